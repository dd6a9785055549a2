#include "models/store/storeprivate.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr qint64 smallRows = 32'768;
constexpr size_t manySmall = 16;

struct Segment
{
    qint64 id = 0, rows = 0;
    std::vector<uint32_t> conversations;
};

Result<FactBlock> readSegment(Database &db, qint64 id, std::span<const FactColumn> columns)
{
    auto s = db.prepare("SELECT blob FROM segment WHERE id = ?");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, id);
    auto row = s->step();
    if (!row)
        return tl::unexpected(row.error());
    const std::string_view blob = *row ? s->bytes(0) : std::string_view();
    return decodeSegment({reinterpret_cast<const std::byte *>(blob.data()), blob.size()}, columns);
}

Result<std::vector<Segment>> readList(Database &db)
{
    auto s = db.prepare("SELECT id, rows FROM segment ORDER BY id");
    if (!s)
        return tl::unexpected(s.error());
    std::vector<Segment> all;
    for (;;) {
        auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        all.push_back({s->integer(0), s->integer(1), {}});
    }
    return all;
}

// Appends the rows of a block whose conversation it owns.
class Merger
{
public:
    Merger(RawStatement insert, const std::vector<qint64> &owners)
        : m_insert(std::move(insert))
        , m_owners(owners)
    {}

    Result<void> add(const FactBlock &block, qint64 id)
    {
        const FactBlock::Data &ids = block.data[int(FactColumn::Conversation)];
        for (uint32_t conversation : block.conversations)
            if (m_owners[conversation] == id)
                m_block.conversations.push_back(conversation);
        for (uint32_t from = 0; from < block.rows;) {
            const uint32_t conversation = valueAt<uint32_t>(ids, from);
            uint32_t to = from + 1;
            while (to < block.rows && valueAt<uint32_t>(ids, to) == conversation)
                ++to;
            if (conversation < m_owners.size() && m_owners[conversation] == id)
                copyRows(block, from, to);
            from = to;
        }
        return m_block.rows >= SegmentBuilder::maxRows ? flush() : Result<void>();
    }
    Result<void> flush()
    {
        if (m_block.conversations.empty())
            return {};
        auto done = insertSegment(m_insert, m_block);
        m_block = {};
        return done;
    }

private:
    template <typename T>
    static T valueAt(const FactBlock::Data &data, uint32_t row)
    {
        T value = 0;
        if (!data.bytes.empty())
            std::memcpy(&value, data.bytes.data() + (data.constant ? 0 : row) * sizeof(T), sizeof value);
        return value;
    }

    void copyRows(const FactBlock &block, uint32_t from, uint32_t to)
    {
        for (int c = 0; c < factColumnCount; ++c) {
            const size_t width = size_t(factWidth(FactColumn(c)));
            const uint64_t null = factNull(FactColumn(c));
            const FactBlock::Data &in = block.data[c];
            FactBlock::Data &out = m_block.data[c];
            if (in.bytes.empty() && out.bytes.empty())
                continue;
            if (out.bytes.empty())
                for (uint32_t row = 0; row < m_block.rows; ++row)
                    appendValue(out, &null, width);
            for (uint32_t row = from; row < to; ++row)
                appendValue(out,
                            in.bytes.empty() ? static_cast<const void *>(&null)
                                             : in.bytes.data() + (in.constant ? 0 : row) * width,
                            width);
        }
        m_block.rows += to - from;
    }

    static void appendValue(FactBlock::Data &data, const void *value, size_t width)
    {
        const auto *p = static_cast<const std::byte *>(value);
        data.bytes.insert(data.bytes.end(), p, p + width);
    }

    RawStatement m_insert;
    const std::vector<qint64> &m_owners;
    FactBlock m_block;
};

} // namespace

Result<bool> compactSegments(Database &db, std::stop_token stop, const std::vector<bool> &removed)
{
    auto list = readList(db);
    if (!list)
        return tl::unexpected(list.error());
    std::vector<qint64> owners; // by conversation id: the segment that owns it
    for (Segment &segment : *list) {
        auto block = readSegment(db, segment.id, {});
        if (!block)
            return tl::unexpected(block.error());
        segment.conversations = std::move(block->conversations);
        for (uint32_t conversation : segment.conversations) {
            if (conversation >= owners.size())
                owners.resize(size_t(conversation) * 3 / 2 + 1, 0);
            owners[conversation] = segment.id;
        }
    }

    const auto isRemoved = [&](uint32_t c) { return c < removed.size() && removed[c]; };
    for (uint32_t c = 0; c < owners.size(); ++c)
        if (isRemoved(c))
            owners[c] = -1;
    std::vector<const Segment *> chosen, small;
    for (const Segment &segment : *list) {
        const auto dead = std::count_if(segment.conversations.begin(), segment.conversations.end(),
                                        [&](uint32_t c) { return owners[c] != segment.id; });
        const bool purged = std::any_of(segment.conversations.begin(), segment.conversations.end(), isRemoved);
        if (purged || size_t(dead) * 2 > segment.conversations.size())
            chosen.push_back(&segment);
        else if (segment.rows < smallRows)
            small.push_back(&segment);
    }
    if (small.size() >= manySmall)
        chosen.insert(chosen.end(), small.begin(), small.end());
    if (chosen.empty())
        return false;
    std::sort(chosen.begin(), chosen.end(), [](const Segment *a, const Segment *b) { return a->id < b->id; });

    auto insert = db.prepare(insertSegmentSql);
    auto remove = db.prepare("DELETE FROM segment WHERE id = ?");
    if (!insert || !remove)
        return tl::unexpected(!insert ? insert.error() : remove.error());
    Merger merger(std::move(*insert), owners);
    for (const Segment *segment : chosen) {
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
        auto block = readSegment(db, segment->id, allFactColumns());
        if (!block)
            return tl::unexpected(block.error());
        PARLANCE_TRY(merger.add(*block, segment->id));
        remove->bind(1, segment->id);
        PARLANCE_TRY(remove->run());
    }
    PARLANCE_TRY(merger.flush());
    return true;
}

} // namespace parlance

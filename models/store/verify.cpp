// Recomputes everything derived from the rows and compares: message values, allocation, folded conversation state, and
// the column segments.
#include "models/store/estimatedsentiment.h"
#include "models/store/storeprivate.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr int mostDifferences = 100;

using Rows = std::vector<FactRow>;

class Verifier
{
public:
    Verifier(Database &db, Dictionaries &dictionaries, RowReader &reader, const Pricing &pricing)
        : m_db(db)
        , m_dictionaries(dictionaries)
        , m_reader(reader)
        , m_pricing(pricing)
    {}

    Result<VerifyReport> run(std::stop_token stop, const ProgressSink &progress);

private:
    Result<void> segment(qint64 id, std::stop_token stop, const ProgressSink &progress);
    Result<void> conversation(uint32_t id, Rows columns);
    void compareHead(const RowReader::Head &head, const ConversationState &fresh);
    void compareMessages(const ConversationState &fresh);
    void compareExtras(const std::vector<StateExtraCost> &stored, const ConversationState &fresh);
    void compareFacts(Rows expected, Rows columns);
    Result<void> rowsWithoutColumns();
    Result<void> counts();
    void differ(const QString &text)
    {
        if (m_report.differences.size() < mostDifferences)
            m_report.differences << text;
    }
    template <typename T>
    void compare(const QString &what, const T &stored, const T &fresh)
    {
        if (stored != fresh)
            differ(QStringLiteral("%1: %2 is stored, %3 follows from the rows").arg(what, show(stored), show(fresh)));
    }
    static QString show(qint64 value) { return QString::number(value); }
    static QString show(const std::optional<qint64> &value)
    {
        return value ? QString::number(*value) : QStringLiteral("nothing");
    }

    Database &m_db;
    Dictionaries &m_dictionaries;
    RowReader &m_reader;
    const Pricing &m_pricing;
    VerifyReport m_report;
    std::vector<bool> m_seen; // conversations that a newer segment owns
    QString m_name;           // of the conversation under way
    Progress m_progress;
};

Rows splitRows(const FactBlock &block)
{
    Rows rows(block.rows);
    for (int c = 0; c < factColumnCount; ++c) {
        const FactBlock::Data &data = block.data[c];
        const size_t width = size_t(factWidth(FactColumn(c)));
        for (uint32_t row = 0; row < block.rows; ++row) {
            uint64_t value = data.bytes.empty() ? factNull(FactColumn(c)) : 0;
            if (!data.bytes.empty())
                std::memcpy(&value, data.bytes.data() + (data.constant ? 0 : row) * width, width);
            rows[row][size_t(c)] = value;
        }
    }
    return rows;
}

Result<VerifyReport> Verifier::run(std::stop_token stop, const ProgressSink &progress)
{
    auto conversations = m_db.integer("SELECT count(*) FROM conversation");
    if (!conversations)
        return tl::unexpected(conversations.error());
    m_progress.bytesTotal = conversations->value_or(0);
    auto list = m_db.prepare("SELECT id FROM segment ORDER BY id DESC");
    if (!list)
        return tl::unexpected(list.error());
    for (;;) {
        auto row = list->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        ++m_report.segments;
        PARLANCE_TRY(segment(list->integer(0), stop, progress));
    }
    PARLANCE_TRY(rowsWithoutColumns());
    PARLANCE_TRY(counts());
    return m_report;
}

Result<void> Verifier::segment(qint64 id, std::stop_token stop, const ProgressSink &progress)
{
    auto s = m_db.prepare("SELECT rows, blob FROM segment WHERE id = ?");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, id);
    if (auto row = s->step(); !row)
        return tl::unexpected(row.error());
    const std::string_view blob = s->bytes(1);
    auto block = decodeSegment({reinterpret_cast<const std::byte *>(blob.data()), blob.size()}, allFactColumns());
    if (!block) {
        differ(QStringLiteral("Column segment %1: %2").arg(id).arg(block.error().text));
        return {};
    }
    compare(QStringLiteral("Rows of column segment %1").arg(id), s->integer(0), qint64(block->rows));

    const Rows rows = splitRows(*block);
    std::unordered_map<uint32_t, Rows> byConversation;
    for (const FactRow &row : rows)
        byConversation[uint32_t(row[size_t(FactColumn::Conversation)])].push_back(row);
    for (const uint32_t conversationId : block->conversations) {
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
        if (conversationId >= m_seen.size())
            m_seen.resize(size_t(conversationId) * 3 / 2 + 1, false);
        if (m_seen[conversationId])
            continue;
        m_seen[conversationId] = true;
        PARLANCE_TRY(conversation(conversationId, byConversation[conversationId]));
        m_progress.bytesDone = m_progress.records = m_report.conversations;
        m_progress.rows = m_report.messages;
        if (progress && m_report.conversations % 1'024 == 0)
            progress(m_progress);
    }
    return {};
}

Result<void> Verifier::conversation(uint32_t id, Rows columns)
{
    auto head = m_reader.head(id);
    if (!head)
        return tl::unexpected(head.error());
    if (!*head && columns.empty())
        return {}; // joined with another conversation
    if (!*head) {
        differ(QStringLiteral("Columns have conversation %1, which is not in the rows").arg(id));
        return {};
    }
    Arena arena;
    auto state = m_reader.load(id, arena);
    if (!state)
        return tl::unexpected(state.error());
    ++m_report.conversations;
    m_report.messages += qint64(state->messages.size());
    m_name = QString::fromStdString((*head)->extId);

    const std::vector<StateExtraCost> extras = state->extras;
    state->derive(m_pricing);
    compareHead(**head, *state);
    compareMessages(*state);
    compareExtras(extras, *state);

    std::vector<MessageCodes> codes;
    for (const StateMessage &m : state->messages)
        codes.push_back(codesOf(m, m_dictionaries));
    Rows expected;
    factRows(*state, id, (*head)->source, codesOf(*state, (*head)->source, m_dictionaries), codes, expected);
    for (size_t i = 0; i < codes.size(); ++i)
        compare(QStringLiteral("Conversation %1, message %2, question")
                    .arg(m_name, QString::fromStdString(std::string(state->messages[i].id))),
                qint64(state->messages[i].storedQuestion), qint64(codes[i].question));
    compareFacts(std::move(expected), std::move(columns));
    return {};
}

void Verifier::compareHead(const RowReader::Head &head, const ConversationState &fresh)
{
    const QString name = QStringLiteral("Conversation %1, ").arg(m_name);
    compare(name + QStringLiteral("first message time"), head.firstAt, qint64(fresh.firstAt));
    compare(name + QStringLiteral("last message time"), head.lastAt, qint64(fresh.lastAt));
    compare(name + QStringLiteral("number of messages"), head.messages, qint64(fresh.messages.size()));
    compare(name + QStringLiteral("cost"), head.cost, fresh.cost);
    compare(name + QStringLiteral("stated total"), head.reportedTotal, fresh.reportedTotal);
    compare(name + QStringLiteral("time of deletion"), head.deletedAt, fresh.deletedAt);
}

namespace {

// An estimate is of the lexicon of the day: what was imported with another one, or none, is not damaged.
uint32_t comparedFlags(uint32_t ofEither)
{
    return ofEither & FactFlags::sentimentEstimated ? ~(FactFlags::sentimentMask | FactFlags::sentimentEstimated) : ~0u;
}

} // namespace

void Verifier::compareMessages(const ConversationState &fresh)
{
    for (const StateMessage &m : fresh.messages) {
        if (!m.stored || !m.derivedChanged())
            continue;
        const QString name =
            QStringLiteral("Conversation %1, message %2, ").arg(m_name, QString::fromStdString(std::string(m.id)));
        compare(name + QStringLiteral("time"), qint64(m.stored->at), qint64(m.derived.at));
        const uint32_t compared = m.role == Role::User ? comparedFlags(m.stored->flags | m.derived.flags) : ~0u;
        compare(name + QStringLiteral("flags"), qint64(m.stored->flags & compared), qint64(m.derived.flags & compared));
        compare(name + QStringLiteral("cost"), m.stored->cost, m.derived.cost);
        compare(name + QStringLiteral("basis of cost"), qint64(m.stored->basis), qint64(m.derived.basis));
        compare(name + QStringLiteral("hour of export"), m.stored->exportHour, m.derived.exportHour);
        compare(name + QStringLiteral("response time"), m.stored->response, m.derived.response);
        compare(name + QStringLiteral("parent"), qint64(m.stored->parent), qint64(m.derived.parent));
    }
}

void Verifier::compareExtras(const std::vector<StateExtraCost> &stored, const ConversationState &fresh)
{
    const auto sum = [](const std::vector<StateExtraCost> &all) {
        qint64 nano = 0;
        for (const StateExtraCost &extra : all)
            nano += extra.nano;
        return nano;
    };
    const QString name = QStringLiteral("Conversation %1, further shares of cost").arg(m_name);
    compare(name + QStringLiteral(", number"), qint64(stored.size()), qint64(fresh.extras.size()));
    compare(name + QStringLiteral(", sum"), sum(stored), sum(fresh.extras));
}

void Verifier::compareFacts(Rows expected, Rows columns)
{
    compare(QStringLiteral("Conversation %1, column rows").arg(m_name), qint64(columns.size()),
            qint64(expected.size()));
    if (columns.size() != expected.size())
        return;
    std::sort(expected.begin(), expected.end());
    std::sort(columns.begin(), columns.end());
    for (size_t i = 0; i < columns.size(); ++i)
        for (int c = 0; c < factColumnCount; ++c)
            compare(QStringLiteral("Conversation %1, column %2").arg(m_name).arg(c), qint64(columns[i][size_t(c)]),
                    qint64(expected[i][size_t(c)]));
}

Result<void> Verifier::rowsWithoutColumns()
{
    auto s = m_db.prepare("SELECT id, ext_id FROM conversation");
    if (!s)
        return tl::unexpected(s.error());
    for (;;) {
        auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        const size_t id = size_t(s->integer(0));
        if (id >= m_seen.size() || !m_seen[id])
            differ(QStringLiteral("Conversation %1 is not in the columns").arg(s->text(1)));
    }
}

Result<void> Verifier::counts()
{
    auto messages = m_db.integer("SELECT count(*) FROM message");
    if (!messages)
        return tl::unexpected(messages.error());
    compare(QStringLiteral("Message rows"), messages->value_or(0), m_report.messages);
    auto s = m_db.prepare("SELECT name, conversations, messages, data_until, (SELECT count(*) FROM conversation c WHERE"
                          " c.source_id = s.id), (SELECT coalesce(sum(messages), 0) FROM conversation c WHERE"
                          " c.source_id = s.id), (SELECT max(last_at) FROM conversation c WHERE c.source_id = s.id)"
                          " FROM source s");
    if (!s)
        return tl::unexpected(s.error());
    for (;;) {
        auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        const QString name = QStringLiteral("Source %1, ").arg(s->text(0));
        compare(name + QStringLiteral("conversations"), s->integer(1), s->integer(4));
        compare(name + QStringLiteral("messages"), s->integer(2), s->integer(5));
        compare(name + QStringLiteral("newest message"), s->optional(3), s->optional(6));
    }
}

} // namespace

Result<VerifyReport> Store::verify(std::stop_token stop, const ProgressSink &progress) const
{
    auto db = d->openReader();
    if (!db)
        return tl::unexpected(db.error());
    PARLANCE_TRY(db->exec("BEGIN")); // one state of the workspace for all of it
    auto dictionaries = Dictionaries::load(*db, false);
    if (!dictionaries)
        return tl::unexpected(dictionaries.error());
    auto reader = RowReader::create(*db, **dictionaries);
    if (!reader)
        return tl::unexpected(reader.error());
    auto pricing = currentPricing(*d, *db);
    if (!pricing)
        return tl::unexpected(pricing.error());
    return Verifier(*db, **dictionaries, **reader, **pricing).run(stop, progress);
}

} // namespace parlance

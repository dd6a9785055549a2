#include "models/engine/snapshot.h"

#include "models/engine/recomputing.h"
#include "models/query/bands.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr QLatin1String ofFacts("facts/"), ofTotals("totals/"); // keys of slot codes
constexpr size_t selectionsKept = 16;

bool isMessage(uint8_t low)
{
    return (low & FactFlags::kindMask) <= FactFlags::kindAssistant;
}

// First and last message among the rows of a part. Only the first and last slot with a message have to be looked at.
std::optional<TimeRange> extentOf(const FactTable &facts, RowRange rows)
{
    const uint8_t *low = facts.slice(Slice::FlagsLow).u8.data();
    while (!rows.isEmpty() && !isMessage(low[rows.begin]))
        ++rows.begin;
    while (!rows.isEmpty() && !isMessage(low[rows.end - 1]))
        --rows.end;
    if (rows.isEmpty())
        return std::nullopt;
    const FactPart part = facts.partOfRow(rows.begin);
    UtcMs from = INT64_MAX, to = INT64_MIN;
    for (const uint32_t row : {rows.begin, rows.end - 1}) {
        const int64_t slot = facts.slotOfRow(row);
        const RowRange around = facts.rowsOfSlots(part, slot, slot + 1);
        for (uint32_t r = around.begin; r < around.end; ++r) {
            if (!isMessage(low[r]))
                continue;
            from = std::min(from, facts.timeOf(r));
            to = std::max(to, facts.timeOf(r));
        }
    }
    return TimeRange{from, to};
}

} // namespace

Result<std::shared_ptr<Snapshot>> Snapshot::load(DataVersion version, const SnapshotSources &sources,
                                                 std::stop_token stop, const std::shared_ptr<Snapshot> &earlier)
{
    auto facts = FactTable::load(*sources.facts, stop, earlier ? earlier->m_facts : nullptr);
    if (!facts)
        return tl::unexpected(facts.error());
    std::shared_ptr<Snapshot> snapshot(new Snapshot);
    snapshot->m_version = version;
    snapshot->m_facts = std::move(*facts);
    if (earlier && earlier->m_facts == snapshot->m_facts) {
        // What depends on the facts alone; what depends on dictionaries as well may have changed.
        const std::scoped_lock lock(earlier->m_mutex);
        for (const auto &[key, codes] : earlier->m_slotCodes) {
            if (key.startsWith(ofFacts))
                snapshot->m_slotCodes.emplace(key, codes);
        }
        snapshot->m_firstMessages = earlier->m_firstMessages;
        snapshot->m_extent = earlier->m_extent;
        snapshot->m_conversations = earlier->m_conversations;
        for (const auto &[key, codes] : earlier->m_bands) {
            if (key.first == snapshot->m_facts.get())
                snapshot->m_bands.emplace(key, codes);
        }
    }
    return snapshot;
}

Result<FactTable *> Snapshot::totals(const SnapshotSources &sources, std::stop_token stop)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_totals) {
        auto table = FactTable::load(*sources.totals, stop);
        if (!table)
            return tl::unexpected(table.error());
        m_totals = std::move(*table);
    }
    return m_totals.get();
}

Result<std::shared_ptr<const CodeMap>> Snapshot::codeMap(DictionaryKey dictionary, const SnapshotSources &sources)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto found = m_codeMaps.find(dictionary); found != m_codeMaps.end())
            return found->second;
    }
    std::vector<DictionaryRow> rows; // topics take a while: others need not wait for them
    auto read = sources.dictionaries->forEach(dictionary, [&](const DictionaryRow &row) { rows.push_back(row); });
    if (!read)
        return tl::unexpected(read.error());
    auto map = std::make_shared<const CodeMap>(CodeMap::build(std::move(rows)));
    const std::scoped_lock lock(m_mutex);
    return m_codeMaps.emplace(dictionary, std::move(map)).first->second;
}

Result<std::shared_ptr<const SlotCodes>> Snapshot::slotCodes(FactTable &table, const SnapshotSources &sources,
                                                             const TimeZone &zone, TimeUnit unit, Grain grain,
                                                             std::stop_token stop)
{
    const QString key = QStringLiteral("%1%2/%3/%4")
                            .arg(&table == m_facts.get() ? ofFacts : ofTotals, zone.name())
                            .arg(int(unit))
                            .arg(unit == TimeUnit::Period ? int(grain) : 0);
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto found = m_slotCodes.find(key); found != m_slotCodes.end())
            return found->second;
    }
    if (SlotCodes::needsTimes(table, zone)) {
        BlockSource &blocks = &table == m_facts.get() ? *sources.facts : *sources.totals;
        if (auto loaded = table.require(std::array{FactColumn::TimeS, FactColumn::TimeMs}, blocks, stop); !loaded)
            return tl::unexpected(loaded.error());
    }
    auto codes = std::make_shared<const SlotCodes>(SlotCodes::make(table, zone, unit, grain));
    const std::scoped_lock lock(m_mutex);
    return m_slotCodes[key] = std::move(codes);
}

Result<std::shared_ptr<const std::vector<UtcMs>>> Snapshot::firstMessages(const SnapshotSources &sources,
                                                                          std::stop_token stop)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_firstMessages)
            return m_firstMessages;
    }
    const std::array columns{FactColumn::User, FactColumn::Flags, FactColumn::TimeS, FactColumn::TimeMs};
    if (auto loaded = m_facts->require(columns, *sources.facts, stop); !loaded)
        return tl::unexpected(loaded.error());
    const ColumnData &user = m_facts->column(FactColumn::User);
    const uint8_t *low = m_facts->slice(Slice::FlagsLow).u8.data();
    auto first = std::make_shared<std::vector<UtcMs>>(size_t(user.maxCode) + 1, INT64_MAX);
    for (uint32_t row = 0; row < m_facts->rows(); ++row) {
        UtcMs &at = (*first)[size_t(user.at(row))];
        if (isMessage(low[row]))
            at = std::min(at, m_facts->timeOf(row));
    }
    const std::scoped_lock lock(m_mutex);
    return m_firstMessages = std::move(first);
}

Result<std::shared_ptr<const std::vector<uint8_t>>>
Snapshot::newUsers(const TimeRange &range, const SnapshotSources &sources, std::stop_token stop)
{
    const auto first = firstMessages(sources, stop);
    if (!first)
        return tl::unexpected(first.error());
    auto isNew = std::make_shared<std::vector<uint8_t>>((*first)->size(), uint8_t(0));
    for (size_t user = 1; user < isNew->size(); ++user)
        (*isNew)[user] = (**first)[user] != INT64_MAX && range.contains((**first)[user]);
    return isNew;
}

Result<std::optional<TimeRange>> Snapshot::extent(const SnapshotSources &sources, std::stop_token stop)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_extent)
            return *m_extent;
    }
    const std::array columns{FactColumn::Flags, FactColumn::TimeS, FactColumn::TimeMs};
    if (auto loaded = m_facts->require(columns, *sources.facts, stop); !loaded)
        return tl::unexpected(loaded.error());
    std::optional<TimeRange> extent;
    for (const FactPart part : factParts) {
        const auto ofPart = extentOf(*m_facts, m_facts->rowsOf(part));
        if (ofPart && extent)
            extent = TimeRange{std::min(*extent->from, *ofPart->from), std::max(*extent->to, *ofPart->to)};
        else if (ofPart)
            extent = ofPart;
    }
    const std::scoped_lock lock(m_mutex);
    m_extent = extent;
    return extent;
}

Result<std::shared_ptr<const Snapshot::RowCodes>> Snapshot::plans(FactTable &table, const SnapshotSources &sources,
                                                                  std::stop_token stop)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto found = m_plans.find(&table); found != m_plans.end())
            return found->second;
    }
    BlockSource &blocks = &table == m_facts.get() ? *sources.facts : *sources.totals;
    if (auto loaded = table.require(std::array{FactColumn::Plan, FactColumn::User}, blocks, stop); !loaded)
        return tl::unexpected(loaded.error());
    const auto ofConversation = codeMap({Dictionary::Term, int(FactColumn::Plan)}, sources);
    const auto ofUser = codeMap(Dictionary::UserPlan, sources);
    if (!ofConversation || !ofUser)
        return tl::unexpected(!ofConversation ? ofConversation.error() : ofUser.error());

    // One list of members out of both.
    std::vector<DictionaryRow> rows;
    const uint32_t conversationPlans = (*ofConversation)->members->size();
    for (uint32_t code = 1; code < conversationPlans; ++code)
        rows.push_back({code, (*ofConversation)->members->key(code), {}});
    for (uint32_t code = 1; code < (*ofUser)->members->size(); ++code)
        rows.push_back({conversationPlans + code, (*ofUser)->members->key(code), {}});
    const CodeMap both = CodeMap::build(std::move(rows));

    auto codes = std::make_shared<RowCodes>();
    codes->members = both.members;
    codes->ofRow.resize(table.rows());
    const ColumnData &plan = table.column(FactColumn::Plan), &user = table.column(FactColumn::User);
    for (uint32_t row = 0; row < table.rows(); ++row) {
        const uint32_t own = (*ofConversation)->code(uint32_t(plan.at(row)));
        const uint32_t users = own ? 0 : (*ofUser)->code(uint32_t(user.at(row)));
        codes->ofRow[row] = own ? both.code(own) : users ? both.code(conversationPlans + users) : 0;
    }
    const std::scoped_lock lock(m_mutex);
    return m_plans[&table] = std::move(codes);
}

Result<std::shared_ptr<const IntentPaths>> Snapshot::intentPaths(const SnapshotSources &sources, std::stop_token stop)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_intentPaths)
            return m_intentPaths;
    }
    if (auto loaded = m_facts->require(IntentPaths::columns, *sources.facts, stop); !loaded)
        return tl::unexpected(loaded.error());
    const auto intents = codeMap({Dictionary::Term, int(FactColumn::Intent)}, sources);
    if (!intents)
        return tl::unexpected(intents.error());
    auto paths = std::make_shared<const IntentPaths>(IntentPaths::make(*m_facts, **intents));
    const std::scoped_lock lock(m_mutex);
    return m_intentPaths = std::move(paths);
}

std::span<const FactColumn> bandedColumns(DimensionKey dimension)
{
    static constexpr std::array response{FactColumn::Response}, confidence{FactColumn::Confidence};
    static constexpr std::array prompt{FactColumn::InputTokens, FactColumn::CacheReadTokens,
                                       FactColumn::CacheWriteTokens};
    switch (dimension) {
    case DimensionKey::ResponseTimeBand:
        return response;
    case DimensionKey::ConfidenceBand:
        return confidence;
    case DimensionKey::PromptBand:
        return prompt;
    default:
        return {};
    }
}

Result<std::shared_ptr<const SlotCodes>> Snapshot::bands(FactTable &table, DimensionKey dimension,
                                                         const SnapshotSources &sources, std::stop_token stop)
{
    const std::pair<const FactTable *, DimensionKey> key(&table, dimension);
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto found = m_bands.find(key); found != m_bands.end())
            return found->second;
    }
    const auto from = bandedColumns(dimension);
    BlockSource &blocks = &table == m_facts.get() ? *sources.facts : *sources.totals;
    if (auto loaded = table.require(from, blocks, stop); !loaded)
        return tl::unexpected(loaded.error());
    const auto starts = bandStarts(dimension);
    const auto known = [&table](FactColumn c, uint32_t row) -> std::optional<int64_t> {
        const int64_t value = table.column(c).at(row);
        return value == int64_t(factNull(c)) ? std::nullopt : std::optional(value);
    };
    auto codes = std::make_shared<SlotCodes>();
    codes->ofRow.resize(table.rows());
    for (uint32_t row = 0; row < table.rows(); ++row) {
        auto value = known(from.front(), row);
        if (!value)
            continue;
        for (const FactColumn more : from.subspan(1))
            *value += known(more, row).value_or(0);
        const bool inPercent = dimension == DimensionKey::ConfidenceBand;
        codes->ofRow[row] = 1 + uint32_t(bandOf(starts, inPercent ? *value / 100 : *value));
    }
    const std::scoped_lock lock(m_mutex);
    return m_bands[key] = std::move(codes);
}

Result<std::shared_ptr<const Snapshot::Conversations>> Snapshot::conversations(const SnapshotSources &sources,
                                                                               std::stop_token stop)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_conversations)
            return m_conversations;
    }
    const std::array columns{FactColumn::Conversation, FactColumn::Flags, FactColumn::TimeS, FactColumn::TimeMs};
    if (auto loaded = m_facts->require(columns, *sources.facts, stop); !loaded)
        return tl::unexpected(loaded.error());
    const ColumnData &conversation = m_facts->column(FactColumn::Conversation);
    const size_t size = size_t(std::max<int64_t>(conversation.maxCode, conversation.constant)) + 1;
    auto spans = std::make_shared<Conversations>();
    spans->first.assign(size, INT64_MAX);
    spans->last.assign(size, INT64_MIN);
    spans->messages.assign(size, 0);
    const uint8_t *low = m_facts->slice(Slice::FlagsLow).u8.data();
    withCodes(conversation, [&](auto idOf) {
        for (uint32_t row = 0; row < m_facts->rows(); ++row) {
            if (!isMessage(low[row]))
                continue;
            const uint32_t id = idOf(row);
            const UtcMs at = m_facts->timeOf(row);
            spans->first[id] = std::min(spans->first[id], at);
            spans->last[id] = std::max(spans->last[id], at);
            ++spans->messages[id];
        }
    });
    const std::scoped_lock lock(m_mutex);
    return m_conversations = std::move(spans);
}

Result<std::shared_ptr<const std::vector<ModelPrices>>> Snapshot::prices(const SnapshotSources &sources)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_prices)
            return m_prices;
    }
    auto byModel = std::make_shared<std::vector<ModelPrices>>();
    if (sources.prices) {
        auto read = sources.prices();
        if (!read)
            return tl::unexpected(read.error());
        for (ModelPrices &model : *read) {
            if (model.model >= byModel->size())
                byModel->resize(size_t(model.model) + 1);
            (*byModel)[model.model] = std::move(model);
        }
    }
    const std::scoped_lock lock(m_mutex);
    return m_prices = std::move(byModel);
}

Result<std::shared_ptr<const SlotCodes>> Snapshot::costCauses(FactTable &table, const SnapshotSources &sources,
                                                              std::stop_token stop)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto found = m_costCauses.find(&table); found != m_costCauses.end())
            return found->second;
    }
    BlockSource &blocks = &table == m_facts.get() ? *sources.facts : *sources.totals;
    if (auto loaded = table.require(statedCallColumns, blocks, stop); !loaded)
        return tl::unexpected(loaded.error());
    const auto byModel = prices(sources);
    if (!byModel)
        return tl::unexpected(byModel.error());
    auto codes = std::make_shared<SlotCodes>();
    codes->ofRow = costCausesOf(table, **byModel);
    const std::scoped_lock lock(m_mutex);
    return m_costCauses[&table] = std::move(codes);
}

std::shared_ptr<const Selection> Snapshot::selection(const QString &key)
{
    const std::scoped_lock lock(m_mutex);
    const auto found =
        std::find_if(m_selections.begin(), m_selections.end(), [&](const auto &s) { return s.first == key; });
    if (found == m_selections.end())
        return nullptr;
    std::rotate(found, found + 1, m_selections.end());
    return m_selections.back().second;
}

void Snapshot::dropSelections()
{
    const std::scoped_lock lock(m_mutex);
    m_selections.clear();
}

void Snapshot::keepSelection(const QString &key, std::shared_ptr<const Selection> selection)
{
    const std::scoped_lock lock(m_mutex);
    m_selections.emplace_back(key, std::move(selection));
    if (m_selections.size() > selectionsKept)
        m_selections.erase(m_selections.begin());
}

qint64 Snapshot::bytes() const
{
    const std::scoped_lock lock(m_mutex);
    qint64 sum = m_facts->bytes() + (m_totals ? m_totals->bytes() : 0);
    for (const auto &[table, codes] : m_plans)
        sum += qint64(codes->ofRow.capacity()) * 4;
    if (m_intentPaths)
        sum += m_intentPaths->bytes();
    for (const auto &[table, codes] : m_costCauses)
        sum += qint64(codes->ofRow.capacity()) * 4;
    return sum;
}

} // namespace parlance

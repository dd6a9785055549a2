// Working costs out anew under other prices, in the transaction that changes the prices.
#include "models/store/ownprices.h"
#include "models/store/priceuse.h"
#include "models/store/storeprivate.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr qint64 progressEvery = 256; // conversations

// Statements that change costs, and nothing else, of rows that are there.
class CostWriter
{
public:
    static Result<CostWriter> create(Database &db)
    {
        CostWriter writer;
        const std::pair<RawStatement *, std::string_view> all[] = {
            {&writer.m_message, "UPDATE message SET cost = ?, basis = ?, export_hour = ? WHERE id = ?"},
            {&writer.m_conversation, "UPDATE conversation SET cost = ? WHERE id = ?"},
            {&writer.m_removeExtras, "DELETE FROM cost_extra WHERE conversation_id = ?"},
            {&writer.m_extra, "INSERT INTO cost_extra (conversation_id, n, message_id, at, export_hour, nano, basis)"
                              " VALUES (?, ?, ?, ?, ?, ?, ?)"}};
        for (const auto &[statement, sql] : all) {
            auto prepared = db.prepare(sql);
            if (!prepared)
                return tl::unexpected(prepared.error());
            *statement = std::move(*prepared);
        }
        return writer;
    }

    Result<void> message(const StateMessage &m, uint32_t conversation)
    {
        bindOptional(m_message, 1, m.derived.cost);
        m_message.bind(2, qint64(m.derived.basis));
        bindOptional(m_message, 3, m.derived.exportHour);
        m_message.bind(4, qint64(conversation) << 20 | m.n);
        return m_message.run();
    }
    Result<void> conversation(uint32_t id, std::optional<Nano> cost)
    {
        bindOptional(m_conversation, 1, cost);
        m_conversation.bind(2, qint64(id));
        return m_conversation.run();
    }
    Result<void> extras(const ConversationState &state, uint32_t id)
    {
        m_removeExtras.bind(1, qint64(id));
        PARLANCE_TRY(m_removeExtras.run());
        for (qint64 n = 0; const StateExtraCost &extra : state.extras) {
            m_extra.bind(1, qint64(id));
            m_extra.bind(2, n++);
            extra.message >= 0 ? m_extra.bind(3, qint64(id) << 20 | state.messages[size_t(extra.message)].n)
                               : m_extra.bindNull(3);
            m_extra.bind(4, extra.at);
            bindOptional(m_extra, 5, extra.exportHour);
            m_extra.bind(6, extra.nano);
            m_extra.bind(7, qint64(extra.basis));
            PARLANCE_TRY(m_extra.run());
        }
        return {};
    }

private:
    static void bindOptional(RawStatement &statement, int index, const std::optional<qint64> &value)
    {
        value ? statement.bind(index, *value) : statement.bindNull(index);
    }
    RawStatement m_message, m_conversation, m_removeExtras, m_extra;
};

bool sameExtra(const StateExtraCost &a, const StateExtraCost &b)
{
    return std::tie(a.message, a.at, a.exportHour, a.nano, a.basis) ==
           std::tie(b.message, b.at, b.exportHour, b.nano, b.basis);
}

// Only the cost of a message follows from prices: everything else stays as its row says.
void keepAllButCost(ConversationState &state)
{
    for (StateMessage &m : state.messages) {
        StateMessage::Derived kept = *m.stored;
        kept.cost = m.derived.cost;
        kept.basis = m.derived.basis;
        kept.exportHour = m.derived.exportHour;
        m.derived = kept;
    }
}

class Repricer
{
public:
    static Result<Repricer> create(Database &db, RowWriter &rows, const Pricing &pricing)
    {
        auto costs = CostWriter::create(db);
        auto segments = SegmentBuilder::create(db);
        if (!costs || !segments)
            return tl::unexpected(!costs ? costs.error() : segments.error());
        return Repricer(rows, pricing, std::move(*costs), std::move(*segments));
    }

    Result<void> conversation(uint32_t id, RepriceOutcome &outcome)
    {
        m_arena.clear();
        auto head = m_rows.reader().head(id);
        auto state = m_rows.reader().load(id, m_arena);
        if (!head || !state)
            return tl::unexpected(!head ? head.error() : state.error());
        const std::vector<StateExtraCost> extrasBefore = state->extras;
        const std::optional<Nano> costBefore = state->cost;
        state->derive(m_pricing);
        keepAllButCost(*state);

        qint64 changed = 0;
        for (const StateMessage &m : state->messages) {
            if (!m.derivedChanged())
                continue;
            ++changed;
            PARLANCE_TRY(m_costs.message(m, id));
        }
        const bool sameExtras =
            std::equal(extrasBefore.begin(), extrasBefore.end(), state->extras.begin(), state->extras.end(), sameExtra);
        if (changed == 0 && sameExtras && costBefore == state->cost)
            return {};
        if (!sameExtras)
            PARLANCE_TRY(m_costs.extras(*state, id));
        if (costBefore != state->cost)
            PARLANCE_TRY(m_costs.conversation(id, state->cost));
        outcome.changed += changed;
        outcome.difference += state->cost.value_or(0) - costBefore.value_or(0);
        return columns(*state, id, *head ? (*head)->source : 0);
    }
    Result<void> finish() { return m_segments.flush(); }

private:
    Repricer(RowWriter &rows, const Pricing &pricing, CostWriter costs, SegmentBuilder segments)
        : m_rows(rows)
        , m_pricing(pricing)
        , m_costs(std::move(costs))
        , m_segments(std::move(segments))
    {}

    Result<void> columns(const ConversationState &state, uint32_t id, qint64 source)
    {
        m_codes.clear();
        m_facts.clear();
        for (const StateMessage &m : state.messages)
            m_codes.push_back(codesOf(m, m_rows.dictionaries()));
        factRows(state, id, source, codesOf(state, source, m_rows.dictionaries()), m_codes, m_facts);
        return m_segments.add(id, m_facts);
    }

    RowWriter &m_rows;
    const Pricing &m_pricing;
    CostWriter m_costs;
    SegmentBuilder m_segments;
    Arena m_arena;
    std::vector<MessageCodes> m_codes;
    std::vector<FactRow> m_facts;
};

Result<void> repriceAll(Writer &writer, const RepriceScope &scope, const Pricing &pricing, std::stop_token stop,
                        const ProgressSink &progress, RepriceOutcome &outcome)
{
    auto rows = writer.rows();
    if (!rows)
        return tl::unexpected(rows.error());
    auto repricer = Repricer::create(writer.db(), **rows, pricing);
    if (!repricer)
        return tl::unexpected(repricer.error());
    Progress at;
    at.bytesTotal = qint64(scope.conversations.size());
    for (const uint32_t id : scope.conversations) {
        if (at.records % progressEvery == 0) {
            if (stop.stop_requested())
                return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
            at.bytesDone = at.records;
            at.rows = outcome.changed;
            if (progress)
                progress(at);
        }
        ++at.records;
        PARLANCE_TRY(repricer->conversation(id, outcome));
    }
    PARLANCE_TRY(repricer->finish());
    auto compacted = compactSegments(writer.db(), stop);
    return compacted ? Result<void>() : tl::unexpected(compacted.error());
}

Result<void> checkEdits(const PriceBook &book, const PriceEdits &edits)
{
    for (const OwnPrice &price : edits.put)
        if (problemOf(price) != PriceProblem::None)
            return fail(
                ErrorCategory::Usage,
                QStringLiteral("This is no price of the model \"%1\".").arg(QString::fromStdString(price.key.model)));
    for (const PriceKey &key : edits.remove)
        if (!book.find(key))
            return fail(ErrorCategory::Usage, QStringLiteral("There is no such price of the model \"%1\" any more.")
                                                  .arg(QString::fromStdString(key.model)));
    return {};
}

} // namespace

Result<RepriceOutcome> changePrices(Store &store, const PriceEdits &edits, std::stop_token stop,
                                    const ProgressSink &progress)
{
    auto writer = store.write(stop);
    if (!writer)
        return tl::unexpected(writer.error());
    Database &db = (*writer)->db();
    auto book = readPriceBook(db);
    if (!book)
        return tl::unexpected(book.error());
    PARLANCE_TRY(checkEdits(*book, edits));
    PriceBook next = *book;
    next.apply(edits);
    RepriceOutcome outcome;
    if (next == *book)
        return outcome;

    const auto before = makePricing(*book), after = makePricing(next);
    auto scope = repriceScope(db, *before, *after, stop);
    if (!scope)
        return tl::unexpected(scope.error());
    outcome.count = scope->count;
    PARLANCE_TRY(writePriceEdits(db, edits));
    if (!scope->conversations.empty())
        PARLANCE_TRY(repriceAll(**writer, *scope, *after, stop, progress, outcome));
    if (stop.stop_requested())
        return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
    PARLANCE_TRY((*writer)->commit(true));
    // A reader that is just reading keeps the log from being emptied; what is in it is durable all the same.
    (void)db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    return outcome;
}

} // namespace parlance

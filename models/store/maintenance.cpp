// Rebuilding the columns from the rows, and taking a source out.
#include "models/store/searchprivate.h"

#include <algorithm>

namespace parlance {

namespace {

Result<std::vector<uint32_t>> conversationIds(Database &db, std::optional<qint64> source)
{
    auto s = db.prepare("SELECT id FROM conversation WHERE ?1 IS NULL OR source_id = ?1 ORDER BY id");
    if (!s)
        return tl::unexpected(s.error());
    source ? s->bind(1, *source) : s->bindNull(1);
    std::vector<uint32_t> ids;
    for (;;) {
        auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return ids;
        ids.push_back(uint32_t(s->integer(0)));
    }
}

Result<void> removeRange(Database &db, std::string_view table, std::string_view column, qint64 from, qint64 to)
{
    const std::string name(column);
    auto s = db.prepare("DELETE FROM " + std::string(table) + " WHERE " + name + " >= ? AND " + name + " < ?");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, from);
    s->bind(2, to);
    return s->run();
}

Result<void> removeOthers(Database &db, qint64 source)
{
    for (const char *table : {"bot", "bot_alias", "user", "related_document", "stated_figure", "audit_event", "lead",
                              "product_event", "metric_sample", "conversation_part", "issue", "import_file"})
        PARLANCE_TRY(removeRange(db, table, "source_id", source, source + 1));
    PARLANCE_TRY(removeRange(db, "source", "id", source, source + 1));
    // Texts of questions that only this source's messages had.
    return db.exec("DELETE FROM question WHERE id NOT IN"
                   " (SELECT question_id FROM message WHERE question_id IS NOT NULL)");
}

Result<void> appendColumns(Database &db, RowWriter &rows, std::span<const uint32_t> ids, std::stop_token stop,
                           const ProgressSink &progress)
{
    auto segments = SegmentBuilder::create(db);
    if (!segments)
        return tl::unexpected(segments.error());
    Arena arena;
    std::vector<MessageCodes> codes;
    std::vector<FactRow> facts;
    Progress at;
    at.bytesTotal = qint64(ids.size());
    for (const uint32_t id : ids) {
        if (at.records++ % 1'024 == 0) {
            if (stop.stop_requested())
                return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
            at.bytesDone = at.records;
            if (progress)
                progress(at);
        }
        arena.clear();
        auto head = rows.reader().head(id);
        auto state = rows.reader().load(id, arena);
        if (!head || !state)
            return tl::unexpected(!head ? head.error() : state.error());
        const qint64 source = *head ? (*head)->source : 0;
        codes.clear();
        facts.clear();
        for (const StateMessage &m : state->messages)
            codes.push_back(codesOf(m, rows.dictionaries()));
        factRows(*state, id, source, codesOf(*state, source, rows.dictionaries()), codes, facts);
        PARLANCE_TRY(segments->add(id, facts));
        at.rows += qint64(state->messages.size());
    }
    return segments->flush();
}

} // namespace

Result<void> removeConversations(Database &db, uint32_t first, uint32_t last)
{
    static constexpr std::pair<std::string_view, std::string_view> parts[] = {
        {"snapshot", "id"},           {"message", "id"},           {"message_extra", "message_id"},
        {"feedback", "message_id"},   {"tool_call", "message_id"}, {"retrieval_hit", "message_id"},
        {"slot_value", "message_id"}, {"attachment", "message_id"}};
    for (const auto &[table, column] : parts)
        PARLANCE_TRY(removeRange(db, table, column, qint64(first) << 20, (qint64(last) + 1) << 20));
    PARLANCE_TRY(removeRange(db, "cost_extra", "conversation_id", first, qint64(last) + 1));
    return removeRange(db, "conversation", "id", first, qint64(last) + 1);
}

Result<void> keepIdsUnused(Database &db, uint32_t next)
{
    auto s = db.prepare("INSERT INTO meta (key, value) VALUES ('next_conversation', ?)"
                        " ON CONFLICT (key) DO UPDATE SET value = max(value, excluded.value)");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, qint64(next));
    return s->run();
}

Result<void> Store::rebuildColumns(std::stop_token stop, const ProgressSink &progress)
{
    auto writer = write(stop);
    if (!writer)
        return tl::unexpected(writer.error());
    Database &db = (*writer)->db();
    auto rows = (*writer)->rows();
    if (!rows)
        return tl::unexpected(rows.error());
    auto ids = conversationIds(db, std::nullopt);
    if (!ids)
        return tl::unexpected(ids.error());
    PARLANCE_TRY(db.exec("DELETE FROM segment"));
    PARLANCE_TRY(appendColumns(db, **rows, *ids, stop, progress));
    return (*writer)->commit(true);
}

Result<void> Store::removeSource(SourceId source, std::stop_token stop)
{
    auto writer = write(stop);
    if (!writer)
        return tl::unexpected(writer.error());
    Database &db = (*writer)->db();
    auto ids = conversationIds(db, source.value);
    if (!ids)
        return tl::unexpected(ids.error());
    d->rows.reset();
    if (!ids->empty())
        PARLANCE_TRY(dropSearchIndex(db)); // as a whole: words taken out one by one would stay in its pages for a while
    std::vector<bool> removed(ids->empty() ? 0 : ids->back() + 1, false);
    for (size_t from = 0; from < ids->size();) {
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
        size_t to = from;
        while (to + 1 < ids->size() && (*ids)[to + 1] == (*ids)[to] + 1)
            ++to;
        PARLANCE_TRY(removeConversations(db, (*ids)[from], (*ids)[to]));
        for (size_t i = from; i <= to; ++i)
            removed[(*ids)[i]] = true;
        from = to + 1;
    }
    PARLANCE_TRY(removeOthers(db, source.value));
    if (!ids->empty())
        PARLANCE_TRY(keepIdsUnused(db, ids->back() + 1));
    if (auto compacted = compactSegments(db, stop, removed); !compacted)
        return tl::unexpected(compacted.error());
    PARLANCE_TRY((*writer)->commit(true));
    (void)db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    return {};
}

} // namespace parlance

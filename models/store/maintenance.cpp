// Rebuilding the columns from the rows.
#include "models/store/removal.h"

namespace parlance {

namespace {

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

Result<void> Store::rebuildColumns(std::stop_token stop, const ProgressSink &progress)
{
    auto writer = write(stop);
    if (!writer)
        return tl::unexpected(writer.error());
    Database &db = (*writer)->db();
    auto rows = (*writer)->rows();
    if (!rows)
        return tl::unexpected(rows.error());
    auto find = db.prepare("SELECT id FROM conversation ORDER BY id");
    if (!find)
        return tl::unexpected(find.error());
    auto ids = readIds(*find);
    if (!ids)
        return tl::unexpected(ids.error());
    PARLANCE_TRY(db.exec("DELETE FROM segment"));
    PARLANCE_TRY(appendColumns(db, **rows, *ids, stop, progress));
    return (*writer)->commit(true);
}

} // namespace parlance

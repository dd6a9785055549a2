// Rebuilding the columns from the rows, and what a new schema derives anew.
#include "models/store/estimatedsentiment.h"
#include "models/store/questions.h"
#include "models/store/removal.h"

namespace parlance {

namespace {

// What schemas 13 and 14 derive of a conversation: flags only. setFlags: "flags = ?1 of message ?2".
Result<void> flagAgain(ConversationState &state, uint32_t id, RawStatement &setFlags)
{
    flagUnanswered(state);
    for (StateMessage &m : state.messages) {
        m.derived.flags &= ~(FactFlags::sentimentMask | (m.role == Role::User ? FactFlags::sentimentEstimated : 0));
        m.derived.flags |= sentimentFlags(m);
        if (!m.derivedChanged())
            continue;
        setFlags.bind(1, qint64(m.derived.flags));
        setFlags.bind(2, qint64(id) << 20 | m.n);
        PARLANCE_TRY(setFlags.run());
    }
    return {};
}

Result<void> appendColumns(Database &db, RowWriter &rows, std::span<const uint32_t> ids, std::stop_token stop,
                           const ProgressSink &progress, RawStatement *setFlags = nullptr)
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
        if (setFlags)
            PARLANCE_TRY(flagAgain(*state, id, *setFlags));
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

Result<void> Store::Private::deriveAgain()
{
    auto marked = writer.integer("SELECT 1 FROM meta WHERE key = 'derive_again'");
    if (!marked)
        return tl::unexpected(marked.error());
    if (!*marked)
        return {};
    PARLANCE_TRY(acquire({}));
    auto transaction = Writer::begin(*this);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Database &db = (*transaction)->db();
    auto rowWriter = (*transaction)->rows();
    auto find = db.prepare("SELECT e.message_id >> 20 FROM message_extra e JOIN message m ON m.id = e.message_id"
                           " WHERE m.role <> 0 AND (e.confidence IS NOT NULL OR e.answer_source IS NOT NULL)"
                           " UNION SELECT id >> 20 FROM message WHERE role = 0 AND flags >> 14 & 7 = 0 AND text <> ''"
                           " UNION SELECT message_id >> 20 FROM retrieval_hit WHERE look_up_ms IS NOT NULL ORDER BY 1");
    auto setFlags = db.prepare("UPDATE message SET flags = ?1 WHERE id = ?2");
    if (!rowWriter || !find || !setFlags)
        return tl::unexpected(!rowWriter ? rowWriter.error() : !find ? find.error() : setFlags.error());
    auto ids = readIds(*find);
    if (!ids)
        return tl::unexpected(ids.error());
    PARLANCE_TRY(appendColumns(db, **rowWriter, *ids, {}, {}, &*setFlags));
    PARLANCE_TRY(db.exec("DELETE FROM meta WHERE key = 'derive_again'"));
    auto compacted = compactSegments(db, {});
    return compacted ? (*transaction)->commit(true) : tl::unexpected(compacted.error());
}

} // namespace parlance

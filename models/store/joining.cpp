// Conversations that turn out to be parts of others: what is there under the name of the part is moved into the whole, and
// whatever comes later under that name goes there at once. Private to the store layer.
#include "models/store/rowwriter.h"
#include "models/store/storeprivate.h"

namespace parlance {

namespace {

// As if it had just been read: nothing of it has a row.
void forgetRows(ConversationState &state)
{
    for (StateSnapshot &snapshot : state.snapshots) {
        snapshot.n = -1;
        snapshot.changed = true;
    }
    for (StateMessage &message : state.messages) {
        message.n = -1;
        message.wasStored = false;
        message.contentChanged = message.feedbackChanged = true;
        message.stored = nullptr;
        message.storedQuestion = 0;
    }
    state.fieldsChanged = true;
}

} // namespace

Result<void> RowWriter::prepareParts()
{
    const std::pair<RawStatement *, std::string_view> statements[] = {
        {&m_addPart, "INSERT INTO conversation_part (source_id, part, whole) VALUES (?, ?, ?)"
                     " ON CONFLICT DO UPDATE SET whole = excluded.whole WHERE excluded.whole < whole"},
        {&m_findWhole, "SELECT whole FROM conversation_part WHERE source_id = ? AND part = ?"}};
    for (const auto &[statement, sql] : statements) {
        auto prepared = m_db.prepare(sql);
        if (!prepared)
            return tl::unexpected(prepared.error());
        *statement = std::move(*prepared);
    }
    auto any = m_db.integer("SELECT EXISTS (SELECT 1 FROM conversation_part)");
    if (!any)
        return tl::unexpected(any.error());
    m_hasParts = any->value_or(0) != 0;
    return {};
}

Result<void> RowWriter::joinParts(Batch &batch, qint64 source, WriteOutcome &outcome)
{
    for (const auto &[part, whole] : batch.parts()) {
        m_addPart.bind(1, source);
        m_addPart.bind(2, part);
        m_addPart.bind(3, whole);
        PARLANCE_TRY(m_addPart.run());
        if (sqlite3_changes(m_db.handle()) == 0)
            continue;
        m_hasParts = outcome.changed = true;
        PARLANCE_TRY(takeStoredPart(batch, part, whole, source, outcome));
    }
    if (!m_hasParts)
        return {};
    for (size_t i = 0; i < batch.conversations().size(); ++i) {
        auto whole = wholeOf(batch.conversations()[i].id, source);
        if (!whole)
            return tl::unexpected(whole.error());
        if (*whole)
            batch.join(i, **whole);
    }
    return {};
}

// The conversation that was stored under the name of the part leaves the rows and comes again with this batch.
Result<void> RowWriter::takeStoredPart(Batch &batch, std::string_view part, std::string_view whole, qint64 source,
                                       WriteOutcome &outcome)
{
    auto id = findConversation(part, source);
    if (!id)
        return tl::unexpected(id.error());
    if (*id == 0)
        return {};
    auto state = m_reader->load(*id, batch.arena());
    if (!state)
        return tl::unexpected(state.error());
    --outcome.conversations;
    outcome.messages -= qint64(state->messages.size());
    outcome.endMoved = true;
    PARLANCE_TRY(removeConversations(m_db, *id, *id));
    PARLANCE_TRY(keepIdsUnused(m_db, m_dictionaries->nextConversation()));
    if (m_withSegments)
        PARLANCE_TRY(m_segments->add(*id, {}));
    forgetRows(*state);
    batch.takeIn(std::move(*state), whole);
    return {};
}

Result<std::optional<std::string>> RowWriter::wholeOf(std::string_view part, qint64 source)
{
    m_findWhole.reset();
    m_findWhole.bind(1, source);
    m_findWhole.bind(2, part);
    auto row = m_findWhole.step();
    if (!row)
        return tl::unexpected(row.error());
    std::optional<std::string> whole;
    if (*row)
        whole = std::string(m_findWhole.bytes(0));
    m_findWhole.reset();
    return whole;
}

} // namespace parlance

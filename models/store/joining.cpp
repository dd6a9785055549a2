// Conversations that turn out to be parts of others: what is there under the name of the part is moved into the whole, and
// whatever comes later under that name goes there at once. When another conversation claims the part with a lesser name,
// what had been joined is taken apart and joined anew. Private to the store layer.
#include "models/store/rowwriter.h"
#include "models/store/shares.h"
#include "models/store/storeprivate.h"

namespace parlance {

Result<void> RowWriter::prepareParts()
{
    const std::pair<RawStatement *, std::string_view> statements[] = {
        {&m_addPart, "INSERT INTO conversation_part (source_id, part, whole) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"},
        {&m_movePart, "UPDATE conversation_part SET whole = ?3 WHERE source_id = ?1 AND part = ?2"},
        {&m_findWhole, "SELECT whole FROM conversation_part WHERE source_id = ? AND part = ?"},
        {&m_findShare, "SELECT state FROM conversation_share WHERE source_id = ? AND whole = ? AND part = ?"},
        {&m_allShares, "SELECT part, state FROM conversation_share WHERE source_id = ? AND whole = ?"},
        {&m_putShare, "INSERT OR REPLACE INTO conversation_share (source_id, whole, part, state) VALUES (?, ?, ?, ?)"}};
    for (const auto &[statement, sql] : statements) {
        auto prepared = m_db.prepare(sql);
        if (!prepared)
            return tl::unexpected(prepared.error());
        *statement = std::move(*prepared);
    }
    const auto exists = [this](const char *table, bool &any) -> Result<void> {
        auto found = m_db.integer(std::string("SELECT EXISTS (SELECT 1 FROM ") + table + ")");
        if (!found)
            return tl::unexpected(found.error());
        any = found->value_or(0) != 0;
        return {};
    };
    PARLANCE_TRY(exists("conversation_part", m_hasParts));
    return exists("conversation_share", m_hasShares);
}

Result<void> RowWriter::joinParts(Batch &batch, qint64 source, WriteOutcome &outcome)
{
    for (const auto &[part, whole] : batch.parts())
        PARLANCE_TRY(claimPart(batch, part, whole, source, outcome));
    if (!m_hasParts)
        return {};
    std::vector<std::optional<std::string>> wholes;
    for (const ConversationState &state : batch.conversations()) {
        auto whole = state.id.empty() ? Result<std::optional<std::string>>() : rootOf(state.id, source);
        if (!whole)
            return tl::unexpected(whole.error());
        wholes.push_back(std::move(*whole));
    }
    PARLANCE_TRY(noteShares(batch, wholes, source));
    for (size_t i = 0; i < wholes.size(); ++i)
        if (wholes[i])
            batch.join(i, *wholes[i]);
    return {};
}

// The lesser name of two that claim the part has it, whichever came first.
Result<void> RowWriter::claimPart(Batch &batch, std::string_view part, std::string_view whole, qint64 source,
                                  WriteOutcome &outcome)
{
    const auto bind = [&](RawStatement &statement) {
        statement.bind(1, source);
        statement.bind(2, part);
        statement.bind(3, whole);
        return statement.run();
    };
    PARLANCE_TRY(bind(m_addPart));
    if (sqlite3_changes(m_db.handle()) > 0) {
        m_hasParts = outcome.changed = true;
        return takeStored(batch, part, source, outcome);
    }
    auto before = wholeOf(part, source);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before || **before <= whole)
        return {};
    PARLANCE_TRY(bind(m_movePart));
    outcome.changed = true;
    // Nothing came under the name of the part alone: nothing has to move.
    auto share = shareAt(**before, part, source);
    if (!share)
        return tl::unexpected(share.error());
    return *share ? takeStored(batch, **before, source, outcome) : Result<void>();
}

// The stored conversation leaves the rows and comes again with this batch: one that others were joined to as what each
// of them had said.
Result<void> RowWriter::takeStored(Batch &batch, std::string_view name, qint64 source, WriteOutcome &outcome)
{
    auto id = findConversation(name, source);
    if (!id)
        return tl::unexpected(id.error());
    if (*id == 0)
        return {};
    auto state = m_reader->load(*id, batch.arena());
    if (!state)
        return tl::unexpected(state.error());
    auto shares = sharesOf(name, source);
    if (!shares)
        return tl::unexpected(shares.error());
    --outcome.conversations;
    outcome.messages -= qint64(state->messages.size());
    outcome.endMoved = true;
    PARLANCE_TRY(removeConversations(m_db, *id, *id)); // with their shares
    PARLANCE_TRY(keepIdsUnused(m_db, m_dictionaries->nextConversation()));
    if (m_withSegments)
        PARLANCE_TRY(m_segments->add(*id, {}));
    for (const auto &[part, share] : *shares)
        batch.takeIn(stateOf(share, *state, batch.arena()), part.empty() ? name : std::string_view(part));
    if (shares->empty()) {
        forgetRows(*state);
        batch.takeIn(std::move(*state), name);
    }
    return {};
}

// What comes under the name of a part is noted apart from what comes under the name of its whole.
Result<void> RowWriter::noteShares(Batch &batch, const std::vector<std::optional<std::string>> &wholes, qint64 source)
{
    auto &conversations = batch.conversations();
    for (size_t i = 0; i < wholes.size(); ++i) {
        if (!wholes[i])
            continue;
        PARLANCE_TRY(noteOwnShare(batch, *wholes[i], source));
        PARLANCE_TRY(addShare(*wholes[i], conversations[i].id, shareOf(conversations[i]), source));
    }
    if (!m_hasShares)
        return {};
    for (size_t i = 0; i < wholes.size(); ++i) {
        if (wholes[i] || conversations[i].id.empty())
            continue;
        auto own = shareAt(conversations[i].id, {}, source);
        if (!own)
            return tl::unexpected(own.error());
        if (*own)
            PARLANCE_TRY(addShare(conversations[i].id, {}, shareOf(conversations[i]), source));
    }
    return {};
}

// Before the first part joins it: what is stored of the whole is its own.
Result<void> RowWriter::noteOwnShare(Batch &batch, std::string_view whole, qint64 source)
{
    auto known = shareAt(whole, {}, source);
    auto id = findConversation(whole, source);
    if (!known || !id)
        return tl::unexpected(known ? id.error() : known.error());
    if (*known)
        return {};
    if (*id == 0)
        return addShare(whole, {}, shareOf({}), source);
    auto state = m_reader->load(*id, batch.arena());
    return state ? addShare(whole, {}, shareOf(*state), source) : Result<void>(tl::unexpected(state.error()));
}

Result<void> RowWriter::addShare(std::string_view whole, std::string_view part, std::string share, qint64 source)
{
    auto known = shareAt(whole, part, source);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        share = mergedShares(**known, share);
    m_hasShares = true;
    m_putShare.bind(1, source);
    m_putShare.bind(2, whole);
    m_putShare.bind(3, part);
    m_putShare.bindBlob(4, share);
    return m_putShare.run();
}

Result<std::optional<std::string>> RowWriter::shareAt(std::string_view whole, std::string_view part, qint64 source)
{
    if (!m_hasShares)
        return std::optional<std::string>();
    m_findShare.reset();
    m_findShare.bind(1, source);
    m_findShare.bind(2, whole);
    m_findShare.bind(3, part);
    return firstBytes(m_findShare);
}

Result<std::vector<std::pair<std::string, std::string>>> RowWriter::sharesOf(std::string_view whole, qint64 source)
{
    std::vector<std::pair<std::string, std::string>> shares;
    m_allShares.reset();
    m_allShares.bind(1, source);
    m_allShares.bind(2, whole);
    for (;;) {
        auto row = m_allShares.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        shares.emplace_back(std::string(m_allShares.bytes(0)), std::string(m_allShares.bytes(1)));
    }
    m_allShares.reset();
    return shares;
}

Result<std::optional<std::string>> RowWriter::wholeOf(std::string_view part, qint64 source)
{
    m_findWhole.reset();
    m_findWhole.bind(1, source);
    m_findWhole.bind(2, part);
    return firstBytes(m_findWhole);
}

// The whole that is no part of another. Names that claim each other in a circle stay what they are.
Result<std::optional<std::string>> RowWriter::rootOf(std::string_view part, qint64 source)
{
    constexpr int deepest = 8;
    auto root = wholeOf(part, source);
    for (int depth = 0; root && *root; ++depth) {
        auto next = wholeOf(**root, source);
        if (!next)
            return next;
        if (!*next)
            break;
        if (depth == deepest || **next == part)
            return std::optional<std::string>();
        root = std::move(next);
    }
    return root;
}

Result<std::optional<std::string>> RowWriter::firstBytes(RawStatement &statement)
{
    auto row = statement.step();
    if (!row)
        return tl::unexpected(row.error());
    std::optional<std::string> found;
    if (*row)
        found = std::string(statement.bytes(0));
    statement.reset();
    return found;
}

} // namespace parlance

// What a batch brings again of what was purged or erased is left out of the rows.
#include "models/store/rowwriter.h"

#include <algorithm>

namespace parlance {

// Nothing of it is newer than what was purged. Without messages there is only the news of its deletion.
Result<bool> RowWriter::wasPurged(const ConversationState &state)
{
    if (!m_purged->any())
        return false;
    if (m_purged->erased(state.field(ConversationField::User).text))
        return true;
    auto until = m_purged->until(state.id);
    if (!until)
        return tl::unexpected(until.error());
    return *until && (state.messages.empty() || state.lastAt <= **until);
}

Result<void> RowWriter::leavePurgedOut(Batch &batch, WriteOutcome &outcome)
{
    for (const ConversationState &state : batch.conversations())
        if (m_purged->erased(state.field(ConversationField::User).text))
            PARLANCE_TRY(m_purged->leaveOut(m_db, state.id));
    std::optional<Error> error;
    const auto sift = [&](auto &records, auto timeOf, auto conversationOf) {
        outcome.skipped += qint64(std::erase_if(records, [&](const auto &record) {
            if (error)
                return false;
            auto left = m_purged->has(timeOf(record), conversationOf(record));
            if (!left)
                error = left.error();
            return left.value_or(false);
        }));
    };
    const auto at = [](const auto &record) { return std::optional<UtcMs>(record.at); };
    const auto ofNone = [](const auto &) { return std::string_view(); };
    const auto ofConversation = [](const auto &record) { return record.conversation; };
    sift(
        batch.documents, [](const auto &) { return std::optional<UtcMs>(); }, ofConversation);
    sift(batch.leads, at, ofConversation);
    sift(batch.events, at, ofConversation);
    sift(batch.audits, at, ofNone);
    sift(batch.samples, at, ofNone);
    leaveErasedOut(batch, outcome);
    return error ? Result<void>(tl::unexpected(*error)) : Result<void>();
}

// Nothing about people who were erased; their conversations are left out one by one.
void RowWriter::leaveErasedOut(Batch &batch, WriteOutcome &outcome)
{
    const auto sift = [&](auto &records, auto isTheirs) {
        outcome.skipped += qint64(std::erase_if(records, isTheirs));
    };
    const auto erased = [this](std::string_view name) { return m_purged->erased(name); };
    const auto isPerson = [](std::string_view kind) { return kind == "user" || kind == "account"; };
    sift(batch.users, [&](const UserRecord &u) { return erased(u.id) || erased(u.email); });
    sift(batch.botAliases, [&](const BotAliasRecord &a) { return erased(a.user); });
    sift(batch.leads, [&](const LeadRecord &l) { return erased(l.email); });
    sift(batch.events, [&](const ProductEventRecord &e) { return erased(e.user); });
    sift(batch.audits,
         [&](const AuditRecord &a) { return erased(a.actor) || (isPerson(a.targetKind) && erased(a.target)); });
    sift(batch.figures, [&](const StatedFigureRecord &f) { return f.kind.starts_with("user") && erased(f.subject); });
    for (BotRecord &bot : batch.bots)
        if (erased(bot.owner))
            bot.owner = {};
}

} // namespace parlance

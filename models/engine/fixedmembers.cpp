// The fixed members of dimensions: their keys and the words for them.
#include "models/engine/dimensiontables.h"

#include "models/engine/recomputing.h"

#include <QCoreApplication>

#include <algorithm>

namespace parlance {

namespace {

using D = DimensionKey;

struct FixedMember
{
    const char *key;
    const char *label;
};
constexpr FixedMember fixedLabels[] = {
    {"abandoned", QT_TRANSLATE_NOOP("Engine", "Abandoned")},
    {"agrees", QT_TRANSLATE_NOOP("Engine", "Agrees")},
    {"allocated", QT_TRANSLATE_NOOP("Engine", "Allocated")},
    {"assistant", QT_TRANSLATE_NOOP("Engine", "Assistant")},
    {"cache_at_input", QT_TRANSLATE_NOOP("Engine", "Cached tokens charged as input")},
    {"cache_free", QT_TRANSLATE_NOOP("Engine", "Cached tokens not charged")},
    {"cache_twice", QT_TRANSLATE_NOOP("Engine", "Cached tokens counted inside the input too")},
    {"cache_write_1h", QT_TRANSLATE_NOOP("Engine", "Cache for an hour")},
    {"client_error", QT_TRANSLATE_NOOP("Engine", "Request refused (4xx)")},
    {"confused", QT_TRANSLATE_NOOP("Engine", "Confused")},
    {"down", QT_TRANSLATE_NOOP("Engine", "Thumbs down")},
    {"error", QT_TRANSLATE_NOOP("Engine", "Error")},
    {"escalated", QT_TRANSLATE_NOOP("Engine", "Escalated")},
    {"estimated", QT_TRANSLATE_NOOP("Engine", "Estimated")},
    {"exception", QT_TRANSLATE_NOOP("Engine", "Exception")},
    {"factor", QT_TRANSLATE_NOOP("Engine", "Constant factor of the price")},
    {"first", QT_TRANSLATE_NOOP("Engine", "First")},
    {"followed_up", QT_TRANSLATE_NOOP("Engine", "Followed up")},
    {"frustrated", QT_TRANSLATE_NOOP("Engine", "Frustrated")},
    {"happy", QT_TRANSLATE_NOOP("Engine", "Happy")},
    {"in_review", QT_TRANSLATE_NOOP("Engine", "In review")},
    {"later", QT_TRANSLATE_NOOP("Engine", "Later")},
    {"mixed", QT_TRANSLATE_NOOP("Engine", "Mixed")},
    {"negative", QT_TRANSLATE_NOOP("Engine", "Negative")},
    {"neutral", QT_TRANSLATE_NOOP("Engine", "Neutral")},
    {"new", QT_TRANSLATE_NOOP("Engine", "New")},
    {"no", QT_TRANSLATE_NOOP("Engine", "No")},
    {"no_price", QT_TRANSLATE_NOOP("Engine", "No price for the model")},
    {"no_tokens", QT_TRANSLATE_NOOP("Engine", "No tokens stated")},
    {"none", QT_TRANSLATE_NOOP("Engine", "None")},
    {"not_stated", QT_TRANSLATE_NOOP("Engine", "No cost stated, worked out from tokens")},
    {"ok", QT_TRANSLATE_NOOP("Engine", "OK")},
    {"open", QT_TRANSLATE_NOOP("Engine", "Open")},
    {"other", QT_TRANSLATE_NOOP("Engine", "Other branch")},
    {"other_error", QT_TRANSLATE_NOOP("Engine", "Other error")},
    {"other_price", QT_TRANSLATE_NOOP("Engine", "Price of another day or region")},
    {"own", QT_TRANSLATE_NOOP("Engine", "Done here")},
    {"positive", QT_TRANSLATE_NOOP("Engine", "Positive")},
    {"priced", QT_TRANSLATE_NOOP("Engine", "By price table")},
    {"reconstructed", QT_TRANSLATE_NOOP("Engine", "Reconstructed")},
    {"recorded", QT_TRANSLATE_NOOP("Engine", "Recorded")},
    {"reported", QT_TRANSLATE_NOOP("Engine", "Reported")},
    {"resolved", QT_TRANSLATE_NOOP("Engine", "Resolved")},
    {"returning", QT_TRANSLATE_NOOP("Engine", "Returning")},
    {"running_total", QT_TRANSLATE_NOOP("Engine", "Only a running total stated")},
    {"server_error", QT_TRANSLATE_NOOP("Engine", "Server error (5xx)")},
    {"stated", QT_TRANSLATE_NOOP("Engine", "Stated by the source")},
    {"system", QT_TRANSLATE_NOOP("Engine", "System")},
    {"timeout", QT_TRANSLATE_NOOP("Engine", "Timeout")},
    {"tool", QT_TRANSLATE_NOOP("Engine", "Tool")},
    {"unexplained", QT_TRANSLATE_NOOP("Engine", "Not explained")},
    {"unknown", QT_TRANSLATE_NOOP("Engine", "Unknown")},
    {"unpriced", QT_TRANSLATE_NOOP("Engine", "Neither cost nor price")},
    {"up", QT_TRANSLATE_NOOP("Engine", "Thumbs up")},
    {"user", QT_TRANSLATE_NOOP("Engine", "User")},
    {"visible", QT_TRANSLATE_NOOP("Engine", "Visible")},
    {"yes", QT_TRANSLATE_NOOP("Engine", "Yes")},
    {"zero", QT_TRANSLATE_NOOP("Engine", "Stated as 0")},
};

std::vector<ListMembers::Member> members(std::vector<const char *> keys)
{
    std::vector<ListMembers::Member> list;
    for (const FixedMember &fixed : fixedLabels) { // sorted by key
        const auto same = [&](const char *key) { return key && qstrcmp(key, fixed.key) == 0; };
        if (std::any_of(keys.begin(), keys.end(), same))
            list.push_back({QString::fromLatin1(fixed.key), QCoreApplication::translate("Engine", fixed.label)});
    }
    return list;
}

} // namespace

std::vector<ListMembers::Member> fixedMembers(D dimension)
{
    if (dimension == D::CostCause) {
        std::vector<const char *> keys;
        for (int cause = 0; cause < costCauseCount; ++cause)
            keys.push_back(keyOf(CostCause(cause)));
        return members(keys);
    }
    if (dimension == D::NewOrReturning)
        return members({"new", "returning"});
    if (dimension == D::BotPublished || dimension == D::BotPinned || dimension == D::Understood)
        return members({"no", "yes"});
    if (dimension == D::ErrorKind)
        return members({"client_error", "exception", "other_error", "server_error", "timeout"});
    if (dimension == D::AuditOrigin)
        return members({"own", "reconstructed", "recorded"});
    if (dimension == D::Emotion)
        return members({"confused", "frustrated", "happy"});
    if (dimension == D::LeadStatus)
        return members({"followed_up", "open"});
    if (dimension == D::ReviewState)
        return members({"in_review", "new", "resolved"});
    std::vector<const char *> keys;
    if (const FlagDimension *flags = flagDimension(dimension)) {
        for (uint32_t kind = 0; kind <= FactFlags::kindCostOnly; ++kind) {
            for (uint32_t bits = 0; bits <= flags->mask; ++bits)
                keys.push_back(flags->key(kind, bits));
        }
    }
    return members(keys);
}

} // namespace parlance

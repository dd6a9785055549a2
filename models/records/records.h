// What importers produce (CATALOG.md §1). Plain values without a database id.
// Text members are views into the importer's buffers: valid only during the RecordSink call they are passed to.
// An absent field is nullopt (or an empty view for text): never 0, never "".
#pragma once

#include "models/core/money.h"
#include "models/core/time.h"

#include <optional>
#include <span>
#include <string_view>

namespace parlance {

enum class Role : quint8 { User, Assistant, Tool, System };
enum class Rating : quint8 { Down, Up };
enum class CostBasis : quint8 { None, Reported, Priced, Allocated };

struct FeedbackRecord
{
    Rating rating = Rating::Up;
    std::string_view category;
    std::string_view comment;
};

struct RetrievalHitRecord
{
    std::string_view source;
    std::string_view kind; // s3, url, youtube, …
    std::string_view text;
    std::optional<int> rank;
    std::optional<double> score;
    std::optional<qint64> lookUpMs;
};

struct ToolCallRecord
{
    std::string_view id;
    std::string_view name;
    std::string_view input;  // JSON text
    std::string_view output; // text or JSON text
    std::optional<bool> ok;  // absent: no result seen
};

struct SlotRecord
{
    std::string_view name;
    std::string_view original;
    std::string_view interpreted;
    std::string_view resolved; // JSON array
};

struct AttachmentRecord
{
    std::string_view kind; // image, attachment
    std::string_view name;
    std::string_view mediaType;
    qint64 bytes = 0; // size of the decoded content; the content itself is not kept
};

struct MessageRecord
{
    std::string_view id;
    std::string_view parent; // id of the parent message; empty: none
    Role role = Role::User;
    std::optional<UtcMs> at;
    std::string_view model; // as the source names it; the store resolves aliases
    std::string_view text;
    std::string_view reasoning;
    std::optional<qint64> inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, reasoningTokens;
    std::optional<Nano> cost; // stated by the source for this call (basis reported)
    std::optional<qint64> responseMs, firstTokenMs;
    bool error = false; // status of the model call
    std::string_view errorName, errorType, errorCode, errorText, errorRequestId, errorStack;
    std::string_view endpoint;
    std::string_view intent, intentState;
    std::optional<double> confidence;        // 0 to 1
    std::string_view nearestIntent;          // the best of those not chosen, for a message that was not understood
    std::optional<double> nearestConfidence; // of that one, 0 to 1
    std::optional<bool> missed;
    std::string_view answerSource; // rag, qa, guardrail, model
    std::string_view sentiment;    // positive, neutral, negative, mixed, as the source labels it
    std::optional<bool> visible;   // on the branch the user sees; absent: unknown
    std::optional<FeedbackRecord> feedback;
    std::span<const RetrievalHitRecord> hits;
    std::span<const ToolCallRecord> tools;
    std::span<const SlotRecord> slotValues;
    std::span<const AttachmentRecord> attachments;
};

// Where a snapshot stands in its conversation's history, so that any order of import gives the same result.
struct SnapshotOrder
{
    qint64 atMicros = 0; // when the source wrote this state; exact for exports, else the newest time inside it
    int rank = 1;        // 0: the state just before (an OldImage), 1: the state written

    auto operator<=>(const SnapshotOrder &) const = default;
};

// One state of one conversation as an export holds it. Messages may be part of the conversation only.
struct ConversationRecord
{
    std::string_view id;
    std::string_view
        part; // another name for it (a trace of the session): records that come under that name belong to it
    std::string_view user, bot;
    SnapshotOrder order;
    std::optional<qint64> exportHour;  // hours since 1970-01-01T00Z of the export partition (datehour)
    std::optional<Nano> reportedTotal; // cumulative, as the source states it
    std::string_view title, channel, modality, locale, botAlias, botVersion, device, browser;
    std::string_view country, region, city, referrer, plan, experiment, variant;
    std::string_view outcome; // resolved, escalated, abandoned
    std::optional<UtcMs> started, ended;
    bool deleted = false;  // this record says that the conversation was deleted at order.atMicros
    bool complete = false; // messages is all the source has: one missing from it is gone there
    bool hasState = true;  // false: only the fact (a deletion known by its keys)
    std::span<const MessageRecord> messages;
};

struct BotRecord
{
    std::string_view id, title, description, owner, type, plan;
    std::optional<bool> publishedApi, pinned;
    std::string_view sharedScope, sharedStatus, locale, syncStatus, syncReason, instruction;
    std::optional<UtcMs> created, lastUsed;
    std::string_view knowledge; // JSON {"urls":[…],"files":[…],"s3":[…]}
    std::optional<qint64> usageCount;
    SnapshotOrder order;
    bool deleted = false;
};

// A shared bot in somebody's list: who uses it without owning it.
struct BotAliasRecord
{
    std::string_view bot, user;
    std::optional<UtcMs> created, lastUsed;
};

struct UserRecord
{
    std::string_view id, label, email, group, plan;
    std::optional<bool> enabled;
    std::optional<UtcMs> created, lastModified;
};

// A document cited in answers of a conversation.
struct RelatedDocumentRecord
{
    std::string_view conversation, id, name, link, text;
    std::optional<int> page;
};

// A figure that the source itself states for a period, kept for reconciliation only; never added to facts.
struct StatedFigureRecord
{
    std::string_view kind;    // bot_cost, user_cost, conversation_cost, daily, topic, …
    std::string_view subject; // bot id, user id, day, topic
    std::string_view measure; // cost, conversations, users, …
    std::string_view value;   // decimal text
    TimeRange period;
};

struct AuditRecord
{
    std::string_view id, actor, action, targetKind, target, detail; // detail: JSON
    UtcMs at = 0;
    bool reconstructed = false;
};

struct LeadRecord
{
    std::string_view conversation, name, email, phone, company, interest, quality;
    UtcMs at = 0;
    std::optional<bool> followedUp;
    std::optional<Nano> value;
};

struct ProductEventRecord
{
    std::string_view conversation, user, name, properties; // properties: JSON
    UtcMs at = 0;
    bool goal = false;
};

struct MetricSampleRecord
{
    std::string_view name, labels, unit; // labels: JSON with sorted keys
    std::string_view kind;               // counter, gauge, histogram
    UtcMs at = 0;
    double value = 0;
};

} // namespace parlance

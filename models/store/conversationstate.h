// Private to the store layer: what is known of one conversation, as a value that merges. Merging is commutative,
// associative and idempotent, so the order in which files are imported does not matter: snapshots and messages are
// unions, every field is "the value of the newest state that states it", and a tie between two states of the same
// order goes to the greater value. Everything else (gone, cost, branches, response time) is derived from that.
#pragma once

#include "models/records/records.h"
#include "models/store/arena.h"

#include <array>
#include <unordered_map>

namespace parlance {

class ModelCache;
class Pricing;

// The place of a state in its history as one number: microseconds * 4 + rank.
qint64 encodeOrder(const SnapshotOrder &order);
SnapshotOrder decodeOrder(qint64 ord);

// Permanent numbers: they stand in conversation.field_orders.
enum class ConversationField : quint8 {
    User,
    Bot,
    Title,
    Channel,
    Modality,
    Locale,
    BotAlias,
    BotVersion,
    Device,
    Browser,
    Country,
    Region,
    City,
    Referrer,
    Plan,
    Experiment,
    Variant,
    Outcome,
    Started,
    Ended
};
inline constexpr int conversationFieldCount = 20;

struct StateField
{
    bool set = false;
    std::string_view text; // of every field but Started and Ended
    qint64 number = 0;     // of Started and Ended
    qint64 ord = 0;        // of the newest state that states it
};

struct StateSnapshot
{
    static constexpr quint8 complete = 1, deletion = 2, state = 4;
    qint64 ord = 0;
    std::optional<qint64> exportHour;
    std::optional<Nano> total;
    quint8 bits = 0;
    quint64 hash = 0;
    int n = -1;          // number of its row; -1: not stored yet
    bool changed = true; // its row must be written
};

struct StateFeedback
{
    Rating rating = Rating::Up;
    std::string_view category, comment;
    qint64 ord = 0, firstOrd = 0;
};

// A share of cost besides the messages' primary shares.
struct StateExtraCost
{
    int message = -1; // index in messages; -1: of the conversation
    UtcMs at = 0;
    std::optional<qint64> exportHour;
    Nano nano = 0;
    CostBasis basis = CostBasis::Allocated;
};

struct StateMessage
{
    // Content: all of it is from the newest state that has the message.
    std::string_view id, parent, model, text;
    uint32_t idHash = 0;       // idKey(id)
    std::string_view question; // normalised text of a user message
    quint64 questionHash = 0;
    const MessageRecord *rare = nullptr;     // fields and lists that few messages have; null: none of them
    const StateFeedback *feedback = nullptr; // merges on its own: once seen it stays
    std::optional<UtcMs> stated;             // time as the source states it
    Role role = Role::User;
    bool error = false;
    std::optional<bool> visible, missed;
    qint64 first = 0, last = 0; // ord of the oldest and the newest state that have it

    // Its row.
    int n = -1; // -1: not stored yet
    bool wasStored = false;
    bool contentChanged = true; // rows of this message must be written anew
    bool feedbackChanged = true;

    // Derived.
    struct Derived
    {
        UtcMs at = 0;
        int parent = -1; // index in messages; -1: not here
        uint32_t flags = 0;
        CostBasis basis = CostBasis::None;
        std::optional<Nano> cost;
        std::optional<qint64> exportHour, response;

        bool operator==(const Derived &) const = default;
    };
    Derived derived;
    Derived *stored = nullptr; // as its row says; null: it has none. Apart, for new messages are many
    [[nodiscard]] bool derivedChanged() const { return !stored || !(derived == *stored); }
    uint32_t storedQuestion = 0;
};

// Bits of message.flags that the columns do not have.
namespace RowFlags {
inline constexpr uint32_t timeGuessed = 1u << 24, visible = 1u << 25, notMissed = 1u << 26, gone = 1u << 27;
}

class ConversationState
{
public:
    std::string_view id;
    std::array<StateField, conversationFieldCount> fields;
    std::vector<StateSnapshot> snapshots; // sorted by ord
    std::vector<StateMessage> messages;   // in order of arrival
    std::vector<StateExtraCost> extras;   // derived
    bool fieldsChanged = true;

    // Derived.
    UtcMs firstAt = 0, lastAt = 0; // 0 without messages
    std::optional<UtcMs> deletedAt;
    std::optional<Nano> cost, reportedTotal;

    // Takes one record in; copies what it keeps into the arena. The parts of the record may be anything.
    void apply(const ConversationRecord &record, Arena &arena, ModelCache &models);
    // Takes the whole of another state of the same conversation in. Views are shared, not copied.
    void merge(const ConversationState &other, Arena &arena);
    // Fills everything derived from what is known and what models cost. Call after the last apply or merge.
    void derive(const Pricing &pricing);

    [[nodiscard]] const StateField &field(ConversationField f) const { return fields[size_t(f)]; }
    // Index of a message by its id, or -1.
    [[nodiscard]] int find(std::string_view messageId) const;
    // For loading: adds a message without looking for it.
    void addStored(StateMessage message);
    [[nodiscard]] const StateSnapshot *snapshotAt(qint64 ord) const;

private:
    void mergeSnapshot(const StateSnapshot &snapshot);
    void mergeField(int index, const StateField &incoming, Arena *arena);
    // keep: copies the content of a message that is kept into the arena, when given.
    void mergeMessage(const StateMessage &incoming, Arena &arena, bool copy);
    void indexMessage(std::string_view messageId, int index);

    std::unordered_map<std::string_view, int> m_index; // only of long conversations
};

// Whether words of the text were hidden by a platform that knows intents: such a text is nobody's question.
bool isHidden(const StateMessage &message);
// A quick first comparison of message ids, which mostly share a long beginning.
uint32_t idKey(std::string_view id);
// The content of a message as bytes, equal exactly when all content is equal.
void appendContent(const StateMessage &message, std::string &out);
// True when the record has a field that StateMessage does not hold itself.
bool hasRareFields(const MessageRecord &record);

} // namespace parlance

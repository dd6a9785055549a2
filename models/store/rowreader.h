// Private to the store layer: a stored conversation back as a state.
#pragma once

#include "models/store/conversationstate.h"
#include "models/store/dictionaries.h"

namespace parlance {

class RowReader
{
public:
    // Both outlive the reader.
    static Result<std::unique_ptr<RowReader>> create(Database &db, Dictionaries &dictionaries);

    struct Head
    {
        qint64 source = 0;
        std::string extId;
        // What the row says of derived values, for comparing.
        qint64 firstAt = 0, lastAt = 0, messages = 0;
        std::optional<qint64> cost, reportedTotal, deletedAt;
    };
    // Source and name of a conversation; nullopt: there is none with this id.
    Result<std::optional<Head>> head(uint32_t id);
    Result<std::vector<StateSnapshot>> snapshots(uint32_t id);
    // Everything; texts are copied into the arena. derive() has not been called: StateMessage::stored, extras and
    // firstAt … hold what the rows say.
    Result<ConversationState> load(uint32_t id, Arena &arena);

private:
    RowReader(Dictionaries &dictionaries)
        : m_dictionaries(dictionaries)
    {}
    Result<void> loadFields(uint32_t id, ConversationState &state, Arena &arena);
    Result<void> loadMessages(uint32_t id, ConversationState &state, Arena &arena);
    Result<void> loadParts(uint32_t id, ConversationState &state, Arena &arena);
    Result<void> loadRare(uint32_t id, ConversationState &state, Arena &arena);
    template <typename T>
    Result<void> loadList(RawStatement &statement, uint32_t id, ConversationState &state, Arena &arena,
                          T (*make)(const RawStatement &, Arena &), void (*give)(MessageRecord &, std::span<const T>));

    Dictionaries &m_dictionaries;
    RawStatement m_conversation, m_snapshots, m_messages, m_rare, m_feedback, m_hits, m_tools, m_slots, m_attachments,
        m_extras;
};

} // namespace parlance

// Private to the store layer: what one worker has read of one file and not yet written.
#pragma once

#include "models/store/conversationstate.h"
#include "models/store/valuation.h"

#include <deque>
#include <vector>

namespace parlance {

class Batch
{
public:
    void add(const ConversationRecord &record)
    {
        if (!record.part.empty() && record.part != record.id)
            m_parts.emplace_back(m_arena.copy(record.part), m_arena.copy(record.id));
        const auto found = m_index.find(record.id);
        if (found != m_index.end()) {
            m_conversations[found->second].apply(record, m_arena, m_models);
            return;
        }
        ConversationState &state = m_conversations.emplace_back();
        state.id = m_arena.copy(record.id);
        m_index.emplace(state.id, m_conversations.size() - 1);
        state.apply(record, m_arena, m_models);
    }
    // Conversation number i goes by that name from now on; what is here under the name already takes it in. A state that
    // was taken in has no id any more. After derive().
    void join(size_t i, std::string_view name)
    {
        const auto found = m_index.find(name);
        if (found == m_index.end() || m_conversations[found->second].id.empty()) {
            m_conversations[i].id = m_arena.copy(name);
            m_index.insert_or_assign(m_conversations[i].id, i);
        } else if (found->second != i) {
            ConversationState &whole = m_conversations[found->second];
            whole.merge(m_conversations[i], m_arena);
            whole.derive(*m_pricing);
            m_conversations[i].id = {};
        }
    }
    // A state from elsewhere, under that name. Its texts are in arena().
    void takeIn(ConversationState state, std::string_view name)
    {
        state.derive(*m_pricing);
        m_conversations.push_back(std::move(state));
        join(m_conversations.size() - 1, name);
    }
    // What records named as parts, with the conversation.
    [[nodiscard]] const std::vector<std::pair<std::string_view, std::string_view>> &parts() const { return m_parts; }

    // Everything that can be worked out without the database, so that the writer is held as shortly as possible.
    void derive(std::shared_ptr<const Pricing> pricing)
    {
        m_pricing = std::move(pricing);
        for (ConversationState &state : m_conversations)
            state.derive(*m_pricing);
    }
    // What derive() was called with.
    [[nodiscard]] const std::shared_ptr<const Pricing> &pricing() const { return m_pricing; }
    // About the memory it holds.
    [[nodiscard]] size_t bytes() const { return m_arena.bytes() + m_extraBytes; }
    void noteMessages(size_t count) { m_extraBytes += count * sizeof(StateMessage) + sizeof(ConversationState); }

    Arena &arena() { return m_arena; }
    std::deque<ConversationState> &conversations() { return m_conversations; }
    [[nodiscard]] const ModelCache &models() const { return m_models; }

    std::vector<BotRecord> bots;
    std::vector<BotAliasRecord> botAliases;
    std::vector<UserRecord> users;
    std::vector<RelatedDocumentRecord> documents;
    std::vector<StatedFigureRecord> figures;
    std::vector<AuditRecord> audits;
    std::vector<LeadRecord> leads;
    std::vector<ProductEventRecord> events;
    std::vector<MetricSampleRecord> samples;

    void clear()
    {
        m_index.clear();
        m_parts.clear();
        m_conversations.clear();
        bots.clear();
        botAliases.clear();
        users.clear();
        documents.clear();
        figures.clear();
        audits.clear();
        leads.clear();
        events.clear();
        samples.clear();
        m_extraBytes = 0;
        m_arena.clear();
    }

private:
    Arena m_arena;
    ModelCache m_models;                           // kept over batches: views to its keys stay good
    std::deque<ConversationState> m_conversations; // never moved: a state is large
    std::unordered_map<std::string_view, size_t> m_index;
    std::vector<std::pair<std::string_view, std::string_view>> m_parts;
    size_t m_extraBytes = 0;
    std::shared_ptr<const Pricing> m_pricing;
};

} // namespace parlance

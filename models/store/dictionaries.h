// Private to the store layer: the codes of users, bots, models, terms, questions and conversations in memory, and the
// rows of new ones.
#pragma once

#include "models/store/bulkinsert.h"
#include "models/store/columns.h"
#include "models/store/hash.h"
#include "models/store/keymap.h"
#include "models/store/valuation.h"

#include <array>
#include <deque>
#include <map>
#include <string>
#include <unordered_map>

namespace parlance {

// Texts with their ids, both ways.
class TermCodes
{
public:
    [[nodiscard]] uint32_t find(std::string_view text) const; // 0: not there
    std::string_view add(std::string_view text, uint32_t id); // the view lives as long as the dictionary
    [[nodiscard]] std::string_view text(uint32_t id) const;   // empty: not there
    [[nodiscard]] uint32_t nextId() const { return m_next; }

private:
    std::deque<std::string> m_texts;
    std::unordered_map<std::string_view, uint32_t> m_ids;
    std::unordered_map<uint32_t, std::string_view> m_byId;
    uint32_t m_next = 1;
};

class Dictionaries
{
public:
    // writable: new entries get ids and rows; else they are 0.
    static Result<std::unique_ptr<Dictionaries>> load(Database &db, bool writable);

    uint32_t term(FactColumn kind, std::string_view text);
    [[nodiscard]] std::string_view termText(FactColumn kind, uint32_t id) const
    {
        return m_terms[size_t(kind)].text(id);
    }
    uint32_t user(qint64 source, std::string_view extId);
    uint32_t bot(qint64 source, std::string_view extId);
    [[nodiscard]] bool hasUser(qint64 source, std::string_view extId) { return m_users[source].find(extId) != 0; }
    [[nodiscard]] bool hasBot(qint64 source, std::string_view extId) { return m_bots[source].find(extId) != 0; }
    uint32_t model(std::string_view key);
    void alias(std::string_view name, const ModelName &model); // a name met in a source
    uint32_t question(uint64_t hash, std::string_view text);
    [[nodiscard]] std::string_view modelText(uint32_t id) const { return m_models.text(id); }
    [[nodiscard]] std::string_view userText(qint64 source, uint32_t id) { return m_users[source].text(id); }
    [[nodiscard]] std::string_view botText(qint64 source, uint32_t id) { return m_bots[source].text(id); }

    // A candidate: the caller compares the conversation's own id, hashes may collide. 0: not there.
    [[nodiscard]] uint32_t conversation(qint64 source, std::string_view extId) const
    {
        return m_conversations.find(hash64(extId, uint64_t(source)));
    }
    // Result 0: there are no ids left (4 billion conversations).
    uint32_t addConversation(qint64 source, std::string_view extId);
    [[nodiscard]] uint32_t nextConversation() const { return m_nextConversation; }

    Result<void> flush();

private:
    Result<void> loadTexts(Database &db);
    Result<void> loadKeys(Database &db);
    uint32_t entity(std::map<qint64, TermCodes> &all, uint32_t &next, BulkInsert &rows, qint64 source,
                    std::string_view extId);

    bool m_writable = false;
    std::array<TermCodes, factColumnCount> m_terms;
    std::map<qint64, TermCodes> m_users, m_bots;
    TermCodes m_models, m_aliases; // keys; names met in sources (with the model's id)
    KeyMap m_conversations, m_questions;
    uint32_t m_nextUser = 1, m_nextBot = 1, m_nextQuestion = 1, m_nextConversation = 1;
    std::string m_lastModelKey;
    uint32_t m_lastModel = 0;
    std::optional<BulkInsert> m_termRows, m_userRows, m_botRows, m_modelRows, m_aliasRows, m_questionRows;
};

} // namespace parlance

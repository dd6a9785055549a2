#include "models/store/dictionaries.h"

#include <algorithm>

namespace parlance {

uint32_t TermCodes::find(std::string_view text) const
{
    const auto found = m_ids.find(text);
    return found == m_ids.end() ? 0 : found->second;
}

std::string_view TermCodes::add(std::string_view text, uint32_t id)
{
    const std::string_view kept = m_texts.emplace_back(text);
    m_ids.emplace(kept, id);
    m_byId.emplace(id, kept);
    m_next = std::max(m_next, id + 1);
    return kept;
}

std::string_view TermCodes::text(uint32_t id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? std::string_view() : found->second;
}

namespace {

// Calls f(row) for every row of a query.
template <typename F>
Result<void> forEachRow(Database &db, std::string_view sql, F f)
{
    auto rows = db.prepare(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    for (;;) {
        auto row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        f(*rows);
    }
}

Result<void> makeInsert(Database &db, std::optional<BulkInsert> &insert, std::string_view head, int columns, int rows)
{
    auto made = BulkInsert::create(db, head, columns, rows);
    if (!made)
        return tl::unexpected(made.error());
    insert = std::move(*made);
    return {};
}

} // namespace

Result<std::unique_ptr<Dictionaries>> Dictionaries::load(Database &db, bool writable)
{
    auto d = std::make_unique<Dictionaries>();
    d->m_writable = writable;
    PARLANCE_TRY(d->loadTexts(db));
    PARLANCE_TRY(d->loadKeys(db));
    if (!writable)
        return d;
    PARLANCE_TRY(makeInsert(db, d->m_termRows, "INSERT OR FAIL INTO term (kind, id, text) VALUES", 3, 1));
    PARLANCE_TRY(makeInsert(db, d->m_userRows, "INSERT OR FAIL INTO user (id, source_id, ext_id) VALUES", 3, 10));
    PARLANCE_TRY(makeInsert(db, d->m_botRows, "INSERT OR FAIL INTO bot (id, source_id, ext_id) VALUES", 3, 1));
    PARLANCE_TRY(
        makeInsert(db, d->m_modelRows, "INSERT OR FAIL INTO model (id, key, label, vendor, family) VALUES", 5, 1));
    PARLANCE_TRY(makeInsert(db, d->m_aliasRows, "INSERT OR FAIL INTO model_alias (alias, model_id) VALUES", 2, 1));
    PARLANCE_TRY(makeInsert(db, d->m_questionRows, "INSERT OR FAIL INTO question (id, hash, text) VALUES", 3, 20));
    return d;
}

Result<void> Dictionaries::loadTexts(Database &db)
{
    PARLANCE_TRY(forEachRow(db, "SELECT kind, id, text FROM term", [&](const RawStatement &row) {
        const qint64 kind = row.integer(0);
        if (kind >= 0 && kind < factColumnCount)
            m_terms[size_t(kind)].add(row.bytes(2), uint32_t(row.integer(1)));
    }));
    PARLANCE_TRY(forEachRow(db, "SELECT id, source_id, ext_id FROM user", [&](const RawStatement &row) {
        m_users[row.integer(1)].add(row.bytes(2), uint32_t(row.integer(0)));
        m_nextUser = std::max(m_nextUser, uint32_t(row.integer(0)) + 1);
    }));
    PARLANCE_TRY(forEachRow(db, "SELECT id, source_id, ext_id FROM bot", [&](const RawStatement &row) {
        m_bots[row.integer(1)].add(row.bytes(2), uint32_t(row.integer(0)));
        m_nextBot = std::max(m_nextBot, uint32_t(row.integer(0)) + 1);
    }));
    PARLANCE_TRY(forEachRow(db, "SELECT id, key FROM model",
                            [&](const RawStatement &row) { m_models.add(row.bytes(1), uint32_t(row.integer(0))); }));
    return forEachRow(db, "SELECT alias, model_id FROM model_alias",
                      [&](const RawStatement &row) { m_aliases.add(row.bytes(0), uint32_t(row.integer(1))); });
}

Result<void> Dictionaries::loadKeys(Database &db)
{
    auto conversations = db.integer("SELECT max(id) FROM conversation");
    auto questions = db.integer("SELECT max(id) FROM question");
    auto never = db.integer("SELECT value FROM meta WHERE key = 'next_conversation'"); // ids of removed sources
    for (auto *answer : {&conversations, &questions, &never})
        if (!*answer)
            return tl::unexpected(answer->error());
    m_nextConversation = uint32_t(std::max(conversations->value_or(0) + 1, never->value_or(1)));
    m_nextQuestion = uint32_t(questions->value_or(0) + 1);
    m_conversations.reserve(size_t(conversations->value_or(0)));
    m_questions.reserve(size_t(questions->value_or(0)));
    PARLANCE_TRY(forEachRow(db, "SELECT id, source_id, ext_id FROM conversation", [&](const RawStatement &row) {
        m_conversations.insert(hash64(row.bytes(2), uint64_t(row.integer(1))), uint32_t(row.integer(0)));
    }));
    return forEachRow(db, "SELECT id, hash FROM question", [&](const RawStatement &row) {
        m_questions.insert(uint64_t(row.integer(1)), uint32_t(row.integer(0)));
    });
}

uint32_t Dictionaries::term(FactColumn kind, std::string_view text)
{
    if (text.empty())
        return 0;
    TermCodes &terms = m_terms[size_t(kind)];
    if (const uint32_t id = terms.find(text); id != 0 || !m_writable)
        return id;
    const uint32_t id = terms.nextId();
    m_termRows->integer(qint64(kind));
    m_termRows->integer(id);
    m_termRows->textOrEmpty(terms.add(text, id));
    m_termRows->endRow();
    return id;
}

uint32_t Dictionaries::entity(std::map<qint64, TermCodes> &all, uint32_t &next, BulkInsert &rows, qint64 source,
                              std::string_view extId)
{
    const uint32_t id = next++;
    rows.integer(id);
    rows.integer(source);
    rows.textOrEmpty(all[source].add(extId, id));
    rows.endRow();
    return id;
}

uint32_t Dictionaries::user(qint64 source, std::string_view extId)
{
    if (extId.empty())
        return 0;
    const uint32_t id = m_users[source].find(extId);
    return id != 0 || !m_writable ? id : entity(m_users, m_nextUser, *m_userRows, source, extId);
}

uint32_t Dictionaries::bot(qint64 source, std::string_view extId)
{
    if (extId.empty())
        return 0;
    const uint32_t id = m_bots[source].find(extId);
    return id != 0 || !m_writable ? id : entity(m_bots, m_nextBot, *m_botRows, source, extId);
}

uint32_t Dictionaries::model(std::string_view key)
{
    if (key.empty())
        return 0;
    if (key == m_lastModelKey)
        return m_lastModel;
    m_lastModelKey = key;
    m_lastModel = m_models.find(key);
    return m_lastModel;
}

void Dictionaries::alias(std::string_view name, const ModelName &model)
{
    if (m_aliases.find(name) != 0)
        return;
    uint32_t id = m_models.find(model.key);
    if (id == 0) {
        id = m_models.nextId();
        m_modelRows->integer(id);
        m_modelRows->textOrEmpty(m_models.add(model.key, id));
        m_modelRows->text(model.label);
        m_modelRows->text(model.vendor);
        m_modelRows->text(model.family);
        m_modelRows->endRow();
        m_lastModelKey.clear();
    }
    m_aliasRows->textOrEmpty(m_aliases.add(name, id));
    m_aliasRows->integer(id);
    m_aliasRows->endRow();
}

uint32_t Dictionaries::question(uint64_t hash, std::string_view text)
{
    if (hash == 0)
        return 0;
    if (!m_writable)
        return m_questions.find(hash);
    if (const uint32_t id = m_questions.findOrInsert(hash, m_nextQuestion); id != m_nextQuestion)
        return id;
    const uint32_t id = m_nextQuestion++;
    m_questionRows->integer(id);
    m_questionRows->integer(qint64(hash));
    m_questionRows->textOrEmpty(text);
    m_questionRows->endRow();
    return id;
}

uint32_t Dictionaries::addConversation(qint64 source, std::string_view extId)
{
    if (m_nextConversation == 0xFFFF'FFFFu)
        return 0;
    const uint32_t id = m_nextConversation++;
    m_conversations.insert(hash64(extId, uint64_t(source)), id);
    return id;
}

Result<void> Dictionaries::flush()
{
    for (auto *rows : {&m_termRows, &m_userRows, &m_botRows, &m_modelRows, &m_aliasRows, &m_questionRows})
        if (*rows)
            PARLANCE_TRY((*rows)->flush());
    return {};
}

} // namespace parlance

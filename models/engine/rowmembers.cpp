#include "models/engine/rowmembers.h"

namespace parlance {

uint32_t RowMembers::intern(const QString &identity, const QString &key)
{
    const auto [at, isNew] = m_codes.emplace(identity, uint32_t(m_members.size()));
    if (isNew)
        m_members.push_back({identity, key});
    return at->second;
}

QString RowMembers::label(uint32_t code) const
{
    const auto found = m_labels.find(m_members[code].identity);
    return found == m_labels.end() ? m_members[code].key : found->second;
}

bool RowMembers::less(uint32_t a, uint32_t b) const
{
    if (m_members[a].key != m_members[b].key)
        return keyLess(m_members[a].key, m_members[b].key);
    return m_members[a].identity.toLongLong() < m_members[b].identity.toLongLong();
}

bool RowMembers::lessInTies(uint32_t a, uint32_t b) const
{
    if (!isById(m_dimension))
        return less(a, b);
    return m_members[a].identity.toLongLong() < m_members[b].identity.toLongLong();
}

// Of very many only those that are shown.
Result<void> RowMembers::prepareById(Dictionary dictionary, std::span<const uint32_t> codes)
{
    std::vector<uint32_t> ids;
    for (const uint32_t code : codes) {
        if (const QString &id = m_members[code].identity; code != 0 && !m_labels.contains(id))
            ids.push_back(id.toUInt());
    }
    const auto rows = m_dictionaries->some(dictionary, ids);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const DictionaryRow &row : *rows) {
        if (!row.label.isEmpty())
            m_labels.emplace(QString::number(row.id), row.label);
    }
    return {};
}

Result<void> RowMembers::prepare(std::span<const uint32_t> codes)
{
    if (isById(m_dimension))
        return prepareById(dictionaryOf(m_dimension)->dictionary, codes);
    if (m_labelled)
        return {};
    m_labelled = true;
    for (const ListMembers::Member &member : fixedMembers(m_dimension))
        m_labels.emplace(member.key, member.label);
    const auto dictionary = dictionaryOf(m_dimension);
    if (!dictionary || dictionary->dictionary == Dictionary::Topic) // topics are their own names, and dear to find
        return {};
    return m_dictionaries->forEach(*dictionary, [&](const DictionaryRow &row) {
        if (!row.key.isNull() && !row.label.isEmpty())
            m_labels.emplace(row.key, row.label);
    });
}

} // namespace parlance

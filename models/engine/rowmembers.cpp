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

Result<void> RowMembers::prepare(std::span<const uint32_t>)
{
    if (m_labelled)
        return {};
    m_labelled = true;
    for (const ListMembers::Member &member : fixedMembers(m_dimension))
        m_labels.emplace(member.key, member.label);
    const auto dictionary = dictionaryOf(m_dimension);
    if (!dictionary)
        return {};
    return m_dictionaries->forEach(*dictionary, [&](const DictionaryRow &row) {
        if (!row.key.isNull() && !row.label.isEmpty())
            m_labels.emplace(isById(m_dimension) ? QString::number(row.id) : row.key, row.label);
    });
}

} // namespace parlance

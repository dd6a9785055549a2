#include "models/engine/members.h"

#include <algorithm>
#include <numeric>

namespace parlance {

bool keyLess(const QString &a, const QString &b)
{
    const auto pair = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (pair.first == a.end() || pair.second == b.end())
        return pair.first == a.end() && pair.second != b.end();
    // Surrogates stand for code points above all other units.
    const auto weight = [](QChar c) { return c.unicode() + (c.isSurrogate() ? 0x1'0000 : 0); };
    return weight(*pair.first) < weight(*pair.second);
}

ListMembers::ListMembers(std::vector<Member> sorted)
    : m_members(std::move(sorted))
{
    m_members.insert(m_members.begin(), Member{});
}

uint32_t ListMembers::codeOf(const QString &key) const
{
    const auto found = std::lower_bound(m_members.begin() + 1, m_members.end(), key,
                                        [](const Member &m, const QString &k) { return keyLess(m.key, k); });
    return found != m_members.end() && found->key == key ? uint32_t(found - m_members.begin()) : 0;
}

bool NumberMembers::less(uint32_t a, uint32_t b) const
{
    if (isNull(a) || isNull(b))
        return !isNull(a) && isNull(b);
    return m_numbers[a] < m_numbers[b];
}

Result<void> FetchedMembers::prepare(std::span<const uint32_t> codes)
{
    std::vector<uint32_t> ids;
    for (const uint32_t code : codes) {
        if (code != 0 && !find(code))
            ids.push_back(code);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (ids.empty())
        return {};
    auto rows = m_source->some(m_dictionary, ids);
    if (!rows)
        return tl::unexpected(rows.error());
    m_fetched.insert(m_fetched.end(), std::make_move_iterator(rows->begin()), std::make_move_iterator(rows->end()));
    std::sort(m_fetched.begin(), m_fetched.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return {};
}

Result<void> FetchedMembers::prepareOrder()
{
    if (!m_rank.empty())
        return {};
    std::vector<DictionaryRow> rows;
    rows.reserve(m_size);
    auto read = m_source->forEach(m_dictionary, [&](const DictionaryRow &row) {
        rows.push_back({row.id, row.key, {}});
    });
    if (!read)
        return read;
    std::sort(rows.begin(), rows.end(),
              [](const auto &a, const auto &b) { return a.key == b.key ? a.id < b.id : keyLess(a.key, b.key); });
    m_rank.assign(m_size, 0);
    for (uint32_t i = 0; i < rows.size(); ++i) {
        if (rows[i].id < m_size)
            m_rank[rows[i].id] = i + 1;
    }
    return {};
}

bool FetchedMembers::less(uint32_t a, uint32_t b) const
{
    if (!m_rank.empty())
        return m_rank[a] < m_rank[b];
    const QString keyOfA = key(a), keyOfB = key(b);
    return keyOfA == keyOfB ? a < b : keyLess(keyOfA, keyOfB);
}

const DictionaryRow *FetchedMembers::find(uint32_t code) const
{
    const auto found = std::lower_bound(m_fetched.begin(), m_fetched.end(), code,
                                        [](const DictionaryRow &row, uint32_t id) { return row.id < id; });
    return found != m_fetched.end() && found->id == code ? &*found : nullptr;
}

QString FetchedMembers::key(uint32_t code) const
{
    const DictionaryRow *row = find(code);
    return row ? row->key : QString();
}

QString FetchedMembers::label(uint32_t code) const
{
    const DictionaryRow *row = find(code);
    return !row ? QString() : row->label.isEmpty() ? row->key : row->label;
}

CodeMap CodeMap::build(std::vector<DictionaryRow> rows)
{
    uint32_t maxId = 0;
    for (const DictionaryRow &row : rows)
        maxId = std::max(maxId, row.id);
    std::erase_if(rows, [](const DictionaryRow &row) { return row.key.isNull(); });
    std::sort(rows.begin(), rows.end(),
              [](const auto &a, const auto &b) { return a.key == b.key ? a.id < b.id : keyLess(a.key, b.key); });
    CodeMap map;
    map.codeOfId.assign(size_t(maxId) + 1, 0);
    std::vector<ListMembers::Member> members;
    for (const DictionaryRow &row : rows) {
        if (members.empty() || members.back().key != row.key)
            members.push_back({row.key, row.label});
        else if (members.back().label.isEmpty())
            members.back().label = row.label;
        map.codeOfId[row.id] = uint32_t(members.size());
    }
    for (ListMembers::Member &member : members) {
        if (member.label.isEmpty())
            member.label = member.key;
    }
    map.members = std::make_shared<ListMembers>(std::move(members));
    return map;
}

} // namespace parlance

#include "models/engine/grouper.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr uint32_t lookedThrough = 1u << 16; // groups that are likely to be met all before the rows end

size_t slotOf(uint64_t key, size_t mask)
{
    key *= 0x9E37'79B9'7F4A'7C15u;
    return size_t(key ^ key >> 32) & mask;
}

bool bySlotAlone(std::span<const CodeSource> sources)
{
    return !sources.empty() && std::all_of(sources.begin(), sources.end(), [](const CodeSource &source) {
        return source.kind == CodeSource::Kind::Slot && source.slots->exact();
    });
}

} // namespace

Grouper::Grouper(std::span<const CodeSource> sources, bool direct, bool whole, const uint8_t *flags)
    : m_sources(sources)
    , m_direct(direct)
    , m_bySlot(direct && bySlotAlone(sources))
    , m_flags(flags)
{
    notePossible(whole);
}

void Grouper::notePossible(bool whole)
{
    if (!m_direct || m_sources.size() != 1 || m_sources[0].kind != CodeSource::Kind::Column)
        return;
    const CodeSource &source = m_sources[0];
    const std::vector<uint8_t> &present = source.column->present;
    if (present.empty() || (!whole && source.size > lookedThrough))
        return;
    const uint8_t wanted = m_flags ? 2 : 1;
    std::vector<uint8_t> possible(source.size, 0);
    if (source.table.empty()) {
        for (size_t raw = 0; raw < present.size(); ++raw)
            possible[raw] = (present[raw] & wanted) != 0;
    } else {
        for (size_t raw = 0; raw < present.size(); ++raw)
            possible[source.table[raw]] |= (present[raw] & wanted) != 0;
    }
    m_possible = uint32_t(std::count(possible.begin(), possible.end(), uint8_t(1)));
    if (whole)
        m_existing = std::move(possible);
}

void Grouper::begin()
{
    m_seenCount = 0;
    m_seen.assign(1, 0);
    if (m_sources.empty())
        return;
    if (m_direct) {
        m_groups = 1;
        for (const CodeSource &source : m_sources)
            m_groups *= source.size;
        m_possible = std::min(m_possible, m_groups);
        m_seen.assign(m_groups, 0);
        if (!m_existing.empty()) {
            m_seen = m_existing;
            m_seenCount = m_possible;
        }
        return;
    }
    m_groups = 0;
    m_seen.clear();
    m_keys.clear();
    m_table.assign(1024, 0);
}

const uint32_t *Grouper::assign(const RowSpan &rows)
{
    if (m_sources.empty()) {
        see(rows, 0);
        return nullptr;
    }
    if (m_direct && m_sources.size() == 1 && m_sources[0].isPlain32() && !rows.rows) {
        const uint32_t *codes = m_sources[0].column->u32.data() + rows.first;
        seeAll(rows, codes);
        return codes;
    }
    m_block.resize(std::max<size_t>(m_block.size(), rows.size));
    if (m_direct) {
        bool combine = false;
        for (const CodeSource &source : m_sources) {
            source.read(rows, m_block.data(), combine);
            combine = true;
        }
        seeAll(rows, m_block.data());
        return m_block.data();
    }
    m_wide.assign(rows.size, 0);
    for (const CodeSource &source : m_sources) {
        source.read(rows, m_block.data(), false);
        for (uint32_t i = 0; i < rows.size; ++i)
            m_wide[i] = m_wide[i] * source.size + m_block[i];
    }
    uint64_t last = 0;
    uint32_t lastGroup = nullU32;
    for (uint32_t i = 0; i < rows.size; ++i) {
        if (m_wide[i] != last || lastGroup == nullU32) {
            last = m_wide[i];
            lastGroup = numberOf(last);
        }
        m_block[i] = lastGroup;
    }
    seeAll(rows, m_block.data());
    return m_block.data();
}

uint32_t Grouper::groupOfSlot(size_t slot) const
{
    uint32_t group = 0;
    for (const CodeSource &source : m_sources) {
        const uint32_t raw = source.slots->ofSlot[slot];
        group = group * source.size + (source.table.empty() ? raw : source.table[raw]);
    }
    return group;
}

void Grouper::see(const RowSpan &rows, uint32_t group)
{
    for (uint32_t i = 0; i < rows.size && m_seen[group] == 0; ++i)
        m_seen[group] = !m_flags || (m_flags[rows.row(i)] & FactFlags::kindMask) != FactFlags::kindCostOnly;
}

void Grouper::seeAll(const RowSpan &rows, const uint32_t *groups)
{
    m_seen.resize(std::max<size_t>(m_seen.size(), m_groups), 0);
    if (m_direct && m_seenCount == m_possible)
        return;
    for (uint32_t i = 0; i < rows.size; ++i) {
        uint8_t &seen = m_seen[groups[i]];
        if (seen != 0)
            continue;
        seen = !m_flags || (m_flags[rows.row(i)] & FactFlags::kindMask) != FactFlags::kindCostOnly;
        m_seenCount += seen;
    }
}

uint32_t Grouper::numberOf(uint64_t key)
{
    for (size_t slot = slotOf(key, m_table.size() - 1);; slot = (slot + 1) & (m_table.size() - 1)) {
        const uint32_t entry = m_table[slot];
        if (entry == 0) {
            m_keys.push_back(key);
            m_table[slot] = ++m_groups;
            if (m_groups * size_t(2) > m_table.size())
                enlarge();
            return m_groups - 1;
        }
        if (m_keys[entry - 1] == key)
            return entry - 1;
    }
}

void Grouper::enlarge()
{
    m_table.assign(m_table.size() * 4, 0);
    const size_t mask = m_table.size() - 1;
    for (uint32_t g = 0; g < m_groups; ++g) {
        size_t slot = slotOf(m_keys[g], mask);
        while (m_table[slot] != 0)
            slot = (slot + 1) & mask;
        m_table[slot] = g + 1;
    }
}

void Grouper::appendCodes(uint32_t group, std::vector<uint32_t> &codes) const
{
    if (m_direct && m_sources.size() == 1) {
        codes.push_back(group);
        return;
    }
    const size_t first = codes.size();
    codes.resize(first + m_sources.size());
    uint64_t key = m_direct ? group : m_keys.empty() ? 0 : m_keys[group];
    for (size_t i = m_sources.size(); i-- > 0;) {
        codes[first + i] = uint32_t(key % m_sources[i].size);
        key /= m_sources[i].size;
    }
}

void Grouper::fold(const Grouper &raw, std::span<const uint32_t> map)
{
    for (uint32_t g = 0; g < raw.m_groups; ++g)
        m_seen[map[g]] |= raw.m_seen[g];
}

std::vector<uint32_t> Grouper::absorb(const Grouper &sibling)
{
    std::vector<uint32_t> map(sibling.m_groups);
    m_seen.resize(std::max<size_t>(m_seen.size(), m_groups), 0);
    for (uint32_t g = 0; g < map.size(); ++g) {
        map[g] = m_direct || m_sources.empty() ? g : numberOf(sibling.m_keys[g]);
        if (map[g] >= m_seen.size())
            m_seen.resize(size_t(m_groups) * 2, 0);
        m_seen[map[g]] |= sibling.m_seen[g];
    }
    return map;
}

} // namespace parlance

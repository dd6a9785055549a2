// From the codes of several dimensions to the number of a group.
#pragma once

#include "models/engine/codesource.h"

#include <algorithm>

namespace parlance {

// Direct: the group is the combined code itself, all groups exist from the start. Else groups are numbered as they
// are met, through a hash table of combined codes.
class Grouper
{
public:
    // `flags`: a group exists only when a row that is not CostOnly is in it; null: when any row is.
    // `whole`: all rows of the table will be given; which groups exist is then known before, where the column knows.
    Grouper(std::span<const CodeSource> sources, bool direct, bool whole, const uint8_t *flags);

    void begin(); // forgets what it met
    [[nodiscard]] uint32_t groups() const { return m_groups; }
    // The group of each row; nullptr when there is only group 0. Valid until the next call.
    const uint32_t *assign(const RowSpan &rows);
    // Whether groups depend on the slot alone; runs of rows can then be given at once.
    [[nodiscard]] bool bySlot() const { return m_bySlot; }
    // The group of all rows of a slot (counted from the first).
    [[nodiscard]] uint32_t groupOfSlot(size_t slot) const;
    void see(const RowSpan &rows, uint32_t group);
    // Nothing is left to learn of which groups exist.
    [[nodiscard]] bool knowsAll() const
    {
        return m_sources.empty() ? m_seen[0] != 0 : m_direct && m_seenCount == m_possible;
    }
    [[nodiscard]] size_t existing() const { return size_t(std::count_if(m_seen.begin(), m_seen.end(), isSeen)); }
    [[nodiscard]] bool exists(uint32_t group) const { return m_seen[group] != 0; }
    void appendCodes(uint32_t group, std::vector<uint32_t> &codes) const;
    // Takes over the groups of a sibling; returns the group here of each group there.
    std::vector<uint32_t> absorb(const Grouper &sibling);
    // Takes over the groups of one that counts by raw values; the group here of each is map[raw]. Direct only.
    void fold(const Grouper &raw, std::span<const uint32_t> map);

private:
    static bool isSeen(uint8_t seen) { return seen != 0; }
    void notePossible(bool whole);
    void seeAll(const RowSpan &rows, const uint32_t *groups);
    uint32_t numberOf(uint64_t key);
    void enlarge();

    std::span<const CodeSource> m_sources;
    bool m_direct, m_bySlot;
    uint32_t m_seenCount = 0, m_possible = UINT32_MAX; // groups that exist so far, and that can at most
    std::vector<uint8_t> m_existing;                   // when it is known from the start
    const uint8_t *m_flags;
    uint32_t m_groups = 1;
    std::vector<uint32_t> m_block;
    std::vector<uint8_t> m_seen;   // by group: whether it exists
    std::vector<uint64_t> m_keys;  // hashed: combined code by group
    std::vector<uint64_t> m_wide;  // hashed: combined codes of a block
    std::vector<uint32_t> m_table; // hashed: group + 1 by hash; a power of two
};

} // namespace parlance

// From the codes of several dimensions to the number of a group.
#pragma once

#include "models/engine/codesource.h"

namespace parlance {

// Direct: the group is the combined code itself, all groups exist from the start. Else groups are numbered as they
// are met, through a hash table of combined codes.
class Grouper
{
public:
    // `flags`: a group exists only when a row that is not CostOnly is in it; null: when any row is.
    Grouper(std::span<const CodeSource> sources, bool direct, const uint8_t *flags);

    void begin(); // forgets what it met
    [[nodiscard]] uint32_t groups() const { return m_groups; }
    // The group of each row; nullptr when there is only group 0. Valid until the next call.
    const uint32_t *assign(const RowSpan &rows);
    // Whether groups depend on the slot alone; runs of rows can then be given at once.
    [[nodiscard]] bool bySlot() const { return m_bySlot; }
    // The group of all rows of a slot (counted from the first).
    [[nodiscard]] uint32_t groupOfSlot(size_t slot) const;
    void see(const RowSpan &rows, uint32_t group);
    [[nodiscard]] bool exists(uint32_t group) const { return m_seen[group] != 0; }
    void appendCodes(uint32_t group, std::vector<uint32_t> &codes) const;
    // Takes over the groups of a sibling; returns the group here of each group there.
    std::vector<uint32_t> absorb(const Grouper &sibling);

private:
    void seeAll(const RowSpan &rows, const uint32_t *groups);
    uint32_t numberOf(uint64_t key);
    void enlarge();

    std::span<const CodeSource> m_sources;
    bool m_direct, m_bySlot;
    uint32_t m_seenCount = 0;
    const uint8_t *m_flags;
    uint32_t m_groups = 1;
    std::vector<uint32_t> m_block;
    std::vector<uint8_t> m_seen;   // by group: whether it exists
    std::vector<uint64_t> m_keys;  // hashed: combined code by group
    std::vector<uint64_t> m_wide;  // hashed: combined codes of a block
    std::vector<uint32_t> m_table; // hashed: group + 1 by hash; a power of two
};

} // namespace parlance

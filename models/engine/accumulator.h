// The inner loops of the column plan: one Accumulator gathers one or a few related atoms of all groups of a scan.
#pragma once

#include "models/engine/atoms.h"
#include "models/engine/codesource.h"
#include "models/engine/flagtest.h"
#include "models/store/modelprices.h"

#include <functional>

namespace parlance {

// Rows of one step with the group of each: groups[i], or `group` for all of them.
struct ScanBlock
{
    RowSpan rows;
    const uint32_t *groups = nullptr;
    uint32_t group = 0;
};

// Calls use(i, row, group). One loop for each shape, so that the body is compiled into all four. Where rows follow each
// other the row itself is counted up to the last: the compiler sees that it does not wrap around, and vectorises.
template <typename Use>
inline void eachRow(const ScanBlock &block, Use use)
{
    const uint32_t n = block.rows.size;
    if (const uint32_t *rows = block.rows.rows) {
        if (const uint32_t *groups = block.groups) {
            for (uint32_t i = 0; i < n; ++i)
                use(i, rows[i], groups[i]);
        } else {
            for (uint32_t i = 0; i < n; ++i)
                use(i, rows[i], block.group);
        }
    } else {
        const uint32_t first = block.rows.first, end = first + n;
        if (const uint32_t *groups = block.groups) {
            for (uint32_t i = 0, row = first; row < end; ++i, ++row)
                use(i, row, groups[i]);
        } else {
            for (uint32_t i = 0, row = first, group = block.group; row < end; ++i, ++row)
                use(i, row, group);
        }
    }
}

// Belongs to one worker. begin → add… → (absorb…) → finish, any number of times.
class Accumulator
{
public:
    // Where to put the values of an atom, by group; nullptr when nobody asked for it.
    using Output = std::function<int64_t *(AtomKind)>;

    virtual ~Accumulator() = default;
    // Whether rows of the part may make a difference; those of others need not be added.
    [[nodiscard]] bool reads(FactPart part) const { return m_reads[size_t(part)]; }
    // Forgets everything; groups below `groups` exist.
    virtual void begin(uint32_t groups) = 0;
    virtual void grow(uint32_t groups) = 0;
    virtual void add(const ScanBlock &block) = 0;
    // Takes over what a sibling of the same kind has gathered; its group g is map[g] here.
    virtual void absorb(Accumulator &sibling, std::span<const uint32_t> map) = 0;
    virtual void finish(uint32_t groups, const Output &output) = 0;

    // All rows that count have a value in the column, or these flags.
    void readWhere(const ColumnData &hasValue);
    void readWhere(const FlagTest &passes, const FactTable &facts);

private:
    std::array<bool, 2> m_reads{true, true};
};

// What accumulators need to know of the query.
struct AccumulatorContext
{
    const FactTable *facts = nullptr;
    std::shared_ptr<const std::vector<uint8_t>> newUsers;   // by user row id: 1 when new in the period (NewUsers)
    std::shared_ptr<const SlotCodes> days;                  // local days (ActiveDays)
    std::shared_ptr<const std::vector<ModelPrices>> prices; // by model row id (CostRecomputed)
    uint32_t groupsExpected = 1;
    uint32_t segments = 1; // how often begin will be called
};

std::vector<std::unique_ptr<Accumulator>> makeAccumulators(const AtomList &atoms, const AccumulatorContext &context);
// The columns that the accumulators of these atoms read.
void addColumns(const AtomList &atoms, std::vector<FactColumn> &columns);

} // namespace parlance

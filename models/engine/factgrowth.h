// From the table of an earlier data version to that of the next: while an import runs, only what is new is read.
#pragma once

#include "models/engine/columnfiller.h"

namespace parlance {

class FactTableGrowth
{
public:
    // `segments`: all that the new version has. Both outlive the growth.
    FactTableGrowth(const FactTable &earlier, const std::vector<uint32_t> &segments)
        : m_earlier(earlier)
        , m_segments(segments)
    {}

    // The same table as loading all segments gives, with the columns of the earlier one; null when it cannot be made
    // from that: segments are gone, or who owns rows that are replaced is not known any more.
    Result<std::shared_ptr<FactTable>> table(BlockSource &source, std::stop_token stop);

private:
    [[nodiscard]] bool begins() const;
    void findDead(const FactTable &grown);
    void setSlots(FactTable &grown, RowCounts counts) const;
    void layRuns(const FactTable &grown);

    const FactTable &m_earlier;
    const std::vector<uint32_t> &m_segments;
    std::vector<uint32_t> m_dead; // rows of the earlier table, ascending
    std::vector<RowRun> m_runs;
    std::vector<uint32_t> m_cursor; // by part and slot of the new table: its first new row
};

} // namespace parlance

// Which rows a table has and in which order: cells, periods without facts, having, order, limit.
#pragma once

#include "models/engine/rowvalues.h"

namespace parlance {

class RowList
{
public:
    // `values` has been read and outlives the list; rows without a cell get their members there.
    explicit RowList(RowValues &values)
        : m_values(values)
    {}

    Result<void> make(PlanRunner &plan);

    [[nodiscard]] const std::vector<ResultRow> &rows() const { return m_rows; }
    [[nodiscard]] const MembersPtr &members(size_t grouping) const { return m_members[grouping]; } // null for numbers
    [[nodiscard]] qint64 groupCount() const { return m_groupCount; }                               // before the limit

private:
    struct Key
    {
        std::optional<size_t> grouping; // else a measure
        MeasureKey measure = MeasureKey::Cost;
        bool descending = false;
        bool inTies = false;              // nobody asked for it: only an order that is always the same
        std::vector<MeasureValue> values; // of a measure, by row
    };

    [[nodiscard]] std::vector<Key> orderKeys() const;
    [[nodiscard]] bool fills() const;
    void collect();
    void collectBest(size_t limit, const Key &key);
    void collectBest(const BestCells &wanted, const std::vector<int64_t> &values);
    void fill();
    [[nodiscard]] int others(const ResultRow &row) const;
    [[nodiscard]] int compareMembers(const Key &key, int64_t a, int64_t b) const;
    [[nodiscard]] int compareRows(const Key &key, size_t a, size_t b) const;
    Result<void> sort();
    Result<void> prepareOrder(size_t grouping);
    Result<void> prepareMembers(size_t grouping);
    void findPrevious();

    RowValues &m_values;
    std::vector<MembersPtr> m_members; // by grouping
    std::vector<ResultRow> m_rows;
    qint64 m_groupCount = 0;
};

} // namespace parlance

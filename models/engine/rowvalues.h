// What the plan said, and from it the values that the rows of a table show.
#pragma once

#include "models/engine/measures.h"
#include "models/engine/overlay.h"
#include "models/engine/plan.h"
#include "models/engine/tablebuilder.h"
#include "models/query/bands.h"

namespace parlance {

inline constexpr size_t noCell = SIZE_MAX;

// A row of the table in the making. There may be very many before the limit, so they are small.
struct ResultRow
{
    size_t cell = noCell;     // of the current period; none: filled in
    size_t filled = noCell;   // where the members of a filled row stand
    size_t previous = noCell; // cell of the comparison
};

// Rankings by satisfaction go by its lower bound: one thumb up is not the best bot.
MeasureKey rankedBy(MeasureKey measure);
// −1, 0, 1; null is neither small nor large and is handled before.
int compareValues(const MeasureValue &a, const MeasureValue &b, ValueType type);

class RowValues
{
public:
    explicit RowValues(const TableRequest &request);

    // Asks the plan for everything that the table needs.
    Result<void> read(PlanRunner &plan);

    [[nodiscard]] const TableRequest &request() const { return m_request; }
    [[nodiscard]] const Query &query() const { return m_request.query; }
    [[nodiscard]] const AtomList &atoms() const { return m_atoms; }
    [[nodiscard]] const Answer &cells() const { return m_cells; }
    [[nodiscard]] const Answer &previous() const { return m_previous; }
    [[nodiscard]] bool compared() const { return m_request.period.comparison.has_value(); }
    [[nodiscard]] bool hasOther() const; // whether a grouping has a member "Other"
    [[nodiscard]] qint64 factsRead() const { return m_total.factsRead; }
    // The period of the query where it is bounded, else where the data begins and ends; not beyond now.
    [[nodiscard]] TimeRange cellRange() const;

    // Members that no cell has; the place to put into ResultRow::filled.
    size_t addFilled(std::span<const int64_t> members);
    [[nodiscard]] std::span<const int64_t> membersOf(const ResultRow &row) const;

    [[nodiscard]] MeasureValue value(const ResultRow &row, MeasureKey measure) const;
    // Null, and not 0, where the data does not reach.
    [[nodiscard]] MeasureValue previousValue(const ResultRow &row, MeasureKey measure) const;
    [[nodiscard]] MeasureValue total(MeasureKey measure) const;
    [[nodiscard]] MeasureValue previousTotal(MeasureKey measure) const;

    // As people read it and conditions test it; nullopt: null.
    static std::optional<double> shown(const MeasureValue &value, MeasureKey measure);
    // Relative for counts, money and durations; the difference of shares, scores and ratios that may be negative.
    static MeasureValue change(const MeasureValue &is, const MeasureValue &was, MeasureKey measure);

private:
    [[nodiscard]] CellRequest cellRequest(std::vector<Grouping> by, const TimeRange &range) const;
    Result<void> chooseKept(PlanRunner &plan);
    Result<std::optional<KeptMembers>> largest(PlanRunner &plan, const Grouping &grouping) const;
    Result<void> readCells(PlanRunner &plan);
    Result<void> readComparison(PlanRunner &plan);
    [[nodiscard]] CellTime timeOf(std::span<const Grouping> by, std::span<const int64_t> members) const;
    [[nodiscard]] CellTime cellTime(const ResultRow &row, MeasureKey measure) const;
    [[nodiscard]] MeasureValue emptyValue(MeasureKey measure, const MeasureValue &value) const;
    [[nodiscard]] bool dataReaches(const TimeRange &range) const;
    [[nodiscard]] bool previousIsInData(const ResultRow &row) const;

    const TableRequest &m_request;
    AtomList m_atoms;
    bool m_costOnly = false;
    std::optional<TimeRange> m_extent;
    std::vector<std::optional<KeptMembers>> m_kept;
    Answer m_cells, m_total, m_previous, m_previousTotal;
    PeriodOverlay m_overlay;
    std::vector<int64_t> m_filled;
};

} // namespace parlance

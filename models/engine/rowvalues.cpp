#include "models/engine/rowvalues.h"

#include "models/query/change.h"

#include <algorithm>

namespace parlance {

namespace {

// Of a ranking by an atom that is cut off only the best cells become rows.
std::optional<BestCells> bestCells(const Query &query)
{
    const bool fills = query.fill && std::any_of(query.by.begin(), query.by.end(),
                                                 [](const Grouping &g) { return g.dimension == DimensionKey::Time; });
    if (query.limit <= 0 || fills || !query.having.isEmpty() || query.by.empty())
        return std::nullopt;
    const bool ordered = !query.order.empty();
    if (!ordered &&
        std::any_of(query.by.begin(), query.by.end(), [](const Grouping &g) { return isNumberDimension(g.dimension); }))
        return std::nullopt; // they come first
    const auto measure = ordered ? catalog::measure(query.order.front().key) : query.measures.front();
    const auto atom = measure ? plainAtom(rankedBy(*measure)) : std::nullopt;
    if (!atom)
        return std::nullopt;
    return BestCells{*atom, !ordered || query.order.front().descending, size_t(query.limit)};
}

bool needsTime(MeasureKey measure)
{
    return measure == MeasureKey::Throughput || measure == MeasureKey::InactiveDays ||
           measure == MeasureKey::MetricPerMinute || measure == MeasureKey::RequestsPerMinute;
}

} // namespace

MeasureKey rankedBy(MeasureKey measure)
{
    return measure == MeasureKey::Satisfaction ? MeasureKey::SatisfactionLow : measure;
}

int compareValues(const MeasureValue &a, const MeasureValue &b, ValueType type)
{
    if (type == ValueType::Real)
        return a.real < b.real ? -1 : a.real > b.real;
    return a.integer < b.integer ? -1 : a.integer > b.integer;
}

RowValues::RowValues(const TableRequest &request)
    : m_request(request)
{
    for (const MeasureKey measure : query().measures)
        addAtoms(measure, m_atoms);
    m_costOnly = std::any_of(query().measures.begin(), query().measures.end(), needsCostOnly);
}

// What the plan has to say ------------------------------------------------------------------------------------------

Result<void> RowValues::read(PlanRunner &plan)
{
    auto extent = plan.extent(m_atoms);
    if (!extent)
        return tl::unexpected(extent.error());
    m_extent = *extent;
    if (auto kept = chooseKept(plan); !kept)
        return kept;
    if (auto read = readCells(plan); !read)
        return read;
    return compared() ? readComparison(plan) : Result<void>();
}

CellRequest RowValues::cellRequest(std::vector<Grouping> by, const TimeRange &range) const
{
    CellRequest request;
    request.kept.resize(by.size());
    request.by = std::move(by);
    request.where = query().where;
    request.range = range;
    request.atoms = m_atoms;
    request.costOnlyCells = m_costOnly;
    return request;
}

Result<void> RowValues::chooseKept(PlanRunner &plan)
{
    m_kept.resize(query().by.size());
    for (size_t g = 0; g < query().by.size(); ++g) {
        const Grouping &grouping = query().by[g];
        if (grouping.top <= 0 || isNumberDimension(grouping.dimension) || query().measures.empty())
            continue;
        auto kept = largest(plan, grouping);
        if (!kept)
            return tl::unexpected(kept.error());
        m_kept[g] = std::move(*kept);
    }
    return {};
}

// The largest members of a grouping by the first measure over all facts; none when there are no more than those.
Result<std::optional<KeptMembers>> RowValues::largest(PlanRunner &plan, const Grouping &grouping) const
{
    const auto answer = plan.cells(cellRequest({grouping}, m_request.period.range));
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->count <= size_t(grouping.top))
        return std::optional<KeptMembers>();
    const MembersPtr members = plan.members(grouping.dimension);
    const MeasureKey measure = rankedBy(query().measures.front());
    const ValueType type = measureType(measure);
    std::vector<MeasureValue> values(answer->count);
    std::vector<size_t> cells(answer->count);
    for (size_t cell = 0; cell < cells.size(); ++cell) {
        cells[cell] = cell;
        values[cell] = measureValue(measure, AtomView(m_atoms, answer->atoms, cell), timeOf({}, {}));
    }
    const auto better = [&](size_t a, size_t b) {
        if (values[a].isNull != values[b].isNull)
            return values[b].isNull;
        if (const int order = values[a].isNull ? 0 : compareValues(values[a], values[b], type); order != 0)
            return order > 0;
        return members->lessInTies(uint32_t(answer->members[a]), uint32_t(answer->members[b]));
    };
    std::partial_sort(cells.begin(), cells.begin() + grouping.top, cells.end(), better);
    KeptMembers kept;
    for (int i = 0; i < grouping.top; ++i)
        kept.push_back(answer->members[cells[size_t(i)]]);
    return std::optional(std::move(kept));
}

Result<void> RowValues::readCells(PlanRunner &plan)
{
    CellRequest request = cellRequest(query().by, m_request.period.range);
    request.kept = m_kept;
    if (!hasOther())
        request.best = bestCells(query());
    auto cells = plan.cells(request);
    if (!cells)
        return tl::unexpected(cells.error());
    m_cells = std::move(*cells);
    if (query().by.empty()) {
        m_total = m_cells;
    } else if (query().totals) {
        auto total = plan.cells(cellRequest({}, m_request.period.range));
        if (!total)
            return tl::unexpected(total.error());
        m_total = std::move(*total);
    } else {
        m_total.factsRead = m_cells.factsRead;
    }
    return {};
}

Result<void> RowValues::readComparison(PlanRunner &plan)
{
    m_overlay = overlayOf(query().by, m_request.period, m_request.zone);
    CellRequest request = cellRequest(query().by, m_overlay.range);
    request.kept = m_kept;
    request.align = m_overlay.align;
    auto previous = plan.cells(request);
    if (!previous)
        return tl::unexpected(previous.error());
    m_previous = std::move(*previous);
    if (query().by.empty()) {
        m_previousTotal = m_previous;
    } else if (query().totals) {
        auto total = plan.cells(cellRequest({}, *m_request.period.comparison));
        if (!total)
            return tl::unexpected(total.error());
        m_previousTotal = std::move(*total);
    }
    return {};
}

// Members -----------------------------------------------------------------------------------------------------------

bool RowValues::hasOther() const
{
    return std::any_of(m_kept.begin(), m_kept.end(), [](const auto &kept) { return kept.has_value(); });
}

size_t RowValues::addFilled(std::span<const int64_t> members)
{
    const size_t at = m_filled.size();
    m_filled.insert(m_filled.end(), members.begin(), members.end());
    return at;
}

std::span<const int64_t> RowValues::membersOf(const ResultRow &row) const
{
    if (row.cell != noCell)
        return m_cells.membersOf(row.cell);
    return std::span(m_filled).subspan(row.filled, query().by.size());
}

// Values ------------------------------------------------------------------------------------------------------------

TimeRange RowValues::cellRange() const
{
    TimeRange range = m_request.period.range;
    const UtcMs dataEnd = m_extent ? *m_extent->to + 1 : INT64_MIN;
    if (!range.from && m_extent)
        range.from = m_extent->from;
    if (range.to)
        range.to = std::min(*range.to, std::max(m_request.now + 1, dataEnd));
    else if (m_extent)
        range.to = dataEnd;
    return range;
}

// What measures need to know of a cell of these members.
CellTime RowValues::timeOf(std::span<const Grouping> by, std::span<const int64_t> members) const
{
    const TimeZone &zone = m_request.zone;
    TimeRange range = cellRange();
    for (size_t g = 0; g < by.size(); ++g) {
        if (by[g].dimension != DimensionKey::Time)
            continue;
        const TimeRange own = zone.period(by[g].grain, members[g]);
        range.from = std::max(range.from.value_or(*own.from), *own.from);
        range.to = std::min(range.to.value_or(*own.to), *own.to);
    }
    CellTime time;
    time.zone = &zone;
    if (range.from && range.to)
        time.minutes = double(*range.to - *range.from) / 60'000;
    const auto &to = m_request.period.range.to;
    time.today = zone.date(to ? std::min(*to - 1, m_request.now) : m_request.now).toJulianDay();
    return time;
}

MeasureValue RowValues::emptyValue(MeasureKey measure, const MeasureValue &value) const
{
    if (value.isNull && catalog::info(measure).zeroWhenEmpty)
        return measureType(measure) == ValueType::Real ? MeasureValue::ofReal(0) : MeasureValue::of(0);
    return value;
}

CellTime RowValues::cellTime(const ResultRow &row, MeasureKey measure) const
{
    return needsTime(measure) ? timeOf(query().by, membersOf(row)) : CellTime{0, 0, &m_request.zone};
}

MeasureValue RowValues::value(const ResultRow &row, MeasureKey measure) const
{
    const CellTime time = cellTime(row, measure);
    if (row.cell != noCell)
        return measureValue(measure, AtomView(m_atoms, m_cells.atoms, row.cell), time);
    return emptyValue(measure, measureValue(measure, AtomView(m_atoms), time));
}

// Whether a message may lie in the range: before the first and after the last one nothing is known.
bool RowValues::dataReaches(const TimeRange &range) const
{
    return m_extent && (!range.from || *range.from <= *m_extent->to) && (!range.to || *range.to > *m_extent->from);
}

bool RowValues::previousIsInData(const ResultRow &row) const
{
    TimeRange range = m_overlay.range;
    for (size_t g = 0; m_overlay.shownIn && g < query().by.size(); ++g) {
        if (query().by[g].dimension != DimensionKey::Time)
            continue;
        const auto was = m_overlay.shownIn(membersOf(row)[g]);
        if (!was)
            return false;
        range.from = std::max(range.from.value_or(*was->from), *was->from);
        range.to = std::min(range.to.value_or(*was->to), *was->to);
        if (*range.from >= *range.to)
            return false;
    }
    return dataReaches(range);
}

MeasureValue RowValues::previousValue(const ResultRow &row, MeasureKey measure) const
{
    const CellTime time = cellTime(row, measure);
    // Without groupings there is a cell even of no facts.
    const bool mayBeEmpty = row.previous == noCell || query().by.empty();
    MeasureValue value;
    if (row.previous != noCell)
        value = measureValue(measure, AtomView(m_atoms, m_previous.atoms, row.previous), time);
    else
        value = emptyValue(measure, measureValue(measure, AtomView(m_atoms), time));
    const bool nothing = !value.isNull && shown(value, measure) == 0.0;
    return mayBeEmpty && nothing && !previousIsInData(row) ? MeasureValue::null() : value;
}

MeasureValue RowValues::total(MeasureKey measure) const
{
    if (m_total.count == 0)
        return emptyValue(measure, MeasureValue::null());
    return measureValue(measure, AtomView(m_atoms, m_total.atoms, 0), timeOf({}, {}));
}

MeasureValue RowValues::previousTotal(MeasureKey measure) const
{
    const MeasureValue value = m_previousTotal.count == 0
                                   ? emptyValue(measure, MeasureValue::null())
                                   : measureValue(measure, AtomView(m_atoms, m_previousTotal.atoms, 0), timeOf({}, {}));
    const bool nothing = !value.isNull && shown(value, measure) == 0.0;
    return nothing && !dataReaches(*m_request.period.comparison) ? MeasureValue::null() : value;
}

std::optional<double> RowValues::shown(const MeasureValue &value, MeasureKey measure)
{
    if (value.isNull)
        return std::nullopt;
    return measureType(measure) == ValueType::Real ? value.real : double(value.integer);
}

MeasureValue RowValues::change(const MeasureValue &is, const MeasureValue &was, MeasureKey measure)
{
    const auto now = shown(is, measure), before = shown(was, measure);
    const Unit unit = catalog::info(measure).unit;
    if (!now || !before || unit == Unit::Time)
        return MeasureValue::null();
    const auto change = changeValue(*now, *before, unit);
    return change ? MeasureValue::ofReal(*change) : MeasureValue::null();
}

} // namespace parlance

#include "models/engine/tablebuilder.h"

#include "models/engine/conditions.h"
#include "models/engine/overlay.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace parlance {

namespace {

using Members = std::vector<int64_t>;

struct MembersHash
{
    size_t operator()(const Members &members) const
    {
        size_t seed = 0;
        for (const int64_t member : members)
            seed = (seed ^ std::hash<int64_t>{}(member)) * 0x9E37'79B9'7F4A'7C15u;
        return seed ^ seed >> 29;
    }
};

constexpr size_t noCell = SIZE_MAX;

// A row of the table in the making. There may be very many before the limit, so they are small.
struct Row
{
    size_t cell = noCell;     // of the current period; none: filled in
    size_t filled = noCell;   // where the members of a filled row stand
    size_t previous = noCell; // cell of the comparison
};

bool isTimeLike(DimensionKey dimension)
{
    return dimension == DimensionKey::Time || dimension == DimensionKey::HourOfDay ||
           dimension == DimensionKey::Weekday || dimension == DimensionKey::ExportHour;
}

bool isNumber(DimensionKey dimension)
{
    return isTimeLike(dimension);
}

// Rankings by satisfaction go by its lower bound: one thumb up is not the best bot.
MeasureKey rankedBy(MeasureKey measure)
{
    return measure == MeasureKey::Satisfaction ? MeasureKey::SatisfactionLow : measure;
}

// −1, 0, 1; null is neither small nor large and is handled before.
int compareValues(const MeasureValue &a, const MeasureValue &b, ValueType type)
{
    if (type == ValueType::Real)
        return a.real < b.real ? -1 : a.real > b.real;
    return a.integer < b.integer ? -1 : a.integer > b.integer;
}

class Builder
{
public:
    Builder(PlanRunner &plan, const TableRequest &request)
        : m_plan(plan)
        , m_request(request)
        , m_query(request.query)
        , m_zone(request.zone)
    {
        for (const MeasureKey measure : m_query.measures)
            addAtoms(measure, m_atoms);
        m_costOnly = std::any_of(m_query.measures.begin(), m_query.measures.end(), needsCostOnly);
    }

    Result<Table> run()
    {
        if (auto read = readExtent(); !read)
            return tl::unexpected(read.error());
        if (auto kept = chooseKept(); !kept)
            return tl::unexpected(kept.error());
        if (auto read = readCells(); !read)
            return tl::unexpected(read.error());
        makeRows();
        if (auto ordered = order(); !ordered)
            return tl::unexpected(ordered.error());
        findPrevious();
        return makeTable();
    }

private:
    // What the plan has to say ------------------------------------------------------------------------------

    Result<void> readExtent()
    {
        auto extent = m_plan.extent();
        if (!extent)
            return tl::unexpected(extent.error());
        m_extent = *extent;
        return {};
    }

    [[nodiscard]] CellRequest cellRequest(std::vector<Grouping> by, const TimeRange &range) const
    {
        CellRequest request;
        request.kept.resize(by.size());
        request.by = std::move(by);
        request.where = m_query.where;
        request.range = range;
        request.atoms = m_atoms;
        request.costOnlyCells = m_costOnly;
        return request;
    }

    // The largest members of each grouping that has a `top`, by the first measure over all facts.
    Result<void> chooseKept()
    {
        m_kept.resize(m_query.by.size());
        for (size_t g = 0; g < m_query.by.size(); ++g) {
            const Grouping &grouping = m_query.by[g];
            if (grouping.top <= 0 || isNumber(grouping.dimension) || m_query.measures.empty())
                continue;
            const auto answer = m_plan.cells(cellRequest({grouping}, m_request.period.range));
            if (!answer)
                return tl::unexpected(answer.error());
            if (answer->count <= size_t(grouping.top))
                continue;
            const MembersPtr members = m_plan.members(grouping.dimension);
            if (auto ordered = members->prepareOrder(); !ordered)
                return ordered;
            const MeasureKey measure = rankedBy(m_query.measures.front());
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
                return members->less(uint32_t(answer->members[a]), uint32_t(answer->members[b]));
            };
            std::partial_sort(cells.begin(), cells.begin() + grouping.top, cells.end(), better);
            KeptMembers kept;
            for (int i = 0; i < grouping.top; ++i)
                kept.push_back(answer->members[cells[size_t(i)]]);
            m_kept[g] = std::move(kept);
        }
        return {};
    }

    Result<void> readCells()
    {
        const ResolvedPeriod &period = m_request.period;
        const auto read = [&](Answer &answer, CellRequest request) -> Result<void> {
            if (!request.by.empty())
                request.kept = m_kept;
            auto result = m_plan.cells(request);
            if (!result)
                return tl::unexpected(result.error());
            answer = std::move(*result);
            return {};
        };
        if (auto done = read(m_cells, cellRequest(m_query.by, period.range)); !done)
            return done;
        if (m_query.totals && !m_query.by.empty()) {
            if (auto done = read(m_total, cellRequest({}, period.range)); !done)
                return done;
        } else if (m_query.by.empty()) {
            m_total = m_cells;
        } else {
            m_total.factsRead = m_cells.factsRead;
        }
        if (!period.comparison)
            return {};
        const Overlay overlay = overlayOf(m_query.by, period, m_zone);
        CellRequest previous = cellRequest(m_query.by, overlay.range);
        previous.align = overlay.align;
        if (auto done = read(m_previous, std::move(previous)); !done)
            return done;
        if (m_query.totals && !m_query.by.empty())
            return read(m_previousTotal, cellRequest({}, *period.comparison));
        if (m_query.by.empty())
            m_previousTotal = m_previous;
        return {};
    }

    // Rows ---------------------------------------------------------------------------------------------------

    [[nodiscard]] std::span<const int64_t> membersOf(const Row &row) const
    {
        if (row.cell != noCell)
            return m_cells.membersOf(row.cell);
        return std::span(m_filled).subspan(row.filled, m_query.by.size());
    }

    struct Key
    {
        std::optional<size_t> grouping; // else a measure
        MeasureKey measure = MeasureKey::Cost;
        bool descending = false;
        std::vector<MeasureValue> values; // of a measure, by row
    };

    // A ranking of very many cells: only those that come in become rows.
    void makeBestRows(size_t limit, const Key &key)
    {
        if (const auto atom = plainAtom(key.measure))
            return makeBestRows(limit, m_cells.atoms[size_t(m_atoms.position(*atom))], key.descending);
        const ValueType type = measureType(key.measure);
        const auto valueOf = [&](size_t cell) { return value({cell, noCell, noCell}, key.measure); };
        const auto compare = [&](const MeasureValue &a, const MeasureValue &b) {
            if (a.isNull || b.isNull)
                return a.isNull == b.isNull ? 0 : a.isNull ? 1 : -1;
            return key.descending ? -compareValues(a, b, type) : compareValues(a, b, type);
        };
        const auto better = [&](const MeasureValue &a, const MeasureValue &b) { return compare(a, b) < 0; };
        std::vector<MeasureValue> best; // a heap, the worst on top
        for (size_t cell = 0; cell < m_cells.count; ++cell) {
            const MeasureValue is = valueOf(cell);
            if (best.size() == limit && !better(is, best.front()))
                continue;
            if (best.size() == limit) {
                std::pop_heap(best.begin(), best.end(), better);
                best.pop_back();
            }
            best.push_back(is);
            std::push_heap(best.begin(), best.end(), better);
        }
        for (size_t cell = 0; cell < m_cells.count; ++cell) {
            if (!better(best.front(), valueOf(cell)))
                m_rows.push_back({cell, noCell, noCell});
        }
        m_groupCount = qint64(m_cells.count);
    }

    void makeBestRows(size_t limit, const std::vector<int64_t> &values, bool descending)
    {
        // Null is the smallest number already: last when descending, and made the largest otherwise.
        const auto better = [=](int64_t a, int64_t b) {
            return descending ? a > b : (a == noValue ? INT64_MAX : a) < (b == noValue ? INT64_MAX : b);
        };
        std::vector<int64_t> best(values.begin(), values.begin() + std::ptrdiff_t(limit)); // a heap, the worst on top
        std::make_heap(best.begin(), best.end(), better);
        for (size_t cell = limit; cell < values.size(); ++cell) {
            if (!better(values[cell], best.front()))
                continue;
            std::pop_heap(best.begin(), best.end(), better);
            best.back() = values[cell];
            std::push_heap(best.begin(), best.end(), better);
        }
        for (size_t cell = 0; cell < values.size(); ++cell) {
            if (!better(best.front(), values[cell]))
                m_rows.push_back({cell, noCell, noCell});
        }
        m_groupCount = qint64(m_cells.count);
    }

    void makeRows()
    {
        const bool filled = m_query.fill && m_query.by.size() <= 2 && groupedByTime();
        const auto limit = size_t(std::max(0, m_query.limit));
        if (const auto keys = orderKeys(); !filled && m_query.having.isEmpty() && limit > 0 && limit < m_cells.count &&
                                           !keys.empty() && !keys.front().grouping)
            return makeBestRows(limit, keys.front());
        m_rows.reserve(m_cells.count);
        for (size_t cell = 0; cell < m_cells.count; ++cell)
            m_rows.push_back({cell, noCell, noCell});
        if (filled)
            fill();
        if (!m_query.having.isEmpty()) {
            std::erase_if(m_rows, [&](const Row &row) {
                return !passesHaving(
                    m_query.having, [&](MeasureKey m) { return shown(value(row, m), m); }, m_zone);
            });
        }
        m_groupCount = qint64(m_rows.size());
    }

    [[nodiscard]] bool groupedByTime() const
    {
        return std::any_of(m_query.by.begin(), m_query.by.end(),
                           [](const Grouping &g) { return g.dimension == DimensionKey::Time; });
    }

    // Adds the periods that have no facts: between the bounds of the period, or where the data begins and ends, but
    // none after now.
    void fill()
    {
        const auto time = std::find_if(m_query.by.begin(), m_query.by.end(),
                                       [](const Grouping &g) { return g.dimension == DimensionKey::Time; });
        const bool both = m_query.by.size() == 2 && m_query.by[0].dimension == m_query.by[1].dimension;
        if (time == m_query.by.end() || both || m_rows.empty())
            return;
        const auto t = size_t(time - m_query.by.begin());
        const TimeRange range = cellRange();
        UtcMs from = range.from.value_or(INT64_MAX), to = range.to.value_or(INT64_MIN);
        for (const Row &row : m_rows) {
            from = std::min<UtcMs>(from, membersOf(row)[t]);
            to = std::max<UtcMs>(to, membersOf(row)[t] + 1);
        }
        std::vector<int64_t> others{0};
        if (m_query.by.size() == 2) {
            std::unordered_set<int64_t> seen;
            for (const Row &row : m_rows)
                seen.insert(membersOf(row)[1 - t]);
            others.assign(seen.begin(), seen.end());
        }
        std::unordered_set<Members, MembersHash> known;
        for (const Row &row : m_rows)
            known.emplace(membersOf(row).begin(), membersOf(row).end());
        for (const UtcMs start : periodStarts(m_zone, time->grain, from, to)) {
            for (const int64_t other : others) {
                Members members(m_query.by.size(), other);
                members[t] = start;
                if (known.contains(members))
                    continue;
                m_rows.push_back({noCell, m_filled.size(), noCell});
                m_filled.insert(m_filled.end(), members.begin(), members.end());
            }
        }
    }

    // The period of the query where it is bounded, else where the data begins and ends; not beyond now.
    [[nodiscard]] TimeRange cellRange() const
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

    // Values -------------------------------------------------------------------------------------------------

    // What measures need to know of a cell of these members.
    [[nodiscard]] CellTime timeOf(std::span<const Grouping> by, std::span<const int64_t> members) const
    {
        TimeRange range = cellRange();
        for (size_t g = 0; g < by.size(); ++g) {
            if (by[g].dimension != DimensionKey::Time)
                continue;
            const TimeRange own = m_zone.period(by[g].grain, members[g]);
            range.from = std::max(range.from.value_or(*own.from), *own.from);
            range.to = std::min(range.to.value_or(*own.to), *own.to);
        }
        CellTime time;
        time.zone = &m_zone;
        if (range.from && range.to)
            time.minutes = double(*range.to - *range.from) / 60'000;
        const auto &to = m_request.period.range.to;
        time.today = m_zone.date(to ? std::min(*to - 1, m_request.now) : m_request.now).toJulianDay();
        return time;
    }

    [[nodiscard]] MeasureValue emptyValue(MeasureKey measure, const MeasureValue &value) const
    {
        if (value.isNull && catalog::info(measure).zeroWhenEmpty)
            return measureType(measure) == ValueType::Real ? MeasureValue::ofReal(0) : MeasureValue::of(0);
        return value;
    }

    [[nodiscard]] MeasureValue value(const Row &row, MeasureKey measure) const
    {
        const CellTime time = needsTime(measure) ? timeOf(m_query.by, membersOf(row)) : CellTime{0, 0, &m_zone};
        if (row.cell != noCell)
            return measureValue(measure, AtomView(m_atoms, m_cells.atoms, row.cell), time);
        return emptyValue(measure, measureValue(measure, AtomView(m_atoms), time));
    }

    [[nodiscard]] MeasureValue previousValue(const Row &row, MeasureKey measure) const
    {
        const CellTime time = timeOf(m_query.by, membersOf(row));
        if (row.previous != noCell)
            return measureValue(measure, AtomView(m_atoms, m_previous.atoms, row.previous), time);
        return emptyValue(measure, measureValue(measure, AtomView(m_atoms), time));
    }

    [[nodiscard]] MeasureValue totalValue(const Answer &answer, MeasureKey measure) const
    {
        if (answer.count == 0)
            return emptyValue(measure, MeasureValue::null());
        return measureValue(measure, AtomView(m_atoms, answer.atoms, 0), timeOf({}, {}));
    }

    static bool needsTime(MeasureKey measure)
    {
        return measure == MeasureKey::Throughput || measure == MeasureKey::InactiveDays;
    }

    static std::optional<double> shown(const MeasureValue &value, MeasureKey measure)
    {
        if (value.isNull)
            return std::nullopt;
        return measureType(measure) == ValueType::Real ? value.real : double(value.integer);
    }

    // Relative for counts, money and durations; the difference of shares, scores and ratios that may be negative.
    static MeasureValue change(const MeasureValue &is, const MeasureValue &was, MeasureKey measure)
    {
        const auto now = shown(is, measure), before = shown(was, measure);
        const Unit unit = catalog::info(measure).unit;
        if (!now || !before || unit == Unit::Time)
            return MeasureValue::null();
        if (unit == Unit::Percent || unit == Unit::Score)
            return MeasureValue::ofReal(*now - *before);
        return *before == 0 ? MeasureValue::null() : MeasureValue::ofReal((*now - *before) / *before);
    }

    // Order and limit ----------------------------------------------------------------------------------------

    [[nodiscard]] std::vector<Key> orderKeys() const
    {
        std::vector<Key> keys;
        const auto byGrouping = [&](size_t g, bool descending) { keys.push_back({g, {}, descending, {}}); };
        const auto byMeasure = [&](MeasureKey m, bool descending) {
            keys.push_back({{}, rankedBy(m), descending, {}});
        };
        for (const Order &order : m_query.order) {
            if (const auto measure = catalog::measure(order.key))
                byMeasure(*measure, order.descending);
            for (size_t g = 0; g < m_query.by.size(); ++g) {
                if (order.key == QLatin1String(catalog::info(m_query.by[g].dimension).name))
                    byGrouping(g, order.descending);
            }
        }
        if (m_query.order.empty()) {
            for (size_t g = 0; g < m_query.by.size(); ++g) {
                if (isTimeLike(m_query.by[g].dimension))
                    byGrouping(g, false);
            }
            if (!m_query.measures.empty())
                byMeasure(m_query.measures.front(), true);
        }
        for (size_t g = 0; g < m_query.by.size(); ++g)
            byGrouping(g, false);
        return keys;
    }

    // Nulls and "Other" stand last in either direction.
    [[nodiscard]] int compareMembers(size_t g, int64_t a, int64_t b, bool descending) const
    {
        if (a == b)
            return 0;
        const bool number = isNumber(m_query.by[g].dimension);
        const auto last = [&](int64_t m) { return m == otherOfKept ? 2 : m == (number ? nullMember : 0) ? 1 : 0; };
        if (last(a) != last(b))
            return last(a) < last(b) ? -1 : 1;
        const bool less = number ? a < b : m_members[g]->less(uint32_t(a), uint32_t(b));
        return less == descending ? 1 : -1;
    }

    [[nodiscard]] int compareRows(const Key &key, size_t a, size_t b) const
    {
        if (key.grouping)
            return compareMembers(*key.grouping, membersOf(m_rows[a])[*key.grouping],
                                  membersOf(m_rows[b])[*key.grouping], key.descending);
        const MeasureValue &left = key.values[a], &right = key.values[b];
        if (left.isNull || right.isNull)
            return left.isNull == right.isNull ? 0 : left.isNull ? 1 : -1;
        const int order = compareValues(left, right, measureType(key.measure));
        return key.descending ? -order : order;
    }

    Result<void> order()
    {
        for (const Grouping &grouping : m_query.by)
            m_members.push_back(m_plan.members(grouping.dimension));
        std::vector<Key> keys = orderKeys();
        for (Key &key : keys) {
            if (key.grouping)
                continue;
            key.values.reserve(m_rows.size());
            for (const Row &row : m_rows)
                key.values.push_back(value(row, key.measure));
        }
        std::vector<size_t> rows(m_rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i] = i;
        const auto limit = size_t(std::max(0, m_query.limit));
        if (auto prepared = prepareMembers(rows, true); !prepared)
            return prepared;
        const auto before = [&](size_t a, size_t b) {
            for (const Key &key : keys) {
                if (const int order = compareRows(key, a, b); order != 0)
                    return order < 0;
            }
            return false;
        };
        std::sort(rows.begin(), rows.end(), before);
        if (limit > 0 && rows.size() > limit)
            rows.resize(limit);
        std::vector<Row> sorted;
        sorted.reserve(rows.size());
        for (const size_t row : rows)
            sorted.push_back(m_rows[row]);
        m_rows = std::move(sorted);
        return {};
    }

    // Keys and labels of the members of these rows.
    Result<void> prepareMembers(const std::vector<size_t> &rows, bool forOrder)
    {
        constexpr size_t cheaperOneByOne = 20'000;
        for (size_t g = 0; g < m_members.size(); ++g) {
            if (!m_members[g])
                continue;
            if (forOrder && rows.size() > cheaperOneByOne) {
                if (auto ordered = m_members[g]->prepareOrder(); !ordered)
                    return ordered;
                continue;
            }
            std::vector<uint32_t> codes;
            for (const size_t row : rows) {
                if (membersOf(m_rows[row])[g] != otherOfKept)
                    codes.push_back(uint32_t(membersOf(m_rows[row])[g]));
            }
            if (auto prepared = m_members[g]->prepare(codes); !prepared)
                return prepared;
        }
        return {};
    }

    void findPrevious()
    {
        if (!m_request.period.comparison)
            return;
        std::unordered_map<Members, size_t, MembersHash> rows;
        for (size_t row = 0; row < m_rows.size(); ++row)
            rows.emplace(Members(membersOf(m_rows[row]).begin(), membersOf(m_rows[row]).end()), row);
        Members members;
        for (size_t cell = 0; cell < m_previous.count; ++cell) {
            const auto span = m_previous.membersOf(cell);
            members.assign(span.begin(), span.end());
            if (const auto found = rows.find(members); found != rows.end())
                m_rows[found->second].previous = cell;
        }
    }

    // The table ----------------------------------------------------------------------------------------------

    Result<Table> makeTable()
    {
        std::vector<size_t> all(m_rows.size());
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = i;
        if (auto prepared = prepareMembers(all, false); !prepared)
            return tl::unexpected(prepared.error());
        Table table;
        table.rows = qsizetype(m_rows.size());
        table.groupCount = m_groupCount;
        for (size_t g = 0; g < m_query.by.size(); ++g) {
            table.columns.push_back(dimensionColumn(g));
            table.totals.push_back(std::nullopt);
        }
        for (const MeasureKey measure : m_query.measures)
            addMeasure(table, measure);
        table.provenance.rowsRead = m_total.factsRead;
        table.provenance.range = m_request.period.range;
        table.provenance.comparison = m_request.period.comparison.value_or(TimeRange{});
        table.provenance.zone = m_zone.name();
        return table;
    }

    [[nodiscard]] Column dimensionColumn(size_t g) const
    {
        const Grouping &grouping = m_query.by[g];
        const DimensionInfo &info = catalog::info(grouping.dimension);
        Column column;
        column.key = QString::fromLatin1(info.name);
        column.label = QCoreApplication::translate("Catalog", info.label);
        column.kind = ColumnKind::Dimension;
        column.grain = grouping.grain;
        const bool number = isNumber(grouping.dimension);
        const bool time = grouping.dimension == DimensionKey::Time || grouping.dimension == DimensionKey::ExportHour;
        column.type = time ? ValueType::Time : number ? ValueType::Integer : ValueType::Text;
        column.unit = time ? Unit::Time : number ? Unit::Count : Unit::Text;
        column.nulls.reserve(m_rows.size());
        for (const Row &row : m_rows) {
            const int64_t member = membersOf(row)[g];
            const bool null =
                member != otherOfKept && (number ? member == nullMember : m_members[g]->isNull(uint32_t(member)));
            column.nulls.push_back(null);
            if (number)
                column.integers.push_back(null ? 0 : member);
            else
                addText(column, g, member, null);
        }
        return column;
    }

    void addText(Column &column, size_t g, int64_t member, bool null) const
    {
        const bool other = member == otherOfKept;
        column.texts.push_back(other ? otherMember.toString() : null ? QString() : m_members[g]->key(uint32_t(member)));
        if (!m_query.labels)
            return;
        column.labels.push_back(other  ? QCoreApplication::translate("Engine", "Other")
                                : null ? QCoreApplication::translate("Engine", "(none)")
                                       : m_members[g]->label(uint32_t(member)));
    }

    static Column measureColumn(MeasureKey measure)
    {
        const MeasureInfo &info = catalog::info(measure);
        Column column;
        column.key = QString::fromLatin1(info.name);
        column.label = QCoreApplication::translate("Catalog", info.label);
        column.kind = ColumnKind::Measure;
        column.type = measureType(measure);
        column.unit = info.unit;
        column.good = info.good;
        return column;
    }

    static void add(Column &column, const MeasureValue &value)
    {
        column.nulls.push_back(value.isNull);
        if (column.type == ValueType::Real)
            column.reals.push_back(value.isNull ? 0 : value.real);
        else
            column.integers.push_back(value.isNull ? 0 : value.integer);
    }

    void addMeasure(Table &table, MeasureKey measure) const
    {
        const auto total = [&](const MeasureValue &value, bool real) {
            table.totals.push_back(!m_query.totals || value.isNull ? std::nullopt
                                   : real                          ? std::optional(value.real)
                                                                   : shown(value, measure));
        };
        Column is = measureColumn(measure);
        const bool compared = m_request.period.comparison.has_value();
        Column was = is, differs = is;
        was.key += QStringLiteral(".previous");
        was.label = QCoreApplication::translate("Engine", "%1 (before)").arg(is.label);
        was.kind = ColumnKind::Comparison;
        differs.key += QStringLiteral(".change");
        differs.label = QCoreApplication::translate("Engine", "%1 (change)").arg(is.label);
        differs.kind = ColumnKind::Change;
        differs.type = ValueType::Real;
        differs.unit = is.unit == Unit::Score ? Unit::Score : Unit::Percent;
        for (const Row &row : m_rows) {
            const MeasureValue now = value(row, measure);
            add(is, now);
            if (!compared)
                continue;
            const MeasureValue before = previousValue(row, measure);
            add(was, before);
            add(differs, change(now, before, measure));
        }
        const MeasureValue now = totalValue(m_total, measure);
        total(now, false);
        table.columns.push_back(std::move(is));
        if (!compared)
            return;
        const MeasureValue before = totalValue(m_previousTotal, measure);
        total(before, false);
        total(change(now, before, measure), true);
        table.columns.push_back(std::move(was));
        table.columns.push_back(std::move(differs));
    }

    PlanRunner &m_plan;
    const TableRequest &m_request;
    const Query &m_query;
    const TimeZone &m_zone;
    AtomList m_atoms;
    bool m_costOnly = false;
    std::optional<TimeRange> m_extent;
    std::vector<std::optional<KeptMembers>> m_kept;
    Answer m_cells, m_total, m_previous, m_previousTotal;
    std::vector<MembersPtr> m_members; // by grouping; null for numbers and times
    std::vector<Row> m_rows;
    std::vector<int64_t> m_filled; // members of filled rows
    qint64 m_groupCount = 0;
};

} // namespace

Result<Table> buildTable(PlanRunner &plan, const TableRequest &request)
{
    return Builder(plan, request).run();
}

} // namespace parlance

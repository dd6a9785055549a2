#include "views/charts/gridmodel.h"

#include "views/charts/columnhead.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace parlance {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

using Places = std::map<std::pair<QString, bool>, size_t>;

std::pair<QString, bool> keyOf(const Member &member)
{
    return {member.key, member.isNull};
}

Places places(const std::vector<Member> &members)
{
    Places result;
    for (size_t i = 0; i < members.size(); ++i)
        result.emplace(keyOf(members[i]), i);
    return result;
}

// In the order of the Table, "Other" last.
std::vector<Member> inOrder(const Column &column, qsizetype rows, const NumberStyle &style)
{
    std::vector<Member> result;
    Places known;
    for (qsizetype row = 0; row < rows; ++row) {
        Member member = shownMemberAt(column, row, style);
        if (known.try_emplace(keyOf(member), result.size()).second)
            result.push_back(std::move(member));
    }
    std::stable_partition(result.begin(), result.end(), [](const Member &m) { return !m.isOther; });
    return result;
}

// From Monday in every language, as the weeks of a Query are (ISO): a row never jumps between two weeks.
std::vector<Member> weekdays(const QLocale &locale)
{
    std::vector<Member> result;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        result.push_back({QString::number(day), locale.dayName(day, QLocale::ShortFormat), false, false});
    return result;
}

std::vector<Member> hours(int each)
{
    std::vector<Member> result;
    for (int hour = 0; hour < 24; hour += each)
        result.push_back(
            {QString::number(hour), QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')), false, false});
    return result;
}

std::vector<Member> membersOf(const Column &column, qsizetype rows, const NumberStyle &style)
{
    const auto key = dimensionOf(column);
    if (key == DimensionKey::Weekday)
        return weekdays(style.locale);
    if (key == DimensionKey::HourOfDay)
        return hours(1);
    if (key == DimensionKey::HourBlock)
        return hours(2);
    return inOrder(column, rows, style);
}

void fillCells(GridModel &model, const Column &rowColumn, const Column &columnColumn, const Column &measure,
               qsizetype rows)
{
    const auto key = catalog::measure(measure.key);
    const bool zero = key && catalog::info(*key).zeroWhenEmpty;
    model.cells.assign(model.rows.size() * model.columns.size(), zero ? 0.0 : nan);
    const Places rowPlaces = places(model.rows), columnPlaces = places(model.columns);
    for (qsizetype row = 0; row < rows; ++row) {
        const auto r = rowPlaces.find(keyOf(memberAt(rowColumn, row)));
        const auto c = columnPlaces.find(keyOf(memberAt(columnColumn, row)));
        if (r != rowPlaces.end() && c != columnPlaces.end())
            model.cell(r->second, c->second) = numberAt(measure, row);
    }
}

// How often each weekday occurs in the range; empty when the range has no end.
std::vector<double> occurrences(const TimeRange &range, const TimeZone &zone)
{
    if (!range.from || !range.to || *range.to <= *range.from)
        return {};
    std::vector<double> result(8, 0.0); // from index 1
    const QDate first = zone.date(*range.from), last = zone.date(*range.to - 1);
    const qint64 count = first.daysTo(last) + 1;
    for (int day = 1; day <= 7; ++day)
        result[size_t(day)] = double(count / 7);
    for (qint64 i = 0; i < count % 7; ++i)
        result[size_t(first.addDays(i).dayOfWeek())] += 1;
    return result;
}

void average(GridModel &model, const TimeRange &range)
{
    const std::vector<double> times = occurrences(range, model.zone);
    if (times.empty() || dimensionOf(model.rowColumn) != DimensionKey::Weekday)
        return;
    for (size_t row = 0; row < model.rows.size(); ++row) {
        const double count = times[size_t(model.rows[row].key.toInt())];
        for (size_t column = 0; column < model.columns.size(); ++column)
            model.cell(row, column) = count > 0 ? model.cell(row, column) / count : nan;
    }
}

// Totals by member of a table with one dimension, and its members by rank.
std::map<std::pair<QString, bool>, double> totalsByMember(const Table *table)
{
    std::map<std::pair<QString, bool>, double> result;
    const TableParts parts(table);
    if (table && !parts.dimensions.empty() && !parts.measures.empty())
        for (qsizetype row = 0; row < table->rows; ++row)
            result[keyOf(memberAt(*parts.dimensions[0], row))] = numberAt(*parts.measures[0], row);
    return result;
}

std::vector<double> matching(const std::vector<Member> &members, const Table *table)
{
    const auto totals = totalsByMember(table);
    std::vector<double> result;
    for (const Member &member : members) {
        const auto it = totals.find(keyOf(member));
        result.push_back(it == totals.end() ? nan : it->second);
    }
    return result;
}

std::vector<Member> byTotal(std::vector<Member> members, const Table *table)
{
    const auto totals = totalsByMember(table);
    const auto total = [&totals](const Member &member) {
        const auto it = totals.find(keyOf(member));
        return it == totals.end() || std::isnan(it->second) ? -INFINITY : it->second;
    };
    std::stable_sort(members.begin(), members.end(), [&total](const Member &a, const Member &b) {
        return a.isOther != b.isOther ? b.isOther : total(a) > total(b);
    });
    return members;
}

} // namespace

Mark GridModel::mark(int row, int column) const
{
    Mark result;
    result.measure = measure.key;
    addMember(result, rowColumn, rows[size_t(row)]);
    addMember(result, columnColumn, columns[size_t(column)]);
    const double value = at(row, column);
    result.description = Chart::tr("%1, %2: %3", "row, column, value")
                             .arg(rows[size_t(row)].label, columns[size_t(column)].label,
                                  std::isnan(value) ? Chart::tr("no value") : formatValue(value, measure.unit, style));
    return result;
}

GridModel heatGrid(const ChartInput &input)
{
    GridModel model;
    model.style = input.style;
    model.zone = input.zone;
    model.options = input.visual.options;
    const Table *table = tableAt(input, 0);
    const TableParts parts(table);
    if (!table || parts.dimensions.size() < 2 || parts.measures.empty())
        return model;
    const Column *row = parts.dimensions[0], *column = parts.dimensions[1];
    const auto rowKey = dimensionOf(*row);
    if (rowKey == DimensionKey::HourOfDay || rowKey == DimensionKey::HourBlock) // hours go along
        std::swap(row, column);
    model.rowColumn = headOf(*row);
    model.columnColumn = headOf(*column);
    model.measure = headOf(*parts.measures[0]);
    model.rows = membersOf(*row, table->rows, input.style);
    model.columns = membersOf(*column, table->rows, input.style);
    if (const Table *totals = tableAt(input, 1)) { // of the rows alone
        model.rows = byTotal(std::move(model.rows), totals);
        std::erase_if(model.rows, [](const Member &member) { return member.isOther; }); // it would outshine them all
    }
    fillCells(model, *row, *column, *parts.measures[0], table->rows);
    if (input.visual.options.value(QLatin1String("average")).toBool())
        average(model, table->provenance.range);
    return model;
}

GridModel matrixGrid(const ChartInput &input, GridTotals &totals)
{
    GridModel model;
    model.style = input.style;
    model.zone = input.zone;
    model.options = input.visual.options;
    const Table *table = tableAt(input, 0);
    const TableParts parts(table);
    if (!table || parts.dimensions.size() < 2 || parts.measures.empty())
        return model;
    const Table *rowTable = tableAt(input, 1), *columnTable = tableAt(input, 2);
    model.rowColumn = headOf(*parts.dimensions[0]);
    model.columnColumn = headOf(*parts.dimensions[1]);
    model.measure = headOf(*parts.measures[0]);
    model.rows = byTotal(inOrder(*parts.dimensions[0], table->rows, input.style), rowTable);
    model.columns = byTotal(inOrder(*parts.dimensions[1], table->rows, input.style), columnTable);
    fillCells(model, *parts.dimensions[0], *parts.dimensions[1], *parts.measures[0], table->rows);
    totals.ofRows = matching(model.rows, rowTable);
    totals.ofColumns = matching(model.columns, columnTable);
    totals.all = totalOf(*table, *parts.measures[0]);
    // Members without a single value are no picture: the card says why in a sentence.
    qsizetype stated = 0;
    for (qsizetype row = 0; row < table->rows && stated == 0; ++row)
        stated += parts.measures[0]->isNull(row) ? 0 : 1;
    if (stated == 0) {
        model.rows.clear();
        model.columns.clear();
        model.cells.clear();
        totals = {};
    }
    return model;
}

int heatStep(double value, double most)
{
    if (!(value > 0) || !(most > 0))
        return 0;
    return std::clamp(1 + int(value / most * 8), 1, 8);
}

int rootStep(double value, double most)
{
    if (!(value > 0) || !(most > 0))
        return 0;
    return std::clamp(int(9 * std::sqrt(value / most)), 0, 8);
}

} // namespace parlance

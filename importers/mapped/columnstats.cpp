#include "importers/mapped/columnstats.h"

#include "importers/mapped/headernames.h"
#include "importers/mapped/times.h"
#include "importers/mapped/values.h"
#include "importers/readers/memorystream.h"

#include <algorithm>
#include <unordered_set>

namespace parlance {

namespace {

constexpr size_t maxRows = 1'000;
constexpr size_t minRows = 20;
constexpr size_t maxCells = 100'000;
constexpr size_t maxValue = 200; // bytes that are looked at

// +1: a comma before the fraction, −1: a point, 0: it says nothing.
int decimalVote(std::string_view value)
{
    if (!plainDecimal(value, false).empty() && !plainDecimal(value, true).empty()) {
        // "1.234" and "1,234" are numbers either way.
        return 0;
    }
    const bool comma = !plainDecimal(value, true).empty() && value.find(',') != std::string_view::npos;
    const bool point = !plainDecimal(value, false).empty() && value.find('.') != std::string_view::npos;
    return int(comma) - int(point);
}

bool isDayMonth(TimeForm form)
{
    return form == TimeForm::DayMonthYear || form == TimeForm::MonthDayYear;
}

// Rows mostly stand in the order of time: neighbours that go the other way.
int disorder(const ColumnSample &column, TimeForm form)
{
    int up = 0, down = 0;
    std::optional<UtcMs> last;
    for (const std::string &value : column.values) {
        const auto at = parseTime(value, form, TimeZone());
        if (at && last)
            ++(*at < *last ? down : up);
        if (at)
            last = at;
    }
    return std::min(up, down);
}

double fit(const ColumnSample &column, TimeForm form)
{
    return column.share([form](std::string_view value) { return parseTime(value, form, TimeZone()).has_value(); });
}

// Nearly all values, or most of them where the name leaves no doubt.
double enoughFor(const ColumnSample &column)
{
    return isTimeName(column.name) ? 0.6 : 0.95;
}

std::optional<TimeForm> otherThanDayMonth(const ColumnSample &column)
{
    const double enough = enoughFor(column);
    for (const TimeForm form : allTimeForms()) {
        const bool isNumber = form >= TimeForm::EpochSeconds;
        if (isDayMonth(form) || (isNumber && !isTimeName(column.name)))
            continue;
        if (fit(column, form) >= enough)
            return form;
    }
    return std::nullopt;
}

bool anyHas(const ColumnSample &column, std::initializer_list<std::string_view> marks)
{
    return std::any_of(column.values.begin(), column.values.end(), [&](const std::string &value) {
        return std::any_of(marks.begin(), marks.end(),
                           [&](std::string_view mark) { return value.find(mark) != std::string::npos; });
    });
}

// Nothing but habits is left to tell.
TimeForm byHabit(const ColumnSample &column, const TableLayout &layout, bool &ambiguous)
{
    const std::string_view first = column.values.front();
    const size_t dots = size_t(std::count(first.begin(), first.end(), '.'));
    if (dots >= 2)
        return TimeForm::DayMonthYear; // nobody writes months first with points
    if (anyHas(column, {"AM", "PM", " am", " pm"}))
        return TimeForm::MonthDayYear;
    ambiguous = true;
    const int day = disorder(column, TimeForm::DayMonthYear), month = disorder(column, TimeForm::MonthDayYear);
    if (day != month)
        return day < month ? TimeForm::DayMonthYear : TimeForm::MonthDayYear;
    const bool european = layout.decimalComma || (layout.form == TableForm::Delimited && layout.delimiter == ';');
    return european || first.find('/') == std::string_view::npos ? TimeForm::DayMonthYear : TimeForm::MonthDayYear;
}

} // namespace

TableSample sampleTable(std::string_view text, bool complete, const TableLayout &layout)
{
    TableSample sample;
    std::vector<ColumnSample> &columns = sample.columns;
    const std::vector<std::string> names = columnsOf(text, layout);
    for (const std::string &name : names)
        columns.push_back({name, {}, true});
    MemoryStream stream(text);
    const auto isCutOff = [&](qint64 offset, std::string_view raw) {
        return !complete && offset + qint64(raw.size()) >= qint64(text.size());
    };
    const auto onFault = [&](const RowFault &fault) { sample.badRows += !isCutOff(fault.offset, fault.raw); };
    auto rows = RowSource::open(stream, layout, names, onFault, {});
    if (!rows)
        return sample;
    std::vector<std::unordered_set<std::string>> seen(columns.size());
    const size_t wanted = std::clamp(maxCells / std::max<size_t>(columns.size(), 1), minRows, maxRows);
    while (size_t(sample.rows) < wanted) {
        const auto row = (*rows)->next();
        if (!row || !*row || (sample.rows > 0 && isCutOff((*row)->offset, (*row)->raw)))
            break;
        ++sample.rows;
        for (size_t i = 0; i < columns.size(); ++i) {
            const std::string_view cell = trimmed((*row)->cells[i]);
            if (isMissing(cell, CellType::Number))
                continue;
            const std::string value(cell.substr(0, maxValue));
            columns[i].unique &= seen[i].insert(value).second;
            columns[i].values.push_back(value);
        }
    }
    return sample;
}

bool guessDecimalComma(const std::vector<ColumnSample> &columns)
{
    int votes = 0;
    for (const ColumnSample &column : columns) {
        // A list of words with a number among them is no column of numbers.
        const double numbers = column.share([](std::string_view value) {
            return !plainDecimal(value, false).empty() || !plainDecimal(value, true).empty();
        });
        if (numbers < 0.8)
            continue;
        for (const std::string &value : column.values)
            votes += decimalVote(value);
    }
    return votes > 0;
}

std::vector<TimeGuess> guessTimes(const std::vector<ColumnSample> &columns, const TableLayout &layout)
{
    std::vector<TimeGuess> guesses(columns.size());
    int dayFirst = 0, monthFirst = 0;
    std::vector<size_t> open;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].values.empty())
            continue;
        guesses[i].form = otherThanDayMonth(columns[i]);
        if (guesses[i].form)
            continue;
        const double day = fit(columns[i], TimeForm::DayMonthYear), month = fit(columns[i], TimeForm::MonthDayYear);
        if (std::max(day, month) < enoughFor(columns[i]))
            continue;
        if (day != month) {
            guesses[i].form = day > month ? TimeForm::DayMonthYear : TimeForm::MonthDayYear;
            ++(day > month ? dayFirst : monthFirst);
        } else {
            open.push_back(i);
        }
    }
    for (const size_t i : open) {
        if (dayFirst != monthFirst)
            guesses[i].form = dayFirst > monthFirst ? TimeForm::DayMonthYear : TimeForm::MonthDayYear;
        else
            guesses[i].form = byHabit(columns[i], layout, guesses[i].ambiguous);
    }
    return guesses;
}

} // namespace parlance

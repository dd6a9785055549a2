// Trends: what PostHog has counted for each day of a series. Stated figures, for comparing; the events are not in them.
#include "importers/posthog/trends.h"
#include "importers/posthog/eventwriter.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace parlance::posthog {

using namespace observability;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// "1-May-2024" and "1-May-2024 13:00" as ISO 8601; empty for all else.
std::string isoOfLabel(std::string_view label)
{
    const size_t first = label.find('-');
    const size_t second = first == std::string_view::npos ? first : label.find('-', first + 1);
    if (second == std::string_view::npos || first > 2 || label.size() < second + 5)
        return {};
    const std::string_view name = label.substr(first + 1, second - first - 1);
    const auto month = std::find(months.begin(), months.end(), name);
    if (month == months.end())
        return {};
    std::string iso(label.substr(second + 1, 4));
    const auto twoDigits = [&iso](qsizetype number) {
        iso += number < 10 ? "-0" : "-";
        iso += std::to_string(number);
    };
    twoDigits(month - months.begin() + 1);
    int day = 0;
    std::from_chars(label.data(), label.data() + first, day);
    twoDigits(day);
    return iso.append(label.substr(second + 5));
}

qint64 lengthOf(const std::vector<TrendPoint> &points, size_t i)
{
    if (i + 1 < points.size() && points[i + 1].at > points[i].at)
        return points[i + 1].at - points[i].at;
    if (i > 0 && points[i].at > points[i - 1].at)
        return points[i].at - points[i - 1].at;
    return dayMs;
}

} // namespace

std::optional<UtcMs> timeOfLabel(std::string_view label)
{
    const std::string iso = isoOfLabel(label);
    return parseIsoTime(iso.empty() ? label : iso, TimeZone());
}

bool isTrendTable(std::span<const std::string> columns)
{
    return columns.size() >= 3 && columns.front() == "series" && columns.back().starts_with("total") &&
           std::any_of(columns.begin(), columns.end(),
                       [](const std::string &column) { return timeOfLabel(column).has_value(); });
}

// A series of an answer: {"label":…,"breakdown_value":…,"days":["2024-05-01"],"data":[1]}.
Result<void> EventWriter::putTrend(const Fields &fields)
{
    const auto days = fields.at("days").array();
    const auto data = fields.at("data").array();
    TextArena &arena = m_calls.arena();
    m_trend.clear();
    if (days && data) {
        std::vector<Value> values;
        for (const Element each : *data)
            values.emplace_back(each);
        size_t i = 0;
        for (const Element day : *days) {
            const auto at = timeOfLabel(Value(day).text());
            if (at && i < values.size())
                m_trend.push_back({*at, values[i].words(arena)});
            ++i;
        }
    }
    return putTrendPoints(
        arena.join({fields.any({"custom_name", "label"}).text(), fields.at("breakdown_value").words(arena)}, "|"));
}

// A row of the page's table: the series, its breakdown, and a column for each day.
Result<void> EventWriter::putTrendRow(const Fields &fields)
{
    TextArena &arena = m_calls.arena();
    m_trend.clear();
    for (const Fields::Field &field : fields.all()) {
        if (const auto at = timeOfLabel(field.name))
            m_trend.push_back({*at, field.value.text()});
    }
    return putTrendPoints(
        arena.join({fields.any({"custom name", "series"}).text(), fields.at("breakdown").text()}, "|"));
}

Result<void> EventWriter::putTrendPoints(std::string_view subject)
{
    if (m_trend.empty()) {
        m_log.issue(Severity::Rejected, QStringLiteral("posthog.trend"),
                    QStringLiteral("a series of a trend without days"), m_at, m_raw);
        return {};
    }
    if (subject.ends_with('|'))
        subject.remove_suffix(1);
    for (size_t i = 0; i < m_trend.size(); ++i) {
        if (!Value(m_trend[i].value).number())
            continue;
        StatedFigureRecord figure;
        figure.kind = "posthog_trend";
        figure.subject = subject;
        figure.measure = "value";
        figure.value = m_trend[i].value;
        figure.period = {m_trend[i].at, m_trend[i].at + lengthOf(m_trend, i)};
        m_log.addRows(1);
        if (auto put = m_sink.put(figure); !put)
            return put;
    }
    return {};
}

} // namespace parlance::posthog

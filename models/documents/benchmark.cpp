#include "models/documents/benchmark.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr int longestLabel = 60;
constexpr double largest = 9e18; // of what the program counts in

QString say(const char *text)
{
    return QCoreApplication::translate("Benchmark", text);
}

// What people read is so many of what the Table has.
double factor(Unit unit)
{
    switch (unit) {
    case Unit::Money:
        return 1e9;
    case Unit::Percent:
        return 0.01;
    case Unit::Duration:
        return 1000;
    default:
        return 1;
    }
}

} // namespace

bool growsWithTime(MeasureKey measure)
{
    const MeasureInfo &info = catalog::info(measure);
    return info.aggregation == Aggregation::Additive || info.aggregation == Aggregation::Distinct;
}

QString benchmarkProblem(const Benchmark &benchmark)
{
    if (benchmark.label.trimmed().isEmpty())
        return say(QT_TRANSLATE_NOOP("Benchmark", "Say what the line is called."));
    if (benchmark.label.size() > longestLabel)
        return say(QT_TRANSLATE_NOOP("Benchmark", "This name is too long for a chart."));
    if (!std::isfinite(benchmark.value) || std::abs(benchmark.value) > largest)
        return say(QT_TRANSLATE_NOOP("Benchmark", "This is no number that fits."));
    if (benchmark.limit && benchmark.value <= 0)
        return say(QT_TRANSLATE_NOOP("Benchmark", "A limit is more than nothing."));
    if (growsWithTime(benchmark.measure) != benchmark.per.has_value())
        return say(QT_TRANSLATE_NOOP("Benchmark", "Say for which period the value is."));
    return {};
}

QJsonObject toJson(const Benchmark &benchmark)
{
    QJsonObject json{{QStringLiteral("version"), 1},
                     {QStringLiteral("measure"), QLatin1String(catalog::info(benchmark.measure).name)},
                     {QStringLiteral("value"), benchmark.value},
                     {QStringLiteral("label"), benchmark.label}};
    if (benchmark.per)
        json.insert(QStringLiteral("per"), toText(Grouping{DimensionKey::Time, *benchmark.per, 0}));
    if (benchmark.limit)
        json.insert(QStringLiteral("limit"), true);
    return json;
}

Result<Benchmark> benchmarkFromJson(const QString &key, const QJsonObject &json)
{
    const auto unreadable = [&key](const QString &text) {
        return fail(ErrorCategory::Unreadable, text, {key, -1, -1, {}});
    };
    if (json.value(QLatin1String("version")).toInt() < 1)
        return unreadable(QStringLiteral("this is no benchmark"));
    const auto measure = catalog::measure(json.value(QLatin1String("measure")).toString());
    if (!measure)
        return unreadable(QStringLiteral("there is no such measure"));
    Benchmark benchmark{key, json.value(QLatin1String("label")).toString(), *measure};
    if (!json.value(QLatin1String("value")).isDouble())
        return unreadable(QStringLiteral("a benchmark needs a value"));
    benchmark.value = json.value(QLatin1String("value")).toDouble();
    benchmark.limit = json.value(QLatin1String("limit")).toBool();
    if (const QString per = json.value(QLatin1String("per")).toString(); !per.isEmpty()) {
        const auto grouping = parseGrouping(per);
        if (!grouping || grouping->dimension != DimensionKey::Time)
            return unreadable(QStringLiteral("there is no such period"));
        benchmark.per = grouping->grain;
    }
    if (const QString problem = benchmarkProblem(benchmark); !problem.isEmpty())
        return unreadable(problem);
    return benchmark;
}

std::vector<Benchmark> benchmarksOn(const Query &query, bool filtered, const std::vector<Benchmark> &all)
{
    std::vector<Benchmark> shown;
    const auto time = std::ranges::find(query.by, DimensionKey::Time, &Grouping::dimension);
    for (const Benchmark &benchmark : all) {
        if (query.measures.empty() || query.measures.front() != benchmark.measure)
            continue;
        const bool whole = time != query.by.end() && query.by.size() == 1 && !filtered;
        if (!benchmark.per || (whole && time->grain == *benchmark.per))
            shown.push_back(benchmark);
    }
    return shown;
}

bool takesBenchmarks(const Visual &visual)
{
    if (visual.options.contains(QLatin1String("value")))
        return false;
    switch (visual.kind) {
    case VisualKind::Line:
    case VisualKind::Area:
    case VisualKind::StackedPanels:
    case VisualKind::Bars:
    case VisualKind::RankedBars:
    case VisualKind::StackedColumns:
        return true;
    default:
        return false;
    }
}

std::vector<Benchmark> benchmarksOn(const Visual &visual, const Query &query, const std::vector<Benchmark> &all)
{
    if (!takesBenchmarks(visual))
        return {};
    Query drawn = query;
    const bool stacked = visual.kind == VisualKind::StackedColumns;
    if (stacked && drawn.by.size() == 2 && drawn.by.front().dimension == DimensionKey::Time)
        drawn.by.pop_back(); // the whole column is held against the line
    return benchmarksOn(drawn, !query.where.isEmpty(), all);
}

std::optional<double> benchmarkValue(const QString &text, Unit unit, const QLocale &locale)
{
    QString digits = text.trimmed();
    const QString sign = benchmarkUnit(unit);
    if (!sign.isEmpty() && digits.startsWith(sign))
        digits = digits.mid(sign.size()).trimmed();
    else if (!sign.isEmpty() && digits.endsWith(sign))
        digits = digits.chopped(sign.size()).trimmed();
    bool known = false;
    double value = locale.toDouble(digits, &known);
    if (!known)
        value = QLocale::c().toDouble(digits, &known);
    return known && std::isfinite(value) ? std::optional(value * factor(unit)) : std::nullopt;
}

QString benchmarkText(double value, Unit unit, const QLocale &locale)
{
    return locale.toString(value / factor(unit), 'g', 12);
}

QString benchmarkUnit(Unit unit)
{
    switch (unit) {
    case Unit::Money:
        return QStringLiteral("$");
    case Unit::Percent:
        return QStringLiteral("%");
    case Unit::Duration:
        return QStringLiteral("s");
    default:
        return {};
    }
}

} // namespace parlance

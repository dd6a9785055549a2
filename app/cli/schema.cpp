#include "app/cli/command.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "app/metrics.h"
#include "models/query/catalog.h"

#include <QJsonArray>

namespace parlance::cli {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Catalog", text);
}

QString unitName(Unit unit)
{
    static constexpr const char *names[] = {"count", "money",      "share", "ratio", "duration",
                                            "bytes", "per minute", "score", "text",  "time"};
    return QLatin1String(names[size_t(unit)]);
}

template <typename Info>
QJsonObject common(const Info &info)
{
    return {{QStringLiteral("key"), QLatin1String(info.name)},
            {QStringLiteral("label"), translated(info.label)},
            {QStringLiteral("definition"), translated(info.definition)},
            {QStringLiteral("group"), QLatin1String(info.group)}};
}

void printJson(Console &console, const std::vector<Metric> &metrics)
{
    QJsonArray dimensions, measures;
    for (const DimensionInfo &info : catalog::dimensions())
        dimensions.append(common(info));
    for (const MeasureInfo &info : catalog::measures()) {
        static constexpr const char *good[] = {"neutral", "higher", "lower"};
        static constexpr const char *aggregations[] = {"additive", "distinct", "ratio", "percentile", "other"};
        QJsonObject json = common(info);
        json.insert(QStringLiteral("unit"), unitName(info.unit));
        json.insert(QStringLiteral("good_when"), QLatin1String(good[size_t(info.good)]));
        json.insert(QStringLiteral("aggregation"), QLatin1String(aggregations[size_t(info.aggregation)]));
        json.insert(QStringLiteral("empty_is_zero"), info.zeroWhenEmpty);
        measures.append(json);
    }
    QJsonArray own;
    for (const Metric &metric : metrics)
        own.append(QJsonObject{{QStringLiteral("key"), metric.key()},
                               {QStringLiteral("label"), metric.title()},
                               {QStringLiteral("measure"), QLatin1String(catalog::info(metric.measure).name)},
                               {QStringLiteral("unit"), unitName(catalog::info(metric.measure).unit)},
                               {QStringLiteral("where"), metric.where}});
    QJsonObject json{{QStringLiteral("dimensions"), dimensions}, {QStringLiteral("measures"), measures}};
    if (!own.isEmpty())
        json.insert(QStringLiteral("metrics"), own);
    console.printJson(json);
}

// By group, the groups in the order in which they first occur.
template <typename Info>
void printGroups(Console &console, std::span<const Info> all)
{
    QStringList groups;
    for (const Info &info : all)
        if (!groups.contains(QLatin1String(info.group)))
            groups << QLatin1String(info.group);
    for (const QString &group : groups) {
        console.print(u"\n  [" + group + u']');
        for (const Info &info : all)
            if (group == QLatin1String(info.group))
                console.print(
                    QStringLiteral("  %1  %2").arg(QLatin1String(info.name), -24).arg(translated(info.definition)));
    }
}

// What a metric is, as a definition.
QString definitionOf(const Metric &metric)
{
    return Cli::tr("%1 where %2").arg(QLatin1String(catalog::info(metric.measure).name), metric.where);
}

void printText(Console &console, const std::vector<Metric> &metrics)
{
    console.print(Cli::tr("Measures"));
    printGroups(console, catalog::measures());
    if (!metrics.empty())
        console.print(u'\n' + Cli::tr("Metrics of this workspace"));
    for (const Metric &metric : metrics)
        console.print(QStringLiteral("  %1  %2").arg(metric.key(), -24).arg(definitionOf(metric)));
    console.print(u'\n' + Cli::tr("Dimensions"));
    printGroups(console, catalog::dimensions());
    console.print(
        u'\n' +
        Cli::tr("Time has a grain: hour, day, week, month, quarter or year; likewise export_hour.day and so on."));
}

// A cell of a Markdown table.
QString inCell(QString text)
{
    return text.replace(u'|', QStringLiteral("\\|"));
}

QString cell(const char *text)
{
    return inCell(translated(text));
}

void printMarkdown(Console &console, const std::vector<Metric> &metrics)
{
    console.print(
        QStringLiteral("<!-- Written by \"parlance schema --markdown\". -->\n# %1\n").arg(Cli::tr("The catalogue")));
    console.print(
        QStringLiteral("## %1\n\n| %2 | %3 | %4 | %5 |\n|---|---|---|---|")
            .arg(Cli::tr("Measures"), Cli::tr("key"), Cli::tr("name"), Cli::tr("unit"), Cli::tr("definition")));
    for (const MeasureInfo &info : catalog::measures())
        console.print(QStringLiteral("| `%1` | %2 | %3 | %4 |")
                          .arg(QLatin1String(info.name), cell(info.label), unitName(info.unit), cell(info.definition)));
    if (!metrics.empty())
        console.print(QStringLiteral("\n## %1\n\n| %2 | %3 | %4 | %5 |\n|---|---|---|---|")
                          .arg(Cli::tr("Metrics of this workspace"), Cli::tr("key"), Cli::tr("name"), Cli::tr("unit"),
                               Cli::tr("definition")));
    for (const Metric &metric : metrics)
        console.print(QStringLiteral("| `%1` | %2 | %3 | %4 |")
                          .arg(metric.key(), inCell(metric.title()), unitName(catalog::info(metric.measure).unit),
                               inCell(definitionOf(metric))));
    console.print(QStringLiteral("\n## %1\n\n| %2 | %3 | %4 |\n|---|---|---|")
                      .arg(Cli::tr("Dimensions"), Cli::tr("key"), Cli::tr("name"), Cli::tr("definition")));
    for (const DimensionInfo &info : catalog::dimensions())
        console.print(QStringLiteral("| `%1` | %2 | %3 |")
                          .arg(QLatin1String(info.name), cell(info.label), cell(info.definition)));
}

int run(const Context &context)
{
    std::vector<Metric> metrics;
    if (context.arguments.has(QStringLiteral("workspace"))) {
        const auto workspace = openWorkspace(context.arguments, Store::Mode::ReadOnly);
        auto loaded = workspace ? loadMetrics((*workspace)->store()) : tl::unexpected(workspace.error());
        if (!loaded)
            return reportError(context.console, loaded.error());
        metrics = std::move(*loaded);
    }
    if (context.arguments.has(QStringLiteral("json")))
        printJson(context.console, metrics);
    else if (context.arguments.has(QStringLiteral("markdown")))
        printMarkdown(context.console, metrics);
    else
        printText(context.console, metrics);
    return Done;
}

} // namespace

Command schemaCommand()
{
    return {
        QStringLiteral("schema"),
        Cli::tr("Lists every measure and dimension with its definition."),
        QStringLiteral("[-w FILE] [--json|--markdown]"),
        {workspaceOption(), jsonOption(), {QStringLiteral("markdown"), {}, {}, Cli::tr("as the page of the manual")}},
        {QStringLiteral("parlance schema"), QStringLiteral("parlance schema --markdown > docs/catalogue.md"),
         QStringLiteral("parlance schema -w company --json")},
        Cli::tr("With a workspace its metrics are listed as well."),
        run};
}

} // namespace parlance::cli

#include "app/cli/command.h"
#include "app/cli/texts.h"
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

void printJson(Console &console)
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
    console.printJson({{QStringLiteral("dimensions"), dimensions}, {QStringLiteral("measures"), measures}});
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

void printText(Console &console)
{
    console.print(Cli::tr("Measures"));
    printGroups(console, catalog::measures());
    console.print(u'\n' + Cli::tr("Dimensions"));
    printGroups(console, catalog::dimensions());
    console.print(
        u'\n' +
        Cli::tr("Time has a grain: hour, day, week, month, quarter or year; likewise export_hour.day and so on."));
}

// A cell of a Markdown table.
QString cell(const char *text)
{
    return translated(text).replace(u'|', QStringLiteral("\\|"));
}

void printMarkdown(Console &console)
{
    console.print(
        QStringLiteral("<!-- Written by \"parlance schema --markdown\". -->\n# %1\n").arg(Cli::tr("The catalogue")));
    console.print(
        QStringLiteral("## %1\n\n| %2 | %3 | %4 | %5 |\n|---|---|---|---|")
            .arg(Cli::tr("Measures"), Cli::tr("key"), Cli::tr("name"), Cli::tr("unit"), Cli::tr("definition")));
    for (const MeasureInfo &info : catalog::measures())
        console.print(QStringLiteral("| `%1` | %2 | %3 | %4 |")
                          .arg(QLatin1String(info.name), cell(info.label), unitName(info.unit), cell(info.definition)));
    console.print(QStringLiteral("\n## %1\n\n| %2 | %3 | %4 |\n|---|---|---|")
                      .arg(Cli::tr("Dimensions"), Cli::tr("key"), Cli::tr("name"), Cli::tr("definition")));
    for (const DimensionInfo &info : catalog::dimensions())
        console.print(QStringLiteral("| `%1` | %2 | %3 |")
                          .arg(QLatin1String(info.name), cell(info.label), cell(info.definition)));
}

int run(const Context &context)
{
    if (context.arguments.has(QStringLiteral("json")))
        printJson(context.console);
    else if (context.arguments.has(QStringLiteral("markdown")))
        printMarkdown(context.console);
    else
        printText(context.console);
    return Done;
}

} // namespace

Command schemaCommand()
{
    return {QStringLiteral("schema"),
            Cli::tr("Lists every measure and dimension with its definition."),
            QStringLiteral("[--json|--markdown]"),
            {jsonOption(), {QStringLiteral("markdown"), {}, {}, Cli::tr("as the page of the manual")}},
            {QStringLiteral("parlance schema"), QStringLiteral("parlance schema --markdown > docs/catalogue.md")},
            {},
            run};
}

} // namespace parlance::cli

#include "app/metrics.h"
#include "app/cli/command.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "models/core/format.h"

#include <QJsonArray>

namespace parlance::cli {

namespace {

QString measureName(const Metric &metric)
{
    return QString::fromLatin1(catalog::info(metric.measure).name);
}

QJsonObject jsonOf(const Metric &metric)
{
    QJsonObject json{{QStringLiteral("name"), metric.name},
                     {QStringLiteral("key"), metric.key()},
                     {QStringLiteral("label"), metric.title()},
                     {QStringLiteral("measure"), measureName(metric)},
                     {QStringLiteral("where"), metric.where}};
    // A filter may have been good once: a dimension of a newer program, for one.
    if (const auto filter = filterOf(metric); !filter)
        json.insert(QStringLiteral("problem"), filter.error().text);
    return json;
}

int list(const Context &context)
{
    const auto workspace = openWorkspace(context.arguments, Store::Mode::ReadOnly);
    if (!workspace)
        return reportError(context.console, workspace.error());
    const auto metrics = loadMetrics((*workspace)->store());
    if (!metrics)
        return reportError(context.console, metrics.error());
    if (context.arguments.has(QStringLiteral("json"))) {
        QJsonArray all;
        for (const Metric &metric : *metrics)
            all.append(jsonOf(metric));
        context.console.printJson({{QStringLiteral("metrics"), all}});
        return Done;
    }
    if (metrics->empty())
        context.console.message(
            Cli::tr("This workspace has no metrics; \"parlance metrics set NAME --where …\" makes one."));
    for (const Metric &metric : *metrics) {
        context.console.print(
            QStringLiteral("%1  %2  %3").arg(metric.key(), -28).arg(measureName(metric), -16).arg(metric.where));
        if (const auto filter = filterOf(metric); !filter)
            context.console.warning(QStringLiteral("%1: %2").arg(metric.key(), filter.error().text));
    }
    return Done;
}

Result<Metric> metricFrom(const Arguments &arguments, const QString &name)
{
    Metric metric;
    metric.name = name;
    metric.label = arguments.value(QStringLiteral("label"));
    metric.where = arguments.value(QStringLiteral("where"));
    const QString measure = arguments.value(QStringLiteral("measure"), QStringLiteral("messages"));
    const auto key = catalog::measure(measure);
    if (!key) {
        const QString near = catalog::suggestion(measure);
        return fail(ErrorCategory::Usage,
                    near.isEmpty() ? Cli::tr("there is no measure \"%1\"").arg(measure)
                                   : Cli::tr("there is no measure \"%1\"; did you mean \"%2\"?").arg(measure, near));
    }
    metric.measure = *key;
    if (metric.where.isEmpty())
        return fail(ErrorCategory::Usage,
                    Cli::tr("say which facts count, as in --where 'error_type = \"Throttling\"'"));
    if (auto filter = filterOf(metric); !filter) {
        if (filter.error().place.offset >= 0)
            filter.error().context << Cli::tr("in --where");
        return tl::unexpected(filter.error());
    }
    return metric;
}

int set(const Context &context, const QString &name)
{
    const auto metric = metricFrom(context.arguments, name);
    if (!metric)
        return reportError(context.console, metric.error());
    const auto workspace = openWorkspace(context.arguments, Store::Mode::OpenExisting);
    const auto now = nowFrom(context.arguments);
    if (!workspace || !now)
        return reportError(context.console, !workspace ? workspace.error() : now.error());
    if (const auto saved = saveMetric((*workspace)->store(), *metric, *now, context.stop); !saved)
        return reportError(context.console, saved.error());
    const auto value = valueOf(*metric, (*workspace)->engine(), (*workspace)->context(*now, context.stop));
    if (!value)
        return reportError(context.console, value.error());
    if (context.arguments.has(QStringLiteral("json"))) {
        QJsonObject json = jsonOf(*metric);
        json.insert(QStringLiteral("value"), *value ? QJsonValue(**value) : QJsonValue());
        context.console.printJson(json);
        return Done;
    }
    const Unit unit = catalog::info(metric->measure).unit;
    context.console.print(
        *value ? Cli::tr("%1 is %2 over all data.").arg(metric->key(), formatValue(**value, unit, NumberStyle()))
               : Cli::tr("%1 has no value yet.").arg(metric->key()));
    return Done;
}

int remove(const Context &context, const QString &name)
{
    const auto workspace = openWorkspace(context.arguments, Store::Mode::OpenExisting);
    if (!workspace)
        return reportError(context.console, workspace.error());
    const auto removed = removeMetric((*workspace)->store(), name, context.stop);
    if (!removed)
        return reportError(context.console, removed.error());
    if (!*removed)
        return reportError(context.console,
                           {ErrorCategory::Usage, Cli::tr("there is no metric \"%1\"").arg(name), {}, {}});
    return Done;
}

int run(const Context &context)
{
    QStringList words = context.arguments.positional();
    const QString action = words.isEmpty() ? QStringLiteral("list") : words.takeFirst();
    QString name = words.value(0);
    if (name.startsWith(metricPrefix))
        name = name.mid(metricPrefix.size());
    if (action == u"list" && words.isEmpty())
        return list(context);
    if (action == u"set" && words.size() == 1)
        return set(context, name);
    if (action == u"remove" && words.size() == 1)
        return remove(context, name);
    const bool known = action == u"set" || action == u"remove" || action == u"list";
    const QString text =
        known ? Cli::tr("\"metrics %1\" takes one name").arg(action)
              : Cli::tr("\"metrics\" cannot \"%1\"; it can: %2").arg(action, QStringLiteral("list, set, remove"));
    return reportError(context.console, {ErrorCategory::Usage, text, {}, {}});
}

} // namespace

Command metricsCommand()
{
    return {
        QStringLiteral("metrics"),
        Cli::tr("Lists and changes your own measures: what passes a filter, counted or summed up."),
        QStringLiteral("[list|set NAME --where FILTER|remove NAME] -w FILE [OPTION…]"),
        {workspaceOption(),
         {QStringLiteral("where"), {}, QStringLiteral("FILTER"), Cli::tr("set: which facts, as in \"query --where\"")},
         {QStringLiteral("measure"), {}, QStringLiteral("NAME"), Cli::tr("set: of these facts (default: messages)")},
         {QStringLiteral("label"), {}, QStringLiteral("TEXT"), Cli::tr("set: how people read it")},
         {QStringLiteral("now"), {}, QStringLiteral("TIME"), Cli::tr("what relative dates count from")},
         jsonOption()},
        {QStringLiteral("parlance metrics set refunds --where 'question contains \"refund\"' -w company"),
         QStringLiteral(
             "parlance metrics set sonnet_cost --measure cost --where 'model contains \"sonnet\"' -w company"),
         QStringLiteral(
             "parlance query -w company --measures metric:refunds,queries,'metric:refunds / queries' --by day"),
         QStringLiteral("parlance metrics remove refunds -w company")},
        Cli::tr(
            "A metric stands as metric:NAME wherever \"query --measures\" takes a measure. It is your own work: it\n"
            "survives every import."),
        run};
}

} // namespace parlance::cli

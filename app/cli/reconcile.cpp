#include "app/cli/reconcile.h"

#include "app/cli/memberlabels.h"
#include "app/cli/querytext.h"
#include "app/cli/tableoptions.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"

#include <map>

namespace parlance::cli {

namespace {

// Of one model and cause: on how many days, and between which factors of the price table.
struct Days
{
    int count = 0;
    double least = 0, most = 0;
};
using DaysOf = std::map<std::pair<QString, QString>, Days>;

QString number(double factor)
{
    return QString::number(factor, 'f', 2);
}

// Of the cause on all days that it was met. A factor is the same when it reads the same.
QString explanation(const QString &cause, const Days &days)
{
    if (cause == u"agrees")
        return Cli::tr("the stated costs agree with the price table");
    if (cause == u"zero")
        return Cli::tr("0 is stated for calls with tokens");
    if (cause == u"no_price")
        return Cli::tr("the price table has no price for the model");
    if (cause == u"no_tokens")
        return Cli::tr("the source states no tokens");
    if (cause == u"cache_twice")
        return Cli::tr("cached tokens are counted inside the input too, and so charged twice");
    if (cause == u"cache_at_input")
        return Cli::tr("cached tokens are charged at the price of input");
    if (cause == u"cache_free")
        return Cli::tr("cached tokens are not charged");
    if (cause == u"cache_write_1h")
        return Cli::tr("tokens written to the cache are charged as for an hour, at twice the price of input");
    if (cause == u"other_price")
        return Cli::tr("charged at a price of another day or region, or at the listed one instead of your own");
    if (cause == u"not_stated")
        return Cli::tr("no cost is stated: it is worked out from tokens");
    if (cause == u"running_total")
        return Cli::tr("only a running total of the conversation is stated, shared among its answers");
    if (cause == u"unpriced")
        return Cli::tr("neither a cost is stated nor a price known");
    if (cause != u"factor" && cause != u"unexplained")
        return {};
    const QString least = number(days.least), most = number(days.most);
    const QString factor =
        least == most
            ? Cli::tr("reported is %2 × the price table on %n day(s)", nullptr, days.count).arg(least)
            : Cli::tr("reported is from %2 to %3 × the price table on %n day(s)", nullptr, days.count).arg(least, most);
    return cause == u"factor" ? factor : Cli::tr("not explained: %1").arg(factor);
}

QString textAt(const Table &table, const char *key, qsizetype row)
{
    const Column *column = table.column(QString::fromLatin1(key));
    return column && !column->isNull(row) ? column->texts[size_t(row)] : QString();
}

DaysOf daysOf(const Table &byDay)
{
    DaysOf days;
    const Column *ratio = byDay.column(u"cost_ratio");
    for (qsizetype row = 0; row < byDay.rows; ++row) {
        Days &one = days[{textAt(byDay, "model", row), textAt(byDay, "cost_cause", row)}];
        const bool known = ratio && !ratio->isNull(row);
        const double factor = known ? ratio->number(row) : 0;
        one.least = one.count == 0 ? factor : std::min(one.least, factor);
        one.most = one.count == 0 ? factor : std::max(one.most, factor);
        ++one.count;
    }
    return days;
}

Table explained(const Table &table, const DaysOf &days)
{
    Table result = table;
    Column count, words;
    count.key = QStringLiteral("days");
    count.label = Cli::tr("Days");
    words.key = QStringLiteral("explanation");
    words.label = Cli::tr("Explanation");
    words.type = ValueType::Text;
    words.unit = Unit::Text;
    for (qsizetype row = 0; row < table.rows; ++row) {
        const QString cause = textAt(table, "cost_cause", row);
        const auto found = days.find({textAt(table, "model", row), cause});
        const Days known = found == days.end() ? Days() : found->second;
        count.integers.push_back(known.count);
        count.nulls.push_back(false);
        words.texts.push_back(explanation(cause, known));
        words.nulls.push_back(false);
    }
    for (Column *column : {&count, &words}) {
        result.columns.push_back(std::move(*column));
        if (!result.totals.empty())
            result.totals.emplace_back();
    }
    return result;
}

Result<Table> reconciliation(Engine &engine, const Query &asked, const RunContext &how)
{
    Query query = asked;
    query.measures = {MeasureKey::CostReported, MeasureKey::CostRecomputed, MeasureKey::CostDifference,
                      MeasureKey::CostRatio, MeasureKey::CallsReported};
    query.by = {Grouping{DimensionKey::Model}, Grouping{DimensionKey::CostCause}};
    // Nothing is to be reconciled where there is no cost and could be none.
    query.where = query.where &&
                  Filter{FilterOp::Not, {Filter{FilterOp::IsNull, {}, DimensionKey::CostCause, {}, {}}}, {}, {}, {}};
    Query byDay = query;
    byDay.measures = {MeasureKey::CostRatio};
    byDay.by.push_back(Grouping{DimensionKey::Time});
    byDay.fill = byDay.totals = byDay.labels = false;
    const std::array queries{query, byDay};
    const auto tables = engine.run(queries, how);
    if (!tables)
        return tl::unexpected(tables.error());
    return explained(*tables->front(), daysOf(*tables->back()));
}

Result<Query> queryOf(const Context &context, Engine &engine, const RunContext &how)
{
    const Arguments &arguments = context.arguments;
    Query query;
    const auto period = parsePeriod(arguments.value(QStringLiteral("from")), arguments.value(QStringLiteral("to")));
    if (!period)
        return tl::unexpected(period.error());
    query.period = *period;
    if (arguments.has(QStringLiteral("where"))) {
        auto filter = parseFilter(arguments.value(QStringLiteral("where")));
        if (filter && !filter->having.isEmpty())
            return fail(ErrorCategory::Usage, Cli::tr("--where takes dimensions only"));
        if (!filter)
            return tl::unexpected(filter.error());
        auto where = resolveLabels(std::move(filter->where), engine, how);
        if (!where)
            return tl::unexpected(where.error());
        query.where = std::move(*where);
    }
    return query;
}

} // namespace

int reconcile(const Context &context, Workspace &workspace)
{
    const auto now = nowFrom(context.arguments);
    const auto zone = zoneFrom(context.arguments, workspace);
    auto options = tableOptions(context, zone ? *zone : TimeZone());
    if (!now || !zone || !options)
        return reportError(context.console, !now ? now.error() : !zone ? zone.error() : options.error());
    const RunContext how{*now, *zone, context.stop, Plan::Columns};
    const auto query = queryOf(context, workspace.engine(), how);
    if (!query)
        return reportError(context.console, query.error());
    const auto table = reconciliation(workspace.engine(), *query, how);
    if (!table)
        return reportError(context.console, table.error());
    const auto written = writeTable(*table, *options, context.console.out(), context.stop);
    return written ? int(Done) : reportError(context.console, written.error());
}

} // namespace parlance::cli

#include "app/cli/command.h"
#include "app/cli/tableoptions.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "app/ownactions.h"
#include "models/engine/auditlog.h"
#include "models/query/environments.h"
#include "models/query/query.h"

#include <algorithm>
#include <array>

namespace parlance::cli {

namespace {

constexpr int pageSize = 5'000;

QStringList listFrom(const QString &text)
{
    QStringList list = text.split(u',', Qt::SkipEmptyParts);
    for (QString &item : list)
        item = item.trimmed();
    return list;
}

// Each option is one condition: any of its values.
Filter conditionFrom(const Arguments &arguments, const char *option, DimensionKey dimension)
{
    const QStringList values = listFrom(arguments.value(QLatin1String(option)));
    return values.isEmpty() ? Filter{} : Filter{FilterOp::In, {}, dimension, Grain::Hour, values};
}

// A person is named by id or by label; the id of the log is what is compared.
Result<Filter> actorFrom(const Arguments &arguments, Engine &engine, const RunContext &how)
{
    Filter filter = conditionFrom(arguments, "user", DimensionKey::Actor);
    if (filter.isEmpty())
        return filter;
    const auto members = engine.members(DimensionKey::Actor, {}, 100'000, how);
    if (!members)
        return tl::unexpected(members.error());
    QStringList keys = filter.values;
    for (const Engine::Member &member : *members)
        for (const QString &value : filter.values)
            if (member.label.compare(value, Qt::CaseInsensitive) == 0 && !keys.contains(member.key))
                keys << member.key;
    filter.values = keys;
    return filter;
}

// The environments that --environment names, as a condition like any other.
Result<Filter> inEnvironment(const Arguments &arguments, const Environments &known, Filter where)
{
    const QStringList wanted = listFrom(arguments.value(QStringLiteral("environment")));
    for (const QString &name : wanted)
        if (!known.names.contains(name))
            return fail(
                ErrorCategory::Usage,
                Cli::tr("no environment \"%1\"; there are: %2").arg(name, known.names.join(QStringLiteral(", "))));
    return where && conditionFrom(arguments, "environment", DimensionKey::Environment);
}

Result<TimeRange> rangeFrom(const Arguments &arguments, UtcMs now, const TimeZone &zone)
{
    const auto bound = [&](const char *name, const char *same) {
        return arguments.value(QLatin1String(name), arguments.value(QLatin1String(same)));
    };
    const auto period = parsePeriod(bound("start", "from"), bound("end", "to"));
    if (!period)
        return tl::unexpected(period.error());
    const auto resolved = resolve(*period, Compare::None, now, zone);
    if (!resolved)
        return tl::unexpected(resolved.error());
    return resolved->range;
}

Result<AuditRequest> requestFrom(const Context &context, Workspace &workspace, const RunContext &how)
{
    const Arguments &arguments = context.arguments;
    AuditRequest request;
    if (arguments.has(QStringLiteral("where"))) {
        auto parsed = parseFilter(arguments.value(QStringLiteral("where")));
        if (!parsed) {
            parsed.error().context << Cli::tr("in --where");
            return tl::unexpected(parsed.error());
        }
        if (!parsed->having.isEmpty())
            return fail(ErrorCategory::Usage, Cli::tr("--where takes dimensions only"));
        request.where = std::move(parsed->where);
    }
    auto actor = actorFrom(arguments, workspace.engine(), how);
    if (!actor)
        return tl::unexpected(actor.error());
    request.where = request.where && std::move(*actor) && conditionFrom(arguments, "action", DimensionKey::Action) &&
                    conditionFrom(arguments, "target", DimensionKey::Target) &&
                    conditionFrom(arguments, "origin", DimensionKey::AuditOrigin);
    const auto environments = workspace.engine().environments(how);
    if (!environments)
        return tl::unexpected(environments.error());
    auto scoped = inEnvironment(arguments, *environments, std::move(request.where));
    if (!scoped)
        return tl::unexpected(scoped.error());
    if (const QString only = environments->scopeOf(*scoped); !only.isEmpty())
        context.console.message(Cli::tr("Of the environment \"%1\" only; --environment chooses from: %2")
                                    .arg(only, environments->names.join(QStringLiteral(", "))));
    request.where = inOneEnvironment(*scoped, *environments);
    const auto range = rangeFrom(arguments, how.now, how.zone);
    if (!range)
        return tl::unexpected(range.error());
    request.range = *range;
    request.newestFirst = !arguments.has(QStringLiteral("oldest-first"));
    return request;
}

Column textColumn(const char *key, const QString &label)
{
    Column column;
    column.key = QLatin1String(key);
    column.label = label;
    column.kind = ColumnKind::Dimension;
    column.type = ValueType::Text;
    column.unit = Unit::Text;
    return column;
}

// The columns of F317, and which of the two kinds of imported events it is.
Table tableOf(const std::vector<AuditEntry> &entries)
{
    Table table;
    table.rows = qsizetype(entries.size());
    Column time;
    time.key = QStringLiteral("time");
    time.label = Cli::tr("Time");
    time.kind = ColumnKind::Measure; // an instant, not the start of a period
    time.type = ValueType::Time;
    time.unit = Unit::Time;
    for (const AuditEntry &entry : entries) {
        time.integers.push_back(entry.at);
        time.nulls.push_back(false);
    }
    table.columns.push_back(std::move(time));
    const auto add = [&](Column column, auto value) {
        for (const AuditEntry &entry : entries) {
            const QString text = value(entry);
            column.texts.push_back(text);
            column.nulls.push_back(text.isEmpty());
        }
        table.columns.push_back(std::move(column));
    };
    add(textColumn("actor", Cli::tr("Actor")), [](const AuditEntry &e) { return e.actor; });
    add(textColumn("actor_label", Cli::tr("Name")), [](const AuditEntry &e) { return e.actorLabel; });
    add(textColumn("action", Cli::tr("Action")), [](const AuditEntry &e) { return e.action; });
    add(textColumn("target_kind", Cli::tr("Kind")), [](const AuditEntry &e) { return e.targetKind; });
    add(textColumn("target", Cli::tr("Target")), [](const AuditEntry &e) { return e.target; });
    add(textColumn("target_label", Cli::tr("Name")), [](const AuditEntry &e) { return e.targetLabel; });
    add(textColumn("detail", Cli::tr("Detail")), [](const AuditEntry &e) { return e.detail; });
    add(textColumn("source", Cli::tr("Source")), [](const AuditEntry &e) { return e.source; });
    add(textColumn("environment", Cli::tr("Environment")), [](const AuditEntry &e) { return e.environment; });
    add(textColumn("origin", Cli::tr("Origin")), [](const AuditEntry &e) { return keyOf(e.origin); });
    return table;
}

// CSV and JSON lines are written page by page: a log of any length takes the memory of one page.
bool isStream(TableFormat format)
{
    return format == TableFormat::Csv || format == TableFormat::JsonLines;
}

Result<void> writePages(const Context &context, const Store &store, AuditRequest request, TableWriteOptions options,
                        qint64 limit)
{
    std::vector<AuditEntry> entries;
    for (bool first = true;; first = false) {
        request.limit = int(std::min<qint64>(pageSize, limit));
        auto page = auditPage(store, request, options.zone, context.stop);
        if (!page)
            return tl::unexpected(page.error());
        limit -= qint64(page->entries.size());
        std::ranges::move(page->entries, std::back_inserter(entries));
        const bool ends = !page->next || limit == 0;
        if (isStream(options.format) || ends) {
            options.header = first || !isStream(options.format);
            if (auto written = writeTable(tableOf(entries), options, context.console.out(), context.stop); !written)
                return written;
            entries.clear();
        }
        if (ends)
            return {};
        request.after = page->next;
    }
}

int list(const Context &context)
{
    const auto workspace = openWorkspace(context.arguments, Store::Mode::ReadOnly);
    if (!workspace)
        return reportError(context.console, workspace.error());
    const auto now = nowFrom(context.arguments);
    const auto zone = zoneFrom(context.arguments, **workspace);
    const auto options = tableOptions(context, zone ? *zone : TimeZone());
    const auto limit = context.arguments.number(QStringLiteral("limit"), INT64_MAX, 1, INT64_MAX);
    if (!now || !zone || !options || !limit)
        return reportError(context.console, !now       ? now.error()
                                            : !zone    ? zone.error()
                                            : !options ? options.error()
                                                       : limit.error());
    const RunContext how{*now, *zone, context.stop, Plan::Columns};
    const auto request = requestFrom(context, **workspace, how);
    if (!request)
        return reportError(context.console, request.error());
    const auto written = writePages(context, (*workspace)->store(), *request, *options, *limit);
    return written ? int(Done) : reportError(context.console, written.error());
}

int record(const Context &context, const QStringList &words)
{
    const bool changes = words.size() == 1 && (words.first() == u"on" || words.first() == u"off");
    if (!changes && !words.isEmpty())
        return reportError(context.console,
                           {ErrorCategory::Usage, Cli::tr("\"audit record\" takes on or off"), {}, {}});
    const auto workspace =
        openWorkspace(context.arguments, changes ? Store::Mode::OpenExisting : Store::Mode::ReadOnly);
    const auto now = nowFrom(context.arguments);
    if (!workspace || !now)
        return reportError(context.console, !workspace ? workspace.error() : now.error());
    Store &store = (*workspace)->store();
    if (changes)
        if (const auto set = setRecordsOwnActions(store, words.first() == u"on", localActor(), *now, context.stop);
            !set)
            return reportError(context.console, set.error());
    const auto on = recordsOwnActions(store);
    if (!on)
        return reportError(context.console, on.error());
    if (context.arguments.has(QStringLiteral("json")))
        context.console.printJson({{QStringLiteral("records_own_actions"), *on}});
    else
        context.console.print(*on ? Cli::tr("What is done in this workspace is recorded.")
                                  : Cli::tr("What is done in this workspace is not recorded."));
    return Done;
}

int forget(const Context &context)
{
    if (!context.arguments.has(QStringLiteral("yes")))
        return reportError(
            context.console,
            {ErrorCategory::Usage, Cli::tr("this removes what was done in this workspace; repeat with --yes"), {}, {}});
    const auto workspace = openWorkspace(context.arguments, Store::Mode::OpenExisting);
    const auto now = nowFrom(context.arguments);
    if (!workspace || !now)
        return reportError(context.console, !workspace ? workspace.error() : now.error());
    const auto zone = zoneFrom(context.arguments, **workspace);
    const auto range = zone ? rangeFrom(context.arguments, *now, *zone) : tl::unexpected(zone.error());
    if (!range)
        return reportError(context.console, range.error());
    if (range->from)
        return reportError(context.console,
                           {ErrorCategory::Usage, Cli::tr("\"audit forget\" takes --end, not --start"), {}, {}});
    const auto removed = removeOwnActions((*workspace)->store(), range->to, context.stop);
    if (!removed)
        return reportError(context.console, removed.error());
    if (context.arguments.has(QStringLiteral("json")))
        context.console.printJson({{QStringLiteral("removed"), *removed}});
    else
        context.console.print(Cli::tr("%n entry(s) removed.", nullptr, int(*removed)));
    return Done;
}

int run(const Context &context)
{
    QStringList words = context.arguments.positional();
    const QString action = words.isEmpty() ? QStringLiteral("list") : words.takeFirst();
    if (action == u"record")
        return record(context, words);
    if (words.isEmpty() && action == u"list")
        return list(context);
    if (words.isEmpty() && action == u"forget")
        return forget(context);
    return reportError(
        context.console,
        {ErrorCategory::Usage,
         Cli::tr("\"audit\" cannot \"%1\"; it can: %2").arg(action, QStringLiteral("list, record, forget")),
         {},
         {}});
}

} // namespace

Command auditCommand()
{
    const auto option = [](const char *name, const char *value, const QString &help) {
        return OptionSpec{QLatin1String(name), {}, QLatin1String(value), help};
    };
    return {
        QStringLiteral("audit"),
        Cli::tr("Lists the audit log, and what was done in this workspace."),
        QStringLiteral("[list|record [on|off]|forget] -w FILE [OPTION…]"),
        {workspaceOption(), option("user", "LIST", Cli::tr("only what these did: ids or names")),
         option("action", "LIST", Cli::tr("only these actions: pin,unpin,view_user")),
         option("target", "LIST", Cli::tr("only what was done to these ids")),
         option("origin", "LIST", Cli::tr("recorded, reconstructed, own")),
         option("environment", "LIST", Cli::tr("of these environments, such as prod,dev")),
         option("where", "FILTER", Cli::tr("any other condition: 'target_kind = \"bot\"'")),
         option("start", "TIME", Cli::tr("epoch seconds, 2024-06-01, 2024-06-01T12:00, -30d; or --from")),
         option("end", "TIME", Cli::tr("a plain day is included, a time is not; or --to")),
         option("from", "TIME", Cli::tr("the same as --start")), option("to", "TIME", Cli::tr("the same as --end")),
         option("limit", "N", Cli::tr("at most so many events")),
         option("oldest-first", "", Cli::tr("by time; else the newest first")), timeZoneOption(), formatOption(),
         jsonOption(), option("now", "TIME", Cli::tr("what relative dates count from")),
         option("yes", "", Cli::tr("forget: really do it"))},
        {QStringLiteral("parlance audit -w company --action pin,unpin --start 1717200000 --end 1717286400"),
         QStringLiteral("parlance audit -w company --user ann@example.com --format csv"),
         QStringLiteral("parlance audit -w company --origin own --from -7d"),
         QStringLiteral("parlance audit record off -w company"),
         QStringLiteral("parlance audit forget -w company --end 2025-01-01 --yes")},
        Cli::tr("Columns: time, actor, action, target_kind, target, detail, source, environment and origin, with\n"
                "the names of actor and target. The origin is recorded (by the platform), reconstructed (from what\n"
                "was there before and after) or own (done in this workspace, see \"audit record\")."),
        run};
}

} // namespace parlance::cli

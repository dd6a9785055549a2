#include "app/alertdelivery.h"
#include "app/cli/alertscommand.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "app/delivery/keyring.h"
#include "app/settings.h"
#include "models/core/format.h"
#include "views/words/alertwords.h"

#include <QJsonArray>

#include <algorithm>

namespace parlance::cli {

namespace {

constexpr qint64 mostShown = 1'000, mostLeast = 1'000'000'000;

tl::unexpected<Error> wrong(const QString &text)
{
    return fail(ErrorCategory::Usage, text);
}

int usage(const Context &context, const QString &text)
{
    return reportError(context.console, Error{ErrorCategory::Usage, text, {}, {}});
}

bool asksJson(const Context &context)
{
    return context.arguments.has(QStringLiteral("json"));
}

NumberStyle numbers()
{
    NumberStyle made;
    made.locale = displayLocale(QLocale());
    return made;
}

// "high-error-rate  firing: Support: 7.2 %  (Error rate above 5 % over the last whole day)"
QString lineOf(const Alert &alert, const AlertVerdict &verdict)
{
    const QString members = alertMembers(verdict);
    const QString found = alertFinding(alert, verdict, numbers());
    const QString state = verdict.state == AlertState::Firing  ? Cli::tr("firing")
                          : verdict.state == AlertState::Quiet ? Cli::tr("quiet")
                                                               : Cli::tr("nothing to say");
    return QStringLiteral("%1  %2: %3  (%4)")
        .arg(alert.key, -20)
        .arg(state, members.isEmpty() ? found : Cli::tr("%1: %2", "who, value").arg(members, found),
             alertSentence(alert, numbers()));
}

QJsonObject jsonOf(const Alert &alert)
{
    QJsonObject json = toJson(alert);
    json.insert(QStringLiteral("key"), alert.key);
    return json;
}

QJsonValue timeJson(const std::optional<UtcMs> &at)
{
    return at ? QJsonValue(isoUtc(*at)) : QJsonValue();
}

int list(const Context &context, Workspace &workspace, UtcMs now)
{
    const auto desk = alertDesk(workspace.store(), now, 0);
    if (!desk)
        return reportError(context.console, desk.error());
    const TimeZone zone = workspace.context(now).zone;
    QJsonArray array;
    for (const AlertEntry &entry : desk->alerts) {
        if (!asksJson(context)) {
            context.console.print(QStringLiteral("%1  %2  %3")
                                      .arg(entry.alert.key, -20)
                                      .arg(alertStanding(entry, now, zone, numbers().locale), -12)
                                      .arg(alertSentence(entry.alert, numbers())));
            continue;
        }
        QJsonObject json = jsonOf(entry.alert);
        json.insert(QStringLiteral("checked"), timeJson(entry.checkedAt));
        json.insert(QStringLiteral("since"), timeJson(entry.since));
        json.insert(QStringLiteral("acknowledged"), timeJson(entry.acknowledgedAt));
        json.insert(QStringLiteral("snoozed_until"), timeJson(entry.snoozedUntil));
        json.insert(QStringLiteral("verdict"), entry.checkedAt ? QJsonValue(toJson(entry.verdict)) : QJsonValue());
        array.append(json);
    }
    if (asksJson(context))
        context.console.printJson({{QStringLiteral("alerts"), array}});
    else if (desk->alerts.empty())
        context.console.message(Cli::tr("Nothing is watched; \"parlance alerts suggest\" shows what could be."));
    return Done;
}

int suggest(const Context &context)
{
    QJsonArray array;
    for (const Alert &alert : alertSuggestions()) {
        if (asksJson(context))
            array.append(jsonOf(alert));
        else
            context.console.print(
                QStringLiteral("%1  %2: %3").arg(alert.key, -20).arg(alert.title, alertSentence(alert, numbers())));
    }
    if (asksJson(context))
        context.console.printJson({{QStringLiteral("suggestions"), array}});
    return Done;
}

int check(const Context &context, Workspace &workspace, const QString &key, UtcMs now)
{
    const bool dry = context.arguments.has(QStringLiteral("dry-run"));
    const auto zone = zoneFrom(context.arguments, workspace);
    if (!zone)
        return reportError(context.console, zone.error());
    RunContext asked = workspace.context(now, context.stop);
    asked.zone = *zone;
    if (!key.isEmpty())
        if (const auto known = findAlert(workspace.store(), key); !known)
            return reportError(context.console, known.error());
    auto checked = checkAlerts(workspace, asked, dry);
    if (!checked)
        return reportError(context.console, checked.error());
    KeyRing secrets;
    for (const QString &failure :
         AlertDelivery{workspace, &secrets, numbers(), now, context.stop}.deliver(checked->raised))
        context.console.warning(Cli::tr("not mailed: %1").arg(failure));
    if (!key.isEmpty())
        std::erase_if(checked->looks, [&key](const AlertLook &look) { return look.alert.key != key; });
    QJsonArray array;
    bool fires = false;
    for (const AlertLook &look : checked->looks) {
        fires = fires || look.verdict.state == AlertState::Firing;
        QJsonObject json = toJson(look.verdict);
        json.insert(QStringLiteral("alert"), look.alert.key);
        json.insert(QStringLiteral("class"), nameOf(look.alert.kind));
        json.insert(QStringLiteral("raised"), std::ranges::any_of(checked->raised, [&look](const AlertNotice &notice) {
                        return notice.alert.key == look.alert.key;
                    }));
        array.append(json);
        if (!asksJson(context))
            context.console.print(lineOf(look.alert, look.verdict));
    }
    if (asksJson(context))
        context.console.printJson({{QStringLiteral("checks"), array}});
    else if (checked->looks.empty())
        context.console.message(Cli::tr("Nothing is watched; \"parlance alerts suggest\" shows what could be."));
    return fires ? CheckFailed : Done;
}

// "5%", "10s", "$20", "1000": in the unit that people read.
Result<double> valueFrom(const QString &text, Unit unit)
{
    const auto value = benchmarkValue(text, unit, QLocale::c());
    return value ? Result<double>(*value) : wrong(Cli::tr("\"%1\" is no number").arg(text));
}

Result<void> applyCondition(Alert &alert, const Arguments &arguments)
{
    constexpr std::pair<const char *, AlertCondition> conditions[] = {
        {"above", AlertCondition::Above}, {"below", AlertCondition::Below},     {"rise", AlertCondition::Rise},
        {"fall", AlertCondition::Fall},   {"unusual", AlertCondition::Unusual}, {"limit", AlertCondition::Limit},
        {"new", AlertCondition::New},     {"stale", AlertCondition::Stale}};
    int given = 0;
    for (const auto &[name, condition] : conditions) {
        const QString option = QLatin1String(name);
        if (!arguments.has(option))
            continue;
        ++given;
        alert.condition = condition;
        auto value = valueFrom(arguments.value(option), valueUnit(alert));
        if (!value)
            return tl::unexpected(value.error());
        alert.value = *value;
    }
    if (given > 1)
        return wrong(Cli::tr(
            "an alert has one condition: --above, --below, --rise, --fall, --unusual, --limit, --new or --stale"));
    return {};
}

template <typename T>
Result<void> applyWord(const Arguments &arguments, const char *name, std::optional<T> (*from)(const QString &), T &into)
{
    const QString option = QLatin1String(name);
    if (!arguments.has(option))
        return {};
    const auto word = from(arguments.value(option));
    if (!word)
        return wrong(Cli::tr("--%1 cannot be \"%2\"").arg(option, arguments.value(option)));
    into = *word;
    return {};
}

Result<void> applyQuery(Alert &alert, const Arguments &arguments)
{
    if (const QString name = arguments.value(QStringLiteral("measure")); !name.isEmpty()) {
        const auto measure = catalog::measure(name);
        const QString near = catalog::suggestion(name);
        if (!measure)
            return wrong(near.isEmpty() ? Cli::tr("there is no measure \"%1\"").arg(name)
                                        : Cli::tr("there is no measure \"%1\"; did you mean \"%2\"?").arg(name, near));
        alert.query.measures = {*measure};
    }
    if (arguments.has(QStringLiteral("where"))) {
        auto filter = parseFilter(arguments.value(QStringLiteral("where")));
        if (!filter)
            return tl::unexpected(filter.error());
        if (!filter->having.isEmpty())
            return wrong(Cli::tr("an alert is filtered by dimensions, not by measures"));
        alert.query.where = std::move(filter->where);
    }
    if (arguments.has(QStringLiteral("by"))) {
        const auto grouping = parseGrouping(arguments.value(QStringLiteral("by")));
        if (!grouping)
            return tl::unexpected(grouping.error());
        alert.query.by = {*grouping};
    }
    return {};
}

Result<void> applyOptions(Alert &alert, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("title")))
        alert.title = arguments.value(QStringLiteral("title"));
    if (arguments.has(QStringLiteral("to")))
        alert.mailTo = arguments.values(QStringLiteral("to"));
    if (arguments.has(QStringLiteral("webhook")))
        alert.webhook = arguments.value(QStringLiteral("webhook"));
    Result<void> done = applyQuery(alert, arguments);
    if (done)
        done = applyCondition(alert, arguments);
    if (done)
        done = applyWord(arguments, "class", alertClassFrom, alert.kind);
    if (done)
        done = applyWord(arguments, "over", alertPeriodFrom, alert.over);
    if (done)
        done = applyWord(arguments, "way", alertWayFrom, alert.way);
    if (!done)
        return done;
    const auto least = arguments.number(QStringLiteral("least"), alert.least, 0, mostLeast);
    if (!least)
        return tl::unexpected(least.error());
    alert.least = int(*least);
    return {};
}

int add(const Context &context, Workspace &workspace, const QString &key, UtcMs now)
{
    if (findAlert(workspace.store(), key))
        return usage(context, Cli::tr("there is an alert \"%1\" already").arg(key));
    if (alertKeyFor(key, {}) != key)
        return usage(context, Cli::tr("the name of an alert has small letters, digits and -"));
    Alert alert;
    const auto suggestions = alertSuggestions();
    const auto suggested = std::ranges::find(suggestions, key, &Alert::key);
    if (suggested != suggestions.end())
        alert = *suggested;
    else if (!context.arguments.has(QStringLiteral("measure")) && !context.arguments.has(QStringLiteral("limit")) &&
             !context.arguments.has(QStringLiteral("stale")))
        return usage(context, Cli::tr("say what to watch with --measure, or take one of \"alerts suggest\""));
    alert.key = key;
    if (const auto applied = applyOptions(alert, context.arguments); !applied)
        return reportError(context.console, applied.error());
    if (alert.query.measures.empty())
        alert.query.measures = {MeasureKey::Messages}; // of a limit: nothing of it counts
    if (const auto saved = saveAlert(workspace.store(), alert, now, context.stop); !saved)
        return reportError(context.console, saved.error());
    const auto preview = previewAlert(workspace, alert, workspace.context(now, context.stop));
    if (asksJson(context)) {
        context.console.printJson(jsonOf(alert));
        return Done;
    }
    context.console.message(alertSentence(alert, numbers()));
    if (preview)
        context.console.message(alertPreviewWords(alert, *preview, workspace.context(now).zone, numbers()));
    return Done;
}

int remove(const Context &context, Store &store, const QString &key)
{
    if (const auto known = findAlert(store, key); !known)
        return reportError(context.console, known.error());
    const auto removed = removeAlert(store, key, context.stop);
    return removed ? int(Done) : reportError(context.console, removed.error());
}

int turn(const Context &context, Store &store, const QString &key, bool on, UtcMs now)
{
    auto alert = findAlert(store, key);
    if (!alert)
        return reportError(context.console, alert.error());
    alert->enabled = on;
    const auto saved = saveAlert(store, *alert, now, context.stop);
    return saved ? int(Done) : reportError(context.console, saved.error());
}

int history(const Context &context, Workspace &workspace, UtcMs now)
{
    const auto limit = context.arguments.number(QStringLiteral("limit-notices"), 50, 1, mostShown);
    if (!limit)
        return reportError(context.console, limit.error());
    const auto desk = alertDesk(workspace.store(), now, int(*limit));
    if (!desk)
        return reportError(context.console, desk.error());
    const TimeZone zone = workspace.context(now).zone;
    QJsonArray array;
    for (const AlertNotice &notice : desk->notices) {
        if (!asksJson(context)) {
            context.console.print(formatPoint(notice.raisedAt, zone, numbers().locale) + QStringLiteral("  ") +
                                  lineOf(notice.alert, notice.verdict));
            continue;
        }
        QJsonObject json = toJson(notice.verdict);
        json.insert(QStringLiteral("alert"), notice.alert.key);
        json.insert(QStringLiteral("raised"), isoUtc(notice.raisedAt));
        json.insert(QStringLiteral("ended"), timeJson(notice.endedAt));
        json.insert(QStringLiteral("snoozed"), notice.quiet);
        array.append(json);
    }
    if (asksJson(context))
        context.console.printJson({{QStringLiteral("notices"), array}});
    return Done;
}

int run(const Context &context)
{
    static const QStringList words{QStringLiteral("list"),    QStringLiteral("check"),  QStringLiteral("add"),
                                   QStringLiteral("remove"),  QStringLiteral("on"),     QStringLiteral("off"),
                                   QStringLiteral("suggest"), QStringLiteral("history")};
    const QStringList &given = context.arguments.positional();
    const QString what = given.value(0, QStringLiteral("list")), key = given.value(1);
    if (!words.contains(what) || given.size() > 2)
        return usage(context, Cli::tr("\"%1\" is nothing that alerts do; see \"parlance alerts --help\"")
                                  .arg(given.join(QLatin1Char(' '))));
    if (what == u"suggest")
        return suggest(context);
    const bool reads =
        what == u"list" || what == u"history" || (what == u"check" && context.arguments.has(QStringLiteral("dry-run")));
    const auto workspace = openWorkspace(context.arguments, reads ? Store::Mode::ReadOnly : Store::Mode::OpenExisting);
    const auto now = nowFrom(context.arguments);
    if (!workspace || !now)
        return reportError(context.console, !workspace ? workspace.error() : now.error());
    if (what == u"list")
        return list(context, **workspace, *now);
    if (what == u"history")
        return history(context, **workspace, *now);
    if (what == u"check")
        return check(context, **workspace, key, *now);
    if (key.isEmpty())
        return usage(context, Cli::tr("name the alert"));
    if (what == u"add")
        return add(context, **workspace, key, *now);
    if (what == u"remove")
        return remove(context, (*workspace)->store(), key);
    return turn(context, (*workspace)->store(), key, what == u"on", *now);
}

std::vector<OptionSpec> options()
{
    const auto option = [](const char *name, const char *value, const QString &help) {
        return OptionSpec{QLatin1String(name), {}, QLatin1String(value), help};
    };
    return {
        workspaceOption(),
        option("measure", "NAME", Cli::tr("add: what is watched, as in \"query --measures\"")),
        option("above", "VALUE", Cli::tr("tell when it is above: 1000, 5%, 10s, $20")),
        option("below", "VALUE", Cli::tr("… below")),
        option("rise", "SHARE", Cli::tr("… has risen on the period before by so much: 30%")),
        option("fall", "SHARE", Cli::tr("… fallen")),
        option("unusual", "N", Cli::tr("… is N deviations away from the same weekdays before: 3.5")),
        option("limit", "SHARE", Cli::tr("… so much of any limit of the plan is used up: 80%")),
        option("new", "N", Cli::tr("… there is N or more of it, and again for each further one")),
        option("stale", "HOURS",
               Cli::tr("… the newest message is older, by the clock; with --by source for each source")),
        option("over", "PERIOD",
               Cli::tr("day (the last whole one, the default), 7d, week, month, \"day so far\", \"month so far\"")),
        option("way", "WORD", Cli::tr("of --unusual: either (the default), up or down")),
        option("by", "DIMENSION", Cli::tr("look at each member by itself, such as bot")),
        option("where", "FILTER", Cli::tr("which facts, as in \"query --where\"")),
        option("least", "N", Cli::tr("say nothing of periods with fewer messages")),
        option("class", "WORD", Cli::tr("usage (the default), performance, business or maintenance")),
        option("to", "ADDRESS", Cli::tr("mail it there when it is raised, any number of times; see \"schedule mail\"")),
        option("webhook", "URL",
               Cli::tr("tell an https address as well, as JSON; with the key of a schedule that names it")),
        option("title", "TEXT", Cli::tr("how people read it")),
        option("limit-notices", "N", Cli::tr("of history: how many (50)")),
        option("dry-run", "", Cli::tr("of check: look, write nothing down and raise no notice")),
        timeZoneOption(),
        option("now", "TIME", Cli::tr("what relative dates count from")),
        jsonOption()};
}

} // namespace

Command alertsCommand()
{
    return {
        QStringLiteral("alerts"),
        Cli::tr("Watches figures and tells when they do something: checks, lists and changes alerts."),
        QStringLiteral("[list|check|add|remove|on|off|suggest|history] [NAME] -w FILE [OPTION…]"),
        options(),
        {QStringLiteral("parlance alerts suggest"), QStringLiteral("parlance alerts add error-rate -w company"),
         QStringLiteral("parlance alerts add costly-bot -w company --measure cost --by bot --above 50 --over 7d"),
         QStringLiteral("parlance alerts check -w company --json"),
         QStringLiteral("parlance alerts remove costly-bot -w company")},
        Cli::tr("\"add\" with the name of a suggestion takes it, changed by what is given besides. Nothing is watched\n"
                "unless it was added. Periods count from the end of the data, not from the clock.\n"
                "Exit code 6: \"check\" found an alert that fires."),
        run};
}

} // namespace parlance::cli

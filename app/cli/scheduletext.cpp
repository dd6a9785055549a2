#include "app/cli/scheduletext.h"

#include "app/cli/texts.h"
#include "models/core/format.h"
#include "views/words/schedulewords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parlance::cli {

namespace {

QString stateText(ScheduleRunState state)
{
    switch (state) {
    case ScheduleRunState::Running:
        return Cli::tr("running");
    case ScheduleRunState::Done:
        return Cli::tr("done");
    case ScheduleRunState::Failed:
        return Cli::tr("failed");
    case ScheduleRunState::Interrupted:
        break;
    }
    return Cli::tr("interrupted");
}

// Permanent: scripts read it.
QString stateKey(ScheduleRunState state)
{
    constexpr const char *keys[] = {"running", "done", "failed", "interrupted"};
    return QLatin1String(keys[size_t(state)]);
}

QJsonValue timeJson(const std::optional<UtcMs> &at)
{
    return at ? QJsonValue(isoUtc(*at)) : QJsonValue();
}

} // namespace

TimeZone zoneOf(const Schedule &schedule)
{
    return TimeZone::fromIana(schedule.zone).value_or(TimeZone());
}

QString scheduleLine(const Schedule &schedule, UtcMs now, const QLocale &locale)
{
    const TimeZone zone = zoneOf(schedule);
    const auto next = nextTime(schedule.when, zone, now);
    const QString coming = !schedule.enabled ? Cli::tr("switched off")
                           : next            ? Cli::tr("next %1").arg(runTimeWords(*next, zone, locale))
                                             : Cli::tr("never again");
    return QStringLiteral("%1  %2  %3 (%4), %5")
        .arg(schedule.key, -12)
        .arg(schedule.report, -12)
        .arg(recurrenceWords(schedule.when, locale), schedule.zone, coming);
}

QJsonObject scheduleJson(const Schedule &schedule, UtcMs now)
{
    QJsonObject json = toJson(schedule);
    json.insert(QStringLiteral("next"),
                schedule.enabled ? timeJson(nextTime(schedule.when, zoneOf(schedule), now)) : QJsonValue());
    return json;
}

QString runLine(const ScheduleRun &run, const TimeZone &zone, const QLocale &locale)
{
    QString line =
        QStringLiteral("%1  %2  %3").arg(formatPoint(run.startedAt, zone, locale), run.schedule, stateText(run.state));
    line += run.dueAt ? Cli::tr(", due %1").arg(formatPoint(*run.dueAt, zone, locale)) : Cli::tr(", by hand");
    if (run.passedOver > 0)
        line += Cli::tr(", %n earlier time(s) passed over", nullptr, run.passedOver);
    if (run.attempt > 1)
        line += Cli::tr(", tried %n time(s)", nullptr, run.attempt);
    if (run.retryAt)
        line += Cli::tr(", tried again %1").arg(formatPoint(*run.retryAt, zone, locale));
    if (!run.text.isEmpty())
        line += u"\n    " + QString(run.text).replace(u'\n', QStringLiteral("\n    "));
    return line;
}

QJsonObject runJson(const ScheduleRun &run)
{
    QJsonObject json = QJsonDocument::fromJson(run.detail).object();
    json.insert(QStringLiteral("id"), run.id);
    json.insert(QStringLiteral("schedule"), run.schedule);
    json.insert(QStringLiteral("state"), stateKey(run.state));
    json.insert(QStringLiteral("due"), timeJson(run.dueAt));
    json.insert(QStringLiteral("started"), isoUtc(run.startedAt));
    json.insert(QStringLiteral("ended"), timeJson(run.endedAt));
    json.insert(QStringLiteral("passed_over"), run.passedOver);
    json.insert(QStringLiteral("attempt"), run.attempt);
    json.insert(QStringLiteral("retry"), timeJson(run.retryAt));
    if (!run.text.isEmpty())
        json.insert(QStringLiteral("text"), run.text);
    return json;
}

QStringList outcomeLines(const RunOutcome &outcome, bool dry)
{
    QStringList lines;
    if (outcome.taken)
        return {Cli::tr("%1: another program has run it").arg(outcome.schedule)};
    for (const QString &file : outcome.files)
        lines << Cli::tr("%1: %2 made").arg(outcome.schedule, file);
    for (const Delivery &delivery : outcome.deliveries)
        if (delivery.done)
            lines << (dry ? Cli::tr("%1: would be delivered to %2") : Cli::tr("%1: delivered to %2"))
                         .arg(outcome.schedule, delivery.to);
    return lines;
}

QJsonObject outcomeJson(const RunOutcome &outcome)
{
    QJsonObject json = toJson(outcome);
    json.insert(QStringLiteral("schedule"), outcome.schedule);
    json.insert(QStringLiteral("due"), timeJson(outcome.dueAt));
    json.insert(QStringLiteral("taken"), outcome.taken);
    json.insert(QStringLiteral("failed"), outcome.failed());
    if (!outcome.problem.isEmpty())
        json.insert(QStringLiteral("problem"), outcome.problem);
    return json;
}

} // namespace parlance::cli

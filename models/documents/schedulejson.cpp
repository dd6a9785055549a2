// Schedules and mail servers as JSON.
#include "models/documents/documentparts.h"
#include "models/documents/schedule.h"

#include <array>

namespace parlance {

using namespace parts;

namespace {

constexpr int scheduleVersion = 1;

// Names in files are permanent; append only.
constexpr std::array everyNames{"day", "week", "month", "cron"};
constexpr std::array weekdayNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array catchUpNames{"latest", "all", "none"};
constexpr std::array securityNames{"tls", "starttls", "none"};

template <size_t N>
std::optional<int> indexOf(const std::array<const char *, N> &names, const QString &name)
{
    for (size_t i = 0; i < N; ++i)
        if (name == QLatin1String(names[i]))
            return int(i);
    return std::nullopt;
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QJsonObject toJson(const Recurrence &when)
{
    QJsonObject json{{QStringLiteral("every"), QLatin1String(everyNames[size_t(when.every)])}};
    if (when.every == Recurrence::Every::Cron) {
        json.insert(QStringLiteral("cron"), when.cron);
        return json;
    }
    json.insert(QStringLiteral("at"), clockText(when.minute));
    QJsonArray days;
    if (when.every == Recurrence::Every::Week)
        for (const int day : when.weekdays)
            days.append(day >= 1 && day <= 7 ? QJsonValue(QLatin1String(weekdayNames[size_t(day - 1)]))
                                             : QJsonValue(day));
    if (when.every == Recurrence::Every::Month)
        for (const int day : when.monthDays)
            days.append(day < 0 ? QJsonValue(QStringLiteral("last")) : QJsonValue(day));
    if (!days.isEmpty())
        json.insert(QStringLiteral("on"), days);
    return json;
}

Result<int> clockFrom(const QString &text)
{
    const QTime time = QTime::fromString(text, QStringLiteral("H:mm"));
    if (!time.isValid())
        return wrong(QStringLiteral("when.at"), QStringLiteral("no time of day: \"%1\"").arg(text));
    return time.hour() * 60 + time.minute();
}

Result<std::vector<int>> daysFrom(const QJsonArray &on, Recurrence::Every every)
{
    std::vector<int> days;
    for (const QJsonValue &one : on) {
        const QString name = one.toString();
        if (every == Recurrence::Every::Month && (name == u"last" || one.isDouble())) {
            days.push_back(one.isDouble() ? one.toInt() : -1);
            continue;
        }
        const auto weekday = indexOf(weekdayNames, name);
        if (every != Recurrence::Every::Week || !weekday)
            return wrong(QStringLiteral("when.on"), QStringLiteral("a day that is unknown"));
        days.push_back(*weekday + 1);
    }
    return days;
}

Result<Recurrence> recurrenceFrom(const QJsonObject &json)
{
    Recurrence when;
    const auto every = indexOf(everyNames, json.value(QStringLiteral("every")).toString());
    if (!every)
        return wrong(QStringLiteral("when.every"), QStringLiteral("day, week, month or cron is wanted"));
    when.every = Recurrence::Every(*every);
    if (when.every == Recurrence::Every::Cron) {
        when.cron = json.value(QStringLiteral("cron")).toString();
        return when;
    }
    const auto minute = clockFrom(json.value(QStringLiteral("at")).toString());
    if (!minute)
        return tl::unexpected(minute.error());
    when.minute = *minute;
    const auto days = daysFrom(json.value(QStringLiteral("on")).toArray(), when.every);
    if (!days)
        return tl::unexpected(days.error());
    if (when.every == Recurrence::Every::Week)
        when.weekdays = *days;
    if (when.every == Recurrence::Every::Month)
        when.monthDays = *days;
    return when;
}

QJsonArray toJson(const ReportValues &values)
{
    QJsonArray array;
    for (const auto &[name, value] : values)
        array.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    return array;
}

ReportValues valuesFrom(const QJsonArray &array)
{
    ReportValues values;
    for (const QJsonValue &one : array)
        values.emplace_back(one[QStringLiteral("name")].toString(), one[QStringLiteral("value")].toString());
    return values;
}

QJsonArray recipientsToJson(const std::vector<Recipient> &recipients)
{
    QJsonArray array;
    for (const Recipient &recipient : recipients) {
        QJsonObject json{{QStringLiteral("address"), recipient.address}};
        if (!recipient.parameters.empty())
            json.insert(QStringLiteral("parameters"), toJson(recipient.parameters));
        array.append(json);
    }
    return array;
}

QJsonObject toJson(const FolderTarget &folder)
{
    QJsonObject json{{QStringLiteral("path"), folder.path}};
    if (folder.keepDays > 0)
        json.insert(QStringLiteral("keep_days"), folder.keepDays);
    return json;
}

QJsonObject toJson(const WebhookTarget &webhook)
{
    QJsonObject json{{QStringLiteral("url"), webhook.url}};
    if (!webhook.attach)
        json.insert(QStringLiteral("attach"), false);
    if (webhook.secret)
        json.insert(QStringLiteral("secret"), true);
    setText(json, "authority", webhook.authority);
    return json;
}

void readTargets(Members &members, Schedule &schedule)
{
    for (const QJsonValue &one : members.take("recipients").toArray())
        schedule.recipients.push_back(
            {one[QStringLiteral("address")].toString(), valuesFrom(one[QStringLiteral("parameters")].toArray())});
    const QJsonObject folder = members.take("folder").toObject();
    schedule.folder = {folder.value(QStringLiteral("path")).toString(),
                       folder.value(QStringLiteral("keep_days")).toInt()};
    const QJsonObject webhook = members.take("webhook").toObject();
    schedule.webhook = {
        webhook.value(QStringLiteral("url")).toString(), webhook.value(QStringLiteral("attach")).toBool(true),
        webhook.value(QStringLiteral("secret")).toBool(), webhook.value(QStringLiteral("authority")).toString()};
}

} // namespace

QJsonObject toJson(const Schedule &schedule)
{
    QJsonObject json = schedule.unknown;
    json.insert(QStringLiteral("version"), scheduleVersion);
    json.insert(QStringLiteral("key"), schedule.key);
    setText(json, "title", schedule.title);
    json.insert(QStringLiteral("report"), schedule.report);
    if (!schedule.enabled)
        json.insert(QStringLiteral("enabled"), false);
    json.insert(QStringLiteral("formats"),
                QJsonArray::fromStringList(QStringList(schedule.formats.begin(), schedule.formats.end())));
    json.insert(QStringLiteral("when"), toJson(schedule.when));
    json.insert(QStringLiteral("zone"), schedule.zone);
    if (schedule.catchUp != CatchUp::Latest)
        json.insert(QStringLiteral("catch_up"), QLatin1String(catchUpNames[size_t(schedule.catchUp)]));
    if (!schedule.parameters.empty())
        json.insert(QStringLiteral("parameters"), toJson(schedule.parameters));
    setText(json, "language", schedule.language);
    if (!schedule.recipients.empty())
        json.insert(QStringLiteral("recipients"), recipientsToJson(schedule.recipients));
    setText(json, "subject", schedule.subject);
    setText(json, "text", schedule.text);
    if (!schedule.folder.path.isEmpty())
        json.insert(QStringLiteral("folder"), toJson(schedule.folder));
    if (!schedule.webhook.url.isEmpty())
        json.insert(QStringLiteral("webhook"), toJson(schedule.webhook));
    if (schedule.since != 0)
        json.insert(QStringLiteral("since"), isoUtc(schedule.since));
    return json;
}

Result<Schedule> scheduleFromJson(const QJsonObject &json)
{
    Members members(json);
    members.take("version");
    Schedule schedule;
    schedule.key = members.text("key");
    schedule.title = members.text("title");
    schedule.report = members.text("report");
    schedule.enabled = members.take("enabled").toBool(true);
    if (const QJsonArray formats = members.take("formats").toArray(); !formats.isEmpty()) {
        schedule.formats.clear();
        for (const QJsonValue &format : formats)
            schedule.formats.push_back(format.toString());
    }
    auto when = recurrenceFrom(members.take("when").toObject());
    if (!when)
        return tl::unexpected(when.error());
    schedule.when = std::move(*when);
    schedule.zone = members.text("zone");
    const QString catchUp = members.text("catch_up");
    if (const auto known = indexOf(catchUpNames, catchUp))
        schedule.catchUp = CatchUp(*known);
    else if (!catchUp.isEmpty())
        return wrong(QStringLiteral("catch_up"), QStringLiteral("latest, all or none is wanted"));
    schedule.parameters = valuesFrom(members.take("parameters").toArray());
    schedule.language = members.text("language");
    readTargets(members, schedule);
    schedule.subject = members.text("subject");
    schedule.text = members.text("text");
    schedule.since = parseIsoTime(members.text("since").toStdString(), TimeZone()).value_or(0);
    schedule.unknown = members.rest();
    return schedule;
}

QJsonObject toJson(const MailServer &server)
{
    QJsonObject json{{QStringLiteral("host"), server.host},
                     {QStringLiteral("security"), QLatin1String(securityNames[size_t(server.security)])},
                     {QStringLiteral("from"), server.from}};
    if (server.port > 0)
        json.insert(QStringLiteral("port"), server.port);
    setText(json, "user", server.user);
    setText(json, "authority", server.authority);
    return json;
}

Result<MailServer> mailServerFromJson(const QJsonObject &json)
{
    MailServer server;
    server.host = json.value(QStringLiteral("host")).toString();
    server.port = json.value(QStringLiteral("port")).toInt();
    const auto security = indexOf(securityNames, json.value(QStringLiteral("security")).toString());
    if (!security)
        return wrong(QStringLiteral("security"), QStringLiteral("tls, starttls or none is wanted"));
    server.security = MailServer::Security(*security);
    server.user = json.value(QStringLiteral("user")).toString();
    server.from = json.value(QStringLiteral("from")).toString();
    server.authority = json.value(QStringLiteral("authority")).toString();
    return server;
}

} // namespace parlance

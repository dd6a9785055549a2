#include "app/cli/scheduleedit.h"

#include "app/cli/texts.h"

#include <QDir>
#include <QFileInfo>
#include <QTime>

#include <algorithm>

namespace parlance::cli {

namespace {

constexpr qint64 mostDays = 36'500, mostPort = 65'535;

tl::unexpected<Error> wrong(const QString &text)
{
    return fail(ErrorCategory::Usage, text);
}

QStringList listOf(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        words << word.trimmed().toLower();
    return words;
}

Result<std::pair<QString, QString>> valueFrom(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return wrong(Cli::tr("write --param NAME=VALUE"));
    return std::pair(text.first(equals), text.sliced(equals + 1));
}

// "ben@example.org;bot=Sales;country=DE"
Result<Recipient> recipientFrom(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(';'));
    Recipient recipient{parts.front().trimmed(), {}};
    for (const QString &part : parts.mid(1)) {
        auto value = valueFrom(part);
        if (!value)
            return wrong(Cli::tr("write --to \"ADDRESS;NAME=VALUE\""));
        recipient.parameters.push_back(std::move(*value));
    }
    return recipient;
}

Result<std::vector<int>> weekdaysFrom(const QString &text)
{
    static const QStringList names = QStringLiteral("mon tue wed thu fri sat sun").split(QLatin1Char(' '));
    std::vector<int> days;
    for (const QString &word : listOf(text)) {
        const qsizetype known = names.indexOf(word.left(3));
        if (known < 0)
            return wrong(Cli::tr("\"%1\" is no weekday: mon, tue, wed, thu, fri, sat or sun").arg(word));
        days.push_back(int(known) + 1);
    }
    return days;
}

Result<std::vector<int>> monthDaysFrom(const QString &text)
{
    std::vector<int> days;
    for (const QString &word : listOf(text)) {
        const int day = word == u"last" ? -1 : word.toInt();
        if (day != -1 && (day < 1 || day > 31))
            return wrong(Cli::tr("\"%1\" is no day of a month: 1 to 31 or last").arg(word));
        days.push_back(day);
    }
    return days;
}

Result<void> applyEvery(Recurrence &when, const Arguments &arguments)
{
    using Every = Recurrence::Every;
    const QString every = arguments.value(QStringLiteral("every"));
    if (arguments.has(QStringLiteral("cron"))) {
        if (arguments.has(QStringLiteral("every")) || arguments.has(QStringLiteral("at")) ||
            arguments.has(QStringLiteral("on")))
            return wrong(Cli::tr("--cron says all: without --every, --on and --at"));
        when.every = Every::Cron;
        when.cron = arguments.value(QStringLiteral("cron"));
        return {};
    }
    if (every == u"day")
        when.every = Every::Day;
    else if (every == u"week")
        when.every = Every::Week;
    else if (every == u"month")
        when.every = Every::Month;
    else if (arguments.has(QStringLiteral("every")))
        return wrong(Cli::tr("--every is day, week or month"));
    return {};
}

Result<void> applyTimes(Recurrence &when, const Arguments &arguments)
{
    if (auto every = applyEvery(when, arguments); !every)
        return every;
    if (arguments.has(QStringLiteral("at"))) {
        if (when.every == Recurrence::Every::Cron)
            return wrong(Cli::tr("--at goes with --every"));
        const QTime at = QTime::fromString(arguments.value(QStringLiteral("at")), QStringLiteral("H:mm"));
        if (!at.isValid())
            return wrong(Cli::tr("--at is a time of day such as 09:00"));
        when.minute = at.hour() * 60 + at.minute();
    }
    if (!arguments.has(QStringLiteral("on")))
        return {};
    const QString on = arguments.value(QStringLiteral("on"));
    if (when.every != Recurrence::Every::Week && when.every != Recurrence::Every::Month)
        return wrong(Cli::tr("--on names days of a week or of a month"));
    const bool week = when.every == Recurrence::Every::Week;
    auto days = week ? weekdaysFrom(on) : monthDaysFrom(on);
    if (!days)
        return tl::unexpected(days.error());
    (week ? when.weekdays : when.monthDays) = std::move(*days);
    return {};
}

Result<void> applyRecipients(Schedule &schedule, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("to")))
        schedule.recipients.clear();
    for (const QString &text : arguments.values(QStringLiteral("to"))) {
        if (text.isEmpty())
            continue; // --to "" takes all of them away
        auto recipient = recipientFrom(text);
        if (!recipient)
            return tl::unexpected(recipient.error());
        schedule.recipients.push_back(std::move(*recipient));
    }
    if (arguments.has(QStringLiteral("param")))
        schedule.parameters.clear();
    for (const QString &text : arguments.values(QStringLiteral("param"))) {
        auto value = valueFrom(text);
        if (!value)
            return tl::unexpected(value.error());
        schedule.parameters.push_back(std::move(*value));
    }
    return {};
}

QString wholePath(const QString &path)
{
    return path.isEmpty() ? path : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

Result<void> applyTargets(Schedule &schedule, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("folder")))
        schedule.folder.path = wholePath(arguments.value(QStringLiteral("folder")));
    const auto keep = arguments.number(QStringLiteral("keep"), schedule.folder.keepDays, 0, mostDays);
    if (!keep)
        return tl::unexpected(keep.error());
    schedule.folder.keepDays = int(*keep);
    if (arguments.has(QStringLiteral("webhook")))
        schedule.webhook.url = arguments.value(QStringLiteral("webhook"));
    if (arguments.has(QStringLiteral("authority")))
        schedule.webhook.authority = wholePath(arguments.value(QStringLiteral("authority")));
    if (arguments.has(QStringLiteral("bare")))
        schedule.webhook.attach = false;
    return applyRecipients(schedule, arguments);
}

void applyTexts(Schedule &schedule, const Arguments &arguments)
{
    const std::pair<const char *, QString *> texts[] = {
        {"report", &schedule.report},     {"title", &schedule.title},     {"time-zone", &schedule.zone},
        {"language", &schedule.language}, {"subject", &schedule.subject}, {"text", &schedule.text}};
    for (const auto &[name, text] : texts)
        if (arguments.has(QLatin1String(name)))
            *text = arguments.value(QLatin1String(name));
    if (!arguments.has(QStringLiteral("format")))
        return;
    const QStringList formats = listOf(arguments.value(QStringLiteral("format")));
    schedule.formats.assign(formats.begin(), formats.end());
}

} // namespace

Result<void> applyOptions(Schedule &schedule, const Arguments &arguments)
{
    applyTexts(schedule, arguments);
    // A report in a file is found from wherever the schedule is run.
    if (schedule.report.contains(u'/') || schedule.report.endsWith(QStringLiteral(".json")))
        schedule.report = wholePath(schedule.report);
    if (auto times = applyTimes(schedule.when, arguments); !times)
        return times;
    const QString catchUp = arguments.value(QStringLiteral("catch-up"));
    if (catchUp == u"latest")
        schedule.catchUp = CatchUp::Latest;
    else if (catchUp == u"all")
        schedule.catchUp = CatchUp::All;
    else if (catchUp == u"none")
        schedule.catchUp = CatchUp::None;
    else if (arguments.has(QStringLiteral("catch-up")))
        return wrong(Cli::tr("--catch-up is latest, all or none"));
    return applyTargets(schedule, arguments);
}

Result<void> applyOptions(MailServer &server, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("server"))) {
        const QString named = arguments.value(QStringLiteral("server"));
        const qsizetype colon = named.count(u':') == 1 ? named.indexOf(u':') : -1;
        server.host = colon < 0 ? named : named.first(colon);
        bool number = true;
        server.port = colon < 0 ? 0 : named.sliced(colon + 1).toInt(&number);
        if (!number || server.port < 0 || server.port > mostPort || (colon >= 0 && server.port == 0))
            return wrong(Cli::tr("--server is HOST or HOST:PORT"));
    }
    const QString security = arguments.value(QStringLiteral("security"));
    if (security == u"tls")
        server.security = MailServer::Security::Tls;
    else if (security == u"starttls")
        server.security = MailServer::Security::StartTls;
    else if (security == u"none")
        server.security = MailServer::Security::None;
    else if (arguments.has(QStringLiteral("security")))
        return wrong(Cli::tr("--security is tls, starttls or none"));
    if (arguments.has(QStringLiteral("user")))
        server.user = arguments.value(QStringLiteral("user"));
    if (arguments.has(QStringLiteral("sender")))
        server.from = arguments.value(QStringLiteral("sender"));
    if (arguments.has(QStringLiteral("authority")))
        server.authority = wholePath(arguments.value(QStringLiteral("authority")));
    return {};
}

std::vector<OptionSpec> scheduleOptions()
{
    const auto option = [](const char *name, const char *value, const QString &help) {
        return OptionSpec{QLatin1String(name), {}, QLatin1String(value), help};
    };
    return {option("report", "NAME|FILE", Cli::tr("which report")),
            option("format", "LIST", Cli::tr("pdf (the default), xlsx, html, csv, json")),
            option("every", "WORD", Cli::tr("day, week (the default) or month")),
            option("on", "DAYS", Cli::tr("of a week: mon,thu; of a month: 1,15,last")),
            option("at", "HH:MM", Cli::tr("time of day (default 09:00)")),
            option("cron", "LINE", Cli::tr("\"MINUTE HOUR DAY MONTH WEEKDAY\" instead of the three before")),
            option("catch-up", "WORD", Cli::tr("of missed times: latest (the default), all or none")),
            option("to", "ADDRESS", Cli::tr("a recipient, any number of times; \"ADDRESS;bot=Sales\" sets parameters")),
            option("param", "NAME=VALUE", Cli::tr("sets a parameter of the report for everybody")),
            option("folder", "DIR", Cli::tr("puts the files there")),
            option("keep", "DAYS", Cli::tr("and takes them away after so many days (default: never)")),
            option("webhook", "URL", Cli::tr("tells an https address, with the files in the JSON")),
            option("bare", "", Cli::tr("tells it without the files")),
            option("title", "TEXT", Cli::tr("instead of that of the report")),
            option("subject", "TEXT", Cli::tr("of the mail, with {title}, {period}, {workspace}")),
            option("text", "TEXT", Cli::tr("of the mail, likewise")),
            option("language", "CODE", Cli::tr("of numbers and dates, such as de (default: that of the system)")),
            option("server", "HOST[:PORT]", Cli::tr("of mail set: where mail leaves")),
            option("security", "WORD", Cli::tr("tls (the default), starttls, or none for a server on this computer")),
            option("user", "NAME", Cli::tr("who signs in there; the password is in the key ring")),
            option("sender", "ADDRESS", Cli::tr("the address that mail comes from")),
            option("authority", "FILE", Cli::tr("PEM file with certificates to trust instead of those of the system"))};
}

} // namespace parlance::cli

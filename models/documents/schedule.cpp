#include "models/documents/schedule.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace parlance {

namespace {

constexpr int mostCounted = 1'000;
constexpr qint64 onTimeMs = 3'600'000; // without catching up a run may be so late

tl::unexpected<Error> wrong(const QString &text)
{
    return fail(ErrorCategory::Usage, text);
}

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

Result<void> validateForms(const Schedule &schedule)
{
    static const QStringList known{QStringLiteral("pdf"), QStringLiteral("xlsx"), QStringLiteral("html"),
                                   QStringLiteral("csv"), QStringLiteral("json")};
    if (schedule.formats.empty())
        return wrong(QStringLiteral("at least one format must be named"));
    for (const QString &format : schedule.formats)
        if (!known.contains(format))
            return wrong(QStringLiteral("\"%1\" is no format: pdf, xlsx, html, csv or json").arg(format));
    return {};
}

Result<void> validateTargets(const Schedule &schedule)
{
    for (const Recipient &recipient : schedule.recipients)
        if (!isMailAddress(recipient.address))
            return wrong(QStringLiteral("\"%1\" is no mail address").arg(recipient.address));
    if (hasControl(schedule.subject))
        return wrong(QStringLiteral("the subject must be one line"));
    if (!schedule.folder.path.isEmpty() && !schedule.folder.path.startsWith(u'/'))
        return wrong(QStringLiteral("the folder must be a whole path: \"%1\"").arg(schedule.folder.path));
    if (schedule.folder.keepDays < 0)
        return wrong(QStringLiteral("files cannot be kept for less than no days"));
    return schedule.webhook.url.isEmpty() ? Result<void>() : validateWebhook(schedule.webhook.url);
}

} // namespace

Result<void> validateWebhook(const QString &text)
{
    QString address = text;
    const QUrl url(address.replace(QStringLiteral("{secret}"), QStringLiteral("x")), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty())
        return wrong(QStringLiteral("the webhook must be an https address: \"%1\"").arg(text));
    if (!url.userInfo().isEmpty())
        return wrong(QStringLiteral("a name or password does not belong in the address of a webhook"));
    return {};
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?\\z"));
    return text.size() <= 254 && pattern.match(text).hasMatch();
}

bool isScheduleKey(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9][a-z0-9_-]{0,63}\\z"));
    return pattern.match(text).hasMatch();
}

bool isLoopback(const QString &host)
{
    return host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
}

int MailServer::effectivePort() const
{
    if (port > 0)
        return port;
    switch (security) {
    case Security::Tls:
        return 465;
    case Security::StartTls:
        return 587;
    case Security::None:
        break;
    }
    return 25;
}

Result<void> validate(const MailServer &server)
{
    static const QRegularExpression host(QStringLiteral("^([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9A-Fa-f:]+)\\z"));
    if (!host.match(server.host).hasMatch())
        return wrong(QStringLiteral("\"%1\" is no name of a server").arg(server.host));
    if (server.port < 0 || server.port > 65'535)
        return wrong(QStringLiteral("a port is between 1 and 65535"));
    if (!isMailAddress(server.from))
        return wrong(QStringLiteral("\"%1\" is no mail address").arg(server.from));
    if (hasControl(server.user))
        return wrong(QStringLiteral("the user must be one line"));
    if (server.security == MailServer::Security::None && !isLoopback(server.host))
        return wrong(QStringLiteral("without TLS mail goes only to a server on this computer"));
    return {};
}

Result<void> validate(const Schedule &schedule)
{
    if (!isScheduleKey(schedule.key))
        return wrong(QStringLiteral("\"%1\" is no name of a schedule: a-z, 0-9, - and _").arg(schedule.key));
    if (hasControl(schedule.title))
        return wrong(QStringLiteral("the title must be one line"));
    if (schedule.report.isEmpty())
        return wrong(QStringLiteral("no report was named"));
    if (const auto forms = validateForms(schedule); !forms)
        return forms;
    if (const auto when = validate(schedule.when); !when)
        return when;
    if (const auto zone = TimeZone::fromIana(schedule.zone); !zone)
        return tl::unexpected(zone.error());
    return validateTargets(schedule);
}

DueRuns dueRuns(const Schedule &schedule, const TimeZone &zone, std::optional<UtcMs> last, UtcMs now)
{
    DueRuns due;
    if (!schedule.enabled)
        return due;
    const UtcMs after = std::max(schedule.since, last.value_or(schedule.since));
    std::vector<UtcMs> missed = timesBetween(schedule.when, zone, after, now, mostCounted);
    size_t wanted = schedule.catchUp == CatchUp::All ? size_t(Schedule::mostCaughtUp) : 1;
    if (schedule.catchUp == CatchUp::None && !missed.empty() && missed.front() < now - onTimeMs)
        wanted = 0;
    wanted = std::min(wanted, missed.size());
    due.passedOver = int(missed.size() - wanted);
    due.times.assign(missed.begin(), missed.begin() + std::ptrdiff_t(wanted));
    std::reverse(due.times.begin(), due.times.end());
    return due;
}

ReportValues valuesFor(const Schedule &schedule, const Recipient &recipient)
{
    ReportValues values = schedule.parameters;
    for (const auto &own : recipient.parameters) {
        const auto known =
            std::find_if(values.begin(), values.end(), [&](const auto &one) { return one.first == own.first; });
        if (known == values.end())
            values.push_back(own);
        else
            known->second = own.second;
    }
    return values;
}

} // namespace parlance

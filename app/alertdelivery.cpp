#include "app/alertdelivery.h"

#include "app/delivery/mail.h"
#include "app/delivery/webhook.h"
#include "app/schedules.h"
#include "views/words/alertwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace parlance {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AlertDelivery)
};

struct Outbox
{
    MailServer server;
    QString password;
};

Result<Outbox> outboxOf(const Store &store, SecretStore *secrets)
{
    const auto server = loadMailServer(store);
    if (!server)
        return tl::unexpected(server.error());
    if (!*server)
        return fail(ErrorCategory::Usage, QStringLiteral("this workspace has no mail server"));
    if ((*server)->user.isEmpty())
        return Outbox{**server, {}};
    if (secrets == nullptr)
        return fail(ErrorCategory::Storage, QStringLiteral("the key ring cannot be used"));
    const auto kept = secrets->read(mailSecretKey(**server));
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return fail(ErrorCategory::Usage, QStringLiteral("the key ring has no password for the mail server"));
    return Outbox{**server, **kept};
}

QString foundWords(const AlertNotice &notice, const NumberStyle &style)
{
    const QString members = alertMembers(notice.verdict), found = alertFinding(notice.alert, notice.verdict, style);
    return members.isEmpty() ? found : Words::tr("%1: %2", "who, value").arg(members, found);
}

Mail mailOf(const AlertNotice &notice, const QString &to, const QString &workspace, const TimeZone &zone,
            const NumberStyle &style, UtcMs now)
{
    Mail mail;
    mail.to = to;
    mail.at = now;
    // Titles come from people: a line end in them is no new header.
    mail.subject = Words::tr("Alert: %1").arg(alertTitle(notice.alert, style)).simplified();
    mail.text =
        Words::tr(
            "%1\n\nFound: %2\nPeriod: %3\nCondition: %4\n\nWorkspace %5. Parlance sends this by itself (alert “%6”).")
            .arg(alertTitle(notice.alert, style), foundWords(notice, style),
                 formatRange(wholeDays(notice.verdict.window, zone), zone, style.locale),
                 alertSentence(notice.alert, style), workspace, notice.alert.key);
    return mail;
}

QByteArray bodyOf(const AlertNotice &notice, const QString &workspace, const NumberStyle &style)
{
    QJsonArray members;
    for (const AlertMember &one : notice.verdict.members)
        members.append(one.label.isEmpty() ? one.key : one.label);
    const auto time = [](std::optional<UtcMs> at) { return at ? QJsonValue(isoUtc(*at)) : QJsonValue(); };
    const QString title = alertTitle(notice.alert, style), found = foundWords(notice, style);
    return QJsonDocument(QJsonObject{{QStringLiteral("event"), QStringLiteral("alert")},
                                     {QStringLiteral("alert"), notice.alert.key},
                                     {QStringLiteral("class"), nameOf(notice.alert.kind)},
                                     {QStringLiteral("title"), title},
                                     {QStringLiteral("condition"), alertSentence(notice.alert, style)},
                                     {QStringLiteral("found"), found},
                                     {QStringLiteral("members"), members},
                                     {QStringLiteral("from"), time(notice.verdict.window.from)},
                                     {QStringLiteral("to"), time(notice.verdict.window.to)},
                                     {QStringLiteral("text"), QString(title + u" · " + found)},
                                     {QStringLiteral("workspace"), workspace}})
        .toJson(QJsonDocument::Compact);
}

// An address that a schedule names as well is told with what the schedule knows of it.
Result<WebhookTarget> targetOf(const Store &store, const QString &url)
{
    const auto schedules = loadSchedules(store);
    if (!schedules)
        return tl::unexpected(schedules.error());
    WebhookTarget target;
    target.url = url;
    for (const Schedule &schedule : *schedules)
        if (schedule.webhook.url == url && !target.secret)
            target = schedule.webhook;
    if (!target.secret && url.contains(QLatin1String("{secret}")))
        return fail(ErrorCategory::Usage, QStringLiteral("no schedule knows the key of this address"));
    return target;
}

} // namespace

Result<void> AlertDelivery::tell(const AlertNotice &notice) const
{
    auto target = targetOf(workspace.store(), notice.alert.webhook);
    if (!target)
        return tl::unexpected(target.error());
    QString authorization;
    if (target->secret) {
        if (secrets == nullptr)
            return fail(ErrorCategory::Storage, QStringLiteral("the key ring cannot be used"));
        const auto kept = secrets->read(webhookSecretKey(*target));
        if (!kept)
            return tl::unexpected(kept.error());
        if (!*kept)
            return fail(ErrorCategory::Usage, QStringLiteral("the key ring has no password for the webhook"));
        useSecret(*target, authorization, **kept);
    }
    return postWebhook(*target, authorization, bodyOf(notice, workspace.name(), style), stop);
}

bool AlertDelivery::concerns(const std::vector<AlertNotice> &notices) const
{
    return std::ranges::any_of(notices, [](const AlertNotice &notice) {
        return !notice.quiet && (!notice.alert.mailTo.isEmpty() || !notice.alert.webhook.isEmpty());
    });
}

QStringList AlertDelivery::deliver(const std::vector<AlertNotice> &notices) const
{
    QStringList failed;
    if (!concerns(notices))
        return failed;
    const QString name = workspace.name();
    const TimeZone zone = workspace.context(now).zone;
    std::optional<Result<Outbox>> outbox; // asked for when a mail is to leave
    const auto note = [&failed](const QString &to, const Result<void> &done) {
        if (!done)
            failed << QStringLiteral("%1: %2").arg(to, done.error().text);
    };
    for (const AlertNotice &notice : notices) {
        if (notice.quiet)
            continue;
        for (const QString &to : notice.alert.mailTo) {
            if (!outbox)
                outbox = outboxOf(workspace.store(), secrets);
            const Result<Outbox> &ready = *outbox;
            note(to, ready ? sendMail(ready->server, ready->password, mailOf(notice, to, name, zone, style, now), stop)
                           : Result<void>(tl::unexpected(ready.error())));
        }
        if (!notice.alert.webhook.isEmpty())
            note(QUrl(notice.alert.webhook).host(), tell(notice)); // its path may hold a key
    }
    return failed;
}

} // namespace parlance

#include "app/delivery/webhook.h"

#include "app/delivery/transfer.h"

#include <QUrl>

namespace parlance {

void useSecret(WebhookTarget &target, QString &authorization, const QString &secret)
{
    if (target.url.contains(QStringLiteral("{secret}")))
        target.url.replace(QStringLiteral("{secret}"), QString::fromLatin1(QUrl::toPercentEncoding(secret, "/")));
    else
        authorization = secret;
}

Result<void> postWebhook(const WebhookTarget &target, const QString &authorization, const QByteArray &json,
                         std::stop_token stop)
{
    if (!target.url.startsWith(QStringLiteral("https://")))
        return fail(ErrorCategory::Usage, QStringLiteral("the webhook must be an https address"));
    if (authorization.contains(u'\n') || authorization.contains(u'\r'))
        return fail(ErrorCategory::Usage, QStringLiteral("the authorization must be one line"));
    Transfer transfer(target.url, "https", target.authority);
    if (!transfer.isReady())
        return transfer.perform(std::move(stop));
    transfer.addHeader("Content-Type: application/json");
    transfer.addHeader("User-Agent: Parlance");
    transfer.addHeader("Expect:"); // no waiting for a permission to send
    if (!authorization.isEmpty())
        transfer.addHeader("Authorization: " + authorization.toUtf8());
    transfer.set(CURLOPT_POST, 1L);
    transfer.set(CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(json.size()));
    transfer.set(CURLOPT_POSTFIELDS, json.constData()); // lives until the request is over
    if (const auto sent = transfer.perform(std::move(stop)); !sent)
        return sent;
    const long code = transfer.responseCode();
    if (code < 200 || code > 299)
        return fail(ErrorCategory::Storage, QStringLiteral("the server answered %1").arg(code));
    return {};
}

} // namespace parlance

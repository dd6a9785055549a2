#include "app/delivery/mail.h"

#include "app/delivery/transfer.h"

#include <QDateTime>
#include <QUuid>

namespace parlance {

namespace {

constexpr qsizetype wordBytes = 45; // 60 characters in base64, 72 with what stands around

QString urlOf(const MailServer &server)
{
    const bool tls = server.security == MailServer::Security::Tls;
    const QString host = server.host.contains(u':') ? QString(u'[' + server.host + u']') : server.host;
    // The path is the name this computer gives for itself.
    return QStringLiteral("%1://%2:%3/localhost")
        .arg(tls ? QStringLiteral("smtps") : QStringLiteral("smtp"), host, QString::number(server.effectivePort()));
}

QByteArray bracketed(const QString &address)
{
    return '<' + address.toLatin1() + '>';
}

QByteArray dateHeader(UtcMs at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    return "Date: " + QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " +0000";
}

void addHeaders(Transfer &transfer, const MailServer &server, const Mail &mail)
{
    const QByteArray domain = server.from.mid(server.from.indexOf(u'@') + 1).toLatin1();
    transfer.addHeader(dateHeader(mail.at));
    transfer.addHeader("From: Parlance " + bracketed(server.from));
    transfer.addHeader("To: " + bracketed(mail.to));
    transfer.addHeader("Subject: " + encodedWord(mail.subject));
    transfer.addHeader("Message-ID: <" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + '@' + domain + '>');
    transfer.addHeader("Auto-Submitted: auto-generated"); // no answers of absent people (RFC 3834)
}

struct FreeMime
{
    void operator()(curl_mime *mime) const { curl()->mimeFree(mime); }
};

Result<void> addParts(curl_mime *mime, const Mail &mail)
{
    const QByteArray text = QString(mail.text).replace(u'\n', QStringLiteral("\r\n")).toUtf8();
    curl_mimepart *body = curl()->mimeAddPart(mime);
    curl()->mimeData(body, text.constData(), size_t(text.size()));
    curl()->mimeType(body, "text/plain; charset=utf-8");
    curl()->mimeEncoder(body, "quoted-printable");
    for (const Attachment &attachment : mail.attachments) {
        curl_mimepart *part = curl()->mimeAddPart(mime);
        if (curl()->mimeFileData(part, attachment.path.toLocal8Bit().constData()) != CURLE_OK)
            return fail(ErrorCategory::Storage, QStringLiteral("the file cannot be read"),
                        {attachment.path, -1, -1, {}});
        curl()->mimeFileName(part, attachment.name.toUtf8().constData());
        curl()->mimeType(part, attachment.type.constData());
        curl()->mimeEncoder(part, "base64");
    }
    return {};
}

} // namespace

QByteArray encodedWord(const QString &text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (plain && !text.contains(QStringLiteral("=?")))
        return text.toLatin1();
    QByteArray words, piece;
    const auto flush = [&] {
        if (!piece.isEmpty())
            words += (words.isEmpty() ? "=?UTF-8?B?" : " =?UTF-8?B?") + piece.toBase64() + "?=";
        piece.clear();
    };
    for (const uint code : text.toUcs4()) {
        const char32_t character = code;
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (piece.size() + bytes.size() > wordBytes)
            flush();
        piece += bytes;
    }
    flush();
    return words;
}

Result<void> sendMail(const MailServer &server, const QString &password, const Mail &mail, std::stop_token stop)
{
    if (const auto valid = validate(server); !valid)
        return valid;
    if (!isMailAddress(mail.to))
        return fail(ErrorCategory::Usage, QStringLiteral("\"%1\" is no mail address").arg(mail.to));
    Transfer transfer(urlOf(server), "smtp,smtps", server.authority);
    if (!transfer.isReady())
        return transfer.perform(std::move(stop));
    if (server.security != MailServer::Security::None)
        transfer.set(CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
    if (!server.user.isEmpty()) {
        transfer.set(CURLOPT_USERNAME, server.user.toUtf8().constData());
        transfer.set(CURLOPT_PASSWORD, password.toUtf8().constData());
    }
    transfer.set(CURLOPT_MAIL_FROM, bracketed(server.from).constData());
    const std::unique_ptr<curl_slist, void (*)(curl_slist *)> to(
        curl()->slistAppend(nullptr, bracketed(mail.to).constData()), curl()->slistFree);
    transfer.set(CURLOPT_MAIL_RCPT, to.get());
    addHeaders(transfer, server, mail);
    const std::unique_ptr<curl_mime, FreeMime> mime(curl()->mimeInit(transfer.handle()));
    if (const auto added = addParts(mime.get(), mail); !added)
        return added;
    transfer.set(CURLOPT_MIMEPOST, mime.get());
    return transfer.perform(std::move(stop));
}

} // namespace parlance

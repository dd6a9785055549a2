// Delivery by mail, webhook and folder, to real servers on loopback: what arrives, and what must not go out.
#include "app/delivery/folder.h"
#include "app/delivery/mail.h"
#include "app/delivery/webhook.h"
#include "models/store/scheduleruns.h"
#include "tests/app/servers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace parlance;
using namespace parlance::test;

namespace {

constexpr UtcMs now = 1'795'424'400'000; // Mon 2026-11-23 09:00 UTC
constexpr qint64 day = 24 * 3'600'000;

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOf(const Result<void> &done)
{
    return done ? QStringLiteral("(done)") : toString(done.error());
}

} // namespace

class TestDelivery : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const Certificate m_certificate;

    [[nodiscard]] MailServer server(const LoopbackServer &on, MailServer::Security security) const
    {
        return {QStringLiteral("127.0.0.1"), on.port(), security, {}, QStringLiteral("parlance@example.org"), {}};
    }
    [[nodiscard]] Mail mail(const QByteArray &content = "%PDF-1.4 not much") const
    {
        return {
            QStringLiteral("anna@example.org"),
            QStringLiteral("Wöchentliche Übersicht · 16. – 22. Nov 2026 für die ganze Firma, mit Fragen und 日本語"),
            QStringLiteral("Grüße\n.\nA line that begins with a dot must arrive"),
            {{writeFile(m_folder.filePath("a.pdf"), content), "monday-2026-11-23-0900.pdf", "application/pdf"}},
            now};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_certificate.isValid()); }

    void subjects()
    {
        QCOMPARE(encodedWord(QStringLiteral("Weekly summary")), QByteArray("Weekly summary"));
        QCOMPARE(encodedWord(QStringLiteral("Grüße")), QByteArray("=?UTF-8?B?R3LDvMOfZQ==?="));
        // What looks like an encoded word is encoded, so that it arrives as it was.
        QVERIFY(encodedWord(QStringLiteral("=?x?=")).startsWith("=?UTF-8?B?"));
        for (const QByteArray &word : encodedWord(QString(200, QChar(0x65E5))).split(' '))
            QVERIFY(word.size() <= 75);
        QVERIFY(!encodedWord(QStringLiteral("a\r\nBcc: x@y.z")).contains('\n'));
    }

    void mailArrives()
    {
        LoopbackServer smtp(QStringLiteral("smtp"));
        QVERIFY2(smtp.port() > 0, smtp.problem().constData());
        QByteArray content;
        for (int i = 0; i < 200'000; ++i)
            content += char(i * 7 + i / 256);
        const auto sent = sendMail(server(smtp, MailServer::Security::None), {}, mail(content), {});
        QVERIFY2(sent, qPrintable(textOf(sent)));
        const auto all = smtp.received();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].facts["from"].toString(), "parlance@example.org");
        QCOMPARE(all[0].facts["to"].toArray(), QJsonArray({"anna@example.org"}));
        const QJsonObject seen = parseMail(all[0].body);
        QCOMPARE(seen["subject"].toString(), mail().subject);
        QCOMPARE(seen["to"].toString(), "anna@example.org");
        QCOMPARE(seen["from"].toString(), "Parlance <parlance@example.org>");
        QCOMPARE(seen["date"].toString(), "Mon, 23 Nov 2026 09:00:00 +0000");
        QCOMPARE(seen["auto"].toString(), "auto-generated");
        QCOMPARE(seen["text"].toString().replace("\r\n", "\n").trimmed(), mail().text);
        const QJsonArray files = seen["files"].toArray();
        QCOMPARE(files.size(), 1);
        QCOMPARE(files[0]["name"].toString(), "monday-2026-11-23-0900.pdf");
        QCOMPARE(files[0]["type"].toString(), "application/pdf");
        QCOMPARE(files[0]["sha256"].toString(),
                 QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    }

    void aCertificateThatNobodyTrusts()
    {
        LoopbackServer smtp(QStringLiteral("smtps"), &m_certificate);
        QVERIFY2(smtp.port() > 0, smtp.problem().constData());
        MailServer to = server(smtp, MailServer::Security::Tls);
        to.user = QStringLiteral("anna");
        const auto refused = sendMail(to, QStringLiteral("geheim zwei"), mail(), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().category, ErrorCategory::Storage);
        QVERIFY2(textOf(refused).contains("self-signed certificate"), qPrintable(textOf(refused)));
        QVERIFY(smtp.received().empty());
        to.authority = m_certificate.path();
        const auto sent = sendMail(to, QStringLiteral("geheim zwei"), mail(), {});
        QVERIFY2(sent, qPrintable(textOf(sent)));
        QCOMPARE(smtp.received().size(), size_t(1));
        QCOMPARE(smtp.received()[0].facts["user"].toString(), "anna");
        QVERIFY(smtp.received()[0].facts["tls"].toBool());
    }

    void aCertificateOfSomebodyElse()
    {
        const Certificate other(QStringLiteral("DNS:mail.example.org"));
        LoopbackServer smtp(QStringLiteral("smtps"), &other);
        MailServer to = server(smtp, MailServer::Security::Tls);
        to.authority = other.path();
        const auto refused = sendMail(to, {}, mail(), {});
        QVERIFY(!refused);
        QVERIFY2(textOf(refused).contains("no alternative certificate subject name"), qPrintable(textOf(refused)));
        QVERIFY(smtp.received().empty());
    }

    void startTls()
    {
        LoopbackServer smtp(QStringLiteral("starttls"), &m_certificate);
        QVERIFY2(smtp.port() > 0, smtp.problem().constData());
        MailServer to = server(smtp, MailServer::Security::StartTls);
        QVERIFY(!sendMail(to, {}, mail(), {}));
        QVERIFY(smtp.received().empty());
        to.authority = m_certificate.path();
        to.user = QStringLiteral("anna");
        const auto sent = sendMail(to, QStringLiteral("geheim zwei"), mail(), {});
        QVERIFY2(sent, qPrintable(textOf(sent)));
        QVERIFY(smtp.received()[0].facts["tls"].toBool());
        QCOMPARE(smtp.received()[0].facts["user"].toString(), "anna");
    }

    // A server, or somebody on the way, that does not offer TLS gets nothing.
    void startTlsIsDemanded()
    {
        LoopbackServer smtp(QStringLiteral("smtp"));
        const auto refused = sendMail(server(smtp, MailServer::Security::StartTls), {}, mail(), {});
        QVERIFY(!refused);
        QVERIFY(smtp.received().empty());
    }

    void aWrongPassword()
    {
        LoopbackServer smtp(QStringLiteral("smtps"), &m_certificate);
        MailServer to = server(smtp, MailServer::Security::Tls);
        to.authority = m_certificate.path();
        to.user = QStringLiteral("anna");
        const auto refused = sendMail(to, QStringLiteral("top secret words"), mail(), {});
        QVERIFY(!refused);
        QVERIFY2(!textOf(refused).contains("top secret"), qPrintable(textOf(refused)));
        QVERIFY(smtp.received().empty());
    }

    void aRecipientThatTheServerRefuses()
    {
        LoopbackServer smtp(QStringLiteral("smtp"));
        Mail to = mail();
        to.to = QStringLiteral("reject@example.org");
        const auto refused = sendMail(server(smtp, MailServer::Security::None), {}, to, {});
        QVERIFY(!refused);
        QVERIFY2(textOf(refused).contains("550"), qPrintable(textOf(refused)));
    }

    void nothingIsReached()
    {
        MailServer far{QStringLiteral("mail.example.org"), 25, MailServer::Security::None, {},
                       QStringLiteral("a@example.org"),    {}};
        QCOMPARE(sendMail(far, {}, mail(), {}).error().category, ErrorCategory::Usage);
        QCOMPARE(postWebhook({QStringLiteral("http://127.0.0.1:1/"), true, false, {}}, {}, "{}", {}).error().category,
                 ErrorCategory::Usage);
        std::stop_source stopped;
        stopped.request_stop();
        LoopbackServer smtp(QStringLiteral("smtp"));
        const auto cancelled = sendMail(server(smtp, MailServer::Security::None), {}, mail(), stopped.get_token());
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().category, ErrorCategory::Cancelled);
        QVERIFY(smtp.received().empty());
    }

    void webhooks()
    {
        LoopbackServer web(QStringLiteral("https"), &m_certificate);
        QVERIFY2(web.port() > 0, web.problem().constData());
        const QString base = QStringLiteral("https://127.0.0.1:%1").arg(web.port());
        WebhookTarget target{base + QStringLiteral("/hook"), true, false, {}};
        const QByteArray json = "{\"text\":\"" + QByteArray(300'000, 'x') + "\"}";
        const auto refused = postWebhook(target, {}, json, {});
        QVERIFY2(!refused && textOf(refused).contains("self-signed"), qPrintable(textOf(refused)));
        QVERIFY(web.received().empty());
        target.authority = m_certificate.path();
        const auto posted = postWebhook(target, QStringLiteral("Bearer abc"), json, {});
        QVERIFY2(posted, qPrintable(textOf(posted)));
        const auto all = web.received();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].facts["method"].toString(), "POST");
        QCOMPARE(all[0].facts["path"].toString(), "/hook");
        QCOMPARE(all[0].facts["headers"]["authorization"].toString(), "Bearer abc");
        QCOMPARE(all[0].facts["headers"]["content-type"].toString(), "application/json");
        QCOMPARE(all[0].body, json);
    }

    void webhooksThatFail()
    {
        LoopbackServer web(QStringLiteral("https"), &m_certificate);
        const QString base = QStringLiteral("https://127.0.0.1:%1").arg(web.port());
        const auto failed =
            postWebhook({base + QStringLiteral("/fail"), true, false, m_certificate.path()}, {}, "{}", {});
        QVERIFY2(!failed && textOf(failed).contains("500"), qPrintable(textOf(failed)));
        // Where it leads was not configured.
        const auto away =
            postWebhook({base + QStringLiteral("/away"), true, false, m_certificate.path()}, {}, "{}", {});
        QVERIFY2(!away && textOf(away).contains("302"), qPrintable(textOf(away)));
        QCOMPARE(web.received().size(), size_t(2));
        const auto lines =
            postWebhook({base, true, false, m_certificate.path()}, QStringLiteral("a\r\nX: b"), "{}", {});
        QCOMPARE(lines.error().category, ErrorCategory::Usage);
    }

    void intoAFolder()
    {
        const auto store = Store::open(m_folder.filePath("w.parlance"), Store::Mode::OpenOrCreate);
        QVERIFY(store);
        const QString folder = m_folder.filePath("reports/weekly");
        const QString from = writeFile(m_folder.filePath("made.pdf"), "first");
        const auto put = [&](const QByteArray &bytes, int keepDays, UtcMs at) {
            writeFile(from, bytes);
            return deliverToFolder(**store, {{from, QStringLiteral("monday.pdf")}}, folder, keepDays, at, {});
        };
        const auto written = put("first", 0, now);
        QVERIFY2(written, written ? "" : qPrintable(toString(written.error())));
        QCOMPARE(*written, QStringList{folder + QStringLiteral("/monday.pdf")});
        QCOMPARE(bytesOf(written->first()), QByteArray("first"));
        // For ever.
        QVERIFY(removeExpired(**store, now + 9'999 * day, {})->isEmpty());
        // The same name again, for ten days; nothing else lies about.
        QVERIFY(put("second", 10, now));
        QCOMPARE(bytesOf(written->first()), QByteArray("second"));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{"monday.pdf"});
        QVERIFY(removeExpired(**store, now + 10 * day - 1, {})->isEmpty());
        QVERIFY(QFile::exists(written->first()));
        QCOMPARE(*removeExpired(**store, now + 10 * day, {}), *written);
        QVERIFY(!QFile::exists(written->first()));
        QVERIFY(removeExpired(**store, now + 10 * day, {})->isEmpty());
    }

    // What somebody has worked on is theirs.
    void changedFilesStay()
    {
        const auto store = Store::open(m_folder.filePath("changed.parlance"), Store::Mode::OpenOrCreate);
        const QString folder = m_folder.filePath("kept"), from = writeFile(m_folder.filePath("made.xlsx"), "book");
        const auto written =
            deliverToFolder(**store, {{from, "a.xlsx"}, {from, "b.xlsx"}, {from, "c.xlsx"}}, folder, 1, now, {});
        QVERIFY(written);
        writeFile(written->at(0), "book with notes");
        QFile::remove(written->at(1));
        QCOMPARE(*removeExpired(**store, now + day, {}), QStringList{written->at(2)});
        QVERIFY(QFile::exists(written->at(0)));
        QVERIFY(expiredFiles(**store, now + 9'999 * day)->empty());
    }

    // A drive that is not there now may come back.
    void aFolderThatIsAway()
    {
        const auto store = Store::open(m_folder.filePath("away.parlance"), Store::Mode::OpenOrCreate);
        const QString folder = m_folder.filePath("drive"), from = writeFile(m_folder.filePath("made.pdf"), "x");
        QVERIFY(deliverToFolder(**store, {{from, "a.pdf"}}, folder, 1, now, {}));
        QVERIFY(QDir().rename(folder, folder + QStringLiteral("-away")));
        QVERIFY(removeExpired(**store, now + day, {})->isEmpty());
        QVERIFY(QDir().rename(folder + QStringLiteral("-away"), folder));
        QCOMPARE(removeExpired(**store, now + day, {})->size(), 1);
    }

    void aFolderThatCannotBe()
    {
        const auto store = Store::open(m_folder.filePath("cannot.parlance"), Store::Mode::OpenOrCreate);
        const QString from = writeFile(m_folder.filePath("made.pdf"), "x");
        const auto done = deliverToFolder(**store, {{from, "a.pdf"}}, from + QStringLiteral("/below"), 0, now, {});
        QVERIFY(!done);
        QCOMPARE(done.error().category, ErrorCategory::Storage);
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"

// Alerts on a real workspace: what they find against counts by SQL, by the command line and while a window is open.
#include "app/alertdelivery.h"
#include "app/schedules.h"
#include "app/workspacesession.h"
#include "tests/app/memorysecrets.h"
#include "tests/app/program.h"
#include "tests/app/servers.h"
#include "tests/store/storetesting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cmath>

using namespace parlance;
using namespace parlance::test;

namespace {

constexpr qint64 day = 86'400;
constexpr qint64 first = 19'675 * day; // Tue 2023-11-14 00:00 UTC
constexpr int peak = 69;               // the last whole day
constexpr UtcMs now = (first + (peak + 1) * day + 7'200) * 1'000;

// Two questions with answers a day by each of two bots; many more, half of them in error, on the day of the peak. Bot b1 is
// not asked in the last 20 days.
TextFile dayOf(int d)
{
    QByteArray text;
    for (int bot = 0; bot < (d <= peak - 20 ? 2 : 1); ++bot) {
        const auto n = [](qint64 value) { return QByteArray::number(value); };
        text += "conversation c" + n(d) + "-" + n(bot) + " user=u1 bot=b" + n(bot) + " at=" + n(first + (d + 1) * day) +
                " complete\n";
        const int pairs = d > peak ? 1 : d == peak ? 40 : 2;
        for (int i = 0; i < pairs; ++i) {
            const qint64 at = first + d * day + 600 + i * 60;
            text += "  user q" + n(i) + " @" + n(at) + " \"What?\"\n  assistant a" + n(i) + " <q" + n(i) + " @" +
                    n(at + 5) + " model=claude-v3-haiku \"That.\"" + (d == peak && i % 2 ? " error" : "") +
                    (d == peak && i == 0 ? " down" : "") + "\n";
        }
    }
    return {QStringLiteral("day%1").arg(d), text};
}

QList<TextFile> daysTo(int last)
{
    QList<TextFile> files;
    for (int d = 0; d <= last; ++d)
        files << dayOf(d);
    return files;
}

Alert alert(const char *key, AlertCondition condition, double value, MeasureKey measure = MeasureKey::Messages)
{
    Alert made;
    made.key = QLatin1String(key);
    made.title = made.key;
    made.query.measures = {measure};
    made.condition = condition;
    made.value = value;
    return made;
}

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;

    void fill(int last)
    {
        m_path = m_folder.filePath(QStringLiteral("w%1.parlance").arg(++m_count));
        {
            const auto store = openStore(m_path);
            const auto imported = importAll(*store, daysTo(last));
            QVERIFY2(imported, imported ? "" : qPrintable(toString(imported.error())));
        }
        m_workspace = std::move(*Workspace::open(m_path, Store::Mode::OpenExisting));
    }
    AlertVerdict look(const Alert &one)
    {
        const auto looks = lookAt(*m_workspace, {one}, m_workspace->context(now));
        return looks ? looks->front().verdict : AlertVerdict();
    }
    // Straight from the rows.
    double count(const QString &what, int fromDay, int toDay)
    {
        const auto session = m_workspace->store().read();
        auto rows = (*session)->prepare(
            QStringLiteral("SELECT count(*) FROM message WHERE (%1) AND at >= ?1 AND at < ?2").arg(what));
        if (!rows)
            return -1;
        rows->bind(1, (first + fromDay * day) * 1'000);
        rows->bind(2, (first + toDay * day) * 1'000);
        return rows->step().value_or(false) ? double(rows->integer(0)) : -1;
    }

private Q_SLOTS:
    void init() { fill(peak + 1); }
    void cleanup() { m_workspace.reset(); }

    void countsAgree()
    {
        const double messages = count(QStringLiteral("1"), peak, peak + 1);
        QCOMPARE(messages, 80.0);
        const AlertVerdict last = look(alert("a", AlertCondition::Above, messages - 1));
        QCOMPARE(last.state, AlertState::Firing);
        QCOMPARE(*last.value, messages);
        QCOMPARE(*last.window.from, (first + peak * day) * 1'000);
        QCOMPARE(look(alert("a", AlertCondition::Above, messages)).state, AlertState::Quiet);
        Alert rise = alert("a", AlertCondition::Rise, 1);
        rise.over = {Grain::Day, 7, false};
        const double week = count(QStringLiteral("1"), peak - 6, peak + 1);
        const double before = count(QStringLiteral("1"), peak - 13, peak - 6);
        const AlertVerdict risen = look(rise);
        QCOMPARE(*risen.value, week);
        QCOMPARE(*risen.base, before);
        QCOMPARE(*risen.degree, (week - before) / before);
        QCOMPARE(risen.state, AlertState::Firing);
    }

    void unusualDay()
    {
        const AlertVerdict found = look(alert("a", AlertCondition::Unusual, 3.5));
        QCOMPARE(found.state, AlertState::Firing);
        std::vector<double> history;
        for (int week = 8; week >= 1; --week)
            history.push_back(count(QStringLiteral("1"), peak - 7 * week, peak - 7 * week + 1));
        std::sort(history.begin(), history.end());
        QCOMPARE(*found.base, (history[3] + history[4]) / 2);
    }

    // b1 was asked for the last time 20 days before the peak.
    void aBotThatIsGone()
    {
        const auto suggestions = alertSuggestions();
        const auto inactive = std::ranges::find(suggestions, QStringLiteral("inactive-bot"), &Alert::key);
        QVERIFY(inactive != suggestions.end());
        const AlertVerdict gone = look(*inactive);
        QCOMPARE(gone.state, AlertState::Firing);
        QCOMPARE(gone.memberCount, 1);
        QCOMPARE(gone.members[0].key, "b1");
        const auto preview = previewAlert(*m_workspace, *inactive, m_workspace->context(now));
        QVERIFY(preview);
        QCOMPARE(preview->told.size(), size_t(1));
        // Fired when its last fortnight was the first without a question.
        QCOMPARE(*preview->told[0].from, (first + (peak - 19) * day) * 1'000);
    }

    void suggestionsCanBeAsked()
    {
        for (const Alert &one : alertSuggestions()) {
            const auto looks = lookAt(*m_workspace, {one}, m_workspace->context(now));
            QVERIFY2(looks, qPrintable(one.key));
        }
        QCOMPARE(look(alert("e", AlertCondition::Above, 0.05, MeasureKey::ErrorRate)).state, AlertState::Firing);
    }

    void editing()
    {
        Store &store = m_workspace->store();
        Alert one = alert("much", AlertCondition::Above, 10);
        QVERIFY(saveAlert(store, one, now));
        QCOMPARE(checkAlerts(*m_workspace, m_workspace->context(now))->raised.size(), size_t(1));
        one.title = QStringLiteral("Another name"); // means the same: still told
        QVERIFY(saveAlert(store, one, now));
        QVERIFY(checkAlerts(*m_workspace, m_workspace->context(now))->raised.empty());
        one.value = 20; // is another alert
        QVERIFY(saveAlert(store, one, now));
        QVERIFY(!alertDesk(store, now, 10)->alerts[0].checkedAt);
        QCOMPARE(checkAlerts(*m_workspace, m_workspace->context(now))->raised.size(), size_t(1));
        const auto desk = alertDesk(store, now, 10);
        QCOMPARE(desk->notices.size(), size_t(2));
        QVERIFY(desk->notices[1].endedAt);
        QCOMPARE(desk->notices[0].alert.value, 20.0);
        one.enabled = false;
        QVERIFY(saveAlert(store, one, now));
        QVERIFY(checkAlerts(*m_workspace, m_workspace->context(now))->looks.empty());
        one.value = std::nan("");
        QVERIFY(!saveAlert(store, one, now));
        QVERIFY(findAlert(store, QStringLiteral("mucj")).error().text.contains(QStringLiteral("\"much\"")));
        QVERIFY(*removeAlert(store, one.key));
        QVERIFY(!*removeAlert(store, one.key));
    }

    void nothingImported()
    {
        m_path = m_folder.filePath(QStringLiteral("empty.parlance"));
        m_workspace = std::move(*Workspace::open(m_path, Store::Mode::OpenOrCreate));
        QCOMPARE(look(alert("a", AlertCondition::Below, 5)).silence, AlertVerdict::Silence::NoData);
        QVERIFY(
            previewAlert(*m_workspace, alert("a", AlertCondition::Below, 5), m_workspace->context(now))->told.empty());
    }

    void commandLine()
    {
        const QString at = QString::number(now / 1'000);
        const auto alerts = [&](QStringList words) {
            return parlance::test::parlance(QStringList{"alerts"} + words + QStringList{"-w", m_path, "--now", at});
        };
        m_workspace.reset();
        const Run none = alerts({"check"});
        QCOMPARE(none.exitCode, 0);
        QVERIFY(none.err.contains("suggest"));
        QCOMPARE(alerts({"add", "error-rate"}).exitCode, 0);
        const Run added = alerts({"add", "costly", "--measure", "messages", "--by", "bot", "--above", "1000"});
        QVERIFY2(added.exitCode == 0, added.err.constData());
        QVERIFY(added.err.contains("Would not have fired"));
        QCOMPARE(alerts({"add", "error-rate"}).exitCode, 1);
        QCOMPARE(alerts({"add", "x", "--measure", "messages", "--above", "1", "--below", "2"}).exitCode, 1);
        QCOMPARE(alerts({"add", "x", "--measure", "mesages", "--above", "1"}).exitCode, 1);
        const Run dry = alerts({"check", "--dry-run", "--json"});
        QCOMPARE(dry.exitCode, 6);
        const QJsonArray checks = dry.json().value("checks").toArray();
        QCOMPARE(checks.size(), 2);
        QCOMPARE(checks[0]["state"].toString(), "quiet");
        QCOMPARE(checks[1]["alert"].toString(), "error-rate");
        QCOMPARE(checks[1]["state"].toString(), "firing");
        QCOMPARE(checks[1]["value"].toDouble(), 0.5);
        QVERIFY(!checks[1]["raised"].toBool());
        QVERIFY(alerts({"history", "--json"}).json().value("notices").toArray().isEmpty());
        QCOMPARE(alerts({"check", "costly"}).exitCode, 0);
        QCOMPARE(alerts({"check"}).exitCode, 6);
        QCOMPARE(alerts({"history", "--json"}).json().value("notices").toArray().size(), 1); // told once
        const QJsonArray listed = alerts({"list", "--json"}).json().value("alerts").toArray();
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed[0]["key"].toString(), "error-rate"); // what fires first
        QCOMPARE(alerts({"off", "error-rate"}).exitCode, 0);
        QCOMPARE(alerts({"check"}).exitCode, 0);
        QCOMPARE(alerts({"remove", "error-rate"}).exitCode, 0);
        QCOMPARE(alerts({"remove", "error-rate"}).exitCode, 1);
        QVERIFY(alerts({"suggest", "--json"}).json().value("suggestions").toArray().size() > 10);
    }

    // By the clock: what a source has brought last is too old, and with new data no longer.
    void nothingNew()
    {
        Alert old = alert("old", AlertCondition::Stale, 48);
        old.query.by = {Grouping{DimensionKey::Source, Grain::Day, 0}};
        QVERIFY(saveAlert(m_workspace->store(), old, now));
        const auto looked = [&](qint64 hours) {
            return lookAt(*m_workspace, {old}, m_workspace->context(now + hours * 3'600'000))->at(0).verdict;
        };
        QCOMPARE(looked(0).state, AlertState::Quiet);
        QCOMPARE(looked(40).state, AlertState::Quiet);
        const AlertVerdict late = looked(100);
        QCOMPARE(late.state, AlertState::Firing);
        QCOMPARE(late.memberCount, 1);
        QVERIFY(*late.value > 99 && *late.value < 103);
        QCOMPARE(*late.window.to - *late.window.from, UtcMs(std::llround(*late.value * 3'600'000)));
        QCOMPARE(checkAlerts(*m_workspace, m_workspace->context(now + 360'000'000))->raised.size(), size_t(1));
        QVERIFY(checkAlerts(*m_workspace, m_workspace->context(now + 400'000'000))->raised.empty()); // told once
    }

    // To those whom the alert names, and to nobody when it was snoozed or there is no server.
    void byMail()
    {
        const Certificate certificate;
        QVERIFY(certificate.isValid());
        LoopbackServer smtp(QStringLiteral("smtps"), &certificate);
        QVERIFY2(smtp.port() > 0, smtp.problem().constData());
        const MailServer server{QStringLiteral("localhost"),
                                smtp.port(),
                                MailServer::Security::Tls,
                                QStringLiteral("anna"),
                                QStringLiteral("parlance@example.org"),
                                certificate.path()};
        Alert one = alert("much", AlertCondition::Above, 10);
        one.mailTo = {QStringLiteral("ben@example.org")};
        QVERIFY(saveAlert(m_workspace->store(), one, now));
        auto raised = checkAlerts(*m_workspace, m_workspace->context(now))->raised;
        QCOMPARE(raised.size(), size_t(1));
        MemorySecrets secrets;
        const AlertDelivery delivery{*m_workspace, &secrets, {}, now, {}};
        const QStringList none = delivery.deliver(raised);
        QVERIFY2(none.size() == 1 && none[0].contains(QStringLiteral("no mail server")), qPrintable(none.join(u' ')));
        QVERIFY(saveMailServer(m_workspace->store(), server, now));
        secrets.kept.insert(mailSecretKey(server), QStringLiteral("geheim zwei")); // what the server takes
        const QStringList failures = delivery.deliver(raised);
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u' ')));
        const auto received = smtp.received();
        QCOMPARE(received.size(), size_t(1));
        const QJsonObject mail = parseMail(received[0].body);
        QCOMPARE(mail.value("subject").toString(), "Alert: much");
        QVERIFY2(mail.value("text").toString().contains(QStringLiteral("Found: 80")),
                 qPrintable(mail.value("text").toString()));
        raised[0].quiet = true;
        QVERIFY(delivery.deliver(raised).isEmpty());
        QCOMPARE(smtp.received().size(), size_t(1));
        one.mailTo = {QStringLiteral("not an address")};
        QVERIFY(!saveAlert(m_workspace->store(), one, now));
    }

    // JSON over TLS, with what a schedule that names the same address knows of it; no name of a person in it.
    void byWebhook()
    {
        const Certificate certificate;
        QVERIFY(certificate.isValid());
        LoopbackServer web(QStringLiteral("https"), &certificate);
        QVERIFY2(web.port() > 0, web.problem().constData());
        Alert one = alert("much", AlertCondition::Above, 10);
        one.webhook = QStringLiteral("https://localhost:%1/hook").arg(web.port());
        QVERIFY(saveAlert(m_workspace->store(), one, now));
        QCOMPARE(findAlert(m_workspace->store(), one.key)->webhook, one.webhook);
        auto raised = checkAlerts(*m_workspace, m_workspace->context(now))->raised;
        QCOMPARE(raised.size(), size_t(1));
        MemorySecrets secrets;
        const AlertDelivery delivery{*m_workspace, &secrets, {}, now, {}};
        QVERIFY(delivery.concerns(raised));
        const QStringList stranger = delivery.deliver(raised); // a certificate that nobody vouches for
        QCOMPARE(stranger.size(), qsizetype(1));
        QVERIFY(web.received().empty());

        Schedule monday;
        monday.key = QStringLiteral("monday");
        monday.report = QStringLiteral("weekly");
        monday.zone = QStringLiteral("UTC");
        monday.formats = {QStringLiteral("pdf")};
        monday.webhook = {one.webhook, true, true, certificate.path()};
        const auto saved = saveSchedule(m_workspace->store(), monday, now);
        QVERIFY2(saved, saved ? "" : qPrintable(toString(saved.error())));
        QVERIFY(secrets.write(webhookSecretKey(monday.webhook), QStringLiteral("Bearer abc")));
        const QStringList failures = delivery.deliver(raised);
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u' ')));
        const auto received = web.received();
        QCOMPARE(received.size(), size_t(1));
        QCOMPARE(received[0].facts["headers"]["authorization"].toString(), "Bearer abc");
        const QJsonObject body = QJsonDocument::fromJson(received[0].body).object();
        QCOMPARE(body.value("event").toString(), "alert");
        QCOMPARE(body.value("alert").toString(), "much");
        QCOMPARE(body.value("found").toString(), "80");
        QVERIFY(!received[0].body.contains("u1"));
        raised[0].quiet = true;
        QVERIFY(delivery.deliver(raised).isEmpty());
        QCOMPARE(web.received().size(), size_t(1));
        one.webhook = QStringLiteral("http://localhost/hook");
        QVERIFY(!saveAlert(m_workspace->store(), one, now));
    }

    // Looked at when the data changes, by a thread of their own, and told once.
    void whileAWindowIsOpen()
    {
        m_workspace.reset();
        fill(peak - 1);
        WorkspaceSession::Options options;
        options.clock = [] { return now; };
        options.watch = true;
        WorkspaceSession session(*m_workspace, options);
        QStringList raised;
        connect(&session, &Session::alertsRaised, this, [&](const std::vector<AlertNotice> &notices) {
            for (const AlertNotice &notice : notices)
                raised << notice.alert.key;
        });
        const AlertAccess access = session.alerts();
        QObject receiver;
        bool saved = false;
        access.save(alert("much", AlertCondition::Above, 50), &receiver,
                    [&](const Result<bool> &done) { saved = *done; });
        QTRY_VERIFY(saved);
        std::optional<AlertDesk> desk;
        const auto standing = [&] {
            access.load(&receiver, [&](Result<AlertDesk> read) { desk = std::move(*read); });
            return desk && !desk->alerts.empty() ? desk->alerts[0].verdict.state : AlertState::Silent;
        };
        QTRY_COMPARE_WITH_TIMEOUT(standing(), AlertState::Quiet, 30'000);
        QCOMPARE(session.openAlerts(), 0);
        QVERIFY(importAll(m_workspace->store(), {dayOf(peak), dayOf(peak + 1)}));
        QTRY_COMPARE_WITH_TIMEOUT(session.openAlerts(), 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(raised, QStringList{"much"}, 30'000);
        access.acknowledge(QStringLiteral("much"), true, &receiver, [](const Result<bool> &) {});
        QTRY_COMPARE_WITH_TIMEOUT(session.openAlerts(), 0, 30'000);
        access.acknowledge(QStringLiteral("much"), false, &receiver, [](const Result<bool> &) {});
        QTRY_COMPARE_WITH_TIMEOUT(session.openAlerts(), 1, 30'000);
        access.snooze(QStringLiteral("much"), now + 1'000, &receiver, [](const Result<bool> &) {});
        QTRY_COMPARE_WITH_TIMEOUT(session.openAlerts(), 0, 30'000);
    }

    // Edited, and the window closed at once: all of it is there, in the order in which it was done.
    void nothingSavedIsLost()
    {
        constexpr int many = 20;
        {
            WorkspaceSession::Options options;
            options.clock = [] { return now; };
            WorkspaceSession session(*m_workspace, options);
            const AlertAccess access = session.alerts();
            QObject receiver;
            const AlertAccess::Done<bool> quiet = [](const Result<bool> &) {};
            for (int i = 0; i < many; ++i)
                access.save(alert(qPrintable(QStringLiteral("a%1").arg(i)), AlertCondition::Above, i), &receiver,
                            quiet);
            access.remove(QStringLiteral("a1"), &receiver, quiet);
            access.save(alert("a0", AlertCondition::Below, 7), &receiver, quiet);
        }
        const auto alerts = loadAlerts(m_workspace->store());
        QVERIFY(alerts);
        QCOMPARE(alerts->size(), size_t(many - 1));
        const auto changed = std::ranges::find(*alerts, QStringLiteral("a0"), &Alert::key);
        QVERIFY(changed != alerts->end());
        QCOMPARE(changed->condition, AlertCondition::Below);
    }
};

QTEST_MAIN(TestAlerts)
#include "tst_alerts.moc"

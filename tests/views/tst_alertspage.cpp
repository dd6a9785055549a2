// The page of alerts and its dialog on a workspace that a test made up.
#include "tests/views/fakes.h"
#include "views/dialogs/alertdialog.h"
#include "views/pages/alertspage.h"
#include "views/widgets/button.h"
#include "views/words/alertwords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

namespace parlance {

namespace {

constexpr UtcMs now = 1'795'424'400'000; // Mon 2026-11-23 09:00 UTC
constexpr UtcMs day = 86'400'000, midnight = now - 9 * 3'600'000;

Alert errors()
{
    Alert alert;
    alert.key = QStringLiteral("errors");
    alert.title = QStringLiteral("Too many errors");
    alert.kind = AlertClass::Performance;
    alert.query.measures = {MeasureKey::ErrorRate};
    alert.query.by = {Grouping{DimensionKey::Bot, Grain::Day, 0}};
    alert.value = 0.05;
    alert.least = 20;
    return alert;
}

AlertEntry firing()
{
    AlertEntry entry;
    entry.alert = errors();
    entry.checkedAt = now - 1'000;
    entry.since = now - day;
    entry.verdict.state = AlertState::Firing;
    entry.verdict.window = {midnight - day, midnight};
    entry.verdict.value = 0.072;
    entry.verdict.members = {{QStringLiteral("b1"), QStringLiteral("Support"), 0.072, {}, {}}};
    entry.verdict.memberCount = 1;
    return entry;
}

NumberStyle numbers()
{
    NumberStyle made;
    made.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    return made;
}

} // namespace

class tst_alertspage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_calls.clear();
        m_edits.clear();
        m_desk = {};
        m_desk.alerts = {firing()};
        m_desk.notices = {{7, errors(), firing().verdict, now - day, {}, false}};
        m_access = {};
        m_access.load = [this](QObject *, const AlertAccess::Done<AlertDesk> &done) { done(m_desk); };
        m_access.save = [this](const Alert &alert, QObject *, const AlertAccess::Done<bool> &done) {
            m_calls << QStringLiteral("save ") + alert.key;
            done(true);
        };
        m_access.remove = [this](const QString &key, QObject *, const AlertAccess::Done<bool> &done) {
            m_calls << QStringLiteral("remove ") + key;
            done(true);
        };
        m_access.check = [this](QObject *, const AlertAccess::Done<bool> &done) {
            m_calls << QStringLiteral("check");
            done(true);
        };
        m_access.acknowledge = [this](const QString &key, bool on, QObject *, const AlertAccess::Done<bool> &done) {
            m_calls << QStringLiteral("seen %1 %2").arg(key).arg(on);
            done(true);
        };
        m_access.snooze = [this](const QString &key, std::optional<UtcMs> until, QObject *,
                                 const AlertAccess::Done<bool> &done) {
            m_calls << QStringLiteral("snooze %1 %2").arg(key).arg(until ? (*until - now) / day : 0);
            done(true);
        };
        m_access.preview = [](const Alert &, QObject *, const AlertAccess::Done<AlertPreview> &done) {
            AlertPreview preview;
            preview.now = firing().verdict;
            preview.told = {{midnight - 9 * day, midnight - 8 * day}, {midnight - 3 * day, midnight - 2 * day}};
            done(preview);
        };
        open();
    }
    void cleanup() { m_page.reset(); }

    void theList()
    {
        auto *table = m_page->findChild<InfoTable *>(QStringLiteral("alerts.table"));
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->cellText(0, 0), "Too many errors");
        QCOMPARE(table->cellText(0, 1), "Performance");
        QCOMPARE(table->cellText(0, 2), "Support: 7.2 %");
        QCOMPARE(table->cellText(0, 3), "Firing");
        QCOMPARE(m_page->subtitle(), "1 alert(s) switched on, 1 firing");
        auto *notices = m_page->findChild<InfoTable *>(QStringLiteral("alerts.notices"));
        QCOMPARE(notices->rowCount(), 1);
        QCOMPARE(notices->cellText(0, 4), "still so");
    }

    // Nothing is watched unless somebody said so, and the page says that.
    void nothingIsOn()
    {
        m_desk = {};
        open();
        QCOMPARE(m_page->findChild<InfoTable *>(QStringLiteral("alerts.table"))->rowCount(), 0);
        QCOMPARE(m_page->subtitle(), "Nothing is watched");
        auto *offered = m_page->findChild<InfoTable *>(QStringLiteral("alerts.suggestions"));
        QCOMPARE(offered->rowCount(), int(alertSuggestions().size()));
        find<Button>("alerts.on.error-rate")->click();
        QCOMPARE(m_edits, QStringList{"switch on alert:  -> error-rate"});
        QVERIFY(m_calls.isEmpty()); // the window does it, as a step of undo
    }

    void whatIsOnIsNotOffered()
    {
        Alert alert = errors();
        alert.key = QStringLiteral("error-rate");
        m_desk.alerts.front().alert = alert;
        open();
        QVERIFY(!find<Button>("alerts.on.error-rate"));
        QVERIFY(find<Button>("alerts.on.slow-response"));
    }

    void show()
    {
        QStringList places;
        connect(m_page.get(), &AlertsPage::placeRequested, this,
                [&](const QString &page, const TimeRange &range, const Filter &where) {
                    places << page + u' ' + isoUtc(*range.from) + u' ' + toText(where);
                });
        find<Button>("alerts.show.errors")->click();
        QCOMPARE(places, QStringList{"performance 2026-11-22T00:00:00Z bot in (\"b1\")"});
    }

    void menu()
    {
        choose("alerts.seen");
        choose("alerts.day");
        QCOMPARE(m_calls, (QStringList{"seen errors 1", "snooze errors 1"}));
        choose("alerts.turn");
        choose("alerts.remove");
        QCOMPARE(m_edits, (QStringList{"switch off alert: errors -> errors", "remove alert: errors -> "}));
    }

    void checkNow()
    {
        find<Button>("alerts.check")->click();
        QCOMPARE(m_calls, QStringList{"check"});
    }

    void standings()
    {
        const TimeZone utc;
        const QLocale locale = numbers().locale;
        AlertEntry entry = firing();
        QCOMPARE(alertStanding(entry, now, utc, locale), "Firing");
        entry.acknowledgedAt = now;
        QCOMPARE(alertStanding(entry, now, utc, locale), "Seen");
        QVERIFY(!entry.isOpen(now));
        entry.snoozedUntil = now + day;
        QVERIFY(alertStanding(entry, now, utc, locale).startsWith(QStringLiteral("Snoozed until 24 Nov")));
        QCOMPARE(alertStanding(entry, now + 2 * day, utc, locale), "Seen"); // it is over
        entry.alert.enabled = false;
        QCOMPARE(alertStanding(entry, now, utc, locale), "Off");
        QCOMPARE(alertStanding({}, now, utc, locale), "Not checked yet");
    }

    void sentences()
    {
        QCOMPARE(alertSentence(errors(), numbers()),
                 "Error rate above 5.0 % over the last whole day, for any one: Bot, from 20 messages on");
        for (const Alert &alert : alertSuggestions()) {
            const QString sentence = alertSentence(alert, numbers());
            QVERIFY2(!sentence.contains(u'%') || !sentence.contains(QStringLiteral("%1")), qPrintable(sentence));
        }
        AlertVerdict silent;
        silent.silence = AlertVerdict::Silence::TooFew;
        QCOMPARE(alertFinding(errors(), silent, numbers()), "fewer than 20 message(s) in this period");
        AlertVerdict change = firing().verdict;
        change.base = 0.09;
        change.degree = -0.2;
        QCOMPARE(alertFinding(errors(), change, numbers()), QString::fromUtf8("7.2 %, −20.0 % on 9.0 % before"));
    }

    void dialog()
    {
        find<Button>("alerts.add")->click();
        auto *dialog = m_page->findChild<AlertDialog *>();
        QVERIFY(dialog);
        const auto box = [dialog](const char *name) { return dialog->findChild<QComboBox *>(QLatin1String(name)); };
        const auto line = [dialog](const char *name) { return dialog->findChild<QLineEdit *>(QLatin1String(name)); };
        auto *save = dialog->findChild<QPushButton *>(QStringLiteral("alert.save"));
        QVERIFY(save->isEnabled());
        box("alert.measure")->setCurrentIndex(box("alert.measure")->findData(int(MeasureKey::ErrorRate)));
        line("alert.value")->setText(QStringLiteral("x"));
        QVERIFY(!save->isEnabled());
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("alert.problem"))->text(), "Type a number.");
        line("alert.value")->setText(QStringLiteral("7.5"));
        line("alert.where")->setText(QStringLiteral("bott = 1"));
        QVERIFY(!save->isEnabled());
        line("alert.where")->setText(QStringLiteral("bot = \"x\""));
        line("alert.title")->setText(QStringLiteral("Errors of X"));
        QVERIFY(save->isEnabled());
        QCOMPARE(dialog->typed()->value, 0.075);
        // A day that has just begun is below everything: that cannot be asked for.
        box("alert.condition")->setCurrentIndex(int(AlertCondition::Below));
        box("alert.over")->setCurrentIndex(box("alert.over")->count() - 1);
        QVERIFY(!save->isEnabled());
        box("alert.over")->setCurrentIndex(0);
        QTRY_VERIFY(dialog->findChild<QLabel *>(QStringLiteral("alert.past"))
                        ->text()
                        .startsWith(QStringLiteral("Would have fired 2 time(s) in the last 90 days, last for 20 Nov")));
        save->click();
        QCOMPARE(m_edits, QStringList{"new alert:  -> errors-of-x"});
    }

    // What the dialog has no field for stays.
    void changeKeepsTheRest()
    {
        Alert alert = errors();
        alert.unknown = {{QStringLiteral("later"), 1}};
        alert.over = {Grain::Day, 5, false}; // of the command line
        AlertDialog dialog({}, alert, false, TimeZone(), numbers(), nullptr);
        const auto typed = dialog.typed();
        QVERIFY2(typed, typed ? "" : qPrintable(typed.error().text));
        QVERIFY(*typed == alert);
    }

    void readOnly()
    {
        m_access.readOnly = true;
        open();
        QVERIFY(!find<Button>("alerts.add")->isEnabled());
        QVERIFY(!find<Button>("alerts.check")->isEnabled());
        QVERIFY(!find<Button>("alerts.on.slow-response")->isEnabled());
        QVERIFY(find<Button>("alerts.show.errors")->isEnabled());
    }

private:
    void open()
    {
        const auto edit = [this](const QString &what, const std::optional<Alert> &before,
                                 const std::optional<Alert> &after) {
            m_edits << QStringLiteral("%1: %2 -> %3")
                           .arg(what, before ? before->key : QString(), after ? after->key : QString());
        };
        m_page = std::make_unique<AlertsPage>(
            m_access, edit, [] { return now; }, numbers());
        m_page->resize(1'200, 900);
        m_page->setZone(TimeZone());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // tools of the rows before
    }
    template <typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    void choose(const char *action)
    {
        find<Button>("alerts.more.errors")->click();
        auto *menu = m_page->findChild<QMenu *>(QStringLiteral("alerts.menu"));
        QVERIFY(menu);
        auto *found = menu->findChild<QAction *>(QLatin1String(action));
        QVERIFY(found && found->isEnabled());
        found->trigger();
        delete menu;
    }

    AlertDesk m_desk;
    AlertAccess m_access;
    QStringList m_calls, m_edits;
    std::unique_ptr<AlertsPage> m_page;
};

} // namespace parlance

QTEST_MAIN(parlance::tst_alertspage)
#include "tst_alertspage.moc"

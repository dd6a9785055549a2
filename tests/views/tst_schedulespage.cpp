// The page of schedules and its dialogs on a workspace that a test made up.
#include "tests/views/fakes.h"
#include "views/dialogs/mailserverdialog.h"
#include "views/dialogs/scheduledialog.h"
#include "views/pages/schedulespage.h"
#include "views/widgets/button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace parlance {

namespace {

constexpr UtcMs now = 1'795'424'400'000; // Mon 2026-11-23 09:00 UTC
const QLocale english(QLocale::English, QLocale::UnitedStates);

Schedule monday()
{
    Schedule schedule;
    schedule.key = QStringLiteral("monday");
    schedule.report = QStringLiteral("weekly");
    schedule.zone = QStringLiteral("Europe/Berlin");
    schedule.recipients = {{QStringLiteral("anna@example.org"), {}}, {QStringLiteral("ben@example.org"), {}}};
    schedule.folder = {QStringLiteral("/srv/reports"), 30};
    return schedule;
}

} // namespace

class tst_schedulespage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theList();
    void history();
    void runNow();
    void aRunThatFails();
    void dryRun();
    void switchOffAndRemove();
    void newSchedule();
    void checksWhileTyping();
    void days();
    void recipients();
    void keys();
    void theSecretOfAWebhook();
    void aSaveThatFails();
    void mailServer();
    void timer();
    void readOnly();

private:
    void open();
    template <typename T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    QDialog *dialog(const char *name) const { return m_page->findChild<QDialog *>(QLatin1String(name)); }
    ScheduleDialog *editor() const { return qobject_cast<ScheduleDialog *>(dialog("scheduleDialog")); }
    template <typename T>
    T *field(const char *name) const
    {
        return editor()->findChild<T *>(QLatin1String(name));
    }
    void choose(const char *action);

    ScheduleDesk m_desk;
    ScheduleAccess m_access;
    QStringList m_calls;
    std::vector<TypedSecret> m_secrets;
    std::optional<Error> m_error; // of the next call
    ScheduleTimer m_timer;
    std::function<void()> m_changed;
    ScriptedPrompter m_prompter;
    std::unique_ptr<SchedulesPage> m_page;
};

void tst_schedulespage::init()
{
    m_calls.clear();
    m_secrets.clear();
    m_error.reset();
    m_prompter = {};
    m_timer = {};
    m_desk = {};
    m_desk.schedules = {monday()};
    m_desk.reports = {{QStringLiteral("usage"), QStringLiteral("Usage")},
                      {QStringLiteral("weekly"), QStringLiteral("Weekly summary")}};
    m_desk.zone = QStringLiteral("UTC");
    m_access = {};
    m_access.load = [this](QObject *, const ScheduleAccess::Done<ScheduleDesk> &done) { done(m_desk); };
    const auto answer = [this](const ScheduleAccess::Done<bool> &done) {
        if (m_error)
            done(tl::unexpected(*m_error));
        else
            done(true);
    };
    m_access.save = [this, answer](const Schedule &schedule, const TypedSecret &secret, QObject *,
                                   const ScheduleAccess::Done<bool> &done) {
        m_calls << QStringLiteral("save ") + schedule.key;
        m_secrets.push_back(secret);
        if (!m_error) {
            std::erase_if(m_desk.schedules, [&](const Schedule &one) { return one.key == schedule.key; });
            m_desk.schedules.push_back(schedule);
        }
        answer(done);
    };
    m_access.remove = [this, answer](const QString &key, QObject *, const ScheduleAccess::Done<bool> &done) {
        std::erase_if(m_desk.schedules, [&](const Schedule &one) { return one.key == key; });
        answer(done);
    };
    m_access.saveMail = [this, answer](const MailServer &server, const TypedSecret &secret, QObject *,
                                       const ScheduleAccess::Done<bool> &done) {
        m_desk.mail = server;
        m_secrets.push_back(secret);
        answer(done);
    };
    m_access.run = [this](const QString &key, bool dry, QObject *, const ScheduleAccess::Done<QString> &done) {
        m_calls << (dry ? QStringLiteral("dry ") : QStringLiteral("run ")) + key;
        if (m_error)
            done(tl::unexpected(*m_error));
        else
            done(QStringLiteral("monday: delivered to anna@example.org"));
    };
    m_access.retry = [this](qint64 id, QObject *, const ScheduleAccess::Done<QString> &done) {
        m_calls << QStringLiteral("retry %1").arg(id);
        done(QStringLiteral("monday: delivered to ben@example.org"));
    };
    m_access.timer = [this](QObject *, const ScheduleAccess::Done<ScheduleTimer> &done) { done(m_timer); };
    m_access.setTimer = [this, answer](bool install, QObject *, const ScheduleAccess::Done<bool> &done) {
        m_calls << (install ? QStringLiteral("install") : QStringLiteral("uninstall"));
        if (!m_error)
            m_timer.installed = m_timer.current = m_timer.active = install;
        answer(done);
    };
    m_access.follow = [this](QObject *, std::function<void()> changed) { m_changed = std::move(changed); };
}

void tst_schedulespage::cleanup()
{
    m_page.reset();
}

void tst_schedulespage::open()
{
    m_page = std::make_unique<SchedulesPage>(
        m_access, &m_prompter, [] { return now; }, english);
    m_page->resize(1100, 800);
    m_page->show();
}

void tst_schedulespage::choose(const char *action)
{
    auto *menu = m_page->findChild<QMenu *>(QStringLiteral("schedules.menu"));
    QVERIFY(menu);
    auto *found = menu->findChild<QAction *>(QLatin1String(action));
    QVERIFY(found);
    found->trigger();
    menu->close();
}

void tst_schedulespage::theList()
{
    m_desk.history = {{7,
                       QStringLiteral("monday"),
                       now - 1,
                       now,
                       ScheduleHistoryRow::State::Failed,
                       0,
                       QStringLiteral("no server"),
                       {},
                       {},
                       1,
                       {}}};
    open();
    auto *table = find<InfoTable>(QStringLiteral("schedules.table"));
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->cellText(0, 0), QStringLiteral("Weekly summary"));
    QCOMPARE(table->cellText(0, 1), QStringLiteral("Every Monday at 09:00"));
    QCOMPARE(table->cellText(0, 2), QStringLiteral("Mon, 30 Nov 2026, 09:00"));
    QCOMPARE(table->cellText(0, 3), QStringLiteral("Failed"));
    QVERIFY(find<Label>(QStringLiteral("schedules.mail"))->text().contains("No mail server"));
    QVERIFY(m_page->subtitle().contains(QLatin1Char('1')));
    // Something has run meanwhile.
    m_desk.history.front().state = ScheduleHistoryRow::State::Done;
    m_changed();
    QCOMPARE(table->cellText(0, 3), QStringLiteral("Delivered"));
}

void tst_schedulespage::history()
{
    m_desk.history = {{7,
                       QStringLiteral("monday"),
                       now,
                       now + 60'000,
                       ScheduleHistoryRow::State::Failed,
                       2,
                       QStringLiteral("ben@example.org: refused\nmore"),
                       {QStringLiteral("a.pdf")},
                       {{QStringLiteral("anna@example.org"), true, {}},
                        {QStringLiteral("ben@example.org"), false, QStringLiteral("refused")}},
                       1,
                       {}},
                      {6,
                       QStringLiteral("monday"),
                       std::nullopt,
                       now,
                       ScheduleHistoryRow::State::Done,
                       0,
                       {},
                       {QStringLiteral("a.pdf"), QStringLiteral("a.xlsx")},
                       {},
                       1,
                       {}}};
    open();
    auto *table = find<InfoTable>(QStringLiteral("schedules.history"));
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->cellText(0, 0), QStringLiteral("23 Nov 2026, 09:01"));
    QCOMPARE(table->cellText(0, 3), QStringLiteral("ben@example.org: refused"));
    QCOMPARE(table->cellText(1, 2), QStringLiteral("by hand"));
    QCOMPARE(table->cellText(1, 3), QStringLiteral("a.pdf, a.xlsx"));
    m_page->setZone(*TimeZone::fromIana(QStringLiteral("Asia/Tokyo")));
    QCOMPARE(table->cellText(0, 0), QStringLiteral("23 Nov 2026, 18:01"));
    Q_EMIT table->rowClicked(0);
    QCOMPARE(m_prompter.shown, QStringList{"Failed"});
    // When it is tried again, and by hand.
    QVERIFY(!find<Button>(QStringLiteral("schedules.retry.6"))); // delivered
    m_desk.history.front().retryAt = now + 300'000;
    m_page->setZone(TimeZone());
    m_changed();
    QVERIFY2(table->cellText(0, 3).startsWith(QStringLiteral("tried again 23 Nov 2026, 09:05")),
             qPrintable(table->cellText(0, 3)));
    find<Button>(QStringLiteral("schedules.retry.7"))->click();
    QCOMPARE(m_calls, QStringList{"retry 7"});
}

void tst_schedulespage::runNow()
{
    open();
    QStringList said;
    connect(m_page.get(), &SchedulesPage::statusMessage, this, [&](const QString &text) { said << text; });
    find<Button>(QStringLiteral("schedules.run.monday"))->click();
    QCOMPARE(m_calls, QStringList{"run monday"});
    QCOMPARE(said, QStringList{"Delivered"});
}

void tst_schedulespage::aRunThatFails()
{
    open();
    QStringList said;
    connect(m_page.get(), &SchedulesPage::statusMessage, this, [&](const QString &text) { said << text; });
    m_error = Error{ErrorCategory::Storage, QStringLiteral("no server"), {}, {}};
    find<Button>(QStringLiteral("schedules.run.monday"))->click();
    QVERIFY(said.isEmpty()); // the job in the status bar says it
}

void tst_schedulespage::dryRun()
{
    open();
    find<Button>(QStringLiteral("schedules.more.monday"))->click();
    choose("schedules.dry");
    QCOMPARE(m_calls, QStringList{"dry monday"});
    QCOMPARE(m_prompter.shown, QStringList{"Nothing was delivered"});
}

void tst_schedulespage::switchOffAndRemove()
{
    open();
    find<Button>(QStringLiteral("schedules.more.monday"))->click();
    choose("schedules.turn");
    QVERIFY(!m_desk.schedules.front().enabled);
    QCOMPARE(find<InfoTable>(QStringLiteral("schedules.table"))->cellText(0, 2), QStringLiteral("switched off"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the menu and the buttons of before
    find<Button>(QStringLiteral("schedules.more.monday"))->click();
    choose("schedules.remove");
    QCOMPARE(m_prompter.shown, QStringList{"Remove the schedule"});
    QVERIFY(m_desk.schedules.empty());
    QCOMPARE(find<InfoTable>(QStringLiteral("schedules.table"))->rowCount(), 0);
}

void tst_schedulespage::newSchedule()
{
    m_desk.mail = MailServer{};
    open();
    find<Button>(QStringLiteral("schedules.add"))->click();
    QVERIFY(editor());
    QVERIFY(!field<QPushButton>("schedule.save")->isEnabled());
    QVERIFY(field<QLabel>("schedule.status")->text().contains("goes nowhere"));
    field<QLineEdit>("schedule.title")->setText(QStringLiteral("Überblick für Anna"));
    field<QPlainTextEdit>("schedule.recipients")
        ->setPlainText(QStringLiteral("anna@example.org\n\nben@example.org; bot=Sales"));
    QVERIFY(field<QPushButton>("schedule.save")->isEnabled());
    QVERIFY2(
        field<QLabel>("schedule.status")->text().startsWith("Every Monday at 09:00. Next: Mon, 30 Nov 2026, 09:00"),
        qPrintable(field<QLabel>("schedule.status")->text()));
    field<QPushButton>("schedule.save")->click();
    QCOMPARE(m_calls.size(), 1);
    QCOMPARE(m_desk.schedules.size(), size_t(2));
    const Schedule &made = m_desk.schedules.back();
    QCOMPARE(made.key, QStringLiteral("berblick-f-r-anna"));
    QCOMPARE(made.report, QStringLiteral("usage"));
    QCOMPARE(made.zone, QStringLiteral("UTC"));
    QCOMPARE(made.recipients.size(), size_t(2));
    const ReportValues ben{{QStringLiteral("bot"), QStringLiteral("Sales")}};
    QCOMPARE(made.recipients[1].parameters, ben);
    QVERIFY(!m_secrets.front().changed);
    QCOMPARE(find<InfoTable>(QStringLiteral("schedules.table"))->rowCount(), 2);
}

void tst_schedulespage::checksWhileTyping()
{
    open();
    find<Button>(QStringLiteral("schedules.more.monday"))->click();
    choose("schedules.edit");
    // It shows what it was.
    QVERIFY(editor()->typed() == monday());
    auto *save = field<QPushButton>("schedule.save");
    auto *status = field<QLabel>("schedule.status");
    QVERIFY(save->isEnabled());
    QVERIFY(status->text().contains("Mail has no server yet"));
    const auto wrong = [&](const char *says) {
        QVERIFY2(!save->isEnabled() && status->text().contains(QLatin1String(says)), qPrintable(status->text()));
    };
    field<QPlainTextEdit>("schedule.recipients")->setPlainText(QStringLiteral("anna"));
    wrong("mail address");
    field<QPlainTextEdit>("schedule.recipients")->clear();
    field<QLineEdit>("schedule.folder")->setText(QStringLiteral("reports"));
    wrong("whole path");
    field<QLineEdit>("schedule.folder")->clear();
    QVERIFY(!save->isEnabled());
    field<QLineEdit>("schedule.webhook")->setText(QStringLiteral("http://example.org"));
    wrong("https");
    field<QLineEdit>("schedule.webhook")->setText(QStringLiteral("https://example.org/x"));
    QVERIFY(save->isEnabled());
    field<QCheckBox>("schedule.format.pdf")->setChecked(false);
    wrong("format");
    field<QCheckBox>("schedule.format.xlsx")->setChecked(true);
    field<QComboBox>("schedule.zone")->setEditText(QStringLiteral("Mars"));
    wrong("Mars");
}

void tst_schedulespage::days()
{
    open();
    find<Button>(QStringLiteral("schedules.more.monday"))->click();
    choose("schedules.edit");
    auto *status = field<QLabel>("schedule.status");
    field<QCheckBox>("schedule.weekday4")->setChecked(true);
    QVERIFY2(status->text().startsWith("Every Monday, Thursday at 09:00"), qPrintable(status->text()));
    field<QComboBox>("schedule.every")->setCurrentIndex(2);
    field<QLineEdit>("schedule.monthDays")->setText(QStringLiteral("15, last"));
    QVERIFY2(status->text().startsWith("Every month on day 15, last at 09:00"), qPrintable(status->text()));
    field<QLineEdit>("schedule.monthDays")->setText(QStringLiteral("15, sometimes"));
    QVERIFY(!field<QPushButton>("schedule.save")->isEnabled());
    field<QComboBox>("schedule.every")->setCurrentIndex(3);
    field<QLineEdit>("schedule.cron")->setText(QStringLiteral("0 9 30 2 *"));
    QVERIFY(status->text().contains("never comes"));
    field<QLineEdit>("schedule.cron")->setText(QStringLiteral("30 6 * * 1-5"));
    QVERIFY2(status->text().startsWith("By cron: 30 6 * * 1-5. Next: Tue, 24 Nov 2026, 06:30"),
             qPrintable(status->text()));
}

void tst_schedulespage::recipients()
{
    const std::vector<Recipient> all{
        {QStringLiteral("a@b.c"), {}},
        {QStringLiteral("d@e.f"),
         {{QStringLiteral("bot"), QStringLiteral("A,B")}, {QStringLiteral("plan"), QStringLiteral("pro")}}}};
    QVERIFY(recipientsFrom(recipientsText(all)) == all);
    QVERIFY(recipientsFrom(QStringLiteral(" \n\n")).empty());
}

void tst_schedulespage::keys()
{
    QCOMPARE(scheduleKeyFor(QStringLiteral("Monday report"), {}), QStringLiteral("monday-report"));
    QCOMPARE(scheduleKeyFor(QStringLiteral("Monday"), {monday()}), QStringLiteral("monday-2"));
    QCOMPARE(scheduleKeyFor(QStringLiteral("週報"), {}), QStringLiteral("schedule"));
    QCOMPARE(scheduleKeyFor(QStringLiteral("../etc"), {}), QStringLiteral("etc"));
}

void tst_schedulespage::theSecretOfAWebhook()
{
    m_desk.schedules.front().webhook = {QStringLiteral("https://example.org/x"), true, true, {}};
    open();
    find<Button>(QStringLiteral("schedules.more.monday"))->click();
    choose("schedules.edit");
    QVERIFY(editor()->typed().webhook.secret);
    // Another address has no secret until one is typed.
    field<QLineEdit>("schedule.webhook")->setText(QStringLiteral("https://example.org/y"));
    QVERIFY(!editor()->typed().webhook.secret);
    QCOMPARE(field<QLineEdit>("schedule.secret")->echoMode(), QLineEdit::Password);
    field<QLineEdit>("schedule.secret")->setText(QStringLiteral("Bearer x"));
    QVERIFY(editor()->typed().webhook.secret);
    field<QPushButton>("schedule.save")->click();
    QVERIFY(m_secrets.front().changed);
    QCOMPARE(m_secrets.front().text, QStringLiteral("Bearer x"));
}

void tst_schedulespage::aSaveThatFails()
{
    open();
    find<Button>(QStringLiteral("schedules.more.monday"))->click();
    choose("schedules.edit");
    m_error = Error{ErrorCategory::Storage, QStringLiteral("disk"), {}, {}};
    field<QPushButton>("schedule.save")->click();
    QCOMPARE(m_prompter.shown, QStringList{"The schedule could not be saved"});
    QVERIFY(editor()->isVisible()); // what was typed is still there
    QVERIFY(field<QPushButton>("schedule.save")->isEnabled());
}

void tst_schedulespage::mailServer()
{
    open();
    find<Button>(QStringLiteral("schedules.mail.button"))->click();
    auto *server = dialog("mailServerDialog");
    QVERIFY(server);
    const auto edit = [&](const char *name) { return server->findChild<QLineEdit *>(QLatin1String(name)); };
    auto *save = server->findChild<QPushButton *>(QStringLiteral("mail.save"));
    QVERIFY(!save->isEnabled());
    QVERIFY(!edit("mail.password")->isEnabled());
    edit("mail.host")->setText(QStringLiteral("smtp.example.org"));
    edit("mail.from")->setText(QStringLiteral("reports@example.org"));
    QVERIFY(save->isEnabled());
    server->findChild<QComboBox *>(QStringLiteral("mail.security"))->setCurrentIndex(2);
    QVERIFY(!save->isEnabled());
    QVERIFY(server->findChild<QLabel *>(QStringLiteral("mail.status"))->text().contains("without TLS"));
    server->findChild<QComboBox *>(QStringLiteral("mail.security"))->setCurrentIndex(1);
    edit("mail.user")->setText(QStringLiteral("anna"));
    edit("mail.password")->setText(QStringLiteral("geheim"));
    save->click();
    QCOMPARE(m_desk.mail->host, QStringLiteral("smtp.example.org"));
    QCOMPARE(m_desk.mail->effectivePort(), 587);
    QCOMPARE(m_secrets.back().text, QStringLiteral("geheim"));
    QVERIFY(find<Label>(QStringLiteral("schedules.mail"))->text().contains("smtp.example.org"));
}

void tst_schedulespage::timer()
{
    m_timer.text = QStringLiteral("ExecStart=parlance");
    open();
    auto *button = find<Button>(QStringLiteral("schedules.timer.button"));
    QCOMPARE(button->text(), QStringLiteral("Install timer…"));
    // Not without being asked.
    m_prompter.accept = false;
    button->click();
    QVERIFY(m_calls.isEmpty());
    m_prompter.accept = true;
    m_error = Error{ErrorCategory::Storage, QStringLiteral("systemctl: no"), {}, {}};
    button->click();
    QCOMPARE(m_prompter.shown,
             QStringList({"Install the timer", "Install the timer", "The timer could not be changed"}));
    m_error.reset();
    button->click();
    QCOMPARE(m_calls, QStringList({"install", "install"}));
    QCOMPARE(button->text(), QStringLiteral("Remove timer…"));
    button->click();
    QCOMPARE(m_calls.last(), QStringLiteral("uninstall"));
    QCOMPARE(button->text(), QStringLiteral("Install timer…"));
}

void tst_schedulespage::readOnly()
{
    m_access.readOnly = true;
    open();
    QVERIFY(!find<Button>(QStringLiteral("schedules.add"))->isEnabled());
    QVERIFY(!find<Button>(QStringLiteral("schedules.run.monday"))->isEnabled());
    QVERIFY(!find<Button>(QStringLiteral("schedules.mail.button"))->isEnabled());
    QVERIFY(!find<Button>(QStringLiteral("schedules.timer.button"))->isEnabled());
}

} // namespace parlance

QTEST_MAIN(parlance::tst_schedulespage)
#include "tst_schedulespage.moc"

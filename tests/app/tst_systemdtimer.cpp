// The timer of systemd: its units, installed and removed, and what happens when systemd says no.
#include "app/systemdtimer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestSystemdTimer : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QStringList m_calls;
    QString m_failsAt; // the word at which systemctl fails
    QString m_answer;

    Systemctl systemctl()
    {
        return [this](const QStringList &words) -> Result<QString> {
            m_calls << words.join(QLatin1Char(' '));
            if (!m_failsAt.isEmpty() && words.contains(m_failsAt))
                return fail(ErrorCategory::Storage, QStringLiteral("systemctl: no"));
            return m_answer;
        };
    }
    [[nodiscard]] TimerUnits
    units(const QString &workspace = QStringLiteral("/home/anna/My data/company.parlance")) const
    {
        return timerUnits(workspace, QStringLiteral("/usr/bin/parlance"), m_folder.path());
    }

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        m_calls.clear();
        m_failsAt.clear();
    }

    void texts()
    {
        const TimerUnits made = units();
        QVERIFY2(made.name.startsWith("parlance-company-"), qPrintable(made.name));
        QVERIFY(made.service.contains(
            "\nExecStart=\"/usr/bin/parlance\" schedule run -w \"/home/anna/My data/company.parlance\"\n"));
        QVERIFY(made.timer.contains("\nOnCalendar=*:0/5\n") && made.timer.contains("\nPersistent=true\n"));
        QCOMPARE(made.timerPath(), m_folder.path() + "/systemd/user/" + made.name + ".timer");
        // Of two workspaces of one name each has its own.
        QVERIFY(made.name != units(QStringLiteral("/home/anna/old/company.parlance")).name);
    }

    void hostileNames()
    {
        const TimerUnits made = units(QStringLiteral("/x/a\"b%c$d\\e\nExecStart=evil.parlance"));
        QCOMPARE(made.service.count(QStringLiteral("\nExecStart=")), 1);
        QVERIFY2(made.service.contains("\"/x/a\\\"b%%c$$d\\\\e\\nExecStart=evil.parlance\""), qPrintable(made.service));
        QVERIFY2(!made.name.contains(QRegularExpression("[^a-z0-9-]")), qPrintable(made.name));
    }

    void installAndRemove()
    {
        const TimerUnits made = units();
        QVERIFY(!timerStatus(made, systemctl()).installed);
        QVERIFY(installTimer(made, systemctl()));
        QCOMPARE(m_calls, QStringList({"daemon-reload", "enable --now " + made.name + ".timer"}));
        QCOMPARE(textOf(made.servicePath()), made.service);
        QCOMPARE(textOf(made.timerPath()), made.timer);
        m_answer = QStringLiteral("active");
        TimerStatus status = timerStatus(made, systemctl());
        QVERIFY(status.installed && status.current && status.active && status.problem.isEmpty());
        m_answer = QStringLiteral("inactive");
        QVERIFY(!timerStatus(made, systemctl()).active);
        // The program has moved.
        const TimerUnits moved = timerUnits(QStringLiteral("/home/anna/My data/company.parlance"),
                                            QStringLiteral("/opt/parlance"), m_folder.path());
        QVERIFY(timerStatus(moved, systemctl()).installed && !timerStatus(moved, systemctl()).current);
        m_calls.clear();
        const auto removed = removeTimer(made, systemctl());
        QVERIFY(removed && *removed);
        QCOMPARE(m_calls, QStringList({"disable --now " + made.name + ".timer", "daemon-reload"}));
        QVERIFY(!QFile::exists(made.servicePath()) && !QFile::exists(made.timerPath()));
        QVERIFY(!*removeTimer(made, systemctl()));
    }

    void systemdSaysNo()
    {
        const TimerUnits made = units();
        m_failsAt = QStringLiteral("enable");
        QVERIFY(!installTimer(made, systemctl()));
        QVERIFY(!QFile::exists(made.servicePath()) && !QFile::exists(made.timerPath())); // nothing is left behind
        m_failsAt.clear();
        QVERIFY(installTimer(made, systemctl()));
        m_failsAt = QStringLiteral("show");
        QVERIFY(!timerStatus(made, systemctl()).problem.isEmpty());
        m_failsAt = QStringLiteral("disable");
        QVERIFY(!removeTimer(made, systemctl()));
        QVERIFY(!QFile::exists(made.timerPath())); // it will not start again
    }

    // systemd itself finds nothing wrong with the units.
    void systemdReadsThem()
    {
        TimerUnits made = timerUnits(m_folder.filePath(QStringLiteral("my \"50 %\" $data.parlance")),
                                     QStringLiteral("/usr/bin/env"), m_folder.path());
        QVERIFY(installTimer(made, systemctl()));
        QProcess process;
        process.start(QStringLiteral("systemd-analyze"),
                      {"--user", "--man=no", "verify", made.servicePath(), made.timerPath()});
        if (!process.waitForStarted())
            QSKIP("this computer has no systemd");
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(!said.contains(made.name.toUtf8()), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestSystemdTimer)
#include "tst_systemdtimer.moc"

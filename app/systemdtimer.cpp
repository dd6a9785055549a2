#include "app/systemdtimer.h"

#include "models/core/wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace parlance {

namespace {

constexpr int patienceMs = 30'000;

// Letters and digits of the name, and a hash of the path: two workspaces of one name have a timer each.
QString unitName(const QString &workspace)
{
    QString letters;
    for (const QChar c : QFileInfo(workspace).completeBaseName().toLower())
        letters += c.isLetterOrNumber() && c < QChar(0x80) ? c : QChar(u'-');
    const QByteArray hash = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    const QStringList words = letters.split(QLatin1Char('-'), Qt::SkipEmptyParts);
    return (QStringList{QStringLiteral("parlance")} + words + QStringList{QString::fromLatin1(hash)})
        .join(QLatin1Char('-'));
}

// A word of ExecStart: quoted, with what systemd would replace doubled.
QString quoted(QString word)
{
    word.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    word.replace(u'%', QStringLiteral("%%")).replace(u'$', QStringLiteral("$$")).replace(u'\n', QStringLiteral("\\n"));
    return u'"' + word + u'"';
}

Result<void> writeText(const QString &path, const QString &text)
{
    return writeWholeFile(path, text.toUtf8());
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TimerUnits timerUnits(const QString &workspace, const QString &program, const QString &configFolder)
{
    TimerUnits units;
    units.name = unitName(workspace);
    units.folder = configFolder + QStringLiteral("/systemd/user");
    // A description is one line, whatever the file is called.
    const QString name = QFileInfo(workspace).completeBaseName().simplified().replace(u'%', QStringLiteral("%%"));
    units.service = QStringLiteral("[Unit]\n"
                                   "Description=Scheduled reports of Parlance: %1\n"
                                   "\n"
                                   "[Service]\n"
                                   "Type=oneshot\n"
                                   "ExecStart=%2 schedule run -w %3\n"
                                   "Nice=10\n")
                        .arg(name, quoted(program), quoted(workspace));
    units.timer = QStringLiteral("[Unit]\n"
                                 "Description=Scheduled reports of Parlance: %1\n"
                                 "\n"
                                 "[Timer]\n"
                                 "OnCalendar=*:0/5\n"
                                 "AccuracySec=10s\n"
                                 "Persistent=true\n"
                                 "\n"
                                 "[Install]\n"
                                 "WantedBy=timers.target\n")
                      .arg(name);
    return units;
}

Result<QString> runSystemctl(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral("systemctl"), QStringList{QStringLiteral("--user")} + words);
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
        return fail(ErrorCategory::Storage, QStringLiteral("systemctl: ") + process.errorString());
    }
    const QString error = QString::fromUtf8(process.readAllStandardError()).trimmed();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(ErrorCategory::Storage, QStringLiteral("systemctl: ") + error);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

Result<void> installTimer(const TimerUnits &units, const Systemctl &systemctl)
{
    if (!QDir().mkpath(units.folder))
        return fail(ErrorCategory::Storage, QStringLiteral("the folder cannot be made"), {units.folder, -1, -1, {}});
    const auto done = [&]() -> Result<void> {
        if (auto written = writeText(units.servicePath(), units.service); !written)
            return written;
        if (auto written = writeText(units.timerPath(), units.timer); !written)
            return written;
        for (const QStringList &words :
             {QStringList{QStringLiteral("daemon-reload")},
              QStringList{QStringLiteral("enable"), QStringLiteral("--now"), units.name + QStringLiteral(".timer")}})
            if (const auto ran = systemctl(words); !ran)
                return tl::unexpected(ran.error());
        return {};
    }();
    if (!done) {
        QFile::remove(units.servicePath());
        QFile::remove(units.timerPath());
    }
    return done;
}

Result<bool> removeTimer(const TimerUnits &units, const Systemctl &systemctl)
{
    if (!QFile::exists(units.timerPath()) && !QFile::exists(units.servicePath()))
        return false;
    const auto stopped =
        systemctl({QStringLiteral("disable"), QStringLiteral("--now"), units.name + QStringLiteral(".timer")});
    // Without its files systemd does not start it again, whether it could be told now or not.
    for (const QString &path : {units.timerPath(), units.servicePath()})
        if (QFile::exists(path) && !QFile::remove(path))
            return fail(ErrorCategory::Storage, QStringLiteral("the file cannot be removed"), {path, -1, -1, {}});
    if (!stopped)
        return tl::unexpected(stopped.error());
    if (const auto reloaded = systemctl({QStringLiteral("daemon-reload")}); !reloaded)
        return tl::unexpected(reloaded.error());
    return true;
}

TimerStatus timerStatus(const TimerUnits &units, const Systemctl &systemctl)
{
    TimerStatus status;
    const QString service = textOf(units.servicePath()), timer = textOf(units.timerPath());
    status.installed = !service.isEmpty() && !timer.isEmpty();
    status.current = service == units.service && timer == units.timer;
    if (!status.installed)
        return status;
    // "show" answers also for what does not run, unlike "is-active".
    const auto state = systemctl({QStringLiteral("show"), QStringLiteral("--property=ActiveState"),
                                  QStringLiteral("--value"), units.name + QStringLiteral(".timer")});
    if (state)
        status.active = *state == u"active";
    else
        status.problem = toString(state.error());
    return status;
}

} // namespace parlance

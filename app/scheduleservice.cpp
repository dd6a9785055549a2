#include "app/scheduleservice.h"

#include "app/reports.h"
#include "app/systemdtimer.h"
#include "models/store/scheduleruns.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

namespace parlance {

namespace {

constexpr int lookMs = 60'000, sliceMs = 200, patienceMs = 10'000;
constexpr int shownRuns = 100;

ScheduleHistoryRow rowOf(const ScheduleRun &run)
{
    ScheduleHistoryRow row;
    row.schedule = run.schedule;
    row.dueAt = run.dueAt;
    row.startedAt = run.startedAt;
    row.state = ScheduleHistoryRow::State(int(run.state));
    row.passedOver = run.passedOver;
    row.text = run.text;
    row.id = run.id;
    row.attempt = run.attempt;
    row.retryAt = run.retryAt;
    const QJsonObject detail = QJsonDocument::fromJson(run.detail).object();
    for (const QJsonValue &file : detail.value(QStringLiteral("files")).toArray())
        row.files << file.toString();
    for (const QJsonValue &one : detail.value(QStringLiteral("deliveries")).toArray())
        row.deliveries.push_back({one[QStringLiteral("to")].toString(), one[QStringLiteral("done")].toBool(),
                                  one[QStringLiteral("text")].toString()});
    return row;
}

Result<ScheduleDesk> readDesk(Workspace &workspace)
{
    Store &store = workspace.store();
    ScheduleDesk desk;
    auto schedules = loadSchedules(store);
    if (!schedules)
        return tl::unexpected(schedules.error());
    desk.schedules = std::move(*schedules);
    const auto runs = scheduleRuns(store, {}, shownRuns);
    if (!runs)
        return tl::unexpected(runs.error());
    for (const ScheduleRun &run : *runs)
        desk.history.push_back(rowOf(run));
    const auto mail = loadMailServer(store);
    if (!mail)
        return tl::unexpected(mail.error());
    desk.mail = *mail;
    const auto reports = allReports(store);
    if (!reports)
        return tl::unexpected(reports.error());
    for (const Report &report : *reports)
        desk.reports.emplace_back(report.key, reportText(report.title));
    desk.zone = workspace.context(0).zone.name();
    return desk;
}

// Whether a run of the command line would find something to do.
Result<bool> isDue(Workspace &workspace, UtcMs now)
{
    const Store &store = workspace.store();
    const auto schedules = loadSchedules(store);
    if (!schedules)
        return tl::unexpected(schedules.error());
    for (const Schedule &schedule : *schedules) {
        const auto last = lastDue(store, schedule.key);
        if (!last)
            return tl::unexpected(last.error());
        const TimeZone zone = TimeZone::fromIana(schedule.zone).value_or(TimeZone());
        if (!dueRuns(schedule, zone, *last, now).times.empty())
            return true;
    }
    const auto retries = retriesDue(store, now);
    if (!retries)
        return tl::unexpected(retries.error());
    if (!retries->empty())
        return true;
    const auto expired = expiredFiles(store, now);
    return expired ? Result<bool>(!expired->empty()) : tl::unexpected(expired.error());
}

// The program's own words on standard error, without "error: " before them.
QString complaint(const QByteArray &said)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(said).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines << (line.contains(QStringLiteral(": ")) ? line.section(QStringLiteral(": "), 1) : line);
    return lines.join(QLatin1Char('\n'));
}

// On a thread of the job runner. What the program prints goes into `said`.
Result<void> runProgram(const QString &program, const QStringList &words, QString &said, const std::stop_token &stop)
{
    QProcess process;
    process.start(program, words);
    while (!process.waitForFinished(sliceMs)) {
        if (process.state() == QProcess::NotRunning)
            return fail(ErrorCategory::Internal, process.errorString());
        if (!stop.stop_requested())
            continue;
        process.terminate(); // it ends what it has begun to write
        if (!process.waitForFinished(patienceMs)) {
            process.kill();
            process.waitForFinished();
        }
        return fail(ErrorCategory::Cancelled, QStringLiteral("cancelled"));
    }
    said = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return fail(ErrorCategory::Storage, complaint(process.readAllStandardError()));
}

Result<void> keep(SecretStore *secrets, const QString &key, const TypedSecret &secret)
{
    if (!secret.changed)
        return {};
    if (secrets == nullptr)
        return fail(ErrorCategory::Storage, QStringLiteral("the key ring cannot be used"));
    return secret.text.isEmpty() ? secrets->remove(key) : secrets->write(key, secret.text);
}

TimerUnits unitsOf(const Workspace &workspace, const QString &program)
{
    Workspace &of = const_cast<Workspace &>(workspace);
    return timerUnits(QFileInfo(of.store().path()).absoluteFilePath(), program,
                      QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
}

} // namespace

template <typename T>
void ScheduleService::ask(QObject *receiver, std::function<Result<T>(std::stop_token)> work,
                          std::function<void(Result<T>)> done)
{
    parlance::ask<T>(m_background, receiver, std::move(work), std::move(done));
}

void ScheduleService::write(QObject *receiver, std::function<Result<bool>()> work, ScheduleAccess::Done<bool> done)
{
    ask<bool>(receiver, inTurn(m_writes, std::move(work)), std::move(done));
}

ScheduleService::ScheduleService(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_background(m_parts.mode)
    , m_look(&m_background)
{
    m_tick.setInterval(lookMs);
    connect(&m_tick, &QTimer::timeout, this, &ScheduleService::look);
    connect(&m_parts.jobs, &JobRunner::finished, this, &ScheduleService::finished);
}

ScheduleService::~ScheduleService()
{
    m_writes->writeAll();
}

void ScheduleService::start()
{
    m_tick.start();
    look();
}

void ScheduleService::look()
{
    if (m_dueJob != 0)
        return;
    m_look.start(
        [workspace = &m_parts.workspace, at = m_parts.clock()](std::stop_token) { return isDue(*workspace, at); },
        [this](const Result<bool> &due) {
            if (!due || !*due || m_dueJob != 0)
                return;
            startJob(tr("Scheduled reports"), {QStringLiteral("run")}, {});
        });
}

void ScheduleService::startJob(const QString &title, const QStringList &words, const Ended &ended)
{
    const QStringList all = QStringList{QStringLiteral("schedule")} + words +
                            QStringList{QStringLiteral("-w"), m_parts.workspace.store().path()};
    const auto said = std::make_shared<QString>();
    const JobRunner::Work work = [program = m_parts.program, all, said](std::stop_token stop, const ProgressSink &) {
        return runProgram(program, all, *said, stop);
    };
    const quint64 job = m_parts.jobs.start(title, work);
    if (words.size() == 1)
        m_dueJob = job;
    m_running.emplace(job, Running{said, ended});
}

void ScheduleService::finished(const JobStatus &status)
{
    const auto found = m_running.find(status.id);
    if (found == m_running.end())
        return;
    const Running running = std::move(found->second);
    m_running.erase(found);
    if (m_dueJob == status.id)
        m_dueJob = 0;
    if (running.ended)
        running.ended(status.error ? Result<QString>(tl::unexpected(*status.error)) : Result<QString>(*running.said));
    Q_EMIT changed();
}

ScheduleAccess ScheduleService::access()
{
    ScheduleAccess access;
    Workspace *workspace = &m_parts.workspace;
    access.readOnly = workspace->store().isReadOnly();
    access.load = [this, workspace](QObject *receiver, ScheduleAccess::Done<ScheduleDesk> done) {
        ask<ScheduleDesk>(
            receiver, [workspace](std::stop_token) { return readDesk(*workspace); }, std::move(done));
    };
    access.save = [this, workspace](const Schedule &schedule, const TypedSecret &secret, QObject *receiver,
                                    ScheduleAccess::Done<bool> done) {
        write(
            receiver,
            [workspace, schedule, secret, secrets = m_parts.secrets, at = m_parts.clock()]() -> Result<bool> {
                if (const auto kept = keep(secrets, webhookSecretKey(schedule.webhook), secret); !kept)
                    return tl::unexpected(kept.error());
                const auto saved = saveSchedule(workspace->store(), schedule, at);
                return saved ? Result<bool>(true) : tl::unexpected(saved.error());
            },
            [this, done = std::move(done)](const Result<bool> &saved) {
                done(saved);
                look();
            });
    };
    access.remove = [this, workspace](const QString &key, QObject *receiver, ScheduleAccess::Done<bool> done) {
        write(
            receiver, [workspace, key] { return removeSchedule(workspace->store(), key); }, std::move(done));
    };
    access.saveMail = [this, workspace](const MailServer &server, const TypedSecret &secret, QObject *receiver,
                                        ScheduleAccess::Done<bool> done) {
        write(
            receiver,
            [workspace, server, secret, secrets = m_parts.secrets, at = m_parts.clock()]() -> Result<bool> {
                if (const auto kept = keep(secrets, mailSecretKey(server), secret); !kept)
                    return tl::unexpected(kept.error());
                const auto saved = saveMailServer(workspace->store(), server, at);
                return saved ? Result<bool>(true) : tl::unexpected(saved.error());
            },
            std::move(done));
    };
    access.run = [this](const QString &key, bool dry, QObject *receiver, ScheduleAccess::Done<QString> done) {
        QStringList words{QStringLiteral("run"), key};
        if (dry)
            words << QStringLiteral("--dry-run");
        startJob(dry ? tr("Trying the schedule “%1”").arg(key) : tr("Running the schedule “%1”").arg(key), words,
                 [done = std::move(done), alive = QPointer<QObject>(receiver)](const Result<QString> &said) {
                     if (alive)
                         done(said);
                 });
    };
    access.retry = [this](qint64 id, QObject *receiver, ScheduleAccess::Done<QString> done) {
        startJob(tr("Trying a delivery again"), {QStringLiteral("retry"), QString::number(id)},
                 [done = std::move(done), alive = QPointer<QObject>(receiver)](const Result<QString> &said) {
                     if (alive)
                         done(said);
                 });
    };
    access.timer = [this, workspace](QObject *receiver, ScheduleAccess::Done<ScheduleTimer> done) {
        ask<ScheduleTimer>(
            receiver,
            [workspace, program = m_parts.program](std::stop_token) -> Result<ScheduleTimer> {
                const TimerUnits units = unitsOf(*workspace, program);
                const TimerStatus status = timerStatus(units, runSystemctl);
                return ScheduleTimer{status.installed, status.current, status.active,
                                     QStringLiteral("# %1\n%2\n# %3\n%4")
                                         .arg(units.servicePath(), units.service, units.timerPath(), units.timer),
                                     status.problem};
            },
            std::move(done));
    };
    access.setTimer = [this, workspace](bool install, QObject *receiver, ScheduleAccess::Done<bool> done) {
        write(
            receiver,
            [workspace, program = m_parts.program, install]() -> Result<bool> {
                const TimerUnits units = unitsOf(*workspace, program);
                if (!install)
                    return removeTimer(units, runSystemctl);
                const auto installed = installTimer(units, runSystemctl);
                return installed ? Result<bool>(true) : tl::unexpected(installed.error());
            },
            std::move(done));
    };
    access.follow = [this](QObject *receiver, std::function<void()> told) {
        connect(this, &ScheduleService::changed, receiver, std::move(told));
    };
    return access;
}

} // namespace parlance

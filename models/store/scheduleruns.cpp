#include "models/store/scheduleruns.h"

#include "models/store/processes.h"
#include "models/store/storeprivate.h"

#include <QCoreApplication>

#include <array>

namespace parlance {

namespace {

// Permanent: they stand in files.
constexpr std::array stateNames{"running", "done", "failed", "interrupted"};

const QString runColumns = QStringLiteral(
    "SELECT id, schedule, due_at, started_at, ended_at, state, passed_over, text, detail, attempt, retry_at"
    " FROM own_schedule_run");

QString nameOf(ScheduleRunState state)
{
    return QLatin1String(stateNames[size_t(state)]);
}

ScheduleRunState stateOf(const QString &name)
{
    for (size_t i = 0; i < stateNames.size(); ++i)
        if (name == QLatin1String(stateNames[i]))
            return ScheduleRunState(i);
    return ScheduleRunState::Interrupted;
}

std::optional<qint64> number(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

ScheduleRun runFrom(const Statement &row)
{
    ScheduleRun run;
    run.id = row.integer(0);
    run.schedule = row.text(1);
    run.dueAt = number(row, 2);
    run.startedAt = row.integer(3);
    run.endedAt = number(row, 4);
    run.state = stateOf(row.text(5));
    run.passedOver = int(row.integer(6));
    run.text = row.text(7);
    const std::string_view detail = row.bytes(8);
    run.detail = QByteArray(detail.data(), qsizetype(detail.size()));
    run.attempt = int(row.integer(9));
    run.retryAt = number(row, 10);
    return run;
}

// Steps through a question of a read session.
template <typename Take>
Result<void> readRows(const Store &store, const QString &sql, const std::function<void(Statement &)> &bind, Take take)
{
    const auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    auto rows = (*session)->prepare(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    bind(*rows);
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        take(*rows);
    }
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

qint64 changes(Writer &writer)
{
    return sqlite3_changes64(writer.db().handle());
}

} // namespace

Result<std::vector<ScheduleRun>> scheduleRuns(const Store &store, const QString &schedule, int limit)
{
    std::vector<ScheduleRun> runs;
    const auto read = readRows(
        store, runColumns + QStringLiteral(" WHERE ?1 = '' OR schedule = ?1 ORDER BY id DESC LIMIT ?2"),
        [&](Statement &rows) {
            rows.bind(1, schedule.isNull() ? QStringLiteral("") : schedule);
            rows.bind(2, qint64(limit));
        },
        [&](const Statement &row) { runs.push_back(runFrom(row)); });
    return read ? Result<std::vector<ScheduleRun>>(std::move(runs)) : tl::unexpected(read.error());
}

Result<std::optional<UtcMs>> lastDue(const Store &store, const QString &schedule)
{
    std::optional<UtcMs> last;
    const auto read = readRows(
        store, QStringLiteral("SELECT max(due_at) FROM own_schedule_run WHERE schedule = ?1"),
        [&](Statement &rows) { rows.bind(1, schedule); }, [&](const Statement &row) { last = number(row, 0); });
    return read ? Result<std::optional<UtcMs>>(last) : tl::unexpected(read.error());
}

Result<std::optional<qint64>> claimScheduleRun(Store &store, const QString &schedule, std::optional<UtcMs> dueAt,
                                               int passedOver, UtcMs now, std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    auto statement = (*writer)->db().prepare(
        "INSERT INTO own_schedule_run (schedule, due_at, started_at, owner_pid, state, passed_over)"
        " VALUES (?1, ?2, ?3, ?4, 'running', ?5) ON CONFLICT (schedule, due_at) DO NOTHING");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, schedule);
    if (dueAt)
        statement->bind(2, *dueAt);
    else
        statement->bindNull(2);
    statement->bind(3, now);
    statement->bind(4, QCoreApplication::applicationPid());
    statement->bind(5, qint64(passedOver));
    PARLANCE_TRY(statement->run());
    if (changes(**writer) == 0)
        return std::optional<qint64>();
    const qint64 id = sqlite3_last_insert_rowid((*writer)->db().handle());
    PARLANCE_TRY((*writer)->commit(false));
    return std::optional(id);
}

Result<void> endScheduleRun(Store &store, qint64 id, ScheduleRunState state, const QString &text,
                            const QByteArray &detail, UtcMs now, std::optional<UtcMs> retryAt)
{
    auto writer = store.write({}); // what was done is written down, also when the program is asked to stop
    if (!writer)
        return tl::unexpected(writer.error());
    auto statement = (*writer)->db().prepare(
        "UPDATE own_schedule_run SET ended_at = ?2, state = ?3, text = ?4, detail = ?5, retry_at = ?6 WHERE id = ?1");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, id);
    statement->bind(2, now);
    statement->bind(3, nameOf(state));
    statement->bind(4, text.isNull() ? QStringLiteral("") : text);
    statement->bind(5, view(detail));
    if (retryAt)
        statement->bind(6, *retryAt);
    else
        statement->bindNull(6);
    PARLANCE_TRY(statement->run());
    return (*writer)->commit(false);
}

Result<std::vector<ScheduleRun>> runsToRetry(const Store &store, UtcMs now)
{
    std::vector<ScheduleRun> runs;
    const auto read = readRows(
        store, runColumns + QStringLiteral(" WHERE state = 'failed' AND retry_at <= ?1 ORDER BY id"),
        [&](Statement &rows) { rows.bind(1, now); }, [&](const Statement &row) { runs.push_back(runFrom(row)); });
    return read ? Result<std::vector<ScheduleRun>>(std::move(runs)) : tl::unexpected(read.error());
}

Result<std::optional<ScheduleRun>> scheduleRun(const Store &store, qint64 id)
{
    std::optional<ScheduleRun> run;
    const auto read = readRows(
        store, runColumns + QStringLiteral(" WHERE id = ?1"), [&](Statement &rows) { rows.bind(1, id); },
        [&](const Statement &row) { run = runFrom(row); });
    return read ? Result<std::optional<ScheduleRun>>(std::move(run)) : tl::unexpected(read.error());
}

Result<bool> claimRetry(Store &store, const ScheduleRun &run, std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    auto statement = (*writer)->db().prepare(
        "UPDATE own_schedule_run SET state = 'running', owner_pid = ?2, attempt = attempt + 1, retry_at = NULL,"
        " ended_at = NULL WHERE id = ?1 AND attempt = ?3 AND state IN ('failed', 'interrupted')");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, run.id);
    statement->bind(2, QCoreApplication::applicationPid());
    statement->bind(3, qint64(run.attempt));
    if (const auto done = statement->run(); !done)
        return tl::unexpected(done.error());
    const bool mine = changes(**writer) > 0;
    if (const auto committed = (*writer)->commit(false); !committed)
        return tl::unexpected(committed.error());
    return mine;
}

Result<int> markInterruptedRuns(Store &store, UtcMs now, std::stop_token stop)
{
    std::vector<qint64> dead;
    const auto read = readRows(
        store, QStringLiteral("SELECT id, owner_pid FROM own_schedule_run WHERE state = 'running'"), [](Statement &) {},
        [&](const Statement &row) {
            if (!processLives(row.integer(1)))
                dead.push_back(row.integer(0));
        });
    if (!read)
        return tl::unexpected(read.error());
    if (dead.empty())
        return 0;
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    auto statement = (*writer)->db().prepare(
        "UPDATE own_schedule_run SET ended_at = ?2, state = 'interrupted' WHERE id = ?1 AND state = 'running'");
    if (!statement)
        return tl::unexpected(statement.error());
    for (const qint64 id : dead) {
        statement->bind(1, id);
        statement->bind(2, now);
        PARLANCE_TRY(statement->run());
    }
    PARLANCE_TRY((*writer)->commit(false));
    return int(dead.size());
}

Result<void> putExpiringFile(Store &store, const ExpiringFile &file, std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    auto statement = (*writer)->db().prepare(
        "INSERT INTO own_expiring_file (path, expires_at, sha256) VALUES (?1, ?2, ?3)"
        " ON CONFLICT (path) DO UPDATE SET expires_at = excluded.expires_at, sha256 = excluded.sha256");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, file.path);
    statement->bind(2, file.expiresAt);
    statement->bindBlob(3, view(file.sha256));
    PARLANCE_TRY(statement->run());
    return (*writer)->commit(false);
}

Result<std::vector<ExpiringFile>> expiredFiles(const Store &store, UtcMs now)
{
    std::vector<ExpiringFile> files;
    const auto read = readRows(
        store,
        QStringLiteral("SELECT path, expires_at, sha256 FROM own_expiring_file WHERE expires_at <= ?1 ORDER BY path"),
        [&](Statement &rows) { rows.bind(1, now); },
        [&](const Statement &row) {
            const std::string_view hash = row.bytes(2);
            files.push_back({row.text(0), row.integer(1), QByteArray(hash.data(), qsizetype(hash.size()))});
        });
    return read ? Result<std::vector<ExpiringFile>>(std::move(files)) : tl::unexpected(read.error());
}

Result<void> forgetExpiringFiles(Store &store, const QStringList &paths, std::stop_token stop)
{
    if (paths.isEmpty())
        return {};
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    auto statement = (*writer)->db().prepare("DELETE FROM own_expiring_file WHERE path = ?1");
    if (!statement)
        return tl::unexpected(statement.error());
    for (const QString &path : paths) {
        statement->bind(1, path);
        PARLANCE_TRY(statement->run());
    }
    return (*writer)->commit(false);
}

} // namespace parlance

#include "models/store/alertstates.h"

#include "models/store/storeprivate.h"

namespace parlance {

namespace {

const QString firing = QStringLiteral("firing");

// Rows of readers and of the writer.
template <typename Row>
std::optional<qint64> number(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional<qint64>(row.integer(column));
}

QByteArray bytes(const Statement &row, int column)
{
    const std::string_view text = row.bytes(column);
    return {text.data(), qsizetype(text.size())};
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

void bindTime(RawStatement &statement, int at, std::optional<qint64> value)
{
    if (value)
        statement.bind(at, *value);
    else
        statement.bindNull(at);
}

template <typename Rows, typename Take>
Result<void> eachRow(Rows &rows, Take take)
{
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        take(rows);
    }
}

// What the check before has left.
struct Before
{
    bool fires = false;
    std::optional<qint64> since, windowFrom, acknowledgedAt, snoozedUntil;
    double value = 0;
};

Result<Before> standingBefore(Writer &writer, const QString &alert)
{
    auto rows = writer.db().prepare("SELECT state, since, window_from, acknowledged_at, snoozed_until, value"
                                    " FROM own_alert_state WHERE alert = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(1, alert);
    Before before;
    const auto read = eachRow(*rows, [&before](const RawStatement &row) {
        before.fires = row.text(0) == firing;
        before.since = number(row, 1);
        before.windowFrom = number(row, 2);
        before.acknowledgedAt = number(row, 3);
        before.snoozedUntil = number(row, 4);
        before.value = row.isNull(5) ? 0 : row.real(5);
    });
    return read ? Result<Before>(before) : tl::unexpected(read.error());
}

Result<void> putStanding(Writer &writer, const AlertFound &one, const Before &before, bool news, UtcMs now)
{
    auto statement = writer.db().prepare(
        "INSERT INTO own_alert_state (alert, checked_at, state, since, window_from, value, detail, acknowledged_at,"
        " snoozed_until) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (alert) DO UPDATE SET"
        " checked_at = excluded.checked_at, state = excluded.state, since = excluded.since,"
        " window_from = excluded.window_from, value = excluded.value, detail = excluded.detail,"
        " acknowledged_at = excluded.acknowledged_at");
    if (!statement)
        return tl::unexpected(statement.error());
    const bool fires = one.state == firing;
    statement->bind(1, one.alert);
    statement->bind(2, now);
    statement->bind(3, one.state);
    bindTime(*statement, 4, fires ? std::optional(before.fires ? before.since.value_or(now) : now) : std::nullopt);
    bindTime(*statement, 5, one.windowFrom);
    if (one.value)
        statement->bind(6, *one.value);
    else
        statement->bindNull(6);
    statement->bind(7, view(one.detail));
    bindTime(*statement, 8, fires && !news ? before.acknowledgedAt : std::nullopt);
    bindTime(*statement, 9, before.snoozedUntil);
    return statement->run();
}

Result<void> endNotices(Writer &writer, const QString &alert, UtcMs now)
{
    auto statement =
        writer.db().prepare("UPDATE own_alert_notice SET ended_at = ?2 WHERE alert = ?1 AND ended_at IS NULL");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, alert);
    statement->bind(2, now);
    return statement->run();
}

Result<AlertNoticeRow> raise(Writer &writer, const AlertFound &one, bool quiet, UtcMs now)
{
    auto statement = writer.db().prepare(
        "INSERT INTO own_alert_notice (alert, raised_at, quiet, definition, detail) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, one.alert);
    statement->bind(2, now);
    statement->bind(3, qint64(quiet));
    statement->bind(4, view(one.definition));
    statement->bind(5, view(one.detail));
    if (const auto done = statement->run(); !done)
        return tl::unexpected(done.error());
    return AlertNoticeRow{
        sqlite3_last_insert_rowid(writer.db().handle()), one.alert, now, {}, quiet, one.definition, one.detail};
}

Result<void> saveOne(Writer &writer, const AlertFound &one, UtcMs now, std::vector<AlertNoticeRow> &raised)
{
    const auto before = standingBefore(writer, one.alert);
    if (!before)
        return tl::unexpected(before.error());
    const bool fires = one.state == firing;
    const bool more = one.again && (before->windowFrom != one.windowFrom || one.value.value_or(0) > before->value);
    const bool news = fires && (!before->fires || more);
    PARLANCE_TRY(putStanding(writer, one, *before, news, now));
    if (!fires || news)
        PARLANCE_TRY(endNotices(writer, one.alert, now));
    if (!news)
        return {};
    auto notice = raise(writer, one, before->snoozedUntil.value_or(0) > now, now);
    if (!notice)
        return tl::unexpected(notice.error());
    raised.push_back(std::move(*notice));
    return {};
}

} // namespace

Result<std::vector<AlertStanding>> alertStandings(const Store &store)
{
    const auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    auto rows = (*session)->prepare(
        QStringLiteral("SELECT alert, checked_at, state, since, detail, acknowledged_at, snoozed_until"
                       " FROM own_alert_state ORDER BY alert"));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<AlertStanding> standings;
    const auto read = eachRow(*rows, [&standings](const Statement &row) {
        standings.push_back(
            {row.text(0), row.integer(1), row.text(2), number(row, 3), bytes(row, 4), number(row, 5), number(row, 6)});
    });
    return read ? Result<std::vector<AlertStanding>>(std::move(standings)) : tl::unexpected(read.error());
}

Result<std::vector<AlertNoticeRow>> alertNotices(const Store &store, const QString &alert, int limit)
{
    const auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    auto rows = (*session)->prepare(
        QStringLiteral("SELECT id, alert, raised_at, ended_at, quiet, definition, detail FROM own_alert_notice"
                       " WHERE ?1 = '' OR alert = ?1 ORDER BY id DESC LIMIT ?2"));
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(1, alert.isNull() ? QStringLiteral("") : alert);
    rows->bind(2, qint64(limit));
    std::vector<AlertNoticeRow> notices;
    const auto read = eachRow(*rows, [&notices](const Statement &row) {
        notices.push_back({row.integer(0), row.text(1), row.integer(2), number(row, 3), row.integer(4) != 0,
                           bytes(row, 5), bytes(row, 6)});
    });
    return read ? Result<std::vector<AlertNoticeRow>>(std::move(notices)) : tl::unexpected(read.error());
}

Result<std::vector<AlertNoticeRow>> saveAlertChecks(Store &store, const std::vector<AlertFound> &found, UtcMs now,
                                                    std::stop_token stop)
{
    std::vector<AlertNoticeRow> raised;
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    for (const AlertFound &one : found)
        if (const auto saved = saveOne(**writer, one, now, raised); !saved)
            return tl::unexpected(saved.error());
    if (!raised.empty()) {
        const auto pruned = (*writer)->db().exec(
            "DELETE FROM own_alert_notice WHERE id <= (SELECT max(id) FROM own_alert_notice) - 1000");
        if (!pruned)
            return tl::unexpected(pruned.error());
    }
    if (const auto committed = (*writer)->commit(false); !committed)
        return tl::unexpected(committed.error());
    return raised;
}

namespace {

// One change of one row; whether there was one.
Result<bool> changeStanding(Store &store, const char *sql, const QString &alert, std::optional<qint64> value,
                            std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    auto statement = (*writer)->db().prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, alert);
    bindTime(*statement, 2, value);
    if (const auto done = statement->run(); !done)
        return tl::unexpected(done.error());
    const bool changed = sqlite3_changes64((*writer)->db().handle()) > 0;
    if (const auto committed = (*writer)->commit(false); !committed)
        return tl::unexpected(committed.error());
    return changed;
}

} // namespace

Result<bool> acknowledgeAlert(Store &store, const QString &alert, bool on, UtcMs now, std::stop_token stop)
{
    return changeStanding(store,
                          "UPDATE own_alert_state SET acknowledged_at = ?2 WHERE alert = ?1 AND state = 'firing'",
                          alert, on ? std::optional(now) : std::nullopt, std::move(stop));
}

Result<bool> snoozeAlert(Store &store, const QString &alert, std::optional<UtcMs> until, std::stop_token stop)
{
    return changeStanding(store, "UPDATE own_alert_state SET snoozed_until = ?2 WHERE alert = ?1", alert, until,
                          std::move(stop));
}

Result<void> forgetAlertStanding(Store &store, const QString &alert, UtcMs now, std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    PARLANCE_TRY(endNotices(**writer, alert, now));
    auto statement = (*writer)->db().prepare("DELETE FROM own_alert_state WHERE alert = ?1");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, alert);
    PARLANCE_TRY(statement->run());
    return (*writer)->commit(false);
}

} // namespace parlance

#include "models/store/storeprivate.h"

namespace parlance {

namespace {

std::optional<UtcMs> timeOr(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional<UtcMs>(row.integer(column));
}

// Runs a list query in its own short session and makes a value of every row.
template <typename T, typename Bind, typename Make>
Result<std::vector<T>> list(const Store &store, const char *sql, Bind bind, Make make)
{
    auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    auto statement = (*session)->prepare(QString::fromLatin1(sql));
    if (!statement)
        return tl::unexpected(statement.error());
    bind(*statement);
    std::vector<T> all;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return all;
        all.push_back(make(*statement));
    }
}

} // namespace

Result<std::vector<SourceInfo>> Store::sources() const
{
    return list<SourceInfo>(
        *this,
        "SELECT s.id, name, kind, environment, origin, last_import_at, data_until, messages, conversations,"
        " coalesce((SELECT sum(i.count) FROM issue i WHERE i.source_id = s.id), 0), watch_minutes,"
        " retention_days, watch_seen, (SELECT count(*) FROM purged_conversation p WHERE p.source_id = s.id) FROM "
        "source s"
        " ORDER BY s.id",
        [](Statement &) {},
        [](const Statement &row) {
            SourceInfo info;
            info.id = {row.integer(0)};
            info.name = row.text(1);
            info.kind = row.text(2);
            info.environment = row.text(3);
            info.origin = row.text(4);
            info.lastImport = timeOr(row, 5);
            info.dataUntil = timeOr(row, 6);
            info.messages = row.integer(7);
            info.conversations = row.integer(8);
            info.issues = row.integer(9);
            if (!row.isNull(10))
                info.watchMinutes = int(row.integer(10));
            if (!row.isNull(11))
                info.retentionDays = int(row.integer(11));
            if (!row.isNull(12))
                info.seen = row.integer(12);
            info.purged = row.integer(13);
            return info;
        });
}

Result<std::vector<ImportInfo>> Store::imports(int limit) const
{
    return list<ImportInfo>(
        *this,
        "SELECT id, source_id, path, format, state, started_at, duration_ms, bytes, records, added, updated,"
        " unchanged, rejected, skipped,"
        " lower(hex(sha256)) FROM import_file ORDER BY id DESC LIMIT ?",
        [&](Statement &s) { s.bind(1, qint64(limit)); },
        [](const Statement &row) {
            ImportInfo info;
            info.id = {row.integer(0)};
            info.source = {row.integer(1)};
            info.file = row.text(2);
            info.format = row.text(3);
            info.state = row.text(4);
            info.startedAt = row.integer(5);
            info.durationMs = row.integer(6);
            info.bytes = row.integer(7);
            info.records = row.integer(8);
            info.added = row.integer(9);
            info.updated = row.integer(10);
            info.unchanged = row.integer(11);
            info.rejected = row.integer(12);
            info.skipped = row.integer(13);
            info.sha256 = row.text(14);
            return info;
        });
}

Result<std::vector<StoredIssue>> Store::issues(std::optional<SourceId> source, int limit) const
{
    return list<StoredIssue>(
        *this,
        "SELECT id, import_id, at, severity, code, text, file, line, offset, path, excerpt, count,"
        " coalesce((SELECT f.path FROM import_file f WHERE f.id = import_id), file) FROM issue"
        " WHERE ?1 IS NULL OR source_id = ?1 ORDER BY id DESC LIMIT ?2",
        [&](Statement &s) {
            if (source)
                s.bind(1, source->value);
            else
                s.bindNull(1);
            s.bind(2, qint64(limit));
        },
        [](const Statement &row) {
            StoredIssue stored;
            stored.id = row.integer(0);
            stored.import = {row.integer(1)};
            stored.at = row.integer(2);
            stored.issue.severity = Severity(row.integer(3));
            stored.issue.code = row.text(4);
            stored.issue.text = row.text(5);
            stored.issue.place = {row.text(6), row.isNull(7) ? -1 : row.integer(7), row.isNull(8) ? -1 : row.integer(8),
                                  row.text(9)};
            const std::string_view excerpt = row.bytes(10);
            stored.issue.excerpt = QByteArray(excerpt.data(), qsizetype(excerpt.size()));
            stored.count = row.integer(11);
            stored.file = row.text(12);
            return stored;
        });
}

} // namespace parlance

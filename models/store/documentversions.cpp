#include "models/store/documentversions.h"

#include "models/store/storeprivate.h"

namespace parlance {

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

// With the values bound in their order; how many rows changed.
template <typename... Values>
Result<qint64> execute(Writer &writer, const char *sql, const Values &...values)
{
    auto statement = writer.db().prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    int at = 0;
    (statement->bind(++at, values), ...);
    if (auto done = statement->run(); !done)
        return tl::unexpected(done.error());
    return sqlite3_changes64(writer.db().handle());
}

// The document as it is becomes a version; 0: there is none. Of a document that says the same already nothing is kept.
Result<qint64> keepState(Writer &writer, const QString &kind, const QString &key, UtcMs now, bool removed,
                         std::string_view unlessIs)
{
    return execute(writer,
                   "INSERT INTO own_document_version (kind, key, json, written_at, ended_at, removed)"
                   " SELECT kind, key, json, updated_at, ?3, ?4 FROM own_document"
                   " WHERE kind = ?1 AND key = ?2 AND json <> ?5",
                   kind, key, qint64(now), qint64(removed ? 1 : 0), unlessIs);
}

Result<void> dropOldVersions(Writer &writer, const QString &kind, const QString &key, int kept)
{
    const auto done =
        execute(writer,
                "DELETE FROM own_document_version WHERE kind = ?1 AND key = ?2 AND removed = 0 AND id NOT IN"
                " (SELECT id FROM own_document_version WHERE kind = ?1 AND key = ?2 AND removed = 0"
                " ORDER BY id DESC LIMIT ?3)",
                kind, key, qint64(kept));
    return done ? Result<void>() : tl::unexpected(done.error());
}

// With their versions, which nobody could reach any more.
Result<void> dropOldTrash(Writer &writer, const QString &kind, int kept)
{
    const auto gone = execute(writer,
                              "DELETE FROM own_document_version WHERE kind = ?1 AND removed = 1 AND id NOT IN"
                              " (SELECT id FROM own_document_version WHERE kind = ?1 AND removed = 1"
                              " ORDER BY id DESC LIMIT ?2)",
                              kind, qint64(kept));
    if (!gone)
        return tl::unexpected(gone.error());
    if (*gone == 0)
        return {};
    const auto versions = execute(writer,
                                  "DELETE FROM own_document_version WHERE kind = ?1 AND removed = 0 AND key NOT IN"
                                  " (SELECT key FROM own_document WHERE kind = ?1) AND key NOT IN"
                                  " (SELECT key FROM own_document_version WHERE kind = ?1 AND removed = 1)",
                                  kind);
    return versions ? Result<void>() : tl::unexpected(versions.error());
}

Result<std::vector<DocumentVersion>> readVersions(const Store &store, const QString &kind, const QString &key,
                                                  bool removed)
{
    const auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    auto rows = (*session)->prepare(
        QStringLiteral("SELECT id, key, json, written_at, ended_at FROM own_document_version"
                       " WHERE kind = ?1 AND removed = ?2 AND (?3 = '' OR key = ?3) ORDER BY id DESC"));
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(1, kind);
    rows->bind(2, qint64(removed ? 1 : 0));
    rows->bind(3, key.isNull() ? QStringLiteral("") : key);
    std::vector<DocumentVersion> versions;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return versions;
        const std::string_view json = rows->bytes(2);
        versions.push_back({rows->integer(0), rows->text(1), QByteArray(json.data(), qsizetype(json.size())),
                            rows->integer(3), rows->integer(4)});
    }
}

} // namespace

Result<void> saveWithVersions(Store &store, const QString &kind, const OwnDocument &document, UtcMs now,
                              const VersionLimits &limits, std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    const auto kept = keepState(**writer, kind, document.key, now, false, view(document.json));
    if (!kept)
        return tl::unexpected(kept.error());
    const auto written =
        execute(**writer,
                "INSERT INTO own_document (kind, key, json, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?4)"
                " ON CONFLICT (kind, key) DO UPDATE SET json = excluded.json, updated_at = excluded.updated_at"
                " WHERE json <> excluded.json",
                kind, document.key, view(document.json), qint64(now));
    if (!written)
        return tl::unexpected(written.error());
    PARLANCE_TRY(dropOldVersions(**writer, kind, document.key, limits.versions));
    return (*writer)->commit(false);
}

Result<bool> trashDocument(Store &store, const QString &kind, const QString &key, UtcMs now,
                           const VersionLimits &limits, std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    const auto kept = keepState(**writer, kind, key, now, true, {});
    if (!kept)
        return tl::unexpected(kept.error());
    const auto removed = execute(**writer, "DELETE FROM own_document WHERE kind = ?1 AND key = ?2", kind, key);
    if (!removed)
        return tl::unexpected(removed.error());
    if (const auto dropped = dropOldTrash(**writer, kind, limits.removed); !dropped)
        return tl::unexpected(dropped.error());
    if (const auto committed = (*writer)->commit(false); !committed)
        return tl::unexpected(committed.error());
    return *removed > 0;
}

Result<void> putBackDocument(Store &store, const QString &kind, qint64 id, UtcMs now, std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    const auto put = execute(**writer,
                             "INSERT INTO own_document (kind, key, json, created_at, updated_at)"
                             " SELECT kind, key, json, written_at, ?3 FROM own_document_version"
                             " WHERE kind = ?1 AND id = ?2 AND removed = 1 ON CONFLICT (kind, key) DO NOTHING",
                             kind, id, qint64(now));
    if (!put)
        return tl::unexpected(put.error());
    if (*put == 0)
        return fail(ErrorCategory::Usage,
                    QStringLiteral("it is not in the trash, or there is another one of its name"));
    const auto gone = execute(**writer, "DELETE FROM own_document_version WHERE kind = ?1 AND id = ?2", kind, id);
    if (!gone)
        return tl::unexpected(gone.error());
    return (*writer)->commit(false);
}

Result<void> emptyTrash(Store &store, const QString &kind, std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    PARLANCE_TRY(dropOldTrash(**writer, kind, 0));
    return (*writer)->commit(false);
}

Result<std::vector<DocumentVersion>> documentVersions(const Store &store, const QString &kind, const QString &key)
{
    return readVersions(store, kind, key, false);
}

Result<std::vector<DocumentVersion>> trashedDocuments(const Store &store, const QString &kind)
{
    return readVersions(store, kind, {}, true);
}

} // namespace parlance

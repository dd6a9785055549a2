#include "models/store/owndocuments.h"

#include "models/store/storeprivate.h"

namespace parlance {

Result<std::vector<OwnDocument>> ownDocuments(const Store &store, const QString &kind)
{
    const auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    auto rows = (*session)->prepare(QStringLiteral("SELECT key, json FROM own_document WHERE kind = ?1 ORDER BY key"));
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(1, kind);
    std::vector<OwnDocument> documents;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return documents;
        const std::string_view json = rows->bytes(1);
        documents.push_back({rows->text(0), QByteArray(json.data(), qsizetype(json.size()))});
    }
}

Result<void> saveOwnDocument(Store &store, const QString &kind, const OwnDocument &document, UtcMs now,
                             std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    auto statement = (*writer)->db().prepare(
        "INSERT INTO own_document (kind, key, json, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?4)"
        " ON CONFLICT (kind, key) DO UPDATE SET json = excluded.json, updated_at = excluded.updated_at");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, kind);
    statement->bind(2, document.key);
    statement->bind(3, std::string_view(document.json.constData(), size_t(document.json.size())));
    statement->bind(4, now);
    PARLANCE_TRY(statement->run());
    return (*writer)->commit(false);
}

Result<bool> removeOwnDocument(Store &store, const QString &kind, const QString &key, std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    auto statement = (*writer)->db().prepare("DELETE FROM own_document WHERE kind = ?1 AND key = ?2");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, kind);
    statement->bind(2, key);
    PARLANCE_TRY(statement->run());
    const bool removed = sqlite3_changes64(sqlite3_db_handle(statement->get())) > 0;
    if (auto committed = (*writer)->commit(false); !committed)
        return tl::unexpected(committed.error());
    return removed;
}

} // namespace parlance

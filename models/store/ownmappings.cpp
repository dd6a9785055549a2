#include "models/store/ownmappings.h"

#include "models/store/storeprivate.h"

#include <QJsonDocument>

namespace parlance {

Result<std::vector<TableMapping>> ownMappings(const Store &store)
{
    const auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    auto rows = (*session)->prepare(
        QStringLiteral("SELECT json FROM own_document WHERE kind = 'mapping' ORDER BY updated_at DESC, key"));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<TableMapping> mappings;
    while (true) {
        const auto row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return mappings;
        if (auto mapping = readMapping(rows->text(0).toUtf8()))
            mappings.push_back(std::move(*mapping));
    }
}

Result<void> saveMapping(Store &store, const TableMapping &mapping, UtcMs now, std::stop_token stop)
{
    if (const MappingProblem problem = problemOf(mapping, true); problem.flaw != MappingFlaw::None)
        return fail(ErrorCategory::Usage, problemText(mapping, problem));
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    auto statement = (*writer)->db().prepare(
        "INSERT INTO own_document (kind, key, json, created_at, updated_at) VALUES ('mapping', ?1, ?2, ?3, ?3)"
        " ON CONFLICT (kind, key) DO UPDATE SET json = excluded.json, updated_at = excluded.updated_at");
    if (!statement)
        return tl::unexpected(statement.error());
    const QByteArray json = QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Compact);
    statement->bind(1, std::string_view(mapping.name));
    statement->bind(2, std::string_view(json.constData(), size_t(json.size())));
    statement->bind(3, now);
    PARLANCE_TRY(statement->run());
    return (*writer)->commit(false);
}

Result<bool> removeMapping(Store &store, const std::string &name, std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    auto statement = (*writer)->db().prepare("DELETE FROM own_document WHERE kind = 'mapping' AND key = ?1");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, std::string_view(name));
    PARLANCE_TRY(statement->run());
    const bool removed = sqlite3_changes(sqlite3_db_handle(statement->get())) > 0;
    if (auto committed = (*writer)->commit(false); !committed)
        return tl::unexpected(committed.error());
    return removed;
}

} // namespace parlance

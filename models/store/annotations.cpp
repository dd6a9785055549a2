#include "models/store/annotations.h"

#include "models/store/storeprivate.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace parlance {

namespace {

constexpr const char *readOwn = "SELECT key, json FROM own_document WHERE kind = 'annotation'";
constexpr const char *readAudits = "SELECT at, actor, action, target_kind, target, reconstructed FROM audit_event"
                                   // What users do to their conversations all day long is no event of the service.
                                   " WHERE NOT reconstructed OR target_kind = 'bot' ORDER BY at DESC LIMIT ?";
constexpr const char *write =
    "INSERT INTO own_document (kind, key, json, created_at, updated_at) VALUES ('annotation', ?1, ?2, ?3, ?3)"
    " ON CONFLICT (kind, key) DO UPDATE SET json = excluded.json, updated_at = excluded.updated_at";
constexpr const char *erase = "DELETE FROM own_document WHERE kind = 'annotation' AND key = ?1";

template <typename Take>
Result<void> eachRow(ReadSession &session, const char *sql, int limit, Take take)
{
    auto statement = session.prepare(QString::fromLatin1(sql));
    if (!statement)
        return tl::unexpected(statement.error());
    if (limit > 0)
        statement->bind(1, qint64(limit));
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        take(*statement);
    }
}

StoredAnnotation ownOf(const Statement &row)
{
    const QJsonObject json = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
    StoredAnnotation own;
    own.id = row.text(0);
    own.at = UtcMs(json.value(QLatin1String("at")).toDouble());
    own.text = json.value(QLatin1String("text")).toString();
    return own;
}

StoredAnnotation auditOf(const Statement &row)
{
    StoredAnnotation event;
    event.at = row.integer(0);
    event.actor = row.text(1);
    QStringList words{row.text(2), row.text(3), row.text(4)};
    words.removeAll(QString());
    event.text = words.join(QLatin1Char(' '));
    event.reconstructed = row.integer(5) != 0;
    return event;
}

} // namespace

Result<std::vector<StoredAnnotation>> annotations(const Store &store, int limit)
{
    const auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    std::vector<StoredAnnotation> all;
    PARLANCE_TRY(eachRow(**session, readOwn, 0, [&all](const Statement &row) { all.push_back(ownOf(row)); }));
    PARLANCE_TRY(eachRow(**session, readAudits, limit, [&all](const Statement &row) { all.push_back(auditOf(row)); }));
    std::ranges::stable_sort(all, {}, &StoredAnnotation::at);
    return all;
}

Result<void> saveAnnotation(Store &store, const StoredAnnotation &annotation, UtcMs now, std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    auto statement = (*writer)->db().prepare(write);
    if (!statement)
        return tl::unexpected(statement.error());
    const QJsonObject json{{QStringLiteral("version"), 1},
                           {QStringLiteral("at"), double(annotation.at)},
                           {QStringLiteral("text"), annotation.text}};
    statement->bind(1, annotation.id);
    statement->bind(2, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    statement->bind(3, now);
    PARLANCE_TRY(statement->run());
    return (*writer)->commit(false);
}

Result<void> removeAnnotation(Store &store, const QString &id, std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    auto statement = (*writer)->db().prepare(erase);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, id);
    PARLANCE_TRY(statement->run());
    return (*writer)->commit(false);
}

} // namespace parlance

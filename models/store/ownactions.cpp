#include "models/store/ownactions.h"

#include "models/store/storeprivate.h"

namespace parlance {

namespace {

constexpr const char *settingKey = "own_actions";
constexpr qint64 sameActionMs = 60'000;

constexpr const char *insert =
    "INSERT INTO own_action (at, actor, action, target_kind, target, source, environment, detail)"
    " SELECT ?1, ?2, ?3, nullif(?4, ''), nullif(?5, ''), nullif(?6, ''), nullif(?7, ''), nullif(?8, '')"
    " WHERE NOT EXISTS (SELECT 1 FROM own_action o WHERE o.at > ?1 - ?9 AND o.at <= ?1 AND o.actor = ?2 AND o.action = "
    "?3"
    " AND o.target_kind IS nullif(?4, '') AND o.target IS nullif(?5, '') AND o.source IS nullif(?6, '')"
    " AND o.environment IS nullif(?7, '') AND o.detail IS nullif(?8, ''))";

Result<void> put(Writer &writer, const OwnAction &action, UtcMs now)
{
    auto statement = writer.db().prepare(insert);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, now);
    int index = 1;
    for (const QString *text : {&action.actor, &action.action, &action.targetKind, &action.target, &action.source,
                                &action.environment, &action.detail})
        statement->bind(++index, text->isNull() ? QStringLiteral("") : *text);
    statement->bind(9, sameActionMs);
    return statement->run();
}

} // namespace

Result<bool> recordsOwnActions(const Store &store)
{
    const auto setting = store.setting(QLatin1String(settingKey));
    if (!setting)
        return tl::unexpected(setting.error());
    return !setting->isValid() || setting->toBool();
}

Result<void> setRecordsOwnActions(Store &store, bool on, const QString &actor, UtcMs now, std::stop_token stop)
{
    const auto before = recordsOwnActions(store);
    if (!before)
        return tl::unexpected(before.error());
    if (*before == on)
        return {};
    const OwnAction action{actor, on ? QStringLiteral("audit_on") : QStringLiteral("audit_off"), {}, {}, {}, {}, {}};
    if (on) {
        PARLANCE_TRY(store.setSetting(QLatin1String(settingKey), true));
        return recordOwnAction(store, action, now, std::move(stop));
    }
    PARLANCE_TRY(recordOwnAction(store, action, now, std::move(stop)));
    return store.setSetting(QLatin1String(settingKey), false);
}

Result<void> recordOwnAction(Store &store, const OwnAction &action, UtcMs now, std::stop_token stop)
{
    if (store.isReadOnly())
        return {};
    const auto wanted = recordsOwnActions(store);
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (!*wanted)
        return {};
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    PARLANCE_TRY(put(**writer, action, now));
    return (*writer)->commit(false);
}

Result<void> recordUserView(Store &store, const QString &user, const QString &actor, UtcMs now, std::stop_token stop)
{
    OwnAction action{actor, QStringLiteral("view_user"), QStringLiteral("user"), user, {}, {}, {}};
    {
        const auto session = store.read();
        if (!session)
            return tl::unexpected(session.error());
        auto row = (*session)->prepare(QStringLiteral("SELECT s.name, s.environment FROM user u "
                                                      "JOIN source s ON s.id = u.source_id WHERE u.ext_id = ?1 "
                                                      "ORDER BY s.id LIMIT 1"));
        if (!row)
            return tl::unexpected(row.error());
        row->bind(1, user);
        const auto found = row->step();
        if (!found)
            return tl::unexpected(found.error());
        if (*found) {
            action.source = row->text(0);
            action.environment = row->text(1);
        }
    }
    return recordOwnAction(store, action, now, std::move(stop));
}

Result<void> recordConversationView(Store &store, ConversationId conversation, const QString &actor, UtcMs now,
                                    std::stop_token stop)
{
    OwnAction action{actor, QStringLiteral("view_conversation"), QStringLiteral("conversation"), {}, {}, {}, {}};
    {
        const auto session = store.read();
        if (!session)
            return tl::unexpected(session.error());
        auto row = (*session)->prepare(QStringLiteral("SELECT c.ext_id, s.name, s.environment FROM conversation c "
                                                      "JOIN source s ON s.id = c.source_id WHERE c.id = ?1"));
        if (!row)
            return tl::unexpected(row.error());
        row->bind(1, conversation.value);
        const auto found = row->step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return {};
        action.target = row->text(0);
        action.source = row->text(1);
        action.environment = row->text(2);
    }
    return recordOwnAction(store, action, now, std::move(stop));
}

Result<qint64> removeOwnActions(Store &store, std::optional<UtcMs> before, std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    auto statement = (*writer)->db().prepare("DELETE FROM own_action WHERE at < ?1");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, before.value_or(INT64_MAX));
    PARLANCE_TRY(statement->run());
    const qint64 removed = sqlite3_changes64(sqlite3_db_handle(statement->get()));
    if (auto committed = (*writer)->commit(false); !committed)
        return tl::unexpected(committed.error());
    return removed;
}

} // namespace parlance

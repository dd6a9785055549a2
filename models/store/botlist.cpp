#include "models/store/botlist.h"

#include "models/store/storeprivate.h"

namespace parlance {

namespace {

// Lists of anything in {"urls":[…],"files":[…],"s3":[…]}.
constexpr auto sql = "SELECT b.ext_id, coalesce(b.title, b.ext_id), coalesce(b.description, ''), "
                     "coalesce(u.label, u.email, b.owner, ''), coalesce(b.type, ''), coalesce(b.shared_scope, ''), "
                     "coalesce(b.shared_status, ''), coalesce(b.sync_status, ''), b.published_api, b.pinned, "
                     "coalesce(b.instruction, '') <> '', "
                     "coalesce((SELECT sum(json_array_length(k.value)) FROM json_each(b.knowledge) k "
                     "WHERE k.type = 'array'), 0), b.created, b.last_used, b.deleted_at "
                     "FROM bot b LEFT JOIN user u ON u.source_id = b.source_id AND u.ext_id = b.owner "
                     "ORDER BY b.source_id, b.ext_id";

template <typename T>
std::optional<T> maybe(const Statement &statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(T(statement.integer(column)));
}

} // namespace

Result<std::vector<BotInfo>> allBots(const Store &store)
{
    auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    auto statement = (*session)->prepare(QLatin1String(sql));
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<BotInfo> bots;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return bots;
        BotInfo bot;
        QString *const texts[] = {&bot.key,  &bot.title, &bot.description, &bot.owner,
                                  &bot.type, &bot.scope, &bot.status,      &bot.syncStatus};
        for (int i = 0; i < int(std::size(texts)); ++i)
            *texts[i] = statement->text(i);
        bot.published = maybe<bool>(*statement, 8);
        bot.pinned = maybe<bool>(*statement, 9);
        bot.hasInstruction = statement->integer(10) != 0;
        bot.knowledgeSources = int(statement->integer(11));
        bot.created = maybe<UtcMs>(*statement, 12);
        bot.lastUsed = maybe<UtcMs>(*statement, 13);
        bot.deletedAt = maybe<UtcMs>(*statement, 14);
        bots.push_back(std::move(bot));
    }
}

} // namespace parlance

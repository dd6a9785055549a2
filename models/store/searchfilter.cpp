#include "models/store/searchfilter.h"

namespace parlance {

Result<std::unique_ptr<SearchFilter>> SearchFilter::create(Database &db, const SearchRequest &request)
{
    auto filter = std::make_unique<SearchFilter>();
    filter->m_period = request.period;
    for (const Role role : request.roles)
        filter->m_roles |= 1u << int(role);
    filter->m_byBot = !request.bots.isEmpty();
    filter->m_byUser = !request.users.isEmpty();
    auto bots = filter->members(db, "SELECT id FROM bot WHERE ext_id = ?1 OR title = ?1", request.bots);
    auto users =
        filter->members(db, "SELECT id FROM user WHERE ext_id = ?1 OR label = ?1 OR email = ?1", request.users);
    if (!bots || !users)
        return tl::unexpected(bots ? users.error() : bots.error());
    filter->m_bots = std::move(*bots);
    filter->m_users = std::move(*users);
    if (auto chosen = filter->chooseSources(db, request); !chosen)
        return tl::unexpected(chosen.error());
    const std::pair<RawStatement *, std::string_view> statements[] = {
        {&filter->m_find, "SELECT bot_id, user_id, ext_id, title, source_id FROM conversation WHERE id = ?1"},
        {&filter->m_bot, "SELECT ext_id, coalesce(title, ext_id) FROM bot WHERE id = ?1"},
        {&filter->m_user, "SELECT ext_id, coalesce(label, email, ext_id) FROM user WHERE id = ?1"}};
    for (const auto &[statement, sql] : statements) {
        auto prepared = db.prepare(sql);
        if (!prepared)
            return tl::unexpected(prepared.error());
        *statement = std::move(*prepared);
    }
    return filter;
}

Result<std::unordered_set<qint64>> SearchFilter::members(Database &db, std::string_view sql, const QStringList &wanted)
{
    auto s = db.prepare(sql);
    if (!s)
        return tl::unexpected(s.error());
    std::unordered_set<qint64> ids;
    for (const QString &name : wanted) {
        s->reset();
        s->bind(1, name);
        for (;;) {
            auto row = s->step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            ids.insert(s->integer(0));
        }
    }
    return ids;
}

// A source of any of the names that is in any of the environments.
Result<void> SearchFilter::chooseSources(Database &db, const SearchRequest &request)
{
    m_bySource = !request.sources.isEmpty() || !request.environments.isEmpty();
    if (!m_bySource)
        return {};
    auto s = db.prepare("SELECT id, name, environment FROM source");
    if (!s)
        return tl::unexpected(s.error());
    const auto names = [](const QStringList &wanted, const QString &name) {
        return wanted.isEmpty() || wanted.contains(name);
    };
    for (;;) {
        auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        if (names(request.sources, s->text(1)) && names(request.environments, s->text(2)))
            m_sources.insert(s->integer(0));
    }
}

Result<const SearchConversation *> SearchFilter::conversation(qint64 id)
{
    constexpr size_t remembered = 100'000;
    if (const auto known = m_known.find(id); known != m_known.end())
        return &known->second;
    m_find.reset();
    m_find.bind(1, id);
    auto row = m_find.step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return nullptr;
    if (m_known.size() > remembered)
        m_known.clear();
    SearchConversation found;
    found.bot = m_find.integer(0);
    found.user = m_find.integer(1);
    found.wanted = (!m_byBot || m_bots.count(found.bot) > 0) && (!m_byUser || m_users.count(found.user) > 0) &&
                   (!m_bySource || m_sources.count(m_find.integer(4)) > 0);
    if (found.wanted) {
        found.key = m_find.text(2);
        found.title = m_find.text(3);
    }
    m_find.reset();
    return &m_known.emplace(id, std::move(found)).first->second;
}

Result<SearchFilter::Member> SearchFilter::member(RawStatement &statement, std::unordered_map<qint64, Member> &known,
                                                  qint64 id)
{
    if (const auto found = known.find(id); found != known.end())
        return found->second;
    statement.reset();
    statement.bind(1, id);
    auto row = statement.step();
    if (!row)
        return tl::unexpected(row.error());
    Member member;
    if (*row)
        member = {statement.text(0), statement.text(1)};
    statement.reset();
    return known.emplace(id, std::move(member)).first->second;
}

Result<void> SearchFilter::label(SearchHit &hit)
{
    auto found = conversation(hit.conversation.value);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return {};
    hit.conversationKey = (*found)->key;
    hit.title = (*found)->title;
    auto bot = member(m_bot, m_botNames, (*found)->bot);
    auto user = member(m_user, m_userNames, (*found)->user);
    if (!bot || !user)
        return tl::unexpected(bot ? user.error() : bot.error());
    hit.bot = bot->key;
    hit.botLabel = bot->label;
    hit.user = user->key;
    hit.userLabel = user->label;
    return {};
}

} // namespace parlance

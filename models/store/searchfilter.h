// Private to the store layer: who spoke where, for the filters and the labels of a search.
#pragma once

#include "models/store/search.h"
#include "models/store/searchprivate.h"

#include <unordered_map>
#include <unordered_set>

namespace parlance {

struct SearchConversation
{
    bool wanted = true; // by bot, user and source
    qint64 bot = 0, user = 0;
    QString key, title;
};

// Looks conversations up one by one and remembers them. Of one connection and thread.
class SearchFilter
{
public:
    static Result<std::unique_ptr<SearchFilter>> create(Database &db, const SearchRequest &request);

    [[nodiscard]] bool wants(Role role, UtcMs at) const
    {
        return m_period.contains(at) && (m_roles == 0 || m_roles >> int(role) & 1);
    }
    [[nodiscard]] bool byConversation() const { return m_byBot || m_byUser || m_bySource; }
    // Null: there is no such conversation.
    Result<const SearchConversation *> conversation(qint64 id);
    Result<void> label(SearchHit &hit);

private:
    struct Member
    {
        QString key, label;
    };
    Result<std::unordered_set<qint64>> members(Database &db, std::string_view sql, const QStringList &wanted);
    Result<void> chooseSources(Database &db, const SearchRequest &request);
    Result<Member> member(RawStatement &statement, std::unordered_map<qint64, Member> &known, qint64 id);

    TimeRange m_period;
    unsigned m_roles = 0;
    bool m_byBot = false, m_byUser = false, m_bySource = false;
    std::unordered_set<qint64> m_bots, m_users, m_sources;
    RawStatement m_find, m_bot, m_user;
    std::unordered_map<qint64, SearchConversation> m_known;
    std::unordered_map<qint64, Member> m_botNames, m_userNames;
};

} // namespace parlance

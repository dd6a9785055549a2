#include "models/store/people.h"

namespace parlance {

namespace {

// Everybody of the users list, by their ids.
constexpr const char *usersOf = "SELECT ext_id, label, email FROM user";
// Who left an address or a number, by the first of them: may be one of the users.
constexpr const char *leadsOf = "SELECT '', email, phone, name FROM lead";
// Who did something, or is to. Here stands whatever the source calls them: an id, an address, a name.
constexpr const char *othersOf =
    "SELECT '', actor FROM audit_event UNION SELECT '', target FROM audit_event"
    " WHERE target_kind IN ('user', 'account') UNION SELECT '', owner FROM bot UNION SELECT '', assignee FROM "
    "own_review UNION SELECT '', reviewer FROM"
    " own_review_log UNION SELECT '', actor FROM own_action UNION SELECT '', target FROM own_action WHERE target_kind ="
    " 'user'";
constexpr qsizetype shortestName = 3; // of those: "me" and "hr" stand in every text

Result<void> addPeople(ReadSession &session, const char *sql, int names, std::vector<KnownPerson> &people)
{
    auto s = session.prepare(QLatin1String(sql));
    if (!s)
        return tl::unexpected(s.error());
    for (;;) {
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        KnownPerson person{s->text(0), {}, true};
        for (int column = 1; column <= names; ++column)
            if (const QString name = s->text(column); !name.isEmpty() && name != person.id)
                person.names << name;
        if (!person.id.isEmpty() || !person.names.isEmpty())
            people.push_back(std::move(person));
    }
}

} // namespace

Result<std::vector<KnownPerson>> knownPeople(const Store &store)
{
    const auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    std::vector<KnownPerson> people, others;
    auto read = addPeople(**session, usersOf, 2, people);
    if (read)
        read = addPeople(**session, leadsOf, 3, people);
    if (read)
        read = addPeople(**session, othersOf, 1, others);
    if (!read)
        return tl::unexpected(read.error());
    for (KnownPerson &person : others)
        if (const QString name = person.names.value(0); name.size() >= shortestName && !isRoleName(name)) {
            person.partsTell = name.contains(u' ');
            people.push_back(std::move(person));
        }
    return people;
}

} // namespace parlance

#include "models/store/people.h"

#include "models/analysis/functionwords.h"

#include <QRegularExpression>

#include <algorithm>

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
// What was said for a slot, where its name may ask for a person.
constexpr const char *slotsOf =
    "SELECT DISTINCT name, original FROM slot_value WHERE name LIKE '%name%' OR lower(name) IN ('recipient', "
    "'contact', 'customer', 'patient', 'person', 'passenger', 'guest', 'payee', 'beneficiary')";

// "recipient_name", "FirstName", "contact": asks for a person. "hotel_name" and "song_name" do not.
bool asksForPerson(const QString &slot)
{
    static const QRegularExpression person(
        QStringLiteral("(^|[^a-z])(first|last|full|given|family|middle|maiden|sur|recipient|sender|contact|customer|"
                       "client|patient|person|people|passenger|guest|payee|payer|beneficiary|holder|caller|user|"
                       "employee|colleague|member|attendee|participant|traveler|traveller|driver|therapist|doctor|"
                       "dentist|stylist|teacher|student|agent|owner|applicant|insured|spouse|child|parent|friend)s?"
                       "[^a-z]?name"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression split(QStringLiteral("(?<=[a-z])(?=[A-Z])"));
    return !slot.contains(QLatin1String("name"), Qt::CaseInsensitive) ||
           person.match(QString(slot).replace(split, QStringLiteral("_"))).hasMatch();
}

// As names are written: up to four words, letters only, the first one large where letters are large and small; of several
// words also small ones. What people say instead of a name ("my sister", "him", "no one") is none.
bool isWrittenAsName(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("^[\\p{L}][\\p{L}\\p{M}.'’-]*( [\\p{L}\\p{M}.'’-]+){0,3}$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (!name.match(text).hasMatch())
        return false;
    const auto isFunction = [](const QString &word) {
        return isFunctionWord(word.toStdString(), TextLanguage::English) ||
               isFunctionWord(word.toStdString(), TextLanguage::German);
    };
    const QStringList words = text.toLower().split(u' ');
    if (!text.front().isLower())
        return !isFunction(words.front()); // "Anna von Berg" is one, "The doctor" is not
    return words.size() > 1 && std::ranges::none_of(words, isFunction);
}

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

// Whom users named where they were asked for somebody.
Result<void> addNamed(ReadSession &session, std::vector<KnownPerson> &people)
{
    std::vector<KnownPerson> said; // the slot, and what was said
    if (auto read = addPeople(session, slotsOf, 1, said); !read)
        return read;
    for (const KnownPerson &slot : said) {
        const QString name = slot.names.value(0).section(u',', 0, 0).simplified(); // "…, Ms"
        if (asksForPerson(slot.id) && isWrittenAsName(name) && !isRoleName(name))
            people.push_back({{}, {name}, false}); // as a whole: words of it may be anything
    }
    return {};
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
    if (read)
        read = addNamed(**session, people);
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

#include "models/analysis/reviewqueue.h"

#include <algorithm>
#include <array>
#include <map>

namespace parlance {

namespace {

constexpr UtcMs dayMs = 86'400'000;

enum Facet : unsigned { States = 1, Category = 2, Bot = 4, Assignee = 8, Age = 16, Text = 32 };

bool passesStates(const ReviewItem &item, QueueStates states)
{
    const ReviewState state = item.review.state;
    switch (states) {
    case QueueStates::Open:
        return state != ReviewState::Resolved;
    case QueueStates::New:
        return state == ReviewState::New;
    case QueueStates::InReview:
        return state == ReviewState::InReview;
    case QueueStates::Resolved:
        return state == ReviewState::Resolved;
    case QueueStates::Flagged:
        return item.review.flagged;
    case QueueStates::All:
        break;
    }
    return true;
}

QueueAge ageOf(const ReviewItem &item, UtcMs now)
{
    const UtcMs age = now - item.at;
    return age < dayMs        ? QueueAge::Day
           : age < 7 * dayMs  ? QueueAge::Week
           : age < 30 * dayMs ? QueueAge::Month
                              : QueueAge::Older;
}

// A week holds what is of today, a month what is of the week.
bool passesAge(const ReviewItem &item, QueueAge wanted, UtcMs now)
{
    if (wanted == QueueAge::Any)
        return true;
    const QueueAge age = ageOf(item, now);
    return wanted == QueueAge::Older ? age == QueueAge::Older : age <= wanted;
}

bool passesText(const ReviewItem &item, const QString &text)
{
    if (text.isEmpty())
        return true;
    const auto has = [&](const QString &in) { return in.contains(text, Qt::CaseInsensitive); };
    return has(item.comment) || has(item.title) || std::ranges::any_of(item.review.tags, has);
}

// The facets whose choice the item does not pass.
unsigned failed(const ReviewItem &item, const QueueChoice &choice, UtcMs now)
{
    unsigned facets = 0;
    facets |= passesStates(item, choice.states) ? 0u : States;
    facets |= !choice.category || *choice.category == item.category ? 0u : Category;
    facets |= !choice.bot || *choice.bot == item.bot ? 0u : Bot;
    facets |= !choice.assignee || *choice.assignee == item.review.assignee ? 0u : Assignee;
    facets |= passesAge(item, choice.age, now) ? 0u : Age;
    facets |= passesText(item, choice.text) ? 0u : Text;
    return facets;
}

std::vector<QueueCount> sorted(const std::map<QString, QueueCount> &counted)
{
    std::vector<QueueCount> counts;
    counts.reserve(counted.size());
    for (const auto &[key, count] : counted)
        counts.push_back(count);
    std::ranges::stable_sort(counts, std::greater(), &QueueCount::count);
    return counts;
}

void count(std::map<QString, QueueCount> &counted, const QString &key, const QString &label, int by)
{
    QueueCount &entry = counted[key];
    if (entry.count == 0) {
        entry.key = key;
        entry.label = label;
    }
    entry.count += by;
    if (entry.count == 0)
        counted.erase(key);
}

} // namespace

void ReviewQueue::setItems(std::vector<ReviewItem> items)
{
    m_items = std::move(items);
    m_places.clear();
    for (size_t i = 0; i < m_items.size(); ++i)
        m_places.emplace_back(m_items[i].message, i);
    std::ranges::sort(m_places);
}

std::optional<size_t> ReviewQueue::find(qint64 message) const
{
    const auto place = std::ranges::lower_bound(m_places, message, {}, [](const auto &p) { return p.first; });
    return place != m_places.end() && place->first == message ? std::optional(place->second) : std::nullopt;
}

void ReviewQueue::setReview(qint64 message, const Review &review)
{
    if (const auto place = find(message))
        m_items[*place].review = review;
}

std::vector<size_t> ReviewQueue::chosen(const QueueChoice &choice, UtcMs now) const
{
    std::vector<size_t> places;
    for (size_t i = 0; i < m_items.size(); ++i)
        if (failed(m_items[i], choice, now) == 0)
            places.push_back(i);
    if (choice.order != QueueOrder::Given)
        std::ranges::sort(places, [&](size_t a, size_t b) { return isBefore(choice.order, a, b); });
    return places;
}

bool ReviewQueue::isBefore(QueueOrder order, size_t a, size_t b) const
{
    const UtcMs first = m_items[a].at, second = m_items[b].at;
    if (order == QueueOrder::Given || first == second)
        return a < b;
    return order == QueueOrder::Newest ? first > second : first < second;
}

QueueTally ReviewQueue::tally(const QueueChoice &choice, UtcMs now) const
{
    QueueTally tally(choice, now);
    for (const ReviewItem &item : m_items)
        tally.add(item);
    return tally;
}

bool QueueTally::passes(const ReviewItem &item) const
{
    return failed(item, m_choice, m_now) == 0;
}

void QueueTally::add(const ReviewItem &item, int by)
{
    const unsigned facets = failed(item, m_choice, m_now);
    const auto onlyBut = [&](Facet facet) { return (facets & ~unsigned(facet)) == 0; };
    if (onlyBut(States)) {
        m_plain.all += by;
        (item.review.state == ReviewState::New        ? m_plain.fresh
         : item.review.state == ReviewState::InReview ? m_plain.inReview
                                                      : m_plain.resolved) += by;
        m_plain.flagged += item.review.flagged ? by : 0;
    }
    if (onlyBut(Category))
        count(m_categories, item.category, item.category, by);
    if (onlyBut(Bot))
        count(m_bots, item.bot, item.botLabel, by);
    if (onlyBut(Assignee))
        count(m_assignees, item.review.assignee, item.review.assignee, by);
    if (onlyBut(Age))
        for (const QueueAge age : {QueueAge::Any, QueueAge::Day, QueueAge::Week, QueueAge::Month, QueueAge::Older})
            m_plain.ages[size_t(age)] += passesAge(item, age, m_now) ? by : 0;
}

QueueCounts QueueTally::counts() const
{
    QueueCounts counts = m_plain;
    counts.open = counts.fresh + counts.inReview;
    counts.categories = sorted(m_categories);
    counts.bots = sorted(m_bots);
    counts.assignees = sorted(m_assignees);
    return counts;
}

std::vector<ReviewerDay> progressByDay(const std::vector<ReviewLogEntry> &log, const TimeZone &zone)
{
    std::map<std::pair<QDate, QString>, std::set<std::array<QString, 4>>> resolved;
    for (const ReviewLogEntry &entry : log)
        if (entry.field == ReviewField::State && entry.after == keyOf(ReviewState::Resolved))
            resolved[{zone.date(entry.at), entry.reviewer}].insert(
                {entry.source, entry.environment, entry.conversation, entry.message});
    std::vector<ReviewerDay> days;
    for (auto it = resolved.rbegin(); it != resolved.rend(); ++it)
        days.push_back({it->first.first, it->first.second, qint64(it->second.size())});
    return days;
}

} // namespace parlance

// A queue of messages to review: which of them pass what is chosen at its side, in which order, and how many each choice
// would give. Works on all items at once: a hundred thousand take some milliseconds.
#pragma once

#include "models/analysis/reviewvalues.h"

#include <map>
#include <set>

namespace parlance {

enum class QueueStates { Open, New, InReview, Resolved, Flagged, All }; // Open: new and in review
enum class QueueAge { Any, Day, Week, Month, Older };                   // Older: than a month
enum class QueueOrder { Given, Newest, Oldest };

struct QueueChoice
{
    QueueStates states = QueueStates::Open;
    std::optional<QString> category, bot, assignee; // "": those without one
    QueueAge age = QueueAge::Any;
    QString text; // in comment, title or tags, without regard of case
    QueueOrder order = QueueOrder::Given;

    bool operator==(const QueueChoice &) const = default;
};

struct QueueCount
{
    QString key, label;
    qint64 count = 0;
    bool operator==(const QueueCount &) const = default;
};

// Counts of one facet heed what is chosen in the others, not what is chosen in it.
struct QueueCounts
{
    qint64 open = 0, fresh = 0, inReview = 0, resolved = 0, flagged = 0, all = 0;
    std::vector<QueueCount> categories, bots, assignees; // most first, then by key
    std::vector<qint64> ages;                            // by QueueAge
    bool operator==(const QueueCounts &) const = default;
};

// What the counts are made of: an item that changes is taken out as it was and put in as it is.
class QueueTally
{
public:
    QueueTally() = default;
    QueueTally(QueueChoice choice, UtcMs now)
        : m_choice(std::move(choice))
        , m_now(now)
    {}

    void add(const ReviewItem &item, int by = 1); // -1: takes it out
    [[nodiscard]] bool passes(const ReviewItem &item) const;
    [[nodiscard]] QueueCounts counts() const;

private:
    QueueChoice m_choice;
    UtcMs m_now = 0;
    QueueCounts m_plain{0, 0, 0, 0, 0, 0, {}, {}, {}, std::vector<qint64>(size_t(QueueAge::Older) + 1)};
    std::map<QString, QueueCount> m_categories, m_bots, m_assignees;
};

class ReviewQueue
{
public:
    void setItems(std::vector<ReviewItem> items);
    [[nodiscard]] const std::vector<ReviewItem> &items() const { return m_items; }
    // The place of the message among the items; nullopt: it is not there.
    [[nodiscard]] std::optional<size_t> find(qint64 message) const;
    void setReview(qint64 message, const Review &review);

    // Places of the items that pass, in order. `now` is what ages count from.
    [[nodiscard]] std::vector<size_t> chosen(const QueueChoice &choice, UtcMs now) const;
    // Of two places, whether the first comes first in that order.
    [[nodiscard]] bool isBefore(QueueOrder order, size_t a, size_t b) const;
    [[nodiscard]] QueueTally tally(const QueueChoice &choice, UtcMs now) const;
    [[nodiscard]] QueueCounts counts(const QueueChoice &choice, UtcMs now) const { return tally(choice, now).counts(); }

private:
    std::vector<ReviewItem> m_items;
    std::vector<std::pair<qint64, size_t>> m_places; // by message
};

// How many messages each reviewer has resolved on each day of the zone, newest day first: from the log of changes.
struct ReviewerDay
{
    QDate day;
    QString reviewer;
    qint64 resolved = 0;
    bool operator==(const ReviewerDay &) const = default;
};
std::vector<ReviewerDay> progressByDay(const std::vector<ReviewLogEntry> &log, const TimeZone &zone);

} // namespace parlance

#include "models/store/sharedwork.h"

#include "models/store/reviewrows.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace parlance {

namespace {

// What can be changed by itself: a field, and of tags each one.
using Thing = std::pair<ReviewField, QString>;
using Entry = std::tuple<UtcMs, QString, QString, QString>; // at, reviewer, before, after
using History = std::map<Thing, std::set<Entry>>;

Thing thingOf(const ReviewLogEntry &entry)
{
    const bool tag = entry.field == ReviewField::Tag;
    return {entry.field, tag ? (entry.after.isEmpty() ? entry.before : entry.after) : QString()};
}

History historyOf(const std::vector<ReviewLogEntry> &log)
{
    History history;
    for (const ReviewLogEntry &entry : log)
        history[thingOf(entry)].emplace(entry.at, entry.reviewer, entry.before, entry.after);
    return history;
}

QString valueOf(const Review &review, const Thing &thing)
{
    switch (thing.first) {
    case ReviewField::State:
        return keyOf(review.state);
    case ReviewField::Cause:
        return keyOf(review.cause);
    case ReviewField::Assignee:
        return review.assignee;
    case ReviewField::Flag:
        return review.flagged ? QStringLiteral("1") : QString();
    case ReviewField::Tag:
        return review.tags.contains(thing.second) ? thing.second : QString();
    case ReviewField::Note:
        break;
    }
    return review.note;
}

Result<void> apply(Database &db, const ReviewKey &key, const Thing &thing, const QString &value, UtcMs now)
{
    switch (thing.first) {
    case ReviewField::Tag:
        return value.isEmpty() ? removeTag(db, key, thing.second) : addTag(db, key, value, now);
    case ReviewField::Note:
        return setNote(db, key, value, now);
    default:
        return setReviewColumn(db, key, thing.first, value, now);
    }
}

Result<std::vector<ReviewLogEntry>> logOf(Database &db, const ReviewKey &key)
{
    auto s = db.prepare("SELECT at, reviewer, field, old, new FROM own_review_log WHERE conversation = ?1 AND message ="
                        " ?2 AND source = ?3 AND environment = ?4 AND undone = 0 ORDER BY id");
    if (!s)
        return tl::unexpected(s.error());
    int index = 0;
    for (const QString &text : {key.conversation, key.message, key.source, key.environment})
        s->bind(++index, text);
    std::vector<ReviewLogEntry> log;
    for (;;) {
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return log;
        log.push_back({s->integer(0), s->text(1), key.conversation, key.message,
                       reviewField(s->text(2)).value_or(ReviewField::State), s->text(3), s->text(4)});
    }
}

Result<std::vector<ReviewKey>> keysOf(Database &db)
{
    auto s = db.prepare("SELECT source, environment, conversation, message FROM own_review UNION"
                        " SELECT source, environment, conversation, message FROM own_tag UNION"
                        " SELECT source, environment, conversation, coalesce(message, '') FROM own_note UNION"
                        " SELECT source, environment, conversation, message FROM own_review_log WHERE undone = 0");
    if (!s)
        return tl::unexpected(s.error());
    std::vector<ReviewKey> keys;
    for (;;) {
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return keys;
        keys.push_back({s->text(0), s->text(1), s->text(2), s->text(3)});
    }
}

// The work of one message into what is here.
class Merging
{
public:
    Merging(Database &db, WorkPrefer prefer, UtcMs now, qint64 step)
        : m_db(db)
        , m_prefer(prefer)
        , m_now(now)
        , m_step(step)
    {}

    Result<void> take(const SharedReview &theirs)
    {
        const ReviewKey key{theirs.source, theirs.environment, theirs.conversation, theirs.message};
        const auto mine = reviewOf(m_db, key);
        const auto log = logOf(m_db, key);
        if (!mine || !log)
            return tl::unexpected(!mine ? mine.error() : log.error());
        ++m_done.messages;
        const History ours = historyOf(*log), others = historyOf(theirs.log);
        bool changed = false;
        for (const Thing &thing : things(*mine, theirs.review)) {
            const QString here = valueOf(*mine, thing), there = valueOf(theirs.review, thing);
            const QString kept = here == there ? here : decide(theirs, thing, here, there, ours, others);
            if (kept == here)
                continue;
            PARLANCE_TRY(apply(m_db, key, thing, kept, m_now));
            changed = true;
        }
        m_done.changed += changed;
        return takeLog(key, theirs.log, ours);
    }
    WorkMerge done() { return std::move(m_done); }

private:
    static std::vector<Thing> things(const Review &mine, const Review &theirs)
    {
        std::vector<Thing> all;
        for (const ReviewField field :
             {ReviewField::State, ReviewField::Cause, ReviewField::Assignee, ReviewField::Flag, ReviewField::Note})
            all.emplace_back(field, QString());
        QStringList tags = mine.tags + theirs.tags;
        tags.removeDuplicates();
        for (const QString &tag : std::as_const(tags))
            all.emplace_back(ReviewField::Tag, tag);
        return all;
    }

    // What is to hold of two values that differ.
    QString decide(const SharedReview &theirs, const Thing &thing, const QString &here, const QString &there,
                   const History &ours, const History &others)
    {
        static const std::set<Entry> none;
        const auto entries = [&](const History &history) -> const std::set<Entry> & {
            const auto found = history.find(thing);
            return found == history.end() ? none : found->second;
        };
        const std::set<Entry> &a = entries(ours), &b = entries(others);
        const bool theyKnow = std::ranges::includes(b, a), weKnow = std::ranges::includes(a, b);
        if (theyKnow && !weKnow)
            return there;
        if (weKnow && !theyKnow)
            return here;
        const bool bothNotes = thing.first == ReviewField::Note && !here.isEmpty() && !there.isEmpty();
        const QString kept = thing.first == ReviewField::Tag ? thing.second
                             : bothNotes                     ? joined(here, there)
                             : m_prefer == WorkPrefer::Mine  ? here
                                                             : there;
        m_done.conflicts.push_back({theirs.conversation, theirs.message, thing.first, here, there, kept});
        return kept;
    }

    [[nodiscard]] QString joined(const QString &here, const QString &there) const
    {
        if (here.contains(there))
            return here;
        if (there.contains(here))
            return there;
        return m_prefer == WorkPrefer::Mine ? here + u'\n' + there : there + u'\n' + here;
    }

    Result<void> takeLog(const ReviewKey &key, const std::vector<ReviewLogEntry> &log, const History &ours)
    {
        for (const ReviewLogEntry &entry : log) {
            const auto known = ours.find(thingOf(entry));
            if (known != ours.end() && known->second.contains({entry.at, entry.reviewer, entry.before, entry.after}))
                continue;
            PARLANCE_TRY(logChange(m_db, key, m_step++, entry));
        }
        return {};
    }

    Database &m_db;
    WorkPrefer m_prefer;
    UtcMs m_now;
    qint64 m_step;
    WorkMerge m_done;
};

} // namespace

Result<SharedWork> sharedWork(const Store &store, const QString &by, UtcMs now, std::stop_token stop)
{
    auto db = store.privates().openReader();
    if (!db)
        return tl::unexpected(db.error());
    PARLANCE_TRY(db->exec("BEGIN"));
    const auto keys = keysOf(*db);
    if (!keys)
        return tl::unexpected(keys.error());
    SharedWork work{by, now, {}};
    for (const ReviewKey &key : *keys) {
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
        auto review = reviewOf(*db, key);
        auto log = logOf(*db, key);
        if (!review || !log)
            return tl::unexpected(!review ? review.error() : log.error());
        work.reviews.push_back(
            {key.source, key.environment, key.conversation, key.message, std::move(*review), std::move(*log)});
    }
    return work;
}

Result<WorkMerge> mergeWork(Store &store, const SharedWork &work, WorkPrefer prefer, bool dryRun, UtcMs now,
                            std::stop_token stop)
{
    auto writer = store.write(stop);
    if (!writer)
        return tl::unexpected(writer.error());
    Database &db = (*writer)->db();
    const auto step = db.integer("SELECT coalesce(max(step), 0) + 1 FROM own_review_log");
    if (!step)
        return tl::unexpected(step.error());
    Merging merging(db, prefer, now, step->value_or(1));
    for (const SharedReview &review : work.reviews) {
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
        PARLANCE_TRY(merging.take(review));
    }
    if (!dryRun) // else all of it is rolled back
        PARLANCE_TRY((*writer)->commit(false));
    return merging.done();
}

} // namespace parlance

#include "models/store/reviews.h"

#include "models/store/reviewrows.h"

#include <algorithm>

namespace parlance {

namespace {

struct Change
{
    ReviewField field;
    QString before, after;
};

// What an edit changes; nullopt: nothing.
Result<std::optional<Change>> changeOf(const Review &now, const ReviewEdit &edit)
{
    Change change{edit.field, {}, edit.value};
    switch (edit.field) {
    case ReviewField::State:
        change.before = keyOf(now.state);
        if (!reviewState(edit.value))
            return fail(ErrorCategory::Usage, QStringLiteral("unknown review state \"%1\"").arg(edit.value));
        break;
    case ReviewField::Cause:
        change.before = keyOf(now.cause);
        if (!reviewCause(edit.value))
            return fail(ErrorCategory::Usage, QStringLiteral("unknown cause \"%1\"").arg(edit.value));
        break;
    case ReviewField::Assignee:
        change.before = now.assignee;
        break;
    case ReviewField::Flag:
        change.before = now.flagged ? QStringLiteral("1") : QString();
        change.after = edit.value.isEmpty() ? QString() : QStringLiteral("1");
        break;
    case ReviewField::Tag: {
        const QString tag = edit.value.simplified();
        if (tag.isEmpty())
            return fail(ErrorCategory::Usage, QStringLiteral("a tag needs a character at least"));
        change.before = now.tags.contains(tag) ? tag : QString();
        change.after = edit.on ? tag : QString();
        break;
    }
    case ReviewField::Note:
        change.before = now.note;
        break;
    }
    return change.before == change.after ? std::nullopt : std::optional(change);
}

Result<void> apply(Database &db, const ReviewKey &key, const Change &change, UtcMs now)
{
    switch (change.field) {
    case ReviewField::Tag:
        return change.after.isEmpty() ? removeTag(db, key, change.before) : addTag(db, key, change.after, now);
    case ReviewField::Note:
        return setNote(db, key, change.after, now);
    default:
        return setReviewColumn(db, key, change.field, change.after, now);
    }
}

// A step of the log that waits to be taken back, or to be made again.
struct Step
{
    ReviewKey key;
    qint64 number = 0;
    std::vector<Change> changes; // in the order they were made
};

Result<std::optional<Step>> stepOf(Database &db, const QString &reviewer, bool undone)
{
    auto s = db.prepare(undone ? "SELECT source, environment, conversation, message, field, old, new, step"
                                 " FROM own_review_log WHERE reviewer = ?1 AND undone = 1 AND step = (SELECT min(step)"
                                 " FROM own_review_log WHERE reviewer = ?1 AND undone = 1) ORDER BY id"
                               : "SELECT source, environment, conversation, message, field, old, new, step"
                                 " FROM own_review_log WHERE reviewer = ?1 AND undone = 0 AND step = (SELECT max(step)"
                                 " FROM own_review_log WHERE reviewer = ?1 AND undone = 0) ORDER BY id");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, reviewer);
    Step step;
    for (;;) {
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return step.changes.empty() ? std::nullopt : std::optional(std::move(step));
        step.key = {s->text(0), s->text(1), s->text(2), s->text(3)};
        const auto field = reviewField(s->text(4)).value_or(ReviewField::State);
        step.changes.push_back({field, s->text(5), s->text(6)});
        step.number = s->integer(7);
    }
}

bool holds(const Review &review, const Change &change)
{
    if (change.field == ReviewField::Tag) {
        const bool there = review.tags.contains(change.after.isEmpty() ? change.before : change.after);
        return there != change.after.isEmpty();
    }
    const auto undone = changeOf(review, {change.field, change.before, true});
    return undone && *undone && (*undone)->before == change.after;
}

Result<std::optional<ReviewStep>> turn(Store &store, const QString &reviewer, bool back, UtcMs at, std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    Database &db = (*writer)->db();
    auto step = stepOf(db, reviewer, !back);
    if (!step)
        return tl::unexpected(step.error());
    if (!*step)
        return std::nullopt;
    if (back)
        std::ranges::reverse((*step)->changes);
    for (Change &change : (*step)->changes) {
        const auto now = reviewOf(db, (*step)->key);
        if (!now)
            return tl::unexpected(now.error());
        if (!back)
            std::swap(change.before, change.after);
        if (!holds(*now, change))
            return fail(ErrorCategory::Usage,
                        QStringLiteral("somebody else has changed the %1 since").arg(keyOf(change.field)));
        std::swap(change.before, change.after);
        PARLANCE_TRY(apply(db, (*step)->key, change, at));
    }
    PARLANCE_TRY(markStep(db, reviewer, (*step)->number, back));
    auto after = reviewOf(db, (*step)->key);
    if (!after)
        return tl::unexpected(after.error());
    const auto message = messageOf(db, (*step)->key);
    if (!message)
        return tl::unexpected(message.error());
    if (auto committed = (*writer)->commit(false); !committed)
        return tl::unexpected(committed.error());
    return ReviewStep{*message, std::move(*after)};
}

Result<std::vector<ReviewLogEntry>> logOf(ReadSession &session, const QString &where, auto bind)
{
    auto s = session.prepare(u"SELECT at, reviewer, conversation, message, field, old, new, source, environment FROM"
                             u" own_review_log WHERE " +
                             where + u" AND undone = 0 ORDER BY id");
    if (!s)
        return tl::unexpected(s.error());
    bind(*s);
    std::vector<ReviewLogEntry> entries;
    for (;;) {
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return entries;
        entries.push_back({s->integer(0), s->text(1), s->text(2), s->text(3),
                           reviewField(s->text(4)).value_or(ReviewField::State), s->text(5), s->text(6), s->text(7),
                           s->text(8)});
    }
}

Result<QStringList> listOf(const Store &store, const char *sql)
{
    const auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    auto s = (*session)->prepare(QLatin1String(sql));
    if (!s)
        return tl::unexpected(s.error());
    QStringList list;
    for (;;) {
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return list;
        list << s->text(0);
    }
}

} // namespace

Result<Review> readReview(const Store &store, MessageId message)
{
    auto db = store.privates().openReader();
    if (!db)
        return tl::unexpected(db.error());
    PARLANCE_TRY(db->exec("BEGIN"));
    const auto key = reviewKeyOf(*db, message);
    return key ? reviewOf(*db, *key) : tl::unexpected(key.error());
}

Result<std::vector<ReviewLogEntry>> reviewHistory(const Store &store, MessageId message)
{
    auto db = store.privates().openReader();
    if (!db)
        return tl::unexpected(db.error());
    const auto key = reviewKeyOf(*db, message);
    if (!key)
        return tl::unexpected(key.error());
    const auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    return logOf(**session, QStringLiteral("conversation = ?1 AND message = ?2 AND source = ?3 AND environment = ?4"),
                 [&](Statement &s) {
                     s.bind(1, key->conversation);
                     s.bind(2, key->message);
                     s.bind(3, key->source);
                     s.bind(4, key->environment);
                 });
}

Result<std::vector<ReviewLogEntry>> reviewLog(const Store &store, UtcMs from, bool resolvedOnly)
{
    const auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    const QString only = resolvedOnly ? QStringLiteral(" AND field = 'state' AND new = 'resolved'") : QString();
    return logOf(**session, QStringLiteral("at >= ?1") + only, [&](Statement &s) { s.bind(1, from); });
}

Result<Review> changeReview(Store &store, MessageId message, std::span<const ReviewEdit> edits, const QString &reviewer,
                            UtcMs now, std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    Database &db = (*writer)->db();
    const auto key = reviewKeyOf(db, message);
    if (!key)
        return tl::unexpected(key.error());
    const auto number =
        db.integer("SELECT coalesce((SELECT step FROM own_review_log ORDER BY id DESC LIMIT 1), 0) + 1");
    if (!number)
        return tl::unexpected(number.error());
    bool any = false;
    for (const ReviewEdit &edit : edits) {
        const auto before = reviewOf(db, *key);
        if (!before)
            return tl::unexpected(before.error());
        const auto change = changeOf(*before, edit);
        if (!change)
            return tl::unexpected(change.error());
        if (!*change)
            continue;
        PARLANCE_TRY(apply(db, *key, **change, now));
        const ReviewLogEntry entry{
            now, reviewer, key->conversation, key->message, (*change)->field, (*change)->before, (*change)->after};
        any = true;
        const auto goesOn =
            edit.goesOn && edit.field == ReviewField::Note ? continueNote(db, *key, entry) : Result<bool>(false);
        if (!goesOn)
            return tl::unexpected(goesOn.error());
        if (!*goesOn)
            PARLANCE_TRY(logChange(db, *key, number->value_or(1), entry));
    }
    auto after = reviewOf(db, *key);
    if (!after || !any)
        return after;
    PARLANCE_TRY(dropUndone(db, reviewer));
    if (auto committed = (*writer)->commit(false); !committed)
        return tl::unexpected(committed.error());
    return after;
}

Result<std::optional<ReviewStep>> undoReview(Store &store, const QString &reviewer, UtcMs now, std::stop_token stop)
{
    return turn(store, reviewer, true, now, std::move(stop));
}

Result<std::optional<ReviewStep>> redoReview(Store &store, const QString &reviewer, UtcMs now, std::stop_token stop)
{
    return turn(store, reviewer, false, now, std::move(stop));
}

Result<QStringList> reviewTags(const Store &store)
{
    return listOf(store, "SELECT tag FROM own_tag GROUP BY tag ORDER BY count(*) DESC, tag");
}

Result<QStringList> reviewers(const Store &store)
{
    return listOf(store,
                  "SELECT assignee FROM own_review WHERE assignee <> '' UNION SELECT reviewer FROM own_review_log"
                  " ORDER BY 1");
}

} // namespace parlance

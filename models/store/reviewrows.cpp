#include "models/store/reviewrows.h"

namespace parlance {

namespace {

// Statements about one message begin with its four ids.
Result<RawStatement> prepared(Database &db, std::string_view sql, const ReviewKey &key)
{
    auto s = db.prepare(sql);
    if (!s)
        return s;
    int index = 0;
    for (const QString *text : {&key.source, &key.environment, &key.conversation, &key.message})
        s->bind(++index, *text);
    return s;
}

constexpr std::string_view ofMessage = " WHERE source = ?1 AND environment = ?2 AND conversation = ?3 AND message = ?4";

const char *columnOf(ReviewField field)
{
    switch (field) {
    case ReviewField::Cause:
        return "cause";
    case ReviewField::Assignee:
        return "assignee";
    case ReviewField::Flag:
        return "flagged";
    default:
        return "state";
    }
}

} // namespace

Result<ReviewKey> reviewKeyOf(Database &db, MessageId message)
{
    auto s =
        db.prepare("SELECT s.name, s.environment, c.ext_id, m.ext_id FROM message m"
                   " JOIN conversation c ON c.id = m.id >> 20 JOIN source s ON s.id = c.source_id WHERE m.id = ?1");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, message.value);
    const auto row = s->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCategory::Workspace, QStringLiteral("The message is no longer in the workspace."));
    return ReviewKey{s->text(0), s->text(1), s->text(2), s->text(3)};
}

Result<MessageId> messageOf(Database &db, const ReviewKey &key)
{
    auto s = prepared(db,
                      "SELECT m.id FROM source s JOIN conversation c ON c.source_id = s.id AND c.ext_id = ?3"
                      " JOIN message m ON m.id >= c.id << 20 AND m.id < (c.id + 1) << 20 AND m.ext_id = ?4"
                      " WHERE s.name = ?1 AND s.environment = ?2",
                      key);
    if (!s)
        return tl::unexpected(s.error());
    const auto row = s->step();
    if (!row)
        return tl::unexpected(row.error());
    return MessageId{*row ? s->integer(0) : 0};
}

Result<Review> reviewOf(Database &db, const ReviewKey &key)
{
    Review review;
    auto s = prepared(db, "SELECT state, cause, assignee, flagged FROM own_review" + std::string(ofMessage), key);
    if (!s)
        return tl::unexpected(s.error());
    auto row = s->step();
    if (!row)
        return tl::unexpected(row.error());
    if (*row) {
        review.state = reviewState(s->text(0)).value_or(ReviewState::New);
        review.cause = reviewCause(s->text(1)).value_or(ReviewCause::None);
        review.assignee = s->text(2);
        review.flagged = s->integer(3) != 0;
    }
    auto tags = prepared(db, "SELECT tag FROM own_tag" + std::string(ofMessage) + " ORDER BY tag", key);
    if (!tags)
        return tl::unexpected(tags.error());
    while ((row = tags->step()) && *row)
        review.tags << tags->text(0);
    if (!row)
        return tl::unexpected(row.error());
    auto note = prepared(db, "SELECT text FROM own_note" + std::string(ofMessage) + " ORDER BY id LIMIT 1", key);
    if (!note)
        return tl::unexpected(note.error());
    row = note->step();
    if (!row)
        return tl::unexpected(row.error());
    if (*row)
        review.note = note->text(0);
    return review;
}

Result<void> setReviewColumn(Database &db, const ReviewKey &key, ReviewField field, const QString &value, UtcMs now)
{
    const std::string column = columnOf(field);
    const std::string stored = field == ReviewField::Flag    ? "?5 <> ''"
                               : field == ReviewField::State ? "?5"
                                                             : "nullif(?5, '')";
    const std::string first = field == ReviewField::State ? "state" : "state, " + column;
    const std::string values = field == ReviewField::State ? stored : "'new', " + stored;
    auto s = prepared(db,
                      "INSERT INTO own_review (source, environment, conversation, message, updated_at, " + first +
                          ") VALUES (?1, ?2, ?3, ?4, ?6, " + values +
                          ") ON CONFLICT (source, environment, conversation, message) DO UPDATE SET " + column +
                          " = excluded." + column + ", updated_at = excluded.updated_at",
                      key);
    if (!s)
        return tl::unexpected(s.error());
    s->bind(5, value);
    s->bind(6, now);
    return s->run();
}

Result<void> addTag(Database &db, const ReviewKey &key, const QString &tag, UtcMs now)
{
    auto s = prepared(db,
                      "INSERT OR IGNORE INTO own_tag (source, environment, conversation, message, tag, created_at)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                      key);
    if (!s)
        return tl::unexpected(s.error());
    s->bind(5, tag);
    s->bind(6, now);
    return s->run();
}

Result<void> removeTag(Database &db, const ReviewKey &key, const QString &tag)
{
    auto s = prepared(db, "DELETE FROM own_tag" + std::string(ofMessage) + " AND tag = ?5", key);
    if (!s)
        return tl::unexpected(s.error());
    s->bind(5, tag);
    return s->run();
}

Result<void> setNote(Database &db, const ReviewKey &key, const QString &text, UtcMs now)
{
    if (text.isEmpty()) {
        auto s = prepared(db, "DELETE FROM own_note" + std::string(ofMessage), key);
        return s ? s->run() : tl::unexpected(s.error());
    }
    auto s = prepared(db, "UPDATE own_note SET text = ?5, updated_at = ?6" + std::string(ofMessage), key);
    if (!s)
        return tl::unexpected(s.error());
    s->bind(5, text);
    s->bind(6, now);
    PARLANCE_TRY(s->run());
    if (sqlite3_changes64(db.handle()) > 0)
        return {};
    s = prepared(db,
                 "INSERT INTO own_note (source, environment, conversation, message, text, created_at, updated_at)"
                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)",
                 key);
    if (!s)
        return tl::unexpected(s.error());
    s->bind(5, text);
    s->bind(6, now);
    return s->run();
}

Result<void> logChange(Database &db, const ReviewKey &key, qint64 step, const ReviewLogEntry &entry)
{
    auto s = prepared(db,
                      "INSERT INTO own_review_log (source, environment, conversation, message, step, at, reviewer,"
                      " field, old, new) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                      key);
    if (!s)
        return tl::unexpected(s.error());
    s->bind(5, step);
    s->bind(6, entry.at);
    s->bind(7, entry.reviewer);
    s->bind(8, keyOf(entry.field));
    s->bind(9, entry.before);
    s->bind(10, entry.after);
    return s->run();
}

Result<bool> continueNote(Database &db, const ReviewKey &key, const ReviewLogEntry &entry)
{
    auto s = prepared(db,
                      "UPDATE own_review_log SET new = ?8, at = ?6" + std::string(ofMessage) +
                          " AND reviewer = ?5 AND field = 'note' AND new = ?7 AND undone = 0 AND step = (SELECT"
                          " max(step) FROM own_review_log WHERE reviewer = ?5 AND undone = 0) AND NOT EXISTS (SELECT 1"
                          " FROM own_review_log o WHERE o.reviewer = ?5 AND o.undone = 0 AND o.step ="
                          " own_review_log.step AND o.id <> own_review_log.id)",
                      key);
    if (!s)
        return tl::unexpected(s.error());
    s->bind(5, entry.reviewer);
    s->bind(6, entry.at);
    s->bind(7, entry.before);
    s->bind(8, entry.after);
    PARLANCE_TRY(s->run());
    if (sqlite3_changes64(db.handle()) == 0)
        return false;
    // What is as it was before is no step.
    s = prepared(db,
                 "DELETE FROM own_review_log" + std::string(ofMessage) +
                     " AND reviewer = ?5 AND field = 'note' AND undone = 0 AND old = new",
                 key);
    if (!s)
        return tl::unexpected(s.error());
    s->bind(5, entry.reviewer);
    PARLANCE_TRY(s->run());
    return true;
}

Result<void> markStep(Database &db, const QString &reviewer, qint64 step, bool undone)
{
    auto s = db.prepare("UPDATE own_review_log SET undone = ?3 WHERE reviewer = ?1 AND step = ?2");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, reviewer);
    s->bind(2, step);
    s->bind(3, qint64(undone));
    return s->run();
}

Result<void> dropUndone(Database &db, const QString &reviewer)
{
    auto s = db.prepare("UPDATE own_review_log SET undone = 2 WHERE reviewer = ?1 AND undone = 1");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, reviewer);
    return s->run();
}

} // namespace parlance

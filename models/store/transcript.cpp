// The messages of one conversation, for reading.
#include "models/store/search.h"
#include "models/store/searchprivate.h"

namespace parlance {

namespace {

constexpr qint64 goneFlag = qint64(1) << 27;

Result<void> readHead(Database &db, qint64 conversation, Transcript &out)
{
    auto s = db.prepare("SELECT c.ext_id, c.title, coalesce(b.title, b.ext_id), coalesce(u.label, u.email, u.ext_id),"
                        " c.deleted_at IS NOT NULL, c.messages FROM conversation c LEFT JOIN bot b ON b.id = c.bot_id"
                        " LEFT JOIN user u ON u.id = c.user_id WHERE c.id = ?1");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, conversation);
    auto row = s->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCategory::Workspace, QStringLiteral("The conversation is no longer in the workspace."));
    out.key = s->text(0);
    out.title = s->text(1);
    out.bot = s->text(2);
    out.user = s->text(3);
    out.deleted = s->integer(4) != 0;
    out.messageCount = s->integer(5);
    return {};
}

} // namespace

Result<Transcript> readTranscript(const Store &store, ConversationId conversation, MessageId around, int limit,
                                  std::stop_token stop)
{
    auto db = store.privates().openReader();
    if (!db)
        return tl::unexpected(db.error());
    const std::stop_callback interrupt(stop, [&] { sqlite3_interrupt(db->handle()); });
    Transcript transcript;
    PARLANCE_TRY(db->exec("BEGIN"));
    PARLANCE_TRY(readHead(*db, conversation.value, transcript));
    // Counted from the start by time; as many of them before the message asked for as after it.
    auto s = db->prepare("WITH numbered AS (SELECT id, row_number() OVER (ORDER BY at, id) AS n FROM message"
                         " WHERE id >= ?1 AND id < ?2), place AS (SELECT coalesce((SELECT n FROM numbered"
                         " WHERE id = ?3), 1) AS n) SELECT m.id, m.role, m.at, m.flags, d.key, m.text"
                         " FROM numbered x JOIN place p JOIN message m ON m.id = x.id"
                         " LEFT JOIN model d ON d.id = m.model_id WHERE x.n > max(0, p.n - 1 - ?4 / 2)"
                         " ORDER BY x.n LIMIT ?4");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, conversation.value << 20);
    s->bind(2, (conversation.value + 1) << 20);
    s->bind(3, around.value);
    s->bind(4, qint64(limit));
    for (;;) {
        auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return transcript;
        transcript.messages.push_back({{s->integer(0)},
                                       Role(s->integer(1)),
                                       s->integer(2),
                                       s->text(4),
                                       s->text(5),
                                       (s->integer(3) & goneFlag) != 0});
    }
}

} // namespace parlance

#include "models/store/erasure.h"

#include "models/store/removal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace parlance {

namespace {

constexpr int sampleTexts = 8, sampleBytes = 64, shortestSample = 16; // of the sentences sought in the file afterwards
constexpr int shortestName = 4;                                       // what is shorter stands in anything
constexpr const char *pendingKey = "erasing";

// gone: their conversations, by row and by the names that own work knows them by. named: what the person goes by, in
// small letters. Temporary tables of the connection; ?1 is the id of the person.
constexpr const char *temporaryTables[] = {
    "CREATE TEMP TABLE gone (id INTEGER PRIMARY KEY, source_id INTEGER, conversation TEXT, source TEXT,"
    " environment TEXT)",
    "INSERT INTO temp.gone SELECT c.id, c.source_id, c.ext_id, s.name, s.environment FROM user u"
    " JOIN conversation c ON c.user_id = u.id JOIN source s ON s.id = c.source_id WHERE u.ext_id = ?1",
    "CREATE INDEX temp.gone_name ON gone (source_id, conversation)",
    "CREATE TEMP TABLE named (kind TEXT, name TEXT, PRIMARY KEY (kind, name))",
    "INSERT OR IGNORE INTO temp.named SELECT 'id', lower(?1) UNION SELECT 'email', lower(email) FROM user"
    " WHERE ext_id = ?1 AND email <> '' UNION SELECT 'name', lower(label) FROM user WHERE ext_id = ?1"
    " AND label LIKE '% %'",
    "CREATE TEMP TABLE sought (kind TEXT, name TEXT)"};

// What belongs to them, and how much of it there is. Conversations with their parts go by themselves.
struct Part
{
    qint64 ErasureCounts::*count;
    const char *rows; // table and condition
};

#define PARLANCE_GONE "(SELECT source_id, conversation FROM temp.gone)"
#define PARLANCE_GONE_BY_NAME "(SELECT source, environment, conversation FROM temp.gone)"

constexpr Part parts[] = {
    {&ErasureCounts::leads, "lead WHERE (source_id, conversation) IN " PARLANCE_GONE
                            " OR lower(email) IN (SELECT name FROM temp.named WHERE kind <> 'name')"},
    {&ErasureCounts::events, "product_event WHERE user = ?1 OR (source_id, conversation) IN " PARLANCE_GONE},
    {&ErasureCounts::audits, "audit_event WHERE actor = ?1 OR (target_kind IN ('user', 'account') AND target = ?1)"
                             " OR (target_kind = 'conversation' AND (source_id, target) IN " PARLANCE_GONE ")"},
    {&ErasureCounts::documents, "related_document WHERE (source_id, conversation) IN " PARLANCE_GONE},
    {&ErasureCounts::notes, "own_note WHERE (source, environment, conversation) IN " PARLANCE_GONE_BY_NAME},
    {&ErasureCounts::tags, "own_tag WHERE (source, environment, conversation) IN " PARLANCE_GONE_BY_NAME},
    {&ErasureCounts::reviews, "own_review WHERE (source, environment, conversation) IN " PARLANCE_GONE_BY_NAME},
    {&ErasureCounts::reviews, "own_review_log WHERE (source, environment, conversation) IN " PARLANCE_GONE_BY_NAME},
    {&ErasureCounts::lists,
     "own_list WHERE id IN (SELECT entry FROM own_list_origin) AND id NOT IN (SELECT entry FROM own_list_origin WHERE"
     " (source, environment, conversation) NOT IN " PARLANCE_GONE_BY_NAME ")"},
    {&ErasureCounts::accounts, "user WHERE ext_id = ?1"}};

// Goes as well, counted with what it belongs to.
constexpr const char *uncounted[] = {"bot_alias WHERE user = ?1",
                                     "conversation_part WHERE (source_id, whole) IN " PARLANCE_GONE,
                                     "stated_figure WHERE (kind LIKE 'user%' AND subject = ?1)"
                                     " OR (kind LIKE 'conversation%' AND (source_id, subject) IN " PARLANCE_GONE ")"};

// Words that stood in their conversations alone: term kind and where it is used.
constexpr std::pair<int, const char *> terms[] = {
    {18, "category FROM feedback"},    {30, "device FROM conversation"}, {31, "browser FROM conversation"},
    {32, "country FROM conversation"}, {33, "city FROM conversation"},   {34, "referrer FROM conversation"}};

// Lines that stay, without the name. What stands in a file of theirs may stand in what was wrong with it.
constexpr const char *emptied[] = {
    "UPDATE bot SET owner = NULL WHERE owner = ?1",
    "UPDATE audit_event SET detail = NULL WHERE instr(detail, '\"' || ?1 || '\"') > 0",
    "UPDATE issue SET excerpt = NULL WHERE source_id IN (SELECT source_id FROM user WHERE ext_id = ?1)",
    "UPDATE issue SET text = '' WHERE length(?1) >= 4 AND instr(text, ?1) > 0",
    ("UPDATE own_alert_notice SET definition = replace(definition, '\"' || ?1 || '\"', '\"[erased]\"')"
     " WHERE instr(definition, ?1) > 0")};

constexpr const char *documents[] = {"own_document", "own_document_version"};

// A name between quotation marks, also in text within a text.
constexpr const char *unnamed = " SET json = replace(replace(json, '\"' || ?1 || '\"', '\"[erased]\"'),"
                                " '\\\"' || ?1 || '\\\"', '\\\"[erased]\\\"') WHERE instr(json, ?1) > 0";

constexpr const char *namedActions =
    "own_action WHERE (target_kind IN ('user', 'account') AND target = ?1) OR (target_kind = 'conversation'"
    " AND target IN (SELECT conversation FROM temp.gone))";

// Where others may name them. Short ids stand in anything: they are not sought.
constexpr const char *mentioned[] = {
    "SELECT count(*) FROM message t WHERE t.id >> 20 NOT IN (SELECT id FROM temp.gone) AND ",
    "SELECT count(*) FROM feedback t WHERE t.message_id >> 20 NOT IN (SELECT id FROM temp.gone) AND ",
    "SELECT count(*) FROM own_note t WHERE (t.source, t.environment, t.conversation) NOT IN " PARLANCE_GONE_BY_NAME
    " AND ",
    "SELECT count(*) FROM own_list t WHERE t.id NOT IN (SELECT entry FROM own_list_origin o WHERE (o.source,"
    " o.environment, o.conversation) IN " PARLANCE_GONE_BY_NAME ") AND "};
constexpr const char *mentionedColumns[] = {"t.text", "t.comment", "t.text", "t.text || ' ' || t.value"};

std::string mentionsSql(size_t i)
{
    return std::string(mentioned[i]) +
           "EXISTS (SELECT 1 FROM temp.named n WHERE length(n.name) >= " + std::to_string(shortestName) +
           " AND instr(lower(" + mentionedColumns[i] + "), n.name) > 0)";
}

Result<RawStatement> prepared(Database &db, const std::string &sql, const QString &user)
{
    auto s = db.prepare(sql);
    if (s && sqlite3_bind_parameter_count(s->get()) > 0)
        s->bind(1, user);
    return s;
}

Result<void> run(Database &db, const std::string &sql, const QString &user)
{
    auto s = prepared(db, sql, user);
    return s ? s->run() : tl::unexpected(s.error());
}

Result<qint64> number(Database &db, const std::string &sql, const QString &user)
{
    auto s = prepared(db, sql, user);
    if (!s)
        return tl::unexpected(s.error());
    const auto row = s->step();
    return row ? Result<qint64>(*row ? s->integer(0) : 0) : tl::unexpected(row.error());
}

Result<void> makeTables(Database &db, const QString &user)
{
    for (const char *sql : temporaryTables)
        PARLANCE_TRY(run(db, sql, user));
    return {};
}

Result<void> dropTables(Database &db)
{
    return db.exec("DROP TABLE temp.gone; DROP TABLE temp.named; DROP TABLE temp.sought");
}

Result<ErasureCounts> counted(Database &db, const QString &user)
{
    ErasureCounts counts;
    const auto add = [&](qint64 ErasureCounts::*member, const std::string &sql) -> Result<void> {
        const auto n = number(db, sql, user);
        if (!n)
            return tl::unexpected(n.error());
        counts.*member += *n;
        return {};
    };
    PARLANCE_TRY(add(&ErasureCounts::conversations, "SELECT count(*) FROM temp.gone"));
    PARLANCE_TRY(add(&ErasureCounts::messages, "SELECT coalesce(sum(messages), 0) FROM conversation WHERE id IN"
                                               " (SELECT id FROM temp.gone)"));
    PARLANCE_TRY(add(&ErasureCounts::ratings, "SELECT count(*) FROM temp.gone g JOIN feedback f ON f.message_id >="
                                              " g.id << 20 AND f.message_id < (g.id + 1) << 20"));
    for (const Part &part : parts)
        PARLANCE_TRY(add(part.count, std::string("SELECT count(*) FROM ") + part.rows));
    PARLANCE_TRY(add(&ErasureCounts::actions, std::string("SELECT count(*) FROM ") + namedActions));
    for (size_t i = 0; i < std::size(mentioned); ++i)
        PARLANCE_TRY(add(&ErasureCounts::mentions, mentionsSql(i)));
    return counts;
}

// Some of their sentences that nobody else has written, to look for in the file when all is done.
Result<void> rememberSamples(Database &db, const QString &user)
{
    const std::string size = std::to_string(sampleBytes);
    PARLANCE_TRY(
        db.exec(("INSERT INTO temp.sought SELECT 'text', substr(m.text, 1, " + size +
                 ") FROM temp.gone g"
                 " JOIN message m ON m.id >= g.id << 20 AND m.id < (g.id + 1) << 20 WHERE length(m.text) >= " +
                 std::to_string(shortestSample) + " GROUP BY 2 ORDER BY min(m.id) LIMIT " + std::to_string(sampleTexts))
                    .c_str()));
    PARLANCE_TRY(db.exec("DELETE FROM temp.sought WHERE EXISTS (SELECT 1 FROM message m WHERE m.id >> 20 NOT IN"
                         " (SELECT id FROM temp.gone) AND instr(m.text, sought.name) > 0)"));
    PARLANCE_TRY(
        run(db, "INSERT INTO temp.sought SELECT 'id', ?1 WHERE length(?1) >= " + std::to_string(shortestName), user));
    return run(db,
               "INSERT INTO temp.sought SELECT 'email', email FROM user WHERE ext_id = ?1 AND email <> '' UNION"
               " SELECT 'name', label FROM user WHERE ext_id = ?1 AND label LIKE '% %'",
               user);
}

using Sought = std::vector<std::pair<QString, QByteArray>>; // kind, bytes

Result<Sought> soughtOf(Database &db)
{
    auto s = db.prepare("SELECT kind, name FROM temp.sought");
    if (!s)
        return tl::unexpected(s.error());
    Sought sought;
    for (;;) {
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return sought;
        sought.emplace_back(s->text(0), s->text(1).toUtf8());
    }
}

// Which of them the bytes of the workspace and of its log hold.
QStringList stillIn(const QString &path, const Sought &sought)
{
    constexpr qint64 piece = 4 << 20;
    QStringList found;
    for (const char *suffix : {"", "-wal"}) {
        QFile file(path + QLatin1String(suffix));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QByteArray bytes;
        while (!file.atEnd()) {
            bytes = bytes.right(4 * sampleBytes) + file.read(piece); // what lies across two pieces is found as well
            for (const auto &[kind, name] : sought)
                if (!found.contains(kind) && bytes.contains(name))
                    found << kind;
        }
    }
    return found;
}

QStringList backupsOf(const QString &path)
{
    const QFileInfo file(path);
    return file.dir().entryList({file.fileName() + QStringLiteral(".backup-*")}, QDir::Files, QDir::Name);
}

// Inside the writer's transaction.
Result<void> takeConversations(Database &db, const std::stop_token &stop)
{
    auto find = db.prepare("SELECT g.id, c.messages FROM temp.gone g JOIN conversation c ON c.id = g.id ORDER BY g.id");
    if (!find)
        return tl::unexpected(find.error());
    qint64 messages = 0;
    auto ids = readIds(*find, &messages);
    if (!ids)
        return tl::unexpected(ids.error());
    // The search index and the columns hold nothing else of the person; without conversations they stay.
    if (ids->empty())
        return {};
    auto remover = ConversationRemover::create(db, messages);
    if (!remover)
        return tl::unexpected(remover.error());
    PARLANCE_TRY(remover->remove(*ids, stop));
    for (const auto &[kind, used] : terms) {
        const std::string column(used, std::string_view(used).find(' '));
        PARLANCE_TRY(db.exec(("DELETE FROM term WHERE kind = " + std::to_string(kind) + " AND id NOT IN (SELECT " +
                              used + " WHERE " + column + " IS NOT NULL)")
                                 .c_str()));
    }
    return remover->finish(stop);
}

Result<void> remember(Database &db, const QString &user, UtcMs now)
{
    PARLANCE_TRY(rememberErased(db, user.toStdString(), now));
    auto emails = db.prepare("SELECT name FROM temp.named WHERE kind = 'email'");
    auto names = db.prepare("SELECT source_id, conversation FROM temp.gone ORDER BY source_id");
    if (!emails || !names)
        return tl::unexpected(!emails ? emails.error() : names.error());
    for (auto row = emails->step();; row = emails->step()) {
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        PARLANCE_TRY(rememberErased(db, emails->bytes(0), now));
    }
    std::optional<PurgedWriter> writer;
    qint64 source = 0;
    for (;;) {
        const auto row = names->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        if (!writer || names->integer(0) != source) {
            source = names->integer(0);
            auto made = PurgedWriter::create(db, source);
            if (!made)
                return tl::unexpected(made.error());
            writer.emplace(std::move(*made));
        }
        PARLANCE_TRY(writer->add(names->bytes(1), PurgedRecords::forGood));
    }
    auto pending = db.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)");
    if (!pending)
        return tl::unexpected(pending.error());
    pending->bind(1, std::string_view(pendingKey));
    pending->bind(2, now);
    return pending->run();
}

Result<void> takeAll(Database &db, const QString &user, UtcMs now, const std::stop_token &stop)
{
    PARLANCE_TRY(remember(db, user, now));
    PARLANCE_TRY(run(db,
                     std::string("UPDATE own_action SET target = '[erased]', detail = NULL WHERE id IN"
                                 " (SELECT id FROM ") +
                         namedActions + ")",
                     user));
    for (const char *sql : emptied)
        PARLANCE_TRY(run(db, sql, user));
    for (const char *table : documents)
        PARLANCE_TRY(run(db, std::string("UPDATE ") + table + unnamed, user));
    for (const char *rows : uncounted)
        PARLANCE_TRY(run(db, std::string("DELETE FROM ") + rows, user));
    PARLANCE_TRY(run(db, "CREATE TEMP TABLE touched AS SELECT DISTINCT source_id FROM user WHERE ext_id = ?1", user));
    for (const Part &part : parts)
        PARLANCE_TRY(run(db, std::string("DELETE FROM ") + part.rows, user));
    // What others have said as well stays in the lists; where they said it does not.
    PARLANCE_TRY(run(
        db, "DELETE FROM own_list_origin WHERE (source, environment, conversation) IN " PARLANCE_GONE_BY_NAME, user));
    PARLANCE_TRY(takeConversations(db, stop));
    return db.exec("UPDATE source SET (conversations, messages, data_until) = (SELECT count(*),"
                   " coalesce(sum(messages), 0), max(last_at) FROM conversation c WHERE c.source_id = source.id)"
                   " WHERE id IN (SELECT source_id FROM temp.touched); DROP TABLE temp.touched");
}

Result<void> clean(Store &store, const std::stop_token &stop, bool &rewritten)
{
    const auto done = rewriteFile(store, stop);
    if (!done)
        return tl::unexpected(done.error());
    rewritten = *done;
    if (!rewritten)
        return {}; // at the next start
    auto writer = store.write(stop);
    if (!writer)
        return tl::unexpected(writer.error());
    PARLANCE_TRY((*writer)->db().exec("DELETE FROM meta WHERE key = 'erasing'"));
    return (*writer)->commit(false);
}

} // namespace

Result<ErasureCounts> countErasure(const Store &store, const QString &user, std::stop_token stop)
{
    auto db = store.privates().openReader();
    if (!db)
        return tl::unexpected(db.error());
    const std::stop_callback interrupt(stop, [&] { sqlite3_interrupt(db->handle()); });
    PARLANCE_TRY(db->exec("BEGIN"));
    PARLANCE_TRY(makeTables(*db, user));
    return counted(*db, user);
}

Result<ErasureReceipt> eraseUser(Store &store, const QString &user, UtcMs now, std::stop_token stop,
                                 const ProgressSink &progress)
{
    ErasureReceipt receipt;
    receipt.user = user;
    receipt.at = now;
    receipt.bytesBefore = QFileInfo(store.path()).size();
    Sought sought;
    const auto tell = [&](qint64 done) {
        Progress at;
        at.bytesTotal = receipt.counts.records();
        at.records = at.bytesDone = done;
        at.rows = receipt.counts.messages;
        if (progress)
            progress(at);
    };
    {
        auto writer = store.write(stop);
        if (!writer)
            return tl::unexpected(writer.error());
        Database &db = (*writer)->db();
        const SecureDelete secure(db);
        store.privates().rows.reset();
        PARLANCE_TRY(makeTables(db, user));
        auto counts = counted(db, user);
        if (!counts)
            return tl::unexpected(counts.error());
        receipt.counts = *counts;
        if (counts->records() == 0)
            return fail(ErrorCategory::Usage, QStringLiteral("nobody is known as \"%1\"").arg(user));
        PARLANCE_TRY(rememberSamples(db, user));
        auto remembered = soughtOf(db);
        if (!remembered)
            return tl::unexpected(remembered.error());
        sought = std::move(*remembered);
        tell(0);
        PARLANCE_TRY(takeAll(db, user, now, stop));
        PARLANCE_TRY(dropTables(db));
        tell(receipt.counts.records() / 2);
        PARLANCE_TRY((*writer)->commit(true));
    }
    // From here on it is done, and cannot be stopped by a wish: only finished now or at the next start.
    tell(receipt.counts.records());
    PARLANCE_TRY(clean(store, {}, receipt.rewritten));
    receipt.bytesAfter = QFileInfo(store.path()).size();
    receipt.sought = int(sought.size());
    receipt.found = stillIn(store.path(), sought);
    receipt.backups = backupsOf(store.path());
    return receipt;
}

Result<void> finishErasures(Store &store, std::stop_token stop)
{
    auto db = store.privates().openReader();
    if (!db)
        return tl::unexpected(db.error());
    const auto pending = db->integer("SELECT value FROM meta WHERE key = 'erasing'");
    if (!pending)
        return tl::unexpected(pending.error());
    if (!*pending || store.isReadOnly())
        return {};
    *db = {}; // a reader would keep the log from being emptied
    bool rewritten = false;
    return clean(store, stop, rewritten);
}

} // namespace parlance

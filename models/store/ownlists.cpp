#include "models/store/ownlists.h"

#include "models/store/reviewrows.h"
#include "models/store/storeprivate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace parlance {

namespace {

constexpr const char *columns = "id, list, text, value, sources, state, note, bot, locale, suggested, confidence, uses,"
                                " first_at, last_at, updated_at";

QByteArray json(const QStringList &texts)
{
    return QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
}

FixList listOf(const QString &key)
{
    return key == u"utterance" ? FixList::Utterances : key == u"guardrail" ? FixList::Guardrails : FixList::Questions;
}

FixEntry entryOf(const RawStatement &row)
{
    FixEntry entry;
    entry.id = row.integer(0);
    entry.list = listOf(row.text(1));
    entry.text = row.text(2);
    entry.value = row.text(3);
    for (const QJsonValue &source : QJsonDocument::fromJson(row.text(4).toUtf8()).array())
        entry.sources << source.toString();
    entry.state = fixState(row.text(5)).value_or(FixState::Open);
    entry.note = row.text(6);
    entry.bot = row.text(7);
    entry.locale = row.text(8);
    entry.suggested = row.text(9);
    if (!row.isNull(10))
        entry.confidence = row.real(10);
    entry.uses = row.integer(11);
    entry.firstAt = row.optional(12);
    entry.lastAt = row.optional(13);
    entry.updatedAt = row.integer(14);
    return entry;
}

Result<std::vector<FixEntry>> entriesOf(Database &db, FixList list)
{
    auto s = db.prepare(std::string("SELECT ") + columns + " FROM own_list WHERE list = ?1 ORDER BY id");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, keyOf(list));
    std::vector<FixEntry> entries;
    for (;;) {
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return entries;
        entries.push_back(entryOf(*s));
    }
}

void bindOr(RawStatement &s, int index, std::optional<qint64> value)
{
    value ? s.bind(index, *value) : s.bindNull(index);
}

// A new row, or the row with its id. Gives the id.
Result<qint64> write(Database &db, const FixEntry &entry, UtcMs now)
{
    auto s = db.prepare(
        entry.id == 0 ? "INSERT INTO own_list (text, value, sources, state, note, bot, locale, suggested,"
                        " confidence, uses, first_at, last_at, updated_at, created_at, list)"
                        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?13, ?14)"
                      : "UPDATE own_list SET text = ?1, value = ?2, sources = ?3, state = ?4, note = ?5, bot = ?6,"
                        " locale = ?7, suggested = ?8, confidence = ?9, uses = ?10, first_at = ?11,"
                        " last_at = ?12, updated_at = ?13 WHERE list = ?14 AND id = ?15");
    if (!s)
        return tl::unexpected(s.error());
    int index = 0;
    for (const QString &text : {entry.text.trimmed(), entry.value.trimmed(), QString::fromUtf8(json(entry.sources)),
                                keyOf(entry.state), entry.note, entry.bot, entry.locale, entry.suggested})
        s->bind(++index, text);
    entry.confidence ? s->bind(9, *entry.confidence) : s->bindNull(9);
    s->bind(10, entry.uses);
    bindOr(*s, 11, entry.firstAt);
    bindOr(*s, 12, entry.lastAt);
    s->bind(13, now);
    s->bind(14, keyOf(entry.list));
    if (entry.id != 0)
        s->bind(15, entry.id);
    PARLANCE_TRY(s->run());
    return entry.id != 0 ? entry.id : qint64(sqlite3_last_insert_rowid(db.handle()));
}

Result<void> addOrigin(Database &db, qint64 entry, const ReviewKey &key)
{
    auto s = db.prepare("INSERT OR IGNORE INTO own_list_origin (entry, source, environment, conversation, message)"
                        " VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, entry);
    s->bind(2, key.source);
    s->bind(3, key.environment);
    s->bind(4, key.conversation);
    s->bind(5, key.message);
    return s->run();
}

template <typename T>
std::optional<T> lesser(std::optional<T> a, std::optional<T> b)
{
    return a && b ? std::min(a, b) : a ? a : b;
}

FixEntry merged(FixEntry known, const FixEntry &more)
{
    const auto take = [](QString &mine, const QString &theirs) {
        if (!theirs.isEmpty())
            mine = theirs;
    };
    take(known.value, more.value.trimmed());
    take(known.note, more.note);
    take(known.locale, more.locale);
    take(known.suggested, more.suggested);
    if (more.confidence)
        known.confidence = more.confidence;
    for (const QString &source : more.sources)
        if (!known.sources.contains(source))
            known.sources << source;
    known.uses = std::max(known.uses, more.uses);
    known.firstAt = lesser(known.firstAt, more.firstAt);
    known.lastAt = std::max(known.lastAt, more.lastAt);
    return known;
}

} // namespace

Result<std::vector<FixEntry>> fixEntries(const Store &store, FixList list)
{
    auto db = store.privates().openReader();
    return db ? entriesOf(*db, list) : tl::unexpected(db.error());
}

Result<FixAdded> addFixEntries(Store &store, const std::vector<FixEntry> &entries, qint64 message, UtcMs now,
                               std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    Database &db = (*writer)->db();
    std::map<QString, FixEntry> known;
    for (const FixList list : {FixList::Questions, FixList::Utterances, FixList::Guardrails}) {
        const auto there = entriesOf(db, list);
        if (!there)
            return tl::unexpected(there.error());
        for (const FixEntry &entry : *there)
            known.emplace(alikeKey(entry), entry);
    }
    std::optional<ReviewKey> origin;
    if (message != 0) {
        auto key = reviewKeyOf(db, {message});
        if (!key)
            return tl::unexpected(key.error());
        origin = std::move(*key);
    }
    FixAdded done;
    for (const FixEntry &entry : entries) {
        if (entry.text.trimmed().isEmpty())
            continue;
        const auto same = known.find(alikeKey(entry));
        const bool isNew = same == known.end();
        FixEntry wanted = isNew ? entry : merged(same->second, entry);
        wanted.id = isNew ? 0 : same->second.id;
        const auto id = write(db, wanted, now);
        if (!id)
            return tl::unexpected(id.error());
        wanted.id = *id;
        known.insert_or_assign(alikeKey(wanted), wanted);
        if (origin)
            PARLANCE_TRY(addOrigin(db, *id, *origin));
        ++(isNew ? done.added : done.merged);
    }
    PARLANCE_TRY((*writer)->commit(false));
    return done;
}

Result<void> changeFixEntry(Store &store, const FixEntry &entry, UtcMs now, std::stop_token stop)
{
    if (entry.text.trimmed().isEmpty())
        return fail(ErrorCategory::Usage, QStringLiteral("an entry of a list needs a text"));
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    Database &db = (*writer)->db();
    const auto there = entriesOf(db, entry.list);
    if (!there)
        return tl::unexpected(there.error());
    for (const FixEntry &other : *there)
        if (other.id != entry.id && alikeKey(other) == alikeKey(entry))
            return fail(ErrorCategory::Usage, QStringLiteral("the list has an entry like this already"));
    if (const auto written = write(db, entry, now); !written)
        return tl::unexpected(written.error());
    return (*writer)->commit(false);
}

Result<qint64> removeFixEntries(Store &store, const std::vector<qint64> &ids, std::stop_token stop)
{
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    Database &db = (*writer)->db();
    auto entry = db.prepare("DELETE FROM own_list WHERE id = ?1");
    auto origins = db.prepare("DELETE FROM own_list_origin WHERE entry = ?1");
    if (!entry || !origins)
        return tl::unexpected(!entry ? entry.error() : origins.error());
    qint64 removed = 0;
    for (const qint64 id : ids) {
        entry->bind(1, id);
        PARLANCE_TRY(entry->run());
        removed += sqlite3_changes64(db.handle());
        origins->bind(1, id);
        PARLANCE_TRY(origins->run());
    }
    PARLANCE_TRY((*writer)->commit(false));
    return removed;
}

Result<std::vector<FixEntry>> missedUtterances(const Store &store, int limit, std::stop_token stop)
{
    const auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    const std::stop_callback interrupt(stop, [&] { (*session)->interrupt(); });
    // Bare columns beside max() are those of its row: the last time it was said tells locale and what came nearest.
    auto s = (*session)->prepare(QStringLiteral(
        "SELECT m.text, b.ext_id, count(*) AS n, min(m.at), max(m.at),"
        " (SELECT text FROM term WHERE kind = 27 AND id = c.locale),"
        " (SELECT text FROM term WHERE kind = 20 AND id = e.nearest_intent), e.nearest_confidence"
        " FROM message m JOIN conversation c ON c.id = m.id >> 20 LEFT JOIN bot b ON b.id = c.bot_id"
        " LEFT JOIN message_extra e ON e.message_id = m.id WHERE m.role = 0 AND m.flags >> 8 & 1 AND m.text <> ''"
        " GROUP BY m.text, c.bot_id ORDER BY n DESC, m.text LIMIT ?1"));
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, qint64(limit));
    std::vector<FixEntry> entries;
    for (;;) {
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return entries;
        FixEntry entry;
        entry.list = FixList::Utterances;
        entry.text = s->text(0);
        entry.bot = s->text(1);
        entry.uses = s->integer(2);
        entry.firstAt = s->integer(3);
        entry.lastAt = s->integer(4);
        entry.locale = s->text(5);
        entry.suggested = s->text(6);
        if (!s->isNull(7))
            entry.confidence = s->real(7);
        entries.push_back(std::move(entry));
    }
}

} // namespace parlance

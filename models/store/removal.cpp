#include "models/store/removal.h"

#include "models/store/searchprivate.h"

#include <QStorageInfo>

namespace parlance {

namespace {

// By the place of a conversation's parts in their tables; the first ones carry it in the upper bits of their ids.
constexpr std::pair<const char *, const char *> parts[] = {
    {"snapshot", "id"},           {"message", "id"},           {"message_extra", "message_id"},
    {"feedback", "message_id"},   {"tool_call", "message_id"}, {"retrieval_hit", "message_id"},
    {"slot_value", "message_id"}, {"attachment", "message_id"}};
// What was said of them; asked by their names, so before they go.
constexpr const char *shares = "DELETE FROM conversation_share WHERE (source_id, whole) IN"
                               " (SELECT source_id, ext_id FROM conversation WHERE id >= ? AND id < ?)";
constexpr std::pair<const char *, const char *> wholes[] = {{"cost_extra", "conversation_id"}, {"conversation", "id"}};

Result<std::vector<RawStatement>> prepareRemoval(Database &db)
{
    std::vector<RawStatement> statements;
    const auto prepare = [&](const std::string &sql) -> Result<void> {
        auto s = db.prepare(sql);
        if (!s)
            return tl::unexpected(s.error());
        statements.push_back(std::move(*s));
        return {};
    };
    const auto add = [&](const auto &place) {
        const auto &[table, column] = place;
        return prepare(std::string("DELETE FROM ") + table + " WHERE " + column + " >= ? AND " + column + " < ?");
    };
    for (const auto &place : parts)
        PARLANCE_TRY(add(place));
    PARLANCE_TRY(prepare(shares));
    for (const auto &place : wholes)
        PARLANCE_TRY(add(place));
    return statements;
}

Result<void> removeConversations(std::vector<RawStatement> &statements, uint32_t first, uint32_t last)
{
    for (size_t i = 0; i < statements.size(); ++i) {
        const int shift = i < std::size(parts) ? 20 : 0;
        statements[i].bind(1, qint64(first) << shift);
        statements[i].bind(2, (qint64(last) + 1) << shift);
        PARLANCE_TRY(statements[i].run());
    }
    return {};
}

Result<void> removeOthers(Database &db, qint64 source)
{
    const auto remove = [&](const std::string &sql) -> Result<void> {
        auto s = db.prepare(sql);
        if (!s)
            return tl::unexpected(s.error());
        s->bind(1, source);
        return s->run();
    };
    for (const char *table :
         {"bot", "bot_alias", "user", "related_document", "stated_figure", "audit_event", "lead", "product_event",
          "metric_sample", "conversation_part", "conversation_share", "purged_conversation", "issue", "import_file"})
        PARLANCE_TRY(remove(std::string("DELETE FROM ") + table + " WHERE source_id = ?"));
    return remove("DELETE FROM source WHERE id = ?");
}

} // namespace

SecureDelete::SecureDelete(Database &db)
    : m_db(db)
{
    (void)m_db.exec("PRAGMA secure_delete=ON");
}

SecureDelete::~SecureDelete()
{
    (void)m_db.exec("PRAGMA secure_delete=OFF");
}

Result<void> removeConversations(Database &db, uint32_t first, uint32_t last)
{
    auto statements = prepareRemoval(db);
    return statements ? removeConversations(*statements, first, last) : tl::unexpected(statements.error());
}

Result<void> keepIdsUnused(Database &db, uint32_t next)
{
    auto s = db.prepare("INSERT INTO meta (key, value) VALUES ('next_conversation', ?)"
                        " ON CONFLICT (key) DO UPDATE SET value = max(value, excluded.value)");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, qint64(next));
    return s->run();
}

Result<std::vector<uint32_t>> readIds(RawStatement &query, qint64 *sum)
{
    std::vector<uint32_t> ids;
    for (;;) {
        auto row = query.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return ids;
        ids.push_back(uint32_t(query.integer(0)));
        if (sum)
            *sum += query.integer(1);
    }
}

namespace {

// Whether taking so many messages out of the index is less work than building it anew: each costs as much as a new one, and
// writing the index once an eighth of building it. Twice as many would cost the same, but with the writer held all the time.
Result<bool> isWorthCleaning(Database &db, qint64 messages)
{
    auto state = readSearchState(db);
    auto indexed = db.integer("SELECT sum(messages) FROM search_block");
    if (!state || !indexed)
        return tl::unexpected(!state ? state.error() : indexed.error());
    return state->indexed > 0 && messages * 4 < indexed->value_or(0);
}

} // namespace

Result<ConversationRemover> ConversationRemover::create(Database &db, qint64 messages)
{
    auto keeps = isWorthCleaning(db, messages);
    if (!keeps)
        return tl::unexpected(keeps.error());
    if (!*keeps)
        PARLANCE_TRY(dropSearchIndex(db));
    auto statements = prepareRemoval(db);
    if (!statements)
        return tl::unexpected(statements.error());
    ConversationRemover remover(db);
    remover.m_statements = std::move(*statements);
    remover.m_keepsIndex = *keeps;
    return remover;
}

Result<void> ConversationRemover::remove(std::span<const uint32_t> ids, std::stop_token stop)
{
    if (!ids.empty() && m_removed.size() <= ids.back())
        m_removed.resize(size_t(ids.back()) + 1, false);
    for (size_t from = 0; from < ids.size();) {
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
        size_t to = from;
        while (to + 1 < ids.size() && ids[to + 1] == ids[to] + 1)
            ++to;
        PARLANCE_TRY(removeConversations(m_statements, ids[from], ids[to]));
        for (size_t i = from; i <= to; ++i)
            m_removed[ids[i]] = true;
        from = to + 1;
    }
    return {};
}

Result<void> ConversationRemover::finish(std::stop_token stop)
{
    PARLANCE_TRY(m_db.exec("DELETE FROM question WHERE id NOT IN"
                           " (SELECT question_id FROM message WHERE question_id IS NOT NULL)"));
    PARLANCE_TRY(keepIdsUnused(m_db, uint32_t(m_removed.size())));
    if (m_keepsIndex)
        PARLANCE_TRY(cleanSearchIndex(m_db, stop));
    auto compacted = compactSegments(m_db, stop, m_removed);
    return compacted ? Result<void>() : tl::unexpected(compacted.error());
}

namespace {

// It is written twice on the way: to a temporary file and to the log.
bool vacuum(Store::Private &d, qint64 keptBytes, const std::stop_token &stop)
{
    Database &db = d.writer;
    if (QStorageInfo(d.path).bytesAvailable() <= 2 * keptBytes)
        return false;
    const std::stop_callback interrupt(stop, [&] { sqlite3_interrupt(db.handle()); });
    (void)db.exec("PRAGMA temp_store=FILE"); // else all of it would be in memory
    const bool done = db.exec("VACUUM").has_value();
    (void)db.exec("PRAGMA temp_store=MEMORY");
    return done;
}

} // namespace

Result<bool> rewriteFile(Store &store, std::stop_token stop)
{
    Store::Private &d = store.privates();
    PARLANCE_TRY(d.acquire(stop));
    d.rows.reset(); // no statement may be under way
    const qint64 pages = d.writer.integer("PRAGMA page_count").value_or(0).value_or(0);
    const qint64 size = d.writer.integer("PRAGMA page_size").value_or(0).value_or(0);
    const bool done = vacuum(d, pages * size, stop);
    const auto busy = d.writer.integer("PRAGMA wal_checkpoint(TRUNCATE)");
    d.writerFree.release();
    return done && busy && busy->value_or(1) == 0;
}

void giveSpaceBack(Store &store, double freeShare, std::stop_token stop)
{
    Store::Private &d = store.privates();
    if (!d.acquire(stop))
        return;
    Database &db = d.writer;
    d.rows.reset(); // no statement may be under way
    (void)db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    const qint64 pages = db.integer("PRAGMA page_count").value_or(0).value_or(0);
    const qint64 size = db.integer("PRAGMA page_size").value_or(0).value_or(0);
    const qint64 unused = db.integer("PRAGMA freelist_count").value_or(0).value_or(0);
    if (unused > 0 && double(unused) >= freeShare * double(pages) && vacuum(d, (pages - unused) * size, stop))
        (void)db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    d.writerFree.release();
}

namespace {

Result<void> removeAllOf(Store &store, qint64 source, std::stop_token stop)
{
    auto writer = store.write(stop);
    if (!writer)
        return tl::unexpected(writer.error());
    Database &db = (*writer)->db();
    const SecureDelete secure(db);
    auto find = db.prepare("SELECT id, messages FROM conversation WHERE source_id = ? ORDER BY id");
    if (!find)
        return tl::unexpected(find.error());
    find->bind(1, source);
    qint64 messages = 0;
    auto ids = readIds(*find, &messages);
    if (!ids)
        return tl::unexpected(ids.error());
    store.privates().rows.reset();
    if (!ids->empty()) {
        auto remover = ConversationRemover::create(db, messages);
        if (!remover)
            return tl::unexpected(remover.error());
        PARLANCE_TRY(remover->remove(*ids, stop));
        PARLANCE_TRY(remover->finish(stop));
    }
    PARLANCE_TRY(removeOthers(db, source));
    return (*writer)->commit(true);
}

} // namespace

Result<void> Store::removeSource(SourceId source, std::stop_token stop)
{
    if (auto removed = removeAllOf(*this, source.value, stop); !removed)
        return removed;
    giveSpaceBack(*this, 0.01, stop);
    return {};
}

} // namespace parlance

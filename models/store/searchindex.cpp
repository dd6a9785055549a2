#include "models/store/searchindex.h"

#include "models/analysis/searchtext.h"
#include "models/store/searchprivate.h"

#include <chrono>
#include <thread>

namespace parlance {

namespace {

// A transaction ends when somebody waits for the writer, or else after about a quarter of a second.
constexpr qint64 transactionMessages = 16'000;

// No positions and no sizes: phrases are looked for in the texts found, and that makes the index a third as large and
// twice as fast to build (docs/decisions.md). The large buffer is undocumented but has its effect from 3.9 on.
constexpr const char *createSql =
    "CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(text, content='message', content_rowid='id',"
    " tokenize='parlance', detail=none, columnsize=0);"
    "INSERT INTO search (search, rank) VALUES ('hashsize', 16777216)";

Result<qint64> count(Database &db, std::string_view sql)
{
    auto value = db.integer(sql);
    if (!value)
        return tl::unexpected(value.error());
    return value->value_or(0);
}

Result<void> prepareIndex(Database &db)
{
    auto state = readSearchState(db);
    if (!state)
        return tl::unexpected(state.error());
    if (state->indexed > 0)
        return {};
    PARLANCE_TRY(dropSearchIndex(db));
    PARLANCE_TRY(db.exec(createSql));
    auto s = db.prepare("UPDATE search_state SET form = ?");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, qint64(searchFormVersion()));
    return s->run();
}

// One transaction's work: statements prepared once, and how much has been done.
class Indexer
{
public:
    Indexer(Database &db, const std::function<bool()> &enough)
        : m_db(db)
        , m_enough(enough)
    {}

    // True: nothing is left.
    Result<bool> run()
    {
        PARLANCE_TRY(prepare());
        auto changed = changedConversations();
        if (!changed || !*changed)
            return changed;
        return newConversations();
    }
    // What has changed alone.
    Result<bool> runChanged()
    {
        PARLANCE_TRY(prepare());
        return changedConversations();
    }
    [[nodiscard]] qint64 messages() const { return m_messages; }

private:
    struct Conversation
    {
        qint64 id = 0, messages = 0, from = 0, to = 0;
    };

    Result<void> prepare()
    {
        const std::pair<RawStatement *, std::string_view> statements[] = {
            {&m_next, "SELECT id, messages, first_at, last_at FROM conversation WHERE id > ? ORDER BY id LIMIT 256"},
            {&m_one, "SELECT id, messages, first_at, last_at FROM conversation WHERE id = ?"},
            {&m_texts, "SELECT id, text FROM message WHERE id > ?1 AND id < ?2 AND text IS NOT NULL ORDER BY id"},
            {&m_insert, "INSERT INTO search (rowid, text) VALUES (?1, ?2)"},
            {&m_takeOut, "INSERT INTO search (search, rowid, text) VALUES ('delete', ?1, ?2)"},
            {&m_gone, "SELECT g.message, m.id IS NOT NULL, g.text IS m.text, g.text FROM search_gone g"
                      " LEFT JOIN message m ON m.id = g.message WHERE g.message >= ?1 AND g.message < ?2"
                      " ORDER BY g.message"},
            {&m_forgetGone, "DELETE FROM search_gone WHERE message >= ?1 AND message < ?2"},
            {&m_forgetTodo, "DELETE FROM search_todo WHERE conversation = ?1"},
            {&m_counted, "SELECT count(*) FROM message WHERE id > ?1 AND id < ?2"},
            {&m_block, "INSERT INTO search_block (block, messages, min_at, max_at) VALUES (?1, ?2, ?3, ?4)"
                       " ON CONFLICT (block) DO UPDATE SET messages = messages + ?2, min_at = min(min_at, ?3),"
                       " max_at = max(max_at, ?4)"},
            {&m_shrink, "UPDATE search_block SET messages = messages - ?2 WHERE block = ?1"},
            {&m_state, "UPDATE search_state SET indexed = ?1"}};
        for (const auto &[statement, sql] : statements) {
            auto prepared = m_db.prepare(sql);
            if (!prepared)
                return tl::unexpected(prepared.error());
            *statement = std::move(*prepared);
        }
        return {};
    }

    static Result<void> run(RawStatement &statement, std::initializer_list<qint64> values)
    {
        int index = 0;
        for (const qint64 value : values)
            statement.bind(++index, value);
        return statement.run();
    }
    static Conversation conversationAt(RawStatement &row)
    {
        return {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
    }

    Result<bool> changedConversations()
    {
        for (;;) {
            auto todo = m_db.prepare("SELECT conversation, known FROM search_todo ORDER BY conversation LIMIT 64");
            if (!todo)
                return tl::unexpected(todo.error());
            std::vector<std::pair<qint64, qint64>> list;
            for (;;) {
                auto row = todo->step();
                if (!row)
                    return tl::unexpected(row.error());
                if (!*row)
                    break;
                list.emplace_back(todo->integer(0), todo->integer(1));
            }
            if (list.empty())
                return true;
            for (const auto &[id, known] : list) {
                PARLANCE_TRY(renew(id, known));
                if (m_enough())
                    return false;
            }
        }
    }

    // Row by row: FTS5 writes out what it has gathered at the begin of every statement that may touch several rows.
    Result<void> addTexts(qint64 after, qint64 end)
    {
        m_texts.reset();
        m_texts.bind(1, after);
        m_texts.bind(2, end);
        for (;;) {
            auto row = m_texts.step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            m_insert.bind(1, m_texts.integer(0));
            m_insert.bind(2, m_texts.bytes(1));
            PARLANCE_TRY(m_insert.run());
        }
        m_texts.reset();
        return {};
    }

    struct Changed
    {
        qint64 message = 0;
        bool exists = false;
        std::optional<std::string> text; // as it stands in the index
    };

    // Messages written anew with the text they had are left alone.
    Result<void> renew(qint64 id, qint64 known)
    {
        const qint64 first = id << 20, end = (id + 1) << 20;
        std::vector<Changed> changed;
        qint64 removed = 0;
        m_gone.reset();
        m_gone.bind(1, first);
        m_gone.bind(2, end);
        for (;;) {
            auto row = m_gone.step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            Changed message{m_gone.integer(0), m_gone.integer(1) != 0, std::nullopt};
            removed += !message.exists;
            if (message.exists && m_gone.integer(2) != 0)
                continue;
            if (!m_gone.isNull(3))
                message.text = m_gone.bytes(3);
            changed.push_back(std::move(message));
        }
        m_gone.reset();
        for (const Changed &message : changed) { // in rising order: going back would cost FTS5 a flush
            if (message.text) {
                m_takeOut.bind(1, message.message);
                m_takeOut.bind(2, std::string_view(*message.text));
                PARLANCE_TRY(m_takeOut.run());
            }
            if (message.exists)
                PARLANCE_TRY(addTexts(message.message - 1, message.message + 1));
        }
        const qint64 after = std::max(known, first - 1);
        auto added = countAfter(after, end);
        if (!added)
            return tl::unexpected(added.error());
        PARLANCE_TRY(addTexts(after, end));
        PARLANCE_TRY(run(m_forgetGone, {first, end}));
        PARLANCE_TRY(run(m_forgetTodo, {id}));
        PARLANCE_TRY(run(m_shrink, {id >> searchBlockShift, removed}));
        m_messages += *added + qint64(changed.size()) + 1;
        return widen(id, *added);
    }

    Result<qint64> countAfter(qint64 after, qint64 end)
    {
        m_counted.reset();
        m_counted.bind(1, after);
        m_counted.bind(2, end);
        auto row = m_counted.step();
        if (!row)
            return tl::unexpected(row.error());
        const qint64 messages = *row ? m_counted.integer(0) : 0;
        m_counted.reset();
        return messages;
    }

    Result<void> widen(qint64 id, qint64 added)
    {
        m_one.reset();
        m_one.bind(1, id);
        auto row = m_one.step();
        if (!row)
            return tl::unexpected(row.error());
        const Conversation found = *row ? conversationAt(m_one) : Conversation();
        m_one.reset();
        if (found.messages == 0)
            return {};
        return run(m_block, {id >> searchBlockShift, added, found.from, found.to});
    }

    Result<bool> newConversations()
    {
        auto state = readSearchState(m_db);
        if (!state)
            return tl::unexpected(state.error());
        qint64 indexed = state->indexed;
        for (;;) {
            auto list = nextConversations(indexed);
            if (!list)
                return tl::unexpected(list.error());
            if (list->empty())
                return true;
            for (const Conversation &c : *list) {
                PARLANCE_TRY(addTexts((c.id << 20) - 1, (c.id + 1) << 20));
                if (c.messages > 0)
                    PARLANCE_TRY(run(m_block, {c.id >> searchBlockShift, c.messages, c.from, c.to}));
                indexed = c.id;
                m_messages += c.messages + 1;
                if (m_enough())
                    break;
            }
            PARLANCE_TRY(run(m_state, {indexed}));
            if (m_enough())
                return false;
        }
    }

    Result<std::vector<Conversation>> nextConversations(qint64 after)
    {
        std::vector<Conversation> list;
        m_next.reset();
        m_next.bind(1, after);
        for (;;) {
            auto row = m_next.step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            list.push_back(conversationAt(m_next));
        }
        m_next.reset();
        return list;
    }

    Database &m_db;
    const std::function<bool()> &m_enough;
    RawStatement m_next, m_one, m_texts, m_insert, m_takeOut, m_gone, m_forgetGone, m_forgetTodo, m_counted, m_block,
        m_shrink, m_state;
    qint64 m_messages = 0;
};

// While an import of this process runs it has the disk and the writer to itself.
Result<void> waitForImports(Store::Private &store, std::stop_token stop)
{
    for (;;) {
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
        {
            const std::lock_guard lock(store.mutex);
            if (store.importSessions == 0)
                return {};
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

// A program that writes for long, such as an import by another process, is waited for.
bool isBusy(const Error &error)
{
    return error.category == ErrorCategory::Workspace && error.text.contains(QStringLiteral("locked"));
}

} // namespace

Result<bool> indexSearchSome(Store &store, std::stop_token stop, qint64 messages)
{
    auto writer = store.write(stop);
    if (!writer)
        return tl::unexpected(writer.error());
    Database &db = (*writer)->db();
    auto state = readSearchState(db);
    if (!state)
        return tl::unexpected(state.error());
    if (!state->enabled)
        return true;
    PARLANCE_TRY(prepareIndex(db));
    Store::Private &d = store.privates();
    Indexer *running = nullptr;
    const std::function<bool()> enough = [&] {
        return stop.stop_requested() || d.waiting > 0 || running->messages() >= messages;
    };
    Indexer indexer(db, enough);
    running = &indexer;
    auto done = indexer.run();
    if (!done)
        return done;
    PARLANCE_TRY((*writer)->commit(false));
    return done;
}

Result<void> dropSearchIndex(Database &db)
{
    return db.exec("DROP TABLE IF EXISTS search; DELETE FROM search_block; DELETE FROM search_todo;"
                   "DELETE FROM search_gone; UPDATE search_state SET indexed = 0");
}

Result<void> cleanSearchIndex(Database &db, std::stop_token stop)
{
    const std::function<bool()> enough = [&stop] { return stop.stop_requested(); };
    auto done = Indexer(db, enough).runChanged();
    if (!done)
        return tl::unexpected(done.error());
    const std::stop_callback interrupt(stop, [&] { sqlite3_interrupt(db.handle()); });
    auto written = db.exec("INSERT INTO search (search) VALUES ('optimize')");
    if (stop.stop_requested())
        return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
    return written;
}

Result<SearchState> readSearchState(Database &db)
{
    auto s = db.prepare("SELECT enabled, indexed, form FROM search_state");
    if (!s)
        return tl::unexpected(s.error());
    auto row = s->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return SearchState{};
    return SearchState{s->integer(0) != 0, s->integer(2) == searchFormVersion() ? s->integer(1) : 0};
}

Result<SearchIndexInfo> searchIndexInfo(const Store &store, bool withSize)
{
    auto db = store.privates().openReader();
    if (!db)
        return tl::unexpected(db.error());
    SearchIndexInfo info;
    info.available = registerSearchTokenizer(*db);
    PARLANCE_TRY(db->exec("BEGIN"));
    auto state = readSearchState(*db);
    auto messages = count(*db, "SELECT sum(messages) FROM source");
    auto indexed = count(*db, "SELECT sum(messages) FROM search_block");
    auto changed = count(*db, "SELECT count(*) FROM search_todo");
    if (!state)
        return tl::unexpected(state.error());
    for (auto *value : {&messages, &indexed, &changed})
        if (!*value)
            return tl::unexpected(value->error());
    info.enabled = state->enabled;
    info.messages = *messages;
    info.indexed = state->indexed > 0 ? *indexed : 0;
    info.changed = state->indexed > 0 ? *changed : 0;
    if (withSize) {
        auto bytes = count(*db, "SELECT sum(pgsize) FROM dbstat WHERE aggregate = 1 AND name LIKE 'search%'");
        if (!bytes)
            return tl::unexpected(bytes.error());
        info.bytes = *bytes;
    }
    return info;
}

Result<void> buildSearchIndex(Store &store, std::stop_token stop, const ProgressSink &progress)
{
    auto info = searchIndexInfo(store);
    if (!info)
        return tl::unexpected(info.error());
    if (!info->available || !info->enabled)
        return {};
    for (;;) {
        PARLANCE_TRY(waitForImports(store.privates(), stop));
        auto done = indexSearchSome(store, stop, transactionMessages);
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
        if (!done && isBusy(done.error()))
            continue;
        if (!done)
            return tl::unexpected(done.error());
        info = searchIndexInfo(store);
        if (info && progress)
            progress({.bytesDone = info->indexed,
                      .bytesTotal = std::max(info->messages, info->indexed),
                      .records = info->indexed,
                      .rows = info->indexed,
                      .file = {}});
        if (*done)
            return {};
        while (store.privates().waiting > 0 && !stop.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(1)); // whoever waits for the writer comes first
    }
}

Result<void> clearSearchIndex(Store &store, std::stop_token stop)
{
    auto writer = store.write(stop);
    if (!writer)
        return tl::unexpected(writer.error());
    PARLANCE_TRY(dropSearchIndex((*writer)->db()));
    return (*writer)->commit(false);
}

Result<void> setSearchIndexEnabled(Store &store, bool enabled, std::stop_token stop)
{
    auto writer = store.write(stop);
    if (!writer)
        return tl::unexpected(writer.error());
    Database &db = (*writer)->db();
    if (!enabled)
        PARLANCE_TRY(dropSearchIndex(db));
    PARLANCE_TRY(db.exec(enabled ? "UPDATE search_state SET enabled = 1" : "UPDATE search_state SET enabled = 0"));
    return (*writer)->commit(false);
}

// FTS5 compares the terms of the index with those of the rows by their checksums, once they are all there.
Result<QStringList> checkSearchIndex(Store &store, std::stop_token stop)
{
    auto info = searchIndexInfo(store);
    if (!info)
        return tl::unexpected(info.error());
    QStringList differences;
    if (!info->isComplete()) {
        differences << QStringLiteral("The index is not complete: %1 of %2 messages, %3 changed conversations.")
                           .arg(info->indexed)
                           .arg(info->messages)
                           .arg(info->changed);
        return differences;
    }
    if (info->messages == 0)
        return differences;
    auto writer = store.write(stop);
    if (!writer)
        return tl::unexpected(writer.error());
    Database &db = (*writer)->db();
    const std::stop_callback interrupt(stop, [&] { sqlite3_interrupt(db.handle()); });
    if (auto checked = db.exec("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"); !checked) {
        if (checked.error().category == ErrorCategory::Cancelled)
            return tl::unexpected(checked.error());
        differences << checked.error().text;
    }
    return differences;
}

} // namespace parlance

#include "models/store/importrun.h"

#include "models/store/firstload.h"
#include "models/store/processes.h"

#include <QCoreApplication>

namespace parlance {

namespace {

// Pages in the log from which on a commit moves them itself, because the checkpointer does not get to it.
constexpr int usualLog = 1'000, longestLog = 16'384;

Result<qint64> findOrCreateSource(Database &db, const QString &name, const QString &kind, const QString &environment,
                                  const QString &origin, bool &created)
{
    auto find = db.prepare("SELECT id FROM source WHERE name = ? AND environment = ?");
    if (!find)
        return tl::unexpected(find.error());
    find->bind(1, name);
    find->bind(2, environment);
    auto row = find->step();
    if (!row)
        return tl::unexpected(row.error());
    if (*row)
        return find->integer(0);
    auto insert = db.prepare("INSERT INTO source (name, kind, environment, origin, created_at) VALUES (?, ?, ?, ?, ?)");
    if (!insert)
        return tl::unexpected(insert.error());
    insert->bind(1, name);
    insert->bind(2, kind);
    insert->bind(3, environment);
    insert->bind(4, origin);
    insert->bind(5, nowMs());
    PARLANCE_TRY(insert->run());
    created = true;
    return sqlite3_last_insert_rowid(db.handle());
}

// Imports that say "reading" although nobody reads them: their process was killed.
Result<std::vector<std::pair<qint64, QString>>> abandonedImports(Database &db, qint64 source, Store::Private &d)
{
    auto s = db.prepare("SELECT id, path, owner_pid FROM import_file WHERE state = 'reading' AND source_id = ?");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, source);
    std::vector<std::pair<qint64, QString>> found;
    for (;;) {
        auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return found;
        const qint64 pid = s->integer(2);
        const std::lock_guard lock(d.mutex);
        const bool live =
            pid == QCoreApplication::applicationPid() ? d.liveImports.count(s->integer(0)) > 0 : processLives(pid);
        if (!live)
            found.emplace_back(s->integer(0), s->text(1));
    }
}

} // namespace

Result<void> runSql(Database &db, std::string_view sql, std::initializer_list<qint64> values)
{
    auto statement = db.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    int index = 0;
    for (const qint64 value : values)
        statement->bind(++index, value);
    return statement->run();
}

ImportRun::~ImportRun()
{
    Store::Private &d = m_store.privates();
    m_checkpointer.reset();
    if (m_loadsQuickly && d.acquire({})) { // what is in stays in
        (void)d.endFirstLoad();
        d.writerFree.release();
    }
    bool last = false;
    {
        const std::lock_guard lock(d.mutex);
        last = --d.importSessions == 0;
    }
    if (last && d.writerFree.try_acquire()) { // the dictionaries are large and can be loaded again
        d.rows.reset();
        sqlite3_wal_autocheckpoint(d.writer.handle(), usualLog);
        d.writerFree.release();
    }
}

Result<void> ImportRun::loadDone(Database &db)
{
    auto s = db.prepare("SELECT path, size, modified_ms, format FROM import_file"
                        " WHERE source_id = ? AND state = 'done' ORDER BY id");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, m_source);
    for (;;) {
        auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        m_done[s->text(0)] = {s->integer(1), s->integer(2), s->text(3)};
    }
}

FileDecision ImportRun::decide(const FileIdentity &file)
{
    const auto found = m_done.find(file.path);
    const bool same = found != m_done.end() && found->second.size == file.size &&
                      found->second.modifiedMs == file.modifiedMs && found->second.format == file.format;
    return same ? FileDecision::Unchanged : FileDecision::Read;
}

Result<std::unique_ptr<FileSink>> ImportRun::beginFile(const FileIdentity &file, std::stop_token stop, PauseToken pause)
{
    if (stop.stop_requested())
        return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
    return makeFileSink(*this, file, std::move(stop), std::move(pause));
}

// They can be loaded again, should anything else be written. By the holder of the writer.
void ImportRun::forgetDictionaries()
{
    Store::Private &d = m_store.privates();
    const std::lock_guard lock(d.mutex);
    if (d.importSessions == 1)
        d.rows.reset();
}

Result<void> ImportRun::finish(std::stop_token stop)
{
    auto writer = write(stop);
    if (!writer)
        return tl::unexpected(writer.error());
    Database &db = (*writer)->db();
    {
        const std::lock_guard lock(m_mutex);
        PARLANCE_TRY(m_issues.write(db, m_source, std::nullopt));
        m_issues = {};
    }
    PARLANCE_TRY(runSql(db, "UPDATE source SET last_import_at = ? WHERE id = ?", {nowMs(), m_source}));
    forgetDictionaries(); // the index is sorted in memory, as much as they take
    PARLANCE_TRY(db.exec("CREATE UNIQUE INDEX IF NOT EXISTS conversation_key ON conversation (source_id, ext_id)"));
    auto compacted = compactSegments(db, stop);
    if (!compacted)
        return tl::unexpected(compacted.error());
    // The same facts in other segments are another version: engines load the columns of a version one after the other.
    PARLANCE_TRY((*writer)->commit(*compacted));
    m_checkpointer.reset();
    // A reader that is just reading keeps the log from being emptied; what is in it is durable all the same.
    (void)db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    m_loadsQuickly = false;
    return m_store.privates().endFirstLoad();
}

Result<std::unique_ptr<ImportSession>> ImportSession::begin(Store &store, const QString &sourceName,
                                                            const QString &kind, const QString &environment,
                                                            const QString &origin, bool withPurged, qint64 bytes)
{
    auto writer = store.write();
    if (!writer)
        return tl::unexpected(writer.error());
    Database &db = (*writer)->db();
    bool created = false;
    auto source = findOrCreateSource(db, sourceName, kind, environment, origin, created);
    if (!source)
        return tl::unexpected(source.error());
    auto session = std::make_unique<ImportRun>(store, *source);
    sqlite3_wal_autocheckpoint(db.handle(), longestLog);
    if (withPurged)
        PARLANCE_TRY(forgetPurged(db, *source));
    else
        PARLANCE_TRY(session->loadDone(db));
    if (auto pricing = currentPricing(store.privates(), db); !pricing)
        return tl::unexpected(pricing.error());
    auto abandoned = abandonedImports(db, *source, store.privates());
    if (!abandoned)
        return tl::unexpected(abandoned.error());
    for (const auto &[id, path] : *abandoned) {
        PARLANCE_TRY(runSql(db, "UPDATE import_file SET state = 'interrupted' WHERE id = ?", {id}));
        Issue issue{Severity::Warning,
                    QStringLiteral("import.interrupted"),
                    QStringLiteral("The program ended while it read this file; nothing of it is in the workspace."),
                    {path, -1, -1, {}},
                    {}};
        PARLANCE_TRY(insertIssue(db, *source, id, issue, 1));
    }
    PARLANCE_TRY((*writer)->commit(created));
    if (bytes >= FirstLoad::worthwhileBytes)
        session->loadQuickly();
    return session;
}

} // namespace parlance

#include "models/store/importsession.h"

#include "models/store/checkpointer.h"
#include "models/store/firstload.h"
#include "models/store/importissues.h"
#include "models/store/processes.h"
#include "models/store/storeprivate.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <future>
#include <map>

namespace parlance {

namespace {

// A file of usual size fits as a whole or nearly so. Of a larger one, a batch is written while the next is read.
constexpr size_t batchBytes = size_t(32) << 20;
// Pages in the log from which on a commit moves them itself, because the checkpointer does not get to it.
constexpr int usualLog = 1'000, longestLog = 16'384;

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

struct DoneFile
{
    qint64 size = 0, modifiedMs = 0;
    QString format;
};

class Session final : public ImportSession
{
public:
    Session(Store &store, qint64 source)
        : m_store(store)
        , m_source(source)
        , m_checkpointer(std::make_unique<Checkpointer>(store.privates()))
    {
        const std::lock_guard lock(store.privates().mutex);
        ++store.privates().importSessions;
    }
    ~Session() override;

    FileDecision decide(const FileIdentity &file) override;
    Result<std::unique_ptr<FileSink>> beginFile(const FileIdentity &file, std::stop_token stop,
                                                PauseToken pause) override;
    void report(Issue issue) override
    {
        const std::lock_guard lock(m_mutex);
        ++m_counts.issues;
        m_issues.add(std::move(issue));
    }
    Result<void> finish(std::stop_token stop) override;
    Counts counts() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_counts;
    }

    Result<void> loadDone(Database &db);
    void countFile(const WriteOutcome &outcome, const IssueList &issues)
    {
        const std::lock_guard lock(m_mutex);
        m_counts.added += outcome.added;
        m_counts.updated += outcome.updated;
        m_counts.unchanged += outcome.unchanged;
        m_counts.skipped += outcome.skipped;
        m_counts.messages += outcome.messages;
        m_counts.rejected += issues.rejected();
        m_counts.issues += issues.total();
    }
    // After a commit, by who still holds the writer.
    void committed(const std::stop_token &stop)
    {
        if (m_checkpointer)
            m_checkpointer->committed(stop);
    }
    // By the holder of the writer, outside a transaction.
    void loadQuickly()
    {
        m_store.privates().beginFirstLoad(m_source);
        m_loadsQuickly = m_store.privates().firstLoad != nullptr;
    }
    Store &store() { return m_store; }
    Result<std::unique_ptr<Writer>> write(const std::stop_token &stop)
    {
        return m_store.privates().writeImported(stop);
    }
    [[nodiscard]] qint64 source() const { return m_source; }

private:
    Store &m_store;
    qint64 m_source;
    std::map<QString, DoneFile> m_done;           // constant after begin()
    std::unique_ptr<Checkpointer> m_checkpointer; // until finish()
    bool m_loadsQuickly = false;                  // until finish(): it has begun a first load
    mutable std::mutex m_mutex;
    Counts m_counts;
    IssueList m_issues;
};

class Sink final : public FileSink
{
public:
    Sink(Session &session, const FileIdentity &file, std::stop_token stop, PauseToken pause)
        : m_session(session)
        , m_file(file)
        , m_stop(std::move(stop))
        , m_pause(std::move(pause))
        , m_startedAt(nowMs())
    {
        m_timer.start();
    }
    ~Sink() override;

    // Says that the file is being read, when the writer is free at this moment.
    void announce();

    Result<void> put(const ConversationRecord &record) override
    {
        if (record.id.empty())
            return reject(QStringLiteral("record.id"), QStringLiteral("A conversation without an id was left out."));
        for (const MessageRecord &m : record.messages)
            if (m.id.empty())
                return reject(QStringLiteral("record.id"),
                              QStringLiteral("A conversation with a message without an id was left out."));
        m_batch->add(record);
        m_batch->noteMessages(record.messages.size());
        return added();
    }
    Result<void> put(const BotRecord &r) override
    {
        return keep(m_batch->bots, r, [this](BotRecord &b) {
            own(b.id, b.title, b.description, b.owner, b.type, b.plan, b.sharedScope, b.sharedStatus, b.locale,
                b.syncStatus, b.syncReason, b.instruction, b.knowledge);
        });
    }
    Result<void> put(const BotAliasRecord &r) override
    {
        return keep(m_batch->botAliases, r, [this](BotAliasRecord &a) { own(a.bot, a.user); });
    }
    Result<void> put(const UserRecord &r) override
    {
        return keep(m_batch->users, r, [this](UserRecord &u) { own(u.id, u.label, u.email, u.group, u.plan); });
    }
    Result<void> put(const RelatedDocumentRecord &r) override
    {
        return keep(m_batch->documents, r,
                    [this](RelatedDocumentRecord &d) { own(d.conversation, d.id, d.name, d.link, d.text); });
    }
    Result<void> put(const StatedFigureRecord &r) override
    {
        return keep(m_batch->figures, r, [this](StatedFigureRecord &f) { own(f.kind, f.subject, f.measure, f.value); });
    }
    Result<void> put(const AuditRecord &r) override
    {
        return keep(m_batch->audits, r,
                    [this](AuditRecord &a) { own(a.id, a.actor, a.action, a.targetKind, a.target, a.detail); });
    }
    Result<void> put(const LeadRecord &r) override
    {
        return keep(m_batch->leads, r, [this](LeadRecord &l) {
            own(l.conversation, l.name, l.email, l.phone, l.company, l.interest, l.quality);
        });
    }
    Result<void> put(const ProductEventRecord &r) override
    {
        return keep(m_batch->events, r,
                    [this](ProductEventRecord &e) { own(e.conversation, e.user, e.name, e.properties); });
    }
    Result<void> put(const MetricSampleRecord &r) override
    {
        return keep(m_batch->samples, r, [this](MetricSampleRecord &s) { own(s.name, s.labels, s.unit, s.kind); });
    }
    void report(Issue issue) override { m_issues.add(std::move(issue)); }
    Result<void> commit() override;

private:
    template <typename... Views>
    void own(Views &...views)
    {
        ((views = m_batch->arena().copy(views)), ...);
    }
    template <typename T, typename Own>
    Result<void> keep(std::vector<T> &list, const T &record, Own ownViews)
    {
        ownViews(list.emplace_back(record));
        return added();
    }
    Result<void> reject(const QString &code, const QString &text)
    {
        Issue issue{Severity::Rejected, code, text, {}, {}};
        issue.place.file = m_file.path;
        report(std::move(issue));
        return {};
    }
    Result<void> added();
    Result<void> take();
    Result<void> handOver();
    Result<void> handedOver();
    Result<void> write(Batch &batch);
    Result<void> insertImportRow(Database &db, const char *state);
    Result<void> updateImportRow(Database &db, const char *state);
    Result<void> close();
    void recordFailure();

    Session &m_session;
    FileIdentity m_file;
    std::stop_token m_stop;
    PauseToken m_pause;
    qint64 m_startedAt;
    QElapsedTimer m_timer;
    std::unique_ptr<Batch> m_batch = std::make_unique<Batch>(); // being gathered
    std::unique_ptr<Batch> m_written =
        std::make_unique<Batch>(); // handed over: with the writer, the thread's until then
    IssueList m_issues;
    WriteOutcome m_outcome;
    qint64 m_records = 0;
    qint64 m_importId = 0;
    bool m_importRowCommitted = false, m_committed = false;
    std::unique_ptr<Writer> m_writer;    // held from the first batch on
    std::future<Result<void>> m_writing; // of what was handed over; whoever uses the writer waits for it before
};

Session::~Session()
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

Result<void> Session::loadDone(Database &db)
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

FileDecision Session::decide(const FileIdentity &file)
{
    const auto found = m_done.find(file.path);
    const bool same = found != m_done.end() && found->second.size == file.size &&
                      found->second.modifiedMs == file.modifiedMs && found->second.format == file.format;
    return same ? FileDecision::Unchanged : FileDecision::Read;
}

Result<std::unique_ptr<FileSink>> Session::beginFile(const FileIdentity &file, std::stop_token stop, PauseToken pause)
{
    if (stop.stop_requested())
        return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
    auto sink = std::make_unique<Sink>(*this, file, std::move(stop), std::move(pause));
    sink->announce();
    return sink;
}

Result<void> Session::finish(std::stop_token stop)
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

void Sink::announce()
{
    Store::Private &d = m_session.store().privates();
    if (!d.writerFree.try_acquire())
        return;
    auto writer = Writer::begin(d);
    if (!writer || !insertImportRow((*writer)->db(), "reading") || !(*writer)->commit(false)) {
        m_importId = 0;
        return;
    }
    m_importRowCommitted = true;
    const std::lock_guard lock(d.mutex);
    d.liveImports.insert(m_importId);
}

Result<void> Sink::insertImportRow(Database &db, const char *state)
{
    auto s = db.prepare("INSERT INTO import_file (source_id, path, size, modified_ms, format, state, owner_pid,"
                        " started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, m_session.source());
    s->bind(2, m_file.path);
    s->bind(3, m_file.size);
    s->bind(4, m_file.modifiedMs);
    s->bind(5, m_file.format);
    s->bind(6, std::string_view(state));
    s->bind(7, QCoreApplication::applicationPid());
    s->bind(8, m_startedAt);
    PARLANCE_TRY(s->run());
    m_importId = sqlite3_last_insert_rowid(db.handle());
    return {};
}

Result<void> Sink::updateImportRow(Database &db, const char *state)
{
    auto s = db.prepare("UPDATE import_file SET state = ?, duration_ms = ?, bytes = size, records = ?, added = ?,"
                        " updated = ?, unchanged = ?, rejected = ?, skipped = ? WHERE id = ?");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, std::string_view(state));
    s->bind(2, m_timer.elapsed());
    s->bind(3, m_records);
    s->bind(4, m_outcome.added);
    s->bind(5, m_outcome.updated);
    s->bind(6, m_outcome.unchanged);
    s->bind(7, m_issues.rejected());
    s->bind(8, m_outcome.skipped);
    s->bind(9, m_importId);
    return s->run();
}

Result<void> Sink::added()
{
    ++m_records;
    if (!m_writer)
        m_pause.wait(m_stop);
    if (m_stop.stop_requested())
        return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
    return m_batch->bytes() < batchBytes ? Result<void>() : handOver();
}

Result<void> Sink::take()
{
    if (m_writer)
        return {};
    m_pause.wait(m_stop);
    auto writer = m_session.write(m_stop);
    if (!writer)
        return tl::unexpected(writer.error());
    m_writer = std::move(*writer);
    return {};
}

// The batch is written on a thread of its own while the next one is gathered.
Result<void> Sink::handOver()
{
    m_batch->derive(m_session.store().privates().lastPricing());
    PARLANCE_TRY(take());
    PARLANCE_TRY(handedOver());
    std::swap(m_batch, m_written);
    m_writing = std::async(std::launch::async, [this]() -> Result<void> { return write(*m_written); });
    return {};
}

// What was handed over is written, or why it is not.
Result<void> Sink::handedOver()
{
    return m_writing.valid() ? m_writing.get() : Result<void>();
}

// By the holder of the writer.
Result<void> Sink::write(Batch &batch)
{
    auto pricing = currentPricing(m_session.store().privates(), m_writer->db());
    if (!pricing)
        return tl::unexpected(pricing.error());
    if (*pricing != batch.pricing())
        batch.derive(*pricing); // prices were changed while the file was read
    auto rows = m_writer->rows();
    if (!rows)
        return tl::unexpected(rows.error());
    PARLANCE_TRY((*rows)->write(batch, m_session.source(), m_file.modifiedMs, m_stop, m_outcome));
    batch.clear();
    return {};
}

Result<void> Sink::close()
{
    if (m_stop.stop_requested())
        return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
    m_batch->derive(m_session.store().privates().lastPricing());
    PARLANCE_TRY(take());
    PARLANCE_TRY(handedOver());
    PARLANCE_TRY(write(*m_batch));
    Database &db = m_writer->db();
    if (m_importId == 0)
        PARLANCE_TRY(insertImportRow(db, "done"));
    PARLANCE_TRY(updateImportRow(db, "done"));
    PARLANCE_TRY(m_issues.write(db, m_session.source(), m_importId));
    if (m_outcome.changed)
        PARLANCE_TRY(runSql(db,
                            "UPDATE source SET conversations = conversations + ?, messages = messages + ?,"
                            " data_until = nullif(max(coalesce(data_until, 0), ?), 0) WHERE id = ?",
                            {m_outcome.conversations, m_outcome.messages, m_outcome.newestAt, m_session.source()}));
    if (m_outcome.endMoved)
        PARLANCE_TRY(runSql(db,
                            "UPDATE source SET data_until = (SELECT max(last_at) FROM conversation"
                            " WHERE source_id = source.id) WHERE id = ?",
                            {m_session.source()}));
    return m_writer->commit(m_outcome.changed);
}

Result<void> Sink::commit()
{
    if (m_committed)
        return {};
    if (auto done = close(); !done) {
        (void)handedOver();
        m_writer.reset();
        return done;
    }
    m_committed = true;
    m_session.committed(m_stop);
    m_writer.reset();
    m_session.countFile(m_outcome, m_issues);
    return {};
}

// The file is not in; its row says so, unless the user stopped it.
void Sink::recordFailure()
{
    auto writer = m_session.write({});
    if (!writer)
        return;
    Database &db = (*writer)->db();
    if (m_stop.stop_requested()) {
        if (m_importRowCommitted && runSql(db, "DELETE FROM import_file WHERE id = ?", {m_importId}))
            (void)(*writer)->commit(false);
        return;
    }
    if (!m_importRowCommitted && !insertImportRow(db, "failed"))
        return;
    m_outcome = {};
    if (updateImportRow(db, "failed") && m_issues.write(db, m_session.source(), m_importId))
        (void)(*writer)->commit(false);
}

Sink::~Sink()
{
    (void)handedOver();
    m_writer.reset();
    if (!m_committed) {
        recordFailure();
        m_session.countFile({}, m_issues);
    }
    Store::Private &d = m_session.store().privates();
    const std::lock_guard lock(d.mutex);
    d.liveImports.erase(m_importId);
}

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
    auto session = std::make_unique<Session>(store, *source);
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

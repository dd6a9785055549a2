// The sink of one file: gathers batches, has them written, and keeps the file's row of the list of imports.
#include "models/store/importrun.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <future>

namespace parlance {

namespace {

// A file of usual size fits as a whole or nearly so. Of a larger one, a batch is written while the next is read: then
// smaller ones do as well, and two of them are in memory.
constexpr size_t firstBytes = size_t(32) << 20, nextBytes = size_t(16) << 20;

class Sink final : public FileSink
{
public:
    Sink(ImportRun &run, const FileIdentity &file, std::stop_token stop, PauseToken pause)
        : m_run(run)
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

    void setContentHash(const QByteArray &sha256) override { m_sha256 = sha256; }

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

    ImportRun &m_run;
    FileIdentity m_file;
    std::stop_token m_stop;
    PauseToken m_pause;
    qint64 m_startedAt;
    QByteArray m_sha256;
    QElapsedTimer m_timer;
    std::unique_ptr<Batch> m_batch = std::make_unique<Batch>(); // being gathered
    // Handed over: with the writer, the thread's until it is written.
    std::unique_ptr<Batch> m_written = std::make_unique<Batch>();
    IssueList m_issues;
    WriteOutcome m_outcome;
    qint64 m_records = 0;
    qint64 m_importId = 0;
    bool m_importRowCommitted = false, m_committed = false;
    std::unique_ptr<Writer> m_writer;    // held from the first batch on
    std::future<Result<void>> m_writing; // of what was handed over; whoever uses the writer waits for it before
};

void Sink::announce()
{
    Store::Private &d = m_run.store().privates();
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
    s->bind(1, m_run.source());
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
                        " updated = ?, unchanged = ?, rejected = ?, skipped = ?, sha256 = ? WHERE id = ?");
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
    if (m_sha256.isEmpty())
        s->bindNull(9);
    else
        s->bindBlob(9, std::string_view(m_sha256.constData(), size_t(m_sha256.size())));
    s->bind(10, m_importId);
    return s->run();
}

Result<void> Sink::added()
{
    ++m_records;
    if (!m_writer)
        m_pause.wait(m_stop);
    if (m_stop.stop_requested())
        return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
    return m_batch->bytes() < (m_writer ? nextBytes : firstBytes) ? Result<void>() : handOver();
}

Result<void> Sink::take()
{
    if (m_writer)
        return {};
    m_pause.wait(m_stop);
    auto writer = m_run.write(m_stop);
    if (!writer)
        return tl::unexpected(writer.error());
    m_writer = std::move(*writer);
    return {};
}

// The batch is written on a thread of its own while the next one is gathered.
Result<void> Sink::handOver()
{
    m_batch->derive(m_run.store().privates().lastPricing());
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
    auto pricing = currentPricing(m_run.store().privates(), m_writer->db());
    if (!pricing)
        return tl::unexpected(pricing.error());
    if (*pricing != batch.pricing())
        batch.derive(*pricing); // prices were changed while the file was read
    auto rows = m_writer->rows();
    if (!rows)
        return tl::unexpected(rows.error());
    PARLANCE_TRY((*rows)->write(batch, m_run.source(), m_file.modifiedMs, m_stop, m_outcome));
    batch.clear();
    return {};
}

Result<void> Sink::close()
{
    if (m_stop.stop_requested())
        return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
    m_batch->derive(m_run.store().privates().lastPricing());
    PARLANCE_TRY(take());
    PARLANCE_TRY(handedOver());
    PARLANCE_TRY(write(*m_batch));
    Database &db = m_writer->db();
    if (m_importId == 0)
        PARLANCE_TRY(insertImportRow(db, "done"));
    PARLANCE_TRY(updateImportRow(db, "done"));
    PARLANCE_TRY(m_issues.write(db, m_run.source(), m_importId));
    if (m_outcome.changed)
        PARLANCE_TRY(runSql(db,
                            "UPDATE source SET conversations = conversations + ?, messages = messages + ?,"
                            " data_until = nullif(max(coalesce(data_until, 0), ?), 0) WHERE id = ?",
                            {m_outcome.conversations, m_outcome.messages, m_outcome.newestAt, m_run.source()}));
    if (m_outcome.endMoved)
        PARLANCE_TRY(runSql(db,
                            "UPDATE source SET data_until = (SELECT max(last_at) FROM conversation"
                            " WHERE source_id = source.id) WHERE id = ?",
                            {m_run.source()}));
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
    m_run.committed(m_stop);
    m_writer.reset();
    m_run.countFile(m_outcome, m_issues);
    return {};
}

// The file is not in; its row says so, unless the user stopped it.
void Sink::recordFailure()
{
    auto writer = m_run.write({});
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
    if (updateImportRow(db, "failed") && m_issues.write(db, m_run.source(), m_importId))
        (void)(*writer)->commit(false);
}

Sink::~Sink()
{
    (void)handedOver();
    m_writer.reset();
    if (!m_committed) {
        recordFailure();
        m_run.countFile({}, m_issues);
    }
    Store::Private &d = m_run.store().privates();
    const std::lock_guard lock(d.mutex);
    d.liveImports.erase(m_importId);
}

} // namespace

std::unique_ptr<FileSink> makeFileSink(ImportRun &run, const FileIdentity &file, std::stop_token stop, PauseToken pause)
{
    auto sink = std::make_unique<Sink>(run, file, std::move(stop), std::move(pause));
    sink->announce();
    return sink;
}

} // namespace parlance

#include "app/importworker.h"

#include "app/replaystream.h"
#include "importers/knownsums.h"
#include "importers/manifest.h"
#include "importers/mapped/guess.h"
#include "importers/readers/contenthash.h"
#include "importers/readers/shorthead.h"

#include <QDir>

namespace parlance {

namespace {

// Passes everything on to the file's sink and keeps a copy of the issues for the summary.
class NotingSink final : public RecordSink
{
public:
    NotingSink(RecordSink &sink, ImportJob &job)
        : m_sink(sink)
        , m_job(job)
    {}

    Result<void> put(const ConversationRecord &r) override { return m_sink.put(r); }
    Result<void> put(const BotRecord &r) override { return m_sink.put(r); }
    Result<void> put(const BotAliasRecord &r) override { return m_sink.put(r); }
    Result<void> put(const UserRecord &r) override { return m_sink.put(r); }
    Result<void> put(const RelatedDocumentRecord &r) override { return m_sink.put(r); }
    Result<void> put(const StatedFigureRecord &r) override { return m_sink.put(r); }
    Result<void> put(const AuditRecord &r) override { return m_sink.put(r); }
    Result<void> put(const LeadRecord &r) override { return m_sink.put(r); }
    Result<void> put(const ProductEventRecord &r) override { return m_sink.put(r); }
    Result<void> put(const MetricSampleRecord &r) override { return m_sink.put(r); }
    void report(Issue issue) override
    {
        m_job.note(issue);
        m_sink.report(std::move(issue));
    }

private:
    RecordSink &m_sink;
    ImportJob &m_job;
};

// Counts, for a dry run.
class CountingSink final : public RecordSink
{
public:
    ImportSession::Counts counts;

    Result<void> put(const ConversationRecord &r) override
    {
        counts.messages += qint64(r.messages.size());
        return one();
    }
    Result<void> put(const BotRecord &) override { return one(); }
    Result<void> put(const BotAliasRecord &) override { return one(); }
    Result<void> put(const UserRecord &) override { return one(); }
    Result<void> put(const RelatedDocumentRecord &) override { return one(); }
    Result<void> put(const StatedFigureRecord &) override { return one(); }
    Result<void> put(const AuditRecord &) override { return one(); }
    Result<void> put(const LeadRecord &) override { return one(); }
    Result<void> put(const ProductEventRecord &) override { return one(); }
    Result<void> put(const MetricSampleRecord &) override { return one(); }
    void report(Issue issue) override
    {
        ++counts.issues;
        counts.rejected += issue.severity == Severity::Rejected;
    }

private:
    Result<void> one()
    {
        ++counts.added;
        return {};
    }
};

FileIdentity identityOf(const InputFile &file, const Importer &importer)
{
    // The same file, whichever folder is current when it is named.
    return {QDir::cleanPath(QDir::current().absoluteFilePath(file.context.path)), file.context.sizeOnDisk,
            file.modifiedMs, importer.key()};
}

Issue unknownFormat(const InputFile &file, const ImporterRegistry &registry)
{
    return {Severity::Warning,
            QStringLiteral("file.unrecognised"),
            QStringLiteral("none of the known formats; expected one of: ") + formatList(registry),
            {file.context.path, -1, -1, {}},
            {}};
}

Issue unknownTable(const InputFile &file, size_t columns)
{
    return {Severity::Warning,
            QStringLiteral("table.unmapped"),
            QStringLiteral("a table of %1 columns that nobody has said the meaning of: make a mapping with "
                           "\"parlance mapping guess FILE\" and import with --mapping, or drop the file on the window")
                .arg(columns),
            {file.context.path, -1, -1, {}},
            {}};
}

} // namespace

void ImportWorker::run()
{
    while (const InputFile *file = m_job.next())
        m_job.ended(m_index, *file, take(*file));
}

ImportJob::Ending ImportWorker::take(const InputFile &file)
{
    const auto hash = m_job.request.dryRun ? nullptr : std::make_shared<ContentHash>();
    Result<std::unique_ptr<InputStream>> input = openInput(file, hash);
    if (!input)
        return failed(file, input.error(), nullptr);
    ReplayStream replay(std::move(*input));
    const Result<std::string_view> head = replay.head();
    if (!head)
        return failed(file, head.error(), nullptr);
    if (head->empty()) // hours in which nothing happened
        return ImportJob::Ending::Empty;

    const Importer *importer = m_job.importerFor(*head, file);
    std::string shortened;
    if (!importer && isCutJson(*head)) { // what its first record is stands behind a long text
        constexpr qsizetype longestRecord = 16 << 20;
        shortened = shortenedJson(*replay.head(longestRecord));
        importer = m_job.importerFor(shortened, file);
    }
    if (!importer) {
        constexpr int enoughRecords = 8; // to tell a table from a document
        return unrecognised(file, shortened.empty() ? *replay.head() : shortenedRecords(*replay.head(), enoughRecords));
    }
    m_job.recognised();
    return m_job.request.dryRun ? readDry(file, replay, *importer) : read(file, replay, *importer, hash);
}

// A table of several columns can be imported all the same, once somebody says what they mean.
ImportJob::Ending ImportWorker::unrecognised(const InputFile &file, std::string_view head)
{
    if (isForeignManifest(head))
        return ImportJob::Ending::Empty;
    if (const QString why = knownSums(head); !why.isEmpty()) {
        m_job.note({Severity::Warning, QStringLiteral("file.sums"), why, {file.context.path, -1, -1, {}}, {}});
        return ImportJob::Ending::Unrecognised;
    }
    const auto guess = guessMapping(head, false);
    const bool isTable = guess && guess->isLikelyTable();
    Issue issue = isTable ? unknownTable(file, guess->mapping.columns.size()) : unknownFormat(file, m_job.registry);
    if (!isTable && file.workbook) // a title page, a chart, notes
        issue.severity = Severity::Note;
    m_job.note(issue);
    if (isTable && m_job.request.onUnmapped && !file.archive)
        m_job.request.onUnmapped(file.workbook ? file.context.path : file.diskPath);
    return ImportJob::Ending::Unrecognised;
}

Result<void> ImportWorker::pass(const InputFile &file, const QString &userKey, InputStream &input,
                                const Importer &importer, RecordSink &sink)
{
    const auto progress = [this, &file](const Progress &ofFile) {
        Progress copy = ofFile;
        copy.file = file.context.path;
        m_job.progressOf(m_index, copy);
    };
    NotingSink noting(sink, m_job);
    InputContext context = file.context;
    context.userKey = userKey;
    return importer.read(input, context, noting, progress, m_job.stop);
}

ImportJob::Ending ImportWorker::readDry(const InputFile &file, InputStream &input, const Importer &importer)
{
    CountingSink sink;
    const Result<void> done = pass(file, m_job.request.userKey, input, importer, sink);
    m_job.countDry(sink.counts);
    return done ? ImportJob::Ending::Read : failed(file, done.error(), nullptr);
}

ImportJob::Ending ImportWorker::read(const InputFile &file, InputStream &input, const Importer &importer,
                                     const std::shared_ptr<ContentHash> &hash)
{
    const Result<const ImportJob::Target *> target = m_job.target(importer);
    if (!target)
        return failed(file, target.error(), nullptr);
    ImportSession *const session = (*target)->session.get();
    const FileIdentity identity = identityOf(file, importer);
    if (session->decide(identity) == FileDecision::Unchanged)
        return ImportJob::Ending::Unchanged;
    Result<std::unique_ptr<FileSink>> sink = session->beginFile(identity, m_job.stop, m_job.pause);
    if (!sink)
        return failed(file, sink.error(), session);

    const Result<void> done = pass(file, (*target)->userKey, input, importer, **sink);
    // A file that breaks off is loaded as far as it goes; the issue says where it ended.
    if (!done && done.error().category != ErrorCategory::Unreadable)
        return failed(file, done.error(), session);
    (*sink)->setContentHash(hash->take());
    if (const Result<void> committed = (*sink)->commit(); !committed)
        return failed(file, committed.error(), session);
    return done ? ImportJob::Ending::Read : failed(file, done.error(), session);
}

ImportJob::Ending ImportWorker::failed(const InputFile &file, const Error &error, ImportSession *session)
{
    switch (error.category) {
    case ErrorCategory::Cancelled:
        break;
    case ErrorCategory::Unreadable:
    case ErrorCategory::Unsupported: {
        Issue issue{Severity::Rejected, QStringLiteral("file.unreadable"), error.text, error.place, {}};
        if (issue.place.file.isEmpty())
            issue.place.file = file.context.path;
        m_job.note(issue);
        if (session)
            session->report(std::move(issue));
        break;
    }
    default:
        m_job.giveUp(error);
    }
    return ImportJob::Ending::Failed;
}

} // namespace parlance

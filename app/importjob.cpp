#include "app/importworker.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace parlance {

namespace {

constexpr size_t keptIssues = 1000;

// The last part of the path that says something: not a date, not what every export has.
QString nameFromPath(const QString &path, const QString &kind)
{
    static const QRegularExpression saysNothing(QStringLiteral(R"(^(\d+(-[0-9a-f]+)?|data|AWSDynamoDB|\.+)?$)"));
    QStringList parts = QDir::cleanPath(QDir::current().absoluteFilePath(path)).split(u'/');
    while (!parts.isEmpty() && saysNothing.match(parts.last()).hasMatch())
        parts.removeLast();
    if (parts.isEmpty())
        return kind;
    const QString name = parts.last();
    const qsizetype dot = name.indexOf(u'.', 1);
    return dot > 0 && QFileInfo(path).isFile() ? name.first(dot) : name;
}

void add(Progress &sum, const Progress &part)
{
    sum.bytesDone += part.bytesDone;
    sum.records += part.records;
    sum.rows += part.rows;
    sum.rejected += part.rejected;
    sum.unchanged += part.unchanged;
}

} // namespace

QString formatList(const ImporterRegistry &registry)
{
    QStringList keys;
    for (const auto &importer : registry.all())
        keys << importer->key();
    return keys.join(QStringLiteral(", "));
}

ImportJob::ImportJob(Store &store, const ImporterRegistry &formats, const ImportRequest &asked,
                     const std::vector<InputFile> &files, const ProgressSink &progress, std::stop_token cancelled,
                     const PauseToken &pausing, size_t workers)
    : registry(formats)
    , request(asked)
    , stop(std::move(cancelled))
    , pause(pausing)
    , m_store(store)
    , m_files(files)
    , m_progress(progress)
    , m_current(workers)
{
    m_done.filesTotal = int(files.size());
    for (const InputFile &file : files)
        m_done.bytesTotal += file.context.sizeOnDisk;
    m_summary.bytes = m_done.bytesTotal;
}

const InputFile *ImportJob::next()
{
    pause.wait(stop);
    if (stop.stop_requested() || failure())
        return nullptr;
    const size_t index = m_next++;
    return index < m_files.size() ? &m_files[index] : nullptr;
}

// Overlapping exports must meet in one source. Without a name, the only source of this platform and environment is meant;
// else the path names a new one.
Result<QString> ImportJob::sourceName(const QString &kind) const
{
    if (!request.source.isEmpty())
        return request.source;
    const Result<std::vector<SourceInfo>> sources = m_store.sources();
    if (!sources)
        return tl::unexpected(sources.error());
    QStringList names;
    for (const SourceInfo &source : *sources)
        if (source.kind == kind && source.environment == request.environment)
            names << source.name;
    return names.size() == 1 ? names.first() : nameFromPath(request.paths.value(0), kind);
}

Result<ImportSession *> ImportJob::session(const QString &kind)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_sessions.find(kind);
    if (found != m_sessions.end())
        return found->second.get();
    const Result<QString> name = sourceName(kind);
    if (!name)
        return tl::unexpected(name.error());
    Result<std::unique_ptr<ImportSession>> begun =
        ImportSession::begin(m_store, *name, kind, request.environment, request.paths.value(0));
    if (!begun)
        return tl::unexpected(begun.error());
    return m_sessions.emplace(kind, std::move(*begun)).first->second.get();
}

void ImportJob::giveUp(Error error)
{
    const std::lock_guard lock(m_mutex);
    if (!m_failure)
        m_failure = std::move(error);
}

std::optional<Error> ImportJob::failure()
{
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

void ImportJob::publish()
{
    // An export may have thousands of small files; nobody reads more than this.
    constexpr auto interval = std::chrono::milliseconds(100);
    const auto now = std::chrono::steady_clock::now();
    if (!m_progress || now - m_published < interval)
        return;
    m_published = now;
    Progress sum = m_done;
    for (const Progress &part : m_current) {
        add(sum, part);
        if (sum.file.isEmpty())
            sum.file = part.file;
    }
    m_progress(sum);
}

void ImportJob::progressOf(size_t worker, const Progress &ofFile)
{
    const std::lock_guard lock(m_mutex);
    m_current[worker] = ofFile;
    publish();
}

void ImportJob::ended(size_t worker, const InputFile &file, Ending ending)
{
    const std::lock_guard lock(m_mutex);
    m_current[worker].bytesDone = file.context.sizeOnDisk;
    add(m_done, m_current[worker]);
    m_current[worker] = {};
    ++m_done.filesDone;
    m_summary.filesRead += ending == Ending::Read;
    m_summary.filesUnchanged += ending == Ending::Unchanged;
    m_summary.filesFailed += ending == Ending::Failed;
    m_summary.filesUnrecognised += ending == Ending::Unrecognised;
    publish();
}

void ImportJob::countDry(const ImportSession::Counts &counts)
{
    const std::lock_guard lock(m_mutex);
    m_summary.counts.added += counts.added;
    m_summary.counts.messages += counts.messages;
    m_summary.counts.rejected += counts.rejected;
    m_summary.counts.issues += counts.issues;
}

void ImportJob::note(const Issue &issue)
{
    const std::lock_guard lock(m_mutex);
    if (m_summary.issues.size() < keptIssues)
        m_summary.issues.push_back(issue);
}

void ImportJob::reportLoose(const std::vector<Issue> &issues)
{
    const std::lock_guard lock(m_mutex);
    if (m_sessions.empty() || issues.empty())
        return;
    // The gaps between the exports of a year are found again with every hour that is added.
    QSet<QString> known;
    const Result<std::vector<StoredIssue>> stored = m_store.issues(std::nullopt, 1'000'000);
    if (stored)
        for (const StoredIssue &issue : *stored)
            known.insert(issue.issue.code + issue.issue.place.file + issue.issue.text);
    for (const Issue &issue : issues)
        if (!known.contains(issue.code + issue.place.file + issue.text))
            m_sessions.begin()->second->report(issue);
}

Result<void> ImportJob::finishSessions()
{
    const std::lock_guard lock(m_mutex);
    Result<void> done;
    for (const auto &[kind, session] : m_sessions) {
        if (Result<void> finished = session->finish(stop); !finished && done)
            done = finished;
    }
    return done;
}

ImportSummary ImportJob::summary()
{
    const std::lock_guard lock(m_mutex);
    ImportSummary out = m_summary;
    for (const auto &[kind, session] : m_sessions) {
        const ImportSession::Counts counts = session->counts();
        out.counts.added += counts.added;
        out.counts.updated += counts.updated;
        out.counts.unchanged += counts.unchanged;
        out.counts.rejected += counts.rejected;
        out.counts.messages += counts.messages;
        out.counts.issues += counts.issues;
    }
    std::stable_sort(out.issues.begin(), out.issues.end(),
                     [](const Issue &a, const Issue &b) { return a.code < b.code; });
    return out;
}

} // namespace parlance

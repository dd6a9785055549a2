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
    QString name = parts.last();
    const qsizetype dot = name.indexOf(u'.', 1);
    if (dot > 0 && QFileInfo(path).isFile())
        name.truncate(dot);
    // A folder may hold several platforms: which of them is read first must not decide about the names.
    const bool isPlain = kind == QStringLiteral("bedrock-chat") || name.contains(kind, Qt::CaseInsensitive);
    return isPlain ? name : QStringLiteral("%1 (%2)").arg(name, kind);
}

// A source is read again also from another folder than the one that is current now.
QString originOf(const ImportRequest &request)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(request.paths.value(0)));
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
    if (request.mapping)
        m_asked = std::make_unique<MappedImporter>(*request.mapping);
}

void ImportJob::setMappings(std::vector<TableMapping> mappings)
{
    for (TableMapping &mapping : mappings)
        m_mapped.push_back(std::make_unique<MappedImporter>(std::move(mapping)));
}

const Importer *ImportJob::importerFor(std::string_view head, const InputFile &file) const
{
    const InputContext &context = file.context;
    // The sheets of a workbook need not all be tables of this kind.
    const bool mayBeAnother = context.isSheet && m_files.size() > 1;
    if (m_asked)
        return mayBeAnother && m_asked->sniff(head, context) == Confidence::No ? nullptr : m_asked.get();
    if (!request.format.isEmpty())
        return registry.byKey(request.format);
    // What the user said about exactly these columns is surer than anything that is recognised.
    for (const auto &mapped : m_mapped) {
        if (mapped->sniff(head, context) == Confidence::Certain)
            return mapped.get();
    }
    return registry.recognise(head, context);
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
// else the path names a new one. A source is of one platform: the files of another go into a source beside it.
Result<QString> ImportJob::sourceName(const Importer &importer) const
{
    const QString kind = importer.kind();
    const QString wanted = request.source.isEmpty() ? importer.preferredSource() : request.source;
    const Result<std::vector<SourceInfo>> sources = m_store.sources();
    if (!sources)
        return tl::unexpected(sources.error());
    QStringList names;
    for (const SourceInfo &source : *sources)
        if (source.kind == kind && source.environment == request.environment)
            names << source.name;
    if (wanted.isEmpty() && names.size() == 1)
        return names.first();
    QString name = wanted.isEmpty() ? nameFromPath(request.paths.value(0), kind) : wanted;
    const bool isTaken = std::any_of(sources->begin(), sources->end(), [&](const SourceInfo &source) {
        return source.name == name && source.environment == request.environment && source.kind != kind;
    });
    return isTaken ? QStringLiteral("%1 (%2)").arg(name, kind) : name;
}

Result<const ImportJob::Target *> ImportJob::target(const Importer &importer)
{
    const std::lock_guard lock(m_targetMutex);
    const QString kind = importer.kind();
    const std::pair key(kind, request.source.isEmpty() ? importer.preferredSource() : QString());
    const auto found = m_targets.find(key);
    if (found != m_targets.end())
        return &found->second;
    const Result<QString> name = sourceName(importer);
    if (!name)
        return tl::unexpected(name.error());
    Result<std::unique_ptr<ImportSession>> begun = ImportSession::begin(
        m_store, *name, kind, request.environment, originOf(request), request.withPurged, m_summary.bytes);
    if (!begun)
        return tl::unexpected(begun.error());
    Result<QString> userKey = settleUserKey(kind, *name);
    if (!userKey)
        return tl::unexpected(userKey.error());
    return &m_targets.emplace(key, Target{std::move(*begun), std::move(*userKey)}).first->second;
}

// A source has one way to name its users for as long as it has data: two in one source would make two users of one
// person.
Result<QString> ImportJob::settleUserKey(const QString &kind, const QString &name)
{
    if (kind != QStringLiteral("lex"))
        return QString();
    const Result<std::vector<SourceInfo>> sources = m_store.sources();
    if (!sources)
        return tl::unexpected(sources.error());
    const auto source = std::find_if(sources->begin(), sources->end(), [&](const SourceInfo &each) {
        return each.name == name && each.environment == request.environment;
    });
    if (source == sources->end())
        return QString();
    const bool hasData = source->messages > 0;
    const QString setting = QStringLiteral("user_key.%1").arg(source->id.value);
    const Result<QVariant> stored = m_store.setting(setting);
    if (!stored)
        return tl::unexpected(stored.error());
    const QString session = QStringLiteral("session");
    const QString known = !hasData || stored->toString().isEmpty() ? session : stored->toString();
    const QString asked = request.userKey.isEmpty() ? known : request.userKey;
    if (hasData && asked != known)
        return fail(ErrorCategory::Usage,
                    QStringLiteral("the source \"%1\" names its users by %2: import into another source, or remove "
                                   "this one first")
                        .arg(name, known));
    if (stored->toString() != asked) {
        if (auto saved = m_store.setSetting(setting, asked); !saved)
            return tl::unexpected(saved.error());
    }
    return asked;
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
    m_summary.filesEmpty += ending == Ending::Empty;
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
    const std::lock_guard lock(m_targetMutex);
    if (m_targets.empty() || issues.empty())
        return;
    // The gaps between the exports of a year are found again with every hour that is added.
    QSet<QString> known;
    const Result<std::vector<StoredIssue>> stored = m_store.issues(std::nullopt, 1'000'000);
    if (stored)
        for (const StoredIssue &issue : *stored)
            known.insert(issue.issue.code + issue.issue.place.file + issue.issue.text);
    for (const Issue &issue : issues)
        if (!known.contains(issue.code + issue.place.file + issue.text))
            m_targets.begin()->second.session->report(issue);
}

Result<void> ImportJob::finishSessions()
{
    const std::lock_guard lock(m_targetMutex);
    Result<void> done;
    for (const auto &[key, target] : m_targets) {
        if (Result<void> finished = target.session->finish(stop); !finished && done)
            done = finished;
    }
    return done;
}

ImportSummary ImportJob::summary()
{
    const std::scoped_lock lock(m_targetMutex, m_mutex);
    ImportSummary out = m_summary;
    for (const auto &[key, target] : m_targets) {
        const ImportSession::Counts counts = target.session->counts();
        out.counts.added += counts.added;
        out.counts.updated += counts.updated;
        out.counts.unchanged += counts.unchanged;
        out.counts.skipped += counts.skipped;
        out.counts.rejected += counts.rejected;
        out.counts.messages += counts.messages;
        out.counts.issues += counts.issues;
    }
    std::stable_sort(out.issues.begin(), out.issues.end(),
                     [](const Issue &a, const Issue &b) { return a.code < b.code; });
    return out;
}

} // namespace parlance

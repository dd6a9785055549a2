#include "app/workspacesession.h"

#include "app/sample/sample.h"
#include "exporters/tablewriter.h"
#include "models/store/ownprices.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>

namespace parlance {

namespace {

constexpr int throttleMs = 250; // how often charts follow a running import
constexpr int importLimit = 10'000, issueLimit = 5000;
constexpr qint64 runGapMs = 60'000; // a longer pause between two files is the next import

QString sampleKey()
{
    return QStringLiteral("sample");
}

bool pathsExist(const QString &origin)
{
    return QFileInfo::exists(origin);
}

SourceState stateOf(const SourceInfo &source, const std::vector<ImportInfo> &imports)
{
    for (const ImportInfo &import : imports) { // newest first
        if (import.source != source.id)
            continue;
        if (import.state == QLatin1String("failed"))
            return SourceState::Failed;
        if (import.state == QLatin1String("interrupted"))
            return SourceState::Interrupted;
        break;
    }
    const bool rejected = std::any_of(imports.begin(), imports.end(), [&](const ImportInfo &import) {
        return import.source == source.id && import.rejected > 0;
    });
    return rejected ? SourceState::WithIssues : SourceState::UpToDate;
}

// The workspace remembers files; people remember imports: files of one source read without a pause.
std::vector<ImportRow> importRuns(const std::vector<ImportInfo> &newestFirst, const std::map<qint64, QString> &names)
{
    std::vector<ImportRow> runs;
    for (const ImportInfo &file : newestFirst) {
        if (file.state == QLatin1String("reading"))
            continue; // the running import has a card of its own
        const bool sameRun = !runs.empty() && runs.back().source == file.source.value &&
                             runs.back().at - (file.startedAt + file.durationMs) < runGapMs;
        if (!sameRun) {
            const auto name = names.find(file.source.value);
            ImportRow run;
            run.id = file.id.value;
            run.source = file.source.value;
            run.sourceName = name == names.end() ? QString() : name->second;
            run.file = file.file;
            run.state = file.state;
            run.at = file.startedAt;
            run.durationMs = file.durationMs;
            runs.push_back(run);
        }
        ImportRow &run = runs.back();
        const UtcMs end = std::max(run.at + run.durationMs, file.startedAt + file.durationMs);
        run.at = std::min(run.at, file.startedAt);
        run.durationMs = end - run.at;
        ++run.files;
        run.records += file.records;
        run.added += file.added;
        run.updated += file.updated;
        run.unchanged += file.unchanged;
        run.rejected += file.rejected;
        if (file.state != QLatin1String("done"))
            run.state = file.state;
    }
    return runs;
}

Result<void> writeTo(const Table &table, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCategory::Storage, file.errorString(), Place{path, -1, -1, {}});
    TableWriteOptions options;
    options.labels = true;
    const auto written = writeTable(table, options, file);
    if (!written)
        return written;
    if (!file.commit())
        return fail(ErrorCategory::Storage, file.errorString(), Place{path, -1, -1, {}});
    return {};
}

Column textColumn(const QString &key)
{
    Column column;
    column.key = key;
    column.kind = ColumnKind::Dimension;
    column.type = ValueType::Text;
    return column;
}

} // namespace

struct WorkspaceSession::Gathered
{
    TimeZone zone;
    std::optional<TimeRange> extent;
    std::vector<SourceInfo> sources;
    std::vector<ImportInfo> imports;
    bool sample = false;
    PriceBook prices;
};

WorkspaceSession::WorkspaceSession(Workspace &workspace, Options options, QObject *parent)
    : Session(parent)
    , m_workspace(&workspace)
    , m_options(std::move(options))
    , m_context([&workspace, chosen = m_options](std::stop_token stop) {
        RunContext context = workspace.context(chosen.clock(), std::move(stop));
        context.zone = chosen.zone.value_or(context.zone);
        return context;
    })
    , m_sources(actions())
    , m_queries(
          [&workspace, context = m_context](const std::vector<Query> &queries, std::stop_token stop) {
              return workspace.engine().run(std::span(queries), context(std::move(stop)));
          },
          nullptr, m_options.mode)
    , m_lists(m_options.mode)
    , m_disk(m_options.mode)
    , m_reload(&m_lists)
    , m_measure(&m_disk)
{
    m_info.path = m_workspace->store().path();
    m_info.name = m_workspace->name();
    m_info.readOnly = m_workspace->store().isReadOnly();
    m_info.zone = m_context({}).zone;
    m_info.prices = currentPrices({}, now());
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(throttleMs);
    connect(&m_throttle, &QTimer::timeout, this, [this] {
        if (std::exchange(m_pending, false))
            committed();
    });
    connect(&m_jobs, &JobRunner::changed, this, &WorkspaceSession::jobChanged);
    connect(&m_jobs, &JobRunner::finished, this, &WorkspaceSession::jobFinished);
    m_workspace->store().onCommit([this](DataVersion) { m_mail.post([this] { committed(); }); });
    reload();
    measure();
}

WorkspaceSession::~WorkspaceSession() = default;

MemberAccess WorkspaceSession::members()
{
    using Members = std::vector<FilterMember>;
    MemberAccess access;
    access.find = [this](DimensionKey dimension, const QString &match, int limit, QObject *receiver, MembersDone done) {
        ask<Members>(
            receiver,
            [workspace = m_workspace, asked = m_context, dimension, match,
             limit](std::stop_token stop) -> Result<Members> {
                const auto found = workspace->engine().members(dimension, match, limit, asked(stop));
                if (!found)
                    return tl::unexpected(found.error());
                Members members;
                for (const Engine::Member &member : *found)
                    members.push_back({member.key, member.label, member.messages, member.key.isEmpty()});
                return members;
            },
            std::move(done));
    };
    access.describe = [this](DimensionKey dimension, const QStringList &keys, QObject *receiver, MembersDone done) {
        Query query;
        query.measures = {MeasureKey::Messages};
        query.by = {Grouping{dimension, Grain::Day, 0}};
        query.where.op = FilterOp::In;
        query.where.field = dimension;
        query.where.values = keys;
        ask<Members>(
            receiver,
            [workspace = m_workspace, asked = m_context, query](std::stop_token stop) -> Result<Members> {
                const auto table = workspace->engine().run(query, asked(stop));
                if (!table)
                    return tl::unexpected(table.error());
                Members members;
                const Column &keyColumn = (*table)->columns.front();
                for (qsizetype row = 0; row < (*table)->rows && keyColumn.type == ValueType::Text; ++row) {
                    if (!keyColumn.isNull(row))
                        members.push_back({keyColumn.texts[size_t(row)], keyColumn.labelAt(row), 0, false});
                }
                return members;
            },
            std::move(done));
    };
    return access;
}

UserFetch WorkspaceSession::allUsers()
{
    return [workspace = m_workspace](std::stop_token) -> Result<std::vector<UserEntry>> {
        const auto users = workspace->store().users();
        if (!users)
            return tl::unexpected(users.error());
        std::vector<UserEntry> entries;
        for (const UserInfo &user : *users)
            entries.push_back({user.key, user.label, user.group});
        return entries;
    };
}

SourcesModel::Actions WorkspaceSession::actions()
{
    SourcesModel::Actions actions;
    actions.importPaths = [this](const QStringList &paths) { importPaths(paths); };
    actions.importAgain = [this](qint64 id) {
        for (const SourceRow &source : m_sources.data().sources) {
            if (source.id != id)
                continue;
            ImportRequest request;
            request.paths = {source.origin};
            request.source = source.name;
            request.environment = source.environment;
            startImport(tr("Importing %1").arg(source.name), request);
        }
    };
    actions.cancel = [this](quint64 job) { m_jobs.cancel(job); };
    actions.rename = [this](qint64 id, const QString &name) {
        const auto renamed = m_workspace->store().renameSource(SourceId{id}, name);
        if (!renamed)
            Q_EMIT problem(tr("The source could not be renamed"), renamed.error());
    };
    actions.remove = [this](qint64 id) {
        m_jobs.start(tr("Removing a source"),
                     [workspace = m_workspace, id](std::stop_token stop, const ProgressSink &) {
                         return workspace->store().removeSource(SourceId{id}, stop);
                     });
    };
    actions.issues = [this](std::optional<qint64> source, QObject *receiver, const SourcesModel::IssuesDone &done) {
        loadIssues(source, receiver, done);
    };
    actions.exportIssues = [this](const std::vector<IssueRow> &issues, const QString &path) {
        exportIssues(issues, path);
    };
    return actions;
}

void WorkspaceSession::loadIssues(std::optional<qint64> source, QObject *receiver, const SourcesModel::IssuesDone &done)
{
    using Rows = std::vector<IssueRow>;
    ask<Rows>(
        receiver,
        [workspace = m_workspace, source](std::stop_token) -> Result<Rows> {
            const auto id = source ? std::optional(SourceId{*source}) : std::nullopt;
            const auto issues = workspace->store().issues(id, issueLimit);
            if (!issues)
                return tl::unexpected(issues.error());
            Rows rows;
            for (const StoredIssue &issue : *issues)
                rows.push_back({issue.issue, issue.at, issue.count});
            return rows;
        },
        done);
}

void WorkspaceSession::exportIssues(const std::vector<IssueRow> &issues, const QString &path)
{
    Table table;
    for (const char *key : {"severity", "code", "reason", "file", "field", "raw"})
        table.columns.push_back(textColumn(QString::fromLatin1(key)));
    Column line, count;
    line.key = QStringLiteral("line");
    count.key = QStringLiteral("count");
    static const QStringList severities{QStringLiteral("note"), QStringLiteral("warning"), QStringLiteral("rejected")};
    for (const IssueRow &row : issues) {
        const Issue &issue = row.issue;
        const QString texts[] = {
            severities[int(issue.severity)], issue.code, issue.text, issue.place.file, issue.place.path,
            QString::fromUtf8(issue.excerpt)};
        for (size_t i = 0; i < table.columns.size(); ++i) {
            table.columns[i].texts.push_back(texts[i]);
            table.columns[i].nulls.push_back(false);
        }
        line.integers.push_back(issue.place.line);
        line.nulls.push_back(issue.place.line < 0);
        count.integers.push_back(row.count);
        count.nulls.push_back(false);
    }
    table.columns.push_back(line);
    table.columns.push_back(count);
    table.rows = qsizetype(issues.size());
    table.totals.resize(table.columns.size());
    const auto written = writeTo(table, path);
    if (written)
        Q_EMIT message(tr("Saved to %1").arg(path));
    else
        Q_EMIT problem(tr("The issues could not be saved"), written.error());
}

void WorkspaceSession::importPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const QString name = QFileInfo(paths.front()).fileName();
    ImportRequest request;
    request.paths = paths;
    startImport(paths.size() == 1 ? tr("Importing %1").arg(name)
                                  : tr("Importing %1 and %Ln others", nullptr, int(paths.size()) - 1).arg(name),
                request);
}

void WorkspaceSession::startImport(const QString &title, const ImportRequest &wanted)
{
    if (m_info.readOnly) {
        Q_EMIT problem(tr("This workspace is read-only"),
                       Error{ErrorCategory::Workspace, tr("Open it with write permission to import."), {}, {}});
        return;
    }
    ImportRequest request = wanted;
    request.zone = m_info.zone;
    // What the letter does happens here, after the job has let go of everything.
    const auto report = [this](const ImportSession::Counts &counts) {
        const QLocale locale;
        Q_EMIT message(tr("Imported: %1 new, %2 updated, %3 unchanged, %4 rejected")
                           .arg(locale.toString(counts.added), locale.toString(counts.updated),
                                locale.toString(counts.unchanged), locale.toString(counts.rejected)));
    };
    const auto work = [workspace = m_workspace, mail = &m_mail, report, request](
                          std::stop_token stop, const PauseToken &pause, const ProgressSink &progress) -> Result<void> {
        const auto summary = runImport(workspace->store(), workspace->importers(), request, progress, stop, pause);
        if (!summary)
            return tl::unexpected(summary.error());
        mail->post([report, counts = summary->counts] { report(counts); });
        return {};
    };
    const quint64 job = m_jobs.start(title, work);
    m_imports.emplace(job, request.source);
    jobChanged();
}

void WorkspaceSession::importSample()
{
    const QString folder = QFileInfo(m_info.path).path();
    const auto work = [workspace = m_workspace, folder](std::stop_token stop, const PauseToken &pause,
                                                        const ProgressSink &progress) -> Result<void> {
        const QTemporaryDir place(folder + QStringLiteral("/sample-XXXXXX"));
        if (!place.isValid())
            return fail(ErrorCategory::Storage, place.errorString(), Place{folder, -1, -1, {}});
        SampleOptions options;
        options.folder = place.path() + QStringLiteral("/nordwind-export");
        const auto written = writeSample(options, stop);
        if (!written)
            return tl::unexpected(written.error());
        ImportRequest request;
        request.paths = {options.folder};
        request.source = QStringLiteral("Nordwind");
        request.environment = QStringLiteral("sample"); // own data dropped on it later makes a source of its own
        const auto summary = runImport(workspace->store(), workspace->importers(), request, progress, stop, pause);
        if (!summary)
            return tl::unexpected(summary.error());
        return {};
    };
    const auto marked = m_workspace->store().setSetting(sampleKey(), true);
    if (!marked) {
        Q_EMIT problem(tr("The sample could not be prepared"), marked.error());
        return;
    }
    const quint64 job = m_jobs.start(tr("Preparing the sample"), work);
    m_imports.emplace(job, QStringLiteral("Nordwind"));
    jobChanged();
}

void WorkspaceSession::jobChanged()
{
    std::vector<JobStatus> running;
    for (const JobStatus &job : m_jobs.jobs()) {
        if (job.state == JobState::Running && m_imports.contains(job.id))
            running.push_back(job);
    }
    m_sources.setRunning(std::move(running));
}

void WorkspaceSession::jobFinished(const JobStatus &status)
{
    m_imports.erase(status.id);
    const bool repricing = m_repricing.erase(status.id) > 0;
    if (status.state == JobState::Cancelled)
        Q_EMIT message(repricing ? tr("%1: cancelled; prices and costs are as they were").arg(status.title)
                                 : tr("%1: cancelled; files read so far stay").arg(status.title));
    if (status.state != JobState::Failed)
        m_jobs.dismiss(status.id);
    jobChanged();
    reload();
    measure();
}

// Commits of a running import come many times a second: everything on screen follows at most four times.
void WorkspaceSession::committed()
{
    if (m_throttle.isActive()) {
        m_pending = true;
        return;
    }
    m_throttle.start();
    m_queries.dataChanged();
    reload();
}

void WorkspaceSession::refresh()
{
    m_workspace->store().refreshVersion();
    m_queries.dataChanged();
    reload();
    measure();
}

void WorkspaceSession::reload()
{
    const auto work = [workspace = m_workspace, asked = m_context](std::stop_token stop) -> Result<Gathered> {
        const Store &store = workspace->store();
        Gathered gathered;
        const RunContext now = asked(stop);
        gathered.zone = now.zone;
        auto sources = store.sources();
        if (!sources)
            return tl::unexpected(sources.error());
        gathered.sources = std::move(*sources);
        auto imports = store.imports(importLimit);
        if (!imports)
            return tl::unexpected(imports.error());
        gathered.imports = std::move(*imports);
        auto extent = workspace->engine().extent(now);
        if (!extent)
            return tl::unexpected(extent.error());
        gathered.extent = *extent;
        gathered.sample = store.setting(sampleKey()).value_or(QVariant()).toBool();
        gathered.prices = priceBook(workspace->store()).value_or(PriceBook());
        return gathered;
    };
    m_reload.start(work, [this](const Result<Gathered> &gathered) {
        if (gathered)
            take(*gathered);
        else if (gathered.error().category != ErrorCategory::Cancelled)
            Q_EMIT problem(tr("The workspace could not be read"), gathered.error());
    });
}

void WorkspaceSession::take(const Gathered &gathered)
{
    SourcesData data = m_sources.data();
    data.workspaceFile = QFileInfo(m_info.path).fileName();
    data.readOnly = m_info.readOnly;
    data.sources.clear();
    qint64 rows = 0;
    std::optional<UtcMs> until;
    std::map<qint64, QString> names;
    for (const SourceInfo &source : gathered.sources) {
        rows += source.messages;
        if (source.dataUntil)
            until = std::max(until.value_or(*source.dataUntil), *source.dataUntil);
        names.emplace(source.id.value, source.name);
        const bool importing =
            std::any_of(m_imports.begin(), m_imports.end(), [&](const auto &job) { return job.second == source.name; });
        data.sources.push_back({source.id.value, source.name, source.kind, source.environment, source.origin,
                                importing ? SourceState::Importing : stateOf(source, gathered.imports),
                                source.lastImport, source.dataUntil, source.conversations, source.messages,
                                source.issues, pathsExist(source.origin)});
    }
    data.imports = importRuns(gathered.imports, names);
    m_info.known = true;
    m_info.rows = rows;
    m_info.extent = gathered.extent;
    m_info.dataUntil = until;
    m_info.zone = gathered.zone;
    m_info.sample = gathered.sample;
    m_info.prices = currentPrices(gathered.prices, now());
    m_sources.setData(std::move(data));
    Q_EMIT infoChanged();
}

void WorkspaceSession::measure()
{
    m_measure.start([workspace = m_workspace](std::stop_token stop) { return workspace->store().space(stop); },
                    [this](const Result<SpaceReport> &report) {
                        if (!report)
                            return; // the card goes on saying that it measures
                        SourcesData data = m_sources.data();
                        data.cache = CacheSizes{report->messages, report->conversations, report->columns,
                                                report->indexes, report->other};
                        m_sources.setData(std::move(data));
                    });
}

Result<void> WorkspaceSession::setTimeZone(const QString &iana)
{
    const auto set = m_workspace->store().setTimeZone(iana);
    if (set)
        refresh();
    return set;
}

Result<void> WorkspaceSession::exportTables(const std::vector<std::pair<QString, TablePtr>> &tables,
                                            const QString &folder)
{
    int number = 0;
    for (const auto &[title, table] : tables) {
        QString name = title.simplified();
        for (QChar &letter : name) {
            if (!letter.isLetterOrNumber() && letter != QLatin1Char(' ') && letter != QLatin1Char('-'))
                letter = QLatin1Char('_');
        }
        const QString path =
            QStringLiteral("%1/%2 %3.csv").arg(folder).arg(++number, 2, 10, QLatin1Char('0')).arg(name);
        const auto written = writeTo(*table, path);
        if (!written)
            return written;
    }
    return {};
}

} // namespace parlance

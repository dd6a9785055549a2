#include "app/workspacesession.h"

#include "app/alertservice.h"
#include "app/owndocuments.h"
#include "app/reviewservice.h"
#include "app/scheduleservice.h"
#include "app/sessionannotations.h"
#include "app/sourcelists.h"
#include "models/store/ownactions.h"
#include "models/store/ownprices.h"
#include "models/store/searchindex.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace parlance {

namespace {

constexpr int throttleMs = 250; // how often charts follow a running import
constexpr int importLimit = 10'000;

// Where a source is read from, as far as can be told without reading it.
struct Origin
{
    bool exists = false, isFolder = false;
};

Origin originOf(const QString &path)
{
    const QFileInfo info(path);
    return {info.exists(), info.isDir()};
}

} // namespace

struct WorkspaceSession::Gathered
{
    TimeZone zone;
    std::optional<TimeRange> extent;
    std::vector<SourceInfo> sources;
    std::vector<Origin> origins; // of the sources
    int retentionDays = 0;
    Environments environments;
    std::vector<ImportInfo> imports;
    std::vector<Annotation> annotations;
    bool sample = false;
    std::vector<OwnDashboard> dashboards;
    std::vector<Benchmark> benchmarks;
    int deskEdits = -1; // that the workspace held when it was read; −1: some were still to be written
    OwnMeasures measures;
    PriceBook prices;
    bool searchIndex = true, recordsActions = true;
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
    , m_writes(m_options.mode)
    , m_lists(m_options.mode)
    , m_disk(m_options.mode)
    , m_search(workspace.store(), m_options.mode)
    , m_reader(std::make_shared<ReviewDeskReader>(workspace))
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
    m_schedules = std::make_unique<ScheduleService>(ScheduleService::Parts{
        *m_workspace, m_jobs, m_options.clock,
        m_options.program.isEmpty() ? QCoreApplication::applicationFilePath() : m_options.program, m_options.secrets,
        m_options.mode});
    m_alerts = std::make_unique<AlertService>(
        AlertService::Parts{*m_workspace, m_context, m_options.clock, m_options.secrets, m_options.mode});
    connect(m_alerts.get(), &AlertService::openChanged, this, &Session::openAlertsChanged);
    connect(m_alerts.get(), &AlertService::raised, this, &Session::alertsRaised);
    connect(m_alerts.get(), &AlertService::failed, this,
            [this](const Error &error) { Q_EMIT message(tr("The alerts could not be checked: %1").arg(error.text)); });
    connect(m_alerts.get(), &AlertService::notDelivered, this, [this](const QStringList &failures) {
        Q_EMIT problem(tr("An alert could not be mailed"),
                       Error{ErrorCategory::Storage, failures.join(QLatin1Char('\n')), {}, {}});
    });
    m_workspace->store().onCommit([this](DataVersion) { m_mail.post([this] { committed(); }); });
    if (!m_options.later)
        begin();
}

ScheduleAccess WorkspaceSession::schedules()
{
    return m_schedules->access();
}

AlertAccess WorkspaceSession::alerts()
{
    return m_alerts->access();
}

int WorkspaceSession::openAlerts() const
{
    return m_alerts->open();
}

void WorkspaceSession::begin()
{
    if (std::exchange(m_begun, true))
        return;
    reload();
    if (m_options.watch && !m_info.readOnly) {
        startWatching();
        m_schedules->start();
        m_alerts->start();
    } else {
        m_alerts->read();
    }
}

WorkspaceSession::~WorkspaceSession()
{
    // What is under way ends first: the user's own writes would wait for it.
    for (const JobStatus &job : m_jobs.jobs())
        m_jobs.cancel(job.id);
    finishOwnWrites();
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
    m_alerts->dataChanged();
    reload();
}

void WorkspaceSession::refresh()
{
    m_workspace->store().refreshVersion();
    m_queries.dataChanged();
    m_alerts->dataChanged();
    reload();
    measure();
    startIndexing();
}

void WorkspaceSession::reload()
{
    const auto work = [workspace = m_workspace, asked = m_context,
                       edits = m_deskPending == 0 ? m_deskEdits : -1](std::stop_token stop) -> Result<Gathered> {
        const Store &store = workspace->store();
        Gathered gathered;
        const RunContext now = asked(stop);
        gathered.zone = now.zone;
        auto sources = store.sources();
        if (!sources)
            return tl::unexpected(sources.error());
        gathered.sources = std::move(*sources);
        for (const SourceInfo &source : gathered.sources)
            gathered.origins.push_back(originOf(source.origin));
        gathered.retentionDays = defaultRetentionDays(store).value_or(0);
        auto environments = workspace->engine().environments(now);
        if (!environments)
            return tl::unexpected(environments.error());
        gathered.environments = std::move(*environments);
        auto imports = store.imports(importLimit);
        if (!imports)
            return tl::unexpected(imports.error());
        gathered.imports = std::move(*imports);
        auto annotations = loadAnnotations(store);
        if (!annotations)
            return tl::unexpected(annotations.error());
        gathered.annotations = std::move(*annotations);
        auto dashboards = ownDashboards(store);
        if (!dashboards)
            return tl::unexpected(dashboards.error());
        gathered.dashboards = std::move(*dashboards);
        auto benchmarks = ownBenchmarks(store);
        if (!benchmarks)
            return tl::unexpected(benchmarks.error());
        gathered.benchmarks = std::move(*benchmarks);
        gathered.deskEdits = edits;
        auto measures = ownMeasures(store);
        if (!measures)
            return tl::unexpected(measures.error());
        gathered.measures = std::move(*measures);
        auto extent = workspace->engine().extent(now);
        if (!extent)
            return tl::unexpected(extent.error());
        gathered.extent = *extent;
        if (const auto index = searchIndexInfo(store))
            gathered.searchIndex = index->enabled;
        gathered.recordsActions = recordsOwnActions(store).value_or(true);
        gathered.sample = store.setting(QLatin1String(sampleSetting)).value_or(QVariant()).toBool();
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
    watch(gathered.sources);
    data.retentionDays = gathered.retentionDays;
    for (size_t i = 0; i < gathered.sources.size(); ++i) {
        const SourceInfo &source = gathered.sources[i];
        rows += source.messages;
        if (source.dataUntil)
            until = std::max(until.value_or(*source.dataUntil), *source.dataUntil);
        names.emplace(source.id.value, source.name);
        const bool importing =
            std::any_of(m_imports.begin(), m_imports.end(), [&](const auto &job) { return job.second == source.name; });
        const SourceState state = importing ? SourceState::Importing : stateOf(source, gathered.imports);
        data.sources.push_back({source.id.value, source.name, source.kind, source.environment, source.origin,
                                watchedState(source.id.value, state), source.lastImport, source.dataUntil,
                                source.conversations, source.messages, source.issues, gathered.origins[i].exists,
                                gathered.origins[i].isFolder, source.watchMinutes, source.retentionDays});
    }
    data.imports = importRuns(gathered.imports, names);
    m_info.known = true;
    m_info.rows = rows;
    m_info.extent = gathered.extent;
    m_info.dataUntil = until;
    m_info.environments = gathered.environments;
    m_info.zone = gathered.zone;
    m_info.sample = gathered.sample;
    m_info.searchIndex = gathered.searchIndex;
    m_info.recordsActions = gathered.recordsActions;
    m_info.prices = currentPrices(gathered.prices, now());
    m_info.annotations = gathered.annotations;
    m_info.measures = gathered.measures;
    if (gathered.deskEdits == m_deskEdits) { // else what is on screen is newer
        m_info.dashboards = gathered.dashboards;
        m_info.benchmarks = gathered.benchmarks;
    }
    m_sources.setData(std::move(data));
    Q_EMIT infoChanged();
    // Not before: what people wait for when the window opens has the processor first.
    if (!std::exchange(m_wasRead, true))
        startIndexing();
}

void WorkspaceSession::measure()
{
    if (!m_spaceWanted)
        return;
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

} // namespace parlance

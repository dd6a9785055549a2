// The Session of a real workspace: where store, engine, importers and the window's services come together.
#pragma once

#include "app/ownactions.h"
#include "app/ownwrites.h"
#include "app/searchservice.h"
#include "app/session.h"
#include "app/sourcewatch.h"
#include "app/workspace.h"
#include "models/live/asking.h"

#include <QTimer>

#include <set>

namespace parlance {

class AlertService;
class ReviewDeskReader;
class ScheduleService;
class SecretStore;

class WorkspaceSession : public Session
{
    Q_OBJECT
public:
    using Clock = std::function<UtcMs()>;

    struct Options
    {
        Clock clock;                  // asked from several threads
        std::optional<TimeZone> zone; // instead of the workspace's
        // Whether it looks after the folders of its sources and its alerts, runs schedules, and purges what is older than it is to be kept.
        bool watch = false;
        QString program = {};           // that runs schedules; empty: this one
        SecretStore *secrets = nullptr; // outlives the session; null: passwords cannot be kept
        bool later = false;             // reads nothing before begin()
        // Inline answers at once on the calling thread: for pictures and tests.
        Background::Mode mode = Background::Mode::Threaded;
    };

    // The workspace outlives the session.
    WorkspaceSession(Workspace &workspace, Options options, QObject *parent = nullptr);
    ~WorkspaceSession() override;

    void begin(); // once

    [[nodiscard]] const SessionInfo &info() const override { return m_info; }
    [[nodiscard]] UtcMs now() const override { return m_options.clock(); }
    [[nodiscard]] QueryService *queries() override { return &m_queries; }
    [[nodiscard]] JobRunner *jobs() override { return &m_jobs; }
    [[nodiscard]] SourcesModel *sources() override { return &m_sources; }
    [[nodiscard]] MemberAccess members() override;
    [[nodiscard]] UserFetch allUsers() override;
    [[nodiscard]] BotFetch allBots() override;
    [[nodiscard]] PriceActions prices() override;
    [[nodiscard]] SearchAccess search() override { return m_search.access(); }
    [[nodiscard]] AuditAccess audit() override;
    [[nodiscard]] ReviewAccess reviews() override;
    [[nodiscard]] FixListAccess lists() override;
    [[nodiscard]] EraseActions erasing() override;
    [[nodiscard]] ConversationAccess conversations() override;
    [[nodiscard]] MappingActions mappings() override;
    [[nodiscard]] MetricActions metrics() override;
    [[nodiscard]] ExploreAccess explore() override;
    [[nodiscard]] SqlAccess sql() override;
    [[nodiscard]] ReportAccess reports() override;
    [[nodiscard]] ScheduleAccess schedules() override;
    [[nodiscard]] AlertAccess alerts() override;
    [[nodiscard]] int openAlerts() const override;

    void importPaths(const QStringList &paths) override;
    void refresh() override;
    void putAnnotation(const Annotation &annotation) override;
    void dropAnnotation(const QString &id) override;
    void putDashboard(const OwnDashboard &dashboard) override;
    void dropDashboard(const QString &key) override;
    void putBenchmark(const Benchmark &benchmark) override;
    void dropBenchmark(const QString &key) override;
    Result<void> setTimeZone(const QString &iana) override;
    void setSearchIndex(bool enabled) override;
    void setSearchScope(const QStringList &sources, const QStringList &environments) override;
    void setRecordsActions(bool on) override;
    void noteUserView(const QString &user) override;
    void noteExport(const QString &file, const QString &target, const QString &what, int keepDays) override;

    // Writes the sample export into a folder that is removed afterwards, and imports it; one job.
    void importSample();

    // The workspace setting that marks invented data.
    static constexpr const char *sampleSetting = "sample";

private:
    struct Gathered; // everything a reload reads, of one moment

    SourcesModel::Actions actions();
    void addSourceActions(SourcesModel::Actions &actions);
    void addPast(ReportAccess &access);
    void watchSourcesOf(const QString &folder);
    // Small changes of the workspace, in order, not on the GUI thread.
    void change(const QString &failure, const std::function<Result<void>(Store &)> &write);
    void startWatching();
    void watch(const std::vector<SourceInfo> &sources);
    [[nodiscard]] SourceState watchedState(qint64 source, SourceState otherwise) const;
    void readAgain(qint64 source, const FolderLook &look, const QSet<QString> &young);
    void applyPrices(const PriceEdits &edits);
    quint64 startImport(const QString &title, const ImportRequest &request); // the job; 0: none
    void importMapped(const QStringList &paths, const TableMapping &mapping);
    void jobChanged();
    void jobFinished(const JobStatus &status);
    void committed();
    void reload();
    void take(const Gathered &gathered);
    void measure(); // nothing until somebody wants to see it
    // Changes what is shown, then the workspace; on failure what is shown again.
    void changeAnnotations(std::vector<Annotation> shown, std::function<Result<void>()> write);
    // After m_info was changed: tells it, and writes it. Dashboards and benchmarks.
    void changeDesk(std::function<Result<void>()> write, const QString &failed);
    // In the order in which they were asked for; `failed` says what could not be done.
    void writeLater(std::function<Result<void>()> write, const QString &failed);
    void noteView(qint64 conversation); // for the audit log
    [[nodiscard]] TranscriptAccess transcripts();
    [[nodiscard]] ShareActions sharing();
    void noteAction(const OwnAction &action);
    void finishOwnWrites();
    void startIndexing();
    void loadIssues(std::optional<qint64> source, QObject *receiver, const SourcesModel::IssuesDone &done);
    // Asks on a worker; done runs here unless the receiver has died.
    template <typename T>
    void ask(QObject *receiver, std::function<Result<T>(std::stop_token)> work, std::function<void(Result<T>)> done);
    // Likewise, in the order of what is asked; a change of the user's that is made also when the session ends before.
    template <typename T>
    void write(QObject *receiver, std::function<Result<T>()> work, std::function<void(Result<T>)> done);

    // Declared so that everything that runs ends before what it uses.
    Workspace *m_workspace;
    Options m_options;
    std::function<RunContext(std::stop_token)> m_context; // captures values: workers take a copy
    SessionInfo m_info;
    Mailbox m_mail; // from committing threads
    SourcesModel m_sources;
    QTimer m_throttle;
    bool m_pending = false;
    bool m_begun = false;
    bool m_wasRead = false;                  // the workspace, once at least
    std::map<quint64, QString> m_watchAfter; // running imports and the folder that is watched from then on
    std::map<quint64, QString> m_imports;    // running jobs and the source they fill, as far as it is known
    std::set<quint64> m_repricing;           // running jobs that change prices
    std::set<quint64> m_purges;              // running jobs that take data out
    std::vector<SourceInfo> m_known;         // sources as they were read last
    JobRunner m_jobs;
    QueryService m_queries;
    std::shared_ptr<OwnWrites> m_ownWrites;
    std::shared_ptr<OwnWrites> m_deskWrites = std::make_shared<OwnWrites>(); // those somebody waits for
    Background m_writes; // the user's own work, in the order it was done
    Background m_lists;
    Background m_disk;
    SearchService m_search;
    std::shared_ptr<ReviewDeskReader> m_reader; // of transcripts; of what its questions capture
    quint64 m_indexing = 0;                     // the job that builds the full-text index; 0: none runs
    Latest<Gathered> m_reload;
    Latest<SpaceReport> m_measure;
    bool m_spaceWanted = false;
    int m_deskEdits = 0;                  // of dashboards and benchmarks, so far
    int m_deskPending = 0;                // that are not in the workspace yet
    bool m_deskFailed = false;            // one of those
    std::unique_ptr<SourceWatch> m_watch; // null: nothing is watched
    std::unique_ptr<ScheduleService> m_schedules;
    std::unique_ptr<AlertService> m_alerts;
};

template <typename T>
void WorkspaceSession::ask(QObject *receiver, std::function<Result<T>(std::stop_token)> work,
                           std::function<void(Result<T>)> done)
{
    parlance::ask<T>(m_lists, receiver, std::move(work), std::move(done));
}

template <typename T>
void WorkspaceSession::write(QObject *receiver, std::function<Result<T>()> work, std::function<void(Result<T>)> done)
{
    auto answer = std::make_shared<Result<T>>(fail(ErrorCategory::Cancelled, QStringLiteral("stopped")));
    m_deskWrites->add([answer, work = std::move(work)]() -> Result<void> {
        *answer = work();
        return {};
    });
    // As many turns as writes, in their order: this one is done when the turn is over, by whomever. Not among the
    // questions: a write may wait for an import, and no list is to wait with it.
    m_writes.run([worker = &m_writes, answer, writes = m_deskWrites, done = std::move(done),
                  alive = QPointer<QObject>(receiver)](std::stop_token) {
        (void)writes->writeNext();
        worker->deliver([answer, done, alive] {
            if (alive)
                done(std::move(*answer));
        });
    });
}

// Model, price per million tokens, as the price tile shows them.
PriceList currentPrices(const PriceBook &book, UtcMs now);

} // namespace parlance

// What the Sources page shows and can ask for. Filled by app from the workspace; the page knows no store.
#pragma once

#include "models/core/issue.h"
#include "models/core/time.h"
#include "models/live/exportjob.h"
#include "models/live/job.h"

#include <QObject>

#include <map>

namespace parlance {

enum class SourceState { UpToDate, Importing, WithIssues, Interrupted, Failed, Missing, Unreadable };

struct SourceRow
{
    qint64 id = 0;
    QString name, kind, environment; // kind: platform key, "bedrock-chat"
    QString origin;                  // the path or paths it was imported from
    SourceState state = SourceState::UpToDate;
    std::optional<UtcMs> lastImport, dataUntil;
    qint64 conversations = 0, messages = 0, issues = 0;
    bool importable = false; // the origin still exists
    bool isFolder = false;
    std::optional<int> watchMinutes{};  // between two looks; 0: on change; nullopt: only when asked
    std::optional<int> retentionDays{}; // 0: for ever; nullopt: as the workspace says

    bool operator==(const SourceRow &) const = default;
};

// One run of an import: one file, or many of the same source.
struct ImportRow
{
    qint64 id = 0, source = 0;
    QString sourceName, file, state; // done, failed, interrupted
    UtcMs at = 0;
    qint64 durationMs = 0, records = 0, added = 0, updated = 0, unchanged = 0, rejected = 0;
    int files = 0;

    bool operator==(const ImportRow &) const = default;
};

// Bytes of the workspace file by what they hold.
struct CacheSizes
{
    qint64 messages = 0, conversations = 0, columns = 0, indexes = 0, other = 0;

    [[nodiscard]] qint64 total() const { return messages + conversations + columns + indexes + other; }
    bool operator==(const CacheSizes &) const = default;
};

struct IssueRow
{
    Issue issue;
    UtcMs at = 0;
    qint64 count = 1;
    QString file{}; // where the file of the issue was when it was read
};

// What to take out of one source or, without one, of all.
struct PurgeAsk
{
    std::optional<qint64> source;
    int olderThanDays = 0;    // 0: of any age
    bool deletedOnly = false; // conversations that were deleted on their platform

    bool operator==(const PurgeAsk &) const = default;
};

// How long data is to be kept.
struct RetentionChoice
{
    int days = 0;                                // of sources without a choice of their own; 0: for ever
    std::map<qint64, std::optional<int>> source; // nullopt: as the others

    bool operator==(const RetentionChoice &) const = default;
};

struct PurgeAnswer
{
    qint64 conversations = 0, messages = 0, others = 0; // others: leads, events, samples

    [[nodiscard]] bool isNothing() const { return conversations == 0 && others == 0; }
};

struct SourcesData
{
    std::vector<SourceRow> sources;
    std::vector<ImportRow> imports;  // newest first
    std::optional<CacheSizes> cache; // nullopt: not measured yet
    QString workspaceFile;           // name of the file
    int retentionDays = 0;           // of sources without a choice of their own; 0: for ever
    bool readOnly = false;

    bool operator==(const SourcesData &) const = default;
};

// The running imports are jobs; the page shows those of this model only.
class SourcesModel : public QObject
{
    Q_OBJECT
public:
    using IssuesDone = std::function<void(Result<std::vector<IssueRow>>)>;
    using PurgeDone = std::function<void(Result<PurgeAnswer>)>;
    using RecordDone = std::function<void(Result<QByteArray>)>;

    // Given by app. Each returns at once; issues answers later on the GUI thread unless the receiver is gone.
    struct Actions
    {
        std::function<void(const QStringList &paths)> importPaths;
        // The sources that the folder becomes are read again on change; empty: not offered.
        std::function<void(const QString &folder)> importWatched;
        std::function<void(qint64 source)> importAgain;
        std::function<void(quint64 job)> cancel;
        std::function<void(quint64 job, bool paused)> pause;
        std::function<void(qint64 source, const QString &name)> rename;
        std::function<void(qint64 source)> remove;
        std::function<void(std::optional<qint64> source, QObject *receiver, IssuesDone done)> issues;
        std::function<ExportJob(const std::vector<IssueRow> &issues, const QString &path)> exportIssues;
        // Asks once for the sizes of the workspace's parts; they follow imports from then on. Reads the whole file.
        std::function<void()> measureSpace;
        std::function<void()> openSample; // empty: not offered
        std::function<void(qint64 source, std::optional<int> minutes)> watch;
        std::function<void(qint64 source, const QString &path)> move; // it is read from there from now on
        // What would go; answers later, as issues.
        std::function<void(const PurgeAsk &, QObject *receiver, PurgeDone done)> countPurge;
        std::function<void(const RetentionChoice &, QObject *receiver, PurgeDone done)> countRetention;
        std::function<void(const PurgeAsk &)> purge;
        std::function<void(const RetentionChoice &)> keep; // what is older by now goes at once
        // The record that an issue is about, read from its file again; answers later, as issues.
        std::function<void(const IssueRow &, QObject *receiver, RecordDone done)> record;
    };

    explicit SourcesModel(Actions actions, QObject *parent = nullptr)
        : QObject(parent)
        , m_actions(std::move(actions))
    {}

    [[nodiscard]] const Actions &actions() const { return m_actions; }
    // Who writes what goes out; without one nothing does.
    void setExportRunner(ExportRunner run) { m_runExport = std::move(run); }
    void exportIssues(const std::vector<IssueRow> &issues, const QString &path) const
    {
        if (m_runExport && m_actions.exportIssues)
            m_runExport(m_actions.exportIssues(issues, path));
    }
    [[nodiscard]] const SourcesData &data() const { return m_data; }
    [[nodiscard]] const std::vector<JobStatus> &running() const { return m_running; }

    void setData(SourcesData data);
    void setRunning(std::vector<JobStatus> running);

Q_SIGNALS:
    void dataChanged();
    void runningChanged();

private:
    Actions m_actions;
    ExportRunner m_runExport;
    SourcesData m_data;
    std::vector<JobStatus> m_running;
};

} // namespace parlance

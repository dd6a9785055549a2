// One open workspace as the window sees it: questions, imports, what is in it. Tests have their own.
#pragma once

#include "models/documents/benchmark.h"
#include "models/documents/owndashboards.h"
#include "models/live/job.h"
#include "models/live/livequery.h"
#include "views/dialogs/eraseactions.h"
#include "views/dialogs/mappingactions.h"
#include "views/dialogs/metricactions.h"
#include "views/dialogs/priceactions.h"
#include "views/explore/exploreaccess.h"
#include "views/explore/sqlaccess.h"
#include "views/filters/members.h"
#include "views/pages/alertaccess.h"
#include "views/pages/fixlistaccess.h"
#include "views/pages/pagecontext.h"
#include "views/pages/reportaccess.h"
#include "views/pages/reviewaccess.h"
#include "views/pages/scheduleaccess.h"
#include "views/pages/searchaccess.h"
#include "views/pages/sourcesmodel.h"

namespace parlance {

// What changes with every commit; a value.
struct SessionInfo
{
    QString path, name;
    bool sample = false; // invented data
    bool readOnly = false;
    bool searchIndex = true;    // the user wants a full-text index
    bool recordsActions = true; // what is done here is written into the audit log
    bool known = false;         // extent and rows have been asked for at least once
    std::optional<qint64> rows;
    std::optional<TimeRange> extent; // nullopt: no data
    std::optional<UtcMs> dataUntil;  // newest message of any source
    Environments environments;
    TimeZone zone;
    std::vector<Annotation> annotations;
    std::vector<OwnDashboard> dashboards; // by title, with those in the trash
    std::vector<Benchmark> benchmarks;
    OwnMeasures measures;
    PriceList prices;
};

// Lives on the GUI thread. Destroying it cancels and joins everything it runs.
class Session : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual const SessionInfo &info() const = 0;
    [[nodiscard]] virtual UtcMs now() const = 0;
    [[nodiscard]] virtual QueryService *queries() = 0;
    [[nodiscard]] virtual JobRunner *jobs() = 0;
    [[nodiscard]] virtual SourcesModel *sources() = 0;
    [[nodiscard]] virtual MemberAccess members() = 0;
    [[nodiscard]] virtual UserFetch allUsers() = 0;         // may be empty
    [[nodiscard]] virtual BotFetch allBots() { return {}; } // may be empty
    [[nodiscard]] virtual PriceActions prices() = 0;
    [[nodiscard]] virtual SearchAccess search() { return {}; }
    [[nodiscard]] virtual AuditAccess audit() { return {}; }
    [[nodiscard]] virtual ReviewAccess reviews() { return {}; }
    [[nodiscard]] virtual FixListAccess lists() { return {}; }
    [[nodiscard]] virtual EraseActions erasing() { return {}; }
    [[nodiscard]] virtual ConversationAccess conversations() { return {}; }
    [[nodiscard]] virtual MappingActions mappings() { return {}; }
    [[nodiscard]] virtual MetricActions metrics() { return {}; }
    [[nodiscard]] virtual ExploreAccess explore() { return {}; }
    [[nodiscard]] virtual SqlAccess sql() { return {}; }
    [[nodiscard]] virtual ReportAccess reports() { return {}; }
    [[nodiscard]] virtual ScheduleAccess schedules() { return {}; }
    [[nodiscard]] virtual AlertAccess alerts() { return {}; }
    [[nodiscard]] virtual int openAlerts() const { return 0; } // that want somebody

    virtual void importPaths(const QStringList &paths) = 0;
    virtual void refresh() = 0; // look again for changes, also by other programs
    // The user's own remarks on charts; kept in the workspace. Seen at once, written later.
    virtual void putAnnotation(const Annotation &annotation) = 0; // a new id, or one to be replaced
    virtual void dropAnnotation(const QString &id) = 0;
    // Own dashboards, likewise: a new key, or one to be replaced; out of the workspace for good.
    virtual void putDashboard(const OwnDashboard & /*dashboard*/) {}
    virtual void dropDashboard(const QString & /*key*/) {}
    virtual void putBenchmark(const Benchmark & /*benchmark*/) {}
    virtual void dropBenchmark(const QString & /*key*/) {}
    virtual Result<void> setTimeZone(const QString &iana) = 0;
    virtual void setSearchIndex(bool) {}
    // What the searches that begin from now on are limited to, by name; empty: all.
    virtual void setSearchScope(const QStringList & /*sources*/, const QStringList & /*environments*/) {}
    virtual void setRecordsActions(bool) {}
    virtual void noteUserView(const QString & /*user*/) {} // for the audit log
    // A file that was written for people: for the audit log (target: what it is, what: which), and to be removed after so
    // many days (0: never).
    virtual void noteExport(const QString & /*file*/, const QString & /*target*/, const QString & /*what*/,
                            int /*keepDays*/)
    {}

Q_SIGNALS:
    void infoChanged();
    void message(const QString &text);                                // for the status bar
    void problem(const QString &title, const parlance::Error &error); // worth a dialog
    void openAlertsChanged();
    void alertsRaised(const std::vector<parlance::AlertNotice> &notices);
    void mappingWanted(const QStringList &tables); // nobody has said what their columns mean
};

} // namespace parlance

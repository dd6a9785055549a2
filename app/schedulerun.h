// A schedule run: its report asked and written once for each set of parameters, and every target served.
#pragma once

#include "app/delivery/secretstore.h"
#include "app/reports.h"
#include "app/schedules.h"

#include <QJsonObject>

namespace parlance {

struct Delivery
{
    QString kind; // "folder", "mail", "webhook"; permanent: it stands in the history
    QString to;   // path, address, url
    bool done = false;
    QString text;      // why it was not done
    QStringList files; // names, in a folder whole paths

    bool operator==(const Delivery &) const = default;
};

struct RunOutcome
{
    QString schedule;
    std::optional<UtcMs> dueAt;
    bool taken = false; // another program had it
    QStringList files;  // names of what was made
    std::vector<Delivery> deliveries;
    QString problem; // nothing was made

    [[nodiscard]] bool failed() const;
    [[nodiscard]] QString summary() const; // of what failed, technical; empty: nothing did
};
QJsonObject toJson(const RunOutcome &outcome);             // files, deliveries; what the history keeps
std::vector<Delivery> deliveredOf(const ScheduleRun &run); // what it has delivered

struct ScheduleRunner
{
    Workspace &workspace;
    SecretStore &secrets;
    QLocale locale; // of schedules that name no language
    std::function<UtcMs()> clock;
    std::stop_token stop = {};
    bool dry = false; // makes the files and looks whether they could be delivered; reaches nobody and leaves no trace
    QString keepIn = {}; // of a dry run: the folder for the files; empty: they go again

    // Charts: the GUI thread of a program without a window, since it waits for servers.
    // dueAt: what relative periods count from; nullopt when it is run by hand, then it is now. Errors are those of the
    // workspace: a report that cannot be made and a server that cannot be reached are outcomes.
    Result<RunOutcome> run(const Schedule &schedule, std::optional<UtcMs> dueAt, int passedOver = 0);
    // The report of a run that failed is made again, about the period it was due for, and goes to those who did not get
    // it. A target that the schedule has no more is given up.
    Result<RunOutcome> retry(const ScheduleRun &failed, const Schedule &schedule);
    // Everything that is due, what was missed first, then what failed before; files that have expired go, too.
    Result<std::vector<RunOutcome>> runDue();

private:
    // delivered: what earlier attempts have done.
    Result<RunOutcome> carryOut(const Schedule &schedule, RunOutcome outcome, qint64 id, int attempt, UtcMs at,
                                std::vector<Delivery> delivered);
};

} // namespace parlance

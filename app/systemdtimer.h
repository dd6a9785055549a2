// A user timer of systemd that runs what is due while the program is closed. Nothing is installed unless asked.
#pragma once

#include "models/core/result.h"

#include <QStringList>

#include <functional>

namespace parlance {

struct TimerUnits
{
    QString name;           // without suffix: "parlance-company-1a2b3c4d"
    QString folder;         // of the user's units
    QString service, timer; // their texts

    [[nodiscard]] QString servicePath() const { return folder + u'/' + name + QStringLiteral(".service"); }
    [[nodiscard]] QString timerPath() const { return folder + u'/' + name + QStringLiteral(".timer"); }
};

// For the workspace (an absolute path) by the program (an absolute path).
TimerUnits timerUnits(const QString &workspace, const QString &program, const QString &configFolder);

// Runs `systemctl --user` with these words; its output. Tests give their own.
using Systemctl = std::function<Result<QString>(const QStringList &words)>;
Result<QString> runSystemctl(const QStringList &words);

// Writes the units and starts the timer; when that fails they are removed again. Errors are Storage. A few hundred
// milliseconds: for a worker.
Result<void> installTimer(const TimerUnits &units, const Systemctl &systemctl);
// False: there was none.
Result<bool> removeTimer(const TimerUnits &units, const Systemctl &systemctl);

struct TimerStatus
{
    bool installed = false; // the units are there
    bool current = false;   // and say what they would say now
    bool active = false;    // systemd runs it
    QString problem;        // systemd cannot be asked
};
TimerStatus timerStatus(const TimerUnits &units, const Systemctl &systemctl);

} // namespace parlance

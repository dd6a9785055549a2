// A file on its way out, written in the background: a value that says what to do, and who does it.
#pragma once

#include "models/core/issue.h"
#include "models/core/result.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>

class QIODevice;

namespace parlance {

class Mailbox;

struct ExportJob
{
    QString title; // of the job, for people: "Excel of “Cost by day”"
    QString what;  // for the audit log: the title of what goes out
    // On a worker, with what it captured only. The files that were written, each whole.
    std::function<Result<QStringList>(std::stop_token, const ProgressSink &)> run;
    std::shared_ptr<const void> held = {};    // let go on the GUI thread when it has ended
    QString target = QStringLiteral("table"); // what it is, in the audit log: table, records, conversation
};

// Starts it; what comes of it is said by whoever runs it. GUI thread.
using ExportRunner = std::function<void(ExportJob)>;

// Writes into a device; a worker.
using ExportWriter = std::function<Result<void>(QIODevice &, std::stop_token, const ProgressSink &)>;

// The file whole, or as it was before.
Result<void> writeWholeFile(const QString &path, const ExportWriter &write, const std::stop_token &stop,
                            const ProgressSink &progress);
ExportJob exportOfFile(const QString &title, const QString &what, const QString &path, ExportWriter write);

// Tells a sink how many of so many rows are done, at most some ten times a second.
class RowProgress
{
public:
    RowProgress(ProgressSink sink, qint64 total);
    void at(qint64 row);

private:
    ProgressSink m_sink;
    qint64 m_total = 0;
    qint64 m_lastMs = 0;
};

// Lets a worker have something done on the GUI thread and waits for it there. What it does not come to, because the
// worker is to stop or the object is gone, is never done later.
class GuiTurns
{
public:
    // GUI thread. The object outlives the worker, or is destroyed after that was asked to stop.
    explicit GuiTurns(QObject *gui);

    // False: the worker is to stop.
    bool take(const std::function<void()> &turn, const std::stop_token &stop) const;

private:
    Mailbox *m_mailbox; // one for all turns of the object; it owns it
};

} // namespace parlance

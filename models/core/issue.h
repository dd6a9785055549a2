// What was wrong with a piece of input, and how far a job has come.
#pragma once

#include "models/core/result.h"

#include <QMetaType>

#include <functional>

namespace parlance {

enum class Severity { Note, Warning, Rejected }; // Rejected: the record is not in the workspace

struct Issue
{
    Severity severity = Severity::Rejected;
    QString code; // stable, for grouping: "json.syntax", "export.gap"
    QString text; // English, one sentence, without transcript text
    Place place;
    QByteArray excerpt; // the first bytes of the raw record (at most 400), shown only on this machine

    bool operator==(const Issue &) const = default;
};

struct Progress
{
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0; // compressed bytes on disk; 0 when unknown
    qint64 records = 0;    // records read
    qint64 rows = 0;       // messages read
    qint64 rejected = 0;
    qint64 unchanged = 0; // records that the workspace already had
    int filesDone = 0;
    int filesTotal = 0;
    QString file; // the one under way
};

using ProgressSink = std::function<void(const Progress &)>; // called at most some ten times a second, from a worker

} // namespace parlance

Q_DECLARE_METATYPE(parlance::Progress)

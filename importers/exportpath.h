// What the path of an AWS export file tells.
#pragma once

#include "models/core/time.h"

namespace parlance {

// The hourly partition YYYY/MM/DD/HH in a path, and what stands before it.
struct ExportPartition
{
    qint64 hour = 0; // since the epoch, UTC
    QString root;
};
std::optional<ExportPartition> partitionOf(const QString &path);

// "2024/06/01/10" of an hour since the epoch.
QString partitionName(qint64 hour);

// The time in an AWS export id ("AWSDynamoDB/01700000000000-0a1b2c3d"): when the export was asked for.
std::optional<qint64> exportMicrosOf(const QString &path);

// The last part of a path without compression suffixes: "x.json.gz" → "x.json".
QString baseNameOf(const QString &path);

// Files beside the data that hold no records: manifests, checksums, markers, hidden files.
bool isBesideData(const QString &path);

} // namespace parlance

// `parlance sample`: a realistic export of a company that does not exist, the same on every machine.
#pragma once

#include "models/core/result.h"

#include <QDate>

#include <stop_token>

namespace parlance {

struct SampleOptions
{
    QString folder;
    int days = 120; // 1 … 1 000
    quint64 seed = 1;
    QDate until = QDate(2026, 11, 20); // the last day, of Hamburg
};

struct SampleSummary
{
    qint64 conversations = 0, messages = 0, records = 0;
    int users = 0, bots = 0, files = 0;
    qint64 bytes = 0; // on disk
};

// Writes into options.folder: data/YYYY/MM/DD/HH/AWSDynamoDB/… (hourly incremental exports with manifests; two hours are
// missing, as when the nightly job failed), large-messages/, bots.json and users.csv. The folder is created; one that
// has files in it is refused (Usage). On failure or cancel what was written so far stays.
Result<SampleSummary> writeSample(const SampleOptions &options, std::stop_token stop);

} // namespace parlance

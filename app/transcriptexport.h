// A conversation on its way out, with all that its transcript shows: Markdown to read, JSON as a whole, CSV, JSON lines and
// Excel with a row for each message.
#pragma once

#include "models/analysis/reviewvalues.h"
#include "models/live/exportjob.h"
#include "models/query/table.h"

namespace parlance {

// By the name of the file: .json, .csv, .jsonl, .xlsx, else Markdown; with a password sealed, and then the name in front
// of ".sealed" counts. A workbook cannot be sealed: a Usage error.
Result<void> writeTranscript(const ReadConversation &read, const TimeZone &zone, const QString &path,
                             const QString &password, QIODevice &device, std::stop_token stop);
ExportJob transcriptExport(const ReadConversation &read, const TimeZone &zone, const QString &path,
                           const QString &password);

// A row for each message; "n" and "parent" count from 1 in the order of the messages.
Table transcriptTable(const ReadConversation &read);

} // namespace parlance

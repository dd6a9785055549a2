// Reports of a workspace: the built-in ones, its own ones, and those in files; asked, laid out and written.
#pragma once

#include "app/workspace.h"
#include "exporters/reportwriter.h"

namespace parlance {

// Kept in the workspace itself, by key. A key of a built-in report stands for that one instead.
// One that cannot be read is left out, and why is added to `damaged`; its place is its key.
Result<std::vector<Report>> ownReports(const Store &store, std::vector<Error> *damaged = nullptr);
// A new key, or one to be replaced. Both wait for the writer.
Result<void> putReport(Store &store, const Report &report, UtcMs now, std::stop_token stop = {});
// Into the trash. Both keep what was there before, see models/store/documentversions.h.
Result<void> dropReport(Store &store, const QString &key, UtcMs now, std::stop_token stop = {});
struct ReportPast
{
    qint64 id = 0;
    Report report;
    UtcMs writtenAt = 0, endedAt = 0;
};
// Newest first; one that cannot be read is left out. An empty key: what is in the trash.
Result<std::vector<ReportPast>> reportPasts(const Store &store, const QString &key);
Result<void> putBackReport(Store &store, qint64 id, UtcMs now);
Result<void> emptyReportTrash(Store &store);

// Built-in ones first; own ones replace those of the same key.
Result<std::vector<Report>> allReports(const Store &store, std::vector<Error> *damaged = nullptr);
// A key of the list, else a file. Errors are Usage (with the nearest key) and Unreadable.
Result<Report> findReport(const Store &store, const QString &named);

// What the manifest says of the sources.
TextPairs sourceLines(const Store &store, const TimeZone &zone, const QLocale &locale);
// What a report is told of the workspace besides its answers, for run.how and run.style as they are: its name, sources and
// benchmarks. What cannot be read is left out.
void tellOf(Workspace &workspace, ReportRun &run);

// Each file whole or not at all, see renderReport(). GUI thread (charts).
Result<QStringList> writeReportFiles(const std::shared_ptr<const ReportData> &data, const QString &path,
                                     ReportFormat format, const std::stop_token &stop);
// Asks and writes, each file whole or not at all. CSV with several Tables: a file each, "out-cost-by-bot.csv". Returns the
// files. GUI thread (charts). Errors as of the engine; Storage; Usage for a brand that cannot be printed.
Result<QStringList> renderReport(const ReportRun &run, Engine &engine, const QString &path, ReportFormat format);

} // namespace parlance

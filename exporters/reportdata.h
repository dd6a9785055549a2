// A report with its answers: everything that stands on the pages, and nothing that still has to be asked.
#pragma once

#include "models/documents/benchmark.h"
#include "models/documents/report.h"
#include "models/engine/engine.h"
#include "models/query/pivottable.h"

namespace parlance {

// How a report is run. What is not set is as the report has it.
struct ReportRun
{
    Report report;
    std::optional<Period> period;
    std::optional<Compare> compare;
    Filter where;                                        // besides that of the report
    std::vector<std::pair<QString, QString>> parameters; // name, value; an unknown name is a Usage error
    QString workspace;                                   // its name
    std::vector<std::pair<QString, QString>> sources;    // lines of the manifest: name, what is known of it
    std::vector<Benchmark> benchmarks;                   // of the workspace: they stand on its charts
    NumberStyle style;
    RunContext how;
};

struct ReportAnswer
{
    std::vector<Query> queries; // as asked
    std::vector<TablePtr> tables;
    // Of a pivot, whose one table is the pivot as rows and columns; it has no queries of its own, but this many levels.
    PivotPtr pivot;
    TablePtr measured; // its grand total: the measures it is made of

    [[nodiscard]] const Table *first() const { return tables.empty() ? nullptr : tables.front().get(); }
};

using TextPairs = std::vector<std::pair<QString, QString>>;

struct ReportData
{
    Report report;                              // its texts translated and filled
    std::vector<ReportAnswer> answers;          // of its blocks
    QString period, comparison, scope, created; // in words
    QString dataUntil;                          // empty: no data
    TextPairs sources;
    std::vector<Benchmark> benchmarks;
    QString workspace;
    DataVersion version; // of all Tables: they are read in one snapshot
    TimeZone zone;
    NumberStyle style;
    UtcMs now = 0;
};

// Whether a chart has nothing to draw: no value in any row, or none with a place on its axis.
bool showsNothing(const ReportBlock &block, const ReportAnswer &answer);

// Asks all queries of the report in one snapshot. Errors as of the engine, and Usage for a parameter.
Result<ReportData> gatherReport(const ReportRun &run, Engine &engine);

// What a workbook, a page or a reader is told besides the figures.
TextPairs reportFacts(const ReportData &data);
// Label and definition of everything that is measured, each once.
TextPairs reportDefinitions(const ReportData &data);
// What was asked for each block, as JSON, with the fingerprint of the answer.
struct AskedLine
{
    QString block, query, fingerprint;
};
std::vector<AskedLine> reportQueries(const ReportData &data);
// Of the values of a Table as CSV, SHA-256: whoever has the numbers can check them.
QString fingerprint(const Table &table, const TimeZone &zone);

// The text of a document in the language of the reader.
QString reportText(const QString &source);

} // namespace parlance

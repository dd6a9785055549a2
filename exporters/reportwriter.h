// A report to a file, in every form it can have.
#pragma once

#include "exporters/reportpages.h"

#include <QIODevice>

namespace parlance {

enum class ReportFormat { Pdf, Html, Xlsx, Json, Csv };

std::optional<ReportFormat> reportFormat(QStringView suffix); // pdf, html, htm, xlsx, json, csv

// Vector pages with embedded fonts, bookmarks, and links from the contents.
Result<void> writeReportPdf(const ReportPages &pages, QIODevice &device);
// The same page by page: paint() and end() on the GUI thread, write() on any.
class ReportPdf
{
public:
    ReportPdf();
    ~ReportPdf();
    Q_DISABLE_COPY_MOVE(ReportPdf)

    void paint(const ReportPages &pages, int page); // 0, 1, … in order
    void end(const ReportPages &pages);
    Result<void> write(QIODevice &device) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
// One file without references: readable on a phone, charts as SVG. GUI thread.
Result<void> writeReportHtml(const ReportData &data, QIODevice &device);
// A sheet per Table, with native charts, and the notes.
Result<void> writeReportWorkbook(const ReportData &data, QIODevice &device, std::stop_token stop = {});
// The report, its facts, and the Tables of its blocks as `parlance query --format json` writes them.
Result<void> writeReportJson(const ReportData &data, QIODevice &device);
// Its Tables with a name each: "cost-by-bot"; what a file per Table is made of.
std::vector<std::pair<QString, TablePtr>> reportTables(const ReportData &data);

} // namespace parlance

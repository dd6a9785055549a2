#include "app/issueexport.h"

#include "exporters/tablewriter.h"

#include <QCoreApplication>

namespace parlance {

namespace {

Column columnOf(const char *key, ValueType type)
{
    Column column;
    column.key = QLatin1String(key);
    column.kind = type == ValueType::Text ? ColumnKind::Dimension : ColumnKind::Measure;
    column.type = type;
    return column;
}

Table tableOf(const std::vector<IssueRow> &issues)
{
    static constexpr const char *severities[] = {"note", "warning", "rejected"};
    Table table;
    for (const char *key : {"severity", "code", "reason", "file", "field", "raw"})
        table.columns.push_back(columnOf(key, ValueType::Text));
    Column line = columnOf("line", ValueType::Integer), count = columnOf("count", ValueType::Integer);
    for (const IssueRow &row : issues) {
        const Issue &issue = row.issue;
        const QString texts[] = {QLatin1String(severities[size_t(issue.severity)]),
                                 issue.code,
                                 issue.text,
                                 issue.place.file,
                                 issue.place.path,
                                 QString::fromUtf8(issue.excerpt)};
        for (size_t i = 0; i < table.columns.size(); ++i) {
            table.columns[i].texts.push_back(texts[i]);
            table.columns[i].nulls.push_back(false);
        }
        line.integers.push_back(issue.place.line);
        line.nulls.push_back(issue.place.line < 0);
        count.integers.push_back(row.count);
        count.nulls.push_back(false);
    }
    table.columns.push_back(std::move(line));
    table.columns.push_back(std::move(count));
    table.rows = qsizetype(issues.size());
    table.totals.resize(table.columns.size());
    return table;
}

} // namespace

ExportJob issueExport(const std::vector<IssueRow> &issues, const QString &path)
{
    ExportJob job =
        exportOfFile(QCoreApplication::translate("IssueExport", "CSV of the import issues"), QStringLiteral("issues"),
                     path, [issues](QIODevice &device, std::stop_token stop, const ProgressSink &) {
                         TableWriteOptions options;
                         options.labels = true;
                         return writeTable(tableOf(issues), options, device, std::move(stop));
                     });
    job.target = QStringLiteral("records");
    return job;
}

} // namespace parlance

#include "exporters/reportwriter.h"

#include "exporters/tableworkbook.h"
#include "exporters/tablewriter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

namespace parlance {

namespace {

QJsonObject pairsToJson(const TextPairs &pairs)
{
    QJsonObject object;
    for (const auto &[label, text] : pairs)
        object.insert(label, text);
    return object;
}

Result<void> write(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return fail(ErrorCategory::Storage, QStringLiteral("writing failed: ") + device.errorString());
    return {};
}

} // namespace

std::optional<ReportFormat> reportFormat(QStringView suffix)
{
    if (suffix == u"pdf")
        return ReportFormat::Pdf;
    if (suffix == u"html" || suffix == u"htm")
        return ReportFormat::Html;
    if (suffix == u"xlsx")
        return ReportFormat::Xlsx;
    if (suffix == u"json")
        return ReportFormat::Json;
    if (suffix == u"csv")
        return ReportFormat::Csv;
    return std::nullopt;
}

Result<void> writeReportWorkbook(const ReportData &data, QIODevice &device, std::stop_token stop)
{
    WorkbookFacts facts;
    facts.options.title = data.report.title;
    facts.options.author = data.report.brand.name;
    facts.options.zone = data.zone;
    facts.options.style = data.style;
    facts.options.created = data.now;
    facts.notes = reportFacts(data);
    facts.notes.insert(facts.notes.end(), data.sources.begin(), data.sources.end());
    std::vector<WorkbookTable> tables;
    for (size_t i = 0; i < data.answers.size(); ++i) {
        const ReportBlock &block = data.report.blocks[i];
        for (const TablePtr &table : data.answers[i].tables) {
            const bool first = table == data.answers[i].tables.front();
            const QString title = block.title.isEmpty() ? tableTitle(*table) : block.title;
            const bool drawn = first && block.kind == ReportBlockKind::Chart;
            tables.push_back({title, table, drawn ? std::optional(block.visual) : std::nullopt});
        }
    }
    return writeWorkbook(tables, facts, device, std::move(stop));
}

Result<void> writeReportJson(const ReportData &data, QIODevice &device)
{
    QByteArray out = "{\"version\":1,\n\"report\":";
    out += QJsonDocument(toJson(data.report)).toJson(QJsonDocument::Compact);
    out += ",\n\"facts\":" + QJsonDocument(pairsToJson(reportFacts(data))).toJson(QJsonDocument::Compact);
    out += ",\n\"definitions\":" + QJsonDocument(pairsToJson(reportDefinitions(data))).toJson(QJsonDocument::Compact);
    out += ",\n\"sources\":" + QJsonDocument(pairsToJson(data.sources)).toJson(QJsonDocument::Compact);
    out += ",\n\"data_version\":" + QByteArray::number(data.version.value) + ",\n\"blocks\":[";
    TableWriteOptions options;
    options.format = TableFormat::Json;
    options.labels = true;
    options.zone = data.zone;
    for (size_t i = 0; i < data.answers.size(); ++i) {
        const ReportBlock &block = data.report.blocks[i];
        const QJsonObject head{{QStringLiteral("id"), block.id}, {QStringLiteral("title"), block.title}};
        out += i ? ",\n" : "\n";
        out += QJsonDocument(head).toJson(QJsonDocument::Compact).chopped(1) + ",\"tables\":[";
        for (size_t t = 0; t < data.answers[i].tables.size(); ++t) {
            const Table &table = *data.answers[i].tables[t];
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            if (auto written = writeTable(table, options, buffer); !written)
                return written;
            out += t ? "," : "";
            out += buffer.data().trimmed();
        }
        out += "]}";
    }
    return write(device, out + "]}\n");
}

std::vector<std::pair<QString, TablePtr>> reportTables(const ReportData &data)
{
    std::vector<std::pair<QString, TablePtr>> out;
    for (size_t i = 0; i < data.answers.size(); ++i) {
        const auto &tables = data.answers[i].tables;
        for (size_t t = 0; t < tables.size(); ++t) {
            const QString id = data.report.blocks[i].id;
            out.emplace_back(t == 0 ? id : QStringLiteral("%1-%2").arg(id).arg(t + 1), tables[t]);
        }
    }
    return out;
}

} // namespace parlance

#include "app/reports.h"

#include "app/owndocuments.h"
#include "exporters/tablewriter.h"
#include "models/core/wholefile.h"
#include "models/query/editdistance.h"
#include "models/store/documentversions.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <algorithm>

namespace parlance {

namespace {

constexpr const char *kind = "report";
constexpr qint64 largestFile = 16 * 1024 * 1024;

QString say(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

int countOf(qint64 number)
{
    return int(std::min<qint64>(number, INT_MAX));
}

Result<QStringList> writeTables(const ReportData &data, const QString &path)
{
    const auto tables = reportTables(data);
    const QFileInfo info(path);
    QStringList files;
    for (const auto &[name, table] : tables) {
        const QString file =
            tables.size() == 1
                ? path
                : info.dir().filePath(QStringLiteral("%1-%2.%3").arg(info.completeBaseName(), name, info.suffix()));
        TableWriteOptions options;
        options.labels = true;
        options.zone = data.zone;
        const auto written = writeWholeFile(
            file, [&, &shown = table](QIODevice &device) { return writeTable(*shown, options, device); });
        if (!written)
            return tl::unexpected(written.error());
        files << file;
    }
    return files;
}

std::function<Result<void>(QIODevice &)> writerOf(const std::shared_ptr<const ReportData> &data, ReportFormat format,
                                                  const std::stop_token &stop)
{
    switch (format) {
    case ReportFormat::Html:
        return [data](QIODevice &device) { return writeReportHtml(*data, device); };
    case ReportFormat::Xlsx:
        return [data, stop](QIODevice &device) { return writeReportWorkbook(*data, device, stop); };
    case ReportFormat::Json:
        return [data](QIODevice &device) { return writeReportJson(*data, device); };
    case ReportFormat::Pdf:
    case ReportFormat::Csv:
        break;
    }
    return [data](QIODevice &device) { return writeReportPdf(ReportPages(data), device); };
}

} // namespace

Result<std::vector<Report>> ownReports(const Store &store, std::vector<Error> *damaged)
{
    const auto kept = ownDocuments(store, QLatin1String(kind));
    if (!kept)
        return tl::unexpected(kept.error());
    std::vector<Report> reports;
    for (const OwnDocument &document : *kept) {
        auto report = readReport(document.json, document.key);
        if (report)
            reports.push_back(std::move(*report));
        else if (damaged)
            damaged->push_back(report.error());
    }
    return reports;
}

Result<void> putReport(Store &store, const Report &report, UtcMs now, std::stop_token stop)
{
    return saveWithVersions(store, QLatin1String(kind), {report.key, writeReport(report)}, now, {}, std::move(stop));
}

Result<void> dropReport(Store &store, const QString &key, UtcMs now, std::stop_token stop)
{
    const auto removed = trashDocument(store, QLatin1String(kind), key, now, {}, std::move(stop));
    return removed ? Result<void>() : tl::unexpected(removed.error());
}

Result<std::vector<ReportPast>> reportPasts(const Store &store, const QString &key)
{
    const auto kept = key.isEmpty() ? trashedDocuments(store, QLatin1String(kind))
                                    : documentVersions(store, QLatin1String(kind), key);
    if (!kept)
        return tl::unexpected(kept.error());
    std::vector<ReportPast> out;
    for (const DocumentVersion &version : *kept)
        if (auto report = readReport(version.json, version.key))
            out.push_back({version.id, std::move(*report), version.writtenAt, version.endedAt});
    return out;
}

Result<void> putBackReport(Store &store, qint64 id, UtcMs now)
{
    return putBackDocument(store, QLatin1String(kind), id, now);
}

Result<void> emptyReportTrash(Store &store)
{
    return emptyTrash(store, QLatin1String(kind));
}

Result<std::vector<Report>> allReports(const Store &store, std::vector<Error> *damaged)
{
    auto reports = builtInReports();
    if (!reports)
        return reports;
    auto own = ownReports(store, damaged);
    if (!own)
        return own;
    for (Report &report : *own) {
        const auto known =
            std::find_if(reports->begin(), reports->end(), [&](const Report &one) { return one.key == report.key; });
        if (known == reports->end())
            reports->push_back(std::move(report));
        else
            *known = std::move(report);
    }
    return reports;
}

Result<Report> findReport(const Store &store, const QString &named)
{
    std::vector<Error> damaged;
    auto reports = allReports(store, &damaged);
    if (!reports)
        return tl::unexpected(reports.error());
    QString nearest;
    for (Report &report : *reports) {
        if (report.key == named)
            return std::move(report);
        if (isNear(editDistance(named, report.key), report.key))
            nearest = report.key;
    }
    for (const Error &error : damaged)
        if (error.place.file == named)
            return tl::unexpected(error);
    if (!named.contains(u'/') && !named.contains(u'.') && !QFile::exists(named)) {
        QStringList keys;
        for (const Report &report : *reports)
            keys << report.key;
        return fail(ErrorCategory::Usage,
                    nearest.isEmpty()
                        ? say(QT_TRANSLATE_NOOP("Report", "there is no report \"%1\"; known are %2"))
                              .arg(named, keys.join(QStringLiteral(", ")))
                        : say(QT_TRANSLATE_NOOP("Report", "there is no report \"%1\"; did you mean \"%2\"?"))
                              .arg(named, nearest));
    }
    const auto bytes = readWholeFile(named, largestFile);
    return bytes ? readReport(*bytes, named) : tl::unexpected(bytes.error());
}

// The files that a source was read from, each as it was read last, with its SHA-256: the newest by name, the others
// together.
void addFiles(TextPairs &lines, const std::vector<ImportInfo> &imports, SourceId source, const QLocale &locale)
{
    constexpr qsizetype mostNamed = 20;
    QMap<QString, const ImportInfo *> files; // by path; the newest read comes first
    QStringList newest;
    for (const ImportInfo &one : imports) {
        if (one.source != source || one.state != u"done" || files.contains(one.file))
            continue;
        files.insert(one.file, &one);
        newest << one.file;
    }
    for (const QString &path : newest.first(std::min(mostNamed, newest.size()))) {
        const ImportInfo &file = *files.value(path);
        QStringList parts{locale.formattedDataSize(file.bytes)};
        parts << (file.sha256.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "SHA-256 not known"))
                                        : QStringLiteral("SHA-256 ") + file.sha256);
        lines.emplace_back(path.section(u'/', -2), parts.join(QStringLiteral(" · ")));
    }
    if (newest.size() <= mostNamed)
        return;
    QCryptographicHash all(QCryptographicHash::Sha256);
    bool known = true; // of a file without one nobody could make the hash of all again
    for (const ImportInfo *file : std::as_const(files)) {
        all.addData(QByteArray(file->sha256.toLatin1() + '\n'));
        known = known && !file->sha256.isEmpty();
    }
    lines.emplace_back(
        QCoreApplication::translate("Report", "and %Ln more file(s)", nullptr, int(newest.size() - mostNamed)),
        known
            ? say(QT_TRANSLATE_NOOP("Report", "SHA-256 of the hashes of all files, a line each, in the order of their "
                                              "paths: %1"))
                  .arg(QString::fromLatin1(all.result().toHex()))
            : say(QT_TRANSLATE_NOOP("Report", "SHA-256 not known")));
}

TextPairs sourceLines(const Store &store, const TimeZone &zone, const QLocale &locale)
{
    TextPairs lines;
    const auto sources = store.sources();
    if (!sources)
        return lines;
    constexpr int mostImports = 100'000;
    const std::vector<ImportInfo> imports = store.imports(mostImports).value_or(std::vector<ImportInfo>());
    for (const SourceInfo &source : *sources) {
        QStringList parts{source.kind};
        if (!source.environment.isEmpty())
            parts << source.environment;
        parts << QCoreApplication::translate("Report", "%Ln message(s)", nullptr, countOf(source.messages));
        if (source.dataUntil)
            parts << say(QT_TRANSLATE_NOOP("Report", "until %1")).arg(formatPoint(*source.dataUntil, zone, locale));
        if (source.lastImport)
            parts << say(QT_TRANSLATE_NOOP("Report", "imported %1")).arg(formatPoint(*source.lastImport, zone, locale));
        if (source.issues > 0)
            parts << QCoreApplication::translate("Report", "%Ln record(s) not taken in", nullptr,
                                                 countOf(source.issues));
        const auto named = std::ranges::count(*sources, source.name, &SourceInfo::name);
        const QString label = named == 1 || source.environment.isEmpty()
                                  ? source.name
                                  : QStringLiteral("%1 (%2)").arg(source.name, source.environment);
        lines.emplace_back(label, parts.join(QStringLiteral(" · ")));
        addFiles(lines, imports, source.id, locale);
    }
    return lines;
}

void tellOf(Workspace &workspace, ReportRun &run)
{
    run.workspace = workspace.name();
    run.sources = sourceLines(workspace.store(), run.how.zone, run.style.locale);
    run.benchmarks = ownBenchmarks(workspace.store()).value_or(std::vector<Benchmark>());
}

Result<QStringList> writeReportFiles(const std::shared_ptr<const ReportData> &data, const QString &path,
                                     ReportFormat format, const std::stop_token &stop)
{
    if (format == ReportFormat::Csv)
        return writeTables(*data, path);
    const auto written = writeWholeFile(path, writerOf(data, format, stop));
    if (!written)
        return tl::unexpected(written.error());
    return QStringList{path};
}

Result<QStringList> renderReport(const ReportRun &run, Engine &engine, const QString &path, ReportFormat format)
{
    if (const QStringList problems = brandProblems(run.report.brand); !problems.isEmpty())
        return fail(ErrorCategory::Usage, problems.join(QStringLiteral("; ")));
    auto gathered = gatherReport(run, engine);
    if (!gathered)
        return tl::unexpected(gathered.error());
    const auto data = std::make_shared<const ReportData>(std::move(*gathered));
    return writeReportFiles(data, path, format, run.how.stop);
}

} // namespace parlance

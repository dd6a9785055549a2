#include "app/mappingfile.h"

#include "importers/inputset.h"
#include "importers/mapped/guess.h"
#include "importers/mapped/preview.h"
#include "importers/readers/shorthead.h"
#include "importers/readers/streams.h"
#include "models/core/wholefile.h"
#include "models/store/ownmappings.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace parlance {

namespace {

constexpr qint64 maxMappingFile = 4 << 20;

// Inputs are sorted by size; of the sheets of a workbook people see another order.
void sortByTab(std::vector<InputFile> &files)
{
    std::sort(files.begin(), files.end(), [](const InputFile &a, const InputFile &b) { return a.sheet < b.sheet; });
}

Result<FileSample> headOf(const InputFile &file)
{
    auto stream = openInput(file);
    if (!stream)
        return tl::unexpected(stream.error());
    PeekStream peek(std::move(*stream));
    const std::string_view head = peek.head(previewSample + 1);
    FileSample found;
    found.complete = qsizetype(head.size()) <= previewSample;
    found.bytes = QByteArray(head.data(), std::min(qsizetype(head.size()), previewSample));
    found.isSheet = file.context.isSheet;
    if (found.complete || !isCutJson(head))
        return found;
    // Records with long texts: what they hold is told, and shown, of shorter ones.
    const auto guess = guessMapping({found.bytes.constData(), size_t(found.bytes.size())}, false);
    if (!guess || !guess->isLikelyTable()) {
        constexpr qsizetype longestHead = 16 << 20;
        constexpr int shownRecords = 50;
        found.bytes = QByteArray::fromStdString(shortenedRecords(peek.head(longestHead), shownRecords));
    }
    return found;
}

// Of the path of a sheet that of the workbook it is in.
QString workbookOf(const QString &path)
{
    const QString folder = path.section(u'/', 0, -2);
    return QFileInfo(folder).isFile() ? folder : path;
}

} // namespace

Result<FileSample> readFileSample(const QString &path, std::stop_token stop)
{
    const Place place{path, -1, -1, {}};
    if (!inputExists(path) || QFileInfo(path).isDir())
        return fail(ErrorCategory::Unreadable, QStringLiteral("there is no such file"), place);
    auto inputs = collectInputs({path}, TimeZone(), std::move(stop));
    if (!inputs)
        return tl::unexpected(inputs.error());
    sortByTab(inputs->files);
    const bool isWorkbook = !inputs->files.empty() && inputs->files.front().workbook;
    if (inputs->files.empty() || (inputs->files.size() > 1 && !isWorkbook))
        return fail(ErrorCategory::Unreadable,
                    inputs->issues.empty() ? QStringLiteral("not a single table; unpack the archive first")
                                           : inputs->issues.front().text,
                    place);
    Result<FileSample> head = headOf(inputs->files.front());
    for (size_t i = 1; i < inputs->files.size() && head && head->bytes.isEmpty(); ++i)
        head = headOf(inputs->files[i]);
    return head;
}

Result<QStringList> filledSheets(const QString &path, std::stop_token stop)
{
    auto inputs = collectInputs({workbookOf(path)}, TimeZone(), std::move(stop));
    if (!inputs)
        return tl::unexpected(inputs.error());
    sortByTab(inputs->files);
    QStringList sheets;
    for (const InputFile &file : inputs->files) {
        if (!file.workbook)
            continue;
        const auto stream = openInput(file);
        if (stream && !PeekStream(**stream).head(1).empty())
            sheets << file.context.path;
    }
    return sheets;
}

Result<TableMapping> readMappingFile(const QString &path)
{
    QFile file(path);
    const Place place{path, -1, -1, {}};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCategory::Unreadable, file.errorString(), place);
    if (file.size() > maxMappingFile)
        return fail(ErrorCategory::Unreadable, QStringLiteral("too large for a mapping"), place);
    auto mapping = readMapping(file.readAll());
    if (!mapping)
        return fail(mapping.error().category, mapping.error().text, place);
    if (mapping->name.empty())
        mapping->name = mappingNameFor(path);
    return mapping;
}

Result<void> writeMappingFile(const TableMapping &mapping, const QString &path)
{
    return writeWholeFile(path, mappingFile(mapping));
}

Result<TableMapping> findMapping(const Store &store, const QString &nameOrFile)
{
    if (QFileInfo(nameOrFile).isFile())
        return readMappingFile(nameOrFile);
    auto mappings = ownMappings(store);
    if (!mappings)
        return tl::unexpected(mappings.error());
    QStringList names;
    for (TableMapping &mapping : *mappings) {
        if (QString::fromStdString(mapping.name) == nameOrFile)
            return std::move(mapping);
        names << QString::fromStdString(mapping.name);
    }
    const QString known = names.isEmpty() ? QStringLiteral("the workspace has none")
                                          : QStringLiteral("the workspace has ") + names.join(QStringLiteral(", "));
    return fail(ErrorCategory::Usage,
                QStringLiteral("there is no mapping and no file \"%1\"; %2").arg(nameOrFile, known));
}

std::string mappingNameFor(const QString &path)
{
    static const QRegularExpression changing(QStringLiteral(R"([\d][\d\-_.:T ]*\d|\(\d+\)|\d+)"));
    static const QRegularExpression marks(QStringLiteral(R"(^[\s\-_.]+|[\s\-_.]+$)"));
    QString name = QFileInfo(workbookOf(path)).fileName();
    name = name.section(u'.', 0, 0).isEmpty() ? name : name.section(u'.', 0, 0);
    const QString kept = QString(name).remove(changing).remove(marks);
    return (kept.isEmpty() ? name : kept).toStdString();
}

} // namespace parlance

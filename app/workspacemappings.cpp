// The mappings of a workspace's tables: for the dialog.
#include "app/mappingfile.h"
#include "app/workspacesession.h"
#include "importers/mapped/guess.h"
#include "importers/mapped/mappedimporter.h"
#include "importers/mapped/preview.h"
#include "models/store/ownmappings.h"

#include <QFileInfo>

namespace parlance {

namespace {

std::string_view viewOf(const FileSample &head)
{
    return {head.bytes.constData(), size_t(head.bytes.size())};
}

TableMapping readAs(const TableMapping &mapping, const FileSample &head)
{
    return head.isSheet ? forSheet(mapping) : mapping;
}

// What the workspace knows about exactly these columns, if anything.
std::optional<TableMapping> knownMapping(const Store &store, const FileSample &head)
{
    auto mappings = ownMappings(store);
    if (!mappings)
        return std::nullopt;
    for (TableMapping &mapping : *mappings) {
        InputContext context;
        context.isSheet = head.isSheet;
        if (MappedImporter(mapping).sniff(viewOf(head), context) == Confidence::Certain)
            return std::move(mapping);
    }
    return std::nullopt;
}

Result<MappingGuess> guessFor(const Store &store, const QString &path, const GuessHints &hints, std::stop_token stop)
{
    const auto head = readFileSample(path, std::move(stop));
    if (!head)
        return tl::unexpected(head.error());
    if (!hints.layout && !hints.kind) {
        if (auto known = knownMapping(store, *head))
            return MappingGuess{std::move(*known)};
    }
    auto guess = guessMapping(viewOf(*head), head->complete, hints);
    if (guess && guess->mapping.name.empty())
        guess->mapping.name = mappingNameFor(path);
    return guess;
}

} // namespace

MappingActions WorkspaceSession::mappings()
{
    MappingActions actions;
    actions.guess = [this](const QString &path, const GuessHints &hints, QObject *receiver,
                           MappingActions::Guessed done) {
        ask<MappingGuess>(
            receiver,
            [workspace = m_workspace, path, hints](std::stop_token stop) {
                return guessFor(workspace->store(), path, hints, std::move(stop));
            },
            std::move(done));
    };
    actions.preview = [this](const QString &path, const TableMapping &mapping, QObject *receiver,
                             MappingActions::Previewed done) {
        ask<MappingPreview>(
            receiver,
            [path, mapping, zone = m_info.zone](std::stop_token stop) -> Result<MappingPreview> {
                const auto head = readFileSample(path, std::move(stop));
                if (!head)
                    return tl::unexpected(head.error());
                return previewOf(viewOf(*head), head->complete, readAs(mapping, *head), zone);
            },
            std::move(done));
    };
    actions.sheets = [this](const QString &path, QObject *receiver, MappingActions::Sheets done) {
        ask<QStringList>(
            receiver, [path](std::stop_token stop) { return filledSheets(path, std::move(stop)); }, std::move(done));
    };
    actions.settle = [this](const QString &path, const TableMapping &mapping, size_t column, QObject *receiver,
                            MappingActions::Settled done) {
        ask<ColumnMapping>(
            receiver,
            [path, mapping, column](std::stop_token stop) -> Result<ColumnMapping> {
                const auto head = readFileSample(path, std::move(stop));
                if (!head)
                    return tl::unexpected(head.error());
                return settledColumn(viewOf(*head), head->complete, readAs(mapping, *head), column);
            },
            std::move(done));
    };
    actions.saved = [this](QObject *receiver, MappingActions::Saved done) {
        ask<std::vector<TableMapping>>(
            receiver, [workspace = m_workspace](std::stop_token) { return ownMappings(workspace->store()); },
            std::move(done));
    };
    actions.readFile = [this](const QString &file, QObject *receiver, MappingActions::Read done) {
        ask<TableMapping>(
            receiver, [file](std::stop_token) { return readMappingFile(file); }, std::move(done));
    };
    actions.writeFile = [](const TableMapping &mapping, const QString &file) {
        return writeMappingFile(mapping, file);
    };
    actions.import = [this](const QStringList &paths, const TableMapping &mapping) { importMapped(paths, mapping); };
    return actions;
}

// Kept first: the other files are imported by it when they have the same columns.
void WorkspaceSession::importMapped(const QStringList &paths, const TableMapping &mapping)
{
    const auto start = [this, paths, mapping](const Result<void> &saved) {
        if (!saved) {
            Q_EMIT problem(tr("The mapping could not be kept"), saved.error());
            return;
        }
        ImportRequest request;
        request.paths = paths.mid(0, 1);
        request.mapping = mapping;
        startImport(tr("Importing %1").arg(QFileInfo(paths.value(0)).fileName()), request);
        importPaths(paths.mid(1));
    };
    m_writes.run([writes = &m_writes, workspace = m_workspace, mapping, start, at = now()](std::stop_token stop) {
        const auto saved = saveMapping(workspace->store(), mapping, at, std::move(stop));
        writes->deliver([start, saved] { start(saved); });
    });
}

} // namespace parlance

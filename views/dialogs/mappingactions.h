// What the dialog of a table's mapping asks of the program. Given by app: views know no files and no importers.
#pragma once

#include "models/analysis/mapping/preview.h"

#include <QObject>

#include <functional>

namespace parlance {

// Every call returns at once. Answers arrive on the GUI thread, not at all once the receiver has died. The file is read
// anew each time, as far as its beginning.
struct MappingActions
{
    using Guessed = std::function<void(Result<MappingGuess>)>;
    using Previewed = std::function<void(Result<MappingPreview>)>;
    using Settled = std::function<void(Result<ColumnMapping>)>;
    using Saved = std::function<void(Result<std::vector<TableMapping>>)>;
    using Sheets = std::function<void(Result<QStringList>)>;
    using Read = std::function<void(Result<TableMapping>)>;

    // Without hints: the workspace's own mapping of these columns, if there is one. A name is proposed.
    std::function<void(const QString &path, const GuessHints &hints, QObject *receiver, Guessed done)> guess;
    std::function<void(const QString &path, const TableMapping &mapping, QObject *receiver, Previewed done)> preview;
    // Of the workbook that a path names or is in: its sheets with cells, as paths. None where it is no workbook.
    std::function<void(const QString &path, QObject *receiver, Sheets done)> sheets;
    // The unit and the format that fit the values of a column whose field was just chosen.
    std::function<void(const QString &path, const TableMapping &mapping, size_t column, QObject *receiver,
                       Settled done)>
        settle;
    std::function<void(QObject *receiver, Saved done)> saved; // those that the workspace has
    std::function<void(const QString &file, QObject *receiver, Read done)> readFile;
    std::function<Result<void>(const TableMapping &mapping, const QString &file)> writeFile;
    // Keeps the mapping and imports the first of the files by it, the others by whatever is for them. A job.
    std::function<void(const QStringList &paths, const TableMapping &mapping)> import;
};

} // namespace parlance

// Mappings of tables as the command line and the window use them: by name, as files, and the head of a table.
#pragma once

#include "models/analysis/mapping/preview.h"
#include "models/store/store.h"

namespace parlance {

// The first bytes of a table, unpacked.
struct FileSample
{
    QByteArray bytes;
    bool complete = true; // they are the whole file
    bool isSheet = false; // of a workbook
};
// A folder, an archive with several files and what cannot be read are Errors. Of a workbook without the name of a sheet
// ("book.xlsx/Sheet 1") it is the first one with cells. Reads little: still, for a worker.
Result<FileSample> readFileSample(const QString &path, std::stop_token stop);

Result<TableMapping> readMappingFile(const QString &path);
Result<void> writeMappingFile(const TableMapping &mapping, const QString &path);
// A file of that name, else the workspace's mapping of that name; the Usage error names the known ones.
Result<TableMapping> findMapping(const Store &store, const QString &nameOrFile);
// The sheets with cells of the workbook that a path names or is in, as paths; none where it is no workbook.
Result<QStringList> filledSheets(const QString &path, std::stop_token stop);
// A name for a mapping of this file: its own, or of a sheet that of the workbook, without what changes from export to export.
std::string mappingNameFor(const QString &path);

} // namespace parlance

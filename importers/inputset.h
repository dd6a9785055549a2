// From what the user named (files, folders, archives) to the list of readable files in it.
#pragma once

#include "importers/importer.h"

namespace parlance {

class ArchiveFile;
class ContentHash;
class Workbook;

// One readable file: plain or compressed, on disk, a member of an archive or a sheet of a workbook. Opening it again is possible at any
// time until the file on disk changes.
struct InputFile
{
    InputContext context;
    QString diskPath;                     // the file on disk (the archive, for a member)
    QString member;                       // path inside the archive or name of the sheet; empty for a file on disk
    qint64 memberIndex = -1;              // its number in the archive
    std::shared_ptr<ArchiveFile> archive; // shared by the members of one archive; null for a file on disk
    std::shared_ptr<Workbook> workbook;   // shared by its sheets; else null
    size_t sheet = 0;                     // of the workbook's
    qint64 modifiedMs = 0;                // of the file on disk
};

struct InputSet
{
    std::vector<InputFile> files; // sorted: big files first within an export, partitions in time order
    std::vector<Issue> issues;    // unreadable members, gaps between hourly partitions, manifest mismatches
};

// Walks folders, looks into archives (zip, tar, tar.gz, tar.zst), skips what is known to carry no records
// (manifests, checksums, "_started", Athena .metadata, hidden files) after reading what helps (manifest times and
// item counts). Missing hours between the first and the last YYYY/MM/DD/HH partition become one Issue per gap
// with code "export.gap". An archive bomb is stopped by ratio and total size (Unsupported).
Result<InputSet> collectInputs(const QStringList &paths, const TimeZone &zone, std::stop_token stop);

// Whether there is something to read under this name: a file, a folder, a sheet of a workbook (not looked into).
bool inputExists(const QString &path);

// Opens with the right decompression (gzip incl. several members, zstd, plain), found by magic, not by name. hash: takes
// what is read as it lies on the disk or in the archive; of a sheet the whole workbook.
Result<std::unique_ptr<InputStream>> openInput(const InputFile &file, const std::shared_ptr<ContentHash> &hash = {});

} // namespace parlance

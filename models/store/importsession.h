// Writing one import: files in, transactions out. Owns the rules of identity, merging and cost allocation.
#pragma once

#include "models/core/pause.h"
#include "models/store/store.h"

namespace parlance {

struct FileIdentity
{
    QString path;    // as the user named it, with the member inside an archive
    qint64 size = 0; // on disk
    qint64 modifiedMs = 0;
    QString format; // importer key
};

enum class FileDecision { Read, Unchanged }; // Unchanged: this file, same size and time, is already in

// The sink of one file for one worker. Gathers a bounded batch (about 32 MiB) outside any transaction; only when the
// batch is full or the file ends does it take the writer, which it then keeps until commit or abandon: one
// transaction per file, and workers parse at the same time. Of a larger file, each batch is written on a thread of the
// sink while the next one is gathered, so that put() may return the Error of records before. Destroyed without commit():
// nothing of the file is in.
class FileSink : public RecordSink
{
public:
    // SHA-256 of the file, before commit().
    virtual void setContentHash(const QByteArray &sha256) = 0;
    virtual Result<void> commit() = 0;
};

// One run of import into one source. Thread-safe: workers call beginFile concurrently.
class ImportSession
{
public:
    // Creates the source (by name and environment) when it is new. Marks imports that a killed process left as
    // "interrupted" and reports them.
    // withPurged: what was purged from the source comes back, and every file is read again.
    // bytes: how much input is expected, as far as known; much of it into a workspace that holds nothing yet is written
    // without waiting for the disk before finish() (firstload.h).
    static Result<std::unique_ptr<ImportSession>> begin(Store &store, const QString &sourceName, const QString &kind,
                                                        const QString &environment, const QString &origin,
                                                        bool withPurged = false, qint64 bytes = 0);
    virtual ~ImportSession() = default;

    [[nodiscard]] virtual FileDecision decide(const FileIdentity &file) = 0;
    // The sink waits while paused, except when it has the writer: then it goes on to the end of the file.
    virtual Result<std::unique_ptr<FileSink>> beginFile(const FileIdentity &file, std::stop_token stop,
                                                        PauseToken pause = {}) = 0;
    virtual void report(Issue issue) = 0; // about the import as a whole (gaps)
    // After the last file: indexes after a first bulk load, compaction of small or dead segments, checkpoint.
    virtual Result<void> finish(std::stop_token stop) = 0;

    struct Counts
    {
        qint64 added = 0, updated = 0, unchanged = 0, rejected = 0, messages = 0, issues = 0;
        qint64 skipped = 0; // records that were purged before and did not come back
    };
    [[nodiscard]] virtual Counts counts() const = 0;
};

} // namespace parlance

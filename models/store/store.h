// The workspace: one SQLite file. One writer, any number of short read-only sessions, a data version that
// rises.
#pragma once

#include "models/core/ids.h"
#include "models/core/issue.h"
#include "models/records/sink.h"
#include "models/store/columns.h"

#include <QVariant>

#include <functional>
#include <memory>
#include <stop_token>

struct sqlite3;
struct sqlite3_stmt;

namespace parlance {

class Writer;

// A prepared statement of a read session. Bind from 1, step, read columns from 0. Not thread-safe.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    void bind(int index, qint64 value);
    void bind(int index, double value);
    void bind(int index, const QString &value);
    void bindNull(int index);
    // True: a row is there. False: finished. Error: Cancelled when interrupted.
    Result<bool> step();
    void reset();
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    // Valid until the next step.
    [[nodiscard]] std::string_view bytes(int column) const;
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] QString columnName(int column) const;

private:
    friend class ReadSession;
    explicit Statement(sqlite3_stmt *statement)
        : m_statement(statement)
    {}
    sqlite3_stmt *m_statement = nullptr;
};

// A read-only connection inside one read transaction: everything read through it is of one data version.
// Used by one thread at a time; interrupt() may be called from any thread and makes the current step
// Cancelled.
class ReadSession
{
public:
    ReadSession(const ReadSession &) = delete;
    ReadSession &operator=(const ReadSession &) = delete;
    ~ReadSession();
    [[nodiscard]] DataVersion version() const;
    Result<Statement> prepare(const QString &sql);
    void interrupt();

private:
    friend class Store;
    ReadSession(sqlite3 *db, DataVersion version)
        : m_db(db)
        , m_version(version)
    {}
    sqlite3 *m_db = nullptr;
    DataVersion m_version;
};

struct SourceInfo
{
    SourceId id;
    QString name, kind, environment, origin;
    std::optional<UtcMs> lastImport, dataUntil;
    qint64 messages = 0, conversations = 0, issues = 0;
    std::optional<int> watchMinutes;  // between two looks; 0: on change; nullopt: only when asked
    std::optional<int> retentionDays; // 0: for ever; nullopt: as the workspace says
    std::optional<qint64> seen;       // fingerprint of its files when they were read last (sourcesettings.h)
    qint64 purged = 0;                // conversations that were taken out and do not come back by themselves
};

struct ImportInfo
{
    ImportId id;
    SourceId source;
    QString file, format, state; // state: done, failed, interrupted
    UtcMs startedAt = 0;
    qint64 durationMs = 0, bytes = 0, records = 0, added = 0, updated = 0, unchanged = 0, rejected = 0;
    qint64 skipped = 0; // purged before, and not taken in again
    QString sha256;     // of the file, in hexadecimal digits; empty: not known
};

struct StoredIssue
{
    qint64 id = 0;
    ImportId import;
    UtcMs at = 0;
    Issue issue;
    qint64 count = 1;
    QString file; // where the file of the issue was when it was read; empty: the issue is about no file
};

// What `parlance verify` found: empty means that columns and allocation agree with the rows.
struct VerifyReport
{
    qint64 conversations = 0, messages = 0, segments = 0;
    QStringList differences; // at most 100, in words, with ids
};

struct UserInfo
{
    QString key, label, group;
};

struct SpaceReport
{
    qint64 messages = 0, conversations = 0, columns = 0, indexes = 0, other = 0;
};

class Store
{
public:
    enum class Mode { OpenExisting, OpenOrCreate, ReadOnly };

    // Errors are Workspace with a text for people: newer version, not a Parlance workspace, folder read-only,
    // locked by another program, damaged. Opening an older version migrates it after a backup beside it
    // (NAME.parlance.backup-vN). Nothing is changed on failure.
    static Result<std::unique_ptr<Store>> open(const QString &path, Mode mode);
    ~Store();

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] DataVersion version() const;         // thread-safe
    void onCommit(std::function<void(DataVersion)> f); // called on the committing thread; set before use
    // Also sees commits of other processes: re-reads the version (thread-safe, cheap).
    DataVersion refreshVersion();

    Result<std::unique_ptr<ReadSession>> read() const; // thread-safe
    // Waits until the writer is free (Cancelled when stop is requested meanwhile) and begins a transaction on
    // it. Only one Writer exists at a time. For the store layer itself; what others may write has its own
    // functions.
    Result<std::unique_ptr<Writer>> write(std::stop_token stop = {});
    // How long to wait for another process that is writing; 10 s unless told.
    void setBusyTimeout(int milliseconds);

    Result<TimeZone> timeZone() const; // of the workspace; UTC until set
    Result<void> setTimeZone(const QString &iana);
    Result<QVariant> setting(const QString &key) const; // workspace settings (JSON text values)
    Result<void> setSetting(const QString &key, const QVariant &value);

    Result<std::vector<SourceInfo>> sources() const;
    Result<std::vector<ImportInfo>> imports(int limit) const;
    Result<std::vector<StoredIssue>> issues(std::optional<SourceId> source, int limit) const;
    // Every user ever imported, with or without messages, by source and key.
    Result<std::vector<UserInfo>> users() const;
    // Bytes of the file by what they hold. Reads the whole file: for a worker.
    Result<SpaceReport> space(std::stop_token stop) const;
    // A name that another source of the same environment has is a Usage error.
    Result<void> renameSource(SourceId source, const QString &name);
    // Removes everything the source brought (rows, columns, issues); the user's own work stays.
    Result<void> removeSource(SourceId source, std::stop_token stop);

    Result<void> rebuildColumns(std::stop_token stop, const ProgressSink &progress);
    Result<VerifyReport> verify(std::stop_token stop, const ProgressSink &progress) const;
    Result<void> backupTo(const QString &path) const;

    struct Private; // of the store layer
    [[nodiscard]] Private &privates() const { return *d; }

private:
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace parlance

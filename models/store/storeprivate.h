// Private to the store layer: the state of an open workspace that its writer and its readers share.
#pragma once

#include "models/store/rowwriter.h"
#include "models/store/sqlite.h"
#include "models/store/store.h"

#include <atomic>
#include <mutex>
#include <semaphore>
#include <set>

namespace parlance {

class FirstLoad;

inline constexpr qint64 applicationId = 0x5052'4C43; // "PRLC"

struct Migration
{
    int number = 0;
    std::string_view sql;
};
// Every numbered file of resources/schema, in order.
std::span<const Migration> schemaMigrations();
// Brings an open database from its user_version to the last migration in one transaction, after a backup
// beside it when it holds data. A file of a newer version and a foreign file are Workspace errors.
Result<void> migrate(Database &db, const QString &path, std::span<const Migration> migrations, bool mayCreate);
// Copies the whole database, committed state only, into a new file at path (replaced when it exists).
Result<void> copyDatabase(sqlite3 *from, const QString &path);

struct Store::Private
{
    QString path;
    bool readOnly = false;
    bool immutable = false; // read-only medium: no -wal and -shm can be made beside the file
    int busyTimeoutMs = 10'000;

    Database writer; // used only by the holder of writerFree
    std::binary_semaphore writerFree{1};
    std::atomic<int> waiting = 0; // who wants the writer: work that can be divided makes way
    // Dictionaries and statements of imports, kept between transactions; guarded by the semaphore. Thrown away after a
    // rollback, when another process has written, and when the last import session ends.
    std::unique_ptr<RowWriter> rows;
    qint64 rowsSeen = 0; // PRAGMA data_version when rows was last in step
    int importSessions = 0;

    // The first bulk load while it is under way; else every commit and checkpoint keeps to what the disk has. Changed by
    // the holder of the writer, with the mutex.
    std::unique_ptr<FirstLoad> firstLoad;
    std::mutex movingPages; // from the log into the file, by the checkpointer

    std::atomic<qint64> version = 0;
    std::function<void(DataVersion)> committed;

    mutable std::mutex mutex; // guards what follows
    TimeZone zone;
    std::set<qint64> liveImports;           // import_file rows that sessions of this process are reading
    std::shared_ptr<const Pricing> pricing; // as of prices number pricingNumber; null: not asked yet
    qint64 pricingNumber = -1;

    Result<Database> openReader() const;
    // Takes the writer; Cancelled when stop is requested while waiting.
    Result<void> acquire(std::stop_token stop);
    // Begins to load without waiting for the disk, if this is a first load. These two by the holder of the writer, outside a
    // transaction.
    void beginFirstLoad(qint64 source);
    // Also one that another process has left: when this returns, everything in the workspace is on the disk.
    Result<void> endFirstLoad();
    // As Store::write(), for the records of a first load, which goes on. What others write ends it: nothing but what can be
    // imported again may get lost.
    Result<std::unique_ptr<Writer>> writeImported(std::stop_token stop);
    Private();
    ~Private();
    // What a migration leaves to the program, once: derived values of what was imported before (maintenance.cpp).
    Result<void> deriveAgain();
    void reload(); // version and zone from the file
    // The prices as they were last looked up, never null. Thread-safe.
    std::shared_ptr<const Pricing> lastPricing() const;
    void announce(qint64 newVersion);
};

// The writer of the workspace inside one transaction. Destroyed without commit: rolled back.
class Writer
{
public:
    // The caller holds the semaphore; the Writer releases it.
    static Result<std::unique_ptr<Writer>> begin(Store::Private &store);
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    ~Writer();

    Database &db() { return m_store.writer; }
    // The row writer in step with the file.
    Result<RowWriter *> rows();
    // changed: readers must see a new data version. Announces it after the commit.
    Result<void> commit(bool changed);

private:
    explicit Writer(Store::Private &store)
        : m_store(store)
    {}
    Store::Private &m_store;
    bool m_open = false;
};

// Merges small segments and those that are mostly dead, and takes the facts of removed conversations (by id) out. True
// when it did anything. Inside a transaction.
Result<bool> compactSegments(Database &db, std::stop_token stop, const std::vector<bool> &removed = {});

// The prices that hold in what the connection reads. Thread-safe; not inside a transaction that changes them.
Result<std::shared_ptr<const Pricing>> currentPricing(Store::Private &store, Database &db);

qint64 nowMs();

} // namespace parlance

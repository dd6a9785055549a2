#include "models/store/firstload.h"
#include "models/store/searchprivate.h"
#include "models/store/sqlfunctions.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <chrono>

namespace parlance {

namespace {

constexpr int openTimeoutMs = 2'000; // nobody keeps readers out for longer, unless for good
constexpr const char *versionSql = "SELECT value FROM meta WHERE key = 'data_version'";

tl::unexpected<Error> workspaceError(const QString &text, const QString &path)
{
    return fail(ErrorCategory::Workspace, text, {path, -1, -1, {}});
}

// What can be said without SQLite about the path: a folder, a missing file, a file of another kind.
Result<void> checkFile(const QString &path, Store::Mode mode)
{
    const QFileInfo info(path);
    if (info.isDir())
        return workspaceError(QStringLiteral("This is a folder; a workspace is a file \"NAME.parlance\"."), path);
    if (!info.exists()) {
        if (mode != Store::Mode::OpenOrCreate)
            return workspaceError(QStringLiteral("There is no such workspace."), path);
        const QFileInfo folder(info.absolutePath());
        if (!folder.isDir())
            return workspaceError(QStringLiteral("The folder of the workspace does not exist."), path);
        if (!folder.isWritable())
            return workspaceError(QStringLiteral("The folder is read-only: no workspace can be made there."), path);
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return workspaceError(QStringLiteral("The workspace cannot be read: %1.").arg(file.errorString()), path);
    const QByteArray head = file.read(16);
    if (!head.isEmpty() && head != QByteArray("SQLite format 3\0", 16))
        return workspaceError(QStringLiteral("The file is not a Parlance workspace. Nothing was changed."), path);
    if (head.isEmpty() && mode != Store::Mode::OpenOrCreate)
        return workspaceError(QStringLiteral("The file is empty, not a Parlance workspace."), path);
    return {};
}

Result<void> checkWritable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isWritable())
        return workspaceError(QStringLiteral("The workspace file is read-only. Copy it to a folder that can be "
                                             "written, or open it read-only."),
                              path);
    if (!QFileInfo(info.absolutePath()).isWritable())
        return workspaceError(QStringLiteral("The folder of the workspace is read-only. Copy the workspace to a "
                                             "folder that can be written, or open it read-only."),
                              path);
    return {};
}

Result<void> configureWriter(Database &db)
{
    PARLANCE_TRY(db.exec("PRAGMA page_size=16384"));
    auto mode = db.prepare("PRAGMA journal_mode=WAL");
    if (!mode)
        return tl::unexpected(mode.error());
    auto row = mode->step();
    if (!row)
        return tl::unexpected(row.error());
    return db.exec("PRAGMA synchronous=NORMAL; PRAGMA cache_size=-24576; PRAGMA temp_store=MEMORY;"
                   "PRAGMA foreign_keys=OFF");
}

Result<Database> openWriter(const QString &path, int busyTimeoutMs)
{
    auto db = Database::open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!db)
        return db;
    sqlite3_busy_timeout(db->handle(), busyTimeoutMs);
    // Looked at before anything is set: a file of another program stays as it is, to the byte.
    auto application = db->integer("PRAGMA application_id");
    auto tables = db->integer("SELECT count(*) FROM sqlite_master");
    if (!application || !tables)
        return tl::unexpected(!application ? application.error() : tables.error());
    const bool ours = application->value_or(0) == applicationId || tables->value_or(0) == 0;
    if (ours)
        PARLANCE_TRY(configureWriter(*db));
    registerSearchTokenizer(*db);
    PARLANCE_TRY(migrate(*db, path, schemaMigrations(), true));
    return db;
}

// An older version is brought up to date also for who only reads it, where the file can be written.
Result<void> bringUpToDate(const QString &path)
{
    {
        auto reader = Database::open(path, SQLITE_OPEN_READONLY);
        if (!reader)
            return tl::unexpected(reader.error());
        sqlite3_busy_timeout(reader->handle(), openTimeoutMs);
        auto application = reader->integer("PRAGMA application_id");
        auto version = reader->integer("PRAGMA user_version");
        if (!application || !version)
            return {}; // opening it says what is wrong with it
        if (application->value_or(0) != applicationId || version->value_or(0) >= schemaMigrations().back().number)
            return {};
    }
    auto writer = openWriter(path, openTimeoutMs);
    return writer ? Result<void>() : tl::unexpected(writer.error());
}

void removeWithSideFiles(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

Result<Database> Store::Private::openReader() const
{
    QString name = path;
    int flags = SQLITE_OPEN_READONLY;
    if (immutable) {
        QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
        url.setQuery(QStringLiteral("immutable=1"));
        name = url.toString(QUrl::FullyEncoded);
        flags |= SQLITE_OPEN_URI;
    }
    auto db = Database::open(name, flags);
    if (!db)
        return db;
    sqlite3_busy_timeout(db->handle(), busyTimeoutMs);
    PARLANCE_TRY(db->exec("PRAGMA cache_size=-8192; PRAGMA mmap_size=1099511627776;"
                          "PRAGMA temp_store=MEMORY"));
    PARLANCE_TRY(registerSqlFunctions(*db));
    return db;
}

namespace {

// Version and zone from the file.
void takeSettings(Database &db, Store::Private &d)
{
    const auto now = db.integer(versionSql);
    if (now && *now)
        d.version = std::max<qint64>(d.version, **now);
    auto name = db.prepare("SELECT value FROM meta WHERE key = 'time_zone'");
    if (!name)
        return;
    const auto row = name->step();
    if (!row)
        return;
    TimeZone found;
    if (*row)
        found = TimeZone::fromIana(name->text(0)).value_or(TimeZone());
    const std::lock_guard lock(d.mutex);
    d.zone = found;
}

} // namespace

Store::Private::Private() = default;
Store::Private::~Private() = default;

Result<void> Store::Private::acquire(std::stop_token stop)
{
    using namespace std::chrono_literals;
    if (writerFree.try_acquire())
        return {};
    ++waiting;
    bool free = false;
    while (!free && !stop.stop_requested())
        free = writerFree.try_acquire_for(50ms);
    --waiting;
    if (!free)
        return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
    return {};
}

void Store::Private::beginFirstLoad(qint64 source)
{
    if (firstLoad)
        return;
    auto load = FirstLoad::begin(writer, path, source);
    const std::lock_guard lock(movingPages);
    firstLoad = std::move(load);
}

Result<void> Store::Private::endFirstLoad()
{
    const std::lock_guard lock(movingPages);
    if (!firstLoad)
        firstLoad = FirstLoad::abandoned(path);
    if (!firstLoad)
        return {};
    const Result<void> ended = firstLoad->end(writer);
    firstLoad.reset();
    return ended;
}

Result<std::unique_ptr<Writer>> Store::Private::writeImported(std::stop_token stop)
{
    PARLANCE_TRY(acquire(stop));
    return Writer::begin(*this);
}

void Store::Private::reload()
{
    if (auto db = openReader())
        takeSettings(*db, *this);
}

void Store::Private::announce(qint64 newVersion)
{
    version = newVersion;
    if (committed)
        committed(DataVersion{newVersion});
}

Result<std::unique_ptr<Writer>> Writer::begin(Store::Private &store)
{
    std::unique_ptr<Writer> writer(new Writer(store));
    PARLANCE_TRY(store.writer.exec("BEGIN IMMEDIATE"));
    writer->m_open = true;
    return writer;
}

Result<void> Writer::commit(bool changed)
{
    PARLANCE_TRY(stillInTransaction(db().handle()));
    qint64 version = m_store.version;
    if (changed) {
        PARLANCE_TRY(db().exec("INSERT INTO meta (key, value) VALUES ('data_version', 1)"
                               "ON CONFLICT (key) DO UPDATE SET value = value + 1"));
        auto now = db().integer(versionSql);
        if (!now)
            return tl::unexpected(now.error());
        version = now->value_or(0);
    }
    PARLANCE_TRY(db().exec("COMMIT"));
    m_open = false;
    if (changed)
        m_store.announce(version);
    return {};
}

Result<RowWriter *> Writer::rows()
{
    auto seen = db().integer("PRAGMA data_version"); // changes when another connection has committed
    if (!seen)
        return tl::unexpected(seen.error());
    if (!m_store.rows || m_store.rowsSeen != seen->value_or(0)) {
        m_store.rows.reset();
        auto made = RowWriter::create(db());
        if (!made)
            return tl::unexpected(made.error());
        m_store.rows = std::move(*made);
        m_store.rowsSeen = seen->value_or(0);
    }
    return m_store.rows.get();
}

Writer::~Writer()
{
    if (m_open) {
        m_store.rows.reset(); // its statements may be under way, its dictionaries know what is rolled back
        (void)db().exec("ROLLBACK");
    }
    m_store.writerFree.release();
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Mode mode)
{
    auto left = FirstLoad::settle(path);
    if (!left)
        return tl::unexpected(left.error());
    PARLANCE_TRY(checkFile(path, mode));
    auto d = std::make_unique<Private>();
    d->path = path;
    d->readOnly = mode == Mode::ReadOnly;
    const bool existed = QFileInfo::exists(path);
    const auto placed = [&](Error error) {
        error.place.file = path;
        return tl::unexpected(std::move(error));
    };
    if (!d->readOnly) {
        if (existed)
            PARLANCE_TRY(checkWritable(path));
        auto writer = openWriter(path, openTimeoutMs);
        if (!writer) {
            if (!existed)
                removeWithSideFiles(path);
            return placed(writer.error());
        }
        d->writer = std::move(*writer);
        if (*left)
            if (auto ended = (*left)->end(d->writer); !ended)
                return placed(ended.error());
        sqlite3_busy_timeout(d->writer.handle(), d->busyTimeoutMs);
        takeSettings(d->writer, *d);
        if (auto derived = d->deriveAgain(); !derived)
            return placed(derived.error());
    } else {
        d->immutable = !QFileInfo(QFileInfo(path).absolutePath()).isWritable();
        if (checkWritable(path))
            if (auto updated = bringUpToDate(path); !updated)
                return placed(updated.error());
        auto reader = d->openReader();
        if (!reader)
            return placed(reader.error());
        if (auto checked = migrate(*reader, path, schemaMigrations(), false); !checked)
            return placed(checked.error());
        takeSettings(*reader, *d);
    }
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Store::Store(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

Store::~Store() = default;

QString Store::path() const
{
    return d->path;
}

bool Store::isReadOnly() const
{
    return d->readOnly;
}

DataVersion Store::version() const
{
    return {d->version};
}

void Store::onCommit(std::function<void(DataVersion)> f)
{
    d->committed = std::move(f);
}

void Store::setBusyTimeout(int milliseconds)
{
    d->busyTimeoutMs = milliseconds;
    if (!d->readOnly)
        sqlite3_busy_timeout(d->writer.handle(), milliseconds);
}

DataVersion Store::refreshVersion()
{
    d->reload();
    return version();
}

Result<std::unique_ptr<ReadSession>> Store::read() const
{
    auto db = d->openReader();
    if (!db)
        return tl::unexpected(db.error());
    PARLANCE_TRY(db->exec("BEGIN"));
    auto version = db->integer(versionSql); // the first read fixes what the transaction sees
    if (!version)
        return tl::unexpected(version.error());
    return std::unique_ptr<ReadSession>(new ReadSession(db->release(), {version->value_or(0)}));
}

Result<std::unique_ptr<Writer>> Store::write(std::stop_token stop)
{
    if (d->readOnly)
        return fail(ErrorCategory::Workspace, QStringLiteral("The workspace is open for reading only."));
    PARLANCE_TRY(d->acquire(stop));
    if (auto safe = d->endFirstLoad(); !safe) {
        d->writerFree.release();
        return tl::unexpected(safe.error());
    }
    return Writer::begin(*d);
}

Result<TimeZone> Store::timeZone() const
{
    const std::lock_guard lock(d->mutex);
    return d->zone;
}

Result<void> Store::setTimeZone(const QString &iana)
{
    auto zone = TimeZone::fromIana(iana);
    if (!zone)
        return tl::unexpected(zone.error());
    auto writer = write();
    if (!writer)
        return tl::unexpected(writer.error());
    auto statement = (*writer)->db().prepare("INSERT INTO meta (key, value) VALUES ('time_zone', ?)"
                                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, iana);
    PARLANCE_TRY(statement->run());
    {
        const std::lock_guard lock(d->mutex);
        d->zone = *zone;
    }
    return (*writer)->commit(true); // days and hours of every answer change with it
}

Result<QVariant> Store::setting(const QString &key) const
{
    auto session = read();
    if (!session)
        return tl::unexpected(session.error());
    auto statement = (*session)->prepare(QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, QStringLiteral("setting.") + key);
    auto row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return QVariant();
    const std::string_view json = statement->bytes(0);
    const auto document = QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size())));
    return document.array().at(0).toVariant();
}

Result<void> Store::setSetting(const QString &key, const QVariant &value)
{
    auto writer = write();
    if (!writer)
        return tl::unexpected(writer.error());
    const QByteArray json = QJsonDocument(QJsonArray{QJsonValue::fromVariant(value)}).toJson(QJsonDocument::Compact);
    auto statement = (*writer)->db().prepare("INSERT INTO meta (key, value) VALUES (?, ?)"
                                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, QStringLiteral("setting.") + key);
    statement->bind(2, std::string_view(json.constData(), size_t(json.size())));
    PARLANCE_TRY(statement->run());
    return (*writer)->commit(false);
}

Result<void> Store::backupTo(const QString &path) const
{
    auto db = d->openReader();
    if (!db)
        return tl::unexpected(db.error());
    return copyDatabase(db->handle(), path);
}

} // namespace parlance

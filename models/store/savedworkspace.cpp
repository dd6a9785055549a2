#include "models/store/savedworkspace.h"

#include "models/store/importissues.h"
#include "models/store/storeprivate.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace parlance {

namespace {

// In the table "meta" of the saved workspace: the start of the computer at which it was saved, and what was then loaded.
constexpr const char *bootKey = "first_load.boot";
constexpr const char *sourceKey = "first_load.source";
constexpr const char *asideKey = "first_load.aside"; // where the damaged file is put
constexpr const char *forgetAll =
    "DELETE FROM meta WHERE key IN ('first_load.boot', 'first_load.source', 'first_load.aside')";

Error storageError(const QString &text, const QString &path)
{
    return {ErrorCategory::Storage, text, {path, -1, -1, {}}, {}};
}

Result<void> syncFile(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool done = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (done)
        return {};
    return tl::unexpected(storageError(QStringLiteral("The disk reported an error."), path));
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

Result<void> setMeta(Database &db, const char *key, const QByteArray &value)
{
    auto set = db.prepare("INSERT INTO meta (key, value) VALUES (?, ?)"
                          " ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    if (!set)
        return tl::unexpected(set.error());
    set->bind(1, std::string_view(key));
    set->bind(2, viewOf(value));
    return set->run();
}

// nullopt: the key is not there, or the file cannot be read.
std::optional<QByteArray> meta(Database &db, const char *key)
{
    auto get = db.prepare("SELECT value FROM meta WHERE key = ?");
    if (!get)
        return std::nullopt;
    get->bind(1, std::string_view(key));
    const auto row = get->step();
    if (!row || !*row)
        return std::nullopt;
    return QByteArray(get->bytes(0).data(), qsizetype(get->bytes(0).size()));
}

Result<Database> openSaved(const QString &saved)
{
    auto db = Database::open(saved, SQLITE_OPEN_READWRITE);
    if (db) // one file, no log beside it
        PARLANCE_TRY(db->exec("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA"));
    return db;
}

// The start of the computer that the saved workspace names; nullopt: it is none.
std::optional<QByteArray> savedAt(const QString &saved)
{
    auto db = Database::open(saved, SQLITE_OPEN_READONLY);
    return db ? meta(*db, bootKey) : std::nullopt;
}

// Locked by this descriptor, and still the file of that name.
bool lockSaved(int file, const QString &saved)
{
    struct stat mine = {}, named = {};
    return ::flock(file, LOCK_EX | LOCK_NB) == 0 && ::fstat(file, &mine) == 0 &&
           ::stat(QFile::encodeName(saved).constData(), &named) == 0 && mine.st_ino == named.st_ino;
}

Result<void> prepareSaved(Database &writer, const QString &fresh, qint64 source, const QByteArray &boot)
{
    PARLANCE_TRY(copyDatabase(writer.handle(), fresh));
    {
        auto db = openSaved(fresh);
        if (!db)
            return tl::unexpected(db.error());
        PARLANCE_TRY(db->exec("PRAGMA synchronous=OFF; BEGIN"));
        PARLANCE_TRY(setMeta(*db, bootKey, boot));
        PARLANCE_TRY(setMeta(*db, sourceKey, QByteArray::number(source)));
        PARLANCE_TRY(db->exec("COMMIT"));
    }
    return syncFile(fresh, O_RDWR);
}

// A name that is free for the file and for its log; the same again after an interruption.
Result<QString> asideName(Database &saved, const QString &path)
{
    if (const auto chosen = meta(saved, asideKey))
        return QString::fromUtf8(*chosen);
    QString name = path + QStringLiteral(".damaged");
    for (int n = 2; QFileInfo::exists(name) || QFileInfo::exists(name + QStringLiteral("-wal")); ++n)
        name = path + QStringLiteral(".damaged-%1").arg(n);
    PARLANCE_TRY(setMeta(saved, asideKey, name.toUtf8()));
    return name;
}

Result<void> setAside(const QString &path, const QString &aside)
{
    for (const char *suffix : {"-wal", ""}) {
        const QString name = path + QLatin1String(suffix);
        if (QFileInfo::exists(name) && !QFile::rename(name, aside + QLatin1String(suffix)))
            return tl::unexpected(storageError(QStringLiteral("The damaged workspace cannot be set aside."), path));
    }
    QFile::remove(path + QStringLiteral("-shm"));
    return syncFolder(path);
}

Result<void> sayWhatHappened(Database &db, const QString &aside)
{
    auto source = db.prepare("SELECT id, origin FROM source WHERE id ="
                             " (SELECT CAST(value AS INTEGER) FROM meta WHERE key = ?)");
    if (!source)
        return tl::unexpected(source.error());
    source->bind(1, std::string_view(sourceKey));
    auto row = source->step();
    if (!row || !*row)
        return row ? Result<void>() : tl::unexpected(row.error());
    const qint64 id = source->integer(0);
    const QString origin = source->text(1);
    source->reset();
    const Issue issue{
        Severity::Warning,
        QStringLiteral("import.lost"),
        QStringLiteral("The computer failed during the first import, before all of it was on the disk. Please import "
                       "these files again. What had come in may be damaged; it was set aside as \"%1\" and can be "
                       "deleted.")
            .arg(QFileInfo(aside).fileName()),
        {origin, -1, -1, {}},
        {}};
    PARLANCE_TRY(db.exec("BEGIN; DELETE FROM issue WHERE code = 'import.lost' AND import_id IS NULL"));
    PARLANCE_TRY(insertIssue(db, id, std::nullopt, issue, 1));
    return db.exec("COMMIT");
}

} // namespace

QString savedPath(const QString &path)
{
    return path + QStringLiteral(".first-load");
}

int saveWorkspace(Database &db, const QString &path, qint64 source)
{
    const QByteArray boot = QSysInfo::bootUniqueId();
    if (boot.isEmpty()) // nobody could tell afterwards whether the computer has failed
        return -1;
    const QString saved = savedPath(path), fresh = saved + QStringLiteral(".partial");
    int lock = -1;
    const bool ready = prepareSaved(db, fresh, source, boot).has_value() &&
                       (lock = ::open(QFile::encodeName(fresh).constData(), O_RDWR | O_CLOEXEC)) >= 0 &&
                       lockSaved(lock, fresh) &&
                       ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(saved).constData()) == 0 &&
                       syncFolder(path).has_value();
    if (ready)
        return lock;
    closeSaved(lock);
    QFile::remove(fresh);
    QFile::remove(saved);
    return -1;
}

Result<void> removeSaved(const QString &path)
{
    if (!QFile::remove(savedPath(path)))
        return tl::unexpected(
            storageError(QStringLiteral("A file beside the workspace cannot be removed."), savedPath(path)));
    return syncFolder(path);
}

void distrustWorkspace(const QString &path)
{
    if (auto db = openSaved(savedPath(path)))
        (void)setMeta(*db, bootKey, "failed");
}

Saved lookAtSaved(const QString &path)
{
    const QString saved = savedPath(path);
    const int file = ::open(QFile::encodeName(saved).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return {};
    const bool locked = lockSaved(file, saved);
    const std::optional<QByteArray> boot = savedAt(saved);
    if (!locked || !boot) {
        closeSaved(file);
        return {boot ? Saved::State::UnderWay : Saved::State::None, -1};
    }
    return {*boot == QSysInfo::bootUniqueId() ? Saved::State::Abandoned : Saved::State::Needed, file};
}

Result<Saved> findSaved(const QString &path)
{
    using namespace std::chrono_literals;
    for (int attempt = 0; attempt < 100; ++attempt) {
        const Saved found = lookAtSaved(path);
        if (found.state != Saved::State::UnderWay || savedAt(savedPath(path)) == QSysInfo::bootUniqueId())
            return found;
        std::this_thread::sleep_for(20ms);
    }
    return tl::unexpected(storageError(QStringLiteral("Another program is putting the workspace in order."), path));
}

void closeSaved(int lock)
{
    if (lock >= 0)
        ::close(lock);
}

Result<void> takeSaved(const QString &path)
{
    const QString saved = savedPath(path);
    {
        auto db = openSaved(saved);
        if (!db)
            return tl::unexpected(db.error());
        auto aside = asideName(*db, path);
        if (!aside)
            return tl::unexpected(aside.error());
        PARLANCE_TRY(setAside(path, *aside));
        PARLANCE_TRY(sayWhatHappened(*db, *aside));
    }
    if (::rename(QFile::encodeName(saved).constData(), QFile::encodeName(path).constData()) != 0)
        return tl::unexpected(storageError(QStringLiteral("The saved workspace cannot take its place."), path));
    PARLANCE_TRY(syncFolder(path));
    if (auto db = openSaved(path)) // only now: until here it had to be known for what it is
        (void)db->exec(forgetAll);
    return {};
}

Result<void> syncFolder(const QString &path)
{
    return syncFile(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace parlance

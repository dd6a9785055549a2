#include "models/store/firstload.h"

#include "models/store/savedworkspace.h"

#include <QFileInfo>

namespace parlance {

namespace {

constexpr qint64 fewPages = 1'024; // 16 MiB: copied in no time

// Nothing was ever imported, so that what is saved is all that cannot be imported again.
bool isFirst(Database &db)
{
    const auto imported = db.integer("SELECT EXISTS (SELECT 1 FROM import_file WHERE state = 'done')"
                                     " OR EXISTS (SELECT 1 FROM conversation)");
    const auto pages = db.integer("PRAGMA page_count");
    return imported && *imported == 0 && pages && *pages <= fewPages;
}

// Through SQLite's own descriptor: closing another one of the file would end the locks of the whole process.
Result<void> sync(Database &db, int which)
{
    sqlite3_file *file = nullptr;
    const int found = sqlite3_file_control(db.handle(), "main", which, &file);
    if (found != SQLITE_OK || !file || !file->pMethods) // there is no log
        return {};
    const int code = file->pMethods->xSync(file, SQLITE_SYNC_NORMAL);
    return code == SQLITE_OK ? Result<void>() : tl::unexpected(sqliteError(nullptr, code));
}

// The log first: the file may rely on it, never the other way round. What other processes write meanwhile, they bring to
// the disk themselves.
Result<void> syncAll(Database &writer, const QString &path)
{
    PARLANCE_TRY(sync(writer, SQLITE_FCNTL_JOURNAL_POINTER));
    PARLANCE_TRY(sync(writer, SQLITE_FCNTL_FILE_POINTER));
    return syncFolder(path);
}

// Where a link leads to, so that all names of a workspace find the same saved one.
QString realPath(QString path)
{
    for (int links = 0; links < 8; ++links) {
        const QFileInfo info(path);
        if (!info.isSymLink())
            break;
        path = info.symLinkTarget();
    }
    return path;
}

} // namespace

std::unique_ptr<FirstLoad> FirstLoad::begin(Database &writer, const QString &name, qint64 source)
{
    const QString path = realPath(name);
    if (!isFirst(writer))
        return nullptr;
    const Saved other = lookAtSaved(path);
    closeSaved(other.lock);
    if (other.state != Saved::State::None) // of another process that loads
        return nullptr;
    const int lock = saveWorkspace(writer, path, source);
    if (lock < 0)
        return nullptr;
    std::unique_ptr<FirstLoad> load(new FirstLoad(path, lock));
    if (!writer.exec("PRAGMA synchronous=OFF")) {
        removeSaved(path);
        return nullptr;
    }
    load->m_thread = std::jthread([raw = load.get()](const std::stop_token &stop) { raw->writeOut(stop); });
    return load;
}

Result<std::unique_ptr<FirstLoad>> FirstLoad::settle(const QString &name)
{
    const QString path = realPath(name);
    auto found = findSaved(path);
    if (!found)
        return tl::unexpected(found.error());
    if (found->state == Saved::State::Needed) {
        const Result<void> taken = takeSaved(path);
        closeSaved(found->lock);
        if (!taken)
            return tl::unexpected(taken.error());
    } else if (found->state == Saved::State::Abandoned) {
        return std::unique_ptr<FirstLoad>(new FirstLoad(path, found->lock));
    }
    return nullptr;
}

std::unique_ptr<FirstLoad> FirstLoad::abandoned(const QString &name)
{
    const QString path = realPath(name);
    const Saved found = lookAtSaved(path);
    if (found.state == Saved::State::Abandoned)
        return std::unique_ptr<FirstLoad>(new FirstLoad(path, found.lock));
    closeSaved(found.lock);
    return nullptr;
}

FirstLoad::~FirstLoad()
{
    closeSaved(m_lock);
}

void FirstLoad::moved()
{
    const std::lock_guard lock(m_mutex);
    m_moved = true;
    m_changed.notify_all();
}

// Else nothing would be written for long, and all of it would have to be waited for at the end. Failures are told by end().
void FirstLoad::writeOut(const std::stop_token &stop)
{
    auto db = Database::open(m_path, SQLITE_OPEN_READWRITE);
    std::unique_lock lock(m_mutex);
    while (db && m_changed.wait(lock, stop, [this] { return m_moved; })) {
        m_moved = false;
        lock.unlock();
        (void)sync(*db, SQLITE_FCNTL_FILE_POINTER);
        lock.lock();
    }
}

Result<void> FirstLoad::end(Database &writer)
{
    m_thread = {};
    const Result<void> done = syncAll(writer, m_path);
    PARLANCE_TRY(writer.exec("PRAGMA synchronous=NORMAL"));
    if (done)
        return removeSaved(m_path);
    distrustWorkspace(m_path);
    return done;
}

} // namespace parlance

#include "models/store/checkpointer.h"

#include "models/store/firstload.h"

namespace parlance {

namespace {

constexpr int longLog = 8'192; // pages: 128 MiB

// How many pages are in the log afterwards.
int movePages(Store::Private &store, Database &db)
{
    const std::lock_guard lock(store.movingPages);
    FirstLoad *const load = store.firstLoad.get();
    int log = 0, moved = 0;
    (void)db.exec(load ? "PRAGMA synchronous=OFF" : "PRAGMA synchronous=NORMAL");
    sqlite3_wal_checkpoint_v2(db.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, &log, &moved);
    if (load)
        load->moved();
    return log;
}

} // namespace

Checkpointer::Checkpointer(Store::Private &store)
    : m_store(store)
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{}

void Checkpointer::committed(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    ++m_wanted;
    m_changed.notify_all();
    if (m_log > longLog)
        m_changed.wait(lock, stop, [this] { return m_ended || m_done == m_wanted; });
}

// A failure is no loss: what is in the log is in the workspace, and the next checkpoint moves it.
void Checkpointer::run(const std::stop_token &stop)
{
    auto db = Database::open(m_store.path, SQLITE_OPEN_READWRITE);
    std::unique_lock lock(m_mutex);
    while (db && m_changed.wait(lock, stop, [this] { return m_done != m_wanted; })) {
        const quint64 wanted = m_wanted;
        lock.unlock();
        const int log = movePages(m_store, *db);
        lock.lock();
        m_done = wanted;
        m_log = log;
        m_changed.notify_all();
    }
    m_ended = true;
    m_changed.notify_all();
}

} // namespace parlance

// Private to the store layer: the first bulk load of a workspace, which does not wait for the disk.
//
// As long as a FirstLoad lives, neither the writer nor the checkpointer of the workspace waits for the disk, and the log
// is overwritten in the system's cache before most of it is ever written out. A killed process loses nothing by that. A
// failing computer may leave any part of the file old and any part new, which no check of the file could rule out. So
// before it begins, the workspace as it was until then is put on the disk beside it (NAME.parlance.first-load), where it
// stays until all of the load is on the disk too. What is found beside it after the computer has started anew is the
// truth, and takes the place of the file, which is set aside.
#pragma once

#include "models/store/sqlite.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace parlance {

class FirstLoad
{
public:
    // Below that many bytes of input, safeguarding costs more than it spares.
    static constexpr qint64 worthwhileBytes = qint64(64) << 20;

    // Null when this is no first load, or when it cannot be safeguarded here: then the disk is waited for as ever. By the
    // holder of the writer, outside a transaction. source: the row of the source that is being loaded.
    static std::unique_ptr<FirstLoad> begin(Database &writer, const QString &name, qint64 source);
    // Before the workspace is opened: takes the saved workspace where the computer has failed during a first load. Else,
    // when the process of a first load has ended without bringing it to the disk, that load, to be ended by the caller.
    static Result<std::unique_ptr<FirstLoad>> settle(const QString &name);
    // As settle() for a workspace that is open already; never changes a file.
    static std::unique_ptr<FirstLoad> abandoned(const QString &name);

    FirstLoad(const FirstLoad &) = delete;
    FirstLoad &operator=(const FirstLoad &) = delete;
    ~FirstLoad(); // without end(): what is saved stays, for who opens the workspace next

    // After pages were moved from the log into the file: they may go to the disk, on a thread of its own.
    void moved();
    // Waits until everything is on the disk, and lets the writer wait for it from now on. By the holder of the writer,
    // outside a transaction, while no checkpoint runs. An error means that the load cannot be relied upon: the next who
    // opens the workspace gets the saved one.
    Result<void> end(Database &writer);

private:
    FirstLoad(QString path, int lock)
        : m_path(std::move(path))
        , m_lock(lock)
    {}
    void writeOut(const std::stop_token &stop);

    const QString m_path; // of the workspace
    int m_lock;           // descriptor of the saved workspace, locked as long as its load is under way
    std::mutex m_mutex;   // guards what follows
    std::condition_variable_any m_changed;
    bool m_moved = false;
    std::jthread m_thread; // last: ends before the rest goes
};

} // namespace parlance

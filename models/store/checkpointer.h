// Private to the store layer: while files are imported, moves what is committed from the log into the workspace file and
// waits for the disk, on a thread of its own, so that the writer goes on at once.
#pragma once

#include "models/store/storeprivate.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace parlance {

class Checkpointer
{
public:
    explicit Checkpointer(Store::Private &store); // which lives longer

    // After a commit, by who still holds the writer. Waits when the log has grown long: once all of it has been moved it
    // begins anew, so that its size stays bounded on any disk.
    void committed(const std::stop_token &stop);

private:
    void run(const std::stop_token &stop);

    Store::Private &m_store;
    std::mutex m_mutex; // guards what follows
    std::condition_variable_any m_changed;
    quint64 m_wanted = 0, m_done = 0; // commits
    int m_log = 0;                    // pages in the log when it was last looked at
    bool m_ended = false;
    std::jthread m_thread; // last: ends before the rest goes
};

} // namespace parlance

// The user's own work on its way into the workspace.
#pragma once

#include "models/core/result.h"

#include <deque>
#include <functional>
#include <mutex>

namespace parlance {

// Waits its turn on a worker; what is still waiting when the session ends is written then: none of it is lost. Thread-safe.
class OwnWrites
{
public:
    using Write = std::function<Result<void>()>;

    void add(Write write)
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(write));
    }

    Result<void> writeNext()
    {
        const std::scoped_lock lock(m_mutex); // in the order of the edits
        if (m_waiting.empty())
            return {};
        const Write write = std::move(m_waiting.front());
        m_waiting.pop_front();
        return write();
    }

    void writeAll()
    {
        while (!isEmpty())
            (void)writeNext(); // nobody is left to be told
    }

private:
    bool isEmpty()
    {
        const std::scoped_lock lock(m_mutex);
        return m_waiting.empty();
    }

    std::mutex m_mutex;
    std::deque<Write> m_waiting;
};

} // namespace parlance

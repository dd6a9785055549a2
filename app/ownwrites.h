// The user's own work on its way into the workspace.
#pragma once

#include "models/core/result.h"

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>

namespace parlance {

// Waits its turn on a worker; what is still waiting when the session ends is written then: none of it is lost. Thread-safe.
class OwnWrites
{
public:
    using Write = std::function<Result<void>()>;

    // Never waits for a write: the GUI thread calls it.
    void add(Write write)
    {
        const std::scoped_lock lock(m_queue);
        m_waiting.push_back(std::move(write));
    }

    Result<void> writeNext()
    {
        const std::scoped_lock order(m_order); // in the order of the edits
        Write write;
        {
            const std::scoped_lock lock(m_queue);
            if (m_waiting.empty())
                return {};
            write = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        return write();
    }

    // Also one that is under way elsewhere is done then.
    void writeAll()
    {
        while (!isEmpty())
            (void)writeNext(); // nobody is left to be told
        const std::scoped_lock order(m_order);
    }

private:
    bool isEmpty()
    {
        const std::scoped_lock lock(m_queue);
        return m_waiting.empty();
    }

    std::mutex m_order; // held while one is written
    std::mutex m_queue; // of what waits
    std::deque<Write> m_waiting;
};

// The work of one turn: `work` waits from now on, and is done when this has run or the session has ended. As many turns as
// writes; whoever's turn it is, each gives the result of its own.
inline std::function<Result<bool>(std::stop_token)> inTurn(const std::shared_ptr<OwnWrites> &writes,
                                                           std::function<Result<bool>()> work)
{
    const auto made = std::make_shared<Result<bool>>(fail(ErrorCategory::Cancelled, QStringLiteral("stopped")));
    writes->add([made, work = std::move(work)]() -> Result<void> {
        *made = work();
        return {};
    });
    return [made, writes](std::stop_token) {
        (void)writes->writeNext(); // it tells by `made`
        return *made;
    };
}

} // namespace parlance

// Lets a test hold a worker at a known place and let it go on, without a clock.
#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace parlance::test {

class Gate
{
public:
    // Worker: announces its arrival and waits until the test lets one more through. With a stop token, a
    // request to stop ends the wait too; false then.
    bool pass(const std::stop_token &stop = {})
    {
        std::unique_lock lock(m_mutex);
        const int ticket = ++m_arrived;
        m_arrival.notify_all();
        m_opening.wait(lock, stop, [this, ticket] { return m_open >= ticket; });
        return m_open >= ticket;
    }

    // Test: waits until the n-th worker stands at the gate.
    void awaitArrival(int n)
    {
        std::unique_lock lock(m_mutex);
        m_arrival.wait(lock, [this, n] { return m_arrived >= n; });
    }

    // Lets everyone up to the n-th through.
    void open(int n)
    {
        const std::scoped_lock lock(m_mutex);
        m_open = n;
        m_opening.notify_all();
    }

    int arrived()
    {
        const std::scoped_lock lock(m_mutex);
        return m_arrived;
    }

private:
    std::mutex m_mutex;
    // One for each side: who waits for the other's condition takes no wake-up of his.
    std::condition_variable m_arrival;
    std::condition_variable_any m_opening;
    int m_arrived = 0;
    int m_open = 0;
};

} // namespace parlance::test

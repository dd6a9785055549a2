// Asking work to wait a while: what PauseSource is set to, its tokens see.
#pragma once

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>

namespace parlance {

namespace pausing {

struct State
{
    std::atomic<bool> paused = false;
    std::mutex mutex;
    std::condition_variable_any changed;
};

} // namespace pausing

// Held by the work. Of no source: never paused.
class PauseToken
{
public:
    PauseToken() = default;

    [[nodiscard]] bool paused() const { return m_state && m_state->paused.load(std::memory_order_relaxed); }
    // Returns at once when not paused, else when going on is wanted or a stop.
    void wait(const std::stop_token &stop) const
    {
        if (!paused())
            return;
        std::unique_lock lock(m_state->mutex);
        m_state->changed.wait(lock, stop, [this] { return !m_state->paused; });
    }

private:
    friend class PauseSource;
    explicit PauseToken(std::shared_ptr<pausing::State> state)
        : m_state(std::move(state))
    {}
    std::shared_ptr<pausing::State> m_state;
};

// Held by who asks. Thread-safe.
class PauseSource
{
public:
    void setPaused(bool paused)
    {
        {
            const std::lock_guard lock(m_state->mutex);
            m_state->paused = paused;
        }
        m_state->changed.notify_all();
    }
    [[nodiscard]] bool paused() const { return m_state->paused; }
    [[nodiscard]] PauseToken token() const { return PauseToken(m_state); }

private:
    std::shared_ptr<pausing::State> m_state = std::make_shared<pausing::State>();
};

} // namespace parlance

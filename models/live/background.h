// One worker thread with a queue, and the rule "latest wins" for whoever asks it something.
#pragma once

#include "models/core/result.h"
#include "models/live/mailbox.h"

#include <QPointer>

#include <memory>
#include <stop_token>

namespace parlance {

// Lives on the GUI thread. Destroying it asks the running task to stop, drops those waiting and joins.
class Background : public QObject
{
    Q_OBJECT
public:
    // Inline runs every task at once on the calling thread: for pictures without an event loop, and for
    // tests.
    enum class Mode { Threaded, Inline };
    using Task = std::function<void(std::stop_token)>;

    explicit Background(Mode mode, QObject *parent = nullptr);
    ~Background() override;

    [[nodiscard]] Mode mode() const;
    // GUI thread. The task captures values. A task whose source is stopped before its turn never runs.
    std::stop_source run(Task task);
    // From a task: the function runs on the GUI thread.
    void deliver(std::function<void()> letter);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// Asks a Background for a T. A new request makes the old one obsolete: it is asked to stop, and its late
// answer is dropped here, on the GUI thread, so that `done` is only ever called for the newest request and
// never after the Latest is gone. Everything but `work` runs on the GUI thread.
template <typename T>
class Latest
{
public:
    using Work = std::function<Result<T>(std::stop_token)>;
    using Done = std::function<void(Result<T>)>;

    explicit Latest(Background *background)
        : m_background(background)
        , m_state(std::make_shared<State>())
    {}
    ~Latest() { cancel(); }
    Latest(const Latest &) = delete;
    Latest &operator=(const Latest &) = delete;

    void start(Work work, Done done)
    {
        cancel();
        if (!m_background)
            return;
        const quint64 generation = ++m_state->generation;
        m_state->done = std::move(done);
        m_state->running = true;
        // The worker carries a weak reference only, and never looks through it: that is done on the GUI
        // thread.
        m_stop = m_background->run([background = m_background.data(), work = std::move(work),
                                    weak = std::weak_ptr<State>(m_state), generation](std::stop_token stop) {
            auto answer = std::make_shared<Result<T>>(work(stop));
            background->deliver([answer, weak, generation] {
                const std::shared_ptr<State> state = weak.lock();
                if (!state || state->generation != generation)
                    return;
                state->running = false;
                const Done call = std::move(state->done);
                state->done = nullptr;
                call(std::move(*answer));
            });
        });
    }

    void cancel()
    {
        m_stop.request_stop();
        ++m_state->generation;
        m_state->running = false;
        m_state->done = nullptr;
    }

    [[nodiscard]] bool isRunning() const { return m_state->running; }

private:
    struct State
    {
        quint64 generation = 0;
        bool running = false;
        Done done;
    };

    QPointer<Background> m_background;
    std::shared_ptr<State> m_state;
    std::stop_source m_stop{std::nostopstate};
};

} // namespace parlance

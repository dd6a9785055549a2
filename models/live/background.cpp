#include "models/live/background.h"

#include <condition_variable>
#include <deque>
#include <thread>

namespace parlance {

namespace {

struct Waiting
{
    Background::Task task;
    std::stop_source stop;
};

} // namespace

struct Background::Private
{
    Mode mode = Mode::Threaded;
    Mailbox mailbox;
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Waiting> queue;                  // guarded
    std::stop_source running{std::nostopstate}; // guarded; of the task under way
    bool closing = false;                       // guarded
    std::thread thread;                         // last: started when all of the above is there

    void work();
};

void Background::Private::work()
{
    for (;;) {
        Waiting next;
        {
            std::unique_lock lock(mutex);
            wake.wait(lock, [this] { return closing || !queue.empty(); });
            if (closing)
                return;
            next = std::move(queue.front());
            queue.pop_front();
            running = next.stop;
        }
        if (!next.stop.stop_requested())
            next.task(next.stop.get_token());
    }
}

Background::Background(Mode mode, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->mode = mode;
    if (mode == Mode::Threaded)
        d->thread = std::thread([p = d.get()] { p->work(); });
}

Background::~Background()
{
    std::deque<Waiting> dropped;
    {
        const std::scoped_lock lock(d->mutex);
        d->closing = true;
        d->running.request_stop();
        dropped.swap(d->queue);
    }
    d->wake.notify_all();
    if (d->thread.joinable())
        d->thread.join();
}

Background::Mode Background::mode() const
{
    return d->mode;
}

std::stop_source Background::run(Task task)
{
    std::stop_source stop;
    if (d->mode == Mode::Inline) {
        task(stop.get_token());
        return stop;
    }
    {
        const std::scoped_lock lock(d->mutex);
        d->queue.push_back({std::move(task), stop});
    }
    d->wake.notify_one();
    return stop;
}

void Background::deliver(std::function<void()> letter)
{
    if (d->mode == Mode::Inline)
        letter();
    else
        d->mailbox.post(std::move(letter));
}

} // namespace parlance

#include "models/engine/workers.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace parlance {

struct Workers::Private
{
    // One run on offer: its helpers still to start and those at work.
    struct Run
    {
        const std::function<void(int)> *work;
        int next = 1, limit = 1, active = 0;
    };

    std::mutex mutex;
    std::condition_variable offered, ended;
    std::vector<Run *> runs;
    bool closing = false;
    std::vector<std::thread> threads;

    Run *open() const
    {
        for (Run *run : runs) {
            if (run->next < run->limit)
                return run;
        }
        return nullptr;
    }

    void serve()
    {
        std::unique_lock lock(mutex);
        for (;;) {
            offered.wait(lock, [&] { return closing || open(); });
            if (closing)
                return;
            Run *run = open();
            const int worker = run->next++;
            ++run->active;
            lock.unlock();
            (*run->work)(worker);
            lock.lock();
            --run->active;
            ended.notify_all();
        }
    }
};

Workers::Workers(int threads)
    : d(std::make_unique<Private>())
{
    for (int i = 1; i < threads; ++i)
        d->threads.emplace_back([this] { d->serve(); });
}

Workers::~Workers()
{
    {
        const std::scoped_lock lock(d->mutex);
        d->closing = true;
    }
    d->offered.notify_all();
    for (std::thread &thread : d->threads)
        thread.join();
}

int Workers::count() const
{
    return int(d->threads.size()) + 1;
}

void Workers::run(const std::function<void(int)> &work)
{
    Private::Run run{&work, 1, count(), 0};
    {
        const std::scoped_lock lock(d->mutex);
        d->runs.push_back(&run);
    }
    d->offered.notify_all();
    work(0);
    std::unique_lock lock(d->mutex);
    run.limit = run.next; // nobody may start any more
    d->ended.wait(lock, [&] { return run.active == 0; });
    std::erase(d->runs, &run);
}

} // namespace parlance

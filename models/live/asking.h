// Questions to a worker whose answer somebody waits for.
#pragma once

#include "models/core/result.h"
#include "models/live/background.h"

#include <QPointer>

#include <memory>

namespace parlance {

// GUI thread: `work` on the worker, in its turn; `done` here, and not at all once `receiver` or the worker is gone.
template <typename T>
void ask(Background &worker, QObject *receiver, std::function<Result<T>(std::stop_token)> work,
         std::function<void(Result<T>)> done)
{
    worker.run([&worker, work = std::move(work), done = std::move(done),
                alive = QPointer<QObject>(receiver)](std::stop_token stop) {
        auto answer = std::make_shared<Result<T>>(work(stop));
        worker.deliver([answer, done, alive] {
            if (alive)
                done(std::move(*answer));
        });
    });
}

} // namespace parlance

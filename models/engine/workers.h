// A few threads that share the chunks of one scan.
#pragma once

#include <functional>
#include <memory>

namespace parlance {

// Thread-safe. run() uses the calling thread as worker 0 and lends what idle threads there are; it returns when all
// have finished. Nested or concurrent runs are fine: a run without a free thread is done by its caller.
class Workers
{
public:
    explicit Workers(int threads); // in all, with the caller: 1 means no thread of its own
    ~Workers();

    [[nodiscard]] int count() const;
    // work(worker) for worker 0 to count() − 1 at most; each takes what is left to do until nothing is.
    void run(const std::function<void(int worker)> &work);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parlance

#include "models/live/writes.h"

namespace parlance {

Writes::Writes(Background::Mode mode)
    : m_worker(mode)
{}

void Writes::start(Work work, Done done)
{
    m_worker.run([worker = &m_worker, work = std::move(work), done = std::move(done)](std::stop_token stop) {
        worker->deliver([written = work(std::move(stop)), done] { done(written); });
    });
}

} // namespace parlance

// What somebody asked to be written, to the workspace or a file: all of it, in that order. On a worker of its own, for a
// write may have to wait for an import, and no query is to wait with it.
#pragma once

#include "models/live/background.h"

namespace parlance {

// Lives on the GUI thread, where `done` is called, but never after this is gone; then what is not yet written is dropped.
class Writes
{
public:
    using Work = std::function<Result<void>(std::stop_token)>;
    using Done = std::function<void(const Result<void> &)>;

    explicit Writes(Background::Mode mode);

    void start(Work work, Done done);

private:
    Background m_worker;
};

} // namespace parlance

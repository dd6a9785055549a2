// Ctrl+C and SIGTERM as a stop token.
#pragma once

#include <stop_token>
#include <thread>

namespace parlance::cli {

// While one exists, the first SIGINT or SIGTERM requests a stop, and a second one ends the process as usual.
// One at a time.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    int m_pipe[2] = {-1, -1};
    std::thread m_waiter; // turns a byte from the signal handler into a request
};

} // namespace parlance::cli

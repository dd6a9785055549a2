#include "app/cli/interrupt.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace parlance::cli {

namespace {

// Only a write to a pipe is allowed in a signal handler; the pipe's end has to be where the handler finds it.
volatile std::sig_atomic_t signalPipe = -1;

void handle(int signal)
{
    const char byte = 's';
    [[maybe_unused]] const auto written = ::write(int(signalPipe), &byte, 1);
    std::signal(signal, SIG_DFL);
}

} // namespace

Interrupt::Interrupt()
{
    if (::pipe2(m_pipe, O_CLOEXEC) != 0)
        return;
    signalPipe = m_pipe[1];
    m_waiter = std::thread([end = m_pipe[0], source = m_source]() mutable {
        char byte = 0;
        if (::read(end, &byte, 1) == 1 && byte == 's')
            source.request_stop();
    });
    std::signal(SIGINT, handle);
    std::signal(SIGTERM, handle);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    if (!m_waiter.joinable())
        return;
    const char byte = 'q';
    [[maybe_unused]] const auto written = ::write(m_pipe[1], &byte, 1);
    m_waiter.join();
    signalPipe = -1;
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

} // namespace parlance::cli

// Whether what another process has begun may still be under way.
#pragma once

#include <QtGlobal>

#include <cerrno>
#include <csignal>

namespace parlance {

inline bool processLives(qint64 pid)
{
    return pid > 0 && (::kill(pid_t(pid), 0) == 0 || errno != ESRCH);
}

} // namespace parlance

#include "models/analysis/replay.h"

#include <algorithm>
#include <cmath>

namespace parlance {

Replay::Replay(std::vector<UtcMs> times, std::optional<qint64> longestPause)
    : m_times(std::move(times))
    , m_longestPause(longestPause)
{
    lay();
}

void Replay::lay()
{
    m_offsets.clear();
    UtcMs before = m_times.empty() ? 0 : m_times.front();
    qint64 offset = 0;
    for (const UtcMs at : m_times) {
        const qint64 pause = std::max<qint64>(0, at - before);
        offset += m_longestPause ? std::min(pause, *m_longestPause) : pause;
        before = std::max(before, at);
        m_offsets.push_back(offset);
    }
}

qint64 Replay::position(UtcMs now) const
{
    const qint64 played = m_since ? qint64(std::floor(double(std::max<qint64>(0, now - *m_since)) * m_speed)) : 0;
    return std::min(length(), m_position + played);
}

size_t Replay::said(UtcMs now) const
{
    return size_t(std::ranges::upper_bound(m_offsets, position(now)) - m_offsets.begin());
}

void Replay::play(UtcMs now)
{
    if (isPlaying())
        return;
    if (atEnd(now))
        m_position = 0;
    m_since = now;
}

void Replay::pause(UtcMs now)
{
    m_position = position(now);
    m_since.reset();
}

void Replay::setSpeed(double speed, UtcMs now)
{
    m_position = position(now);
    if (m_since)
        m_since = now;
    m_speed = speed;
}

void Replay::setLongestPause(std::optional<qint64> pause, UtcMs now)
{
    const size_t before = said(now);
    m_longestPause = pause;
    lay();
    seek(before, now);
}

void Replay::seek(size_t messages, UtcMs now)
{
    if (m_offsets.empty())
        return;
    m_position = m_offsets[std::clamp<size_t>(messages, 1, count()) - 1];
    if (m_since)
        m_since = now;
}

void Replay::step(int by, UtcMs now)
{
    const size_t before = said(now);
    if (by > 0 || before == 0)
        return seek(before + 1, now);
    const auto moment = std::ranges::lower_bound(m_offsets, m_offsets[before - 1]);
    seek(size_t(moment - m_offsets.begin()), now);
}

std::optional<qint64> Replay::untilNext(UtcMs now) const
{
    const size_t next = said(now);
    if (!m_since || next >= count())
        return std::nullopt;
    // From when it plays, so that no rounding adds up from message to message.
    const qint64 due = *m_since + qint64(std::ceil(double(m_offsets[next] - m_position) / m_speed));
    return std::max<qint64>(0, due - now);
}

} // namespace parlance

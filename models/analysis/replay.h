// A conversation as it went on: which of its messages have been said at a moment of the replay. Knows no clock: the
// moment is a parameter of everything.
#pragma once

#include "models/core/time.h"

#include <optional>
#include <vector>

namespace parlance {

class Replay
{
public:
    Replay() = default;
    // When the messages were said; of one that seems earlier than the one before, it is that one's time. Pauses longer
    // than `longestPause` are cut to it; nullopt: as they were. It begins stopped, with the first message.
    explicit Replay(std::vector<UtcMs> times, std::optional<qint64> longestPause = {});

    [[nodiscard]] size_t count() const { return m_offsets.size(); }
    [[nodiscard]] qint64 length() const { return m_offsets.empty() ? 0 : m_offsets.back(); } // ms of the conversation
    [[nodiscard]] bool isPlaying() const { return m_since.has_value(); }
    [[nodiscard]] double speed() const { return m_speed; }

    void play(UtcMs now); // from the beginning when it is at its end
    void pause(UtcMs now);
    void setSpeed(double speed, UtcMs now);                       // above 0
    void setLongestPause(std::optional<qint64> pause, UtcMs now); // the messages said so far stay
    // To where this many messages have been said; 1 at least. Goes on playing from there.
    void seek(size_t messages, UtcMs now);
    void step(int by, UtcMs now); // 1 or −1 message; those of one moment go together

    [[nodiscard]] qint64 position(UtcMs now) const; // ms of the conversation, from its first message
    [[nodiscard]] size_t said(UtcMs now) const;     // messages
    [[nodiscard]] bool atEnd(UtcMs now) const { return said(now) == count(); }
    // Milliseconds until the next message is said; nullopt: it stands still or is at its end.
    [[nodiscard]] std::optional<qint64> untilNext(UtcMs now) const;

private:
    void lay();

    std::vector<UtcMs> m_times;
    std::vector<qint64> m_offsets; // of the messages, rising
    std::optional<qint64> m_longestPause;
    double m_speed = 1;
    qint64 m_position = 0;        // when it was stopped, or since it plays
    std::optional<UtcMs> m_since; // playing
};

} // namespace parlance

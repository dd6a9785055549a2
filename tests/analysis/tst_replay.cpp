// A conversation as it went on, by a clock that the test turns.
#include "models/analysis/replay.h"

#include <QTest>

using namespace parlance;

class TestReplay : public QObject
{
    Q_OBJECT

    static constexpr UtcMs now = 1'700'000'000'000;
    // Said 0, 4, 4, 10 and 3,610 seconds after the beginning; one of them out of order.
    const std::vector<UtcMs> m_times{1'000, 5'000, 4'000, 11'000, 3'611'000};

private Q_SLOTS:
    void asRecorded()
    {
        Replay replay(m_times);
        QCOMPARE(replay.length(), 3'610'000);
        QCOMPARE(replay.said(now), size_t(1));
        QVERIFY(!replay.untilNext(now)); // it stands still
        replay.play(now);
        QCOMPARE(replay.untilNext(now), std::optional<qint64>(4'000));
        QCOMPARE(replay.said(now + 3'999), size_t(1));
        QCOMPARE(replay.said(now + 4'000), size_t(3));
        QCOMPARE(replay.untilNext(now + 4'500), std::optional<qint64>(5'500));
        QCOMPARE(replay.said(now + 10'000), size_t(4));
        QVERIFY(!replay.atEnd(now + 3'609'999));
        QVERIFY(replay.atEnd(now + 3'610'000));
        QVERIFY(!replay.untilNext(now + 3'610'000));
        QCOMPARE(replay.position(now + 9'999'999), replay.length());
    }

    void pauseAndSpeed()
    {
        Replay replay(m_times);
        replay.play(now);
        replay.pause(now + 2'000);
        QCOMPARE(replay.position(now + 60'000), 2'000);
        replay.setSpeed(4, now + 60'000);
        replay.play(now + 60'000);
        QCOMPARE(replay.untilNext(now + 60'000), std::optional<qint64>(500));
        QCOMPARE(replay.said(now + 60'500), size_t(3));
        replay.setSpeed(0.5, now + 60'500); // what was played stays played
        QCOMPARE(replay.position(now + 60'500), 4'000);
        QCOMPARE(replay.untilNext(now + 60'500), std::optional<qint64>(12'000));
        replay.play(now + 70'000); // it does already
        QCOMPARE(replay.untilNext(now + 70'000), std::optional<qint64>(2'500));
    }

    // At three times the speed nothing is shown early or asked for in vain.
    void roundingLosesNothing()
    {
        Replay replay(m_times);
        replay.setSpeed(3, now);
        replay.play(now);
        UtcMs at = now;
        size_t said = replay.said(at);
        int turns = 0;
        while (const auto wait = replay.untilNext(at)) {
            at += *wait;
            QVERIFY(replay.said(at) > said);
            said = replay.said(at);
            ++turns;
        }
        QCOMPARE(turns, 3);
        QCOMPARE(at, now + 1'203'334); // 3,610 s / 3, rounded up
    }

    void longPausesAreCut()
    {
        Replay replay(m_times, 5'000);
        QCOMPARE(replay.length(), 14'000);
        replay.play(now);
        QCOMPARE(replay.said(now + 9'000), size_t(4));
        replay.setLongestPause(std::nullopt, now + 9'500);
        QCOMPARE(replay.said(now + 9'500), size_t(4)); // what was said stays said
        QCOMPARE(replay.untilNext(now + 9'500), std::optional<qint64>(3'600'000));
    }

    void steps()
    {
        Replay replay(m_times);
        replay.step(1, now);
        QCOMPARE(replay.said(now), size_t(3)); // two of one moment
        replay.step(1, now);
        QCOMPARE(replay.said(now), size_t(4));
        replay.step(-1, now);
        QCOMPARE(replay.said(now), size_t(3));
        replay.step(-1, now);
        replay.step(-1, now);
        QCOMPARE(replay.said(now), size_t(1));
        replay.seek(99, now);
        QVERIFY(replay.atEnd(now));
        replay.play(now); // again from the beginning
        QCOMPARE(replay.said(now), size_t(1));
    }

    void nothingToReplay()
    {
        Replay none;
        none.play(now);
        none.step(1, now);
        none.step(-1, now);
        QCOMPARE(none.said(now), size_t(0));
        QVERIFY(none.atEnd(now) && !none.untilNext(now));
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"

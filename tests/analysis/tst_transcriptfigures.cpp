#include "models/analysis/transcriptfigures.h"

#include <QTest>

using namespace parlance;

class TestTranscriptFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEverythingOnce()
    {
        ReadConversation read;
        read.cost = 12'000;
        for (int i = 0; i < 6; ++i) {
            ReadMessage message;
            message.message = i + 1;
            message.at = 1'000 * i;
            message.role = i % 2 ? SpeakerRole::Assistant : SpeakerRole::User;
            message.parent = i;
            read.messages.push_back(message);
        }
        read.messages[3].responseMs = 400;
        read.messages[5].responseMs = 900;
        read.messages[5].up = false;
        read.messages[5].inputTokens = 10;
        read.messages[3].inputTokens = 5;
        read.messages[1].errorText = QStringLiteral("timeout");
        read.messages[3].tools.resize(2);
        read.messages[3].chunks.resize(3);
        ReadMessage again; // regenerated
        again.message = 7;
        again.parent = 5;
        again.at = 9'000;
        again.role = SpeakerRole::Assistant;
        again.responseMs = 500;
        again.up = true;
        read.messages.push_back(again);
        ReadMessage system;
        system.role = SpeakerRole::System;
        system.at = 500;
        read.messages.push_back(system);

        const TranscriptFigures figures = transcriptFigures(read);
        QCOMPARE(figures.messages, 7);
        QCOMPARE(figures.questions, 3);
        QCOMPARE(figures.regenerated, 1);
        QCOMPARE(figures.duration, 9'000);
        QCOMPARE(figures.inputTokens, std::optional<qint64>(15));
        QVERIFY(!figures.outputTokens); // nobody said any: not 0
        QCOMPARE(figures.cost, std::optional<Nano>(12'000));
        QCOMPARE(figures.responseMs, std::optional<qint64>(500));
        QCOMPARE(figures.thumbsUp, 1);
        QCOMPARE(figures.thumbsDown, 1);
        QCOMPARE(figures.errors, 1);
        QCOMPARE(figures.toolCalls, 2);
        QCOMPARE(figures.chunks, 3);
    }

    void nothingSaid()
    {
        const TranscriptFigures figures = transcriptFigures({});
        QCOMPARE(figures.messages, 0);
        QVERIFY(!figures.cost && !figures.responseMs && !figures.inputTokens);
    }

    void evenMedian()
    {
        ReadConversation read;
        for (const qint64 taken : {100, 300}) {
            ReadMessage answer;
            answer.role = SpeakerRole::Assistant;
            answer.responseMs = taken;
            read.messages.push_back(answer);
        }
        QCOMPARE(transcriptFigures(read).responseMs, std::optional<qint64>(200));
    }
};

QTEST_GUILESS_MAIN(TestTranscriptFigures)
#include "tst_transcriptfigures.moc"

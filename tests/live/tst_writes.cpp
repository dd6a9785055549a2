// All that is asked for is written, in that order, and no query waits for it.
#include "models/live/livequery.h"
#include "models/live/writes.h"
#include "tests/live/gate.h"

#include <QTest>

using namespace parlance;

class TestWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allInOrder()
    {
        QueryService queries([](const std::vector<Query> &asked, std::stop_token) {
            return Result<std::vector<TablePtr>>(std::vector<TablePtr>(asked.size(), std::make_shared<const Table>()));
        });
        Writes writes(queries.background()->mode());
        test::Gate gate; // an import holds the workspace
        QStringList done;
        const auto write = [&](const QString &name, const Result<void> &answer) {
            writes.start(
                [&gate, answer](std::stop_token stop) -> Result<void> {
                    if (!gate.pass(stop))
                        return fail(ErrorCategory::Cancelled, {});
                    return answer;
                },
                [&done, name](const Result<void> &written) { done << name + (written ? u"" : u" failed"); });
        };
        write(QStringLiteral("formula"), {});
        write(QStringLiteral("exploration"), fail(ErrorCategory::Storage, QStringLiteral("full")));
        write(QStringLiteral("another"), {});
        gate.awaitArrival(1);
        LiveQuery query(&queries);
        query.ask({Query()});
        QTRY_COMPARE(query.tables().size(), size_t(1));
        QVERIFY(done.isEmpty());
        gate.open(3);
        const QStringList all{QStringLiteral("formula"), QStringLiteral("exploration failed"),
                              QStringLiteral("another")};
        QTRY_COMPARE(done, all);
    }

    void nothingIsSaidAfterwards()
    {
        test::Gate gate;
        bool said = false;
        {
            Writes writes(Background::Mode::Threaded);
            writes.start(
                [&gate](std::stop_token stop) -> Result<void> {
                    gate.pass(stop);
                    return {};
                },
                [&said](const Result<void> &) { said = true; });
            gate.awaitArrival(1);
        }
        QCoreApplication::processEvents();
        QVERIFY(!said);
    }

    void inlineAtOnce()
    {
        Writes writes(Background::Mode::Inline);
        int done = 0;
        const auto count = [&done](const Result<void> &) { ++done; };
        writes.start([](std::stop_token) { return Result<void>(); },
                     [&](const Result<void> &written) {
                         count(written);
                         writes.start([](std::stop_token) { return Result<void>(); }, count);
                     });
        QCOMPARE(done, 2);
    }
};

QTEST_GUILESS_MAIN(TestWrites)
#include "tst_writes.moc"

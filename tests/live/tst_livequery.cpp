// LiveQuery: latest wins, late answers are dropped, the old Table stays on screen, destroying joins.
#include "models/live/livequery.h"
#include "tests/live/gate.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace parlance;
using parlance::test::Gate;

namespace {

Query limited(int limit) // a query that differs from others by its limit only
{
    Query query;
    query.measures = {MeasureKey::Cost};
    query.limit = limit;
    return query;
}

TablePtr tableOf(qint64 value)
{
    auto table = std::make_shared<Table>();
    Column column;
    column.key = QStringLiteral("cost");
    column.integers = {value};
    column.nulls = {false};
    table->columns = {column};
    table->rows = 1;
    table->totals = {double(value)};
    return table;
}

Result<std::vector<TablePtr>> answer(const std::vector<Query> &queries)
{
    std::vector<TablePtr> tables;
    for (const Query &query : queries)
        tables.push_back(tableOf(query.limit));
    return tables;
}

qint64 shown(const LiveQuery &live)
{
    return live.tables().at(0)->columns[0].integers[0];
}

} // namespace

class TestLiveQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsThenShows()
    {
        Gate gate;
        QueryService service([&gate](const std::vector<Query> &queries, std::stop_token) {
            gate.pass();
            return answer(queries);
        });
        LiveQuery live(&service);
        QCOMPARE(live.state(), TileState::Loading);
        live.ask({limited(7)});
        gate.awaitArrival(1);
        QCOMPARE(live.state(), TileState::Loading);
        QVERIFY(live.tables().empty());
        gate.open(1);
        QTRY_COMPARE(live.state(), TileState::Ready);
        QCOMPARE(shown(live), 7);
        QCOMPARE(service.queryCount(), 1);
        service.beginPage();
        QCOMPARE(service.queryCount(), 0);
    }

    void keepsTheOldTablesWhileStale()
    {
        Gate gate;
        QueryService service([&gate](const std::vector<Query> &queries, std::stop_token) {
            gate.pass();
            return answer(queries);
        });
        LiveQuery live(&service);
        live.ask({limited(1)});
        gate.open(1);
        QTRY_COMPARE(live.state(), TileState::Ready);
        live.ask({limited(2)});
        gate.awaitArrival(2);
        QCOMPARE(live.state(), TileState::Stale);
        QCOMPARE(shown(live), 1);
        gate.open(2);
        QTRY_COMPARE(live.state(), TileState::Ready);
        QCOMPARE(shown(live), 2);
    }

    // The first runner does not listen to its stop token: its answer comes, but late, and is dropped.
    void dropsALateAnswer()
    {
        Gate gate;
        std::atomic<int> stopped = 0;
        QueryService service([&](const std::vector<Query> &queries, std::stop_token stop) {
            gate.pass();
            stopped += stop.stop_requested() ? 1 : 0;
            return answer(queries);
        });
        LiveQuery live(&service);
        QSignalSpy changes(&live, &LiveQuery::changed);
        live.ask({limited(1)});
        gate.awaitArrival(1);
        live.ask({limited(2)});
        gate.open(1);
        gate.awaitArrival(2); // the first answer is on its way now
        gate.open(2);
        QTRY_COMPARE(live.state(), TileState::Ready);
        QCOMPARE(shown(live), 2);
        QCOMPARE(stopped.load(), 1);
        QCOMPARE(changes.count(), 3); // two requests, one answer
        QCOMPARE(service.queryCount(), 1);
    }

    // Requests that were overtaken before their turn never run.
    void skipsWhatWasOvertakenInTheQueue()
    {
        Gate gate;
        std::atomic<int> runs = 0;
        QueryService service([&](const std::vector<Query> &queries, std::stop_token) {
            ++runs;
            gate.pass();
            return answer(queries);
        });
        LiveQuery live(&service);
        live.ask({limited(1)});
        gate.awaitArrival(1);
        for (int i = 2; i <= 50; ++i)
            live.ask({limited(i)});
        gate.open(100);
        QTRY_COMPARE(live.state(), TileState::Ready);
        QCOMPARE(shown(live), 50);
        QCOMPARE(runs.load(), 2);
    }

    void asksOnlyWhenDifferent()
    {
        std::atomic<int> runs = 0;
        QueryService service([&runs](const std::vector<Query> &queries, std::stop_token) {
            ++runs;
            return answer(queries);
        });
        LiveQuery live(&service);
        live.ask({limited(1)});
        QTRY_COMPARE(live.state(), TileState::Ready);
        live.ask({limited(1)});
        QCOMPARE(live.state(), TileState::Ready);
        QCOMPARE(runs.load(), 1);
        service.dataChanged();
        QCOMPARE(live.state(), TileState::Stale);
        QTRY_COMPARE(live.state(), TileState::Ready);
        QCOMPARE(runs.load(), 2);
    }

    void failsAndRecovers()
    {
        std::atomic<bool> broken = false;
        QueryService service(
            [&broken](const std::vector<Query> &queries, std::stop_token) -> Result<std::vector<TablePtr>> {
                if (broken)
                    return fail(ErrorCategory::Workspace, QStringLiteral("database disk image is malformed"));
                return answer(queries);
            });
        LiveQuery live(&service);
        live.ask({limited(1)});
        QTRY_COMPARE(live.state(), TileState::Ready);
        broken = true;
        live.refresh();
        QTRY_COMPARE(live.state(), TileState::Failed);
        QCOMPARE(live.error()->text, QStringLiteral("database disk image is malformed"));
        QCOMPARE(shown(live), 1); // kept
        broken = false;
        live.ask({limited(1)}); // "Try again": the same question is asked again after a failure
        QTRY_COMPARE(live.state(), TileState::Ready);
        QVERIFY(!live.error());
    }

    // Cancelled from below is neither success nor failure.
    void cancelledIsNoFailure()
    {
        std::atomic<bool> closing = false;
        QueryService service(
            [&closing](const std::vector<Query> &queries, std::stop_token) -> Result<std::vector<TablePtr>> {
                if (closing)
                    return fail(ErrorCategory::Cancelled, QStringLiteral("interrupted"));
                return answer(queries);
            });
        LiveQuery live(&service);
        live.ask({limited(3)});
        QTRY_COMPARE(live.state(), TileState::Ready);
        closing = true;
        live.refresh();
        QCOMPARE(live.state(), TileState::Stale);
        QTRY_COMPARE(live.state(), TileState::Ready);
        QVERIFY(!live.error());
        QCOMPARE(shown(live), 3);
    }

    void zerosAndNullsAreEmpty()
    {
        QueryService service([](const std::vector<Query> &queries, std::stop_token) { return answer(queries); });
        LiveQuery live(&service);
        live.ask({limited(0)});
        QTRY_COMPARE(live.state(), TileState::Empty);
        QCOMPARE(live.tables().size(), size_t(1));
    }

    void destroyingStopsAndJoins()
    {
        Gate gate;
        std::atomic<bool> ended = false;
        auto service = std::make_unique<QueryService>([&](const std::vector<Query> &queries, std::stop_token stop) {
            gate.pass(stop); // never opened: only the stop lets it go
            ended = true;
            return answer(queries);
        });
        LiveQuery live(service.get());
        live.ask({limited(1)});
        gate.awaitArrival(1);
        service.reset();
        QVERIFY(ended);
        QCOMPARE(live.state(), TileState::Loading);
        live.ask({limited(2)}); // nobody to ask any more: harmless
        QCoreApplication::processEvents();
        QVERIFY(live.tables().empty());
    }

    void aLiveQueryMayDieBeforeItsAnswer()
    {
        Gate gate;
        QueryService service([&gate](const std::vector<Query> &queries, std::stop_token) {
            gate.pass();
            return answer(queries);
        });
        auto live = std::make_unique<LiveQuery>(&service);
        live->ask({limited(1)});
        gate.awaitArrival(1);
        live.reset();
        gate.open(9);
        LiveQuery other(&service);
        other.ask({limited(2)});
        QTRY_COMPARE(other.state(), TileState::Ready);
        QCOMPARE(service.queryCount(), 1);
    }

    void inlineAnswersAtOnce()
    {
        QueryService service([](const std::vector<Query> &queries, std::stop_token) { return answer(queries); },
                             nullptr, Background::Mode::Inline);
        LiveQuery live(&service);
        live.ask({limited(4), limited(5)});
        QCOMPARE(live.state(), TileState::Ready);
        QCOMPARE(live.tables().size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestLiveQuery)
#include "tst_livequery.moc"

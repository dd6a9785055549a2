// How alerts stand: a notice for each beginning, whoever checks; what was seen and what is snoozed.
#include "models/store/alertstates.h"
#include "tests/store/storetesting.h"

#include <QTemporaryDir>

namespace parlance::test {

namespace {

AlertFound found(const char *state, UtcMs window = 100, double value = 1, bool again = false)
{
    return {QStringLiteral("a"), QLatin1String(state), window, value, again, "{\"title\":\"A\"}", "{\"state\":\"x\"}"};
}

} // namespace

class TestAlertStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = openStore(m_folder.filePath(QStringLiteral("w%1.parlance").arg(++m_count))); }
    void cleanup() { m_store.reset(); }

    void toldOnce()
    {
        const DataVersion before = m_store->version();
        QCOMPARE(raised(found("quiet"), 1'000), 0);
        QCOMPARE(raised(found("firing"), 2'000), 1);
        // Another program on the same file finds the same.
        const auto other = openStore(m_store->path());
        QVERIFY(saveAlertChecks(*other, {found("firing")}, 2'500, {})->empty());
        QCOMPARE(raised(found("firing", 200, 5), 3'000), 0); // it goes on
        QCOMPARE(standing().since.value_or(0), 2'000);
        QCOMPARE(standing().checkedAt, 3'000);
        QCOMPARE(raised(found("silent"), 4'000), 0);
        QVERIFY(!standing().since);
        QCOMPARE(raised(found("firing"), 5'000), 1);
        const auto notices = alertNotices(*m_store, QStringLiteral("a"), 10);
        QCOMPARE(notices->size(), size_t(2));
        QVERIFY(!notices->at(0).endedAt);
        QCOMPARE(notices->at(1).endedAt.value_or(0), 4'000);
        QCOMPARE(notices->at(0).definition, QByteArray("{\"title\":\"A\"}"));
        QVERIFY(alertNotices(*m_store, QStringLiteral("b"), 10)->empty());
        QCOMPARE(m_store->version().value, before.value); // nothing that figures are made of
    }

    void eachNewOne()
    {
        QCOMPARE(raised(found("firing", 100, 1, true), 1'000), 1);
        QCOMPARE(raised(found("firing", 100, 1, true), 1'100), 0);
        QCOMPARE(raised(found("firing", 100, 2, true), 1'200), 1);
        QCOMPARE(raised(found("firing", 200, 1, true), 1'300), 1);
        const auto notices = alertNotices(*m_store, {}, 10);
        QCOMPARE(notices->size(), size_t(3));
        QCOMPARE(notices->at(1).endedAt.value_or(0), 1'300); // the next one takes its place
    }

    void seenAndSnoozed()
    {
        QVERIFY(!*acknowledgeAlert(*m_store, QStringLiteral("a"), true, 500, {})); // never checked
        QCOMPARE(raised(found("firing"), 1'000), 1);
        QVERIFY(*acknowledgeAlert(*m_store, QStringLiteral("a"), true, 1'500, {}));
        QCOMPARE(raised(found("firing"), 2'000), 0);
        QCOMPARE(standing().acknowledgedAt.value_or(0), 1'500);
        QCOMPARE(raised(found("quiet"), 3'000), 0);
        QVERIFY(!standing().acknowledgedAt);
        QVERIFY(*snoozeAlert(*m_store, QStringLiteral("a"), 10'000, {}));
        QCOMPARE(raised(found("firing"), 4'000), 1);
        QVERIFY(alertNotices(*m_store, {}, 1)->at(0).quiet);
        QCOMPARE(standing().snoozedUntil.value_or(0), 10'000);
        QVERIFY(*snoozeAlert(*m_store, QStringLiteral("a"), std::nullopt, {}));
        QVERIFY(!standing().snoozedUntil);
    }

    void forgotten()
    {
        QCOMPARE(raised(found("firing"), 1'000), 1);
        QVERIFY(forgetAlertStanding(*m_store, QStringLiteral("a"), 2'000, {}));
        QVERIFY(alertStandings(*m_store)->empty());
        QCOMPARE(alertNotices(*m_store, {}, 10)->at(0).endedAt.value_or(0), 2'000);
        QCOMPARE(raised(found("firing"), 3'000), 1); // anew
    }

private:
    int raised(const AlertFound &one, UtcMs now)
    {
        const auto notices = saveAlertChecks(*m_store, {one}, now, {});
        return notices ? int(notices->size()) : -1;
    }
    AlertStanding standing() { return alertStandings(*m_store)->at(0); }

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Store> m_store;
};

} // namespace parlance::test

QTEST_GUILESS_MAIN(parlance::test::TestAlertStates)
#include "tst_alertstates.moc"

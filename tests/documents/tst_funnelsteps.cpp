// Steps of a funnel: into a card and back, and what is refused.
#include "models/documents/funnelsteps.h"

#include <QJsonArray>
#include <QTest>

namespace parlance {

namespace {

using Kind = FunnelStep::Kind;

std::vector<FunnelStep> steps()
{
    FunnelStep all, intent, event, leads;
    all.name = QStringLiteral("All");
    intent.kind = Kind::Intent;
    intent.member = QStringLiteral("BookHotel");
    intent.name = QStringLiteral("Booking");
    event.kind = Kind::Event;
    event.member = QStringLiteral("signup");
    event.name = QStringLiteral("signup");
    leads.kind = Kind::Leads;
    leads.name = QStringLiteral("Followed up");
    leads.where = parseFilter(QStringLiteral("lead_status = \"followed_up\""))->where;
    return {all, intent, event, leads};
}

} // namespace

class TestFunnelSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        Block block;
        block.visual.kind = VisualKind::Funnel;
        block.id = QStringLiteral("f");
        block.visual.options.insert(QStringLiteral("later"), 1);
        const Block made = withFunnelSteps(block, steps());
        QCOMPARE(made.id, "f");
        QCOMPARE(made.queries.size(), size_t(4));
        QCOMPARE(made.visual.options.value("later").toInt(), 1); // of a newer program
        QCOMPARE(made.visual.options.value("steps").toArray().at(1).toString(), "Booking");
        const auto read = funnelSteps(made);
        QVERIFY(read);
        QVERIFY(*read == steps());
        QVERIFY(funnelProblem(*read).isEmpty());
    }

    // Another card becomes a funnel with a place of its own.
    void fromAnotherCard()
    {
        Block paths;
        paths.id = QStringLiteral("paths");
        paths.visual.kind = VisualKind::Sankey;
        QVERIFY(!funnelSteps(paths));
        const Block made = withFunnelSteps(paths, steps());
        QCOMPARE(made.visual.kind, VisualKind::Funnel);
        QCOMPARE(made.id, "funnel");
        QVERIFY(made.columns < 12 && made.rows > 1);
    }

    void builtInFunnelCanBeEdited()
    {
        const auto leads = builtInDashboard(QStringLiteral("leads"));
        QVERIFY(leads);
        const auto block = std::ranges::find(leads->blocks, QStringLiteral("funnel"), &Block::id);
        QVERIFY(block != leads->blocks.end());
        const auto read = funnelSteps(*block);
        QVERIFY(read);
        QCOMPARE(read->size(), size_t(3));
        QVERIFY(withFunnelSteps(*block, *read).queries == block->queries);
    }

    void refused()
    {
        QVERIFY(!funnelProblem({FunnelStep()}).isEmpty());
        QVERIFY(!funnelProblem(std::vector<FunnelStep>(size_t(mostSteps) + 1)).isEmpty());
        FunnelStep nameless;
        nameless.kind = Kind::Intent;
        QVERIFY(!funnelProblem({FunnelStep(), nameless}).isEmpty());
        FunnelStep wrong; // leads have no intent
        wrong.kind = Kind::Leads;
        wrong.where = parseFilter(QStringLiteral("intent = \"x\""))->where;
        QVERIFY(!funnelProblem({FunnelStep(), wrong}).isEmpty());
        Block grouped;
        grouped.visual.kind = VisualKind::Funnel;
        grouped.queries = {queryOf({}), queryOf({})};
        grouped.queries[1].by = {Grouping{DimensionKey::Bot, Grain::Day, 0}};
        QVERIFY(!funnelSteps(grouped)); // nothing that could be put together here, and so nothing that could be lost
    }
};

} // namespace parlance

QTEST_GUILESS_MAIN(parlance::TestFunnelSteps)
#include "tst_funnelsteps.moc"

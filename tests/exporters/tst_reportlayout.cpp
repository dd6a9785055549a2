// Which item of a report stands on which page.
#include "exporters/reportlayout.h"

#include <QTest>

using namespace parlance;

namespace {

// "1 2 / 2* 3": the items of each page, a repeated head with a star.
QString text(const std::vector<PagePlan> &pages)
{
    QStringList out;
    for (const PagePlan &page : pages) {
        QStringList items;
        for (const PlacedItem &placed : page)
            items << QString::number(placed.item) + (placed.repeated ? QStringLiteral("*") : QString());
        out << items.join(u' ');
    }
    return out.join(QStringLiteral(" / "));
}

FlowItem row(double height, int head = -1)
{
    return {height, 0, false, false, head};
}

} // namespace

class TestReportLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOnePage() { QCOMPARE(text(paginate({}, 100, 100)), QString()); }

    void firstPageHasLessRoom()
    {
        const std::vector<FlowItem> items(5, row(30));
        QCOMPARE(text(paginate(items, 60, 100)), QStringLiteral("0 1 / 2 3 4"));
    }

    void headsComeAgain()
    {
        std::vector<FlowItem> items{{10, 0, true, false, -1}};
        for (int i = 0; i < 7; ++i)
            items.push_back(row(30, 0));
        QCOMPARE(text(paginate(items, 100, 100)), QStringLiteral("0 1 2 3 / 0* 4 5 6 / 0* 7"));
        const auto pages = paginate(items, 100, 100);
        QCOMPARE(pages[1][1].top, 10.0); // below the head
    }

    void headingsStayWithWhatFollows()
    {
        const std::vector<FlowItem> items{row(80), {10, 0, true, false, -1}, {10, 0, true, false, -1}, row(30)};
        QCOMPARE(text(paginate(items, 100, 100)), QStringLiteral("0 / 1 2 3"));
    }

    void gapsVanishAtTheTop()
    {
        const std::vector<FlowItem> items{row(90), {50, 40, false, false, -1}, {20, 15, false, false, -1}};
        const auto pages = paginate(items, 100, 100);
        QCOMPARE(text(pages), QStringLiteral("0 / 1 2"));
        QCOMPARE(pages[1][0].top, 0.0);
        QCOMPARE(pages[1][1].top, 65.0);
    }

    void breaksAreKept()
    {
        const std::vector<FlowItem> items{row(10), {10, 0, false, true, -1}};
        QCOMPARE(text(paginate(items, 100, 100)), QStringLiteral("0 / 1"));
        // No empty page before the first item.
        QCOMPARE(text(paginate({{10, 0, false, true, -1}}, 100, 100)), QStringLiteral("0"));
    }

    void whatIsTooHighStandsAlone()
    {
        const std::vector<FlowItem> items{row(10), row(500), row(10)};
        QCOMPARE(text(paginate(items, 100, 100)), QStringLiteral("0 / 1 / 2"));
    }
};

QTEST_GUILESS_MAIN(TestReportLayout)
#include "tst_reportlayout.moc"

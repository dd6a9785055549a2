// Where blocks go: the 12-column grid, its growth, and what happens when there is little room.
#include "views/pages/gridlayout.h"

#include <QTest>

using namespace parlance;

namespace {

std::vector<Block> overview()
{
    return builtInDashboards().value().at(0).blocks;
}

bool overlapping(const GridPlan &plan)
{
    for (size_t i = 0; i < plan.cells.size(); ++i) {
        for (size_t k = 0; k < i; ++k) {
            if (plan.cells[i].intersects(plan.cells[k]))
                return true;
        }
    }
    return false;
}

} // namespace

class TestGridLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDesignSizeFitsWithoutScrolling()
    {
        const GridPlan plan = planGrid(overview(), {1232, 760});
        QCOMPARE(plan.height, 760);
        QCOMPARE(plan.cells[0], QRect(24, 0, 184, 104)); // 2 columns of 84 and a gap of 16
        QCOMPARE(plan.cells[6], QRect(24, 120, 784, 304));
        QCOMPARE(plan.cells[7], QRect(824, 120, 384, 304));
        QCOMPARE(plan.cells[10].bottom() + 1, 744);
    }

    // The first card stands right, and twice mirrored is as before.
    void fromTheRight()
    {
        const GridPlan plan = planGrid(overview(), {1232, 760}), turned = mirrored(plan, 1232);
        QCOMPARE(turned.cells[0], QRect(1232 - 24 - 184, 0, 184, 104));
        QCOMPARE(turned.cells[7], QRect(24, 120, 384, 304));
        QVERIFY(!overlapping(turned));
        QCOMPARE(turned.height, plan.height);
        QCOMPARE(mirrored(turned, 1232).cells, plan.cells);
    }

    void nothingOverlapsAtAnySize_data()
    {
        QTest::addColumn<QSize>("room");
        for (const QSize size : {QSize(400, 300), QSize(600, 500), QSize(976, 572), QSize(1187, 700), QSize(1188, 700),
                                 QSize(1232, 760), QSize(1500, 900), QSize(2304, 1300), QSize(3800, 2000)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void nothingOverlapsAtAnySize()
    {
        QFETCH(QSize, room);
        const std::vector<Document> documents = builtInDashboards().value();
        for (const Document &document : documents) {
            const GridPlan plan = planGrid(document.blocks, room);
            QCOMPARE(plan.cells.size(), document.blocks.size());
            QVERIFY2(!overlapping(plan), qPrintable(document.key));
            for (const QRect &cell : plan.cells) {
                QVERIFY(cell.left() >= 24);
                QVERIFY(cell.right() < room.width() - 24);
                QVERIFY(cell.bottom() < plan.height);
                QVERIFY(cell.width() >= 100);
            }
        }
    }

    void figuresDoNotGrowBeyondTheirMeasure()
    {
        const GridPlan plan = planGrid(overview(), {2304, 1300});
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(plan.cells[size_t(i)].width(), 240);
            QCOMPARE(plan.cells[size_t(i)].height(), 104);
        }
        QVERIFY(plan.cells[6].height() > 304); // charts take the height that is left
        QCOMPARE(plan.cells[7].right() + 1, 2304 - 24);
    }

    void littleRoomMovesSideCardsUnder()
    {
        const GridPlan plan = planGrid(overview(), {976, 572});
        QCOMPARE(plan.cells[0].top(), plan.cells[2].top());
        QVERIFY(plan.cells[3].top() > plan.cells[0].top()); // three figures in a row
        QCOMPARE(plan.cells[6].width(), 976 - 48);          // the chart has the whole width
        QVERIFY(plan.cells[7].top() > plan.cells[6].bottom());
        QCOMPARE(plan.cells[7].top(), plan.cells[8].top()); // side cards stand in pairs
        QVERIFY(plan.height > 572);
    }

    void anEmptyDocumentIsNoPage() { QCOMPARE(planGrid({}, {1000, 700}).height, 0); }
};

QTEST_GUILESS_MAIN(TestGridLayout)
#include "tst_gridlayout.moc"

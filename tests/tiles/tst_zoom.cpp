// Zooming along the time axis: Ctrl and the wheel, + and −, and back by Esc and Ctrl+Z.
#include "tests/tiles/fakecompany.h"
#include "views/charts/basechart.h"
#include "views/pages/dashboardpage.h"
#include "views/tiles/charttile.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace parlance;
using test::FakeCompany;

namespace {

constexpr qint64 hour = 3'600'000, day = 24 * hour;

UtcMs at(const QDate &date, int hours = 0)
{
    return TimeZone().startOfDay(date) + hours * hour;
}

TimeRange range(const QDate &from, const QDate &to)
{
    return {at(from), at(to)};
}

const TimeRange november = range({2026, 11, 1}, {2026, 12, 1}), year = range({2026, 1, 1}, {2027, 1, 1});

Period days(int count)
{
    Period period;
    period.kind = Period::Kind::LastDays;
    period.count = count;
    return period;
}

void turn(QWidget &widget, const QPointF &position, int angle, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(position, widget.mapToGlobal(position), {}, {0, angle}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    event.ignore();
    QApplication::sendEvent(&widget, &event);
    widget.setProperty("taken", event.isAccepted());
}

// A page that does what the window does: its requests are followed at once.
struct Zooming
{
    QueryService service{FakeCompany{}.runner(), nullptr, Background::Mode::Inline};
    PageContext context;
    std::unique_ptr<DashboardPage> page;
    BaseChart *chart = nullptr;

    Zooming()
    {
        context.queries = &service;
        context.theme = &Theme::light();
        context.now = test::fakeNow;
        context.extent = FakeCompany::extent();
        context.zooms = std::make_shared<ZoomTrail>();
        page = std::make_unique<DashboardPage>(builtInDashboards().value().front(), context);
        layOutHidden(*page, {1200, 1600});
        const auto go = [this](const Period &period) {
            context.filter.period = period;
            page->setContext(context);
        };
        QObject::connect(page.get(), &DashboardPage::rangeRequested, page.get(),
                         [go](const TimeRange &wanted) { go(periodOf(wanted)); });
        QObject::connect(page.get(), &DashboardPage::periodRequested, page.get(), go);
        chart = static_cast<BaseChart *>(page->findChild<ChartTile *>(QStringLiteral("tile-trend"))->chart());
    }

    [[nodiscard]] TimeRange shown() const
    {
        return resolve(context.filter.period, Compare::None, context.now, context.zone)->range;
    }
    [[nodiscard]] QPointF middle() const
    {
        return chart->picture().markRect(chart->picture().markCount() / 2).center();
    }
};

} // namespace

class TestZoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installFonts();
        applyTheme(*qApp, Theme::light());
    }

    void nearerAroundTheInstant()
    {
        const UtcMs middle = at({2026, 11, 16});
        const TimeRange nearer = zoomedAround(november, middle, 1, year, TimeZone());
        QCOMPARE(nearer, range({2026, 11, 5}, {2026, 11, 27})); // three quarters, on whole days
        const TimeRange left = zoomedAround(november, *november.from, 1, year, TimeZone());
        QCOMPARE(left.from, november.from); // what lies under the pointer stays there
        QCOMPARE(*left.to, at({2026, 11, 24}));
        QCOMPARE(zoomedAround(november, middle, 0, year, TimeZone()), november);
    }

    void eachStepIsNearerUntilAnHour()
    {
        TimeRange shown = november;
        int steps = 0;
        for (; *shown.to - *shown.from > hour && steps < 100; ++steps) {
            const TimeRange next = zoomedAround(shown, at({2026, 11, 16}, 10) + hour / 2, 1, year, TimeZone());
            QVERIFY(*next.to - *next.from < *shown.to - *shown.from);
            QVERIFY(*next.from >= *shown.from && *next.to <= *shown.to);
            shown = next;
        }
        QCOMPARE(shown, (TimeRange{at({2026, 11, 16}, 10), at({2026, 11, 16}, 11)}));
        QVERIFY(steps < 60);
        QCOMPARE(zoomedAround(shown, *shown.from, 1, year, TimeZone()), shown);
    }

    void fartherUntilTheWhole()
    {
        TimeRange shown{at({2026, 11, 16}, 10), at({2026, 11, 16}, 11)};
        for (int step = 0; step < 100; ++step) {
            const TimeRange next = zoomedAround(shown, at({2026, 11, 16}, 10), -1, year, TimeZone());
            QVERIFY(*next.from <= *shown.from && *next.to >= *shown.to);
            shown = next;
        }
        QCOMPARE(shown, year);
        // A period that reaches beyond the data is not cut by widening it.
        const TimeRange longer = range({2025, 1, 1}, {2028, 1, 1});
        QCOMPARE(zoomedAround(longer, at({2026, 6, 1}), -1, year, TimeZone()), longer);
    }

    void theTrailLeadsBack()
    {
        ZoomTrail trail;
        const Period first = days(30), second = periodOf(november), third = days(7);
        QVERIFY(!trail.canGoBack(first));
        trail.entered(first, second, false);
        trail.entered(second, third, false);
        QVERIFY(trail.canGoBack(third) && !trail.canGoBack(second));
        QCOMPARE(trail.back(third), std::optional(second));
        QCOMPARE(trail.back(second), std::optional(first));
        QVERIFY(!trail.back(first));
        // Turns of the wheel in a row are one step.
        trail.entered(first, second, true);
        trail.entered(second, third, true);
        QCOMPARE(trail.back(third), std::optional(first));
        // There and back again is none.
        trail.entered(first, second, true);
        trail.entered(second, first, true);
        QVERIFY(!trail.canGoBack(first));
        // A period chosen otherwise leaves the trail.
        trail.entered(first, second, false);
        trail.entered(days(90), third, false);
        QCOMPARE(trail.back(third), std::optional(days(90)));
        QVERIFY(!trail.back(first));
    }

    void theWheelZoomsWithControl()
    {
        Zooming zooming;
        const TimeRange before = zooming.shown();
        turn(*zooming.chart, zooming.middle(), 120, Qt::NoModifier); // scrolls the page
        QVERIFY(!zooming.chart->property("taken").toBool());
        QCOMPARE(zooming.shown(), before);
        turn(*zooming.chart, zooming.middle(), 60, Qt::ControlModifier); // half a notch
        QCOMPARE(zooming.shown(), before);
        turn(*zooming.chart, zooming.middle(), 60, Qt::ControlModifier);
        const TimeRange once = zooming.shown();
        QVERIFY(*once.from > *before.from && *once.to < *before.to);
        turn(*zooming.chart, zooming.middle(), 120, Qt::ControlModifier);
        QVERIFY(*zooming.shown().to - *zooming.shown().from < *once.to - *once.from);
        QTest::keyClick(zooming.chart, Qt::Key_Escape); // back over both
        QCOMPARE(zooming.context.filter.period, days(30));
        QTest::keyClick(zooming.chart, Qt::Key_Escape); // nothing is left
        QCOMPARE(zooming.context.filter.period, days(30));
    }

    void theWheelWidens()
    {
        Zooming zooming;
        const TimeRange before = zooming.shown();
        for (int i = 0; i < 20; ++i)
            turn(*zooming.chart, zooming.middle(), -120, Qt::ControlModifier);
        const TimeRange whole = zooming.shown(), extent = FakeCompany::extent();
        QVERIFY(*whole.from <= *extent.from && *whole.from > *extent.from - day);
        QVERIFY(*whole.to >= std::max(*extent.to, *before.to - day) &&
                *whole.to <= std::max(*extent.to + day, *before.to));
    }

    void keysZoomAndUndoGoesBack()
    {
        Zooming zooming;
        const TimeRange before = zooming.shown();
        QTest::keyClick(zooming.chart, Qt::Key_Right);
        QTest::keyClick(zooming.chart, Qt::Key_Plus);
        QVERIFY(*zooming.shown().to < *before.to);
        QCOMPARE(zooming.chart->currentMark(), -1); // what is shown is another
        // The window's own Ctrl+Z does not get it.
        QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        override.ignore();
        QApplication::sendEvent(zooming.chart, &override);
        QVERIFY(override.isAccepted());
        QTest::keyClick(zooming.chart, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(zooming.shown(), before);
        override.ignore();
        QApplication::sendEvent(zooming.chart, &override);
        QVERIFY(!override.isAccepted());
        QTest::keyClick(zooming.chart, Qt::Key_Minus);
        QVERIFY(*zooming.shown().from < *before.from);
    }

    void aDragIsAStepOfItsOwnAndEscCancelsIt()
    {
        Zooming zooming;
        const auto centre = [&](int mark) { return zooming.chart->picture().markRect(mark).center().toPoint(); };
        const auto drag = [&](const QPoint &to) {
            QMouseEvent event(QEvent::MouseMove, to, zooming.chart->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(zooming.chart, &event);
        };
        QTest::mousePress(zooming.chart, Qt::LeftButton, {}, centre(5));
        drag(centre(12));
        QTest::keyClick(zooming.chart, Qt::Key_Escape);
        QTest::mouseRelease(zooming.chart, Qt::LeftButton, {}, centre(12));
        QCOMPARE(zooming.context.filter.period, days(30));
        QTest::mousePress(zooming.chart, Qt::LeftButton, {}, centre(5));
        drag(centre(12));
        QTest::mouseRelease(zooming.chart, Qt::LeftButton, {}, centre(12));
        QCOMPARE(*zooming.shown().to - *zooming.shown().from, 8 * day);
        turn(*zooming.chart, zooming.middle(), 120, Qt::ControlModifier);
        QTest::keyClick(zooming.chart, Qt::Key_Escape);
        QCOMPARE(*zooming.shown().to - *zooming.shown().from, 8 * day);
        QTest::keyClick(zooming.chart, Qt::Key_Escape);
        QCOMPARE(zooming.context.filter.period, days(30));
    }
};

QTEST_MAIN(TestZoom)
#include "tst_zoom.moc"

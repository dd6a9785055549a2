// What every chart can do, kind by kind: hover, keyboard, screen reader, click, menu, legend, zoom. A kind that is added is
// in the table of samples or the test fails.
#include "tests/charts/tables.h"
#include "tests/support/tabletext.h"
#include "views/charts/accessiblechart.h"
#include "views/charts/basechart.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QWheelEvent>
#include <QtTest>

#include <deque>
#include <set>

using namespace parlance;
using test::tableFromText;

Q_DECLARE_METATYPE(parlance::Mark)
Q_DECLARE_METATYPE(parlance::TimeRange)
Q_DECLARE_METATYPE(std::optional<parlance::UtcMs>)

namespace {

struct Sample
{
    const char *name;
    VisualKind kind;
    ChartInput input;
    bool time = false;   // has a time axis: crosshair, zoom
    bool series = false; // has a legend that switches
};

ChartInput textInput(std::initializer_list<const char *> tables, const QJsonObject &options = {})
{
    ChartInput input;
    for (const char *text : tables)
        input.tables.push_back(tableFromText(QString::fromUtf8(text)));
    input.queries.resize(input.tables.size());
    input.visual.options = options;
    return input;
}

Column weeks(const char *key, std::initializer_list<const char *> starts)
{
    Column column;
    column.key = QLatin1String(key);
    column.label = column.key;
    column.kind = ColumnKind::Dimension;
    column.type = ValueType::Time;
    column.unit = Unit::Time;
    column.grain = Grain::Week;
    for (const char *start : starts)
        column.integers.push_back(*parseIsoTime(start, TimeZone()));
    column.nulls.assign(starts.size(), false);
    return column;
}

TablePtr cohorts(std::vector<Column> columns, std::vector<qint64> counts)
{
    auto table = std::make_shared<Table>();
    Column users;
    users.key = QStringLiteral("users");
    users.label = QStringLiteral("Users");
    users.nulls.assign(counts.size(), false);
    table->rows = qsizetype(counts.size());
    users.integers = std::move(counts);
    table->columns = std::move(columns);
    table->columns.push_back(std::move(users));
    table->totals.resize(table->columns.size());
    table->provenance.range = {*parseIsoTime("2026-10-05T00:00:00Z", TimeZone()),
                               *parseIsoTime("2026-10-26T00:00:00Z", TimeZone())};
    return table;
}

ChartInput retention()
{
    const char *w1 = "2026-10-05T00:00:00Z", *w2 = "2026-10-12T00:00:00Z", *w3 = "2026-10-19T00:00:00Z";
    ChartInput input;
    input.now = *parseIsoTime("2026-10-26T00:00:00Z", TimeZone());
    input.tables = {
        cohorts({weeks("cohort", {w1, w1, w1, w2, w2}), weeks("time", {w1, w2, w3, w2, w3})}, {10, 6, 3, 4, 2}),
        cohorts({weeks("cohort", {w1, w2})}, {10, 4})};
    return input;
}

ChartInput intervals()
{
    return textInput(
        {"bot | satisfaction | satisfaction_low | satisfaction_high | ratings\nb1=Support | 0.9 | 0.85 | 0.93 | "
         "200\nb2=Sales | 0.8 | 0.7 | 0.9 | 60\ntotal | 0.88 | 0.84 | 0.92 | 260\n"});
}

ChartInput as(ChartInput input, VisualKind kind)
{
    input.visual.kind = kind;
    return input;
}

std::vector<Sample> samples()
{
    using K = VisualKind;
    const char *const boxes = "model | response_time_p5 | response_time_p25 | response_time_p50 | response_time_p75 | "
                              "response_time_p95 | response_time_n\na=A | 100 | 200 | 300 | 500 | 900 | 40\n"
                              "b=B | 150 | 250 | 350 | 700 | 1200 | 60\ntotal | 120 | 220 | 330 | 600 | 1100 | 100\n";
    const char *const days = "time | leads\n2024-10-31T00:00:00Z | 1\n2024-11-01T00:00:00Z | 2\n2024-11-02T00:00:00Z | "
                             "4\n2024-11-03T00:00:00Z | 3\n2024-11-04T00:00:00Z | 2\n2024-11-05T00:00:00Z | 8\n";
    const QJsonObject steps{{QStringLiteral("steps"), QJsonArray{QStringLiteral("All"), QStringLiteral("Leads")}}};
    return {
        {"line", K::Line, test::costByDayAndModel(), true, true},
        {"area", K::Area, test::costAndConversations(), true, true},
        {"panels", K::StackedPanels, test::costAndConversations(), true, true},
        {"bars", K::Bars, test::costByWeekAndBot(), true, true},
        {"columns", K::StackedColumns, test::costByDayAndModel(), true, true},
        {"ranked bars", K::RankedBars, test::costByBot()},
        {"donut", K::Donut, test::satisfaction()},
        {"heatmap", K::Heatmap, test::conversationsByHour()},
        {"matrix", K::Matrix, test::costAllocation()},
        {"treemap", K::Treemap, test::costAllocation()},
        {"retention", K::Retention, retention()},
        {"intervals", K::Intervals, intervals()},
        {"histogram", K::Histogram, textInput({"length_band | conversations\n2 | 20\n3 | 7\n4 | 9\n"})},
        {"sankey", K::Sankey, test::intentWays()},
        {"waterfall", K::Waterfall,
         textInput({"bot | cost | cost.previous\na=A | 30 | 10\nb=B | 5 | 12\ntotal | 35 | 22\n"})},
        {"funnel", K::Funnel, textInput({"conversations\n200\n", "leads\n50\n"}, steps)},
        {"pareto", K::Pareto, textInput({"user | cost\na=Ann | 60\nb=Bob | 25\nc=Cem | 10\ntotal | 95\n"})},
        {"calendar", K::Calendar, textInput({days}), true},
        {"scatter", K::Scatter, textInput({"bot | conversations | cost\na=A | 10 | 2\nb=B | 20 | 1\nc=C | 5 | 3\n"})},
        {"map", K::Map, textInput({"country | users\nUS=US | 820\nDE=DE | 410\nJP=JP | 260\n"})},
        {"boxes", K::Box, textInput({boxes})},
    };
}

std::unique_ptr<BaseChart> chartOf(const Sample &sample)
{
    std::unique_ptr<BaseChart> chart(qobject_cast<BaseChart *>(createChart(sample.kind, nullptr)));
    chart->resize(760, 420);
    chart->setTheme(Theme::light());
    chart->setInput(as(sample.input, sample.kind));
    chart->show();
    return chart;
}

void key(QWidget &widget, int key)
{
    QTest::keyClick(&widget, Qt::Key(key));
}

void moveTo(QWidget &widget, const QPointF &at, Qt::MouseButtons buttons = {})
{
    QMouseEvent event(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, buttons, {});
    QApplication::sendEvent(&widget, &event);
}

// Where a series of the legend can be clicked.
std::optional<QPointF> legendPoint(const BaseChart &chart, int series)
{
    for (int y = 0; y < chart.height(); y += 4)
        for (int x = 0; x < chart.width(); x += 4)
            if (chart.picture().legendSeriesAt(QPointF(x, y)) == series)
                return QPointF(x, y);
    return std::nullopt;
}

// The marks that arrows, Home and End lead to from the first one.
std::set<int> reachable(const Picture &picture, int first)
{
    std::set<int> known{first};
    std::deque<int> open{first};
    while (!open.empty()) {
        const int at = open.front();
        open.pop_front();
        for (const int way : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End})
            if (const int next = picture.neighbour(at, way); known.insert(next).second)
                open.push_back(next);
    }
    return known;
}

} // namespace

class TestInteractions : public QObject
{
    Q_OBJECT

    std::vector<Sample> m_samples = samples();

    static void kinds()
    {
        QTest::addColumn<int>("at");
        const auto all = samples();
        for (size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << int(i);
    }
    const Sample &sample() const
    {
        QFETCH(int, at);
        return m_samples[size_t(at)];
    }

private Q_SLOTS:
    void initTestCase()
    {
        installFonts();
        installAccessibleCharts();
        qRegisterMetaType<Mark>();
        qRegisterMetaType<TimeRange>();
    }

    // No kind is left out of the table.
    void everyKindIsHere()
    {
        for (int kind = 0; kind <= int(VisualKind::Custom); ++kind) {
            const std::unique_ptr<Chart> chart(createChart(VisualKind(kind), nullptr));
            const bool here = std::ranges::any_of(m_samples, [kind](const Sample &s) { return int(s.kind) == kind; });
            QVERIFY2((chart != nullptr) == here, qPrintable(QString::number(kind)));
        }
    }

    // Under the pointer is the mark that is painted there, and what it stands for can be read.
    void hover_data() { kinds(); }
    void hover()
    {
        const auto chart = chartOf(sample());
        const int count = chart->picture().markCount();
        QVERIFY(count > 0);
        int told = 0, speaking = 0;
        for (int i = 0; i < std::min(count, 60); ++i) {
            speaking += !chart->picture().mark(i).description.isEmpty();
            const QPointF at = chart->picture().markRect(i).center();
            const int under = chart->picture().markAt(at);
            if (under < 0) // a ring's middle, a bent ribbon's
                continue;
            const TooltipContent content = chart->picture().tooltip(under, at);
            QVERIFY2(!content.title.isEmpty() && !content.lines.empty(), qPrintable(QString::number(i)));
            moveTo(*chart, at);
            QCOMPARE(chart->shownTooltip(), content);
            ++told;
        }
        QVERIFY2(told * 2 >= speaking, qPrintable(QString::number(told)));
    }

    void keyboardReachesEveryMark_data() { kinds(); }
    void keyboardReachesEveryMark()
    {
        const auto chart = chartOf(sample());
        const int count = chart->picture().markCount();
        // What is painted for nothing at all, as days before a calendar begins, need not be.
        int speaking = 0;
        for (int i = 0; i < count; ++i)
            speaking += !chart->picture().mark(i).description.isEmpty();
        key(*chart, Qt::Key_Right);
        QVERIFY(chart->currentMark() >= 0);
        const std::set<int> known = reachable(chart->picture(), chart->currentMark());
        QVERIFY2(int(known.size()) >= speaking, qPrintable(QStringLiteral("%1 of %2").arg(known.size()).arg(speaking)));
        const TooltipContent first = chart->shownTooltip();
        QVERIFY(!first.isEmpty());
        QSignalSpy activated(chart.get(), &Chart::activated);
        key(*chart, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        key(*chart, Qt::Key_Escape);
        QCOMPARE(chart->currentMark(), -1);
    }

    void speaks_data() { kinds(); }
    void speaks()
    {
        const auto chart = chartOf(sample());
        const QString sentence = chart->description();
        QVERIFY2(sentence.size() > 20, qPrintable(sentence));
        QVERIFY2(!sentence.contains(QLatin1String("%1")) && !sentence.contains(QLatin1String("without data")),
                 qPrintable(sentence));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chart.get());
        QVERIFY(spoken);
        const bool says =
            spoken->text(QAccessible::Name) == sentence || spoken->text(QAccessible::Description).contains(sentence);
        QVERIFY2(says, qPrintable(spoken->text(QAccessible::Name) + spoken->text(QAccessible::Description)));
        QVERIFY(spoken->childCount() > 0);
        QCOMPARE(spoken->child(0)->text(QAccessible::Name), chart->picture().mark(0).description);
    }

    // A click and a menu say which facts the mark stands for.
    void clickAndMenu_data() { kinds(); }
    void clickAndMenu()
    {
        const auto chart = chartOf(sample());
        int leads = 0, speaking = 0, found = -1;
        for (int i = 0; i < chart->picture().markCount(); ++i) {
            const Mark mark = chart->picture().mark(i);
            speaking += !mark.description.isEmpty();
            leads += !mark.members.empty() || mark.time || mark.filter;
            if (found < 0 && chart->picture().markAt(chart->picture().markRect(i).center()) >= 0)
                found = i;
        }
        QVERIFY(found >= 0);
        if (sample().kind != VisualKind::Funnel && sample().kind != VisualKind::Waterfall) // steps are whole queries
            QVERIFY2(leads * 2 >= speaking, qPrintable(QString::number(leads)));
        const QPoint at = chart->picture().markRect(found).center().toPoint();
        QSignalSpy activated(chart.get(), &Chart::activated), menus(chart.get(), &Chart::menuRequested);
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, at);
        QCOMPARE(activated.count(), 1);
        QContextMenuEvent menu(QContextMenuEvent::Mouse, at, chart->mapToGlobal(at));
        QApplication::sendEvent(chart.get(), &menu);
        QCOMPARE(menus.count(), 1);
        chart->setCurrentMark(found);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, at, chart->mapToGlobal(at));
        QApplication::sendEvent(chart.get(), &byKey);
        QCOMPARE(menus.count(), 2);
        QCOMPARE(qvariant_cast<Mark>(menus.at(1).at(0)), chart->picture().mark(found));
    }

    void legend_data() { kinds(); }
    void legend()
    {
        const auto chart = chartOf(sample());
        QCOMPARE(chart->picture().seriesCount() > 1, sample().series);
        if (!sample().series)
            return;
        QSignalSpy switched(chart.get(), &BaseChart::seriesSwitched);
        const auto first = legendPoint(*chart, 0), second = legendPoint(*chart, 1);
        QVERIFY(first && second);
        const auto drawn = [&chart] { return chart->grab().toImage(); };
        const QImage whole = drawn();
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, second->toPoint());
        QCOMPARE(switched.count(), 1);
        QVERIFY(drawn() != whole);
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, second->toPoint());
        chart->clearFocus();
        QCOMPARE(drawn(), whole);
        key(*chart, Qt::Key_1); // by keyboard
        QVERIFY(drawn() != whole);
        key(*chart, Qt::Key_0);
        QTest::mouseDClick(chart.get(), Qt::LeftButton, {}, legendPoint(*chart, 1)->toPoint());
        QVERIFY(drawn() != whole); // alone
        key(*chart, Qt::Key_0);
        QCOMPARE(drawn(), whole);
    }

    void zoomAndBack_data() { kinds(); }
    void zoomAndBack()
    {
        const auto chart = chartOf(sample());
        QCOMPARE(chart->picture().hasTimeAxis(), sample().time);
        if (!sample().time)
            return;
        std::vector<int> timed; // marks that are a period
        for (int i = 0; i < chart->picture().markCount(); ++i)
            if (chart->picture().mark(i).time)
                timed.push_back(i);
        QVERIFY(timed.size() >= 5);
        const QPoint a = chart->picture().markRect(timed[1]).center().toPoint(),
                     b = chart->picture().markRect(timed[4]).center().toPoint();
        QSignalSpy ranges(chart.get(), &Chart::rangeSelected), zooms(chart.get(), &Chart::zoomRequested),
            backs(chart.get(), &Chart::zoomBackRequested), crosshairs(chart.get(), &Chart::crosshairMoved);
        moveTo(*chart, a);
        QVERIFY(crosshairs.count() > 0);
        const auto shared = chart->picture().mark(timed[2]).time->from;
        chart->setCrosshair(shared); // from another chart
        QCOMPARE(chart->picture().markOfTime(*shared), timed[2]);
        QTest::mousePress(chart.get(), Qt::LeftButton, {}, a);
        moveTo(*chart, b, Qt::LeftButton);
        QTest::mouseRelease(chart.get(), Qt::LeftButton, {}, b);
        QCOMPARE(ranges.count(), 1);
        key(*chart, Qt::Key_Plus);
        key(*chart, Qt::Key_Minus);
        QCOMPARE(zooms.count(), 2);
        QWheelEvent wheel(a, chart->mapToGlobal(QPointF(a)), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(chart.get(), &wheel);
        QCOMPARE(zooms.count(), 3);
        ChartInput zoomed = as(sample().input, sample().kind);
        zoomed.zoomed = true;
        chart->setInput(zoomed);
        key(*chart, Qt::Key_Escape);
        QTest::keyClick(chart.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(backs.count(), 2);
    }

    // PNG, SVG and paper are the same picture in both themes; nothing is left white.
    void drawnInBothThemes_data() { kinds(); }
    void drawnInBothThemes()
    {
        const auto chart = chartOf(sample());
        for (const Theme *theme : {&Theme::light(), &Theme::dark_()}) {
            QImage image(760, 420, QImage::Format_ARGB32_Premultiplied);
            image.fill(theme->surface);
            const QImage empty = image;
            QPainter painter(&image);
            chart->render(painter, QRectF(0, 0, 760, 420), *theme);
            painter.end();
            QVERIFY(image != empty);
        }
        QBuffer buffer;
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize({760, 420});
        QPainter painter(&svg);
        chart->render(painter, QRectF(0, 0, 760, 420), Theme::light());
        painter.end();
        QVERIFY(buffer.data().size() > 1'000);
    }

    // A card without a single value has no marks to hover over nothing, and says so.
    void ofNothing_data() { kinds(); }
    void ofNothing()
    {
        Sample empty = sample();
        empty.input.tables.assign(empty.input.tables.size(), std::make_shared<const Table>());
        const auto chart = chartOf(empty);
        QVERIFY(!chart->description().isEmpty());
        key(*chart, Qt::Key_Right);
        moveTo(*chart, {300, 200});
        QVERIFY(chart->picture().markCount() == 0 || chart->picture().markAt({300, 200}) >= -1);
        QVERIFY(!chart->grab().isNull());
    }

    // Members that have no value are no list of dashes under a sentence.
    void ofMembersWithoutValues()
    {
        for (const auto &[kind, table] :
             {std::pair(VisualKind::RankedBars, "bot | cost\na=A | -\nb=B | -\n"),
              std::pair(VisualKind::Matrix, "user | bot | cost\nu=U | a=A | -\nv=V | b=B | -\n")}) {
            const auto chart = chartOf({"", kind, textInput({table})});
            QCOMPARE(chart->picture().markCount(), 0);
            QVERIFY2(chart->description().contains(QLatin1String("without data")), qPrintable(chart->description()));
        }
    }

    // A measure that the data does not state takes no panel, and its legend says so.
    void panelsOfNothingGiveWay()
    {
        const auto chart = chartOf({"", VisualKind::StackedPanels,
                                    textInput({"time | cost | conversations\n2026-10-05T00:00:00Z | - | 4\n"
                                               "2026-10-06T00:00:00Z | - | 6\n2026-10-07T00:00:00Z | - | 5\n"})});
        const auto both = chartOf({"", VisualKind::StackedPanels,
                                   textInput({"time | cost | conversations\n2026-10-05T00:00:00Z | 1 | 4\n"
                                              "2026-10-06T00:00:00Z | 2 | 6\n2026-10-07T00:00:00Z | 3 | 5\n"})});
        QCOMPARE(chart->picture().markCount(), 3);
        const auto legend = legendPoint(*chart, 0);
        QVERIFY(legend);
        QVERIFY(chart->grab().toImage() != both->grab().toImage());
    }

    // Few ranges do not fill the card, and what is left and right of them is nothing.
    void aHistogramOfOneRange()
    {
        const auto chart = chartOf({"", VisualKind::Histogram, textInput({"length_band | conversations\n4 | 1\n"})});
        QCOMPARE(chart->picture().markCount(), 1);
        const QRectF bar = chart->picture().markRect(0);
        QVERIFY(bar.width() < 200);
        QCOMPARE(chart->picture().markAt(bar.center()), 0);
        QCOMPARE(chart->picture().markAt({bar.left() - 20, bar.center().y()}), -1);
    }
};

QTEST_MAIN(TestInteractions)
#include "tst_interactions.moc"

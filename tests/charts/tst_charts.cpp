// Charts of small and odd Tables: drawn without a warning, hit, walked over by keyboard, described.
#include "models/core/gridnumbers.h"
#include "models/query/bands.h"
#include "tests/charts/tables.h"
#include "views/charts/accessiblechart.h"
#include "views/charts/basechart.h"
#include "views/charts/change.h"
#include "views/charts/histogrammodel.h"
#include "views/charts/seriesmodel.h"
#include "views/charts/sparkline.h"
#include "views/charts/squarify.h"
#include "views/charts/treemap.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace parlance;
using test::TableBuilder;

Q_DECLARE_METATYPE(parlance::Mark)
Q_DECLARE_METATYPE(parlance::TimeRange)
Q_DECLARE_METATYPE(std::optional<parlance::UtcMs>)

namespace {

using Values = std::vector<std::optional<double>>;

const VisualKind allKinds[] = {VisualKind::Line,    VisualKind::Area,       VisualKind::StackedPanels,
                               VisualKind::Bars,    VisualKind::RankedBars, VisualKind::StackedColumns,
                               VisualKind::Donut,   VisualKind::Heatmap,    VisualKind::Matrix,
                               VisualKind::Treemap, VisualKind::Histogram,  VisualKind::Sankey,
                               VisualKind::Map};

QImage drawn(Chart &chart, const Theme &theme, QSize size = {600, 300})
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.surface);
    QPainter painter(&image);
    chart.render(painter, QRectF(QPointF(), size), theme);
    return image;
}

int countColor(const QImage &image, const QColor &color, QRect within = {})
{
    if (within.isNull())
        within = image.rect();
    int count = 0;
    for (int y = within.top(); y <= within.bottom(); ++y)
        for (int x = within.left(); x <= within.right(); ++x)
            count += image.pixelColor(x, y) == color;
    return count;
}

int largestDifference(const QImage &a, const QImage &b)
{
    int largest = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y), q = b.pixelColor(x, y);
            largest = std::max(
                {largest, std::abs(p.red() - q.red()), std::abs(p.green() - q.green()), std::abs(p.blue() - q.blue())});
        }
    return largest;
}

// QTest::mouseMove() says nothing when the pointer happens to be there already.
void moveTo(QWidget &widget, const QPoint &at, Qt::MouseButtons buttons = {})
{
    QMouseEvent event(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, buttons, {});
    QApplication::sendEvent(&widget, &event);
}

std::unique_ptr<BaseChart> chartOf(const ChartInput &input, QSize size = {600, 300})
{
    std::unique_ptr<BaseChart> chart(static_cast<BaseChart *>(createChart(input.visual.kind, nullptr)));
    chart->resize(size);
    chart->setTheme(Theme::light());
    chart->setInput(input);
    return chart;
}

ChartInput inputOf(VisualKind kind, const TablePtr &table)
{
    ChartInput input;
    input.visual.kind = kind;
    input.tables = {table};
    return input;
}

// One measure by time and by one or two members, to fit any kind.
TablePtr tableFor(VisualKind kind, const Values &values, const QString &member = QStringLiteral("a"))
{
    TableBuilder builder;
    std::vector<std::optional<QString>> members, hours;
    std::vector<UtcMs> starts = test::days(int(values.size()));
    for (size_t i = 0; i < values.size(); ++i) {
        members.emplace_back(member + QString::number(i));
        hours.emplace_back(QString::number(i % 24));
    }
    switch (kind) {
    case VisualKind::RankedBars:
    case VisualKind::Donut:
    case VisualKind::Map:
        builder.text(QStringLiteral("bot"), members);
        break;
    case VisualKind::Heatmap:
    case VisualKind::Matrix:
    case VisualKind::Treemap:
    case VisualKind::Sankey:
        builder.text(QStringLiteral("bot"), members).text(QStringLiteral("user"), members);
        break;
    case VisualKind::Histogram: {
        std::vector<std::optional<QString>> ranges;
        for (size_t i = 0; i < values.size(); ++i)
            ranges.emplace_back(QString::number(bandStarts(DimensionKey::LengthBand)[i % 14]));
        builder.text(QStringLiteral("length_band"), ranges);
        break;
    }
    case VisualKind::StackedColumns:
        builder.time(starts).text(QStringLiteral("model"), members);
        break;
    default:
        builder.time(starts);
        break;
    }
    return builder.money(QStringLiteral("cost"), QStringLiteral("Cost"), values).build();
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installFonts();
        qRegisterMetaType<Mark>();
        qRegisterMetaType<TimeRange>();
        qRegisterMetaType<std::optional<UtcMs>>();
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void onlyChartsAreCreated()
    {
        for (const VisualKind kind : allKinds)
            QVERIFY(std::unique_ptr<Chart>(createChart(kind, nullptr)));
        for (const VisualKind kind : {VisualKind::Kpi, VisualKind::Table, VisualKind::Text, VisualKind::Custom})
            QVERIFY(!createChart(kind, nullptr));
    }

    void oddTables_data()
    {
        QTest::addColumn<Values>("values");
        QTest::addColumn<QString>("member");
        QTest::addRow("empty") << Values{} << QStringLiteral("a");
        QTest::addRow("one") << Values{5} << QStringLiteral("a");
        QTest::addRow("one zero") << Values{0} << QStringLiteral("a");
        QTest::addRow("all null") << Values{std::nullopt, std::nullopt, std::nullopt} << QStringLiteral("a");
        QTest::addRow("null between") << Values{5, std::nullopt, 7} << QStringLiteral("a");
        QTest::addRow("negative") << Values{-5, 3, -0.001} << QStringLiteral("a");
        QTest::addRow("huge") << Values{9.2e9, 1e-9, 4e9} << QStringLiteral("a");
        QTest::addRow("long names") << Values{3, 2, 1} << QString(300, u'W');
        QTest::addRow("right to left") << Values{3, 2, 1} << QStringLiteral("مساعد الدعم ");
        QTest::addRow("sixty") << Values(60, 1.5) << QStringLiteral("member ");
    }

    void oddTables()
    {
        QFETCH(Values, values);
        QFETCH(QString, member);
        for (const VisualKind kind : allKinds)
            for (const QSize size : {QSize(600, 300), QSize(130, 90), QSize(20, 10), QSize(1600, 900)}) {
                const auto chart = chartOf(inputOf(kind, tableFor(kind, values, member)), size);
                for (const Theme *theme : {&Theme::light(), &Theme::dark_()})
                    drawn(*chart, *theme, size);
                QVERIFY(!chart->description().isEmpty());
                chart->grab();
                const int marks = chart->picture().markCount();
                for (int i = 0; i < std::min(marks, 5); ++i) {
                    QVERIFY(!chart->picture().mark(i).description.isEmpty());
                    chart->setCurrentMark(i);
                    chart->grab();
                }
            }
    }

    void noTableAtAll()
    {
        for (const VisualKind kind : allKinds) {
            ChartInput input;
            input.visual.kind = kind;
            const auto chart = chartOf(input);
            drawn(*chart, Theme::light());
            QCOMPARE(chart->description(), QStringLiteral("Chart without data in this period."));
            input.tables = {nullptr};
            chart->setInput(input);
            drawn(*chart, Theme::light());
        }
    }

    // A table of half a million points is drawn from at most as many points as there are pixels.
    void halfAMillionPoints()
    {
        std::vector<UtcMs> starts;
        Values values;
        for (int i = 0; i < 500'000; ++i) {
            starts.push_back(UtcMs(i) * 3'600'000);
            values.emplace_back(1 + i % 100);
        }
        const TablePtr table = TableBuilder()
                                   .time(starts, Grain::Hour)
                                   .money(QStringLiteral("cost"), QStringLiteral("Cost"), values)
                                   .build();
        for (const VisualKind kind :
             {VisualKind::Line, VisualKind::Area, VisualKind::Bars, VisualKind::StackedPanels}) {
            const auto chart = chartOf(inputOf(kind, table));
            const QImage image = drawn(*chart, Theme::light());
            QVERIFY(countColor(image, Theme::light().category[0]) > 500);
            QCOMPARE(chart->picture().markCount(), 500'000);
        }
    }

    void lineHasItsColourAndItsGap()
    {
        Values values(30, 10.0);
        for (size_t i = 10; i < 20; ++i)
            values[i] = std::nullopt;
        const auto chart = chartOf(inputOf(VisualKind::Line, tableFor(VisualKind::Line, values)));
        const QImage image = drawn(*chart, Theme::light());
        const QRectF gapFrom = chart->picture().markRect(11), gapTo = chart->picture().markRect(18);
        const QRect gap = gapFrom.united(gapTo).toRect();
        const QRect before = chart->picture().markRect(3).united(chart->picture().markRect(6)).toRect();
        QCOMPARE(countColor(image, Theme::light().category[0], gap), 0);
        QVERIFY(countColor(image, Theme::light().category[0], before) > before.width() / 2);
    }

    void zeroIsNotMissing()
    {
        ChartInput input = test::conversationsByHour();
        const auto chart = chartOf(input, {400, 300});
        const QImage image = drawn(*chart, Theme::light(), {400, 300});
        const auto &picture = chart->picture();
        // Sunday 03:00 is null in the sample, Monday 03:00 is zero. Weeks begin on Monday in every language.
        const QPointF null = picture.markRect(6 * 24 + 3).center(), zero = picture.markRect(3).center();
        QCOMPARE(image.pixelColor(null.toPoint()), Theme::light().surface);
        QCOMPARE(image.pixelColor(zero.toPoint()), Theme::light().heat[0]);
        QVERIFY(picture.mark(6 * 24 + 3).description.contains(QStringLiteral("no value")));
    }

    void heatmapAveragesPerWeekday()
    {
        // 22 Oct to 20 Nov 2026 has five Thursdays and Fridays, and four of the other days.
        const auto chart = chartOf(test::conversationsByHour(), {400, 300});
        const ChartInput input = test::conversationsByHour();
        const Column &values = input.tables[0]->columns[2];
        const auto value = [&](int weekday, int hour) { return values.reals[size_t((weekday - 1) * 24 + hour)]; };
        const auto shown = [&](int row, int hour) {
            return chart->picture().tooltip(row * 24 + hour, {}).lines.front().value;
        };
        QCOMPARE(shown(0, 10), formatValue(value(1, 10) / 4, Unit::Count, NumberStyle()));
        QCOMPARE(shown(3, 10), formatValue(value(4, 10) / 5, Unit::Count, NumberStyle()));
    }

    void areasFillTheirWhole()
    {
        const QRectF whole(10, 20, 300, 200);
        const std::vector<double> values{60, 30, 20, 10, 5, 5, 1};
        const std::vector<QRectF> rects = squarify(values, whole);
        QCOMPARE(rects.size(), values.size());
        for (size_t i = 0; i < rects.size(); ++i) {
            const double area = rects[i].width() * rects[i].height();
            QVERIFY(std::abs(area / (300 * 200) - values[i] / 131) < 1e-9);
            QVERIFY(whole.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(rects[i]));
            const double proportion = rects[i].width() / rects[i].height();
            QVERIFY2(i > 4 || std::max(proportion, 1 / proportion) < 3, "large ones are near to a square");
            for (size_t k = 0; k < i; ++k) {
                const QRectF both = rects[i].intersected(rects[k]);
                QVERIFY(both.width() < 1e-6 || both.height() < 1e-6);
            }
        }
        QVERIFY(squarify({}, whole).empty());
    }

    void treemapNestsByTheSecondDimension()
    {
        ChartInput input = test::costAllocation();
        input.visual.kind = VisualKind::Treemap;
        const TreemapModel model = makeTreemap(input);
        QVERIFY(model.isNested);
        for (size_t i = 1; i < model.groups.size(); ++i)
            QVERIFY(model.groups[i].member.isOther || model.groups[i - 1].value >= model.groups[i].value);
        const auto chart = chartOf(input, {1200, 800});
        const Picture &picture = chart->picture();
        QCOMPARE(picture.markCount(), model.count());
        QSignalSpy activated(chart.get(), &Chart::activated);
        const QPoint at = picture.markRect(0).center().toPoint();
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, at);
        const Mark mark = activated.at(0).at(0).value<Mark>();
        QCOMPARE(mark.members.size(), size_t(2));
        QCOMPARE(mark.members[0].first, DimensionKey::User);
        QCOMPARE(mark.members[1].first, DimensionKey::Bot);
        const TooltipContent tip = picture.tooltip(0, at);
        QCOMPARE(tip.lines.size(), size_t(3)); // the value, of all, of its group
        // The keyboard goes where the eye would.
        const int right = picture.neighbour(0, Qt::Key_Right);
        QVERIFY(right != 0);
        QVERIFY(picture.markRect(right).center().x() > picture.markRect(0).center().x());
        QVERIFY2(chart->description().contains(QStringLiteral("areas, largest")), qPrintable(chart->description()));
    }

    // 2 s, 3 s and 7 s have facts; 5 s has none and is drawn all the same. The median of 2.5 s lies in the first range.
    void histogramHasAllRangesBetween()
    {
        ChartInput input;
        input.visual.kind = VisualKind::Histogram;
        input.tables = {
            TableBuilder()
                .text(QStringLiteral("response_time_band"),
                      {QStringLiteral("3000"), QStringLiteral("2000"), QStringLiteral("7000"), std::nullopt})
                .number(QStringLiteral("answers"), QStringLiteral("Answers"), Unit::Count, {30, 60, 10, 5})
                .build(),
            TableBuilder()
                .number(QStringLiteral("response_time_p50"), QStringLiteral("Median"), Unit::Duration, {2500})
                .number(QStringLiteral("answers"), QStringLiteral("Answers"), Unit::Count, {105})
                .build()};
        auto first = std::make_shared<Table>(*input.tables[0]);
        first->columns[0].unit = Unit::Duration; // as the engine says it of ranges of time
        input.tables[0] = first;
        const HistogramModel model = histogramModel(input);
        std::vector<std::pair<qint64, double>> bins;
        for (const auto &bin : model.bins)
            bins.emplace_back(bin.start, bin.value);
        QCOMPARE(bins, (std::vector<std::pair<qint64, double>>{{2000, 60}, {3000, 30}, {5000, 0}, {7000, 10}}));
        QCOMPARE(model.without, 5.0);
        QCOMPARE(model.lines.size(), size_t(1)); // answers are no time
        const double position = histogramPosition(model, 2500);
        QVERIFY(position > 0.5 && position < 0.6); // by ratio: log(1.25) / log(1.5)
        QVERIFY(std::isnan(histogramPosition(model, 1999)));

        const auto chart = chartOf(input);
        QCOMPARE(chart->picture().markCount(), 4);
        QSignalSpy activated(chart.get(), &Chart::activated);
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, chart->picture().markRect(1).center().toPoint());
        const Mark mark = activated.at(0).at(0).value<Mark>();
        QCOMPARE(mark.members.front(), std::pair(DimensionKey::ResponseTimeBand, QStringLiteral("3000")));
        const TooltipContent tip = chart->picture().tooltip(1, {});
        QCOMPARE(tip.title, QStringLiteral("3 s–5 s"));
        QCOMPARE(tip.lines.at(2).value, QStringLiteral("90.0 %")); // up to here
        QVERIFY2(chart->description().contains(QStringLiteral("most in 2")), qPrintable(chart->description()));
    }

    void matrixCellsSaySomething()
    {
        const double large[] = {219, 17, 0.4, 0.2, 0.3}, small[] = {0.0213, 0.0008, 0.004}, whole[] = {40, 12, 3};
        QCOMPARE(gridDecimals(large), 1);
        QCOMPARE(gridDecimals(whole), 0);
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(formatInGrid(219.4, 1, english), QStringLiteral("219"));
        QCOMPARE(formatInGrid(17.24, 1, english), QStringLiteral("17.2"));
        QCOMPARE(formatInGrid(0.02, 1, english), QStringLiteral("<0.1"));
        QCOMPARE(formatInGrid(0.2, 0, english), QStringLiteral("<1"));
        QCOMPARE(formatInGrid(0, 1, english), QStringLiteral("–"));
        QCOMPARE(formatInGrid(0.0213, gridDecimals(small), english), QStringLiteral("0.021"));
        QCOMPARE(formatInGrid(17.24, 1, QLocale(QLocale::German)), QStringLiteral("17,2"));
    }

    // 30 days drawn over the 30 before them, shifted by 28: the last two days meet the first two of this period.
    void overlayGoesOnInThisPeriod()
    {
        const std::vector<UtcMs> starts = test::days(30, QDate(2026, 10, 22));
        Values now, before;
        for (int i = 0; i < 30; ++i) {
            now.emplace_back(100 + i);
            before.emplace_back(i < 28 ? 50 + i : 0);
        }
        const TimeRange range{starts.front(), starts.back() + 86'400'000};
        const TimeRange earlier{starts.front() - 30 * 86'400'000LL, starts.front()};
        const TablePtr table = TableBuilder()
                                   .time(starts)
                                   .money(QStringLiteral("cost"), QStringLiteral("Cost"), now)
                                   .money(QStringLiteral("cost.previous"), QStringLiteral("Cost"), before)
                                   .period(range, earlier)
                                   .build();
        const SeriesModel model = makeSeriesModel(inputOf(VisualKind::Line, table));
        QCOMPARE(model.overlayDays, 28);
        QCOMPARE(model.series[0].previousAt(27), 77e9);
        QCOMPARE(model.series[0].previousAt(28), 100e9); // 19 Nov meets 22 Oct
        QCOMPARE(model.series[0].previousAt(29), 101e9);
    }

    void annotationsOfADayAreOneFlag()
    {
        ChartInput input = test::costAndConversations();
        const UtcMs noon = test::dayStart(QDate(2026, 11, 4)) + 12 * 3'600'000;
        input.annotations = {{noon + 60'000, QStringLiteral("second"), QStringLiteral("by ann"), {}},
                             {noon, QStringLiteral("first"), {}, QStringLiteral("own")},
                             {0, QStringLiteral("long ago")}};
        const SeriesModel model = makeSeriesModel(input);
        QCOMPARE(model.annotations.size(), size_t(1));
        QCOMPARE(model.annotations[0].text, QStringLiteral("first +1"));
        QCOMPARE(model.annotations[0].detail, QStringLiteral("4 Nov, 12:00: first\n4 Nov, 12:01: second (by ann)"));
        const auto chart = chartOf(input, {600, 300});
        const int day = chart->picture().markOfTime(noon);
        QCOMPARE(chart->picture().tooltip(day, {}).note, QStringLiteral("first +1"));
        QVERIFY(chart->picture().mark(day).description.endsWith(QStringLiteral("first +1")));
    }

    void stackedColumnsLargestAtTheBase()
    {
        const auto chart = chartOf(test::costByDayAndModel(), {800, 300});
        const QImage image = drawn(*chart, Theme::light(), {800, 300});
        const QRectF column = chart->picture().markRect(0);
        const int x = int(column.center().x());
        QCOMPARE(image.pixelColor(x, int(column.bottom()) - 4), Theme::light().category[0]);
        int sonnet = 0, opus = 0;
        for (int y = int(column.top()); y < int(column.bottom()); ++y) {
            sonnet += image.pixelColor(x, y) == Theme::light().category[0];
            opus += image.pixelColor(x, y) == Theme::light().category[1];
        }
        QVERIFY(sonnet > opus && opus > 5);
    }

    void marksLeadToTheirFacts()
    {
        const auto ranked = chartOf(test::costByBot(), {400, 300});
        const int at = ranked->picture().markAt(ranked->picture().markRect(2).center());
        QCOMPARE(at, 2);
        const Mark bar = ranked->picture().mark(2);
        QCOMPARE(bar.members.size(), size_t(1));
        QCOMPARE(bar.members[0].first, DimensionKey::Bot);
        QCOMPARE(bar.members[0].second, QStringLiteral("Sales Assistant"));
        QCOMPARE(bar.measure, QStringLiteral("cost"));
        QCOMPARE(bar.description, QStringLiteral("Sales Assistant, Cost $474.26, previously $446.63, +6.2 %"));

        const auto panels = chartOf(test::costAndConversations(), {800, 300});
        const Mark day = panels->picture().mark(25);
        QCOMPARE(day.time->from.value(), test::dayStart(QDate(2026, 11, 16)));
        QCOMPARE(day.time->to.value(), test::dayStart(QDate(2026, 11, 17)));
        QCOMPARE(day.description, QStringLiteral("Mon 16 Nov 2026, Cost $166.00, Conversations 866"));

        const auto matrix = chartOf(test::costAllocation(), {600, 400});
        const Mark cell = matrix->picture().mark(1);
        QCOMPARE(cell.members.size(), size_t(2));
        QCOMPARE(cell.members[0].second, QStringLiteral("Priya Raman"));
        QCOMPARE(cell.members[1].second, QStringLiteral("Contract Reviewer"));

        const auto donut = chartOf(test::satisfaction(), {400, 300});
        QCOMPARE(donut->picture().mark(0).members[0].first, DimensionKey::Rating);
        QCOMPARE(donut->picture().mark(1).members[0].second, QStringLiteral("notFactuallyCorrect"));
    }

    void otherAndNullMembers()
    {
        const TablePtr table =
            TableBuilder()
                .text(QStringLiteral("bot"), {QStringLiteral("a"), std::nullopt, otherMember.toString()},
                      {QStringLiteral("A"), QStringLiteral("(none)"), QStringLiteral("Other")})
                .money(QStringLiteral("cost"), QStringLiteral("Cost"), {3, 2, 1})
                .build();
        const auto chart = chartOf(inputOf(VisualKind::RankedBars, table));
        QVERIFY(!chart->picture().mark(0).nulls.at(0));
        QVERIFY(chart->picture().mark(1).nulls.at(0));
        QVERIFY(chart->picture().mark(2).members.empty()); // nothing to filter by
    }

    void clickFiltersAndHoverTells()
    {
        const auto chart = chartOf(test::costAndConversations(), {800, 300});
        chart->show();
        QSignalSpy activated(chart.get(), &Chart::activated), crosshair(chart.get(), &Chart::crosshairMoved);
        const QPoint at = chart->picture().markRect(25).center().toPoint();
        moveTo(*chart, at);
        QCOMPARE(crosshair.count(), 1);
        QCOMPARE(crosshair.at(0).at(0).value<std::optional<UtcMs>>(),
                 std::optional(test::dayStart(QDate(2026, 11, 16))));
        const TooltipContent tip = chart->shownTooltip();
        QCOMPARE(tip.title, QStringLiteral("Mon 16 Nov 2026"));
        QCOMPARE(tip.lines.size(), size_t(4));
        QCOMPARE(tip.lines[1].label, QStringLiteral("Mon 19 Oct")); // a Monday meets a Monday
        QCOMPARE(tip.lines[1].value, QStringLiteral("$124.00"));
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, at);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(0).value<Mark>(), chart->picture().mark(25));
    }

    void dragSelectsARange()
    {
        const auto chart = chartOf(test::costByDayAndModel(), {800, 300});
        chart->show();
        QSignalSpy range(chart.get(), &Chart::rangeSelected), activated(chart.get(), &Chart::activated);
        const auto centre = [&](int mark) { return QPoint(int(chart->picture().markRect(mark).center().x()), 200); };
        QTest::mousePress(chart.get(), Qt::LeftButton, {}, centre(20));
        moveTo(*chart, centre(15), Qt::LeftButton);
        moveTo(*chart, centre(10), Qt::LeftButton);
        QTest::mouseRelease(chart.get(), Qt::LeftButton, {}, centre(10));
        QCOMPARE(range.count(), 1);
        const auto selected = range.at(0).at(0).value<TimeRange>();
        QCOMPARE(selected.from.value(), test::dayStart(QDate(2026, 11, 1)));
        QCOMPARE(selected.to.value(), test::dayStart(QDate(2026, 11, 12)));
        QCOMPARE(activated.count(), 0);
    }

    void keyboardWalksAndSpeaks()
    {
        const auto chart = chartOf(test::costAllocation(), {600, 400});
        QSignalSpy activated(chart.get(), &Chart::activated);
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->currentMark(), 0);
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->currentMark(), 1);
        QTest::keyClick(chart.get(), Qt::Key_Down);
        QCOMPARE(chart->picture().mark(chart->currentMark()).description,
                 QStringLiteral("Claire Dubois, Contract Reviewer: $179.00"));
        QTest::keyClick(chart.get(), Qt::Key_End);
        QCOMPARE(chart->currentMark(), 15);
        QTest::keyClick(chart.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QTest::keyClick(chart.get(), Qt::Key_Escape);
        QCOMPARE(chart->currentMark(), -1);
    }

    void screenReadersGetMarks()
    {
        const auto chart = chartOf(test::costByBot(), {400, 300});
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(chart.get());
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::Chart);
        QCOMPARE(face->text(QAccessible::Description), chart->description());
        QCOMPARE(face->childCount(), 8);
        QCOMPARE(face->child(1)->text(QAccessible::Name), chart->picture().mark(1).description);
        QCOMPARE(face->indexOfChild(face->child(1)), 1);
        QVERIFY(!face->child(8));

        Values many(1000, 1.0);
        const auto long_ = chartOf(inputOf(VisualKind::Line, tableFor(VisualKind::Line, many)));
        QCOMPARE(QAccessible::queryAccessibleInterface(long_.get())->childCount(), mostSpokenMarks);
    }

    void descriptions()
    {
        QCOMPARE(chartOf(test::costAndConversations())->description(),
                 QStringLiteral("Cost, Conversations by day, 22 Oct – 20 Nov 2026: from $125.00 to $129.00, peak "
                                "$166.00 on Mon 16 Nov 2026."));
        QCOMPARE(chartOf(test::costByBot())->description(),
                 QStringLiteral("Cost by Bot, 8 rows, first Support Bot $1,413.72, Contract Reviewer $837.73, Sales "
                                "Assistant $474.26."));
        QVERIFY(chartOf(test::satisfaction())
                    ->description()
                    .startsWith(QStringLiteral("87.4 % positive: Thumbs up 87.4 %, Not factually correct 5.5 %")));
    }

    void legendSwitchesAndIsolates()
    {
        const auto chart = chartOf(test::costByDayAndModel(), {800, 300});
        chart->show();
        const Theme &theme = Theme::light();
        const auto has = [&](int category) {
            return countColor(chart->grab().toImage(), theme.category[size_t(category)]) > 200;
        };
        QVERIFY(has(0) && has(1) && has(2));
        QTest::keyClick(chart.get(), Qt::Key_2);
        QVERIFY(has(0) && !has(1) && has(2));
        QTest::keyClick(chart.get(), Qt::Key_0);
        QVERIFY(has(1));

        const QPoint first(12, 10); // the first entry of the legend
        QCOMPARE(chart->picture().legendSeriesAt(first), 0);
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, first);
        QVERIFY(!has(0) && has(1));
        QTest::mouseDClick(chart.get(), Qt::LeftButton, {}, first);
        QVERIFY(has(0) && !has(1) && !has(2));
        ChartInput again = test::costByDayAndModel(); // new data of the same query keep what is hidden
        chart->setInput(again);
        QVERIFY(!has(1));
        again.queries = {Query()};
        chart->setInput(again);
        QVERIFY(has(1));
    }

    void crosshairIsShared()
    {
        const auto a = chartOf(test::costAndConversations(), {800, 300}),
                   b = chartOf(test::costByDayAndModel(), {800, 300});
        connect(a.get(), &Chart::crosshairMoved, b.get(), &Chart::setCrosshair);
        a->show();
        const QImage before = b->grab().toImage();
        QSignalSpy moved(a.get(), &Chart::crosshairMoved);
        moveTo(*a, a->picture().markRect(12).center().toPoint());
        QCOMPARE(moved.count(), 1);
        QVERIFY(b->grab().toImage() != before);
        moveTo(*a, QPoint(1, 1));
        QCOMPARE(b->grab().toImage(), before);
    }

    void coloursStay()
    {
        ColourBook book;
        book.learn(DimensionKey::Bot, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        book.learn(DimensionKey::Bot, {QStringLiteral("c"), QStringLiteral("d")}); // a filter: c leads now
        QCOMPARE(book.colour(DimensionKey::Bot, QStringLiteral("c")), 2);
        QCOMPARE(book.colour(DimensionKey::Bot, QStringLiteral("d")), 3);
        QCOMPARE(book.colour(DimensionKey::Model, QStringLiteral("a")), otherColour);
        QCOMPARE(book.assign(DimensionKey::Bot, {QStringLiteral("c"), QStringLiteral("x"), QStringLiteral("a")}),
                 (std::vector<int>{2, 1, 0}));
        QCOMPARE(book.colour(DimensionKey::FeedbackCategory, QStringLiteral("notFactuallyCorrect")), 5);

        ChartInput input = test::costByDayAndModel();
        input.colours.learn(DimensionKey::Model, {QStringLiteral("Nova Pro"), QStringLiteral("Claude Sonnet")});
        const auto chart = chartOf(input, {800, 300});
        QCOMPARE(chart->picture().tooltip(0, {}).lines.front().color, Theme::light().category[1]);
    }

    void moreThanSixAreOther()
    {
        Values values;
        for (int i = 0; i < 10; ++i)
            values.emplace_back(100 - i);
        std::vector<std::optional<QString>> members;
        std::vector<UtcMs> starts(10, test::dayStart(QDate(2026, 1, 1)));
        for (int i = 0; i < 10; ++i)
            members.emplace_back(QStringLiteral("m%1").arg(i));
        const TablePtr table = TableBuilder()
                                   .time(starts)
                                   .text(QStringLiteral("model"), members)
                                   .money(QStringLiteral("cost"), QStringLiteral("Cost"), values)
                                   .build();
        const auto chart = chartOf(inputOf(VisualKind::StackedColumns, table));
        const TooltipContent tip = chart->picture().tooltip(0, {});
        QCOMPARE(tip.lines.size(), size_t(8)); // six, Other, Total
        QCOMPARE(tip.lines[6].label, QStringLiteral("Other"));
        QCOMPARE(tip.lines[6].value, QStringLiteral("$370.00")); // 94 + 93 + 92 + 91
        QCOMPARE(tip.lines[7].value, QStringLiteral("$955.00"));
    }

    // A rate of the rest cannot be summed from its members: they are left out and counted, not added up.
    void ratesAreNeverSummed()
    {
        std::vector<std::optional<QString>> members;
        for (int i = 0; i < 10; ++i)
            members.emplace_back(QStringLiteral("m%1").arg(i));
        const TablePtr table =
            TableBuilder()
                .time(std::vector<UtcMs>(10, test::dayStart(QDate(2026, 1, 1))))
                .text(QStringLiteral("model"), members)
                .number(QStringLiteral("error_rate"), QStringLiteral("Error rate"), Unit::Percent, Values(10, 0.5))
                .build();
        const auto chart = chartOf(inputOf(VisualKind::Line, table));
        QCOMPARE(chart->picture().seriesCount(), 6);
        for (const auto &line : chart->picture().tooltip(0, {}).lines)
            QVERIFY2(line.label != QStringLiteral("Other") && line.label != QStringLiteral("Total"),
                     qPrintable(line.label));
    }

    void partialPeriodIsMarked()
    {
        ChartInput input = test::costByDayAndModel();
        const auto whole = chartOf(input, {800, 300});
        QVERIFY(whole->picture().tooltip(29, {}).note.isEmpty());
        input.now = test::dayStart(QDate(2026, 11, 20)) + 10 * 3'600'000;
        const auto partial = chartOf(input, {800, 300});
        QCOMPARE(partial->picture().tooltip(29, {}).note, QStringLiteral("Incomplete period"));
        QVERIFY(partial->picture().tooltip(28, {}).note.isEmpty());
        QVERIFY(drawn(*whole, Theme::light(), {800, 300}) != drawn(*partial, Theme::light(), {800, 300}));
    }

    void renderIsTheScreenWithoutPointer()
    {
        for (const auto &input :
             {test::costAndConversations(), test::costByBot(), test::costAllocation(), test::satisfaction()}) {
            const auto chart = chartOf(input, {640, 320});
            QImage screen(640, 320, QImage::Format_ARGB32_Premultiplied);
            screen.fill(Theme::light().surface);
            QPixmap grabbed(640, 320);
            grabbed.fill(Theme::light().surface);
            chart->QWidget::render(&grabbed, QPoint(), QRegion(), QWidget::DrawChildren);
            // Blending in two steps may differ by a rounding.
            QVERIFY(largestDifference(grabbed.toImage(), drawn(*chart, Theme::light(), {640, 320})) <= 4);
        }
    }

    void changes()
    {
        const NumberStyle style;
        QCOMPARE(describeChange(113, 100, Unit::Count, GoodWhen::Higher, style).meaning, 1);
        QCOMPARE(describeChange(113, 100, Unit::Money, GoodWhen::Lower, style).meaning, -1);
        QCOMPARE(describeChange(102, 100, Unit::Money, GoodWhen::Lower, style).meaning, 0);
        QCOMPARE(describeChange(102, 100, Unit::Money, GoodWhen::Lower, style).direction, 1);
        QCOMPARE(describeChange(0.874, 0.893, Unit::Percent, GoodWhen::Higher, style).meaning, -1);
        QCOMPARE(describeChange(0.874, 0.876, Unit::Percent, GoodWhen::Higher, style).meaning, 0);
        QCOMPARE(describeChange(5, std::nan(""), Unit::Count, GoodWhen::Higher, style).direction, 0);
        QCOMPARE(changeColor(describeChange(113, 100, Unit::Count, GoodWhen::Higher, style), Theme::dark_()),
                 Theme::dark_().pos);
    }

    void sparkline()
    {
        const std::vector<double> mean = sevenDayMean({7, 7, 7, 7, 7, 7, 7, 14, std::nan("")});
        QCOMPARE(mean[6], 7.0);
        QCOMPARE(mean[7], 8.0);
        QVERIFY(std::isnan(mean[8]));
        QImage image(60, 24, QImage::Format_ARGB32_Premultiplied);
        for (const std::vector<double> &values : {std::vector<double>{}, {1}, {std::nan("")}, {1, 2, 3}, {5, 5, 5}}) {
            image.fill(Qt::white);
            QPainter painter(&image);
            paintSparkline(painter, QRectF(0, 0, 60, 24), values, Theme::light());
            painter.end();
            const bool any = std::any_of(values.begin(), values.end(), [](double v) { return !std::isnan(v); });
            QCOMPARE(countColor(image, Theme::light().accent) > 0, any);
        }
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"

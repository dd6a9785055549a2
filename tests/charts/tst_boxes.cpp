// Percentiles: as boxes of members, and as a band over time.
#include "tests/support/tabletext.h"
#include "views/charts/box.h"

#include <QPainter>
#include <QRegularExpression>
#include <QtTest>

#include <cmath>

using namespace parlance;
using test::tableFromText;

namespace {

const char *const latency =
    "model | response_time_p50 | response_time_p90 | response_time_p95 | response_time_p99 | response_time_n\n"
    "a=Alpha | 1000 | 4000 | 6000 | 20000 | 500\nb=Beta | 200 | 300 | 350 | 900 | 40\nc=Cold | - | - | - | - | 0\n"
    "…other | 500 | 900 | 1000 | 2000 | 9\ntotal | 800 | 3000 | 5000 | 15000 | 549\n";

const char *const overTime = "time | response_time_p50 | response_time_p90 | response_time_p99\n"
                             "2024-10-31T00:00:00Z | 100 | 200 | 400\n2024-11-01T00:00:00Z | 150 | 300 | 500\n"
                             "2024-11-02T00:00:00Z | 120 | 250 | 450\n2024-11-03T00:00:00Z | - | - | -\n"
                             "2024-11-04T00:00:00Z | 110 | 210 | 410\n2024-11-05T00:00:00Z | 130 | 280 | 460\n";

ChartInput inputOf(VisualKind kind, const char *table)
{
    ChartInput input;
    input.tables = {tableFromText(QString::fromUtf8(table))};
    input.queries.resize(1);
    input.visual.kind = kind;
    return input;
}

std::unique_ptr<BaseChart> chartOf(const ChartInput &input, QSize size = {600, 240})
{
    auto chart = std::unique_ptr<BaseChart>(qobject_cast<BaseChart *>(createChart(input.visual.kind, nullptr)));
    chart->resize(size);
    chart->setTheme(Theme::light());
    chart->setInput(input);
    return chart;
}

QImage drawn(Chart &chart, QSize size = {600, 240})
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Theme::light().surface);
    QPainter painter(&image);
    chart.render(painter, QRectF(QPointF(), size), Theme::light());
    return image;
}

} // namespace

class TestBoxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void percentilesTakeTheirPlaces()
    {
        const BoxModel model = makeBoxes(inputOf(VisualKind::Box, latency));
        QCOMPARE(model.points.size(), size_t(4));
        QCOMPARE(std::tuple(model.from, model.middle, model.to), std::tuple(size_t(0), size_t(0), size_t(1)));
        QCOMPARE(model.rows.size(), size_t(3)); // one has no timed answer
        QVERIFY(model.rows.back().member.isOther);
        QCOMPARE(model.rows[0].count, 500.0);
        QCOMPARE(model.overall[0], 800.0);
        QVERIFY(model.logarithmic); // 200 ms to 20 s
        QCOMPARE(model.position(200), 0.0);
        QCOMPARE(model.position(20000), 1.0);
        QVERIFY(std::abs(model.position(2000) - 0.5) < 1e-9); // ten times as much is half the way of a hundred times
        for (const double tick : model.ticks())
            QVERIFY(tick >= 200 * 0.99 && tick <= 20000 * 1.01);
    }

    // Whatever the order of the columns: the box reaches to the percentiles next to the median.
    void theOrderOfTheColumnsDoesNotMatter()
    {
        const BoxModel model = makeBoxes(inputOf(
            VisualKind::Box, "bot | response_time_p99 | response_time_p50 | response_time_p95\na=A | 90 | 10 | 50\n"));
        QCOMPARE(model.points[0].percent, 50);
        QCOMPARE(model.rows[0].values, (std::vector<double>{10, 50, 90}));
        QVERIFY(!model.logarithmic);
        QVERIFY(model.countLabel.isEmpty() && model.overall.empty());
    }

    void linearWhenAskedFor()
    {
        ChartInput input = inputOf(VisualKind::Box, latency);
        input.visual.options.insert(QStringLiteral("scale"), QStringLiteral("linear"));
        const BoxModel model = makeBoxes(input);
        QVERIFY(!model.logarithmic);
        QCOMPARE(model.position(0), 0.0);
        QVERIFY(model.position(10000) < 0.51 && model.position(10000) > 0.3);
    }

    void marksSpeak()
    {
        const auto chart = chartOf(inputOf(VisualKind::Box, latency));
        const Picture &picture = chart->picture();
        QCOMPARE(picture.markCount(), 3);
        const QString said = picture.mark(0).description;
        QVERIFY2(said.startsWith(QStringLiteral("Alpha: Median response time 1")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("p99 response time 20")) && said.contains(QStringLiteral("500")),
                 qPrintable(said));
        QCOMPARE(picture.mark(1).members.front().second, QStringLiteral("b"));
        QVERIFY(picture.mark(2).members.empty()); // the rest is no member
        for (int mark = 0; mark < 3; ++mark)
            QCOMPARE(picture.markAt(picture.markRect(mark).center()), mark);
        QCOMPARE(picture.tooltip(0, {}).lines.size(), size_t(6));
        QVERIFY(picture.stripWidth() > 0); // what box and whiskers are
        QVERIFY2(chart->description().contains(QStringLiteral("Beta")), qPrintable(chart->description()));
    }

    void oddTablesAndSizes()
    {
        for (const char *table :
             {latency, "model | response_time_p50\n", "model | response_time_p50\na=A | 0\n", "model | cost\na=A | 5\n",
              "model | response_time_p50 | response_time_p90\na=A | 0 | -\nb=B | 5 | 900000\n",
              "response_time_p50\n5\n"})
            for (const QSize &size : {QSize(600, 240), QSize(200, 80), QSize(20, 10), QSize(1, 1)}) {
                const auto chart = chartOf(inputOf(VisualKind::Box, table), size);
                drawn(*chart, size);
                QVERIFY(!chart->description().isEmpty());
                for (int mark = 0; mark < chart->picture().markCount(); ++mark)
                    chart->setCurrentMark(mark);
                chart->grab();
            }
    }

    // Between two percentiles the plot is filled; where there is none, it is not.
    void bandsFillWhatLiesBetween()
    {
        ChartInput input = inputOf(VisualKind::Line, overTime);
        input.visual.options.insert(QStringLiteral("legend"), false);
        const auto lines = chartOf(input);
        const QImage plain = drawn(*lines);
        input.visual.options.insert(QStringLiteral("band"), QStringLiteral("percentiles"));
        const auto band = chartOf(input);
        const QImage filled = drawn(*band);
        const auto changed = [&](int slot) {
            const QRect column = band->picture().markRect(slot).adjusted(4, 0, -4, 0).toRect();
            int count = 0;
            for (int x = column.left(); x <= column.right(); ++x)
                for (int y = column.top(); y <= column.bottom(); ++y)
                    count += plain.pixelColor(x, y) == Theme::light().surface &&
                             filled.pixelColor(x, y) != Theme::light().surface;
            return count;
        };
        QVERIFY(changed(1) > 500);
        QVERIFY(changed(4) > 200);
        QCOMPARE(changed(3), 0);
        QCOMPARE(band->picture().seriesCount(), 3); // each can be switched off
        for (const auto &line : band->picture().tooltip(1, {}).lines)
            QCOMPARE(line.color, Theme::light().category[0]);
        band->toggleSeries(1);
        drawn(*band);
    }
};

QTEST_MAIN(TestBoxes)
#include "tst_boxes.moc"

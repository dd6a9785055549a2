// Funnel, Pareto, calendar and scatter: what is drawn follows from the Tables, and every mark can be read and reached.
#include "tests/support/tabletext.h"
#include "views/charts/calendar.h"
#include "views/charts/funnel.h"
#include "views/charts/pareto.h"
#include "views/charts/scatter.h"

#include <QJsonArray>
#include <QPainter>
#include <QtTest>

#include <cmath>

using namespace parlance;
using test::tableFromText;

namespace {

ChartInput inputOf(VisualKind kind, std::initializer_list<const char *> tables)
{
    ChartInput input;
    for (const char *text : tables)
        input.tables.push_back(tableFromText(QString::fromUtf8(text)));
    input.queries.resize(input.tables.size());
    input.visual.kind = kind;
    return input;
}

ChartInput funnelInput()
{
    ChartInput input =
        inputOf(VisualKind::Funnel, {"conversations | conversations.previous\n200 | 150\n",
                                     "leads | leads.previous\n50 | 40\n", "leads | leads.previous\n20 | -\n"});
    input.visual.options.insert(QStringLiteral("steps"),
                                QJsonArray{QStringLiteral("Conversations"), QString(), QStringLiteral("Followed up")});
    return input;
}

const char *const costs = "user | cost\na=Ann | 60\nb=Bob | 25\nc=Cem | 10\nd=Dot | 0\ntotal | 100\n"; // 5 not shown
const char *const cloud = "bot | conversations | cost\na=A | 10 | 2\nb=B | 20 | 1\nc=C | - | 3\n…other | 5 | 5\n";

// Thursday 31 October to Tuesday 5 November 2024.
const char *const days = "time | leads\n2024-10-31T00:00:00Z | 1\n2024-11-01T00:00:00Z | 0\n2024-11-02T00:00:00Z | 4\n"
                         "2024-11-03T00:00:00Z | -\n2024-11-04T00:00:00Z | 2\n2024-11-05T00:00:00Z | 8\n";

ChartInput sampleOf(VisualKind kind)
{
    return kind == VisualKind::Funnel     ? funnelInput()
           : kind == VisualKind::Pareto   ? inputOf(kind, {costs})
           : kind == VisualKind::Calendar ? inputOf(kind, {days})
                                          : inputOf(kind, {cloud});
}

constexpr VisualKind kinds[] = {VisualKind::Funnel, VisualKind::Pareto, VisualKind::Calendar, VisualKind::Scatter};

std::unique_ptr<BaseChart> chartOf(const ChartInput &input, QSize size)
{
    auto chart = std::unique_ptr<BaseChart>(qobject_cast<BaseChart *>(createChart(input.visual.kind, nullptr)));
    chart->resize(size);
    chart->setTheme(Theme::light());
    chart->setInput(input);
    return chart;
}

} // namespace

class TestPageCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFonts(); }

    void funnelShares()
    {
        const FunnelModel model = makeFunnel(funnelInput());
        QCOMPARE(model.steps.size(), size_t(3));
        QCOMPARE(model.steps[1].ofStep, 0.25);
        QCOMPARE(model.steps[2].ofStep, 0.4);
        QCOMPARE(model.steps[2].ofFirst, 0.1);
        QVERIFY(std::isnan(model.steps[0].ofFirst) && std::isnan(model.steps[2].previous));
        QCOMPARE(model.steps[1].label, QStringLiteral("Leads")); // of the measure, where no name is given
        QCOMPARE(model.steps[2].label, QStringLiteral("Followed up"));
        const auto chart = chartOf(funnelInput(), {400, 300});
        QVERIFY(chart->picture().mark(2).description.contains(QStringLiteral("40.0 % of the step before")));
        QVERIFY2(chart->description().contains(QStringLiteral("Followed up 20")), qPrintable(chart->description()));
    }

    void funnelOfNothing()
    {
        QVERIFY(makeFunnel(inputOf(VisualKind::Funnel, {"conversations\n0\n", "leads\n0\n"})).isEmpty());
        QVERIFY(makeFunnel(inputOf(VisualKind::Funnel, {})).isEmpty());
        const FunnelModel model = makeFunnel(inputOf(VisualKind::Funnel, {"conversations\n0\n", "leads\n3\n"}));
        QVERIFY(!model.isEmpty() && std::isnan(model.steps[1].ofStep)); // of nothing there is no share
    }

    void paretoAddsUpFromTheLargest()
    {
        const ParetoModel model = makePareto(inputOf(VisualKind::Pareto, {costs}));
        QCOMPARE(model.rows.size(), size_t(3)); // nothing has no column
        QCOMPARE(model.rows[0].member.label, QStringLiteral("Ann"));
        QCOMPARE(model.rows[0].upTo, 0.6);
        QCOMPARE(model.rows[1].upTo, 0.85);
        QCOMPARE(model.rows[2].upTo, 0.95); // the total is that of the facts
        QCOMPARE(model.countFor(0.8), 2);
        QCOMPARE(model.countFor(0.99), 0);
        const ParetoModel rest =
            makePareto(inputOf(VisualKind::Pareto, {"user | cost\n…other | 90\na=Ann | 10\ntotal | 100\n"}));
        QVERIFY(rest.rows.back().member.isOther);
        QCOMPARE(rest.countFor(0.8), 0); // the rest is no member
        QVERIFY(makePareto(inputOf(VisualKind::Pareto, {"user | satisfaction\na | 0.5\n"}))
                    .problem.contains(QStringLiteral("is no sum")));
    }

    void calendarPlacesDays()
    {
        const CalendarModel model = makeCalendar(inputOf(VisualKind::Calendar, {days}));
        QCOMPARE(model.grid->rows.size(), size_t(7));
        QCOMPARE(model.grid->columns.size(), size_t(2));
        QCOMPARE(model.grid->at(3, 0), 1.0);                           // Thursday of the first week
        QCOMPARE(model.grid->at(0, 1), 2.0);                           // Monday of the second
        QCOMPARE(model.grid->at(1, 1), 8.0);                           // Tuesday
        QVERIFY(!model.starts[0] && std::isnan(model.grid->at(6, 0))); // before the period; no value on Sunday
        QVERIFY(model.starts[6 * 2]);
        QCOMPARE(model.grid->columns[0].label, QStringLiteral("Nov")); // the week in which it begins
        const auto chart = chartOf(inputOf(VisualKind::Calendar, {days}), {500, 260});
        const Picture &picture = chart->picture();
        QCOMPARE(picture.mark(3 * 2).time, std::optional(TimeRange{1'730'332'800'000, 1'730'419'200'000}));
        QCOMPARE(picture.markOfTime(1'730'332'800'000 + 5), 3 * 2);
        QCOMPARE(picture.neighbour(3 * 2, Qt::Key_Up), 3 * 2); // Monday to Wednesday lie before the period
        QCOMPARE(picture.neighbour(3 * 2, Qt::Key_Down), 4 * 2);
        QCOMPARE(picture.neighbour(1 * 2 + 1, Qt::Key_Down), 1 * 2 + 1); // and the rest of the week after it
        QVERIFY2(chart->description().contains(QStringLiteral("5 Nov 2024")), qPrintable(chart->description()));
        QVERIFY(makeCalendar(inputOf(VisualKind::Calendar, {costs})).isEmpty()); // no days
    }

    void scatterLeavesOutWhatLacksOne()
    {
        const ScatterModel model = makeScatter(inputOf(VisualKind::Scatter, {cloud}));
        QCOMPARE(model.points.size(), size_t(2));
        QCOMPARE(model.without, 1);
        const auto chart = chartOf(inputOf(VisualKind::Scatter, {cloud}), {400, 300});
        const Picture &picture = chart->picture();
        const QPointF a = picture.markRect(0).center(), b = picture.markRect(1).center();
        QVERIFY(a.x() < b.x() && a.y() < b.y()); // 10 and 20 along; 2 stands above 1
        QCOMPARE(picture.markAt(b + QPointF(3, 3)), 1);
        QCOMPARE(picture.markAt((a + b) / 2), -1);
        QCOMPARE(picture.mark(1).members[0].second, QStringLiteral("b"));
    }

    void everyMarkSpeaksAndLies_data()
    {
        QTest::addColumn<int>("kind");
        for (const VisualKind kind : kinds)
            QTest::addRow("%d", int(kind)) << int(kind);
    }
    void everyMarkSpeaksAndLies()
    {
        QFETCH(int, kind);
        const auto chart = chartOf(sampleOf(VisualKind(kind)), {480, 280});
        const Picture &picture = chart->picture();
        QVERIFY(picture.markCount() > 0);
        for (int mark = 0; mark < picture.markCount(); ++mark) {
            if (picture.markAt(picture.markRect(mark).center()) != mark)
                continue; // a day outside of the period
            QVERIFY(!picture.mark(mark).description.isEmpty());
            QVERIFY(!picture.tooltip(mark, {}).isEmpty());
        }
        QVERIFY(!chart->description().isEmpty());
        const int last = picture.markCount() - 1;
        for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End})
            QVERIFY(picture.neighbour(0, key) >= 0 && picture.neighbour(last, key) <= last);
    }

    void everySizeIsDrawn()
    {
        for (const VisualKind kind : kinds) {
            for (const bool isEmpty : {false, true}) {
                ChartInput input = sampleOf(kind);
                if (isEmpty)
                    input.tables = {std::make_shared<const Table>()};
                for (const QSize &size : {QSize(480, 280), QSize(160, 60), QSize(20, 10), QSize(1, 1)}) {
                    const auto chart = chartOf(input, size);
                    QImage image(size, QImage::Format_ARGB32_Premultiplied);
                    image.fill(Qt::white);
                    QPainter painter(&image);
                    chart->render(painter, QRectF(QPointF(), size), Theme::dark_());
                    QVERIFY(!isEmpty || chart->picture().markCount() == 0);
                }
            }
        }
    }
};

QTEST_MAIN(TestPageCharts)
#include "tst_pagecharts.moc"

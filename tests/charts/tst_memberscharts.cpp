// Retention and intervals: what they are made of, hit, walked over by keyboard, described, drawn small and empty.
#include "tests/charts/tables.h"
#include "tests/support/tabletext.h"
#include "views/charts/accessiblechart.h"
#include "views/charts/basechart.h"
#include "views/charts/retention.h"

#include <QAccessible>
#include <QPainter>
#include <QRegularExpression>
#include <QtTest>

#include <cmath>

using namespace parlance;
using test::tableFromText;

namespace {

UtcMs at(const char *iso)
{
    return *parseIsoTime(iso, TimeZone());
}

Column times(const QString &key, const std::vector<const char *> &starts)
{
    Column column;
    column.key = key;
    column.kind = ColumnKind::Dimension;
    column.type = ValueType::Time;
    column.unit = Unit::Time;
    column.grain = Grain::Week;
    for (const char *start : starts)
        column.integers.push_back(at(start));
    column.nulls.assign(starts.size(), false);
    return column;
}

Column users(const std::vector<qint64> &counts)
{
    Column column;
    column.key = QStringLiteral("users");
    column.label = QStringLiteral("Users");
    column.integers = counts;
    column.nulls.assign(counts.size(), false);
    return column;
}

TablePtr tableOf(std::vector<Column> columns, qsizetype rows, const TimeRange &range)
{
    auto table = std::make_shared<Table>();
    table->columns = std::move(columns);
    table->rows = rows;
    table->totals.resize(table->columns.size());
    table->provenance.range = range;
    return table;
}

// Mondays from 5 October 2026: ten users begin, six and three of them come back; four begin a week later, of whom
// nobody comes back. The users of 28 September began before the period.
ChartInput retention(UtcMs now = at("2026-10-26T00:00:00Z"))
{
    const TimeRange range{at("2026-10-05T00:00:00Z"), at("2026-10-26T00:00:00Z")};
    const char *w0 = "2026-09-28T00:00:00Z", *w1 = "2026-10-05T00:00:00Z", *w2 = "2026-10-12T00:00:00Z",
               *w3 = "2026-10-19T00:00:00Z";
    ChartInput input;
    input.visual.kind = VisualKind::Retention;
    input.now = now;
    input.tables = {tableOf({times(QStringLiteral("cohort"), {w0, w1, w1, w1, w2}),
                             times(QStringLiteral("time"), {w1, w1, w2, w3, w2}), users({5, 10, 6, 3, 4})},
                            5, range),
                    tableOf({times(QStringLiteral("cohort"), {w0, w1, w2}), users({5, 10, 4})}, 3, range)};
    return input;
}

ChartInput intervals()
{
    ChartInput input;
    input.visual.kind = VisualKind::Intervals;
    input.tables = {tableFromText(QStringLiteral("bot | satisfaction | satisfaction_low | satisfaction_high | ratings\n"
                                                 "b1=Support Bot | 0.9 | 0.85 | 0.93 | 200\n"
                                                 "b2=HR Helpdesk | 1 | 0.44 | 1 | 3\n"
                                                 "b3=Never rated | - | - | - | 0\n"
                                                 "total | 0.899 | 0.85 | 0.93 | 203\n"))};
    return input;
}

std::unique_ptr<BaseChart> chartOf(const ChartInput &input, QSize size = {600, 300})
{
    std::unique_ptr<BaseChart> chart(static_cast<BaseChart *>(createChart(input.visual.kind, nullptr)));
    chart->resize(size);
    chart->setTheme(Theme::light());
    chart->setInput(input);
    return chart;
}

} // namespace

class TestMembersCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cohortsAreAligned()
    {
        const RetentionModel model = retentionModel(retention());
        QCOMPARE(model.cohorts.size(), size_t(2)); // without those who began before the period
        QCOMPARE(model.cohorts[0].users, 10.0);
        QCOMPARE(model.cohorts[0].again, (std::vector<double>{10, 6, 3}));
        QCOMPARE(model.cohorts[1].again, (std::vector<double>{4, 0})); // nobody came back: 0, not missing
        QCOMPARE(model.columns, size_t(3));
        QCOMPARE(model.share(0, 2), 0.3);
        QVERIFY(!model.lastIsPartial);
    }

    void thePresentWeekIsNotOver()
    {
        const RetentionModel model = retentionModel(retention(at("2026-10-22T12:00:00Z")));
        QVERIFY(model.lastIsPartial);
        QCOMPARE(model.cohorts[0].again.size(), size_t(3));
    }

    void retentionMarksLeadToTheirUsers()
    {
        const auto chart = chartOf(retention());
        const Picture &picture = chart->picture();
        QCOMPARE(picture.markCount(), 5); // a triangle
        QCOMPARE(picture.markAt(picture.markRect(1).center()), 1);
        const QRectF last = picture.markRect(4), above = picture.markRect(2);
        QCOMPARE(picture.markAt(QPointF(above.center().x(), last.center().y())), -1); // has not happened yet
        const Mark mark = picture.mark(1);
        QVERIFY(mark.filter);
        QCOMPARE(toText(*mark.filter), toText(parseFilter(QStringLiteral("cohort.week = 2026-10-05"))->where));
        QVERIFY(mark.description.contains(QLatin1String("60.0 %")));
        QVERIFY(mark.description.contains(QLatin1String("6 of 10")));
    }

    void keysStayInTheTriangle()
    {
        const auto chart = chartOf(retention());
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QTest::keyClick(chart.get(), Qt::Key_End);
        QCOMPARE(chart->currentMark(), 2);
        QTest::keyClick(chart.get(), Qt::Key_Down); // the row below is shorter
        QCOMPARE(chart->currentMark(), 4);
        QTest::keyClick(chart.get(), Qt::Key_Home);
        QCOMPARE(chart->currentMark(), 3);
        QTest::keyClick(chart.get(), Qt::Key_Up);
        QCOMPARE(chart->currentMark(), 0);
    }

    void intervalsTellHowSureTheyAre()
    {
        const auto chart = chartOf(intervals());
        QCOMPARE(chart->picture().markCount(), 2); // who was not rated has no share
        QCOMPARE(chart->picture().mark(1).description,
                 QStringLiteral("HR Helpdesk, Satisfaction 100.0 %, between 44.0 % and 100.0 %, 3 Ratings"));
        QCOMPARE(chart->picture().mark(0).members[0].second, QStringLiteral("b1"));
        const TooltipContent tip = chart->picture().tooltip(0, {});
        QCOMPARE(tip.lines.size(), size_t(4));
        QCOMPARE(tip.lines[3].value, QStringLiteral("89.9 %")); // all together
        QVERIFY(chart->description().contains(QLatin1String("Support Bot 90.0 %")));
    }

    void screenReadersGetMarks()
    {
        for (const ChartInput &input : {retention(), intervals()}) {
            const auto chart = chartOf(input);
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(chart.get());
            QVERIFY(face);
            QCOMPARE(face->childCount(), chart->picture().markCount());
            QCOMPARE(face->child(1)->text(QAccessible::Name), chart->picture().mark(1).description);
        }
    }

    void anySizeAndNothingAtAll()
    {
        for (const VisualKind kind : {VisualKind::Retention, VisualKind::Intervals}) {
            for (const QSize size : {QSize(600, 300), QSize(130, 90), QSize(20, 10), QSize(1600, 900)}) {
                for (const Theme *theme : {&Theme::light(), &Theme::dark_()}) {
                    ChartInput input = kind == VisualKind::Retention ? retention() : intervals();
                    const auto chart = chartOf(input, size);
                    chart->setTheme(*theme);
                    chart->grab();
                    for (int i = 0; i < chart->picture().markCount(); ++i) {
                        chart->setCurrentMark(i);
                        chart->grab();
                    }
                    input.tables = {nullptr};
                    chart->setInput(input);
                    chart->grab();
                    QCOMPARE(chart->description(), QStringLiteral("Chart without data in this period."));
                }
            }
        }
    }
};

QTEST_MAIN(TestMembersCharts)
#include "tst_memberscharts.moc"

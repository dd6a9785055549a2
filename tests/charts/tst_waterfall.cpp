// What changed, step by step: the steps lead exactly from one total to the other, whatever is shown of them.
#include "models/query/bands.h"
#include "tests/support/tabletext.h"
#include "views/charts/waterfall.h"

#include <QPainter>
#include <QtTest>

using namespace parlance;
using test::tableFromText;

namespace {

constexpr const char *byBot = "bot | cost | cost.previous\n"
                              "a=Reviewer | 30 | 10\n"
                              "b=Support | 5 | 12.5\n"
                              "c=Sales | 4 | 4\n"
                              "d=Docs | 2 | 1\n"
                              "e=New | 3 | -\n"
                              "total | 44 | 30\n"; // 2.5 of bots that are no longer there

// The first column as the numbers that it says.
TablePtr numbered(const char *text)
{
    Table table = *tableFromText(QString::fromUtf8(text));
    Column &numbers = table.columns.front();
    numbers.type = ValueType::Integer;
    for (const QString &number : numbers.texts)
        numbers.integers.push_back(number.toLongLong());
    numbers.texts.clear();
    numbers.labels.clear();
    return std::make_shared<const Table>(std::move(table));
}

ChartInput inputOf(const char *table)
{
    ChartInput input;
    input.tables = {tableFromText(QString::fromUtf8(table))};
    input.visual.kind = VisualKind::Waterfall;
    return input;
}

QStringList linesOf(const std::vector<WaterfallModel::Row> &rows)
{
    QStringList lines;
    for (const WaterfallModel::Row &row : rows)
        lines << QStringLiteral("%1 %2").arg(row.member.label).arg(row.change / 1e9);
    return lines;
}

std::unique_ptr<Waterfall> chartOf(const ChartInput &input, QSize size)
{
    auto chart = std::make_unique<Waterfall>(nullptr);
    chart->resize(size);
    chart->setTheme(Theme::light());
    chart->setInput(input);
    return chart;
}

} // namespace

class TestWaterfall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFonts(); }

    void theStepsAddUp()
    {
        const WaterfallModel model = makeWaterfall(inputOf(byBot));
        QCOMPARE(linesOf(model.rows(20)), (QStringList{"Before 30", "Reviewer 20", "Support -7.5", "New 3",
                                                       "No longer there -2.5", "Docs 1", "Now 44"}));
        for (const int room : {3, 4, 5, 6, 7, 20}) {
            const auto rows = model.rows(room);
            QVERIFY(int(rows.size()) <= room);
            double at = rows.front().change;
            for (size_t i = 1; i + 1 < rows.size(); ++i)
                at += rows[i].change;
            QCOMPARE(at, rows.back().change);
        }
        QCOMPARE(linesOf(model.rows(5)),
                 (QStringList{"Before 30", "Reviewer 20", "Support -7.5", "3 others 1.5", "Now 44"}));
    }

    void whyThereIsNothing()
    {
        QVERIFY(
            makeWaterfall(inputOf("bot | cost\na | 3\ntotal | 3\n")).problem.contains(QStringLiteral("comparison")));
        QVERIFY(makeWaterfall(inputOf("bot | satisfaction | satisfaction.previous\na | 0.5 | 0.4\ntotal | 0.5 | 0.4\n"))
                    .problem.contains(QStringLiteral("is no sum")));
        QVERIFY(!makeWaterfall(inputOf("bot | cost\n")).problem.isEmpty());
        const QString unknown =
            makeWaterfall(inputOf("bot | cost | cost.previous\na | 3 | -\ntotal | 3 | -\n")).problem;
        QVERIFY(unknown.contains(QStringLiteral("comparison")));
        QVERIFY(!unknown.contains(QStringLiteral("Choose"))); // one is chosen
    }

    void numbersAreNamed()
    {
        ChartInput input;
        input.tables = {numbered("weekday | cost | cost.previous\n1 | 30 | 10\n7 | 5 | 12\ntotal | 35 | 22\n")};
        QCOMPARE(linesOf(makeWaterfall(input).rows(20)), (QStringList{"Before 22", "Mon 20", "Sun -7", "Now 35"}));
        QCOMPARE(makeWaterfall(input).steps.front().member.key, QStringLiteral("1")); // what is filtered by
        const TablePtr bands = numbered("response_time_band | messages\n2000 | 4\n0 | 9\n");
        const std::vector<Member> ranked = rankedMembers(bands->columns[0], bands->columns[1], {});
        QCOMPARE(ranked.size(), size_t(2));
        QCOMPARE(ranked[0].key, QStringLiteral("0"));
        QCOMPARE(ranked[1].label, bandText(DimensionKey::ResponseTimeBand, 2000, {}));
        QCOMPARE(shownMemberAt(bands->columns[0], 0, {}).label, ranked[1].label);
    }

    void onlyMembersCanBeFilteredBy()
    {
        const auto chart = chartOf(inputOf(byBot), {500, 260});
        const Picture &picture = chart->picture();
        QCOMPARE(picture.markCount(), 7);
        QCOMPARE(picture.mark(1).members.size(), size_t(1));
        QCOMPARE(picture.mark(1).members[0].second, QStringLiteral("a"));
        QVERIFY(picture.mark(0).members.empty());
        QVERIFY(picture.mark(4).members.empty()); // no longer there
        const TooltipContent tip = picture.tooltip(1, {});
        QCOMPARE(tip.lines.size(), size_t(4));
        QVERIFY2(tip.lines[1].value.startsWith(QStringLiteral("142.")), qPrintable(tip.lines[1].value)); // 20 of 14
        QVERIFY2(chart->description().contains(QStringLiteral("Reviewer")), qPrintable(chart->description()));
    }

    void everySizeIsDrawn()
    {
        for (const QSize &size : {QSize(500, 260), QSize(160, 60), QSize(20, 10)}) {
            const auto chart = chartOf(inputOf(byBot), size);
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            chart->render(painter, QRectF(QPointF(), size), Theme::dark_());
        }
    }
};

QTEST_MAIN(TestWaterfall)
#include "tst_waterfall.moc"

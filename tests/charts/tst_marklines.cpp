// Benchmarks across lines, columns and bars: the axis reaches them, they are seen and said.
#include "tests/support/tabletext.h"
#include "views/charts/basechart.h"
#include "views/charts/marklines.h"

#include <QPainter>
#include <QtTest>

using namespace parlance;
using test::tableFromText;

namespace {

const char *const days = "time | satisfaction\n2024-11-01T00:00:00Z | 0.4\n2024-11-02T00:00:00Z | 0.5\n"
                         "2024-11-03T00:00:00Z | 0.45\n";
const char *const bots = "bot | satisfaction\na=A | 0.5\nb=B | 0.25\n";

std::unique_ptr<BaseChart> chartOf(VisualKind kind, const std::vector<MarkLine> &lines)
{
    ChartInput input;
    input.tables.push_back(tableFromText(QString::fromUtf8(kind == VisualKind::RankedBars ? bots : days)));
    input.queries.resize(1);
    input.visual.kind = kind;
    putMarkLines(input.visual.options, lines);
    auto chart = std::unique_ptr<BaseChart>(qobject_cast<BaseChart *>(createChart(kind, nullptr)));
    chart->resize(420, 240);
    chart->setTheme(Theme::light());
    chart->setInput(std::move(input));
    return chart;
}

QImage pictureOf(BaseChart &chart)
{
    QImage image(420, 240, QImage::Format_RGB32);
    image.fill(Theme::light().surface);
    QPainter painter(&image);
    chart.render(painter, QRectF(0, 0, 420, 240), Theme::light());
    return image;
}

// Rows (or columns) of the picture with many pixels of the colour of a benchmark.
int dashed(const QImage &image, bool across)
{
    const QRgb ink = Theme::light().text2.rgb();
    int lines = 0;
    for (int a = 0; a < (across ? image.height() : image.width()); ++a) {
        int hits = 0;
        for (int b = 0; b < (across ? image.width() : image.height()); ++b)
            hits += (across ? image.pixel(b, a) : image.pixel(a, b)) == ink;
        lines += hits > (across ? image.width() : image.height()) / 5;
    }
    return lines;
}

} // namespace

class TestMarkLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFonts(); }

    void linesAreDrawn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("line") << int(VisualKind::Line);
        QTest::newRow("columns") << int(VisualKind::Bars);
        QTest::newRow("stacked") << int(VisualKind::StackedColumns);
        QTest::newRow("bars") << int(VisualKind::RankedBars);
    }

    void linesAreDrawn()
    {
        QFETCH(const int, kind);
        const auto which = VisualKind(kind);
        const bool across = which != VisualKind::RankedBars;
        QCOMPARE(dashed(pictureOf(*chartOf(which, {})), across), 0);
        // Above all values: the axis reaches it.
        QVERIFY(dashed(pictureOf(*chartOf(which, {{QStringLiteral("Industry"), 0.85}})), across) > 0);
    }

    void linesAreSaid()
    {
        const auto chart = chartOf(VisualKind::Line, {{QStringLiteral("Industry"), 0.85}});
        QVERIFY2(chart->description().contains(QLatin1String("Industry")), qPrintable(chart->description()));
        QVERIFY(!chartOf(VisualKind::Line, {})->description().contains(QLatin1String("Benchmarks")));
    }

    void twoAtOneHeightAreBothRead()
    {
        const auto one = pictureOf(*chartOf(VisualKind::Line, {{QStringLiteral("A"), 0.8}}));
        const auto two =
            pictureOf(*chartOf(VisualKind::Line, {{QStringLiteral("A"), 0.8}, {QStringLiteral("B"), 0.8}}));
        QVERIFY(one != two);
    }
};

QTEST_MAIN(TestMarkLines)
#include "tst_marklines.moc"

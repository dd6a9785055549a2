// Ways from step to step: what the nodes and ribbons are made of, in which order they stand, hit, described, drawn small.
#include "tests/charts/tables.h"
#include "tests/support/tabletext.h"
#include "views/charts/sankey.h"

#include <QPainter>
#include <QSignalSpy>
#include <QtTest>

using namespace parlance;
using test::tableFromText;

namespace {

ChartInput inputOf(const char *table)
{
    ChartInput input;
    input.tables = {tableFromText(QString::fromUtf8(table))};
    input.visual.kind = VisualKind::Sankey;
    return input;
}

QStringList nodesOf(const SankeyModel &model)
{
    QStringList nodes;
    for (const SankeyModel::Node &node : model.nodes)
        nodes << QStringLiteral("%1 %2 %3").arg(node.level).arg(node.member.label).arg(node.value);
    return nodes;
}

std::unique_ptr<Sankey> chartOf(const ChartInput &input, QSize size)
{
    auto chart = std::make_unique<Sankey>(nullptr);
    chart->resize(size);
    chart->setTheme(Theme::light());
    chart->setInput(input);
    return chart;
}

} // namespace

class TestSankey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFonts(); }

    void nodesHoldWhatComesThrough()
    {
        const SankeyModel model = makeSankey(inputOf("intent_1 | intent_2 | outcome | conversations\n"
                                                     "A | B | resolved | 3\n"
                                                     "A | - | abandoned | 5\n"
                                                     "C | B | resolved | 2\n"
                                                     "C | …other=Other | resolved | 1\n"));
        QCOMPARE(model.total, 11.0);
        QStringList nodes = nodesOf(model);
        nodes.sort();
        QCOMPARE(nodes, (QStringList{"0 Start 11", "1 A 8", "1 C 3", "2 B 5", "2 No further step 5", "2 Other 1",
                                     "3 abandoned 5", "3 resolved 6"}));
        // What flows in flows out again.
        for (size_t i = 0; i < model.nodes.size(); ++i) {
            double in = 0, out = 0;
            for (const SankeyModel::Link &link : model.links) {
                in += size_t(link.to) == i ? link.value : 0;
                out += size_t(link.from) == i ? link.value : 0;
            }
            if (i > 0)
                QCOMPARE(in, model.nodes[i].value);
            if (model.nodes[i].level < 3)
                QCOMPARE(out, model.nodes[i].value);
        }
    }

    void ribbonsThatNeedNotCrossDoNot()
    {
        const SankeyModel model = makeSankey(inputOf("intent_1 | intent_2 | conversations\n"
                                                     "A | X | 5\n"
                                                     "B | Y | 4\n"
                                                     "C | Z | 3\n"
                                                     "A | …other=Other | 9\n"));
        for (const SankeyModel::Link &one : model.links)
            for (const SankeyModel::Link &other : model.links) {
                const bool rest =
                    model.nodes[size_t(one.to)].member.isOther || model.nodes[size_t(other.to)].member.isOther;
                if (one.from > 0 && !rest && one.from < other.from)
                    QVERIFY(one.to <= other.to);
            }
        QVERIFY(model.nodes.back().member.isOther);
    }

    void aClickFiltersByTheStep()
    {
        const auto chart = chartOf(test::intentWays(), {752, 330});
        const Picture &picture = chart->picture();
        const SankeyModel model = makeSankey(test::intentWays());
        QCOMPARE(picture.markCount(), int(model.nodes.size() + model.links.size()) - 1);
        for (int mark = 0; mark + 1 < int(model.nodes.size()); ++mark)
            QCOMPARE(picture.markAt(picture.markRect(mark).center()), mark);
        const auto isFallback = [](const SankeyModel::Node &node) {
            return node.level == 2 && node.member.key == QLatin1String("Fallback");
        };
        const auto fallback = std::ranges::find_if(model.nodes, isFallback);
        QVERIFY(fallback != model.nodes.end());
        QCOMPARE(fallback->look, SankeyModel::Look::Highlighted);
        const int mark = int(fallback - model.nodes.begin()) - 1;
        QSignalSpy activated(chart.get(), &Chart::activated);
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, picture.markRect(mark).center().toPoint());
        QCOMPARE(activated.size(), 1);
        const Mark clicked = activated.at(0).at(0).value<Mark>();
        QCOMPARE(clicked.members.size(), size_t(1));
        QCOMPARE(clicked.members[0].first, DimensionKey::IntentStep2);
        QCOMPARE(clicked.members[0].second, QStringLiteral("Fallback"));
        const TooltipContent tip = picture.tooltip(mark, {});
        QCOMPARE(tip.lines[0].value, QStringLiteral("416"));
        QVERIFY(tip.lines.size() >= 4); // and the ways on from there
    }

    void aRibbonNamesBothItsEnds()
    {
        const auto chart = chartOf(inputOf("intent_1 | intent_2 | conversations\n"
                                           "A | - | 5\n"),
                                   {600, 300});
        const Picture &picture = chart->picture();
        QCOMPARE(picture.markCount(), 4); // A, no further step; from the start, and between them
        const Mark last = picture.mark(3);
        QCOMPARE(last.members.size(), size_t(2));
        QCOMPARE(last.nulls, (std::vector<bool>{false, true}));
        QVERIFY2(chart->description().contains(QStringLiteral("A to No further step: 5")),
                 qPrintable(chart->description()));
    }

    void smallAndEmptyDrawNothingWrong()
    {
        for (const QSize &size : {QSize(752, 330), QSize(120, 80), QSize(20, 20)}) {
            for (const ChartInput &input : {test::intentWays(), inputOf("intent_1 | intent_2 | conversations\n"),
                                            inputOf("intent_1 | conversations\nA | 3\n")}) {
                const auto chart = chartOf(input, size);
                QImage image(size, QImage::Format_ARGB32_Premultiplied);
                image.fill(Qt::white);
                QPainter painter(&image);
                chart->render(painter, QRectF(QPointF(), size), Theme::light());
                const Picture &picture = chart->picture();
                for (int mark = 0; mark < picture.markCount(); ++mark)
                    QVERIFY(!picture.mark(mark).description.isEmpty());
            }
        }
    }
};

QTEST_MAIN(TestSankey)
#include "tst_sankey.moc"

// Draws every chart with sample data in both themes, with and without pointer, for people to look at:
//   gallery FOLDER [--scale 2]
#include "tests/charts/tables.h"
#include "views/charts/basechart.h"
#include "views/charts/sparkline.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPainter>

using namespace parlance;

namespace {

struct Piece
{
    const char *name;
    ChartInput input;
    QSize size;  // of the chart
    int hovered; // mark to show the tooltip of, −1 none
};

std::vector<Piece> pieces()
{
    using namespace parlance::test;
    ChartInput line = costByDayAndModel();
    line.visual.kind = VisualKind::Line;
    line.tables.resize(1);
    ChartInput area = costAndConversations();
    area.visual.kind = VisualKind::Area;
    ChartInput bars = costByBot();
    bars.visual.kind = VisualKind::Bars;
    ChartInput partial = costByDayAndModel();
    partial.now = dayStart(QDate(2026, 11, 20)) + 14 * 3'600'000;
    ChartInput empty;
    empty.visual.kind = VisualKind::StackedPanels;
    return {{"panels", costAndConversations(), {752, 248}, 25},
            {"ranked", costByBot(), {352, 248}, -1},
            {"columns", costByDayAndModel(), {752, 260}, 25},
            {"weeks", costByWeekAndBot(), {720, 220}, -1},
            {"line", line, {752, 240}, 12},
            {"area", area, {752, 240}, -1},
            {"bars", bars, {500, 240}, -1},
            {"partial", partial, {500, 240}, -1},
            {"narrow", costAndConversations(), {300, 200}, -1},
            {"empty", empty, {400, 200}, -1},
            {"donut", satisfaction(), {352, 248}, -1},
            {"heatmap", conversationsByHour(), {352, 248}, 34},
            {"matrix", costAllocation(), {552, 332}, 1}};
}

QImage draw(const Piece &piece, const Theme &theme, qreal scale)
{
    QWidget window;
    window.setStyleSheet({});
    window.resize(piece.size + QSize(32, 32));
    QPalette palette;
    palette.setColor(QPalette::Window, theme.surface);
    window.setPalette(palette);
    window.setAutoFillBackground(true);
    auto *chart = createChart(piece.input.visual.kind, &window);
    if (!chart)
        return {};
    chart->setGeometry(QRect(QPoint(16, 16), piece.size));
    chart->setTheme(theme);
    chart->setInput(piece.input);
    window.show();
    if (piece.hovered >= 0)
        static_cast<BaseChart *>(chart)->setCurrentMark(piece.hovered);
    QImage image(window.size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(theme.surface);
    window.render(&image);
    return image;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    installFonts();
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    parser.addOption({QStringLiteral("scale"), QStringLiteral("pixels per logical pixel"), QStringLiteral("n"),
                      QStringLiteral("1")});
    parser.addHelpOption();
    parser.process(app);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(1);
    const QDir folder(parser.positionalArguments().constFirst());
    const qreal scale = parser.value(QStringLiteral("scale")).toDouble();
    for (const bool dark : {false, true}) {
        const Theme &theme = dark ? Theme::dark_() : Theme::light();
        for (const Piece &piece : pieces()) {
            const QImage image = draw(piece, theme, scale);
            const QString name =
                QStringLiteral("%1-%2.png")
                    .arg(QLatin1String(piece.name), dark ? QStringLiteral("dark") : QStringLiteral("light"));
            if (!image.isNull() && !image.save(folder.filePath(name)))
                return 1;
        }
    }
    return 0;
}

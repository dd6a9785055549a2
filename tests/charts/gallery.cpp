// Draws every chart with sample data in both themes, with and without pointer, for people to look at:
//   gallery FOLDER [--scale 2]
#include "tests/charts/tables.h"
#include "tests/support/tabletext.h"
#include "views/charts/basechart.h"
#include "views/charts/sparkline.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDateEdit>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace parlance;

namespace {

// A table as text, to be drawn as it says.
ChartInput drawnAs(VisualKind kind, const char *table, const QJsonObject &options = {})
{
    ChartInput input;
    input.tables = {test::tableFromText(QString::fromUtf8(table))};
    input.visual.kind = kind;
    input.visual.options = options;
    return input;
}

const char *const origins =
    "country | users\nUS=US | 820\nDE=DE | 410\nJP=JP | 260\nBR=BR | 120\nIN=IN | 333\nFRA=FRA | 90\n"
    "United Kingdom=UK | 210\nSG=SG | 40\nZA=ZA | 25\nAU=AU | 77\nRU=RU | 30\nCN=CN | 15\n"
    "Atlantis=Atlantis | 7\n- | 55\n";
const char *const ratings =
    "country | satisfaction\nDE=DE | 0.91\nFR=FR | 0.72\nPL=PL | 0.64\nLU=LU | 0.8\nMT=MT | 0.99\nES=ES | 0.42\n"
    "CH=CH | -\nAT=AT | 0.88\nIT=IT | 0.7\n- | 0.5\n";
const char *const latency =
    "model | response_time_p50 | response_time_p90 | response_time_p95 | response_time_p99 | response_time_n\n"
    "a=Claude Sonnet | 2400 | 7800 | 11000 | 24000 | 18211\nb=Nova Pro | 1100 | 3100 | 4300 | 9000 | 7120\n"
    "c=Claude Haiku | 640 | 1500 | 2100 | 5200 | 40112\nd=Titan Embeddings | 60 | 95 | 120 | 400 | 912\n"
    "total | 1000 | 4000 | 8000 | 19000 | 66355\n";

ChartInput percentileBand()
{
    using namespace parlance::test;
    std::vector<std::optional<double>> values[4];
    for (int i = 0; i < 30; ++i) {
        const double base = 900 + 250 * ((i * 7) % 5) + (i % 7 > 4 ? -300 : 0);
        for (int k = 0; k < 4; ++k)
            values[k].emplace_back(i == 17 ? std::nullopt : std::optional(base * (1 + k * (1.1 + 0.1 * (i % 3)))));
    }
    TableBuilder builder;
    builder.time(days(30));
    const char *const keys[] = {"response_time_p50", "response_time_p90", "response_time_p95", "response_time_p99"};
    const char *const labels[] = {"Median response time", "p90 response time", "p95 response time",
                                  "p99 response time"};
    for (int k = 0; k < 4; ++k)
        builder.number(QLatin1String(keys[k]), QLatin1String(labels[k]), Unit::Duration, values[k]);
    ChartInput input;
    input.tables = {builder.build()};
    input.visual.kind = VisualKind::Line;
    input.visual.options.insert(QStringLiteral("band"), QStringLiteral("percentiles"));
    return input;
}

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
    ChartInput annotated = costAndConversations();
    for (const int day : {25, 26, 30})
        annotated.annotations.insert(annotated.annotations.begin(),
                                     {dayStart(QDate(2026, 10, day)), QStringLiteral("Prices changed")});
    annotated.annotations.push_back(
        {dayStart(QDate(2026, 11, 20)), QStringLiteral("New instructions for the Contract Reviewer")});
    ChartInput byBot = costByBot();
    byBot.visual.kind = VisualKind::Donut;
    ChartInput hours;
    std::vector<UtcMs> starts;
    std::vector<std::optional<double>> times;
    for (int hour = 0; hour < 48; ++hour) {
        starts.push_back(dayStart(QDate(2026, 11, 19)) + hour * 3'600'000);
        times.emplace_back(hour % 11 == 5 ? std::nullopt : std::optional(4000 + 3000 * ((hour * 7) % 5)));
    }
    hours.tables = {
        TableBuilder()
            .time(starts, Grain::Hour)
            .number(QStringLiteral("response_time_p95"), QStringLiteral("p95 response time"), Unit::Duration, times)
            .build()};
    hours.visual.kind = VisualKind::Line;
    ChartInput odd;
    odd.tables = {
        TableBuilder()
            .text(QStringLiteral("bot"),
                  {QStringLiteral("a"), QStringLiteral("b"), std::nullopt, otherMember.toString()},
                  {QStringLiteral("A bot with a very long name that nobody will ever read to its end"),
                   QStringLiteral("Refunds"), QStringLiteral("(none)"), QStringLiteral("Other")})
            .money(QStringLiteral("cost"), QStringLiteral("Cost"), {1'234'567.89, -250'000, std::nullopt, 0.0004})
            .money(QStringLiteral("cost.previous"), QStringLiteral("Cost"), {1'100'000, std::nullopt, 5, 12})
            .build()};
    odd.visual.kind = VisualKind::RankedBars;
    return {{"map", drawnAs(VisualKind::Map, origins), {752, 290}, 1},
            {"maprates", drawnAs(VisualKind::Map, ratings), {752, 290}, -1},
            {"mapsmall",
             drawnAs(VisualKind::Map, origins, {{QStringLiteral("shape"), QStringLiteral("areas")}}),
             {352, 220},
             -1},
            {"boxes", drawnAs(VisualKind::Box, latency), {752, 200}, -1},
            {"band", percentileBand(), {752, 240}, 12},
            {"sankey", intentWays(), {752, 330}, -1},
            {"sankeysmall", intentWays(), {420, 220}, 3},
            {"wide", costByDayAndModel(), {1500, 300}, -1},
            {"annotated", annotated, {752, 248}, -1},
            {"donutbot", byBot, {352, 260}, -1},
            {"donutlow", satisfaction(), {352, 140}, -1},
            {"hours", hours, {752, 200}, 7},
            {"odd", odd, {352, 160}, -1},
            {"matrixnarrow", costAllocation(), {330, 260}, -1},
            {"heatwide", conversationsByHour(), {900, 320}, -1},
            {"panels", costAndConversations(), {752, 248}, 25},
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

QPushButton *button(const QString &text, const char *property = nullptr, const QString &value = {})
{
    auto *result = new QPushButton(text);
    if (property)
        setStyle(result, property, value);
    return result;
}

QLabel *label(const QString &text, const char *property, const QString &value)
{
    auto *result = new QLabel(text);
    setStyle(result, property, value);
    return result;
}

QLayout *row(const std::vector<QWidget *> &widgets, int spacing = 8)
{
    auto *result = new QHBoxLayout;
    result->setSpacing(spacing);
    for (QWidget *widget : widgets)
        result->addWidget(widget, 0, Qt::AlignVCenter);
    result->addStretch();
    return result;
}

// One of each widget that the style sheet knows.
QImage drawWidgets(const Theme &theme, qreal scale)
{
    applyTheme(*qApp, theme);
    QWidget window;
    setStyle(&window, style::area, QStringLiteral("page"));
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(label(QStringLiteral("Overview"), style::role, QStringLiteral("pageTitle")));
    layout->addWidget(label(QStringLiteral("22 Oct – 20 Nov 2026, compared with 22 Sep – 21 Oct"), style::role,
                            QStringLiteral("secondary")));
    auto *primary = button(QStringLiteral("Save report…"), style::kind, QStringLiteral("primary"));
    primary->setIcon(icon(QStringLiteral("save"), theme.onAccent));
    auto *withIcon = button(QStringLiteral("Copy link"));
    withIcon->setIcon(icon(QStringLiteral("link"), theme.text));
    auto *menu = button(QStringLiteral("Export"));
    menu->setIcon(icon(QStringLiteral("download"), theme.text));
    menu->setMenu(new QMenu(menu));
    setStyle(menu, "hasMenu", QStringLiteral("true"));
    auto *disabled = button(QStringLiteral("Import now"));
    disabled->setEnabled(false);
    layout->addLayout(
        row({withIcon, menu, primary, disabled, button(QStringLiteral("Flat"), style::kind, QStringLiteral("flat")),
             button(QStringLiteral("Show all"), style::kind, QStringLiteral("link")),
             button(QStringLiteral("Small"), style::size, QStringLiteral("small")),
             button(QStringLiteral("Delete"), style::kind, QStringLiteral("danger"))}));
    std::vector<QWidget *> segments;
    for (const auto &[text, place] : {std::pair{"Model", "first"}, {"Bot", "middle"}, {"User group", "last"}}) {
        auto *segment = button(QLatin1String(text), style::segment, QLatin1String(place));
        segment->setCheckable(true);
        segment->setChecked(segments.empty());
        segments.push_back(segment);
    }
    layout->addLayout(row(segments, 0));
    layout->addLayout(row({button(QStringLiteral("Bot all"), style::chip, QStringLiteral("rest")),
                           button(QStringLiteral("Bot Store Assistant ×"), style::chip, QStringLiteral("active")),
                           button(QStringLiteral("+ Filter"), style::chip, QStringLiteral("add")),
                           button(QStringLiteral("Unknown bot"), style::chip, QStringLiteral("invalid")),
                           label(QStringLiteral("Up to date"), style::badge, QStringLiteral("pos")),
                           label(QStringLiteral("Key expires"), style::badge, QStringLiteral("warn")),
                           label(QStringLiteral("Sign-in failed"), style::badge, QStringLiteral("neg")),
                           label(QStringLiteral("Importing"), style::badge, QStringLiteral("accent")),
                           label(QStringLiteral("64"), style::badge, QStringLiteral("count")),
                           label(QStringLiteral("2"), style::badge, QStringLiteral("countNeg"))}));
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(QStringLiteral("Search or jump to…"));
    auto *invalid = new QLineEdit(QStringLiteral("bot = \"x"));
    setStyle(invalid, style::state, QStringLiteral("invalid"));
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Newest first")});
    auto *off = new QComboBox;
    off->addItems({QStringLiteral("Disabled")});
    off->setEnabled(false);
    auto *spin = new QSpinBox;
    layout->addLayout(row({edit, invalid, combo, off, spin, new QDateEdit(QDate(2026, 11, 20))}));
    auto *checked = new QCheckBox(QStringLiteral("Subtotals"));
    checked->setChecked(true);
    auto *partly = new QCheckBox(QStringLiteral("Partly"));
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(QStringLiteral("Data source"));
    radio->setChecked(true);
    auto *bar = new QProgressBar;
    bar->setValue(64);
    bar->setFixedWidth(120);
    layout->addLayout(row({checked, partly, new QCheckBox(QStringLiteral("Heat colours")), radio,
                           new QRadioButton(QStringLiteral("Prompt")), bar}));

    auto *card = new QFrame;
    setStyle(card, style::card, QStringLiteral("plain"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 16, 16, 16);
    inside->addLayout(row({label(QStringLiteral("Connected sources"), style::role, QStringLiteral("cardTitle")),
                           label(QStringLiteral("4 sources"), style::role, QStringLiteral("secondary"))}));
    auto *table = new QTableWidget(4, 4);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metrics::tableRow);
    table->setHorizontalHeaderLabels(
        {QStringLiteral("User"), QStringLiteral("Team"), QStringLiteral("Cost"), QStringLiteral("Share")});
    for (int r = 0; r < 4; ++r)
        for (int c = 0; c < 4; ++c)
            table->setItem(r, c, new QTableWidgetItem(QStringLiteral("Cell %1").arg(r * 4 + c)));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->selectRow(1);
    table->setFixedHeight(120);
    inside->addWidget(table);
    layout->addWidget(card);
    auto *rail = new QWidget;
    setStyle(rail, style::area, QStringLiteral("rail"));
    auto *railLayout = new QVBoxLayout(rail);
    railLayout->setSpacing(0);
    railLayout->addWidget(label(QStringLiteral("ANALYSE"), style::role, QStringLiteral("group")));
    for (const char *name : {"Cost", "Users", "Models"}) {
        auto *entry = button(QLatin1String(name), style::kind, QStringLiteral("nav"));
        entry->setCheckable(true);
        entry->setChecked(railLayout->count() == 1);
        entry->setIcon(
            icon(QStringLiteral("circle-dollar-sign"), railLayout->count() == 1 ? theme.accent : theme.text2));
        railLayout->addWidget(entry);
    }
    rail->setFixedWidth(208);
    layout->addWidget(rail);
    auto *calendar = new QCalendarWidget;
    calendar->setSelectedDate(QDate(2026, 11, 20));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFixedSize(260, 200);
    layout->addWidget(calendar);
    window.resize(900, 860);
    window.show();
    QImage image(window.size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
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
        const QString suffix = dark ? QStringLiteral("dark") : QStringLiteral("light");
        if (!drawWidgets(theme, scale).save(folder.filePath(QStringLiteral("widgets-%1.png").arg(suffix))))
            return 1;
        for (const Piece &piece : pieces()) {
            const QImage image = draw(piece, theme, scale);
            const QString name = QStringLiteral("%1-%2.png").arg(QLatin1String(piece.name), suffix);
            if (!image.isNull() && !image.save(folder.filePath(name)))
                return 1;
        }
    }
    return 0;
}

#include "views/pages/pageprint.h"

#include "views/pages/dashboardpage.h"
#include "views/pages/gridlayout.h"
#include "views/tiles/tile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QTableView>

#include <algorithm>
#include <map>

namespace parlance {

namespace {

// Logical pixels: a sheet of A4 in landscape is as wide as the grid, with its margins.
constexpr int gridWidth = 1240, side = metrics::pageSide, sheetWidth = gridWidth + 2 * side;
constexpr double pageRatio = 210.0 / 297.0;
constexpr int topMargin = 28, headHeight = 60, footHeight = 36;
constexpr double smallest = 0.8; // what a page may be shrunk to
constexpr int mostGrowth = 20 * metrics::tableRow;

QString say(const char *text)
{
    return QCoreApplication::translate("PagePrint", text);
}

// Copies of the cards as they stand on paper: without buttons, in the light tokens, with the answers of the originals.
class PaperTiles
{
public:
    PaperTiles(const std::vector<const Tile *> &originals, const PageContext &context)
        : m_context(context)
    {
        m_context.theme = &Theme::print();
        m_context.paper = true;
        for (const Tile *original : originals) {
            std::unique_ptr<Tile> tile(createTile(original->block(), m_context, nullptr));
            tile->setStyleSheet(Theme::print().styleSheet());
            tile->setPalette(Theme::print().palette());
            tile->setChosen(original->chosen());
            tile->present(original->answer());
            m_tiles.push_back(std::move(tile));
        }
    }

    // How much higher the card has to be for its tables to show all rows, within reason; never scrolled on paper.
    int missingHeight(size_t index, const QSize &size)
    {
        Tile &tile = *m_tiles[index];
        for (QTableView *view : tile.findChildren<QTableView *>())
            view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        layOutHidden(tile, size);
        int missing = 0;
        for (const QTableView *view : tile.findChildren<QTableView *>()) {
            if (view->isHidden() || view->model() == nullptr)
                continue;
            missing = std::max(missing, view->verticalHeader()->length() - view->viewport()->height());
        }
        return std::clamp(missing, 0, mostGrowth);
    }

    void paint(QPainter &painter, size_t index, const QRect &cell)
    {
        Tile &tile = *m_tiles[index];
        layOutHidden(tile, cell.size());
        for (QTableView *view : tile.findChildren<QTableView *>())
            hideCutRows(*view);
        painter.save();
        painter.translate(cell.topLeft());
        tile.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren | QWidget::DrawWindowBackground);
        painter.restore();
    }

private:
    // Vector devices paint what lies under the edge of a view.
    static void hideCutRows(QTableView &view)
    {
        const int rows = view.model() ? view.model()->rowCount() : 0;
        for (int row = 0; row < rows; ++row) {
            if (view.rowViewportPosition(row) + view.rowHeight(row) > view.viewport()->height() + 1)
                view.setRowHidden(row, true);
        }
    }

    PageContext m_context; // the tiles hold a reference
    std::vector<std::unique_ptr<Tile>> m_tiles;
};

void paintText(QPainter &painter, const QRectF &rect, int flags, const QString &text, TextRole role,
               const QColor &color)
{
    painter.setFont(parlance::font(role));
    painter.setPen(color);
    painter.drawText(rect, flags, painter.fontMetrics().elidedText(text, Qt::ElideRight, int(rect.width())));
}

void paintHead(QPainter &painter, const PrintInfo &info, int width)
{
    const Theme &theme = Theme::print();
    paintText(painter, QRectF(side, topMargin, width, 28), Qt::AlignLeft | Qt::AlignVCenter, info.title,
              TextRole::PageTitle, theme.text);
    paintText(painter, QRectF(side, topMargin + 28, width, 16), Qt::AlignLeft | Qt::AlignVCenter, info.subtitle,
              TextRole::Table, theme.text2);
}

void paintFoot(QPainter &painter, const PrintInfo &info, const QRectF &strip, const QString &page)
{
    const Theme &theme = Theme::print();
    painter.fillRect(QRectF(strip.left(), strip.top(), strip.width(), 1), theme.border);
    const QRectF line = strip.adjusted(0, 6, 0, 0);
    paintText(painter, line.adjusted(0, 0, -120, 0), Qt::AlignLeft | Qt::AlignTop, info.footer, TextRole::Axis,
              theme.text3);
    paintText(painter, QRectF(line.right() - 112, line.top(), 112, line.height()), Qt::AlignRight | Qt::AlignTop, page,
              TextRole::Axis, theme.text3);
}

// Writes everything or reports: the vector devices of Qt do not tell whether the disk took it.
Result<void> writeAll(QIODevice &device, const QByteArray &bytes)
{
    if (!bytes.isEmpty() && device.write(bytes) == bytes.size())
        return {};
    return fail(ErrorCategory::Storage, device.errorString());
}

struct Sheet
{
    std::vector<QRect> cells; // of the cards, below the head
    int width = 0, height = 0;
};

// Cards that end together grow together; what lies below moves down.
void growForTables(PaperTiles &tiles, Sheet &sheet)
{
    std::map<int, int> growth; // by the end of a row of cards
    for (size_t i = 0; i < sheet.cells.size(); ++i) {
        const QRect &cell = sheet.cells[i];
        int &most = growth[cell.top() + cell.height()];
        most = std::max(most, tiles.missingHeight(i, cell.size()));
    }
    for (QRect &cell : sheet.cells) {
        int moved = 0;
        for (const auto &[end, more] : growth)
            moved += end <= cell.top() ? more : 0;
        cell.setHeight(cell.height() + growth[cell.top() + cell.height()]);
        cell.translate(0, moved);
        sheet.height = std::max(sheet.height, cell.top() + cell.height());
    }
}

Result<void> writeSvg(PaperTiles &tiles, const Sheet &sheet, const PrintInfo &info, QIODevice &device)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const int head = info.title.isEmpty() ? side : topMargin + headHeight;
    const QSize size(sheet.width, head + sheet.height + footHeight);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(info.title);
    generator.setDescription(info.subtitle);
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), size), Theme::print().surface);
    paintHead(painter, info, sheet.width - 2 * side);
    for (size_t i = 0; i < sheet.cells.size(); ++i)
        tiles.paint(painter, i, sheet.cells[i].translated(0, head));
    paintFoot(painter, info, QRectF(side, size.height() - footHeight + 6, sheet.width - 2 * side, footHeight - 6), {});
    painter.end();
    return writeAll(device, buffer.data());
}

Result<void> writePdf(PaperTiles &tiles, const Sheet &sheet, const PrintInfo &info, QIODevice &device)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(info.title);
    pdf.setCreator(QStringLiteral("Parlance"));
    pdf.setResolution(600);
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
    const int height = int(sheet.width * pageRatio);
    const int room = height - topMargin - footHeight;
    std::vector<PrintSlice> slices = printSlices(sheet.cells, room - headHeight, room);
    // Rather one page a little smaller than a second one for what is left over.
    if (slices.size() == 2 && (room - headHeight) >= smallest * slices.back().bottom)
        slices = {{slices.front().top, slices.back().bottom}};
    QPainter painter(&pdf);
    const double scale = double(pdf.width()) / sheet.width;
    painter.scale(scale, scale);
    for (size_t number = 0; number < slices.size(); ++number) {
        if (number > 0)
            pdf.newPage();
        else
            paintHead(painter, info, sheet.width - 2 * side);
        const PrintSlice &slice = slices[number];
        const int top = topMargin + (number == 0 ? headHeight : 0);
        const int free = height - footHeight - top;
        painter.save();
        painter.translate(0, top);
        if (slice.bottom - slice.top > free) {
            const double shrink = double(free) / (slice.bottom - slice.top);
            painter.translate(sheet.width * (1 - shrink) / 2, 0);
            painter.scale(shrink, shrink);
        }
        painter.translate(0, -slice.top);
        for (size_t i = 0; i < sheet.cells.size(); ++i) {
            if (sheet.cells[i].top() >= slice.top && sheet.cells[i].bottom() < slice.bottom)
                tiles.paint(painter, i, sheet.cells[i]);
        }
        painter.restore();
        paintFoot(painter, info, QRectF(side, height - footHeight + 6, sheet.width - 2 * side, footHeight - 6),
                  say(QT_TRANSLATE_NOOP("PagePrint", "Page %1 of %2")).arg(number + 1).arg(slices.size()));
    }
    painter.end();
    return writeAll(device, buffer.data());
}

} // namespace

std::vector<PrintSlice> printSlices(const std::vector<QRect> &cells, int firstRoom, int room)
{
    std::vector<QRect> rest = cells;
    std::ranges::stable_sort(rest, {}, [](const QRect &cell) { return cell.top(); });
    std::vector<PrintSlice> slices;
    size_t next = 0;
    while (next < rest.size()) {
        PrintSlice slice{rest[next].top(), 0};
        const int limit = slice.top + (slices.empty() ? firstRoom : room);
        size_t taken = next;
        int bottom = slice.top;
        // Cards beside each other belong together: a cut lies where everything above it has ended.
        for (size_t i = next; i < rest.size(); ++i) {
            bottom = std::max(bottom, rest[i].top() + rest[i].height());
            const bool clean = i + 1 == rest.size() || rest[i + 1].top() >= bottom;
            if (!clean)
                continue;
            if (bottom > limit && taken > next)
                break;
            taken = i + 1;
            slice.bottom = bottom;
            if (bottom > limit)
                break;
        }
        slices.push_back(slice);
        next = taken;
    }
    return slices;
}

Result<void> printPage(const DashboardPage &page, const PrintInfo &info, PrintFormat format, QIODevice &device)
{
    PaperTiles tiles(page.tiles(), page.context());
    const GridPlan plan = planGrid(page.document().blocks, QSize(sheetWidth, 0));
    Sheet sheet{plan.cells, sheetWidth, plan.height};
    growForTables(tiles, sheet);
    return format == PrintFormat::Pdf ? writePdf(tiles, sheet, info, device) : writeSvg(tiles, sheet, info, device);
}

Result<void> printTile(const Tile &tile, const PrintInfo &info, PrintFormat format, QIODevice &device)
{
    PaperTiles tiles({&tile}, tile.pageContext());
    constexpr int narrowest = 760; // a small card is not blown up to the whole sheet
    const int width = std::max(tile.width() + 2 * side, format == PrintFormat::Pdf ? narrowest : 0);
    Sheet sheet{{QRect(side, 0, tile.width(), tile.height())}, width, tile.height()};
    growForTables(tiles, sheet);
    return format == PrintFormat::Pdf ? writePdf(tiles, sheet, info, device) : writeSvg(tiles, sheet, info, device);
}

} // namespace parlance

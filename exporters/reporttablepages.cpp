// A table on paper: widths for its columns, a row as an item each, the head again on every page.
#include "exporters/reportflow.h"
#include "exporters/reportpivot.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace parlance {

namespace {

constexpr double between = 16, barWidth = 110, headHeight = 30, lineStep = 15, rowPadding = 9;
constexpr double leastText = 90, upperHeight = 20, indentStep = 14, mostRowHead = 0.34;
constexpr qsizetype mostLines = 6;
constexpr size_t togetherAtEnds = 3; // lines of a table
constexpr size_t measuredRows = 500; // widths of longer tables follow their first rows

struct PaperTable
{
    ReportTable table;
    ReportLook look;
    std::vector<double> lefts, widths;
    bool tight = false; // texts wrap
    double width = 0;

    [[nodiscard]] QFont cellFont(bool total) const
    {
        return look.font(total ? TextRole::TableStrong : TextRole::Table);
    }
};

double cellWidth(const ReportCell &cell, const QFontMetricsF &metrics)
{
    return metrics.horizontalAdvance(cell.text) + (cell.arrow != 0 ? 12 : 0) + cell.indent * indentStep;
}

std::vector<double> naturalWidths(const PaperTable &paper)
{
    const QFontMetricsF head(paper.look.font(TextRole::TableHead)), cells(paper.cellFont(true));
    std::vector<double> widths;
    for (size_t c = 0; c < paper.table.heads.size(); ++c) {
        const ReportTable::Head &of = paper.table.heads[c];
        double width = of.bar ? barWidth : head.horizontalAdvance(of.text);
        for (size_t row = 0; row < std::min(paper.table.rows.size(), measuredRows); ++row)
            width = std::max(width, cellWidth(paper.table.rows[row][c], cells));
        if (c < paper.table.totals.size())
            width = std::max(width, cellWidth(paper.table.totals[c], cells));
        widths.push_back(width + 1);
    }
    return widths;
}

// Texts give way first, then bars, then heads are cut.
void fit(PaperTable &paper)
{
    std::vector<double> widths = naturalWidths(paper);
    const double room = paper.width - between * double(widths.size() - 1);
    const auto sum = [&] { return std::accumulate(widths.begin(), widths.end(), 0.0); };
    double over = sum() - room;
    // The widest text is cut down to the next one, and so on.
    for (int round = 0; round < 2000 && over > 0.5; ++round) {
        int widest = -1;
        for (size_t c = 0; c < widths.size(); ++c)
            if (paper.table.heads[c].wraps && widths[c] > leastText &&
                (widest < 0 || widths[c] > widths[size_t(widest)]))
                widest = int(c);
        if (widest < 0)
            break;
        const double less = std::min({over, 8.0, widths[size_t(widest)] - leastText});
        widths[size_t(widest)] -= less;
        over -= less;
        paper.tight = true;
        if (less <= 0)
            break;
    }
    for (size_t c = 0; c < widths.size() && over > 0.5; ++c) {
        if (!paper.table.heads[c].bar)
            continue;
        const double less = std::min(over, widths[c] - 40);
        widths[c] -= less;
        over -= less;
    }
    if (over > 0.5)
        for (double &width : widths)
            width *= room / (room + over);
    // What is left over goes to the first column: figures stay together on the right.
    if (const double free = room - sum(); free > 0 && !widths.empty())
        widths.front() += free;
    double left = 0;
    for (const double width : widths) {
        paper.lefts.push_back(left);
        left += width + between;
    }
    paper.widths = std::move(widths);
}

// What several columns have in common, above a rule as wide as they are.
void paintUpper(QPainter &painter, const QRectF &rect, const PaperTable &paper)
{
    const QFont font = paper.look.font(TextRole::TableHead);
    double top = rect.top();
    for (const auto &line : paper.table.upper) {
        for (const ReportTable::Span &span : line) {
            const auto first = size_t(span.first), last = size_t(span.first + span.count - 1);
            const double left = rect.left() + paper.lefts[first];
            const double width = paper.lefts[last] + paper.widths[last] - paper.lefts[first];
            paintLine(painter, QRectF(left, top, width, upperHeight - 2),
                      (span.count == 1 ? Qt::AlignRight : Qt::AlignHCenter) | Qt::AlignVCenter, span.text, font,
                      paper.look.theme.text2);
            if (span.count > 1 && !span.text.isEmpty())
                painter.fillRect(QRectF(left, top + upperHeight - 1, width, 1), paper.look.theme.grid);
        }
        top += upperHeight;
    }
}

void paintHead(QPainter &painter, const QRectF &whole, const PaperTable &paper)
{
    const QFont font = paper.look.font(TextRole::TableHead);
    paintUpper(painter, whole, paper);
    const QRectF rect = whole.adjusted(0, double(paper.table.upper.size()) * upperHeight, 0, 0);
    for (size_t c = 0; c < paper.widths.size(); ++c) {
        const ReportTable::Head &head = paper.table.heads[c];
        paintLine(painter, QRectF(rect.left() + paper.lefts[c], rect.top(), paper.widths[c], rect.height() - 2),
                  (head.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, head.text, font,
                  paper.look.theme.text2);
    }
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, paper.width, 1), paper.look.theme.border2);
}

QStringList cellLines(const PaperTable &paper, const std::vector<ReportCell> &cells, size_t c, bool total)
{
    if (!paper.tight || !paper.table.heads[c].wraps)
        return {cells[c].text.simplified()};
    QStringList lines = wrapped(cells[c].text.simplified(), paper.cellFont(total), paper.widths[c]);
    if (lines.size() > mostLines) {
        lines = lines.first(mostLines);
        lines.back() += QStringLiteral("…");
    }
    return lines;
}

// A colour or a bar behind the text; the colour that the text then has, if another.
QColor paintBehind(QPainter &painter, const QRectF &area, const ReportCell &cell, const Theme &theme)
{
    if (cell.heat >= 0) {
        const size_t step = heatStep(cell.heat, theme);
        painter.fillRect(area.adjusted(-between / 2, 0, between / 2, 0), theme.heat[step]);
        return theme.heatText[step];
    }
    if (cell.fill > 0) // it ends where the figures do, as they are on the right
        painter.fillRect(QRectF(area.right() - area.width() * cell.fill, area.top() + 2, area.width() * cell.fill,
                                area.height() - 4),
                         theme.sel);
    return {};
}

void paintRow(QPainter &painter, const QRectF &rect, const PaperTable &paper, const std::vector<ReportCell> &cells,
              bool total)
{
    const Theme &theme = paper.look.theme;
    for (size_t c = 0; c < cells.size() && c < paper.widths.size(); ++c) {
        const ReportTable::Head &head = paper.table.heads[c];
        const double indent = cells[c].indent * indentStep;
        const QRectF area(rect.left() + paper.lefts[c] + indent, rect.top(), paper.widths[c] - indent,
                          rect.height() - 1);
        const QColor behind = paintBehind(painter, area, cells[c], theme);
        if (head.bar) {
            if (cells[c].bar > 0)
                painter.fillRect(
                    QRectF(area.left(), area.center().y() - 4.5, std::max(1.0, area.width() * cells[c].bar), 9),
                    theme.category[0]);
            continue;
        }
        if (cells[c].arrow != 0 || cells[c].meaning != 0) {
            paintChange(painter, area, cells[c], paper.look, head.right,
                        total || cells[c].strong ? TextRole::TableStrong : TextRole::Table);
            continue;
        }
        const bool strong = total || cells[c].strong;
        const QStringList lines = cellLines(paper, cells, c, total);
        const QColor color = behind.isValid() ? behind : c == 0 || strong || !head.right ? theme.text : theme.text2;
        double top = area.top() + (lines.size() == 1 ? (area.height() - lineStep) / 2 : rowPadding / 2);
        for (const QString &line : lines) {
            paintLine(painter, QRectF(area.left(), top, area.width(), lineStep),
                      (head.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, line, paper.cellFont(total),
                      color);
            top += lineStep;
        }
    }
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, paper.width, 1), theme.grid);
}

double rowHeight(const PaperTable &paper, const std::vector<ReportCell> &cells, bool total)
{
    qsizetype lines = 1;
    for (size_t c = 0; paper.tight && c < cells.size(); ++c)
        lines = std::max(lines, cellLines(paper, cells, c, total).size());
    return double(lines) * lineStep + rowPadding;
}

} // namespace

void addTable(std::vector<ReportItem> &items, ReportTable table, const ReportLook &look, double width)
{
    if (table.heads.empty())
        return;
    auto made = std::make_shared<PaperTable>(PaperTable{std::move(table), look, {}, {}, false, width});
    fit(*made);
    const std::shared_ptr<const PaperTable> paper = made;
    const int head = int(items.size());
    ReportItem first;
    first.flow.height = headHeight + double(made->table.upper.size()) * upperHeight;
    first.flow.keepWithNext = true;
    first.paint = [paper](QPainter &painter, const QRectF &rect) { paintHead(painter, rect, *paper); };
    items.push_back(std::move(first));
    const size_t rows = paper->table.rows.size();
    const size_t lines = rows + (paper->table.totals.empty() ? 0 : 1);
    for (size_t row = 0; row < lines; ++row) {
        const bool total = row == rows;
        const auto cells = [paper, row, total]() -> const std::vector<ReportCell> & {
            return total ? paper->table.totals : paper->table.rows[row];
        };
        ReportItem item;
        item.flow.height = rowHeight(*paper, cells(), total);
        item.flow.head = head;
        // Neither the first lines nor the last ones, with the totals, stand alone on a page.
        item.flow.keepWithNext = row + 1 < lines && (row + 1 < togetherAtEnds || row + togetherAtEnds >= lines);
        item.paint = [paper, cells, total](QPainter &painter, const QRectF &rect) {
            paintRow(painter, rect, *paper, cells(), total);
        };
        items.push_back(std::move(item));
    }
}

namespace {

// The first column and those from `first` on, so many.
ReportTable cutOut(const ReportTable &table, size_t first, size_t count)
{
    ReportTable out;
    const auto pick = [&](const auto &all) {
        std::remove_cvref_t<decltype(all)> some{all.front()};
        some.insert(some.end(), all.begin() + qptrdiff(first), all.begin() + qptrdiff(first + count));
        return some;
    };
    out.heads = pick(table.heads);
    for (const auto &line : table.upper) {
        std::vector<ReportTable::Span> spans;
        for (const ReportTable::Span &span : line) {
            const int from = std::max(span.first, int(first)),
                      to = std::min(span.first + span.count, int(first + count));
            if (from < to)
                spans.push_back({from - int(first) + 1, to - from, span.text});
        }
        out.upper.push_back(std::move(spans));
    }
    for (const auto &row : table.rows)
        out.rows.push_back(pick(row));
    return out;
}

} // namespace

void addWideTable(std::vector<ReportItem> &items, const ReportTable &table, const ReportLook &look, double width)
{
    const PaperTable measured{table, look, {}, {}, false, width};
    const std::vector<double> widths = naturalWidths(measured);
    const double rowHead = std::min(widths.front(), width * mostRowHead);
    for (size_t first = 1; first < widths.size();) {
        double used = rowHead;
        size_t count = 0;
        while (first + count < widths.size() && (count == 0 || used + between + widths[first + count] <= width))
            used += between + widths[first + count++];
        const size_t before = items.size();
        addTable(items, first == 1 && count + 1 == widths.size() ? table : cutOut(table, first, count), look, width);
        if (first > 1)
            items[before].flow.gap = 2 * between;
        first += count;
    }
}

} // namespace parlance

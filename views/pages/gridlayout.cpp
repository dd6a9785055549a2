#include "views/pages/gridlayout.h"

#include "views/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace parlance {

namespace {

constexpr int gap = metrics::cardGap, side = metrics::pageSide, below = 16;
constexpr int rowUnit = 24;
constexpr int gridColumns = 12;
constexpr int fullGridFrom = 1140, pairsFrom = 640;
constexpr int figureMax = 240;
constexpr double mostStretch = 2.0; // of the height a row was designed with

int heightOf(int rows)
{
    return rows * rowUnit + (rows - 1) * gap;
}

bool isFigure(const Block &block)
{
    return block.visual.kind == VisualKind::Kpi;
}

// Tops of all grid rows, and the end of the last: rows of figures keep their height, the others share what is left.
std::vector<int> rowTops(const std::vector<Block> &blocks, int room)
{
    int rows = 0;
    for (const Block &block : blocks)
        rows = std::max(rows, block.row + block.rows);
    std::vector<bool> fixed(size_t(rows), false);
    for (const Block &block : blocks) {
        if (isFigure(block))
            std::fill_n(fixed.begin() + block.row, block.rows, true);
    }
    const auto flexible = std::ranges::count(fixed, false);
    const double extra = std::max(0, room - below - heightOf(rows));
    const double share = flexible > 0 ? std::min(extra / double(flexible), (mostStretch - 1) * (rowUnit + gap)) : 0;
    std::vector<int> tops;
    double top = 0;
    for (int row = 0; row < rows; ++row) {
        tops.push_back(int(std::lround(top)));
        top += rowUnit + gap + (fixed[size_t(row)] ? 0 : share);
    }
    tops.push_back(int(std::lround(top)));
    return tops;
}

int naturalWidth(const Block &block, double step)
{
    const int left = int(std::lround(block.column * step));
    return int(std::lround((block.column + block.columns) * step)) - gap - left;
}

// Figures that are all wider than they should be stand side by side; one that is keeps its place among those that are not.
std::optional<int> placeAmongFigures(const std::vector<Block> &blocks, const Block &figure, double step)
{
    int before = 0;
    for (const Block &block : blocks) {
        if (!isFigure(block) || block.row != figure.row)
            continue;
        if (naturalWidth(block, step) <= figureMax)
            return std::nullopt;
        before += block.column < figure.column;
    }
    return before;
}

GridPlan planFull(const std::vector<Block> &blocks, QSize room)
{
    GridPlan plan;
    const std::vector<int> tops = rowTops(blocks, room.height());
    const double step = (room.width() - 2.0 * side + gap) / gridColumns; // a column and its gap
    for (const Block &block : blocks) {
        int left = side + int(std::lround(block.column * step));
        int right = side + int(std::lround((block.column + block.columns) * step)) - gap;
        if (isFigure(block) && right - left > figureMax) {
            if (const auto place = placeAmongFigures(blocks, block, step))
                left = side + *place * (figureMax + gap);
            right = left + figureMax;
        }
        const int top = tops[size_t(block.row)];
        const int bottom = tops[size_t(block.row + block.rows)] - gap;
        plan.cells.emplace_back(left, top, right - left, bottom - top);
        plan.height = std::max(plan.height, bottom + below);
    }
    return plan;
}

// How many of such blocks stand in a row when there is little room.
int perRow(const Block &block, int width)
{
    if (isFigure(block))
        return width >= pairsFrom ? 3 : 2;
    return block.columns <= 4 && width >= pairsFrom ? 2 : 1;
}

GridPlan planFlow(const std::vector<Block> &blocks, QSize room)
{
    std::vector<size_t> order(blocks.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&blocks](size_t i) { return std::pair(blocks[i].row, blocks[i].column); });

    GridPlan plan;
    plan.cells.resize(blocks.size());
    const int width = room.width() - 2 * side;
    int top = 0;
    for (size_t i = 0; i < order.size();) {
        // The blocks of one line: as many alike as follow each other and fit. A lone one takes the whole width.
        const int most = perRow(blocks[order[i]], width);
        size_t count = 1;
        while (int(count) < most && i + count < order.size() && perRow(blocks[order[i + count]], width) == most)
            ++count;
        int height = 0;
        for (size_t k = 0; k < count; ++k)
            height = std::max(height, heightOf(blocks[order[i + k]].rows));
        const double step = (width + gap) / double(count);
        for (size_t k = 0; k < count; ++k) {
            const int left = side + int(std::lround(step * double(k)));
            const int right = side + int(std::lround(step * double(k + 1))) - gap;
            plan.cells[order[i + k]] = QRect(left, top, right - left, height);
        }
        top += height + gap;
        i += count;
    }
    plan.height = std::max(0, top - gap) + below;
    return plan;
}

} // namespace

QSizeF gridUnit(int width)
{
    return {(width - 2.0 * side + gap) / gridColumns, double(rowUnit + gap)};
}

QRect cellOf(const GridPlace &place, int width)
{
    const QSizeF unit = gridUnit(width);
    const int left = side + int(std::lround(place.column * unit.width()));
    const int right = side + int(std::lround((place.column + place.columns) * unit.width())) - gap;
    return {left, place.row * (rowUnit + gap), right - left, heightOf(place.rows)};
}

GridPlan planArranging(const std::vector<Block> &blocks, int width)
{
    GridPlan plan;
    for (const Block &block : blocks) {
        plan.cells.push_back(cellOf(placeOf(block), width));
        plan.height = std::max(plan.height, plan.cells.back().bottom() + 1 + below);
    }
    return plan;
}

GridPlan mirrored(GridPlan plan, int width)
{
    for (QRect &cell : plan.cells)
        cell.moveLeft(width - cell.left() - cell.width());
    return plan;
}

GridPlan planGrid(const std::vector<Block> &blocks, QSize room)
{
    if (blocks.empty())
        return {};
    return room.width() - 2 * side >= fullGridFrom ? planFull(blocks, room) : planFlow(blocks, room);
}

} // namespace parlance

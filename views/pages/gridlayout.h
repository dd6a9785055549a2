// Where the blocks of a dashboard go. A pure function of their places and the room there is.
#pragma once

#include "models/documents/owndashboards.h"

#include <QRect>

namespace parlance {

struct GridPlan
{
    std::vector<QRect> cells; // one per block, in the order of the document
    int height = 0;           // of the content with its margins; more than the room when it has to scroll
};

// The same seen from the right, as languages that are written from there read it. width: of the content.
GridPlan mirrored(GridPlan plan, int width);

// room: the visible part of the page, margins included (24 px left and right, 16 px below). From 1140 px of content on, the 12
// columns are used as written and rows grow with the height; figures stay at 104 px by at most 240. Below, blocks flow:
// figures three in a row, side cards two in a row, the others on their own; below 640 px figures two in a row, the
// rest one by one.
GridPlan planGrid(const std::vector<Block> &blocks, QSize room);

// While cards are arranged: the 12 columns as written at any width, all rows of one height, nothing stretched.
GridPlan planArranging(const std::vector<Block> &blocks, int width);
QRect cellOf(const GridPlace &place, int width);
QSizeF gridUnit(int width); // a column and a row with their gaps

} // namespace parlance

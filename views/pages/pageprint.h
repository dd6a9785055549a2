// A dashboard or one of its cards on paper: vector PDF or SVG, always in the light tokens, paged so that no card splits.
#pragma once

#include "models/core/result.h"

#include <QRect>
#include <QString>

#include <vector>

class QIODevice;

namespace parlance {

class DashboardPage;
class Tile;

enum class PrintFormat { Pdf, Svg };

// What stands around the cards; empty parts are left out.
struct PrintInfo
{
    QString title;
    QString subtitle; // period, comparison and filters
    QString footer;   // workspace and how fresh its data is
};

// The part of a long sheet that goes onto one page.
struct PrintSlice
{
    int top = 0, bottom = 0;
    bool operator==(const PrintSlice &) const = default;
};

// Cuts between the cells, never through one; a cell higher than a page gets a page of its own (and is shrunk to it).
// The first page has less room: the title stands there. In order; empty without cells.
std::vector<PrintSlice> printSlices(const std::vector<QRect> &cells, int firstRoom, int room);

// As the page is now: its choices and its last answers; nothing is asked. A PDF has A4 pages in landscape, an SVG is one
// picture of everything. GUI thread. Errors are Storage.
Result<void> printPage(const DashboardPage &page, const PrintInfo &info, PrintFormat format, QIODevice &device);
// One card in the size it has on screen, on a sheet of its own.
Result<void> printTile(const Tile &tile, const PrintInfo &info, PrintFormat format, QIODevice &device);

} // namespace parlance

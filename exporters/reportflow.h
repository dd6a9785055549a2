// The items of a report in the order in which they stand on its pages. Private to the layer.
#pragma once

#include "exporters/reportlayout.h"
#include "exporters/reporttable.h"
#include "views/charts/chart.h"

#include <functional>

namespace parlance {

inline constexpr double unitsPerMm = 930.0 / 210.0; // texts have the sizes of the screen on a sheet 930 wide

struct ReportItem
{
    FlowItem flow;
    std::function<void(QPainter &, const QRectF &)> paint; // into its own rectangle
    QString heading;                                       // not empty: stands in contents and bookmarks
    int entry = -1;                                        // of the contents: which heading
};

// How the report looks: the print theme with the colours and the font of its owner.
struct ReportLook
{
    Theme theme = Theme::print();
    QString family;

    explicit ReportLook(const Brand &brand);
    [[nodiscard]] QFont font(TextRole role) const;
    [[nodiscard]] QFont font(TextRole role, int pixels) const;
};

// Everything below the title. `pageOf` answers with the page of a heading (from 1) once the pages are known.
std::vector<ReportItem> reportItems(const ReportData &data, const ReportLook &look, double width, double room,
                                    const std::function<int(int heading)> &pageOf);

void addTable(std::vector<ReportItem> &items, ReportTable table, const ReportLook &look, double width);
// One that may be wider than the paper: its columns go on below, under their heads and beside the same rows.
void addWideTable(std::vector<ReportItem> &items, const ReportTable &table, const ReportLook &look, double width);
void addFigures(std::vector<ReportItem> &items, std::vector<ReportFigure> figures, const ReportLook &look,
                double width);
// Paragraphs line by line, so that they may go on on the next page.
void addText(std::vector<ReportItem> &items, const QString &text, const ReportLook &look, double width);
// "label   text" with the text wrapped; `role` is that of the text.
void addPair(std::vector<ReportItem> &items, const QString &label, const QString &text, TextRole role,
             const ReportLook &look, double width);
QStringList wrapped(const QString &text, const QFont &font, double width);
void paintLine(QPainter &painter, const QRectF &rect, int flags, const QString &text, const QFont &font,
               const QColor &color);
// "▲ +13.7 %", right-aligned or from the left; returns its width.
double paintChange(QPainter &painter, const QRectF &rect, const ReportCell &cell, const ReportLook &look, bool right,
                   TextRole role);

// A model has the same colour in all charts of a report, whatever the first one shows of it.
ColourBook reportColours(const ReportData &data);
// Named by Chart::render: the chart of a block with its answers, or nullptr for what is no chart.
std::shared_ptr<Chart> reportChart(const ReportBlock &block, const ReportAnswer &answer, const ReportData &data,
                                   const Theme &theme, ColourBook &colours);

} // namespace parlance

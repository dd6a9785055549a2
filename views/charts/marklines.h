// Benchmarks across a plot: dashed lines with what they are called.
#pragma once

#include "views/charts/ticks.h"
#include "views/theme/theme.h"

#include <QJsonObject>
#include <QRectF>

class QPainter;

namespace parlance {

struct MarkLine
{
    QString label;
    double value = 0; // as the Table has it
};

// In the options of a visual: "marks": [{"label", "value"}], put there by whoever shows the chart.
void putMarkLines(QJsonObject &options, const std::vector<MarkLine> &lines);
std::vector<MarkLine> markLines(const QJsonObject &options);

// So that the axis reaches them.
void includeMarkLines(const std::vector<MarkLine> &lines, double &least, double &most);
// From left to right at their height; their labels stand at the right end, above the line or, where one is there, below.
void paintMarkLines(QPainter &painter, const QRectF &plot, const ValueScale &scale, const std::vector<MarkLine> &lines,
                    Unit unit, const NumberStyle &style, const Theme &theme);
// From top to bottom, for horizontal bars; x as pixels of a value.
void paintMarkColumns(QPainter &painter, const QRectF &plot, const std::function<double(double)> &x,
                      const std::vector<MarkLine> &lines, Unit unit, const NumberStyle &style, const Theme &theme);
// "Budget at $50.00, Average at $20.00": for the description of the chart; empty without lines.
QString describeMarkLines(const std::vector<MarkLine> &lines, Unit unit, const NumberStyle &style);

} // namespace parlance

// A Table of one measure by two dimensions as a grid of cells: what the heat map and the matrix draw.
#pragma once

#include "views/charts/columns.h"

namespace parlance {

struct GridModel
{
    std::vector<Member> rows, columns;
    std::vector<double> cells;               // row by row; NaN: no value (not zero)
    Column rowColumn, columnColumn, measure; // key, label, unit; without data
    NumberStyle style;
    TimeZone zone;
    QJsonObject options;

    [[nodiscard]] bool isEmpty() const { return rows.empty() || columns.empty(); }
    [[nodiscard]] double at(int row, int column) const { return cells[size_t(row) * columns.size() + size_t(column)]; }
    double &cell(size_t row, size_t column) { return cells[row * columns.size() + column]; }
    [[nodiscard]] int count() const { return int(cells.size()); }
    [[nodiscard]] Mark mark(int row, int column) const; // with a description
};

struct GridTotals
{
    std::vector<double> ofRows, ofColumns; // recomputed from the facts; NaN: unknown
    double all = 0;
};

// Weekdays and hours come complete and in their order (weeks begin on Monday, as in every Query), hours as columns; with
// the option "average" a cell is the mean per such weekday in the period. Other rows come in the order of their totals
// where there is a second table, by rows alone, without "Other".
GridModel heatGrid(const ChartInput &input);
// Rows and columns in the order of their totals (tables 2 and 3), "Other" last.
GridModel matrixGrid(const ChartInput &input, GridTotals &totals);

// Of nine steps, from 0. Only zero and less is the first; the rest are equal parts up to `most`.
int heatStep(double value, double most);
// Equal parts of the square root: small cells stay visible beside large ones.
int rootStep(double value, double most);

} // namespace parlance

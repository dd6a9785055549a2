// For terminals: labels, formatted numbers, aligned columns.
#include "exporters/formats.h"

#include <cmath>

namespace parlance {

namespace {

constexpr qsizetype longestText = 60;
constexpr QStringView gap = u"  ";

struct TextColumn
{
    QString head;
    std::vector<QString> cells;
    QString total;
    qsizetype width = 0;
    bool right = false;
};

QString shorten(QString text)
{
    text = text.simplified();
    if (text.size() > longestText)
        text = text.first(longestText - 1) + QChar(0x2026);
    return text;
}

// In the unit of the column; a change is a signed share.
QString number(const Column &column, double value, const NumberStyle &style)
{
    const QString text = formatValue(value, column.unit, style);
    return column.kind == ColumnKind::Change && value > 0 ? QString(u'+' + text) : text;
}

QString cellText(const Column &column, size_t row, const TableWriteOptions &options)
{
    if (column.nulls[row])
        return column.kind == ColumnKind::Dimension && !options.none.isEmpty() ? options.none : QString(QChar(0x2013));
    if (column.type == ValueType::Text)
        return shorten(column.labelAt(qsizetype(row)));
    if (column.type != ValueType::Time)
        return number(column, column.number(qsizetype(row)), options.style);
    if (column.kind == ColumnKind::Dimension)
        return formatPeriod(column.integers[row], column.grain, options.zone, options.style.locale, true);
    return formatPeriod(column.integers[row], Grain::Hour, options.zone, options.style.locale, true);
}

TextColumn layOut(const Table &table, size_t index, const TableWriteOptions &options, std::stop_token stop)
{
    const Column &column = table.columns[index];
    TextColumn out;
    out.head = column.label.isEmpty() ? column.key : column.label;
    out.right = column.type == ValueType::Integer || column.type == ValueType::Real;
    out.width = out.head.size();
    for (size_t row = 0; row < size_t(table.rows) && !stop.stop_requested(); ++row) {
        out.cells.push_back(cellText(column, row, options));
        out.width = std::max(out.width, out.cells.back().size());
    }
    const bool summed = index < table.totals.size() && table.totals[index] && column.type != ValueType::Time;
    if (summed)
        out.total = number(column, *table.totals[index], options.style);
    out.width = std::max(out.width, out.total.size());
    return out;
}

void putLine(TextBuffer &out, const std::vector<TextColumn> &columns, int width, auto cell)
{
    QString line;
    for (const TextColumn &column : columns) {
        if (!line.isEmpty() || &column != &columns.front())
            line += gap;
        const QString &text = cell(column);
        line += column.right ? text.rightJustified(column.width) : text.leftJustified(column.width);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    if (width > 0 && line.size() > width)
        line = line.first(width - 1) + QChar(0x2026);
    out.put(QStringView(line));
    out.put('\n');
}

} // namespace

void writeText(const Table &table, const TableWriteOptions &options, TextBuffer &out, std::stop_token stop)
{
    std::vector<TextColumn> columns;
    for (size_t c = 0; c < table.columns.size(); ++c)
        columns.push_back(layOut(table, c, options, stop));
    if (columns.empty() || stop.stop_requested())
        return;

    const bool grouped = table.columns.front().kind == ColumnKind::Dimension;
    const bool totals =
        grouped && table.rows > 1 &&
        std::any_of(columns.begin(), columns.end(), [](const TextColumn &c) { return !c.total.isEmpty(); });
    if (totals) {
        columns.front().total = options.total;
        columns.front().width = std::max(columns.front().width, options.total.size());
    }
    putLine(out, columns, options.width, [](const TextColumn &c) { return c.head; });
    putLine(out, columns, options.width, [](const TextColumn &c) { return QString(c.width, QChar(0x2500)); });
    for (size_t row = 0; row < size_t(table.rows); ++row)
        putLine(out, columns, options.width, [row](const TextColumn &c) { return c.cells[row]; });
    if (!totals)
        return;
    putLine(out, columns, options.width, [](const TextColumn &c) { return QString(c.width, QChar(0x2500)); });
    putLine(out, columns, options.width, [](const TextColumn &c) { return c.total; });
}

} // namespace parlance

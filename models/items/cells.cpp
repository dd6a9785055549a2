#include "models/items/cells.h"

#include "models/query/change.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace parlance {

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

QString dash()
{
    return QStringLiteral("–");
}

bool allNull(const Column &column)
{
    return std::ranges::all_of(column.nulls, [](bool null) { return null; });
}

QString memberText(const Column &column, qsizetype row)
{
    return column.isNull(row) ? QCoreApplication::translate("Cells", "(none)") : column.labelAt(row);
}

} // namespace

TableCells::TableCells(TablePtr table, NumberStyle style, TimeZone zone)
    : m_table(std::move(table))
    , m_style(std::move(style))
    , m_zone(std::move(zone))
{}

const Column *TableCells::find(const ViewColumn &column) const
{
    return m_table ? m_table->column(column.key) : nullptr;
}

const Column *TableCells::previous(const ViewColumn &column) const
{
    return m_table ? m_table->column(QString(column.key + QStringLiteral(".previous"))) : nullptr;
}

std::vector<ViewColumn> TableCells::defaultColumns() const
{
    std::vector<ViewColumn> columns;
    if (!m_table)
        return columns;
    for (const Column &column : m_table->columns) {
        if (column.kind == ColumnKind::Change)
            continue;
        if (column.kind == ColumnKind::Comparison) {
            const QString measure = column.key.section(QLatin1Char('.'), 0, 0);
            columns.push_back({.key = measure, .label = {}, .show = ViewColumn::Show::Change});
        } else {
            columns.push_back({.key = column.key, .label = {}});
        }
    }
    return columns;
}

std::vector<ViewColumn> TableCells::usable(const std::vector<ViewColumn> &wanted) const
{
    std::vector<ViewColumn> columns;
    for (const ViewColumn &column : wanted) {
        const Column *data = find(column);
        if (!data || (column.hideEmpty && allNull(*data)))
            continue;
        if (column.show == ViewColumn::Show::Change && !previous(column))
            continue;
        columns.push_back(column);
    }
    return columns;
}

QString TableCells::label(const ViewColumn &column) const
{
    if (!column.label.isEmpty())
        return column.label;
    if (column.show == ViewColumn::Show::Share)
        return QCoreApplication::translate("Cells", "Share");
    if (column.show == ViewColumn::Show::Change)
        return QCoreApplication::translate("Cells", "Change");
    const Column *data = find(column);
    return data ? data->label : QString();
}

double TableCells::number(const ViewColumn &column, qsizetype row) const
{
    const Column *data = find(column);
    if (!data || data->isNull(row) || data->type == ValueType::Text)
        return noNumber;
    const double value = data->number(row);
    if (column.show == ViewColumn::Show::Share) {
        const int index = m_table->find(column.key);
        const auto &totals = m_table->totals;
        if (size_t(index) >= totals.size() || !totals[size_t(index)] || *totals[size_t(index)] == 0)
            return noNumber;
        return value / *totals[size_t(index)];
    }
    if (column.show == ViewColumn::Show::Change) {
        const Column *before = previous(column);
        if (!before || before->isNull(row))
            return noNumber;
        const double old = before->number(row);
        if (data->unit == Unit::Percent || data->unit == Unit::Duration)
            return value - old;
        return old == 0 ? noNumber : (value - old) / std::abs(old);
    }
    return value;
}

QString TableCells::text(const ViewColumn &column, qsizetype row) const
{
    const Column *data = find(column);
    if (!data)
        return dash();
    if (data->type == ValueType::Text)
        return data->kind != ColumnKind::Dimension && data->isNull(row) ? dash() : memberText(*data, row);
    if (data->isNull(row))
        return dash();
    if (data->type == ValueType::Time)
        return formatPeriod(data->integers[size_t(row)], data->grain, m_zone, m_style.locale, true);
    if (data->unit == Unit::Time && column.show == ViewColumn::Show::Value)
        return formatPoint(UtcMs(data->number(row)), m_zone, m_style.locale);
    const double value = data->number(row);
    switch (column.show) {
    case ViewColumn::Show::Share: {
        const double share = number(column, row);
        return std::isnan(share) ? dash() : formatValue(share, Unit::Percent, m_style);
    }
    case ViewColumn::Show::Change: {
        const Column *before = previous(column);
        if (!before || before->isNull(row) || (before->number(row) == 0 && data->unit != Unit::Percent))
            return value == 0 ? dash() : QCoreApplication::translate("Cells", "new", "nothing to compare with before");
        return formatChange(value, before->number(row), data->unit, m_style);
    }
    case ViewColumn::Show::Value:
    case ViewColumn::Show::Bar:
        break;
    }
    return column.brief ? formatShort(value, data->unit, m_style) : formatValue(value, data->unit, m_style);
}

QString TableCells::totalText(const ViewColumn &column) const
{
    const Column *data = find(column);
    if (!data || column.show == ViewColumn::Show::Change || column.show == ViewColumn::Show::Share)
        return {};
    const auto index = size_t(m_table->find(column.key));
    if (index >= m_table->totals.size() || !m_table->totals[index])
        return {};
    const double value = *m_table->totals[index];
    return column.brief ? formatShort(value, data->unit, m_style) : formatValue(value, data->unit, m_style);
}

QVariant TableCells::raw(const ViewColumn &column, qsizetype row) const
{
    const Column *data = find(column);
    if (!data || data->isNull(row))
        return {};
    if (data->type == ValueType::Text)
        return data->labelAt(row);
    const bool derived = column.show == ViewColumn::Show::Share || column.show == ViewColumn::Show::Change;
    if (!derived && data->type != ValueType::Real)
        return data->integers[size_t(row)];
    const double value = number(column, row);
    return std::isnan(value) ? QVariant() : QVariant(value);
}

QString TableCells::machineText(const ViewColumn &column, qsizetype row) const
{
    const Column *data = find(column);
    const QVariant value = raw(column, row);
    if (!data || !value.isValid())
        return {};
    const bool derived = column.show == ViewColumn::Show::Share || column.show == ViewColumn::Show::Change;
    if (data->type == ValueType::Time || (data->unit == Unit::Time && !derived))
        return isoUtc(value.toLongLong());
    if (data->unit == Unit::Money && !derived)
        return dollars(data->type == ValueType::Real ? qint64(std::llround(value.toDouble())) : value.toLongLong());
    return value.toString();
}

int TableCells::judgement(const ViewColumn &column, qsizetype row) const
{
    const Column *data = find(column);
    const Column *before = previous(column);
    if (column.show != ViewColumn::Show::Change || !data || !before || data->isNull(row) || before->isNull(row))
        return 0;
    return describeChange(data->number(row), before->number(row), data->unit, data->good, m_style).meaning;
}

bool TableCells::isNumeric(const ViewColumn &column) const
{
    const Column *data = find(column);
    return data && data->unit != Unit::Time && (data->type == ValueType::Integer || data->type == ValueType::Real);
}

} // namespace parlance

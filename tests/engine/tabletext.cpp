#include "tests/engine/tabletext.h"

#include <cmath>

namespace parlance {

namespace {

const QString none = QStringLiteral("–");

QString timeText(UtcMs t, const TimeZone &zone)
{
    const qint64 local = zone.toLocal(t);
    const QString text = isoUtc(local);
    return text.left(text.size() - 1);
}

QString valueText(const Column &column, size_t row, const TimeZone &zone)
{
    if (column.nulls[row])
        return none;
    switch (column.type) {
    case ValueType::Text:
        return column.texts[row];
    case ValueType::Time:
        return timeText(column.integers[row], zone);
    case ValueType::Real:
        return QString::number(column.reals[row], 'g', 10);
    case ValueType::Integer:
        return column.unit == Unit::Money ? dollars(column.integers[row]) : QString::number(column.integers[row]);
    }
    return {};
}

QString totalText(const Column &column, const std::optional<double> &total, const TimeZone &zone)
{
    if (!total)
        return none;
    if (column.type == ValueType::Time)
        return timeText(UtcMs(*total), zone);
    if (column.unit == Unit::Money)
        return dollars(Nano(*total));
    return QString::number(*total, 'g', column.type == ValueType::Real ? 10 : 17);
}

bool same(double a, double b)
{
    return a == b || std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

QString columnDifference(const Column &a, const Column &b)
{
    if (a.key != b.key || a.label != b.label || a.kind != b.kind || a.type != b.type || a.unit != b.unit ||
        a.grain != b.grain || a.good != b.good)
        return QStringLiteral("description");
    if (a.nulls != b.nulls)
        return QStringLiteral("nulls");
    if (a.integers != b.integers)
        return QStringLiteral("integers");
    if (a.texts != b.texts)
        return QStringLiteral("texts");
    if (a.labels != b.labels)
        return QStringLiteral("labels");
    if (a.reals.size() != b.reals.size())
        return QStringLiteral("number of reals");
    for (size_t i = 0; i < a.reals.size(); ++i) {
        if (!same(a.reals[i], b.reals[i]))
            return QStringLiteral("reals in row %1: %2 and %3").arg(i).arg(a.reals[i]).arg(b.reals[i]);
    }
    return {};
}

} // namespace

QString tableText(const Table &table, const TimeZone &zone)
{
    QString text;
    QStringList line;
    for (const Column &column : table.columns)
        line << column.key;
    text += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (qsizetype row = 0; row < table.rows; ++row) {
        line.clear();
        for (const Column &column : table.columns)
            line << valueText(column, size_t(row), zone);
        text += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    line.clear();
    for (size_t i = 0; i < table.columns.size(); ++i)
        line << totalText(table.columns[i], table.totals[i], zone);
    return text + line.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

QString difference(const Table &a, const Table &b)
{
    if (a.columns.size() != b.columns.size() || a.rows != b.rows || a.groupCount != b.groupCount)
        return QStringLiteral("%1 columns, %2 of %3 rows; %4 columns, %5 of %6 rows")
            .arg(a.columns.size())
            .arg(a.rows)
            .arg(a.groupCount)
            .arg(b.columns.size())
            .arg(b.rows)
            .arg(b.groupCount);
    for (size_t i = 0; i < a.columns.size(); ++i) {
        const QString what = columnDifference(a.columns[i], b.columns[i]);
        if (!what.isEmpty())
            return QStringLiteral("column %1: %2").arg(a.columns[i].key, what);
        if (a.totals[i].has_value() != b.totals[i].has_value() || (a.totals[i] && !same(*a.totals[i], *b.totals[i])))
            return QStringLiteral("total of %1: %2 and %3")
                .arg(a.columns[i].key)
                .arg(a.totals[i].value_or(NAN))
                .arg(b.totals[i].value_or(NAN));
    }
    return {};
}

} // namespace parlance

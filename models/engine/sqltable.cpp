#include "models/engine/sqltable.h"

namespace parlance {

namespace {

ValueType typeOf(const SqlColumn &column)
{
    ValueType type = ValueType::Text;
    bool any = false;
    for (const auto &value : column.values) {
        if (std::holds_alternative<QString>(value))
            return ValueType::Text;
        if (std::holds_alternative<double>(value))
            type = ValueType::Real;
        else if (std::holds_alternative<qint64>(value) && type != ValueType::Real)
            type = ValueType::Integer;
        any = any || !std::holds_alternative<std::monostate>(value);
    }
    return any ? type : ValueType::Text;
}

QString textOf(const std::variant<std::monostate, qint64, double, QString> &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        return QString::number(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return QString::number(*real, 'g', QLocale::FloatingPointShortest);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

Table sqlTable(SqlAnswer answer, const QString &sql)
{
    Table table;
    table.rows = answer.rows;
    table.groupCount = answer.rows;
    table.provenance.sql = sql;
    table.provenance.plan = QStringLiteral("rows");
    table.provenance.elapsedMicros = answer.elapsedMicros;
    for (SqlColumn &from : answer.columns) {
        Column column;
        column.key = column.label = from.name;
        column.type = typeOf(from);
        column.kind = column.type == ValueType::Text ? ColumnKind::Dimension : ColumnKind::Measure;
        column.unit = column.type == ValueType::Text   ? Unit::Text
                      : column.type == ValueType::Real ? Unit::Ratio
                                                       : Unit::Count;
        for (const auto &value : from.values) {
            column.nulls.push_back(std::holds_alternative<std::monostate>(value));
            const auto *integer = std::get_if<qint64>(&value);
            const auto *real = std::get_if<double>(&value);
            if (column.type == ValueType::Text)
                column.texts.push_back(textOf(value));
            else if (column.type == ValueType::Integer)
                column.integers.push_back(integer ? *integer : 0);
            else
                column.reals.push_back(real ? *real : integer ? double(*integer) : 0);
        }
        from.values = {};
        table.columns.push_back(std::move(column));
    }
    table.totals.assign(table.columns.size(), std::nullopt);
    return table;
}

} // namespace parlance

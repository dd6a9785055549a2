// A Table from a few lines of text, for tests of everything that shows one.
#pragma once

#include "models/query/catalog.h"
#include "models/query/table.h"

#include <QStringList>

#include <memory>

namespace parlance::test {

// First line: column keys, separated by "|": "bot | cost | cost.previous | time". The Catalog says what each is (unit,
// good direction); a dimension that is unknown to it is text. Then one line a row: text keys, money in dollars,
// counts, shares as 0.87, durations in milliseconds, times as ISO; "-" is null, "key=Label" gives a member a label,
// "…other" is the rest. A last line that begins with "total" gives the totals.
inline TablePtr tableFromText(const QString &text)
{
    auto table = std::make_shared<Table>();
    const auto cells = [](const QString &line) {
        QStringList parts;
        for (const QString &part : line.split(QLatin1Char('|')))
            parts << part.trimmed();
        return parts;
    };
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines << line;
    }
    for (const QString &key : cells(lines.takeFirst())) {
        Column column;
        column.key = key;
        column.label = key;
        const QString base = key.section(QLatin1Char('.'), 0, 0);
        if (const auto measure = catalog::measure(base)) {
            const MeasureInfo &info = catalog::info(*measure);
            column.kind = key.endsWith(QLatin1String(".previous")) ? ColumnKind::Comparison : ColumnKind::Measure;
            column.label = QLatin1String(info.label);
            column.unit = info.unit;
            column.good = info.good;
            const bool whole = info.unit == Unit::Count || info.unit == Unit::Money || info.unit == Unit::Duration;
            column.type = whole ? ValueType::Integer : ValueType::Real;
        } else {
            column.kind = ColumnKind::Dimension;
            column.type = base == QLatin1String("time") ? ValueType::Time : ValueType::Text;
            column.unit = column.type == ValueType::Time ? Unit::Time : Unit::Text;
        }
        table->columns.push_back(column);
    }
    table->totals.resize(table->columns.size());
    const auto number = [](const Column &column, const QString &cell) -> double {
        if (column.unit == Unit::Money)
            return double(parseDollars(cell.toStdString()).value());
        return cell.toDouble();
    };
    for (const QString &line : lines) {
        const QStringList row = cells(line);
        if (row[0].startsWith(QLatin1String("total"))) {
            for (size_t i = 1; i < table->columns.size(); ++i) {
                if (row[qsizetype(i)] != QLatin1String("-"))
                    table->totals[i] = number(table->columns[i], row[qsizetype(i)]);
            }
            continue;
        }
        for (size_t i = 0; i < table->columns.size(); ++i) {
            Column &column = table->columns[i];
            const QString cell = row[qsizetype(i)];
            const bool null = cell == QLatin1String("-");
            column.nulls.push_back(null);
            if (column.type == ValueType::Text) {
                column.texts.push_back(null ? QString() : cell.section(QLatin1Char('='), 0, 0));
                column.labels.push_back(null ? QString() : cell.section(QLatin1Char('='), -1));
            } else if (column.type == ValueType::Time) {
                column.integers.push_back(null ? 0 : parseIsoTime(cell.toStdString(), TimeZone()).value());
            } else if (column.type == ValueType::Real) {
                column.reals.push_back(null ? 0 : number(column, cell));
            } else {
                column.integers.push_back(null ? 0 : qint64(number(column, cell)));
            }
        }
        ++table->rows;
    }
    table->groupCount = table->rows;
    return table;
}

} // namespace parlance::test

#include "models/query/calculations.h"

#include "models/query/catalog.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace parlance::calculations {

namespace {

using Value = std::optional<double>;

tl::unexpected<Error> wrong(const QString &text)
{
    return fail(ErrorCategory::Usage, text);
}

Result<const Column *> measureColumn(const Table &table, const QString &key)
{
    const Column *column = table.column(key);
    if (!column || column->type == ValueType::Text || column->kind == ColumnKind::Dimension)
        return wrong(QStringLiteral("the table has no measure %1").arg(key));
    return column;
}

Value valueAt(const Column &column, qsizetype row)
{
    const double value = column.number(row);
    return std::isfinite(value) ? Value(value) : std::nullopt;
}

Value totalOf(const Table &table, QStringView key)
{
    const int index = table.find(key);
    return index >= 0 && size_t(index) < table.totals.size() ? table.totals[size_t(index)] : std::nullopt;
}

Value quotient(Value part, Value whole)
{
    return part && whole && *whole != 0 ? Value(*part / *whole) : std::nullopt;
}

// A column of real numbers beside the measure that it is about.
Column derived(const Column &measure, const char *suffix, const char *label, ColumnKind kind, Unit unit)
{
    Column column;
    column.key = measure.key + QLatin1Char('.') + QLatin1String(suffix);
    column.label = QCoreApplication::translate("Calculations", label).arg(measure.label);
    column.kind = kind;
    column.type = ValueType::Real;
    column.unit = unit;
    column.good = measure.good;
    return column;
}

void append(Column &column, Value value)
{
    column.reals.push_back(value.value_or(0));
    column.nulls.push_back(!value);
}

Table extended(const Table &table, Column column, Value total = {})
{
    Table result = table;
    if (!table.totals.empty())
        result.totals.push_back(total);
    result.columns.push_back(std::move(column));
    return result;
}

// What tells the members of a row apart, for the given dimension columns. Nulls are members, too.
QString memberKey(const Table &table, const QStringList &dimensions, qsizetype row)
{
    QString key;
    for (const QString &dimension : dimensions) {
        const Column &column = *table.column(dimension);
        if (column.isNull(row))
            key += QLatin1String("n");
        else if (column.type == ValueType::Text)
            key += QLatin1Char('t') + column.texts[size_t(row)];
        else if (column.type == ValueType::Real)
            key += QLatin1Char('r') + QString::number(column.reals[size_t(row)], 'g', 17);
        else
            key += QLatin1Char('i') + QString::number(column.integers[size_t(row)]);
        key += QChar(0x1f);
    }
    return key;
}

QStringList dimensionKeys(const Table &table)
{
    QStringList keys;
    for (const Column &column : table.columns)
        if (column.kind == ColumnKind::Dimension)
            keys.append(column.key);
    return keys;
}

// The rows of every combination of the dimensions other than time, each in the order of time.
Result<std::vector<std::vector<qsizetype>>> series(const Table &table)
{
    const Column *time = nullptr;
    QStringList others;
    for (const Column &column : table.columns) {
        if (column.kind != ColumnKind::Dimension)
            continue;
        if (column.type == ValueType::Time && !time)
            time = &column;
        else
            others.append(column.key);
    }
    if (!time)
        return wrong(QStringLiteral("this calculation needs a table by time"));

    QHash<QString, size_t> index;
    std::vector<std::vector<qsizetype>> result;
    for (qsizetype row = 0; row < table.rows; ++row) {
        const QString member = memberKey(table, others, row);
        const auto it = index.contains(member) ? index.find(member) : index.insert(member, result.size());
        if (*it == result.size())
            result.emplace_back();
        result[*it].push_back(row);
    }
    for (std::vector<qsizetype> &rows : result)
        std::stable_sort(rows.begin(), rows.end(), [time](qsizetype a, qsizetype b) {
            return time->integers[size_t(a)] < time->integers[size_t(b)];
        });
    return result;
}

// A real column filled in any order.
void fill(Column &column, const std::vector<Value> &values)
{
    for (const Value &value : values)
        append(column, value);
}

Result<std::pair<const Column *, const Column *>> comparedColumns(const Table &table, const QString &key)
{
    const Result<const Column *> now = measureColumn(table, key);
    if (!now)
        return tl::unexpected(now.error());
    const Column *before = table.column(QString(key + QLatin1String(".previous")));
    if (!before)
        return wrong(QStringLiteral("the table has no comparison of %1").arg(key));
    return std::pair(*now, before);
}

template <typename Operation>
void fillCompared(Column &column, const Table &table, const Column &now, const Column &before, Operation operation)
{
    for (qsizetype row = 0; row < table.rows; ++row)
        append(column, operation(valueAt(now, row), valueAt(before, row)));
}

Value minus(Value now, Value before)
{
    return now && before ? Value(*now - *before) : std::nullopt;
}

Value relativeChange(Value now, Value before)
{
    return quotient(minus(now, before), before ? Value(std::abs(*before)) : std::nullopt);
}

} // namespace

Result<Table> share(const Table &table, QStringView measure, const Table &whole)
{
    const QString key = measure.toString();
    const Result<const Column *> part = measureColumn(table, key);
    const Result<const Column *> wholes = measureColumn(whole, key);
    if (!part || !wholes)
        return tl::unexpected(part ? wholes.error() : part.error());
    const QStringList shared = dimensionKeys(whole);
    for (const QString &dimension : shared)
        if (!table.column(dimension))
            return wrong(QStringLiteral("the whole is grouped by %1, the table is not").arg(dimension));

    QHash<QString, Value> values;
    for (qsizetype row = 0; row < whole.rows; ++row)
        values.insert(memberKey(whole, shared, row), valueAt(**wholes, row));
    Column column =
        derived(**part, "share", QT_TRANSLATE_NOOP("Calculations", "%1, share"), ColumnKind::Share, Unit::Percent);
    for (qsizetype row = 0; row < table.rows; ++row)
        append(column, quotient(valueAt(**part, row), values.value(memberKey(table, shared, row))));
    return extended(table, std::move(column), quotient(totalOf(table, key), totalOf(whole, key)));
}

Result<Table> shareOfTotal(const Table &table, QStringView measure)
{
    const QString key = measure.toString();
    const Result<const Column *> part = measureColumn(table, key);
    if (!part)
        return tl::unexpected(part.error());
    const Value total = totalOf(table, key);
    Column column =
        derived(**part, "share", QT_TRANSLATE_NOOP("Calculations", "%1, share"), ColumnKind::Share, Unit::Percent);
    for (qsizetype row = 0; row < table.rows; ++row)
        append(column, quotient(valueAt(**part, row), total));
    return extended(table, std::move(column), quotient(total, total));
}

Result<Table> runningTotal(const Table &table, QStringView measure)
{
    const Result<const Column *> column = measureColumn(table, measure.toString());
    const auto rows = series(table);
    if (!column || !rows)
        return tl::unexpected(column ? rows.error() : column.error());
    const auto key = catalog::measure(measure);
    if (!key || catalog::info(*key).aggregation != Aggregation::Additive)
        return wrong(QStringLiteral("%1 cannot be added up over time").arg(measure));

    std::vector<Value> values(size_t(table.rows));
    for (const std::vector<qsizetype> &one : *rows) {
        Value sum;
        for (const qsizetype row : one) {
            if (const Value value = valueAt(**column, row))
                sum = sum.value_or(0) + *value;
            values[size_t(row)] = sum;
        }
    }
    Column running = derived(**column, "running", QT_TRANSLATE_NOOP("Calculations", "%1, running total"),
                             ColumnKind::Measure, (*column)->unit);
    fill(running, values);
    return extended(table, std::move(running), totalOf(table, measure));
}

Result<Table> movingAverage(const Table &table, QStringView measure, int periods)
{
    const Result<const Column *> column = measureColumn(table, measure.toString());
    const auto rows = series(table);
    if (!column || !rows)
        return tl::unexpected(column ? rows.error() : column.error());
    if (periods < 1)
        return wrong(QStringLiteral("a moving average needs at least one period"));

    std::vector<Value> values(size_t(table.rows));
    for (const std::vector<qsizetype> &one : *rows)
        for (size_t i = 0; i < one.size(); ++i) {
            double sum = 0;
            int count = 0;
            // Added up anew for every row: a sum carried along would keep the rounding errors of what has left it.
            for (size_t j = i + 1 - std::min(i + 1, size_t(periods)); j <= i; ++j)
                if (const Value value = valueAt(**column, one[j])) {
                    sum += *value;
                    ++count;
                }
            if (count > 0)
                values[size_t(one[i])] = sum / count;
        }
    Column average = derived(**column, "average", QT_TRANSLATE_NOOP("Calculations", "%1, moving average"),
                             ColumnKind::Measure, (*column)->unit);
    fill(average, values);
    return extended(table, std::move(average));
}

Result<Table> rank(const Table &table, QStringView measure, bool ascending)
{
    const Result<const Column *> column = measureColumn(table, measure.toString());
    if (!column)
        return tl::unexpected(column.error());
    std::vector<qsizetype> order(size_t(table.rows));
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&](qsizetype row) { return !valueAt(**column, row); });
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const double left = (*column)->number(a), right = (*column)->number(b);
        return ascending ? left < right : left > right;
    });

    Column ranks =
        derived(**column, "rank", QT_TRANSLATE_NOOP("Calculations", "%1, rank"), ColumnKind::Measure, Unit::Count);
    ranks.type = ValueType::Integer;
    ranks.good = GoodWhen::Neutral;
    ranks.integers.assign(size_t(table.rows), 0);
    ranks.nulls.assign(size_t(table.rows), true);
    for (size_t i = 0; i < order.size(); ++i) {
        const size_t row = size_t(order[i]);
        const bool tie = i > 0 && (*column)->number(order[i - 1]) == (*column)->number(order[i]);
        ranks.integers[row] = tie ? ranks.integers[size_t(order[i - 1])] : qint64(i) + 1;
        ranks.nulls[row] = false;
    }
    return extended(table, std::move(ranks));
}

Result<Table> difference(const Table &table, QStringView measure)
{
    const auto columns = comparedColumns(table, measure.toString());
    if (!columns)
        return tl::unexpected(columns.error());
    const auto [now, before] = *columns;
    Column column =
        derived(*now, "difference", QT_TRANSLATE_NOOP("Calculations", "%1, difference"), ColumnKind::Change, now->unit);
    fillCompared(column, table, *now, *before, minus);
    return extended(table, std::move(column), minus(totalOf(table, now->key), totalOf(table, before->key)));
}

Result<Table> change(const Table &table, QStringView measure)
{
    const auto columns = comparedColumns(table, measure.toString());
    if (!columns)
        return tl::unexpected(columns.error());
    const auto [now, before] = *columns;
    Column column =
        derived(*now, "change", QT_TRANSLATE_NOOP("Calculations", "%1, change"), ColumnKind::Change, Unit::Percent);
    fillCompared(column, table, *now, *before, relativeChange);
    return extended(table, std::move(column), relativeChange(totalOf(table, now->key), totalOf(table, before->key)));
}

} // namespace parlance::calculations

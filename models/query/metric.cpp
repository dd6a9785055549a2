#include "models/query/metric.h"

#include "models/query/editdistance.h"
#include "models/query/query.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace parlance {

namespace {

constexpr int version = 1;
constexpr const char *suffixes[] = {"", ".previous", ".change"};

tl::unexpected<Error> wrong(const QString &text, qsizetype at = -1)
{
    return fail(ErrorCategory::Usage, text, Place{{}, -1, at, {}});
}

QString nameOf(MeasureKey measure)
{
    return QString::fromLatin1(catalog::info(measure).name);
}

// What tells a row apart, as one text.
QString memberKey(const Table &table, qsizetype row)
{
    QString key;
    for (const Column &column : table.columns) {
        if (column.kind != ColumnKind::Dimension)
            continue;
        if (column.isNull(row))
            key += u'\x1e';
        else if (column.type == ValueType::Text)
            key += u'\x1f' + column.texts[size_t(row)];
        else
            key += u'\x1f' + QString::number(column.integers[size_t(row)]);
        key += u'\x1d';
    }
    return key;
}

void appendValue(Column &to, const Column &from, qsizetype row)
{
    const auto at = size_t(row);
    to.nulls.push_back(from.nulls[at]);
    if (from.type == ValueType::Text) {
        to.texts.push_back(from.texts[at]);
        if (!to.labels.empty() || !from.labels.empty()) {
            to.labels.resize(to.texts.size() - 1);
            to.labels.push_back(from.labelAt(row));
        }
    } else if (from.type == ValueType::Real) {
        to.reals.push_back(from.reals[at]);
    } else {
        to.integers.push_back(from.integers[at]);
    }
}

bool isZeroWhenEmpty(const Column &column)
{
    const auto measure = catalog::measure(column.key);
    return measure && catalog::info(*measure).zeroWhenEmpty;
}

void appendEmpty(Column &to, bool zero)
{
    to.nulls.push_back(!zero);
    if (to.type == ValueType::Text)
        to.texts.emplace_back();
    else if (to.type == ValueType::Real)
        to.reals.push_back(0);
    else
        to.integers.push_back(0);
    if (!to.labels.empty())
        to.labels.emplace_back();
}

template <typename T>
void reorder(std::vector<T> &values, const std::vector<size_t> &order)
{
    if (values.empty())
        return;
    std::vector<T> sorted;
    sorted.reserve(values.size());
    for (const size_t row : order)
        sorted.push_back(values[row]);
    values = std::move(sorted);
}

// Rows at the end go to their place in time; others stay.
void sortByTime(Table &table)
{
    if (table.columns.empty() || table.columns.front().type != ValueType::Time)
        return;
    const Column &time = table.columns.front();
    std::vector<size_t> order(size_t(table.rows));
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {},
                             [&time](size_t row) { return std::pair(!time.nulls[row], time.integers[row]); });
    for (Column &column : table.columns) {
        reorder(column.integers, order);
        reorder(column.reals, order);
        reorder(column.texts, order);
        reorder(column.labels, order);
        reorder(column.nulls, order);
    }
}

void appendRow(Table &table, const Table &answer, qsizetype row)
{
    ++table.rows;
    for (Column &column : table.columns) {
        const Column *from = column.kind == ColumnKind::Dimension ? answer.column(column.key) : nullptr;
        if (from)
            appendValue(column, *from, row);
        else
            appendEmpty(column, isZeroWhenEmpty(column));
    }
}

void addRows(Table &table, std::span<const TablePtr> answers)
{
    const qsizetype before = table.rows;
    QSet<QString> known;
    for (qsizetype row = 0; row < before; ++row)
        known.insert(memberKey(table, row));
    for (const TablePtr &answer : answers) {
        for (qsizetype row = 0; row < answer->rows; ++row) {
            const QString key = memberKey(*answer, row);
            if (known.contains(key))
                continue;
            known.insert(key);
            appendRow(table, *answer, row);
        }
    }
    if (table.rows == before)
        return;
    table.groupCount = std::max<qint64>(table.groupCount, table.rows);
    sortByTime(table);
}

Column metricColumn(const Column &from, const Table &table, const QHash<QString, qsizetype> &rows, const Metric &metric,
                    const char *suffix)
{
    Column column = from;
    column.key = metric.key() + QLatin1String(suffix);
    column.label = metric.title();
    column.integers.clear();
    column.reals.clear();
    column.texts.clear();
    column.labels.clear();
    column.nulls.clear();
    const bool zero = column.kind == ColumnKind::Measure && catalog::info(metric.measure).zeroWhenEmpty;
    for (qsizetype row = 0; row < table.rows; ++row) {
        const auto found = rows.constFind(memberKey(table, row));
        if (found == rows.constEnd())
            appendEmpty(column, zero);
        else
            appendValue(column, from, *found);
    }
    return column;
}

} // namespace

QString Metric::key() const
{
    return metricPrefix + name;
}

bool isMetricName(QStringView name)
{
    constexpr qsizetype longest = 64;
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    return !name.isEmpty() && name.size() <= longest && isLetter(name.front()) &&
           std::all_of(name.begin(), name.end(),
                       [&](QChar c) { return isLetter(c) || c == u'_' || (c >= u'0' && c <= u'9'); });
}

Result<Filter> filterOf(const Metric &metric)
{
    if (!isMetricName(metric.name))
        return wrong(
            QStringLiteral("\"%1\" is no name: small letters, digits and \"_\", a letter first").arg(metric.name));
    auto parsed = parseFilter(metric.where);
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (!parsed->having.isEmpty())
        return wrong(QStringLiteral("the filter of a metric is about single facts: dimensions, no measures"));
    if (parsed->where.isEmpty())
        return wrong(QStringLiteral("a metric needs a filter"));
    Query query;
    query.measures = {metric.measure};
    query.where = parsed->where;
    if (auto valid = validate(query); !valid)
        return tl::unexpected(valid.error());
    return std::move(parsed->where);
}

QJsonObject toJson(const Metric &metric)
{
    QJsonObject json{{QStringLiteral("version"), version},
                     {QStringLiteral("measure"), nameOf(metric.measure)},
                     {QStringLiteral("where"), metric.where}};
    if (!metric.label.isEmpty())
        json.insert(QStringLiteral("label"), metric.label);
    return json;
}

Result<Metric> metricFromJson(const QString &name, const QJsonObject &json)
{
    if (json.value(QLatin1String("version")).toInt() != version)
        return wrong(QStringLiteral("the metric \"%1\" was saved by a newer version of Parlance").arg(name));
    const QString measure = json.value(QLatin1String("measure")).toString();
    const auto key = catalog::measure(measure);
    if (!key)
        return wrong(QStringLiteral("the metric \"%1\" is of a measure that there is not: \"%2\"").arg(name, measure));
    return Metric{name, json.value(QLatin1String("label")).toString(), *key,
                  json.value(QLatin1String("where")).toString()};
}

Result<Metric> metricNamed(const QString &key, std::span<const Metric> metrics, qsizetype at)
{
    const QString name = key.mid(metricPrefix.size());
    QStringList names;
    for (const Metric &metric : metrics) {
        if (metric.name == name)
            return metric;
        names << metric.name;
    }
    QString text = QStringLiteral("there is no metric \"%1\" in this workspace").arg(name);
    const auto distance = [&name](const QString &other) { return editDistance(name, other); };
    const auto near = std::ranges::min_element(names, {}, distance);
    if (near != names.end() && distance(*near) <= 2)
        text += QStringLiteral("; did you mean \"%1\"?").arg(*near);
    else if (!names.isEmpty())
        text += QStringLiteral("; there are: %1").arg(names.join(QStringLiteral(", ")));
    return wrong(text, at);
}

Table withMetrics(const Table &table, std::span<const Metric> metrics, std::span<const TablePtr> answers, bool allRows)
{
    Table result = table;
    if (allRows)
        addRows(result, answers);
    for (size_t i = 0; i < metrics.size(); ++i) {
        const Table &answer = *answers[i];
        QHash<QString, qsizetype> rows;
        for (qsizetype row = 0; row < answer.rows; ++row)
            rows.insert(memberKey(answer, row), row);
        for (const char *suffix : suffixes) {
            const int index = answer.find(QString(nameOf(metrics[i].measure) + QLatin1String(suffix)));
            if (index < 0)
                continue;
            result.columns.push_back(metricColumn(answer.columns[size_t(index)], result, rows, metrics[i], suffix));
            if (!result.totals.empty())
                result.totals.push_back(answer.totals.empty() ? std::nullopt : answer.totals[size_t(index)]);
        }
    }
    return result;
}

Table metricAsMeasure(const Table &table, const Metric &metric)
{
    Table result = table;
    result.columns.clear();
    result.totals.clear();
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        const bool isOfMetric = column.key == metric.key() || column.key.startsWith(QString(metric.key() + u'.'));
        if (column.kind != ColumnKind::Dimension && !isOfMetric)
            continue;
        Column &taken = result.columns.emplace_back(column);
        if (isOfMetric)
            taken.key.replace(0, metric.key().size(), nameOf(metric.measure));
        if (!table.totals.empty())
            result.totals.push_back(table.totals[i]);
    }
    return result;
}

} // namespace parlance

#include "app/cli/plancheck.h"

#include "app/sample/random.h"

#include <QJsonDocument>

#include <cmath>

namespace parlance::cli {

namespace {

// The SQL plan answers every measure but some groupings give as many rows as there are messages.
bool isSmall(DimensionKey dimension)
{
    return dimension != DimensionKey::Message && dimension != DimensionKey::Conversation &&
           dimension != DimensionKey::Question && dimension != DimensionKey::User &&
           dimension != DimensionKey::Utterance && dimension != DimensionKey::Answer &&
           dimension != DimensionKey::Topic;
}

Query randomQuery(sample::Random &random)
{
    const auto measures = catalog::measures();
    const auto dimensions = catalog::dimensions();
    Query query;
    query.totals = false;
    query.labels = false;
    query.fill = false;
    for (int64_t i = random.between(1, 3); i > 0; --i) {
        const MeasureKey measure = measures[size_t(random.below(int64_t(measures.size())))].key;
        if (std::find(query.measures.begin(), query.measures.end(), measure) == query.measures.end())
            query.measures.push_back(measure);
    }
    for (int64_t i = random.between(0, 2); i > 0; --i) {
        Grouping by;
        by.dimension = dimensions[size_t(random.below(int64_t(dimensions.size())))].key;
        by.grain = by.dimension == DimensionKey::Time || by.dimension == DimensionKey::ExportHour ||
                           by.dimension == DimensionKey::Cohort
                       ? Grain(random.below(6))
                       : Grain::Day;
        const bool repeated = std::any_of(query.by.begin(), query.by.end(),
                                          [&](const Grouping &g) { return g.dimension == by.dimension; });
        if (isSmall(by.dimension) && !repeated)
            query.by.push_back(by);
    }
    return query;
}

bool sameCell(const Column &a, const Column &b, size_t row)
{
    if (a.nulls[row] != b.nulls[row])
        return false;
    if (a.nulls[row])
        return true;
    switch (a.type) {
    case ValueType::Text:
        return a.texts[row] == b.texts[row];
    case ValueType::Real: {
        const double x = a.reals[row], y = b.reals[row];
        return std::abs(x - y) <= 1e-9 * std::max({1.0, std::abs(x), std::abs(y)});
    }
    case ValueType::Integer:
    case ValueType::Time:
        break;
    }
    return a.integers[row] == b.integers[row];
}

} // namespace

QString firstDifference(const Table &a, const Table &b)
{
    if (a.columns.size() != b.columns.size())
        return QStringLiteral("%1 and %2 columns").arg(a.columns.size()).arg(b.columns.size());
    if (a.rows != b.rows)
        return QStringLiteral("%1 and %2 rows").arg(a.rows).arg(b.rows);
    for (size_t c = 0; c < a.columns.size(); ++c) {
        const Column &x = a.columns[c];
        const Column &y = b.columns[c];
        if (x.key != y.key || x.type != y.type)
            return QStringLiteral("column %1 and column %2").arg(x.key, y.key);
        for (size_t row = 0; row < size_t(a.rows); ++row)
            if (!sameCell(x, y, row))
                return QStringLiteral("%1 in row %2").arg(x.key).arg(row + 1);
    }
    return {};
}

Result<PlanCheck> checkPlans(Engine &engine, const RunContext &context, int queries, quint64 seed)
{
    sample::Random random(seed);
    PlanCheck check;
    RunContext byColumns = context, byRows = context;
    byColumns.plan = Plan::Columns;
    byRows.plan = Plan::Rows;
    while (check.queries < queries) {
        const Query query = randomQuery(random);
        if (!validate(query))
            continue;
        ++check.queries;
        const Result<TablePtr> columns = engine.run(query, byColumns);
        if (!columns)
            return tl::unexpected(columns.error());
        const Result<TablePtr> rows = engine.run(query, byRows);
        if (!rows)
            return tl::unexpected(rows.error());
        const QString difference = firstDifference(**columns, **rows);
        if (!difference.isEmpty() && check.differences.size() < 100)
            check.differences << difference + u": " +
                                     QString::fromUtf8(QJsonDocument(toJson(query)).toJson(QJsonDocument::Compact));
    }
    return check;
}

} // namespace parlance::cli

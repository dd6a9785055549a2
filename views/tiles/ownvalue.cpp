#include "views/tiles/ownvalue.h"

#include "models/documents/exploration.h"

namespace parlance {

Result<OwnValue> OwnValue::find(const QString &of, const OwnMeasures &own)
{
    Pivot pivot;
    pivot.values = {{of, PivotValue::Show::Value, 0}};
    auto plan = planPivot(pivot, own);
    if (!plan)
        return tl::unexpected(plan.error());
    OwnValue value;
    value.m_output = std::move(plan->outputs.front());
    value.m_label = valueLabel(of, own);
    if (plan->metrics.empty())
        return value;
    if (value.m_output.kind != Output::Kind::Measure || !value.m_output.metric)
        return fail(ErrorCategory::Usage, QStringLiteral("a card cannot show a formula over metrics"));
    auto filter = filterOf(*value.m_output.metric);
    if (!filter)
        return tl::unexpected(filter.error());
    value.m_filter = std::move(*filter);
    return value;
}

Query OwnValue::asked(Query query) const
{
    query.measures = m_output.measures();
    if (m_filter)
        query.where = std::move(query.where) && *m_filter;
    return query;
}

Result<TablePtr> OwnValue::shown(const TablePtr &answer) const
{
    Table table = *answer;
    if (!m_filter) {
        auto computed = withOutputs(*answer, {m_output}, [](const Grouping &) -> Result<TablePtr> {
            return fail(ErrorCategory::Usage, QStringLiteral("a card cannot show a share"));
        });
        if (!computed)
            return tl::unexpected(computed.error());
        table = std::move(*computed);
    }
    for (Column &column : table.columns) {
        if (column.kind == ColumnKind::Measure)
            column.label = m_label;
    }
    return std::make_shared<const Table>(std::move(table));
}

} // namespace parlance

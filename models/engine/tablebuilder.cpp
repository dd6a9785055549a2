#include "models/engine/tablebuilder.h"

#include "models/engine/rowlist.h"
#include "models/query/bands.h"
#include "models/query/change.h"

#include <QCoreApplication>

namespace parlance {

namespace {

// Rows and values → columns.
class Columns
{
public:
    Columns(const RowValues &values, const RowList &list)
        : m_values(values)
        , m_list(list)
        , m_query(values.query())
    {}

    Table table() const
    {
        Table table;
        table.rows = qsizetype(m_list.rows().size());
        table.groupCount = m_list.groupCount();
        for (size_t g = 0; g < m_query.by.size(); ++g) {
            table.columns.push_back(dimension(g));
            table.totals.push_back(std::nullopt);
        }
        for (const MeasureKey measure : m_query.measures)
            addMeasure(table, measure);
        const ResolvedPeriod &period = m_values.request().period;
        table.provenance.rowsRead = m_values.factsRead();
        table.provenance.range = period.range;
        table.provenance.comparison = period.comparison.value_or(TimeRange{});
        table.provenance.zone = m_values.request().zone.name();
        return table;
    }

private:
    [[nodiscard]] Column dimension(size_t g) const
    {
        const Grouping &grouping = m_query.by[g];
        const DimensionInfo &info = catalog::info(grouping.dimension);
        Column column;
        column.key = QString::fromLatin1(info.name);
        column.label = QCoreApplication::translate("Catalog", info.label);
        column.kind = ColumnKind::Dimension;
        column.grain = grouping.grain;
        const bool number = isNumberDimension(grouping.dimension);
        const bool time = grouping.dimension == DimensionKey::Time || grouping.dimension == DimensionKey::ExportHour ||
                          grouping.dimension == DimensionKey::Cohort;
        column.type = time ? ValueType::Time : number ? ValueType::Integer : ValueType::Text;
        column.unit = time                           ? Unit::Time
                      : isBanded(grouping.dimension) ? bandUnit(grouping.dimension)
                      : number                       ? Unit::Count
                                                     : Unit::Text;
        column.nulls.reserve(m_list.rows().size());
        for (const ResultRow &row : m_list.rows()) {
            const int64_t member = m_values.membersOf(row)[g];
            const bool null =
                member != otherOfKept && (number ? member == nullMember : m_list.members(g)->isNull(uint32_t(member)));
            column.nulls.push_back(null);
            if (number)
                column.integers.push_back(null ? 0 : member);
            else
                addText(column, g, member, null);
        }
        return column;
    }

    void addText(Column &column, size_t g, int64_t member, bool null) const
    {
        const bool other = member == otherOfKept;
        const MembersPtr &members = m_list.members(g);
        column.texts.push_back(other ? otherMember.toString() : null ? QString() : members->key(uint32_t(member)));
        if (!m_query.labels)
            return;
        column.labels.push_back(other  ? QCoreApplication::translate("Engine", "Other")
                                : null ? QCoreApplication::translate("Engine", "(none)")
                                       : members->label(uint32_t(member)));
    }

    static Column measureColumn(MeasureKey measure)
    {
        const MeasureInfo &info = catalog::info(measure);
        Column column;
        column.key = QString::fromLatin1(info.name);
        column.label = QCoreApplication::translate("Catalog", info.label);
        column.kind = ColumnKind::Measure;
        column.type = measureType(measure);
        column.unit = info.unit;
        column.good = info.good;
        return column;
    }

    static void add(Column &column, const MeasureValue &value)
    {
        column.nulls.push_back(value.isNull);
        if (column.type == ValueType::Real)
            column.reals.push_back(value.isNull ? 0 : value.real);
        else
            column.integers.push_back(value.isNull ? 0 : value.integer);
    }

    void addMeasure(Table &table, MeasureKey measure) const
    {
        const auto total = [&](const MeasureValue &value, bool real) {
            table.totals.push_back(!m_query.totals || value.isNull ? std::nullopt
                                   : real                          ? std::optional(value.real)
                                                                   : RowValues::shown(value, measure));
        };
        Column is = measureColumn(measure);
        Column was = is, differs = is;
        was.key += QStringLiteral(".previous");
        was.label = QCoreApplication::translate("Engine", "%1 (before)").arg(is.label);
        was.kind = ColumnKind::Comparison;
        differs.key += QStringLiteral(".change");
        differs.label = QCoreApplication::translate("Engine", "%1 (change)").arg(is.label);
        differs.kind = ColumnKind::Change;
        differs.type = ValueType::Real;
        differs.unit = changeUnit(is.unit);
        for (const ResultRow &row : m_list.rows()) {
            const MeasureValue now = m_values.value(row, measure);
            add(is, now);
            if (!m_values.compared())
                continue;
            const MeasureValue before = m_values.previousValue(row, measure);
            add(was, before);
            add(differs, RowValues::change(now, before, measure));
        }
        const MeasureValue now = m_values.total(measure);
        total(now, false);
        table.columns.push_back(std::move(is));
        if (!m_values.compared())
            return;
        const MeasureValue before = m_values.previousTotal(measure);
        total(before, false);
        total(RowValues::change(now, before, measure), true);
        table.columns.push_back(std::move(was));
        table.columns.push_back(std::move(differs));
    }

    const RowValues &m_values;
    const RowList &m_list;
    const Query &m_query;
};

} // namespace

Result<Table> buildTable(PlanRunner &plan, const TableRequest &request)
{
    RowValues values(request);
    if (auto read = values.read(plan); !read)
        return tl::unexpected(read.error());
    RowList list(values);
    if (auto made = list.make(plan); !made)
        return tl::unexpected(made.error());
    return Columns(values, list).table();
}

} // namespace parlance

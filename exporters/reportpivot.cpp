#include "exporters/reportpivot.h"

#include "models/query/change.h"

#include <QCoreApplication>

#include <algorithm>

namespace parlance {

namespace {

constexpr size_t mostColumns = 120;
constexpr QStringView totalMember = u"(total)";

enum class Part { Value, Previous, Change };

struct Shown // of a column
{
    int node = 0, measure = 0;
    Part part = Part::Value;
};

QString say(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

class Reader
{
public:
    Reader(const PivotTable &pivot, const ReportBlock &block, const TimeZone &zone, const NumberStyle &style)
        : m_pivot(pivot)
        , m_block(block)
        , m_zone(zone)
        , m_style(style)
    {
        arrangeRows();
        arrangeColumns();
        if (m_block.exploration.look != CellLook::Plain)
            m_largest = pivot.largest();
    }

    [[nodiscard]] const std::vector<int> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<Shown> &columns() const { return m_columns; }
    [[nodiscard]] std::optional<double> number(int row, const Shown &shown) const;
    [[nodiscard]] ReportCell cell(int row, const Shown &shown) const;
    [[nodiscard]] ReportCell rowHead(int row) const;
    [[nodiscard]] QString corner() const;
    [[nodiscard]] QStringList headLines(const Shown &shown) const;
    [[nodiscard]] int linesAbove() const { return headLinesCount() - 1; }
    [[nodiscard]] std::vector<ReportTable::Span> spans(int line, size_t columns) const;
    [[nodiscard]] Column flatColumn(const Shown &shown) const;
    [[nodiscard]] Column flatMembers(int depth) const;

private:
    void arrangeRows();
    void arrangeColumns();
    void addColumns(int node);
    void addNode(int node);
    [[nodiscard]] int headLinesCount() const
    {
        return m_pivot.columns.depth() + (several() || m_pivot.columns.depth() == 0 ? 1 : 0);
    }
    // Whether a column has to say which value it has.
    [[nodiscard]] bool several() const { return m_pivot.measures.size() > 1 || m_pivot.compared; }
    [[nodiscard]] bool groups() const { return m_pivot.pivot().subtotals; }
    [[nodiscard]] bool isTotal(int row, const Shown &shown) const
    {
        return !m_pivot.rows.isLeaf(row) || !m_pivot.columns.isLeaf(shown.node);
    }
    [[nodiscard]] QString member(const PivotSide &side, int node) const
    {
        return side.text(node,
                         node == 0 && &side == &m_pivot.rows ? say(QT_TRANSLATE_NOOP("Report", "Grand total"))
                                                             : say(QT_TRANSLATE_NOOP("Report", "Total")),
                         m_zone, m_style);
    }
    [[nodiscard]] QString valueText(const Shown &shown) const;
    [[nodiscard]] QString keyOf(const Shown &shown) const;
    [[nodiscard]] QString memberKey(const PivotSide &side, int node) const;

    const PivotTable &m_pivot;
    const ReportBlock &m_block;
    const TimeZone &m_zone;
    const NumberStyle &m_style;
    std::vector<int> m_rows;
    std::vector<Shown> m_columns;
    std::vector<double> m_largest;
};

void Reader::arrangeRows()
{
    const PivotSide &rows = m_pivot.rows;
    for (int node = 1; node < rows.size(); ++node)
        if (groups() || rows.isLeaf(node))
            m_rows.push_back(node);
    const bool any = rows.depth() > 0 || m_pivot.value(0, 0, 0).has_value();
    if ((m_block.exploration.grandTotal && (!m_rows.empty() || rows.depth() == 0)) || rows.depth() == 0)
        if (any)
            m_rows.push_back(0);
}

void Reader::arrangeColumns()
{
    const PivotSide &columns = m_pivot.columns;
    for (int node = 1; node < columns.size(); node = columns.nodes[size_t(node)].end)
        addColumns(node);
    if (m_block.exploration.grandTotal || columns.depth() == 0)
        addNode(0);
}

void Reader::addColumns(int node)
{
    const PivotSide &columns = m_pivot.columns;
    const bool leaf = columns.isLeaf(node);
    for (int child = node + 1; !leaf && child < columns.nodes[size_t(node)].end;
         child = columns.nodes[size_t(child)].end)
        addColumns(child);
    if (leaf || m_pivot.pivot().columnSubtotals)
        addNode(node);
}

void Reader::addNode(int node)
{
    for (int i = 0; i < int(m_pivot.measures.size()); ++i) {
        m_columns.push_back({node, i, Part::Value});
        const bool plain = m_pivot.measures[size_t(i)].show == PivotValue::Show::Value;
        if (node != 0 || !m_pivot.compared || !plain)
            continue;
        m_columns.push_back({node, i, Part::Previous});
        m_columns.push_back({node, i, Part::Change});
    }
}

std::optional<double> Reader::number(int row, const Shown &shown) const
{
    if (shown.part == Part::Value)
        return m_pivot.value(row, shown.node, shown.measure);
    const auto before = m_pivot.previous(row, shown.measure);
    if (shown.part == Part::Previous || !before)
        return before;
    const auto now = m_pivot.value(row, shown.node, shown.measure);
    return now ? changeValue(*now, *before, m_pivot.measures[size_t(shown.measure)].unit) : std::nullopt;
}

ReportCell Reader::cell(int row, const Shown &shown) const
{
    const PivotMeasure &measure = m_pivot.measures[size_t(shown.measure)];
    ReportCell cell{QStringLiteral("–")};
    cell.strong = row == 0 || (groups() && !m_pivot.rows.isLeaf(row));
    const auto value = number(row, shown);
    if (shown.part == Part::Change) {
        const auto now = m_pivot.value(row, shown.node, shown.measure);
        const auto before = m_pivot.previous(row, shown.measure);
        if (now && before) {
            const Change change = describeChange(*now, *before, measure.unit, measure.good, m_style);
            const bool known = change.text != cell.text;
            cell.text = change.text;
            cell.arrow = known ? change.direction : 0;
            cell.meaning = known ? change.meaning : 0;
        }
        return cell;
    }
    if (!value)
        return cell;
    const bool change = measure.show == PivotValue::Show::Change;
    cell.text = (change && *value > 0 ? QStringLiteral("+") : QString()) +
                formatValue(*value, change ? Unit::Percent : measure.unit, m_style);
    const double most = m_largest.empty() ? 0 : m_largest[size_t(shown.measure)];
    if (most > 0 && shown.part == Part::Value && !isTotal(row, shown)) {
        const double share = std::clamp(*value / most, 0.0, 1.0);
        (m_block.exploration.look == CellLook::Heat ? cell.heat : cell.fill) = share;
    }
    return cell;
}

ReportCell Reader::rowHead(int row) const
{
    ReportCell cell;
    cell.strong = row == 0 || (groups() && !m_pivot.rows.isLeaf(row));
    if (groups() || row == 0) {
        cell.text = member(m_pivot.rows, row);
        cell.indent = std::max(0, m_pivot.rows.nodes[size_t(row)].depth - 1);
        return cell;
    }
    QStringList names;
    for (const int node : m_pivot.rows.path(row))
        names << member(m_pivot.rows, node);
    cell.text = names.join(QStringLiteral(" / "));
    return cell;
}

QString Reader::corner() const
{
    QStringList names;
    for (const PivotSide::Level &level : m_pivot.rows.levels)
        names << groupingLabel(level.grouping);
    return names.join(QStringLiteral(" / "));
}

QString Reader::valueText(const Shown &shown) const
{
    const PivotValue &value = m_block.exploration.pivot.values[size_t(shown.measure)];
    QString name = valueLabel(value.of, m_block.own);
    if (value.show != PivotValue::Show::Value)
        name = QCoreApplication::translate("parlance::PivotModel", "%1, %2", "measure, what it is shown as")
                   .arg(name, shownAs(value));
    if (shown.part == Part::Previous)
        return say(QT_TRANSLATE_NOOP("Report", "%1, before")).arg(name);
    return shown.part == Part::Change ? say(QT_TRANSLATE_NOOP("Report", "%1, change")).arg(name) : name;
}

// One per level of the columns, and one for the value when there are several.
QStringList Reader::headLines(const Shown &shown) const
{
    const PivotSide &columns = m_pivot.columns;
    QStringList lines;
    for (const int node : columns.path(shown.node))
        lines << member(columns, node);
    if (lines.size() < columns.depth())
        lines << say(QT_TRANSLATE_NOOP("Report", "Total"));
    while (lines.size() < columns.depth())
        lines.append(QString());
    if (lines.size() < headLinesCount())
        lines << valueText(shown);
    return lines;
}

std::vector<ReportTable::Span> Reader::spans(int line, size_t columns) const
{
    std::vector<ReportTable::Span> out;
    const auto groupOf = [&](const Shown &shown) {
        const std::vector<int> path = m_pivot.columns.path(shown.node);
        return size_t(line) < path.size() ? path[size_t(line)] : -1 - shown.node; // a total is a group of its own
    };
    for (size_t c = 0; c < columns; ++c) {
        const bool same = c > 0 && groupOf(m_columns[c]) == groupOf(m_columns[c - 1]);
        if (same)
            ++out.back().count;
        else
            out.push_back({int(c) + 1, 1, headLines(m_columns[c])[line]});
    }
    return out;
}

QString Reader::memberKey(const PivotSide &side, int node) const
{
    const PivotMember &member = side.member(node);
    if (member.isNull)
        return {};
    const PivotSide::Level &level = side.levels[size_t(side.nodes[size_t(node)].depth - 1)];
    if (level.type != ValueType::Time || member.isOther)
        return member.key;
    return level.grouping.grain == Grain::Hour ? isoUtc(member.number)
                                               : m_zone.date(member.number).toString(Qt::ISODate);
}

QString Reader::keyOf(const Shown &shown) const
{
    QStringList parts;
    for (const int node : m_pivot.columns.path(shown.node)) {
        const QString key = memberKey(m_pivot.columns, node);
        parts << (key.isEmpty() ? QStringLiteral("(none)") : key);
    }
    const PivotValue &value = m_block.exploration.pivot.values[size_t(shown.measure)];
    QString key = value.of;
    if (value.show != PivotValue::Show::Value)
        key += u'.' + showName(value.show);
    if (shown.part != Part::Value)
        key += shown.part == Part::Previous ? QStringLiteral(".previous") : QStringLiteral(".change");
    parts << key;
    return parts.join(u'/');
}

Column Reader::flatColumn(const Shown &shown) const
{
    const PivotMeasure &measure = m_pivot.measures[size_t(shown.measure)];
    Column column;
    column.key = keyOf(shown);
    column.label = headLines(shown).join(QStringLiteral(" · "));
    column.type = ValueType::Real;
    column.unit = shown.part == Part::Change ? changeUnit(measure.unit) : measure.unit;
    for (const int row : m_rows) {
        const auto value = number(row, shown);
        column.reals.push_back(value.value_or(0));
        column.nulls.push_back(!value);
    }
    return column;
}

Column Reader::flatMembers(int depth) const
{
    const PivotSide &rows = m_pivot.rows;
    const PivotSide::Level &level = rows.levels[size_t(depth)];
    Column column;
    column.key = columnKey(level.grouping);
    column.label = groupingLabel(level.grouping);
    column.kind = ColumnKind::Dimension;
    column.type = ValueType::Text;
    column.unit = Unit::Text;
    for (const int row : m_rows) {
        const std::vector<int> path = rows.path(row);
        const bool total = size_t(depth) >= path.size();
        const int node = total ? 0 : path[size_t(depth)];
        column.texts.push_back(total ? totalMember.toString() : memberKey(rows, node));
        column.labels.push_back(total ? say(QT_TRANSLATE_NOOP("Report", "Total")) : member(rows, node));
        column.nulls.push_back(!total && rows.member(node).isNull);
    }
    return column;
}

} // namespace

size_t heatStep(double share, const Theme &theme)
{
    const size_t steps = theme.heat.size();
    return std::min(steps - 1, size_t(std::clamp(share, 0.0, 1.0) * double(steps)));
}

PivotPaper pivotPaper(const PivotTable &pivot, const ReportBlock &block, const TimeZone &zone, const NumberStyle &style)
{
    const Reader reader(pivot, block, zone, style);
    PivotPaper paper;
    const size_t count = std::min(reader.columns().size(), mostColumns);
    paper.table.heads.push_back({reader.corner(), false, false, false, true});
    for (size_t c = 0; c < count; ++c)
        paper.table.heads.push_back({reader.headLines(reader.columns()[c]).last(), true, false, false, false});
    for (int line = 0; line < reader.linesAbove(); ++line)
        paper.table.upper.push_back(reader.spans(line, count));
    for (const int row : reader.rows()) {
        std::vector<ReportCell> cells{reader.rowHead(row)};
        cells.reserve(count + 1);
        for (size_t c = 0; c < count; ++c)
            cells.push_back(reader.cell(row, reader.columns()[c]));
        paper.table.rows.push_back(std::move(cells));
    }
    if (const size_t left = reader.columns().size() - count; left > 0)
        paper.left = QCoreApplication::translate(
            "Report", "%Ln further column(s) are in the Excel and CSV files of this report.", nullptr, int(left));
    return paper;
}

TablePtr flatPivot(const PivotTable &pivot, const ReportBlock &block, const TimeZone &zone, const NumberStyle &style)
{
    const Reader reader(pivot, block, zone, style);
    Table table;
    table.rows = qsizetype(reader.rows().size());
    table.provenance = pivot.provenance;
    for (int depth = 0; depth < pivot.rows.depth(); ++depth)
        table.columns.push_back(reader.flatMembers(depth));
    for (const Shown &shown : reader.columns())
        table.columns.push_back(reader.flatColumn(shown));
    table.totals.assign(table.columns.size(), std::nullopt);
    table.groupCount = table.rows;
    return std::make_shared<const Table>(std::move(table));
}

} // namespace parlance

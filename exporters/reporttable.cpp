#include "exporters/reporttable.h"

#include "models/query/change.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

enum class Show { Value, Bar, Share, Change };

struct Source
{
    int column = -1;   // of the Table
    int previous = -1; // of a change
    Show show = Show::Value;
    QString label;
};

QString dash()
{
    return QStringLiteral("–");
}

Show showOf(const QString &name)
{
    return name == u"bar" ? Show::Bar : name == u"share" ? Show::Share : name == u"change" ? Show::Change : Show::Value;
}

int previousOf(const Table &table, const QString &key)
{
    return table.find(QString(key + QStringLiteral(".previous")));
}

bool isText(const Column &column)
{
    return column.type == ValueType::Text || column.type == ValueType::Time;
}

QString headOf(const Table &table, const Source &source)
{
    if (!source.label.isEmpty())
        return reportText(source.label);
    switch (source.show) {
    case Show::Share:
        return QCoreApplication::translate("Cells", "Share");
    case Show::Change:
        return QCoreApplication::translate("Cells", "Change");
    case Show::Bar:
        return {};
    case Show::Value:
        break;
    }
    const Column &column = table.columns[size_t(source.column)];
    return column.label.isEmpty() ? column.key : column.label;
}

std::vector<Source> chosenColumns(const Table &table, const QJsonArray &wanted)
{
    std::vector<Source> out;
    for (const QJsonValue &value : wanted) {
        Source source;
        const QString key = value[QStringLiteral("key")].toString();
        source.column = table.find(key);
        source.show = showOf(value[QStringLiteral("show")].toString());
        source.label = value[QStringLiteral("label")].toString();
        source.previous = previousOf(table, key);
        if (source.column >= 0 && (source.show != Show::Change || source.previous >= 0))
            out.push_back(std::move(source));
    }
    return out;
}

std::vector<Source> allColumns(const Table &table)
{
    std::vector<Source> out;
    bool barred = table.columns.empty() || table.columns.front().type != ValueType::Text;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const Column &column = table.columns[c];
        if (column.kind == ColumnKind::Comparison || column.kind == ColumnKind::Change)
            continue;
        if (column.kind == ColumnKind::Measure && !barred) {
            out.push_back({int(c), -1, Show::Bar, {}});
            barred = true;
        }
        out.push_back({int(c), -1, Show::Value, {}});
        if (const int previous = previousOf(table, column.key); previous >= 0 && column.kind == ColumnKind::Measure)
            out.push_back({int(c), previous, Show::Change, {}});
    }
    return out;
}

double most(const Column &column)
{
    double largest = 0;
    for (qsizetype row = 0; row < qsizetype(column.nulls.size()); ++row)
        if (!column.isNull(row))
            largest = std::max(largest, column.number(row));
    return largest;
}

ReportCell changeCell(const Column &column, double now, double before, const NumberStyle &style)
{
    const Change change = describeChange(now, before, column.unit, column.good, style);
    // Without a number beside it an arrow says nothing.
    const bool known = change.text != dash();
    return {change.text, known ? change.direction : 0, known ? change.meaning : 0, -1};
}

struct Reader
{
    const Table &table;
    const NumberStyle &style;
    const TimeZone &zone;

    [[nodiscard]] QString value(const Column &column, qsizetype row) const
    {
        if (column.isNull(row))
            return column.kind == ColumnKind::Dimension ? QCoreApplication::translate("Cells", "(none)") : dash();
        if (column.type == ValueType::Text)
            return column.labelAt(row);
        if (column.type != ValueType::Time)
            return formatValue(column.number(row), column.unit, style);
        if (column.kind == ColumnKind::Dimension)
            return formatPeriod(column.integers[size_t(row)], column.grain, zone, style.locale, true);
        return formatPoint(column.integers[size_t(row)], zone, style.locale);
    }

    [[nodiscard]] ReportCell cell(const Source &source, qsizetype row, double largest) const
    {
        const Column &column = table.columns[size_t(source.column)];
        const bool null = column.isNull(row);
        switch (source.show) {
        case Show::Value:
            return {value(column, row), 0, 0, -1};
        case Show::Bar:
            return {{}, 0, 0, null || largest <= 0 ? 0 : std::max(0.0, column.number(row)) / largest};
        case Show::Share: {
            const auto total = total_(source.column);
            return {null || !total || *total == 0 ? dash()
                                                  : formatValue(column.number(row) / *total, Unit::Percent, style),
                    0, 0, -1};
        }
        case Show::Change:
            break;
        }
        const Column &before = table.columns[size_t(source.previous)];
        if (null || before.isNull(row))
            return {dash(), 0, 0, -1};
        return changeCell(column, column.number(row), before.number(row), style);
    }

    [[nodiscard]] std::optional<double> total_(int column) const
    {
        return size_t(column) < table.totals.size() ? table.totals[size_t(column)] : std::nullopt;
    }

    [[nodiscard]] ReportCell total(const Source &source) const
    {
        const Column &column = table.columns[size_t(source.column)];
        const auto now = total_(source.column);
        if (!now || source.show == Show::Bar)
            return {};
        if (source.show == Show::Share)
            return {formatValue(1, Unit::Percent, style), 0, 0, -1};
        if (source.show == Show::Change) {
            const auto before = total_(source.previous);
            return before ? changeCell(column, *now, *before, style) : ReportCell{dash(), 0, 0, -1};
        }
        if (column.type == ValueType::Time)
            return {formatPoint(UtcMs(*now), zone, style.locale), 0, 0, -1};
        return {formatValue(*now, column.unit, style), 0, 0, -1};
    }
};

} // namespace

ReportTable reportTable(const Table &table, const Visual &visual, const NumberStyle &style, const TimeZone &zone)
{
    const QJsonArray wanted = visual.options.value(QStringLiteral("columns")).toArray();
    const std::vector<Source> sources = wanted.isEmpty() ? allColumns(table) : chosenColumns(table, wanted);
    const Reader reader{table, style, zone};
    ReportTable out;
    std::vector<double> largest;
    for (size_t i = 0; i < sources.size(); ++i) {
        const Column &column = table.columns[size_t(sources[i].column)];
        const bool text = isText(column) && sources[i].show == Show::Value;
        out.heads.push_back({headOf(table, sources[i]), !text && sources[i].show != Show::Bar,
                             sources[i].show == Show::Bar, false, column.type == ValueType::Text});
        largest.push_back(sources[i].show == Show::Bar ? most(column) : 0);
    }
    for (qsizetype row = 0; row < table.rows; ++row) {
        std::vector<ReportCell> cells;
        cells.reserve(sources.size());
        for (size_t i = 0; i < sources.size(); ++i)
            cells.push_back(reader.cell(sources[i], row, largest[i]));
        out.rows.push_back(std::move(cells));
    }
    const bool grouped = !table.columns.empty() && table.columns.front().kind == ColumnKind::Dimension;
    if (!grouped || table.rows < 2 || !visual.options.value(QStringLiteral("totals")).toBool(true))
        return out;
    bool any = false;
    for (const Source &source : sources) {
        out.totals.push_back(reader.total(source));
        any = any || !out.totals.back().text.isEmpty();
    }
    if (!any)
        out.totals.clear();
    else if (out.totals.front().text.isEmpty())
        out.totals.front().text = QCoreApplication::translate("Workbook", "Total");
    return out;
}

std::vector<ReportFigure> reportFigures(const Table &table, const Visual &visual, const NumberStyle &style)
{
    std::vector<ReportFigure> out;
    std::vector<const Column *> shown;
    for (const QJsonValue &key : visual.options.value(QStringLiteral("figures")).toArray())
        if (const Column *column = table.column(key.toString()))
            shown.push_back(column);
    for (const Column &column : table.columns)
        if (column.kind == ColumnKind::Measure && !visual.options.contains(QStringLiteral("figures")))
            shown.push_back(&column);
    for (const Column *of : shown) {
        const Column &column = *of;
        const bool null = table.rows == 0 || column.isNull(0);
        ReportFigure figure{column.label, null ? dash() : formatValue(column.number(0), column.unit, style), {}, {}};
        const Column *before = table.column(QString(column.key + QStringLiteral(".previous")));
        if (before && !null && !before->isNull(0)) {
            figure.change = changeCell(column, column.number(0), before->number(0), style);
            figure.before =
                QCoreApplication::translate("Report", "was %1").arg(formatValue(before->number(0), column.unit, style));
        }
        out.push_back(std::move(figure));
    }
    return out;
}

} // namespace parlance

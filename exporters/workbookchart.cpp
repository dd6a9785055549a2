#include "exporters/workbookchart.h"

#include "models/query/catalog.h"
#include "views/theme/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace parlance {

namespace {

constexpr qsizetype mostBars = 30, mostPoints = 5000, mostColumns = 50;
constexpr size_t mostSeries = 6;

struct Series
{
    lxw_col_t column = 0;
    bool previous = false;
    QColor color;
};

bool isNumber(const Column &column)
{
    return column.type == ValueType::Integer || column.type == ValueType::Real;
}

std::vector<size_t> dimensionsOf(const Table &table)
{
    std::vector<size_t> found;
    for (size_t c = 0; c < table.columns.size(); ++c)
        if (table.columns[c].kind == ColumnKind::Dimension)
            found.push_back(c);
    return found;
}

// The first measure and those of its unit, each with what it was before.
std::vector<Series> seriesOf(const Table &table, const std::vector<size_t> &columnOf, bool several)
{
    const Theme &theme = Theme::print();
    const Column *first = nullptr;
    std::vector<Series> out;
    for (size_t c = 0; c < table.columns.size() && out.size() < mostSeries; ++c) {
        const Column &column = table.columns[c];
        if (!isNumber(column) || (column.kind != ColumnKind::Measure && column.kind != ColumnKind::Comparison))
            continue;
        if (!first)
            first = &column;
        const bool previous = column.kind == ColumnKind::Comparison;
        if (column.unit != first->unit || (!several && !out.empty() && !previous) || (previous && out.size() != 1))
            continue;
        const size_t colour = size_t(std::count_if(out.begin(), out.end(), [](const auto &s) { return !s.previous; }));
        out.push_back(
            {lxw_col_t(columnOf[c]), previous, previous ? theme.prev : theme.category[colour % theme.category.size()]});
    }
    return out;
}

lxw_chart_font axisFont()
{
    lxw_chart_font font{};
    font.size = 9;
    font.color = excelColor(Theme::print().text3);
    return font;
}

void dress(lxw_chart *chart, lxw_chart_axis *keys, lxw_chart_axis *values, const QByteArray &title, CellForm keyForm,
           CellForm form, const NumberStyle &style, bool legend)
{
    const Theme &theme = Theme::print();
    chart_title_set_name(chart, title.constData());
    lxw_chart_font titleFont{};
    titleFont.size = 12;
    titleFont.bold = LXW_TRUE;
    titleFont.color = excelColor(theme.text);
    chart_title_set_name_font(chart, &titleFont);
    lxw_chart_font font = axisFont();
    chart_axis_set_num_font(keys, &font);
    chart_axis_set_num_font(values, &font);
    lxw_chart_line grid{};
    grid.color = excelColor(theme.grid);
    grid.width = 0.75f;
    chart_axis_major_gridlines_set_line(values, &grid);
    lxw_chart_line none{};
    none.none = LXW_TRUE;
    chart_axis_set_line(values, &none);
    if (const QByteArray format = numberFormat(form, style); !format.isEmpty())
        chart_axis_set_num_format(values, format.constData());
    if (const QByteArray format = numberFormat(keyForm, style); !format.isEmpty())
        chart_axis_set_num_format(keys, format.constData());
    chart_legend_set_position(chart, legend ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
}

void addSeries(lxw_chart *chart, uint8_t type, const QByteArray &sheet, lxw_row_t last, const Series &from)
{
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, sheet.constData(), 1, 0, last, 0);
    chart_series_set_values(series, sheet.constData(), 1, from.column, last, from.column);
    chart_series_set_name_range(series, sheet.constData(), 0, from.column);
    const bool lines = type == LXW_CHART_LINE;
    if (type == LXW_CHART_DOUGHNUT)
        return;
    lxw_chart_line line{};
    line.color = excelColor(from.color);
    line.width = from.previous ? 1.25f : 2.0f;
    if (from.previous)
        line.dash_type = LXW_CHART_LINE_DASH_DASH;
    lxw_chart_fill fill{};
    fill.color = excelColor(from.color);
    if (lines)
        chart_series_set_line(series, &line);
    else
        chart_series_set_fill(series, &fill);
}

void place(ExcelSheet::Private &sheet, lxw_chart *chart, qsizetype rows)
{
    lxw_chart_options where{};
    where.x_offset = 24;
    where.x_scale = 1.5;
    where.y_scale = rows > 12 && rows <= mostBars ? std::max(1.25, double(rows) / 14) : 1.25;
    where.object_position = LXW_OBJECT_DONT_MOVE_DONT_SIZE;
    worksheet_insert_chart_opt(sheet.first, 1, lxw_col_t(sheet.columns.size()), chart, &where);
}

uint8_t chartType(const Table &table, const Column &key, const std::optional<Visual> &visual)
{
    const bool time = key.type == ValueType::Time;
    if (visual) {
        switch (visual->kind) {
        case VisualKind::Donut:
            return table.rows <= 8 ? LXW_CHART_DOUGHNUT : LXW_CHART_BAR;
        case VisualKind::Bars:
        case VisualKind::StackedColumns:
        case VisualKind::Histogram:
            return LXW_CHART_COLUMN;
        case VisualKind::RankedBars:
        case VisualKind::Treemap:
        case VisualKind::Intervals:
        case VisualKind::Map:
        case VisualKind::Box:
            return LXW_CHART_BAR;
        default:
            break;
        }
    }
    if (time)
        return LXW_CHART_LINE;
    return key.type == ValueType::Integer ? LXW_CHART_COLUMN : LXW_CHART_BAR;
}

} // namespace

void addChart(ExcelSheet &sheet, const WorkbookTable &input, const std::vector<size_t> &columnOf)
{
    const Table &table = *input.table;
    ExcelSheet::Private &parts = sheet.parts();
    const std::vector<size_t> dimensions = dimensionsOf(table);
    if (dimensions.size() != 1 || dimensions.front() != 0 || table.rows < 2)
        return;
    const Column &key = table.columns.front();
    const uint8_t type = chartType(table, key, input.visual);
    const bool lines = type == LXW_CHART_LINE;
    const std::vector<Series> series = seriesOf(table, columnOf, lines || type == LXW_CHART_COLUMN);
    if (series.empty() || table.rows > mostPoints)
        return;
    const qsizetype shown = lines || type == LXW_CHART_COLUMN ? table.rows : std::min(table.rows, mostBars);
    const auto last = std::min(lxw_row_t(shown), parts.lastRowOfFirst());
    lxw_chart *chart = workbook_add_chart(parts.book->book, type);
    // Bars lie: the axes change their parts.
    const bool lying = type == LXW_CHART_BAR;
    lxw_chart_axis *keys = lying ? chart->y_axis : chart->x_axis;
    lxw_chart_axis *values = lying ? chart->x_axis : chart->y_axis;
    const SheetColumn &first = parts.columns[series.front().column];
    const bool legend = series.size() > 1 || type == LXW_CHART_DOUGHNUT;
    dress(chart, keys, values, input.title.toUtf8(), parts.columns.front().form, first.form, parts.book->options.style,
          legend);
    if (lying) {
        chart_axis_set_reverse(keys); // the first row on top, and yet the scale below
        chart_axis_set_label_position(values, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
    }
    const QByteArray name = sheet.name().toUtf8();
    for (const Series &one : series)
        if (type != LXW_CHART_DOUGHNUT || &one == &series.front())
            addSeries(chart, type, name, last, one);
    chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_GAP);
    place(parts, chart, type == LXW_CHART_BAR ? shown : 0);
}

std::optional<WideTable> wideTable(const Table &table)
{
    const std::vector<size_t> dimensions = dimensionsOf(table);
    if (dimensions != std::vector<size_t>{0, 1} || table.columns.size() < 3 || table.rows < 2)
        return std::nullopt;
    WideTable wide{&table.columns[0], &table.columns[1], &table.columns[2], {}, {}, {}};
    if (!isNumber(*wide.measure) || wide.across->type == ValueType::Time)
        return std::nullopt;
    const auto keyOf = [](const Column &column, qsizetype row) {
        if (column.isNull(row))
            return QString(QChar(u'\0'));
        return column.type == ValueType::Text ? column.texts[size_t(row)]
                                              : QString::number(column.integers[size_t(row)]);
    };
    if (wide.rows->type == ValueType::Real || wide.across->type == ValueType::Real)
        return std::nullopt;
    std::map<QString, size_t> rows, columns;
    for (qsizetype row = 0; row < table.rows; ++row) {
        const auto [r, newRow] = rows.try_emplace(keyOf(*wide.rows, row), wide.rowStarts.size());
        if (newRow)
            wide.rowStarts.push_back(row);
        const auto [c, newColumn] = columns.try_emplace(keyOf(*wide.across, row), wide.heads.size());
        if (newColumn) {
            const bool none = wide.across->isNull(row);
            wide.heads.push_back(none ? QCoreApplication::translate("Cells", "(none)")
                                 : wide.across->type == ValueType::Text
                                     ? wide.across->labelAt(row)
                                     : QString::number(wide.across->integers[size_t(row)]));
            if (wide.heads.size() > size_t(mostColumns))
                return std::nullopt;
        }
        wide.sources.resize(wide.rowStarts.size());
        std::vector<qsizetype> &line = wide.sources[r->second];
        line.resize(std::max(line.size(), c->second + 1), -1);
        line[c->second] = row;
    }
    for (auto &line : wide.sources)
        line.resize(wide.heads.size(), -1);
    return wide.heads.size() > 1 && wide.rowStarts.size() > 1 ? std::optional(wide) : std::nullopt;
}

bool isHeat(const WideTable &wide, const std::optional<Visual> &visual)
{
    if (visual && (visual->kind == VisualKind::Heatmap || visual->kind == VisualKind::Matrix))
        return true;
    return wide.rows->type != ValueType::Time && wide.heads.size() > mostSeries;
}

void addWideChart(ExcelSheet &sheet, const WideTable &wide, const WorkbookTable &input)
{
    ExcelSheet::Private &parts = sheet.parts();
    const auto measure = catalog::measure(wide.measure->key);
    const bool adds = measure && catalog::info(*measure).aggregation == Aggregation::Additive;
    const bool time = wide.rows->type == ValueType::Time;
    if (qsizetype(wide.rowStarts.size()) > mostPoints)
        return;
    const uint8_t type = adds ? LXW_CHART_COLUMN_STACKED : time ? LXW_CHART_LINE : LXW_CHART_COLUMN;
    lxw_chart *chart = workbook_add_chart(parts.book->book, type);
    dress(chart, chart->x_axis, chart->y_axis, input.title.toUtf8(), parts.columns.front().form, parts.columns[1].form,
          parts.book->options.style, true);
    const Theme &theme = Theme::print();
    const QByteArray name = sheet.name().toUtf8();
    for (size_t c = 0; c < wide.heads.size(); ++c) {
        const QColor color = c < theme.category.size() ? theme.category[c] : theme.other;
        addSeries(chart, type, name, parts.lastRowOfFirst(), {lxw_col_t(c + 1), false, color});
    }
    place(parts, chart, 0);
}

void addColours(ExcelSheet &sheet, const Table &table, const std::vector<size_t> &columnOf)
{
    ExcelSheet::Private &parts = sheet.parts();
    const lxw_row_t last = parts.lastRowOfFirst();
    if (last == 0)
        return;
    const Theme &theme = Theme::print();
    const auto coloured = [&](const QColor &color) {
        lxw_format *format = workbook_add_format(parts.book->book);
        format_set_font_color(format, excelColor(color));
        return format;
    };
    lxw_format *good = nullptr, *bad = nullptr;
    bool barred = table.columns.front().kind != ColumnKind::Dimension || table.columns.front().type != ValueType::Text;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const Column &column = table.columns[c];
        const auto at = lxw_col_t(columnOf[c]);
        if (column.kind == ColumnKind::Change && column.good != GoodWhen::Neutral) {
            if (!good) {
                good = coloured(theme.pos);
                bad = coloured(theme.neg);
            }
            lxw_conditional_format rule{};
            rule.type = LXW_CONDITIONAL_TYPE_CELL;
            rule.criteria = LXW_CONDITIONAL_CRITERIA_GREATER_THAN;
            rule.value = parts.columns[at].form == CellForm::Points ? 0.005 : 0.03; // as on screen: less is no news
            rule.format = column.good == GoodWhen::Higher ? good : bad;
            worksheet_conditional_format_range(parts.first, 1, at, last, at, &rule);
            rule.criteria = LXW_CONDITIONAL_CRITERIA_LESS_THAN;
            rule.value = -rule.value;
            rule.format = column.good == GoodWhen::Higher ? bad : good;
            worksheet_conditional_format_range(parts.first, 1, at, last, at, &rule);
        } else if (!barred && column.kind == ColumnKind::Measure && isNumber(column)) {
            barred = true;
            lxw_conditional_format rule{};
            rule.type = LXW_CONDITIONAL_DATA_BAR;
            rule.bar_color = excelColor(theme.sel);
            rule.bar_solid = LXW_TRUE;
            rule.data_bar_2010 = LXW_TRUE;
            worksheet_conditional_format_range(parts.first, 1, at, last, at, &rule);
        }
    }
}

void addHeat(ExcelSheet &sheet, const WideTable &wide)
{
    ExcelSheet::Private &parts = sheet.parts();
    const Theme &theme = Theme::print();
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_2_COLOR_SCALE;
    rule.min_color = excelColor(theme.heat.front());
    rule.max_color = excelColor(theme.heat[4]); // dark text stays readable on it
    worksheet_conditional_format_range(parts.first, 1, 1, parts.lastRowOfFirst(), lxw_col_t(wide.heads.size()), &rule);
}

} // namespace parlance

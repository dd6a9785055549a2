#include "views/charts/calendar.h"

#include "views/charts/gridpicture.h"
#include "views/charts/painting.h"
#include "views/charts/ticks.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr int weekDays = 7;

struct Peak
{
    int cell = -1;
    double value = 0;
};

Peak peakOf(const CalendarModel &model)
{
    Peak peak;
    for (size_t cell = 0; cell < model.starts.size(); ++cell)
        if (const double value = model.grid->cells[cell]; model.starts[cell] && value > peak.value)
            peak = {int(cell), value};
    return peak;
}

QString dayText(const GridModel &grid, UtcMs start)
{
    return formatPeriod(start, Grain::Day, grid.zone, grid.style.locale, true);
}

// Weeks that do not fit are left out at the beginning: what is newest is what people look for.
class CalendarPicture : public GridPicture
{
public:
    CalendarPicture(std::shared_ptr<const CalendarModel> model, const QRectF &rect, const Theme &theme)
        : GridPicture(model->grid, theme)
        , m_calendar(std::move(model))
        , m_rect(rect)
    {
        if (m_calendar->isEmpty())
            return;
        m_most = valueScale(0, peakOf(*m_calendar).value, 9, m_model->measure.unit, m_model->style).to;
        place();
    }

    void paint(QPainter &painter) const override
    {
        if (m_columns == 0) {
            painting::emptyMessage(painter, m_rect, m_theme);
            return;
        }
        paintLabels(painter);
        for (int row = 0; row < m_rows; ++row)
            for (int column = 0; column < m_columns; ++column)
                paintDay(painter, row, column);
        paintScale(painter, {m_rect.left(), m_rect.bottom() - 18},
                   formatShort(0, m_model->measure.unit, m_model->style),
                   formatShort(m_most, m_model->measure.unit, m_model->style));
    }

    int markAt(const QPointF &point) const override
    {
        const int mark = markAtCell(point);
        return mark >= 0 && startOf(mark) ? mark : -1;
    }

    Mark mark(int mark) const override
    {
        Mark result;
        result.measure = m_model->measure.key;
        const auto start = startOf(mark);
        if (!start)
            return result;
        result.time = m_model->zone.period(Grain::Day, *start);
        result.description = Chart::tr("%1, %2 %3", "member, measure and value")
                                 .arg(dayText(*m_model, *start), m_model->measure.label, valueText(mark));
        return result;
    }

    TooltipContent tooltip(int mark, const QPointF &) const override
    {
        TooltipContent content;
        if (const auto start = startOf(mark)) {
            content.title = dayText(*m_model, *start);
            content.lines.push_back({{}, {}, m_model->measure.label, valueText(mark), false, false});
        }
        return content;
    }

    // Up and Down by a day, into the next week too; Left and Right by a week; cells that are no day of the period are none.
    int neighbour(int mark, int key) const override
    {
        std::vector<int> days; // by time
        for (int column = 0; column < m_columns; ++column)
            for (int row = 0; row < m_rows; ++row)
                if (startOf(row * m_columns + column))
                    days.push_back(row * m_columns + column);
        const auto found = std::ranges::find(days, mark);
        if (found == days.end())
            return mark;
        const int at = int(found - days.begin()), last = int(days.size()) - 1;
        const int to = key == Qt::Key_Up      ? at - 1
                       : key == Qt::Key_Down  ? at + 1
                       : key == Qt::Key_Left  ? at - weekDays
                       : key == Qt::Key_Right ? at + weekDays
                       : key == Qt::Key_Home  ? 0
                       : key == Qt::Key_End   ? last
                                              : at;
        return days[size_t(std::clamp(to, 0, last))];
    }

    std::optional<TimeRange> periodAt(const QPointF &point) const override
    {
        const int mark = markAt(point);
        return mark < 0 ? std::nullopt : this->mark(mark).time;
    }

    bool hasTimeAxis() const override { return markCount() > 0; }

    int markOfTime(UtcMs at) const override
    {
        for (int mark = 0; mark < markCount(); ++mark) {
            const auto start = startOf(mark);
            if (start && m_model->zone.startOfDay(m_model->zone.date(at)) == *start)
                return mark;
        }
        return -1;
    }

private:
    [[nodiscard]] size_t cellOf(int mark) const
    {
        return size_t(mark / m_columns) * m_model->columns.size() + size_t(mark % m_columns + m_first);
    }
    [[nodiscard]] std::optional<UtcMs> startOf(int mark) const
    {
        return m_columns > 0 ? m_calendar->starts[cellOf(mark)] : std::nullopt;
    }
    [[nodiscard]] QString valueText(int mark) const
    {
        const double value = m_model->cells[cellOf(mark)];
        return std::isnan(value) ? Chart::tr("no value") : formatValue(value, m_model->measure.unit, m_model->style);
    }

    void place()
    {
        constexpr double head = 18, foot = 26, least = 7, largest = 30;
        for (const Member &day : m_model->rows)
            m_label = std::max(m_label, painting::width(font(TextRole::Axis), day.label));
        m_label = std::ceil(m_label) + 8;
        const QRectF area = m_rect.adjusted(m_label, head, 0, -foot);
        if (area.width() < least || area.height() < weekDays * least)
            return;
        const int weeks = int(m_model->columns.size());
        const double side = std::clamp(std::min(area.width() / weeks, area.height() / weekDays), least,
                                       std::min(largest, area.height() / weekDays));
        m_columns = std::clamp(int(area.width() / side), 1, weeks);
        m_first = weeks - m_columns;
        m_rows = weekDays;
        m_pitch = {side, side};
        m_gap = side > 8 ? 2 : 1;
        m_cells = QRectF(area.topLeft(), QSizeF(side * m_columns, side * m_rows));
    }

    void paintLabels(QPainter &painter) const
    {
        const QFont f = font(TextRole::Axis);
        const int step = m_pitch.height() < 14 ? 2 : 1;
        for (int row = 0; row < m_rows; row += step)
            painting::text(painter, {m_rect.left(), cellRect(row, 0).top(), m_label, m_pitch.height()},
                           Qt::AlignLeft | Qt::AlignVCenter, m_model->rows[size_t(row)].label, f, m_theme.text2);
        double free = m_cells.left();
        for (int column = 0; column < m_columns; ++column) {
            const QString &month = m_model->columns[size_t(column + m_first)].label;
            const double left = m_cells.left() + column * m_pitch.width(), width = painting::width(f, month) + 2;
            if (month.isEmpty() || left < free || left + width > m_rect.right())
                continue;
            painting::text(painter, {left, m_rect.top(), width, 16}, Qt::AlignLeft | Qt::AlignVCenter, month, f,
                           m_theme.text3);
            free = left + width + 8;
        }
    }

    void paintDay(QPainter &painter, int row, int column) const
    {
        const int mark = row * m_columns + column;
        if (!startOf(mark))
            return;
        const QRectF cell = cellRect(row, column);
        const double value = m_model->cells[cellOf(mark)];
        if (std::isnan(value)) { // nothing known is not the same as none
            painter.setPen(QPen(m_theme.border, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5));
            return;
        }
        painting::roundedBar(painter, cell, 2, m_theme.heat[size_t(heatStep(value, m_most))]);
    }

    std::shared_ptr<const CalendarModel> m_calendar;
    QRectF m_rect;
    double m_label = 0, m_most = 0;
    int m_first = 0; // week
};

} // namespace

CalendarModel makeCalendar(const ChartInput &input)
{
    CalendarModel model;
    model.grid = std::make_shared<GridModel>();
    GridModel &grid = *model.grid;
    grid.style = input.style;
    grid.zone = input.zone;
    grid.options = input.visual.options;
    const Table *table = tableAt(input, 0);
    const TableParts parts(table);
    if (!table || parts.dimensions.empty() || parts.measures.empty() || parts.dimensions[0]->type != ValueType::Time)
        return model;
    const Column &time = *parts.dimensions[0], &measure = *parts.measures[0];
    std::vector<std::pair<QDate, qsizetype>> days;
    for (qsizetype row = 0; row < table->rows; ++row)
        if (!time.isNull(row))
            days.emplace_back(input.zone.date(time.integers[size_t(row)]), row);
    if (days.empty())
        return model;
    std::ranges::sort(days);
    const QDate monday = days.front().first.addDays(1 - days.front().first.dayOfWeek());
    const int weeks = int(monday.daysTo(days.back().first) / weekDays) + 1;
    grid.measure.key = measure.key;
    grid.measure.label = measure.label;
    grid.measure.unit = measure.unit;
    grid.rowColumn.label = time.label;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        grid.rows.push_back(
            {QString::number(day), input.style.locale.dayName(day, QLocale::ShortFormat), false, false});
    for (int week = 0; week < weeks; ++week) {
        // The month that begins in the week, or that the first week lies in.
        const QDate first = monday.addDays(week * weekDays), last = first.addDays(weekDays - 1);
        const bool begins = week == 0 || last.day() <= weekDays;
        const QString month = input.style.locale.standaloneMonthName(last.month(), QLocale::ShortFormat);
        grid.columns.push_back({first.toString(Qt::ISODate), begins ? month : QString(), false, false});
    }
    grid.cells.assign(size_t(weeks) * weekDays, std::nan(""));
    model.starts.assign(grid.cells.size(), std::nullopt);
    for (const auto &[date, row] : days) {
        const size_t cell = size_t(date.dayOfWeek() - 1) * size_t(weeks) + size_t(monday.daysTo(date) / weekDays);
        grid.cells[cell] = numberAt(measure, row);
        model.starts[cell] = time.integers[size_t(row)];
    }
    return model;
}

Calendar::Calendar(QWidget *parent)
    : BaseChart(parent)
    , m_model(std::make_shared<CalendarModel>())
{}

Calendar::~Calendar() = default;

void Calendar::prepare(const ChartInput &input)
{
    m_model = std::make_shared<CalendarModel>(makeCalendar(input));
}

std::unique_ptr<Picture> Calendar::layOut(const QRectF &rect, const Theme &theme, const ChartState &) const
{
    if (!m_model->grid) {
        auto empty = std::make_shared<CalendarModel>();
        empty->grid = std::make_shared<GridModel>();
        return std::make_unique<CalendarPicture>(std::move(empty), rect, theme);
    }
    return std::make_unique<CalendarPicture>(m_model, rect, theme);
}

QString Calendar::describe() const
{
    const Peak peak = m_model->isEmpty() ? Peak() : peakOf(*m_model);
    if (peak.cell < 0)
        return Chart::tr("Chart without data in this period.");
    const GridModel &grid = *m_model->grid;
    return Chart::tr("%1 as a calendar of %n weeks, most on %2: %3.", "chart", int(grid.columns.size()))
        .arg(grid.measure.label, dayText(grid, *m_model->starts[size_t(peak.cell)]),
             formatValue(peak.value, grid.measure.unit, grid.style));
}

} // namespace parlance

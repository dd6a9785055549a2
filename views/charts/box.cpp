#include "views/charts/box.h"

#include "views/charts/legendpicture.h"
#include "views/charts/painting.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double comfortable = 30, roomiest = 44, tightest = 20, axisRoom = 22, gap = 12, legendGap = 6;
constexpr double halfBox = 7, halfTick = 4;

QColor withAlpha(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

class BoxPicture : public LegendPicture
{
public:
    BoxPicture(std::shared_ptr<const BoxModel> model, const QRectF &rect, const Theme &theme, const ChartState &state)
        : m_model(std::move(model))
        , m_theme(theme)
        , m_rect(rect)
    {
        QRectF rest = rect;
        if (!m_model->rows.empty())
            placeLegend(legendEntries(), state.legendElsewhere, rest, legendGap);
        place(rest);
    }

    void paint(QPainter &painter) const override
    {
        if (m_visible == 0) {
            painting::emptyMessage(painter, m_rect, m_theme);
            return;
        }
        m_legend.paint(painter, m_theme);
        paintAxis(painter);
        for (int i = 0; i < m_visible; ++i)
            paintRow(painter, i);
        if (const int more = int(m_model->rows.size()) - m_visible; more > 0)
            painting::text(painter, {m_rect.left(), m_plot.bottom() + 2, m_label, axisRoom - 4},
                           Qt::AlignLeft | Qt::AlignVCenter, Chart::tr("%n more", "rows that do not fit", more),
                           font(TextRole::Axis), m_theme.text3);
    }

    void paintOverlay(QPainter &painter, const Overlay &overlay) const override
    {
        outline(painter, overlay.hovered, m_theme.border2, 1);
        outline(painter, overlay.selected, m_theme.accent, 1);
        outline(painter, overlay.focused, m_theme.accent, 2);
    }

    int markCount() const override { return m_visible; }

    int markAt(const QPointF &point) const override
    {
        for (int i = 0; i < m_visible; ++i)
            if (rowRect(i).contains(point))
                return i;
        return -1;
    }

    QRectF markRect(int mark) const override { return rowRect(mark); }

    Mark mark(int index) const override
    {
        const BoxModel::Row &row = m_model->rows[size_t(index)];
        Mark mark;
        mark.measure = m_model->points[m_model->middle].measure.key;
        addMember(mark, m_model->dimension, row.member);
        QStringList said;
        for (size_t i = 0; i < row.values.size(); ++i)
            said << Chart::tr("%1 %2", "series and value")
                        .arg(m_model->points[i].measure.label, m_model->text(i, row.values[i]));
        if (!std::isnan(row.count))
            said << Chart::tr("%1 %2", "series and value").arg(m_model->countLabel, count(row));
        mark.description =
            Chart::tr("%1: %2", "series and value").arg(row.member.label, said.join(QStringLiteral(", ")));
        return mark;
    }

    TooltipContent tooltip(int index, const QPointF &) const override
    {
        const BoxModel::Row &row = m_model->rows[size_t(index)];
        TooltipContent content;
        content.title = row.member.label;
        for (size_t i = row.values.size(); i-- > 0;)
            content.lines.push_back({i == m_model->middle ? m_theme.category[0] : QColor(),
                                     {},
                                     m_model->points[i].measure.label,
                                     m_model->text(i, row.values[i]),
                                     false,
                                     i == m_model->middle});
        if (!std::isnan(row.count))
            content.lines.push_back({{}, {}, m_model->countLabel, count(row), true, false});
        if (!m_model->overall.empty())
            content.lines.push_back(
                {{},
                 {},
                 Chart::tr("%1, all together", "a percentile").arg(m_model->points[m_model->middle].measure.label),
                 m_model->text(m_model->middle, m_model->overall[m_model->middle]),
                 true,
                 false});
        return content;
    }

    QString cutTextAt(const QPointF &point) const override
    {
        const int index = markAt(point);
        return index >= 0 && point.x() < m_plot.left() ? m_model->rows[size_t(index)].member.label
                                                       : m_legend.textAt(point);
    }

private:
    QString percent(size_t point) const
    {
        const int number = m_model->points[point].percent;
        return number == 50 ? Chart::tr("Median") : QStringLiteral("p%1").arg(number);
    }

    QString span(size_t from, size_t to) const
    {
        return Chart::tr("%1 – %2", "from – to").arg(percent(from), percent(to));
    }

    std::vector<LegendEntry> legendEntries() const
    {
        const auto entry = [](const QString &label, const QColor &color, LegendEntry::Sign sign) {
            LegendEntry made;
            made.label = label;
            made.color = color;
            made.sign = sign;
            return made;
        };
        const QColor color = m_theme.category[0];
        std::vector<LegendEntry> entries{entry(percent(m_model->middle), color, LegendEntry::Sign::Tick)};
        if (m_model->from != m_model->to)
            entries.push_back(
                entry(span(m_model->from, m_model->to), withAlpha(color, boxAlpha()), LegendEntry::Sign::Square));
        const size_t last = m_model->points.size() - 1;
        if (m_model->from > 0 || m_model->to < last)
            entries.push_back(entry(span(0, last), color, LegendEntry::Sign::Line));
        return entries;
    }

    float boxAlpha() const { return m_theme.dark ? 0.45F : 0.35F; }

    QString count(const BoxModel::Row &row) const
    {
        return std::isnan(row.count) ? QString() : formatShort(row.count, Unit::Count, m_model->style);
    }

    QString middle(const BoxModel::Row &row) const
    {
        const double value = row.values[m_model->middle];
        return formatCompact(value, m_model->points[m_model->middle].measure.unit, m_model->style);
    }

    void place(const QRectF &rest)
    {
        m_top = rest.top();
        const auto rows = double(m_model->rows.size());
        const double height = rest.height() - axisRoom;
        if (rows == 0 || height < tightest)
            return;
        m_pitch = std::clamp(height / rows, tightest, roomiest);
        m_visible = int(std::min(rows, std::floor((height + 1) / m_pitch)));
        double label = 0, value = 0, number = 0;
        for (int i = 0; i < m_visible; ++i) {
            const BoxModel::Row &row = m_model->rows[size_t(i)];
            label = std::max(label, painting::width(font(TextRole::Table), row.member.label));
            value = std::max(value, painting::width(font(TextRole::Control), middle(row)) * 12 / 13);
            number = std::max(number, painting::width(font(TextRole::Table), count(row)));
        }
        m_label = std::ceil(std::min(label + 1, m_rect.width() * 0.36));
        m_value = std::ceil(value) + 2;
        m_number = number > 0 ? std::ceil(number) + 2 : 0;
        const double left = m_label + gap + 4, right = m_value + gap + (m_number > 0 ? m_number + gap : 0) + 4;
        m_plot =
            QRectF(m_rect.left() + left, rest.top(), std::max(0.0, m_rect.width() - left - right), m_pitch * m_visible);
    }

    QRectF rowRect(int index) const { return {m_rect.left(), m_top + index * m_pitch, m_rect.width(), m_pitch}; }
    double x(double value) const { return m_plot.left() + m_model->position(value) * m_plot.width(); }

    // Labels never touch: those without room are left out.
    void paintAxis(QPainter &painter) const
    {
        const QFont f = font(TextRole::Axis);
        double free = m_rect.left();
        for (const double tick : m_model->ticks()) {
            const double line = std::round(x(tick));
            painter.fillRect(QRectF(line, m_plot.top(), 1, m_plot.height()), m_theme.grid);
            const QString text = formatShort(tick, m_model->points.front().measure.unit, m_model->style);
            const double width = painting::width(f, text) + 2;
            if (line - width / 2 < free || line + width / 2 > m_rect.right() + 1)
                continue;
            painting::text(painter, {line - width / 2, m_plot.bottom() + 2, width, axisRoom - 4}, Qt::AlignCenter, text,
                           f, m_theme.text3);
            free = line + width / 2 + 8;
        }
        if (m_model->overall.empty() || std::isnan(m_model->overall[m_model->middle]))
            return;
        painter.save();
        painter.setPen(QPen(m_theme.text3, 1, Qt::DashLine));
        const double line = std::round(x(m_model->overall[m_model->middle])) + 0.5;
        painter.drawLine(QPointF(line, m_plot.top()), QPointF(line, m_plot.bottom()));
        painter.restore();
    }

    void paintRow(QPainter &painter, int index) const
    {
        const BoxModel::Row &row = m_model->rows[size_t(index)];
        const QRectF line = rowRect(index);
        painting::text(painter, {line.left(), line.top(), m_label, line.height()}, Qt::AlignLeft | Qt::AlignVCenter,
                       row.member.label, font(TextRole::Table), row.member.isOther ? m_theme.text2 : m_theme.text);
        QFont strong = font(TextRole::Table);
        strong.setWeight(QFont::Medium);
        const double right = line.right() - (m_number > 0 ? m_number + gap : 0);
        painting::text(painter, {right - m_value, line.top(), m_value, line.height()},
                       Qt::AlignRight | Qt::AlignVCenter, middle(row), strong, m_theme.text);
        if (m_number > 0)
            painting::text(painter, {line.right() - m_number, line.top(), m_number, line.height()},
                           Qt::AlignRight | Qt::AlignVCenter, count(row), font(TextRole::Table), m_theme.text3);
        paintBox(painter, row, std::round(line.center().y()) + 0.5);
    }

    void paintBox(QPainter &painter, const BoxModel::Row &row, double centre) const
    {
        const QColor color = row.member.isOther ? m_theme.otherOutline : m_theme.category[0];
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color, 1.5));
        std::vector<double> known;
        for (const double value : row.values)
            if (!std::isnan(value))
                known.push_back(value);
        painter.drawLine(QPointF(x(known.front()), centre), QPointF(x(known.back()), centre));
        for (size_t i = 0; i < row.values.size(); ++i)
            if (!std::isnan(row.values[i]) && (i < m_model->from || i > m_model->to))
                painter.drawLine(QPointF(x(row.values[i]), centre - halfTick),
                                 QPointF(x(row.values[i]), centre + halfTick));
        const double from = row.values[m_model->from], to = row.values[m_model->to];
        if (!std::isnan(from) && !std::isnan(to)) {
            const QRectF box(QPointF(x(from), centre - halfBox), QPointF(x(to), centre + halfBox));
            painter.setBrush(m_theme.surface);
            painter.drawRect(box);
            painter.setBrush(withAlpha(color, boxAlpha()));
            painter.drawRect(box);
        }
        painter.setPen(QPen(color, 3, Qt::SolidLine, Qt::FlatCap));
        const double median = x(row.values[m_model->middle]);
        painter.drawLine(QPointF(median, centre - halfBox - 1), QPointF(median, centre + halfBox + 1));
        painter.restore();
    }

    void outline(QPainter &painter, int mark, const QColor &color, double thickness) const
    {
        if (mark < 0 || mark >= m_visible)
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color, thickness));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rowRect(mark).adjusted(-3, 1, 3, -1), 4, 4);
        painter.restore();
    }

    std::shared_ptr<const BoxModel> m_model;
    Theme m_theme;
    QRectF m_rect, m_plot;
    double m_top = 0, m_pitch = comfortable, m_label = 0, m_value = 0, m_number = 0;
    int m_visible = 0;
};

} // namespace

BoxChart::BoxChart(QWidget *parent)
    : BaseChart(parent)
    , m_model(std::make_shared<BoxModel>())
{}

BoxChart::~BoxChart() = default;

void BoxChart::prepare(const ChartInput &input)
{
    m_model = std::make_shared<BoxModel>(makeBoxes(input));
}

std::unique_ptr<Picture> BoxChart::layOut(const QRectF &rect, const Theme &theme, const ChartState &state) const
{
    return std::make_unique<BoxPicture>(m_model, rect, theme, state);
}

QString BoxChart::describe() const
{
    if (m_model->rows.empty())
        return Chart::tr("Chart without data in this period.");
    const auto value = [this](const BoxModel::Row &row) {
        return m_model->text(m_model->middle, row.values[m_model->middle]);
    };
    const auto [least, most] = std::ranges::minmax_element(
        m_model->rows, {}, [this](const BoxModel::Row &row) { return row.values[m_model->middle]; });
    return Chart::tr("%1 by %2 as boxes of percentiles, %n rows, from %3 %4 to %5 %6.", "chart",
                     int(m_model->rows.size()))
        .arg(m_model->points[m_model->middle].measure.label, m_model->dimension.label, least->member.label,
             value(*least), most->member.label, value(*most));
}

} // namespace parlance

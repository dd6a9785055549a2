#include "views/charts/pareto.h"

#include "views/charts/axes.h"
#include "views/charts/columnhead.h"
#include "views/charts/painting.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double mostOf = 0.8; // the line that people look for
constexpr double rightAxis = 44, footHeight = 22, headHeight = 20, narrowest = 3;

class ParetoPicture : public Picture
{
public:
    ParetoPicture(std::shared_ptr<const ParetoModel> model, const QRectF &rect, const Theme &theme)
        : m_model(std::move(model))
        , m_theme(theme)
        , m_rect(rect)
    {
        if (m_model->rows.empty())
            return;
        m_scale = valueScale(0, m_model->rows.front().value, 5, m_model->measure.unit, m_model->style);
        for (const ParetoModel::Row &row : m_model->rows) // "Other" may be the largest
            if (row.value > m_scale.to)
                m_scale = valueScale(0, row.value, 5, m_model->measure.unit, m_model->style);
        const double left = axes::labelWidth(m_scale, m_model->measure.unit, m_model->style) + 8;
        m_plot = rect.adjusted(left, headHeight, -rightAxis, -footHeight);
        if (m_plot.width() < narrowest || m_plot.height() < headHeight)
            return;
        m_visible = std::min(int(m_model->rows.size()), int(m_plot.width() / narrowest));
        m_slots = {m_plot.left(), m_plot.width(), m_visible};
    }

    void paint(QPainter &painter) const override
    {
        if (m_visible == 0) {
            if (m_model->problem.isEmpty())
                painting::emptyMessage(painter, m_rect, m_theme);
            else
                painting::text(painter, m_rect, Qt::AlignCenter, m_model->problem, font(TextRole::Table),
                               m_theme.text2);
            return;
        }
        axes::paintValues(painter, m_plot, m_scale, m_model->measure.unit, m_model->style, m_theme);
        for (int i = 0; i < m_visible; ++i) {
            const Member &member = m_model->rows[size_t(i)].member;
            if (member.isOther)
                painting::swatch(painter, bar(i), m_theme.other, m_theme.otherOutline);
            else
                painting::roundedBar(painter, bar(i), std::min(2.0, bar(i).width() / 3), m_theme.category[0]);
        }
        paintShares(painter);
        paintLine(painter);
        paintNames(painter);
        paintHead(painter);
    }

    void paintOverlay(QPainter &painter, const Overlay &overlay) const override
    {
        outline(painter, overlay.hovered, m_theme.text2, 1);
        outline(painter, overlay.selected, m_theme.text, 2);
        outline(painter, overlay.focused, m_theme.accent, 2);
    }

    int markCount() const override { return m_visible; }

    int markAt(const QPointF &point) const override
    {
        if (m_visible == 0 || !m_plot.adjusted(0, 0, 0, footHeight).contains(point))
            return -1;
        return std::clamp(int((point.x() - m_plot.left()) / m_slots.slotWidth()), 0, m_visible - 1);
    }

    QRectF markRect(int mark) const override
    {
        return {m_slots.start(mark), m_plot.top(), m_slots.slotWidth(), m_plot.height()};
    }

    Mark mark(int index) const override
    {
        const ParetoModel::Row &row = m_model->rows[size_t(index)];
        Mark mark;
        mark.measure = m_model->measure.key;
        addMember(mark, m_model->dimension, row.member);
        mark.description = Chart::tr("%1, %2 %3, together with those before it %4 of the whole")
                               .arg(row.member.label, m_model->measure.label, value(row.value), percent(row.upTo));
        return mark;
    }

    TooltipContent tooltip(int index, const QPointF &) const override
    {
        const ParetoModel::Row &row = m_model->rows[size_t(index)];
        TooltipContent content;
        content.title = row.member.label;
        content.lines.push_back({m_theme.category[0], {}, m_model->measure.label, value(row.value), false, true});
        content.lines.push_back({{}, {}, Chart::tr("Share"), percent(row.value / m_model->total), true, false});
        content.lines.push_back({m_theme.category[1],
                                 {},
                                 Chart::tr("The first %n together", nullptr, index + 1),
                                 percent(row.upTo),
                                 false,
                                 false});
        return content;
    }

    QString cutTextAt(const QPointF &point) const override
    {
        const int index = markAt(point);
        return index >= 0 ? m_model->rows[size_t(index)].member.label : QString();
    }

private:
    [[nodiscard]] QString value(double value) const
    {
        return formatValue(value, m_model->measure.unit, m_model->style);
    }
    [[nodiscard]] QString percent(double share) const { return formatValue(share, Unit::Percent, m_model->style); }
    [[nodiscard]] double shareY(double share) const { return m_plot.bottom() - share * m_plot.height(); }

    [[nodiscard]] QRectF bar(int index) const
    {
        const double top = axes::y(m_scale, m_plot, m_model->rows[size_t(index)].value);
        const double gap = m_slots.slotWidth() > 6 ? m_slots.slotWidth() * 0.2 : m_slots.slotWidth() > 3 ? 1 : 0;
        return painting::snapped(
            {m_slots.start(index) + gap / 2, top, m_slots.slotWidth() - gap, m_plot.bottom() - top});
    }

    void paintShares(QPainter &painter) const
    {
        for (const double share : {0.0, 0.5, mostOf, 1.0})
            painting::text(painter, {m_plot.right() + 6, shareY(share) - 8, rightAxis - 6, 16},
                           Qt::AlignLeft | Qt::AlignVCenter, formatShort(share, Unit::Percent, m_model->style),
                           font(TextRole::Axis), m_theme.text3);
        painter.save();
        painter.setPen(QPen(m_theme.text3, 1, Qt::DashLine));
        const double y = std::round(shareY(mostOf)) + 0.5;
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter.restore();
    }

    void paintLine(QPainter &painter) const
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.category[1], 2));
        painter.setBrush(Qt::NoBrush);
        QPolygonF line;
        for (int i = 0; i < m_visible; ++i)
            line << QPointF(m_slots.centre(i), shareY(std::min(1.0, m_model->rows[size_t(i)].upTo)));
        painter.drawPolyline(line);
        painter.setBrush(m_theme.category[1]);
        painter.setPen(Qt::NoPen);
        if (m_slots.slotWidth() >= 16 || m_visible == 1)
            for (const QPointF &point : line)
                painter.drawEllipse(point, 3, 3);
        painter.restore();
    }

    // Under every column, or under as many as have room.
    void paintNames(QPainter &painter) const
    {
        constexpr double least = 44;
        const int step = std::max(1, int(std::ceil(least / m_slots.slotWidth())));
        for (int i = 0; i < m_visible; i += step) {
            const double width = std::min(m_slots.slotWidth() * step - 4, m_plot.right() - m_slots.start(i));
            painting::text(painter, {m_slots.start(i), m_plot.bottom() + 4, width, 16},
                           Qt::AlignLeft | Qt::AlignVCenter, m_model->rows[size_t(i)].member.label,
                           font(TextRole::Axis), m_theme.text3);
        }
    }

    void paintHead(QPainter &painter) const
    {
        const int count = m_model->countFor(mostOf);
        if (count == 0)
            return;
        painting::text(painter, {m_rect.left(), m_rect.top(), m_rect.width(), 16}, Qt::AlignRight | Qt::AlignVCenter,
                       Chart::tr("The first %n make 80 %", nullptr, count), font(TextRole::TableHead), m_theme.text);
    }

    void outline(QPainter &painter, int mark, const QColor &color, double thickness) const
    {
        if (mark < 0 || mark >= m_visible)
            return;
        painting::ring(painter, bar(mark).adjusted(-thickness, -thickness, thickness, 0), 2, color);
    }

    std::shared_ptr<const ParetoModel> m_model;
    Theme m_theme;
    QRectF m_rect, m_plot;
    ValueScale m_scale;
    SlotScale m_slots;
    int m_visible = 0;
};

} // namespace

int ParetoModel::countFor(double share) const
{
    constexpr double rounding = 1e-12;
    for (size_t i = 0; i < rows.size(); ++i)
        if (!rows[i].member.isOther && rows[i].upTo >= share - rounding)
            return int(i) + 1;
    return 0;
}

ParetoModel makePareto(const ChartInput &input)
{
    ParetoModel model;
    model.style = input.style;
    const Table *table = tableAt(input, 0);
    const TableParts parts(table);
    if (!table || parts.dimensions.empty() || parts.measures.empty())
        return model;
    const Column &dimension = *parts.dimensions[0], &measure = *parts.measures[0];
    model.dimension = headOf(dimension);
    model.measure = headOf(measure);
    if (!isAdditive(measure)) {
        model.problem = Chart::tr("%1 is no sum: its parts do not make a whole.").arg(measure.label);
        return model;
    }
    double shown = 0;
    for (qsizetype row = 0; row < table->rows; ++row) {
        const double value = numberAt(measure, row);
        if (!(value > 0))
            continue;
        model.rows.push_back({memberAt(dimension, row), value, 0});
        shown += value;
    }
    std::ranges::stable_sort(model.rows, [](const ParetoModel::Row &a, const ParetoModel::Row &b) {
        return a.member.isOther != b.member.isOther ? b.member.isOther : a.value > b.value;
    });
    const double all = totalOf(*table, measure);
    model.total = all > shown ? all : shown;
    double upTo = 0;
    for (ParetoModel::Row &row : model.rows) {
        upTo += row.value;
        row.upTo = upTo / model.total;
    }
    return model;
}

Pareto::Pareto(QWidget *parent)
    : BaseChart(parent)
    , m_model(std::make_shared<ParetoModel>())
{}

Pareto::~Pareto() = default;

void Pareto::prepare(const ChartInput &input)
{
    m_model = std::make_shared<ParetoModel>(makePareto(input));
}

std::unique_ptr<Picture> Pareto::layOut(const QRectF &rect, const Theme &theme, const ChartState &) const
{
    return std::make_unique<ParetoPicture>(m_model, rect, theme);
}

QString Pareto::describe() const
{
    if (m_model->rows.empty())
        return Chart::tr("Chart without data in this period.");
    const QString first = Chart::tr("%1 %2", "series and value")
                              .arg(m_model->rows.front().member.label,
                                   formatValue(m_model->rows.front().value, m_model->measure.unit, m_model->style));
    const int count = m_model->countFor(mostOf);
    const QString text =
        Chart::tr("%1 by %2 from the largest on, %n rows, first %3.", "chart", int(m_model->rows.size()))
            .arg(m_model->measure.label, m_model->dimension.label, first);
    return count == 0
               ? text
               : text + QLatin1Char(' ') + Chart::tr("The first %n make 80 %", nullptr, count) + QLatin1Char('.');
}

} // namespace parlance

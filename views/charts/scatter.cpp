#include "views/charts/scatter.h"

#include "views/charts/axes.h"
#include "views/charts/columnhead.h"
#include "views/charts/painting.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double radius = 4.5, reach = 12, footHeight = 38, headHeight = 24;

class ScatterPicture : public Picture
{
public:
    ScatterPicture(std::shared_ptr<const ScatterModel> model, const QRectF &rect, const Theme &theme)
        : m_model(std::move(model))
        , m_theme(theme)
        , m_rect(rect)
    {
        if (m_model->points.empty())
            return;
        double x[2] = {0, 0}, y[2] = {0, 0};
        for (const ScatterModel::Point &point : m_model->points) {
            x[0] = std::min(x[0], point.x);
            x[1] = std::max(x[1], point.x);
            y[0] = std::min(y[0], point.y);
            y[1] = std::max(y[1], point.y);
        }
        m_x = valueScale(x[0], x[1], 6, m_model->xMeasure.unit, m_model->style);
        m_y = valueScale(y[0], y[1], 5, m_model->yMeasure.unit, m_model->style);
        const double left = axes::labelWidth(m_y, m_model->yMeasure.unit, m_model->style) + 8;
        m_plot = rect.adjusted(left, headHeight, -reach, -footHeight);
        m_fits = m_plot.width() > 2 * reach && m_plot.height() > 2 * reach;
    }

    void paint(QPainter &painter) const override
    {
        if (!m_fits) {
            painting::emptyMessage(painter, m_rect, m_theme);
            return;
        }
        axes::paintValues(painter, m_plot, m_y, m_model->yMeasure.unit, m_model->style, m_theme);
        paintAlong(painter);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        QColor fill = m_theme.category[0];
        fill.setAlphaF(0.75F);
        painter.setPen(QPen(m_theme.surface, 1));
        painter.setBrush(fill);
        for (const ScatterModel::Point &point : m_model->points)
            painter.drawEllipse(at(point), radius, radius);
        painter.restore();
        paintNames(painter);
    }

    void paintOverlay(QPainter &painter, const Overlay &overlay) const override
    {
        ring(painter, overlay.hovered, m_theme.text2);
        ring(painter, overlay.selected, m_theme.text);
        ring(painter, overlay.focused, m_theme.accent);
    }

    int markCount() const override { return m_fits ? int(m_model->points.size()) : 0; }

    int markAt(const QPointF &point) const override
    {
        int nearest = -1;
        double least = reach * reach;
        for (int i = 0; i < markCount(); ++i) {
            const QPointF away = at(m_model->points[size_t(i)]) - point;
            if (const double distance = QPointF::dotProduct(away, away); distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    QRectF markRect(int mark) const override
    {
        const QPointF centre = at(m_model->points[size_t(mark)]);
        return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
    }

    Mark mark(int index) const override
    {
        const ScatterModel::Point &point = m_model->points[size_t(index)];
        Mark mark;
        mark.measure = m_model->yMeasure.key;
        addMember(mark, m_model->dimension, point.member);
        mark.description = Chart::tr("%1: %2 %3, %4 %5", "member, measure, value, measure, value")
                               .arg(point.member.label, m_model->xMeasure.label, text(point.x, m_model->xMeasure),
                                    m_model->yMeasure.label, text(point.y, m_model->yMeasure));
        return mark;
    }

    TooltipContent tooltip(int index, const QPointF &) const override
    {
        const ScatterModel::Point &point = m_model->points[size_t(index)];
        TooltipContent content;
        content.title = point.member.label;
        content.lines.push_back({{}, {}, m_model->xMeasure.label, text(point.x, m_model->xMeasure), false, false});
        content.lines.push_back({{}, {}, m_model->yMeasure.label, text(point.y, m_model->yMeasure), false, false});
        return content;
    }

private:
    [[nodiscard]] QString text(double value, const Column &measure) const
    {
        return formatValue(value, measure.unit, m_model->style);
    }

    [[nodiscard]] QPointF at(const ScatterModel::Point &point) const
    {
        return {m_plot.left() + m_x.position(point.x) * m_plot.width(), axes::y(m_y, m_plot, point.y)};
    }

    void paintAlong(QPainter &painter) const
    {
        const QFont f = font(TextRole::Axis);
        double free = m_rect.left();
        for (const double tick : m_x.ticks()) {
            const double x = m_plot.left() + m_x.position(tick) * m_plot.width();
            const QString label = formatShort(tick, m_model->xMeasure.unit, m_model->style);
            const double width = painting::width(f, label) + 2;
            const double left = std::min(x - width / 2, m_rect.right() - width);
            if (left < free)
                continue;
            painter.fillRect(QRectF(std::round(x), m_plot.top(), 1, m_plot.height()), m_theme.grid);
            painting::text(painter, {left, m_plot.bottom() + 4, width, 16}, Qt::AlignHCenter | Qt::AlignVCenter, label,
                           f, m_theme.text3);
            free = left + width + 8;
        }
        painting::text(painter, {m_plot.left(), m_plot.bottom() + 20, m_plot.width(), 16},
                       Qt::AlignRight | Qt::AlignVCenter, m_model->xMeasure.label, font(TextRole::TableHead),
                       m_theme.text2);
        painting::text(painter, {m_rect.left(), m_rect.top(), m_plot.width(), 16}, Qt::AlignLeft | Qt::AlignVCenter,
                       m_model->yMeasure.label, font(TextRole::TableHead), m_theme.text2);
    }

    // Of the points farthest out, as long as no name lies over another one.
    void paintNames(QPainter &painter) const
    {
        constexpr size_t most = 6;
        std::vector<const ScatterModel::Point *> order;
        for (const ScatterModel::Point &point : m_model->points)
            order.push_back(&point);
        const auto far = [this](const ScatterModel::Point *point) {
            return m_x.position(point->x) + m_y.position(point->y);
        };
        std::ranges::stable_sort(order, std::ranges::greater(), far);
        std::vector<QRectF> taken;
        for (size_t i = 0; i < order.size() && taken.size() < most; ++i) {
            const QFont f = font(TextRole::Axis);
            const double width = std::min(painting::width(f, order[i]->member.label) + 2, m_plot.width() / 3);
            const QPointF centre = at(*order[i]);
            const bool left = centre.x() + radius + 3 + width > m_rect.right();
            const QRectF place(left ? centre.x() - radius - 3 - width : centre.x() + radius + 3, centre.y() - 8, width,
                               16);
            const bool isFree =
                std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(place); });
            if (!isFree || place.left() < m_plot.left())
                continue;
            painting::text(painter, place, Qt::AlignLeft | Qt::AlignVCenter, order[i]->member.label, f, m_theme.text2);
            taken.push_back(place);
        }
    }

    void ring(QPainter &painter, int mark, const QColor &color) const
    {
        if (mark >= 0 && mark < markCount())
            painting::ring(painter, markRect(mark).adjusted(-2, -2, 2, 2), radius + 2, color);
    }

    std::shared_ptr<const ScatterModel> m_model;
    Theme m_theme;
    QRectF m_rect, m_plot;
    ValueScale m_x, m_y;
    bool m_fits = false;
};

} // namespace

ScatterModel makeScatter(const ChartInput &input)
{
    ScatterModel model;
    model.style = input.style;
    const Table *table = tableAt(input, 0);
    const TableParts parts(table);
    if (!table || parts.dimensions.empty() || parts.measures.size() < 2)
        return model;
    const Column &dimension = *parts.dimensions[0];
    model.dimension = headOf(dimension);
    model.xMeasure = headOf(*parts.measures[0]);
    model.yMeasure = headOf(*parts.measures[1]);
    for (qsizetype row = 0; row < table->rows; ++row) {
        const double x = numberAt(*parts.measures[0], row), y = numberAt(*parts.measures[1], row);
        Member member = memberAt(dimension, row);
        if (member.isOther)
            continue;
        if (std::isnan(x) || std::isnan(y))
            ++model.without;
        else
            model.points.push_back({std::move(member), x, y});
    }
    return model;
}

Scatter::Scatter(QWidget *parent)
    : BaseChart(parent)
    , m_model(std::make_shared<ScatterModel>())
{}

Scatter::~Scatter() = default;

void Scatter::prepare(const ChartInput &input)
{
    m_model = std::make_shared<ScatterModel>(makeScatter(input));
}

std::unique_ptr<Picture> Scatter::layOut(const QRectF &rect, const Theme &theme, const ChartState &) const
{
    return std::make_unique<ScatterPicture>(m_model, rect, theme);
}

QString Scatter::describe() const
{
    if (m_model->points.empty())
        return Chart::tr("Chart without data in this period.");
    const auto most = std::ranges::max_element(m_model->points, {}, &ScatterModel::Point::y);
    return Chart::tr("%1 against %2, %n points by %3, highest: %4.", "chart", int(m_model->points.size()))
        .arg(m_model->yMeasure.label, m_model->xMeasure.label, m_model->dimension.label, most->member.label);
}

} // namespace parlance

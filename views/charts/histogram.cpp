#include "views/charts/histogram.h"

#include "models/query/bands.h"
#include "views/charts/axes.h"
#include "views/charts/change.h"
#include "views/charts/histogrammodel.h"
#include "views/charts/legendpicture.h"
#include "views/charts/painting.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double headHeight = 18, headGap = 4, legendGap = 8, pixelsPerTick = 34, axisStrip = 22, titleStrip = 16,
                 widestBin = 112;
constexpr int mostTicks = 5;

QString percentOf(double part, double whole, const NumberStyle &style)
{
    return whole > 0 ? formatValue(part / whole, Unit::Percent, style) : QStringLiteral("–");
}

class HistogramPicture : public LegendPicture
{
public:
    HistogramPicture(std::shared_ptr<const HistogramModel> model, const QRectF &rect, const Theme &theme,
                     const ChartState &state)
        : m_model(std::move(model))
        , m_theme(theme)
        , m_rect(rect)
    {
        QRectF rest = rect;
        if (m_model->hasPrevious) {
            LegendEntry entry;
            entry.label = Chart::tr("Previous period");
            entry.color = theme.text;
            entry.sign = LegendEntry::Sign::Tick;
            placeLegend({entry}, state.legendElsewhere, rest, legendGap);
        }
        place(rest);
    }

    void paint(QPainter &painter) const override
    {
        m_legend.paint(painter, m_theme);
        if (m_model->bins.empty()) {
            painter.fillRect(QRectF(m_rect.left(), m_rect.bottom() - axisStrip, m_rect.width(), 1), m_theme.axis);
            painting::emptyMessage(painter, m_rect, m_theme);
            return;
        }
        axes::paintValues(painter, m_plot, m_scale, m_model->measure.unit, m_model->style, m_theme);
        for (int i = 0; i < markCount(); ++i)
            paintBin(painter, i);
        paintLines(painter);
        paintLabels(painter);
    }

    void paintOverlay(QPainter &painter, const Overlay &overlay) const override
    {
        if (overlay.hovered >= 0)
            outline(painter, overlay.hovered, m_theme.border2, 1);
        if (overlay.selected >= 0)
            outline(painter, overlay.selected, m_theme.accent, 1);
        if (overlay.focused >= 0)
            outline(painter, overlay.focused, m_theme.accent, 2);
    }

    int markCount() const override { return int(m_model->bins.size()); }

    int markAt(const QPointF &point) const override
    {
        if (m_model->bins.empty() || !bars().contains(point))
            return -1;
        return std::clamp(int((point.x() - m_left) / m_pitch), 0, markCount() - 1);
    }

    QRectF markRect(int mark) const override
    {
        return {m_left + mark * m_pitch, m_plot.top(), m_pitch, m_plot.height()};
    }

    Mark mark(int index) const override
    {
        const auto &bin = m_model->bins[size_t(index)];
        Mark mark;
        mark.measure = m_model->measure.key;
        addMember(mark, m_model->dimension, bin.member);
        mark.description = Chart::tr("%1, %2 %3", "member, measure and value")
                               .arg(bin.label, m_model->measure.label, valueText(bin.value)) +
                           QStringLiteral(", ") + percentOf(bin.value, m_model->total, m_model->style);
        return mark;
    }

    TooltipContent tooltip(int index, const QPointF &) const override
    {
        const auto &bin = m_model->bins[size_t(index)];
        TooltipContent content;
        content.title = bin.label;
        content.lines.push_back({m_theme.category[0], {}, m_model->measure.label, valueText(bin.value), false, false});
        content.lines.push_back(
            {{}, {}, Chart::tr("Share"), percentOf(bin.value, m_model->total, m_model->style), true, false});
        double up = 0;
        for (int i = 0; i <= index; ++i)
            up += m_model->bins[size_t(i)].value;
        content.lines.push_back(
            {{}, {}, Chart::tr("Up to here"), percentOf(up, m_model->total, m_model->style), true, false});
        if (!std::isnan(bin.previous))
            content.lines.push_back({{}, {}, Chart::tr("Previous period"), valueText(bin.previous), true, false});
        return content;
    }

private:
    QString valueText(double value) const { return formatValue(value, m_model->measure.unit, m_model->style); }

    void place(const QRectF &rest)
    {
        if (m_model->bins.empty())
            return;
        double most = 0;
        for (const auto &bin : m_model->bins)
            most = std::max({most, bin.value, std::isnan(bin.previous) ? 0 : bin.previous});
        const double head = m_model->lines.empty() ? headGap : headHeight + headGap;
        const double height =
            std::max(20.0, rest.height() - head - axisStrip - (m_model->without > 0 ? titleStrip : 0));
        const int ticks = std::clamp(int(height / pixelsPerTick), 1, mostTicks);
        m_scale = valueScale(0, most, ticks, m_model->measure.unit, m_model->style);
        const double left = axes::labelWidth(m_scale, m_model->measure.unit, m_model->style) + 8;
        m_plot = QRectF(rest.left() + left, rest.top() + head, std::max(10.0, rest.width() - left), height);
        m_pitch = std::min(m_plot.width() / double(m_model->bins.size()), widestBin);
        m_left = m_plot.center().x() - bars().width() / 2;
    }

    // Of few ranges the plot is not filled: one bar as wide as a card looks like a fault.
    QRectF bars() const { return {m_left, m_plot.top(), m_pitch * double(m_model->bins.size()), m_plot.height()}; }

    QRectF barOf(int index, double value) const
    {
        const double top = axes::y(m_scale, m_plot, value);
        const double gap = m_pitch > 6 ? 1 : 0;
        return {m_left + index * m_pitch + gap / 2, top, m_pitch - gap, m_plot.bottom() - top};
    }

    void paintBin(QPainter &painter, int index) const
    {
        const auto &bin = m_model->bins[size_t(index)];
        if (bin.value > 0)
            painting::roundedBar(painter, painting::snapped(barOf(index, bin.value)), 2, m_theme.category[0]);
        if (!std::isnan(bin.previous) && bin.previous > 0) {
            const QRectF bar = barOf(index, bin.previous);
            const double y = std::round(bar.top());
            painter.fillRect(QRectF(bar.left(), y - 2, bar.width(), 4), m_theme.surface);
            painter.fillRect(QRectF(bar.left(), y - 1, bar.width(), 2), m_theme.text);
        }
    }

    // Median, p95, …: a line through the plot with its name above.
    void paintLines(QPainter &painter) const
    {
        const QFont f = font(TextRole::Axis);
        double free = m_plot.left();
        for (const auto &line : m_model->lines) {
            const double position = histogramPosition(*m_model, line.value);
            if (std::isnan(position))
                continue;
            const double x = std::round(m_left + position * m_pitch);
            painter.fillRect(QRectF(x - 1, m_plot.top(), 3, m_plot.height()), m_theme.surface);
            painter.fillRect(QRectF(x, m_plot.top(), 1, m_plot.height()), m_theme.text);
            const QString text = Chart::tr("%1 %2", "measure and value")
                                     .arg(line.label, formatShort(line.value, m_model->dimension.unit, m_model->style));
            const double width = painting::width(f, text) + 1;
            const double left =
                std::clamp(x - width / 2, m_plot.left(), std::max(m_plot.left(), m_plot.right() - width));
            const double shown = std::max(left, free); // beside its line rather than over another name
            if (shown + width > m_plot.right())
                continue;
            painting::text(painter, {shown, m_plot.top() - headHeight, width, headHeight - 2},
                           Qt::AlignLeft | Qt::AlignVCenter, text, f, m_theme.text2);
            free = shown + width + 8;
        }
    }

    bool hasEdges() const { return m_model->dimension.unit == Unit::Duration || m_model->ofShares; }

    QString edgeText(qint64 edge) const
    {
        return m_model->ofShares ? formatShort(double(edge) / 100, Unit::Percent, m_model->style)
                                 : formatShort(double(edge), Unit::Duration, m_model->style);
    }

    // The ends of a range stand below its edges where ranges are of time or of shares; else its name below its middle.
    void paintLabels(QPainter &painter) const
    {
        const QFont f = font(TextRole::Axis);
        const bool edges = hasEdges();
        double free = m_rect.left() - 100;
        const auto place = [&](const QString &text, double at) {
            const double width = painting::width(f, text) + 1;
            const double left = std::clamp(m_left + at * m_pitch - width / 2, m_rect.left(),
                                           std::max(m_rect.left(), m_rect.right() - width));
            if (left < free)
                return;
            painting::text(painter, {left, m_plot.bottom() + 5, width, 16}, Qt::AlignLeft | Qt::AlignVCenter, text, f,
                           m_theme.text3);
            free = left + width + 10;
        };
        for (size_t i = 0; i < m_model->bins.size(); ++i)
            place(edges ? edgeText(m_model->bins[i].start) : m_model->bins[i].label, double(i) + (edges ? 0 : 0.5));
        if (edges && m_model->bins.back().end)
            place(edgeText(*m_model->bins.back().end), double(m_model->bins.size()));
        if (m_model->without > 0)
            painting::text(painter, {m_plot.left(), m_plot.bottom() + axisStrip, m_plot.width(), titleStrip},
                           Qt::AlignRight | Qt::AlignVCenter,
                           Chart::tr("%1 without a value").arg(valueText(m_model->without)), f, m_theme.text3);
    }

    void outline(QPainter &painter, int index, const QColor &color, double thickness) const
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color, thickness));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(markRect(index).adjusted(1, 1, -1, -1), 3, 3);
        painter.restore();
    }

    std::shared_ptr<const HistogramModel> m_model;
    Theme m_theme;
    QRectF m_rect, m_plot;
    ValueScale m_scale;
    double m_pitch = 1, m_left = 0;
};

} // namespace

Histogram::Histogram(QWidget *parent)
    : BaseChart(parent)
    , m_model(std::make_shared<HistogramModel>())
{}

Histogram::~Histogram() = default;

void Histogram::prepare(const ChartInput &input)
{
    m_model = std::make_shared<HistogramModel>(histogramModel(input));
}

std::unique_ptr<Picture> Histogram::layOut(const QRectF &rect, const Theme &theme, const ChartState &state) const
{
    return std::make_unique<HistogramPicture>(m_model, rect, theme, state);
}

QString Histogram::describe() const
{
    if (m_model->bins.empty())
        return Chart::tr("Chart without data in this period.");
    const auto peak = std::ranges::max_element(m_model->bins, {}, &HistogramModel::Bin::value);
    QStringList parts{Chart::tr("%1 by %2, from %3 to %4, most in %5 with %6.", "histogram")
                          .arg(m_model->measure.label, m_model->dimension.label, m_model->bins.front().label,
                               m_model->bins.back().label, peak->label,
                               formatValue(peak->value, m_model->measure.unit, m_model->style))};
    for (const auto &line : m_model->lines)
        parts << Chart::tr("%1 %2", "measure and value")
                         .arg(line.label, formatValue(line.value, m_model->dimension.unit, m_model->style)) +
                     QLatin1Char('.');
    return parts.join(QLatin1Char(' '));
}

} // namespace parlance

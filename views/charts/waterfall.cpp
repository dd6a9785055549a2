#include "views/charts/waterfall.h"

#include "views/charts/painting.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

using Kind = WaterfallModel::Kind;

constexpr double tightest = 20, roomiest = 34, gap = 12;

class WaterfallPicture : public Picture
{
public:
    WaterfallPicture(std::shared_ptr<const WaterfallModel> model, const QRectF &rect, const Theme &theme)
        : m_model(std::move(model))
        , m_theme(theme)
        , m_rect(rect)
    {
        if (m_model->problem.isEmpty())
            place();
    }

    void paint(QPainter &painter) const override
    {
        if (m_rows.empty()) {
            painting::text(painter, m_rect, Qt::AlignCenter, m_model->problem, font(TextRole::Table), m_theme.text2);
            return;
        }
        for (int i = 0; i < markCount(); ++i)
            paintRow(painter, i);
        if (m_scaleFrom < 0 && m_scaleTo > 0)
            painter.fillRect(QRectF(std::round(x(0)), m_plot.top(), 1, m_plot.height()), m_theme.axis);
    }

    void paintOverlay(QPainter &painter, const Overlay &overlay) const override
    {
        outline(painter, overlay.hovered, m_theme.border2);
        outline(painter, overlay.selected, m_theme.text2);
        outline(painter, overlay.focused, m_theme.accent);
    }

    int markCount() const override { return int(m_rows.size()); }

    int markAt(const QPointF &point) const override
    {
        for (int i = 0; i < markCount(); ++i)
            if (markRect(i).contains(point))
                return i;
        return -1;
    }

    QRectF markRect(int mark) const override
    {
        return {m_rect.left(), m_rect.top() + mark * m_pitch, m_rect.width(), m_pitch};
    }

    Mark mark(int mark) const override { return row(mark).mark; }

    TooltipContent tooltip(int mark, const QPointF &) const override
    {
        const WaterfallModel::Row &shown = row(mark);
        TooltipContent content;
        content.title = shown.member.label;
        if (isTotal(shown)) {
            content.lines.push_back({{}, {}, m_model->measure.label, text(shown.change), false, true});
            return content;
        }
        const double all = m_model->now - m_model->before;
        content.lines.push_back({color(shown), {}, m_model->measure.label, signedText(shown.change), false, true});
        if (all != 0)
            content.lines.push_back({{},
                                     {},
                                     Chart::tr("Share of the change"),
                                     formatValue(shown.change / all, Unit::Percent, m_model->style),
                                     true,
                                     false});
        content.lines.push_back({{}, {}, Chart::tr("Before"), text(shown.before), true, false});
        content.lines.push_back({{}, {}, Chart::tr("Now"), text(shown.now), true, false});
        return content;
    }

    QString cutTextAt(const QPointF &point) const override
    {
        const int mark = markAt(point);
        return mark >= 0 ? row(mark).member.label : QString();
    }

private:
    [[nodiscard]] const WaterfallModel::Row &row(int mark) const { return m_rows[size_t(mark)]; }
    static bool isTotal(const WaterfallModel::Row &row) { return row.kind == Kind::Before || row.kind == Kind::Now; }
    [[nodiscard]] QString text(double value) const { return formatShort(value, m_model->measure.unit, m_model->style); }

    [[nodiscard]] QString signedText(double change) const
    {
        return change > 0 ? QLatin1Char('+') + text(change) : text(change);
    }

    [[nodiscard]] QColor color(const WaterfallModel::Row &row) const
    {
        if (isTotal(row))
            return m_theme.category[0];
        if (m_model->measure.good == GoodWhen::Neutral)
            return row.change > 0 ? m_theme.category[2] : m_theme.category[1];
        return (row.change > 0) == (m_model->measure.good == GoodWhen::Higher) ? m_theme.pos : m_theme.neg;
    }

    // The axis begins at 0 unless the changes are small beside the totals: then where the steps are.
    void place()
    {
        const int room = int((m_rect.height() + 1) / tightest);
        if (room < 3)
            return;
        m_rows = m_model->rows(std::min(room, 14));
        m_pitch = std::clamp(m_rect.height() / double(m_rows.size()), tightest, roomiest);
        double label = 0, value = 0, at = m_model->before, least = at, most = at;
        for (const WaterfallModel::Row &row : m_rows) {
            label = std::max(label, painting::width(font(TextRole::Table), row.member.label));
            value = std::max(value, painting::width(font(TextRole::TableStrong),
                                                    isTotal(row) ? text(row.change) : signedText(row.change)));
            m_starts.push_back(isTotal(row) ? 0 : at);
            at = isTotal(row) ? row.change : at + row.change;
            least = std::min(least, at);
            most = std::max(most, at);
        }
        const double span = most - least;
        m_scaleFrom = least > 0 && span > 0 && least > 2 * span ? least - span * 0.5 : std::min(0.0, least);
        m_scaleTo = std::max({0.0, most, m_scaleFrom + 1e-9});
        m_label = std::ceil(std::min(label + 1, m_rect.width() * 0.36));
        m_value = std::ceil(value) + 2;
        m_plot = QRectF(m_rect.left() + m_label + gap, m_rect.top(),
                        std::max(1.0, m_rect.width() - m_label - m_value - 2 * gap), m_pitch * double(m_rows.size()));
    }

    [[nodiscard]] double x(double value) const
    {
        return m_plot.left() + std::clamp((value - m_scaleFrom) / (m_scaleTo - m_scaleFrom), 0.0, 1.0) * m_plot.width();
    }

    void paintRow(QPainter &painter, int index) const
    {
        const WaterfallModel::Row &shown = row(index);
        const QRectF line = markRect(index);
        const double from = x(m_starts[size_t(index)]), to = x(m_starts[size_t(index)] + shown.change);
        const QFont name = font(isTotal(shown) ? TextRole::TableStrong : TextRole::Table);
        painting::text(painter, {line.left(), line.top(), m_label, line.height()}, Qt::AlignLeft | Qt::AlignVCenter,
                       shown.member.label, name, shown.kind == Kind::Gone ? m_theme.text2 : m_theme.text);
        const double inset = std::max(3.0, line.height() * 0.18);
        QRectF bar(std::min(from, to), line.top() + inset, std::max(1.0, std::abs(to - from)),
                   line.height() - 2 * inset);
        painting::roundedBar(painter, bar, 2, color(shown));
        if (isTotal(shown) && m_scaleFrom > 0) // the beginning is cut off
            painting::hatch(painter, {bar.left(), bar.top(), std::min(14.0, bar.width()), bar.height()},
                            m_theme.surface);
        if (index + 1 < markCount()) {
            painter.setPen(QPen(m_theme.axis, 1));
            const double end = std::round(to) + 0.5;
            painter.drawLine(QPointF(end, bar.bottom()), QPointF(end, line.bottom() + inset));
        }
        painting::text(painter, {line.right() - m_value, line.top(), m_value, line.height()},
                       Qt::AlignRight | Qt::AlignVCenter,
                       isTotal(shown) ? text(shown.change) : signedText(shown.change), font(TextRole::TableStrong),
                       isTotal(shown) ? m_theme.text : color(shown));
    }

    void outline(QPainter &painter, int mark, const QColor &color) const
    {
        if (mark >= 0 && mark < markCount())
            painting::ring(painter, markRect(mark).adjusted(-3, 1, 3, -1), 4, color);
    }

    std::shared_ptr<const WaterfallModel> m_model;
    Theme m_theme;
    QRectF m_rect, m_plot;
    std::vector<WaterfallModel::Row> m_rows;
    std::vector<double> m_starts; // where each bar begins, in the measure
    double m_pitch = tightest, m_label = 0, m_value = 0, m_scaleFrom = 0, m_scaleTo = 1;
};

} // namespace

Waterfall::Waterfall(QWidget *parent)
    : BaseChart(parent)
    , m_model(std::make_shared<WaterfallModel>())
{}

Waterfall::~Waterfall() = default;

void Waterfall::prepare(const ChartInput &input)
{
    m_model = std::make_shared<WaterfallModel>(makeWaterfall(input));
}

std::unique_ptr<Picture> Waterfall::layOut(const QRectF &rect, const Theme &theme, const ChartState &) const
{
    return std::make_unique<WaterfallPicture>(m_model, rect, theme);
}

QString Waterfall::describe() const
{
    if (!m_model->problem.isEmpty())
        return m_model->problem;
    QStringList largest;
    for (size_t i = 0; i < std::min<size_t>(3, m_model->steps.size()); ++i)
        largest << m_model->steps[i].mark.description;
    const auto text = [this](double value) { return formatValue(value, m_model->measure.unit, m_model->style); };
    return Chart::tr("%1 from %2 to %3 by %4, the largest changes: %5.", "waterfall")
        .arg(m_model->measure.label, text(m_model->before), text(m_model->now), m_model->dimension.label,
             largest.join(QStringLiteral("; ")));
}

} // namespace parlance

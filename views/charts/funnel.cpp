#include "views/charts/funnel.h"

#include "views/charts/painting.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double tightest = 34, roomiest = 72, textHeight = 16, gap = 12;

QString shareText(double share, const NumberStyle &style)
{
    return std::isnan(share) ? QStringLiteral("–") : formatValue(share, Unit::Percent, style);
}

QString valueText(const FunnelModel::Step &step, double value, const NumberStyle &style)
{
    return std::isnan(value) ? QStringLiteral("–") : formatValue(value, step.unit, style);
}

class FunnelPicture : public Picture
{
public:
    FunnelPicture(std::shared_ptr<const FunnelModel> model, const QRectF &rect, const Theme &theme)
        : m_model(std::move(model))
        , m_theme(theme)
        , m_rect(rect)
    {
        if (m_model->isEmpty())
            return;
        const auto count = double(m_model->steps.size());
        m_pitch = std::clamp(rect.height() / count, tightest, roomiest);
        m_visible = int(std::clamp(std::floor((rect.height() + 1) / m_pitch), 0.0, count));
        for (const FunnelModel::Step &step : m_model->steps) {
            m_most = std::max(m_most, std::isnan(step.value) ? 0 : step.value);
            m_right = std::max(
                m_right, painting::width(font(TextRole::ControlStrong), valueText(step, step.value, m_model->style)));
        }
        m_right = std::ceil(m_right) + 2;
    }

    void paint(QPainter &painter) const override
    {
        if (m_visible == 0) {
            painting::emptyMessage(painter, m_rect, m_theme);
            return;
        }
        for (int i = 0; i < m_visible; ++i)
            paintStep(painter, i);
    }

    void paintOverlay(QPainter &painter, const Overlay &overlay) const override
    {
        outline(painter, overlay.hovered, m_theme.border2, 1);
        outline(painter, overlay.selected, m_theme.text2, 1);
        outline(painter, overlay.focused, m_theme.accent, 2);
    }

    int markCount() const override { return m_visible; }

    int markAt(const QPointF &point) const override
    {
        for (int i = 0; i < m_visible; ++i)
            if (markRect(i).contains(point))
                return i;
        return -1;
    }

    QRectF markRect(int mark) const override
    {
        return {m_rect.left(), m_rect.top() + mark * m_pitch, m_rect.width(), m_pitch};
    }

    Mark mark(int index) const override
    {
        const FunnelModel::Step &step = m_model->steps[size_t(index)];
        Mark mark;
        mark.measure = step.measure;
        mark.description = Chart::tr("Step %1, %2: %3", "of a funnel")
                               .arg(index + 1)
                               .arg(step.label, valueText(step, step.value, m_model->style));
        if (index > 0)
            mark.description += QStringLiteral(", ") + Chart::tr("%1 of the step before, %2 of the first")
                                                           .arg(shareText(step.ofStep, m_model->style),
                                                                shareText(step.ofFirst, m_model->style));
        return mark;
    }

    TooltipContent tooltip(int index, const QPointF &) const override
    {
        const FunnelModel::Step &step = m_model->steps[size_t(index)];
        TooltipContent content;
        content.title = step.label;
        content.lines.push_back(
            {m_theme.category[0], {}, step.measureLabel, valueText(step, step.value, m_model->style), false, true});
        if (index > 0) {
            content.lines.push_back(
                {{}, {}, Chart::tr("Of the step before"), shareText(step.ofStep, m_model->style), false, false});
            content.lines.push_back(
                {{}, {}, Chart::tr("Of the first step"), shareText(step.ofFirst, m_model->style), false, false});
        }
        if (!std::isnan(step.previous))
            content.lines.push_back(
                {{}, {}, Chart::tr("Previous period"), valueText(step, step.previous, m_model->style), true, false});
        return content;
    }

    QString cutTextAt(const QPointF &point) const override
    {
        const int index = markAt(point);
        return index >= 0 ? m_model->steps[size_t(index)].label : QString();
    }

private:
    void paintStep(QPainter &painter, int index) const
    {
        const FunnelModel::Step &step = m_model->steps[size_t(index)];
        const QRectF line = markRect(index).adjusted(0, 2, 0, -4);
        const QString value = valueText(step, step.value, m_model->style);
        painting::text(painter, {line.left(), line.top(), line.width() - m_right - gap, textHeight},
                       Qt::AlignLeft | Qt::AlignVCenter, step.label, font(TextRole::Table), m_theme.text);
        painting::text(painter, {line.right() - m_right, line.top(), m_right, textHeight},
                       Qt::AlignRight | Qt::AlignVCenter, value, font(TextRole::TableStrong), m_theme.text);
        const bool hasSecond = line.height() >= 3 * textHeight;
        const QRectF track(line.left(), line.top() + textHeight + 2, line.width(),
                           std::max(6.0, std::min(20.0, line.height() - (hasSecond ? 2 : 1) * textHeight - 4)));
        painting::roundedBar(painter, painting::snapped(track), 2, m_theme.sunken);
        if (!std::isnan(step.value) && m_most > 0 && step.value > 0)
            painting::roundedBar(
                painter,
                painting::snapped({track.left(), track.top(), step.value / m_most * track.width(), track.height()}), 2,
                m_theme.category[0]);
        if (!hasSecond || index == 0)
            return;
        painting::text(painter, {line.left(), track.bottom() + 2, line.width(), textHeight},
                       Qt::AlignLeft | Qt::AlignVCenter,
                       Chart::tr("%1 of the step before, %2 of the first")
                           .arg(shareText(step.ofStep, m_model->style), shareText(step.ofFirst, m_model->style)),
                       font(TextRole::Axis), m_theme.text2);
    }

    void outline(QPainter &painter, int mark, const QColor &color, double thickness) const
    {
        if (mark < 0 || mark >= m_visible)
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color, thickness));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(markRect(mark).adjusted(-3, 0, 3, -1), 4, 4);
        painter.restore();
    }

    std::shared_ptr<const FunnelModel> m_model;
    Theme m_theme;
    QRectF m_rect;
    double m_pitch = roomiest, m_most = 0, m_right = 0;
    int m_visible = 0;
};

} // namespace

bool FunnelModel::isEmpty() const
{
    return std::ranges::none_of(steps, [](const Step &step) { return step.value > 0; });
}

FunnelModel makeFunnel(const ChartInput &input)
{
    FunnelModel model;
    model.style = input.style;
    const QJsonArray names = input.visual.options.value(QLatin1String("steps")).toArray();
    for (size_t i = 0; i < input.tables.size(); ++i) {
        const Table *table = tableAt(input, i);
        const TableParts parts(table);
        if (!table || parts.measures.empty())
            continue;
        const Column &measure = *parts.measures[0];
        const Column *previous = previousOf(*table, measure);
        FunnelModel::Step step;
        const QString name = names.at(qsizetype(i)).toString();
        step.label =
            name.isEmpty() ? measure.label : QCoreApplication::translate("Document", name.toUtf8().constData());
        step.value = table->rows == 1 ? numberAt(measure, 0) : totalOf(*table, measure);
        step.previous = previous && table->rows == 1 ? numberAt(*previous, 0) : std::nan("");
        step.measure = measure.key;
        step.measureLabel = measure.label;
        step.unit = measure.unit;
        const auto shareOf = [&](const FunnelModel::Step &whole) {
            return whole.value > 0 ? step.value / whole.value : std::nan("");
        };
        step.ofFirst = model.steps.empty() ? std::nan("") : shareOf(model.steps.front());
        step.ofStep = model.steps.empty() ? std::nan("") : shareOf(model.steps.back());
        model.steps.push_back(std::move(step));
    }
    return model;
}

Funnel::Funnel(QWidget *parent)
    : BaseChart(parent)
    , m_model(std::make_shared<FunnelModel>())
{}

Funnel::~Funnel() = default;

void Funnel::prepare(const ChartInput &input)
{
    m_model = std::make_shared<FunnelModel>(makeFunnel(input));
}

std::unique_ptr<Picture> Funnel::layOut(const QRectF &rect, const Theme &theme, const ChartState &) const
{
    return std::make_unique<FunnelPicture>(m_model, rect, theme);
}

QString Funnel::describe() const
{
    if (m_model->isEmpty())
        return Chart::tr("Chart without data in this period.");
    QStringList steps;
    for (const FunnelModel::Step &step : m_model->steps)
        steps << Chart::tr("%1 %2", "series and value").arg(step.label, valueText(step, step.value, m_model->style));
    return Chart::tr("Funnel of %n steps: %1.", "chart", int(steps.size())).arg(steps.join(QStringLiteral(", ")));
}

} // namespace parlance

#include "views/charts/legendstrip.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace parlance {

LegendStrip::LegendStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("legendStrip"));
    setFixedHeight(20);
    setMouseTracking(true);
}

void LegendStrip::setChart(BaseChart *chart, const Theme &theme)
{
    if (m_chart != chart) {
        if (m_chart)
            disconnect(m_chart, nullptr, this, nullptr);
        m_chart = chart;
        connect(chart, &BaseChart::seriesSwitched, this, qOverload<>(&QWidget::update));
    }
    m_theme = &theme;
    update();
}

int LegendStrip::neededWidth() const
{
    return m_chart ? int(std::ceil(m_chart->picture().stripWidth())) : 0;
}

int LegendStrip::seriesAt(const QPointF &point) const
{
    return m_chart ? m_chart->picture().stripSeriesAt(point, rect()) : -1;
}

void LegendStrip::paintEvent(QPaintEvent *)
{
    if (!m_chart || !m_theme)
        return;
    QPainter painter(this);
    m_chart->picture().paintStrip(painter, rect(), *m_theme);
}

void LegendStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int series = seriesAt(event->position()); series >= 0 && event->button() == Qt::LeftButton)
        m_chart->toggleSeries(series);
}

void LegendStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int series = seriesAt(event->position()); series >= 0)
        m_chart->isolateSeries(series);
}

void LegendStrip::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(seriesAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace parlance

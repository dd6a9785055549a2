#include "views/charts/donutplot.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QPieSeries>

namespace parlance {

struct DonutPlot::Private
{
    QRectF rect;
    QGraphicsScene scene;
    QChart *chart = nullptr; // owned by the scene
};

DonutPlot::DonutPlot(const QRectF &square, const std::vector<Slice> &slices, double hole, const QColor &gap)
    : d(std::make_unique<Private>())
{
    d->rect = square;
    d->chart = new QChart;
    d->scene.addItem(d->chart);
    d->chart->setBackgroundVisible(false);
    d->chart->setMargins({});
    d->chart->layout()->setContentsMargins(0, 0, 0, 0);
    d->chart->legend()->hide();
    d->chart->setAnimationOptions(QChart::NoAnimation);
    d->chart->resize(square.size());
    d->chart->setPlotArea(QRectF(QPointF(), square.size()));

    auto *pie = new QPieSeries;
    pie->setPieSize(1.0);
    pie->setHoleSize(hole);
    for (const Slice &slice : slices) {
        QPieSlice *item = pie->append(QString(), slice.value);
        item->setBrush(slice.color);
        item->setPen(slices.size() > 1 ? QPen(gap, 2) : QPen(Qt::NoPen));
    }
    d->chart->addSeries(pie);
}

DonutPlot::~DonutPlot() = default;

void DonutPlot::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    d->chart->layout()->activate();
    const QRectF source(QPointF(), d->rect.size());
    d->scene.setSceneRect(source);
    d->scene.render(&painter, d->rect, source, Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace parlance

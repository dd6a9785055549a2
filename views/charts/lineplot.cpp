#include "views/charts/lineplot.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

namespace parlance {

namespace {

constexpr double bleed = 4; // room for half a line's width at the edges

} // namespace

// The axes of the QChart are the pixels of the rectangle, so that it and our painting agree to the pixel.
struct LinePlot::Private
{
    QRectF rect; // the plot with its bleed
    QGraphicsScene scene;
    QChart *chart = nullptr; // owned by the scene
    QValueAxis *x = nullptr; // owned by the chart
    QValueAxis *y = nullptr;

    void attach(QAbstractSeries *series)
    {
        chart->addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
    }

    // Upwards, as charts count.
    [[nodiscard]] QPointF point(const QPointF &p) const { return {p.x() - rect.left(), rect.bottom() - p.y()}; }
    [[nodiscard]] QList<QPointF> points(const std::vector<QPointF> &from) const
    {
        QList<QPointF> result;
        result.reserve(qsizetype(from.size()));
        for (const QPointF &p : from)
            result.append(point(p));
        return result;
    }
};

LinePlot::LinePlot(const QRectF &plot)
    : d(std::make_unique<Private>())
{
    d->rect = plot.adjusted(-bleed, -bleed, bleed, bleed);
    d->chart = new QChart;
    d->scene.addItem(d->chart);
    d->chart->setBackgroundVisible(false);
    d->chart->setMargins({});
    d->chart->layout()->setContentsMargins(0, 0, 0, 0);
    d->chart->legend()->hide();
    d->chart->setAnimationOptions(QChart::NoAnimation);
    d->chart->resize(d->rect.size());
    d->chart->setPlotArea(QRectF(QPointF(), d->rect.size()));
    d->x = new QValueAxis;
    d->y = new QValueAxis;
    d->x->setRange(0, d->rect.width());
    d->y->setRange(0, d->rect.height());
    for (QValueAxis *axis : {d->x, d->y})
        axis->setVisible(false);
    d->chart->addAxis(d->x, Qt::AlignBottom);
    d->chart->addAxis(d->y, Qt::AlignLeft);
}

LinePlot::~LinePlot() = default;

void LinePlot::addLine(const std::vector<QPointF> &points, const QPen &pen)
{
    if (points.size() == 1) {
        auto *dot = new QScatterSeries;
        dot->setMarkerSize(pen.widthF() + 4);
        dot->setPen(Qt::NoPen);
        dot->setBrush(pen.color());
        dot->append(d->point(points.front()));
        d->attach(dot);
        return;
    }
    auto *line = new QLineSeries;
    line->setPen(pen);
    line->replace(d->points(points));
    d->attach(line);
}

void LinePlot::addArea(const std::vector<QPointF> &points, double baseline, const QBrush &brush)
{
    if (points.size() < 2)
        return;
    auto *upper = new QLineSeries(d->chart), *lower = new QLineSeries(d->chart);
    upper->replace(d->points(points));
    lower->append(d->point({points.front().x(), baseline}));
    lower->append(d->point({points.back().x(), baseline}));
    auto *area = new QAreaSeries(upper, lower);
    area->setPen(Qt::NoPen);
    area->setBrush(brush);
    d->attach(area);
}

void LinePlot::addBand(const std::vector<QPointF> &upper, const std::vector<QPointF> &lower, const QBrush &brush)
{
    if (upper.size() < 2 || lower.size() < 2)
        return;
    auto *above = new QLineSeries(d->chart), *below = new QLineSeries(d->chart);
    above->replace(d->points(upper));
    below->replace(d->points(lower));
    auto *area = new QAreaSeries(above, below);
    area->setPen(Qt::NoPen);
    area->setBrush(brush);
    d->attach(area);
}

void LinePlot::paint(QPainter &painter) const
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

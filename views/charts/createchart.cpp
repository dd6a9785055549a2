#include "views/charts/box.h"
#include "views/charts/calendar.h"
#include "views/charts/columnchart.h"
#include "views/charts/donut.h"
#include "views/charts/funnel.h"
#include "views/charts/heatmap.h"
#include "views/charts/histogram.h"
#include "views/charts/intervals.h"
#include "views/charts/map.h"
#include "views/charts/matrix.h"
#include "views/charts/pareto.h"
#include "views/charts/rankedbars.h"
#include "views/charts/retention.h"
#include "views/charts/sankey.h"
#include "views/charts/scatter.h"
#include "views/charts/timechart.h"
#include "views/charts/treemap.h"
#include "views/charts/waterfall.h"

namespace parlance {

Chart::Chart(QWidget *parent)
    : QWidget(parent)
{}

Chart *createChart(VisualKind kind, QWidget *parent)
{
    switch (kind) {
    case VisualKind::Line:
    case VisualKind::Area:
    case VisualKind::StackedPanels:
        return new TimeChart(kind, parent);
    case VisualKind::Bars:
    case VisualKind::StackedColumns:
        return new ColumnChart(kind, parent);
    case VisualKind::RankedBars:
        return new RankedBars(parent);
    case VisualKind::Donut:
        return new Donut(parent);
    case VisualKind::Heatmap:
        return new Heatmap(parent);
    case VisualKind::Histogram:
        return new Histogram(parent);
    case VisualKind::Matrix:
        return new Matrix(parent);
    case VisualKind::Treemap:
        return new Treemap(parent);
    case VisualKind::Retention:
        return new Retention(parent);
    case VisualKind::Intervals:
        return new Intervals(parent);
    case VisualKind::Sankey:
        return new Sankey(parent);
    case VisualKind::Waterfall:
        return new Waterfall(parent);
    case VisualKind::Funnel:
        return new Funnel(parent);
    case VisualKind::Pareto:
        return new Pareto(parent);
    case VisualKind::Calendar:
        return new Calendar(parent);
    case VisualKind::Scatter:
        return new Scatter(parent);
    case VisualKind::Map:
        return new MapChart(parent);
    case VisualKind::Box:
        return new BoxChart(parent);
    case VisualKind::Kpi:
    case VisualKind::Table:
    case VisualKind::Text:
    case VisualKind::Custom:
        return nullptr;
    }
    return nullptr;
}

} // namespace parlance

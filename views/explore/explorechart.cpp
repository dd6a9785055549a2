#include "views/explore/chartswitch.h"
#include "views/explore/explorepage.h"
#include "views/tiles/charttile.h"

#include <QVBoxLayout>

#include <algorithm>

namespace parlance {

namespace {

constexpr int leastChart = 236, onlySwitch = 52; // pixels of its card

}

VisualKind ExplorePage::chartKind() const
{
    if (m_shown.chart)
        return *m_shown.chart;
    int series = 0;
    if (m_answer.table && m_answer.table->rows.depth() > 0) {
        for (const PivotSide::Node &node : m_answer.table->rows.nodes)
            series += node.depth == 1;
    }
    return adviseChart(m_shown, series).kind;
}

// Made anew when it is to show something else: what a tile shows is fixed.
void ExplorePage::showChart()
{
    const VisualKind kind = chartKind();
    int members = 0;
    if (!m_answer.chart.empty() && !m_answer.chart.front()->columns.empty())
        members = int(m_answer.chart.front()->groupCount);
    const int series = m_answer.table
                           ? int(std::count_if(m_answer.table->rows.nodes.begin(), m_answer.table->rows.nodes.end(),
                                               [](const auto &node) { return node.depth == 1; }))
                           : 0;
    m_switch->show(kind, m_shown.chart.has_value(), adviseChart(m_shown, series),
                   m_shown.chart ? chartProblem(kind, m_shown, members) : QString());
    const bool drawn = m_chartQuery && !m_answer.chart.empty();
    if (!drawn) {
        delete std::exchange(m_chart, nullptr);
        m_chartBlock.clear();
        m_chartRoom->setMinimumHeight(onlySwitch);
        m_chartRoom->setMaximumHeight(onlySwitch);
        return;
    }
    m_chartRoom->setMinimumHeight(leastChart);
    m_chartRoom->setMaximumHeight(QWIDGETSIZE_MAX);
    Block block;
    block.id = QStringLiteral("explore");
    block.title = valueLabel(m_shown.pivot.values.front().of, m_own.measures);
    block.queries = {*m_chartQuery};
    block.visual.kind = kind;
    const QByteArray made = QByteArray::number(int(kind)) + block.title.toUtf8();
    if (!m_chart || m_chartBlock != made) {
        delete m_chart;
        m_chart = new ChartTile(block, m_context, m_chartRoom);
        parlance::setStyle(m_chart, style::card, QString());
        m_chartRoom->layout()->addWidget(m_chart);
        themeTree(m_chart, *m_context.theme);
        m_chart->contextChanged();
        connect(m_chart, &Tile::filterRequested, this, &ExplorePage::filterRequested);
        connect(m_chart, &Tile::rangeRequested, this, &ExplorePage::rangeRequested);
        connect(m_chart, &Tile::memberRequested, this, &ExplorePage::memberRequested);
        connect(m_chart, &Tile::statusMessage, this, &ExplorePage::statusMessage);
        m_chartBlock = made;
        m_chart->show();
    }
    const TileState state = isEmpty(*m_answer.chart.front()) ? TileState::Empty : TileState::Ready;
    m_chart->present({state, {*m_chartQuery}, {m_answer.chart.front()}, std::nullopt});
}

} // namespace parlance

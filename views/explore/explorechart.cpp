#include "models/documents/owndashboards.h"
#include "views/charts/columns.h"
#include "views/explore/chartswitch.h"
#include "views/explore/explorepage.h"
#include "views/pages/pagedesk.h"
#include "views/tiles/charttile.h"
#include "views/tiles/pinmenu.h"
#include "views/widgets/button.h"

#include <QMenu>
#include <QVBoxLayout>

#include <set>

namespace parlance {

namespace {

constexpr int leastChart = 236, onlySwitch = 52; // pixels of its card

// Whether there would be a chart without the colour.
bool isColourWrong(const Exploration &exploration, VisualKind kind, const OwnMeasures &own)
{
    Exploration plain = exploration;
    plain.colour.reset();
    return exploration.colour && !chartQuery(exploration, kind, own) && chartQuery(plain, kind, own);
}

} // namespace

VisualKind ExplorePage::chartKind() const
{
    if (m_shown.chart)
        return *m_shown.chart;
    return adviseChart(m_filled, 0).kind; // which does not depend on how many there are
}

// Members of the second dimension of what is suggested; 0: it has none.
int ExplorePage::seriesDrawn() const
{
    const auto query = chartQuery(m_filled, adviseChart(m_filled, 0).kind, m_own.measures);
    if (!query || query->by.size() < 2 || !m_answer.table)
        return 0;
    for (const PivotSide *side : {&m_answer.table->rows, &m_answer.table->columns}) {
        for (const PivotSide::Level &level : side->levels) {
            if (level.grouping.dimension == query->by[1].dimension)
                return int(level.members.size());
        }
    }
    const Column *colour = m_answer.chart.empty() ? nullptr : m_answer.chart.front()->column(columnKey(query->by[1]));
    std::set<std::pair<bool, QString>> members; // of a colour that is in no well
    for (qsizetype row = 0; colour && row < m_answer.chart.front()->rows; ++row)
        members.emplace(colour->isNull(row), memberAt(*colour, row).key);
    return int(members.size());
}

std::optional<Block> ExplorePage::card() const
{
    auto query = chartQuery(m_filled, chartKind(), m_own.measures);
    if (!query || !OwnValue::find(m_filled.pivot.values.front().of, m_own.measures))
        return std::nullopt;
    query->period = {}; // the page's
    query->compare = Compare::None;
    Block block;
    block.id = QStringLiteral("explored");
    block.title = title();
    block.queries = {*query};
    block.visual.kind = chartKind();
    if (const QString of = m_filled.pivot.values.front().of; !catalog::measure(of))
        block.visual.options.insert(QStringLiteral("value"), of);
    block.columns = 6;
    block.rows = 8;
    return pinned(std::move(block), {}, m_context.filter.where);
}

void ExplorePage::openPins()
{
    const auto block = card();
    if (!block || !m_context.desk || !m_context.desk->pin)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("explore.pins"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillPinTargets(*menu, *block, {}, *m_context.desk);
    menu->popup(m_pin->mapToGlobal(QPoint(0, m_pin->height() + 4)));
}

// Made anew when it is to show something else: what a tile shows is fixed.
void ExplorePage::showChart()
{
    const VisualKind kind = chartKind();
    const bool drawn = m_chartQuery && !m_answer.chart.empty();
    int members = 0;
    if (!m_answer.chart.empty() && !m_answer.chart.front()->columns.empty())
        members = int(m_answer.chart.front()->groupCount);
    QString problem = m_shown.chart ? chartProblem(kind, m_filled, members) : QString();
    if (!drawn && isColourWrong(m_filled, kind, m_own.measures))
        problem = tr("There is no chart of this measure in this colour");
    m_switch->show(kind, m_shown.chart.has_value(), adviseChart(m_filled, seriesDrawn()), problem);
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
    block.title = valueLabel(m_filled.pivot.values.front().of, m_own.measures);
    block.queries = {*m_chartQuery};
    block.visual.kind = kind;
    const QString of = m_filled.pivot.values.front().of;
    if (!catalog::measure(of)) // what the measure is held against says nothing of it
        block.visual.options.insert(QStringLiteral("value"), of);
    const QByteArray made = QByteArray::number(int(kind)) + of.toUtf8() + '\n' + block.title.toUtf8();
    if (!m_chart || m_chartBlock != made) {
        delete m_chart;
        m_chart = new ChartTile(block, m_context, m_chartRoom);
        parlance::setStyle(m_chart, style::card, QString());
        m_chartRoom->layout()->addWidget(m_chart);
        themeTree(m_chart, *m_context.theme);
        m_chart->contextChanged();
        connect(m_chart, &Tile::filterRequested, this, &ExplorePage::filterRequested);
        connect(m_chart, &Tile::rangeRequested, this, &ExplorePage::rangeRequested);
        connect(m_chart, &Tile::periodRequested, this, &ExplorePage::periodRequested);
        connect(m_chart, &Tile::detailsRequested, this, &ExplorePage::detailsRequested);
        connect(m_chart, &Tile::explorationRequested, this, &ExplorePage::takeExploration, Qt::QueuedConnection);
        connect(m_chart, &Tile::memberRequested, this, &ExplorePage::memberRequested);
        connect(m_chart, &Tile::statusMessage, this, &ExplorePage::statusMessage);
        m_chartBlock = made;
        m_chart->show();
    }
    const TileState state = isEmpty(*m_answer.chart.front()) ? TileState::Empty : TileState::Ready;
    m_chart->present({state, {*m_chartQuery}, {m_answer.chart.front()}, std::nullopt});
}

} // namespace parlance

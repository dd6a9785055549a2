#include "views/tiles/charttile.h"

#include "views/charts/legendstrip.h"
#include "views/charts/marklines.h"
#include "views/pages/pagedesk.h"
#include "views/tiles/markfilter.h"

#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace parlance {

ChartTile::ChartTile(const Block &block, const PageContext &context, QWidget *parent)
    : TileFrame(block, context, parent)
    , m_legend(new LegendStrip)
    , m_body(new QStackedWidget(this))
    , m_chart(chartFor(block.visual.kind))
{
    addBeforeSegments(m_legend);
    m_legend->hide();
    setBody(m_body, false);
}

Chart *ChartTile::chartFor(VisualKind kind)
{
    if (const auto known = m_charts.find(kind); known != m_charts.end())
        return known->second;
    Chart *chart = createChart(kind, m_body);
    if (!chart) // a choice of a document that names what is no chart
        return m_charts.empty() ? nullptr : m_chart;
    chart->setObjectName(QStringLiteral("chart"));
    chart->setTheme(*context().theme);
    m_body->addWidget(chart);
    connect(chart, &Chart::crosshairMoved, this, &Tile::crosshairMoved);
    connect(chart, &Chart::rangeSelected, this, [this](const TimeRange &range) { zoomTo(range, false); });
    connect(chart, &Chart::zoomRequested, this, &ChartTile::zoomAround);
    connect(chart, &Chart::zoomBackRequested, this, &ChartTile::zoomBack);
    connect(chart, &Chart::activated, this, &ChartTile::activate);
    connect(chart, &Chart::menuRequested, this, &ChartTile::showMarkMenu);
    m_charts.emplace(kind, chart);
    return chart;
}

void ChartTile::contextChanged()
{
    for (const auto &[kind, chart] : m_charts)
        chart->setTheme(*context().theme);
    TileFrame::contextChanged();
}

void ChartTile::setCrosshair(std::optional<UtcMs> at)
{
    m_chart->setCrosshair(at);
}

void ChartTile::showAnswer()
{
    ChartInput input;
    input.tables = answer().tables;
    if (isEmptyAnswer() && !isEmpty(*answer().tables.front())) // nothing but "(none)": the sentence stands alone
        input.tables.assign(answer().tables.size(), std::make_shared<const Table>());
    input.queries = answer().queries;
    input.visual = visual();
    m_chart = chartFor(input.visual.kind);
    m_body->setCurrentWidget(m_chart);
    std::vector<MarkLine> lines;
    for (const Benchmark &benchmark : benchmarks())
        lines.push_back({benchmark.label, benchmark.value});
    putMarkLines(input.visual.options, lines);
    input.zone = context().zone;
    input.style = context().style;
    input.annotations = context().annotations;
    if (context().colours)
        input.colours = *context().colours;
    input.now = context().now;
    input.zoomed = context().zooms && context().zooms->canGoBack(context().filter.period);
    m_chart->setInput(std::move(input));
    placeLegend();
    m_chart->setAccessibleName(title());
    m_chart->setAccessibleDescription(m_chart->description());
}

// Those that belong on what is drawn.
std::vector<Benchmark> ChartTile::benchmarks() const
{
    if (!context().desk || answer().queries.empty())
        return {};
    return benchmarksOn(visual(), answer().queries.front(), context().desk->benchmarks);
}

void ChartTile::fillMenu(QMenu &menu)
{
    TileFrame::fillMenu(menu);
    if (!context().desk || !context().desk->editBenchmark || !takesBenchmarks(visual()) || answer().queries.empty() ||
        answer().queries.front().measures.empty())
        return;
    const Query &query = answer().queries.front();
    Benchmark wanted;
    wanted.measure = query.measures.front();
    const auto time = std::ranges::find(query.by, DimensionKey::Time, &Grouping::dimension);
    if (growsWithTime(wanted.measure))
        wanted.per = time == query.by.end() ? Grain::Month : time->grain;
    menu.addSeparator();
    menu.addAction(tr("Add benchmark line…"), this, [edit = context().desk->editBenchmark, wanted] { edit(wanted); })
        ->setObjectName(QStringLiteral("benchmark.add"));
    for (const Benchmark &shown : benchmarks()) {
        QString words = shown.label;
        words.replace(QLatin1Char('&'), QLatin1String("&&"));
        menu.addAction(tr("Edit “%1”…").arg(words), this,
                       [edit = context().desk->editBenchmark, shown] { edit(shown); });
        menu.addAction(tr("Remove “%1”").arg(words), this,
                       [remove = context().desk->removeBenchmark, shown] { remove(shown); });
    }
}

void ChartTile::placeLegend()
{
    auto *chart = static_cast<BaseChart *>(m_chart); // every chart that is made here is one
    m_legend->setChart(chart, *context().theme);
    const int needed = m_legend->neededWidth();
    const bool fits = needed > 0 && !isShownAsTable() && answer().hasTables() && !isEmptyAnswer() &&
                      needed <= freeHeaderWidth(m_legend);
    m_legend->setFixedWidth(needed);
    m_legend->setVisible(fits);
    chart->setLegendElsewhere(fits);
}

void ChartTile::bodySwitched()
{
    placeLegend();
}

void ChartTile::resizeEvent(QResizeEvent *event)
{
    TileFrame::resizeEvent(event);
    placeLegend();
}

void ChartTile::activate(const Mark &mark)
{
    for (size_t i = 0; i < mark.members.size(); ++i) {
        const auto &[dimension, member] = mark.members[i];
        if (opensMember(dimension) && !(i < mark.nulls.size() && mark.nulls[i])) {
            Q_EMIT memberRequested(block().opens, dimension, member);
            return;
        }
    }
    const Filter filter = filterOf(mark);
    if (!filter.isEmpty())
        Q_EMIT filterRequested(filter, describeMembers(mark, answer().tables));
    else if (mark.time)
        zoomTo(*mark.time, false);
}

void ChartTile::zoomTo(const TimeRange &range, bool gliding)
{
    if (context().zooms)
        context().zooms->entered(context().filter.period, periodOf(range), gliding);
    Q_EMIT rangeRequested(range);
}

// From the period of the page, which is ahead of the chart while the next answer is under way.
void ChartTile::zoomAround(std::optional<UtcMs> at, int steps)
{
    const auto resolved = resolve(context().filter.period, Compare::None, context().now, context().zone);
    if (!resolved || !context().extent)
        return;
    const auto &[first, last] = *context().extent;
    const TimeRange whole{first ? context().zone.period(Grain::Day, *first).from : std::nullopt,
                          last ? std::optional(context().zone.next(Grain::Day, *last)) : std::nullopt};
    TimeRange range = resolved->range;
    range.from = range.from ? range.from : whole.from;
    range.to = range.to ? range.to : whole.to;
    if (!range.from || !range.to)
        return;
    const UtcMs middle = *range.from + (*range.to - *range.from) / 2;
    const TimeRange zoomed = zoomedAround(range, at.value_or(middle), steps, whole, context().zone);
    if (zoomed != range)
        zoomTo(zoomed, true);
}

void ChartTile::zoomBack()
{
    if (const auto before = context().zooms ? context().zooms->back(context().filter.period) : std::nullopt)
        Q_EMIT periodRequested(*before);
}

void ChartTile::addAnnotationActions(QMenu &menu, const TimeRange &period)
{
    constexpr int longest = 32; // letters of a remark in a menu
    menu.addSeparator();
    menu.addAction(tr("Add annotation here…"), this, [this, at = *period.from] {
        Q_EMIT annotationRequested({at, {}, {}, {}});
    });
    for (const Annotation &own : context().annotations) {
        if (own.id.isEmpty() || !period.contains(own.at))
            continue;
        QString words = own.text.size() > longest ? own.text.left(longest) + QChar(0x2026) : own.text;
        words.replace(QLatin1Char('&'), QLatin1String("&&"));
        menu.addAction(tr("Edit “%1”…").arg(words), this, [this, own] { Q_EMIT annotationRequested(own); });
        menu.addAction(tr("Remove “%1”").arg(words), this, [this, own] { Q_EMIT annotationRemoved(own); });
    }
}

// The page of conversations, limited to what the mark stands for.
void ChartTile::addConversations(QMenu &menu, const Mark &mark)
{
    const QString page = QStringLiteral("conversations");
    const Filter filter = filterOf(mark);
    if (!context().pages.contains(page) || (filter.isEmpty() && !mark.time))
        return;
    QAction *action = menu.addAction(tr("See the conversations"), this, [this, page, mark] {
        limitTo(mark);
        Q_EMIT detailsRequested(page);
    });
    action->setObjectName(QStringLiteral("mark.conversations"));
}

void ChartTile::limitTo(const Mark &mark)
{
    if (const Filter filter = filterOf(mark); !filter.isEmpty())
        Q_EMIT filterRequested(filter, describeMembers(mark, answer().tables));
    if (mark.time)
        Q_EMIT rangeRequested(*mark.time);
}

// The measure of the mark by another dimension, on the page Explore.
void ChartTile::addBreakOut(QMenu &menu, const Mark &mark)
{
    constexpr DimensionKey offered[] = {DimensionKey::Bot,       DimensionKey::Model,   DimensionKey::User,
                                        DimensionKey::UserGroup, DimensionKey::Channel, DimensionKey::Country,
                                        DimensionKey::Intent,    DimensionKey::Weekday, DimensionKey::HourOfDay};
    const auto measure = catalog::measure(mark.measure);
    if (!measure || !context().pages.contains(QStringLiteral("explore")) || (filterOf(mark).isEmpty() && !mark.time))
        return;
    QMenu *by = nullptr;
    for (const DimensionKey dimension : offered) {
        Query query;
        query.measures = {*measure};
        query.by = {{dimension}};
        const bool isOfMark =
            std::ranges::any_of(mark.members, [dimension](const auto &member) { return member.first == dimension; });
        if (isOfMark || !validate(query))
            continue;
        if (!by) {
            by = menu.addMenu(tr("Break out by"));
            by->setObjectName(QStringLiteral("mark.breakOut"));
        }
        Exploration exploration;
        exploration.pivot.rows = query.by;
        exploration.pivot.values = {{mark.measure, PivotValue::Show::Value, 3}};
        by->addAction(dimensionLabel(dimension), this, [this, mark, exploration] {
            limitTo(mark);
            Q_EMIT explorationRequested(exploration);
        });
    }
}

void ChartTile::showMarkMenu(const Mark &mark, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addMemberActions(*menu, mark, answer().tables);
    const Filter filter = filterOf(mark);
    if (!filter.isEmpty()) {
        const QString words = describeMembers(mark, answer().tables);
        menu->addAction(tr("Filter by %1").arg(words), this,
                        [this, filter, words] { Q_EMIT filterRequested(filter, words); });
        const Filter exclusion = exclusionOf(mark);
        menu->addAction(tr("Exclude %1").arg(words), this,
                        [this, exclusion, words] { Q_EMIT filterRequested(exclusion, tr("without %1").arg(words)); });
    }
    addBreakOut(*menu, mark);
    addConversations(*menu, mark);
    if (mark.time) {
        const QString when = formatRange(*mark.time, context().zone, context().style.locale);
        menu->addAction(tr("Zoom into %1").arg(when), this, [this, range = *mark.time] { zoomTo(range, false); });
        if (context().annotatable)
            addAnnotationActions(*menu, *mark.time);
    }
    if (context().zooms && context().zooms->canGoBack(context().filter.period))
        menu->addAction(tr("Zoom out again"), this, &ChartTile::zoomBack)->setObjectName(QStringLiteral("zoom.back"));
    if (!menu->isEmpty())
        menu->addSeparator();
    fillMenu(*menu);
    menu->popup(at);
}

} // namespace parlance

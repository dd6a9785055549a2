#include "views/pages/dashboardpage.h"

#include "views/charts/columns.h"
#include "views/pages/dashboardprivate.h"
#include "views/pages/pagesubtitle.h"
#include "views/tiles/markfilter.h"
#include "views/widgets/themed.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonObject>
#include <QLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

namespace parlance {

namespace {

// Fields whose members keep a colour everywhere.
constexpr DimensionKey colouredFields[] = {DimensionKey::Model, DimensionKey::Bot, DimensionKey::UserGroup};

} // namespace

DashboardPage::DashboardPage(Document document, PageContext context, QWidget *parent)
    : QScrollArea(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->document = std::move(document);
    d->context = std::move(context);
    if (!d->context.colours)
        d->context.colours = std::make_shared<ColourBook>();
    setObjectName(QStringLiteral("page-") + d->document.key);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(QCoreApplication::translate("Document", d->document.title.toUtf8().constData()));
    d->grid = new DashboardGrid;
    parlance::setStyle(d->grid, style::area, QStringLiteral("page"));
    d->grid->setAttribute(Qt::WA_StyledBackground);
    setWidget(d->grid);
    d->buildTiles();
    d->watch(d->together);
    d->watch(d->apart);
    d->ask();
    d->updateSubtitle();
}

DashboardPage::~DashboardPage() = default;

void DashboardPage::Private::watch(Batch &batch)
{
    batch = Batch();
    batch.live = std::make_unique<LiveQuery>(context.queries);
    QObject::connect(batch.live.get(), &LiveQuery::changed, q, [this, &batch] { answerArrived(batch); });
}

DashboardPage::Private::Batch &DashboardPage::Private::batchOf(const Tile &tile)
{
    return tile.block().visual.options.value(QLatin1String("apart")).toBool() ? apart : together;
}

void DashboardPage::Private::buildTiles()
{
    for (const Block &block : document.blocks)
        tiles.push_back(makeTile(block));
    orderTiles();
}

Tile *DashboardPage::Private::makeTile(const Block &block)
{
    Tile *tile = createTile(block, context, grid);
    connectTile(tile);
    tile->setMoreActions([this, tile](QMenu &menu) { fillDeskMenu(menu, *tile); });
    return tile;
}

void DashboardPage::Private::orderTiles()
{
    grid->tiles = tiles;
    // Tab goes as people read, whatever the order in the file.
    std::vector<Tile *> order = tiles;
    std::ranges::stable_sort(order, {},
                             [](const Tile *tile) { return std::pair(tile->block().row, tile->block().column); });
    for (size_t i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

void DashboardPage::Private::connectTile(Tile *tile)
{
    QObject::connect(tile, &Tile::choiceChanged, q, [this] {
        if (!restoring)
            ask();
    });
    QObject::connect(tile, &Tile::retryRequested, q, [this, tile] { batchOf(*tile).live->refresh(); });
    QObject::connect(tile, &Tile::widenRequested, q, [this] { Q_EMIT q->periodRequested(Period{}); });
    QObject::connect(tile, &Tile::filterRequested, q, &DashboardPage::filterRequested);
    QObject::connect(tile, &Tile::rangeRequested, q, &DashboardPage::rangeRequested);
    QObject::connect(tile, &Tile::periodRequested, q, &DashboardPage::periodRequested);
    QObject::connect(tile, &Tile::pageRequested, q, &DashboardPage::pageRequested);
    QObject::connect(tile, &Tile::detailsRequested, q, &DashboardPage::detailsRequested);
    QObject::connect(tile, &Tile::explorationRequested, q, &DashboardPage::explorationRequested);
    QObject::connect(tile, &Tile::memberRequested, q, &DashboardPage::memberRequested);
    QObject::connect(tile, &Tile::annotationRequested, q, &DashboardPage::annotationRequested);
    QObject::connect(tile, &Tile::annotationRemoved, q, &DashboardPage::annotationRemoved);
    QObject::connect(tile, &Tile::statusMessage, q, &DashboardPage::statusMessage);
    QObject::connect(tile, &Tile::crosshairMoved, q, [this, tile](std::optional<UtcMs> at) {
        for (Tile *other : tiles) {
            if (other != tile)
                other->setCrosshair(at);
        }
    });
}

// All queries of the page in one batch: one snapshot, shared passes, equal ones asked once.
void DashboardPage::Private::ask()
{
    together.asked.clear();
    apart.asked.clear();
    for (Tile *tile : tiles) {
        std::vector<Query> &batch = batchOf(*tile).asked;
        for (const Query &query : tile->queries()) {
            // A query that cannot be answered fails its own tile and not the page.
            if (validate(query) && std::ranges::find(batch, query) == batch.end())
                batch.push_back(query);
        }
    }
    together.live->ask(together.asked);
    if (!apart.asked.empty())
        apart.live->ask(apart.asked);
    distribute();
}

void DashboardPage::Private::answerArrived(Batch &batch)
{
    const TileState state = batch.live->state();
    if (state == TileState::Ready || state == TileState::Empty) {
        batch.answered = batch.asked;
        batch.answers = batch.live->tables();
        learnColours();
        updateSubtitle();
    }
    distribute();
}

TileAnswer DashboardPage::Private::answerFor(const Tile &tile)
{
    const Batch &batch = batchOf(tile);
    TileAnswer answer = tile.answer();
    if (const auto problem = tile.problem()) {
        if (!context.desk) // nobody has said yet which measures there are
            return {TileState::Loading, {}, {}, {}};
        return {TileState::Failed, {}, {}, problem};
    }
    const std::vector<Query> queries = tile.queries();
    for (const Query &query : queries) {
        if (const Result<void> valid = validate(query); !valid)
            return {TileState::Failed, answer.queries, answer.tables, valid.error()};
    }
    std::vector<TablePtr> tables;
    for (const Query &query : queries)
        tables.push_back(batch.answerTo(query));
    const bool known = std::ranges::all_of(tables, [](const TablePtr &table) { return table != nullptr; });
    const bool waiting = batch.live->state() == TileState::Loading || batch.live->state() == TileState::Stale;
    // While something else of the page is computed, a tile whose own answers are there stays as it is; when the data
    // changed, everything is asked again and is old.
    if (known && !(waiting && batch.asked == batch.answered)) {
        answer.queries = queries;
        answer.tables = tile.shown(std::move(tables));
        answer.state = TileState::Ready;
        answer.error.reset();
        return answer;
    }
    if (batch.live->state() == TileState::Failed)
        answer.state = TileState::Failed;
    else
        answer.state = answer.hasTables() ? TileState::Stale : TileState::Loading;
    if (!answer.hasTables())
        answer.queries = queries;
    answer.error = batch.live->error();
    return answer;
}

void DashboardPage::Private::distribute()
{
    for (Tile *tile : tiles)
        tile->present(answerFor(*tile));
}

void DashboardPage::Private::learnColours()
{
    if (!context.filter.where.isEmpty()) // ranks under a filter are not the ranks people know
        return;
    for (const DimensionKey field : colouredFields) {
        const QString key = QLatin1String(catalog::info(field).name);
        for (const TablePtr &table : together.answers) {
            const TableParts parts(table.get());
            const Column *members = table->column(key);
            if (!members || parts.measures.empty())
                continue;
            std::vector<QString> ranked;
            for (const Member &member : rankedMembers(*members, *parts.measures.front(), context.style)) {
                if (!member.isNull && !member.isOther)
                    ranked.push_back(member.key);
            }
            context.colours->learn(field, ranked);
        }
    }
}

void DashboardPage::Private::updateSubtitle()
{
    const QString text = pageSubtitle(context, together.answers);
    const QString label = q->memberLabel();
    if (text == subtitle && label == shownMember)
        return;
    subtitle = text;
    shownMember = label;
    Q_EMIT q->subtitleChanged(subtitle);
}

void DashboardPage::Private::relayout()
{
    // Whether a scroll bar is needed changes the width, and with it the plan: look once without, once with it.
    const QSize whole = q->maximumViewportSize();
    if (layer) {
        const int width = whole.width() - q->verticalScrollBar()->sizeHint().width();
        const GridPlan plan = planArranging(layer->shown(), width);
        grid->resize(width, std::max(plan.height, whole.height()));
        grid->apply(plan);
        layer->setGeometry(grid->rect());
        layer->arrange(width);
        return;
    }
    GridPlan plan = planGrid(document.blocks, whole);
    int width = whole.width();
    if (plan.height > whole.height()) {
        width -= q->verticalScrollBar()->sizeHint().width();
        plan = planGrid(document.blocks, {width, whole.height()});
    }
    grid->resize(width, std::max(plan.height, whole.height()));
    grid->apply(q->isRightToLeft() ? mirrored(std::move(plan), width) : plan);
    if (nothing)
        nothing->setGeometry(grid->rect());
}

void DashboardPage::setContext(PageContext context)
{
    const QueryService *before = d->context.queries;
    const std::shared_ptr<ColourBook> colours = context.colours ? context.colours : d->context.colours;
    d->context = std::move(context);
    d->context.colours = colours;
    if (d->context.queries != before) {
        d->watch(d->together);
        d->watch(d->apart);
    }
    for (Tile *tile : d->tiles)
        tile->contextChanged();
    if (d->layer)
        d->layer->setTheme(*d->context.theme);
    if (d->nothing)
        themeTree(d->nothing, *d->context.theme);
    d->ask();
    d->updateSubtitle();
}

const PageContext &DashboardPage::context() const
{
    return d->context;
}

const Document &DashboardPage::document() const
{
    return d->document;
}

QString DashboardPage::subtitle() const
{
    return d->subtitle;
}

QString DashboardPage::memberLabel() const
{
    if (!d->document.parameter)
        return {};
    const auto member = soleMember(d->context.filter.where, *d->document.parameter);
    if (!member)
        return {};
    Mark mark;
    mark.members = {{*d->document.parameter, *member}};
    const QString words = describeMembers(mark, d->together.answers);
    return words.mid(dimensionLabel(*d->document.parameter).size() + 1);
}

QJsonObject DashboardPage::saveState() const
{
    QJsonObject choices;
    for (const Tile *tile : d->tiles) {
        if (!tile->chosen().isEmpty())
            choices.insert(tile->block().id, QJsonArray::fromStringList(tile->chosen()));
    }
    return {{QStringLiteral("choices"), choices}};
}

void DashboardPage::restoreState(const QJsonObject &state)
{
    const QJsonObject choices = state.value(QLatin1String("choices")).toObject();
    d->restoring = true;
    for (Tile *tile : d->tiles) {
        QStringList ids;
        for (const QJsonValue &id : choices.value(tile->block().id).toArray())
            ids << id.toString();
        if (!ids.isEmpty())
            tile->setChosen(ids);
    }
    d->restoring = false;
    d->ask();
}

std::vector<const Tile *> DashboardPage::tiles() const
{
    return {d->tiles.begin(), d->tiles.end()};
}

std::vector<std::pair<QString, TablePtr>> DashboardPage::tables() const
{
    std::vector<std::pair<QString, TablePtr>> all;
    for (const Tile *tile : d->tiles) {
        if (tile->answer().hasTables())
            all.emplace_back(tile->title(), tile->answer().tables.front());
    }
    return all;
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    d->relayout();
}

namespace {

// What showing would do: a hidden widget gets its style late and learns of its size late.
void settle(QWidget &widget)
{
    widget.ensurePolished();
    if (widget.testAttribute(Qt::WA_PendingResizeEvent)) {
        widget.setAttribute(Qt::WA_PendingResizeEvent, false);
        QResizeEvent resized(widget.size(), QSize());
        QCoreApplication::sendEvent(&widget, &resized);
    }
    if (widget.layout())
        widget.layout()->activate();
    for (QWidget *child : widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow())
            settle(*child);
    }
}

} // namespace

void layOutHidden(QWidget &widget, QSize size)
{
    widget.ensurePolished();
    widget.resize(size);
    // More than once: what a layout gives to a child may change what the child asks for, or shows.
    for (int pass = 0; pass < 3; ++pass) {
        settle(widget);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
}

QImage renderPage(QWidget &page, QSize size, qreal devicePixelRatio)
{
    layOutHidden(page, size);
    QImage image(size * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(page.palette().color(QPalette::Window));
    QPainter painter(&image);
    page.render(&painter);
    return image;
}

} // namespace parlance

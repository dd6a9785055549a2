// Own dashboards are changed where they are seen.
#include "views/dialogs/funneldialog.h"
#include "views/pages/dashboardprivate.h"
#include "views/pages/pagedesk.h"
#include "views/tiles/pinmenu.h"
#include "views/widgets/themed.h"

#include <QMenu>
#include <QScrollBar>

#include <utility>

namespace parlance {

// What people may do with a card beside what it offers itself.
void DashboardPage::Private::fillDeskMenu(QMenu &menu, const Tile &tile)
{
    const bool pins = context.desk && context.desk->pin;
    if (!pins && !editable)
        return;
    menu.addSeparator();
    if (pins) {
        const Block block = pinned(tile.block(), tile.chosen(), context.filter.where);
        fillPinMenu(menu, block, document.key, *context.desk);
    }
    addFunnelAction(menu, tile);
    if (!editable)
        return;
    const QString id = tile.block().id;
    menu.addAction(DashboardPage::tr("Rename card…"), q, [this, id] { Q_EMIT q->renameRequested(id); })
        ->setObjectName(QStringLiteral("tile.rename"));
    if (!tile.only().isEmpty())
        menu.addAction(DashboardPage::tr("Show without its own filter"), q, [this, id] {
            std::vector<Block> blocks = document.blocks;
            for (Block &block : blocks) {
                if (block.id == id)
                    block = withoutOnly(std::move(block));
            }
            Q_EMIT q->documentEdited(with(std::move(blocks)), DashboardPage::tr("remove filter of card"));
        });
    menu.addAction(DashboardPage::tr("Arrange cards"), q, [this] { q->setArranging(true); });
    menu.addAction(
            DashboardPage::tr("Remove from this dashboard"), q,
            [this, id] { Q_EMIT q->documentEdited(withoutBlock(document, id), DashboardPage::tr("remove card")); })
        ->setObjectName(QStringLiteral("tile.remove"));
}

// Steps of one's own: in the card itself where it is one's own, else in a new one that is pinned.
void DashboardPage::Private::addFunnelAction(QMenu &menu, const Tile &tile)
{
    const VisualKind kind = tile.block().visual.kind;
    const bool own = editable && kind == VisualKind::Funnel && funnelSteps(tile.block());
    const bool made =
        !own && context.desk && context.desk->pin && (kind == VisualKind::Funnel || kind == VisualKind::Sankey);
    if (!own && !made)
        return;
    menu.addAction(own ? DashboardPage::tr("Steps of the funnel…") : DashboardPage::tr("Funnel with own steps…"), q,
                   [this, block = tile.block(), only = tile.only()] { editFunnel(block, only); })
        ->setObjectName(QStringLiteral("tile.funnel"));
}

void DashboardPage::Private::editFunnel(const Block &block, const Filter &only)
{
    const bool own = editable && block.visual.kind == VisualKind::Funnel;
    FunnelDialog::Targets targets;
    if (!own) {
        for (const PageDesk::Target &target : context.desk->dashboards)
            targets.emplace_back(target.title, target.key);
        targets.emplace_back(DashboardPage::tr("New dashboard…"), QString());
    }
    const auto asked = [filter = context.filter, only](const Query &query) {
        PageFilter here = filter;
        here.where = here.where && only;
        here.compare = Compare::None;
        return onPage(query, here);
    };
    auto *dialog = new FunnelDialog(block, context.queries, asked, targets, context.style, q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    themeTree(dialog, *context.theme);
    QObject::connect(dialog, &FunnelDialog::chosen, q, [this, own](const Block &made, const QString &target) {
        if (!own) {
            if (context.desk && context.desk->pin)
                context.desk->pin(made, target);
            return;
        }
        std::vector<Block> blocks = document.blocks;
        for (Block &known : blocks)
            if (known.id == made.id)
                known = made;
        Q_EMIT q->documentEdited(with(std::move(blocks)), DashboardPage::tr("change steps of funnel"));
    });
    dialog->open();
}

Document DashboardPage::Private::with(std::vector<Block> blocks) const
{
    Document next = document;
    next.blocks = std::move(blocks);
    return next;
}

// Handles, or what stands where no card is.
void DashboardPage::Private::showEditing()
{
    if (layer) {
        QStringList titles;
        for (const Tile *tile : tiles)
            titles << tile->title();
        layer->setBlocks(document.blocks, titles);
        layer->raise();
    }
    const bool none = document.group == ownGroup && document.blocks.empty();
    if (none && !nothing) {
        nothing = new EmptyBoard(grid);
        QObject::connect(nothing, &EmptyBoard::pageRequested, q, &DashboardPage::pageRequested);
        themeTree(nothing, *context.theme);
        nothing->setGeometry(grid->rect());
    }
    if (nothing)
        nothing->setVisible(none);
}

void DashboardPage::setDocument(Document document)
{
    std::vector<Tile *> old = std::exchange(d->tiles, {});
    d->document = std::move(document);
    setAccessibleName(d->document.title);
    for (const Block &block : d->document.blocks) {
        const auto known = std::ranges::find_if(old, [&](const Tile *tile) { return tile->block().id == block.id; });
        Tile *before = known == old.end() ? nullptr : *known;
        if (before)
            before->setPlace(block);
        if (before && before->block() == block) {
            old.erase(known);
            d->tiles.push_back(before);
            continue;
        }
        Tile *tile = d->makeTile(block);
        if (before)
            tile->setChosen(before->chosen());
        themeTree(tile, *d->context.theme);
        tile->show();
        d->tiles.push_back(tile);
    }
    for (Tile *tile : old) { // the menu of one of them may have asked for it
        tile->hide();
        tile->setObjectName(QString());
        tile->deleteLater();
    }
    d->orderTiles();
    d->showEditing();
    d->relayout();
    d->ask();
    d->updateSubtitle();
}

void DashboardPage::setEditable(bool editable)
{
    d->editable = editable;
    d->showEditing();
    if (!editable)
        setArranging(false);
}

bool DashboardPage::isArranging() const
{
    return d->layer != nullptr;
}

void DashboardPage::setArranging(bool on)
{
    if (on == isArranging() || (on && !d->editable))
        return;
    if (on) {
        d->layer = new ArrangeLayer(d->grid);
        d->layer->setTheme(*d->context.theme);
        connect(d->layer, &ArrangeLayer::previewed, this, [this] { d->relayout(); });
        connect(d->layer, &ArrangeLayer::edited, this, [this](const std::vector<Block> &blocks, const QString &what) {
            Q_EMIT documentEdited(d->with(blocks), what);
        });
        connect(d->layer, &ArrangeLayer::removeRequested, this,
                [this](const QString &id) { Q_EMIT documentEdited(withoutBlock(d->document, id), tr("remove card")); });
        connect(d->layer, &ArrangeLayer::finished, this, [this] { setArranging(false); });
        connect(d->layer, &ArrangeLayer::said, this, &DashboardPage::statusMessage);
        connect(d->layer, &ArrangeLayer::focused, this,
                [this](QWidget *handle) { ensureWidgetVisible(handle, 0, 16); });
        d->showEditing();
        d->layer->show();
    } else {
        d->layer->hide();
        std::exchange(d->layer, nullptr)->deleteLater(); // one of its handles may be asking for it
    }
    d->relayout();
    if (on)
        d->layer->focusFirst();
    Q_EMIT arrangingChanged(on);
}

PageLook DashboardPage::look() const
{
    PageLook look;
    for (const Tile *tile : d->tiles)
        look.chosen[tile->block().id] = tile->chosen();
    if (d->document.parameter) {
        if (const auto member = soleMember(d->context.filter.where, *d->document.parameter))
            look.only = Filter{FilterOp::Equal, {}, *d->document.parameter, Grain::Hour, {*member}};
    }
    return look;
}

} // namespace parlance

// What a dashboard page is made of. Private to its two files.
#pragma once

#include "models/live/livequery.h"
#include "views/pages/arrangelayer.h"
#include "views/pages/dashboardpage.h"
#include "views/pages/emptyboard.h"
#include "views/pages/gridlayout.h"
#include "views/tiles/tile.h"

#include <algorithm>

namespace parlance {

// The blocks have absolute places that only the plan knows.
class DashboardGrid : public QWidget
{
public:
    using QWidget::QWidget;
    std::vector<Tile *> tiles;

    void apply(const GridPlan &plan)
    {
        for (size_t i = 0; i < tiles.size() && i < plan.cells.size(); ++i)
            tiles[i]->setGeometry(plan.cells[i]);
    }
};

struct DashboardPage::Private
{
    DashboardPage *q;
    Document document;
    PageContext context; // tiles hold a reference: never moved
    DashboardGrid *grid = nullptr;
    std::vector<Tile *> tiles;
    // Queries asked together, of one snapshot.
    struct Batch
    {
        std::unique_ptr<LiveQuery> live;
        std::vector<Query> asked;    // under way or answered
        std::vector<Query> answered; // of the Tables below
        std::vector<TablePtr> answers;

        [[nodiscard]] TablePtr answerTo(const Query &query) const
        {
            const auto it = std::ranges::find(answered, query);
            return it == answered.end() ? nullptr : answers[size_t(it - answered.begin())];
        }
    };
    Batch together; // all tiles but those
    Batch apart;    // that read rows one by one: nobody is to wait for them
    QString subtitle, shownMember;
    bool restoring = false;
    bool editable = false;
    ArrangeLayer *layer = nullptr; // while cards are arranged
    EmptyBoard *nothing = nullptr; // on an own dashboard without cards

    void buildTiles();
    Tile *makeTile(const Block &block);
    void orderTiles();
    void fillDeskMenu(QMenu &menu, const Tile &tile);
    void addFunnelAction(QMenu &menu, const Tile &tile);
    void editFunnel(const Block &block, const Filter &only);
    void showEditing();
    [[nodiscard]] Document with(std::vector<Block> blocks) const;
    void connectTile(Tile *tile);
    void watch(Batch &batch);
    [[nodiscard]] Batch &batchOf(const Tile &tile);
    void ask();
    void answerArrived(Batch &batch);
    void distribute();
    TileAnswer answerFor(const Tile &tile);
    void learnColours();
    void updateSubtitle();
    void relayout();
};

} // namespace parlance

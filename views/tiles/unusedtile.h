// Bots that are there and were not used: what the platform says of them, without a single message in the period.
#pragma once

#include "models/live/background.h"
#include "views/tiles/tileframe.h"

class QTableView;

namespace parlance {

class TableModel;

// bot, owner, published, shared, created, last used, description: those that the Table (anything by bot) does not name.
TablePtr unusedBots(const Table &used, const std::vector<BotEntry> &bots);

class UnusedTile : public TileFrame
{
    Q_OBJECT
public:
    UnusedTile(const Block &block, const PageContext &context, QWidget *parent);

    void contextChanged() override;
    [[nodiscard]] TableModel *model() const { return m_model; }

protected:
    void showAnswer() override;
    [[nodiscard]] bool isEmptyAnswer() const override;
    [[nodiscard]] QString emptyReason() const override;

private:
    void fetch();

    QTableView *m_view;
    TableModel *m_model;
    std::vector<BotEntry> m_bots;
    bool m_fetched = false;
    DataVersion m_fetchedAt;
    Latest<std::vector<BotEntry>> m_fetch;
};

} // namespace parlance

// What is known about one member, line by line: "First seen – 24 Jul 2026". From one row of a Table, and for bots from
// what the platform says of them.
#pragma once

#include "models/live/background.h"
#include "views/tiles/tileframe.h"

class QTableView;

namespace parlance {

class TableModel;

using FactLines = std::vector<std::pair<QString, QString>>; // label, value

// Dimensions and measures of the first row; what has no value is left out. Satisfaction is told with its interval and n.
FactLines factLines(const Table &table, const NumberStyle &style, const TimeZone &zone);
// Title, description, publication, sharing, knowledge, synchronisation, creation.
FactLines botLines(const BotEntry &bot, const NumberStyle &style, const TimeZone &zone);

class FactsTile : public TileFrame
{
    Q_OBJECT
public:
    FactsTile(const Block &block, const PageContext &context, QWidget *parent);

    void contextChanged() override;
    [[nodiscard]] const FactLines &lines() const { return m_lines; }

protected:
    void showAnswer() override;
    [[nodiscard]] bool isEmptyAnswer() const override;

private:
    void fetchBots();
    void showAdminLink();
    [[nodiscard]] const BotEntry *shownBot() const;

    QTableView *m_view;
    TableModel *m_model;
    FactLines m_lines;
    std::vector<BotEntry> m_bots;
    bool m_botsFetched = false;
    Latest<std::vector<BotEntry>> m_fetch;
};

} // namespace parlance

// What the same work would have cost with another model, by the price list: only where tokens are known.
#pragma once

#include "views/tiles/tileframe.h"

class QComboBox;
class QTableView;

namespace parlance {

class ElidedLabel;
class TableModel;

// Tokens at a price per million, to the nearest nano-dollar.
Nano priceOf(qint64 tokens, Nano perMillion);

// model, tokens, cost now, cost with the prices of `with`, as "cost" with "cost.previous" being the cost now. From cost,
// input, output, cache read and cache write tokens by model; cached tokens count as input. Without any token, or with a
// model that has no price, the new cost is null. Rows and totals as in the Table.
TablePtr repriced(const Table &usage, const PriceList &prices, const QString &with);

class WhatIfTile : public TileFrame
{
    Q_OBJECT
public:
    WhatIfTile(const Block &block, const PageContext &context, QWidget *parent);

    void contextChanged() override;
    [[nodiscard]] QComboBox *choice() const { return m_choice; }
    [[nodiscard]] TableModel *model() const { return m_model; }

protected:
    void showAnswer() override;
    [[nodiscard]] bool isEmptyAnswer() const override;
    [[nodiscard]] QString emptyReason() const override;

private:
    void fillChoice();
    void showRepriced();

    QComboBox *m_choice;
    QTableView *m_view;
    TableModel *m_model;
    ElidedLabel *m_note;
    PriceList m_shownPrices;
};

} // namespace parlance

// Model prices beside what each model cost. Prices come from the price list of the context.
#pragma once

#include "views/tiles/tileframe.h"

class QTableView;

namespace parlance {

class CellDelegate;
class ElidedLabel;
class TableModel;

// model, input and output price per million tokens, tokens, cost; rows and totals as in the Table (measures
// total_tokens and cost by model). Prices that the list does not have are null.
TablePtr withPrices(const Table &table, const PriceList &prices);

// "Price list “Bedrock eu-west-1”, valid from 1 Oct 2026, and 2 own prices".
QString priceNote(const PriceList &prices, const QLocale &locale);

class PriceTile : public TileFrame
{
    Q_OBJECT
public:
    PriceTile(const Block &block, const PageContext &context, QWidget *parent);

    void contextChanged() override;
    [[nodiscard]] TableModel *model() const { return m_model; }

protected:
    void showAnswer() override;
    [[nodiscard]] bool isEmptyAnswer() const override;

private:
    QTableView *m_view;
    TableModel *m_model;
    CellDelegate *m_delegate;
    ElidedLabel *m_note;
};

} // namespace parlance

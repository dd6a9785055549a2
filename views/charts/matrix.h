// Numbers in coloured cells, with the rest and the totals beside and below.
#pragma once

#include "views/charts/basechart.h"
#include "views/charts/gridmodel.h"

namespace parlance {

class Matrix : public BaseChart
{
    Q_OBJECT
public:
    explicit Matrix(QWidget *parent);
    ~Matrix() override;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void prepare(const ChartInput &input) override;
    [[nodiscard]] std::unique_ptr<Picture> layOut(const QRectF &rect, const Theme &theme,
                                                  const ChartState &state) const override;
    [[nodiscard]] QString describe() const override;

private:
    std::shared_ptr<const GridModel> m_model;
    GridTotals m_totals;
};

} // namespace parlance

// A share of each member as a point with its interval: what a small number of cases can and cannot tell.
#pragma once

#include "views/charts/basechart.h"
#include "views/charts/columns.h"

namespace parlance {

struct IntervalModel
{
    struct Row
    {
        Member member;
        double value = 0, low = 0, high = 0; // NaN: none
        double count = 0;                    // of what the share is taken; NaN: unknown
    };
    std::vector<Row> rows; // as in the Table
    Column dimension, measure;
    QString countLabel;
    double overall = 0; // of all together; NaN: none
    NumberStyle style;
};

// Table: a share, its lower and its upper bound, and of how many it is taken, by one dimension.
class Intervals : public BaseChart
{
    Q_OBJECT
public:
    explicit Intervals(QWidget *parent);
    ~Intervals() override;

protected:
    void prepare(const ChartInput &input) override;
    [[nodiscard]] std::unique_ptr<Picture> layOut(const QRectF &rect, const Theme &theme,
                                                  const ChartState &state) const override;
    [[nodiscard]] QString describe() const override;

private:
    std::shared_ptr<const IntervalModel> m_model;
};

} // namespace parlance

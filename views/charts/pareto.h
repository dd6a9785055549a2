// Members from the largest on as columns, and above them a line: how much of the whole they make together.
#pragma once

#include "views/charts/basechart.h"
#include "views/charts/columns.h"

namespace parlance {

struct ParetoModel
{
    struct Row
    {
        Member member;
        double value = 0;
        double upTo = 0; // share of the whole of this one and all before it
    };
    std::vector<Row> rows; // largest first, "Other" last; only those above 0
    double total = 0;      // of the whole query, also of what is not shown
    QString problem;       // why there is nothing to show
    Column dimension, measure;
    NumberStyle style;

    // How many make at least that share of the whole; 0: not within the rows.
    [[nodiscard]] int countFor(double share) const;
};

// From one additive measure by one dimension.
ParetoModel makePareto(const ChartInput &input);

class Pareto : public BaseChart
{
    Q_OBJECT
public:
    explicit Pareto(QWidget *parent);
    ~Pareto() override;

protected:
    void prepare(const ChartInput &input) override;
    [[nodiscard]] std::unique_ptr<Picture> layOut(const QRectF &rect, const Theme &theme,
                                                  const ChartState &state) const override;
    [[nodiscard]] QString describe() const override;

private:
    std::shared_ptr<const ParetoModel> m_model;
};

} // namespace parlance

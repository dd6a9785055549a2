// From the comparison period to this one: what each member of a dimension added or took away, as steps that lead exactly
// from one total to the other.
#pragma once

#include "views/charts/basechart.h"
#include "views/charts/columns.h"

namespace parlance {

// Of one additive measure with its comparison by one dimension, all members (no "top n"): the largest steps stand alone,
// the rest together. What only the comparison period had is a step of its own.
struct WaterfallModel
{
    enum class Kind { Before, Step, Gone, Now };
    struct Row
    {
        Kind kind = Kind::Step;
        Member member;     // of a step
        double change = 0; // of totals: the total
        double before = 0, now = 0;
        Mark mark;
    };
    std::vector<Row> steps; // the largest first, whichever their sign
    double before = 0, now = 0;
    Column dimension, measure; // key, label, unit; without data
    NumberStyle style;
    QString problem; // why there is nothing to see; empty: there is

    // The rows of a chart with room for that many: totals at both ends, the smallest steps as one.
    [[nodiscard]] std::vector<Row> rows(int room) const;
};

WaterfallModel makeWaterfall(const ChartInput &input);

class Waterfall : public BaseChart
{
    Q_OBJECT
public:
    explicit Waterfall(QWidget *parent);
    ~Waterfall() override;

protected:
    void prepare(const ChartInput &input) override;
    [[nodiscard]] std::unique_ptr<Picture> layOut(const QRectF &rect, const Theme &theme,
                                                  const ChartState &state) const override;
    [[nodiscard]] QString describe() const override;

private:
    std::shared_ptr<const WaterfallModel> m_model;
};

} // namespace parlance

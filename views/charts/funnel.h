// Steps one after the other: how many reach each, of the first and of the step before.
#pragma once

#include "views/charts/basechart.h"
#include "views/charts/columns.h"

namespace parlance {

struct FunnelModel
{
    struct Step
    {
        QString label;
        double value = 0;               // NaN: none
        double previous = 0;            // of the comparison; NaN: none
        double ofFirst = 0, ofStep = 0; // shares; NaN: the first step, or nothing to divide by
        QString measure, measureLabel;
        Unit unit = Unit::Count;
    };
    std::vector<Step> steps;
    NumberStyle style;

    [[nodiscard]] bool isEmpty() const; // no step has anything
};

// Each query gives the value of a step: one measure without grouping. Names by the option "steps".
FunnelModel makeFunnel(const ChartInput &input);

class Funnel : public BaseChart
{
    Q_OBJECT
public:
    explicit Funnel(QWidget *parent);
    ~Funnel() override;

protected:
    void prepare(const ChartInput &input) override;
    [[nodiscard]] std::unique_ptr<Picture> layOut(const QRectF &rect, const Theme &theme,
                                                  const ChartState &state) const override;
    [[nodiscard]] QString describe() const override;

private:
    std::shared_ptr<const FunnelModel> m_model;
};

} // namespace parlance

// Two measures against each other: a point for each member.
#pragma once

#include "views/charts/basechart.h"
#include "views/charts/columns.h"

namespace parlance {

struct ScatterModel
{
    struct Point
    {
        Member member;
        double x = 0, y = 0;
    };
    std::vector<Point> points; // without those that lack one of the two, and without "Other"
    int without = 0;           // how many lack one
    Column dimension, xMeasure, yMeasure;
    NumberStyle style;
};

// From two measures by one dimension: the first goes along, the second up.
ScatterModel makeScatter(const ChartInput &input);

class Scatter : public BaseChart
{
    Q_OBJECT
public:
    explicit Scatter(QWidget *parent);
    ~Scatter() override;

protected:
    void prepare(const ChartInput &input) override;
    [[nodiscard]] std::unique_ptr<Picture> layOut(const QRectF &rect, const Theme &theme,
                                                  const ChartState &state) const override;
    [[nodiscard]] QString describe() const override;

private:
    std::shared_ptr<const ScatterModel> m_model;
};

} // namespace parlance

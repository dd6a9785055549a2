// Percentiles of each member as lying boxes: where the middle is, and how far the slow ones reach.
#pragma once

#include "views/charts/basechart.h"
#include "views/charts/columns.h"

namespace parlance {

struct BoxModel
{
    struct Point
    {
        Column measure; // key, label, unit; without data
        int percent = 0;
    };
    struct Row
    {
        Member member;
        std::vector<double> values; // one per point, rising; NaN: none
        double count = 0;           // NaN: unknown
    };
    std::vector<Point> points;           // rising
    size_t from = 0, middle = 0, to = 0; // the ends of the box and its line, of the points
    std::vector<Row> rows;               // as in the Table, "Other" last; without those that have no value
    std::vector<double> overall;         // of all together, per point; empty: unknown
    Column dimension;
    QString countLabel; // empty: the Table does not count
    double least = 0, most = 0;
    bool logarithmic = false;
    NumberStyle style;

    [[nodiscard]] QString text(size_t point, double value) const;
    [[nodiscard]] double position(double value) const; // 0 to 1 along the axis
    [[nodiscard]] std::vector<double> ticks() const;   // round values, at most as many as can be told apart
};

// The measures that are percentiles ("…_p90") of one unit; one that counts goes beside them. The box reaches from the
// percentile below the median to the one above it, the whiskers to the outermost ones.
BoxModel makeBoxes(const ChartInput &input);

// Table: two or more percentiles by one dimension, and perhaps of how many. The axis is logarithmic where values lie far
// apart. Visual option: "scale": "linear".
class BoxChart : public BaseChart
{
    Q_OBJECT
public:
    explicit BoxChart(QWidget *parent);
    ~BoxChart() override;

protected:
    void prepare(const ChartInput &input) override;
    [[nodiscard]] std::unique_ptr<Picture> layOut(const QRectF &rect, const Theme &theme,
                                                  const ChartState &state) const override;
    [[nodiscard]] QString describe() const override;

private:
    std::shared_ptr<const BoxModel> m_model;
};

} // namespace parlance

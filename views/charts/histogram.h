// How facts are spread over the ranges of a number: adjoining columns, labels at the ends of the ranges, and lines where
// the median and the percentiles lie.
#pragma once

#include "views/charts/basechart.h"
#include "views/charts/columns.h"

namespace parlance {

struct HistogramModel
{
    struct Bin
    {
        Member member;
        qint64 start = 0;
        std::optional<qint64> end; // none: the last range is open
        QString label;             // "2–3 s"
        double value = 0;
        double previous = 0; // NaN: nothing to compare with
    };
    struct Line
    {
        QString label;
        double value = 0; // as the ends of the ranges
    };
    std::vector<Bin> bins; // from the first range with a fact to the last; those between have 0
    std::vector<Line> lines;
    double without = 0; // facts that have no such number
    double total = 0;
    Column dimension, measure; // key, label, unit; without data
    bool hasPrevious = false;
    bool ofShares = false; // the ends of the ranges are hundredths
    NumberStyle style;
};

// The first table: one measure by a dimension of ranges or numbers. A second one without grouping: its measures of the
// same unit are drawn as lines.
class Histogram : public BaseChart
{
    Q_OBJECT
public:
    explicit Histogram(QWidget *parent);
    ~Histogram() override;

protected:
    void prepare(const ChartInput &input) override;
    [[nodiscard]] std::unique_ptr<Picture> layOut(const QRectF &rect, const Theme &theme,
                                                  const ChartState &state) const override;
    [[nodiscard]] QString describe() const override;

private:
    std::shared_ptr<const HistogramModel> m_model;
};

} // namespace parlance

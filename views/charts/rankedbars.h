// Sorted horizontal bars: name, bar with a tick for the previous value, value, change.
#pragma once

#include "views/charts/basechart.h"
#include "views/charts/columns.h"

namespace parlance {

struct RankedModel
{
    struct Row
    {
        Member member;
        double value = 0;    // NaN: none
        double previous = 0; // NaN: none
    };
    std::vector<Row> rows;     // as in the Table
    Column dimension, measure; // key, label, unit, good; without data
    bool hasPrevious = false;
    NumberStyle style;
    TimeZone zone;
    TimeRange range;
    QJsonObject options;
};

// Visual option: "legend" (true).
class RankedBars : public BaseChart
{
    Q_OBJECT
public:
    explicit RankedBars(QWidget *parent);
    ~RankedBars() override;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void prepare(const ChartInput &input) override;
    [[nodiscard]] std::unique_ptr<Picture> layOut(const QRectF &rect, const Theme &theme,
                                                  const ChartState &state) const override;
    [[nodiscard]] QString describe() const override;

private:
    std::shared_ptr<const RankedModel> m_model;
};

} // namespace parlance

// Columns: stacked by members with a mark for the previous period, or side by side.
#pragma once

#include "views/charts/basechart.h"
#include "views/charts/seriesmodel.h"

namespace parlance {

// Visual options: "legend" and "weekends" (true), "values" (totals over the columns; by default where they fit).
class ColumnChart : public BaseChart
{
    Q_OBJECT
public:
    ColumnChart(VisualKind kind, QWidget *parent);
    ~ColumnChart() override;

protected:
    void prepare(const ChartInput &input) override;
    [[nodiscard]] std::unique_ptr<Picture> layOut(const QRectF &rect, const Theme &theme,
                                                  const ChartState &state) const override;
    [[nodiscard]] QString describe() const override;

private:
    VisualKind m_kind;
    std::shared_ptr<const SeriesModel> m_model;
};

} // namespace parlance

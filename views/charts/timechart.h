// Lines, areas and stacked panels over one x axis. Different units never share a y axis: each gets its panel.
#pragma once

#include "views/charts/basechart.h"
#include "views/charts/seriesmodel.h"

namespace parlance {

// Visual options: "legend" and "weekends" (true), "area" (fill below single lines; true for Area and StackedPanels).
class TimeChart : public BaseChart
{
    Q_OBJECT
public:
    TimeChart(VisualKind kind, QWidget *parent);
    ~TimeChart() override;

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

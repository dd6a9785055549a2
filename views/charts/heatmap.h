// Colour cells of one measure by two dimensions; mostly weekday by hour of day.
#pragma once

#include "views/charts/basechart.h"
#include "views/charts/gridmodel.h"

namespace parlance {

// Visual option: "average" (mean per occurrence of the weekday in the period).
class Heatmap : public BaseChart
{
    Q_OBJECT
public:
    explicit Heatmap(QWidget *parent);
    ~Heatmap() override;

protected:
    void prepare(const ChartInput &input) override;
    [[nodiscard]] std::unique_ptr<Picture> layOut(const QRectF &rect, const Theme &theme,
                                                  const ChartState &state) const override;
    [[nodiscard]] QString describe() const override;

private:
    std::shared_ptr<const GridModel> m_model;
};

} // namespace parlance

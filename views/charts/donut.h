// A ring with one big number in it, figures beside it and the slices as a list.
#pragma once

#include "views/charts/basechart.h"
#include "views/charts/change.h"
#include "views/charts/columns.h"

namespace parlance {

// Two forms. One table: a measure by a dimension, the total in the middle. Two tables: the first without grouping
// (thumbs_up, ratings, satisfaction, feedback_rate), the second thumbs_down by feedback_category: satisfaction in
// the middle, the ring is thumbs up and the reasons for thumbs down.
struct DonutModel
{
    struct Slice
    {
        QString label;
        double value = 0;
        int colour = 0;
        Mark mark;
    };
    struct Figure
    {
        QString label, value;
        std::optional<Change> change;
    };
    std::vector<Slice> slices; // of values above 0 in the ring, all in the list
    double sum = 0;
    Unit unit = Unit::Count;
    QString title; // of the measure
    QString centre, centreLabel;
    std::vector<Figure> figures;
    NumberStyle style;
};

class Donut : public BaseChart
{
    Q_OBJECT
public:
    explicit Donut(QWidget *parent);
    ~Donut() override;

protected:
    void prepare(const ChartInput &input) override;
    [[nodiscard]] std::unique_ptr<Picture> layOut(const QRectF &rect, const Theme &theme,
                                                  const ChartState &state) const override;
    [[nodiscard]] QString describe() const override;

private:
    std::shared_ptr<const DonutModel> m_model;
};

} // namespace parlance

// A measure by country on the map of the world: circles for amounts, shades for rates.
#pragma once

#include "views/charts/basechart.h"
#include "views/charts/columns.h"

namespace parlance {

struct MapModel
{
    // A country that the Table names, in one spelling or several ("DE", "Germany").
    struct Place
    {
        int country = -1; // of worldMap()
        std::vector<Member> spellings;
        std::vector<double> values; // of each
        double value = 0;           // NaN: none, or spellings whose values cannot be summed
        double previous = 0;        // NaN: nothing to compare with
        Mark mark;
    };
    // Rows that have no place: without a country, with a name the map does not have, "Other".
    struct Rest
    {
        QString label;
        double value = 0; // NaN: several that cannot be summed
        std::vector<Member> members;
        Mark mark;
    };
    std::vector<Place> places; // largest first
    std::vector<Rest> rest;
    Column dimension, measure; // key, label, unit, good; without data
    bool circles = false;
    double total = 0; // NaN: the measure cannot be summed
    NumberStyle style;

    [[nodiscard]] QString nameOf(const Place &place) const;
    [[nodiscard]] QString valueText(double value) const;
};

MapModel makeMap(const ChartInput &input);

// Table: one measure by one dimension, whose members are ISO codes or names of countries. Visual option: "shape": "circles"
// or "areas"; else circles for what is counted or summed, as a large country would look like much, and areas for rates.
class MapChart : public BaseChart
{
    Q_OBJECT
public:
    explicit MapChart(QWidget *parent);
    ~MapChart() override;

protected:
    void prepare(const ChartInput &input) override;
    [[nodiscard]] std::unique_ptr<Picture> layOut(const QRectF &rect, const Theme &theme,
                                                  const ChartState &state) const override;
    [[nodiscard]] QString describe() const override;

private:
    std::shared_ptr<const MapModel> m_model;
};

} // namespace parlance

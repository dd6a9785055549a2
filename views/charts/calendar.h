// A measure day by day as a calendar: weeks side by side, weekdays one below the other.
#pragma once

#include "views/charts/basechart.h"
#include "views/charts/gridmodel.h"

namespace parlance {

struct CalendarModel
{
    std::shared_ptr<GridModel> grid;          // rows: Monday to Sunday; columns: weeks; NaN: no such day, or no value
    std::vector<std::optional<UtcMs>> starts; // of the days, like the cells; nullopt: outside the period

    [[nodiscard]] bool isEmpty() const { return !grid || grid->isEmpty(); }
};

// From a measure by day.
CalendarModel makeCalendar(const ChartInput &input);

class Calendar : public BaseChart
{
    Q_OBJECT
public:
    explicit Calendar(QWidget *parent);
    ~Calendar() override;

protected:
    void prepare(const ChartInput &input) override;
    [[nodiscard]] std::unique_ptr<Picture> layOut(const QRectF &rect, const Theme &theme,
                                                  const ChartState &state) const override;
    [[nodiscard]] QString describe() const override;

private:
    std::shared_ptr<const CalendarModel> m_model;
};

} // namespace parlance

// Who came back: a row for each period in which users wrote for the first time, a column for each period since.
#pragma once

#include "views/charts/basechart.h"
#include "views/charts/gridmodel.h"

namespace parlance {

struct RetentionModel
{
    struct Cohort
    {
        UtcMs start = 0;
        QString label;
        double users = 0;          // all of them, with whatever filter the page has
        std::vector<double> again; // by periods since the first one; shorter for later cohorts
    };
    std::vector<Cohort> cohorts; // earliest first
    Grain grain = Grain::Week;
    size_t columns = 0;
    bool lastIsPartial = false; // the period of the last diagonal is not over
    NumberStyle style;
    TimeZone zone;

    [[nodiscard]] double share(size_t cohort, size_t since) const;
};

// First Table: users by cohort and time, second: users by cohort. Cohorts that began before the period of the query are
// left out: their beginning is not there to be compared with.
RetentionModel retentionModel(const ChartInput &input);

class Retention : public BaseChart
{
    Q_OBJECT
public:
    explicit Retention(QWidget *parent);
    ~Retention() override;

protected:
    void prepare(const ChartInput &input) override;
    [[nodiscard]] std::unique_ptr<Picture> layOut(const QRectF &rect, const Theme &theme,
                                                  const ChartState &state) const override;
    [[nodiscard]] QString describe() const override;

private:
    std::shared_ptr<const RetentionModel> m_model;
};

} // namespace parlance

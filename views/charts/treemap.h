// Shares of a whole as areas: members of one dimension, or of one inside the members of another.
#pragma once

#include "views/charts/basechart.h"
#include "views/charts/columns.h"

namespace parlance {

// Of two dimensions the second makes the groups, and with them the colours.
struct TreemapModel
{
    struct Cell
    {
        Member member;
        double value = 0;
        int colour = 0;
        Mark mark;
    };
    struct Group
    {
        Member member; // of the second dimension; unused when there is one
        double value = 0;
        int colour = 0;
        std::vector<Cell> cells; // largest first, "Other" last
    };
    std::vector<Group> groups; // likewise
    bool isNested = false;
    double total = 0;                          // of what is shown
    Column dimension, groupDimension, measure; // key, label, unit; without data
    NumberStyle style;

    [[nodiscard]] int count() const;
};

TreemapModel makeTreemap(const ChartInput &input);

class Treemap : public BaseChart
{
    Q_OBJECT
public:
    explicit Treemap(QWidget *parent);
    ~Treemap() override;

protected:
    void prepare(const ChartInput &input) override;
    [[nodiscard]] std::unique_ptr<Picture> layOut(const QRectF &rect, const Theme &theme,
                                                  const ChartState &state) const override;
    [[nodiscard]] QString describe() const override;

private:
    std::shared_ptr<const TreemapModel> m_model;
};

} // namespace parlance

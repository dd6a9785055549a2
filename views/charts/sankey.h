// Ways from step to step: one column of nodes for each dimension, ribbons between them as wide as what takes that way.
#pragma once

#include "views/charts/basechart.h"
#include "views/charts/columns.h"

namespace parlance {

// From one additive measure (each fact counted on one way only) by two or more dimensions, in the order of the steps.
// Before them stands one node for everything. What ends before a step goes through the node without a member there.
struct SankeyModel
{
    enum class Look { Plain, Highlighted, None, Rest };
    struct Node
    {
        int level = 0; // 0: everything
        Member member;
        double value = 0;
        Look look = Look::Plain;
        Mark mark;
    };
    struct Link
    {
        int from = 0, to = 0; // nodes
        double value = 0;
        Mark mark;
    };
    std::vector<Node> nodes; // level by level, from top to bottom within it; the first is everything
    std::vector<Link> links;
    std::vector<Column> levels; // key and label of each dimension; without data
    Column measure;             // likewise
    NumberStyle style;
    double total = 0;
    QString highlight; // what is marked by colour, for the legend; empty: nothing

    [[nodiscard]] bool isEmpty() const { return links.empty(); }
    [[nodiscard]] bool isHighlighted(const Link &link) const;
    [[nodiscard]] QString share(double value) const; // "1,240 · 37 %"
};

// Options of the visual: "highlight": keys that are marked by colour, "highlight_label": what the legend calls them.
SankeyModel makeSankey(const ChartInput &input);

class Sankey : public BaseChart
{
    Q_OBJECT
public:
    explicit Sankey(QWidget *parent);
    ~Sankey() override;

protected:
    void prepare(const ChartInput &input) override;
    [[nodiscard]] std::unique_ptr<Picture> layOut(const QRectF &rect, const Theme &theme,
                                                  const ChartState &state) const override;
    [[nodiscard]] QString describe() const override;

private:
    std::shared_ptr<const SankeyModel> m_model;
};

} // namespace parlance

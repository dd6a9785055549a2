// A chart in a card: passes Tables down, and what was clicked up.
#pragma once

#include "models/documents/benchmark.h"
#include "views/tiles/tileframe.h"

class QStackedWidget;

namespace parlance {

class LegendStrip;

class ChartTile : public TileFrame
{
    Q_OBJECT
public:
    ChartTile(const Block &block, const PageContext &context, QWidget *parent);

    void contextChanged() override;
    void setCrosshair(std::optional<UtcMs> at) override;
    [[nodiscard]] Chart *chart() const { return m_chart; }
    void fillMenu(QMenu &menu) override;
    [[nodiscard]] std::vector<Benchmark> benchmarks() const;

protected:
    void showAnswer() override;
    void bodySwitched() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void activate(const Mark &mark);
    void zoomTo(const TimeRange &range, bool gliding);
    void zoomAround(std::optional<UtcMs> at, int steps);
    void zoomBack();
    void addAnnotationActions(QMenu &menu, const TimeRange &period);
    void limitTo(const Mark &mark);
    void addBreakOut(QMenu &menu, const Mark &mark);
    void addConversations(QMenu &menu, const Mark &mark);
    void showMarkMenu(const Mark &mark, const QPoint &at);

    // The chart of a kind, made when it is first chosen.
    Chart *chartFor(VisualKind kind);

    void placeLegend();

    LegendStrip *m_legend; // in the head of the card where there is room
    QStackedWidget *m_body;
    std::map<VisualKind, Chart *> m_charts;
    Chart *m_chart; // in sight
};

} // namespace parlance

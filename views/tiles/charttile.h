// A chart in a card: passes Tables down, and what was clicked up.
#pragma once

#include "views/tiles/tileframe.h"

namespace parlance {

class ChartTile : public TileFrame
{
    Q_OBJECT
public:
    ChartTile(const Block &block, const PageContext &context, QWidget *parent);

    void contextChanged() override;
    void setCrosshair(std::optional<UtcMs> at) override;
    bool writeSvg(QIODevice &device) override;
    [[nodiscard]] bool hasSvg() const override { return true; }
    [[nodiscard]] Chart *chart() const { return m_chart; }

protected:
    void showAnswer() override;

private:
    void activate(const Mark &mark);
    void showMarkMenu(const Mark &mark, const QPoint &at);

    Chart *m_chart;
};

} // namespace parlance

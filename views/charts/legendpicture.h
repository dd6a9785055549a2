// A picture with a row of entries: above the plot, or in one row somewhere else (in the head of its card).
#pragma once

#include "views/charts/picture.h"

namespace parlance {

class LegendPicture : public Picture
{
public:
    [[nodiscard]] int legendSeriesAt(const QPointF &point) const override { return m_legend.seriesAt(point); }
    [[nodiscard]] double stripWidth() const override { return Legend::widthInOneRow(m_entries); }
    void paintStrip(QPainter &painter, const QRectF &rect, const Theme &theme) const override
    {
        Legend(m_entries, rect).paint(painter, theme);
    }
    [[nodiscard]] int stripSeriesAt(const QPointF &point, const QRectF &rect) const override
    {
        return Legend(m_entries, rect).seriesAt(point);
    }

protected:
    // Takes the room of the legend from the top of `rest`, unless it stands elsewhere.
    void placeLegend(std::vector<LegendEntry> entries, bool elsewhere, QRectF &rest, double gap)
    {
        m_entries = std::move(entries);
        if (elsewhere || m_entries.empty())
            return;
        m_legend = Legend(m_entries, rest);
        rest.setTop(rest.top() + m_legend.height() + gap);
    }

    Legend m_legend; // empty when it stands elsewhere

private:
    std::vector<LegendEntry> m_entries;
};

} // namespace parlance

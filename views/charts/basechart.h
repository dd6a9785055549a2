// What all charts do alike: keep the picture, follow pointer and keyboard, show the tooltip, speak to screen readers.
#pragma once

#include "views/charts/picture.h"

#include <QPixmap>
#include <QPointer>

namespace parlance {

class BaseChart : public Chart
{
    Q_OBJECT
public:
    explicit BaseChart(QWidget *parent);
    ~BaseChart() override;

    void setInput(ChartInput input) final;
    void setTheme(const Theme &theme) final;
    void render(QPainter &painter, const QRectF &rect, const Theme &theme) final;
    [[nodiscard]] QString description() const final;
    void setCrosshair(std::optional<UtcMs> at) final;

    // The marks on screen, for keyboard, accessibility and tests.
    [[nodiscard]] const Picture &picture() const;
    [[nodiscard]] int currentMark() const { return m_focused; }
    void setCurrentMark(int mark);
    [[nodiscard]] TooltipContent shownTooltip() const;

    // Its legend stands outside the chart (LegendStrip).
    void setLegendElsewhere(bool elsewhere);
    void toggleSeries(int series);
    void isolateSeries(int series);

Q_SIGNALS:
    void seriesSwitched();

protected:
    // Takes what it needs out of the input; called once per input.
    virtual void prepare(const ChartInput &input) = 0;
    [[nodiscard]] virtual std::unique_ptr<Picture> layOut(const QRectF &rect, const Theme &theme,
                                                          const ChartState &state) const = 0;
    [[nodiscard]] virtual QString describe() const = 0;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void invalidate();
    void hover(int mark, const QPointF &at);
    void announceCrosshair(int mark);
    void showTooltip(int mark, const QPointF &at);
    void hideTooltip();
    void activate(int mark);
    void finishDrag(const QPointF &at);
    void cancelDrag();
    [[nodiscard]] bool zoomByKey(const QKeyEvent &event);
    [[nodiscard]] bool leaveByKey(const QKeyEvent &event, bool leave);
    [[nodiscard]] int selectedMark() const;
    [[nodiscard]] int firstMark(bool fromEnd) const; // for the keyboard

    Theme m_theme;
    ChartState m_state;
    std::vector<Query> m_queries; // of the input shown: what is switched off stays so while they are alike
    mutable std::unique_ptr<Picture> m_picture;
    QPixmap m_cache;
    QPointer<TooltipCard> m_card;
    TooltipContent m_tooltip;
    std::optional<Mark> m_selected;
    mutable std::optional<int> m_selectedMark; // in the picture; nullopt: not looked for yet
    std::optional<UtcMs> m_crosshair, m_announced;
    std::optional<QPointF> m_press;
    std::optional<TimeRange> m_drag;
    int m_wheel = 0; // turned since the last step, in eighths of a degree
    bool m_zoomed = false;
    int m_hovered = -1;
    int m_focused = -1;
};

} // namespace parlance

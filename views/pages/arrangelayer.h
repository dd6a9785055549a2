// Lies over the cards of an own dashboard while they are arranged: each has a handle that is dragged, or moved and resized
// by the arrow keys.
#pragma once

#include "models/documents/owndashboards.h"
#include "views/theme/theme.h"

#include <QWidget>

namespace parlance {

class ArrangeHandle;

class ArrangeLayer : public QWidget
{
    Q_OBJECT
public:
    explicit ArrangeLayer(QWidget *parent);
    ~ArrangeLayer() override;

    // As the page has them; titles as people read them. What is under way is given up.
    void setBlocks(const std::vector<Block> &blocks, const QStringList &titles);
    void setTheme(const Theme &theme);
    // Lays the handles over the cards, on a page of this width.
    void arrange(int pageWidth);
    [[nodiscard]] const std::vector<Block> &shown() const { return m_shown; }
    void focusFirst();

Q_SIGNALS:
    void previewed();                                                             // shown() is another one
    void edited(const std::vector<parlance::Block> &blocks, const QString &what); // one step of undo
    void removeRequested(const QString &id);
    void finished(); // Esc
    void said(const QString &text);
    void focused(QWidget *handle); // to be seen

private:
    friend class ArrangeHandle;
    void beginDrag(int index, QPoint at, bool wider, bool higher);
    void drag(QPoint at);
    void endDrag(bool keep);
    void step(int index, GridStep step, bool resize);
    [[nodiscard]] QString describe(int index) const;
    void tell(int index);

    struct Drag
    {
        int index = -1; // none
        QPoint from;    // of the pointer, in the layer
        QRect cell;     // of the card then
        bool wider = false, higher = false;
    };

    std::vector<Block> m_blocks, m_shown; // as they are kept; as they are seen
    QStringList m_titles;
    std::vector<ArrangeHandle *> m_handles; // children
    Theme m_theme;
    int m_width = 0;
    Drag m_drag;
};

} // namespace parlance

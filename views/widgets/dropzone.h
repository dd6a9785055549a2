// Where files are dropped: always there, marked while something is dragged over the window.
#pragma once

#include "views/widgets/button.h"
#include "views/widgets/labels.h"

class QHBoxLayout;

namespace parlance {

// The window accepts the drop itself; this only shows where, and offers the same by button.
class DropZone : public QWidget, public Themed
{
    Q_OBJECT
public:
    explicit DropZone(QWidget *parent = nullptr);

    void setDragging(bool dragging);
    [[nodiscard]] bool isDragging() const { return m_dragging; }
    Button *addButton(const QString &objectName, const QString &text, const QString &iconName);

    void applyTheme(const Theme &theme) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    QHBoxLayout *m_buttons;
    bool m_dragging = false;
};

} // namespace parlance

// One field in a well: dragged elsewhere, removed by its × or Delete, changed by its menu (click, Enter, menu key).
#pragma once

#include "views/explore/fields.h"
#include "views/widgets/themed.h"

#include <QAbstractButton>

class QHBoxLayout;
class QVBoxLayout;

namespace parlance {

class Pill : public QAbstractButton, public Themed
{
    Q_OBJECT
public:
    // source: names the place it stands in, so that a drop elsewhere takes it from there ("rows:0").
    Pill(const QString &icon, const QString &name, const QString &note, const QString &source, QWidget *parent);

    void setField(const Field &field) { m_field = field; }
    void setInvalid(const QString &reason);
    void setRemovable(bool removable) { m_removable = removable; }
    [[nodiscard]] const QString &source() const { return m_source; }

    void applyTheme(const Theme &theme) override;
    [[nodiscard]] QSize sizeHint() const override { return {120, 26}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 26}; }

Q_SIGNALS:
    void removed();
    void moved(int step); // Ctrl+Up, Ctrl+Down

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QRect closeRect() const;

    Theme m_theme;
    QString m_icon, m_note, m_source;
    std::optional<Field> m_field;
    bool m_invalid = false, m_removable = true;
    QPoint m_pressed;
};

// A titled place for pills that fields are dropped on.
class Well : public QWidget, public Themed
{
    Q_OBJECT
public:
    Well(const QString &name, const QString &title, const QString &empty, QWidget *parent);

    void clear();
    void add(Pill *pill);
    void setTool(QWidget *tool); // at the right of the title
    // Whether the field may be dropped here.
    void setAccepts(std::function<bool(const Field &)> accepts) { m_accepts = std::move(accepts); }
    [[nodiscard]] const std::vector<Pill *> &pills() const { return m_pills; }
    void applyTheme(const Theme &theme) override;

Q_SIGNALS:
    void dropped(const parlance::Field &field, const QString &source, int at);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int placeAt(int y) const;
    [[nodiscard]] QRect emptyRect() const;

    Theme m_theme;
    QString m_empty;
    QVBoxLayout *m_column;
    QHBoxLayout *m_head;
    QWidget *m_room; // where the dashed frame is painted while nothing is in it
    std::vector<Pill *> m_pills;
    std::function<bool(const Field &)> m_accepts;
    int m_target = -1; // where a drop would go
};

} // namespace parlance

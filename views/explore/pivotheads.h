// The heads and cells of a pivot: indented rows with their fold marks, columns of several lines, heat and bars.
#pragma once

#include "views/theme/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace parlance {

class PivotRowHead : public QHeaderView
{
    Q_OBJECT
public:
    explicit PivotRowHead(QWidget *parent);
    void setTheme(const Theme *theme);
    [[nodiscard]] int neededWidth(int rows) const;

Q_SIGNALS:
    void foldClicked(int row);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    const Theme *m_theme = nullptr;
};

class PivotColumnHead : public QHeaderView
{
    Q_OBJECT
public:
    static constexpr int line = 16;

    explicit PivotColumnHead(QWidget *parent);
    void setTheme(const Theme *theme);
    void setLines(int lines);
    [[nodiscard]] int neededWidth(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const Theme *m_theme = nullptr;
};

class PivotDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const Theme *theme) { m_theme = theme; }
    void setHeat(bool heat) { m_heat = heat; } // else bars
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme *m_theme = nullptr;
    bool m_heat = true;
};

} // namespace parlance

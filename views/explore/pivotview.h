// The pivot on screen: heads of rows and columns stay in sight, rows fold, a click on a head sorts, Enter on a cell leads
// to what is behind it. Left and Right fold where the cursor stands in the first column.
#pragma once

#include "views/explore/pivotmodel.h"
#include "views/theme/theme.h"

#include <QTableView>

class QMenu;

namespace parlance {

class PivotView : public QTableView
{
    Q_OBJECT
public:
    explicit PivotView(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] PivotModel *pivot() const { return m_model; }
    void arrange(); // widths and heights, after a new table
    // Where somebody is in the table: cell, selection, scrolling and the widths set by hand. By the members, so that an
    // answer with more of them takes nobody away from where they are.
    struct Place
    {
        struct Cell
        {
            QStringList row, column;
            int measure = 0;
            PivotModel::Shown::Part part = PivotModel::Shown::Part::Value;
        };
        Pivot asked;
        std::optional<Cell> current;
        std::vector<std::pair<Cell, Cell>> selected; // corners
        std::vector<std::pair<Cell, int>> widths;    // their rows say nothing
        int down = 0, across = 0;
    };
    [[nodiscard]] Place place() const;
    void goBack(const Place &place); // after arrange(); as far as it is there
    void copy();

Q_SIGNALS:
    void sortRequested(const parlance::PivotSort &sort);
    void drillRequested(int row, int column);
    void menuRequested(QMenu *menu, int row, int column); // to be filled further
    void statusMessage(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sortBy(int column);
    void foldKept(int row, bool open);
    void showMenu(int row, int column, const QPoint &at);
    [[nodiscard]] Place::Cell cellOf(int row, int column) const;
    [[nodiscard]] QModelIndex indexOf(const Place::Cell &cell) const;

    PivotModel *m_model;
    class PivotDelegate *m_delegate;
    class PivotRowHead *m_rowHead;
    class PivotColumnHead *m_columnHead;
    QWidget *m_corner = nullptr;
    std::vector<int> m_widths; // as arrange() had them
    const Theme *m_theme = nullptr;
};

} // namespace parlance

// A long list in a card, fetched in pages as it comes into sight, with a pane beside it that shows the row chosen.
#pragma once

#include "models/items/pagedmodel.h"
#include "views/tiles/tileframe.h"

class QSplitter;
class QTableView;
class QTimer;
class QToolButton;

namespace parlance {

// Options: "columns" as of a table. Enter or a click on a row opens the pane, Esc closes it.
class ListTile : public TileFrame
{
    Q_OBJECT
public:
    ListTile(const Block &block, const PageContext &context, QWidget *parent);
    ~ListTile() override;

    void contextChanged() override;
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] PagedModel *model() const { return m_model; }
    [[nodiscard]] bool isPaneOpen() const;

protected:
    // Once, by the subclass's constructor. `reader` takes the focus when a row is opened by keyboard.
    void build(QWidget *pane, QWidget *reader);
    // The rows anew, in the columns that are shown. `sort`: the key of the column that they are sorted by; empty: none.
    void setRows(RowFetch fetch, const QString &sort, bool descending);
    [[nodiscard]] std::vector<ViewColumn> shownColumns() const;

    virtual void listAgain() = 0; // columns were switched on or off: setRows() again
    // A click on the head of a column; false: cannot be sorted by.
    [[nodiscard]] virtual bool sortBy(const QString &key, bool descending) = 0;
    [[nodiscard]] virtual bool isPresent(const QString &key) const { return !key.isEmpty(); } // in the data at all
    virtual void showInPane(const Table &rows, qsizetype row) = 0;
    virtual void addRowActions(QMenu &menu, const Table &rows, qsizetype row) = 0;
    // Of row actions: the members of these dimensions as filters of the page.
    void addFilters(QMenu &menu, const Table &rows, qsizetype row,
                    std::initializer_list<std::pair<const char *, DimensionKey>> members);
    void addCopy(QMenu &menu, const QString &label, const QString &text);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void sortChosen(int section, Qt::SortOrder order);
    void showSort();
    void see(); // the rows in sight
    void openRow();
    void closePane();
    void readCurrent();
    void showRowMenu(const QPoint &at);
    void showColumnMenu();

    QTableView *m_view;
    PagedModel *m_model;
    QSplitter *m_split;
    QWidget *m_side = nullptr, *m_reader = nullptr;
    QToolButton *m_columnsButton = nullptr, *m_close = nullptr;
    QTimer *m_reading;
    std::vector<ViewColumn> m_columns;
    QStringList m_hidden; // keys switched off by hand
    QString m_sort;
    bool m_descending = false;
    std::pair<TablePtr, qsizetype> m_read; // in the pane
};

} // namespace parlance

// A table in a card: search, sortable heads, inline bars, pages that fit the height, users without usage.
#pragma once

#include "models/items/cells.h"
#include "models/live/background.h"
#include "views/tiles/tileframe.h"

class QCheckBox;
class QLabel;
class QTableView;
class QToolButton;

namespace parlance {

class SearchField;
class TableModel;

class TableTile : public TileFrame
{
    Q_OBJECT
public:
    TableTile(const Block &block, const PageContext &context, QWidget *parent);

    void contextChanged() override;
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] TableModel *model() const { return m_model; }

protected:
    void showAnswer() override;
    [[nodiscard]] bool isEmptyAnswer() const override;
    // What the rows are of, and what one of them filters by; `member` is its TableModel::MemberRole.
    [[nodiscard]] virtual TablePtr shownTable() const { return answer().tables.front(); }
    [[nodiscard]] virtual Filter rowFilter(const QVariant &member) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void buildFooter();
    void activateRow(const QModelIndex &index); // opens the page about its member, or filters by it
    void filterByRow(const QModelIndex &index);
    [[nodiscard]] Mark rowMark(qsizetype row) const;
    void showRowMenu(const QPoint &at);
    void addListAction(QMenu &menu, qsizetype row);
    void showColumnMenu();
    void fetchUsers();
    void showDefaultSort();
    void fitPage();
    void turnPage(int pages);
    void updateFooter();
    [[nodiscard]] bool isPaged() const;

    QTableView *m_view;
    TableModel *m_model;
    SearchField *m_search = nullptr;
    QToolButton *m_columnsButton = nullptr;
    QCheckBox *m_withoutUsage = nullptr;
    QLabel *m_range = nullptr;
    QToolButton *m_back = nullptr, *m_forward = nullptr;
    std::vector<ViewColumn> m_columns;
    std::vector<UserEntry> m_users;
    bool m_usersFetched = false;
    bool m_sortShown = false; // once; later the user's own choice stands
    QStringList m_hidden;     // columns switched off by hand
    Latest<std::vector<UserEntry>> m_fetch;
};

// From the options of a table block.
std::vector<ViewColumn> viewColumns(const QJsonArray &columns);

} // namespace parlance

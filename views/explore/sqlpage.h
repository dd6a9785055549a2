// Questions in SQL over the documented views: what there is on the left, the statement, its answer as table or chart.
#pragma once

#include "models/live/livequery.h"
#include "views/dialogs/prompter.h"
#include "views/explore/sqlaccess.h"
#include "views/pages/pagecontext.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTableView;
class QTreeWidget;

namespace parlance {

class Button;
class ChartTile;
class CodeEdit;
class Label;
class ProgressBar;
class Segmented;
class SqlParameters;
class TableModel;

class SqlPage : public QWidget
{
    Q_OBJECT
public:
    SqlPage(SqlAccess access, Prompter *prompter, const PageContext &context, QWidget *parent = nullptr);

    void setContext(const PageContext &context);
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    [[nodiscard]] std::vector<std::pair<QString, TablePtr>> tables() const;
    [[nodiscard]] CodeEdit *editor() const { return m_editor; }
    [[nodiscard]] TableModel *model() const { return m_model; }
    [[nodiscard]] QString message() const; // the sentence above the answer
    void run();
    void cancel();

Q_SIGNALS:
    void subtitleChanged();
    void statusMessage(const QString &text);
    void drillRequested(const parlance::Filter &filter); // the members that a row names

private:
    QWidget *buildViews();
    QWidget *buildRight();
    void fillViews();
    void take(const Result<SqlResult> &result);
    void showAnswer();
    void showChart();
    void showState(const QString &text, bool bad);
    void drill(int row);
    void load();
    void openSaved();
    void save(bool under);
    void store(const SavedSql &saved);
    void removeSaved(const SavedSql &saved);
    [[nodiscard]] SqlAccess::Done written(const QString &failed, std::function<void()> done);
    void setShown(const SavedSql &saved);

    SqlAccess m_access;
    Prompter *m_prompter;
    PageContext m_context;
    Background m_worker; // of its own: a long statement keeps no chart waiting
    Latest<SqlResult> m_running;
    Latest<std::vector<SavedSql>> m_loading;
    std::vector<SavedSql> m_saved;
    SavedSql m_shown; // the saved one that is edited, if any
    SqlResult m_result;

    QSplitter *m_split = nullptr;
    QTreeWidget *m_views = nullptr;
    CodeEdit *m_editor = nullptr;
    SqlParameters *m_parameters = nullptr;
    Label *m_message = nullptr;
    ProgressBar *m_progress = nullptr;
    Button *m_run = nullptr, *m_cancel = nullptr, *m_open = nullptr, *m_save = nullptr;
    Segmented *m_how = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    TableModel *m_model = nullptr;
    QWidget *m_chartRoom = nullptr;
    ChartTile *m_chart = nullptr;
};

// The answer as a chart reads it: the first text, or the first column of days, along the axis, the numbers as values.
// Days begin as they do in the zone. nullptr: there is nothing to draw.
TablePtr chartOf(const Table &table, const TimeZone &zone);

} // namespace parlance

// Explore: fields, wells and what they give, from left to right. Every change is one step of undo; chart and pivot always
// show the same question.
#pragma once

#include "models/documents/report.h"
#include "models/live/livequery.h"
#include "views/dialogs/prompter.h"
#include "views/explore/exploreaccess.h"
#include "views/explore/pivotview.h"
#include "views/explore/wellspane.h"
#include "views/filters/members.h"
#include "views/pages/pagecontext.h"
#include "views/tiles/ownvalue.h"

#include <QUndoStack>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace parlance {

class Button;
class ChartSwitch;
class ChartTile;
class FieldList;
class Label;
class QueryPeek;
class StateOverlay;
class Tile;

class ExplorePage : public QWidget
{
    Q_OBJECT
public:
    ExplorePage(ExploreAccess access, MemberAccess members, Prompter *prompter, const PageContext &context,
                QWidget *parent = nullptr);
    ~ExplorePage() override;

    void setContext(const PageContext &context);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    [[nodiscard]] std::vector<std::pair<QString, TablePtr>> tables() const;

    [[nodiscard]] const Exploration &exploration() const { return m_shown; }
    // As one step that can be undone.
    void edit(const Exploration &exploration, const QString &what);
    // What a mark of a chart is broken out by: a step that can be undone.
    void takeExploration(const Exploration &exploration);
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    [[nodiscard]] PivotView *pivot() const { return m_pivot; }
    [[nodiscard]] WellsPane *wells() const { return m_wells; }
    [[nodiscard]] FieldList *fields() const { return m_fields; }
    void drill(int row, int column);
    [[nodiscard]] bool isDrilled() const;

Q_SIGNALS:
    void subtitleChanged();
    void statusMessage(const QString &text);
    void filterRequested(const parlance::Filter &filter);
    void rangeRequested(const parlance::TimeRange &range);
    void periodRequested(const parlance::Period &period); // back from a zoom
    void detailsRequested(const QString &page);           // the conversations of a mark
    void memberRequested(const QString &page, parlance::DimensionKey dimension, const QString &member);
    void reportRequested(const parlance::ReportBlock &block, const QString &report); // an empty key: a new one

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class EditCommand;
    struct Answer
    {
        PivotPtr table;
        std::vector<TablePtr> chart; // one, or none
    };

    // explorepage.cpp
    QWidget *buildBar();
    void openPins();
    QWidget *buildResult();
    void connectParts();
    void set(const Exploration &exploration); // without undo
    void showWells();
    void ask();
    void answered();
    void take(const Answer &answer);
    void showChart();
    void showTable();
    void showProblem();
    [[nodiscard]] Pivot asked() const; // of what is filled in
    // The chart for an own dashboard, if there is one: with its own filter, on the page's period.
    [[nodiscard]] std::optional<Block> card() const;
    [[nodiscard]] VisualKind chartKind() const;
    [[nodiscard]] int seriesDrawn() const;
    void lookAt(const Field &field);
    void showFacts();
    // exploreactions.cpp
    void load();
    void openFilter(DimensionKey dimension, QWidget *below);
    void openFilterText(QWidget *below);
    void openFormula(const QString &of);
    // exploreparameters.cpp
    void openParameter(const QString &name);
    void openMembers(const QString &parameter, QWidget *below);
    void setParameters(const Parameters &parameters, const QString &what);
    // exploreactions.cpp
    void exportFormula(const QString &name); // with the metrics that it names
    [[nodiscard]] ExploreAccess::Done formulaWritten(std::function<void()> done);
    void openSaved();
    void openReports();
    void save(bool under);
    void removeSaved(const Exploration &exploration);
    void store(const Exploration &exploration);
    void stored(const Exploration &exploration, const QString &before); // before: what had its place was called
    [[nodiscard]] bool isStored(const Exploration &exploration) const;  // just so
    void leaveDrill();

    ExploreAccess m_access;
    MemberAccess m_members;
    Prompter *m_prompter;
    PageContext m_context;
    Exploration m_shown, m_filled; // as it is edited; with the parameters put in
    OwnExplorations m_own;
    QUndoStack m_undo;
    LiveQuery m_live, m_facts, m_drillLive;
    Latest<Answer> m_assembly;
    Latest<OwnExplorations> m_loading;
    std::optional<PivotPlan> m_plan;
    std::optional<Query> m_chartQuery;
    std::optional<OwnValue> m_chartValue; // what the chart shows of its answer
    std::vector<Query> m_asked;
    std::optional<Error> m_problem;
    Answer m_answer;
    QString m_factsOf; // the field that m_facts asks for

    QSplitter *m_split = nullptr;
    FieldList *m_fields = nullptr;
    WellsPane *m_wells = nullptr;
    Label *m_state = nullptr;
    Button *m_undoButton = nullptr, *m_redoButton = nullptr, *m_open = nullptr, *m_save = nullptr, *m_report = nullptr,
           *m_pin = nullptr;
    ChartSwitch *m_switch = nullptr;
    QWidget *m_chartRoom = nullptr;
    ChartTile *m_chart = nullptr;
    QByteArray m_chartBlock; // what the chart was made of
    QStackedWidget *m_lower = nullptr;
    PivotView *m_pivot = nullptr;
    StateOverlay *m_overlay = nullptr;
    QueryPeek *m_peek = nullptr;
    QWidget *m_drill = nullptr;
    Label *m_crumb = nullptr;
    Tile *m_drillTile = nullptr;
};

} // namespace parlance

// Reports: the list, a true preview of the pages, the blocks of the one that is shown, and its ways out.
#pragma once

#include "views/dialogs/prompter.h"
#include "views/pages/pagecontext.h"
#include "views/pages/reportaccess.h"
#include "views/pages/sheetsview.h"
#include "views/widgets/button.h"
#include "views/widgets/labels.h"

#include <map>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QStackedWidget;
class QTimer;
class QUndoStack;

namespace parlance {

class BlockForm;
class Segmented;

class ReportsPage : public QWidget
{
    Q_OBJECT
public:
    ReportsPage(ReportAccess access, Prompter *prompter, const PageContext &context, QWidget *parent = nullptr);
    ~ReportsPage() override;

    void setContext(const PageContext &context);
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] const Report &report() const { return m_report; }
    void show(const QString &key); // an unknown key changes nothing
    void undo();                   // the last change of the report
    // As the last block of that report, to be kept or undone; without a key of a new one, whose name is asked for.
    void takeBlock(const ReportBlock &block, const QString &report);
    // One of a file: kept under a name that is asked for; nothing is replaced unasked.
    void takeReport(const Report &report);

Q_SIGNALS:
    void subtitleChanged();
    void periodRequested(const parlance::Period &period); // that of the report which was chosen
    void statusMessage(const QString &text);

private:
    QWidget *buildList();
    QWidget *buildPreview();
    QWidget *buildBlocks();
    void loadList();
    void takeWaiting();
    void fillList();
    void choose(int row);
    void leave();                         // what was changed and not kept waits as a draft
    void setReport(const Report &report); // as it is, without a step to undo
    void change(const QString &step, const Report &report);
    void layOutLater();
    void layOut();
    void fillBlocks();
    void showBlock(int row);
    void takeTitle();
    void takeText();
    void takeBlockOf(const ReportBlock &block); // the form's
    void editBrand();
    void editValues(); // of its parameters
    void addBlock(ReportBlockKind kind);
    void moveBlock(int by);
    void removeBlock();
    void exportAs(const QString &suffix, const QString &filter);
    void save(const std::shared_ptr<const ReportSheets> &sheets, const QString &path);
    void exportItself();
    void print();
    void keep();
    void keepAs(Report kept);
    [[nodiscard]] std::function<QString(const QString &)> nameProblem() const;
    void keepNow(const Report &report);
    void removeReport();
    void openVersions();
    void openTrash();
    void enableOwn();
    [[nodiscard]] bool isOwn(const QString &key) const;
    [[nodiscard]] const Report *stored(const QString &place) const; // "own:KEY" or "KEY" of a built-in one
    [[nodiscard]] QString placeOf(int row) const;
    [[nodiscard]] QString titleAt(int row) const; // as the list says it
    // The period of the bar; its comparison, or that of the report; the conditions of both.
    [[nodiscard]] PageFilter filter() const;

    ReportAccess m_access;
    Prompter *m_prompter;
    PageContext m_context;
    std::vector<Report> m_builtIn, m_own;
    Report m_report;
    QString m_place;                    // in the list, of the report that is shown
    std::map<QString, Report> m_drafts; // by place
    std::shared_ptr<const ReportSheets> m_sheets;
    int m_asked = 0;                                          // the latest wins
    QString m_wanted;                                         // to be shown when the list is there
    std::optional<std::pair<ReportBlock, QString>> m_waiting; // for the list: a block and its report
    QTimer *m_typing;
    QUndoStack *m_undo;
    QListWidget *m_list = nullptr, *m_blocks = nullptr;
    SheetsView *m_view = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
    BlockForm *m_form = nullptr;
    Segmented *m_how = nullptr; // form or JSON
    QStackedWidget *m_parts = nullptr;
    Label *m_problem = nullptr;
    Button *m_export = nullptr, *m_print = nullptr, *m_keep = nullptr, *m_remove = nullptr, *m_versions = nullptr,
           *m_values = nullptr;
    bool m_filling = false;
    bool m_taking = false; // what is being typed
};

} // namespace parlance

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
class QTimer;
class QUndoStack;

namespace parlance {

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

Q_SIGNALS:
    void subtitleChanged();
    void periodRequested(const parlance::Period &period); // that of the report which was chosen
    void statusMessage(const QString &text);

private:
    QWidget *buildList();
    QWidget *buildPreview();
    QWidget *buildBlocks();
    void loadList();
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
    void addBlock(ReportBlockKind kind);
    void moveBlock(int by);
    void removeBlock();
    void exportAs(const QString &suffix, const QString &filter);
    void print();
    void keep();
    void keepAs(const QString &title);
    void keepNow(const Report &report);
    void removeReport();
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
    int m_asked = 0; // the latest wins
    QTimer *m_typing;
    QUndoStack *m_undo;
    QListWidget *m_list = nullptr, *m_blocks = nullptr;
    SheetsView *m_view = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
    Label *m_problem = nullptr;
    Button *m_export = nullptr, *m_print = nullptr, *m_keep = nullptr, *m_remove = nullptr;
    bool m_filling = false;
    bool m_taking = false; // what is being typed
};

} // namespace parlance

// The lists that lead from reading to mending: to see, to edit, and to take along.
#pragma once

#include "views/dialogs/prompter.h"
#include "views/pages/fixlistaccess.h"
#include "views/pages/fixlistmodel.h"
#include "views/pages/pagecontext.h"
#include "views/widgets/button.h"

class QCheckBox;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace parlance {

class Label;
class Segmented;

class FixListsPage : public QWidget
{
    Q_OBJECT
public:
    // The prompter outlives the page; null: files cannot be chosen.
    FixListsPage(FixListAccess access, Prompter *prompter, const PageContext &context, QWidget *parent = nullptr);

    void setContext(const PageContext &context);
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] FixList list() const { return m_model->list(); }
    void setList(FixList list);

Q_SIGNALS:
    void subtitleChanged();
    void statusMessage(const QString &text);

protected:
    void showEvent(QShowEvent *event) override; // entries come from other pages meanwhile

private:
    QWidget *buildBar();
    Button *action(const char *name, const QString &text, const QString &icon, void (FixListsPage::*run)());
    void load();
    void offer(); // the actions that the list and what is chosen allow
    void add();
    void removeChosen();
    void takeSuggestions();
    void takeMissed();
    void save();
    void saveEvaluation();
    void saveAs(bool evaluation);
    void intoLex();
    void tell(const Error &error);
    [[nodiscard]] std::vector<int> chosenRows() const; // of the model

    FixListAccess m_access;
    Prompter *m_prompter;
    PageContext m_context;
    FixListModel *m_model;
    QSortFilterProxyModel *m_sorted;
    Segmented *m_which;
    QLineEdit *m_search;
    QTableView *m_view;
    Label *m_empty;
    QCheckBox *m_hide, *m_seal;
    Button *m_add, *m_remove, *m_suggestions, *m_missed, *m_save, *m_evaluation, *m_lex;
};

} // namespace parlance

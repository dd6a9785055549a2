// What the models cost: the list that comes with the program under the user's own prices, and the region of the
// workspace. Edits are undone at will until they are applied, which works out costs anew as a job.
#pragma once

#include "views/dialogs/pricerows.h"
#include "views/theme/theme.h"

#include <QDialog>
#include <QLocale>
#include <QUndoStack>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace parlance {

class PriceForm;
class PriceListView;
class Prompter;

class PricesDialog : public QDialog
{
    Q_OBJECT
public:
    // The prompter outlives the dialog.
    PricesDialog(PriceActions actions, Prompter *prompter, QLocale locale, QWidget *parent);

    void applyTheme(const Theme &theme);
    [[nodiscard]] PriceEdits edits() const; // not applied yet
    void reject() override;                 // asks first when there are edits

private:
    void buildTop(QVBoxLayout *column);
    void buildTable(QVBoxLayout *column);
    void buildForm(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    QPushButton *button(const QString &name, const QString &text, const std::function<void()> &run);

    void take(const Result<PricesData> &loaded);
    // Every edit is one command on the undo stack.
    void change(const QString &text, const PriceBook &next);
    void showBook();
    void showRows();
    void showMissing();
    void showRegions();
    void showUndo();
    void showRemove();
    void showSelected();
    void removeSelected();
    void chooseRegion(const QString &region);
    void askCount();
    void showApply(const Result<RepriceCount> &count);
    void apply();
    void importFile();
    void exportFile();

    PriceActions m_actions;
    Prompter *m_prompter;
    QLocale m_locale;
    PricesData m_data;
    PriceBook m_edited;
    quint64 m_asked = 0; // counts: only the answer to the newest question is shown
    QUndoStack m_undo;
    bool m_filling = false;
    QLabel *m_missing, *m_status;
    QComboBox *m_region;
    QLineEdit *m_find;
    QCheckBox *m_inData;
    PriceListView *m_table;
    PriceForm *m_form;
    QWidget *m_formCard;
    QPushButton *m_new, *m_remove, *m_undoButton, *m_redoButton, *m_import, *m_export, *m_apply;
};

} // namespace parlance

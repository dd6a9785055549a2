// An unknown table: what its columns mean, with a preview that follows every choice. Nothing is imported before Import.
#pragma once

#include "views/dialogs/mappingactions.h"
#include "views/theme/theme.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace parlance {

class MappingColumnsView;
class MappingLayoutForm;
class MappingPreviewView;
class Prompter;

class MappingDialog : public QDialog
{
    Q_OBJECT
public:
    // paths: tables; the first is shown, the others follow it when they have the same columns. The prompter outlives the
    // dialog.
    MappingDialog(MappingActions actions, QStringList paths, Prompter *prompter, QWidget *parent);

    void applyTheme(const Theme &theme);
    [[nodiscard]] TableMapping mapping() const; // as it stands
    void reject() override;                     // asks first when something was changed

private:
    void buildTop(QVBoxLayout *column);
    void buildTables(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    QPushButton *button(const QString &name, const QString &text, const std::function<void()> &run);

    void askSheets();
    void changeSheet();
    void askGuess(const GuessHints &hints);
    void take(const Result<MappingGuess> &guess);
    void changeKind();
    void changeLayout(const TableLayout &layout);
    void changeColumns(int column);
    void settle(int column);
    void askPreview();
    void showPreview(const Result<MappingPreview> &preview);
    void showState();
    [[nodiscard]] QString stateText() const;
    void showBanner();
    void import();
    void loadFile();
    void saveFile();

    MappingActions m_actions;
    QStringList m_paths;
    Prompter *m_prompter;
    TableMapping m_mapping; // without the name, which stands in its field
    std::vector<int> m_ambiguous;
    std::vector<TableMapping> m_saved;
    quint64 m_guessAsked = 0, m_previewAsked = 0; // only the answer to the newest question is shown
    QTimer m_previewSoon;
    bool m_ready = false, m_touched = false;
    QString m_problem; // why there is no table
    QLabel *m_banner, *m_state;
    QComboBox *m_kind, *m_sheet; // m_sheet: shown for a workbook of several sheets
    QLabel *m_sheetLabel;
    QLineEdit *m_name;
    MappingLayoutForm *m_layout;
    MappingColumnsView *m_columns;
    MappingPreviewView *m_preview;
    QCheckBox *m_meaning;
    QPushButton *m_load, *m_save, *m_import;
};

} // namespace parlance

// What was wrong with the input: by kind, each with file, line, path, reason and the raw text.
#pragma once

#include "views/dialogs/prompter.h"
#include "views/pages/sourcesmodel.h"

#include <QDialog>
#include <QLocale>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace parlance {

class IssuesDialog : public QDialog
{
    Q_OBJECT
public:
    // source: only of this one; nullopt: of all. model and prompter outlive the dialog.
    IssuesDialog(SourcesModel *model, Prompter *prompter, std::optional<qint64> source, QLocale locale,
                 QWidget *parent);

private:
    void showIssues(const Result<std::vector<IssueRow>> &issues);
    QTreeWidgetItem *group(const QString &code, const Issue &example);
    void showExcerpt();
    void showRecord(const Result<QByteArray> &record);
    void save();

    SourcesModel *m_model;
    Prompter *m_prompter;
    QLocale m_locale;
    std::vector<IssueRow> m_issues;
    QLabel *m_summary;
    QTreeWidget *m_tree;
    QPlainTextEdit *m_excerpt;
    QPushButton *m_export;
    quint64 m_generation = 0; // records of an earlier selection are dropped
};

} // namespace parlance

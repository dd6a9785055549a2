// How long the data of a workspace and of each of its sources is kept; says how much is older by now.
#pragma once

#include "views/pages/sourcesmodel.h"

#include <QDialog>
#include <QLocale>

class QComboBox;
class QPushButton;
class QScrollArea;

namespace parlance {

class Label;

class RetentionDialog : public QDialog
{
    Q_OBJECT
public:
    // model outlives the dialog.
    RetentionDialog(SourcesModel *model, QLocale locale, QWidget *parent);

private:
    [[nodiscard]] QComboBox *choice(const QString &name, std::optional<int> days, bool ofSource);
    [[nodiscard]] QScrollArea *ofSources(const std::vector<SourceRow> &sources);
    [[nodiscard]] RetentionChoice chosen() const;
    void count();
    void tell(const Result<PurgeAnswer> &answer);

    SourcesModel *m_model;
    QLocale m_locale;
    QComboBox *m_all = nullptr;
    std::vector<std::pair<qint64, QComboBox *>> m_sources;
    Label *m_counts;
    QPushButton *m_apply = nullptr;
    quint64 m_generation = 0; // answers to earlier questions are dropped
};

} // namespace parlance

// Taking old or deleted conversations out of one source: what would go is counted before anything does.
#pragma once

#include "views/pages/sourcesmodel.h"

#include <QDialog>
#include <QLocale>

class QPushButton;
class QRadioButton;
class QSpinBox;

namespace parlance {

class Label;

class PurgeDialog : public QDialog
{
    Q_OBJECT
public:
    // model outlives the dialog.
    PurgeDialog(SourcesModel *model, const SourceRow &source, QLocale locale, QWidget *parent);

private:
    [[nodiscard]] PurgeAsk ask() const;
    void count();
    void tell(const Result<PurgeAnswer> &answer);

    SourcesModel *m_model;
    SourceRow m_source;
    QLocale m_locale;
    QRadioButton *m_old;
    QRadioButton *m_deleted;
    QSpinBox *m_days;
    Label *m_counts;
    QPushButton *m_purge;
    quint64 m_generation = 0; // answers to earlier questions are dropped
};

// "1,204 conversations with 9,310 messages, and 12 other records".
QString purgeWords(const PurgeAnswer &answer, const QLocale &locale);
// As high as its wrapped texts are, never lower than it is.
void fitHeight(QDialog *dialog);

} // namespace parlance

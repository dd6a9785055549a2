// A block of a report as a form: what is measured, by what, filtered how, drawn how. What has no field stays as it is.
#pragma once

#include "models/documents/report.h"
#include "views/pages/chosenlist.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace parlance {

class Label;

class BlockForm : public QWidget
{
    Q_OBJECT
public:
    explicit BlockForm(QWidget *parent = nullptr);

    void setBlock(const ReportBlock &block); // says nothing
    void clear();
    [[nodiscard]] const ReportBlock &block() const { return m_block; }
    // Whether there is anything to fill in for such a block.
    [[nodiscard]] static bool has(ReportBlockKind kind);

Q_SIGNALS:
    void edited(const parlance::ReportBlock &block); // by the user; it need not be valid

private:
    void build();
    void showFields();
    void takeMeasures(const QStringList &keys);
    void takeGroupings(std::vector<Grouping> &of, const QStringList &keys);
    void takeFilter();
    void change(const std::function<void(ReportBlock &)> &edit);
    [[nodiscard]] Query *query();
    void row(QWidget *field, const QString &label);

    ReportBlock m_block;
    bool m_known = false, m_filling = false;
    QFormLayout *m_form = nullptr;
    ChosenList *m_measures = nullptr, *m_by = nullptr, *m_rows = nullptr, *m_columns = nullptr, *m_values = nullptr;
    QComboBox *m_chart = nullptr, *m_look = nullptr;
    QSpinBox *m_limit = nullptr, *m_height = nullptr;
    QLineEdit *m_filter = nullptr;
    Label *m_filterProblem = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QCheckBox *m_subtotals = nullptr, *m_grandTotal = nullptr;
};

} // namespace parlance

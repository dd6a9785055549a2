// Writing a formula: what it gives is shown while it is typed; it may be kept under a name and used as a measure.
#pragma once

#include "models/live/livequery.h"
#include "models/query/parameters.h"
#include "views/explore/exploreaccess.h"
#include "views/pages/pagecontext.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace parlance {

class CodeEdit;

class FormulaDialog : public QDialog
{
    Q_OBJECT
public:
    // of: "formula:NAME" or a text that is to be changed; empty: a new one.
    // parameters: that it may name as {name}; not when it is kept, as others use it without them.
    FormulaDialog(const QString &of, const OwnMeasures &own, Parameters parameters, bool mayKeep,
                  const PageContext &context, QWidget *parent);

    [[nodiscard]] NamedFormula typed() const;

Q_SIGNALS:
    void used(const QString &text);                   // once, without a name
    void kept(const parlance::NamedFormula &formula); // to be saved, then used
    void removed(const QString &name);
    void fileWanted(const QString &name); // of the formula that is changed

private:
    void check();
    void showValue();
    [[nodiscard]] QString problem() const; // of the name

    OwnMeasures m_own;
    Parameters m_parameters;
    PageContext m_context;
    bool m_mayKeep;
    QString m_known; // the name of the formula that is changed
    LiveQuery m_live;
    std::optional<PivotPlan> m_plan;
    CodeEdit *m_text;
    QLineEdit *m_label, *m_name;
    QLabel *m_message, *m_value;
    QPushButton *m_use, *m_keep, *m_remove = nullptr;
};

} // namespace parlance

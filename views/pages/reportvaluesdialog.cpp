#include "views/pages/reportvaluesdialog.h"

#include "views/tiles/tile.h"
#include "views/widgets/parametertext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace parlance {

namespace {

// Members of a pivot are chosen in Explore, from a list.
bool isField(const Parameter &parameter)
{
    return !parameter.fixed && parameter.kind != Parameter::Kind::Members;
}

} // namespace

bool ReportValuesDialog::hasValues(const Report &report)
{
    return !report.parameters.empty() || std::ranges::any_of(report.blocks, [](const ReportBlock &block) {
        return std::ranges::any_of(block.exploration.parameters, isField);
    });
}

ReportValuesDialog::ReportValuesDialog(const Report &report, const QLocale &locale, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_locale(locale)
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("reportValuesDialog"));
    setWindowTitle(tr("Parameters of the report"));
    setMinimumWidth(460);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    for (ReportParameter &one : m_report.parameters)
        addField(*form, one.name, documentText(one.label.isEmpty() ? one.name : one.label),
                 one.dimension ? tr("All; or names with commas between") : QString(), &one.value);
    for (ReportBlock &block : m_report.blocks)
        for (Parameter &one : block.exploration.parameters)
            if (isField(one))
                addField(*form, &one);
    m_problem->setObjectName(QStringLiteral("reportValues.problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_report);
        accept();
    });
}

void ReportValuesDialog::addField(QFormLayout &form, const QString &name, const QString &label, const QString &hint,
                                  QString *value)
{
    auto *edit = new QLineEdit(*value, this);
    edit->setObjectName(QStringLiteral("reportValue.") + name);
    edit->setPlaceholderText(hint);
    connect(edit, &QLineEdit::textChanged, this, [value](const QString &text) { *value = text.trimmed(); });
    form.addRow(label, edit);
}

void ReportValuesDialog::addField(QFormLayout &form, Parameter *parameter)
{
    const QString name = QStringLiteral("reportValue.") + parameter->name;
    if (!parameter->choices.isEmpty()) {
        auto *list = new QComboBox(this);
        list->setObjectName(name);
        for (const QString &choice : parameter->choices) {
            Parameter one = *parameter;
            one.values = {choice};
            list->addItem(parameterText(one, m_locale), choice);
        }
        list->setCurrentIndex(list->findData(parameter->values.value(0)));
        connect(list, &QComboBox::currentIndexChanged, this,
                [list, parameter] { parameter->values = {list->currentData().toString()}; });
        form.addRow(parameter->title(), list);
        return;
    }
    auto *edit = new QLineEdit(parameterText(*parameter, m_locale), this);
    edit->setObjectName(name);
    connect(edit, &QLineEdit::textChanged, this, [this, parameter](const QString &text) {
        const auto value = parameterValue(parameter->kind, text, m_locale);
        std::erase(m_wrong, parameter);
        if (value)
            parameter->values = value->isEmpty() ? QStringList() : QStringList{*value};
        else
            m_wrong.push_back(parameter);
        check();
    });
    form.addRow(parameter->title(), edit);
}

void ReportValuesDialog::check()
{
    m_problem->setText(m_wrong.empty() ? QString() : tr("“%1” is a number.").arg(m_wrong.front()->title()));
    m_ok->setEnabled(m_wrong.empty());
}

} // namespace parlance

#include "views/explore/parameterdialog.h"

#include "models/documents/exploration.h"
#include "views/widgets/parametertext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace parlance {

ParameterDialog::ParameterDialog(const Parameter &shown, const QStringList &taken, const QLocale &locale,
                                 QWidget *parent)
    : QDialog(parent)
    , m_shown(shown)
    , m_taken(taken)
    , m_locale(locale)
    , m_label(new QLineEdit(shown.label, this))
    , m_name(new QLineEdit(shown.name, this))
    , m_value(new QLineEdit(parameterText(shown, locale), this))
    , m_choices(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_dimension(new QComboBox(this))
    , m_open(new QCheckBox(tr("Whoever runs a &report may set it"), this))
    , m_use(new QLabel(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("parameterDialog"));
    setWindowTitle(shown.name.isEmpty() ? tr("New parameter") : tr("Edit parameter"));
    setMinimumWidth(460);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    m_label->setObjectName(QStringLiteral("parameter.label"));
    m_label->setPlaceholderText(tr("Price per minute"));
    form->addRow(tr("&Shown as"), m_label);
    m_name->setObjectName(QStringLiteral("parameter.name"));
    m_name->setPlaceholderText(QStringLiteral("price_per_minute"));
    m_name->setReadOnly(!shown.name.isEmpty()); // it stands in formulas and filters
    form->addRow(tr("&Name"), m_name);
    m_kind->setObjectName(QStringLiteral("parameter.kind"));
    m_kind->addItems({tr("A number"), tr("A text"), tr("Members of a dimension")});
    m_kind->setCurrentIndex(int(shown.kind));
    form->addRow(tr("&Kind"), m_kind);
    m_dimension->setObjectName(QStringLiteral("parameter.dimension"));
    for (const DimensionInfo &info : catalog::dimensions())
        if (info.key != DimensionKey::Time)
            m_dimension->addItem(groupingLabel({info.key, Grain::Day, 0}), int(info.key));
    m_dimension->setCurrentIndex(m_dimension->findData(int(shown.dimension.value_or(DimensionKey::Bot))));
    form->addRow(tr("&Dimension"), m_dimension);
    m_value->setObjectName(QStringLiteral("parameter.value"));
    form->addRow(tr("&Value"), m_value);
    m_choices->setObjectName(QStringLiteral("parameter.choices"));
    m_choices->setPlaceholderText(tr("any; or several with semicolons between"));
    QStringList choices;
    for (const QString &choice : shown.choices) {
        Parameter one = shown;
        one.values = {choice};
        choices << parameterText(one, locale);
    }
    m_choices->setText(choices.join(QStringLiteral("; ")));
    form->addRow(tr("&Allowed"), m_choices);
    m_open->setObjectName(QStringLiteral("parameter.open"));
    m_open->setChecked(!shown.fixed);
    form->addRow(QString(), m_open);
    m_use->setWordWrap(true);
    m_use->setTextFormat(Qt::PlainText);
    form->addRow(m_use);
    m_problem->setObjectName(QStringLiteral("parameter.problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    if (!shown.name.isEmpty()) {
        QPushButton *remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::DestructiveRole);
        remove->setObjectName(QStringLiteral("parameter.remove"));
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT removed(m_shown.name);
            reject();
        });
    }
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(typed());
        accept();
    });
    for (QLineEdit *edit : {m_label, m_name, m_value, m_choices})
        connect(edit, &QLineEdit::textChanged, this, &ParameterDialog::check);
    for (QComboBox *box : {m_kind, m_dimension})
        connect(box, &QComboBox::currentIndexChanged, this, &ParameterDialog::check);
    check();
}

Parameter::Kind ParameterDialog::kind() const
{
    return Parameter::Kind(m_kind->currentIndex());
}

QStringList ParameterDialog::choicesTyped(bool *fine) const
{
    QStringList out;
    *fine = true;
    for (const QString &part : m_choices->text().split(u';', Qt::SkipEmptyParts)) {
        const auto value = parameterValue(kind(), part, m_locale);
        *fine &= value.has_value();
        if (value && !value->isEmpty())
            out << *value;
    }
    return out;
}

Parameter ParameterDialog::typed() const
{
    Parameter out;
    out.name = m_name->text().trimmed();
    out.label = m_label->text().simplified();
    out.kind = kind();
    out.fixed = !m_open->isChecked();
    if (out.kind == Parameter::Kind::Members) {
        out.dimension = DimensionKey(m_dimension->currentData().toInt());
        if (m_shown.kind == out.kind && m_shown.dimension == out.dimension)
            out.values = m_shown.values; // chosen from a list, in the pane
        return out;
    }
    const QString value = parameterValue(out.kind, m_value->text(), m_locale).value_or(QString());
    if (!value.isEmpty())
        out.values = {value};
    bool fine = false;
    out.choices = choicesTyped(&fine);
    return out;
}

QString ParameterDialog::problem() const
{
    const QString name = m_name->text().trimmed();
    if (!isMetricName(name))
        return tr("A name is small letters, digits and _, and begins with a letter.");
    if (m_taken.contains(name))
        return tr("There is a parameter of that name.");
    if (kind() == Parameter::Kind::Members)
        return {};
    bool fine = false;
    const QStringList choices = choicesTyped(&fine);
    const auto value = parameterValue(kind(), m_value->text(), m_locale);
    if (!value || !fine)
        return tr("This is no number.");
    if (!choices.isEmpty() && !value->isEmpty() && !choices.contains(*value))
        return tr("The value is none of those that are allowed.");
    return {};
}

void ParameterDialog::check()
{
    const bool members = kind() == Parameter::Kind::Members;
    m_dimension->setEnabled(members);
    m_value->setEnabled(!members);
    m_choices->setEnabled(!members);
    const QString reference = QStringLiteral("{%1}").arg(m_name->text().trimmed());
    m_use->setText(
        members ? tr("The table is about the members that are chosen; without any about all.")
        : kind() == Parameter::Kind::Number
            ? tr("In formulas: cost * %1").arg(reference)
            : tr("In filters: question contains %1. In formulas, when it names a measure: %1 / users").arg(reference));
    m_problem->setText(problem());
    m_accept->setEnabled(m_problem->text().isEmpty());
}

} // namespace parlance

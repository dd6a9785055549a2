#include "views/dialogs/benchmarkdialog.h"

#include "models/documents/exploration.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

namespace parlance {

namespace {

constexpr Grain grains[] = {Grain::Hour, Grain::Day, Grain::Week, Grain::Month, Grain::Quarter, Grain::Year};

} // namespace

BenchmarkDialog::BenchmarkDialog(const Benchmark &shown, QLocale locale, QWidget *parent)
    : QDialog(parent)
    , m_shown(shown)
    , m_locale(std::move(locale))
    , m_label(new QLineEdit(shown.label, this))
    , m_value(new QLineEdit(this))
    , m_measure(new QComboBox(this))
    , m_per(new QComboBox(this))
    , m_limit(new QCheckBox(tr("This is what the &plan allows"), this))
    , m_unit(new QLabel(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("benchmarkDialog"));
    setWindowTitle(shown.key.isEmpty() ? tr("Add benchmark line") : tr("Edit benchmark line"));
    setMinimumWidth(440);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    m_label->setObjectName(QStringLiteral("benchmark.label"));
    m_label->setPlaceholderText(tr("Budget, industry average, …"));
    form->addRow(tr("&Name"), m_label);
    m_measure->setObjectName(QStringLiteral("benchmark.measure"));
    for (const MeasureInfo &info : catalog::measures())
        m_measure->addItem(QCoreApplication::translate("Catalog", info.label), int(info.key));
    m_measure->setCurrentIndex(m_measure->findData(int(shown.measure)));
    form->addRow(tr("&Measure"), m_measure);
    m_value->setObjectName(QStringLiteral("benchmark.value"));
    if (shown.value != 0 || !shown.key.isEmpty())
        m_value->setText(benchmarkText(shown.value, catalog::info(shown.measure).unit, m_locale));
    auto *value = new QHBoxLayout;
    value->setSpacing(8);
    value->addWidget(m_value, 1);
    value->addWidget(m_unit);
    form->addRow(tr("&Value"), value);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(value)))
        label->setBuddy(m_value);
    m_per->setObjectName(QStringLiteral("benchmark.per"));
    for (const Grain grain : grains)
        m_per->addItem(groupingLabel(Grouping{DimensionKey::Time, grain, 0}), int(grain));
    m_per->setCurrentIndex(m_per->findData(int(shown.per.value_or(Grain::Month))));
    form->addRow(tr("P&er"), m_per);
    m_limit->setObjectName(QStringLiteral("benchmark.limit"));
    m_limit->setChecked(shown.limit);
    form->addRow(QString(), m_limit);
    m_problem->setObjectName(QStringLiteral("benchmark.problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(typed());
        accept();
    });
    for (QLineEdit *edit : {m_label, m_value})
        connect(edit, &QLineEdit::textChanged, this, &BenchmarkDialog::check);
    for (QComboBox *box : {m_measure, m_per})
        connect(box, &QComboBox::currentIndexChanged, this, &BenchmarkDialog::check);
    connect(m_limit, &QCheckBox::toggled, this, &BenchmarkDialog::check);
    check();
}

MeasureKey BenchmarkDialog::measure() const
{
    return MeasureKey(m_measure->currentData().toInt());
}

Benchmark BenchmarkDialog::typed() const
{
    Benchmark typed = m_shown;
    typed.label = m_label->text().simplified();
    typed.measure = measure();
    typed.value = benchmarkValue(m_value->text(), catalog::info(typed.measure).unit, m_locale).value_or(std::nan(""));
    typed.per.reset();
    if (growsWithTime(typed.measure))
        typed.per = Grain(m_per->currentData().toInt());
    typed.limit = m_limit->isEnabled() && m_limit->isChecked();
    return typed;
}

void BenchmarkDialog::check()
{
    const bool grows = growsWithTime(measure());
    m_per->setEnabled(grows);
    m_limit->setEnabled(grows); // a plan allows so much of something in a period
    m_unit->setText(benchmarkUnit(catalog::info(measure()).unit));
    const QString problem = benchmarkProblem(typed());
    m_problem->setText(m_value->text().isEmpty() ? tr("Type a value.") : problem);
    m_accept->setEnabled(problem.isEmpty());
}

} // namespace parlance

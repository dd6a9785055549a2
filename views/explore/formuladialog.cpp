#include "views/explore/formuladialog.h"

#include "models/query/pivottable.h"
#include "views/explore/codeedit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parlance {

namespace {

constexpr int leastWidth = 520;

// "Cost per head" → "cost_per_head": a name that formulas can use.
QString nameFrom(const QString &label)
{
    QString name;
    for (const QChar c : label.toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
    }
    while (name.endsWith(u'_'))
        name.chop(1);
    return name.left(64);
}

} // namespace

FormulaDialog::FormulaDialog(const QString &of, const OwnMeasures &own, Parameters parameters, bool mayKeep,
                             const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_own(own)
    , m_parameters(std::move(parameters))
    , m_context(context)
    , m_mayKeep(mayKeep)
    , m_live(context.queries)
    , m_text(new CodeEdit(this))
    , m_label(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_value(new QLabel(this))
{
    setObjectName(QStringLiteral("formulaDialog"));
    setWindowTitle(tr("Formula"));
    setMinimumWidth(leastWidth);
    auto *column = new QVBoxLayout(this);
    auto *about = new QLabel(tr("Names of measures, numbers, + − × ÷, parentheses, nullif, coalesce and case. Totals "
                                "are calculated from the facts, not from cells."),
                             this);
    if (!m_parameters.empty()) {
        QStringList names;
        for (const Parameter &one : m_parameters)
            if (one.kind != Parameter::Kind::Members)
                names << QStringLiteral("{%1}").arg(one.name);
        if (!names.isEmpty())
            about->setText(about->text() + QLatin1Char('\n') +
                           tr("Parameters: %1").arg(names.join(QStringLiteral(", "))));
    }
    about->setWordWrap(true);
    column->addWidget(about);
    m_text->setObjectName(QStringLiteral("formula.text"));
    m_text->setAccessibleName(tr("Formula"));
    m_text->setPlaceholderText(QStringLiteral("cost / nullif(users, 0)"));
    m_text->setFont(parlance::font(TextRole::Code));
    m_text->setFixedHeight(64);
    m_text->setNames(formulaNames(own));
    column->addWidget(m_text);
    m_message->setObjectName(QStringLiteral("formula.message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_value->setObjectName(QStringLiteral("formula.value"));
    parlance::setStyle(m_value, style::role, QStringLiteral("strong"));
    column->addWidget(m_message);
    column->addWidget(m_value);
    auto *form = new QFormLayout;
    m_label->setObjectName(QStringLiteral("formula.label"));
    m_label->setPlaceholderText(tr("Cost per head"));
    m_name->setObjectName(QStringLiteral("formula.name"));
    m_name->setPlaceholderText(QStringLiteral("cost_per_head"));
    form->addRow(tr("&Shown as"), m_label);
    form->addRow(tr("&Name"), m_name);
    column->addLayout(form);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = box->addButton(tr("&Use once"), QDialogButtonBox::ActionRole);
    m_use->setObjectName(QStringLiteral("formula.use"));
    m_keep = box->addButton(tr("&Keep and use"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(QStringLiteral("formula.keep"));
    m_keep->setDefault(true);
    column->addWidget(box);

    m_text->setPlainText(of);
    for (const NamedFormula &formula : own.formulas) {
        if (formula.key() != of)
            continue;
        m_known = formula.name;
        m_text->setPlainText(formula.text);
        m_label->setText(formula.label);
        m_name->setText(formula.name);
        m_name->setReadOnly(true); // it stands in what was saved with it
        m_remove = box->addButton(tr("&Remove"), QDialogButtonBox::DestructiveRole);
        m_remove->setObjectName(QStringLiteral("formula.remove"));
        m_remove->setEnabled(mayKeep);
        connect(m_remove, &QPushButton::clicked, this, [this] {
            Q_EMIT removed(m_known);
            reject();
        });
        if (context.runExport) {
            QPushButton *file = box->addButton(tr("Save as &file…"), QDialogButtonBox::ActionRole);
            file->setObjectName(QStringLiteral("formula.file"));
            connect(file, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(m_known); });
        }
    }
    connect(m_label, &QLineEdit::textEdited, this, [this](const QString &label) {
        if (m_known.isEmpty())
            m_name->setText(nameFrom(label));
    });
    for (QLineEdit *line : {m_label, m_name})
        connect(line, &QLineEdit::textChanged, this, &FormulaDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FormulaDialog::check);
    connect(m_text, &CodeEdit::accepted, this, [this] {
        QPushButton *button = m_keep->isEnabled() ? m_keep : m_use;
        if (button->isEnabled())
            button->click();
    });
    connect(&m_live, &LiveQuery::changed, this, &FormulaDialog::showValue);
    connect(m_use, &QPushButton::clicked, this, [this] {
        Q_EMIT used(typed().text);
        accept();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        Q_EMIT kept(typed());
        accept();
    });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

NamedFormula FormulaDialog::typed() const
{
    return {m_name->text().trimmed(), m_label->text().trimmed(), m_text->toPlainText().simplified()};
}

QString FormulaDialog::problem() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return {};
    if (!isMetricName(name))
        return tr("A name is small letters, digits and _, and begins with a letter.");
    const auto same = [&](const NamedFormula &formula) { return formula.name == name && name != m_known; };
    return std::any_of(m_own.formulas.begin(), m_own.formulas.end(), same) ? tr("There is a formula of that name.")
                                                                           : QString();
}

void FormulaDialog::check()
{
    const QString text = m_text->toPlainText();
    Pivot pivot;
    pivot.values = {{text, PivotValue::Show::Value, 3}};
    pivot.where = m_context.filter.where;
    pivot.period = m_context.filter.period;
    OwnMeasures metrics;
    metrics.metrics = m_own.metrics; // a formula that named another could name itself
    const auto filled = fillFormula(text, m_parameters);
    if (filled)
        pivot.values.front().of = filled->text;
    auto plan = filled ? planPivot(pivot, metrics) : Result<PivotPlan>(tl::unexpected(filled.error()));
    if (filled && !plan && plan.error().place.offset >= 0)
        plan.error().place.offset = filled->written(plan.error().place.offset);
    const bool empty = text.trimmed().isEmpty();
    const qint64 at = plan || empty ? -1 : std::max<qint64>(0, plan.error().place.offset);
    m_text->setMistake(at, m_context.theme->neg);
    const bool open = filled && !filled->ends.empty();
    const QString wrongName = open && !m_name->text().trimmed().isEmpty()
                                  ? tr("A formula with parameters is kept with the exploration: use it once.")
                                  : problem();
    m_message->setText(empty || plan ? wrongName : tr("At character %1: %2").arg(at + 1).arg(plan.error().text));
    m_message->setVisible(!m_message->text().isEmpty());
    m_use->setEnabled(plan && !empty);
    m_keep->setEnabled(plan && !empty && m_mayKeep && wrongName.isEmpty() && !m_name->text().trimmed().isEmpty());
    m_plan = plan && !empty ? std::optional(std::move(*plan)) : std::nullopt;
    m_value->clear();
    if (!m_plan)
        return;
    m_live.ask(m_plan->queries);
    showValue();
}

void FormulaDialog::showValue()
{
    if (!m_plan || m_live.tables().size() != m_plan->queries.size() || m_live.state() == TileState::Stale ||
        m_live.state() == TileState::Loading)
        return;
    const auto table = pivotTable(*m_plan, m_live.tables());
    if (!table)
        return;
    const auto value = (*table)->value(0, 0, 0);
    const QString words =
        value ? formatValue(*value, (*table)->measures.front().unit, m_context.style) : QStringLiteral("–");
    m_value->setText(tr("On this page: %1").arg(words));
}

} // namespace parlance

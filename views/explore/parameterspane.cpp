#include "views/explore/parameterspane.h"

#include "views/widgets/button.h"
#include "views/widgets/labels.h"
#include "views/widgets/parametertext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>

#include <algorithm>

namespace parlance {

namespace {

bool sameFields(const Parameters &a, const Parameters &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](Parameter one, Parameter other) {
        // What stands on a button is made anew with it; a field that somebody types in stays.
        if (one.kind != Parameter::Kind::Members)
            one.values = other.values;
        return one == other;
    });
}

QString nameOf(const char *part, const QString &parameter)
{
    return QStringLiteral("parameter.%1.%2").arg(QLatin1String(part), parameter);
}

} // namespace

ParametersPane::ParametersPane(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("explore.parameters"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Parameters"), TextRole::TableHead, Tone::Secondary, this), 1);
    auto *add = new Button(tr("New…"), {}, this);
    add->setObjectName(QStringLiteral("parameters.new"));
    add->setAccessibleName(tr("New parameter"));
    add->setToolTip(tr("A value with a name, for formulas and filters, that is changed in one place"));
    add->setLook(ButtonLook::Link);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT dialogWanted({}); });
    head->addWidget(add);
    column->addLayout(head);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
}

void ParametersPane::show(const Parameters &parameters, const QLocale &locale)
{
    const bool same = sameFields(m_shown, parameters) && m_locale == locale;
    m_shown = parameters;
    m_locale = locale;
    if (!same) {
        rebuild();
        return;
    }
    for (const Parameter &one : m_shown) {
        if (auto *edit = findChild<QLineEdit *>(nameOf("value", one.name)); edit && !edit->isModified())
            edit->setText(parameterText(one, m_locale));
        if (auto *list = findChild<QComboBox *>(nameOf("value", one.name)))
            list->setCurrentIndex(list->findData(one.values.value(0)));
    }
}

void ParametersPane::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->setObjectName({});
            const auto inner = row->findChildren<QWidget *>();
            for (QWidget *part : inner)
                part->setObjectName({});
            row->deleteLater(); // it may be the sender
        }
        delete item;
    }
    for (const Parameter &one : m_shown)
        addRow(one);
}

void ParametersPane::addRow(const Parameter &parameter)
{
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(parameter.title(), TextRole::Table, Tone::Text, row), 1);
    auto *change = new Button({}, QStringLiteral("pencil"), row);
    change->setObjectName(nameOf("edit", parameter.name));
    change->setAccessibleName(tr("Edit the parameter “%1”").arg(parameter.title()));
    change->setToolTip(change->accessibleName());
    change->setLook(ButtonLook::Flat);
    change->setSmall(true);
    connect(change, &QPushButton::clicked, this, [this, name = parameter.name] { Q_EMIT dialogWanted(name); });
    head->addWidget(change);
    column->addLayout(head);
    QWidget *value = editor(parameter);
    value->setParent(row);
    value->setObjectName(nameOf("value", parameter.name));
    value->setAccessibleName(parameter.title());
    column->addWidget(value);
    m_rows->addWidget(row);
}

QWidget *ParametersPane::editor(const Parameter &parameter)
{
    if (parameter.kind == Parameter::Kind::Members)
        return members(parameter);
    return parameter.choices.isEmpty() ? line(parameter) : choice(parameter);
}

QWidget *ParametersPane::choice(const Parameter &parameter)
{
    auto *list = new QComboBox(this);
    for (const QString &value : parameter.choices) {
        Parameter one = parameter;
        one.values = {value};
        list->addItem(parameterText(one, m_locale), value);
    }
    list->setCurrentIndex(list->findData(parameter.values.value(0)));
    connect(list, &QComboBox::activated, this,
            [this, list, name = parameter.name] { set(name, {list->currentData().toString()}); });
    return list;
}

QWidget *ParametersPane::line(const Parameter &parameter)
{
    auto *edit = new QLineEdit(parameterText(parameter, m_locale), this);
    edit->setPlaceholderText(tr("No value"));
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, name = parameter.name] { take(edit, name); });
    connect(edit, &QLineEdit::textEdited, this, [this, edit, kind = parameter.kind](const QString &typed) {
        const bool wrong = !parameterValue(kind, typed, m_locale);
        parlance::setStyle(edit, style::state, wrong ? QStringLiteral("invalid") : QString());
        edit->setToolTip(wrong ? tr("This is no number") : QString());
    });
    return edit;
}

QWidget *ParametersPane::members(const Parameter &parameter)
{
    auto *button = new Button({}, {}, this);
    const qsizetype count = parameter.values.size();
    button->setText(count == 0   ? tr("All")
                    : count == 1 ? parameter.values.front()
                                 : tr("%n chosen", nullptr, int(count)));
    button->setMaximumTextWidth(150);
    button->setDropDown(true);
    button->setToolTip(parameter.value());
    connect(button, &QPushButton::clicked, this,
            [this, button, name = parameter.name] { Q_EMIT membersWanted(name, button); });
    return button;
}

// What cannot be a value gives way to the one before when the field is left.
void ParametersPane::take(QLineEdit *edit, const QString &name)
{
    if (!edit->isModified())
        return;
    const auto known = std::ranges::find(m_shown, name, &Parameter::name);
    if (known == m_shown.end())
        return;
    edit->setModified(false);
    const auto value = parameterValue(known->kind, edit->text(), m_locale);
    if (value) {
        set(name, value->isEmpty() ? QStringList() : QStringList{*value});
        return;
    }
    edit->setText(parameterText(*known, m_locale));
    parlance::setStyle(edit, style::state, {});
    edit->setToolTip({});
}

void ParametersPane::set(const QString &name, const QStringList &values)
{
    Parameters next = m_shown;
    const auto known = std::ranges::find(next, name, &Parameter::name);
    if (known == next.end() || known->values == values)
        return;
    known->values = values;
    Q_EMIT edited(next, tr("Parameter “%1”").arg(known->title()));
}

} // namespace parlance

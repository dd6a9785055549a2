#include "views/dialogs/newpassworddialog.h"

#include "views/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace parlance {

namespace {

constexpr qsizetype shortest = 8; // as what seals asks for

QLineEdit *secretField(const char *name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setEchoMode(QLineEdit::Password);
    return field;
}

} // namespace

NewPasswordDialog::NewPasswordDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_password(secretField("password.first", this))
    , m_again(secretField("password.again", this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("newPasswordDialog"));
    setWindowTitle(title);
    setMinimumWidth(420);
    m_problem->setObjectName(QStringLiteral("password.problem"));
    m_problem->setWordWrap(true);
    parlance::setStyle(m_problem, style::role, QStringLiteral("secondary"));
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("Pass&word:"), m_password);
    form->addRow(tr("A&gain:"), m_again);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(QStringLiteral("password.ok"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QLineEdit *field : {m_password, m_again})
        connect(field, &QLineEdit::textChanged, this, &NewPasswordDialog::check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    check();
}

QString NewPasswordDialog::password() const
{
    return m_password->text();
}

QString NewPasswordDialog::problem(const QString &password, const QString &again)
{
    if (password.size() < shortest)
        return tr("Eight characters or more. Without the password nobody can open the file, not even you.");
    return password == again ? QString() : tr("The two are not the same yet.");
}

void NewPasswordDialog::check()
{
    const QString wrong = problem(m_password->text(), m_again->text());
    m_problem->setText(wrong);
    m_ok->setEnabled(wrong.isEmpty());
}

} // namespace parlance

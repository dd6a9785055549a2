#include "views/dialogs/mailserverdialog.h"

#include "views/dialogs/prompter.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace parlance {

namespace {
constexpr int leastWidth = 480, mostPort = 65'535;
} // namespace

MailServerDialog::MailServerDialog(ScheduleAccess access, const std::optional<MailServer> &server, Prompter *prompter,
                                   QWidget *parent)
    : QDialog(parent)
    , m_access(std::move(access))
    , m_prompter(prompter)
    , m_port(new QSpinBox(this))
    , m_security(new QComboBox(this))
    , m_status(new QLabel(this))
{
    setObjectName(QStringLiteral("mailServerDialog"));
    setWindowTitle(tr("Mail server"));
    setMinimumWidth(leastWidth);
    const MailServer before = server.value_or(MailServer());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    auto *about = new QLabel(tr("Reports leave by this server and no other. The password is kept in the key ring of "
                                "the system, not in the workspace."),
                             this);
    about->setWordWrap(true);
    column->addWidget(about);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto line = [&](const char *name, const QString &label, const QString &text, const QString &placeholder) {
        auto *edit = new QLineEdit(text, this);
        edit->setObjectName(QLatin1String(name));
        edit->setPlaceholderText(placeholder);
        connect(edit, &QLineEdit::textChanged, this, &MailServerDialog::check);
        form->addRow(label, edit);
        return edit;
    };
    m_host = line("mail.host", tr("&Server"), before.host, QStringLiteral("smtp.example.org"));
    m_security->setObjectName(QStringLiteral("mail.security"));
    m_security->addItems({tr("TLS"), tr("STARTTLS"), tr("None (a server on this computer)")});
    m_security->setCurrentIndex(int(before.security));
    connect(m_security, &QComboBox::currentIndexChanged, this, &MailServerDialog::check);
    form->addRow(tr("S&ecurity"), m_security);
    m_port->setObjectName(QStringLiteral("mail.port"));
    m_port->setRange(0, mostPort);
    m_port->setValue(before.port);
    connect(m_port, &QSpinBox::valueChanged, this, &MailServerDialog::check);
    form->addRow(tr("&Port"), m_port);
    m_user = line("mail.user", tr("&User"), before.user, tr("without signing in"));
    m_password = line("mail.password", tr("Pass&word"), {}, before.user.isEmpty() ? QString() : tr("unchanged"));
    m_password->setEchoMode(QLineEdit::Password);
    m_from = line("mail.from", tr("&Mail comes from"), before.from, QStringLiteral("reports@example.org"));
    m_authority = line("mail.authority", tr("&Trusted certificates"), before.authority, tr("those of the system"));
    m_authority->setToolTip(tr("A PEM file; for a server whose certificate the system does not know"));
    column->addLayout(form);
    m_status->setObjectName(QStringLiteral("mail.status"));
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    column->addWidget(m_status);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = box->addButton(tr("Sa&ve"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("mail.save"));
    connect(m_save, &QPushButton::clicked, this, &MailServerDialog::save);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
    m_host->setFocus();
    check();
}

MailServer MailServerDialog::typed() const
{
    return {m_host->text().trimmed(), m_port->value(),          MailServer::Security(m_security->currentIndex()),
            m_user->text().trimmed(), m_from->text().trimmed(), m_authority->text().trimmed()};
}

void MailServerDialog::check()
{
    if (m_save == nullptr) // still being built
        return;
    MailServer server = typed();
    server.port = 0;
    m_port->setSpecialValueText(tr("%1 (usual)").arg(server.effectivePort()));
    m_password->setEnabled(!server.user.isEmpty());
    const auto valid = validate(typed());
    m_save->setEnabled(valid && !m_access.readOnly);
    const bool empty = m_host->text().isEmpty() || m_from->text().isEmpty();
    m_status->setText(valid || empty ? QString() : valid.error().text);
}

void MailServerDialog::save()
{
    m_save->setEnabled(false);
    m_access.saveMail(typed(), {!m_password->text().isEmpty(), m_password->text()}, this,
                      [this](const Result<bool> &done) {
                          if (!done) {
                              m_save->setEnabled(true);
                              m_prompter->warn(this, tr("The mail server could not be saved"), done.error().text, {});
                              return;
                          }
                          Q_EMIT saved();
                          accept();
                      });
}

} // namespace parlance

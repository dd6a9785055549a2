#include "views/dialogs/dialogprompter.h"

#include "views/dialogs/newpassworddialog.h"
#include "views/theme/theme.h"
#include "views/widgets/labels.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace parlance {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("DialogPrompter", source);
}

void showBox(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &message,
             const QString &details)
{
    auto *box = new QMessageBox(icon, title, message, QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDetailedText(details); // folded: a sentence first
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

QFileDialog *fileDialog(QWidget *parent, const QString &title, const QString &folder)
{
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

void DialogPrompter::inform(QWidget *parent, const QString &title, const QString &message, const QString &details)
{
    showBox(parent, QMessageBox::Information, title, message, details);
}

void DialogPrompter::warn(QWidget *parent, const QString &title, const QString &message, const QString &details)
{
    showBox(parent, QMessageBox::Warning, title, message, details);
}

void DialogPrompter::confirm(QWidget *parent, const QString &title, const QString &message, const QString &action,
                             std::function<void()> done)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, message, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *accept = box->addButton(action, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, box, [accept, done = std::move(done)](QAbstractButton *button) {
        if (button == accept)
            done();
    });
    box->open();
}

void DialogPrompter::chooseFiles(QWidget *parent, const QString &title, std::function<void(QStringList)> done)
{
    QFileDialog *dialog = fileDialog(parent, title, m_folder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [this, dialog, done = std::move(done)](const QStringList &files) {
                         m_folder = dialog->directory().path();
                         done(files);
                     });
    dialog->open();
}

void DialogPrompter::chooseFolder(QWidget *parent, const QString &title, std::function<void(QString)> done)
{
    QFileDialog *dialog = fileDialog(parent, title, m_folder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [this, done = std::move(done)](const QString &folder) {
        m_folder = folder;
        done(folder);
    });
    dialog->open();
}

void DialogPrompter::chooseWorkspace(QWidget *parent, bool create, std::function<void(QString)> done)
{
    QFileDialog *dialog = fileDialog(parent,
                                     create ? text(QT_TRANSLATE_NOOP("DialogPrompter", "New workspace"))
                                            : text(QT_TRANSLATE_NOOP("DialogPrompter", "Open workspace")),
                                     m_folder);
    dialog->setNameFilter(text(QT_TRANSLATE_NOOP("DialogPrompter", "Parlance workspaces (*.parlance)")));
    dialog->setDefaultSuffix(QStringLiteral("parlance"));
    dialog->setFileMode(create ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setAcceptMode(create ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [this, dialog, done = std::move(done)](const QString &file) {
                         m_folder = dialog->directory().path();
                         done(file);
                     });
    dialog->open();
}

void DialogPrompter::saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                              std::function<void(QString)> done)
{
    QDir().mkpath(m_saveFolder); // it may have been removed with what was in it
    QFileDialog *dialog = fileDialog(parent, title, m_saveFolder.isEmpty() ? m_folder : m_saveFolder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suggestion.section(QLatin1Char('.'), -1));
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [this, dialog, done = std::move(done)](const QString &file) {
                         m_folder = dialog->directory().path();
                         done(file);
                     });
    dialog->open();
}

void DialogPrompter::askText(QWidget *parent, const QString &title, const QString &label, const QString &value,
                             std::function<QString(const QString &)> problem, std::function<void(QString)> done)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(380);
    auto *column = new QVBoxLayout(dialog);
    auto *caption = new QLabel(label, dialog);
    auto *field = new QLineEdit(value, dialog);
    field->selectAll();
    caption->setBuddy(field);
    auto *message = new QLabel(dialog);
    setStyle(message, style::role, QStringLiteral("bad"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    column->addWidget(caption);
    column->addWidget(field);
    column->addWidget(message);
    column->addWidget(buttons);
    const auto check = [=](const QString &typed) {
        const QString wrong = problem(typed.trimmed());
        message->setText(wrong);
        setStyle(field, style::state, wrong.isEmpty() ? QString() : QStringLiteral("invalid"));
        buttons->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty());
    };
    QObject::connect(field, &QLineEdit::textChanged, dialog, check);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [dialog, field, done = std::move(done)] {
        const QString typed = field->text().trimmed();
        dialog->accept();
        done(typed);
    });
    check(value);
    dialog->open();
}

void DialogPrompter::askNewPassword(QWidget *parent, const QString &title, std::function<void(QString)> done)
{
    auto *dialog = new NewPasswordDialog(title, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [dialog, done = std::move(done)] { done(dialog->password()); });
    dialog->open();
}

} // namespace parlance

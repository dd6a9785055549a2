#include "views/dialogs/infodialogs.h"

#include "views/filters/members.h"
#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parlance {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("InfoDialogs", source);
}

QLabel *label(const QString &content, const char *role, QWidget *parent)
{
    auto *widget = new QLabel(content, parent);
    setStyle(widget, style::role, QString::fromLatin1(role));
    widget->setTextInteractionFlags(Qt::TextSelectableByMouse);
    widget->setWordWrap(true);
    return widget;
}

// A dialog with a column to fill and a Close button at its end.
std::pair<QDialog *, QVBoxLayout *> frame(const QString &title, const QString &name, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *outer = new QVBoxLayout(dialog);
    outer->setContentsMargins(20, 20, 20, 16);
    outer->setSpacing(16);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    outer->addLayout(column, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    outer->addWidget(buttons);
    return {dialog, column};
}

} // namespace

QDialog *makeShortcutsDialog(const ShortcutList &shortcuts, QWidget *parent)
{
    const auto [dialog, column] =
        frame(text(QT_TRANSLATE_NOOP("InfoDialogs", "Keyboard shortcuts")), QStringLiteral("shortcutsDialog"), parent);
    auto *body = new QWidget(dialog);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const auto &[what, keys] : shortcuts) {
        grid->addWidget(label(what, keys.isEmpty() ? "group" : "body", body), row, 0);
        if (!keys.isEmpty())
            grid->addWidget(label(keys, "strong", body), row, 1, Qt::AlignRight);
        ++row;
    }
    auto *scroll = new QScrollArea(dialog);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    column->addWidget(scroll);
    dialog->resize(480, 560);
    return dialog;
}

QDialog *makeAboutDialog(const QString &version, QWidget *parent)
{
    const auto [dialog, column] =
        frame(text(QT_TRANSLATE_NOOP("InfoDialogs", "About Parlance")), QStringLiteral("aboutDialog"), parent);
    column->addWidget(label(QStringLiteral("Parlance %1").arg(version), "pageTitle", dialog));
    column->addWidget(
        label(text(QT_TRANSLATE_NOOP("InfoDialogs", "A desktop analytics workstation for chatbot platforms. Everything "
                                                    "stays on this computer; the program opens no connection that you "
                                                    "have not configured.")),
              "body", dialog));
    auto *licences = new QPlainTextEdit(dialog);
    licences->setReadOnly(true);
    licences->setAccessibleName(text(QT_TRANSLATE_NOOP("InfoDialogs", "Licences")));
    licences->setPlainText(text(QT_TRANSLATE_NOOP(
        "InfoDialogs", "Parlance is free software under the GNU General Public License, version 3 or later. It comes "
                       "without any warranty.\n\n"
                       "It is built with:\n"
                       "Qt and Qt Charts — LGPL 3 and GPL 3\n"
                       "SQLite — public domain\n"
                       "simdjson — Apache License 2.0\n"
                       "libarchive — BSD 2-Clause\n"
                       "ISA-L — BSD 3-Clause\n"
                       "zlib — zlib licence\n"
                       "Zstandard — BSD 3-Clause\n"
                       "libxlsxwriter — BSD 2-Clause\n"
                       "Brotli, Expat — MIT\n"
                       "tl::expected — CC0\n"
                       "Lucide icons — ISC\n"
                       "Inter, as the family Parlance Inter — SIL Open Font License 1.1")));
    licences->setMinimumHeight(220);
    column->addWidget(licences, 1);
    dialog->resize(480, 460);
    return dialog;
}

QDialog *makeDefinitionDialog(MeasureKey measure, QWidget *parent)
{
    const MeasureInfo &info = catalog::info(measure);
    const auto [dialog, column] = frame(labelOf(measure), QStringLiteral("definitionDialog"), parent);
    column->addWidget(label(labelOf(measure), "cardTitle", dialog));
    column->addWidget(label(definitionOf(measure), "body", dialog));
    column->addWidget(label(QString::fromLatin1(info.name), "code", dialog));
    column->addStretch(1);
    dialog->setMinimumWidth(420);
    return dialog;
}

} // namespace parlance

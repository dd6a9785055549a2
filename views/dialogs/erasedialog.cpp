#include "views/dialogs/erasedialog.h"

#include "views/widgets/labels.h"
#include "views/words/errorwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace parlance {

EraseDialog::EraseDialog(EraseActions actions, const QString &user, const QString &label, Prompter *prompter,
                         QLocale locale, QWidget *parent)
    : QDialog(parent)
    , m_theme(Theme::light())
    , m_actions(std::move(actions))
    , m_user(user)
    , m_prompter(prompter)
    , m_locale(std::move(locale))
    , m_intro(new Label({}, TextRole::Table, Tone::Secondary, this))
    , m_lines(new QGridLayout)
    , m_status(new Label({}, TextRole::Body, Tone::Text, this))
    , m_sure(new QCheckBox(tr("I know that this cannot be &undone"), this))
{
    setObjectName(QStringLiteral("eraseDialog"));
    setWindowTitle(tr("Erase “%1”").arg(label.isEmpty() ? user : label));
    setMinimumWidth(480);
    m_intro->setWrapped(true);
    m_intro->setText(
        tr("Everything about this person goes for good, whichever source it came from: account, "
           "conversations, ratings, leads, events, and what was noted at the review desk. The file is then "
           "written anew, and later imports do not bring the person back."));
    m_status->setObjectName(QStringLiteral("erase.status"));
    m_status->setWrapped(true);
    m_sure->setObjectName(QStringLiteral("erase.sure"));
    m_sure->setEnabled(false);
    m_lines->setColumnStretch(0, 1);
    m_lines->setVerticalSpacing(4);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save receipt…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("erase.save"));
    m_save->setVisible(false);
    m_erase = buttons->addButton(tr("&Erase for good"), QDialogButtonBox::DestructiveRole);
    m_erase->setObjectName(QStringLiteral("erase.go"));
    m_erase->setAutoDefault(false);
    m_erase->setEnabled(false);
    m_close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(QStringLiteral("erase.close"));
    m_close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addLayout(m_lines);
    column->addWidget(m_status);
    column->addWidget(m_sure);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_sure, &QCheckBox::toggled, m_erase, &QPushButton::setEnabled);
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::erase);
    connect(m_save, &QPushButton::clicked, this, &EraseDialog::saveReceipt);
    count();
}

void EraseDialog::count()
{
    m_status->setText(tr("Counting…"));
    m_actions.count(m_user, this, [this](const Result<ErasureCounts> &counts) {
        if (!counts)
            return m_status->setText(errorWords(counts.error()).sentence);
        showCounts(*counts);
        m_sure->setEnabled(counts->records() > 0);
    });
}

void EraseDialog::showCounts(const ErasureCounts &counts)
{
    const std::pair<QString, qint64> lines[] = {
        {tr("Accounts"), counts.accounts},
        {tr("Conversations"), counts.conversations},
        {tr("Messages"), counts.messages},
        {tr("Ratings"), counts.ratings},
        {tr("Leads"), counts.leads},
        {tr("Product events"), counts.events},
        {tr("Lines of the audit log"), counts.audits},
        {tr("Cited documents"), counts.documents},
        {tr("Notes, tags and reviews"), counts.notes + counts.tags + counts.reviews},
        {tr("Entries of lists"), counts.lists},
        {tr("Own actions that name the person"), counts.actions}};
    for (const auto &[what, number] : lines) {
        if (number == 0)
            continue;
        const int row = m_lines->rowCount();
        auto *name = new Label(what, TextRole::Table, Tone::Text, this);
        m_lines->addWidget(name, row, 0);
        auto *figure = new Label(m_locale.toString(number), TextRole::TableStrong, Tone::Text, this);
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_lines->addWidget(figure, row, 1);
        for (Label *part : {name, figure})
            part->applyTheme(m_theme);
    }
    if (counts.records() == 0)
        m_status->setText(tr("The workspace has nothing about this person."));
    else if (counts.mentions > 0)
        m_status->setText(tr("%Ln text(s) of others name this person; they stay.", nullptr, int(counts.mentions)));
    else
        m_status->setText({});
}

void EraseDialog::erase()
{
    m_sure->setEnabled(false);
    m_erase->setEnabled(false);
    m_close->setEnabled(false);
    m_status->setText(tr("Erasing…"));
    m_actions.erase(m_user, this, [this](const Result<ErasureReceipt> &receipt) {
        m_close->setEnabled(true);
        if (!receipt)
            return m_status->setText(errorWords(receipt.error()).sentence);
        showReceipt(*receipt);
        Q_EMIT erased();
    });
}

void EraseDialog::showReceipt(const ErasureReceipt &receipt)
{
    m_receipt = receipt;
    QStringList words{tr("Erased.")};
    if (!receipt.rewritten)
        words << tr("The file could not be written anew yet; this is done at the next start.");
    else if (receipt.found.isEmpty())
        words << tr("The file was written anew; none of what was looked for is left in its bytes.");
    else
        words << tr("The file was written anew; names that others have written are still in it.");
    if (!receipt.backups.isEmpty())
        words << tr("Older backups lie beside it: %1").arg(receipt.backups.join(QStringLiteral(", ")));
    m_status->setText(words.join(u' '));
    m_sure->setVisible(false);
    m_erase->setVisible(false);
    m_save->setVisible(static_cast<bool>(m_actions.save));
    m_close->setText(tr("Close"));
}

void EraseDialog::saveReceipt()
{
    m_prompter->saveFile(this, tr("Save the receipt"), QStringLiteral("erasure-receipt.json"), tr("JSON (*.json)"),
                         [this](const QString &path) {
                             if (const auto saved = m_actions.save(*m_receipt, path); !saved)
                                 m_prompter->warnOf(this, tr("The receipt could not be saved"), saved.error());
                         });
}

} // namespace parlance

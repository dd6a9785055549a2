#include "views/dialogs/reportversionsdialog.h"

#include "models/core/format.h"
#include "models/documents/reportchanges.h"
#include "views/pages/reportblocks.h"
#include "views/tiles/tile.h"
#include "views/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace parlance {

ReportVersionsDialog::ReportVersionsDialog(ReportAccess access, std::optional<Report> present, Prompter *prompter,
                                           const TimeZone &zone, QLocale locale, QWidget *parent)
    : QDialog(parent)
    , m_access(std::move(access))
    , m_present(std::move(present))
    , m_prompter(prompter)
    , m_zone(zone)
    , m_locale(std::move(locale))
{
    setObjectName(QStringLiteral("reportVersions"));
    setWindowTitle(m_present ? tr("Versions of “%1”").arg(documentText(m_present->title)) : tr("Trash of reports"));
    resize(760, 440);
    build();
    load();
}

void ReportVersionsDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    auto *intro = new Label(m_present ? tr("Each time a report is kept, what it said before is kept, too: the last 20 "
                                           "versions.")
                                      : tr("Reports that were removed wait here: the last 50."),
                            TextRole::Table, Tone::Secondary, this);
    intro->setWrapped(true);
    column->addWidget(intro);
    auto *row = new QHBoxLayout;
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("versions.list"));
    m_list->setAccessibleName(m_present ? tr("Versions, newest first") : tr("Removed reports, newest first"));
    row->addWidget(m_list, 1);
    auto *right = new QVBoxLayout;
    if (m_present) {
        m_with = new QComboBox(this);
        m_with->setObjectName(QStringLiteral("versions.with"));
        m_with->setAccessibleName(tr("Compared with"));
        right->addWidget(m_with);
        connect(m_with, &QComboBox::currentIndexChanged, this, &ReportVersionsDialog::compare);
    }
    m_said = new Label({}, TextRole::TableHead, Tone::Secondary, this);
    m_said->setObjectName(QStringLiteral("versions.said"));
    m_said->setWrapped(true);
    right->addWidget(m_said);
    m_changes = new QListWidget(this);
    m_changes->setObjectName(QStringLiteral("versions.changes"));
    m_changes->setAccessibleName(m_present ? tr("What differs") : tr("Blocks of the report"));
    m_changes->setWordWrap(true);
    m_changes->setSelectionMode(QAbstractItemView::NoSelection);
    right->addWidget(m_changes, 1);
    row->addLayout(right, 1);
    column->addLayout(row, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(m_present ? tr("&Restore") : tr("&Put back"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("versions.restore"));
    if (!m_present) {
        m_empty = buttons->addButton(tr("&Empty the trash…"), QDialogButtonBox::ResetRole);
        m_empty->setObjectName(QStringLiteral("versions.empty"));
        connect(m_empty, &QPushButton::clicked, this, &ReportVersionsDialog::askEmpty);
    }
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &ReportVersionsDialog::restore);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportVersionsDialog::compare);
    fill();
}

void ReportVersionsDialog::load()
{
    m_access.versions(m_present ? m_present->key : QString(), this,
                      [this](const Result<std::vector<ReportVersion>> &versions) {
                          if (!versions) {
                              m_said->setText(errorWords(versions.error()).sentence);
                              return;
                          }
                          m_versions = *versions;
                          fill();
                      });
}

QString ReportVersionsDialog::nameOf(const ReportVersion &version) const
{
    return formatPoint(m_present ? version.writtenAt : version.endedAt, m_zone, m_locale) + QStringLiteral(" · ") +
           documentText(version.report.title);
}

void ReportVersionsDialog::fill()
{
    m_list->clear();
    for (const ReportVersion &version : m_versions)
        m_list->addItem(nameOf(version));
    if (m_with) {
        m_with->clear();
        m_with->addItem(tr("Compared with the present report"));
        for (const ReportVersion &version : m_versions)
            m_with->addItem(tr("Compared with %1").arg(nameOf(version)));
    }
    m_list->setCurrentRow(m_versions.empty() ? -1 : 0);
    compare();
}

const ReportVersion *ReportVersionsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_versions.size() ? &m_versions[size_t(row)] : nullptr;
}

// From the chosen version to what it is compared with, as time goes; of the trash what it is made of.
void ReportVersionsDialog::compare()
{
    const ReportVersion *version = chosen();
    const bool writable = !m_access.readOnly && version;
    m_restore->setEnabled(writable);
    if (m_empty)
        m_empty->setEnabled(writable && m_access.emptyTrash);
    m_changes->clear();
    if (!version) {
        m_said->setText(m_present ? tr("There is no earlier version yet.") : tr("The trash is empty."));
        return;
    }
    if (!m_present) {
        m_said->setText(tr("Removed %1").arg(formatPoint(version->endedAt, m_zone, m_locale)));
        for (const ReportBlock &block : version->report.blocks)
            m_changes->addItem(block.title.isEmpty() ? kindLabel(block.kind) : documentText(block.title));
        return;
    }
    const int with = m_with->currentIndex() - 1;
    const int row = m_list->currentRow();
    const Report &other = with >= 0 && size_t(with) < m_versions.size() ? m_versions[size_t(with)].report : *m_present;
    const bool otherIsOlder = with > row; // the newest stands first
    const QStringList changes =
        otherIsOlder ? reportChanges(other, version->report) : reportChanges(version->report, other);
    m_said->setText(changes.isEmpty() ? tr("They say the same.") : tr("What changed since the earlier one:"));
    m_changes->addItems(changes);
}

void ReportVersionsDialog::restore()
{
    const ReportVersion *version = chosen();
    if (!version)
        return;
    if (m_present) {
        Q_EMIT restoreRequested(version->report);
        accept();
        return;
    }
    m_access.putBack(version->id, this, [this, key = version->report.key](const Result<bool> &done) {
        if (!done) {
            m_prompter->warnOf(this, tr("The report could not be put back"), done.error());
            return;
        }
        Q_EMIT putBack(key);
        accept();
    });
}

void ReportVersionsDialog::askEmpty()
{
    m_prompter->confirm(this, tr("Empty the trash"),
                        tr("%Ln report(s) and their versions are removed for good.", nullptr, int(m_versions.size())),
                        tr("Empty"), [this] {
                            m_access.emptyTrash(this, [this](const Result<bool> &done) {
                                if (!done)
                                    m_prompter->warnOf(this, tr("The trash could not be emptied"), done.error());
                                load();
                            });
                        });
}

} // namespace parlance

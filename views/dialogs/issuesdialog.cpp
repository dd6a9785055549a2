#include "views/dialogs/issuesdialog.h"

#include "views/theme/theme.h"
#include "views/words/errorwords.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace parlance {

namespace {

constexpr int indexRole = Qt::UserRole;

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return IssuesDialog::tr("Note");
    case Severity::Warning:
        return IssuesDialog::tr("Warning");
    case Severity::Rejected:
        break;
    }
    return IssuesDialog::tr("Rejected");
}

} // namespace

IssuesDialog::IssuesDialog(SourcesModel *model, Prompter *prompter, std::optional<qint64> source, QLocale locale,
                           QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_prompter(prompter)
    , m_locale(std::move(locale))
    , m_summary(new QLabel(tr("Loading…"), this))
    , m_tree(new QTreeWidget(this))
    , m_excerpt(new QPlainTextEdit(this))
    , m_export(new QPushButton(tr("&Export as CSV…"), this))
{
    setObjectName(QStringLiteral("issuesDialog"));
    setWindowTitle(tr("Import issues"));
    resize(860, 560);
    parlance::setStyle(m_summary, style::role, QStringLiteral("secondary"));
    m_summary->setObjectName(QStringLiteral("issues.summary"));
    m_tree->setObjectName(QStringLiteral("issues.tree"));
    m_tree->setHeaderLabels({tr("Reason"), tr("File"), tr("Line"), tr("Field"), tr("Count")});
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->resizeSection(0, 320);
    m_tree->header()->resizeSection(1, 220);
    m_excerpt->setReadOnly(true);
    m_excerpt->setFont(parlance::font(TextRole::Code));
    m_excerpt->setPlaceholderText(tr("Select an issue to see the raw record"));
    m_excerpt->setObjectName(QStringLiteral("issues.record"));
    m_excerpt->setFixedHeight(130);
    m_excerpt->setAccessibleName(tr("Raw record"));
    m_export->setObjectName(QStringLiteral("issues.export"));
    m_export->setEnabled(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_tree, 1);
    column->addWidget(m_excerpt);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &IssuesDialog::showExcerpt);
    connect(m_export, &QPushButton::clicked, this, &IssuesDialog::save);
    m_model->actions().issues(source, this,
                              [this](const Result<std::vector<IssueRow>> &issues) { showIssues(issues); });
}

void IssuesDialog::showIssues(const Result<std::vector<IssueRow>> &issues)
{
    if (!issues) {
        m_summary->setText(errorWords(issues.error()).sentence);
        return;
    }
    m_issues = *issues;
    QHash<QString, QTreeWidgetItem *> groups;
    QHash<QTreeWidgetItem *, qint64> counts;
    qint64 total = 0;
    for (size_t i = 0; i < m_issues.size(); ++i) {
        const IssueRow &row = m_issues[i];
        QTreeWidgetItem *&parent = groups[row.issue.code];
        if (parent == nullptr)
            parent = group(row.issue.code, row.issue);
        const Place &place = row.issue.place;
        auto *item = new QTreeWidgetItem(parent);
        item->setText(0, row.issue.text);
        item->setText(1, place.file);
        item->setText(2, place.line >= 0 ? m_locale.toString(place.line) : QString());
        item->setText(3, place.path);
        item->setText(4, m_locale.toString(row.count));
        item->setToolTip(0, row.issue.text);
        item->setToolTip(1, place.file);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(4, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, indexRole, qulonglong(i));
        counts[parent] += row.count;
        total += row.count;
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        it.key()->setText(4, m_locale.toString(it.value()));
        it.key()->setTextAlignment(4, Qt::AlignRight | Qt::AlignVCenter);
        it.key()->setExpanded(counts.size() <= 3);
    }
    m_summary->setText(m_issues.empty() ? tr("Nothing was wrong with the input.")
                       : total == 1     ? tr("1 issue. The good records are in the workspace.")
                                    : tr("%Ln issues. The good records are in the workspace.", nullptr, int(total)));
    m_export->setEnabled(!m_issues.empty());
}

QTreeWidgetItem *IssuesDialog::group(const QString &code, const Issue &example)
{
    auto *item = new QTreeWidgetItem(m_tree);
    item->setText(0, severityText(example.severity) + QStringLiteral(" · ") + code);
    QFont strong = item->font(0);
    strong.setWeight(QFont::DemiBold);
    item->setFont(0, strong);
    return item;
}

// First the beginning, which the workspace keeps; then the record as it stands in its file.
void IssuesDialog::showExcerpt()
{
    const auto items = m_tree->selectedItems();
    const QVariant index = items.isEmpty() ? QVariant() : items.front()->data(0, indexRole);
    const quint64 asked = ++m_generation;
    if (!index.isValid()) {
        m_excerpt->setPlainText({});
        return;
    }
    const IssueRow &issue = m_issues[index.toULongLong()];
    m_excerpt->setPlainText(QString::fromUtf8(issue.issue.excerpt));
    if (m_model->actions().record)
        m_model->actions().record(issue, this, [this, asked](const Result<QByteArray> &record) {
            if (asked == m_generation)
                showRecord(record);
        });
}

void IssuesDialog::showRecord(const Result<QByteArray> &record)
{
    if (record)
        m_excerpt->setPlainText(QString::fromUtf8(*record));
    else if (m_excerpt->toPlainText().isEmpty())
        m_excerpt->setPlaceholderText(errorWords(record.error()).sentence);
}

void IssuesDialog::save()
{
    m_prompter->saveFile(this, tr("Export issues"), QStringLiteral("issues.csv"), tr("CSV files (*.csv)"),
                         [this](const QString &path) { m_model->exportIssues(m_issues, path); });
}

} // namespace parlance

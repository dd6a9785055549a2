#include "views/dialogs/retentiondialog.h"

#include "views/dialogs/purgedialog.h"
#include "views/widgets/labels.h"
#include "views/words/errorwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace parlance {

namespace {
constexpr std::array usualDays{30, 90, 180, 365, 730, 1825};
constexpr int asOthers = -1;
constexpr int longestName = 240, highestList = 320; // pixels
} // namespace

RetentionDialog::RetentionDialog(SourcesModel *model, QLocale locale, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_locale(std::move(locale))
    , m_counts(new Label({}, TextRole::Table, Tone::Secondary, this))
{
    setObjectName(QStringLiteral("retentionDialog"));
    setWindowTitle(tr("Retention"));
    setMinimumWidth(480);
    m_counts->setObjectName(QStringLiteral("retention.counts"));
    m_counts->setWrapped(true);
    auto *intro = new Label(tr("Conversations whose last message is older are removed for good, at the start of the "
                               "program and after every import. Your own notes and tags stay."),
                            TextRole::Table, Tone::Secondary, this);
    intro->setWrapped(true);

    const SourcesData &shown = model->data();
    auto *all = new QFormLayout;
    all->setHorizontalSpacing(16);
    m_all = choice(QStringLiteral("retention.all"), shown.retentionDays, false);
    all->addRow(tr("&All sources"), m_all);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("retention.apply"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addLayout(all);
    column->addWidget(ofSources(shown.sources), 1);
    column->addWidget(m_counts);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_model->actions().keep(chosen());
        accept();
    });
    fitHeight(this);
    count();
}

// As high as they need where that fits the screen: a workspace may have many.
QScrollArea *RetentionDialog::ofSources(const std::vector<SourceRow> &sources)
{
    auto *rows = new QWidget;
    auto *form = new QFormLayout(rows);
    form->setContentsMargins(0, 0, 8, 0);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(16);
    for (const SourceRow &source : sources) {
        auto *own = choice(QStringLiteral("retention.%1").arg(source.id), source.retentionDays, true);
        own->setAccessibleName(source.name);
        m_sources.emplace_back(source.id, own);
        auto *name = new QLabel(rows);
        name->setTextFormat(Qt::PlainText);
        name->setText(name->fontMetrics().elidedText(source.name, Qt::ElideMiddle, longestName));
        name->setToolTip(source.name.toHtmlEscaped());
        form->addRow(name, own);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("retention.sources"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(rows);
    scroll->setMinimumHeight(std::min(rows->sizeHint().height(), highestList));
    scroll->setMinimumWidth(rows->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    scroll->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    return scroll;
}

QComboBox *RetentionDialog::choice(const QString &name, std::optional<int> days, bool ofSource)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    if (ofSource)
        box->addItem(tr("As all sources"), asOthers);
    box->addItem(tr("Kept for ever"), 0);
    std::vector<int> offered(usualDays.begin(), usualDays.end());
    if (days && *days > 0 && std::find(offered.begin(), offered.end(), *days) == offered.end())
        offered.insert(std::upper_bound(offered.begin(), offered.end(), *days), *days);
    for (const int each : offered)
        box->addItem(tr("Kept for %Ln days", nullptr, each), each);
    box->setCurrentIndex(box->findData(days.value_or(ofSource ? asOthers : 0)));
    connect(box, &QComboBox::currentIndexChanged, this, &RetentionDialog::count);
    return box;
}

RetentionChoice RetentionDialog::chosen() const
{
    RetentionChoice choice{m_all->currentData().toInt(), {}};
    for (const auto &[source, box] : m_sources) {
        const int days = box->currentData().toInt();
        choice.source[source] = days == asOthers ? std::nullopt : std::optional(days);
    }
    return choice;
}

void RetentionDialog::count()
{
    m_apply->setText(tr("&Apply"));
    m_apply->setEnabled(false);
    m_counts->setText(tr("Counting…"));
    m_model->actions().countRetention(chosen(), this,
                                      [this, asked = ++m_generation](const Result<PurgeAnswer> &answer) {
                                          if (asked == m_generation)
                                              tell(answer);
                                      });
}

// The button says what it does: apply alone, or purge as well.
void RetentionDialog::tell(const Result<PurgeAnswer> &answer)
{
    if (!answer) {
        m_counts->setText(errorWords(answer.error()).sentence);
        return;
    }
    m_apply->setEnabled(true);
    m_apply->setText(answer->isNothing() ? tr("&Apply") : tr("&Apply and purge"));
    m_counts->setText(answer->isNothing()
                          ? tr("Nothing is that old by now.")
                          : tr("%1 are older by now and would be removed at once.").arg(purgeWords(*answer, m_locale)));
    fitHeight(this);
}

} // namespace parlance

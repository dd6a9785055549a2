#include "views/dialogs/purgedialog.h"

#include "views/widgets/labels.h"
#include "views/words/errorwords.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace parlance {

namespace {
constexpr int usualDays = 365, mostDays = 36'500;
} // namespace

QString purgeWords(const PurgeAnswer &answer, const QLocale &locale)
{
    const QString conversations = PurgeDialog::tr("%Ln conversation(s)", nullptr, int(answer.conversations));
    const QString messages = PurgeDialog::tr("%Ln message(s)", nullptr, int(answer.messages));
    const QString what = PurgeDialog::tr("%1 with %2", "conversations, messages").arg(conversations, messages);
    if (answer.others == 0)
        return what;
    return PurgeDialog::tr("%1, and %2 leads, events and samples").arg(what, locale.toString(answer.others));
}

PurgeDialog::PurgeDialog(SourcesModel *model, const SourceRow &source, QLocale locale, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_source(source)
    , m_locale(std::move(locale))
    , m_old(new QRadioButton(tr("&Older than"), this))
    , m_deleted(new QRadioButton(tr("&Deleted on their platform"), this))
    , m_days(new QSpinBox(this))
    , m_counts(new Label({}, TextRole::Table, Tone::Secondary, this))
    , m_purge(nullptr)
{
    setObjectName(QStringLiteral("purgeDialog"));
    setWindowTitle(tr("Purge “%1”").arg(source.name));
    setMinimumWidth(460);
    m_old->setObjectName(QStringLiteral("purge.old"));
    m_deleted->setObjectName(QStringLiteral("purge.deleted"));
    m_days->setObjectName(QStringLiteral("purge.days"));
    m_counts->setObjectName(QStringLiteral("purge.counts"));
    m_old->setChecked(true);
    m_days->setRange(1, mostDays);
    m_days->setValue(usualDays);
    m_days->setSuffix(tr(" days", "after a number"));
    m_days->setAccessibleName(tr("Age in days"));
    m_counts->setWrapped(true);

    auto *intro = new Label(tr("Conversations go for good, with everything that belongs to them, and do not come back "
                               "with the next import. Your own notes and tags stay."),
                            TextRole::Table, Tone::Secondary, this);
    intro->setWrapped(true);
    auto *age = new QHBoxLayout;
    age->addWidget(m_old);
    age->addWidget(m_days);
    age->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_purge = buttons->addButton(tr("&Purge"), QDialogButtonBox::DestructiveRole);
    m_purge->setObjectName(QStringLiteral("purge.go"));
    m_purge->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addLayout(age);
    column->addWidget(m_deleted);
    column->addWidget(m_counts);
    column->addStretch(1);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_purge, &QPushButton::clicked, this, [this] {
        m_model->actions().purge(ask());
        accept();
    });
    connect(m_old, &QRadioButton::toggled, this, [this](bool old) {
        m_days->setEnabled(old);
        count();
    });
    connect(m_days, &QSpinBox::valueChanged, this, &PurgeDialog::count);
    fitHeight(this);
    count();
}

// Wrapped texts need a height that the size hint of a dialog does not know of.
void fitHeight(QDialog *dialog)
{
    const int width = std::max(dialog->width(), dialog->minimumWidth());
    dialog->resize(width, std::max(dialog->height(), dialog->layout()->totalHeightForWidth(width)));
}

PurgeAsk PurgeDialog::ask() const
{
    const bool old = m_old->isChecked();
    return {m_source.id, old ? m_days->value() : 0, !old};
}

void PurgeDialog::count()
{
    m_purge->setEnabled(false);
    m_counts->setText(tr("Counting…"));
    m_model->actions().countPurge(ask(), this, [this, asked = ++m_generation](const Result<PurgeAnswer> &answer) {
        if (asked == m_generation)
            tell(answer);
    });
}

void PurgeDialog::tell(const Result<PurgeAnswer> &answer)
{
    if (!answer) {
        m_counts->setText(errorWords(answer.error()).sentence);
        return;
    }
    m_purge->setEnabled(!answer->isNothing());
    m_counts->setText(answer->isNothing() ? tr("There is nothing to remove.")
                                          : tr("%1 would be removed.").arg(purgeWords(*answer, m_locale)));
    fitHeight(this);
}

} // namespace parlance

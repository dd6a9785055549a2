#include "views/pages/reviewfacets.h"

#include "views/pages/reviewitems.h"
#include "views/tiles/searchfield.h"
#include "views/words/reviewwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QStylePainter>

namespace parlance {

namespace {

constexpr double shares[] = {0.01, 0.02, 0.05, 0.1, 0.25};

// What does not fit ends with an ellipsis.
class NarrowBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - 2);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

QComboBox *box(QWidget *parent, const char *name, const QString &title)
{
    auto *made = new NarrowBox(parent);
    made->setObjectName(QStringLiteral("review.") + QLatin1String(name));
    made->setAccessibleName(title);
    made->setToolTip(title);
    made->setProperty(style::size, QStringLiteral("small"));
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(8);
    return made;
}

QString counted(const QString &text, qint64 count, const QLocale &locale)
{
    return QStringLiteral("%1  %2").arg(text, locale.toString(count));
}

} // namespace

ReviewFacets::ReviewFacets(QWidget *parent)
    : QWidget(parent)
{
    m_search = new SearchField(this);
    m_search->setObjectName(QStringLiteral("review.search"));
    m_search->setPlaceholderText(tr("Search comments"));
    m_search->setAccessibleName(tr("Search comments"));
    m_sample = box(this, "sample", tr("What comes into the queue"));
    m_sample->addItem(tr("All negative ratings"), int(ReviewSample::Negative));
    m_sample->addItem(tr("All ratings"), int(ReviewSample::Rated));
    for (const double share : shares)
        m_sample->addItem(tr("Random answers, %1 %").arg(QLocale().toString(share * 100)), int(ReviewSample::Random));
    m_sample->addItem(tr("Least sure answers"), int(ReviewSample::LowConfidence));
    m_sample->addItem(tr("Unanswered questions"), int(ReviewSample::Unanswered));
    m_sample->addItem(tr("Reviewers disagree"), int(ReviewSample::Disagreement));
    m_states = box(this, "states", tr("Status"));
    m_category = box(this, "category", tr("Reason"));
    m_bot = box(this, "bot", tr("Bot"));
    m_age = box(this, "age", tr("Age"));
    m_assignee = box(this, "assigned", tr("Assigned to"));
    m_order = box(this, "order", tr("Order"));
    m_order->addItems({tr("Usual order"), tr("Newest first"), tr("Oldest first")});
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 10);
    grid->setSpacing(6);
    grid->addWidget(m_search, 0, 0);
    grid->addWidget(m_order, 0, 1);
    grid->addWidget(m_sample, 1, 0);
    grid->addWidget(m_states, 1, 1);
    grid->addWidget(m_category, 2, 0);
    grid->addWidget(m_bot, 2, 1);
    grid->addWidget(m_age, 3, 0);
    grid->addWidget(m_assignee, 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ReviewFacets::take);
    for (QComboBox *part : {m_states, m_category, m_bot, m_age, m_assignee, m_order})
        connect(part, &QComboBox::activated, this, &ReviewFacets::take);
    connect(m_sample, &QComboBox::activated, this, [this](int index) {
        m_sampling.sample = ReviewSample(m_sample->itemData(index).toInt());
        if (m_sampling.sample == ReviewSample::Random)
            m_sampling.share = shares[size_t(index) - 2];
        Q_EMIT sampled();
    });
}

void ReviewFacets::take()
{
    const auto key = [](const QComboBox *from) {
        return from->currentIndex() <= 0 ? std::nullopt : std::optional(from->currentData().toString());
    };
    m_choice.text = m_search->text().simplified();
    m_choice.states = QueueStates(std::max(0, m_states->currentIndex()));
    m_choice.category = key(m_category);
    m_choice.bot = key(m_bot);
    m_choice.assignee = key(m_assignee);
    m_choice.age = QueueAge(std::max(0, m_age->currentIndex()));
    m_choice.order = QueueOrder(std::max(0, m_order->currentIndex()));
    Q_EMIT chosen();
}

void ReviewFacets::setChoice(const QueueChoice &choice, const ReviewSampling &sampling)
{
    m_choice = choice;
    m_sampling = sampling;
    const QSignalBlocker quiet(m_search);
    m_search->setText(choice.text);
    m_order->setCurrentIndex(int(choice.order));
    int index = m_sample->findData(int(sampling.sample));
    for (size_t i = 0; sampling.sample == ReviewSample::Random && i < std::size(shares); ++i)
        if (shares[i] == sampling.share)
            index = 2 + int(i);
    m_sample->setCurrentIndex(index);
}

void ReviewFacets::fillStates(const QueueCounts &counts, const QLocale &locale)
{
    m_states->clear();
    const std::pair<QString, qint64> states[] = {{tr("Open"), counts.open},
                                                 {reviewStateName(ReviewState::New), counts.fresh},
                                                 {reviewStateName(ReviewState::InReview), counts.inReview},
                                                 {reviewStateName(ReviewState::Resolved), counts.resolved},
                                                 {tr("Flagged"), counts.flagged},
                                                 {tr("All"), counts.all}};
    for (const auto &[text, count] : states)
        m_states->addItem(counted(text, count, locale));
    m_states->setCurrentIndex(int(m_choice.states));
    m_age->clear();
    const QString ages[] = {tr("Any age"), tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days"), tr("Older")};
    for (size_t i = 0; i < counts.ages.size(); ++i)
        m_age->addItem(counted(ages[i], counts.ages[i], locale));
    m_age->setCurrentIndex(int(m_choice.age));
}

void ReviewFacets::fill(QComboBox *target, const QString &all, const std::vector<QueueCount> &counts,
                        const QString &none, const std::optional<QString> &current, const QLocale &locale)
{
    target->clear();
    target->addItem(all);
    for (const QueueCount &count : counts)
        target->addItem(counted(count.key.isEmpty() ? none : reviewReason(count.label), count.count, locale),
                        count.key);
    const int place = current ? target->findData(*current) : 0;
    if (place < 0) // chosen, and now without any
        target->addItem(counted(*current, 0, locale), *current);
    target->setCurrentIndex(place < 0 ? target->count() - 1 : place);
}

void ReviewFacets::setCounts(const QueueCounts &counts, const QLocale &locale)
{
    const bool same = m_shown == m_choice && m_locale == locale; // then only what differs is filled anew
    const QueueCounts before = std::exchange(m_counts, counts);
    m_shown = m_choice;
    m_locale = locale;
    fillStates(counts, locale);
    if (!same || before.categories != counts.categories)
        fill(m_category, tr("All reasons"), counts.categories, tr("No reason"), m_choice.category, locale);
    if (!same || before.bots != counts.bots)
        fill(m_bot, tr("All bots"), counts.bots, tr("No bot"), m_choice.bot, locale);
    if (!same || before.assignees != counts.assignees)
        fill(m_assignee, tr("Everybody"), counts.assignees, tr("Nobody"), m_choice.assignee, locale);
}

void ReviewFacets::setTheme(const Theme &theme)
{
    m_search->setTheme(theme);
}

void ReviewFacets::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace parlance

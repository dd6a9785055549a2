#include "views/pages/reviewpanel.h"

#include "models/core/format.h"
#include "views/pages/reviewitems.h"
#include "views/tiles/segmented.h"
#include "views/words/reviewwords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

namespace parlance {

namespace {

constexpr int offeredTags = 9, tagRoom = 245, tagSpace = 4, historyLines = 6;
constexpr int restMs = 1'000; // without a key, and what was typed is kept

} // namespace

ReviewPanel::ReviewPanel(QWidget *parent)
    : QFrame(parent)
    , m_theme(Theme::light())
{
    setObjectName(QStringLiteral("review.panel"));
    setProperty(style::area, QStringLiteral("pane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 10);
    column->setSpacing(6);
    buildTop(column);
    buildTags(column);
    auto *noteHead = new Label(tr("Note"), TextRole::TableStrong, Tone::Secondary, this);
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(QStringLiteral("review.note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(70);
    m_note->installEventFilter(this);
    m_rest = new QTimer(this);
    m_rest->setObjectName(QStringLiteral("review.rest"));
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMs);
    connect(m_rest, &QTimer::timeout, this, &ReviewPanel::noteRested);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (m_note->hasFocus())
            m_rest->start();
    });
    m_history = new Label({}, TextRole::Axis, Tone::Hint, this);
    m_history->setObjectName(QStringLiteral("review.history"));
    m_history->setWrapped(true);
    column->addWidget(noteHead);
    column->addWidget(m_note);
    column->addWidget(m_history);
    buildActions(column);
    column->addStretch(1);
    m_progress = new Label({}, TextRole::Table, Tone::Secondary, this);
    m_progress->setObjectName(QStringLiteral("review.progress"));
    m_progress->setWrapped(true);
    column->addWidget(m_progress);
    buildKeys(column);
    showNothing();
}

void ReviewPanel::buildTop(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Feedback"), TextRole::CardTitle, Tone::Text, this));
    head->addStretch(1);
    m_place = new Label({}, TextRole::Table, Tone::Secondary, this);
    m_place->setObjectName(QStringLiteral("review.place"));
    head->addWidget(m_place);
    column->addLayout(head);
    m_reason = new Label({}, TextRole::TableStrong, Tone::Bad, this);
    m_comment = new Label({}, TextRole::Body, Tone::Text, this);
    m_comment->setWrapped(true);
    column->addWidget(m_reason);
    column->addWidget(m_comment);

    column->addWidget(new Label(tr("Status"), TextRole::TableStrong, Tone::Secondary, this));
    m_state = new Segmented(this);
    m_state->setObjectName(QStringLiteral("review.state"));
    m_state->setAccessibleName(tr("Status"));
    m_state->setTexts({reviewStateName(ReviewState::New), reviewStateName(ReviewState::InReview),
                       reviewStateName(ReviewState::Resolved)});
    connect(m_state, &Segmented::chosen, this, [this](int index) {
        Q_EMIT edited({ReviewField::State, keyOf(ReviewState(index)), true});
    });
    auto *states = new QHBoxLayout;
    states->addWidget(m_state);
    states->addStretch(1);
    column->addLayout(states);

    column->addWidget(new Label(tr("Assigned to"), TextRole::TableStrong, Tone::Secondary, this));
    m_assignee = new QComboBox(this);
    m_assignee->setObjectName(QStringLiteral("review.assignee"));
    m_assignee->setAccessibleName(tr("Assigned to"));
    m_assignee->setEditable(true);
    m_assignee->setInsertPolicy(QComboBox::NoInsert);
    m_assignee->lineEdit()->setPlaceholderText(tr("Nobody"));
    const auto assign = [this] {
        if (m_assignee->currentText().simplified() != m_review.assignee)
            Q_EMIT edited({ReviewField::Assignee, m_assignee->currentText().simplified(), true});
    };
    connect(m_assignee->lineEdit(), &QLineEdit::editingFinished, this, assign);
    connect(m_assignee, &QComboBox::activated, this, assign);
    column->addWidget(m_assignee);

    column->addWidget(new Label(tr("Cause, fix in"), TextRole::TableStrong, Tone::Secondary, this));
    m_cause = new QButtonGroup(this);
    for (const ReviewCause cause : {ReviewCause::Prompt, ReviewCause::Data, ReviewCause::Model}) {
        auto *button = new QRadioButton(reviewCauseName(cause), this);
        button->setObjectName(QStringLiteral("review.cause.") + keyOf(cause));
        m_cause->addButton(button, int(cause));
        column->addWidget(button);
    }
    connect(m_cause, &QButtonGroup::idClicked, this, [this](int id) {
        Q_EMIT edited({ReviewField::Cause, keyOf(ReviewCause(id)), true});
    });
    m_related = new Button({}, QStringLiteral("copy"), this);
    m_related->setObjectName(QStringLiteral("review.related"));
    m_related->setLook(ButtonLook::Link);
    m_related->setMaximumTextWidth(220);
    m_related->setVisible(false);
    connect(m_related, &QPushButton::clicked, this, &ReviewPanel::relatedRequested);
    column->addWidget(m_related);
}

void ReviewPanel::setRelated(const QString &text)
{
    m_related->setCaption(text);
    m_related->setVisible(!text.isEmpty());
}

void ReviewPanel::buildTags(QVBoxLayout *column)
{
    column->addWidget(new Label(tr("Tags"), TextRole::TableStrong, Tone::Secondary, this));
    m_tags = new QWidget(this);
    m_tags->setObjectName(QStringLiteral("review.tags"));
    m_tagRows = new QVBoxLayout(m_tags);
    m_tagRows->setContentsMargins(0, 0, 0, 0);
    m_tagRows->setSpacing(tagSpace);
    column->addWidget(m_tags);
    m_newTag = new QLineEdit(this);
    m_newTag->setObjectName(QStringLiteral("review.newTag"));
    m_newTag->setAccessibleName(tr("Add a tag"));
    m_newTag->setPlaceholderText(tr("Add a tag"));
    m_newTag->setProperty(style::size, QStringLiteral("small"));
    connect(m_newTag, &QLineEdit::returnPressed, this, [this] {
        const QString tag = m_newTag->text().simplified();
        m_newTag->clear();
        if (!tag.isEmpty())
            Q_EMIT edited({ReviewField::Tag, tag, true});
    });
    column->addWidget(m_newTag);
}

void ReviewPanel::buildActions(QVBoxLayout *column)
{
    m_add = new Button(tr("Add to Q&&A list"), QStringLiteral("list-plus"), this);
    m_add->setObjectName(QStringLiteral("review.addQuestion"));
    m_add->setLook(ButtonLook::Primary);
    connect(m_add, &QPushButton::clicked, this, &ReviewPanel::addToQuestions);
    m_export = new Button(tr("Export transcript"), QStringLiteral("file-down"), this);
    m_export->setObjectName(QStringLiteral("review.export"));
    connect(m_export, &QPushButton::clicked, this, &ReviewPanel::exportRequested);
    column->addSpacing(4);
    column->addWidget(m_add);
    column->addWidget(m_export);
}

void ReviewPanel::buildKeys(QVBoxLayout *column)
{
    auto *keys = new Label(tr("J K next, previous · R resolve · F flag · 1–9 tags · A to Q&A, U to utterances, G to "
                              "guardrails · E export · N note · / search "
                              "· Ctrl+Z undo"),
                           TextRole::Axis, Tone::Hint, this);
    keys->setWrapped(true);
    column->addWidget(keys);
}

void ReviewPanel::setLocale(const TimeZone &zone, const QLocale &locale)
{
    m_zone = zone;
    m_locale = locale;
}

void ReviewPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void ReviewPanel::setDesk(const ReviewDesk &desk)
{
    m_known = desk.tags;
    // The keys keep their tags while the page is open: only tags that are new come behind.
    if (m_offered.isEmpty()) {
        m_offered = m_known;
        for (const QString &usual : {tr("outdated document"), tr("missing knowledge"), tr("unclear question"),
                                     tr("wrong language"), tr("incomplete answer")})
            if (!m_offered.contains(usual))
                m_offered << usual;
    }
    for (const QString &tag : std::as_const(m_known))
        if (!m_offered.contains(tag))
            m_offered << tag;
    const QSignalBlocker quiet(m_assignee);
    const QString shown = m_assignee->currentText();
    m_assignee->clear();
    m_assignee->addItem(QString());
    m_assignee->addItems(desk.people);
    m_assignee->setCurrentText(shown);
    fillTags();
}

void ReviewPanel::show(const ReviewItem &item, const QString &age, int place, int of)
{
    setEnabled(true);
    m_place->setText(tr("%1 of %2", "place in the queue").arg(m_locale.toString(place), m_locale.toString(of)));
    const bool bad = item.up && !*item.up;
    m_reason->setTone(bad ? Tone::Bad : item.up ? Tone::Good : Tone::Secondary);
    const QString reason = item.category.isEmpty() ? (bad       ? tr("Not good")
                                                      : item.up ? tr("Good")
                                                                : tr("Not rated"))
                                                   : reviewReason(item.category);
    m_reason->setText(reason + QStringLiteral(" · ") + age);
    m_comment->setVisible(!item.comment.isEmpty());
    m_comment->setText(item.comment.left(400).simplified());
    if (item.message == m_message) {
        showEdited(item.review);
        return;
    }
    m_message = item.message;
    showReview({item.review, {}});
    m_note->setPlainText({});
    m_note->setEnabled(false); // until it is read
}

void ReviewPanel::showReview(const ReviewDetail &detail)
{
    m_review.note = detail.review.note;
    if (!m_note->hasFocus())
        m_note->setPlainText(m_review.note);
    m_note->setEnabled(true);
    m_history->setText(historyText(detail.history));
    m_history->setVisible(!detail.history.empty());
    m_note->setReadOnly(m_readOnly);
    showEdited(detail.review);
}

void ReviewPanel::noteSaved(const QString &text)
{
    m_review.note = text;
}

void ReviewPanel::showEdited(const Review &review)
{
    const QString note = m_review.note;
    m_review = review;
    m_review.note = note;
    m_state->setCurrent(int(m_review.state));
    if (!m_assignee->lineEdit()->hasFocus())
        m_assignee->setCurrentText(m_review.assignee);
    m_cause->setExclusive(false);
    for (QAbstractButton *button : m_cause->buttons())
        button->setChecked(m_cause->id(button) == int(m_review.cause));
    m_cause->setExclusive(true);
    for (QWidget *part : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_assignee),
                          static_cast<QWidget *>(m_newTag), static_cast<QWidget *>(m_add)})
        part->setEnabled(!m_readOnly);
    fillTags();
}

void ReviewPanel::showNothing()
{
    m_place->setText({});
    m_reason->setText({});
    m_comment->setText({});
    m_message = 0;
    showReview({});
    setEnabled(false);
}

void ReviewPanel::fillTags()
{
    while (QLayoutItem *row = m_tagRows->takeAt(0)) {
        while (QLayoutItem *item = row->layout()->takeAt(0)) {
            if (item->widget()) {
                item->widget()->hide(); // at once: the new ones stand in their place
                item->widget()->deleteLater();
            }
            delete item;
        }
        delete row;
    }
    QHBoxLayout *row = nullptr;
    int room = 0; // left in the row
    QStringList shown = m_offered.mid(0, offeredTags);
    for (const QString &tag : std::as_const(m_review.tags))
        if (!shown.contains(tag))
            shown << tag;
    for (int i = 0; i < int(shown.size()); ++i) {
        const QString &tag = shown.at(i);
        const bool on = m_review.tags.contains(tag);
        auto *chip = new Button(tag, {}, m_tags);
        chip->setObjectName(QStringLiteral("review.tag.") + tag);
        chip->setLook(on ? ButtonLook::ChipActive : ButtonLook::Chip);
        chip->setMaximumTextWidth(tagRoom - 50);
        chip->setToolTip(tag);
        if (i < offeredTags && m_offered.contains(tag))
            chip->setPrefix(QString::number(i + 1));
        chip->setEnabled(!m_readOnly);
        chip->setFocusPolicy(Qt::TabFocus);
        chip->applyTheme(m_theme);
        connect(chip, &QPushButton::clicked, this, [this, tag, on] { Q_EMIT edited({ReviewField::Tag, tag, !on}); });
        const int width = chip->sizeHint().width();
        if (!row || width > room) {
            row = new QHBoxLayout;
            row->setSpacing(tagSpace);
            row->addStretch(1);
            m_tagRows->addLayout(row);
            room = tagRoom;
        }
        row->insertWidget(row->count() - 1, chip);
        room -= width + tagSpace;
        chip->show();
    }
}

QString ReviewPanel::historyText(const std::vector<ReviewLogEntry> &history) const
{
    QStringList lines;
    for (auto it = history.rbegin(); it != history.rend() && lines.size() < historyLines; ++it) {
        QString what;
        switch (it->field) {
        case ReviewField::State:
            what = reviewState(it->after) == ReviewState::Resolved   ? tr("resolved it")
                   : reviewState(it->after) == ReviewState::InReview ? tr("took it into review")
                                                                     : tr("set it back to new");
            break;
        case ReviewField::Note:
            if (it->before.isEmpty())
                continue;
            what = tr("changed the note, which was: %1").arg(it->before.left(80).simplified());
            break;
        default:
            continue;
        }
        lines << tr("%1: %2 %3", "time, person, what was done")
                     .arg(formatPoint(it->at, m_zone, m_locale), it->reviewer, what);
    }
    return lines.join(u'\n');
}

void ReviewPanel::setProgress(const QString &text, const QString &days)
{
    m_progress->setText(text);
    m_progress->setToolTip(days);
    m_progress->setAccessibleDescription(days);
}

void ReviewPanel::focusNewTag()
{
    m_newTag->setFocus(Qt::OtherFocusReason);
}

void ReviewPanel::applyTheme(const Theme &theme)
{
    m_theme = theme;
    fillTags();
}

bool ReviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut) {
        m_rest->stop();
        Q_EMIT noteLeft();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace parlance

#include "views/pages/reviewpage.h"

#include "models/core/format.h"
#include "views/filters/chips.h"
#include "views/pages/pagesubtitle.h"
#include "views/words/errorwords.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace parlance {

namespace {

constexpr int readingMs = 40; // of running through the list: only where it stops the conversation is read

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

ReviewPage::ReviewPage(ReviewAccess access, ChooseFile chooseFile, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_access(std::move(access))
    , m_chooseFile(std::move(chooseFile))
    , m_context(context)
    , m_late(new QTimer(this))
{
    setObjectName(QStringLiteral("page.review"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("review.split"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(buildQueue());
    split->addWidget(buildConversation());
    m_panel = new ReviewPanel(this);
    m_panel->setReadOnly(m_access.readOnly || !m_access.change);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_panel);
    scroll->setMinimumWidth(270);
    split->addWidget(scroll);
    split->setStretchFactor(1, 1);
    split->setSizes({330, 580, 290});
    row->addWidget(split);

    connect(m_panel, &ReviewPanel::edited, this, [this](const ReviewEdit &made) { edit({made}); });
    connect(m_panel, &ReviewPanel::noteLeft, this, [this] { saveNote(); });
    connect(m_panel, &ReviewPanel::noteRested, this, [this] { saveNote(true); });
    connect(m_panel, &ReviewPanel::addToQuestions, this, [this] { addToList(FixList::Questions); });
    connect(m_panel, &ReviewPanel::relatedRequested, this, [this] {
        if (auto shared = sharedDocument(m_found.answers, m_message)) {
            shared->others.push_back(m_message);
            narrowTo(tr("Cites %1").arg(shared->document), std::move(shared->others));
        }
    });
    connect(m_panel, &ReviewPanel::exportRequested, this, &ReviewPage::exportConversation);
    m_late->setSingleShot(true);
    m_late->setInterval(readingMs);
    connect(m_late, &QTimer::timeout, this, &ReviewPage::loadConversation);
    for (QWidget *part : findChildren<QWidget *>())
        part->installEventFilter(this);
    setFocusProxy(m_list);
    setContext(context);
}

ReviewPage::~ReviewPage()
{
    saveNote();
}

QWidget *ReviewPage::buildQueue()
{
    auto *pane = new QFrame(this);
    pane->setProperty(style::area, QStringLiteral("pane"));
    pane->setMinimumWidth(260);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_facets = new ReviewFacets(pane);
    column->addWidget(m_facets);
    m_onlyChip = new Button({}, {}, pane);
    m_onlyChip->setObjectName(QStringLiteral("review.only"));
    m_onlyChip->setLook(ButtonLook::ChipActive);
    m_onlyChip->setClosable(true);
    m_onlyChip->setMaximumTextWidth(240);
    m_onlyChip->setVisible(false);
    connect(m_onlyChip, &Button::closeRequested, this, [this] { narrowTo({}, {}); });
    connect(m_onlyChip, &QPushButton::clicked, this, [this] { narrowTo({}, {}); });
    auto *chipLine = new QHBoxLayout;
    chipLine->setContentsMargins(16, 0, 16, 0);
    chipLine->addWidget(m_onlyChip);
    chipLine->addStretch(1);
    column->addLayout(chipLine);
    m_model = new ReviewItemsModel(m_queue, this);
    m_list = new QListView(pane);
    m_list->setObjectName(QStringLiteral("review.queue"));
    m_list->setAccessibleName(tr("Messages to review"));
    m_list->setModel(m_model);
    m_delegate = new ReviewItemDelegate(m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPage::showCurrent);
    connect(m_facets, &ReviewFacets::chosen, this, [this] { refill(m_message); });
    connect(m_facets, &ReviewFacets::sampled, this, &ReviewPage::load);
    return pane;
}

QWidget *ReviewPage::buildConversation()
{
    m_view = new TranscriptView(this);
    m_view->setMinimumWidth(320);
    m_view->setBeside(m_context.conversations.transcripts);
    m_view->setAnonymised(true); // also what is opened beside it
    const auto button = [&](const char *name, const QString &iconName, const QString &title, int by) {
        auto *made = new Button({}, iconName, m_view);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(title);
        made->setToolTip(title);
        connect(made, &QPushButton::clicked, this, [this, by] { step(by); });
        m_view->addTool(made);
    };
    button("review.previous", QStringLiteral("chevron-up"), tr("Previous (K)"), -1);
    button("review.next", QStringLiteral("chevron-down"), tr("Next (J)"), 1);
    m_showPatterns = new Button({}, QStringLiteral("chart-bar"), m_view);
    m_showPatterns->setAccessibleName(tr("Patterns"));
    m_showPatterns->setObjectName(QStringLiteral("review.showPatterns"));
    m_showPatterns->setToolTip(tr("What negative ratings have in common against the rest"));
    m_showPatterns->setCheckable(true);
    connect(m_showPatterns, &QPushButton::clicked, this, &ReviewPage::showPatterns);
    m_view->addTool(m_showPatterns);
    m_hide = new Button(tr("Anonymised"), QStringLiteral("eye-off"), m_view);
    m_hide->setObjectName(QStringLiteral("review.anonymised"));
    m_hide->setToolTip(tr("Names, addresses, numbers and keys are shown as pseudonyms, and exported so"));
    m_hide->setCheckable(true);
    m_hide->setChecked(true);
    connect(m_hide, &QPushButton::clicked, this, [this](bool on) { setAnonymised(on); });
    m_view->addTool(m_hide);
    auto *why = new Button({}, QStringLiteral("shield"), m_view);
    why->setObjectName(QStringLiteral("review.redactions"));
    why->setAccessibleName(tr("What is hidden, and why"));
    why->setToolTip(tr("What is hidden, and why; own words and patterns"));
    connect(why, &QPushButton::clicked, this, &ReviewPage::showRedactions);
    m_view->addTool(why);
    if (m_access.share.save) {
        auto *share = new Button({}, QStringLiteral("share-2"), m_view);
        share->setObjectName(QStringLiteral("review.share"));
        share->setAccessibleName(tr("Share work…"));
        share->setToolTip(tr("Take states, tags and notes to a colleague, or take theirs in"));
        connect(share, &QPushButton::clicked, this, &ReviewPage::shareRequested);
        m_view->addTool(share);
    }
    m_patterns = new PatternsView(this);
    m_view->addBody(m_patterns);
    m_patterns->setVisible(false);
    connect(m_patterns, &PatternsView::chosen, this, [this](const Pattern &pattern) {
        narrowTo(patternName(pattern, m_context.style.locale), pattern.messages);
    });
    return m_view;
}

void ReviewPage::setContext(const PageContext &context)
{
    const bool other = !m_loaded || context.extent != m_context.extent;
    const PageContext before = std::exchange(m_context, context);
    m_model->setLocale(context.style.locale);
    m_view->setTexts(context.zone, context.style);
    m_panel->setLocale(context.zone, context.style.locale);
    m_facets->setTheme(*context.theme);
    m_delegate->setTheme(*context.theme);
    themeTree(this, *context.theme);
    if (other) {
        m_loaded = true;
        load();
        loadDesk();
    } else {
        narrow();
    }
    m_patternsDue = m_patternsDue || other || context.filter.period != before.filter.period;
}

void ReviewPage::reload()
{
    load();
    loadDesk();
    askDetail();
}

QString ReviewPage::failure(const Error &error) const
{
    return errorWords(error).sentence;
}

void ReviewPage::load()
{
    if (!m_access.items)
        return;
    if (m_message == 0)
        m_view->showSentence(tr("Reading the queue …"));
    const ReviewSampling sampling = m_facets->sampling();
    m_access.items(sampling, m_anonymised, this, [this, sampling, hidden = m_anonymised](Result<ReviewItems> read) {
        if (!(sampling == m_facets->sampling()) || hidden != m_anonymised)
            return;
        m_problem = read ? QString() : failure(read.error());
        m_all.setItems(read ? std::move(read->items) : std::vector<ReviewItem>());
        m_of = read ? read->of : 0;
        narrow();
    });
}

void ReviewPage::narrow()
{
    const auto resolved = resolve(m_context.filter.period, Compare::None, m_context.now, m_context.zone);
    const FilterParts parts = splitFilter(m_context.filter.where);
    m_ignores = !parts.rest.isEmpty();
    std::vector<ReviewItem> items;
    for (const ReviewItem &item : m_all.items()) {
        bool passes = !resolved || resolved->range.contains(item.at);
        passes = passes && (m_onlyName.isEmpty() || std::ranges::binary_search(m_only, item.message));
        for (const Chip &chip : parts.chips) {
            const QString *value = chip.dimension == DimensionKey::Bot                ? &item.bot
                                   : chip.dimension == DimensionKey::User             ? &item.user
                                   : chip.dimension == DimensionKey::Model            ? &item.model
                                   : chip.dimension == DimensionKey::FeedbackCategory ? &item.category
                                                                                      : nullptr;
            m_ignores = m_ignores || !value;
            if (value)
                passes =
                    passes && (chip.values.contains(*value) || (chip.withNull && value->isEmpty())) != chip.exclude;
        }
        if (passes)
            items.push_back(item);
    }
    m_queue.setItems(std::move(items));
    refill(m_message);
}

void ReviewPage::refill(qint64 keep)
{
    const QueueChoice &choice = m_facets->choice();
    m_tally = m_queue.tally(choice, m_context.now);
    m_leaving.clear();
    showCounts();
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setPlaces(m_queue.chosen(choice, m_context.now), choice.order, m_context.now);
    }
    const int row = std::max(0, keep ? m_model->rowOf(keep) : 0);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(row));
    showCurrent();
    Q_EMIT subtitleChanged();
}

void ReviewPage::showCounts()
{
    m_facets->setCounts(m_tally.counts(), m_context.style.locale);
}

const ReviewItem *ReviewPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->item(index.row()) : nullptr;
}

void ReviewPage::step(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_model->rowCount() - 1));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void ReviewPage::showCurrent()
{
    if (m_moves)
        return;
    const ReviewItem *item = current();
    if (!item) {
        saveNote();
        m_message = m_conversation = 0;
        m_panel->showNothing();
        QueueChoice onlyStates;
        onlyStates.states = m_facets->choice().states;
        onlyStates.order = m_facets->choice().order;
        m_view->showSentence(!m_problem.isEmpty()      ? m_problem
                             : m_queue.items().empty() ? tr("Nothing to review in this period.")
                             : m_facets->choice() == onlyStates
                                 ? tr("All of it is done. Choose another status to see what is resolved.")
                                 : tr("Nothing passes what is chosen above the list."));
        return;
    }
    if (item->message != m_message) {
        saveNote();
        m_message = item->message;
        showRelated();
        if (m_conversation == 0)
            loadConversation();
        else
            m_late->start();
    } else if (m_view->bubbles()->conversation().messages.empty()) {
        loadConversation();
    }
    m_panel->show(*item, m_model->age(*item), m_list->currentIndex().row() + 1, m_model->rowCount());
    askDetail();
}

void ReviewPage::askDetail()
{
    if (!m_access.detail || m_message == 0)
        return;
    const int asked = ++m_details;
    m_access.detail(m_message, m_anonymised, this,
                    [this, asked, message = m_message](const Result<ReviewDetail> &detail) {
                        if (asked == m_details && message == m_message && detail)
                            m_panel->showReview(*detail);
                    });
}

void ReviewPage::loadConversation()
{
    const ReviewItem *item = current();
    if (!item || !m_access.conversation)
        return;
    m_access.conversation(item->conversation, m_anonymised, this,
                          [this, message = item->message, hidden = m_anonymised](const Result<ReadConversation> &read) {
                              // Names that were asked for before they were hidden do not come any more.
                              if (message != m_message || hidden != m_anonymised)
                                  return;
                              if (!read)
                                  return m_view->showSentence(failure(read.error()));
                              m_conversation = message >> 20;
                              m_view->present(m_conversation, *read, message);
                              if (m_patternsDue)
                                  loadPatterns();
                          });
}

void ReviewPage::setAnonymised(bool on)
{
    m_anonymised = on;
    m_hide->setChecked(on);
    m_view->setAnonymised(on);
    nameHide();
    // Names of documents and of what the queue is down to may tell what is hidden from now on, and nothing of what stood
    // there can be read or saved any more.
    narrowTo({}, {});
    m_found = {};
    m_patternsDue = true;
    showRelated();
    m_view->showSentence(tr("Reading the queue …"));
    load();
    loadConversation();
}

void ReviewPage::nameHide()
{
    const QString words = m_anonymised ? tr("Anonymised") : tr("Names shown");
    m_hide->setCaption(m_view->isNarrow() ? QString() : words);
    m_hide->setAccessibleName(words);
    m_hide->setIconName(m_anonymised ? QStringLiteral("eye-off") : QStringLiteral("eye"));
}

QString ReviewPage::subtitle() const
{
    PageContext shown = m_context;
    shown.filter.compare = Compare::None;
    const int count = int(m_queue.items().size());
    const ReviewSampling &sampling = m_facets->sampling();
    QString what;
    switch (sampling.sample) {
    case ReviewSample::Negative:
        what = tr("%Ln negative rating(s)", nullptr, count);
        break;
    case ReviewSample::Rated:
        what = tr("%Ln rating(s)", nullptr, count);
        break;
    case ReviewSample::Random:
        what = tr("%Ln answer(s), a random sample of %1 of %2", nullptr, count)
                   .arg(formatValue(sampling.share, Unit::Percent, m_context.style),
                        m_context.style.locale.toString(m_of));
        break;
    case ReviewSample::LowConfidence:
        what = tr("%Ln answer(s) below a confidence of %1", nullptr, count)
                   .arg(formatValue(sampling.confidence, Unit::Percent, m_context.style));
        break;
    case ReviewSample::Unanswered:
        what = tr("%Ln unanswered question(s)", nullptr, count);
        break;
    case ReviewSample::Disagreement:
        what = tr("%Ln message(s) on which reviewers disagree", nullptr, count);
        break;
    }
    QString text = what + QStringLiteral(" · ") + pageSubtitle(shown, {});
    if (m_ignores)
        text += QStringLiteral(" · ") + tr("of the filter, only bot, user, model and reason count here");
    return text;
}

bool ReviewPage::handleKey(int key, Qt::KeyboardModifiers modifiers, bool doIt)
{
    const auto does = [&](auto action) {
        if (doIt)
            action();
        return true;
    };
    if (modifiers == Qt::ControlModifier && key == Qt::Key_Z)
        return does([this] { turn(false); });
    if ((modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && key == Qt::Key_Z) ||
        (modifiers == Qt::ControlModifier && key == Qt::Key_Y))
        return does([this] { turn(true); });
    if (modifiers == Qt::ControlModifier && key == Qt::Key_F)
        return does([this] { m_view->focusFind(); });
    if (key == Qt::Key_Slash && !(modifiers & Qt::ControlModifier))
        return does([this] { m_facets->focusSearch(); });
    if (modifiers & ~Qt::KeypadModifier)
        return false;
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        const QString tag = m_panel->tagOf(key - Qt::Key_0);
        return !tag.isEmpty() && does([this, tag] {
            edit({{ReviewField::Tag, tag, !m_panel->review().tags.contains(tag)}});
        });
    }
    switch (key) {
    case Qt::Key_J:
        return does([this] { step(1); });
    case Qt::Key_K:
        return does([this] { step(-1); });
    case Qt::Key_R:
        return does([this] { resolveCurrent(); });
    case Qt::Key_F:
        return does([this] {
            if (const ReviewItem *item = current())
                edit({{ReviewField::Flag, item->review.flagged ? QString() : QStringLiteral("1"), true}});
        });
    case Qt::Key_A:
        return does([this] { addToList(FixList::Questions); });
    case Qt::Key_U:
        return does([this] { addToList(FixList::Utterances); });
    case Qt::Key_G:
        return does([this] { addToList(FixList::Guardrails); });
    case Qt::Key_E:
        return does([this] { exportConversation(); });
    case Qt::Key_N:
        return does([this] { m_panel->focusNote(); });
    case Qt::Key_T:
        return does([this] { m_panel->focusNewTag(); });
    default:
        return false;
    }
}

bool ReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        nameHide();
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *pressed = static_cast<QKeyEvent *>(event);
    if (isTextField(qobject_cast<QWidget *>(watched))) {
        if (pressed->key() != Qt::Key_Escape)
            return QWidget::eventFilter(watched, event);
        pressed->accept();
        if (event->type() == QEvent::KeyPress)
            m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    // The key belongs to the page, before a shortcut of the window or a search by letters in the list.
    const bool doIt = event->type() == QEvent::KeyPress;
    if (!handleKey(pressed->key(), pressed->modifiers(), doIt))
        return QWidget::eventFilter(watched, event);
    pressed->accept();
    return true;
}

} // namespace parlance

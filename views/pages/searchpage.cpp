#include "views/pages/searchpage.h"

#include "models/core/format.h"
#include "views/filters/chips.h"
#include "views/pages/pagesubtitle.h"
#include "views/words/errorwords.h"

#include <QKeyEvent>
#include <QListView>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace parlance {

namespace {

QFrame *plainCard(QWidget *content, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty(style::card, QStringLiteral("plain"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(content);
    return card;
}

constexpr int firstLimit = 200, furtherLimit = 1'000;
constexpr int typingMs = 150, readingMs = 60;

// What of the filter a search goes by.
bool counts(DimensionKey dimension)
{
    return dimension == DimensionKey::Bot || dimension == DimensionKey::User || dimension == DimensionKey::Source ||
           dimension == DimensionKey::Environment;
}

} // namespace

SearchPage::SearchPage(SearchAccess access, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_access(std::move(access))
    , m_context(context)
    , m_limit(firstLimit)
    , m_typing(new QTimer(this))
    , m_reading(new QTimer(this))
{
    setObjectName(QStringLiteral("page.search"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageSide, 0, metrics::pageSide, metrics::cardGap);
    column->setSpacing(8);
    column->addWidget(buildHead());
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("search.split"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(buildResults());
    m_transcript = new TranscriptView(this);
    m_transcript->setAccess(context.conversations.transcripts);
    split->addWidget(m_transcript);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    column->addWidget(plainCard(split, this), 1);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingMs);
    m_reading->setSingleShot(true);
    m_reading->setInterval(readingMs);
    connect(m_typing, &QTimer::timeout, this, &SearchPage::ask);
    connect(m_reading, &QTimer::timeout, this, &SearchPage::showTranscript);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_limit = firstLimit;
        m_typing->start();
    });
    for (Segmented *choice : {m_how, m_order, m_who})
        connect(choice, &Segmented::chosen, this, [this] {
            m_limit = firstLimit;
            ask();
        });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_reading->start(); });
    connect(m_list, &QListView::activated, this, [this] {
        showTranscript();
        m_transcript->bubbles()->setFocus(Qt::OtherFocusReason);
    });
    for (QWidget *watched : std::initializer_list<QWidget *>{m_field, m_list, m_transcript->bubbles()})
        watched->installEventFilter(this);
    setFocusProxy(m_field);
    setContext(context);
}

QWidget *SearchPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_field = new SearchField(head);
    m_field->setObjectName(QStringLiteral("search.field"));
    m_field->setAccessibleName(tr("Search the messages"));
    m_field->setPlaceholderText(tr("Words, \"words together\", begin*, -without, this OR that"));
    parlance::setStyle(m_field, style::size, QString());
    m_how = new Segmented(head);
    m_how->setObjectName(QStringLiteral("search.how"));
    m_how->setAccessibleName(tr("How to search"));
    m_how->setTexts({tr("Words"), tr("Exact text")});
    m_order = new Segmented(head);
    m_order->setObjectName(QStringLiteral("search.order"));
    m_order->setAccessibleName(tr("Order"));
    m_order->setTexts({tr("Newest"), tr("Best match")});
    m_who = new Segmented(head);
    m_who->setObjectName(QStringLiteral("search.who"));
    m_who->setAccessibleName(tr("Written by"));
    m_who->setTexts({tr("All"), tr("By users"), tr("By bots")});
    for (Segmented *choice : {m_how, m_order, m_who})
        choice->setCurrent(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_field, 1);
    line->addWidget(m_how);
    line->addWidget(m_who);
    line->addWidget(m_order);
    rows->addLayout(line);
    m_state = new Label({}, TextRole::Table, Tone::Secondary, head);
    m_state->setObjectName(QStringLiteral("search.state"));
    m_progress = new ProgressBar(3, head);
    m_more = new Button(tr("Show more"), {}, head);
    m_more->setObjectName(QStringLiteral("search.more"));
    m_more->setLook(ButtonLook::Link);
    m_more->setSmall(true);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit = m_limit == firstLimit ? furtherLimit : m_limit * 2;
        ask();
    });
    auto *stateLine = new QHBoxLayout;
    stateLine->setSpacing(8);
    stateLine->addWidget(m_state);
    stateLine->addWidget(m_more);
    stateLine->addStretch(1);
    rows->addLayout(stateLine);
    rows->addWidget(m_progress);
    return head;
}

QWidget *SearchPage::buildResults()
{
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("search.results"));
    m_list->setAccessibleName(tr("Messages found"));
    m_list->setModel(&m_model);
    m_delegate = new SearchRowDelegate(m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_list;
}

void SearchPage::setContext(const PageContext &context)
{
    m_context = context;
    m_model.setTexts(context.zone, context.style.locale);
    m_transcript->setTexts(context.zone, context.style);
    m_field->setTheme(*context.theme);
    m_delegate->setTheme(*context.theme);
    themeTree(m_transcript, *context.theme);
    m_list->viewport()->update();
    if (!isVisible() && wanted().isAll())
        m_due = true; // the list of all messages is for those who look
    else if (wanted() == m_ask && wantedScope() == m_scope && !m_due)
        showState();
    else
        ask();
    Q_EMIT subtitleChanged();
}

void SearchPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_due)
        ask();
}

void SearchPage::search(const QString &text)
{
    m_field->setText(text);
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
    m_typing->stop();
    if (!(wanted() == m_ask))
        ask();
}

QString SearchPage::subtitle() const
{
    PageContext shown = m_context;
    shown.filter.compare = Compare::None;
    QString text = pageSubtitle(shown, {});
    if (m_ignores)
        text += QStringLiteral(" · ") + tr("of the filter, only bot, user, source and environment count here");
    return text;
}

SearchAsk SearchPage::wanted() const
{
    SearchAsk ask;
    ask.text = m_field->text();
    ask.exact = m_how->current() == 1;
    ask.relevance = m_order->current() == 1 && !ask.isAll(); // without words none is better than another
    ask.limit = m_limit;
    if (m_who->current() == 1)
        ask.roles = {SearchRole::User};
    if (m_who->current() == 2)
        ask.roles = {SearchRole::Assistant, SearchRole::Tool, SearchRole::System};
    const auto resolved = resolve(m_context.filter.period, Compare::None, m_context.now, m_context.zone);
    if (resolved)
        ask.period = resolved->range;
    for (const Chip &chip : splitFilter(m_context.filter.where).chips) {
        if (chip.exclude || chip.withNull)
            continue;
        if (chip.dimension == DimensionKey::Bot)
            ask.bots = chip.values;
        if (chip.dimension == DimensionKey::User)
            ask.users = chip.values;
    }
    return ask;
}

// Like on every other page: of several environments one, unless the filter says which.
SearchPage::Scope SearchPage::wantedScope() const
{
    Scope scope;
    for (const Chip &chip : splitFilter(m_context.filter.where).chips) {
        if (chip.exclude || chip.withNull)
            continue;
        if (chip.dimension == DimensionKey::Source)
            scope.sources = chip.values;
        if (chip.dimension == DimensionKey::Environment)
            scope.environments = chip.values;
    }
    const QString only = m_context.environments.scopeOf(m_context.filter.where);
    if (!only.isEmpty())
        scope.environments = {only};
    return scope;
}

void SearchPage::ask()
{
    m_due = false;
    const FilterParts parts = splitFilter(m_context.filter.where);
    const bool ignores =
        !parts.rest.isEmpty() || std::any_of(parts.chips.begin(), parts.chips.end(), [](const Chip &chip) {
            return !counts(chip.dimension) || chip.exclude || chip.withNull;
        });
    m_ask = wanted();
    m_scope = wantedScope();
    Q_EMIT scopeChosen(m_scope.sources, m_scope.environments);
    m_news = {};
    m_model.begin(m_ask);
    m_shown = 0;
    if (std::exchange(m_ignores, ignores) != ignores)
        Q_EMIT subtitleChanged();
    const SearchExpression expression = m_ask.exact ? plainSearch(m_ask.text) : parseSearch(m_ask.text);
    m_transcript->showSentence(tr("Choose a message to read its conversation."));
    if ((expression.isEmpty() && !m_ask.isAll()) || !m_access.start) {
        if (m_access.cancel)
            m_access.cancel();
        m_news.done = true;
    } else {
        m_access.start(m_ask, this, [this](const SearchNews &news) { take(news); });
    }
    showState();
}

void SearchPage::take(const SearchNews &news)
{
    m_news = news;
    m_model.add(news.rows);
    m_news.rows.clear();
    if (m_model.rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    if (news.done)
        showTranscript();
    showState();
}

void SearchPage::showState()
{
    m_state->setText(stateSentence());
    m_state->setTone(m_news.error ? Tone::Bad : Tone::Secondary);
    m_progress->setVisible(!m_news.done);
    m_progress->setValue(share(m_news.looked, m_news.total));
    m_more->setVisible(m_news.done && !m_news.error && m_news.matches > m_model.rowCount());
}

QString SearchPage::stateSentence() const
{
    if (m_news.error)
        return tr("The search failed: %1").arg(errorWords(*m_news.error).sentence);
    const SearchExpression expression = m_ask.exact ? plainSearch(m_ask.text) : parseSearch(m_ask.text);
    if (m_ask.isAll())
        return allSentence();
    if (expression.isEmpty())
        return tr("Add a word that must occur.");
    QStringList parts;
    if (!m_news.done)
        parts << tr("%Ln found so far", nullptr, int(m_news.matches));
    else if (m_news.matches == 0)
        parts << tr("Nothing found");
    else if (m_news.exhausted)
        parts << tr("%Ln found", nullptr, int(m_news.matches));
    else
        parts << tr("%Ln shown, there are more", nullptr, m_model.rowCount());
    if (m_news.total > 0 && m_news.indexed < m_news.total)
        parts << tr("index built: %1")
                     .arg(formatValue(double(m_news.indexed) / double(m_news.total), Unit::Percent, m_context.style));
    if (m_news.backTo && !m_news.exhausted)
        parts << tr("looked back to %1").arg(m_model.timeText(*m_news.backTo));
    else if (m_news.exhausted)
        parts << tr("all of %Ln message(s) looked at", nullptr, int(m_news.total));
    return parts.join(QStringLiteral(" · "));
}

// Nothing is typed: the list of all messages.
QString SearchPage::allSentence() const
{
    const QString hint =
        tr("Type to search their texts: upper case and accents make no difference.", "texts of the messages");
    if (!m_news.done && m_model.rowCount() == 0)
        return tr("Reading the messages …");
    if (m_news.done && m_model.rowCount() == 0)
        return tr("No messages in this period.");
    return tr("The %Ln newest message(s)", nullptr, m_model.rowCount()) + QStringLiteral(" · ") + hint;
}

void SearchPage::showTranscript()
{
    m_reading->stop();
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const SearchRow &row = m_model.row(current.row());
    if (row.message == m_shown)
        return;
    m_shown = row.message;
    m_transcript->setMarks(m_ask.exact ? plainSearch(m_ask.text) : parseSearch(m_ask.text));
    m_transcript->open(row.conversation, row.message);
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_field)
            return fieldKey(key);
        if (watched == m_list)
            return listKey(key);
        if (watched == m_transcript->bubbles() && key == Qt::Key_Escape && !m_transcript->replay()->isReplaying()) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool SearchPage::fieldKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_typing->stop();
        if (!(wanted() == m_ask))
            ask();
        [[fallthrough]];
    case Qt::Key_Down:
        if (m_model.rowCount() > 0)
            m_list->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Escape:
        m_field->clear();
        return true;
    default:
        return false;
    }
}

bool SearchPage::listKey(int key)
{
    const bool atTop = m_list->currentIndex().row() <= 0;
    if (key != Qt::Key_Escape && !(key == Qt::Key_Up && atTop))
        return false;
    m_field->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace parlance

#include "views/pages/bubbleview.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace parlance {

namespace {

constexpr int gap = 12;
constexpr int guessed = 90; // height of a message nobody has seen yet

} // namespace

BubbleView::BubbleView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(Theme::light())
{
    setObjectName(QStringLiteral("transcript.bubbles"));
    setAccessibleName(tr("Conversation"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(24);
}

void BubbleView::setTexts(const TimeZone &zone, const NumberStyle &style)
{
    m_zone = zone;
    m_style = style;
    viewport()->update();
}

void BubbleView::applyTheme(const Theme &theme)
{
    m_theme = theme;
    m_documents.clear(); // their colours
    viewport()->update();
}

void BubbleView::setMarks(const SearchExpression &marks)
{
    m_marks = marks;
    m_documents.clear();
    viewport()->update();
}

void BubbleView::show(const ReadConversation &conversation, qint64 message)
{
    m_conversation = conversation;
    m_branches = Branches(m_conversation.messages);
    m_message = m_found = 0;
    m_said.reset();
    m_sentence.clear();
    m_words.clear();
    m_open.clear();
    const auto at = indexOf(message);
    if (at) {
        m_message = message;
        m_branches.reveal(*at);
        m_open = {{*at, Part::Chunks}, {*at, Part::Error}};
    }
    relayout();
    if (const auto row = rowOf(message))
        bringIntoView(*row);
    else
        verticalScrollBar()->setValue(0);
    announce();
}

void BubbleView::showSentence(const QString &sentence)
{
    m_conversation = {};
    m_branches = {};
    m_said.reset();
    m_message = m_found = 0;
    m_sentence = sentence;
    relayout();
}

std::vector<UtcMs> BubbleView::shownTimes() const
{
    std::vector<UtcMs> times;
    for (const size_t at : m_branches.shown())
        times.push_back(m_conversation.messages[at].at);
    return times;
}

void BubbleView::relayout()
{
    m_documents.clear();
    m_places.clear();
    const size_t shown = m_branches.shown().size();
    m_rows.assign(std::min(shown, m_said.value_or(shown)), {0, guessed, false});
    place(0);
    viewport()->update();
}

// Tops of all rows from one on, and how far there is to scroll.
void BubbleView::place(size_t from)
{
    int top = from == 0 ? gap : m_rows[from - 1].top + m_rows[from - 1].height;
    for (size_t i = from; i < m_rows.size(); ++i) {
        m_rows[i].top = top;
        top += m_rows[i].height;
    }
    const int height = m_rows.empty() ? 0 : m_rows.back().top + m_rows.back().height + gap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
}

size_t BubbleView::rowAt(int y) const
{
    const auto after = std::ranges::upper_bound(m_rows, y, {}, &Row::top);
    return after == m_rows.begin() ? 0 : size_t(after - m_rows.begin()) - 1;
}

std::optional<size_t> BubbleView::indexOf(qint64 message) const
{
    const auto found = std::ranges::find(m_conversation.messages, message, &ReadMessage::message);
    return message == 0 || found == m_conversation.messages.end()
               ? std::nullopt
               : std::optional(size_t(found - m_conversation.messages.begin()));
}

std::optional<size_t> BubbleView::rowOf(qint64 message) const
{
    const auto at = indexOf(message);
    if (!at || !m_branches.isShown(*at))
        return std::nullopt;
    const auto row = size_t(std::ranges::lower_bound(m_branches.shown(), *at) - m_branches.shown().begin());
    return row < m_rows.size() ? std::optional(row) : std::nullopt;
}

// Its surroundings are laid out first, so that it stands where it is said to stand.
void BubbleView::bringIntoView(size_t row)
{
    int above = 0, first = int(row);
    while (first > 0 && above < viewport()->height())
        above += m_rows[size_t(--first)].height;
    for (size_t i = size_t(first); i <= row; ++i)
        m_rows[i] = {m_rows[i].top, flow(i, m_rows[i].top, nullptr), true};
    place(size_t(first));
    const int space = std::max(0, viewport()->height() - m_rows[row].height);
    verticalScrollBar()->setValue(m_rows[row].top - space / 2);
    viewport()->update();
}

bool BubbleView::isInSight(qint64 message) const
{
    const auto row = rowOf(message);
    if (!row)
        return false;
    const int top = verticalScrollBar()->value();
    return m_rows[*row].top < top + viewport()->height() && m_rows[*row].top + m_rows[*row].height > top;
}

void BubbleView::announce()
{
    const auto at = indexOf(m_message);
    QString text = at ? m_conversation.messages[*at].text.left(2'000) : QString();
    if (const QString place = branchText(m_message); !place.isEmpty())
        text = tr("Answer %1").arg(place) + u": " + text;
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

// Branches ------------------------------------------------------------------------------------------------------------

QString BubbleView::branchText(qint64 message) const
{
    const auto at = indexOf(message);
    const auto place = at ? m_branches.placeOf(*at) : std::nullopt;
    return place ? tr("%1 of %2", "answers in one place")
                       .arg(m_style.locale.toString(place->number), m_style.locale.toString(place->of))
                 : QString();
}

void BubbleView::choose(size_t message)
{
    m_branches.reveal(message);
    m_message = m_conversation.messages[message].message;
    relayout();
    if (const auto row = rowOf(m_message))
        bringIntoView(*row);
    announce();
    Q_EMIT branchChanged();
}

bool BubbleView::switchBranch(int by)
{
    const auto at = indexOf(m_message);
    const auto other = at ? m_branches.neighbour(*at, by) : std::nullopt;
    if (!other || m_said)
        return false;
    choose(*other);
    return true;
}

bool BubbleView::goToBranching(int by)
{
    const auto from = rowOf(m_message);
    for (int row = from     ? int(*from) + by
                   : by > 0 ? 0
                            : int(m_rows.size()) - 1;
         row >= 0 && row < int(m_rows.size()); row += by) {
        if (!m_branches.placeOf(index(size_t(row))))
            continue;
        setCurrentRow(size_t(row));
        return true;
    }
    return false;
}

void BubbleView::setSaid(std::optional<size_t> messages)
{
    if (messages == m_said)
        return;
    const bool grows = messages && m_said && *messages > *m_said;
    m_said = messages;
    const size_t shown = m_branches.shown().size(), count = std::min(shown, messages.value_or(shown));
    m_rows.resize(count, {0, guessed, false});
    if (!grows)
        m_places.clear();
    place(0);
    if (messages && count > 0)
        bringIntoView(count - 1);
    viewport()->update();
}

// Finding -------------------------------------------------------------------------------------------------------------

// fold: what has to be unfolded to see the words; nullopt: nothing.
bool BubbleView::has(const ReadMessage &message, const QString &words, std::optional<Part> &fold) const
{
    const auto in = [&](const QString &text) { return text.contains(words, Qt::CaseInsensitive); };
    fold.reset();
    if (in(message.text) || in(message.errorName) || in(message.errorText))
        return true;
    if (in(message.reasoning)) {
        fold = Part::Reasoning;
        return true;
    }
    const bool tools = std::ranges::any_of(
        message.tools, [&](const ReadTool &tool) { return in(tool.name) || in(tool.input) || in(tool.output); });
    const bool chunks =
        std::ranges::any_of(message.chunks, [&](const ReadChunk &chunk) { return in(chunk.source) || in(chunk.text); });
    if (!tools && !chunks && !in(message.errorStack))
        return false;
    fold = tools ? Part::Tools : chunks ? Part::Chunks : Part::Error;
    return true;
}

bool BubbleView::find(const QString &words, bool backwards)
{
    const auto &messages = m_conversation.messages;
    if (words != m_words) {
        m_words = words;
        m_documents.clear(); // their marks
        viewport()->update();
    }
    if (words.isEmpty() || messages.empty())
        return false;
    const auto current = indexOf(m_found);
    const int count = int(messages.size()), step = backwards ? -1 : 1;
    int at = current ? int(*current) : backwards ? 0 : -1;
    std::optional<Part> fold;
    for (int n = 0; n < count; ++n) {
        at = (at + step + count) % count;
        if (!has(messages[size_t(at)], words, fold))
            continue;
        m_found = messages[size_t(at)].message;
        if (fold)
            m_open.insert({size_t(at), *fold});
        if (m_branches.isShown(size_t(at))) {
            if (const auto row = rowOf(m_found))
                setCurrentRow(*row);
        } else {
            choose(size_t(at));
        }
        return true;
    }
    m_found = 0;
    return false;
}

BubbleView::Finds BubbleView::finds(const QString &words) const
{
    Finds finds;
    if (words.isEmpty())
        return finds;
    std::optional<Part> fold;
    for (size_t at = 0; at < m_conversation.messages.size(); ++at) {
        if (!has(m_conversation.messages[at], words, fold))
            continue;
        ++finds.of;
        finds.elsewhere += !m_branches.isShown(at);
        if (m_conversation.messages[at].message == m_found)
            finds.number = finds.of;
    }
    return finds;
}

// Hands ---------------------------------------------------------------------------------------------------------------

void BubbleView::setCurrentRow(size_t row)
{
    m_message = message(row).message;
    bringIntoView(row);
    announce();
}

void BubbleView::stepMessage(int by)
{
    if (m_rows.empty())
        return;
    const auto from = rowOf(m_message);
    const int start = int(rowAt(verticalScrollBar()->value() + viewport()->height() / 2));
    const int row = from && isInSight(m_message) ? int(*from) + by : start;
    setCurrentRow(size_t(std::clamp(row, 0, int(m_rows.size()) - 1)));
}

void BubbleView::setAllFolded(bool folded)
{
    const auto row = rowOf(m_message);
    if (!row)
        return;
    for (const Part fold : {Part::Reasoning, Part::Tools, Part::Chunks, Part::Error}) {
        if (folded)
            m_open.erase({index(*row), fold});
        else
            m_open.insert({index(*row), fold});
    }
    bringIntoView(*row);
}

void BubbleView::copyText(size_t row)
{
    QGuiApplication::clipboard()->setText(message(row).text);
}

void BubbleView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), m_theme.bg);
    if (!m_sentence.isEmpty() || m_rows.empty()) {
        painter.setFont(parlance::font(TextRole::Body));
        painter.setPen(m_theme.text2);
        painter.drawText(viewport()->rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    m_places.clear();
    const int scroll = verticalScrollBar()->value();
    const int bottom = scroll + viewport()->height();
    const size_t first = rowAt(scroll);
    bool moved = false;
    for (size_t i = first; i < m_rows.size() && m_rows[i].top < bottom; ++i) {
        if (m_rows[i].exact)
            continue;
        m_rows[i].height = flow(i, m_rows[i].top, nullptr);
        m_rows[i].exact = true;
        moved = true;
        for (size_t k = i + 1; k < m_rows.size() && m_rows[k - 1].top < bottom; ++k)
            m_rows[k].top = m_rows[k - 1].top + m_rows[k - 1].height;
    }
    if (moved)
        place(first);
    painter.translate(0, -scroll);
    for (size_t i = first; i < m_rows.size() && m_rows[i].top < bottom; ++i)
        flow(i, m_rows[i].top, &painter);
    if (hasFocus()) {
        painter.resetTransform();
        drawFocusRing(painter, viewport()->rect(), 4, m_theme);
    }
}

void BubbleView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        for (Row &row : m_rows)
            row.exact = false;
        if (const auto row = rowOf(m_message))
            bringIntoView(*row);
    }
    if (!m_rows.empty())
        place(0);
}

void BubbleView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->pos() + QPoint(0, verticalScrollBar()->value());
    for (const Place &place : m_places) {
        if (!place.rect.contains(at))
            continue;
        const size_t row = place.row;
        if (place.part == Part::Previous || place.part == Part::Next) {
            m_message = message(row).message;
            switchBranch(place.part == Part::Next ? 1 : -1);
            return;
        }
        const std::pair key(index(row), place.part);
        if (!m_open.erase(key))
            m_open.insert(key);
        m_rows[row].height = flow(row, m_rows[row].top, nullptr);
        this->place(row);
        viewport()->update();
        return;
    }
}

void BubbleView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_rows.empty())
        return;
    const size_t row = event->reason() == QContextMenuEvent::Keyboard
                           ? rowOf(m_message).value_or(0)
                           : rowAt(event->pos().y() + verticalScrollBar()->value());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy the text"), this, [this, row] {
        if (row < m_rows.size())
            copyText(row);
    });
    menu->popup(event->globalPos());
}

void BubbleView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->matches(QKeySequence::Copy)) {
        if (const auto row = rowOf(m_message))
            copyText(*row);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        return control ? stepMessage(-1) : bar->triggerAction(QScrollBar::SliderSingleStepSub);
    case Qt::Key_Down:
        return control ? stepMessage(1) : bar->triggerAction(QScrollBar::SliderSingleStepAdd);
    case Qt::Key_Left:
    case Qt::Key_Right:
        // Of a place in sight that nobody has chosen yet, the first one is meant.
        if (!switchBranch(event->key() == Qt::Key_Right ? 1 : -1) && branchText(m_message).isEmpty())
            goToBranching(1);
        return;
    case Qt::Key_B:
        goToBranching(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return;
    case Qt::Key_PageUp:
        return bar->triggerAction(QScrollBar::SliderPageStepSub);
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return bar->triggerAction(QScrollBar::SliderPageStepAdd);
    case Qt::Key_Home:
        return bar->setValue(0);
    case Qt::Key_End:
        return bar->setValue(bar->maximum());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return setAllFolded(m_open.size() > 2);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void BubbleView::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace parlance

#include "views/pages/bubbleview.h"

#include "views/pages/reviewitems.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace parlance {

namespace {

constexpr int side = 16, avatar = 32, inner = 12, gap = 12, metaHeight = 20;
constexpr int headHeight = 30, foldHeight = 30, chunkHeight = 48, widest = 620;
constexpr int guessed = 90; // height of a message nobody has seen yet
constexpr size_t keptDocuments = 120;
constexpr qsizetype longest = 40'000; // characters shown of one text

bool isUser(const ReadMessage &message)
{
    return message.role == SpeakerRole::User;
}

bool isFault(const ReadMessage &message)
{
    return !message.errorName.isEmpty() || !message.errorText.isEmpty();
}

QString shortened(const QString &text)
{
    return text.size() > longest ? text.left(longest) + QStringLiteral(" …") : text;
}

} // namespace

BubbleView::BubbleView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(Theme::light())
{
    setObjectName(QStringLiteral("review.transcript"));
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

void BubbleView::show(const ReadConversation &conversation, qint64 message)
{
    m_conversation = conversation;
    m_message = message;
    m_found = 0;
    m_sentence.clear();
    m_open.clear();
    const auto row = std::ranges::find(m_conversation.messages, message, &ReadMessage::message);
    const size_t at = size_t(row - m_conversation.messages.begin());
    if (at < m_conversation.messages.size())
        m_open = {{at, Fold::Chunks}, {at, Fold::Error}};
    relayout();
    if (at < m_rows.size())
        bringIntoView(at);
    else
        verticalScrollBar()->setValue(0);
    setAccessibleDescription(at < m_conversation.messages.size() ? m_conversation.messages[at].text.left(2'000)
                                                                 : QString());
}

void BubbleView::showSentence(const QString &sentence)
{
    m_conversation = {};
    m_sentence = sentence;
    relayout();
}

void BubbleView::relayout()
{
    m_documents.clear();
    m_folds.clear();
    m_rows.assign(m_conversation.messages.size(), {0, guessed, false});
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
    const auto found = std::ranges::find(m_conversation.messages, message, &ReadMessage::message);
    if (found == m_conversation.messages.end())
        return false;
    const Row &row = m_rows[size_t(found - m_conversation.messages.begin())];
    const int top = verticalScrollBar()->value();
    return row.top < top + viewport()->height() && row.top + row.height > top;
}

bool BubbleView::find(const QString &words, bool backwards)
{
    const auto &messages = m_conversation.messages;
    if (words.isEmpty() || messages.empty())
        return false;
    const auto current = std::ranges::find(messages, m_found, &ReadMessage::message);
    const int count = int(messages.size()), step = backwards ? -1 : 1;
    int at = current == messages.end() ? (backwards ? 0 : -1) : int(current - messages.begin());
    for (int n = 0; n < count; ++n) {
        at = (at + step + count) % count;
        if (!messages[size_t(at)].text.contains(words, Qt::CaseInsensitive))
            continue;
        m_found = messages[size_t(at)].message;
        bringIntoView(size_t(at));
        return true;
    }
    m_found = 0;
    return false;
}

void BubbleView::setAllFolded(bool folded)
{
    const auto found = std::ranges::find(m_conversation.messages, m_message, &ReadMessage::message);
    if (found == m_conversation.messages.end())
        return;
    const size_t row = size_t(found - m_conversation.messages.begin());
    for (const Fold fold : {Fold::Reasoning, Fold::Tools, Fold::Chunks, Fold::Error}) {
        if (folded)
            m_open.erase({row, fold});
        else
            m_open.insert({row, fold});
    }
    bringIntoView(row);
}

bool BubbleView::isFolded(size_t row, Fold fold) const
{
    return !m_open.contains({row, fold});
}

SafeDocument &BubbleView::document(size_t row, int width)
{
    if (m_documents.size() > keptDocuments)
        m_documents.clear();
    std::unique_ptr<SafeDocument> &made = m_documents[row];
    if (!made) {
        made = std::make_unique<SafeDocument>();
        made->setDocumentMargin(0);
        made->setDefaultFont(parlance::font(TextRole::Body));
        made->setSafeMarkdown(shortened(m_conversation.messages[row].text));
    }
    if (made->textWidth() != width)
        made->setTextWidth(width);
    return *made;
}

int BubbleView::bubbleWidth(size_t row)
{
    const int most = std::max(160, std::min(widest, viewport()->width() - 2 * side - avatar - 24));
    const ReadMessage &message = m_conversation.messages[row];
    if (message.up || !message.chunks.empty() || !message.tools.empty() || !message.reasoning.isEmpty() ||
        isFault(message))
        return most;
    SafeDocument &text = document(row, most - 2 * inner);
    return std::clamp(int(text.idealWidth()) + 1 + 2 * inner, 60, most);
}

// One message at that place of the content. With a painter, which is moved by the scroll bar already, it is painted.
int BubbleView::flow(size_t row, int top, QPainter *painter)
{
    const ReadMessage &message = m_conversation.messages[row];
    const int width = bubbleWidth(row);
    const int left = isUser(message) ? viewport()->width() - side - width : side + avatar;
    const int height = flowBubble(row, {left, top, width, 0}, nullptr);
    if (painter) {
        const bool bad = message.up && !*message.up;
        const QRectF box(left, top, width, height);
        drawRounded(*painter, box, 10, isUser(message) ? m_theme.sel : m_theme.surface,
                    bad                          ? m_theme.neg
                    : message.message == m_found ? m_theme.accent
                    : isUser(message)            ? m_theme.sel
                                                 : m_theme.border,
                    bad || message.message == m_found ? 2 : 1);
        if (!isUser(message)) {
            drawRounded(*painter, QRectF(side, top, 22, 22), 11, m_theme.rail, m_theme.border);
            drawIcon(*painter, {side + 4.0, top + 4.0},
                     message.role == SpeakerRole::Assistant ? QStringLiteral("bot") : QStringLiteral("wrench"),
                     m_theme.text2, 14);
        }
        flowBubble(row, {left, top, width, height}, painter);
        painter->setFont(parlance::font(TextRole::Axis));
        painter->setPen(m_theme.text3);
        const QRect meta(isUser(message) ? side : left, top + height + 3,
                         isUser(message) ? viewport()->width() - 2 * side : viewport()->width() - left - side,
                         metaHeight - 3);
        painter->drawText(meta, (isUser(message) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(metaText(message), Qt::ElideRight, meta.width()));
    }
    return height + metaHeight + gap;
}

int BubbleView::flowBubble(size_t row, const QRect &box, QPainter *painter)
{
    const ReadMessage &message = m_conversation.messages[row];
    int y = box.top();
    if (message.up) {
        if (painter) {
            const QColor color = *message.up ? m_theme.pos : m_theme.neg;
            painter->save();
            painter->setClipRect(QRect(box.left(), y, box.width(), headHeight));
            drawRounded(*painter, QRectF(box.left() + 1, y + 1, box.width() - 2, headHeight + 20), 9,
                        *message.up ? m_theme.posSoft : m_theme.negSoft, Qt::transparent, 0);
            painter->restore();
            drawIcon(*painter, {box.left() + 12.0, y + 8.0},
                     *message.up ? QStringLiteral("thumbs-up") : QStringLiteral("thumbs-down"), color, 14);
            painter->setFont(parlance::font(TextRole::TableStrong));
            painter->setPen(color);
            const QString rating = message.category.isEmpty()
                                       ? (*message.up ? tr("Rated: good") : tr("Rated: not good"))
                                       : tr("Rated: %1").arg(reviewReason(message.category));
            painter->drawText(QRect(box.left() + 34, y, box.width() - 46, headHeight), Qt::AlignVCenter, rating);
        }
        y += headHeight;
    }
    if (!message.reasoning.isEmpty()) {
        y += flowFold(row, Fold::Reasoning, tr("Reasoning"), {box.left(), y, box.width(), 0}, painter);
        if (!isFolded(row, Fold::Reasoning))
            y += flowPlain(message.reasoning, {box.left() + inner, y, box.width() - 2 * inner, 0}, painter,
                           TextRole::Table, m_theme.text2) +
                 inner;
    }
    y += 10;
    SafeDocument &text = document(row, box.width() - 2 * inner);
    if (painter) {
        painter->save();
        painter->translate(box.left() + inner, y);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, message.gone || message.hidden ? m_theme.text3 : m_theme.text);
        context.palette.setColor(QPalette::Link, m_theme.accent);
        text.documentLayout()->draw(painter, context);
        painter->restore();
    }
    y += int(text.size().height()) + 10;
    if (isFault(message)) {
        QStringList fault{message.errorName, message.errorText};
        fault.removeAll(QString());
        y += flowPlain(fault.join(QStringLiteral(": ")), {box.left() + inner, y, box.width() - 2 * inner, 0}, painter,
                       TextRole::Table, m_theme.neg) +
             8;
        if (!message.errorStack.isEmpty()) {
            y += flowFold(row, Fold::Error, tr("Stack"), {box.left(), y, box.width(), 0}, painter);
            if (!isFolded(row, Fold::Error))
                y += flowPlain(message.errorStack, {box.left() + inner, y, box.width() - 2 * inner, 0}, painter,
                               TextRole::Code, m_theme.text2) +
                     inner;
        }
    }
    if (!message.tools.empty()) {
        y += flowFold(row, Fold::Tools, tr("%Ln tool call(s)", nullptr, int(message.tools.size())),
                      {box.left(), y, box.width(), 0}, painter);
        for (const ReadTool &tool : message.tools) {
            if (isFolded(row, Fold::Tools))
                break;
            const QString state = !tool.ok ? QString() : *tool.ok ? tr("succeeded") : tr("failed");
            const QStringList lines{state.isEmpty() ? tool.name : tool.name + u" · " + state, tool.input, tool.output};
            y += flowPlain(lines.join(u'\n'), {box.left() + inner, y, box.width() - 2 * inner, 0}, painter,
                           TextRole::Code, m_theme.text2) +
                 inner;
        }
    }
    if (!message.chunks.empty())
        y += flowChunks(row, {box.left(), y, box.width(), 0}, painter);
    return y - box.top();
}

int BubbleView::flowFold(size_t row, Fold fold, const QString &title, const QRect &box, QPainter *painter)
{
    const QRect line(box.left(), box.top(), box.width(), foldHeight);
    if (painter) {
        painter->fillRect(line.adjusted(2, 0, -2, 0), m_theme.sunken);
        painter->setPen(m_theme.border);
        painter->drawLine(line.left() + 2, line.top(), line.right() - 2, line.top());
        drawIcon(*painter, {line.left() + 12.0, line.top() + 8.0},
                 isFolded(row, fold) ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"), m_theme.text2,
                 14);
        painter->setFont(parlance::font(TextRole::TableStrong));
        painter->setPen(m_theme.text);
        painter->drawText(line.adjusted(34, 0, -12, 0), Qt::AlignVCenter, title);
        m_folds.push_back({line, row, fold});
    }
    return foldHeight;
}

int BubbleView::flowChunks(size_t row, const QRect &box, QPainter *painter)
{
    const std::vector<ReadChunk> &chunks = m_conversation.messages[row].chunks;
    int y = box.top() +
            flowFold(row, Fold::Chunks, tr("%Ln retrieved chunk(s)", nullptr, int(chunks.size())), box, painter);
    if (isFolded(row, Fold::Chunks))
        return y - box.top() + 2;
    int number = 0;
    for (const ReadChunk &chunk : chunks) {
        ++number;
        if (painter) {
            const QRect line(box.left() + inner, y, box.width() - 2 * inner, chunkHeight);
            painter->setPen(m_theme.border);
            painter->drawLine(box.left() + 2, y, box.right() - 2, y);
            const QRect badge(line.left(), y + 8, 20, 18);
            drawRounded(*painter, badge, 4, m_theme.sel, Qt::transparent, 0);
            painter->setFont(parlance::font(TextRole::Axis));
            painter->setPen(m_theme.accent);
            painter->drawText(badge, Qt::AlignCenter, QString::number(chunk.rank ? *chunk.rank : number));
            int right = line.right();
            if (chunk.score) {
                const QString score = m_style.locale.toString(*chunk.score, 'f', 2);
                painter->setFont(parlance::font(TextRole::TableStrong));
                painter->setPen(m_theme.text);
                painter->drawText(QRect(right - 36, y + 6, 36, 22), Qt::AlignRight | Qt::AlignVCenter, score);
                const QRectF track(right - 36 - 90, y + 14, 84, 6);
                drawRounded(*painter, track, 3, m_theme.grid, Qt::transparent, 0);
                const qreal part = std::clamp(*chunk.score, 0.0, 1.0);
                drawRounded(*painter, QRectF(track.left(), track.top(), track.width() * part, 6), 3, m_theme.accent,
                            Qt::transparent, 0);
                right -= 36 + 98;
            }
            const int textLeft = badge.right() + 9;
            painter->setFont(parlance::font(TextRole::TableStrong));
            painter->setPen(m_theme.text);
            painter->drawText(QRect(textLeft, y + 6, right - textLeft, 20), Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(chunk.source, Qt::ElideMiddle, right - textLeft));
            painter->setFont(parlance::font(TextRole::Table));
            painter->setPen(m_theme.text2);
            const QString quoted = chunk.text.isEmpty() ? QString() : tr("“%1”").arg(chunk.text.left(400).simplified());
            painter->drawText(QRect(textLeft, y + 25, line.right() - textLeft, 18), Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(quoted, Qt::ElideRight, line.right() - textLeft));
        }
        y += chunkHeight;
    }
    return y - box.top() + 2;
}

int BubbleView::flowPlain(const QString &text, const QRect &box, QPainter *painter, TextRole role,
                          const QColor &color) const
{
    const QFont face = parlance::font(role);
    constexpr int flags = Qt::TextWrapAnywhere | Qt::AlignLeft | Qt::AlignTop;
    const QString shown = shortened(text);
    const int height = QFontMetrics(face).boundingRect(QRect(0, 0, box.width(), 1'000'000), flags, shown).height();
    if (painter) {
        painter->setFont(face);
        painter->setPen(color);
        painter->drawText(QRect(box.left(), box.top(), box.width(), height), flags, shown);
    }
    return height;
}

QString BubbleView::metaText(const ReadMessage &message) const
{
    QStringList parts;
    const auto number = [&](qint64 n) { return m_style.locale.toString(n); };
    if (isUser(message))
        parts << (m_conversation.user.isEmpty() ? tr("User") : m_conversation.user);
    else if (!message.model.isEmpty())
        parts << message.model;
    if (message.inputTokens)
        parts << tr("%1 in", "tokens").arg(number(*message.inputTokens));
    if (message.outputTokens)
        parts << tr("%1 out", "tokens").arg(number(*message.outputTokens));
    if (message.cost)
        parts << formatValue(double(*message.cost), Unit::Money, m_style);
    if (message.responseMs) {
        const QString taken = formatValue(double(*message.responseMs), Unit::Duration, m_style);
        parts << (message.retrievalMs
                      ? tr("%1, of which retrieval %2")
                            .arg(taken, formatValue(double(*message.retrievalMs), Unit::Duration, m_style))
                      : taken);
    }
    if (!message.intent.isEmpty())
        parts << tr("intent %1").arg(message.intent);
    parts << message.slotTexts;
    if (message.confidence)
        parts << tr("confidence %1").arg(formatValue(*message.confidence, Unit::Percent, m_style));
    if (!message.sentiment.isEmpty())
        parts << message.sentiment;
    for (const QString &attached : message.attachments)
        parts << tr("attached: %1").arg(attached);
    if (message.hidden)
        parts << tr("another branch");
    if (message.gone)
        parts << tr("gone at its source");
    parts << formatPoint(message.at, m_zone, m_style.locale).section(QStringLiteral(", "), -1);
    return parts.join(QStringLiteral("   "));
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
    m_folds.clear();
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
        const auto found = std::ranges::find(m_conversation.messages, m_message, &ReadMessage::message);
        if (found != m_conversation.messages.end())
            bringIntoView(size_t(found - m_conversation.messages.begin()));
    }
    if (!m_rows.empty())
        place(0);
}

void BubbleView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->pos() + QPoint(0, verticalScrollBar()->value());
    for (const FoldPlace &place : m_folds) {
        if (!place.rect.contains(at))
            continue;
        const std::pair key(place.row, place.fold);
        if (!m_open.erase(key))
            m_open.insert(key);
        const size_t row = place.row;
        m_rows[row].height = flow(row, m_rows[row].top, nullptr);
        this->place(row);
        viewport()->update();
        return;
    }
}

void BubbleView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Up:
        return bar->triggerAction(QScrollBar::SliderSingleStepSub);
    case Qt::Key_Down:
        return bar->triggerAction(QScrollBar::SliderSingleStepAdd);
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

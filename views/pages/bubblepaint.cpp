// How one message of a conversation is laid out and painted: the same walk does both, so that they agree.
#include "views/pages/bubbleview.h"

#include "views/pages/ratingwords.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>

#include <algorithm>

namespace parlance {

namespace {

constexpr int side = 16, avatar = 32, inner = 12, gap = 12, metaHeight = 20, dayHeight = 26;
constexpr int headHeight = 30, foldHeight = 30, chunkHeight = 48, widest = 620, arrowWidth = 18;
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

SafeDocument &BubbleView::document(size_t row, int width)
{
    if (m_documents.size() > keptDocuments)
        m_documents.clear();
    std::unique_ptr<SafeDocument> &made = m_documents[index(row)];
    if (!made) {
        made = std::make_unique<SafeDocument>();
        made->setDocumentMargin(0);
        made->setDefaultFont(parlance::font(TextRole::Body));
        made->setSafeMarkdown(shortened(message(row).text));
        mark(*made);
    }
    if (made->textWidth() != width)
        made->setTextWidth(width);
    return *made;
}

// What was searched for, and what is looked for here.
void BubbleView::mark(SafeDocument &document) const
{
    if (m_marks.isEmpty() && m_words.isEmpty())
        return;
    const QString text = document.toPlainText();
    SearchMarks marks;
    if (!m_marks.isEmpty())
        marks = SearchMatcher(m_marks).marks(text.toStdString());
    for (qsizetype at = 0; !m_words.isEmpty() && (at = text.indexOf(m_words, at, Qt::CaseInsensitive)) >= 0;
         at += m_words.size())
        marks.emplace_back(int(at), int(m_words.size()));
    QTextCharFormat format;
    format.setBackground(m_theme.warnSoft);
    format.setForeground(m_theme.text);
    QTextCursor cursor(&document);
    for (const auto &[start, length] : marks) {
        cursor.setPosition(start);
        cursor.setPosition(start + length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

int BubbleView::bubbleWidth(size_t row)
{
    const int most = std::max(160, std::min(widest, viewport()->width() - 2 * side - avatar - 24));
    const ReadMessage &shown = message(row);
    if (shown.up || !shown.chunks.empty() || !shown.tools.empty() || !shown.reasoning.isEmpty() || isFault(shown))
        return most;
    SafeDocument &text = document(row, most - 2 * inner);
    return std::clamp(int(text.idealWidth()) + 1 + 2 * inner, 60, most);
}

bool BubbleView::startsDay(size_t row) const
{
    return row == 0 || m_zone.date(message(row).at) != m_zone.date(message(row - 1).at);
}

// One message at that place of the content. With a painter, which is moved by the scroll bar already, it is painted.
int BubbleView::flow(size_t row, int top, QPainter *painter)
{
    const ReadMessage &shown = message(row);
    const int day = startsDay(row) ? dayHeight : 0;
    const int width = bubbleWidth(row), y = top + day;
    const int left = isUser(shown) ? viewport()->width() - side - width : side + avatar;
    const int height = flowBubble(row, {left, y, width, 0}, nullptr);
    if (painter) {
        if (day)
            paintDay(row, top, *painter);
        paintFrame(row, {left, y, width, height}, *painter);
        flowBubble(row, {left, y, width, height}, painter);
        paintMeta(row,
                  {isUser(shown) ? side : left, y + height + 3,
                   isUser(shown) ? viewport()->width() - 2 * side : viewport()->width() - left - side, metaHeight - 3},
                  *painter);
    }
    return day + height + metaHeight + gap;
}

void BubbleView::paintDay(size_t row, int top, QPainter &painter) const
{
    painter.setFont(parlance::font(TextRole::Axis));
    painter.setPen(m_theme.text3);
    painter.drawText(QRect(side, top, viewport()->width() - 2 * side, dayHeight - 8), Qt::AlignCenter,
                     formatDate(m_zone.date(message(row).at), true, m_style.locale));
}

void BubbleView::paintFrame(size_t row, const QRect &box, QPainter &painter) const
{
    const ReadMessage &shown = message(row);
    const bool bad = shown.up && !*shown.up;
    const bool chosen = shown.message == m_found || (shown.message == m_message && hasFocus());
    drawRounded(painter, QRectF(box), 10, isUser(shown) ? m_theme.sel : m_theme.surface,
                bad             ? m_theme.neg
                : chosen        ? m_theme.accent
                : isUser(shown) ? m_theme.sel
                                : m_theme.border,
                bad || chosen ? 2 : 1);
    if (isUser(shown))
        return;
    drawRounded(painter, QRectF(side, box.top(), 22, 22), 11, m_theme.rail, m_theme.border);
    drawIcon(painter, {side + 4.0, box.top() + 4.0},
             shown.role == SpeakerRole::Assistant ? QStringLiteral("bot") : QStringLiteral("wrench"), m_theme.text2,
             14);
}

// Below a bubble: which of several answers it is, and what it took.
void BubbleView::paintMeta(size_t row, QRect line, QPainter &painter)
{
    const ReadMessage &shown = message(row);
    painter.setFont(parlance::font(TextRole::Axis));
    const QString place = branchText(shown.message);
    if (!place.isEmpty()) {
        const int text = painter.fontMetrics().horizontalAdvance(place), width = text + 2 * arrowWidth;
        const QRect box(isUser(shown) ? line.right() + 1 - width : line.left(), line.top(), width, line.height());
        const auto arrow = [&](Part part, int left, const char *name) {
            const bool there = m_branches.neighbour(index(row), part == Part::Next ? 1 : -1).has_value();
            drawIcon(painter, {left + 2.0, box.top() + 2.0}, QLatin1String(name),
                     there ? m_theme.accent : m_theme.border, 14);
            if (there)
                m_places.push_back({QRect(left, box.top() - 3, arrowWidth, box.height() + 6), row, part});
        };
        arrow(Part::Previous, box.left(), "chevron-left");
        arrow(Part::Next, box.right() + 1 - arrowWidth, "chevron-right");
        painter.setPen(m_theme.accent);
        painter.drawText(box, Qt::AlignCenter, place);
        isUser(shown) ? line.setRight(box.left() - 10) : line.setLeft(box.right() + 10);
    }
    painter.setPen(m_theme.text3);
    painter.drawText(line, (isUser(shown) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(metaText(shown), Qt::ElideRight, line.width()));
}

int BubbleView::flowBubble(size_t row, const QRect &box, QPainter *painter)
{
    const ReadMessage &shown = message(row);
    const auto below = [&](int y) { return QRect(box.left(), y, box.width(), 0); };
    int y = box.top();
    if (shown.up)
        y += flowRating(shown, below(y), painter);
    if (!shown.reasoning.isEmpty()) {
        y += flowFold(row, Part::Reasoning, tr("Reasoning"), below(y), painter);
        if (!isFolded(row, Part::Reasoning))
            y += flowPlain(shown.reasoning, {box.left() + inner, y, box.width() - 2 * inner, 0}, painter,
                           TextRole::Table, m_theme.text2) +
                 inner;
    }
    y += flowText(row, below(y), painter);
    if (isFault(shown))
        y += flowError(row, below(y), painter);
    if (!shown.tools.empty())
        y += flowTools(row, below(y), painter);
    if (!shown.chunks.empty())
        y += flowChunks(row, below(y), painter);
    return y - box.top();
}

int BubbleView::flowRating(const ReadMessage &shown, const QRect &box, QPainter *painter) const
{
    if (!painter)
        return headHeight;
    const int y = box.top();
    const QColor color = *shown.up ? m_theme.pos : m_theme.neg;
    painter->save();
    painter->setClipRect(QRect(box.left(), y, box.width(), headHeight));
    drawRounded(*painter, QRectF(box.left() + 1, y + 1, box.width() - 2, headHeight + 20), 9,
                *shown.up ? m_theme.posSoft : m_theme.negSoft, Qt::transparent, 0);
    painter->restore();
    drawIcon(*painter, {box.left() + 12.0, y + 8.0},
             *shown.up ? QStringLiteral("thumbs-up") : QStringLiteral("thumbs-down"), color, 14);
    painter->setFont(parlance::font(TextRole::TableStrong));
    painter->setPen(color);
    const QString rating = shown.category.isEmpty() ? (*shown.up ? tr("Rated: good") : tr("Rated: not good"))
                                                    : tr("Rated: %1").arg(reviewReason(shown.category));
    painter->drawText(QRect(box.left() + 34, y, box.width() - 46, headHeight), Qt::AlignVCenter, rating);
    return headHeight;
}

int BubbleView::flowText(size_t row, const QRect &box, QPainter *painter)
{
    const ReadMessage &shown = message(row);
    SafeDocument &text = document(row, box.width() - 2 * inner);
    if (painter) {
        painter->save();
        painter->translate(box.left() + inner, box.top() + 10);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, shown.gone || shown.hidden ? m_theme.text3 : m_theme.text);
        context.palette.setColor(QPalette::Link, m_theme.accent);
        text.documentLayout()->draw(painter, context);
        painter->restore();
    }
    return int(text.size().height()) + 20;
}

int BubbleView::flowError(size_t row, const QRect &box, QPainter *painter)
{
    const ReadMessage &shown = message(row);
    const auto inside = [&](int y) { return QRect(box.left() + inner, y, box.width() - 2 * inner, 0); };
    QStringList fault{shown.errorName, shown.errorText};
    fault.removeAll(QString());
    int y = box.top();
    y += flowPlain(fault.join(QStringLiteral(": ")), inside(y), painter, TextRole::Table, m_theme.neg) + 8;
    if (!shown.errorStack.isEmpty()) {
        y += flowFold(row, Part::Error, tr("Stack"), {box.left(), y, box.width(), 0}, painter);
        if (!isFolded(row, Part::Error))
            y += flowPlain(shown.errorStack, inside(y), painter, TextRole::Code, m_theme.text2) + inner;
    }
    return y - box.top();
}

int BubbleView::flowTools(size_t row, const QRect &box, QPainter *painter)
{
    const ReadMessage &shown = message(row);
    int y =
        box.top() + flowFold(row, Part::Tools, tr("%Ln tool call(s)", nullptr, int(shown.tools.size())), box, painter);
    if (isFolded(row, Part::Tools))
        return y - box.top();
    for (const ReadTool &tool : shown.tools) {
        const QString state = !tool.ok ? QString() : *tool.ok ? tr("succeeded") : tr("failed");
        const QStringList lines{state.isEmpty() ? tool.name : tool.name + u" · " + state, tool.input, tool.output};
        y += flowPlain(lines.join(u'\n'), {box.left() + inner, y, box.width() - 2 * inner, 0}, painter, TextRole::Code,
                       m_theme.text2) +
             inner;
    }
    return y - box.top();
}

int BubbleView::flowFold(size_t row, Part fold, const QString &title, const QRect &box, QPainter *painter)
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
        m_places.push_back({line, row, fold});
    }
    return foldHeight;
}

QString BubbleView::chunksTitle(const std::vector<ReadChunk> &chunks)
{
    const int cited = int(std::ranges::count(chunks, true, &ReadChunk::cited)), retrieved = int(chunks.size()) - cited;
    QStringList parts;
    if (retrieved > 0)
        parts << tr("%Ln retrieved chunk(s)", nullptr, retrieved);
    if (cited > 0)
        parts << tr("%Ln cited document(s)", nullptr, cited);
    return parts.join(QStringLiteral(" · "));
}

int BubbleView::flowChunks(size_t row, const QRect &box, QPainter *painter)
{
    const std::vector<ReadChunk> &chunks = message(row).chunks;
    int y = box.top() + flowFold(row, Part::Chunks, chunksTitle(chunks), box, painter);
    if (isFolded(row, Part::Chunks))
        return y - box.top() + 2;
    int number = 0;
    for (const ReadChunk &chunk : chunks) {
        ++number;
        if (painter)
            paintChunk(chunk, number, {box.left(), y, box.width(), chunkHeight}, *painter);
        y += chunkHeight;
    }
    return y - box.top() + 2;
}

// Rank, source, score, and how the text begins.
void BubbleView::paintChunk(const ReadChunk &chunk, int number, const QRect &box, QPainter &painter) const
{
    const int y = box.top();
    const QRect line = box.adjusted(inner, 0, -inner, 0);
    painter.setPen(m_theme.border);
    painter.drawLine(box.left() + 2, y, box.right() - 2, y);
    const QRect badge(line.left(), y + 8, 20, 18);
    drawRounded(painter, badge, 4, m_theme.sel, Qt::transparent, 0);
    painter.setFont(parlance::font(TextRole::Axis));
    painter.setPen(m_theme.accent);
    painter.drawText(badge, Qt::AlignCenter, QString::number(chunk.rank ? *chunk.rank : number));
    int right = line.right();
    if (chunk.score) {
        const QString score = formatValue(*chunk.score, Unit::Score, m_style);
        painter.setFont(parlance::font(TextRole::TableStrong));
        painter.setPen(m_theme.text);
        painter.drawText(QRect(right - 36, y + 6, 36, 22), Qt::AlignRight | Qt::AlignVCenter, score);
        const QRectF track(right - 36 - 90, y + 14, 84, 6);
        drawRounded(painter, track, 3, m_theme.grid, Qt::transparent, 0);
        const qreal part = std::clamp(*chunk.score, 0.0, 1.0);
        drawRounded(painter, QRectF(track.left(), track.top(), track.width() * part, 6), 3, m_theme.accent,
                    Qt::transparent, 0);
        right -= 36 + 98;
    }
    const int textLeft = badge.right() + 9;
    painter.setFont(parlance::font(TextRole::TableStrong));
    painter.setPen(m_theme.text);
    painter.drawText(QRect(textLeft, y + 6, right - textLeft, 20), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(chunk.source, Qt::ElideMiddle, right - textLeft));
    painter.setFont(parlance::font(TextRole::Table));
    painter.setPen(m_theme.text2);
    const QString quoted = chunk.text.isEmpty() ? QString() : tr("“%1”").arg(chunk.text.left(400).simplified());
    painter.drawText(QRect(textLeft, y + 25, line.right() - textLeft, 18), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(quoted, Qt::ElideRight, line.right() - textLeft));
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

QString BubbleView::speaker(const ReadMessage &message) const
{
    switch (message.role) {
    case SpeakerRole::User:
        return m_conversation.user.isEmpty() ? tr("User") : m_conversation.user;
    case SpeakerRole::Assistant:
        return message.model.isEmpty() ? tr("Bot") : message.model;
    case SpeakerRole::Tool:
        return tr("Tool");
    case SpeakerRole::System:
        break;
    }
    return tr("System");
}

QString BubbleView::metaText(const ReadMessage &message) const
{
    QStringList parts{speaker(message)};
    const auto number = [&](qint64 n) { return m_style.locale.toString(n); };
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

} // namespace parlance

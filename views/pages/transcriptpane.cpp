#include "views/pages/transcriptpane.h"

#include "models/core/format.h"
#include <QPalette>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextEdit>
#include <QTextFrame>
#include <QVBoxLayout>

namespace parlance {

namespace {

constexpr int inset = 48;             // of the side a message does not lean to
constexpr qsizetype longest = 20'000; // characters shown of one message

} // namespace

QString searchRoleName(SearchRole role)
{
    switch (role) {
    case SearchRole::User:
        return TranscriptPane::tr("User");
    case SearchRole::Assistant:
        return TranscriptPane::tr("Bot");
    case SearchRole::Tool:
        return TranscriptPane::tr("Tool");
    case SearchRole::System:
        break;
    }
    return TranscriptPane::tr("System");
}

TranscriptPane::TranscriptPane(QWidget *parent)
    : QWidget(parent)
    , m_theme(Theme::light())
    , m_title(new Label({}, TextRole::CardTitle, Tone::Text, this))
    , m_hint(new Label({}, TextRole::Table, Tone::Secondary, this))
    , m_view(new QTextEdit(this))
{
    setObjectName(QStringLiteral("search.transcript"));
    m_title->setObjectName(QStringLiteral("transcript.title"));
    m_hint->setObjectName(QStringLiteral("transcript.hint"));
    m_view->setObjectName(QStringLiteral("transcript.view"));
    m_view->setAccessibleName(tr("Conversation"));
    m_view->setReadOnly(true);
    m_view->setUndoRedoEnabled(false);
    m_view->setTabChangesFocus(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setProperty(style::area, QStringLiteral("page"));
    m_view->document()->setDocumentMargin(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_hint);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    applyTheme(m_theme);
}

void TranscriptPane::setTexts(const TimeZone &zone, const QLocale &locale)
{
    if (zone == m_zone && locale == m_locale)
        return;
    m_zone = zone;
    m_locale = locale;
    fill();
}

void TranscriptPane::show(const TranscriptText &transcript, qint64 message, const SearchExpression &expression)
{
    m_transcript = transcript;
    m_message = message;
    m_expression = expression;
    m_sentence.clear();
    fill();
}

void TranscriptPane::showSentence(const QString &sentence)
{
    if (sentence == m_sentence && m_transcript.lines.empty())
        return;
    m_transcript = {};
    m_sentence = sentence;
    fill();
}

void TranscriptPane::applyTheme(const Theme &theme)
{
    if (std::exchange(m_themed, true) && theme.dark == m_theme.dark)
        return; // laying out a long conversation takes a while
    m_theme = theme;
    m_view->setFont(parlance::font(TextRole::Body));
    QPalette palette = m_view->palette();
    palette.setColor(QPalette::Base, theme.bg);
    palette.setColor(QPalette::Text, theme.text);
    m_view->setPalette(palette);
    fill();
}

void TranscriptPane::fill()
{
    const bool any = !m_transcript.lines.empty();
    m_title->setText(!any                           ? tr("Conversation")
                     : m_transcript.title.isEmpty() ? tr("Without a title")
                                                    : m_transcript.title);
    QStringList parts;
    for (const QString &part : {m_transcript.bot, m_transcript.user})
        if (!part.isEmpty())
            parts << part;
    if (any)
        parts << (m_transcript.messageCount == qint64(m_transcript.lines.size())
                      ? tr("%Ln message(s)", nullptr, int(m_transcript.messageCount))
                      : tr("%1 of %2 messages, around the one found")
                            .arg(m_locale.toString(int(m_transcript.lines.size())),
                                 m_locale.toString(m_transcript.messageCount)));
    if (m_transcript.deleted)
        parts << tr("deleted at its source");
    m_hint->setText(any ? parts.join(QStringLiteral(" · ")) : m_sentence);

    m_target = -1;
    m_view->clear();
    SearchMatcher matcher(m_expression);
    QTextCursor cursor(m_view->document());
    cursor.beginEditBlock();
    for (const TranscriptLine &line : m_transcript.lines)
        addLine(cursor, line, matcher);
    cursor.endEditBlock();
    QTextCursor place(m_view->document());
    if (m_target >= 0) {
        // To the end first, so that the message found comes to stand at the top and not at the bottom edge.
        place.movePosition(QTextCursor::End);
        m_view->setTextCursor(place);
        m_view->ensureCursorVisible();
        place.setPosition(m_target);
    }
    m_view->setTextCursor(place);
    m_view->ensureCursorVisible();
}

void TranscriptPane::addLine(QTextCursor &cursor, const TranscriptLine &line, SearchMatcher &matcher)
{
    const bool byUser = line.role == SearchRole::User;
    const bool found = line.message == m_message;
    QTextFrameFormat frame;
    frame.setBackground(byUser ? m_theme.sel : m_theme.surface);
    frame.setBorder(found ? 2 : 1);
    frame.setBorderBrush(found ? m_theme.accent : m_theme.border);
    frame.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    frame.setPadding(8);
    frame.setTopMargin(4);
    frame.setBottomMargin(4);
    frame.setLeftMargin(byUser ? inset : 0);
    frame.setRightMargin(byUser ? 0 : inset);
    cursor.movePosition(QTextCursor::End);
    cursor.insertFrame(frame);
    if (found)
        m_target = cursor.position();

    QTextCharFormat meta;
    meta.setFont(parlance::font(TextRole::Axis));
    meta.setForeground(m_theme.text2);
    QStringList head{searchRoleName(line.role), formatPoint(line.at, m_zone, m_locale)};
    if (!line.model.isEmpty())
        head << line.model;
    if (line.gone)
        head << tr("no longer part of the conversation");
    cursor.insertText(head.join(QStringLiteral(" · ")), meta);
    cursor.insertBlock();

    QTextCharFormat plain;
    plain.setFont(parlance::font(TextRole::Body));
    plain.setForeground(m_theme.text);
    if (line.text.isEmpty()) {
        plain.setForeground(m_theme.text3);
        cursor.insertText(tr("No text"), plain);
        return;
    }
    const QString text = line.text.left(longest);
    QTextCharFormat marked = plain;
    marked.setBackground(m_theme.warnSoft);
    marked.setFontWeight(QFont::DemiBold);
    int at = 0;
    for (const auto &[start, length] : matcher.marks(text.toStdString())) {
        cursor.insertText(text.mid(at, start - at), plain);
        cursor.insertText(text.mid(start, length), marked);
        at = start + length;
    }
    cursor.insertText(text.mid(at), plain);
    if (line.text.size() > longest) {
        plain.setForeground(m_theme.text3);
        cursor.insertText(QStringLiteral(" … "), plain);
        cursor.insertText(tr("(%Ln more character(s))", nullptr, int(line.text.size() - longest)), plain);
    }
}

} // namespace parlance

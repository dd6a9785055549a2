#include "views/pages/transcriptview.h"

#include "views/pages/transcriptswindow.h"
#include "views/words/errorwords.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace parlance {

TranscriptView::TranscriptView(QWidget *parent)
    : QWidget(parent)
    , m_theme(Theme::light())
    , m_view(new BubbleView(this))
    , m_replay(new ReplayBar(m_view, this))
{
    setObjectName(QStringLiteral("transcript"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_view, 1);
    connect(m_view, &BubbleView::branchChanged, this, &TranscriptView::showHead);
    for (QWidget *watched : std::initializer_list<QWidget *>{m_find, m_view})
        watched->installEventFilter(this);
    setFocusProxy(m_view);
    showHead();
}

QWidget *TranscriptView::buildHead()
{
    auto *head = new QFrame(this);
    head->setProperty(style::area, QStringLiteral("pane"));
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(16, 10, 12, 8);
    rows->setSpacing(5);
    m_headLine = new QBoxLayout(QBoxLayout::LeftToRight);
    m_headLine->setSpacing(8);
    m_title = new Label({}, TextRole::CardTitle, Tone::Text, head);
    m_title->setObjectName(QStringLiteral("transcript.title"));
    m_line = new Label({}, TextRole::Table, Tone::Secondary, head);
    m_line->setObjectName(QStringLiteral("transcript.line"));
    m_headLine->addWidget(m_title, 1);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(4);
    m_headLine->addLayout(m_tools);
    m_headLine->setAlignment(m_tools, Qt::AlignLeft);
    rows->addLayout(m_headLine);
    rows->addWidget(m_line);
    rows->addWidget(buildFindLine(head));
    rows->addWidget(m_replay);
    m_hide = toolButton("transcript.anonymised", QStringLiteral("eye"), {});
    m_hide->setCheckable(true);
    m_hide->setVisible(false); // until somebody can read
    connect(m_hide, &QPushButton::clicked, this, &TranscriptView::setAnonymised);
    m_told = toolButton("transcript.instruction", QStringLiteral("file-text"),
                        tr("What the bot is told before every question (I)"));
    m_told->setVisible(false); // until a conversation knows of any
    connect(m_told, &QPushButton::clicked, this, &TranscriptView::showInstruction);
    m_play = toolButton("transcript.replay", QStringLiteral("play"), tr("Replay it as it went on (P)"));
    connect(m_play, &QPushButton::clicked, this, &TranscriptView::replayOrEnd);
    m_compare = toolButton("transcript.compare", QStringLiteral("columns-3"),
                           tr("Open in a window, beside another one to compare (C)"));
    m_compare->setVisible(false);
    connect(m_compare, &QPushButton::clicked, this, &TranscriptView::openBeside);
    return head;
}

QWidget *TranscriptView::buildFindLine(QWidget *head)
{
    auto *holder = new QWidget(head);
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_find = new QLineEdit(holder);
    m_find->setObjectName(QStringLiteral("transcript.find"));
    m_find->setPlaceholderText(tr("Find here"));
    m_find->setAccessibleName(tr("Find in the conversation"));
    m_find->setProperty(style::size, QStringLiteral("small"));
    m_find->setMaximumWidth(220);
    m_find->setClearButtonEnabled(true);
    m_finds = new Label({}, TextRole::Table, Tone::Secondary, holder);
    m_finds->setObjectName(QStringLiteral("transcript.finds"));
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_view->find({});
        showFinds();
    });
    line->addWidget(m_find, 1);
    line->addWidget(m_finds, 1);
    return holder;
}

Button *TranscriptView::toolButton(const char *name, const QString &iconName, const QString &title)
{
    auto *made = new Button({}, iconName, this);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(title);
    made->setToolTip(title);
    m_tools->addWidget(made);
    return made;
}

// Where the tools would leave no room for the title they stand below it.
void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_headLine->setDirection(isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_headLine->setSpacing(isNarrow() ? 5 : 8);
}

void TranscriptView::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void TranscriptView::addBody(QWidget *body)
{
    static_cast<QVBoxLayout *>(layout())->addWidget(body, 1);
}

void TranscriptView::setAccess(const TranscriptAccess &access)
{
    m_access = access;
    m_hide->setVisible(static_cast<bool>(m_access.read));
    setBeside(access);
    showHead();
}

void TranscriptView::setBeside(const TranscriptAccess &access)
{
    m_beside = access;
    m_compare->setVisible(m_beside.read && !qobject_cast<TranscriptsWindow *>(window()));
}

void TranscriptView::openBeside()
{
    if (m_beside.read && m_conversation != 0 && !qobject_cast<TranscriptsWindow *>(window()))
        TranscriptsWindow::of(this)->open(m_beside, {m_conversation, m_view->current(), m_anonymised}, m_zone, m_style,
                                          m_theme);
}

// The prompt of a question is this, the messages before it, and what was retrieved for it.
void TranscriptView::showInstruction()
{
    const ReadConversation &read = m_view->conversation();
    if (read.instruction.isEmpty())
        return;
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("transcript.told"));
    dialog->setWindowTitle(tr("Instructions of the bot"));
    dialog->resize(560, 420);
    auto *about =
        new Label(tr("What %1 is told before every question, as it stands now. The messages before a question "
                     "and the passages retrieved for it go with it.")
                      .arg(read.bot.isEmpty() ? tr("the bot") : read.bot),
                  TextRole::Table, Tone::Secondary, dialog);
    about->setWrapped(true);
    auto *text = new QPlainTextEdit(read.instruction, dialog);
    text->setObjectName(QStringLiteral("transcript.instructionText"));
    text->setAccessibleName(dialog->windowTitle());
    text->setReadOnly(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(about);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    themeTree(dialog, m_theme);
    dialog->open();
}

void TranscriptView::replayOrEnd()
{
    if (m_replay->isReplaying())
        m_replay->end();
    else
        m_replay->begin();
}

void TranscriptView::setTexts(const TimeZone &zone, const NumberStyle &style)
{
    m_zone = zone;
    m_style = style;
    m_view->setTexts(zone, style);
    m_replay->setLocale(style.locale);
    showHead();
}

void TranscriptView::applyTheme(const Theme &theme)
{
    m_theme = theme; // the children have their own
}

void TranscriptView::setAnonymised(bool on)
{
    m_hide->setChecked(on);
    if (std::exchange(m_anonymised, on) == on)
        return;
    if (m_access.read && m_conversation != 0) {
        m_message = m_view->current();
        m_replay->end();
        m_view->showSentence(tr("Reading the conversation …")); // nothing of what is hidden now stays
        read();
    }
    showHead();
}

void TranscriptView::open(qint64 conversation, qint64 message)
{
    m_replay->end();
    const bool stands = conversation == m_conversation && !m_view->conversation().messages.empty();
    m_conversation = conversation;
    m_message = message;
    if (stands && message != 0)
        m_view->show(ReadConversation(m_view->conversation()), message);
    else if (!stands)
        read();
}

void TranscriptView::read()
{
    if (!m_access.read)
        return;
    const int asked = ++m_asked;
    m_access.read(m_conversation, m_anonymised, this, [this, asked](const Result<ReadConversation> &read) {
        if (asked != m_asked)
            return;
        if (!read)
            showSentence(errorWords(read.error()).sentence);
        else if (read->messages.empty())
            showSentence(tr("This conversation has no messages here."));
        else
            present(m_conversation, *read, m_message);
    });
}

void TranscriptView::present(qint64 conversation, const ReadConversation &read, qint64 message)
{
    ++m_asked; // what is still to come is older
    m_conversation = conversation;
    m_message = message;
    m_replay->end();
    m_view->show(read, message);
    m_find->clear();
    showHead();
    Q_EMIT changed();
}

void TranscriptView::showSentence(const QString &sentence)
{
    ++m_asked;
    m_conversation = m_message = 0;
    m_replay->end();
    m_view->showSentence(sentence);
    m_find->clear();
    showHead();
    Q_EMIT changed();
}

void TranscriptView::showHead()
{
    const ReadConversation &read = m_view->conversation();
    const bool any = !read.messages.empty();
    m_title->setText(!any ? tr("Conversation") : read.title.isEmpty() ? tr("Without a title") : read.title);
    QStringList parts{read.bot, read.user};
    if (any)
        parts << tr("%Ln message(s)", nullptr, int(read.messages.size()));
    if (const size_t elsewhere = m_view->branches().elsewhere())
        parts << tr("%Ln on other branches", nullptr, int(elsewhere));
    if (read.cost)
        parts << formatValue(double(*read.cost), Unit::Money, m_style);
    if (read.deleted)
        parts << tr("deleted at its source");
    parts.removeAll(QString());
    m_line->setText(any ? parts.join(QStringLiteral(" · ")) : QString());
    m_find->setEnabled(any);
    m_play->setEnabled(any);
    m_told->setVisible(any && !read.instruction.isEmpty());
    m_compare->setEnabled(any);
    m_hide->setIconName(m_anonymised ? QStringLiteral("eye-off") : QStringLiteral("eye"));
    const QString hide =
        m_anonymised ? tr("Names are hidden: show them") : tr("Hide names, addresses, numbers and keys");
    m_hide->setToolTip(hide);
    m_hide->setAccessibleName(hide);
    showFinds();
}

void TranscriptView::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void TranscriptView::findWords(bool backwards)
{
    m_replay->end(); // what was not said yet may be looked for
    m_view->find(m_find->text(), backwards);
    showFinds();
}

void TranscriptView::showFinds()
{
    const BubbleView::Finds finds = m_view->finds(m_find->text());
    const auto number = [&](int n) { return m_style.locale.toString(n); };
    QStringList parts;
    if (!m_find->text().isEmpty())
        parts << (finds.of == 0       ? tr("Not in this conversation")
                  : finds.number == 0 ? tr("in %Ln message(s)", nullptr, finds.of)
                                      : tr("%1 of %2", "found").arg(number(finds.number), number(finds.of)));
    if (finds.elsewhere > 0)
        parts << tr("%Ln on other branches", nullptr, finds.elsewhere);
    m_finds->setText(parts.join(QStringLiteral(" · ")));
}

bool TranscriptView::viewKey(const QKeyEvent &key)
{
    if (m_replay->handleKey(key))
        return true;
    if (key.modifiers() & ~Qt::KeypadModifier)
        return false;
    if (key.key() == Qt::Key_P)
        replayOrEnd();
    else if (key.key() == Qt::Key_C)
        openBeside();
    else if (key.key() == Qt::Key_I && !m_view->conversation().instruction.isEmpty())
        showInstruction();
    else
        return false;
    return true;
}

bool TranscriptView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *pressed = static_cast<QKeyEvent *>(event);
    const bool does = event->type() == QEvent::KeyPress;
    if (watched == m_view && pressed->matches(QKeySequence::Find)) {
        pressed->accept(); // before the search of the window
        if (does)
            focusFind();
        return true;
    }
    if (watched == m_view && does && viewKey(*pressed))
        return true;
    if (watched != m_find || !does)
        return QWidget::eventFilter(watched, event);
    if (pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter) {
        findWords(pressed->modifiers() & Qt::ShiftModifier);
        return true;
    }
    if (pressed->key() == Qt::Key_Escape) {
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parlance

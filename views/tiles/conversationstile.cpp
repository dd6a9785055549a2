#include "views/tiles/conversationstile.h"

#include "views/pages/transcriptview.h"
#include "views/words/errorwords.h"

#include <QMenu>

namespace parlance {

ConversationsTile::ConversationsTile(const Block &block, const PageContext &context, QWidget *parent)
    : ListTile(block, context, parent)
    , m_transcript(new TranscriptView)
    , m_presence(context.queries ? context.queries->background() : nullptr)
{
    m_transcript->setAccess(context.conversations.transcripts);
    m_transcript->setTexts(context.zone, context.style);
    themeTree(m_transcript, *context.theme);
    build(m_transcript, m_transcript->bubbles());
}

void ConversationsTile::showAnswer()
{
    const Query &counted = answer().queries.front();
    const DataVersion version = answer().tables.front()->provenance.version;
    const bool sameData = m_started && version == m_version;
    if (sameData && counted.where == m_ask.where && counted.period == m_ask.period)
        return;
    m_ask.where = counted.where;
    m_ask.period = counted.period;
    m_version = version;
    m_started = true;
    if (sameData && !m_present.isEmpty())
        listAgain();
    else
        findColumns();
}

void ConversationsTile::findColumns()
{
    if (!context().conversations.columns)
        return;
    m_presence.start(context().conversations.columns, [this](const Result<QStringList> &present) {
        if (present)
            m_present = *present;
        else if (present.error().category == ErrorCategory::Cancelled)
            return;
        else
            Q_EMIT statusMessage(errorWords(present.error()).sentence);
        listAgain();
    });
}

void ConversationsTile::listAgain()
{
    if (context().conversations.rows)
        setRows(context().conversations.rows(m_ask), m_ask.sort, m_ask.descending);
}

bool ConversationsTile::sortBy(const QString &key, bool descending)
{
    static const QStringList sortable{QStringLiteral("started"), QStringLiteral("duration"), QStringLiteral("messages"),
                                      QStringLiteral("cost")};
    if (!sortable.contains(key)) {
        Q_EMIT statusMessage(tr("Conversations can be sorted by start, duration, messages and cost."));
        return false;
    }
    m_ask.sort = key;
    m_ask.descending = descending;
    listAgain();
    return true;
}

void ConversationsTile::showInPane(const Table &rows, qsizetype row)
{
    const Column *id = rows.column(u"row");
    if (id)
        m_transcript->open(id->integers[size_t(row)]);
}

// Esc ends a replay before it closes the pane.
bool ConversationsTile::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_transcript->bubbles() &&
        m_transcript->replay()->isReplaying())
        return false; // the transcript's own filter is asked next
    return ListTile::eventFilter(watched, event);
}

void ConversationsTile::addRowActions(QMenu &menu, const Table &rows, qsizetype row)
{
    addFilters(menu, rows, row,
               {{"user", DimensionKey::User},
                {"bot", DimensionKey::Bot},
                {"country", DimensionKey::Country},
                {"channel", DimensionKey::Channel}});
    if (const Column *place = rows.column(u"row"); place && context().conversations.transcripts.read)
        menu.addAction(tr("Open in a window, to compare"), this,
                       [this, conversation = place->integers[size_t(row)]] { readConversation(conversation); });
    const Column *id = rows.column(u"conversation");
    addCopy(menu, tr("Copy session id"), id ? id->labelAt(row) : QString());
}

void ConversationsTile::contextChanged()
{
    themeTree(m_transcript, *context().theme);
    m_transcript->setTexts(context().zone, context().style);
    ListTile::contextChanged();
}

} // namespace parlance

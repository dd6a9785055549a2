#include "views/tiles/conversationstile.h"

#include "views/pages/transcriptpane.h"
#include "views/words/errorwords.h"

#include <QMenu>
#include <QTextEdit>

namespace parlance {

ConversationsTile::ConversationsTile(const Block &block, const PageContext &context, QWidget *parent)
    : ListTile(block, context, parent)
    , m_transcript(new TranscriptPane)
    , m_presence(context.queries ? context.queries->background() : nullptr)
{
    m_transcript->applyTheme(*context.theme);
    m_transcript->setTexts(context.zone, context.style.locale);
    build(m_transcript, m_transcript->view());
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
    if (!id || !context().conversations.transcript)
        return;
    context().conversations.transcript(id->integers[size_t(row)], 0, this, [this](const Result<TranscriptText> &read) {
        if (!read)
            m_transcript->showSentence(errorWords(read.error()).sentence);
        else if (read->lines.empty())
            m_transcript->showSentence(tr("This conversation has no messages here."));
        else
            m_transcript->show(*read, 0, {});
    });
}

void ConversationsTile::addRowActions(QMenu &menu, const Table &rows, qsizetype row)
{
    addFilters(menu, rows, row,
               {{"user", DimensionKey::User},
                {"bot", DimensionKey::Bot},
                {"country", DimensionKey::Country},
                {"channel", DimensionKey::Channel}});
    const Column *id = rows.column(u"conversation");
    addCopy(menu, tr("Copy session id"), id ? id->labelAt(row) : QString());
}

void ConversationsTile::contextChanged()
{
    m_transcript->applyTheme(*context().theme);
    m_transcript->setTexts(context().zone, context().style.locale);
    ListTile::contextChanged();
}

} // namespace parlance

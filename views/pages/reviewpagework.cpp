// What is done at the review desk: changes and undo, lists, files.
#include "views/pages/reviewpage.h"

#include "models/core/format.h"
#include "views/words/errorwords.h"

#include <QListView>

namespace parlance {

namespace {

// The question of a message, what answered it rests on, and the intent it was taken for.
FixEntry entryFor(const ReadConversation &read, qint64 message)
{
    FixEntry entry;
    qint64 parent = 0;
    for (const ReadMessage &said : read.messages) {
        if (said.message != message)
            continue;
        parent = said.parent;
        if (said.role == SpeakerRole::User)
            entry.text = said.text;
        entry.suggested = said.intent;
        entry.confidence = said.confidence;
        for (const ReadChunk &chunk : said.chunks)
            if (!chunk.source.isEmpty() && !entry.sources.contains(chunk.source))
                entry.sources << chunk.source;
    }
    for (const ReadMessage &said : read.messages)
        if (said.message == parent && entry.text.isEmpty()) {
            entry.text = said.text;
            if (entry.suggested.isEmpty())
                entry.suggested = said.intent;
        }
    return entry;
}

} // namespace

// What is to be said stands there at once; the answer of the workspace puts it right if it knows better.
void ReviewPage::edit(const std::vector<ReviewEdit> &edits, bool refills)
{
    const ReviewItem *item = current();
    if (!item || !m_access.change || m_access.readOnly)
        return;
    const qint64 message = item->message;
    const int row = m_list->currentIndex().row();
    Review after = item->review;
    for (const ReviewEdit &made : edits) {
        if (made.field == ReviewField::State)
            after.state = reviewState(made.value).value_or(after.state);
        if (made.field == ReviewField::Cause)
            after.cause = reviewCause(made.value).value_or(after.cause);
        if (made.field == ReviewField::Assignee)
            after.assignee = made.value;
        if (made.field == ReviewField::Flag)
            after.flagged = !made.value.isEmpty();
        if (made.field == ReviewField::Tag) {
            after.tags.removeAll(made.value);
            if (made.on)
                after.tags << made.value;
            after.tags.sort();
        }
    }
    const auto apply = [this](qint64 id, const Review &review) {
        m_queue.setReview(id, review);
        for (ReviewItem &known : m_all)
            if (known.message == id)
                known.review = review;
    };
    apply(message, after);
    m_model->refresh(row);
    m_panel->showEdited(after);
    if (!refills)
        m_facets->setCounts(m_queue.counts(m_facets->choice(), m_context.now), m_context.style.locale);
    m_access.change(message, edits, this, [this, message, apply](const Result<Review> &written) {
        if (!written) {
            Q_EMIT statusMessage(failure(written.error()));
            return load();
        }
        apply(message, *written);
        if (m_model->rowOf(message) >= 0)
            m_model->refresh(m_model->rowOf(message));
        loadDesk();
    });
    askDetail(); // one that was asked before knows nothing of it
}

void ReviewPage::resolveCurrent()
{
    const ReviewItem *item = current();
    if (!item)
        return;
    saveNote();
    const int row = m_list->currentIndex().row();
    const bool done = item->review.state == ReviewState::Resolved;
    edit({{ReviewField::State, keyOf(done ? ReviewState::New : ReviewState::Resolved), true}}, !done);
    if (done)
        return;
    // The next one, whether this one stays in the list or not.
    const int next = row + 1 < m_model->rowCount() ? row + 1 : row - 1;
    refill(next >= 0 && next < m_model->rowCount() ? m_model->item(next).message : 0);
}

// What is typed is kept whenever it rests; until it is left all of that is one step.
void ReviewPage::saveNote(bool typing)
{
    const bool goesOn = std::exchange(m_noteGoesOn, typing && (m_noteGoesOn || m_panel->noteChanged()));
    if (m_message == 0 || !m_panel->noteChanged() || !m_access.change || m_access.readOnly)
        return;
    const ReviewEdit note{ReviewField::Note, m_panel->noteText().trimmed(), true, goesOn};
    const QString before = m_panel->review().note;
    m_panel->noteSaved(note.value);
    ++m_details; // what was asked before knows nothing of it
    m_access.change(m_message, {note}, this, [this, before, message = m_message](const Result<Review> &written) {
        if (!written) {
            Q_EMIT statusMessage(failure(written.error()));
            if (message == m_message)
                m_panel->noteSaved(before); // what was typed stays, to be tried again
        } else if (message == m_message) {
            askDetail();
        }
    });
}

void ReviewPage::turn(bool redo)
{
    if (!m_access.turn || m_access.readOnly)
        return;
    saveNote();
    m_access.turn(redo, this, [this, redo](const Result<std::optional<ReviewStep>> &step) {
        if (!step)
            return Q_EMIT statusMessage(failure(step.error()));
        if (!*step)
            return Q_EMIT statusMessage(redo ? tr("Nothing to do again") : tr("Nothing to undo"));
        const qint64 message = (*step)->message.value;
        m_queue.setReview(message, (*step)->review);
        for (ReviewItem &known : m_all)
            if (known.message == message)
                known.review = (*step)->review;
        Q_EMIT statusMessage(redo ? tr("Done again") : tr("Undone"));
        refill(message);
        loadDesk();
    });
}

void ReviewPage::addToList(FixList list)
{
    const ReviewItem *item = current();
    if (!item || !m_access.addToList || m_access.readOnly)
        return;
    // A proposed answer, an intent, a better reply is what the note says.
    const qint64 message = item->message;
    const QString note = m_panel->noteText().trimmed();
    m_access.conversation(item->conversation, m_anonymised, this,
                          [this, message, note, list, bot = item->bot](const Result<ReadConversation> &read) {
                              if (!read)
                                  return Q_EMIT statusMessage(failure(read.error()));
                              FixEntry entry = entryFor(*read, message);
                              entry.list = list;
                              entry.value = list == FixList::Utterances ? entry.suggested : note;
                              entry.bot = bot;
                              if (list != FixList::Questions)
                                  entry.sources.clear();
                              m_access.addToList(entry, message, this, [this](const Result<bool> &added) {
                                  Q_EMIT statusMessage(!added   ? failure(added.error())
                                                       : *added ? tr("Added to the list")
                                                                : tr("The list has an entry like this already"));
                              });
                          });
}

// What is known of tags, people, and how far everybody is.
void ReviewPage::loadDesk()
{
    if (!m_access.desk || std::exchange(m_deskAsked, true)) {
        m_deskDue = true; // once more when this answer is there
        return;
    }
    m_deskDue = false;
    m_access.desk(this, [this](const Result<ReviewDesk> &desk) {
        m_deskAsked = false;
        if (m_deskDue)
            loadDesk();
        if (!desk)
            return;
        m_panel->setDesk(*desk);
        QStringList lines, days;
        const QDate today = m_context.zone.date(m_context.now);
        for (const ReviewerDay &day : desk->days)
            if (day.day == today)
                lines << tr("%1 resolved %Ln today", nullptr, int(day.resolved)).arg(day.reviewer);
        for (const ReviewerDay &day : desk->days) // newest first
            days << tr("%1: %2 resolved %Ln", "day, person", int(day.resolved))
                        .arg(formatDate(day.day, true, m_context.style.locale), day.reviewer);
        for (const ReviewDesk::Pair &pair : desk->pairs)
            if (pair.agreement.kappa)
                lines << tr("Agreement of %1 and %2: κ = %3 on %4")
                             .arg(pair.first, pair.second,
                                  formatValue(*pair.agreement.kappa, Unit::Score, m_context.style),
                                  m_context.style.locale.toString(pair.agreement.things));
        m_panel->setProgress(lines.join(u'\n'), days.join(u'\n'));
    });
}

void ReviewPage::exportConversation()
{
    if (!m_access.saving || !m_access.runExport || !m_chooseFile || m_view->bubbles()->conversation().messages.empty())
        return;
    const ReadConversation shown = m_view->bubbles()->conversation();
    const QString name = QStringLiteral("transcript-%1.md").arg(m_message & 0xFFFFF);
    m_chooseFile(name, [this, shown](const QString &path, const QString &password) {
        m_access.runExport(m_access.saving(shown, path, password));
    });
}

} // namespace parlance

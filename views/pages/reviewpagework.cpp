// What is done at the review desk: changes and undo, lists, files.
#include "views/pages/reviewpage.h"

#include "models/core/format.h"
#include "views/words/errorwords.h"

#include <QListView>

#include <algorithm>

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
void ReviewPage::edit(const std::vector<ReviewEdit> &edits, bool goesOn)
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
    know(message, after);
    m_model->refresh(row);
    m_panel->showEdited(after);
    showCounts();
    m_access.change(message, edits, this, [this, message](const Result<Review> &written) {
        if (!written) {
            Q_EMIT statusMessage(failure(written.error()));
            return load();
        }
        know(message, *written);
        if (const int at = m_model->rowOf(message); at >= 0)
            m_model->refresh(at);
        loadDesk();
    });
    if (!goesOn)
        askDetail(); // one that was asked before knows nothing of it
}

// A hundred thousand others stay as they are, in the counts and in the list.
void ReviewPage::know(qint64 message, const Review &review)
{
    m_all.setReview(message, review);
    const auto place = m_queue.find(message);
    if (!place)
        return;
    const ReviewItem &item = m_queue.items()[*place];
    m_tally.add(item, -1);
    m_queue.setReview(message, review);
    m_tally.add(item);
    std::erase(m_leaving, message);
    if (!m_tally.passes(item) && m_model->rowOf(message) >= 0)
        m_leaving.push_back(message);
}

void ReviewPage::goOn()
{
    m_moves = true;
    // The next one that stays; else the last one before.
    const auto leaves = [this](int row) {
        return std::ranges::find(m_leaving, m_model->item(row).message) != m_leaving.end();
    };
    int row = m_list->currentIndex().row() + 1;
    while (row < m_model->rowCount() && leaves(row))
        ++row;
    if (row >= m_model->rowCount())
        for (row = m_list->currentIndex().row() - 1; row >= 0 && leaves(row);)
            --row;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
    for (const qint64 message : std::exchange(m_leaving, {}))
        m_model->setShown(message, false);
    m_moves = false;
    showCurrent();
}

void ReviewPage::resolveCurrent()
{
    const ReviewItem *item = current();
    if (!item)
        return;
    saveNote();
    const bool done = item->review.state == ReviewState::Resolved;
    edit({{ReviewField::State, keyOf(done ? ReviewState::New : ReviewState::Resolved), true}}, !done);
    if (!done)
        goOn(); // whether this one stays in the list or not
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
        know(message, (*step)->review);
        showCounts();
        Q_EMIT statusMessage(redo ? tr("Done again") : tr("Undone"));
        showTurned(message);
        loadDesk();
    });
}

// What was taken back is what is looked at next, where it passes again.
void ReviewPage::showTurned(qint64 message)
{
    const bool leaves = std::ranges::find(m_leaving, message) != m_leaving.end();
    if (!leaves)
        m_model->setShown(message, true);
    const int row = m_model->rowOf(message);
    if (row < 0)
        return;
    m_model->refresh(row);
    m_moves = true;
    m_list->setCurrentIndex(m_model->index(row));
    m_moves = false;
    if (leaves)
        goOn();
    else
        showCurrent();
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

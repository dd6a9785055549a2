#include "models/store/rowwriter.h"

#include <algorithm>

namespace parlance {

namespace {

bool sameExtras(const std::vector<StateExtraCost> &a, const std::vector<StateExtraCost> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const StateExtraCost &x, const StateExtraCost &y) {
        return std::tie(x.message, x.at, x.exportHour, x.nano, x.basis) ==
               std::tie(y.message, y.at, y.exportHour, y.nano, y.basis);
    });
}

bool anyMessageChanged(const ConversationState &state)
{
    return std::any_of(state.messages.begin(), state.messages.end(), [](const StateMessage &m) {
        return m.contentChanged || m.feedbackChanged || m.derivedChanged();
    });
}

bool anySnapshotChanged(const ConversationState &state)
{
    return std::any_of(state.snapshots.begin(), state.snapshots.end(),
                       [](const StateSnapshot &s) { return s.changed; });
}

std::string fieldOrders(const ConversationState &state)
{
    std::string blob;
    for (int i = 0; i < conversationFieldCount; ++i) {
        const StateField &f = state.fields[size_t(i)];
        if (!f.set)
            continue;
        blob.push_back(char(i));
        blob.append(reinterpret_cast<const char *>(&f.ord), sizeof f.ord);
    }
    return blob;
}

} // namespace

Result<std::unique_ptr<RowWriter>> RowWriter::create(Database &db)
{
    std::unique_ptr<RowWriter> writer(new RowWriter(db));
    PARLANCE_TRY(writer->prepare());
    return writer;
}

Result<void> RowWriter::prepare()
{
    auto dictionaries = Dictionaries::load(m_db, true);
    if (!dictionaries)
        return tl::unexpected(dictionaries.error());
    m_dictionaries = std::move(*dictionaries);
    auto reader = RowReader::create(m_db, *m_dictionaries);
    if (!reader)
        return tl::unexpected(reader.error());
    m_reader = std::move(*reader);

    // OR FAIL: a statement of several rows needs no journal of its own to take part of it back, which would copy the page
    // it writes to each time. A conflict is an error of ours and ends the transaction anyway; rows that are there are
    // removed first.
    struct Insert
    {
        std::optional<BulkInsert> *insert;
        std::string_view head;
        int columns, rows;
    };
    const Insert inserts[] = {
        {&m_conversations,
         "INSERT OR FAIL INTO conversation (id, source_id, ext_id, user_id, bot_id, title, channel, modality, "
         "locale,"
         " bot_alias, bot_version, device, browser, country, region, city, referrer, plan, experiment, variant,"
         " outcome, started, ended, field_orders, first_at, last_at, messages, cost, reported_total, deleted_at)"
         " VALUES",
         30, 8},
        {&m_snapshots, "INSERT OR FAIL INTO snapshot (id, ord, export_hour, total, bits, hash) VALUES", 6, 20},
        {&m_messages,
         "INSERT OR FAIL INTO message (id, ext_id, parent, parent_ext, role, at, model_id, text, flags, cost,"
         " basis, export_hour, response, question_id, first_n, last_n) VALUES",
         16, 16},
        {&m_rare,
         "INSERT OR FAIL INTO message_extra (message_id, reasoning, input_tokens, output_tokens, cache_read_tokens,"
         " cache_write_tokens, reasoning_tokens, reported_cost, reported_response, first_token, error_name, error_type,"
         " error_code, error_text, error_request_id, error_stack, endpoint, intent, intent_state, answer_source,"
         " confidence, sentiment, nearest_intent, nearest_confidence) VALUES",
         24, 8},
        {&m_extras,
         "INSERT OR FAIL INTO cost_extra (conversation_id, n, message_id, at, export_hour, nano, basis) VALUES", 7, 4},
        {&m_feedback, "INSERT OR FAIL INTO feedback (message_id, rating, category, comment, ord, first_ord) VALUES", 6,
         10},
        {&m_hits,
         "INSERT OR FAIL INTO retrieval_hit (message_id, n, source, kind, text, rank, score, look_up_ms) VALUES", 8, 4},
        {&m_tools, "INSERT OR FAIL INTO tool_call (message_id, n, ext_id, name, input, output, ok) VALUES", 7, 4},
        {&m_slots, "INSERT OR FAIL INTO slot_value (message_id, n, name, original, interpreted, resolved) VALUES", 6,
         4},
        {&m_attachments, "INSERT OR FAIL INTO attachment (message_id, n, kind, name, media_type, bytes) VALUES", 6, 4}};
    for (const Insert &i : inserts) {
        auto made = BulkInsert::create(m_db, i.head, i.columns, i.rows);
        if (!made)
            return tl::unexpected(made.error());
        *i.insert = std::move(*made);
    }
    auto find = m_db.prepare("SELECT id FROM conversation WHERE source_id = ? AND ext_id = ?");
    if (!find)
        return tl::unexpected(find.error());
    m_findConversation = std::move(*find);
    const std::pair<RawStatement *, std::string_view> removals[] = {
        {&m_removeConversation, "DELETE FROM conversation WHERE id = ?"},
        {&m_removeSnapshot, "DELETE FROM snapshot WHERE id = ?"},
        {&m_removeMessage, "DELETE FROM message WHERE id = ?"},
        {&m_removeFeedback, "DELETE FROM feedback WHERE message_id = ?"},
        {&m_removeExtras, "DELETE FROM cost_extra WHERE conversation_id = ?"},
        {&m_removeParts[0], "DELETE FROM message_extra WHERE message_id = ?"},
        {&m_removeParts[1], "DELETE FROM retrieval_hit WHERE message_id = ?"},
        {&m_removeParts[2], "DELETE FROM tool_call WHERE message_id = ?"},
        {&m_removeParts[3], "DELETE FROM slot_value WHERE message_id = ?"},
        {&m_removeParts[4], "DELETE FROM attachment WHERE message_id = ?"}};
    for (const auto &[statement, sql] : removals) {
        auto prepared = m_db.prepare(sql);
        if (!prepared)
            return tl::unexpected(prepared.error());
        *statement = std::move(*prepared);
    }
    auto segments = SegmentBuilder::create(m_db);
    if (!segments)
        return tl::unexpected(segments.error());
    m_segments = std::move(*segments);
    return prepareParts();
}

Result<void> RowWriter::write(Batch &batch, qint64 source, qint64 modifiedMs, std::stop_token stop,
                              WriteOutcome &outcome, bool withSegments)
{
    m_withSegments = withSegments;
    m_pricing = batch.pricing();
    for (const auto &[name, model] : batch.models().all())
        m_dictionaries->alias(name, model);
    auto purged = PurgedRecords::load(m_db, source);
    if (!purged)
        return tl::unexpected(purged.error());
    m_purged = std::move(*purged);
    if (m_purged->any())
        PARLANCE_TRY(leavePurgedOut(batch, outcome));
    PARLANCE_TRY(joinParts(batch, source, outcome));
    int count = 0;
    for (ConversationState &state : batch.conversations()) {
        if (state.id.empty())
            continue; // joined with another
        if (++count % 256 == 0 && stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
        PARLANCE_TRY(writeConversation(state, source, batch.arena(), outcome));
    }
    PARLANCE_TRY(flush()); // the other records are written one by one: only while all went well
    PARLANCE_TRY(writeOtherRecords(m_db, *m_dictionaries, batch, source, modifiedMs, outcome));
    return flush();
}

Result<uint32_t> RowWriter::findConversation(std::string_view extId, qint64 source)
{
    const uint32_t candidate = m_dictionaries->conversation(source, extId);
    if (candidate == 0)
        return 0u;
    auto head = m_reader->head(candidate);
    if (!head)
        return tl::unexpected(head.error());
    if (*head && (*head)->source == source && (*head)->extId == extId)
        return candidate;
    m_findConversation.reset(); // two names with one hash
    m_findConversation.bind(1, source);
    m_findConversation.bind(2, extId);
    auto row = m_findConversation.step();
    if (!row)
        return tl::unexpected(row.error());
    const uint32_t found = *row ? uint32_t(m_findConversation.integer(0)) : 0;
    m_findConversation.reset();
    return found;
}

Result<void> RowWriter::writeConversation(ConversationState &incoming, qint64 source, Arena &arena,
                                          WriteOutcome &outcome)
{
    auto found = findConversation(incoming.id, source);
    if (!found)
        return tl::unexpected(found.error());
    uint32_t id = *found;
    if (id == 0) {
        auto left = wasPurged(incoming);
        if (!left)
            return tl::unexpected(left.error());
        if (*left) {
            ++outcome.skipped;
            return {};
        }
        id = m_dictionaries->addConversation(source, incoming.id);
        if (id == 0)
            return fail(ErrorCategory::Storage, QStringLiteral("The workspace holds no more conversations."));
        ++outcome.added;
        ++outcome.conversations;
        outcome.messages += qint64(incoming.messages.size());
        outcome.newestAt = std::max(outcome.newestAt, incoming.lastAt);
        outcome.changed = true;
        saveConversation(incoming, id, source);
        return {};
    }

    auto known = m_reader->snapshots(id);
    if (!known)
        return tl::unexpected(known.error());
    const bool seen = std::all_of(incoming.snapshots.begin(), incoming.snapshots.end(), [&](const StateSnapshot &s) {
        return std::any_of(known->begin(), known->end(),
                           [&](const StateSnapshot &k) { return k.ord == s.ord && k.hash == s.hash; });
    });
    if (seen) {
        ++outcome.unchanged;
        return {};
    }
    auto stored = m_reader->load(id, arena);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto extrasBefore = stored->extras;
    const size_t messagesBefore = stored->messages.size();
    const UtcMs endBefore = stored->lastAt;
    stored->merge(incoming, arena);
    stored->derive(*m_pricing);
    if (!stored->fieldsChanged && !anySnapshotChanged(*stored) && !anyMessageChanged(*stored) &&
        sameExtras(extrasBefore, stored->extras)) {
        ++outcome.unchanged;
        return {};
    }
    ++outcome.updated;
    outcome.messages += qint64(stored->messages.size() - messagesBefore);
    outcome.newestAt = std::max(outcome.newestAt, stored->lastAt);
    outcome.endMoved |= stored->lastAt < endBefore;
    outcome.changed = true;
    remove(m_removeConversation, id);
    if (!extrasBefore.empty())
        remove(m_removeExtras, id);
    saveConversation(*stored, id, source);
    return m_error ? Result<void>(tl::unexpected(*m_error)) : Result<void>();
}

void RowWriter::saveConversation(ConversationState &state, uint32_t id, qint64 source)
{
    const ConversationCodes codes = codesOf(state, source, *m_dictionaries);
    conversationRow(state, id, source, codes);
    snapshotRows(state, id);

    int next = 0;
    for (const StateMessage &m : state.messages)
        next = std::max(next, m.n + 1);
    for (StateMessage &m : state.messages) {
        if (m.n >= 0)
            continue;
        m.n = next++;
        m.contentChanged = true;
    }
    m_codes.clear();
    for (StateMessage &m : state.messages) {
        m_codes.push_back(codesOf(m, *m_dictionaries));
        const qint64 rowId = qint64(id) << 20 | m.n;
        if (m.contentChanged || m.derivedChanged()) {
            if (m.wasStored)
                remove(m_removeMessage, rowId);
            messageRow(state, m, id, m_codes.back());
        }
        if (m.contentChanged) {
            if (m.wasStored)
                for (RawStatement &parts : m_removeParts)
                    remove(parts, rowId);
            if (m.rare)
                rareRows(m, rowId, m_codes.back());
        }
        if (m.feedback && m.feedbackChanged) {
            if (m.wasStored)
                remove(m_removeFeedback, rowId);
            m_feedback->integer(rowId);
            m_feedback->integer(qint64(m.feedback->rating));
            m_feedback->id(m_codes.back().feedbackCategory);
            m_feedback->text(m.feedback->comment);
            m_feedback->integer(m.feedback->ord);
            m_feedback->integer(m.feedback->firstOrd);
            m_feedback->endRow();
        }
    }
    extraCostRows(state, id);
    appendFacts(state, id, source, codes);
}

void RowWriter::appendFacts(const ConversationState &state, uint32_t id, qint64 source, const ConversationCodes &codes)
{
    if (!m_withSegments)
        return;
    m_facts.clear();
    factRows(state, id, source, codes, m_codes, m_facts);
    if (auto added = m_segments->add(id, m_facts); !added && !m_error)
        m_error = std::move(added.error());
}

void RowWriter::conversationRow(const ConversationState &state, uint32_t id, qint64 source,
                                const ConversationCodes &codes)
{
    BulkInsert &row = *m_conversations;
    const auto text = [&](ConversationField f) { row.text(state.field(f).text); };
    const auto time = [&](ConversationField f) {
        const StateField &field = state.field(f);
        field.set ? row.integer(field.number) : row.null();
    };
    row.integer(id);
    row.integer(source);
    row.textOrEmpty(state.id);
    row.id(codes.user);
    row.id(codes.bot);
    text(ConversationField::Title);
    for (const uint32_t code : {codes.channel, codes.modality, codes.locale, codes.botAlias, codes.botVersion,
                                codes.device, codes.browser, codes.country})
        row.id(code);
    text(ConversationField::Region);
    for (const uint32_t code : {codes.city, codes.referrer, codes.plan, codes.experiment, codes.variant, codes.outcome})
        row.id(code);
    time(ConversationField::Started);
    time(ConversationField::Ended);
    if (state.snapshots.size() > 1)
        row.blob(m_orders.emplace_back(fieldOrders(state)));
    else
        row.null();
    if (state.messages.empty()) {
        row.null();
        row.null();
    } else {
        row.integer(state.firstAt);
        row.integer(state.lastAt);
    }
    row.integer(qint64(state.messages.size()));
    row.integer(state.cost);
    row.integer(state.reportedTotal);
    row.integer(state.deletedAt);
    row.endRow();
}

void RowWriter::remove(RawStatement &statement, qint64 id)
{
    if (!m_error && !stillInTransaction(m_db.handle()))
        m_error = stillInTransaction(m_db.handle()).error();
    if (m_error)
        return;
    statement.bind(1, id);
    if (auto done = statement.run(); !done)
        m_error = std::move(done.error());
}

Result<void> RowWriter::flush()
{
    if (m_error)
        return tl::unexpected(*std::exchange(m_error, std::nullopt));
    PARLANCE_TRY(m_dictionaries->flush());
    for (auto *rows : {&m_conversations, &m_snapshots, &m_messages, &m_rare, &m_extras, &m_feedback, &m_hits, &m_tools,
                       &m_slots, &m_attachments})
        PARLANCE_TRY((*rows)->flush());
    m_orders.clear();
    return m_segments->flush();
}

} // namespace parlance

#include "models/store/rowwriter.h"

#include <algorithm>

namespace parlance {

namespace {

bool hasScalars(const MessageRecord &r)
{
    return r.inputTokens || r.outputTokens || r.cacheReadTokens || r.cacheWriteTokens || r.reasoningTokens || r.cost ||
           r.responseMs || r.firstTokenMs || r.confidence || !r.reasoning.empty() || !r.errorName.empty() ||
           !r.errorType.empty() || !r.errorCode.empty() || !r.errorText.empty() || !r.errorRequestId.empty() ||
           !r.errorStack.empty() || !r.endpoint.empty() || !r.intent.empty() || !r.intentState.empty() ||
           !r.answerSource.empty() || !r.sentiment.empty() || !r.nearestIntent.empty() || r.nearestConfidence;
}

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

// Nothing of it is newer than what was purged. Without messages there is only the news of its deletion.
Result<bool> RowWriter::wasPurged(const ConversationState &state)
{
    if (!m_purged->any())
        return false;
    if (m_purged->erased(state.field(ConversationField::User).text))
        return true;
    auto until = m_purged->until(state.id);
    if (!until)
        return tl::unexpected(until.error());
    return *until && (state.messages.empty() || state.lastAt <= **until);
}

Result<void> RowWriter::leavePurgedOut(Batch &batch, WriteOutcome &outcome)
{
    for (const ConversationState &state : batch.conversations())
        if (m_purged->erased(state.field(ConversationField::User).text))
            PARLANCE_TRY(m_purged->leaveOut(m_db, state.id));
    std::optional<Error> error;
    const auto sift = [&](auto &records, auto timeOf, auto conversationOf) {
        outcome.skipped += qint64(std::erase_if(records, [&](const auto &record) {
            if (error)
                return false;
            auto left = m_purged->has(timeOf(record), conversationOf(record));
            if (!left)
                error = left.error();
            return left.value_or(false);
        }));
    };
    const auto at = [](const auto &record) { return std::optional<UtcMs>(record.at); };
    const auto ofNone = [](const auto &) { return std::string_view(); };
    const auto ofConversation = [](const auto &record) { return record.conversation; };
    sift(
        batch.documents, [](const auto &) { return std::optional<UtcMs>(); }, ofConversation);
    sift(batch.leads, at, ofConversation);
    sift(batch.events, at, ofConversation);
    sift(batch.audits, at, ofNone);
    sift(batch.samples, at, ofNone);
    leaveErasedOut(batch, outcome);
    return error ? Result<void>(tl::unexpected(*error)) : Result<void>();
}

// Nothing about people who were erased; their conversations are left out one by one.
void RowWriter::leaveErasedOut(Batch &batch, WriteOutcome &outcome)
{
    const auto sift = [&](auto &records, auto isTheirs) {
        outcome.skipped += qint64(std::erase_if(records, isTheirs));
    };
    const auto erased = [this](std::string_view name) { return m_purged->erased(name); };
    const auto isPerson = [](std::string_view kind) { return kind == "user" || kind == "account"; };
    sift(batch.users, [&](const UserRecord &u) { return erased(u.id) || erased(u.email); });
    sift(batch.botAliases, [&](const BotAliasRecord &a) { return erased(a.user); });
    sift(batch.leads, [&](const LeadRecord &l) { return erased(l.email); });
    sift(batch.events, [&](const ProductEventRecord &e) { return erased(e.user); });
    sift(batch.audits,
         [&](const AuditRecord &a) { return erased(a.actor) || (isPerson(a.targetKind) && erased(a.target)); });
    sift(batch.figures, [&](const StatedFigureRecord &f) { return f.kind.starts_with("user") && erased(f.subject); });
    for (BotRecord &bot : batch.bots)
        if (erased(bot.owner))
            bot.owner = {};
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

void RowWriter::snapshotRows(ConversationState &state, uint32_t id)
{
    int next = 0;
    for (const StateSnapshot &s : state.snapshots)
        next = std::max(next, s.n + 1);
    for (StateSnapshot &s : state.snapshots) {
        if (!s.changed)
            continue;
        if (s.n < 0)
            s.n = next++;
        else
            remove(m_removeSnapshot, qint64(id) << 20 | s.n);
        m_snapshots->integer(qint64(id) << 20 | s.n);
        m_snapshots->integer(s.ord);
        m_snapshots->integer(s.exportHour);
        m_snapshots->integer(s.total);
        m_snapshots->integer(s.bits);
        m_snapshots->integer(qint64(s.hash));
        m_snapshots->endRow();
    }
}

void RowWriter::messageRow(const ConversationState &state, const StateMessage &m, uint32_t id,
                           const MessageCodes &codes)
{
    const auto snapshotNumber = [&](qint64 ord) {
        const StateSnapshot *s = state.snapshots.size() == 1 ? state.snapshots.data() : state.snapshotAt(ord);
        return s ? s->n : 0;
    };
    BulkInsert &row = *m_messages;
    const StateMessage::Derived &d = m.derived;
    row.integer(qint64(id) << 20 | m.n);
    row.textOrEmpty(m.id);
    if (d.parent >= 0) {
        row.integer(qint64(id) << 20 | state.messages[size_t(d.parent)].n);
        row.null();
    } else {
        row.null();
        row.text(m.parent);
    }
    row.integer(qint64(m.role));
    row.integer(d.at);
    row.id(codes.model);
    row.text(m.text);
    row.integer(d.flags);
    row.integer(d.cost);
    row.integer(qint64(d.basis));
    row.integer(d.exportHour);
    row.integer(d.response);
    row.id(codes.question);
    row.integer(snapshotNumber(m.first));
    row.integer(snapshotNumber(m.last));
    row.endRow();
}

void RowWriter::rareRows(const StateMessage &m, qint64 rowId, const MessageCodes &codes)
{
    const MessageRecord &r = *m.rare;
    if (hasScalars(r)) {
        BulkInsert &row = *m_rare;
        row.integer(rowId);
        row.text(r.reasoning);
        for (const auto &v : {r.inputTokens, r.outputTokens, r.cacheReadTokens, r.cacheWriteTokens, r.reasoningTokens,
                              r.cost, r.responseMs, r.firstTokenMs})
            row.integer(v);
        row.text(r.errorName);
        row.id(codes.errorType);
        for (std::string_view v : {r.errorCode, r.errorText, r.errorRequestId, r.errorStack})
            row.text(v);
        for (const uint32_t code : {codes.endpoint, codes.intent, codes.intentState, codes.answerSource})
            row.id(code);
        row.real(r.confidence);
        row.text(r.sentiment);
        row.id(codes.nearestIntent);
        row.real(r.nearestConfidence);
        row.endRow();
    }
    const auto begin = [&](BulkInsert &row, int n) {
        row.integer(rowId);
        row.integer(n);
    };
    for (int n = 0; const RetrievalHitRecord &h : r.hits) {
        begin(*m_hits, n++);
        for (std::string_view v : {h.source, h.kind, h.text})
            m_hits->text(v);
        m_hits->integer(h.rank ? std::optional<qint64>(*h.rank) : std::nullopt);
        m_hits->real(h.score);
        m_hits->integer(h.lookUpMs);
        m_hits->endRow();
    }
    for (int n = 0; const ToolCallRecord &t : r.tools) {
        begin(*m_tools, n++);
        for (std::string_view v : {t.id, t.name, t.input, t.output})
            m_tools->text(v);
        m_tools->integer(t.ok ? std::optional<qint64>(*t.ok) : std::nullopt);
        m_tools->endRow();
    }
    for (int n = 0; const SlotRecord &s : r.slotValues) {
        begin(*m_slots, n++);
        for (std::string_view v : {s.name, s.original, s.interpreted, s.resolved})
            m_slots->text(v);
        m_slots->endRow();
    }
    for (int n = 0; const AttachmentRecord &a : r.attachments) {
        begin(*m_attachments, n++);
        for (std::string_view v : {a.kind, a.name, a.mediaType})
            m_attachments->text(v);
        m_attachments->integer(a.bytes);
        m_attachments->endRow();
    }
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

void RowWriter::extraCostRows(const ConversationState &state, uint32_t id)
{
    for (int n = 0; const StateExtraCost &extra : state.extras) {
        m_extras->integer(id);
        m_extras->integer(n++);
        extra.message >= 0 ? m_extras->integer(qint64(id) << 20 | state.messages[size_t(extra.message)].n)
                           : m_extras->null();
        m_extras->integer(extra.at);
        m_extras->integer(extra.exportHour);
        m_extras->integer(extra.nano);
        m_extras->integer(qint64(extra.basis));
        m_extras->endRow();
    }
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

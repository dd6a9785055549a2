#include "models/store/rowreader.h"

#include "models/store/segmentbuilder.h"

#include <algorithm>
#include <limits>

namespace parlance {

namespace {

// Columns of conversation with its fields in the order of ConversationField, from column 2 on.
constexpr std::string_view conversationSql =
    "SELECT source_id, ext_id, user_id, bot_id, title, channel, modality, locale, bot_alias, bot_version, device,"
    " browser, country, region, city, referrer, plan, experiment, variant, outcome, started, ended, field_orders,"
    " first_at, last_at, messages, cost, reported_total, deleted_at FROM conversation WHERE id = ?";
constexpr int firstField = 2, ordersColumn = firstField + conversationFieldCount;

// The dictionary of a conversation field that is stored as a code.
std::optional<FactColumn> termKind(ConversationField field)
{
    switch (field) {
    case ConversationField::Channel:
        return FactColumn::Channel;
    case ConversationField::Modality:
        return FactColumn::Modality;
    case ConversationField::Locale:
        return FactColumn::Locale;
    case ConversationField::BotAlias:
        return FactColumn::BotAlias;
    case ConversationField::BotVersion:
        return FactColumn::BotVersion;
    case ConversationField::Device:
        return FactColumn::Device;
    case ConversationField::Browser:
        return FactColumn::Browser;
    case ConversationField::Country:
        return FactColumn::Country;
    case ConversationField::City:
        return FactColumn::City;
    case ConversationField::Referrer:
        return FactColumn::Referrer;
    case ConversationField::Plan:
        return FactColumn::Plan;
    case ConversationField::Experiment:
        return FactColumn::Experiment;
    case ConversationField::Variant:
        return FactColumn::Variant;
    default:
        return std::nullopt;
    }
}

void bindRange(RawStatement &statement, uint32_t id)
{
    statement.reset();
    statement.bind(1, qint64(id) << 20);
    statement.bind(2, (qint64(id) + 1) << 20);
}

// Calls f for every row and resets.
template <typename F>
Result<void> eachRow(RawStatement &statement, F f)
{
    for (;;) {
        auto row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        f();
    }
    statement.reset();
    return {};
}

int messageAt(const ConversationState &state, qint64 rowId)
{
    const int n = int(rowId & 0xF'FFFF);
    const auto at = std::lower_bound(state.messages.begin(), state.messages.end(), n,
                                     [](const StateMessage &m, int value) { return m.n < value; });
    return at != state.messages.end() && at->n == n ? int(at - state.messages.begin()) : -1;
}

MessageRecord *rareOf(StateMessage &m, Arena &arena)
{
    if (!m.rare)
        m.rare = arena.make(MessageRecord{});
    return const_cast<MessageRecord *>(m.rare); // made by this reader in this arena
}

std::optional<double> realOr(const RawStatement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

} // namespace

Result<std::unique_ptr<RowReader>> RowReader::create(Database &db, Dictionaries &dictionaries)
{
    std::unique_ptr<RowReader> reader(new RowReader(dictionaries));
    const std::pair<RawStatement *, std::string_view> all[] = {
        {&reader->m_conversation, conversationSql},
        {&reader->m_snapshots,
         "SELECT id, ord, export_hour, total, bits, hash FROM snapshot WHERE id >= ? AND id < ? ORDER BY id"},
        {&reader->m_messages,
         "SELECT id, ext_id, parent, parent_ext, role, at, model_id, text, flags, cost, basis, export_hour, response,"
         " first_n, last_n, question_id FROM message WHERE id >= ? AND id < ? ORDER BY id"},
        {&reader->m_rare,
         "SELECT message_id, reasoning, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens,"
         " reasoning_tokens, reported_cost, reported_response, first_token, error_name, error_type, error_code,"
         " error_text, error_request_id, error_stack, endpoint, intent, intent_state, answer_source, confidence,"
         " sentiment, nearest_intent, nearest_confidence FROM message_extra WHERE message_id >= ? AND message_id < ?"},
        {&reader->m_feedback, "SELECT message_id, rating, category, comment, ord, first_ord FROM feedback"
                              " WHERE message_id >= ? AND message_id < ?"},
        {&reader->m_hits, "SELECT message_id, source, kind, text, rank, score, look_up_ms FROM retrieval_hit"
                          " WHERE message_id >= ? AND message_id < ? ORDER BY message_id, n"},
        {&reader->m_tools, "SELECT message_id, ext_id, name, input, output, ok FROM tool_call"
                           " WHERE message_id >= ? AND message_id < ? ORDER BY message_id, n"},
        {&reader->m_slots, "SELECT message_id, name, original, interpreted, resolved FROM slot_value"
                           " WHERE message_id >= ? AND message_id < ? ORDER BY message_id, n"},
        {&reader->m_attachments, "SELECT message_id, kind, name, media_type, bytes FROM attachment"
                                 " WHERE message_id >= ? AND message_id < ? ORDER BY message_id, n"},
        {&reader->m_extras, "SELECT message_id, at, export_hour, nano, basis FROM cost_extra"
                            " WHERE conversation_id = ? ORDER BY n"}};
    for (const auto &[statement, sql] : all) {
        auto prepared = db.prepare(sql);
        if (!prepared)
            return tl::unexpected(prepared.error());
        *statement = std::move(*prepared);
    }
    return reader;
}

Result<std::optional<RowReader::Head>> RowReader::head(uint32_t id)
{
    m_conversation.reset();
    m_conversation.bind(1, qint64(id));
    auto row = m_conversation.step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<Head>();
    Head head;
    head.source = m_conversation.integer(0);
    head.extId = std::string(m_conversation.bytes(1));
    constexpr int derived = ordersColumn + 1;
    head.firstAt = m_conversation.integer(derived);
    head.lastAt = m_conversation.integer(derived + 1);
    head.messages = m_conversation.integer(derived + 2);
    head.cost = m_conversation.optional(derived + 3);
    head.reportedTotal = m_conversation.optional(derived + 4);
    head.deletedAt = m_conversation.optional(derived + 5);
    m_conversation.reset();
    return std::optional(std::move(head));
}

Result<std::vector<StateSnapshot>> RowReader::snapshots(uint32_t id)
{
    std::vector<StateSnapshot> all;
    bindRange(m_snapshots, id);
    PARLANCE_TRY(eachRow(m_snapshots, [&] {
        StateSnapshot s;
        s.n = int(m_snapshots.integer(0) & 0xF'FFFF);
        s.ord = m_snapshots.integer(1);
        s.exportHour = m_snapshots.optional(2);
        s.total = m_snapshots.optional(3);
        s.bits = quint8(m_snapshots.integer(4));
        s.hash = quint64(m_snapshots.integer(5));
        s.changed = false;
        all.push_back(s);
    }));
    std::sort(all.begin(), all.end(), [](const StateSnapshot &a, const StateSnapshot &b) { return a.ord < b.ord; });
    return all;
}

Result<ConversationState> RowReader::load(uint32_t id, Arena &arena)
{
    ConversationState state;
    auto found = snapshots(id);
    if (!found)
        return tl::unexpected(found.error());
    state.snapshots = std::move(*found);
    PARLANCE_TRY(loadFields(id, state, arena));
    PARLANCE_TRY(loadMessages(id, state, arena));
    PARLANCE_TRY(loadRare(id, state, arena));
    PARLANCE_TRY(loadParts(id, state, arena));
    state.fieldsChanged = false;
    return state;
}

Result<void> RowReader::loadFields(uint32_t id, ConversationState &state, Arena &arena)
{
    RawStatement &row = m_conversation;
    row.reset();
    row.bind(1, qint64(id));
    auto found = row.step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCategory::Internal, QStringLiteral("Conversation %1 is not there.").arg(id));
    const qint64 source = row.integer(0);
    state.id = arena.copy(row.bytes(1));
    const qint64 onlyOrd = state.snapshots.empty() ? 0 : state.snapshots.front().ord;
    for (int i = 0; i < conversationFieldCount; ++i) {
        const int column = firstField + i;
        const auto field = ConversationField(i);
        StateField &f = state.fields[size_t(i)];
        f.set = !row.isNull(column);
        f.ord = onlyOrd;
        if (!f.set)
            continue;
        const uint32_t code = uint32_t(row.integer(column));
        if (field == ConversationField::Started || field == ConversationField::Ended)
            f.number = row.integer(column);
        else if (field == ConversationField::User)
            f.text = m_dictionaries.userText(source, code);
        else if (field == ConversationField::Bot)
            f.text = m_dictionaries.botText(source, code);
        else if (field == ConversationField::Outcome)
            f.text = outcomeText(code);
        else if (const auto kind = termKind(field))
            f.text = m_dictionaries.termText(*kind, code);
        else
            f.text = arena.copy(row.bytes(column));
    }
    const std::string_view orders = row.bytes(ordersColumn);
    for (size_t at = 0; at + 9 <= orders.size(); at += 9) {
        const size_t field = uint8_t(orders[at]);
        if (field < size_t(conversationFieldCount))
            std::memcpy(&state.fields[field].ord, orders.data() + at + 1, 8);
    }
    const int derived = ordersColumn + 1;
    state.firstAt = row.integer(derived);
    state.lastAt = row.integer(derived + 1);
    state.cost = row.optional(derived + 3);
    state.reportedTotal = row.optional(derived + 4);
    state.deletedAt = row.optional(derived + 5);
    row.reset();
    return {};
}

Result<void> RowReader::loadMessages(uint32_t id, ConversationState &state, Arena &arena)
{
    // Snapshot numbers to their order, then parents once all messages are there.
    std::vector<qint64> ordOf(state.snapshots.size(), 0);
    for (const StateSnapshot &s : state.snapshots)
        if (s.n >= 0 && size_t(s.n) < ordOf.size())
            ordOf[size_t(s.n)] = s.ord;
    const auto ordAt = [&](qint64 n) { return n >= 0 && size_t(n) < ordOf.size() ? ordOf[size_t(n)] : 0; };
    std::vector<std::pair<size_t, qint64>> parents;

    RawStatement &row = m_messages;
    bindRange(row, id);
    PARLANCE_TRY(eachRow(row, [&] {
        StateMessage m;
        m.n = int(row.integer(0) & 0xF'FFFF);
        m.id = arena.copy(row.bytes(1));
        if (!row.isNull(2))
            parents.emplace_back(state.messages.size(), row.integer(2));
        m.parent = arena.copy(row.bytes(3));
        m.role = Role(row.integer(4));
        const uint32_t flags = uint32_t(row.integer(8));
        if (!(flags & RowFlags::timeGuessed))
            m.stated = row.integer(5);
        m.model = m_dictionaries.modelText(uint32_t(row.integer(6)));
        m.text = arena.copy(row.bytes(7));
        m.error = flags & FactFlags::error;
        if (flags & (FactFlags::hidden | RowFlags::visible))
            m.visible = bool(flags & RowFlags::visible);
        if (flags & (FactFlags::missed | RowFlags::notMissed))
            m.missed = bool(flags & FactFlags::missed);
        m.first = ordAt(row.integer(13));
        m.last = ordAt(row.integer(14));
        if (m.role == Role::User && !m.text.empty()) {
            m.question = arena.copy(normalisedQuestion(m.text));
            m.questionHash = m.question.empty() ? 0 : hash64(m.question);
        }
        m.stored = arena.make(StateMessage::Derived());
        m.stored->at = row.integer(5);
        m.stored->flags = flags;
        m.stored->cost = row.optional(9);
        m.stored->basis = CostBasis(row.integer(10));
        m.stored->exportHour = row.optional(11);
        m.stored->response = row.optional(12);
        m.storedQuestion = uint32_t(row.integer(15));
        m.wasStored = true;
        m.contentChanged = m.feedbackChanged = false;
        state.addStored(m);
    }));
    for (const auto &[index, parentId] : parents) {
        const int parent = messageAt(state, parentId);
        state.messages[index].stored->parent = parent;
        if (parent >= 0)
            state.messages[index].parent = state.messages[size_t(parent)].id;
    }
    for (StateMessage &m : state.messages)
        m.derived = *m.stored;
    return {};
}

Result<void> RowReader::loadRare(uint32_t id, ConversationState &state, Arena &arena)
{
    RawStatement &row = m_rare;
    bindRange(row, id);
    return eachRow(row, [&] {
        const int index = messageAt(state, row.integer(0));
        if (index < 0)
            return;
        StateMessage &message = state.messages[size_t(index)];
        MessageRecord &r = *rareOf(message, arena);
        const auto term = [&](FactColumn kind, int column) {
            return m_dictionaries.termText(kind, uint32_t(row.integer(column)));
        };
        r.reasoning = arena.copy(row.bytes(1));
        r.inputTokens = row.optional(2);
        r.outputTokens = row.optional(3);
        r.cacheReadTokens = row.optional(4);
        r.cacheWriteTokens = row.optional(5);
        r.reasoningTokens = row.optional(6);
        r.cost = row.optional(7);
        r.responseMs = row.optional(8);
        r.firstTokenMs = row.optional(9);
        r.errorName = arena.copy(row.bytes(10));
        r.errorType = term(FactColumn::ErrorType, 11);
        r.errorCode = arena.copy(row.bytes(12));
        r.errorText = arena.copy(row.bytes(13));
        r.errorRequestId = arena.copy(row.bytes(14));
        r.errorStack = arena.copy(row.bytes(15));
        r.endpoint = term(FactColumn::Endpoint, 16);
        r.intent = term(FactColumn::Intent, 17);
        r.intentState = term(FactColumn::IntentState, 18);
        r.answerSource = term(FactColumn::AnswerSource, 19);
        r.confidence = realOr(row, 20);
        r.sentiment = arena.copy(row.bytes(21));
        r.nearestIntent = term(FactColumn::Intent, 22);
        r.nearestConfidence = realOr(row, 23);
        if (isHidden(message)) {
            message.question = {};
            message.questionHash = 0;
        }
    });
}

template <typename T>
Result<void> RowReader::loadList(RawStatement &statement, uint32_t id, ConversationState &state, Arena &arena,
                                 T (*make)(const RawStatement &, Arena &),
                                 void (*give)(MessageRecord &, std::span<const T>))
{
    std::vector<T> values;
    qint64 current = -1;
    const auto finish = [&] {
        const int index = current < 0 ? -1 : messageAt(state, current);
        if (index >= 0)
            give(*rareOf(state.messages[size_t(index)], arena), arena.copy(std::span<const T>(values)));
        values.clear();
    };
    bindRange(statement, id);
    PARLANCE_TRY(eachRow(statement, [&] {
        if (statement.integer(0) != current)
            finish();
        current = statement.integer(0);
        values.push_back(make(statement, arena));
    }));
    finish();
    return {};
}

Result<void> RowReader::loadParts(uint32_t id, ConversationState &state, Arena &arena)
{
    PARLANCE_TRY(loadList<RetrievalHitRecord>(
        m_hits, id, state, arena,
        [](const RawStatement &row, Arena &a) {
            RetrievalHitRecord h;
            h.source = a.copy(row.bytes(1));
            h.kind = a.copy(row.bytes(2));
            h.text = a.copy(row.bytes(3));
            if (!row.isNull(4))
                h.rank = int(row.integer(4));
            h.score = realOr(row, 5);
            h.lookUpMs = row.optional(6);
            return h;
        },
        [](MessageRecord &r, std::span<const RetrievalHitRecord> v) { r.hits = v; }));
    PARLANCE_TRY(loadList<ToolCallRecord>(
        m_tools, id, state, arena,
        [](const RawStatement &row, Arena &a) {
            ToolCallRecord t{
                a.copy(row.bytes(1)), a.copy(row.bytes(2)), a.copy(row.bytes(3)), a.copy(row.bytes(4)), {}};
            if (!row.isNull(5))
                t.ok = row.integer(5) != 0;
            return t;
        },
        [](MessageRecord &r, std::span<const ToolCallRecord> v) { r.tools = v; }));
    PARLANCE_TRY(loadList<SlotRecord>(
        m_slots, id, state, arena,
        [](const RawStatement &row, Arena &a) {
            return SlotRecord{a.copy(row.bytes(1)), a.copy(row.bytes(2)), a.copy(row.bytes(3)), a.copy(row.bytes(4))};
        },
        [](MessageRecord &r, std::span<const SlotRecord> v) { r.slotValues = v; }));
    PARLANCE_TRY(loadList<AttachmentRecord>(
        m_attachments, id, state, arena,
        [](const RawStatement &row, Arena &a) {
            return AttachmentRecord{a.copy(row.bytes(1)), a.copy(row.bytes(2)), a.copy(row.bytes(3)), row.integer(4)};
        },
        [](MessageRecord &r, std::span<const AttachmentRecord> v) { r.attachments = v; }));

    bindRange(m_feedback, id);
    PARLANCE_TRY(eachRow(m_feedback, [&] {
        const int index = messageAt(state, m_feedback.integer(0));
        if (index < 0)
            return;
        StateFeedback f;
        f.rating = m_feedback.integer(1) != 0 ? Rating::Up : Rating::Down;
        f.category = m_dictionaries.termText(FactColumn::FeedbackCategory, uint32_t(m_feedback.integer(2)));
        f.comment = arena.copy(m_feedback.bytes(3));
        f.ord = m_feedback.integer(4);
        f.firstOrd = m_feedback.integer(5);
        state.messages[size_t(index)].feedback = arena.make(f);
    }));
    m_extras.reset();
    m_extras.bind(1, qint64(id));
    return eachRow(m_extras, [&] {
        StateExtraCost extra;
        extra.message = m_extras.isNull(0) ? -1 : messageAt(state, m_extras.integer(0));
        extra.at = m_extras.integer(1);
        extra.exportHour = m_extras.optional(2);
        extra.nano = m_extras.integer(3);
        extra.basis = CostBasis(m_extras.integer(4));
        state.extras.push_back(extra);
    });
}

} // namespace parlance

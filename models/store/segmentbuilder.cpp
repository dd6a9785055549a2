#include "models/store/segmentbuilder.h"

#include "models/records/reasons.h"
#include "models/store/questions.h"

#include <algorithm>
#include <tuple>

namespace parlance {

namespace {

constexpr std::string_view outcomes[] = {"", "resolved", "escalated", "abandoned"};

const FactRow nullRow = [] {
    FactRow row{};
    for (int c = 0; c < factColumnCount; ++c)
        row[size_t(c)] = factNull(FactColumn(c));
    return row;
}();

uint64_t code16(uint32_t id)
{
    return std::min<uint32_t>(id, 0xFFFF); // beyond 65,534 values a column can only say "another one"
}

uint64_t count32(const std::optional<qint64> &value)
{
    return value ? uint64_t(std::clamp<qint64>(*value, 0, nullU32 - 1)) : nullU32;
}

uint64_t hour32(const std::optional<qint64> &hour)
{
    return uint64_t(std::clamp<qint64>(hour.value_or(0), 0, nullU32));
}

struct RowMaker
{
    FactRow &row;

    void set(FactColumn column, uint64_t value) { row[size_t(column)] = value; }
    void setTime(UtcMs at)
    {
        const qint64 clamped = std::clamp<qint64>(at, 0, qint64(nullU32) * 1000 + 999);
        set(FactColumn::TimeS, uint64_t(clamped / 1000));
        set(FactColumn::TimeMs, uint64_t(clamped % 1000));
    }
};

FactRow baseRow(uint32_t conversationId, qint64 source, const ConversationCodes &codes)
{
    FactRow row = nullRow;
    RowMaker base{row};
    base.set(FactColumn::Conversation, conversationId);
    base.set(FactColumn::Source, code16(uint32_t(source)));
    base.set(FactColumn::User, codes.user);
    const std::pair<FactColumn, uint32_t> narrow[] = {{FactColumn::Bot, codes.bot},
                                                      {FactColumn::BotAlias, codes.botAlias},
                                                      {FactColumn::BotVersion, codes.botVersion},
                                                      {FactColumn::Locale, codes.locale},
                                                      {FactColumn::Channel, codes.channel},
                                                      {FactColumn::Modality, codes.modality},
                                                      {FactColumn::Device, codes.device},
                                                      {FactColumn::Browser, codes.browser},
                                                      {FactColumn::Country, codes.country},
                                                      {FactColumn::City, codes.city},
                                                      {FactColumn::Referrer, codes.referrer},
                                                      {FactColumn::Experiment, codes.experiment},
                                                      {FactColumn::Variant, codes.variant},
                                                      {FactColumn::Plan, codes.plan}};
    for (const auto &[column, code] : narrow)
        base.set(column, code16(code));
    return row;
}

uint64_t toolCounts(const MessageRecord &rare)
{
    uint64_t failed = 0;
    for (const ToolCallRecord &t : rare.tools)
        failed += t.ok == false;
    return std::min<uint64_t>(rare.tools.size(), 255) | std::min<uint64_t>(failed, 255) << 8;
}

// The documents of one look-up all say how long that took; of several look-ups the longest counts.
std::optional<qint64> lookUpTime(const MessageRecord &rare)
{
    std::optional<qint64> longest;
    for (const RetrievalHitRecord &h : rare.hits)
        longest = std::max(longest, h.lookUpMs);
    return longest;
}

void setRare(RowMaker &row, const MessageRecord &r)
{
    row.set(FactColumn::FirstToken, count32(r.firstTokenMs));
    row.set(FactColumn::InputTokens, count32(r.inputTokens));
    row.set(FactColumn::OutputTokens, count32(r.outputTokens));
    row.set(FactColumn::CacheReadTokens, count32(r.cacheReadTokens));
    row.set(FactColumn::CacheWriteTokens, count32(r.cacheWriteTokens));
    row.set(FactColumn::ReasoningTokens, count32(r.reasoningTokens));
    row.set(FactColumn::Confidence, confidenceCode(r.confidence));
    row.set(FactColumn::Tools, toolCounts(r));
    row.set(FactColumn::LookUp, count32(lookUpTime(r)));
}

void setMessage(RowMaker row, const StateMessage &m, const MessageCodes &codes, uint32_t conversationFlags)
{
    uint32_t flags = (m.derived.flags & 0x00FF'FFFFu) | uint32_t(m.role) | conversationFlags |
                     uint32_t(m.derived.basis) << FactFlags::basisShift;
    if (m.feedback)
        flags |= m.feedback->rating == Rating::Up ? FactFlags::thumbsUp : FactFlags::thumbsDown;
    row.setTime(m.derived.at);
    row.set(FactColumn::Flags, flags);
    row.set(FactColumn::Model, code16(codes.model));
    row.set(FactColumn::Cost, uint64_t(m.derived.cost.value_or(nullNano)));
    row.set(FactColumn::Response, count32(m.derived.response));
    row.set(FactColumn::Question, codes.question);
    row.set(FactColumn::ExportHour, hour32(m.derived.exportHour));
    row.set(FactColumn::FeedbackCategory, code16(codes.feedbackCategory));
    row.set(FactColumn::AnswerSource, code16(codes.answeredBy));
    if (m.rare) {
        setRare(row, *m.rare);
        row.set(FactColumn::ErrorType, code16(codes.errorType));
        row.set(FactColumn::Endpoint, code16(codes.endpoint));
        row.set(FactColumn::Intent, code16(codes.intent));
        row.set(FactColumn::IntentState, code16(codes.intentState));
    }
}

// What a question does not say itself its answers say of it: the best confidence, and the source of the last one.
void setAnswered(const ConversationState &state, std::span<const MessageCodes> codes, std::span<FactRow> rows)
{
    const std::vector<int> questions = answeredQuestions(state);
    if (questions.empty())
        return;
    std::vector<int> best(rows.size(), -1), last(rows.size(), -1); // of questions: a confidence, an answer
    for (size_t i = 0; i < questions.size(); ++i) {
        const size_t question = size_t(questions[i]);
        if (questions[i] < 0)
            continue;
        const StateMessage &answer = state.messages[i];
        if (const uint16_t code = confidenceCode(answer.rare->confidence); code != nullU16)
            best[question] = std::max(best[question], int(code));
        const StateMessage *before = last[question] < 0 ? nullptr : &state.messages[size_t(last[question])];
        if (codes[i].answerSource != 0 &&
            (!before || std::tie(before->derived.at, before->id) < std::tie(answer.derived.at, answer.id)))
            last[question] = int(i);
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (best[i] >= 0 && rows[i][size_t(FactColumn::Confidence)] == nullU16)
            rows[i][size_t(FactColumn::Confidence)] = uint64_t(best[i]);
        if (last[i] >= 0 && rows[i][size_t(FactColumn::AnswerSource)] == 0)
            rows[i][size_t(FactColumn::AnswerSource)] = code16(codes[size_t(last[i])].answerSource);
    }
}

} // namespace

uint32_t outcomeCode(std::string_view outcome)
{
    for (uint32_t i = 1; i < std::size(outcomes); ++i)
        if (outcomes[i] == outcome)
            return i;
    return 0;
}

std::string_view outcomeText(uint32_t code)
{
    return code < std::size(outcomes) ? outcomes[code] : std::string_view();
}

MessageCodes codesOf(const StateMessage &m, Dictionaries &dictionaries)
{
    MessageCodes codes;
    codes.model = dictionaries.model(m.model);
    codes.question = dictionaries.question(m.questionHash, m.question);
    if (m.feedback)
        codes.feedbackCategory = dictionaries.term(FactColumn::FeedbackCategory, m.feedback->category);
    if (m.rare) {
        codes.errorType = dictionaries.term(FactColumn::ErrorType, m.rare->errorType);
        codes.endpoint = dictionaries.term(FactColumn::Endpoint, m.rare->endpoint);
        codes.intent = dictionaries.term(FactColumn::Intent, m.rare->intent);
        codes.intentState = dictionaries.term(FactColumn::IntentState, m.rare->intentState);
        codes.nearestIntent = dictionaries.term(FactColumn::Intent, m.rare->nearestIntent);
        codes.answerSource = dictionaries.term(FactColumn::AnswerSource, m.rare->answerSource);
    }
    codes.answeredBy = codes.answerSource;
    if (m.role == Role::User && m.derived.flags & (FactFlags::outOfScope | FactFlags::failedRetrieval))
        codes.answeredBy =
            dictionaries.term(FactColumn::AnswerSource,
                              m.derived.flags & FactFlags::outOfScope ? reasons::outOfScope : reasons::failedRetrieval);
    return codes;
}

ConversationCodes codesOf(const ConversationState &state, qint64 source, Dictionaries &dictionaries)
{
    const auto term = [&](ConversationField f, FactColumn column) {
        return dictionaries.term(column, state.field(f).text);
    };
    ConversationCodes c;
    c.user = dictionaries.user(source, state.field(ConversationField::User).text);
    c.bot = dictionaries.bot(source, state.field(ConversationField::Bot).text);
    c.channel = term(ConversationField::Channel, FactColumn::Channel);
    c.modality = term(ConversationField::Modality, FactColumn::Modality);
    c.locale = term(ConversationField::Locale, FactColumn::Locale);
    c.botAlias = term(ConversationField::BotAlias, FactColumn::BotAlias);
    c.botVersion = term(ConversationField::BotVersion, FactColumn::BotVersion);
    c.device = term(ConversationField::Device, FactColumn::Device);
    c.browser = term(ConversationField::Browser, FactColumn::Browser);
    c.country = term(ConversationField::Country, FactColumn::Country);
    c.city = term(ConversationField::City, FactColumn::City);
    c.referrer = term(ConversationField::Referrer, FactColumn::Referrer);
    c.plan = term(ConversationField::Plan, FactColumn::Plan);
    c.experiment = term(ConversationField::Experiment, FactColumn::Experiment);
    c.variant = term(ConversationField::Variant, FactColumn::Variant);
    c.outcome = outcomeCode(state.field(ConversationField::Outcome).text);
    return c;
}

void factRows(const ConversationState &state, uint32_t conversationId, qint64 source, const ConversationCodes &codes,
              std::span<const MessageCodes> messages, std::vector<FactRow> &out)
{
    const FactRow base = baseRow(conversationId, source, codes);
    const uint32_t flags =
        codes.outcome << FactFlags::outcomeShift | (state.deletedAt ? FactFlags::deletedConversation : 0);
    const size_t first = out.size();
    for (size_t i = 0; i < state.messages.size(); ++i)
        setMessage({out.emplace_back(base)}, state.messages[i], messages[i], flags);
    setAnswered(state, messages, std::span(out).subspan(first));
    for (const StateExtraCost &extra : state.extras) {
        RowMaker row{out.emplace_back(base)};
        row.setTime(extra.at);
        row.set(FactColumn::Flags, FactFlags::kindCostOnly | flags | uint32_t(extra.basis) << FactFlags::basisShift);
        row.set(FactColumn::Cost, uint64_t(extra.nano));
        row.set(FactColumn::ExportHour, hour32(extra.exportHour));
        if (extra.message >= 0)
            row.set(FactColumn::Model, code16(messages[size_t(extra.message)].model));
    }
}

Result<SegmentBuilder> SegmentBuilder::create(Database &db)
{
    auto insert = db.prepare(insertSegmentSql);
    if (!insert)
        return tl::unexpected(insert.error());
    SegmentBuilder builder;
    builder.m_insert = std::move(*insert);
    return builder;
}

Result<void> SegmentBuilder::add(uint32_t conversationId, std::span<const FactRow> rows)
{
    if (m_block.rows > 0 && m_block.rows + rows.size() > maxRows)
        PARLANCE_TRY(flush());
    m_block.conversations.push_back(conversationId);
    for (const FactColumn column : allFactColumns()) {
        switch (factWidth(column)) {
        case 2:
            append<uint16_t>(column, rows);
            break;
        case 4:
            append<uint32_t>(column, rows);
            break;
        default:
            append<uint64_t>(column, rows);
        }
    }
    m_block.rows += uint32_t(rows.size());
    return {};
}

// A column stays empty as long as all its values are its null, as most columns are in most imports.
template <typename T>
void SegmentBuilder::append(FactColumn column, std::span<const FactRow> rows)
{
    std::vector<std::byte> &bytes = m_block.data[int(column)].bytes;
    const uint64_t null = nullRow[size_t(column)];
    const auto isNull = [&](const FactRow &row) { return row[size_t(column)] == null; };
    if (bytes.empty()) {
        if (std::all_of(rows.begin(), rows.end(), isNull))
            return;
        bytes.reserve(size_t(maxRows) * sizeof(T));
        bytes.resize(m_block.rows * sizeof(T));
        std::fill_n(reinterpret_cast<T *>(bytes.data()), m_block.rows, T(null));
    }
    const size_t at = bytes.size();
    bytes.resize(at + rows.size() * sizeof(T));
    T *to = reinterpret_cast<T *>(bytes.data() + at);
    for (const FactRow &row : rows)
        *to++ = T(row[size_t(column)]);
}

Result<void> SegmentBuilder::flush()
{
    if (m_block.conversations.empty())
        return {};
    auto done = insertSegment(m_insert, m_block);
    m_block.rows = 0; // keeps the memory of its columns for the next one
    m_block.conversations.clear();
    for (FactBlock::Data &data : m_block.data)
        data.bytes.clear();
    return done;
}

Result<void> insertSegment(RawStatement &insert, FactBlock &block)
{
    PARLANCE_TRY(stillInTransaction(sqlite3_db_handle(insert.get())));
    std::sort(block.conversations.begin(), block.conversations.end());
    const std::vector<std::byte> blob = encodeSegment(block);
    insert.bind(1, qint64(block.rows));
    insert.bindNull(2);
    insert.bindNull(3);
    const FactBlock::Data &times = block.data[int(FactColumn::TimeS)];
    if (block.rows > 0) {
        uint32_t least = 0, most = 0; // an empty column: all zero
        if (!times.bytes.empty()) {
            const auto *s = reinterpret_cast<const uint32_t *>(times.bytes.data());
            const auto [low, high] = std::minmax_element(s, s + (times.constant ? 1 : block.rows));
            least = *low;
            most = *high;
        }
        insert.bind(2, qint64(least));
        insert.bind(3, qint64(most));
    }
    insert.bindBlob(4, {reinterpret_cast<const char *>(blob.data()), blob.size()});
    auto done = insert.run();
    sqlite3_clear_bindings(insert.get());
    return done;
}

} // namespace parlance

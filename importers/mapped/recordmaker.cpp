#include "importers/mapped/recordmaker.h"

#include "importers/readers/json.h"
#include "importers/readers/text.h"
#include "models/records/reasons.h"

#include <algorithm>
#include <charconv>

namespace parlance {

namespace {

using F = MappedField;

constexpr size_t maxKnown = 100'000; // bots remembered

// A JSON string.
// Numbers as JSON writes them, and nothing else that only looks like one ("007", "1e5x").
bool isJsonNumber(std::string_view text)
{
    if (text.size() > 20 || text.empty())
        return false;
    const size_t digits = text.front() == '-' ? 1 : 0;
    if (digits >= text.size() || text[digits] < '0' || text[digits] > '9' ||
        (text[digits] == '0' && text.size() > digits + 1 && text[digits + 1] != '.') || text.back() == '.')
        return false;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    return error == std::errc() && end == text.data() + text.size();
}

// "Out of scope", "out-of-scope", "OUT_OF_SCOPE".
bool isOutOfScope(std::string_view answerSource)
{
    if (answerSource.size() != reasons::outOfScope.size())
        return false;
    std::string simple = lowerAscii(answerSource);
    std::replace_if(
        simple.begin(), simple.end(), [](char c) { return c == ' ' || c == '-'; }, '_');
    return simple == reasons::outOfScope;
}

} // namespace

RecordMaker::RecordMaker(const TableMapping &mapping, const TimeZone &zone, RecordSink &sink, ReadLog &log)
    : m_mapping(mapping)
    , m_sink(sink)
    , m_log(log)
    , m_values(mapping, zone)
{
    for (const F field : {F::Model, F::InputTokens, F::OutputTokens, F::Cost, F::ResponseTime, F::FirstToken, F::Error})
        m_callsOnly |= mapping.has(field);
    const ColumnMapping *const input = mapping.find(F::InputTokens);
    m_cachedAreInput = input && input->unit == CellUnit::WithCached;
}

Result<void> RecordMaker::put(const MappedRow &row)
{
    m_values.read(row);
    const auto [fault, place] = m_values.fault();
    const auto columnName = [&](size_t i) { return QString::fromStdString(m_values.readers()[i].column().column); };
    if (!fault.isEmpty()) {
        m_log.issue(Severity::Rejected, QStringLiteral("table.row"), fault,
                    {row.line, row.offset, place < 0 ? QString() : columnName(size_t(place))}, row.raw);
        return {};
    }
    warnOfCells(row);
    m_arena.clear();
    m_messages.clear();
    m_raw = row.raw;
    switch (m_mapping.kind) {
    case RowKind::Messages:
        return putMessages();
    case RowKind::Conversations:
        return putConversation();
    case RowKind::Feedback:
        return putFeedback();
    case RowKind::Leads:
        return putLead();
    case RowKind::Events:
        return putEvent();
    case RowKind::Metrics:
        return putSamples();
    }
    return {};
}

void RecordMaker::warnOfCells(const MappedRow &row)
{
    if (row.mended)
        m_log.issue(Severity::Warning, QStringLiteral("text.utf8"),
                    QStringLiteral("bytes that are no valid UTF-8 were replaced by U+FFFD"), {row.line, row.offset},
                    row.raw);
    for (size_t i = 0; i < m_values.values().size(); ++i) {
        if (m_values.values()[i].state != CellValue::State::Bad) [[likely]]
            continue;
        const CellReader &reader = m_values.readers()[i];
        m_log.issue(Severity::Warning, QStringLiteral("table.cell"), reader.problem() + QStringLiteral(": left out"),
                    {row.line, row.offset, QString::fromStdString(reader.column().column)}, row.raw);
    }
}

std::string_view RecordMaker::rowId()
{
    if (const std::string_view own = m_values.text(F::Id); !own.empty())
        return own;
    std::string_view raw = m_raw;
    while (raw.ends_with('\n') || raw.ends_with('\r'))
        raw.remove_suffix(1);
    m_hash.reset();
    m_hash.addData(QByteArrayView(raw.data(), qsizetype(raw.size())));
    constexpr std::string_view digits = "0123456789abcdef";
    char text[32];
    char *out = text;
    for (const char byte : m_hash.resultView()) {
        *out++ = digits[uint8_t(byte) >> 4];
        *out++ = digits[uint8_t(byte) & 15];
    }
    return m_arena.keep({text, size_t(out - text)});
}

Role RecordMaker::usualRole() const
{
    return m_callsOnly ? Role::Assistant : Role::User;
}

std::optional<FeedbackRecord> RecordMaker::feedback() const
{
    const auto rating = m_values.number(F::Rating);
    if (!rating)
        return std::nullopt;
    return FeedbackRecord{Rating(*rating), m_values.text(F::Category), m_values.text(F::Comment)};
}

void RecordMaker::fillCall(MessageRecord &message) const
{
    message.model = m_values.text(F::Model);
    message.inputTokens = m_values.number(F::InputTokens);
    message.outputTokens = m_values.number(F::OutputTokens);
    message.cacheReadTokens = m_values.number(F::CacheReadTokens);
    message.cacheWriteTokens = m_values.number(F::CacheWriteTokens);
    message.reasoningTokens = m_values.number(F::ReasoningTokens);
    if (m_cachedAreInput)
        takeCachedOut(message);
    message.cost = m_values.number(F::Cost);
    message.responseMs = m_values.number(F::ResponseTime);
    message.firstTokenMs = m_values.number(F::FirstToken);
    message.errorType = m_values.text(F::ErrorType);
    message.errorCode = m_values.text(F::ErrorCode);
    message.errorText = m_values.text(F::ErrorText);
    const auto stated = m_values.number(F::Error);
    message.error = stated ? *stated != 0
                           : !m_values.has(F::Error) && (!message.errorType.empty() || !message.errorCode.empty() ||
                                                         !message.errorText.empty());
    message.answerSource = m_values.text(F::AnswerSource);
}

// Input tokens never hold cached ones in Parlance. More than the whole cannot be in it: such a row counts them beside.
void RecordMaker::takeCachedOut(MessageRecord &message) const
{
    const qint64 cached = message.cacheReadTokens.value_or(0) + message.cacheWriteTokens.value_or(0);
    if (!message.inputTokens || cached <= 0)
        return;
    if (cached > *message.inputTokens)
        m_log.count(QStringLiteral("table.cached"),
                    QStringLiteral("%1 rows have more cached tokens than input tokens, although the mapping says that "
                                   "they are included: left as they are"));
    else
        *message.inputTokens -= cached;
}

void RecordMaker::fillAsked(MessageRecord &message) const
{
    if (const auto missed = m_values.number(F::Missed))
        message.missed = *missed != 0;
    message.sentiment = m_values.text(F::Sentiment);
}

// Why there is no answer, where a column says so. On a question or on an answer, which says it of its question.
void RecordMaker::fillReasons(MessageRecord &message, RetrievalHitRecord &lookUp) const
{
    if (m_values.number(F::OutOfScope) == 1 || isOutOfScope(message.answerSource))
        message.answerSource = reasons::outOfScope;
    if (m_values.number(F::RetrievalFailed) != 1)
        return;
    lookUp = {};
    lookUp.kind = reasons::failedLookUp;
    message.hits = {&lookUp, 1};
}

// The row's one look-up counts once, with the answer where there is one.
void RecordMaker::fillLookUpTime(MessageRecord &message, RetrievalHitRecord &lookUp) const
{
    const auto took = m_values.number(F::LookUpTime);
    if (!took)
        return;
    if (message.hits.empty())
        lookUp = {};
    lookUp.kind = message.hits.empty() ? reasons::timedLookUp : reasons::failedLookUp;
    lookUp.lookUpMs = took;
    message.hits = {&lookUp, 1};
}

void RecordMaker::fillUnderstood(MessageRecord &message) const
{
    message.endpoint = m_values.text(F::Endpoint);
    message.intent = m_values.text(F::Intent);
    message.intentState = m_values.text(F::IntentState);
    if (const CellValue &confidence = m_values.at(F::Confidence); confidence.isGood())
        message.confidence = confidence.real;
}

void RecordMaker::fillContext(ConversationRecord &record) const
{
    record.user = m_values.text(F::User);
    record.bot = m_values.text(F::Bot);
    record.title = m_values.text(F::Title);
    record.channel = m_values.text(F::Channel);
    record.modality = m_values.text(F::Modality);
    record.locale = m_values.text(F::Locale);
    record.botAlias = m_values.text(F::BotAlias);
    record.botVersion = m_values.text(F::BotVersion);
    record.device = m_values.text(F::Device);
    record.browser = m_values.text(F::Browser);
    record.country = m_values.text(F::Country);
    record.region = m_values.text(F::Region);
    record.city = m_values.text(F::City);
    record.referrer = m_values.text(F::Referrer);
    record.plan = m_values.text(F::Plan);
    record.experiment = m_values.text(F::Experiment);
    record.variant = m_values.text(F::Variant);
    record.outcome = m_values.text(F::Outcome);
}

Result<void> RecordMaker::putMessages()
{
    const UtcMs at = *m_values.number(F::At);
    const std::string_view id = rowId();
    const std::string_view question = m_values.text(F::Question), answer = m_values.text(F::Answer);
    MessageRecord answered;
    answered.id = id;
    answered.at = at;
    if (m_values.has(F::Question) || m_values.has(F::Answer)) {
        // A question and its answer in one row. The answer has the row's id: ratings name it by that.
        MessageRecord asked;
        asked.id = m_arena.join({id, "question"}, "/");
        asked.role = Role::User;
        asked.at = at;
        asked.parent = m_values.text(F::Parent);
        asked.text = question;
        fillAsked(asked);
        fillReasons(asked, m_askedLookUp);
        fillUnderstood(asked);
        if (!question.empty())
            m_messages.push_back(asked);
        answered.role = Role::Assistant;
        answered.parent = question.empty() ? asked.parent : asked.id;
        answered.text = answer;
        answered.at = m_values.number(F::AnsweredAt).value_or(at);
    } else {
        const auto role = m_values.number(F::Role);
        answered.role = role ? Role(*role) : usualRole();
        answered.parent = m_values.text(F::Parent);
        answered.text = m_values.text(F::Text);
        if (answered.role == Role::User)
            fillAsked(answered);
    }
    if (answered.role != Role::User) {
        fillCall(answered);
        answered.feedback = feedback();
    }
    fillReasons(answered, m_lookUp);
    fillLookUpTime(answered, m_lookUp);
    fillUnderstood(answered);
    const bool said = !answered.text.empty() || answered.error || m_messages.empty() || answered.inputTokens ||
                      answered.outputTokens || answered.cost;
    if (said)
        m_messages.push_back(answered);

    ConversationRecord record;
    record.id = m_values.text(F::Conversation);
    if (record.id.empty())
        record.id = id; // nothing says what belongs together: each row is a conversation of its own
    fillContext(record);
    record.order = {at * 1000, 1};
    record.messages = m_messages;
    m_log.addRows(qint64(m_messages.size()));
    if (auto put = m_sink.put(record); !put)
        return put;
    return putPeople(at);
}

Result<void> RecordMaker::putConversation()
{
    ConversationRecord record;
    record.id = m_values.text(F::Conversation);
    fillContext(record);
    record.started = m_values.number(F::Started);
    record.ended = m_values.number(F::Ended);
    const auto duration = m_values.number(F::Duration);
    if (!record.ended && record.started && duration)
        record.ended = *record.started + *duration;
    record.reportedTotal = m_values.number(F::TotalCost);
    record.order = {std::max(record.started.value_or(0), record.ended.value_or(0)) * 1000, 1};
    if (auto put = m_sink.put(record); !put)
        return put;
    if (const auto count = m_values.number(F::MessageCount)) {
        StatedFigureRecord figure;
        figure.kind = "conversation";
        figure.subject = record.id;
        figure.measure = "messages";
        char text[24];
        figure.value = {text, size_t(std::to_chars(text, text + sizeof text, *count).ptr - text)};
        if (auto put = m_sink.put(figure); !put)
            return put;
    }
    return putPeople(record.ended ? record.ended : record.started);
}

// A rating alone says little about its message: whatever else names the message is newer.
Result<void> RecordMaker::putFeedback()
{
    const UtcMs at = *m_values.number(F::At);
    const auto rating = feedback();
    if (!rating) {
        m_log.count(QStringLiteral("table.neutral"), QStringLiteral("%1 rows are rated neither up nor down"));
        return {};
    }
    const std::string_view id = rowId();
    MessageRecord rated;
    rated.id = id;
    rated.role = Role::Assistant;
    rated.at = at;
    rated.text = m_values.text(F::Answer);
    rated.model = m_values.text(F::Model);
    rated.feedback = rating;
    if (const std::string_view question = m_values.text(F::Question); !question.empty()) {
        MessageRecord asked;
        asked.id = m_arena.join({id, "question"}, "/");
        asked.role = Role::User;
        asked.at = at;
        asked.text = question;
        rated.parent = asked.id;
        m_messages.push_back(asked);
    }
    m_messages.push_back(rated);
    ConversationRecord record;
    record.id = m_values.text(F::Conversation);
    if (record.id.empty())
        record.id = id;
    record.user = m_values.text(F::User);
    record.bot = m_values.text(F::Bot);
    // Milliseconds in the place of microseconds: in the order of the ratings, but before every state that says more.
    record.order = {at, 0};
    record.messages = m_messages;
    m_log.addRows(qint64(m_messages.size()));
    if (auto put = m_sink.put(record); !put)
        return put;
    return putPeople(at);
}

Result<void> RecordMaker::putLead()
{
    LeadRecord lead;
    lead.at = *m_values.number(F::At);
    lead.conversation = m_values.text(F::Conversation);
    lead.name = m_values.text(F::Name);
    lead.email = m_values.text(F::Email);
    lead.phone = m_values.text(F::Phone);
    lead.company = m_values.text(F::Company);
    lead.interest = m_values.text(F::Interest);
    lead.quality = m_values.text(F::Quality);
    if (const auto done = m_values.number(F::FollowedUp))
        lead.followedUp = *done != 0;
    lead.value = m_values.number(F::Value);
    return m_sink.put(lead);
}

std::string_view RecordMaker::properties()
{
    std::vector<std::pair<std::string_view, const CellValue *>> found;
    for (size_t i = 0; i < m_values.values().size(); ++i) {
        const ColumnMapping &column = m_values.readers()[i].column();
        if (column.field == F::Property && m_values.values()[i].isGood())
            found.emplace_back(column.column, &m_values.values()[i]);
    }
    if (found.empty())
        return {};
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    const bool plain = m_mapping.kind == RowKind::Metrics; // labels are texts
    std::string json = "{";
    for (const auto &[name, value] : found) {
        if (json.size() > 1)
            json += ',';
        appendJsonString(json, name);
        json += ':';
        const bool literal = !plain && (value->text == "true" || value->text == "false" || isJsonNumber(value->text));
        if (literal)
            json += value->text;
        else
            appendJsonString(json, value->text);
    }
    json += '}';
    return m_arena.keep(json);
}

Result<void> RecordMaker::putEvent()
{
    ProductEventRecord event;
    event.at = *m_values.number(F::At);
    event.name = m_values.text(F::Event);
    event.conversation = m_values.text(F::Conversation);
    event.user = m_values.text(F::User);
    event.goal = m_values.number(F::Goal).value_or(0) != 0;
    event.properties = properties();
    if (auto put = m_sink.put(event); !put)
        return put;
    return putPeople(event.at);
}

Result<void> RecordMaker::putSamples()
{
    const std::string_view labels = properties();
    for (size_t i = 0; i < m_values.values().size(); ++i) {
        const ColumnMapping &column = m_values.readers()[i].column();
        const CellValue &value = m_values.values()[i];
        if (column.field != F::Sample || !value.isGood())
            continue;
        MetricSampleRecord sample;
        sample.at = *m_values.number(F::At);
        sample.name = m_values.has(F::Metric) ? m_values.text(F::Metric) : std::string_view(column.column);
        sample.unit = m_values.text(F::Unit);
        sample.kind = m_values.has(F::SampleKind) ? m_values.text(F::SampleKind) : std::string_view("gauge");
        sample.labels = labels;
        sample.value = value.real;
        if (auto put = m_sink.put(sample); !put)
            return put;
    }
    return {};
}

Result<void> RecordMaker::putPeople(std::optional<UtcMs> at)
{
    UserRecord user;
    user.id = m_values.text(F::User);
    user.label = m_values.text(F::UserLabel);
    user.email = m_values.text(F::UserEmail);
    user.group = m_values.text(F::UserGroup);
    const bool isDescribed = !user.id.empty() && !(user.label.empty() && user.email.empty() && user.group.empty());
    if (isDescribed && m_users.isNew({user.id, user.label, user.email, user.group})) {
        if (auto put = m_sink.put(user); !put)
            return put;
    }
    BotRecord bot;
    bot.id = m_values.text(F::Bot);
    bot.title = m_values.text(F::BotTitle);
    if (bot.id.empty() || bot.title.empty())
        return {};
    if (m_bots.size() >= maxKnown)
        m_bots.clear();
    const auto known = m_bots.find(bot.id);
    if (known != m_bots.end() && known->second == bot.title)
        return {};
    m_bots.insert_or_assign(std::string(bot.id), std::string(bot.title));
    bot.order = {at.value_or(0) * 1000, 1};
    return m_sink.put(bot);
}

} // namespace parlance

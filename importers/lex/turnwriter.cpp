#include "importers/lex/turnwriter.h"

#include <algorithm>

namespace parlance::lex {

namespace {

constexpr size_t maxBots = 10'000; // told before the end of the file when there are more

// What is missing of the fields that every log record has; empty: nothing.
QString missingFields(const Turn &turn)
{
    QStringList missing;
    if (turn.version.empty())
        missing << QStringLiteral("messageVersion");
    if (turn.requestId.empty())
        missing << QStringLiteral("requestId");
    if (turn.sessionId.empty())
        missing << QStringLiteral("sessionId");
    if (!turn.hasBot)
        missing << QStringLiteral("bot");
    if (!turn.at)
        missing << QStringLiteral("timestamp");
    return missing.join(QStringLiteral(", "));
}

} // namespace

ReadLog::At Where::at() const
{
    ReadLog::At at{line, offset};
    if (index >= 0)
        at.path = QString::fromUtf8(list.data(), qsizetype(list.size())) + QStringLiteral("[%1]").arg(index);
    return at;
}

bool TurnWriter::isRecord(const Turn &turn, const Where &where, std::string_view raw)
{
    const auto reject = [&](const char *code, const QString &text) {
        m_log.issue(Severity::Rejected, QLatin1String(code), text, where.at(), raw);
        return false;
    };
    if (turn.isLambdaEvent)
        return reject("lex.lambda", QStringLiteral("an event for a Lambda function, not a record of the conversation "
                                                   "log"));
    if (turn.isVersion1 || turn.version.starts_with("1."))
        return reject("lex.v1", QStringLiteral("a record of Amazon Lex V1; only conversation logs of Lex V2 can be "
                                               "imported"));
    const QString missing = missingFields(turn);
    if (!missing.isEmpty())
        return reject("lex.record", QStringLiteral("no record of the conversation log: without ") + missing);
    if (!turn.version.starts_with("2."))
        return reject("lex.version", QStringLiteral("a record of an unknown version of the conversation log"));
    return true;
}

Result<void> TurnWriter::put(Object record, std::optional<UtcMs> at, const Where &where, std::string_view raw)
{
    Turn turn = readTurn(record, m_userKey);
    if (!turn.at)
        turn.at = at;
    if (!isRecord(turn, where, raw))
        return {};
    m_arena.clear();
    m_messages.clear();
    m_slots.clear();
    // One request may be answered several times, each time for another reason.
    const bool isReply = turn.responseReason.empty() || turn.responseReason == "UtteranceResponse";
    m_id = isReply ? turn.requestId : m_arena.join({turn.requestId, turn.responseReason}, "/");
    if (turn.slots)
        addSlots(*turn.slots, m_arena, m_slots);
    if (turn.isUsers())
        addUserMessage(turn);
    addBotMessages(turn);
    if (!m_messages.empty())
        m_messages.front().slotValues = m_slots;
    if (auto noted = noteBot(turn); !noted)
        return noted;
    m_log.addRows(qint64(m_messages.size()));
    return putConversation(turn);
}

void TurnWriter::addUserMessage(const Turn &turn)
{
    MessageRecord message;
    message.id = m_id;
    message.role = Role::User;
    message.at = turn.at;
    message.text = turn.transcript.value_or(std::string_view());
    message.endpoint = turn.operation;
    message.intent = turn.intent;
    message.intentState = turn.intentState;
    message.confidence = turn.confidence;
    message.nearestIntent = turn.nearestIntent;
    message.nearestConfidence = turn.nearestConfidence;
    message.missed = turn.missed;
    message.sentiment = turn.sentiment;
    if (turn.audio) {
        m_audio = {"audio", findText(*turn.audio, "s3Path"), findText(*turn.audio, "contentType"), 0};
        message.attachments = {&m_audio, 1};
    }
    m_messages.push_back(message);
}

void TurnWriter::addBotMessages(const Turn &turn)
{
    if (!turn.messages)
        return;
    int number = 0;
    for (const Element each : *turn.messages) {
        const auto shown = objectOf(each);
        if (!shown)
            continue;
        MessageRecord message;
        message.id = m_arena.join({m_id, std::to_string(++number)}, "#");
        if (!m_messages.empty())
            message.parent = m_messages.back().id; // a second message goes on, it is no other answer
        message.role = Role::Assistant;
        message.at = turn.at;
        message.text = messageText(*shown, m_arena);
        message.endpoint = turn.operation;
        message.intent = turn.intent;
        message.intentState = turn.intentState;
        if (number == 1)
            message.confidence = turn.confidence; // of the answer as of the question: once for each turn
        if (turn.isFallback())
            message.answerSource = "fallback";
        m_messages.push_back(message);
    }
}

Result<void> TurnWriter::putConversation(const Turn &turn)
{
    ConversationRecord record;
    // A session that was idle for long begins anew under its old name.
    record.id = turn.originatingRequestId.empty() ? turn.sessionId
                                                  : m_arena.join({turn.sessionId, turn.originatingRequestId}, "|");
    record.user = turn.user;
    record.bot = turn.botId;
    record.order = {*turn.at * 1000, 1};
    record.channel = turn.channel;
    record.modality = turn.inputMode;
    record.locale = turn.locale;
    record.botAlias = turn.aliasName.empty() ? turn.aliasId : turn.aliasName;
    record.botVersion = turn.botVersion;
    record.outcome = turn.outcome();
    record.messages = m_messages;
    return m_sink.put(record);
}

Result<void> TurnWriter::noteBot(const Turn &turn)
{
    if (turn.botId.empty())
        return {};
    auto known = m_bots.find(turn.botId);
    if (known == m_bots.end()) {
        if (m_bots.size() >= maxBots) {
            if (auto put = putBots(); !put)
                return put;
        }
        known = m_bots.emplace(std::string(turn.botId), Bot()).first;
        known->second.newest = *turn.at;
    }
    Bot &bot = known->second;
    if (*turn.at < bot.newest || (turn.botName.empty() && !bot.name.empty()))
        return {};
    bot.newest = *turn.at;
    if (bot.name != turn.botName)
        bot.name = turn.botName;
    return {};
}

Result<void> TurnWriter::putBots()
{
    for (const auto &[id, bot] : m_bots) {
        BotRecord record;
        record.id = id;
        record.title = bot.name;
        record.order = {bot.newest * 1000, 1};
        if (auto put = m_sink.put(record); !put)
            return put;
    }
    m_bots.clear();
    return {};
}

} // namespace parlance::lex

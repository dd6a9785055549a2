#include "importers/lex/turn.h"

namespace parlance::lex {

namespace {

void readBot(Turn &turn, Object bot)
{
    turn.hasBot = true;
    for (const auto [key, value] : bot) {
        if (key == "id")
            turn.botId = textOf(value);
        else if (key == "name")
            turn.botName = textOf(value);
        else if (key == "aliasId")
            turn.aliasId = textOf(value);
        else if (key == "aliasName")
            turn.aliasName = textOf(value);
        else if (key == "localeId")
            turn.locale = textOf(value);
        else if (key == "version")
            turn.botVersion = textOf(value);
    }
}

void readIntent(Turn &turn, Object intent)
{
    for (const auto [key, value] : intent) {
        if (key == "name")
            turn.intent = textOf(value);
        else if (key == "state")
            turn.intentState = textOf(value);
        else if (key == "slots")
            turn.slots = objectOf(value);
    }
}

void readState(Turn &turn, Object state, const LexUserKey &userKey)
{
    for (const auto [key, value] : state) {
        if (key == "originatingRequestId")
            turn.originatingRequestId = textOf(value);
        else if (const auto object = objectOf(value); !object)
            continue;
        else if (key == "intent")
            readIntent(turn, *object);
        else if (key == "dialogAction")
            turn.dialogAction = findText(*object, "type");
        else if (key == "sessionAttributes" && userKey.from == LexUserKey::From::SessionAttribute)
            turn.user = findText(*object, userKey.name);
    }
}

std::optional<double> confidenceOf(Element value)
{
    const std::optional<double> number = numberOf(value);
    return number && *number >= 0 && *number <= 1 ? number : std::nullopt;
}

bool isFallbackName(std::string_view intent)
{
    return intent == "FallbackIntent" || intent == "AMAZON.FallbackIntent";
}

// The interpretations are sorted by confidence.
void readNearest(Turn &turn, Array interpretations)
{
    for (const Element each : interpretations) {
        const auto object = objectOf(each);
        if (!object)
            continue;
        std::string_view name;
        std::optional<double> confidence;
        for (const auto [key, value] : *object) {
            if (key == "nluConfidence")
                confidence = confidenceOf(value);
            else if (const auto intent = key == "intent" ? objectOf(value) : std::nullopt)
                name = findText(*intent, "name");
        }
        if (name.empty() || isFallbackName(name))
            continue;
        turn.nearestIntent = name;
        turn.nearestConfidence = confidence;
        return;
    }
}

// The first interpretation is the chosen one. Its confidence may be missing, and that of a runner-up is not it.
void readChosen(Turn &turn, Array interpretations)
{
    const auto begin = interpretations.begin();
    if (!(begin != interpretations.end()))
        return;
    const auto chosen = objectOf(*begin);
    if (!chosen)
        return;
    for (const auto [key, value] : *chosen) {
        if (key == "nluConfidence")
            turn.confidence = confidenceOf(value);
        else if (const auto object = objectOf(value); !object)
            continue;
        else if (key == "sentimentResponse")
            turn.sentiment = findText(*object, "sentiment");
        else if (key == "intent" && turn.intent.empty())
            readIntent(turn, *object);
    }
}

void readRequestAttributes(Turn &turn, Object attributes, const LexUserKey &userKey)
{
    turn.channel = findText(attributes, "x-amz-lex:channels:platform");
    if (userKey.from == LexUserKey::From::RequestAttribute)
        turn.user = findText(attributes, userKey.name);
}

void readText(Turn &turn, std::string_view key, Element value)
{
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS)
        return;
    if (key == "inputTranscript")
        turn.transcript = text;
    else if (key == "missedUtterance")
        turn.missed = truthOf(value);
    else if (key == "requestId")
        turn.requestId = text;
    else if (key == "sessionId")
        turn.sessionId = text;
    else if (key == "timestamp")
        turn.at = parseIsoTime(text, TimeZone());
    else if (key == "inputMode")
        turn.inputMode = text;
    else if (key == "operationName")
        turn.operation = text;
    else if (key == "messageVersion" || key == "message-version")
        turn.version = text;
    else if (key == "responseReason")
        turn.responseReason = text;
    else if (key == "botName" || key == "botAlias")
        turn.isVersion1 = true;
    else if (key == "invocationSource")
        turn.isLambdaEvent = true;
}

} // namespace

bool Turn::isUsers() const
{
    if ((!responseReason.empty() && responseReason != "UtteranceResponse") || operation == "PutSession")
        return false;
    return transcript || missed == true || audio || heard;
}

bool Turn::isFallback() const
{
    return isFallbackName(intent);
}

std::string_view Turn::outcome() const
{
    if (intentState.empty())
        return {};
    const bool succeeded =
        intentState == "Fulfilled" || (intentState == "ReadyForFulfillment" && dialogAction == "Close");
    return succeeded && !isFallback() ? "resolved" : "abandoned";
}

Turn readTurn(Object record, const LexUserKey &userKey)
{
    Turn turn;
    std::optional<Array> interpretations;
    for (const auto [key, value] : record) {
        if (value.is_string()) {
            readText(turn, key, value);
        } else if (key == "missedUtterance") {
            turn.missed = truthOf(value);
        } else if (const auto array = arrayOf(value)) {
            if (key == "messages")
                turn.messages = array;
            else if (key == "interpretations")
                readChosen(turn, *(interpretations = array));
            else if (key == "transcriptions")
                turn.heard = array->begin() != array->end();
        } else if (const auto object = objectOf(value)) {
            if (key == "bot")
                readBot(turn, *object);
            else if (key == "sessionState")
                readState(turn, *object, userKey);
            else if (key == "requestAttributes")
                readRequestAttributes(turn, *object, userKey);
            else if (key == "audioProperties")
                turn.audio = object;
        } else if (key == "timestamp") {
            if (const auto number = numberOf(value))
                turn.at = epochToMs(*number);
        }
    }
    if (userKey.from == LexUserKey::From::Session)
        turn.user = turn.sessionId;
    if (interpretations && (turn.isFallback() || turn.missed == true))
        readNearest(turn, *interpretations);
    return turn;
}

} // namespace parlance::lex

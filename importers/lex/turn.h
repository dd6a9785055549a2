// The fields of one Lex V2 conversation log record, in every spelling they come in.
#pragma once

#include "importers/lex/userkey.h"
#include "importers/lex/values.h"
#include "models/core/time.h"

namespace parlance::lex {

// Views of the parser's buffers; empty and absent fields are the same, but for inputTranscript.
struct Turn
{
    std::string_view version, requestId, sessionId, operation, inputMode, responseReason;
    std::optional<std::string_view> transcript;
    std::optional<bool> missed;
    std::optional<UtcMs> at;

    std::string_view botId, botName, aliasId, aliasName, locale, botVersion;
    std::string_view originatingRequestId, dialogAction;
    std::string_view intent, intentState;
    std::optional<Object> slots;
    std::optional<double> confidence;
    std::string_view nearestIntent; // of a turn that was not understood: the best of the other intents
    std::optional<double> nearestConfidence;
    std::string_view sentiment;
    std::string_view channel, user;
    std::optional<Array> messages;
    std::optional<Object> audio;
    bool heard = false; // transcriptions are there

    // What it is instead of a V2 conversation log record.
    bool isVersion1 = false, isLambdaEvent = false, hasBot = false;

    // A turn the bot took by itself (a fulfilment update, a time-out, a session put by the application).
    [[nodiscard]] bool isUsers() const;
    // The intent that stands for "not understood".
    [[nodiscard]] bool isFallback() const;
    // What the conversation has come to with this turn: "resolved" or "abandoned", by Lex's definition of success.
    [[nodiscard]] std::string_view outcome() const;
};

Turn readTurn(Object record, const LexUserKey &userKey);

} // namespace parlance::lex

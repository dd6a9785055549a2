// Which field of a record names the user. Lex knows none: the sources differ.
#pragma once

#include "models/core/result.h"

#include <string>

namespace parlance {

// "session" (the session id), "sessionAttributes.NAME" or "requestAttributes.NAME".
struct LexUserKey
{
    enum class From { Session, SessionAttribute, RequestAttribute };
    From from = From::Session;
    std::string name; // of the attribute

    // Empty text is "session". A Usage error names the three forms.
    static Result<LexUserKey> parse(const QString &text);
};

} // namespace parlance

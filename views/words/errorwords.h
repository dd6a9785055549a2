// An Error in the words of the people who use the program; what it says technically is kept for those who help them.
#pragma once

#include "models/core/result.h"

namespace parlance {

struct ErrorWords
{
    QString sentence; // what went wrong and what to do about it, translated
    QString details;  // the technical text with its place and context, one a line; English
};

// A cause that is not known by name is described by its category. Never empty.
ErrorWords errorWords(const Error &error);

} // namespace parlance

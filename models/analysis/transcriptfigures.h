// What a conversation took, for two of them side by side.
#pragma once

#include "models/analysis/reviewvalues.h"

namespace parlance {

struct TranscriptFigures
{
    qint64 messages = 0, questions = 0; // on all branches
    qint64 regenerated = 0;             // answers beside another one
    qint64 duration = 0;                // ms, from the first to the last message
    std::optional<qint64> inputTokens, outputTokens;
    std::optional<Nano> cost;
    std::optional<qint64> responseMs; // median of the answers that say it
    qint64 thumbsUp = 0, thumbsDown = 0, errors = 0, toolCalls = 0, chunks = 0;
};

TranscriptFigures transcriptFigures(const ReadConversation &conversation);

} // namespace parlance

// Private to the store layer: what answers and look-ups say of the question that they are for.
//
// An answer is for its parent, if that is a question; without any parent for the last question before it. What else says
// something leads to its question along its parents, and where they end by time: a step (a look-up of documents has its own
// span, mostly before the call that is told to hold the question) belongs to the first question whose answers end after it,
// everything else to the last question before it.
#pragma once

#include "models/store/answerflags.h"
#include "models/store/columns.h"
#include "models/store/conversationstate.h"

namespace parlance {

// A confidence as it stands in its column.
uint16_t confidenceCode(const std::optional<double> &confidence);

// For each message the index of the question that it answers, or -1. Empty when no answer states a confidence or a source:
// then nothing follows. Parents are resolved and times are known.
std::vector<int> answeredQuestions(const ConversationState &state);

// Sets failedRetrieval, outOfScope and answeredLow of all questions.
void flagUnanswered(ConversationState &state);

} // namespace parlance

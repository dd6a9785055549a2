// How records say that a question stayed without an answer for a reason of its own, besides MessageRecord::missed and a
// low confidence. Both may stand on the question, on its answer, or on a step between them (a message of another role);
// the store finds the question (models/store/questions.h).
#pragma once

#include <string_view>

namespace parlance::reasons {

// MessageRecord::answerSource: the source says that the question is none that the bot is for.
inline constexpr std::string_view outOfScope = "out_of_scope";
// RetrievalHitRecord::kind of a look-up that failed or found nothing. Such a hit has no source and no text.
inline constexpr std::string_view failedLookUp = "failed";
// RetrievalHitRecord::kind of a look-up of which only is known how long it took. Such a hit has no source and no text.
inline constexpr std::string_view timedLookUp = "timed";
// The answer source of a question whose look-ups all failed: never stated by records, derived by the store.
inline constexpr std::string_view failedRetrieval = "failed_retrieval";

} // namespace parlance::reasons

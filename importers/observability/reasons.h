// Why a question stayed without an answer, told from steps and scores by their names and values.
#pragma once

#include "importers/observability/value.h"
#include "models/records/records.h"

namespace parlance::observability {

// Whether a step of this name looks documents up: "retriever", "knowledge_base_tool", "vector_store.query", …
bool isLookUpName(std::string_view name);
// A list without anything in it, also as text.
bool isEmptyList(const Value &value);
// What a look-up that failed, or found nothing, leaves in its message.
RetrievalHitRecord failedLookUp(std::optional<qint64> tookMs);
// One that does not say what it found.
RetrievalHitRecord timedLookUp(qint64 tookMs);

// What a score says of the scope of the bot: "out_of_scope" or "off-topic" that is true, "in_scope" or "on-topic" that is
// false, "scope" that is "out of scope". Nothing for every other score.
bool saysOutOfScope(std::string_view name, const Value &value);

} // namespace parlance::observability

// What measures count: messages, or records beside them, each with the dimensions that such a record has.
#pragma once

#include "models/query/catalog.h"

namespace parlance {

enum class FactKind : quint8 { Message, AuditEvent, Lead, ProductEvent, MetricSample };
inline constexpr int factKindCount = int(FactKind::MetricSample) + 1;

// One kind, or two for a ratio like leads ÷ conversations.
std::vector<FactKind> factKinds(MeasureKey measure);
// Whether facts of the kind have the dimension, so that they may be grouped and filtered by it.
bool hasDimension(FactKind kind, DimensionKey dimension);
// The measure that counts the facts which have the dimension: messages where they do.
MeasureKey countOf(DimensionKey dimension);
// "audit events", for sentences.
QString factsName(FactKind kind);

} // namespace parlance

// The lists that lead from reading to mending, on their way out: as tables for every format, as cases for a test of the
// bot, and into a Lex export. What the window and the command line share.
#pragma once

#include "exporters/lexzip.h"
#include "models/engine/recordlist.h"
#include "models/store/ownlists.h"

namespace parlance {

enum class FixExport { Questions, Utterances, Guardrails, Evaluation };
QString keyOf(FixExport what); // "qa-list", …; permanent: what `parlance export` calls them
std::optional<FixExport> fixExport(QStringView key);

std::span<const RecordField> fixFields(FixExport what);
// Its columns are those of fixFields(). Evaluation: open and done questions with an answer, utterances with an intent.
Result<Table> fixTable(const Store &store, FixExport what);

// The open utterances with an intent, as they go into a Lex export. locale: only those; empty: all.
Result<std::vector<LexUtterance>> lexUtterances(const Store &store, const QString &locale);
// "“Stop”: two locales have the intent Cancel"; empty for what was added or was there.
QString refusal(const LexPlacement &placement);

} // namespace parlance

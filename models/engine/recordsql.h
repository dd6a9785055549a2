// The records beside messages in the shape of the view `fact`, so that one kind of SQL answers for all of them.
#pragma once

#include "models/engine/atoms.h"

#include <QString>

namespace parlance::rowsql {

// A table for FROM with the columns that the dimensions of the kind and the joins of from() need; kind is no message's.
QString recordTable(FactKind kind);
// Its table in the schema; empty for messages.
QString storedTable(FactKind kind);

// What the analyst did, in the shape of audit events. No fact: nothing counts it.
QString ownActions();

// The aggregate of an atom of records; empty for any other.
QString recordAggregate(AtomKind kind);

// A quantile over the rows of RowStatements::buckets().
QString histogramQuantile(int percent);

// What answers cite, as rows of message_id and source, each once.
QString citedSources();

} // namespace parlance::rowsql

// The records of the workspace one by one, for exports: what `parlance export` writes. Not numbers: those are Queries.
#pragma once

#include "models/engine/engine.h"

#include <span>

namespace parlance {

enum class RecordKind {
    Conversations,
    Messages,
    Feedback,
    // Sums: of several environments they tell of the usual one, as queries do, unless the filter names others.
    Questions,  // distinct questions with how often they were asked
    Utterances, // what users said and the bot missed, distinct by text, intent and language
    Passages,   // what answers were given from: texts of pages and documents, distinct, with how often they were used
    Files       // what is said of files: those attached to messages, and those that bots draw on. Not a sum
};

// What a field holds of somebody: nothing; a text that may name anybody; the name of a person; an id of something.
enum class FieldUse { Plain, Text, Person, Id };

struct RecordField
{
    const char *key; // permanent: heads of columns, keys of JSON
    FieldUse use;
    ValueType type;
    Unit unit;
    const char *expression; // SQL, for this layer
};
// In the order of the columns.
std::span<const RecordField> recordFields(RecordKind kind);

struct RecordsAsked
{
    RecordKind kind = RecordKind::Conversations;
    Filter where;    // of messages; a conversation counts when one of its messages passes
    TimeRange range; // of messages
};

// Called with the next rows, some thousands at a time, on the thread that calls readRecords(), while the ones after them
// are read on another. False: no more are wanted, which is
// Cancelled.
using TakeRecords = std::function<bool(const Table &rows)>;

// All of one read transaction, in a fixed order, and how many there were. Takes the memory of the rows of four calls of
// `take`, however many there are (what is distinct is gathered by SQLite). For a worker; thread-safe.
Result<qint64> readRecords(const Store &store, const RecordsAsked &asked, const TimeZone &zone, std::stop_token stop,
                           const TakeRecords &take);

} // namespace parlance

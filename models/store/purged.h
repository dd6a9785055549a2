// Private to the store layer: what was purged from a source, as an import asks it for every record.
#pragma once

#include "models/core/time.h"
#include "models/store/sqlite.h"

#include <limits>

namespace parlance {

class PurgedRecords
{
public:
    static constexpr qint64 forGood = std::numeric_limits<qint64>::max();

    static Result<PurgedRecords> load(Database &db, qint64 source);

    [[nodiscard]] bool any() const { return m_before || m_hasConversations; }
    // The time up to which the conversation was purged (forGood: whatever comes of it); nullopt: it was not.
    Result<std::optional<qint64>> until(std::string_view conversation);
    // Whether a record beside conversations was purged: by its time, or with its conversation.
    Result<bool> has(std::optional<UtcMs> at, std::string_view conversation);

private:
    RawStatement m_find;
    qint64 m_source = 0;
    std::optional<UtcMs> m_before;
    bool m_hasConversations = false;
};

// Remembers a conversation of the source as purged.
class PurgedWriter
{
public:
    static Result<PurgedWriter> create(Database &db, qint64 source);
    Result<void> add(std::string_view conversation, qint64 until);

private:
    RawStatement m_insert;
    qint64 m_source = 0;
};

// Everything that was purged from the source may come again.
Result<void> forgetPurged(Database &db, qint64 source);

} // namespace parlance

// Private to the store layer: what was purged from a source, as an import asks it for every record.
#pragma once

#include "models/core/time.h"
#include "models/store/sqlite.h"

#include <limits>
#include <unordered_set>

namespace parlance {

class PurgedRecords
{
public:
    static constexpr qint64 forGood = std::numeric_limits<qint64>::max();

    static Result<PurgedRecords> load(Database &db, qint64 source);

    [[nodiscard]] bool any() const { return m_before || m_hasConversations || !m_erased.empty(); }
    // Whether somebody with this id or address was erased. Small letters stand for capitals as well.
    [[nodiscard]] bool erased(std::string_view name) const;
    // The conversation is left out from now on, with what comes for it later: it is of somebody who was erased.
    Result<void> leaveOut(Database &db, std::string_view conversation);
    // The time up to which the conversation was purged (forGood: whatever comes of it); nullopt: it was not.
    Result<std::optional<qint64>> until(std::string_view conversation);
    // Whether a record beside conversations was purged: by its time, or with its conversation.
    Result<bool> has(std::optional<UtcMs> at, std::string_view conversation);

private:
    RawStatement m_find;
    qint64 m_source = 0;
    std::optional<UtcMs> m_before;
    std::unordered_set<qint64> m_erased; // hashes
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

// Somebody's id or address: whoever was erased stays away, from every source.
Result<void> rememberErased(Database &db, std::string_view name, UtcMs now);

// Everything that was purged from the source may come again; people who were erased do not.
Result<void> forgetPurged(Database &db, qint64 source);

} // namespace parlance

#include "models/store/purged.h"

#include "models/store/hash.h"

#include <string>

namespace parlance {

namespace {

// Addresses are written in any case; ids that differ in nothing else are taken for one.
qint64 hashOfName(std::string_view name)
{
    std::string small(name);
    for (char &c : small)
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    return qint64(hash64(small));
}

Result<std::unordered_set<qint64>> erasedUsers(Database &db)
{
    auto all = db.prepare("SELECT hash FROM erased_user");
    if (!all)
        return tl::unexpected(all.error());
    std::unordered_set<qint64> hashes;
    for (;;) {
        auto row = all->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return hashes;
        hashes.insert(all->integer(0));
    }
}

} // namespace

Result<PurgedRecords> PurgedRecords::load(Database &db, qint64 source)
{
    auto known = db.prepare("SELECT purged_before, EXISTS (SELECT 1 FROM purged_conversation WHERE source_id = ?1)"
                            " FROM source WHERE id = ?1");
    auto find = db.prepare("SELECT until FROM purged_conversation WHERE source_id = ? AND hash = ?");
    if (!known || !find)
        return tl::unexpected(!known ? known.error() : find.error());
    known->bind(1, source);
    auto row = known->step();
    if (!row)
        return tl::unexpected(row.error());
    PurgedRecords purged;
    purged.m_find = std::move(*find);
    purged.m_source = source;
    auto erased = erasedUsers(db);
    if (!erased)
        return tl::unexpected(erased.error());
    purged.m_erased = std::move(*erased);
    if (*row) {
        purged.m_before = known->optional(0);
        purged.m_hasConversations = known->integer(1) != 0;
    }
    return purged;
}

bool PurgedRecords::erased(std::string_view name) const
{
    return !m_erased.empty() && !name.empty() && m_erased.contains(hashOfName(name));
}

Result<void> PurgedRecords::leaveOut(Database &db, std::string_view conversation)
{
    auto writer = PurgedWriter::create(db, m_source);
    if (!writer)
        return tl::unexpected(writer.error());
    m_hasConversations = true;
    return writer->add(conversation, forGood);
}

Result<std::optional<qint64>> PurgedRecords::until(std::string_view conversation)
{
    if (!m_hasConversations)
        return std::nullopt;
    m_find.bind(1, m_source);
    m_find.bind(2, qint64(hash64(conversation)));
    auto row = m_find.step();
    if (!row)
        return tl::unexpected(row.error());
    const std::optional<qint64> until = *row ? m_find.optional(0) : std::nullopt;
    m_find.reset();
    return until;
}

Result<bool> PurgedRecords::has(std::optional<UtcMs> at, std::string_view conversation)
{
    if (at && m_before && *at < *m_before)
        return true;
    if (conversation.empty())
        return false;
    auto known = until(conversation);
    if (!known)
        return tl::unexpected(known.error());
    // A document has no time of its own; what has one may be newer than its conversation.
    return *known && (!at || **known == forGood);
}

Result<PurgedWriter> PurgedWriter::create(Database &db, qint64 source)
{
    auto insert = db.prepare("INSERT INTO purged_conversation (source_id, hash, until) VALUES (?, ?, ?)"
                             " ON CONFLICT DO UPDATE SET until = max(until, excluded.until)");
    if (!insert)
        return tl::unexpected(insert.error());
    PurgedWriter writer;
    writer.m_insert = std::move(*insert);
    writer.m_source = source;
    return writer;
}

Result<void> PurgedWriter::add(std::string_view conversation, qint64 until)
{
    m_insert.bind(1, m_source);
    m_insert.bind(2, qint64(hash64(conversation)));
    m_insert.bind(3, until);
    return m_insert.run();
}

Result<void> rememberErased(Database &db, std::string_view name, UtcMs now)
{
    auto s = db.prepare("INSERT OR IGNORE INTO erased_user (hash, at) VALUES (?, ?)");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, hashOfName(name));
    s->bind(2, now);
    return s->run();
}

Result<void> forgetPurged(Database &db, qint64 source)
{
    for (const char *sql : {"DELETE FROM purged_conversation WHERE source_id = ?",
                            "UPDATE source SET purged_before = NULL WHERE id = ?"}) {
        auto s = db.prepare(sql);
        if (!s)
            return tl::unexpected(s.error());
        s->bind(1, source);
        PARLANCE_TRY(s->run());
    }
    return {};
}

} // namespace parlance

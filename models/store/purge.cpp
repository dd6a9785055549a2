#include "models/store/purge.h"

#include "models/store/removal.h"

#include <QFileInfo>

namespace parlance {

namespace {

// Conversations to purge. ?1 source, ?2 before (null: open), ?3 only those deleted at the source. A conversation counts by
// its last message, else by what else is known of it.
std::string purged(const char *columns)
{
    return std::string("SELECT ") + columns +
           " FROM conversation c WHERE source_id = ?1 AND iif(?3, deleted_at IS NOT NULL AND (?2 IS NULL OR"
           " deleted_at < ?2), coalesce(last_at, ended, started, (SELECT max(ord) / 4000 FROM snapshot s"
           " WHERE s.id >= c.id << 20 AND s.id < (c.id + 1) << 20)) < ?2)";
}

constexpr std::pair<const char *, qint64 PurgeCounts::*> datedTables[] = {{"lead", &PurgeCounts::leads},
                                                                          {"product_event", &PurgeCounts::events},
                                                                          {"audit_event", &PurgeCounts::audits},
                                                                          {"metric_sample", &PurgeCounts::samples}};

// Leads, events: by their own time, or with conversations that were deleted at the source.
std::string purgedRecords(const char *table, const PurgeScope &scope)
{
    const std::string from = std::string(" FROM ") + table + " WHERE source_id = ?1 AND ";
    return from + (scope.deletedOnly ? "conversation IN (" + purged("ext_id") + ")" : "at < ?2");
}

bool isOfConversations(const char *table)
{
    return std::string_view(table) == "lead" || std::string_view(table) == "product_event";
}

template <typename AnyStatement>
void bindScope(AnyStatement &statement, const PurgeScope &scope)
{
    statement.bind(1, scope.source.value);
    scope.before ? statement.bind(2, *scope.before) : statement.bindNull(2);
    statement.bind(3, qint64(scope.deletedOnly));
}

bool isEmpty(const PurgeScope &scope)
{
    return !scope.before && !scope.deletedOnly;
}

// The numbers in the one row of a query about a scope.
Result<std::pair<qint64, qint64>> numbers(ReadSession &session, const std::string &sql, const PurgeScope &scope)
{
    auto s = session.prepare(QString::fromStdString(sql));
    if (!s)
        return tl::unexpected(s.error());
    bindScope(*s, scope);
    if (auto row = s->step(); !row)
        return tl::unexpected(row.error());
    return std::pair(s->integer(0), s->columnCount() > 1 ? s->integer(1) : 0);
}

Result<PurgeCounts> countOne(ReadSession &session, const PurgeScope &scope)
{
    PurgeCounts counts;
    auto conversations = numbers(session, purged("count(*), coalesce(sum(messages), 0)"), scope);
    if (!conversations)
        return tl::unexpected(conversations.error());
    std::tie(counts.conversations, counts.messages) = *conversations;
    for (const auto &[table, member] : datedTables) {
        if (scope.deletedOnly && !isOfConversations(table))
            continue;
        auto records = numbers(session, "SELECT count(*)" + purgedRecords(table, scope), scope);
        if (!records)
            return tl::unexpected(records.error());
        counts.*member = records->first;
    }
    return counts;
}

// Everything of one purge inside the writer's transaction.
class Purge
{
public:
    // messages: about how many will go.
    Purge(Database &db, qint64 messages, std::stop_token stop)
        : m_db(db)
        , m_stop(std::move(stop))
        , m_messages(messages)
    {}

    Result<void> take(const PurgeScope &scope)
    {
        // While their conversations are there to find them by.
        PARLANCE_TRY(run(
            "DELETE FROM related_document WHERE source_id = ?1 AND conversation IN (" + purged("ext_id") + ")", scope));
        for (const auto &[table, member] : datedTables) {
            if (scope.deletedOnly && !isOfConversations(table))
                continue;
            PARLANCE_TRY(run("DELETE" + purgedRecords(table, scope), scope));
            m_counts.*member += sqlite3_changes64(m_db.handle());
        }
        PARLANCE_TRY(takeConversations(scope));
        if (!scope.deletedOnly) {
            // What stands in a file of that time may stand in what was wrong with it.
            PARLANCE_TRY(run("UPDATE issue SET excerpt = NULL WHERE source_id = ?1 AND at < ?2", scope));
            PARLANCE_TRY(
                run("UPDATE source SET purged_before = max(coalesce(purged_before, ?2), ?2) WHERE id = ?1", scope));
        }
        return run("UPDATE source SET (conversations, messages, data_until) = (SELECT count(*),"
                   " coalesce(sum(messages), 0), max(last_at) FROM conversation c WHERE c.source_id = source.id)"
                   " WHERE id = ?1",
                   scope);
    }
    Result<void> finish() { return m_remover ? m_remover->finish(m_stop) : Result<void>(); }
    [[nodiscard]] const PurgeCounts &counts() const { return m_counts; }

private:
    Result<void> run(const std::string &sql, const PurgeScope &scope)
    {
        auto s = m_db.prepare(sql);
        if (!s)
            return tl::unexpected(s.error());
        bindScope(*s, scope);
        return s->run();
    }

    Result<void> takeConversations(const PurgeScope &scope)
    {
        auto ids = remember(scope);
        if (!ids)
            return tl::unexpected(ids.error());
        m_counts.conversations += qint64(ids->size());
        if (ids->empty())
            return {};
        if (!m_remover) {
            auto made = ConversationRemover::create(m_db, m_messages);
            if (!made)
                return tl::unexpected(made.error());
            m_remover.emplace(std::move(*made));
        }
        return m_remover->remove(*ids, m_stop);
    }

    // The conversations to remove, from now on known as purged.
    Result<std::vector<uint32_t>> remember(const PurgeScope &scope)
    {
        auto find = m_db.prepare(purged("id, ext_id, messages, coalesce(last_at, 0)") + " ORDER BY id");
        auto writer = PurgedWriter::create(m_db, scope.source.value);
        if (!find || !writer)
            return tl::unexpected(!find ? find.error() : writer.error());
        bindScope(*find, scope);
        std::vector<uint32_t> ids;
        for (;;) {
            auto row = find->step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return ids;
            ids.push_back(uint32_t(find->integer(0)));
            m_counts.messages += find->integer(2);
            PARLANCE_TRY(writer->add(find->bytes(1), scope.deletedOnly ? PurgedRecords::forGood : find->integer(3)));
        }
    }

    Database &m_db;
    std::stop_token m_stop;
    qint64 m_messages;
    std::optional<ConversationRemover> m_remover;
    PurgeCounts m_counts;
};

} // namespace

PurgeCounts &PurgeCounts::operator+=(const PurgeCounts &other)
{
    for (auto member : {&PurgeCounts::conversations, &PurgeCounts::messages, &PurgeCounts::leads, &PurgeCounts::events,
                        &PurgeCounts::audits, &PurgeCounts::samples})
        this->*member += other.*member;
    return *this;
}

Result<PurgeCounts> countPurge(const Store &store, std::span<const PurgeScope> scopes, std::stop_token stop)
{
    auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    const std::stop_callback interrupt(stop, [&] { (*session)->interrupt(); });
    PurgeCounts all;
    for (const PurgeScope &scope : scopes) {
        if (isEmpty(scope))
            continue;
        auto one = countOne(**session, scope);
        if (!one)
            return one;
        all += *one;
    }
    return all;
}

Result<PurgeCounts> purge(Store &store, std::span<const PurgeScope> scopes, GiveBack giveBack, std::stop_token stop,
                          const ProgressSink &progress)
{
    auto expected = countPurge(store, scopes, stop);
    if (!expected || expected->records() == 0)
        return expected; // nothing is written for nothing
    PurgeCounts counts;
    {
        auto writer = store.write(stop);
        if (!writer)
            return tl::unexpected(writer.error());
        Database &db = (*writer)->db();
        const SecureDelete secure(db);
        store.privates().rows.reset();
        Purge purge(db, expected->messages, stop);
        for (const PurgeScope &scope : scopes) {
            if (isEmpty(scope))
                continue;
            PARLANCE_TRY(purge.take(scope));
            if (progress) {
                Progress at;
                at.bytesTotal = expected->records();
                at.records = at.bytesDone = purge.counts().records();
                at.rows = purge.counts().messages;
                progress(at);
            }
        }
        PARLANCE_TRY(purge.finish());
        PARLANCE_TRY((*writer)->commit(true));
        counts = purge.counts();
    }
    counts.bytesBefore = QFileInfo(store.path()).size();
    giveSpaceBack(store, giveBack == GiveBack::Always ? 0.01 : 0.25, stop);
    counts.bytesAfter = QFileInfo(store.path()).size();
    return counts;
}

} // namespace parlance

// resolve → plan → run → Table. The engine owns the column snapshot and a cache by (query, data version).
#pragma once

#include "models/query/environments.h"
#include "models/store/store.h"

namespace parlance {

enum class Plan { Columns, Rows };

struct ConversationsAsked; // conversationlist.h

struct RunContext
{
    UtcMs now = 0;
    TimeZone zone;
    std::stop_token stop;
    Plan plan = Plan::Columns;
    // Environments are not summed by accident: a query that names no environment and no source is about the default one.
    bool apart = false;
};

class Engine
{
public:
    explicit Engine(const Store &store); // store outlives the engine
    ~Engine();

    Result<TablePtr> run(const Query &query, const RunContext &context);
    // All of one snapshot (one data version), for pages and reports. Queries that share filter and period share passes.
    Result<std::vector<TablePtr>> run(std::span<const Query> queries, const RunContext &context);

    // Members of a dimension with their labels, of all environments, most frequent first; `match` is a case-insensitive substring.
    struct Member
    {
        QString key, label;
        qint64 messages = 0; // or what else has the dimension: countOf()
    };
    Result<std::vector<Member>> members(DimensionKey dimension, const QString &match, int limit,
                                        const RunContext &context);

    Result<Environments> environments(const RunContext &context);
    // The conversations of a list, by row id and in order.
    Result<std::shared_ptr<const std::vector<uint32_t>>> conversations(const ConversationsAsked &asked,
                                                                       const RunContext &context);

    // First and last message time of the data, nullopt when there is none.
    Result<std::optional<TimeRange>> extent(const RunContext &context);

    [[nodiscard]] qint64 columnBytes() const; // memory held by the loaded columns
    void dropCaches();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parlance

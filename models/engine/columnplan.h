// The fast plan: a Query answered from the columns.
#pragma once

#include "models/engine/filterbind.h"
#include "models/engine/plan.h"
#include "models/engine/scan.h"

namespace parlance {

class ColumnPlan final : public PlanRunner
{
public:
    ColumnPlan(std::shared_ptr<Snapshot> snapshot, SnapshotSources sources, Workers &workers, TimeZone zone,
               std::stop_token stop)
        : m_snapshot(std::move(snapshot))
        , m_sources(std::move(sources))
        , m_workers(workers)
        , m_zone(std::move(zone))
        , m_stop(std::move(stop))
    {}

    static bool canAnswer(const Query &query);
    // All columns that a query reads, to be loaded in one go with those of others.
    static void addColumns(const Query &query, std::vector<FactColumn> &columns);

    Result<Answer> cells(const CellRequest &request) override;
    MembersPtr members(DimensionKey dimension) override;

    // Where the messages that pass are, if they are few.
    struct Found
    {
        std::optional<std::vector<uint32_t>> conversations; // row ids, rising; none: too many to go by them
        size_t messages = 0;                                // that pass
    };
    // `newest`: if there are more user and assistant messages than that, only so many of the newest of them, with all of
    // the time of the last one.
    Result<Found> find(const Filter &where, const TimeRange &range, std::optional<size_t> newest);
    Result<std::optional<TimeRange>> extent(const AtomList &) override { return m_snapshot->extent(m_sources, m_stop); }

private:
    Result<Answer> cellsOf(FactTable &table, const CellRequest &request, const AtomList &atoms);
    Result<ScanGrouping> grouping(const CellRequest &request, size_t g, const BindContext &context,
                                  std::vector<int64_t> &memberOfCode);

    std::shared_ptr<Snapshot> m_snapshot;
    SnapshotSources m_sources;
    Workers &m_workers;
    TimeZone m_zone;
    std::stop_token m_stop;
    std::map<DimensionKey, MembersPtr> m_members;
};

} // namespace parlance

// Everything the column plan holds of one data version: columns, dictionaries, and what is derived from them once.
#pragma once

#include "models/engine/intentpaths.h"
#include "models/engine/selection.h"
#include "models/query/catalog.h"
#include "models/store/modelprices.h"

#include <map>

namespace parlance {

// Where the content of a snapshot comes from: one data version of the workspace, or a test.
struct SnapshotSources
{
    std::shared_ptr<BlockSource> facts;
    std::shared_ptr<BlockSource> totals; // snapshots of running totals, as CostOnly facts at their export hour
    std::shared_ptr<DictionarySource> dictionaries;
    std::function<Result<std::vector<ModelPrices>>()> prices; // empty: no model has one
};

// The columns whose sum the bands of a dimension are about, none for other dimensions; without a value in the first there
// is no band.
std::span<const FactColumn> bandedColumns(DimensionKey dimension);

// Thread-safe; grows as queries need more of it. Sources are passed in because they belong to one run.
class Snapshot
{
public:
    // What has not changed since the earlier snapshot is taken over from it.
    static Result<std::shared_ptr<Snapshot>> load(DataVersion version, const SnapshotSources &sources,
                                                  std::stop_token stop,
                                                  const std::shared_ptr<Snapshot> &earlier = nullptr);

    [[nodiscard]] DataVersion version() const { return m_version; }
    [[nodiscard]] FactTable &facts() { return *m_facts; }
    Result<FactTable *> totals(const SnapshotSources &sources, std::stop_token stop);

    Result<std::shared_ptr<const CodeMap>> codeMap(DictionaryKey dictionary, const SnapshotSources &sources);
    Result<std::shared_ptr<const SlotCodes>> slotCodes(FactTable &table, const SnapshotSources &sources,
                                                       const TimeZone &zone, TimeUnit unit, Grain grain,
                                                       std::stop_token stop);
    // First user or assistant message ever of each user (by row id); INT64_MAX: none.
    Result<std::shared_ptr<const std::vector<UtcMs>>> firstMessages(const SnapshotSources &sources,
                                                                    std::stop_token stop);
    // By row id of the user: 1 when the first message ever lies in the range.
    Result<std::shared_ptr<const std::vector<uint8_t>>> newUsers(const TimeRange &range, const SnapshotSources &sources,
                                                                 std::stop_token stop);
    // First and last user or assistant message; nullopt when there is none.
    Result<std::optional<TimeRange>> extent(const SnapshotSources &sources, std::stop_token stop);
    // The plan of the conversation, else of its user, by row: codes of `members`.
    struct RowCodes
    {
        std::vector<uint32_t> ofRow;
        MembersPtr members;
    };
    Result<std::shared_ptr<const RowCodes>> plans(FactTable &table, const SnapshotSources &sources,
                                                  std::stop_token stop);

    // The bands of a number that stands in a column (response time, confidence), by row: 0 none, else its place + 1.
    Result<std::shared_ptr<const SlotCodes>> bands(FactTable &table, DimensionKey dimension,
                                                   const SnapshotSources &sources, std::stop_token stop);
    // What the user and assistant messages of each conversation (by row id) span.
    struct Conversations
    {
        std::vector<UtcMs> first, last; // of those without one: INT64_MAX and INT64_MIN
        std::vector<uint32_t> messages;
    };
    Result<std::shared_ptr<const Conversations>> conversations(const SnapshotSources &sources, std::stop_token stop);
    // Of the facts; codes of the dictionary of intents.
    Result<std::shared_ptr<const IntentPaths>> intentPaths(const SnapshotSources &sources, std::stop_token stop);
    // By row id of the model; empty where there is none.
    Result<std::shared_ptr<const std::vector<ModelPrices>>> prices(const SnapshotSources &sources);
    // The CostCause of each row; no rows at all where the flags alone say it (costCauseOfBasis).
    Result<std::shared_ptr<const SlotCodes>> costCauses(FactTable &table, const SnapshotSources &sources,
                                                        std::stop_token stop);

    // The last few selections, by a key that names table, filter, range and zone.
    std::shared_ptr<const Selection> selection(const QString &key);
    void dropSelections();
    void keepSelection(const QString &key, std::shared_ptr<const Selection> selection);

    [[nodiscard]] qint64 bytes() const;

private:
    Snapshot() = default;

    DataVersion m_version;
    std::shared_ptr<FactTable> m_facts, m_totals;
    mutable std::mutex m_mutex; // of everything below
    std::map<DictionaryKey, std::shared_ptr<const CodeMap>> m_codeMaps;
    std::map<QString, std::shared_ptr<const SlotCodes>> m_slotCodes;
    std::map<const FactTable *, std::shared_ptr<const RowCodes>> m_plans;
    std::map<std::pair<const FactTable *, DimensionKey>, std::shared_ptr<const SlotCodes>> m_bands;
    std::shared_ptr<const Conversations> m_conversations;
    std::shared_ptr<const IntentPaths> m_intentPaths;
    std::map<const FactTable *, std::shared_ptr<const SlotCodes>> m_costCauses;
    std::shared_ptr<const std::vector<ModelPrices>> m_prices;
    std::shared_ptr<const std::vector<UtcMs>> m_firstMessages;
    std::optional<std::optional<TimeRange>> m_extent;
    std::vector<std::pair<QString, std::shared_ptr<const Selection>>> m_selections; // newest last
};

} // namespace parlance

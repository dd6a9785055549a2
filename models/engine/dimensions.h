// Dimensions over the columns: what codes a dimension has, who its members are, which of them a condition lets through.
#pragma once

#include "models/engine/snapshot.h"
#include "models/query/query.h"

namespace parlance {

// What binding needs to know. `table` is the facts or the totals of the snapshot.
struct BindContext
{
    Snapshot &snapshot;
    const SnapshotSources &sources;
    FactTable &table;
    TimeZone zone;
    TimeRange range; // new users are new in it
    std::stop_token stop;

    [[nodiscard]] BlockSource &blocks() const { return &table == &snapshot.facts() ? *sources.facts : *sources.totals; }
};

struct BoundDimension
{
    CodeSource source;
    MembersPtr members;
    // Of Time: codes rise with the rows, and these are the slots of each.
    std::shared_ptr<const SlotCodes> periods;
};

// False for what the columns do not hold (single messages): the row plan answers then.
bool columnsHold(DimensionKey dimension);
// Of which a message may have several members, so that it is in several groups. Where no message has one, the columns
// answer: all are in one group.
constexpr bool mayBeSeveral(DimensionKey dimension)
{
    using D = DimensionKey;
    return dimension == D::Slot || dimension == D::SlotValue || dimension == D::Tool || dimension == D::CitedSource ||
           dimension == D::Tag;
}
// IntentStep1 to IntentStep5 and PreviousIntent: of the order in which a conversation's intents came.
constexpr bool isOfIntentPath(DimensionKey dimension)
{
    return (dimension >= DimensionKey::IntentStep1 && dimension <= DimensionKey::IntentStep5) ||
           dimension == DimensionKey::PreviousIntent;
}
// The columns of a dimension; those of derived tables are left to binding.
void addColumns(DimensionKey dimension, std::vector<FactColumn> &columns);
Result<BoundDimension> bindDimension(DimensionKey dimension, Grain grain, const BindContext &context);

// The dictionary that holds the keys and labels of a dimension; none for fixed members, numbers and times.
std::optional<DictionaryKey> dictionaryOf(DimensionKey dimension);
// The dictionary of its words, also where these are no more than that: no ids, no labels.
std::optional<DictionaryKey> wordsOf(DimensionKey dimension);
// The fixed members of a dimension like Rating, sorted by key; empty for all others.
std::vector<ListMembers::Member> fixedMembers(DimensionKey dimension);

} // namespace parlance

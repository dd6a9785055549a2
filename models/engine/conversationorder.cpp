#include "models/engine/conversationorder.h"

#include "models/engine/rowmembers.h"

#include <algorithm>

namespace parlance {

namespace {

// Cells by conversation.
CellRequest byConversation(const Filter &where, const TimeRange &range, AtomKind atom)
{
    CellRequest request;
    request.by = {Grouping{DimensionKey::Conversation}};
    request.kept.resize(1);
    request.where = where;
    request.range = range;
    request.atoms.add(atom);
    return request;
}

// Members of the column plan are row ids; those of the row plan stand for them.
uint32_t rowId(PlanRunner &plan, int64_t member)
{
    const MembersPtr members = plan.members(DimensionKey::Conversation);
    if (const auto *rows = dynamic_cast<const RowMembers *>(members.get()))
        return rows->identity(uint32_t(member)).toUInt();
    return uint32_t(member);
}

Result<std::vector<uint32_t>> selected(PlanRunner &plan, const Snapshot::Conversations &all,
                                       const ConversationsAsked &asked, const TimeRange &range)
{
    std::vector<uint32_t> ids;
    if (asked.where.isEmpty() && !range.from && !range.to) {
        for (uint32_t id = 0; id < all.messages.size(); ++id) {
            if (all.messages[id] > 0)
                ids.push_back(id);
        }
        return ids;
    }
    const auto cells = plan.cells(byConversation(asked.where, range, AtomKind::Messages));
    if (!cells)
        return tl::unexpected(cells.error());
    const std::vector<int64_t> &messages = cells->atoms.front();
    for (size_t cell = 0; cell < cells->count; ++cell) {
        if (messages[cell] > 0)
            ids.push_back(rowId(plan, cells->membersOf(cell)[0]));
    }
    return ids;
}

// By row id; noValue: none.
Result<std::vector<int64_t>> costs(PlanRunner &plan, size_t size)
{
    CellRequest request = byConversation({}, {}, AtomKind::Cost);
    request.costOnlyCells = true;
    const auto cells = plan.cells(request);
    if (!cells)
        return tl::unexpected(cells.error());
    std::vector<int64_t> costs(size, noValue);
    for (size_t cell = 0; cell < cells->count; ++cell) {
        const uint32_t id = rowId(plan, cells->membersOf(cell)[0]);
        if (id < size)
            costs[id] = cells->atoms.front()[cell];
    }
    return costs;
}

Result<std::vector<int64_t>> keys(PlanRunner &plan, const Snapshot::Conversations &all, ConversationSort sort)
{
    if (sort == ConversationSort::Cost)
        return costs(plan, all.messages.size());
    std::vector<int64_t> keys(all.messages.size(), noValue);
    for (size_t id = 0; id < keys.size(); ++id) {
        const uint32_t messages = all.messages[id];
        if (messages == 0)
            continue;
        if (sort == ConversationSort::Start)
            keys[id] = all.first[id];
        else if (sort == ConversationSort::Messages)
            keys[id] = messages;
        else if (messages > 1)
            keys[id] = all.last[id] - all.first[id];
    }
    return keys;
}

} // namespace

Result<ConversationIds> conversationOrder(PlanRunner &plan, Snapshot &snapshot, const SnapshotSources &sources,
                                          const ConversationsAsked &asked, const TimeRange &range, std::stop_token stop)
{
    const auto all = snapshot.conversations(sources, stop);
    if (!all)
        return tl::unexpected(all.error());
    auto ids = selected(plan, **all, asked, range);
    if (!ids)
        return tl::unexpected(ids.error());
    const auto key = keys(plan, **all, asked.sort);
    if (!key)
        return tl::unexpected(key.error());
    struct Entry
    {
        int64_t key;
        uint32_t id;
    };
    std::vector<Entry> entries;
    entries.reserve(ids->size());
    for (const uint32_t id : *ids)
        entries.push_back({id < key->size() ? (*key)[id] : noValue, id});
    std::sort(entries.begin(), entries.end(), [descending = asked.descending](const Entry &a, const Entry &b) {
        if ((a.key == noValue) != (b.key == noValue))
            return b.key == noValue;
        if (a.key != b.key)
            return descending ? a.key > b.key : a.key < b.key;
        return descending ? a.id > b.id : a.id < b.id;
    });
    for (size_t i = 0; i < entries.size(); ++i)
        (*ids)[i] = entries[i].id;
    return std::make_shared<const std::vector<uint32_t>>(std::move(*ids));
}

} // namespace parlance

// Spreads a conversation's running total over its assistant messages (CATALOG.md, "Cost of a message", rule
// 3). Pure and independent of the order of its input: the same set of snapshots and messages gives the same
// shares.
#pragma once

#include "models/core/money.h"
#include "models/records/records.h"

#include <optional>
#include <span>
#include <vector>

namespace parlance {

// One known state of the conversation. Without a total (or with a negative one) it is skipped.
struct PricedSnapshot
{
    SnapshotOrder order;
    std::optional<qint64> exportHour; // hours since the epoch of the export that brought this state
    std::optional<Nano> total;        // running total of the conversation in this state
};

// One assistant message. index is the caller's and unique; among messages of the same time it says which is
// earlier.
struct AssistantMessage
{
    qint64 index = 0;
    // The earliest state that holds the message. Absent: it is known only from a file without history; it
    // then belongs to the first priced snapshot whose time is not before `at`, else to the last one.
    std::optional<SnapshotOrder> firstSeen;
    std::optional<UtcMs> at;
    Nano weight = 0; // estimated price (estimateByText of prices.h); 0 when nothing is known
};

struct CostShare
{
    std::optional<qint64> message;    // AssistantMessage::index; absent: unallocated, it stays on the conversation
    std::optional<qint64> exportHour; // of the snapshot that brought the increase
    Nano amount = 0;                  // never negative

    bool operator==(const CostShare &) const = default;
};

// The amounts add up exactly to the total of the last priced snapshot. Rules:
// - A total that later falls is corrected backwards: the effective total of a snapshot is the minimum of its
// own and
//   all later ones, so no share is negative.
// - A message belongs to the first priced snapshot not before its firstSeen; one that appears after the last
// priced
//   snapshot gets no share (its cost is unknown, not 0).
// - The increase of a snapshot is split among the messages that belong to it in proportion to their weights,
// equally
//   when all weights are 0; nano-dollars left over go to the largest remainders, ties to the earlier message.
//   Every such message gets a share, even of 0: its cost is known.
// - An increase without a new message goes to the newest message before it (by time, then index); when all
// messages
//   are newer, to the oldest one; when no message belongs to any priced snapshot, it is unallocated.
// A message may get several shares, in the order of the snapshots. Shares are sorted by snapshot, then by
// message.
std::vector<CostShare> allocateCost(std::span<const PricedSnapshot> snapshots,
                                    std::span<const AssistantMessage> messages);

} // namespace parlance

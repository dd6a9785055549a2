#include "models/analysis/allocation.h"

#include <algorithm>
#include <tuple>

namespace parlance {

namespace {

__extension__ using Wide = unsigned __int128;

struct Increase
{
    SnapshotOrder order;
    std::optional<qint64> exportHour;
    Nano amount = 0;
    std::vector<const AssistantMessage *> messages; // sorted, oldest first
};

bool isOlder(const AssistantMessage *a, const AssistantMessage *b)
{
    // A message without a time counts as the oldest (nullopt compares less than any value).
    return std::tie(a->at, a->index) < std::tie(b->at, b->index);
}

std::vector<Increase> increases(std::span<const PricedSnapshot> snapshots)
{
    std::vector<PricedSnapshot> priced;
    for (const PricedSnapshot &snapshot : snapshots)
        if (snapshot.total && *snapshot.total >= 0)
            priced.push_back(snapshot);
    std::sort(priced.begin(), priced.end(), [](const PricedSnapshot &a, const PricedSnapshot &b) {
        return std::tie(a.order, a.exportHour, a.total) < std::tie(b.order, b.exportHour, b.total);
    });
    for (size_t i = priced.size(); i > 1; --i)
        priced[i - 2].total = std::min(priced[i - 2].total, priced[i - 1].total);

    std::vector<Increase> result;
    Nano before = 0;
    for (const PricedSnapshot &snapshot : priced) {
        result.push_back({snapshot.order, snapshot.exportHour, *snapshot.total - before, {}});
        before = *snapshot.total;
    }
    return result;
}

// The snapshot a message belongs to, or end() when it appeared after the last one.
std::vector<Increase>::iterator home(std::vector<Increase> &snapshots, const AssistantMessage &message)
{
    if (message.firstSeen)
        return std::partition_point(snapshots.begin(), snapshots.end(), [&message](const Increase &snapshot) {
            return snapshot.order < *message.firstSeen;
        });
    auto last = snapshots.end() - 1;
    if (!message.at)
        return last;
    return std::partition_point(snapshots.begin(), last, [&message](const Increase &snapshot) {
        return snapshot.order.atMicros < *message.at * 1000;
    });
}

struct Part
{
    size_t position = 0;
    Wide remainder = 0;
};

void split(const Increase &increase, std::vector<CostShare> &shares)
{
    Wide sum = 0;
    for (const AssistantMessage *message : increase.messages)
        sum += Wide(std::max<Nano>(message->weight, 0));
    const bool equal = sum == 0;
    if (equal)
        sum = increase.messages.size();

    std::vector<Part> parts;
    Nano left = increase.amount;
    for (const AssistantMessage *message : increase.messages) {
        const Wide product = Wide(increase.amount) * (equal ? 1 : Wide(std::max<Nano>(message->weight, 0)));
        const Nano amount = Nano(product / sum);
        left -= amount;
        parts.push_back({shares.size(), product % sum});
        shares.push_back({message->index, increase.exportHour, amount});
    }
    // Fewer nano-dollars are left than there are messages with a remainder.
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part &a, const Part &b) { return a.remainder > b.remainder; });
    for (size_t i = 0; left > 0; ++i, --left)
        ++shares[parts[i].position].amount;
}

} // namespace

std::vector<CostShare> allocateCost(std::span<const PricedSnapshot> snapshots,
                                    std::span<const AssistantMessage> messages)
{
    std::vector<Increase> steps = increases(snapshots);
    std::vector<CostShare> shares;
    if (steps.empty())
        return shares;

    const AssistantMessage *oldest = nullptr;
    for (const AssistantMessage &message : messages) {
        const auto step = home(steps, message);
        if (step == steps.end())
            continue;
        step->messages.push_back(&message);
        if (!oldest || isOlder(&message, oldest))
            oldest = &message;
    }

    const AssistantMessage *newest = nullptr; // of the steps so far
    for (Increase &step : steps) {
        if (!step.messages.empty()) {
            std::sort(step.messages.begin(), step.messages.end(), isOlder);
            split(step, shares);
            if (!newest || isOlder(newest, step.messages.back()))
                newest = step.messages.back();
        } else if (step.amount > 0) {
            const AssistantMessage *heir = newest ? newest : oldest;
            shares.push_back({heir ? std::optional(heir->index) : std::nullopt, step.exportHour, step.amount});
        }
    }
    return shares;
}

} // namespace parlance

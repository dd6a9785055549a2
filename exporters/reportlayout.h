// What stands on which page of a report. Pure: heights in, places out.
#pragma once

#include <vector>

namespace parlance {

struct FlowItem
{
    double height = 0;
    double gap = 0;            // above it, except at the top of a page
    bool keepWithNext = false; // a heading stays with what it is the heading of
    bool breakBefore = false;
    int head = -1; // this item stands again above it when it begins a page: the head of its table
};

struct PlacedItem
{
    int item = 0;
    double top = 0;        // from the top of the room of the page
    bool repeated = false; // a head that stands there again

    bool operator==(const PlacedItem &) const = default;
};

using PagePlan = std::vector<PlacedItem>;

// The first page has less room: the title stands there. What is higher than a page stands alone on one. Never empty.
std::vector<PagePlan> paginate(const std::vector<FlowItem> &items, double firstRoom, double room);

} // namespace parlance

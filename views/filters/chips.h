// Chips are the simple part of a filter: one dimension, some members, in or out. The rest stays as text.
#pragma once

#include "models/query/filter.h"

namespace parlance {

// "Bot is A or B", "User is not (none)". A value; order of members is kept.
struct Chip
{
    DimensionKey dimension = DimensionKey::Bot;
    QStringList values;
    bool withNull = false; // the member "(none)" belongs to the values
    bool exclude = false;

    [[nodiscard]] bool isEmpty() const { return values.isEmpty() && !withNull; }
    bool operator==(const Chip &) const = default;
};

struct FilterParts
{
    std::vector<Chip> chips; // joined with "and"
    Filter rest;             // what chips cannot say

    bool operator==(const FilterParts &) const = default;
};

FilterParts splitFilter(const Filter &filter);
Filter toFilter(const Chip &chip);
Filter joinFilter(const FilterParts &parts); // empty chips are left out

// The filter after a mark was clicked: a chip of the same dimension gives way to the new one; the very same
// condition a second time is taken away again.
Filter withCondition(const Filter &filter, const Filter &condition);

// The filter with this member in place of any other condition on its dimension; without conditions on it.
Filter withMember(const Filter &filter, DimensionKey dimension, const QString &member);
Filter withoutDimension(const Filter &filter, DimensionKey dimension);

} // namespace parlance

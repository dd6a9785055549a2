// Reading a Table the way charts need it: which column plays which part, members, numbers.
#pragma once

#include "views/charts/chart.h"

namespace parlance {

// A member of a dimension in one row.
struct Member
{
    QString key;   // "" when null
    QString label; // what people read
    bool isNull = false;
    bool isOther = false; // the rest beyond the top n: cannot be filtered by

    bool operator==(const Member &) const = default;
};

Member memberAt(const Column &column, qsizetype row);
// With a label for people where the member is a number that stands for something: "Mon", "2–3 s".
Member shownMemberAt(const Column &column, qsizetype row, const NumberStyle &style);

struct TableParts
{
    std::vector<const Column *> dimensions; // in order of the grouping
    std::vector<const Column *> measures;   // without comparison columns

    explicit TableParts(const Table *table); // nullptr: nothing
};

// "<measure>.previous", or nullptr.
const Column *previousOf(const Table &table, const Column &measure);
// Of the totals of the whole query; NaN when there is none.
double totalOf(const Table &table, const Column &column);
// NaN for null.
double numberAt(const Column &column, qsizetype row);

std::optional<DimensionKey> dimensionOf(const Column &column);
// The members of a dimension column in the order of their total by the measure, largest first, "Other" last.
std::vector<Member> rankedMembers(const Column &dimension, const Column &measure, const NumberStyle &style);
// Adds the member to the mark, unless it is "Other".
void addMember(Mark &mark, const Column &dimension, const Member &member);
bool isAdditive(const Column &measure);

// How many days earlier the previous period lies when it is drawn over the current one (a multiple of 7).
int overlayDays(const Provenance &provenance);

// The table, or nullptr when the input has not so many.
const Table *tableAt(const ChartInput &input, size_t index);

} // namespace parlance

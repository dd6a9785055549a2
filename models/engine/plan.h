// What the two plans have in common: the same request, the same kind of answer.
#pragma once

#include "models/engine/atoms.h"
#include "models/engine/members.h"
#include "models/query/query.h"

#include <stop_token>

namespace parlance {

// Members that stand by themselves; all others are one.
using KeptMembers = std::vector<int64_t>;

struct CellRequest
{
    std::vector<Grouping> by;
    std::vector<std::optional<KeptMembers>> kept; // by grouping; none: all members
    Filter where;
    TimeRange range;
    AtomList atoms;
    bool costOnlyCells = false;    // whether a cell of nothing but cost without a message is a cell
    std::optional<BestCells> best; // only these are needed; a plan may give the others as well
    // Row ids: messages of other conversations do not pass, and need not be looked at. None: nothing is known of them.
    std::optional<std::vector<uint32_t>> conversations;
    // Of a comparison: the start of the period that facts of the period starting at t are shown in; none: nowhere.
    std::function<std::optional<UtcMs>(UtcMs)> align;
};

// Member ids: of a text dimension a code of its Members, otherOfKept for the rest; of numbers and times the value.
inline constexpr int64_t nullMember = INT64_MIN;
inline constexpr int64_t otherOfKept = INT64_MAX;

struct Answer
{
    size_t groupings = 0;
    size_t count = 0;
    size_t leftOut = 0;                      // cells that were not needed
    std::vector<int64_t> members;            // count × groupings
    std::vector<std::vector<int64_t>> atoms; // by position in the AtomList
    qint64 factsRead = 0;

    [[nodiscard]] std::span<const int64_t> membersOf(size_t cell) const
    {
        return {members.data() + cell * groupings, groupings};
    }
};

// Adds the cells of `other`, which answers the same request with some of the atoms. Neither has a cell twice; a cell of both
// is one.
void merge(Answer &answer, const Answer &other, const AtomList &atoms, std::span<const AtomKind> ofOther);

// One query on one snapshot. Members of a text dimension keep their codes from call to call.
class PlanRunner
{
public:
    virtual ~PlanRunner() = default;
    virtual Result<Answer> cells(const CellRequest &request) = 0;
    // Null for dimensions of numbers and times. Known after the first call of cells() that groups by it.
    virtual MembersPtr members(DimensionKey dimension) = 0;
    // First and last of the facts that the atoms are about; of messages only those of users and assistants.
    virtual Result<std::optional<TimeRange>> extent(const AtomList &atoms) = 0;
};

} // namespace parlance

// The exact quantities that measures are made of. Both plans compute atoms per cell, each in its own way;
// what a measure is in terms of them stands once, in measures.cpp.
#pragma once

#include "models/query/factkinds.h"
#include "models/store/columns.h"

#include <array>
#include <vector>

namespace parlance {

enum class AtomKind : quint8 {
    Rows, // facts in the cell
    // Numbers of facts
    Messages,
    Queries,
    QueriesKnownUser,
    Answers,
    Generations,
    Errors,
    Starts,
    ThumbsUp,
    ThumbsDown,
    Missed,
    LowConfidence,
    Unanswered,
    Fallbacks,
    Positive,
    Neutral,
    Negative,
    Mixed,
    NotAnalysed,
    Branches,
    // Sums; none when no fact has a value
    Cost,
    CostKnownUser,
    InputTokens,
    OutputTokens,
    CacheReadTokens,
    CacheWriteTokens,
    Confidence,
    ConfidenceN,
    ToolCalls,
    ToolErrors,
    // Numbers of different things
    Conversations,
    KnownOutcome,
    Escalated,
    ResolvedOutcome,
    Users,
    NewUsers,
    Bots,
    ActiveDays,
    // Lists of values, ordered
    ResponseN,
    ResponseSum,
    ResponseMedian2,
    ResponseP90,
    ResponseP95,
    ResponseP99, // Median2: twice the median
    FirstTokenMedian2,
    FirstTokenP95,
    // Conversations within the cell
    SessionN,
    SessionSum,
    SessionMedian2,
    SingleTurn, // N: of two or more messages
    PeakMinute,
    FirstAt,
    LastAt,
    // From the snapshots of running totals, not from the facts
    SourceTotal,
    // Of records beside messages, which the rows alone hold; see factKindOf()
    AuditEvents,
    LastAuditAt,
    Leads,
    LeadValue,
    LeadsFollowedUp,
    LeadsFollowUpKnown,
    LeadScore, // a double; see realAtom()
    LeadScoreN,
    ProductEvents,
    Goals,
    MetricSamples,
    MetricCounters, // different names of counters that rose or stood still
    MetricIncrease, // a double
    MetricGauges,   // different names of metrics that are no counters
    MetricGaugeN,
    MetricGaugeSum,    // a double
    RequestIncrease,   // a double
    RequestsPerMinute, // a double
    MetricP50,         // a double; none for several metrics
    MetricP95,         // a double
    // Stated costs against the price table
    CallsReported,
    CallsCompared, // could be recomputed
    CostReported,
    CostCompared,
    CostRecomputed,
    // Of the intents nearest to what was not understood, in ten thousandths; the rows alone hold them
    NearestConfidence,
    NearestConfidenceN,
    // What tokens cost by the price table, apart
    InputCost,
    OutputCost,
    // Look-ups of documents: lists of values, ordered
    LookUpN,
    LookUpSum,
    LookUpMedian2,
    LookUpP95,
    PeakOpen, // conversations at one moment
    ResponseP5,
    ResponseP25,
    ResponseP75,
};
inline constexpr int atomKindCount = int(AtomKind::ResponseP75) + 1;

inline constexpr int64_t noValue = INT64_MIN; // of an atom: there is none

// A conversation stays open from a message to its next one that comes no later than this.
inline constexpr int64_t openForMs = 30 * 60'000;

// Below it a confidence is low: 0.70 in ten-thousandths.
inline constexpr int lowConfidenceBelow = 7000;

// The atoms of a query in a fixed order, each once.
class AtomList
{
public:
    AtomList() { m_position.fill(-1); }
    void add(AtomKind kind);
    [[nodiscard]] const std::vector<AtomKind> &kinds() const { return m_kinds; }
    [[nodiscard]] int position(AtomKind kind) const { return m_position[size_t(kind)]; } // −1: not asked for
    [[nodiscard]] bool contains(AtomKind kind) const { return position(kind) >= 0; }

private:
    std::vector<AtomKind> m_kinds;
    std::array<int, size_t(atomKindCount)> m_position;
};

// What a cell without any fact has: 0 for numbers, none for the rest.
int64_t emptyAtom(AtomKind kind);
FactKind factKindOf(AtomKind kind);
// The kinds of facts that the atoms are about, each once.
std::vector<FactKind> kindsOf(const AtomList &atoms);
// Whether the atom is the bits of a double: the samples of metrics are no whole numbers.
bool isRealAtom(AtomKind kind);

// Of a ranking that is cut off: the cells whose atom is among the best, with all that tie with the last of them.
struct BestCells
{
    AtomKind atom;
    bool descending = false;
    size_t limit = 0; // > 0

    // The larger, the better. Null is the smallest number already: last when descending, and made the largest otherwise.
    [[nodiscard]] int64_t merit(int64_t value) const
    {
        return descending ? value : ~(value == noValue ? INT64_MAX : value);
    }
};

// Cells of one answer: the codes of their members (one per grouping) and their atoms.
struct Cells
{
    size_t groupings = 0;
    size_t count = 0;
    size_t leftOut = 0;                      // cells that are not among the best asked for
    std::vector<uint32_t> codes;             // count × groupings
    std::vector<std::vector<int64_t>> atoms; // by position in the AtomList, each `count`
    qint64 factsRead = 0;

    [[nodiscard]] const uint32_t *codesOf(size_t cell) const { return codes.data() + cell * groupings; }
};

} // namespace parlance

#include "models/engine/accumulator.h"

#include "models/engine/concurrency.h"
#include "models/engine/countaccumulators.h"
#include "models/engine/distinctaccumulators.h"
#include "models/engine/recomputing.h"
#include "models/engine/sessionaccumulators.h"
#include "models/engine/sumaccumulators.h"
#include "models/engine/valueaccumulators.h"

namespace parlance {

namespace {

using K = AtomKind;

bool any(const AtomList &atoms, std::initializer_list<K> kinds)
{
    return std::any_of(kinds.begin(), kinds.end(), [&](K kind) { return atoms.contains(kind); });
}

constexpr std::initializer_list<K> responseKinds{K::ResponseN,   K::ResponseSum, K::ResponseMedian2,
                                                 K::ResponseP90, K::ResponseP95, K::ResponseP99,
                                                 K::ResponseP5,  K::ResponseP25, K::ResponseP75};
constexpr std::initializer_list<K> firstTokenKinds{K::FirstTokenMedian2, K::FirstTokenP95};
constexpr std::initializer_list<K> lookUpKinds{K::LookUpN, K::LookUpSum, K::LookUpMedian2, K::LookUpP95};
constexpr std::initializer_list<K> sessionKinds{K::SessionN, K::SessionSum, K::SessionMedian2, K::SingleTurn};

struct SumColumn
{
    K kind;
    FactColumn column;
};
constexpr SumColumn sumColumns[] = {
    {K::Cost, FactColumn::Cost},
    {K::CostKnownUser, FactColumn::Cost},
    {K::InputTokens, FactColumn::InputTokens},
    {K::OutputTokens, FactColumn::OutputTokens},
    {K::CacheReadTokens, FactColumn::CacheReadTokens},
    {K::CacheWriteTokens, FactColumn::CacheWriteTokens},
    {K::Confidence, FactColumn::Confidence},
    {K::ConfidenceN, FactColumn::Confidence},
    {K::ToolCalls, FactColumn::Tools},
    {K::ToolErrors, FactColumn::Tools},
};

} // namespace

void Accumulator::readWhere(const ColumnData &hasValue)
{
    for (const FactPart part : factParts)
        m_reads[size_t(part)] = m_reads[size_t(part)] && hasValue.has(part);
}

void Accumulator::readWhere(const FlagTest &passes, const FactTable &facts)
{
    for (const FactPart part : factParts)
        m_reads[size_t(part)] = m_reads[size_t(part)] && passes.mayPass(facts.flagsOf(part));
}

std::vector<std::unique_ptr<Accumulator>> makeAccumulators(const AtomList &atoms, const AccumulatorContext &context)
{
    std::vector<std::unique_ptr<Accumulator>> list;
    const auto push = [&](std::unique_ptr<Accumulator> accumulator) { list.push_back(std::move(accumulator)); };
    for (const K kind : atoms.kinds()) {
        if (auto counter = makeCounter(kind, *context.facts))
            push(std::move(counter));
        else if (auto distinct = makeDistinct(kind, context))
            push(std::move(distinct));
    }
    for (const SumColumn &sum : sumColumns) {
        if (atoms.contains(sum.kind))
            push(makeSum(sum.kind, context));
    }
    if (any(atoms, responseKinds))
        push(makeValues(FactColumn::Response, atoms, *context.facts));
    if (any(atoms, firstTokenKinds))
        push(makeValues(FactColumn::FirstToken, atoms, *context.facts));
    if (any(atoms, lookUpKinds))
        push(makeValues(FactColumn::LookUp, atoms, *context.facts));
    if (any(atoms, sessionKinds))
        push(makeSessions(*context.facts));
    if (atoms.contains(K::PeakMinute))
        push(makePeak(*context.facts));
    if (atoms.contains(K::PeakOpen))
        push(makeConcurrency(*context.facts));
    if (any(atoms, {K::FirstAt, K::LastAt}))
        push(makeExtent(*context.facts));
    if (atoms.contains(K::SourceTotal))
        push(makeLastTotals(*context.facts));
    if (atoms.contains(K::CostReported))
        push(makeStatedCost(*context.facts));
    if (std::any_of(atoms.kinds().begin(), atoms.kinds().end(), isRecomputed))
        push(makeRecomputed(*context.facts, context.prices));
    if (any(atoms, {K::InputCost, K::OutputCost}))
        push(makeTokenCost(*context.facts, context.prices));
    return list;
}

void addColumns(const AtomList &atoms, std::vector<FactColumn> &columns)
{
    const auto need = [&](std::initializer_list<K> kinds, std::initializer_list<FactColumn> wanted) {
        if (any(atoms, kinds))
            columns.insert(columns.end(), wanted);
    };
    for (const K kind : atoms.kinds()) {
        if (isFlagCount(kind))
            columns.push_back(FactColumn::Flags);
    }
    for (const SumColumn &sum : sumColumns)
        need({sum.kind}, {sum.column});
    need({K::CostKnownUser}, {FactColumn::User});
    need({K::LowConfidence, K::Unanswered}, {FactColumn::Flags, FactColumn::Confidence});
    need({K::Generations}, {FactColumn::Flags, FactColumn::Model});
    need({K::Conversations, K::KnownOutcome, K::Escalated, K::ResolvedOutcome},
         {FactColumn::Flags, FactColumn::Conversation});
    need({K::QueriesKnownUser, K::Users, K::NewUsers}, {FactColumn::Flags, FactColumn::User});
    need({K::Bots}, {FactColumn::Flags, FactColumn::Bot});
    need({K::ActiveDays}, {FactColumn::Flags});
    need(responseKinds, {FactColumn::Flags, FactColumn::Response});
    need(firstTokenKinds, {FactColumn::Flags, FactColumn::FirstToken});
    need(lookUpKinds, {FactColumn::Flags, FactColumn::LookUp});
    need(sessionKinds, {FactColumn::Flags, FactColumn::Conversation, FactColumn::TimeS, FactColumn::TimeMs});
    need({K::PeakMinute}, {FactColumn::Flags, FactColumn::TimeS});
    need({K::PeakOpen}, {FactColumn::Flags, FactColumn::Conversation, FactColumn::TimeS, FactColumn::TimeMs});
    need({K::FirstAt, K::LastAt}, {FactColumn::Flags, FactColumn::TimeS, FactColumn::TimeMs});
    need({K::SourceTotal}, {FactColumn::Conversation, FactColumn::Cost});
    need({K::CostReported}, {FactColumn::Flags, FactColumn::Cost});
    if (std::any_of(atoms.kinds().begin(), atoms.kinds().end(), isByPrice))
        columns.insert(columns.end(), std::begin(statedCallColumns), std::end(statedCallColumns));
}

} // namespace parlance

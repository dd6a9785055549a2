// The steps of a funnel as people put them together: each a Query of its own, counted by itself.
#pragma once

#include "models/documents/document.h"

namespace parlance {

struct FunnelStep
{
    // What is counted, and how it is chosen: by one member, or by a filter that may be empty.
    enum class Kind { Conversations, Intent, Event, Users, Messages, Leads, Goals };

    Kind kind = Kind::Conversations;
    QString name;   // empty: what it is about
    QString member; // of Intent and Event: the key
    Filter where;   // of the others

    bool operator==(const FunnelStep &) const = default;
};

inline constexpr int fewestSteps = 2, mostSteps = 12;

bool stepTakesMember(FunnelStep::Kind kind);
// Whose members Intent and Event are chosen from.
DimensionKey stepDimension(FunnelStep::Kind kind);
Query queryOf(const FunnelStep &step);
// The steps of a card; nullopt: it is no funnel, or one of its queries is none that could be put together here.
std::optional<std::vector<FunnelStep>> funnelSteps(const Block &block);
// The card with other steps. A card that is no funnel becomes one.
Block withFunnelSteps(Block block, const std::vector<FunnelStep> &steps);
// Why they cannot be kept, in the language of the program, or empty.
QString funnelProblem(const std::vector<FunnelStep> &steps);

} // namespace parlance

#include "models/engine/flagtest.h"

namespace parlance {

namespace {

using K = AtomKind;

constexpr uint8_t kind = FactFlags::kindMask;
constexpr uint8_t okOrNot = FactFlags::kindMask | FactFlags::error;

constexpr FlagTest withMid(uint8_t lowMask, uint8_t lowValue, uint32_t mask, uint32_t value)
{
    return {lowMask, lowValue, uint16_t(mask >> 8), uint16_t(value >> 8)};
}

constexpr FlagTest sentiment(uint32_t code)
{
    return withMid(kind, FactFlags::kindUser, FactFlags::sentimentMask, code << FactFlags::sentimentShift);
}

} // namespace

std::optional<FlagTest> flagTest(AtomKind atom)
{
    using namespace FactFlags;
    switch (atom) {
    case K::Rows:
        return FlagTest{};
    case K::Messages:
        return isMessageTest;
    case K::Queries:
        return isQuestionTest;
    case K::Answers:
        return FlagTest{okOrNot, kindAssistant};
    case K::Errors:
        return FlagTest{okOrNot, kindAssistant | error};
    case K::ThumbsUp:
        return FlagTest{kindCostOnly | thumbsUp, thumbsUp};
    case K::ThumbsDown:
        return FlagTest{kindCostOnly | thumbsDown, thumbsDown};
    case K::CallsReported:
        return FlagTest{kindCostOnly | basisMask, 1 << basisShift}; // CostBasis::Reported
    case K::Starts:
        return withMid(kindCostOnly, 0, conversationStart, conversationStart);
    case K::Missed:
        return withMid(kind, kindUser, missed, missed);
    case K::Branches:
        return withMid(kind, kindUser, branching, branching);
    case K::Fallbacks:
        return withMid(okOrNot, kindAssistant, fallback, fallback);
    case K::Positive:
        return sentiment(1);
    case K::Neutral:
        return sentiment(2);
    case K::Negative:
        return sentiment(3);
    case K::Mixed:
        return sentiment(4);
    case K::NotAnalysed:
        return sentiment(0);
    default:
        return std::nullopt;
    }
}

} // namespace parlance

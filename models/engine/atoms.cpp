#include "models/engine/atoms.h"

#include <algorithm>

namespace parlance {

namespace {
using K = AtomKind;
} // namespace

void AtomList::add(AtomKind kind)
{
    if (contains(kind))
        return;
    m_position[size_t(kind)] = int(m_kinds.size());
    m_kinds.push_back(kind);
}

int64_t emptyAtom(AtomKind kind)
{
    switch (kind) {
    case K::Cost:
    case K::CostKnownUser:
    case K::InputTokens:
    case K::OutputTokens:
    case K::CacheReadTokens:
    case K::CacheWriteTokens:
    case K::Confidence:
    case K::ResponseSum:
    case K::ResponseMedian2:
    case K::ResponseP5:
    case K::ResponseP25:
    case K::ResponseP75:
    case K::ResponseP90:
    case K::ResponseP95:
    case K::ResponseP99:
    case K::FirstTokenMedian2:
    case K::FirstTokenP95:
    case K::SessionSum:
    case K::SessionMedian2:
    case K::PeakMinute:
    case K::FirstAt:
    case K::LastAt:
    case K::SourceTotal:
    case K::LastAuditAt:
    case K::LeadValue:
    case K::CostReported:
    case K::CostCompared:
    case K::CostRecomputed:
    case K::NearestConfidence:
    case K::InputCost:
    case K::OutputCost:
    case K::LookUpSum:
    case K::LookUpMedian2:
    case K::LookUpP95:
    case K::PeakOpen:
        return noValue;
    default:
        return isRealAtom(kind) ? noValue : 0;
    }
}

FactKind factKindOf(AtomKind kind)
{
    switch (kind) {
    case K::AuditEvents:
    case K::LastAuditAt:
        return FactKind::AuditEvent;
    case K::Leads:
    case K::LeadValue:
    case K::LeadsFollowedUp:
    case K::LeadsFollowUpKnown:
    case K::LeadScore:
    case K::LeadScoreN:
        return FactKind::Lead;
    case K::ProductEvents:
    case K::Goals:
        return FactKind::ProductEvent;
    case K::MetricSamples:
    case K::MetricCounters:
    case K::MetricIncrease:
    case K::MetricGauges:
    case K::MetricGaugeN:
    case K::MetricGaugeSum:
    case K::RequestIncrease:
    case K::RequestsPerMinute:
    case K::MetricP50:
    case K::MetricP95:
        return FactKind::MetricSample;
    default:
        return FactKind::Message;
    }
}

std::vector<FactKind> kindsOf(const AtomList &atoms)
{
    std::vector<FactKind> kinds;
    for (const AtomKind atom : atoms.kinds()) {
        if (std::find(kinds.begin(), kinds.end(), factKindOf(atom)) == kinds.end())
            kinds.push_back(factKindOf(atom));
    }
    return kinds;
}

bool isRealAtom(AtomKind kind)
{
    return kind == K::LeadScore || kind == K::MetricIncrease || kind == K::MetricGaugeSum ||
           kind == K::RequestIncrease || kind == K::RequestsPerMinute || kind == K::MetricP50 || kind == K::MetricP95;
}

} // namespace parlance

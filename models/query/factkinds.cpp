#include "models/query/factkinds.h"

#include <algorithm>
#include <initializer_list>

namespace parlance {

namespace {

using D = DimensionKey;
using M = MeasureKey;

bool among(D dimension, std::initializer_list<D> list)
{
    return std::find(list.begin(), list.end(), dimension) != list.end();
}

// Of the moment and the source, which every record has.
bool isCommon(D dimension)
{
    return among(dimension, {D::Time, D::HourOfDay, D::HourBlock, D::Weekday, D::Source, D::Platform, D::Environment});
}

bool isOfBot(D dimension)
{
    return among(dimension,
                 {D::Bot, D::BotOwner, D::BotType, D::BotPublished, D::BotScope, D::BotPinned, D::BotStatus});
}

bool isOfUser(D dimension)
{
    return among(dimension, {D::User, D::UserGroup, D::Plan});
}

// What a record has through the conversation that it belongs to.
bool isOfConversation(D dimension)
{
    return isOfBot(dimension) || isOfUser(dimension) ||
           among(dimension, {D::Conversation, D::BotAlias, D::BotVersion, D::Locale, D::Channel, D::Modality, D::Device,
                             D::Browser, D::Country, D::City, D::Referrer, D::Experiment, D::Variant, D::Outcome});
}

bool isOfAudit(D dimension)
{
    return among(dimension,
                 {D::Actor, D::Action, D::TargetKind, D::Target, D::AuditDetail, D::AuditOrigin, D::AuditEvent});
}

bool isOfLead(D dimension)
{
    return among(dimension, {D::LeadInterest, D::LeadGrade, D::LeadStatus});
}

bool isOfSample(D dimension)
{
    return among(dimension, {D::Metric, D::MetricLabels});
}

} // namespace

std::vector<FactKind> factKinds(MeasureKey measure)
{
    switch (measure) {
    case M::AuditEvents:
    case M::LastAuditEvent:
        return {FactKind::AuditEvent};
    case M::Leads:
    case M::PipelineValue:
    case M::FollowUpRate:
    case M::LeadQuality:
        return {FactKind::Lead};
    case M::ConversionRate:
        return {FactKind::Lead, FactKind::Message};
    case M::ProductEvents:
    case M::Goals:
        return {FactKind::ProductEvent};
    case M::GoalRate:
        return {FactKind::ProductEvent, FactKind::Message};
    case M::MetricSamples:
    case M::MetricIncrease:
    case M::MetricPerMinute:
    case M::MetricAverage:
    case M::RequestsPerMinute:
    case M::MetricP50:
    case M::MetricP95:
        return {FactKind::MetricSample};
    default:
        return {FactKind::Message};
    }
}

bool hasDimension(FactKind kind, DimensionKey dimension)
{
    if (isCommon(dimension))
        return true;
    switch (kind) {
    case FactKind::AuditEvent:
        return isOfAudit(dimension) || isOfBot(dimension) || isOfUser(dimension) || dimension == D::Conversation;
    case FactKind::Lead:
        return isOfLead(dimension) || isOfConversation(dimension);
    case FactKind::ProductEvent:
        return dimension == D::Event || isOfConversation(dimension);
    case FactKind::MetricSample:
        return isOfSample(dimension);
    case FactKind::Message:
        break;
    }
    return !isOfAudit(dimension) && !isOfLead(dimension) && !isOfSample(dimension) && dimension != D::Event;
}

MeasureKey countOf(DimensionKey dimension)
{
    constexpr std::pair<FactKind, M> counts[] = {{FactKind::Message, M::Messages},
                                                 {FactKind::AuditEvent, M::AuditEvents},
                                                 {FactKind::Lead, M::Leads},
                                                 {FactKind::ProductEvent, M::ProductEvents}};
    for (const auto &[kind, measure] : counts) {
        if (hasDimension(kind, dimension))
            return measure;
    }
    return M::MetricSamples;
}

QString factsName(FactKind kind)
{
    switch (kind) {
    case FactKind::AuditEvent:
        return QStringLiteral("audit events");
    case FactKind::Lead:
        return QStringLiteral("leads");
    case FactKind::ProductEvent:
        return QStringLiteral("product events");
    case FactKind::MetricSample:
        return QStringLiteral("metric samples");
    case FactKind::Message:
        break;
    }
    return QStringLiteral("messages");
}

} // namespace parlance

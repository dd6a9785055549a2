#include "models/engine/dimensiontables.h"

#include <algorithm>

namespace parlance {

namespace {

using D = DimensionKey;

constexpr DictionaryDimension dictionaryDimensions[] = {
    {D::User, FactColumn::User, Dictionary::User},
    {D::UserGroup, FactColumn::User, Dictionary::UserGroup},
    {D::Bot, FactColumn::Bot, Dictionary::Bot},
    {D::BotOwner, FactColumn::Bot, Dictionary::BotOwner},
    {D::BotType, FactColumn::Bot, Dictionary::BotType},
    {D::BotPublished, FactColumn::Bot, Dictionary::BotPublished},
    {D::BotScope, FactColumn::Bot, Dictionary::BotScope},
    {D::BotPinned, FactColumn::Bot, Dictionary::BotPinned},
    {D::BotStatus, FactColumn::Bot, Dictionary::BotStatus},
    {D::Model, FactColumn::Model, Dictionary::Model},
    {D::Provider, FactColumn::Model, Dictionary::Provider},
    {D::Source, FactColumn::Source, Dictionary::Source},
    {D::Platform, FactColumn::Source, Dictionary::Platform},
    {D::Environment, FactColumn::Source, Dictionary::Environment},
    {D::BotAlias, FactColumn::BotAlias, Dictionary::Term},
    {D::BotVersion, FactColumn::BotVersion, Dictionary::Term},
    {D::Locale, FactColumn::Locale, Dictionary::Term},
    {D::Endpoint, FactColumn::Endpoint, Dictionary::Term},
    {D::Channel, FactColumn::Channel, Dictionary::Term},
    {D::Modality, FactColumn::Modality, Dictionary::Term},
    {D::Device, FactColumn::Device, Dictionary::Term},
    {D::Browser, FactColumn::Browser, Dictionary::Term},
    {D::Country, FactColumn::Country, Dictionary::Term},
    {D::City, FactColumn::City, Dictionary::Term},
    {D::Referrer, FactColumn::Referrer, Dictionary::Term},
    {D::Intent, FactColumn::Intent, Dictionary::Term},
    {D::IntentState, FactColumn::IntentState, Dictionary::Term},
    {D::AnswerSource, FactColumn::AnswerSource, Dictionary::Term},
    {D::FeedbackCategory, FactColumn::FeedbackCategory, Dictionary::Term},
    {D::ErrorType, FactColumn::ErrorType, Dictionary::Term},
    {D::Experiment, FactColumn::Experiment, Dictionary::Term},
    {D::Variant, FactColumn::Variant, Dictionary::Term},
    {D::Topic, FactColumn::Question, Dictionary::Topic},
};

constexpr RowDimension rowDimensions[] = {
    {D::Slot, Dictionary::Slot},
    {D::SlotValue, Dictionary::SlotValue},
    {D::Utterance, Dictionary::Utterance},
    {D::Answer, Dictionary::Answer},
    {D::Tool, Dictionary::Tool},
    {D::CitedSource, Dictionary::CitedSource},
    {D::HttpStatus, Dictionary::HttpStatus},
    {D::ErrorGroup, Dictionary::ErrorGroup},
    {D::Actor, Dictionary::Actor, true},
    {D::Action, Dictionary::Action},
    {D::TargetKind, Dictionary::TargetKind},
    {D::Target, Dictionary::Target, true},
    {D::AuditDetail, Dictionary::AuditDetail},
    {D::AuditEvent, Dictionary::AuditEvent},
    {D::Event, Dictionary::Event},
    {D::LeadInterest, Dictionary::LeadInterest},
    {D::LeadGrade, Dictionary::LeadGrade},
    {D::Metric, Dictionary::Metric},
    {D::MetricLabels, Dictionary::MetricLabels},
    {D::Comment, Dictionary::Comment},
    {D::NearestIntent, Dictionary::Intent},
    {D::ReviewState, Dictionary::ReviewState},
    {D::Tag, Dictionary::Tag},
};

constexpr bool isMessage(uint32_t kind)
{
    return kind != FactFlags::kindCostOnly;
}

constexpr FlagDimension flagDimensions[] = {
    {D::Role, true, 0, 7,
     [](uint32_t kind, uint32_t) -> const char * {
         constexpr const char *names[] = {"user", "assistant", "tool", "system"};
         return kind < 4 ? names[kind] : nullptr;
     }},
    {D::Status, true, 3, 1,
     [](uint32_t kind, uint32_t error) -> const char * { return !isMessage(kind) ? nullptr
                                                                : error          ? "error"
                                                                                 : "ok"; }},
    {D::Rating, true, 4, 3,
     [](uint32_t kind, uint32_t thumbs) -> const char * {
         return !isMessage(kind) ? nullptr : thumbs & 1 ? "up" : thumbs & 2 ? "down" : "none";
     }},
    {D::CostBasis, true, FactFlags::basisShift, 3,
     [](uint32_t, uint32_t basis) -> const char * {
         constexpr const char *names[] = {nullptr, "reported", "priced", "allocated"};
         return names[basis];
     }},
    {D::Branch, false, 9, 1,
     [](uint32_t kind, uint32_t hidden) -> const char * {
         return !isMessage(kind) ? nullptr : hidden ? "other" : "visible";
     }},
    {D::IsQuestion, false, 11, 1,
     [](uint32_t kind, uint32_t is) -> const char * {
         return kind != FactFlags::kindUser ? nullptr : is ? "yes" : "no";
     }},
    {D::Turn, false, 12, 1,
     [](uint32_t kind, uint32_t first) -> const char * {
         return kind != FactFlags::kindUser ? nullptr : first ? "first" : "later";
     }},
    {D::Sentiment, false, FactFlags::sentimentShift, 7,
     [](uint32_t kind, uint32_t code) -> const char * {
         constexpr const char *names[] = {nullptr, "positive", "neutral", "negative", "mixed"};
         return code > 0 && code < 5 ? names[code] : kind == FactFlags::kindUser ? "none" : nullptr;
     }},
    {D::SentimentBasis, false, FactFlags::sentimentShift,
     0x107, // the label and, of a question, whether estimated
     [](uint32_t kind, uint32_t bits) -> const char * {
         if ((bits & 7) == 0 || (bits & 7) > 4)
             return nullptr;
         return kind == FactFlags::kindUser && bits >> 8 ? "estimated" : "stated";
     }},
    {D::Outcome, false, FactFlags::outcomeShift, 3,
     [](uint32_t, uint32_t code) -> const char * {
         constexpr const char *names[] = {"unknown", "resolved", "escalated", "abandoned"};
         return names[code];
     }},
};

} // namespace

const DictionaryDimension *dictionaryDimension(D dimension)
{
    const auto found = std::find_if(std::begin(dictionaryDimensions), std::end(dictionaryDimensions),
                                    [&](const auto &d) { return d.dimension == dimension; });
    return found == std::end(dictionaryDimensions) ? nullptr : found;
}

const RowDimension *rowDimension(D dimension)
{
    const auto found = std::find_if(std::begin(rowDimensions), std::end(rowDimensions),
                                    [&](const auto &d) { return d.dimension == dimension; });
    return found == std::end(rowDimensions) ? nullptr : found;
}

const FlagDimension *flagDimension(D dimension)
{
    const auto found = std::find_if(std::begin(flagDimensions), std::end(flagDimensions),
                                    [&](const auto &d) { return d.dimension == dimension; });
    return found == std::end(flagDimensions) ? nullptr : found;
}

std::optional<DictionaryKey> dictionaryOf(D dimension)
{
    if (dimension == D::Question)
        return Dictionary::Question;
    if (dimension == D::Conversation)
        return Dictionary::Conversation;
    if (const DictionaryDimension *d = dictionaryDimension(dimension))
        return DictionaryKey(d->dictionary, d->dictionary == Dictionary::Term ? int(d->column) : 0);
    if (isOfIntentPath(dimension))
        return DictionaryKey(Dictionary::Term, int(FactColumn::Intent));
    if (const RowDimension *d = rowDimension(dimension); d && d->labelled)
        return d->dictionary;
    return std::nullopt;
}

std::optional<DictionaryKey> wordsOf(D dimension)
{
    if (const RowDimension *d = rowDimension(dimension))
        return d->dictionary;
    return dictionaryOf(dimension);
}

bool columnsHold(D dimension)
{
    return !rowDimension(dimension) && dimension != D::Message && dimension != D::Understood &&
           dimension != D::AuditOrigin && dimension != D::ErrorKind && dimension != D::Emotion &&
           dimension != D::LeadStatus;
}

} // namespace parlance

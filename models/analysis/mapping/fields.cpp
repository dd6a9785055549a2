#include "models/analysis/mapping/fields.h"

#include <algorithm>
#include <array>

namespace parlance {

namespace {

constexpr quint8 m = 1U << unsigned(RowKind::Messages), c = 1U << unsigned(RowKind::Conversations),
                 f = 1U << unsigned(RowKind::Feedback), l = 1U << unsigned(RowKind::Leads),
                 e = 1U << unsigned(RowKind::Events), s = 1U << unsigned(RowKind::Metrics);

using F = MappedField;
using T = CellType;

constexpr std::array<FieldInfo, size_t(mappedFieldCount)> fields{{
    {F::None, "", T::Text, m | c | f | l | e | s},
    {F::Id, "id", T::Text, m | f},
    {F::Conversation, "conversation", T::Text, m | c | f | l | e},
    {F::User, "user", T::Text, m | c | f | e},
    {F::UserLabel, "user_label", T::Text, m | c | f | e},
    {F::UserEmail, "user_email", T::Text, m | c | f | e},
    {F::UserGroup, "user_group", T::Text, m | c | f | e},
    {F::Bot, "bot", T::Text, m | c | f},
    {F::BotTitle, "bot_title", T::Text, m | c | f},
    {F::At, "at", T::Time, m | f | l | e | s},
    {F::Role, "role", T::Text, m},
    {F::Text, "text", T::Text, m},
    {F::Question, "question", T::Text, m | f},
    {F::Answer, "answer", T::Text, m | f},
    {F::AnsweredAt, "answered_at", T::Time, m},
    {F::Parent, "parent", T::Text, m},
    {F::Model, "model", T::Text, m | f},
    {F::InputTokens, "input_tokens", T::Integer, m},
    {F::OutputTokens, "output_tokens", T::Integer, m},
    {F::CacheReadTokens, "cache_read_tokens", T::Integer, m},
    {F::CacheWriteTokens, "cache_write_tokens", T::Integer, m},
    {F::ReasoningTokens, "reasoning_tokens", T::Integer, m},
    {F::Cost, "cost", T::Money, m},
    {F::ResponseTime, "response_time", T::Duration, m},
    {F::FirstToken, "first_token", T::Duration, m},
    {F::LookUpTime, "look_up_time", T::Duration, m},
    {F::Error, "error", T::Truth, m},
    {F::ErrorType, "error_type", T::Text, m},
    {F::ErrorCode, "error_code", T::Text, m},
    {F::ErrorText, "error_text", T::Text, m},
    {F::Endpoint, "endpoint", T::Text, m},
    {F::Intent, "intent", T::Text, m},
    {F::IntentState, "intent_state", T::Text, m},
    {F::Confidence, "confidence", T::Number, m},
    {F::Missed, "missed", T::Truth, m},
    {F::AnswerSource, "answer_source", T::Text, m},
    {F::OutOfScope, "out_of_scope", T::Truth, m},
    {F::RetrievalFailed, "retrieval_failed", T::Truth, m},
    {F::Sentiment, "sentiment", T::Text, m},
    {F::Rating, "rating", T::Text, m | f},
    {F::Category, "category", T::Text, m | f},
    {F::Comment, "comment", T::Text, m | f},
    {F::Title, "title", T::Text, m | c},
    {F::Channel, "channel", T::Text, m | c},
    {F::Modality, "modality", T::Text, m | c},
    {F::Locale, "locale", T::Text, m | c},
    {F::BotAlias, "bot_alias", T::Text, m | c},
    {F::BotVersion, "bot_version", T::Text, m | c},
    {F::Device, "device", T::Text, m | c},
    {F::Browser, "browser", T::Text, m | c},
    {F::Country, "country", T::Text, m | c},
    {F::Region, "region", T::Text, m | c},
    {F::City, "city", T::Text, m | c},
    {F::Referrer, "referrer", T::Text, m | c},
    {F::Plan, "plan", T::Text, m | c},
    {F::Experiment, "experiment", T::Text, m | c},
    {F::Variant, "variant", T::Text, m | c},
    {F::Outcome, "outcome", T::Text, m | c},
    {F::Started, "started", T::Time, c},
    {F::Ended, "ended", T::Time, c},
    {F::Duration, "duration", T::Duration, c},
    {F::MessageCount, "message_count", T::Integer, c},
    {F::TotalCost, "total_cost", T::Money, c},
    {F::Name, "name", T::Text, l},
    {F::Email, "email", T::Text, l},
    {F::Phone, "phone", T::Text, l},
    {F::Company, "company", T::Text, l},
    {F::Interest, "interest", T::Text, l},
    {F::Quality, "quality", T::Text, l},
    {F::FollowedUp, "followed_up", T::Truth, l},
    {F::Value, "value", T::Money, l},
    {F::Event, "event", T::Text, e},
    {F::Goal, "goal", T::Truth, e},
    {F::Metric, "metric", T::Text, s},
    {F::Sample, "sample", T::Number, s},
    {F::Unit, "unit", T::Text, s},
    {F::SampleKind, "sample_kind", T::Text, s},
    {F::Property, "property", T::Text, e | s},
}};

static_assert([] {
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].field != MappedField(i))
            return false;
    }
    return true;
}());

constexpr std::array kindKeys{std::string_view("messages"), std::string_view("conversations"),
                              std::string_view("feedback"), std::string_view("leads"),
                              std::string_view("events"),   std::string_view("metrics")};
constexpr std::array typeKeys{std::string_view("text"),     std::string_view("integer"), std::string_view("number"),
                              std::string_view("time"),     std::string_view("money"),   std::string_view("duration"),
                              std::string_view("yes_or_no")};
constexpr std::array unitKeys{std::string_view(""),           std::string_view("h"),
                              std::string_view("min"),        std::string_view("s"),
                              std::string_view("ms"),         std::string_view("us"),
                              std::string_view("ns"),         std::string_view("usd"),
                              std::string_view("cents"),      std::string_view("uusd"),
                              std::string_view("nusd"),       std::string_view("fraction"),
                              std::string_view("percent"),    std::string_view("thumbs"),
                              std::string_view("stars"),      std::string_view("without_cached"),
                              std::string_view("with_cached")};
constexpr std::array formKeys{std::string_view("iso"),      std::string_view("ymd"),      std::string_view("dmy"),
                              std::string_view("mdy"),      std::string_view("epoch_s"),  std::string_view("epoch_ms"),
                              std::string_view("epoch_us"), std::string_view("epoch_ns"), std::string_view("excel")};
static_assert(kindKeys.size() == size_t(rowKindCount) && typeKeys.size() == size_t(CellType::Truth) + 1 &&
              unitKeys.size() == size_t(CellUnit::WithCached) + 1 &&
              formKeys.size() == size_t(TimeForm::ExcelDays) + 1);

template <typename Enum, typename Keys>
std::optional<Enum> byKey(const Keys &keys, std::string_view key)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? std::nullopt : std::optional(Enum(found - keys.begin()));
}

} // namespace

const FieldInfo &infoOf(MappedField field)
{
    return fields[size_t(field)];
}

std::span<const FieldInfo> allFields()
{
    return fields;
}

std::span<const CellUnit> unitsOf(MappedField field)
{
    static constexpr std::array durations{CellUnit::Hours,        CellUnit::Minutes,      CellUnit::Seconds,
                                          CellUnit::Milliseconds, CellUnit::Microseconds, CellUnit::Nanoseconds};
    static constexpr std::array money{CellUnit::Dollars, CellUnit::Cents, CellUnit::MicroDollars,
                                      CellUnit::NanoDollars};
    static constexpr std::array shares{CellUnit::Fraction, CellUnit::Percent};
    static constexpr std::array ratings{CellUnit::Thumbs, CellUnit::Stars};
    static constexpr std::array counts{CellUnit::WithoutCached, CellUnit::WithCached};
    if (field == MappedField::Confidence)
        return shares;
    if (field == MappedField::Rating)
        return ratings;
    if (field == MappedField::InputTokens)
        return counts;
    switch (infoOf(field).type) {
    case CellType::Duration:
        return durations;
    case CellType::Money:
        return money;
    default:
        return {};
    }
}

std::string_view keyOf(RowKind kind)
{
    return kindKeys[size_t(kind)];
}

std::string_view keyOf(CellType type)
{
    return typeKeys[size_t(type)];
}

std::string_view keyOf(CellUnit unit)
{
    return unitKeys[size_t(unit)];
}

std::string_view keyOf(TimeForm form)
{
    return formKeys[size_t(form)];
}

std::optional<RowKind> rowKindOf(std::string_view key)
{
    return byKey<RowKind>(kindKeys, key);
}

std::optional<CellType> cellTypeOf(std::string_view key)
{
    return byKey<CellType>(typeKeys, key);
}

std::optional<CellUnit> cellUnitOf(std::string_view key)
{
    return byKey<CellUnit>(unitKeys, key);
}

std::optional<TimeForm> timeFormOf(std::string_view key)
{
    return byKey<TimeForm>(formKeys, key);
}

std::optional<MappedField> mappedFieldOf(std::string_view key)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldInfo &i) { return i.key == key; });
    return found == fields.end() ? std::nullopt : std::optional(found->field);
}

} // namespace parlance

// What a column of somebody's table can mean: kinds of records, their fields, and how a field is read.
// The keys stand in mapping files: never change or remove one.
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <string_view>

namespace parlance {

// What one row of the table is.
enum class RowKind : quint8 { Messages, Conversations, Feedback, Leads, Events, Metrics };
inline constexpr int rowKindCount = 6;

enum class CellType : quint8 { Text, Integer, Number, Time, Money, Duration, Truth };

enum class CellUnit : quint8 {
    None,
    Hours,
    Minutes,
    Seconds,
    Milliseconds,
    Microseconds,
    Nanoseconds,
    Dollars,
    Cents,
    MicroDollars,
    NanoDollars,
    Fraction, // 0 to 1
    Percent,
    Thumbs,        // up and down, yes and no, 1 and 0 or −1
    Stars,         // 1 to 5: four and more is up, two and less is down, three is neither
    WithoutCached, // input tokens: those from and to the cache are counted beside them
    WithCached     // input tokens: those from and to the cache are among them
};

enum class TimeForm : quint8 {
    Iso,          // 2024-06-01T12:30:00.250+02:00, with T or a space
    YearMonthDay, // 2024/6/1 12:30, 2024年6月1日
    DayMonthYear, // 1.6.2024 12:30, 1 Jun 2024
    MonthDayYear, // 6/1/2024 12:30 PM, Jun 1, 2024
    EpochSeconds, // since 1970-01-01T00:00Z
    EpochMillis,
    EpochMicros,
    EpochNanos,
    ExcelDays // since 1899-12-30, fractions are times of the day
};

enum class MappedField : quint8 {
    None, // not imported
    Id,
    Conversation,
    User,
    UserLabel,
    UserEmail,
    UserGroup,
    Bot,
    BotTitle,
    At,
    Role,
    Text,
    Question,
    Answer,
    AnsweredAt,
    Parent,
    Model,
    InputTokens,
    OutputTokens,
    CacheReadTokens,
    CacheWriteTokens,
    ReasoningTokens,
    Cost,
    ResponseTime,
    FirstToken,
    LookUpTime,
    Error,
    ErrorType,
    ErrorCode,
    ErrorText,
    Endpoint,
    Intent,
    IntentState,
    Confidence,
    Missed,
    AnswerSource,
    OutOfScope,
    RetrievalFailed,
    Sentiment,
    Rating,
    Category,
    Comment,
    Title,
    Channel,
    Modality,
    Locale,
    BotAlias,
    BotVersion,
    Device,
    Browser,
    Country,
    Region,
    City,
    Referrer,
    Plan,
    Experiment,
    Variant,
    Outcome,
    Started,
    Ended,
    Duration,
    MessageCount,
    TotalCost,
    Name,
    Email,
    Phone,
    Company,
    Interest,
    Quality,
    FollowedUp,
    Value,
    Event,
    Goal,
    Metric,
    Sample,
    Unit,
    SampleKind,
    Property // kept aside by its column's name: properties of an event, labels of a sample
};
inline constexpr int mappedFieldCount = int(MappedField::Property) + 1;

struct FieldInfo
{
    MappedField field = MappedField::None;
    std::string_view key;
    CellType type = CellType::Text;
    quint8 kinds = 0; // bit for each RowKind it belongs to

    [[nodiscard]] bool isOf(RowKind kind) const { return (kinds & (1U << unsigned(kind))) != 0; }
};

const FieldInfo &infoOf(MappedField field);
std::span<const FieldInfo> allFields(); // in order of the enum, None first

// Units a type is stated in; empty: it has none.
std::span<const CellUnit> unitsOf(MappedField field);

std::string_view keyOf(RowKind kind);
std::string_view keyOf(CellType type);
std::string_view keyOf(CellUnit unit);
std::string_view keyOf(TimeForm form);
std::optional<RowKind> rowKindOf(std::string_view key);
std::optional<CellType> cellTypeOf(std::string_view key);
std::optional<CellUnit> cellUnitOf(std::string_view key);
std::optional<TimeForm> timeFormOf(std::string_view key);
std::optional<MappedField> mappedFieldOf(std::string_view key);

} // namespace parlance

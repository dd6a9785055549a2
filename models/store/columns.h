// Column segments: the message facts of the workspace as typed columns, kept beside the rows in the same
// transaction, rebuilt from the rows at will. docs/architecture.md, "Column segments", draws the blob.
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace parlance {

// Permanent numbers: they stand in files. Append only.
enum class FactColumn : quint8 {
    TimeS = 0,        // u32, seconds since the epoch, floor(at / 1000)
    TimeMs = 1,       // u16, at mod 1000
    Conversation = 2, // u32, conversation row id
    User = 3,         // u32, user row id; 0 none
    Bot = 4,          // u16, bot row id; 0 none
    Model = 5,        // u16, model row id; 0 none
    Flags = 6,        // u32, FactFlags
    Cost = 7,         // i64, nano-dollars; nullNano
    Response = 8,     // u32, milliseconds; nullU32. Reported, else assistant − parent user in (0, 10 min]
    Question = 9,     // u32, question row id of a user message's normalised text; 0 none
    ExportHour = 10,  // u32, hours since the epoch of the export that brought the cost; 0 none
    Source = 11,      // u16, source row id
    FirstToken = 12,  // u32, milliseconds; nullU32
    InputTokens = 13,
    OutputTokens = 14,
    CacheReadTokens = 15,
    CacheWriteTokens = 16,
    ReasoningTokens = 17,  // u32; nullU32
    FeedbackCategory = 18, // u16, term row id; 0 none. Likewise every column below but Confidence
    Confidence = 19,       // u16, 1/10000; nullU16
    Intent = 20,
    IntentState = 21,
    Endpoint = 22,
    AnswerSource = 23,
    ErrorType = 24,
    BotAlias = 25,
    BotVersion = 26,
    Locale = 27,
    Channel = 28,
    Modality = 29,
    Device = 30,
    Browser = 31,
    Country = 32,
    City = 33,
    Referrer = 34,
    Experiment = 35,
    Variant = 36,
    Plan = 37,
    Tools = 38, // u16: low byte calls, high byte failed calls, saturating
    LookUp = 39 // u32, milliseconds that looking up documents took; nullU32
};
inline constexpr int factColumnCount = 40;

inline constexpr uint32_t nullU32 = 0xFFFF'FFFFu;
inline constexpr uint16_t nullU16 = 0xFFFFu;
inline constexpr int64_t nullNano = INT64_MIN;

// Bits of FactColumn::Flags.
namespace FactFlags {
// bits 0–2: what the row is. A CostOnly row carries a part of the cost and export hour of a message or a
// conversation that is not on a message row (a second price increase, an unallocated total); it counts in no
// other measure.
inline constexpr uint32_t kindMask = 7;
inline constexpr uint32_t kindUser = 0, kindAssistant = 1, kindTool = 2, kindSystem = 3, kindCostOnly = 4;
inline constexpr uint32_t error = 1u << 3;
inline constexpr uint32_t thumbsUp = 1u << 4, thumbsDown = 1u << 5; // at most one; none: not rated
inline constexpr uint32_t basisShift = 6, basisMask = 3u << 6;      // CostBasis
inline constexpr uint32_t missed = 1u << 8;                         // flagged missed by the source
inline constexpr uint32_t hidden = 1u << 9;                         // known not to be on the visible branch
inline constexpr uint32_t branching = 1u << 10;                     // user message with more than one answer
inline constexpr uint32_t question = 1u << 11;                      // user message whose trimmed text ends in "?"
inline constexpr uint32_t firstTurn = 1u << 12;                     // the first user message of its conversation
inline constexpr uint32_t conversationStart = 1u << 13;             // the first message row of its conversation by time
inline constexpr uint32_t sentimentShift = 14,
                          sentimentMask = 7u << 14; // 0 not analysed, 1 pos, 2 neutral, 3 neg, 4 mixed
inline constexpr uint32_t outcomeShift = 17,
                          outcomeMask = 3u << 17; // conversation's: 0 unknown, 1 resolved, 2 escalated, 3 abandoned
inline constexpr uint32_t deletedConversation = 1u << 19;
inline constexpr uint32_t failedRetrieval = 1u << 20, outOfScope = 1u << 21, fallback = 1u << 22;
} // namespace FactFlags

// Bytes of one value of a column in memory and in a blob: 2, 4 or 8.
int factWidth(FactColumn column);
// The bits of a column's null: 0 for codes, nullU16, nullU32 or nullNano else.
uint64_t factNull(FactColumn column);
std::span<const FactColumn> allFactColumns();

// The rows of one segment in the making or just read. data[c] is empty when every value of c is its null
// (0 for codes, nullX else), holds exactly one value when all rows are equal and `constant` says so, else
// `rows` values.
struct FactBlock
{
    struct Data
    {
        std::vector<std::byte> bytes;
        bool constant = false;
    };
    uint32_t rows = 0;
    std::vector<uint32_t> conversations; // all conversations that this segment replaces (sorted); some may have no row
    Data data[factColumnCount];
};

// The blob: "PFS1", u32 rows, u32 conversations, u32 columns, then per column {u8 id, u8 encoding, u16 width,
// u64 offset, u64 size}, the conversation ids, the column bytes, each part 8-aligned, and the hash64 (hash.h)
// of all that at the end. Little-endian. Encodings: 0 all null, 1 one value for all rows, 2 every value, 3
// runs (u32 count, the end rows, the values). A segment owns a conversation when it is the newest (highest
// id) that lists it: rows of an older segment for that conversation are dead. The rows of a conversation
// stand together. decodeSegment never trusts the blob: damage of any kind is a Workspace error.
std::vector<std::byte> encodeSegment(const FactBlock &block);
Result<FactBlock> decodeSegment(std::span<const std::byte> blob, std::span<const FactColumn> wanted);

} // namespace parlance

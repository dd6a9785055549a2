// Private to the store layer: gathers the facts of conversations and appends them as column segments.
#pragma once

#include "models/store/conversationstate.h"
#include "models/store/dictionaries.h"

namespace parlance {

// The codes of one message's texts, in the dictionaries of the workspace.
struct MessageCodes
{
    uint32_t model = 0, question = 0, feedbackCategory = 0, errorType = 0, endpoint = 0, intent = 0, intentState = 0,
             nearestIntent = 0, answerSource = 0;
    uint32_t answeredBy = 0; // as the columns have it: a question without an answer says why
};

struct ConversationCodes
{
    uint32_t user = 0, bot = 0, channel = 0, modality = 0, locale = 0, botAlias = 0, botVersion = 0, device = 0,
             browser = 0, country = 0, city = 0, referrer = 0, plan = 0, experiment = 0, variant = 0, outcome = 0;
};

MessageCodes codesOf(const StateMessage &message, Dictionaries &dictionaries);
ConversationCodes codesOf(const ConversationState &state, qint64 source, Dictionaries &dictionaries);
uint32_t outcomeCode(std::string_view outcome); // 0 unknown, 1 resolved, 2 escalated, 3 abandoned
std::string_view outcomeText(uint32_t code);

// One fact row as plain values, in FactColumn order; what a segment holds and what verify compares.
using FactRow = std::array<uint64_t, factColumnCount>;
// Appends the rows of a conversation: its messages in order of arrival, then its further shares of cost.
void factRows(const ConversationState &state, uint32_t conversationId, qint64 source, const ConversationCodes &codes,
              std::span<const MessageCodes> messages, std::vector<FactRow> &out);

class SegmentBuilder
{
public:
    static constexpr uint32_t maxRows = 65'536;

    static Result<SegmentBuilder> create(Database &db);
    // Writes a segment first when the conversation does not fit into the current one.
    Result<void> add(uint32_t conversationId, std::span<const FactRow> rows);
    Result<void> flush();

private:
    template <typename T>
    void append(FactColumn column, std::span<const FactRow> rows);
    RawStatement m_insert;
    FactBlock m_block;
};

// Appends a block as a new segment row.
Result<void> insertSegment(RawStatement &insert, FactBlock &block);
inline constexpr std::string_view insertSegmentSql =
    "INSERT INTO segment (rows, min_s, max_s, blob) VALUES (?, ?, ?, ?)";

} // namespace parlance

// Conversations as the rows of a list: which ones and in which order for a page of any length, and what stands in the rows
// that come into sight.
#pragma once

#include "models/engine/engine.h"

#include <span>

namespace parlance {

// Conversations with a message of a user or an assistant that lies in the period and passes the filter. Start, duration,
// messages and cost are those of the whole conversation, however much of it lies in the period.
enum class ConversationSort { Start, Duration, Messages, Cost };

struct ConversationsAsked
{
    Filter where;
    Period period;
    ConversationSort sort = ConversationSort::Start;
    bool descending = true;

    bool operator==(const ConversationsAsked &) const = default;
};

// Row ids in order; ties by id. Conversations without a value (duration of a single message, no known cost) come last.
using ConversationIds = std::shared_ptr<const std::vector<uint32_t>>;

// Columns: "row" (the row id), conversation, title, started, ended, duration, messages, user, bot, model, channel, device,
// browser, country, city, referrer, cost, thumbs_up, thumbs_down, outcome, confidence, errors. Reads the workspace as it
// is now: a row that has gone since is left out. For a worker.
Result<TablePtr> conversationRows(const Store &store, std::span<const uint32_t> ids, std::stop_token stop);

// Those of these columns that some conversation of the workspace has a value for. For a worker: may read much.
Result<QStringList> conversationColumns(Engine &engine, const Store &store, const RunContext &context);

} // namespace parlance

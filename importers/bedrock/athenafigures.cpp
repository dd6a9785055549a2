#include "importers/bedrock/athenafigures.h"

#include <algorithm>

namespace parlance::bedrock {

namespace {

// Upstream's own queries, the one of PR #732, and the forks PR #1034 and PR #838.
const std::vector<FigureTable> &figureTables()
{
    static const std::vector<FigureTable> tables = {
        {"bot_cost",
         "botid",
         false,
         {{"totalprice", "cost"}, {"uniqueusers", "users"}, {"uniqueconversations", "conversations"}}},
        {"bot_cost", "botid", false, {{"totalprice", "cost"}}},
        {"user_cost", "userid", false, {{"totalprice", "cost"}}},
        {"conversation_cost", "sk", false, {{"totalprice", "cost"}}},
        {"daily",
         "day",
         true,
         {{"daily_sessions", "conversations"},
          {"daily_messages", "messages"},
          {"daily_input_tokens", "input_tokens"},
          {"daily_output_tokens", "output_tokens"},
          {"daily_cost", "cost"}}},
        {"totals", "", false, {{"total_bots", "bots"}, {"total_users", "users"}}},
        {"user_cost",
         "user_id",
         false,
         {{"total_cost", "cost"},
          {"num_sessions", "conversations"},
          {"total_messages", "messages"},
          {"total_input_tokens", "input_tokens"},
          {"total_output_tokens", "output_tokens"}}},
        {"bot_cost",
         "bot_id",
         false,
         {{"total_cost", "cost"},
          {"num_users", "users"},
          {"num_sessions", "conversations"},
          {"total_messages", "messages"},
          {"total_input_tokens", "input_tokens"},
          {"total_output_tokens", "output_tokens"}}},
        {"topic", "topic", false, {{"message_count", "messages"}}},
    };
    return tables;
}

bool fits(const FigureTable &table, const TableHeader &header)
{
    const bool hasSubject = table.subject.empty() || header.column(table.subject) >= 0;
    return hasSubject && std::all_of(table.columns.begin(), table.columns.end(),
                                     [&](const FigureColumn &column) { return header.column(column.name) >= 0; });
}

size_t width(const FigureTable &table)
{
    return table.columns.size() + (table.subject.empty() ? 0 : 1);
}

} // namespace

// Columns that say something else make it another table; only the result with titles and times has some.
const FigureTable *figureTableOf(const TableHeader &header)
{
    for (const FigureTable &table : figureTables()) {
        const bool titled = table.kind == "conversation_cost" && header.has({"title", "createtime"});
        if (fits(table, header) && (titled || header.size() == width(table)))
            return &table;
    }
    return nullptr;
}

} // namespace parlance::bedrock

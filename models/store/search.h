// Searching the texts of all messages: by the full-text index as far as there is one, by reading the texts for the rest,
// newest first, with the results arriving while it goes on.
#pragma once

#include "models/analysis/searchquery.h"
#include "models/records/records.h"
#include "models/store/store.h"

namespace parlance {

enum class SearchOrder { Newest, Relevance };

struct SearchRequest
{
    SearchExpression expression; // without a word that must occur nothing is found, unless `all`
    bool all = false;            // every message, whatever its text
    TimeRange period;
    QStringList bots, users;           // ids of the source, or titles, labels and addresses; empty: all
    QStringList sources, environments; // by name; empty: all
    std::vector<Role> roles;           // empty: all
    SearchOrder order = SearchOrder::Newest;
    int limit = 200;      // results that are wanted; newest first, the search ends when no other can be among them
    bool useIndex = true; // false: texts only
    int threads = 2;
};

struct SearchHit
{
    ConversationId conversation;
    MessageId message;
    UtcMs at = 0;
    Role role = Role::User;
    double score = 0;
    QString conversationKey, messageKey, title; // as the source names them
    QString bot, botLabel, user, userLabel;     // ids of the source and what people call them; empty: none
    SearchSnippet snippet;
};

// The order of results: the better or newer one first. Strict: no two messages are equal.
bool comesBefore(const SearchHit &a, const SearchHit &b, SearchOrder order);

struct SearchProgress
{
    qint64 looked = 0, total = 0; // messages of about the period, by index or text
    qint64 indexed = 0;           // of the total, messages that the index knows
    qint64 matches = 0;           // so far, also beyond the limit
    // Everything newer has been looked at: whatever still comes is not after it. Null: nothing has been looked at.
    std::optional<UtcMs> backTo;
    bool exhausted = false; // all was looked at: matches is exact
};

// Called on the calling thread with new hits, in their order, and how far it is; a few tens of times a second. Hits of a
// later call may belong before those of an earlier one, but none is newer than backTo of an earlier call.
using SearchSink = std::function<void(std::vector<SearchHit> hits, const SearchProgress &progress)>;

// Thread-safe, takes as long as it takes; Cancelled within milliseconds of a stop. Everything is of one moment.
Result<SearchProgress> searchMessages(const Store &store, const SearchRequest &request, std::stop_token stop,
                                      const SearchSink &sink);

} // namespace parlance

// What the search page asks of the workspace, and what it is told: plain values, so that views know no store.
#pragma once

#include "models/analysis/searchquery.h"
#include "models/core/time.h"

#include <QObject>

#include <functional>

namespace parlance {

enum class SearchRole { User, Assistant, Tool, System };

struct SearchAsk
{
    QString text;           // nothing typed: all messages
    bool exact = false;     // as it is, also inside words
    bool relevance = false; // the best first, not the newest
    int limit = 200;
    TimeRange period;
    QStringList bots, users; // empty: all
    std::vector<SearchRole> roles;

    [[nodiscard]] bool isAll() const { return text.trimmed().isEmpty(); }
    bool operator==(const SearchAsk &) const = default;
};

struct SearchRow
{
    qint64 conversation = 0, message = 0;
    UtcMs at = 0;
    SearchRole role = SearchRole::User;
    double score = 0;
    QString title, bot, user;
    SearchSnippet snippet;
};

// What has been found since the last news, and how far the search is.
struct SearchNews
{
    std::vector<SearchRow> rows;
    qint64 looked = 0, total = 0, indexed = 0, matches = 0; // messages
    std::optional<UtcMs> backTo;                            // nothing newer is to be expected
    bool exhausted = false;                                 // all was looked at
    bool done = false;
    std::optional<Error> error; // with done
};

// GUI thread. Nothing arrives once the receiver is gone.
struct SearchAccess
{
    using OnNews = std::function<void(const SearchNews &)>;

    // A new search ends the one before, of which nothing more arrives.
    std::function<void(const SearchAsk &, QObject *receiver, OnNews)> start;
    std::function<void()> cancel;
};

} // namespace parlance

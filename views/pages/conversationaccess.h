// What a list of conversations asks of the workspace: plain values, so that views know no store.
#pragma once

#include "models/items/pagedmodel.h"
#include "models/query/query.h"
#include "views/pages/transcriptaccess.h"

namespace parlance {

struct ConversationListAsk
{
    Filter where;
    Period period;
    QString sort = QStringLiteral("started"); // or duration, messages, cost: keys of columns
    bool descending = true;

    bool operator==(const ConversationListAsk &) const = default;
};

struct ConversationAccess
{
    // The pages of a list; every fetch of one RowFetch is of the same order. Columns of the Tables: "row" (what
    // transcripts.read wants), conversation, title, started, ended, duration, messages, user, bot, model, …
    std::function<RowFetch(const ConversationListAsk &)> rows;
    // The columns that some conversation has a value for. Runs on a worker, uses only what it captured.
    std::function<Result<QStringList>(std::stop_token)> columns;
    TranscriptAccess transcripts; // also of everything else that opens one
};

} // namespace parlance

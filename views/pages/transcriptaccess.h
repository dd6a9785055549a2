// What a transcript asks of the workspace: plain values, so that views know no store.
#pragma once

#include "models/analysis/reviewvalues.h"
#include "models/core/result.h"

#include <QObject>

#include <functional>

namespace parlance {

// GUI thread. Answers come in the order of the questions, none once the receiver is gone. Functions may be empty.
struct TranscriptAccess
{
    using Done = std::function<void(Result<ReadConversation>)>;

    // The whole conversation, by its row id. That somebody read it is noted in the audit log.
    std::function<void(qint64 conversation, bool anonymised, QObject *receiver, Done)> read;
};

} // namespace parlance

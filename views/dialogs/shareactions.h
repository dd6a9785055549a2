// What the dialog of sharing work asks of the workspace.
#pragma once

#include "models/analysis/sharedwork.h"
#include "models/core/result.h"

#include <QObject>

#include <functional>

namespace parlance {

// GUI thread. Answers come in the order of the questions, none once the receiver is gone. Functions may be empty.
struct ShareActions
{
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    // What was said of all messages, as a file; a password seals it. Answers of how many messages.
    std::function<void(const QString &path, const QString &password, QObject *, Done<qint64>)> save;
    // A colleague's file. look: says what would happen, and changes nothing.
    std::function<void(const QString &path, const QString &password, WorkPrefer, bool look, QObject *, Done<WorkMerge>)>
        merge;
    std::function<bool(const QString &path)> isSealed;
};

} // namespace parlance

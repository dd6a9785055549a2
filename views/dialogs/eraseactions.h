// What the dialog that erases a person asks of the workspace; the window binds it.
#pragma once

#include "models/analysis/erasurevalues.h"
#include "models/core/result.h"

#include <functional>

class QObject;

namespace parlance {

// Called on the GUI thread; answers arrive there, not at all once the receiver has died. Empty: not offered.
struct EraseActions
{
    std::function<void(const QString &user, QObject *receiver, std::function<void(Result<ErasureCounts>)> done)> count;
    // A job of its own, which goes on when the receiver has died.
    std::function<void(const QString &user, QObject *receiver, std::function<void(Result<ErasureReceipt>)> done)> erase;
    std::function<Result<void>(const ErasureReceipt &receipt, const QString &path)> save;
};

} // namespace parlance

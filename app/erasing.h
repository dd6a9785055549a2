// Erasing a person, as the window and the command line do it: written down in the audit log without saying who, and with
// a receipt to keep.
#pragma once

#include "models/store/erasure.h"

#include <QJsonObject>

namespace parlance {

Result<ErasureReceipt> eraseEverywhere(Store &store, const QString &user, UtcMs now, std::stop_token stop,
                                       const ProgressSink &progress);

// {"user":…,"at":…,"removed":{"conversations":…},"mentions_left":…,"file":{"rewritten":…,"sought":…,"found":[…]}}
QJsonObject toJson(const ErasureReceipt &receipt);
Result<void> saveReceipt(const ErasureReceipt &receipt, const QString &path);

} // namespace parlance

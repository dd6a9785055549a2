// Work at the review desk as a file: JSON, "parlance_work": 1.
#pragma once

#include "models/store/sharedwork.h"

namespace parlance {

QByteArray sharedWorkJson(const SharedWork &work);
// A file that is none, or of a newer kind, is an Unreadable error.
Result<SharedWork> parseSharedWork(const QByteArray &json);

Result<void> saveSharedWork(const SharedWork &work, const QString &path);
Result<SharedWork> loadSharedWork(const QString &path);

} // namespace parlance

// Work at the review desk as a file: JSON, "parlance_work": 1.
#pragma once

#include "models/store/sharedwork.h"

#include <stop_token>

namespace parlance {

QByteArray sharedWorkJson(const SharedWork &work);
// A file that is none, or of a newer kind, is an Unreadable error.
Result<SharedWork> parseSharedWork(const QByteArray &json);

// With a password (exporters/sealed.h) the file is sealed; of one that is not, none is needed.
Result<void> saveSharedWork(const SharedWork &work, const QString &path, const QByteArray &password = {});
Result<SharedWork> loadSharedWork(const QString &path, const QByteArray &password = {}, std::stop_token stop = {});
bool isSealedFile(const QString &path);

} // namespace parlance

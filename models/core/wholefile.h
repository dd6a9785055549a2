// Small files in one piece. Any thread.
#pragma once

#include "models/core/result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace parlance {

// The file whole, or as it was before. Storage with Place::file; what `write` fails with gets the place if it has none.
Result<void> writeWholeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write);
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

// Unreadable with Place::file; so is what is larger than `largest` bytes.
Result<QByteArray> readWholeFile(const QString &path, qint64 largest);

} // namespace parlance

// The record that an issue is about, as it stands in its file.
#pragma once

#include "models/core/result.h"

#include <QByteArray>

#include <stop_token>

namespace parlance {

// file: a file, or "archive.zip/member"; packed ones are unpacked up to the place. At most 64 KiB of the line, else of what
// begins at the offset, else of the beginning. For a worker: the place may be far into a big file. Errors are Unreadable.
Result<QByteArray> readRawRecord(const QString &file, const Place &place, std::stop_token stop);

} // namespace parlance

// One look at a folder or file that a source is read from: is it there, what is in it, what is still being written.
#pragma once

#include "models/core/time.h"

#include <QSet>

#include <stop_token>

namespace parlance {

struct FileLook
{
    QString path;
    qint64 size = 0, modifiedMs = 0;

    bool operator==(const FileLook &) const = default;
};

struct FolderLook
{
    enum class State { Readable, Missing, Unreadable };
    State state = State::Missing;
    bool isFolder = false;
    UtcMs at = 0;                // when it was looked at
    std::vector<FileLook> files; // by path; without hidden ones
    QStringList folders;         // itself and the first of those in it, to be watched

    // Equal only when the files have the same names, sizes and times. Never 0.
    [[nodiscard]] qint64 fingerprint() const;
};

// Reads directories only, no file. For a worker: trees can be big. Stopped it has what it saw until then.
FolderLook lookAt(const QString &path, UtcMs now, std::stop_token stop);

// How long a file must have been as it is until it is taken to be whole.
inline constexpr qint64 settlingMs = 2'000;

// Files that may still be written: changed just now, or since the look before (when there was one long enough ago).
QSet<QString> unsettled(const FolderLook &look, const FolderLook *before);

} // namespace parlance

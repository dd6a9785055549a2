// Success or an Error: how every layer below the window reports failure. No exception crosses a layer.
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace parlance {

// What kind of failure it is; the edge (window, command line) chooses words and exit code by it.
enum class ErrorCategory {
    Usage,       // the request itself is wrong: unknown measure, bad filter, bad option
    Unreadable,  // the input cannot be read: missing file, damaged archive, unknown format
    Unsupported, // recognised, but this program cannot take it; the text says what to do instead
    Workspace,   // the workspace cannot be used: newer version, foreign file, locked, read-only, damaged
    Storage,     // writing failed: disk full, permission
    Cancelled,   // the user asked to stop; neither success nor failure
    Internal     // a broken invariant of the program
};

// Where in the input something was found. Every part is optional: empty or negative means unknown.
struct Place
{
    QString file;       // as the user named it; a member of an archive is "archive.zip/member"
    qint64 line = -1;   // counted from 1
    qint64 offset = -1; // bytes, counted from 0 in the decompressed data
    QString path;       // where inside the record, as a JSON path ("Item.MessageMap.S") or a column name

    bool operator==(const Place &) const = default;
};

struct Error
{
    ErrorCategory category = ErrorCategory::Internal;
    QString text; // technical, English, one sentence, no secret and no transcript text
    Place place;
    QStringList context; // from the inside out: "while reading manifest-files.json"

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCategory category, QString text, Place place = {})
{
    return tl::unexpected(Error{category, std::move(text), std::move(place), {}});
}

// One line for logs and for stderr: "file:line: text (context)".
QString toString(const Error &error);
QString toString(const Place &place);

} // namespace parlance

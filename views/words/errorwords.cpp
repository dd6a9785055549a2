#include "views/words/errorwords.h"

#include <QCoreApplication>

namespace parlance {

namespace {

// Causes that people can do something about, by the beginning of the technical text.
struct Cause
{
    const char *begins;
    const char *sentence;
};

constexpr Cause causes[] = {
    {"The disk is full",
     QT_TRANSLATE_NOOP("Errors", "The disk is full. Nothing of the change was kept: make room and try again.")},
    {"The disk reported an error",
     QT_TRANSLATE_NOOP("Errors", "The disk reported an error. Check the drive, then try again.")},
    {"The workspace cannot be written: it is read-only",
     QT_TRANSLATE_NOOP("Errors", "The workspace can only be read: the file or its folder is write-protected.")},
    {"The workspace file is read-only",
     QT_TRANSLATE_NOOP("Errors", "The workspace can only be read. Copy it to a folder that can be written.")},
    {"The folder of the workspace is read-only",
     QT_TRANSLATE_NOOP("Errors", "The workspace can only be read. Copy it to a folder that can be written.")},
    {"The workspace is open for reading only",
     QT_TRANSLATE_NOOP("Errors", "The workspace can only be read: the file or its folder is write-protected.")},
    {"The workspace file or its folder cannot be opened",
     QT_TRANSLATE_NOOP("Errors", "The workspace or its folder cannot be opened. Check the permissions.")},
    {"The workspace is locked by another program",
     QT_TRANSLATE_NOOP("Errors", "Another program is using the workspace. Close it there, or try again later.")},
    {"The file is not a Parlance workspace",
     QT_TRANSLATE_NOOP("Errors", "This file is not a Parlance workspace. Nothing was changed.")},
    {"The file is an SQLite database of another program",
     QT_TRANSLATE_NOOP("Errors", "This file belongs to another program. Nothing was changed.")},
    {"The file is empty, not a Parlance workspace",
     QT_TRANSLATE_NOOP("Errors", "This file is empty and not a Parlance workspace.")},
    {"The workspace was made by a newer version",
     QT_TRANSLATE_NOOP("Errors",
                       "The workspace was made by a newer version of Parlance. Please update the program. Nothing was "
                       "changed.")},
    {"The workspace is of an older version",
     QT_TRANSLATE_NOOP("Errors",
                       "The workspace is of an older version and must be brought up to date, but it can only be read. "
                       "Copy it to a folder that can be written.")},
    {"The workspace file is damaged",
     QT_TRANSLATE_NOOP("Errors",
                       "The workspace is damaged. Restore a backup, or import the sources into a new workspace.")},
    {"A column segment is damaged",
     QT_TRANSLATE_NOOP("Errors",
                       "A part of the workspace that speeds up its charts is damaged. Nothing that was imported is "
                       "lost: “parlance verify” tells more.")},
    {"This is a folder", QT_TRANSLATE_NOOP("Errors", "This is a folder. A workspace is a file NAME.parlance.")},
    {"There is no such workspace", QT_TRANSLATE_NOOP("Errors", "The workspace is no longer there.")},
    {"The folder of the workspace does not exist",
     QT_TRANSLATE_NOOP("Errors", "The folder of the workspace does not exist.")},
    {"The folder is read-only: no workspace",
     QT_TRANSLATE_NOOP("Errors", "No workspace can be made in this folder: it can only be read.")},
    {"There is not enough memory", QT_TRANSLATE_NOOP("Errors", "There is not enough memory. Close other programs.")},
    {"the file is empty", QT_TRANSLATE_NOOP("Errors", "The file is empty.")},
    {"this is no text, so no table", QT_TRANSLATE_NOOP("Errors", "This is no text, so it is no table either.")},
    {"no columns were found", QT_TRANSLATE_NOOP("Errors", "No columns were found in the file.")},
    {"a table of more than", QT_TRANSLATE_NOOP("Errors", "The table has more columns than can be mapped.")},
    {"too large for a mapping", QT_TRANSLATE_NOOP("Errors", "The file is too large to be a mapping.")},
    {"there is no such file", QT_TRANSLATE_NOOP("Errors", "The file or folder is no longer there.")},
    {"the password does not open",
     QT_TRANSLATE_NOOP("Errors", "The password does not open this file, or the file was changed on its way.")},
    {"the sealed file was",
     QT_TRANSLATE_NOOP("Errors", "The file was changed or cut off on its way. Nothing was taken from it.")},
    {"the sealed file is cut off",
     QT_TRANSLATE_NOOP("Errors", "The file was changed or cut off on its way. Nothing was taken from it.")},
    {"something was put behind the sealed",
     QT_TRANSLATE_NOOP("Errors", "The file was changed or cut off on its way. Nothing was taken from it.")},
    {"this is no sealed file", QT_TRANSLATE_NOOP("Errors", "This is no sealed file.")},
    {"this is no file of work", QT_TRANSLATE_NOOP("Errors", "This is no file of work at the review desk.")},
    {"cannot open the file",
     QT_TRANSLATE_NOOP("Errors", "The file cannot be opened. Check that it is there and may be read.")},
};

const char *byCategory(ErrorCategory category)
{
    switch (category) {
    case ErrorCategory::Usage:
        return QT_TRANSLATE_NOOP("Errors", "This cannot be done with these settings.");
    case ErrorCategory::Unreadable:
        return QT_TRANSLATE_NOOP("Errors", "The file could not be read, or not as what it seems to be.");
    case ErrorCategory::Unsupported:
        return QT_TRANSLATE_NOOP("Errors", "The file is of a kind that Parlance does not read.");
    case ErrorCategory::Workspace:
        return QT_TRANSLATE_NOOP("Errors", "The workspace cannot be used.");
    case ErrorCategory::Storage:
        return QT_TRANSLATE_NOOP("Errors", "The file could not be written. Check the folder and the room on the disk.");
    case ErrorCategory::Cancelled:
        return QT_TRANSLATE_NOOP("Errors", "Cancelled.");
    case ErrorCategory::Internal:
        break;
    }
    return QT_TRANSLATE_NOOP("Errors", "Something unexpected happened: this is a fault of Parlance, not of your data.");
}

const char *sentenceOf(const Error &error)
{
    for (const Cause &cause : causes) {
        if (error.text.startsWith(QLatin1String(cause.begins)))
            return cause.sentence;
    }
    return byCategory(error.category);
}

} // namespace

ErrorWords errorWords(const Error &error)
{
    QStringList lines{error.text};
    if (const QString place = toString(error.place); !place.isEmpty())
        lines << place;
    lines += error.context;
    lines.removeAll(QString());
    return {QCoreApplication::translate("Errors", sentenceOf(error)), lines.join(QLatin1Char('\n'))};
}

} // namespace parlance

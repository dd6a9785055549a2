// What erasing a person takes out of a workspace, and the receipt of it. Plain values that the store fills and the views
// show.
#pragma once

#include "models/core/time.h"

#include <QStringList>

namespace parlance {

struct ErasureCounts
{
    qint64 accounts = 0; // one per source that knows the person
    qint64 conversations = 0, messages = 0, ratings = 0;
    qint64 leads = 0, events = 0, audits = 0, documents = 0;
    qint64 notes = 0, tags = 0, reviews = 0; // the user's own work on their conversations; reviews with their history
    qint64 lists = 0;                        // entries of the Q&A and other lists that only they gave cause for
    qint64 actions = 0; // lines of the own audit log that name them; the lines stay without the name
    // Texts of others and of the user's own that hold the id, the e-mail address or the full name: they stay.
    qint64 mentions = 0;

    // Whatever erasing takes out or changes.
    [[nodiscard]] qint64 records() const
    {
        return accounts + conversations + leads + events + audits + documents + notes + tags + reviews + lists +
               actions;
    }
    bool operator==(const ErasureCounts &) const = default;
};

struct ErasureReceipt
{
    QString user;
    UtcMs at = 0;
    ErasureCounts counts;
    qint64 bytesBefore = 0, bytesAfter = 0; // of the workspace file
    bool rewritten = false;                 // the file was written anew without its free space
    int sought = 0;      // things looked for in the bytes of the file afterwards: id, address, sentences
    QStringList found;   // which kinds of them are still there: "id", "email", "name", "text"
    QStringList backups; // files beside the workspace that are older and were left alone
};

} // namespace parlance

// What the page of lists asks of the workspace: plain values, so that views know no store.
#pragma once

#include "models/analysis/fixlists.h"
#include "models/core/result.h"
#include "models/live/exportjob.h"

#include <QObject>

#include <functional>
#include <vector>

namespace parlance {

struct ListsAdded
{
    qint64 added = 0, merged = 0;
};

// What became of a Lex export.
struct LexAnswer
{
    int added = 0;
    QStringList refused; // "“Stop”: two locales have the intent", in the language of the window
};

// A list as a file.
struct ListFile
{
    FixList list = FixList::Questions;
    bool evaluation = false; // cases for a test of the bot instead
    bool anonymised = true;  // without what tells who somebody is
    QString path;            // its name says how: CSV, JSON, JSON lines or Excel
    QString password;        // that seals it; empty: not sealed. A workbook cannot be.
};

// GUI thread. Answers come in the order of the questions, none once the receiver is gone. Functions may be empty.
struct FixListAccess
{
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    bool readOnly = false;
    std::function<void(FixList, QObject *, Done<std::vector<FixEntry>>)> load;
    std::function<void(const FixEntry &, QObject *, Done<ListsAdded>)> add;
    // One whose text becomes like another's is a Usage error.
    std::function<void(const FixEntry &, QObject *, Done<bool>)> change;
    std::function<void(const std::vector<qint64> &ids, QObject *, Done<qint64>)> remove;
    // What was missed, into the utterances.
    std::function<void(QObject *, Done<ListsAdded>)> takeMissed;
    std::function<ExportJob(const ListFile &)> saving; // as of when it runs
    ExportRunner runExport;                            // who runs it
    // Open utterances with an intent into a Lex export, as another file.
    std::function<void(const QString &from, const QString &to, QObject *, Done<LexAnswer>)> intoLex;
};

} // namespace parlance

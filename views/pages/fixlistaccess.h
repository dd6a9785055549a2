// What the page of lists asks of the workspace: plain values, so that views know no store.
#pragma once

#include "models/analysis/fixlists.h"
#include "models/core/result.h"

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
    // The list as a file, by its name: CSV, JSON, JSON lines or Excel. evaluation: cases for a test of the bot instead.
    // anonymised: without what tells who somebody is. Answers how many.
    std::function<void(FixList, bool evaluation, bool anonymised, const QString &path, QObject *, Done<qint64>)> save;
    // Open utterances with an intent into a Lex export, as another file.
    std::function<void(const QString &from, const QString &to, QObject *, Done<LexAnswer>)> intoLex;
};

} // namespace parlance

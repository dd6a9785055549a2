// What the review desk asks of the workspace: plain values, so that views know no store.
#pragma once

#include "models/analysis/agreement.h"
#include "models/analysis/fixlists.h"
#include "models/analysis/patterns.h"
#include "models/analysis/redactions.h"
#include "models/analysis/reviewqueue.h"
#include "models/core/result.h"
#include "models/live/exportjob.h"
#include "views/dialogs/shareactions.h"

#include <QObject>

#include <functional>

namespace parlance {

struct ReviewDetail
{
    Review review; // with the note
    std::vector<ReviewLogEntry> history;
};

// What the page knows besides its items.
struct ReviewDesk
{
    QStringList tags, people; // most used first; by name
    std::vector<ReviewerDay> days;
    struct Pair
    {
        QString first, second; // reviewers
        Agreement agreement;
    };
    std::vector<Pair> pairs; // who named causes of the same messages
};

// GUI thread. Answers come in the order of the questions, none once the receiver is gone. Functions may be empty.
struct ReviewAccess
{
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    QString reviewer; // who sits here
    bool readOnly = false;
    std::function<void(const ReviewSampling &, bool anonymised, QObject *, Done<ReviewItems>)> items;
    std::function<void(qint64 conversation, bool anonymised, QObject *, Done<ReadConversation>)> conversation;
    std::function<void(qint64 message, bool anonymised, QObject *, Done<ReviewDetail>)> detail;
    std::function<void(qint64 message, const std::vector<ReviewEdit> &, QObject *, Done<Review>)> change;
    // Takes the newest step of the reviewer back, or makes it again; nullopt: there is none.
    std::function<void(bool redo, QObject *, Done<std::optional<ReviewStep>>)> turn;
    std::function<void(QObject *, Done<ReviewDesk>)> desk;
    // What the ratings of the range have in common; names of documents and topics are hidden when anonymised.
    std::function<void(const TimeRange &, bool anonymised, QObject *, Done<RatedPatterns>)> patterns;
    // Into its list, met in that message; false: one like it was there, and took over what is new.
    std::function<void(const FixEntry &, qint64 message, QObject *, Done<bool>)> addToList;
    // What is hidden of the conversation, in its order; and of a text, if these were the words.
    std::function<void(qint64 conversation, QObject *, Done<std::vector<FoundRedaction>>)> redactions;
    std::function<void(const QString &text, const PrivacyWords &, QObject *, Done<std::vector<FoundRedaction>>)>
        tryWords;
    std::function<void(QObject *, Done<PrivacyWords>)> words;
    // A pattern that is no regular expression is a Usage error, and then nothing is changed.
    std::function<void(const PrivacyWords &, QObject *, Done<bool>)> setWords;
    ShareActions share;
    // The conversation as it is given, by the name of the file: Markdown, JSON, CSV, JSON lines, Excel; a password seals
    // it.
    std::function<ExportJob(const ReadConversation &, const QString &path, const QString &password)> saving;
    ExportRunner runExport; // who writes it
};

} // namespace parlance

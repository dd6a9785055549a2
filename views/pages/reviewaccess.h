// What the review desk asks of the workspace: plain values, so that views know no store.
#pragma once

#include "models/analysis/agreement.h"
#include "models/analysis/reviewqueue.h"
#include "models/core/result.h"

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
    // Question and answer into the Q&A list; false: one like it was there, and has the answer now.
    std::function<void(const QString &question, const QString &answer, QObject *, Done<bool>)> addQuestion;
    // Writes the conversation as it is given: Markdown, or JSON when the name says so.
    std::function<Result<void>(const ReadConversation &, const QString &path)> save;
};

} // namespace parlance

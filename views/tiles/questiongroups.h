// Questions by likeness, and what they say about the knowledge of the bot: worked out from the answer to a Query by
// question. Pure functions.
#pragma once

#include "models/query/query.h"
#include "views/tiles/findings.h"

#include <stop_token>

namespace parlance {

struct QuestionGroup
{
    QString name;        // the wording asked most
    QStringList words;   // what tells the group from others, in the questions' own words
    QStringList members; // keys of all wordings, the most asked first
    // Sums over the wordings; each query has one question, so they are exact. Without such a column: 0.
    qint64 queries = 0, unanswered = 0, missed = 0, branches = 0, negative = 0;
    double nearest = 0; // how like the nearest larger group is, 0 to 1
    int nearestGroup = -1;

    bool operator==(const QuestionGroup &) const = default;
};

// A Table of queries by question, with or without unanswered, missed, branches and negative. The most asked group first.
// For a worker; empty when stopped.
std::vector<QuestionGroup> groupQuestions(const Table &questions, std::stop_token stop);

// question (the name), words, wordings, queries and of the rest what the Table has and is not 0 throughout.
TablePtr groupsTable(const std::vector<QuestionGroup> &groups, const Table &questions);

// Queries about the wordings of a group.
Filter filterOf(const QuestionGroup &group);

// How little the knowledge covers: told when surely more than a tenth of the questions found no answer.
std::optional<Finding> coverageInsight(const std::vector<QuestionGroup> &groups, const NumberStyle &style);

// Low coverage, then "Add Q&A for", "Update content on", "Consider a guardrail for", each with what speaks for it; the weightiest first.
// Nothing is said where the data has no missed, unanswered or repeated questions.
std::vector<Finding> insightsOf(const std::vector<QuestionGroup> &groups, const NumberStyle &style);

} // namespace parlance

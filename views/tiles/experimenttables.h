// From the Tables of the Experiments page to what the statistics want, and from their result to lines of text. Pure
// functions.
#pragma once

#include "models/analysis/experiment.h"
#include "models/query/query.h"

namespace parlance {

struct ExperimentArm
{
    QString key, label;
    qint64 users = 0, conversations = 0;
};

struct ExperimentData
{
    QString key, label;
    bool isNull = false;             // variants without the name of an experiment
    std::vector<ExperimentArm> arms; // by key
    std::vector<ExperimentMetric> metrics;
    qint64 shared = 0;
    bool cutOff = false; // more conversations than were read: means and conversions are left out
};

// Tables are found by measures, groupings and filters of their queries, all of them by experiment and variant:
// conversations and users; users by experiment alone; conversations with turn = "later" (engaged); thumbs_up and
// thumbs_down; conversations by outcome; session_duration_avg, cost and messages by conversation; leads by conversation;
// goals by conversation.
std::vector<ExperimentData> experimentsOf(const std::vector<Query> &queries, const std::vector<TablePtr> &tables);

QString metricLabel(const QString &key);
// One line for each metric and variant: metric, variant, cases, value, interval, difference, lift, early, p, chance.
TablePtr experimentTable(const ExperimentData &data, const ExperimentResult &result, const ExperimentPlan &plan,
                         const NumberStyle &style);
// What can be said, in a sentence or two; and what speaks against it.
QString verdictText(const ExperimentData &data, const ExperimentResult &result, const ExperimentPlan &plan,
                    const NumberStyle &style);
QStringList experimentWarnings(const ExperimentData &data, const ExperimentResult &result, const NumberStyle &style);

} // namespace parlance

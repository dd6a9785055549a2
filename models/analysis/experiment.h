// Whether the variants of an experiment differ by more than chance, by the methods that docs/experiments.md prints. Pure
// functions: counts and sums in, effects with their intervals out.
#pragma once

#include "models/analysis/proportions.h"

#include <QString>

#include <optional>
#include <vector>

namespace parlance {

// One metric of one variant: of a share `hits` among `cases`; of a mean the sums over the `cases`.
struct ArmMetric
{
    qint64 cases = 0, hits = 0;
    double mean = 0, variance = 0; // with n − 1

    bool operator==(const ArmMetric &) const = default;
};

enum class MetricKind { Share, Mean };

struct ExperimentMetric
{
    QString key;
    MetricKind kind = MetricKind::Share;
    bool higherIsBetter = true;
    std::vector<ArmMetric> arms; // as the variants stand; the control is one of them
};

struct ExperimentPlan
{
    int control = 0;
    qint64 casesPerArm = 0; // planned; 0: nobody said
    QString primary;        // key of the metric that decides
};

// Of a variant against the control.
struct Effect
{
    int arm = 0;
    double difference = 0;
    std::optional<double> lift; // relative to the control; none where that is 0
    Bounds interval;            // of the difference, 95 %
    std::optional<Bounds> liftInterval;
    std::optional<Bounds> early; // valid however often one looks; only before the planned end
    double p = 1;
    double adjusted = 1; // by Holm over the variants, and over the metrics unless it is the primary one
    double chance = 0.5; // that the variant is the better one, flat prior
    double loss = 0;     // expected, if it is chosen
    bool exact = false;  // Fisher's test
    qint64 wanted = 0;   // cases an arm for 80 % power at the difference seen; 0: no difference
    bool enough = false; // to be tested at all

    bool operator==(const Effect &) const = default;
};

struct MetricResult
{
    QString key;
    MetricKind kind = MetricKind::Share;
    std::vector<std::optional<Bounds>> intervals; // by variant: Wilson, or t; none without cases
    std::optional<double> omnibus;                // p of the χ² test over more than two variants
    std::vector<Effect> effects;
    bool early = false;    // before the planned end: the plain intervals are not to be trusted
    double detectable = 0; // the smallest difference that the plan would find with 80 % power; 0: no plan
};

enum class Verdict {
    TooFew,    // an arm has fewer than fifty cases, or five hits
    Mismatch,  // the sample is not divided as planned: nothing can be said
    Mixed,     // more than one user in a hundred was given several variants
    Undecided, // no difference beyond chance yet
    Winner,    // the primary metric of one variant is better than the control's
    Control    // the control is better than every variant that differs
};

struct ExperimentResult
{
    Verdict verdict = Verdict::TooFew;
    int winner = -1;        // a variant
    double sampleRatio = 1; // p of the χ² test against equal shares
    qint64 shared = 0;      // users in more than one variant, at least
    bool isMixed = false;   // more of them than can be overlooked
    std::vector<MetricResult> metrics;
};

inline constexpr qint64 fewestCases = 50, fewestHits = 5;
inline constexpr double mismatchBelow = 0.001, significantBelow = 0.05, mixedAbove = 0.01;

// p of the χ² test of the counts against equal shares.
double sampleRatioTest(const std::vector<qint64> &counts);
// p by Holm, in the order given.
std::vector<double> holm(const std::vector<double> &p);
// By how much the standard error is multiplied for an interval that holds at every look (a confidence sequence, tightest
// near the planned number of cases).
double sequentialZ(double cases, double planned, double alpha = 0.05);

// `exposed`: whom each variant was given to (users, else conversations), for the sample ratio. `shared`: users seen in
// several variants.
ExperimentResult evaluate(const std::vector<ExperimentMetric> &metrics, const std::vector<qint64> &exposed,
                          qint64 shared, const ExperimentPlan &plan);

} // namespace parlance

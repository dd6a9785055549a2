#include "models/analysis/experiment.h"

#include "models/analysis/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace parlance {

namespace {

constexpr double power80 = 0.8416212335729143; // 80 % quantile of the normal distribution

double valueOf(const ArmMetric &arm, MetricKind kind)
{
    return kind == MetricKind::Share ? double(arm.hits) / double(arm.cases) : arm.mean;
}

// Of one case.
double varianceOf(const ArmMetric &arm, MetricKind kind)
{
    if (kind == MetricKind::Mean)
        return arm.variance;
    const double p = valueOf(arm, kind);
    return p * (1 - p);
}

double squaredError(const ArmMetric &arm, MetricKind kind)
{
    return varianceOf(arm, kind) / double(arm.cases);
}

bool isEnough(const ArmMetric &arm, MetricKind kind)
{
    if (arm.cases < fewestCases)
        return false;
    return kind == MetricKind::Mean || (arm.hits >= fewestHits && arm.cases - arm.hits >= fewestHits);
}

// Welch and Satterthwaite.
double degreesOf(const ArmMetric &a, const ArmMetric &b)
{
    const double x = a.variance / double(a.cases), y = b.variance / double(b.cases);
    const double below = x * x / double(a.cases - 1) + y * y / double(b.cases - 1);
    return below > 0 ? (x + y) * (x + y) / below : double(a.cases + b.cases - 2);
}

std::optional<Bounds> ownInterval(const ArmMetric &arm, MetricKind kind)
{
    if (kind == MetricKind::Share)
        return arm.cases > 0 ? std::optional(wilson(arm.hits, arm.cases)) : std::nullopt;
    if (arm.cases < 2)
        return std::nullopt;
    const double half = studentQuantile(0.05, double(arm.cases - 1)) * std::sqrt(squaredError(arm, kind));
    return Bounds{arm.mean - half, arm.mean + half};
}

void testShares(const ArmMetric &control, const ArmMetric &arm, Effect &effect)
{
    effect.interval = newcombe(control.hits, control.cases, arm.hits, arm.cases);
    effect.p = differenceOfShares(control.hits, control.cases, arm.hits, arm.cases);
    const double pooled = double(control.hits + arm.hits) / double(control.cases + arm.cases);
    const double least = double(std::min(control.cases, arm.cases)) * std::min(pooled, 1 - pooled);
    effect.exact = least < 5;
}

void testMeans(const ArmMetric &control, const ArmMetric &arm, double error, Effect &effect)
{
    const double degrees = degreesOf(control, arm), half = studentQuantile(0.05, degrees) * error;
    effect.interval = {effect.difference - half, effect.difference + half};
    effect.p = error > 0 ? studentTwoSided(effect.difference / error, degrees) : effect.difference == 0 ? 1 : 0;
}

// The delta method: of the quotient of two means or shares.
void addLift(const ArmMetric &control, const ArmMetric &arm, MetricKind kind, Effect &effect)
{
    const double before = valueOf(control, kind), now = valueOf(arm, kind);
    if (before == 0)
        return;
    effect.lift = now / before - 1;
    const double error = std::sqrt(squaredError(arm, kind) / (before * before) +
                                   now * now * squaredError(control, kind) / std::pow(before, 4));
    effect.liftInterval = Bounds{*effect.lift - z95 * error, *effect.lift + z95 * error};
}

// A flat prior and normal sampling: the posterior of the difference is normal around the one seen.
void addChance(double error, bool higherIsBetter, Effect &effect)
{
    const double better = higherIsBetter ? effect.difference : -effect.difference;
    if (error <= 0) {
        effect.chance = better > 0 ? 1 : better < 0 ? 0 : 0.5;
        effect.loss = std::max(0.0, -better);
        return;
    }
    const double x = better / error;
    effect.chance = normalCdf(x);
    effect.loss = error * normalDensity(x) - better * normalUpperTail(x);
}

Effect effectOf(const ExperimentMetric &metric, int control, int arm, const ExperimentPlan &plan)
{
    const ArmMetric &a = metric.arms[size_t(control)], &b = metric.arms[size_t(arm)];
    Effect effect;
    effect.arm = arm;
    effect.enough = isEnough(a, metric.kind) && isEnough(b, metric.kind);
    if (a.cases < 2 || b.cases < 2)
        return effect;
    effect.difference = valueOf(b, metric.kind) - valueOf(a, metric.kind);
    const double error = std::sqrt(squaredError(a, metric.kind) + squaredError(b, metric.kind));
    if (metric.kind == MetricKind::Share)
        testShares(a, b, effect);
    else
        testMeans(a, b, error, effect);
    addLift(a, b, metric.kind, effect);
    addChance(error, metric.higherIsBetter, effect);
    if (effect.difference != 0) {
        const double spread = varianceOf(a, metric.kind) + varianceOf(b, metric.kind);
        effect.wanted = qint64(std::ceil(std::pow((z95 + power80) / effect.difference, 2) * spread));
    }
    const qint64 fewest = std::min(a.cases, b.cases);
    if (plan.casesPerArm > 0 && fewest < plan.casesPerArm) {
        const double z = sequentialZ(double(a.cases + b.cases), 2 * double(plan.casesPerArm));
        effect.early = metric.kind == MetricKind::Share
                           ? newcombe(a.hits, a.cases, b.hits, b.cases, z)
                           : Bounds{effect.difference - z * error, effect.difference + z * error};
    }
    return effect;
}

std::optional<double> omnibusOf(const ExperimentMetric &metric)
{
    qint64 hits = 0, cases = 0;
    int arms = 0;
    for (const ArmMetric &arm : metric.arms) {
        hits += arm.hits;
        cases += arm.cases;
        arms += arm.cases > 0;
    }
    if (metric.kind != MetricKind::Share || arms < 3 || hits == 0 || hits == cases)
        return std::nullopt;
    const double p = double(hits) / double(cases);
    double sum = 0;
    for (const ArmMetric &arm : metric.arms) {
        if (arm.cases == 0)
            continue;
        const double expected = double(arm.cases) * p, off = double(arm.hits) - expected;
        sum += off * off / expected + off * off / (double(arm.cases) - expected);
    }
    return chiSquareUpperTail(sum, arms - 1);
}

// The smallest difference from the control's value that so many cases an arm find four times out of five.
double detectableBy(const ExperimentMetric &metric, const ExperimentPlan &plan)
{
    const ArmMetric &control = metric.arms[size_t(plan.control)];
    if (plan.casesPerArm <= 0 || control.cases < 2)
        return 0;
    return (z95 + power80) * std::sqrt(2 * varianceOf(control, metric.kind) / double(plan.casesPerArm));
}

MetricResult resultOf(const ExperimentMetric &metric, const ExperimentPlan &plan)
{
    MetricResult result;
    result.key = metric.key;
    result.kind = metric.kind;
    for (const ArmMetric &arm : metric.arms)
        result.intervals.push_back(ownInterval(arm, metric.kind));
    result.omnibus = omnibusOf(metric);
    result.detectable = detectableBy(metric, plan);
    for (int arm = 0; arm < int(metric.arms.size()); ++arm) {
        if (arm == plan.control)
            continue;
        result.effects.push_back(effectOf(metric, plan.control, arm, plan));
        result.early |= result.effects.back().early.has_value();
    }
    return result;
}

// The primary metric over its variants alone; all the others together.
void adjust(std::vector<MetricResult> &metrics, const QString &primary)
{
    for (const bool ofPrimary : {true, false}) {
        std::vector<Effect *> tested;
        std::vector<double> p;
        for (MetricResult &metric : metrics) {
            for (Effect &effect : metric.effects) {
                if ((metric.key == primary) == ofPrimary && effect.enough) {
                    tested.push_back(&effect);
                    p.push_back(effect.p);
                }
            }
        }
        const std::vector<double> adjusted = holm(p);
        for (size_t i = 0; i < tested.size(); ++i)
            tested[i]->adjusted = adjusted[i];
    }
}

bool isBeyondChance(const Effect &effect, const std::optional<double> &omnibus)
{
    if (!effect.enough || effect.adjusted >= significantBelow || (omnibus && *omnibus >= significantBelow))
        return false;
    return !effect.early || effect.early->low > 0 || effect.early->high < 0;
}

void decide(ExperimentResult &result, const std::vector<ExperimentMetric> &metrics, const ExperimentPlan &plan)
{
    const auto primary =
        std::ranges::find_if(result.metrics, [&](const MetricResult &metric) { return metric.key == plan.primary; });
    if (primary == result.metrics.end() ||
        std::ranges::none_of(primary->effects, [](const Effect &effect) { return effect.enough; }))
        return;
    if (result.sampleRatio < mismatchBelow || result.isMixed) {
        result.verdict = result.isMixed ? Verdict::Mixed : Verdict::Mismatch;
        return;
    }
    const bool higher = metrics[size_t(primary - result.metrics.begin())].higherIsBetter;
    result.verdict = Verdict::Undecided;
    double best = 0;
    bool worse = false;
    for (const Effect &effect : primary->effects) {
        if (!isBeyondChance(effect, primary->omnibus))
            continue;
        const double gain = higher ? effect.difference : -effect.difference;
        worse |= gain < 0;
        if (gain > best) {
            best = gain;
            result.winner = effect.arm;
        }
    }
    if (result.winner >= 0)
        result.verdict = Verdict::Winner;
    else if (worse)
        result.verdict = Verdict::Control;
}

} // namespace

double sampleRatioTest(const std::vector<qint64> &counts)
{
    const double all = double(std::accumulate(counts.begin(), counts.end(), qint64(0)));
    if (counts.size() < 2 || all == 0)
        return 1;
    const double expected = all / double(counts.size());
    double sum = 0;
    for (const qint64 count : counts)
        sum += (double(count) - expected) * (double(count) - expected) / expected;
    return chiSquareUpperTail(sum, double(counts.size() - 1));
}

std::vector<double> holm(const std::vector<double> &p)
{
    std::vector<size_t> order(p.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&p](size_t i) { return p[i]; });
    std::vector<double> adjusted(p.size(), 1);
    double least = 0;
    for (size_t rank = 0; rank < order.size(); ++rank) {
        least = std::max(least, std::min(1.0, p[order[rank]] * double(p.size() - rank)));
        adjusted[order[rank]] = least;
    }
    return adjusted;
}

double sequentialZ(double cases, double planned, double alpha)
{
    const double log = -2 * std::log(alpha);
    const double weight = cases * (log + std::log(log + 1)) / planned; // n ρ²
    return std::sqrt(2 * (weight + 1) / weight * std::log(std::sqrt(weight + 1) / alpha));
}

ExperimentResult evaluate(const std::vector<ExperimentMetric> &metrics, const std::vector<qint64> &exposed,
                          qint64 shared, const ExperimentPlan &plan)
{
    ExperimentResult result;
    result.sampleRatio = sampleRatioTest(exposed);
    result.shared = shared;
    const auto all = double(std::accumulate(exposed.begin(), exposed.end(), qint64(0)));
    result.isMixed = double(shared) > mixedAbove * all;
    for (const ExperimentMetric &metric : metrics)
        result.metrics.push_back(resultOf(metric, plan));
    adjust(result.metrics, plan.primary);
    decide(result, metrics, plan);
    return result;
}

} // namespace parlance

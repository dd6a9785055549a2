#include "models/analysis/proportions.h"

#include "models/analysis/distributions.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double fewestExpected = 5;

double share(qint64 k, qint64 n)
{
    return double(k) / double(n);
}

double logChoose(qint64 n, qint64 k)
{
    return std::lgamma(double(n) + 1) - std::lgamma(double(k) + 1) - std::lgamma(double(n - k) + 1);
}

} // namespace

Bounds wilson(qint64 k, qint64 n, double z)
{
    const double count = double(n), p = share(k, n), z2 = z * z;
    const double centre = (p + z2 / (2 * count)) / (1 + z2 / count);
    const double half = z / (1 + z2 / count) * std::sqrt(p * (1 - p) / count + z2 / (4 * count * count));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

Bounds newcombe(qint64 k1, qint64 n1, qint64 k2, qint64 n2, double z)
{
    const double p1 = share(k1, n1), p2 = share(k2, n2);
    const Bounds one = wilson(k1, n1, z), two = wilson(k2, n2, z);
    const double d = p2 - p1;
    return {d - std::hypot(p2 - two.low, one.high - p1), d + std::hypot(two.high - p2, p1 - one.low)};
}

double fisherExact(qint64 k1, qint64 n1, qint64 k2, qint64 n2)
{
    const qint64 hits = k1 + k2, all = n1 + n2;
    const qint64 least = std::max<qint64>(0, hits - n2), most = std::min(hits, n1);
    const auto logOf = [&](qint64 k) { return logChoose(n1, k) + logChoose(n2, hits - k) - logChoose(all, hits); };
    const double observed = logOf(k1);
    double p = 0;
    constexpr double rounding = 1e-7; // tables as likely as the one seen count
    for (qint64 k = least; k <= most; ++k)
        if (const double log = logOf(k); log <= observed + rounding)
            p += std::exp(log);
    return std::min(1.0, p);
}

double differenceOfShares(qint64 k1, qint64 n1, qint64 k2, qint64 n2)
{
    const double pooled = double(k1 + k2) / double(n1 + n2);
    for (const qint64 n : {n1, n2})
        if (double(n) * pooled < fewestExpected || double(n) * (1 - pooled) < fewestExpected)
            return fisherExact(k1, n1, k2, n2);
    const double error = std::sqrt(pooled * (1 - pooled) * (1 / double(n1) + 1 / double(n2)));
    return 2 * normalUpperTail(std::abs(share(k2, n2) - share(k1, n1)) / error);
}

} // namespace parlance

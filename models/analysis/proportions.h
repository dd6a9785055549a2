// Shares of a number of cases, with what chance makes of them. Pure functions.
#pragma once

#include <QtGlobal>

namespace parlance {

inline constexpr double z95 = 1.959963984540054; // 97.5 % quantile of the normal distribution

struct Bounds
{
    double low = 0, high = 0;
    bool operator==(const Bounds &) const = default;
};

// Wilson score interval of k of n > 0.
Bounds wilson(qint64 k, qint64 n, double z = z95);
// Newcombe's hybrid score interval (his method 10) of k2/n2 − k1/n1, both n > 0.
Bounds newcombe(qint64 k1, qint64 n1, qint64 k2, qint64 n2, double z = z95);
// Two-sided. By the pooled z-test; by Fisher's exact test where a cell of the table is expected to hold fewer than five.
double differenceOfShares(qint64 k1, qint64 n1, qint64 k2, qint64 n2);
double fisherExact(qint64 k1, qint64 n1, qint64 k2, qint64 n2);

} // namespace parlance

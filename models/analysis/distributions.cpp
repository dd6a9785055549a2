#include "models/analysis/distributions.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace parlance {

namespace {

constexpr int mostSteps = 1000;
constexpr double precise = 1e-15, tiny = 1e-300;

// Lower regularised gamma function by its series: for x < a + 1.
double gammaBySeries(double a, double x)
{
    double term = 1 / a, sum = term;
    for (int n = 1; n < mostSteps && std::abs(term) > std::abs(sum) * precise; ++n) {
        term *= x / (a + n);
        sum += term;
    }
    return sum * std::exp(-x + a * std::log(x) - std::lgamma(a));
}

// Upper regularised gamma function by its continued fraction (Lentz): for x ≥ a + 1.
double gammaByFraction(double a, double x)
{
    double b = x + 1 - a, c = 1 / tiny, d = 1 / b, h = d;
    for (int n = 1; n < mostSteps; ++n) {
        const double an = -n * (n - a);
        b += 2;
        d = an * d + b;
        d = 1 / (std::abs(d) < tiny ? tiny : d);
        c = b + an / c;
        c = std::abs(c) < tiny ? tiny : c;
        const double step = d * c;
        h *= step;
        if (std::abs(step - 1) < precise)
            break;
    }
    return h * std::exp(-x + a * std::log(x) - std::lgamma(a));
}

double betaFraction(double a, double b, double x)
{
    double c = 1, d = 1 - (a + b) * x / (a + 1);
    d = 1 / (std::abs(d) < tiny ? tiny : d);
    double h = d;
    const auto apply = [&](double factor) {
        d = 1 + factor * d;
        d = 1 / (std::abs(d) < tiny ? tiny : d);
        c = 1 + factor / c;
        c = std::abs(c) < tiny ? tiny : c;
        h *= d * c;
        return std::abs(d * c - 1) < precise;
    };
    for (int m = 1; m < mostSteps; ++m) {
        apply(m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)));
        if (apply(-(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))))
            break;
    }
    return h;
}

// Regularised incomplete beta function.
double beta(double a, double b, double x)
{
    if (x <= 0 || x >= 1)
        return x <= 0 ? 0 : 1;
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    return x < (a + 1) / (a + b + 2) ? front * betaFraction(a, b, x) / a : 1 - front * betaFraction(b, a, 1 - x) / b;
}

} // namespace

double normalDensity(double x)
{
    return std::exp(-x * x / 2) / std::sqrt(2 * std::numbers::pi);
}

double normalCdf(double x)
{
    return std::erfc(-x / std::numbers::sqrt2) / 2;
}

double normalUpperTail(double x)
{
    return std::erfc(x / std::numbers::sqrt2) / 2;
}

double normalQuantile(double p)
{
    double low = -40, high = 40;
    for (int i = 0; i < 200 && high - low > precise; ++i) {
        const double middle = (low + high) / 2;
        (normalCdf(middle) < p ? low : high) = middle;
    }
    return (low + high) / 2;
}

double chiSquareUpperTail(double x, double degrees)
{
    if (x <= 0)
        return 1;
    const double a = degrees / 2, half = x / 2;
    return half < a + 1 ? 1 - gammaBySeries(a, half) : gammaByFraction(a, half);
}

double studentTwoSided(double t, double degrees)
{
    return beta(degrees / 2, 0.5, degrees / (degrees + t * t));
}

double studentQuantile(double p, double degrees)
{
    double low = 0, high = 1;
    while (studentTwoSided(high, degrees) > p && high < 1e12)
        high *= 2;
    for (int i = 0; i < 200; ++i) {
        const double middle = (low + high) / 2;
        (studentTwoSided(middle, degrees) > p ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace parlance

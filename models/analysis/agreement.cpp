#include "models/analysis/agreement.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace parlance {

std::optional<Agreement> agreementOf(const std::vector<std::pair<QString, QString>> &sorted)
{
    if (sorted.empty())
        return std::nullopt;
    Agreement result;
    std::map<QString, std::pair<qint64, qint64>> uses; // by category, of the first and of the second
    for (const auto &[first, second] : sorted) {
        ++uses[first].first;
        ++uses[second].second;
        result.same += first == second;
    }
    result.things = qint64(sorted.size());
    const double n = double(result.things);
    result.observed = double(result.same) / n;
    for (const auto &[category, count] : uses)
        result.expected += double(count.first) / n * double(count.second) / n;
    if (uses.size() == 1)
        return result;
    const double rest = 1 - result.expected;
    const double kappa = (result.observed - result.expected) / rest;
    const double error = std::sqrt(result.observed * (1 - result.observed) / n) / rest;
    constexpr double z = 1.959963984540054; // 97.5 % of the normal distribution
    result.kappa = kappa;
    result.low = std::max(-1.0, kappa - z * error);
    result.high = std::min(1.0, kappa + z * error);
    return result;
}

} // namespace parlance

#include "models/core/gridnumbers.h"

#include "models/core/format.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {
constexpr int mostDecimals = 6;
constexpr double wholeFrom = 99.95, shortFrom = 9'999.5;
} // namespace

int gridDecimals(std::span<const double> amounts)
{
    double largest = 0;
    qsizetype count = 0;
    for (const double amount : amounts) {
        if (!std::isfinite(amount) || amount == 0)
            continue;
        ++count;
        largest = std::max(largest, std::abs(amount));
    }
    if (count == 0)
        return 0;
    const int most = std::clamp(3 - int(std::floor(std::log10(largest))), 0, mostDecimals);
    for (int decimals = 0; decimals < most; ++decimals) {
        const double least = std::pow(10.0, -decimals) / 2;
        const auto said = std::ranges::count_if(amounts, [least](double amount) { return std::abs(amount) >= least; });
        if (said * 4 >= count * 3)
            return decimals;
    }
    return most;
}

QString formatInGrid(double amount, int decimals, const QLocale &locale)
{
    if (!std::isfinite(amount) || amount == 0)
        return QStringLiteral("–");
    const double absolute = std::abs(amount);
    NumberStyle style;
    style.locale = locale;
    if (absolute >= shortFrom)
        return formatShort(amount, Unit::Count, style);
    const int shown = absolute >= wholeFrom ? 0 : decimals;
    const double least = std::pow(10.0, -shown);
    QString text;
    if (absolute < least / 2)
        text = QLatin1Char('<') + locale.toString(least, 'f', shown);
    else
        text = locale.toString(absolute, 'f', shown);
    return amount < 0 ? QChar(0x2212) + text : text;
}

} // namespace parlance

// Numbers in the narrow cells of one grid: the same decimals in all of them, chosen so that most cells say something.
#pragma once

#include <QLocale>

#include <span>

namespace parlance {

// As many decimals as at least three quarters of the amounts above 0 need not to be "less than the smallest number",
// and no more than give the largest four digits. 0 when there is no amount.
int gridDecimals(std::span<const double> amounts);

// "219", "17.2", "0.3", "<0.1": without a currency sign, without decimals from a hundred on, in thousands from ten
// thousand on. Nothing (NaN) and 0 are "–".
QString formatInGrid(double amount, int decimals, const QLocale &locale);

} // namespace parlance

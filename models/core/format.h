// The only place where numbers, money, durations and times become text for people.
#pragma once

#include "models/core/money.h"
#include "models/core/time.h"

#include <QDate>
#include <QLocale>

namespace parlance {

enum class Unit { Count, Money, Percent, Ratio, Duration, Bytes, PerMinute, Score, Text, Time };

// How numbers are shown. Money may be shown in another currency at a fixed rate; values stay in nano-dollars.
struct NumberStyle
{
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedStates);
    QString currencySymbol = QStringLiteral("$");
    double currencyPerDollar = 1.0;
};

// value: Count as is; Money in nano-dollars; Percent as a share (0.874 → "87.4 %"); Duration in milliseconds.
// Full: as in a table cell ("$3,432.13", "20,423", "6.8 s"). A real cost never shows as 0 (four significant
// digits when small: "$0.001234"). Null is "–" and is the caller's business. The minus sign is U+2212.
QString formatValue(double value, Unit unit, const NumberStyle &style);
// Short: at most four significant digits ("46.3 M", "$3,432", "$34.3 K"), for axes and narrow cells. A count
// between 0 and 1 is "<1".
QString formatShort(double value, Unit unit, const NumberStyle &style);
// As short, but with the decimals of its neighbours: "$1.00" and "3.0 s". For numbers that stand below one another.
QString formatCompact(double value, Unit unit, const NumberStyle &style);
// Signed change: "+13.7 %" for a relative change, "−1.9 pt" between two shares, "−0.6 s" between durations, a
// plain difference between scores. "–" when there is nothing to compare with (null, or relative to 0).
QString formatChange(double current, double previous, Unit unit, const NumberStyle &style);
// A period label as axes and tables write it: hour "20 Nov, 23:00", day "20 Nov", "20 Nov 2026" when
// withYear, week "W47", month "Nov", quarter "Q4", year "2026".
QString formatPeriod(UtcMs start, Grain grain, const TimeZone &zone, const QLocale &locale, bool withYear);
// "20 Nov", or "20 Nov 2026" when withYear.
QString formatDate(const QDate &date, bool withYear, const QLocale &locale);
// A moment: "20 Nov 2026, 23:05".
QString formatPoint(UtcMs at, const TimeZone &zone, const QLocale &locale);
// "22 Oct – 20 Nov 2026" (last day inclusive).
QString formatRange(const TimeRange &range, const TimeZone &zone, const QLocale &locale);

} // namespace parlance

#include "models/core/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace parlance {

namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar dash(0x2013);

// The translation context; lupdate finds the texts by Format::tr.
struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

// Without a sign; grouped by the locale.
QString digits(double absolute, int decimals, const QLocale &locale)
{
    return locale.toString(absolute, 'f', decimals);
}

double roundedTo(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

// Decimals that show `significant` digits of a small number: 0.001234 → 6 for 4. At most 15.
int smallDecimals(double absolute, int significant)
{
    const int leading = absolute > 0 ? int(std::floor(std::log10(absolute))) : 0;
    return std::clamp(significant - 1 - leading, 0, 15);
}

// The fewest decimals from least to most that show the same number.
int neededDecimals(double absolute, int least, int most)
{
    const double wanted = roundedTo(absolute, most);
    int decimals = least;
    while (decimals < most && std::abs(roundedTo(absolute, decimals) - wanted) > std::pow(10.0, -most) / 2)
        ++decimals;
    return decimals;
}

QString withSign(bool negative, const QString &text)
{
    return negative ? minusSign + text : text;
}

bool roundsToZero(double absolute, int decimals)
{
    return roundedTo(absolute, decimals) == 0;
}

// --- money
// ---------------------------------------------------------------------------------------------------

QString currency(double absolute, int decimals, const NumberStyle &style)
{
    return style.locale.toCurrencyString(absolute, style.currencySymbol, decimals);
}

int moneyDecimals(double absolute)
{
    if (absolute == 0 || absolute >= 1)
        return 2;
    return neededDecimals(absolute, 2, absolute >= 0.1 ? 3 : smallDecimals(absolute, 4));
}

QString money(double nano, const NumberStyle &style)
{
    const double amount = nano / double(nanosPerDollar) * style.currencyPerDollar;
    const double absolute = std::abs(amount);
    return withSign(amount < 0, currency(absolute, moneyDecimals(absolute), style));
}

// --- other units
// ---------------------------------------------------------------------------------------------

QString percentText(const QString &number)
{
    return Format::tr("%1 %", "a percentage").arg(number);
}

// One decimal; a share that is not 0 never shows as 0.
int percentDecimals(double absolutePercent)
{
    return absolutePercent > 0 && roundsToZero(absolutePercent, 1) ? smallDecimals(absolutePercent, 2) : 1;
}

QString duration(double absoluteMs, const QLocale &locale)
{
    const auto number = [&locale](qint64 value) { return locale.toString(value); };
    if (absoluteMs > 0 && absoluteMs < 999.5)
        return Format::tr("%1 ms", "milliseconds")
            .arg(digits(absoluteMs, absoluteMs < 0.5 ? smallDecimals(absoluteMs, 2) : 0, locale));
    if (absoluteMs < 59'950)
        return Format::tr("%1 s", "seconds").arg(digits(absoluteMs / 1000, 1, locale));
    const qint64 seconds = qint64(std::llround(absoluteMs / 1000));
    if (seconds < 3600)
        return Format::tr("%1 min %2 s", "minutes and seconds").arg(number(seconds / 60), number(seconds % 60));
    const qint64 minutes = qint64(std::llround(absoluteMs / 60'000));
    if (minutes < 24 * 60)
        return Format::tr("%1 h %2 min", "hours and minutes").arg(number(minutes / 60), number(minutes % 60));
    const qint64 hours = qint64(std::llround(absoluteMs / 3'600'000));
    return Format::tr("%1 d %2 h", "days and hours").arg(number(hours / 24), number(hours % 24));
}

QString bytes(double absolute, const QLocale &locale)
{
    constexpr std::array units{"B", "KB", "MB", "GB", "TB"};
    size_t unit = 0;
    for (; absolute >= 999.5 && unit + 1 < units.size(); ++unit)
        absolute /= 1000;
    const int decimals = unit > 0 && absolute < 99.95 ? 1 : 0;
    return digits(absolute, decimals, locale) + QLatin1Char(' ') + QLatin1String(units[unit]);
}

int ratioDecimals(double absolute)
{
    if (absolute > 0 && roundsToZero(absolute, 2))
        return smallDecimals(absolute, 2);
    return absolute < 9.995 ? 2 : 1;
}

QString perMinute(const QString &number)
{
    return Format::tr("%1/min", "so many per minute").arg(number);
}

// --- short
// ---------------------------------------------------------------------------------------------------

struct Scaled
{
    double value = 0;
    const char *suffix = nullptr; // with "%1"
};

// From ten thousand on in thousands, millions or billions, so that the number has at most four digits.
Scaled scaled(double absolute)
{
    if (absolute < 9'999.5)
        return {absolute, nullptr};
    if (absolute < 999'950)
        return {absolute / 1e3, QT_TRANSLATE_NOOP("Format", "%1 K")};
    if (absolute < 9'999.5e6)
        return {absolute / 1e6, QT_TRANSLATE_NOOP("Format", "%1 M")};
    if (absolute < 9'999.5e9)
        return {absolute / 1e9, QT_TRANSLATE_NOOP("Format", "%1 B")};
    return {absolute / 1e12, QT_TRANSLATE_NOOP("Format", "%1 T")};
}

QString scaledText(const Scaled &number, const QString &text)
{
    return Format::tr(number.suffix, "thousand, million, billion or trillion").arg(text);
}

int scaledDecimals(double value)
{
    return value < 999.95 ? neededDecimals(value, 0, 1) : 0;
}

// "$1.2 M" and "1,2 Mio. $": the currency sign stands where the locale has it, the suffix with the number.
QString scaledMoney(const Scaled &number, const NumberStyle &style)
{
    const int decimals = scaledDecimals(number.value);
    const QString plain = digits(number.value, decimals, style.locale);
    const QString amount = currency(number.value, decimals, style);
    const qsizetype at = amount.indexOf(plain);
    if (at < 0)
        return scaledText(number, amount);
    return amount.left(at) + scaledText(number, plain) + amount.mid(at + plain.size());
}

QString shortMoney(double nano, const NumberStyle &style)
{
    const double amount = nano / double(nanosPerDollar) * style.currencyPerDollar;
    const double absolute = std::abs(amount);
    const Scaled number = scaled(absolute);
    if (number.suffix)
        return withSign(amount < 0, scaledMoney(number, style));
    const bool whole = absolute >= 99.995 || roundedTo(absolute, 2) == std::round(absolute);
    const int decimals = absolute >= 1 || absolute == 0 ? (whole ? 0 : 2) : moneyDecimals(absolute);
    return withSign(amount < 0, currency(absolute, decimals, style));
}

QString shortNumber(double value, bool count, const QLocale &locale)
{
    const double absolute = std::abs(value);
    if (count && value > 0 && value < 1)
        return QLatin1Char('<') + locale.toString(1);
    const Scaled number = scaled(absolute);
    if (number.suffix)
        return withSign(value < 0, scaledText(number, digits(number.value, scaledDecimals(number.value), locale)));
    const int most = absolute >= 999.95 ? 0 : count ? 1 : ratioDecimals(absolute);
    return withSign(value < 0, digits(absolute, neededDecimals(absolute, 0, most), locale));
}

QString shortDuration(double absoluteMs, const QLocale &locale)
{
    if (absoluteMs > 0 && absoluteMs < 999.5)
        return duration(absoluteMs, locale);
    const struct
    {
        double limit, divisor;
        const char *unit;
    } units[] = {{119'950, 1000, QT_TRANSLATE_NOOP("Format", "%1 s")},
                 {3'597'000, 60'000, QT_TRANSLATE_NOOP("Format", "%1 min")},
                 {86'220'000, 3'600'000, QT_TRANSLATE_NOOP("Format", "%1 h")},
                 {HUGE_VAL, 86'400'000, QT_TRANSLATE_NOOP("Format", "%1 d")}};
    const auto *unit = units;
    while (absoluteMs >= unit->limit)
        ++unit;
    const double value = absoluteMs / unit->divisor;
    return Format::tr(unit->unit, "a duration")
        .arg(digits(value, neededDecimals(value, 0, value < 999.95 ? 1 : 0), locale));
}

} // namespace

QString formatValue(double value, Unit unit, const NumberStyle &style)
{
    if (!std::isfinite(value))
        return dash;
    const double absolute = std::abs(value);
    const bool negative = value < 0;
    switch (unit) {
    case Unit::Money:
        return money(value, style);
    case Unit::Percent:
        return withSign(negative, percentText(digits(absolute * 100, percentDecimals(absolute * 100), style.locale)));
    case Unit::Duration:
        return withSign(negative, duration(absolute, style.locale));
    case Unit::Bytes:
        return withSign(negative, bytes(absolute, style.locale));
    case Unit::Ratio:
    case Unit::Score:
        return withSign(negative, digits(absolute, ratioDecimals(absolute), style.locale));
    case Unit::PerMinute:
        return withSign(negative, perMinute(digits(absolute, ratioDecimals(absolute), style.locale)));
    case Unit::Time:
        return isoUtc(UtcMs(value));
    case Unit::Count:
    case Unit::Text:
        break;
    }
    const int most = absolute > 0 && roundsToZero(absolute, 2) ? smallDecimals(absolute, 2) : 2;
    return withSign(negative, digits(absolute, neededDecimals(absolute, 0, most), style.locale));
}

QString formatCompact(double value, Unit unit, const NumberStyle &style)
{
    const double absolute = std::abs(value);
    const bool fixed = (unit == Unit::Money && absolute / double(nanosPerDollar) * style.currencyPerDollar < 99.995) ||
                       (unit == Unit::Duration && absolute < 59'950);
    return fixed && absolute > 0 ? formatValue(value, unit, style) : formatShort(value, unit, style);
}

QString formatShort(double value, Unit unit, const NumberStyle &style)
{
    if (!std::isfinite(value))
        return dash;
    const double absolute = std::abs(value);
    switch (unit) {
    case Unit::Money:
        return shortMoney(value, style);
    case Unit::Percent: {
        const double percent = absolute * 100;
        const int decimals = neededDecimals(percent, 0, percentDecimals(percent));
        return withSign(value < 0, percentText(digits(percent, decimals, style.locale)));
    }
    case Unit::Duration:
        return withSign(value < 0, shortDuration(absolute, style.locale));
    case Unit::Bytes:
    case Unit::Time:
        return formatValue(value, unit, style);
    case Unit::PerMinute:
        return perMinute(shortNumber(value, false, style.locale));
    case Unit::Ratio:
    case Unit::Score:
        return shortNumber(value, false, style.locale);
    case Unit::Count:
    case Unit::Text:
        break;
    }
    return shortNumber(value, true, style.locale);
}

namespace {

// sign: of the number as it is shown; a change that rounds to 0 has none.
QString signedText(double difference, const QString &absoluteText, bool isZero)
{
    if (isZero)
        return absoluteText;
    return (difference < 0 ? minusSign : QChar(QLatin1Char('+'))) + absoluteText;
}

QString durationChange(double difference, const QLocale &locale)
{
    const double absolute = std::abs(difference);
    // Seconds with one decimal as long as that says something.
    const bool inSeconds = absolute >= 50 && absolute < 59'950;
    const QString text =
        inSeconds ? Format::tr("%1 s", "seconds").arg(digits(absolute / 1000, 1, locale)) : duration(absolute, locale);
    return signedText(difference, text, absolute == 0);
}

} // namespace

QString formatChange(double current, double previous, Unit unit, const NumberStyle &style)
{
    if (!std::isfinite(current) || !std::isfinite(previous))
        return dash;
    const double difference = current - previous;
    const double absolute = std::abs(difference);
    if (unit == Unit::Duration)
        return durationChange(difference, style.locale);
    if (unit == Unit::Percent) {
        const QString text = Format::tr("%1 pt", "percentage points").arg(digits(absolute * 100, 1, style.locale));
        return signedText(difference, text, roundsToZero(absolute * 100, 1));
    }
    if (unit == Unit::Score)
        return signedText(difference, digits(absolute, 2, style.locale), roundsToZero(absolute, 2));
    if (previous == 0)
        return dash;
    const double percent = absolute / std::abs(previous) * 100;
    const int decimals = percent < 999.95 ? 1 : 0;
    return signedText(difference, percentText(digits(percent, decimals, style.locale)),
                      roundsToZero(percent, decimals));
}

QString formatDate(const QDate &date, bool withYear, const QLocale &locale)
{
    return locale.toString(date, withYear ? Format::tr("d MMM yyyy", "date pattern of QLocale")
                                          : Format::tr("d MMM", "date pattern of QLocale"));
}

namespace {

QString timeText(qint64 localMs)
{
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(((localMs % 86'400'000) + 86'400'000) % 86'400'000));
    return time.toString(QStringLiteral("HH:mm"));
}

QString dayRange(const QDate &first, const QDate &last, const QLocale &locale)
{
    if (first == last)
        return formatDate(last, true, locale);
    // Where the year comes first it stands with the first day, and once will do.
    if (Format::tr("d MMM yyyy", "date pattern of QLocale").startsWith(QLatin1Char('y')))
        return Format::tr("%1 – %2", "a range of days")
            .arg(formatDate(first, true, locale), formatDate(last, first.year() != last.year(), locale));
    QString from = formatDate(first, first.year() != last.year(), locale);
    if (first.year() == last.year() && first.month() == last.month())
        from = locale.toString(first, Format::tr("d", "day of the month, date pattern of QLocale"));
    return Format::tr("%1 – %2", "a range of days").arg(from, formatDate(last, true, locale));
}

} // namespace

QString formatPoint(UtcMs t, const TimeZone &zone, const QLocale &locale)
{
    return Format::tr("%1, %2", "a date and a time of day")
        .arg(formatDate(zone.date(t), true, locale), timeText(zone.toLocal(t)));
}

QString formatPeriod(UtcMs start, Grain grain, const TimeZone &zone, const QLocale &locale, bool withYear)
{
    const QDate date = zone.date(start);
    int weekYear = 0;
    const int week = date.weekNumber(&weekYear);
    switch (grain) {
    case Grain::Hour:
        return Format::tr("%1, %2", "a date and a time of day")
            .arg(formatDate(date, withYear, locale), timeText(zone.toLocal(start)));
    case Grain::Day:
        break;
    case Grain::Week: {
        const QString text = Format::tr("W%1", "number of a week").arg(week);
        return withYear ? Format::tr("%1 %2", "a week or quarter and its year").arg(text).arg(weekYear) : text;
    }
    case Grain::Month:
        return locale.toString(date, withYear ? Format::tr("MMM yyyy", "date pattern of QLocale")
                                              : Format::tr("MMM", "date pattern of QLocale"));
    case Grain::Quarter: {
        const QString text = Format::tr("Q%1", "number of a quarter").arg((date.month() + 2) / 3);
        return withYear ? Format::tr("%1 %2", "a week or quarter and its year").arg(text).arg(date.year()) : text;
    }
    case Grain::Year:
        return QString::number(date.year());
    }
    return formatDate(date, withYear, locale);
}

QString formatRange(const TimeRange &range, const TimeZone &zone, const QLocale &locale)
{
    const auto isWhole = [&zone](const std::optional<UtcMs> &t) { return !t || zone.startOfDay(zone.date(*t)) == *t; };
    const bool wholeDays = isWhole(range.from) && isWhole(range.to);
    if (!range.from && !range.to)
        return Format::tr("all time", "a period without bounds");
    if (!range.to)
        return Format::tr("from %1", "a period without an end")
            .arg(wholeDays ? formatDate(zone.date(*range.from), true, locale) : formatPoint(*range.from, zone, locale));
    if (!range.from)
        return Format::tr("until %1", "a period without a beginning, last day included")
            .arg(wholeDays ? formatDate(zone.date(*range.to - 1), true, locale) : formatPoint(*range.to, zone, locale));
    if (wholeDays && *range.from < *range.to)
        return dayRange(zone.date(*range.from), zone.date(*range.to - 1), locale);
    return Format::tr("%1 – %2", "a range of times")
        .arg(formatPoint(*range.from, zone, locale), formatPoint(*range.to, zone, locale));
}

} // namespace parlance

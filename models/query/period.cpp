#include "models/query/query.h"

#include "models/query/filtertext.h"

#include <QRegularExpression>

#include <cmath>

namespace parlance {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr int maxCount = 100'000; // of days and the like: some 270 years

tl::unexpected<Error> notATime(const QString &text)
{
    return fail(ErrorCategory::Usage,
                QStringLiteral("\"%1\" is no time; write 2024-06-01, 2024-06-01T12:00, 2024060112, -30d or last month")
                    .arg(text));
}

bool isReasonable(const QDate &date)
{
    return date.isValid() && date.year() >= 1 && date.year() <= 9999;
}

TimeRange instant(UtcMs t)
{
    return {t, t};
}

std::optional<TimeRange> days(const TimeZone &zone, QDate first, QDate next)
{
    if (!isReasonable(first) || !isReasonable(next))
        return std::nullopt;
    return TimeRange{zone.startOfDay(first), zone.startOfDay(next)};
}

// --- the kinds of bounds: each reads its own kind of text, or nothing -----------------------------------------------

// "2024", "2024-06", "2024-06-01"
std::optional<TimeRange> calendarBound(const QString &text, const TimeZone &zone)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    if (!match.hasCaptured(2))
        return days(zone, QDate(year, 1, 1), QDate(year, 1, 1).addYears(1));
    const int month = match.captured(2).toInt();
    if (!match.hasCaptured(3))
        return days(zone, QDate(year, month, 1), QDate(year, month, 1).addMonths(1));
    const QDate day(year, month, match.captured(3).toInt());
    return days(zone, day, day.addDays(1));
}

// "20240601" is a day, "2024060112" an hour, other numbers are epochs. Ten digits can be both an hour and an epoch
// in seconds: those that read as an hour of this century are one (as seconds they lie after 2033).
std::optional<TimeRange> digitsBound(const QString &text, const TimeZone &zone)
{
    static const QRegularExpression pattern(QStringLiteral("^\\d{8,16}(\\.\\d+)?$"));
    if (!pattern.match(text).hasMatch())
        return std::nullopt;
    const QDate day = QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd"));
    const bool isDay = day.isValid() && day.year() >= 2000 && day.year() < 2100;
    if (text.size() == 8)
        return isDay ? days(zone, day, day.addDays(1)) : std::nullopt;
    const int hour = text.mid(8).toInt();
    if (text.size() == 10 && isDay && hour < 24)
        return instant(zone.fromLocal(day.toJulianDay() * 24 * hourMs - QDate(1970, 1, 1).toJulianDay() * 24 * hourMs +
                                      hour * hourMs));
    const std::optional<UtcMs> t = epochToMs(text.toDouble());
    return t ? std::optional(instant(*t)) : std::nullopt;
}

std::optional<TimeRange> isoBound(const QString &text, const TimeZone &zone)
{
    const std::optional<UtcMs> t = parseIsoTime(text.toStdString(), zone);
    return t ? std::optional(instant(*t)) : std::nullopt;
}

std::optional<QDate> before(QDate day, int count, QChar unit)
{
    switch (unit.unicode()) {
    case 'd':
        return day.addDays(-count);
    case 'w':
        return day.addDays(qint64(-count) * 7);
    case 'm':
        return day.addMonths(-count);
    case 'q':
        return day.addMonths(-count * 3);
    case 'y':
        return day.addYears(-count);
    default:
        return std::nullopt;
    }
}

// "-12h", "-30d", "-2w", "-3m", "-1q", "-1y"
std::optional<TimeRange> offsetBound(const QString &text, UtcMs now, const TimeZone &zone)
{
    static const QRegularExpression pattern(QStringLiteral("^-(\\d{1,6})([hdwmqy])$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const int count = match.captured(1).toInt();
    if (!match.hasMatch() || count > maxCount)
        return std::nullopt;
    const QChar unit = match.captured(2).front();
    if (unit == QLatin1Char('h'))
        return instant(now - count * hourMs);
    const QDate day = before(zone.date(now), count, unit).value_or(QDate());
    return days(zone, day, day.addDays(1));
}

struct Words
{
    bool previous = false; // last …, else this …
    Grain grain = Grain::Day;
};

// "this week", "last month", "previous year", "today", "yesterday"
std::optional<Words> wordsBound(const QString &text)
{
    if (text == QLatin1String("today"))
        return Words{false, Grain::Day};
    if (text == QLatin1String("yesterday"))
        return Words{true, Grain::Day};
    static const QRegularExpression pattern(QStringLiteral("^(this|current|last|previous) ([a-z]+)$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const auto grain = filtertext::grain(match.capturedView(2));
    if (!match.hasMatch() || !grain)
        return std::nullopt;
    return Words{match.captured(1) == QLatin1String("last") || match.captured(1) == QLatin1String("previous"), *grain};
}

TimeRange periodAround(const Words &words, UtcMs now, const TimeZone &zone)
{
    const TimeRange current = zone.period(words.grain, now);
    return words.previous ? zone.period(words.grain, *current.from - 1) : current;
}

// What a bound means: the period it names, from its beginning to its end; an instant for times.
Result<TimeRange> resolveBound(const QString &typed, UtcMs now, const TimeZone &zone)
{
    const QString text = typed.simplified().toLower();
    if (text == QLatin1String("now"))
        return instant(now);
    if (const auto words = wordsBound(text))
        return periodAround(*words, now, zone);
    for (const auto &range : {calendarBound(text, zone), digitsBound(text, zone), offsetBound(text, now, zone),
                              isoBound(typed.trimmed(), zone)})
        if (range)
            return *range;
    return notATime(typed);
}

// --- a period as a whole --------------------------------------------------------------------------------------------

Result<TimeRange> resolveRange(const Period &period, UtcMs now, const TimeZone &zone)
{
    const QDate today = zone.date(now);
    switch (period.kind) {
    case Period::Kind::All:
        return TimeRange{};
    case Period::Kind::LastDays:
        if (period.count < 1 || period.count > maxCount)
            return fail(ErrorCategory::Usage, QStringLiteral("the last days must be from 1 to %1").arg(maxCount));
        return days(zone, today.addDays(1 - period.count), today.addDays(1)).value_or(TimeRange{});
    case Period::Kind::Current:
        return periodAround({false, period.grain}, now, zone);
    case Period::Kind::Previous:
        return periodAround({true, period.grain}, now, zone);
    case Period::Kind::Absolute:
        break;
    }
    TimeRange range;
    if (!period.from.isEmpty()) {
        const Result<TimeRange> bound = resolveBound(period.from, now, zone);
        if (!bound)
            return bound;
        range.from = bound->from;
    }
    if (!period.to.isEmpty()) {
        const Result<TimeRange> bound = resolveBound(period.to, now, zone);
        if (!bound)
            return bound;
        range.to = bound->to;
    }
    if (range.from && range.to && *range.to < *range.from)
        return fail(ErrorCategory::Usage, QStringLiteral("the period ends before it begins"));
    return range;
}

struct Days
{
    QDate first, next;
};

// The local days that the range consists of, or nothing when it begins or ends in the middle of one.
std::optional<Days> wholeDays(const TimeRange &range, const TimeZone &zone)
{
    const Days found{zone.date(*range.from), zone.date(*range.to)};
    if (zone.startOfDay(found.first) != *range.from || zone.startOfDay(found.next) != *range.to ||
        found.first >= found.next)
        return std::nullopt;
    return found;
}

TimeRange previousRange(const TimeRange &range, const TimeZone &zone)
{
    const std::optional<Days> whole = wholeDays(range, zone);
    if (!whole)
        return {*range.from - (*range.to - *range.from), *range.from};
    for (const Grain grain : {Grain::Month, Grain::Quarter, Grain::Year})
        if (zone.period(grain, *range.from) == range)
            return zone.period(grain, *range.from - 1);
    return {zone.startOfDay(whole->first.addDays(-whole->first.daysTo(whole->next))), *range.from};
}

TimeRange lastYear(const TimeRange &range, const TimeZone &zone)
{
    if (const std::optional<Days> whole = wholeDays(range, zone))
        return {zone.startOfDay(whole->first.addYears(-1)), zone.startOfDay(whole->next.addYears(-1))};
    const auto shifted = [&zone](UtcMs t) {
        const QDate day = zone.date(t);
        const qint64 distance = day.addYears(-1).daysTo(day);
        return zone.fromLocal(zone.toLocal(t) - distance * 24 * hourMs);
    };
    return {shifted(*range.from), shifted(*range.to)};
}

int overlayShift(const TimeRange &range, const TimeRange &comparison, const TimeZone &zone)
{
    const int distance = int(zone.date(*comparison.from).daysTo(zone.date(*range.from)));
    return distance < 4 ? distance : int(std::lround(distance / 7.0)) * 7;
}

} // namespace

Result<ResolvedPeriod> resolve(const Period &period, Compare compare, UtcMs now, const TimeZone &zone)
{
    const Result<TimeRange> range = resolveRange(period, now, zone);
    if (!range)
        return tl::unexpected(range.error());
    ResolvedPeriod resolved{*range, {}, 0};
    if (compare == Compare::None || !range->from)
        return resolved;
    TimeRange closed = *range;
    if (!closed.to)
        closed.to = zone.next(Grain::Day, now);
    if (*closed.to <= *closed.from)
        return resolved;
    resolved.comparison = compare == Compare::PreviousPeriod ? previousRange(closed, zone) : lastYear(closed, zone);
    resolved.overlayShiftDays = overlayShift(closed, *resolved.comparison, zone);
    return resolved;
}

namespace {

// "last 7 days", "last 2 weeks", "last 12 hours": a period that a bare `from` may name.
std::optional<Period> lastCount(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:the )?(?:last|past|previous) (\\d{1,6}) (hour|day|week|month|quarter|year)s?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const int count = match.captured(1).toInt();
    if (!match.hasMatch() || count < 1 || count > maxCount)
        return std::nullopt;
    Period period;
    const Grain grain = *filtertext::grain(match.capturedView(2));
    if (grain == Grain::Day || grain == Grain::Week) {
        period.kind = Period::Kind::LastDays;
        period.count = count * (grain == Grain::Week ? 7 : 1);
        return period;
    }
    period.kind = Period::Kind::Absolute;
    period.from = QStringLiteral("-%1%2").arg(count).arg(match.captured(2).front());
    period.to = grain == Grain::Hour ? QStringLiteral("now") : QStringLiteral("today");
    return period;
}

std::optional<Period> wholePeriod(const QString &from)
{
    const QString text = from.simplified().toLower();
    if (const std::optional<Period> last = lastCount(text))
        return last;
    const std::optional<Words> words = wordsBound(text);
    if (!words)
        return std::nullopt;
    Period period;
    period.kind = words->previous ? Period::Kind::Previous : Period::Kind::Current;
    period.grain = words->grain;
    return period;
}

} // namespace

Result<Period> parsePeriod(const QString &from, const QString &to)
{
    if (to.isEmpty())
        if (const std::optional<Period> whole = wholePeriod(from))
            return *whole;
    Period period;
    period.kind = from.isEmpty() && to.isEmpty() ? Period::Kind::All : Period::Kind::Absolute;
    period.from = from;
    period.to = to;
    for (const QString &bound : {from, to})
        if (!bound.isEmpty())
            if (const Result<TimeRange> known = resolveBound(bound, 0, TimeZone()); !known)
                return tl::unexpected(known.error());
    return period;
}

} // namespace parlance

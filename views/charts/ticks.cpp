#include "views/charts/ticks.h"

#include "views/charts/timeslots.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace parlance {

namespace {

constexpr double minuteMs = 60'000, hourMs = 3'600'000, dayMs = 86'400'000;

// What a step of 1 is worth in the Table's units, so that steps are round as people read them.
double unitStep(double span, Unit unit, const NumberStyle &style)
{
    switch (unit) {
    case Unit::Money:
        return double(nanosPerDollar) / (style.currencyPerDollar > 0 ? style.currencyPerDollar : 1.0);
    case Unit::Percent:
        return 0.01;
    case Unit::Duration:
        if (span >= 2 * dayMs)
            return dayMs;
        if (span >= 2 * hourMs)
            return hourMs;
        return span >= 2 * minuteMs ? minuteMs : 1000.0;
    default:
        return 1.0;
    }
}

double finiteOr0(double value)
{
    return std::isfinite(value) ? value : 0.0;
}

// The round step that covers both sides in so many intervals and wastes the least space; of equals the smallest.
double niceStep(double below, double above, int intervals, bool whole)
{
    constexpr std::array mantissas{1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0};
    constexpr double slack = 1e-9; // 0.3 / 0.1 is a little more than 3
    const double span = above + below;
    double best = 0, bestSpan = 0;
    double power = std::pow(10.0, std::floor(std::log10(span / intervals)) - 1);
    for (int round = 0; round < 4; ++round, power *= 10)
        for (const double mantissa : mantissas) {
            const double step = mantissa * power;
            if (whole && (step < 1 || step != std::floor(step)))
                continue;
            const double count = std::ceil(below / step - slack) + std::ceil(above / step - slack);
            if (count > intervals || count < 1)
                continue;
            const double covered = count * step;
            if (best == 0 || covered < bestSpan * (1 - slack)) {
                best = step;
                bestSpan = covered;
            }
        }
    return best > 0 ? best : span;
}

// Coarser and coarser ways to choose slots. Each is a test on the local date and time of a slot's start.
struct Level
{
    Grain grain; // of the label
    bool (*chosen)(const QDate &date, int hour, qsizetype slot);
};

template <int N>
bool everyYears(const QDate &date, int, qsizetype)
{
    return date.month() == 1 && date.year() % N == 0;
}

std::vector<Level> levels(Grain grain)
{
    std::vector<Level> result;
    if (grain == Grain::Hour) {
        result = {{Grain::Hour, [](const QDate &, int, qsizetype) { return true; }},
                  {Grain::Hour, [](const QDate &, int hour, qsizetype) { return hour % 3 == 0; }},
                  {Grain::Hour, [](const QDate &, int hour, qsizetype) { return hour % 6 == 0; }},
                  {Grain::Hour, [](const QDate &, int hour, qsizetype) { return hour % 12 == 0; }}};
    }
    if (grain == Grain::Hour || grain == Grain::Day) {
        result.push_back({Grain::Day, [](const QDate &, int hour, qsizetype) { return hour == 0; }});
        result.push_back(
            {Grain::Day, [](const QDate &d, int hour, qsizetype) { return hour == 0 && d.dayOfWeek() == 1; }});
    }
    if (grain == Grain::Week) {
        result.push_back({Grain::Week, [](const QDate &, int, qsizetype) { return true; }});
        result.push_back({Grain::Week, [](const QDate &, int, qsizetype slot) { return slot % 2 == 0; }});
        result.push_back({Grain::Week, [](const QDate &d, int, qsizetype) { return d.day() <= 7; }});
        result.push_back(
            {Grain::Week, [](const QDate &d, int, qsizetype) { return d.day() <= 7 && d.month() % 3 == 1; }});
        result.push_back({Grain::Week, [](const QDate &d, int, qsizetype) { return d.day() <= 7 && d.month() == 1; }});
    } else {
        const bool days = grain == Grain::Hour || grain == Grain::Day;
        if (days || grain == Grain::Month)
            result.push_back({days ? Grain::Day : Grain::Month,
                              [](const QDate &d, int hour, qsizetype) { return hour == 0 && d.day() == 1; }});
        if (grain != Grain::Year)
            result.push_back(
                {grain == Grain::Quarter ? Grain::Quarter
                 : days                  ? Grain::Day
                                         : Grain::Month,
                 [](const QDate &d, int hour, qsizetype) { return hour == 0 && d.day() == 1 && d.month() % 3 == 1; }});
        const auto newYear = [](const QDate &d, int hour, qsizetype) {
            return hour == 0 && d.day() == 1 && d.month() == 1;
        };
        result.push_back({Grain::Year, newYear});
    }
    for (const auto chosen : {&everyYears<2>, &everyYears<5>, &everyYears<10>, &everyYears<25>, &everyYears<100>})
        result.push_back({Grain::Year, chosen});
    return result;
}

} // namespace

std::vector<double> ValueScale::ticks() const
{
    std::vector<double> result;
    const auto count = std::clamp(std::llround((to - from) / step), 1LL, 100LL);
    for (long long i = 0; i <= count; ++i) {
        const double value = from + double(i) * step;
        result.push_back(std::abs(value) < step * 1e-9 ? 0.0 : value);
    }
    return result;
}

ValueScale valueScale(double least, double most, int intervals, Unit unit, const NumberStyle &style)
{
    intervals = std::max(1, intervals);
    const double below = std::max(0.0, -finiteOr0(least));
    const double above = std::max(0.0, finiteOr0(most));
    if (below > 0 && above > 0)
        intervals = std::max(2, intervals);
    const double one = unitStep(below + above, unit, style);
    if (below + above <= 0)
        return {0, unit == Unit::Percent ? 1.0 : one, unit == Unit::Percent ? 1.0 : one};
    const bool whole = unit == Unit::Count && below + above >= 1;
    const double step = niceStep(below / one, above / one, intervals, whole) * one;
    return {-std::ceil(below / step - 1e-9) * step, std::ceil(above / step - 1e-9) * step, step};
}

std::vector<TimeTick> timeTicks(const TimeSlots &slots_, double slotWidth, double gap, const TimeZone &zone,
                                const QLocale &locale, const std::function<double(const QString &)> &widthOf)
{
    std::vector<TimeTick> result;
    const qsizetype count = slots_.size();
    if (count == 0)
        return result;
    const bool withYear =
        zone.date(slots_.start(0)).year() != zone.date(slots_.start(count - 1)).year() && slots_.grain() >= Grain::Week;
    // A date at midnight instead of "00:00" tells where a day begins.
    const auto label = [&](qsizetype slot, Grain grain) {
        const UtcMs at = slots_.start(slot);
        return formatPeriod(at, grain, zone, locale, withYear);
    };
    const auto fits = [&](const std::vector<TimeTick> &ticks) {
        for (size_t i = 1; i < ticks.size(); ++i)
            if (double(ticks[i].slot - ticks[i - 1].slot) * slotWidth < (ticks[i].width + ticks[i - 1].width) / 2 + gap)
                return false;
        return true;
    };

    const double narrowest = widthOf(QStringLiteral("0")) + gap;
    const auto most = size_t(std::max(2.0, double(count) * slotWidth / narrowest)) + 1;
    for (const Level &level : levels(slots_.grain())) {
        std::vector<TimeTick> ticks;
        for (qsizetype slot = 0; slot < count && ticks.size() <= most; ++slot) {
            const qint64 local = zone.toLocal(slots_.start(slot));
            const qint64 day = local >= 0 ? local / qint64(dayMs) : (local + 1) / qint64(dayMs) - 1;
            const QDate date = QDate::fromJulianDay(2'440'588 + day);
            const int hour = int((local - day * qint64(dayMs)) / qint64(hourMs));
            // Weeks are told by their number, everything else by what it begins with.
            if (level.chosen(date, slots_.grain() == Grain::Hour ? hour : 0, slot)) {
                const QString text = label(slot, level.grain);
                ticks.push_back({slot, text, widthOf(text)});
            }
        }
        if (ticks.size() <= most && fits(ticks)) {
            result = std::move(ticks);
            break;
        }
    }

    const Grain endGrain = slots_.grain() == Grain::Hour && slotWidth * 24 < 3 * gap ? Grain::Day : slots_.grain();
    const auto room = [&](const TimeTick &a, const TimeTick &b) {
        return double(b.slot - a.slot) * slotWidth >= (a.width + b.width) / 2 + gap;
    };
    const auto end = [&](qsizetype slot) {
        const QString text = label(slot, endGrain);
        return TimeTick{slot, text, widthOf(text)};
    };
    if (const TimeTick first = end(0); result.empty() || (result.front().slot > 0 && room(first, result.front())))
        result.insert(result.begin(), first);
    if (const TimeTick last = end(count - 1); result.back().slot < count - 1 && room(result.back(), last))
        result.push_back(last);
    return result;
}

} // namespace parlance

#include "app/freshness.h"

#include "models/core/format.h"

#include <QCoreApplication>

namespace parlance {

namespace {

constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;

QString ageText(qint64 age)
{
    if (age < hourMs)
        return QCoreApplication::translate("Freshness", "%1 min old").arg(qMax<qint64>(1, age / minuteMs));
    if (age < 2 * dayMs)
        return QCoreApplication::translate("Freshness", "%1 h old", "hours").arg(age / hourMs);
    return QCoreApplication::translate("Freshness", "%n days old", nullptr, int(age / dayMs));
}

} // namespace

Freshness freshness(UtcMs until, UtcMs now, const TimeZone &zone, const QLocale &locale)
{
    const bool withYear = zone.date(until).year() != zone.date(now).year();
    const QString at = formatPeriod(until, Grain::Hour, zone, locale, withYear);
    const QString base = QCoreApplication::translate("Freshness", "Data until %1").arg(at);
    const qint64 age = now - until;
    if (age < 0)
        return {base, false};
    return {base + QStringLiteral(" · ") + ageText(age), age > 2 * dayMs};
}

} // namespace parlance

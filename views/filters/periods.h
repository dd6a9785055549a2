// The periods people choose from, their names, and their short form for links and settings.
#pragma once

#include "models/query/query.h"

#include <QLocale>

namespace parlance {

struct PeriodPreset
{
    QString key; // permanent: stands in links and in the session ("last-30-days")
    QString label;
    Period period;
};

std::vector<PeriodPreset> periodPresets(); // in menu order

// "Last 30 days" (also of "-30d"), "22 Oct – 20 Nov 2026", "From 1 Jun 2026".
QString periodLabel(const Period &period, UtcMs now, const TimeZone &zone, const QLocale &locale);
QString compareLabel(Compare compare); // "previous period"; None is "none"

// "last-30-days", "2026-10-22..2026-11-20", "all".
QString periodToken(const Period &period);
std::optional<Period> periodFromToken(const QString &token);
QString compareToken(Compare compare);
std::optional<Compare> compareFromToken(const QString &token);

} // namespace parlance

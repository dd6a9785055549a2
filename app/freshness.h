// How old the data is, in words.
#pragma once

#include "models/core/time.h"

#include <QLocale>

namespace parlance {

struct Freshness
{
    QString text;       // "Data until 20 Nov, 23:00 · 1 h old"
    bool stale = false; // older than two days: a daily export was missed

    bool operator==(const Freshness &) const = default;
};

// until: the last message; a time in the future is shown without an age.
Freshness freshness(UtcMs until, UtcMs now, const TimeZone &zone, const QLocale &locale);

} // namespace parlance

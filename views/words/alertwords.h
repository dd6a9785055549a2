// Alerts in the words of people.
#pragma once

#include "views/pages/alertaccess.h"

namespace parlance {

QString alertClassWords(AlertClass kind);
// "is above", "has fallen by": for a list to choose from.
QString alertConditionWords(AlertCondition condition);
QString alertPeriodWords(const AlertPeriod &period); // "the last whole day", "the month so far"
// "Error rate above 5 % over the last whole day, by bot, from 20 messages on".
QString alertSentence(const Alert &alert, const NumberStyle &style);
QString alertTitle(const Alert &alert, const NumberStyle &style); // its title, else the sentence
// What was found: "7.2 %", "6.8 s, +34 % on 5.1 s before", "$12.30, usually $4.20"; why there is nothing to say.
QString alertFinding(const Alert &alert, const AlertVerdict &verdict, const NumberStyle &style);
// "Support, Sales and 3 more": the members that fulfil it; may be empty.
QString alertMembers(const AlertVerdict &verdict);
// "Firing since 22 Nov 2026, 14:00", "Seen", "Snoozed until …", "Quiet", "Nothing to say", "Off", "Not checked yet".
QString alertStanding(const AlertEntry &entry, UtcMs now, const TimeZone &zone, const QLocale &locale);
// "Would have fired 3 times in the last 90 days, last on 20 Nov 2026. Now: 4.1 %."
QString alertPreviewWords(const Alert &alert, const AlertPreview &preview, const TimeZone &zone,
                          const NumberStyle &style);

// A period so far is written down as the days it is about.
TimeRange wholeDays(const TimeRange &window, const TimeZone &zone);

// The page that shows what it is about, with the period and the filter of the verdict.
struct AlertPlace
{
    QString page;
    TimeRange range;
    Filter where;
};
AlertPlace placeOf(const Alert &alert, const AlertVerdict &verdict);

} // namespace parlance

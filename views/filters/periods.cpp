#include "views/filters/periods.h"

#include "models/core/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace parlance {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Periods", source);
}

Period lastDays(int count)
{
    Period period;
    period.kind = Period::Kind::LastDays;
    period.count = count;
    return period;
}

Period grainPeriod(Period::Kind kind, Grain grain)
{
    Period period;
    period.kind = kind;
    period.grain = grain;
    return period;
}

// "-30d" without an end as people say it; empty when the period is something else.
QString lastLabel(const Period &period)
{
    static const QRegularExpression shape(QStringLiteral("^-(\\d{1,6})([hdwmy])$"));
    const QRegularExpressionMatch match = shape.match(period.from.trimmed().toLower());
    if (!period.to.isEmpty() || !match.hasMatch())
        return {};
    const int count = match.captured(1).toInt();
    switch (match.captured(2).front().unicode()) {
    case 'h':
        return QCoreApplication::translate("Periods", "Last %n hours", nullptr, count);
    case 'd':
        return QCoreApplication::translate("Periods", "Last %n days", nullptr, count);
    case 'w':
        return QCoreApplication::translate("Periods", "Last %n weeks", nullptr, count);
    case 'm':
        return QCoreApplication::translate("Periods", "Last %n months", nullptr, count);
    default:
        return QCoreApplication::translate("Periods", "Last %n years", nullptr, count);
    }
}

// Whatever way the bounds were typed: in dates, or in times where they are no whole days.
QString absoluteLabel(const Period &period, UtcMs now, const TimeZone &zone, const QLocale &locale)
{
    if (const QString last = lastLabel(period); !last.isEmpty())
        return last;
    const auto resolved = resolve(period, Compare::None, now, zone);
    if (!resolved || (!resolved->range.from && !resolved->range.to))
        return text(QT_TRANSLATE_NOOP("Periods", "All data"));
    QString label = formatRange(resolved->range, zone, locale);
    if (!label.isEmpty()) // "from 1 June" begins a line here
        label[0] = label[0].toUpper();
    return label;
}

constexpr std::array compareTokens{std::pair{Compare::None, "none"}, std::pair{Compare::PreviousPeriod, "previous"},
                                   std::pair{Compare::PreviousYear, "year"}};

} // namespace

std::vector<PeriodPreset> periodPresets()
{
    using Kind = Period::Kind;
    return {
        {QStringLiteral("today"), text(QT_TRANSLATE_NOOP("Periods", "Today")), grainPeriod(Kind::Current, Grain::Day)},
        {QStringLiteral("yesterday"), text(QT_TRANSLATE_NOOP("Periods", "Yesterday")),
         grainPeriod(Kind::Previous, Grain::Day)},
        {QStringLiteral("last-7-days"), text(QT_TRANSLATE_NOOP("Periods", "Last 7 days")), lastDays(7)},
        {QStringLiteral("last-30-days"), text(QT_TRANSLATE_NOOP("Periods", "Last 30 days")), lastDays(30)},
        {QStringLiteral("last-90-days"), text(QT_TRANSLATE_NOOP("Periods", "Last 90 days")), lastDays(90)},
        {QStringLiteral("this-week"), text(QT_TRANSLATE_NOOP("Periods", "This week")),
         grainPeriod(Kind::Current, Grain::Week)},
        {QStringLiteral("last-week"), text(QT_TRANSLATE_NOOP("Periods", "Last week")),
         grainPeriod(Kind::Previous, Grain::Week)},
        {QStringLiteral("this-month"), text(QT_TRANSLATE_NOOP("Periods", "This month")),
         grainPeriod(Kind::Current, Grain::Month)},
        {QStringLiteral("last-month"), text(QT_TRANSLATE_NOOP("Periods", "Last month")),
         grainPeriod(Kind::Previous, Grain::Month)},
        {QStringLiteral("this-quarter"), text(QT_TRANSLATE_NOOP("Periods", "This quarter")),
         grainPeriod(Kind::Current, Grain::Quarter)},
        {QStringLiteral("last-quarter"), text(QT_TRANSLATE_NOOP("Periods", "Last quarter")),
         grainPeriod(Kind::Previous, Grain::Quarter)},
        {QStringLiteral("this-year"), text(QT_TRANSLATE_NOOP("Periods", "This year")),
         grainPeriod(Kind::Current, Grain::Year)},
        {QStringLiteral("last-year"), text(QT_TRANSLATE_NOOP("Periods", "Last year")),
         grainPeriod(Kind::Previous, Grain::Year)},
        {QStringLiteral("last-365-days"), text(QT_TRANSLATE_NOOP("Periods", "Last 12 months")), lastDays(365)},
        {QStringLiteral("all"), text(QT_TRANSLATE_NOOP("Periods", "All data")), Period{}},
    };
}

QString periodLabel(const Period &period, UtcMs now, const TimeZone &zone, const QLocale &locale)
{
    for (const PeriodPreset &preset : periodPresets()) {
        if (preset.period == period)
            return preset.label;
    }
    if (period.kind == Period::Kind::LastDays)
        return QCoreApplication::translate("Periods", "Last %n days", nullptr, period.count);
    return absoluteLabel(period, now, zone, locale);
}

QString compareLabel(Compare compare)
{
    switch (compare) {
    case Compare::PreviousPeriod:
        return text(QT_TRANSLATE_NOOP("Periods", "previous period"));
    case Compare::PreviousYear:
        return text(QT_TRANSLATE_NOOP("Periods", "previous year"));
    case Compare::None:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Periods", "none"));
}

QString periodToken(const Period &period)
{
    for (const PeriodPreset &preset : periodPresets()) {
        if (preset.period == period)
            return preset.key;
    }
    if (period.kind == Period::Kind::LastDays)
        return QStringLiteral("last-%1-days").arg(period.count);
    return period.from + QStringLiteral("..") + period.to;
}

std::optional<Period> periodFromToken(const QString &token)
{
    for (const PeriodPreset &preset : periodPresets()) {
        if (preset.key == token)
            return preset.period;
    }
    if (token.startsWith(QLatin1String("last-")) && token.endsWith(QLatin1String("-days"))) {
        const int count = token.mid(5, token.size() - 10).toInt();
        return count > 0 ? std::optional(lastDays(count)) : std::nullopt;
    }
    const QStringList ends = token.split(QStringLiteral(".."));
    if (ends.size() != 2)
        return std::nullopt;
    const auto period = parsePeriod(ends[0], ends[1]);
    return period ? std::optional(*period) : std::nullopt;
}

QString compareToken(Compare compare)
{
    for (const auto &[value, token] : compareTokens) {
        if (value == compare)
            return QString::fromLatin1(token);
    }
    return {};
}

std::optional<Compare> compareFromToken(const QString &token)
{
    for (const auto &[value, name] : compareTokens) {
        if (token == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

} // namespace parlance

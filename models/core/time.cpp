#include "models/core/time.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <limits>

namespace parlance {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 epochJulianDay = 2'440'588;
constexpr qint64 lastMs = 253'402'300'799'999;  // the end of the year 9999
constexpr qint64 firstMs = -62'135'596'800'000; // the beginning of the year 1

constexpr qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

QDate toDate(qint64 epochDay)
{
    return QDate::fromJulianDay(epochDay + epochJulianDay);
}

qint64 toEpochDay(QDate date)
{
    return date.toJulianDay() - epochJulianDay;
}

// The first day of the period that contains the day, and the first day of the next one.
std::pair<QDate, QDate> daysOf(Grain grain, QDate day)
{
    const QDate month(day.year(), day.month(), 1);
    const QDate quarter(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    const QDate year(day.year(), 1, 1);
    switch (grain) {
    case Grain::Hour:
    case Grain::Day:
        break;
    case Grain::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(7)};
    }
    case Grain::Month:
        return {month, month.addMonths(1)};
    case Grain::Quarter:
        return {quarter, quarter.addMonths(3)};
    case Grain::Year:
        return {year, year.addYears(1)};
    }
    return {day, day.addDays(1)};
}

} // namespace

// The offsets of a zone as segments of constant offset, and an index that leads near the right one at once.
struct TimeZone::Table
{
    struct Segment
    {
        UtcMs start;
        qint64 offsetMs;
        qint64 firstDay; // local epoch day of the last instant before: days never go back
    };

    static constexpr qint64 bucketMs = qint64(1) << 31; // some 25 days
    static constexpr qint64 bucketCount = 1'913;        // 1970 to 2100

    QString name;
    std::vector<Segment> segments; // the first starts before everything
    std::vector<quint16> buckets;  // the segment in force at the beginning of each bucket

    explicit Table(QString zoneName)
        : name(std::move(zoneName))
    {}

    void append(UtcMs start, qint64 offsetMs)
    {
        if (segments.empty()) {
            segments.push_back({std::numeric_limits<qint64>::min(), offsetMs, std::numeric_limits<qint64>::min()});
        } else if (segments.back().offsetMs != offsetMs) {
            const qint64 firstDay = floorDiv(start - 1 + segments.back().offsetMs, dayMs);
            segments.push_back({start, offsetMs, firstDay});
        }
    }

    void index()
    {
        buckets.reserve(size_t(bucketCount));
        size_t segment = 0;
        for (qint64 bucket = 0; bucket < bucketCount; ++bucket) {
            while (segment + 1 < segments.size() && segments[segment + 1].start <= bucket * bucketMs)
                ++segment;
            buckets.push_back(quint16(segment));
        }
    }

    [[nodiscard]] size_t find(UtcMs t) const
    {
        if (t < 0)
            return 0;
        size_t i = buckets[size_t(std::min(t / bucketMs, bucketCount - 1))];
        while (i + 1 < segments.size() && segments[i + 1].start <= t)
            ++i;
        return i;
    }

    [[nodiscard]] UtcMs end(size_t segment) const
    {
        return segment + 1 < segments.size() ? segments[segment + 1].start : std::numeric_limits<qint64>::max();
    }
};

TimeZone::TimeZone()
{
    static const std::shared_ptr<const Table> utc = [] {
        auto table = std::make_shared<Table>(QStringLiteral("UTC"));
        table->append(0, 0);
        table->index();
        return table;
    }();
    m_table = utc;
}

namespace {

// Qt also takes POSIX rules for names ("Mars" is one); only names of the database are wanted. All but these few have
// a slash.
bool isKnown(const QString &name, const QTimeZone &zone)
{
    static const QStringList slashless =
        QStringLiteral("CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT Greenwich HST Hongkong Iceland Iran "
                       "Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland "
                       "Portugal ROC ROK Singapore Turkey UCT Universal W-SU WET Zulu")
            .split(QLatin1Char(' '));
    return zone.isValid() && (name.contains(QLatin1Char('/')) || slashless.contains(name));
}

qint64 offsetMsAt(const QTimeZone &zone, UtcMs t)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(t, Qt::UTC))) * 1000;
}

// Changes of the offset in (from, from + days], found by looking; they fall on whole minutes.
std::vector<UtcMs> changesByLooking(const QTimeZone &zone, UtcMs from, qint64 days)
{
    std::vector<UtcMs> changes;
    constexpr qint64 minute = 60'000;
    constexpr qint64 step = 14 * dayMs;
    for (UtcMs t = from; t < from + days * dayMs; t += step) {
        const qint64 before = offsetMsAt(zone, t);
        if (offsetMsAt(zone, t + step) == before)
            continue;
        UtcMs low = t;
        UtcMs high = t + step;
        while (high - low > minute) {
            const UtcMs middle = low + (high - low) / minute / 2 * minute;
            (offsetMsAt(zone, middle) == before ? low : high) = middle;
        }
        changes.push_back(high);
    }
    return changes;
}

} // namespace

Result<TimeZone> TimeZone::fromIana(const QString &name)
{
    if (name == QLatin1String("UTC"))
        return TimeZone();
    const QTimeZone zone(name.toLatin1());
    if (!isKnown(name, zone))
        return fail(ErrorCategory::Usage,
                    QStringLiteral("there is no time zone \"%1\"; names are like Europe/Berlin").arg(name));

    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
    const QDateTime end(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    auto table = std::make_shared<Table>(name);
    table->append(0, offsetMsAt(zone, 0));
    UtcMs last = 0;
    for (const QTimeZone::OffsetData &transition : zone.transitions(begin, end)) {
        last = transition.atUtc.toMSecsSinceEpoch();
        table->append(last, qint64(transition.offsetFromUtc) * 1000);
    }
    // Qt lists transitions only as far as the file of the zone goes (2037), but knows the rule after that. Until 2099
    // the calendar, and so the rule, repeats every 28 years.
    constexpr qint64 cycleDays = 28 * 365 + 7;
    const std::vector<UtcMs> cycle = changesByLooking(zone, last, cycleDays);
    for (qint64 shift = 0; last + shift < end.toMSecsSinceEpoch(); shift += cycleDays * dayMs)
        for (const UtcMs t : cycle)
            if (t + shift < end.toMSecsSinceEpoch())
                table->append(t + shift, offsetMsAt(zone, t));
    table->index();
    return TimeZone(std::move(table));
}

QString TimeZone::name() const
{
    return m_table->name;
}

int TimeZone::offsetSeconds(UtcMs t) const
{
    return int(m_table->segments[m_table->find(t)].offsetMs / 1000);
}

UtcMs TimeZone::fromLocal(qint64 localMs) const
{
    const std::vector<Table::Segment> &segments = m_table->segments;
    for (size_t i = m_table->find(localMs - 2 * dayMs);; ++i) {
        const UtcMs t = localMs - segments[i].offsetMs;
        if (t < segments[i].start) // the clock jumped over it when this segment began
            return segments[i].start;
        if (t < m_table->end(i))
            return t;
    }
}

QDate TimeZone::date(UtcMs t) const
{
    const Table::Segment &segment = m_table->segments[m_table->find(t)];
    return toDate(std::max(floorDiv(t + segment.offsetMs, dayMs), segment.firstDay));
}

UtcMs TimeZone::startOfDay(QDate day) const
{
    return fromLocal(toEpochDay(day) * dayMs);
}

TimeRange TimeZone::period(Grain grain, UtcMs t) const
{
    if (grain != Grain::Hour) {
        const auto [first, next] = daysOf(grain, date(t));
        return {startOfDay(first), startOfDay(next)};
    }
    const size_t i = m_table->find(t);
    const Table::Segment &segment = m_table->segments[i];
    const UtcMs start = floorDiv(t + segment.offsetMs, hourMs) * hourMs - segment.offsetMs;
    return {std::max(start, segment.start), std::min(start + hourMs, m_table->end(i))};
}

UtcMs TimeZone::next(Grain grain, UtcMs t) const
{
    return *period(grain, t).to;
}

std::optional<UtcMs> epochToMs(double value)
{
    const double size = std::abs(value);
    if (!(size < 1e18)) // also NaN
        return std::nullopt;
    const double ms = std::round(size < 1e11 ? value * 1e3 : size < 1e14 ? value : value / 1e3);
    if (ms < double(firstMs) || ms > double(lastMs))
        return std::nullopt;
    return UtcMs(ms);
}

namespace {

// Reads a time from left to right; every take… leaves the text as it was when it returns nothing.
class TimeReader
{
public:
    explicit TimeReader(std::string_view text)
        : m_text(text)
    {}

    [[nodiscard]] bool atEnd() const { return m_text.empty(); }

    bool take(char c)
    {
        if (m_text.empty() || m_text.front() != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    bool takeWord(std::string_view word)
    {
        if (!m_text.starts_with(word))
            return false;
        m_text.remove_prefix(word.size());
        return true;
    }

    std::optional<int> takeNumber(size_t digits)
    {
        if (m_text.size() < digits)
            return std::nullopt;
        int value = 0;
        for (const char c : m_text.substr(0, digits)) {
            if (c < '0' || c > '9')
                return std::nullopt;
            value = value * 10 + (c - '0');
        }
        m_text.remove_prefix(digits);
        return value;
    }

    // ".2504" → 250, rounded; at least one digit.
    std::optional<int> takeMilliseconds()
    {
        if (!take('.') && !take(','))
            return 0;
        int value = 0;
        size_t digits = 0;
        for (; !m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9'; ++digits) {
            const int digit = m_text.front() - '0';
            if (digits < 3)
                value = value * 10 + digit;
            else if (digits == 3 && digit >= 5)
                ++value;
            m_text.remove_prefix(1);
        }
        for (size_t i = digits; i < 3; ++i)
            value *= 10;
        return digits > 0 ? std::optional(value) : std::nullopt;
    }

    // "Z", "+02:00", "+0200", "+02", " UTC". Absent at the end of the text; nothing when it is something
    // else.
    std::optional<std::optional<qint64>> takeOffsetMs()
    {
        using Offset = std::optional<qint64>;
        if (atEnd())
            return Offset();
        if (take('Z') || take('z') || takeWord(" UTC") || takeWord(" Z"))
            return Offset(0);
        take(' ');
        const bool negative = take('-');
        if (!negative && !take('+'))
            return std::nullopt;
        const std::optional<int> hours = takeNumber(2);
        const bool colon = take(':');
        const std::optional<int> minutes = colon || !atEnd() ? takeNumber(2) : std::optional(0);
        if (!hours || !minutes || *hours > 23 || *minutes > 59)
            return std::nullopt;
        const qint64 offset = *hours * hourMs + *minutes * 60'000;
        return Offset(negative ? -offset : offset);
    }

private:
    std::string_view m_text;
};

std::optional<QDate> takeDate(TimeReader &reader)
{
    const std::optional<int> year = reader.takeNumber(4);
    const bool dashes = reader.take('-');
    const std::optional<int> month = reader.takeNumber(2);
    if (dashes && !reader.take('-'))
        return std::nullopt;
    const std::optional<int> day = reader.takeNumber(2);
    if (!year || !month || !day || *year == 0)
        return std::nullopt;
    const QDate date(*year, *month, *day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// Milliseconds since midnight. 24:00 is the end of the day; a leap second is the second after it.
std::optional<qint64> takeTimeOfDay(TimeReader &reader)
{
    const std::optional<int> hour = reader.takeNumber(2);
    const bool colons = reader.take(':');
    const std::optional<int> minute = reader.takeNumber(2);
    if (!hour || !minute)
        return std::nullopt;
    qint64 ms = *hour * hourMs + *minute * 60'000;
    const std::optional<int> second =
        colons ? (reader.take(':') ? reader.takeNumber(2) : std::optional(-1)) : reader.takeNumber(2).value_or(-1);
    if (!second || *hour > 24 || *minute > 59 || *second > 60)
        return std::nullopt;
    if (*second >= 0) {
        const std::optional<int> fraction = reader.takeMilliseconds();
        if (!fraction)
            return std::nullopt;
        ms += *second * 1000 + *fraction;
    }
    return ms <= dayMs || *hour < 24 ? std::optional(ms) : std::nullopt;
}

} // namespace

std::optional<UtcMs> parseIsoTime(std::string_view text, const TimeZone &zone)
{
    TimeReader reader(text);
    const std::optional<QDate> date = takeDate(reader);
    if (!date)
        return std::nullopt;
    if (reader.atEnd())
        return zone.startOfDay(*date);
    if (!reader.take('T') && !reader.take(' ') && !reader.take('t'))
        return std::nullopt;
    const std::optional<qint64> timeOfDay = takeTimeOfDay(reader);
    if (!timeOfDay)
        return std::nullopt;
    const std::optional<std::optional<qint64>> offset = reader.takeOffsetMs();
    if (!offset || !reader.atEnd())
        return std::nullopt;
    const qint64 local = toEpochDay(*date) * dayMs + *timeOfDay;
    return *offset ? local - **offset : zone.fromLocal(local);
}

QString isoUtc(UtcMs t)
{
    const qint64 day = floorDiv(t, dayMs);
    const qint64 ms = t - day * dayMs;
    const QDate date = toDate(day);
    const auto padded = [](qint64 value, int width) {
        return QString::number(value).rightJustified(width, QLatin1Char('0'));
    };
    QString text = padded(date.year(), 4) + QLatin1Char('-') + padded(date.month(), 2) + QLatin1Char('-') +
                   padded(date.day(), 2) + QLatin1Char('T') + padded(ms / hourMs, 2) + QLatin1Char(':') +
                   padded(ms / 60'000 % 60, 2) + QLatin1Char(':') + padded(ms / 1000 % 60, 2);
    if (ms % 1000 != 0)
        text += QLatin1Char('.') + padded(ms % 1000, 3);
    return text + QLatin1Char('Z');
}

} // namespace parlance

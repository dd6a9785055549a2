#include "importers/mapped/times.h"

#include "importers/mapped/values.h"
#include "importers/readers/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace parlance {

namespace {

constexpr qint64 dayMs = 86'400'000;

struct Month
{
    std::string_view begin; // of its name, in lower case
    int number;
};
// English and German; enough letters to tell them apart.
constexpr std::array<Month, 17> months{{{"jan", 1},
                                        {"j\xC3\xA4n", 1},
                                        {"feb", 2},
                                        {"mar", 3},
                                        {"m\xC3\xA4r", 3},
                                        {"mrz", 3},
                                        {"apr", 4},
                                        {"may", 5},
                                        {"mai", 5},
                                        {"jun", 6},
                                        {"jul", 7},
                                        {"aug", 8},
                                        {"sep", 9},
                                        {"oct", 10},
                                        {"okt", 10},
                                        {"nov", 11},
                                        {"de", 12}}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Reads a text of numbers, names and marks from left to right.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {}

    [[nodiscard]] bool atEnd() const { return m_text.empty(); }
    [[nodiscard]] char front() const { return m_text.empty() ? '\0' : m_text.front(); }
    bool take(std::string_view mark)
    {
        if (!m_text.starts_with(mark))
            return false;
        m_text.remove_prefix(mark.size());
        return true;
    }
    // At most so many digits; −1: there is none, or one more follows.
    int number(size_t most, size_t *digits = nullptr)
    {
        size_t n = 0;
        while (n < m_text.size() && isDigit(m_text[n]))
            ++n;
        int value = -1;
        if (n > 0 && n <= most)
            std::from_chars(m_text.data(), m_text.data() + n, value);
        if (digits != nullptr)
            *digits = n;
        m_text.remove_prefix(n);
        return value;
    }
    int monthName()
    {
        const size_t end =
            std::find_if(m_text.begin(), m_text.end(),
                         [](char c) {
                             return static_cast<unsigned char>(c) < 0x80 && !((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
                         }) -
            m_text.begin();
        const std::string name = lowerAscii(m_text.substr(0, end));
        for (const Month &month : months) {
            if (name.size() >= 3 && name.starts_with(month.begin)) {
                m_text.remove_prefix(end);
                return month.number;
            }
        }
        return -1;
    }
    void skip(std::string_view marks)
    {
        while (!m_text.empty() && marks.find(m_text.front()) != std::string_view::npos)
            m_text.remove_prefix(1);
    }
    // Of a second, in milliseconds; further digits are dropped.
    int milliseconds()
    {
        int value = 0;
        for (int i = 0, weight = 100; !m_text.empty() && isDigit(m_text.front()); ++i, weight /= 10) {
            value += (m_text.front() - '0') * weight;
            m_text.remove_prefix(1);
        }
        return value;
    }

private:
    std::string_view m_text;
};

struct DateParts
{
    int year = -1, month = -1, day = -1;
};

int wholeYear(int year, size_t digits)
{
    return digits == 4 ? year : digits == 2 && year >= 0 ? (year < 70 ? 2000 : 1900) + year : -1;
}

// Between the parts of a date: any of the usual marks.
void skipMark(Reader &text)
{
    text.skip(" ");
    if (!text.take("\xE5\xB9\xB4") && !text.take("\xE6\x9C\x88")) // 年 月
        text.skip("/.-,");
    text.skip(" ");
}

int takeMonth(Reader &text)
{
    return isDigit(text.front()) ? text.number(2) : text.monthName();
}

DateParts takeDate(Reader &text, TimeForm form)
{
    DateParts date;
    size_t digits = 4;
    const auto year = [&] {
        const int number = text.number(4, &digits);
        date.year = wholeYear(number, digits);
    };
    if (form == TimeForm::YearMonthDay) {
        year();
        skipMark(text);
        date.month = takeMonth(text);
        skipMark(text);
        date.day = text.number(2);
        text.take("\xE6\x97\xA5"); // 日
        return digits == 4 ? date : DateParts();
    }
    if (form == TimeForm::DayMonthYear) {
        date.day = text.number(2);
        skipMark(text);
        date.month = takeMonth(text);
    } else {
        date.month = takeMonth(text);
        skipMark(text);
        date.day = text.number(2);
    }
    skipMark(text);
    year();
    return date;
}

enum class Half { None, Morning, Afternoon };

Half takeHalf(Reader &text)
{
    text.skip(" ");
    if (text.take("\xE2\x80\xAF")) // the narrow space of newer locales
        text.skip(" ");
    for (const std::string_view mark : {"AM", "am", "a.m.", "A.M.", "\xE5\x8D\x88\xE5\x89\x8D"}) { // 午前
        if (text.take(mark))
            return Half::Morning;
    }
    for (const std::string_view mark : {"PM", "pm", "p.m.", "P.M.", "\xE5\x8D\x88\xE5\xBE\x8C"}) { // 午後
        if (text.take(mark))
            return Half::Afternoon;
    }
    return Half::None;
}

// "12:30", "12:30:15.250", "9:30 PM", "午後9時30分"; milliseconds of the day.
std::optional<qint64> takeClock(Reader &text)
{
    constexpr std::string_view hourMark = "\xE6\x99\x82", minuteMark = "\xE5\x88\x86", secondMark = "\xE7\xA7\x92";
    Half half = takeHalf(text);
    text.skip(" ");
    int hour = text.number(2);
    int minute = 0, second = 0, ms = 0;
    if (text.take(":") || text.take(hourMark)) {
        if (isDigit(text.front()))
            minute = text.number(2);
        text.take(minuteMark);
        if (text.take(":") || isDigit(text.front())) {
            second = text.number(2);
            if (text.take(".") || text.take(","))
                ms = text.milliseconds();
            text.take(secondMark);
        }
    } else if (half == Half::None) {
        half = takeHalf(text);
        if (half == Half::None)
            return std::nullopt; // a number alone is no time
    }
    if (half == Half::None)
        half = takeHalf(text);
    if (half != Half::None) {
        if (hour < 0 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == Half::Afternoon ? 12 : 0);
    }
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return std::nullopt;
    return ((hour * 60LL + minute) * 60 + std::min(second, 59)) * 1000 + ms;
}

// "Z", "UTC", "+02:00", "-0500"; nothing in the inner optional: none is stated.
std::optional<std::optional<qint64>> takeOffset(Reader &text)
{
    text.skip(" ");
    if (text.atEnd())
        return std::optional<qint64>();
    if (text.take("Z") || text.take("UTC") || text.take("GMT")) {
        if (text.atEnd())
            return std::optional<qint64>(0);
    }
    const bool negative = text.take("-");
    if (!negative && !text.take("+"))
        return std::nullopt;
    size_t digits = 0;
    int hours = text.number(4, &digits);
    int minutes = 0;
    if (digits == 4) {
        minutes = hours % 100;
        hours /= 100;
    } else if (text.take(":")) {
        minutes = text.number(2);
    }
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59 || !text.atEnd())
        return std::nullopt;
    const qint64 ms = (hours * 60LL + minutes) * 60'000;
    return std::optional(negative ? -ms : ms);
}

std::optional<UtcMs> parseDated(std::string_view text, TimeForm form, const TimeZone &zone)
{
    Reader reader(text);
    const DateParts parts = takeDate(reader, form);
    if (parts.year < 1900 || parts.month < 1 || parts.day < 1)
        return std::nullopt;
    const QDate date(parts.year, parts.month, parts.day);
    if (!date.isValid())
        return std::nullopt;
    reader.skip(",T ");
    if (reader.atEnd())
        return zone.startOfDay(date);
    const auto clock = takeClock(reader);
    if (!clock)
        return std::nullopt;
    const auto offset = takeOffset(reader);
    if (!offset)
        return std::nullopt;
    const qint64 local = (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * dayMs + *clock;
    return *offset ? local - **offset : zone.fromLocal(local);
}

// Times before 1980 and beyond 2100 are other numbers.
std::optional<UtcMs> plausible(double ms)
{
    return ms >= 315'532'800'000.0 && ms < 4'102'444'800'000.0 ? std::optional(UtcMs(std::llround(ms))) : std::nullopt;
}

std::optional<UtcMs> parseNumber(std::string_view text, TimeForm form, const TimeZone &zone)
{
    const auto number = finiteNumber(text);
    if (!number)
        return std::nullopt;
    switch (form) {
    case TimeForm::EpochSeconds:
        return plausible(*number * 1e3);
    case TimeForm::EpochMillis:
        return plausible(*number);
    case TimeForm::EpochMicros:
        return plausible(*number / 1e3);
    case TimeForm::EpochNanos:
        return plausible(*number / 1e6);
    default:
        break;
    }
    // Of Excel: days since 1899-12-30, to the second, of the wall clock.
    const auto local = plausible(std::round((*number - 25'569) * 86'400.0) * 1e3);
    return local ? std::optional(zone.fromLocal(*local)) : std::nullopt;
}

} // namespace

std::optional<UtcMs> parseTime(std::string_view text, TimeForm form, const TimeZone &zone)
{
    switch (form) {
    case TimeForm::Iso:
        return parseIsoTime(text, zone);
    case TimeForm::YearMonthDay:
    case TimeForm::DayMonthYear:
    case TimeForm::MonthDayYear:
        return parseDated(text, form, zone);
    default:
        return parseNumber(text, form, zone);
    }
}

std::span<const TimeForm> allTimeForms()
{
    static constexpr std::array forms{TimeForm::Iso,          TimeForm::YearMonthDay, TimeForm::DayMonthYear,
                                      TimeForm::MonthDayYear, TimeForm::EpochSeconds, TimeForm::EpochMillis,
                                      TimeForm::EpochMicros,  TimeForm::EpochNanos,   TimeForm::ExcelDays};
    return forms;
}

} // namespace parlance

#include "importers/workbook/sheetvalues.h"

#include "importers/readers/text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace parlance {

namespace {

constexpr double msPerDay = 86'400'000;
constexpr long long lastDay = 2'958'465; // 9999-12-31 in the system of 1900
constexpr long long days1904 = 1462;     // between the two systems
constexpr size_t exactDigits = 15;       // of a double, and all that the program that wrote it shows

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

// The letters of a format that stand for parts of a time.
struct FormatLetters
{
    bool day = false, hour = false, minuteOrMonth = false, elapsed = false;

    void note(char c)
    {
        day |= c == 'y' || c == 'd';
        hour |= c == 'h' || c == 's';
        minuteOrMonth |= c == 'm';
    }
};

// In brackets: a colour, a condition or a language; or hours, minutes, seconds that go on counting.
bool isElapsed(std::string_view inside)
{
    if (inside.empty())
        return false;
    const char first = lower(inside.front());
    for (const char c : inside) {
        if (lower(c) != first)
            return false;
    }
    return first == 'h' || first == 'm' || first == 's';
}

// With zeros before it to that many digits, where it has fewer.
void appendDigits(std::string &out, long long number, int digits)
{
    std::array<char, 24> buffer{};
    auto at = buffer.end();
    for (; number > 0 || digits > 0; number /= 10, --digits)
        *--at = char('0' + number % 10);
    out.append(at, buffer.end());
}

// Days since 1970 as year, month and day.
void appendDate(std::string &out, long long days)
{
    // Eras of 400 years that begin in March, so that the leap day is the last of a year.
    const long long shifted = days + 719'468;
    const long long era = (shifted >= 0 ? shifted : shifted - 146'096) / 146'097;
    const auto dayOfEra = unsigned(shifted - era * 146'097);
    const unsigned yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned monthFromMarch = (5 * dayOfYear + 2) / 153;
    const unsigned day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
    const unsigned month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    const long long year = (long long)(yearOfEra) + era * 400 + (month <= 2 ? 1 : 0);
    appendDigits(out, year, 4);
    out += '-';
    appendDigits(out, month, 2);
    out += '-';
    appendDigits(out, day, 2);
}

void appendClock(std::string &out, long long ms)
{
    const long long seconds = ms / 1000;
    appendDigits(out, seconds / 3600, 2);
    out += ':';
    appendDigits(out, seconds / 60 % 60, 2);
    out += ':';
    appendDigits(out, seconds % 60, 2);
    if (ms % 1000 != 0) {
        out += '.';
        appendDigits(out, ms % 1000, 3);
    }
}

// False for what is no time: before the first day, behind the last, and the day that never was, 29 February 1900.
bool appendTime(std::string &out, double serial, NumberLook look, bool from1904)
{
    if (!(serial >= 0) || serial >= double(lastDay + 1))
        return false;
    const auto total = (long long)(std::llround(serial * msPerDay));
    const auto day = total / (long long)(msPerDay);
    const auto ofDay = total % (long long)(msPerDay);
    if (look == NumberLook::Elapsed || (look == NumberLook::Time && day == 0)) {
        appendClock(out, total);
        return true;
    }
    const long long in1900 = from1904 ? day + days1904 : day;
    if (in1900 == 60 || in1900 < 1 || in1900 > lastDay)
        return false;
    appendDate(out, in1900 - (in1900 > 60 ? 25'569 : 25'568));
    if (look != NumberLook::Date || ofDay != 0) {
        out += 'T';
        appendClock(out, ofDay);
    }
    return true;
}

size_t digitsIn(std::string_view text)
{
    size_t digits = 0;
    for (const char c : text) {
        if (c == 'e' || c == 'E')
            break;
        digits += c >= '0' && c <= '9' && (digits > 0 || c != '0');
    }
    return digits;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char letter = lower(c);
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

// The code of "_x000D_" at the start of text; −1: it is none.
int escapeAt(std::string_view text)
{
    constexpr size_t size = 7;
    if (text.size() < size || text[0] != '_' || text[1] != 'x' || text[size - 1] != '_')
        return -1;
    int code = 0;
    for (size_t i = 2; i < size - 1; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return -1;
        code = code * 16 + digit;
    }
    return code;
}

void appendUtf8(std::string &out, int code)
{
    if (code < 0x80) {
        out += char(code);
    } else if (code < 0x800) {
        out += char(0xC0 | (code >> 6));
        out += char(0x80 | (code & 0x3F));
    } else {
        out += char(0xE0 | (code >> 12));
        out += char(0x80 | ((code >> 6) & 0x3F));
        out += char(0x80 | (code & 0x3F));
    }
}

} // namespace

NumberLook lookOfFormat(std::string_view code)
{
    FormatLetters letters;
    for (size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"') {
            const size_t close = code.find('"', i + 1);
            i = close == std::string_view::npos ? code.size() - 1 : close;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i; // the next one is shown, or only its width
        } else if (c == '[') {
            const size_t close = code.find(']', i + 1);
            const size_t end = close == std::string_view::npos ? code.size() : close;
            letters.elapsed |= isElapsed(code.substr(i + 1, end - i - 1));
            i = end;
        } else {
            letters.note(lower(c));
        }
    }
    if (letters.elapsed)
        return NumberLook::Elapsed;
    if (letters.day)
        return letters.hour ? NumberLook::DateTime : NumberLook::Date;
    if (letters.hour)
        return NumberLook::Time;
    return letters.minuteOrMonth ? NumberLook::Date : NumberLook::Number;
}

NumberLook lookOfBuiltIn(int id)
{
    if (id == 22)
        return NumberLook::DateTime;
    if ((id >= 18 && id <= 21) || id == 45 || id == 47 || (id >= 32 && id <= 33))
        return NumberLook::Time;
    if (id == 46)
        return NumberLook::Elapsed;
    // 27 to 36 and 50 to 58 are dates of East Asia, in whatever order.
    const bool isDate = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return isDate ? NumberLook::Date : NumberLook::Number;
}

void appendNumber(std::string &out, std::string_view text, NumberLook look, bool from1904)
{
    const bool isTime = look != NumberLook::Number;
    const bool isLong = digitsIn(text) > exactDigits;
    if (!isTime && !isLong) {
        out += text;
        return;
    }
    const auto value = finiteNumber(text);
    if (value && isTime && appendTime(out, *value, look, from1904))
        return;
    if (!value || !isLong) {
        out += text;
        return;
    }
    std::array<char, 40> buffer{};
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), *value, std::chars_format::general, exactDigits);
    out.append(buffer.data(), written.ptr);
}

void appendUnescaped(std::string &out, std::string_view text)
{
    while (true) {
        const size_t at = text.find("_x");
        out += text.substr(0, at);
        if (at == std::string_view::npos)
            return;
        text.remove_prefix(at);
        const int code = escapeAt(text);
        const bool isHalf = code >= 0xD800 && code <= 0xDFFF;
        if (code > 0 && !isHalf) {
            appendUtf8(out, code);
            text.remove_prefix(7);
        } else {
            out += "_x";
            text.remove_prefix(2);
        }
    }
}

} // namespace parlance

#include "importers/mapped/values.h"

#include "importers/readers/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <span>

namespace parlance {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Spaces that group digits or stand around them.
constexpr std::array<std::string_view, 4> spaces{" ", "\xC2\xA0", "\xE2\x80\xAF", "\xE3\x80\x80"};

bool takeSpace(std::string_view &text)
{
    for (const std::string_view space : spaces) {
        if (text.starts_with(space)) {
            text.remove_prefix(space.size());
            return true;
        }
    }
    return false;
}

constexpr std::array<std::string_view, 3> dollarSigns{"US$", "$", "USD"};
constexpr std::array<std::string_view, 8> otherCurrencies{"\xE2\x82\xAC", "\xC2\xA5", "\xEF\xBF\xA5", "\xC2\xA3",
                                                          "EUR",          "JPY",      "GBP",          "\xE5\x86\x86"};

bool takeSign(std::string_view &text, std::span<const std::string_view> signs)
{
    for (const std::string_view sign : signs) {
        const bool leads = text.starts_with(sign);
        if (!leads && !text.ends_with(sign))
            continue;
        text = trimmed(leads ? text.substr(sign.size()) : text.substr(0, text.size() - sign.size()));
        return true;
    }
    return false;
}

// Currencies and the percent sign around a number say nothing about its digits.
std::string_view withoutSigns(std::string_view text)
{
    constexpr std::array<std::string_view, 1> percent{"%"};
    while (takeSign(text, dollarSigns) || takeSign(text, otherCurrencies)) { // "$ 3.50 USD" has two
    }
    takeSign(text, percent);
    return text;
}

bool isOtherCurrency(std::string_view text)
{
    return std::any_of(otherCurrencies.begin(), otherCurrencies.end(),
                       [text](std::string_view sign) { return contains(text, sign); });
}

// The digits of the whole part with groups of three, or without any.
bool takeWhole(std::string_view &text, char group, std::string &out)
{
    size_t inGroup = 0;
    bool grouped = false, any = false;
    while (!text.empty()) {
        if (isDigit(text.front())) {
            out += text.front();
            text.remove_prefix(1);
            ++inGroup;
            any = true;
            continue;
        }
        std::string_view rest = text;
        const bool isGroup =
            rest.front() == group || rest.front() == '\'' ? (rest.remove_prefix(1), true) : takeSpace(rest);
        if (!isGroup || !any || rest.empty() || !isDigit(rest.front()))
            break;
        if ((grouped && inGroup != 3) || inGroup > 3)
            return false;
        grouped = true;
        inGroup = 0;
        text = rest;
    }
    return !grouped || (inGroup == 3 && out.front() != '0'); // "0,125" has no thousands
}

// Digits, perhaps with a point among them, as programs write numbers: nothing about them needs to be found out.
bool isPlainNumber(std::string_view text, bool decimalComma)
{
    if (text.empty() || !isDigit(text.front()) || !isDigit(text.back()))
        return false;
    int points = 0;
    for (const char c : text) {
        if (c == '.' && !decimalComma)
            ++points;
        else if (!isDigit(c))
            return false;
    }
    return points <= 1;
}

double millisecondsOf(CellUnit unit)
{
    switch (unit) {
    case CellUnit::Hours:
        return 3'600'000;
    case CellUnit::Minutes:
        return 60'000;
    case CellUnit::Seconds:
        return 1'000;
    case CellUnit::Microseconds:
        return 1e-3;
    case CellUnit::Nanoseconds:
        return 1e-6;
    default:
        return 1;
    }
}

std::optional<qint64> wholeMs(double ms)
{
    return std::isfinite(ms) && std::abs(ms) < 9e15 ? std::optional(qint64(std::llround(ms))) : std::nullopt;
}

std::optional<CellUnit> unitWord(std::string_view word)
{
    if (isOneOf(word, {"ms", "msec", "msecs", "millisecond", "milliseconds", "\xE3\x83\x9F\xE3\x83\xAA\xE7\xA7\x92"}))
        return CellUnit::Milliseconds;
    if (isOneOf(word, {"s", "sec", "secs", "second", "seconds", "sek", "sek.", "sekunden", "\xE7\xA7\x92"}))
        return CellUnit::Seconds;
    if (isOneOf(word, {"m", "min", "mins", "min.", "minute", "minutes", "minuten", "\xE5\x88\x86"}))
        return CellUnit::Minutes;
    if (isOneOf(word, {"h", "hr", "hrs", "hour", "hours", "std", "std.", "stunden", "\xE6\x99\x82\xE9\x96\x93"}))
        return CellUnit::Hours;
    if (isOneOf(word, {"us", "\xC2\xB5s", "\xCE\xBCs"}))
        return CellUnit::Microseconds;
    if (word == "ns")
        return CellUnit::Nanoseconds;
    return std::nullopt;
}

// "1:23" is minutes and seconds, "1:02:03.5" has hours.
std::optional<qint64> parseClock(std::string_view text, bool decimalComma)
{
    double seconds = 0;
    int parts = 0;
    while (true) {
        const size_t end = text.find(':');
        const std::string_view part = text.substr(0, end);
        const bool isLast = end == std::string_view::npos;
        if (part.empty() || !isDigit(part.front()) || ++parts > 3)
            return std::nullopt;
        const auto value = finiteNumber(plainDecimal(part, decimalComma && isLast));
        if (!value || (parts > 1 && *value >= 60))
            return std::nullopt;
        seconds = seconds * 60 + *value;
        if (isLast)
            break;
        text.remove_prefix(end + 1);
    }
    return parts > 1 ? wholeMs(seconds * 1000) : std::nullopt;
}

// Numbers each followed by their unit: "PT1H2M3.5S", "1 min 23 s".
std::optional<qint64> parseUnits(std::string_view text, bool decimalComma)
{
    double ms = 0;
    bool any = false;
    while (!text.empty()) {
        size_t digits = 0;
        while (digits < text.size() && (isDigit(text[digits]) || text[digits] == '.' || text[digits] == ','))
            ++digits;
        const auto value = finiteNumber(plainDecimal(text.substr(0, digits), decimalComma));
        if (!value)
            return std::nullopt;
        text.remove_prefix(digits);
        while (takeSpace(text)) {
        }
        const size_t end = std::min(text.find_first_of("0123456789 "), text.size());
        const auto unit = unitWord(lowerAscii(text.substr(0, end)));
        if (!unit)
            return std::nullopt;
        ms += *value * millisecondsOf(*unit);
        any = true;
        text.remove_prefix(end);
        while (takeSpace(text)) {
        }
    }
    return any ? wholeMs(ms) : std::nullopt;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const auto isPlain = [](char c) {
        return c > ' ' && c < '\x7F';
    }; // char is signed: bytes of other letters are below
    if (!text.empty() && isPlain(text.front()) && isPlain(text.back())) [[likely]]
        return text;
    constexpr std::string_view white = " \t\r\n";
    while (true) {
        if (!text.empty() && white.find(text.front()) != std::string_view::npos)
            text.remove_prefix(1);
        else if (!takeSpace(text))
            break;
    }
    while (true) {
        if (!text.empty() && white.find(text.back()) != std::string_view::npos) {
            text.remove_suffix(1);
            continue;
        }
        const auto space = std::find_if(spaces.begin(), spaces.end(), [&](auto s) { return text.ends_with(s); });
        if (space == spaces.end())
            return text;
        text.remove_suffix(space->size());
    }
}

bool isMissing(std::string_view cell, CellType type)
{
    if (cell.empty() || cell == "\\N" || cell == "NULL" || cell == "null" || cell == "(null)")
        return true;
    if (type == CellType::Text || cell.size() > 9 || isDigit(cell.front()))
        return false;
    return isOneOf(lowerAscii(cell), {"-", "--", "n/a", "na", "none", "nan", "nil", "undefined", "\xE2\x80\x93",
                                      "\xE2\x80\x94", "k. a.", "k.a."});
}

std::string plainDecimal(std::string_view text, bool decimalComma)
{
    text = trimmed(text);
    if (isPlainNumber(text, decimalComma))
        return std::string(text);
    std::string out;
    const bool parenthesised = text.size() > 2 && text.front() == '(' && text.back() == ')';
    if (parenthesised)
        text = text.substr(1, text.size() - 2);
    bool negative = parenthesised;
    const auto takeSign = [&] {
        if (text.starts_with('-') || text.starts_with("\xE2\x88\x92")) {
            text.remove_prefix(text.front() == '-' ? 1 : 3);
            negative = true;
        } else if (text.starts_with('+')) {
            text.remove_prefix(1);
        }
    };
    takeSign();
    const std::string_view signless = withoutSigns(text);
    if (signless.data() != text.data()) { // "$-3" has its sign inside
        text = signless;
        takeSign();
    } else {
        text = signless;
    }
    if (!takeWhole(text, decimalComma ? '.' : ',', out))
        return {};
    if (text.starts_with(decimalComma ? ',' : '.')) {
        text.remove_prefix(1);
        const size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
        if (out.empty() && digits == 0)
            return {};
        if (out.empty())
            out.push_back('0');
        if (digits > 0)
            (out += '.') += text.substr(0, digits);
        text.remove_prefix(digits);
    }
    if (out.empty())
        return {};
    if (!text.empty()) {
        const bool exponent = text.size() > 1 && (text.front() == 'e' || text.front() == 'E');
        const std::string_view power = exponent ? text.substr(text[1] == '+' || text[1] == '-' ? 2 : 1) : text;
        if (!exponent || power.empty() || power.size() > 4 || !std::all_of(power.begin(), power.end(), isDigit))
            return {};
        out += 'e';
        if (text[1] == '-')
            out += '-';
        out += power;
    }
    return negative ? '-' + out : out;
}

std::optional<double> parseNumber(std::string_view text, bool decimalComma)
{
    if (isPlainNumber(text, decimalComma))
        return finiteNumber(text);
    return finiteNumber(plainDecimal(text, decimalComma));
}

std::optional<qint64> parseInteger(std::string_view text, bool decimalComma)
{
    if (isPlainNumber(text, decimalComma)) {
        qint64 whole = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), whole);
        if (error == std::errc() && end == text.data() + text.size())
            return whole;
    }
    const std::string plain = plainDecimal(text, decimalComma);
    qint64 value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (error == std::errc() && end == plain.data() + plain.size() && !plain.empty())
        return value;
    const auto number = finiteNumber(plain);
    return number && std::abs(*number) < 9e15 && std::trunc(*number) == *number ? std::optional(qint64(*number))
                                                                                : std::nullopt;
}

std::optional<Nano> parseMoney(std::string_view text, CellUnit unit, bool decimalComma)
{
    if (unit == CellUnit::None && isPlainNumber(text, decimalComma))
        return parseDollars(text);
    std::string plain = plainDecimal(text, decimalComma);
    if (plain.empty() || isOtherCurrency(text))
        return std::nullopt;
    const int shift = unit == CellUnit::Cents          ? 2
                      : unit == CellUnit::MicroDollars ? 6
                      : unit == CellUnit::NanoDollars  ? 9
                                                       : 0;
    if (shift > 0) {
        const size_t e = plain.find('e');
        int power = 0;
        if (e != std::string::npos) {
            std::from_chars(plain.data() + e + 1, plain.data() + plain.size(), power);
            plain.resize(e);
        }
        plain += 'e' + std::to_string(power - shift);
    }
    return parseDollars(plain);
}

std::optional<qint64> parseDuration(std::string_view text, CellUnit unit, bool decimalComma)
{
    if (const auto number = parseNumber(text, decimalComma))
        return wholeMs(*number * millisecondsOf(unit));
    const std::string_view cell = trimmed(text);
    if (cell.find(':') != std::string_view::npos)
        return parseClock(cell, decimalComma);
    if (cell.starts_with("PT"))
        return parseUnits(cell.substr(2), false);
    return parseUnits(cell, decimalComma);
}

std::optional<double> parseShare(std::string_view text, CellUnit unit, bool decimalComma)
{
    const auto number = parseNumber(text, decimalComma);
    if (!number)
        return std::nullopt;
    const bool percent = unit == CellUnit::Percent || trimmed(text).ends_with('%');
    const double share = percent ? *number / 100 : *number;
    return share >= 0 && share <= 1 ? std::optional(share) : std::nullopt;
}

std::optional<bool> parseTruth(std::string_view text)
{
    const std::string word = lowerAscii(trimmed(text));
    if (isOneOf(word, {"true",
                       "t",
                       "yes",
                       "y",
                       "1",
                       "x",
                       "ja",
                       "j",
                       "wahr",
                       "on",
                       "error",
                       "failed",
                       "failure",
                       "fehler",
                       "missed",
                       "done",
                       "\xE3\x81\xAF\xE3\x81\x84",
                       "\xE6\x9C\x89",
                       "\xE2\x97\x8B",
                       "\xE6\xB8\x88",
                       "\xE2\x9C\x93",
                       "\xE2\x9C\x94"}))
        return true;
    if (isOneOf(word, {"false", "f", "no", "n", "0", "nein", "falsch", "off", "ok", "success", "succeeded", "200",
                       "erfolg", "detected", "open", "\xE3\x81\x84\xE3\x81\x84\xE3\x81\x88", "\xE7\x84\xA1", "\xC3\x97",
                       "\xE6\x9C\xAA"}))
        return false;
    const auto number = parseNumber(word, false); // a status of HTTP
    if (number && *number >= 100 && *number < 600)
        return *number >= 400;
    return std::nullopt;
}

std::optional<Role> parseRole(std::string_view text)
{
    const std::string word = lowerAscii(trimmed(text));
    if (isOneOf(word, {"user",
                       "human",
                       "customer",
                       "visitor",
                       "client",
                       "guest",
                       "question",
                       "prompt",
                       "incoming",
                       "inbound",
                       "end_user",
                       "end-user",
                       "nutzer",
                       "benutzer",
                       "kunde",
                       "besucher",
                       "mensch",
                       "frage",
                       "\xE3\x83\xA6\xE3\x83\xBC\xE3\x82\xB6\xE3\x83\xBC",
                       "\xE3\x83\xA6\xE3\x83\xBC\xE3\x82\xB6",
                       "\xE9\xA1\xA7\xE5\xAE\xA2",
                       "\xE8\xB3\xAA\xE5\x95\x8F"}))
        return Role::User;
    if (isOneOf(word, {"assistant", "bot", "ai", "agent", "chatbot", "model", "gpt", "answer", "response", "operator",
                       "outgoing", "outbound", "assistent", "antwort", "ki", "mitarbeiter",
                       "\xE3\x82\xA2\xE3\x82\xB7\xE3\x82\xB9\xE3\x82\xBF\xE3\x83\xB3\xE3\x83\x88",
                       "\xE3\x83\x9C\xE3\x83\x83\xE3\x83\x88", "\xE5\x9B\x9E\xE7\xAD\x94"}))
        return Role::Assistant;
    if (isOneOf(word, {"system", "developer", "\xE3\x82\xB7\xE3\x82\xB9\xE3\x83\x86\xE3\x83\xA0"}))
        return Role::System;
    if (isOneOf(word, {"tool", "function", "tool_result", "werkzeug"}))
        return Role::Tool;
    return std::nullopt;
}

ParsedRating parseRating(std::string_view text, CellUnit unit)
{
    const std::string word = lowerAscii(trimmed(text));
    if (isOneOf(word, {"up",
                       "thumbs_up",
                       "thumbs up",
                       "thumbsup",
                       "thumb_up",
                       "like",
                       "liked",
                       "good",
                       "positive",
                       "helpful",
                       "yes",
                       "true",
                       "y",
                       "gut",
                       "positiv",
                       "ja",
                       "hilfreich",
                       "\xF0\x9F\x91\x8D",
                       "\xE8\x89\xAF\xE3\x81\x84",
                       "\xE9\xAB\x98\xE8\xA9\x95\xE4\xBE\xA1",
                       "satisfied",
                       "zufrieden"}))
        return {true, Rating::Up};
    if (isOneOf(word, {"down",
                       "thumbs_down",
                       "thumbs down",
                       "thumbsdown",
                       "thumb_down",
                       "dislike",
                       "disliked",
                       "bad",
                       "negative",
                       "unhelpful",
                       "not helpful",
                       "no",
                       "false",
                       "n",
                       "schlecht",
                       "negativ",
                       "nein",
                       "nicht hilfreich",
                       "\xF0\x9F\x91\x8E",
                       "\xE6\x82\xAA\xE3\x81\x84",
                       "\xE4\xBD\x8E\xE8\xA9\x95\xE4\xBE\xA1",
                       "unsatisfied",
                       "unzufrieden"}))
        return {true, Rating::Down};
    if (isOneOf(word, {"neutral", "ok", "none"}))
        return {true, std::nullopt};
    const auto number = parseNumber(word, false);
    const bool stars = unit == CellUnit::Stars;
    if (!number || *number < (stars ? 1 : -1) || *number > (stars ? 5 : 1))
        return {};
    if (stars && *number > 2 && *number < 4)
        return {true, std::nullopt};
    return {true, *number > (stars ? 3 : 0) ? Rating::Up : Rating::Down};
}

std::string_view parseOutcome(std::string_view text)
{
    const std::string word = lowerAscii(trimmed(text));
    if (isOneOf(word, {"resolved", "solved", "success", "successful", "completed", "closed", "done", "gel\xC3\xB6st",
                       "erledigt", "erfolgreich", "\xE8\xA7\xA3\xE6\xB1\xBA", "\xE5\xAE\x8C\xE4\xBA\x86"}))
        return "resolved";
    if (isOneOf(word,
                {"escalated", "escalation", "handoff", "handover", "transferred", "human", "eskaliert",
                 "\xC3\xBC"
                 "bergeben",
                 "weitergeleitet",
                 "\xE3\x82\xA8\xE3\x82\xB9\xE3\x82\xAB\xE3\x83\xAC\xE3\x83\xBC\xE3\x82\xB7\xE3\x83\xA7\xE3\x83\xB3"}))
        return "escalated";
    if (isOneOf(word,
                {"abandoned", "dropped", "unresolved", "failed", "timeout", "cancelled", "canceled", "abgebrochen",
                 "offen", "ungel\xC3\xB6st", "\xE6\x9C\xAA\xE8\xA7\xA3\xE6\xB1\xBA", "\xE9\x9B\xA2\xE8\x84\xB1"}))
        return "abandoned";
    return {};
}

} // namespace parlance

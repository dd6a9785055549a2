#include "models/core/money.h"

#include <algorithm>
#include <charconv>

namespace parlance {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// A decimal number taken apart: the digits before and after the point, and the power of ten.
struct Decimal
{
    bool negative = false;
    std::string_view whole, fraction;
    qint64 exponent = 0;

    [[nodiscard]] size_t size() const { return whole.size() + fraction.size(); }
    [[nodiscard]] int digit(size_t i) const { return (i < whole.size() ? whole[i] : fraction[i - whole.size()]) - '0'; }
};

// An exponent of any length; beyond ±10^9 the exact value no longer matters.
qint64 clampedExponent(std::string_view digits, bool negative)
{
    qint64 value = 0;
    for (const char c : digits)
        value = std::min<qint64>(value * 10 + (c - '0'), 1'000'000'000);
    return negative ? -value : value;
}

std::string_view takeDigits(std::string_view &text)
{
    size_t n = 0;
    while (n < text.size() && isDigit(text[n]))
        ++n;
    const std::string_view digits = text.substr(0, n);
    text.remove_prefix(n);
    return digits;
}

bool takeSign(std::string_view &text)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (negative || (!text.empty() && text.front() == '+'))
        text.remove_prefix(1);
    return negative;
}

std::optional<Decimal> takeApart(std::string_view text)
{
    Decimal number;
    number.negative = takeSign(text);
    number.whole = takeDigits(text);
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        number.fraction = takeDigits(text);
    }
    if (number.size() == 0)
        return std::nullopt;
    if (!text.empty() && (text.front() == 'e' || text.front() == 'E')) {
        text.remove_prefix(1);
        const bool negative = takeSign(text);
        const std::string_view digits = takeDigits(text);
        if (digits.empty())
            return std::nullopt;
        number.exponent = clampedExponent(digits, negative);
    }
    return text.empty() ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<Nano> parseDollars(std::string_view text)
{
    const std::optional<Decimal> number = takeApart(text);
    if (!number)
        return std::nullopt;

    // Nano-dollars are the first `kept` digits, filled up with zeros; the digit after them decides the
    // rounding.
    const qint64 kept = qint64(number->whole.size()) + number->exponent + 9;
    const qint64 given = qint64(number->size());
    qint64 value = 0;
    for (qint64 i = 0; i < kept; ++i) {
        if (i >= given && value == 0)
            return 0;
        const int digit = i < given ? number->digit(size_t(i)) : 0;
        if (__builtin_mul_overflow(value, qint64(10), &value) || __builtin_add_overflow(value, qint64(digit), &value))
            return std::nullopt;
    }
    const bool up = kept >= 0 && kept < given && number->digit(size_t(kept)) >= 5;
    if (up && __builtin_add_overflow(value, qint64(1), &value))
        return std::nullopt;
    return number->negative ? -value : value;
}

char *writeDollars(char *out, Nano amount)
{
    // The absolute value of the smallest integer does not fit into a signed one.
    const quint64 absolute = amount < 0 ? quint64(0) - quint64(amount) : quint64(amount);
    if (amount < 0)
        *out++ = '-';
    out = std::to_chars(out, out + 20, absolute / quint64(nanosPerDollar)).ptr;
    quint64 rest = absolute % quint64(nanosPerDollar);
    if (rest == 0)
        return out;
    int digits = 9;
    for (; rest % 10 == 0; rest /= 10)
        --digits;
    *out = '.';
    for (int i = digits; i > 0; --i, rest /= 10)
        out[i] = char('0' + rest % 10);
    return out + 1 + digits;
}

QString dollars(Nano amount)
{
    char text[24];
    return QString::fromLatin1(text, writeDollars(text, amount) - text);
}

} // namespace parlance

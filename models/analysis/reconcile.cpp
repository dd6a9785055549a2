#include "models/analysis/reconcile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace parlance {

namespace {

constexpr Nano exactly = 1;               // costs in files are binary fractions of dollars
constexpr Nano coarsest = 100'000;        // four decimals of a dollar
constexpr Nano smallestOfFactor = 10'000; // below it any cost is near some factor

bool isNear(Nano stated, std::optional<Nano> cost, Nano tolerance)
{
    return cost && std::abs(stated - *cost) <= tolerance;
}

// Whether the cost comes out under one of these ways of counting.
bool anyNear(Nano stated, std::initializer_list<TokenCounts> ways, const TokenPrices &prices, Nano tolerance)
{
    return std::any_of(ways.begin(), ways.end(),
                       [&](const TokenCounts &way) { return isNear(stated, costOf(way, prices), tolerance); });
}

CostCause causeOfCache(Nano stated, const TokenCounts &t, const TokenPrices &prices, Nano tolerance)
{
    const qint64 cached = t.cacheRead + t.cacheWrite;
    if (cached == 0)
        return CostCause::None;
    if (anyNear(stated,
                {{t.input + cached, t.output, t.cacheRead, t.cacheWrite},
                 {t.input + t.cacheRead, t.output, t.cacheRead, t.cacheWrite}},
                prices, tolerance))
        return CostCause::CacheTwice;
    if (anyNear(stated, {{t.input + cached, t.output, 0, 0}, {t.input + t.cacheRead, t.output, 0, t.cacheWrite}},
                prices, tolerance))
        return CostCause::CacheAtInput;
    if (anyNear(stated, {{t.input, t.output, 0, 0}, {t.input, t.output, 0, t.cacheWrite}}, prices, tolerance))
        return CostCause::CacheFree;
    TokenPrices ofAnHour = prices;
    ofAnHour.cacheWrite = prices.input * 2;
    return t.cacheWrite > 0 && isNear(stated, costOf(t, ofAnHour), tolerance) ? CostCause::CacheWrite1h
                                                                              : CostCause::None;
}

bool isFactor(Nano stated, Nano exact, Nano tolerance)
{
    if (exact < smallestOfFactor || tolerance > std::max(exactly, exact / 20'000))
        return false;
    const auto hundredths = std::llround(100.0 * double(stated) / double(exact));
    if (hundredths < 1 || hundredths > 1'000 || hundredths == 100)
        return false;
    const auto cost = std::llroundl(static_cast<long double>(exact) * hundredths / 100);
    return std::abs(stated - cost) <= tolerance;
}

CostCause causeWithin(Nano stated, const TokenCounts &tokens, const TokenPrices &prices, Nano exact,
                      std::span<const TokenPrices> others, Nano tolerance)
{
    if (isNear(stated, exact, tolerance))
        return CostCause::Agrees;
    if (const CostCause cache = causeOfCache(stated, tokens, prices, tolerance); cache != CostCause::None)
        return cache;
    if (std::any_of(others.begin(), others.end(),
                    [&](const TokenPrices &other) { return isNear(stated, costOf(tokens, other), tolerance); }))
        return CostCause::OtherPrice;
    return isFactor(stated, exact, tolerance) ? CostCause::Factor : CostCause::None;
}

} // namespace

const char *keyOf(CostCause cause)
{
    static constexpr std::array<const char *, size_t(costCauseCount)> keys{
        nullptr,       "agrees",         "zero",       "no_price",       "no_tokens",
        "cache_twice", "cache_at_input", "cache_free", "cache_write_1h", "other_price",
        "factor",      "unexplained",    "not_stated", "running_total",  "unpriced"};
    return keys[size_t(cause)];
}

Nano roundingOf(Nano stated)
{
    Nano unit = 1;
    while (unit < coarsest && stated % (unit * 10) == 0)
        unit *= 10;
    return std::max(exactly, std::min(unit / 2, std::abs(stated) / 200));
}

CostCause causeOf(Nano stated, const TokenCounts *tokens, const TokenPrices *prices,
                  std::span<const TokenPrices> others)
{
    if (!tokens)
        return CostCause::NoTokens;
    const std::optional<Nano> exact = prices ? costOf(*tokens, *prices) : std::nullopt;
    if (!exact)
        return CostCause::NoPrice;
    if (stated == 0 && *exact > exactly)
        return CostCause::Zero;
    // What fits to the last digit explains better than what fits by its rounding.
    for (const Nano tolerance : {exactly, roundingOf(stated)})
        if (const CostCause cause = causeWithin(stated, *tokens, *prices, *exact, others, tolerance);
            cause != CostCause::None)
            return cause;
    return CostCause::Unexplained;
}

} // namespace parlance

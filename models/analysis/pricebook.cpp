#include "models/analysis/pricebook.h"

#include <algorithm>
#include <set>

namespace parlance {

namespace {

constexpr UtcMs dayMs = 24 * 60 * 60 * 1000;
constexpr size_t longestRegion = 64;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isRegion(std::string_view text)
{
    return text.size() <= longestRegion && std::all_of(text.begin(), text.end(), [](char c) {
               return isDigit(c) || c == '-' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
           });
}

PriceProblem problemOf(Nano price)
{
    return price < 0 ? PriceProblem::Negative : price > mostPerThousand ? PriceProblem::TooLarge : PriceProblem::None;
}

} // namespace

Price OwnPrice::price() const
{
    return {key.model, key.region, key.validFrom,
            TokenPrices{input, output, cacheWrite.value_or(input), cacheRead.value_or(input)}, true};
}

PriceProblem problemOf(const OwnPrice &price)
{
    if (price.key.model.empty())
        return PriceProblem::NoModel;
    if (!isRegion(price.key.region))
        return PriceProblem::BadRegion;
    if (price.key.validFrom % dayMs != 0)
        return PriceProblem::NotADay;
    for (const Nano part : {price.input, price.output, price.cacheRead.value_or(0), price.cacheWrite.value_or(0)})
        if (const PriceProblem problem = problemOf(part); problem != PriceProblem::None)
            return problem;
    return PriceProblem::None;
}

int priceDecimals(PriceUnit unit)
{
    return unit == PriceUnit::PerThousand ? 9 : 6;
}

ParsedPrice parsePrice(std::string_view text, PriceUnit unit)
{
    const auto wrong = [](PriceProblem problem) { return ParsedPrice{0, problem}; };
    if (text.empty())
        return wrong(PriceProblem::Missing);
    const bool negative = text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    const size_t point = std::min(text.find('.'), text.size());
    std::string_view whole = text.substr(0, point);
    std::string_view fraction = text.substr(std::min(point + 1, text.size()));
    if ((whole.empty() && fraction.empty()) || !std::all_of(whole.begin(), whole.end(), isDigit) ||
        !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return wrong(PriceProblem::NotANumber);
    if (negative)
        return wrong(PriceProblem::Negative);
    while (fraction.ends_with('0'))
        fraction.remove_suffix(1);
    const size_t decimals = size_t(priceDecimals(unit));
    if (fraction.size() > decimals)
        return wrong(PriceProblem::TooManyDecimals);
    while (whole.starts_with('0'))
        whole.remove_prefix(1);
    if (whole.size() > 8)
        return wrong(PriceProblem::TooLarge);
    Nano value = 0; // in units of the last decimal that fits, which is a nano-dollar per 1 000 tokens
    for (const char c : whole)
        value = value * 10 + (c - '0');
    for (size_t i = 0; i < decimals; ++i)
        value = value * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
    return {value, problemOf(value)};
}

QString priceText(Nano perThousand, PriceUnit unit)
{
    return dollars(unit == PriceUnit::PerThousand ? perThousand : perThousand * 1'000);
}

const OwnPrice *PriceBook::find(const PriceKey &key) const
{
    const auto at = std::lower_bound(m_own.begin(), m_own.end(), key,
                                     [](const OwnPrice &own, const PriceKey &k) { return own.key < k; });
    return at != m_own.end() && at->key == key ? &*at : nullptr;
}

void PriceBook::put(OwnPrice price)
{
    const auto at = std::lower_bound(m_own.begin(), m_own.end(), price.key,
                                     [](const OwnPrice &own, const PriceKey &k) { return own.key < k; });
    if (at != m_own.end() && at->key == price.key)
        *at = std::move(price);
    else
        m_own.insert(at, std::move(price));
}

bool PriceBook::remove(const PriceKey &key)
{
    return std::erase_if(m_own, [&key](const OwnPrice &own) { return own.key == key; }) > 0;
}

void PriceBook::apply(const PriceEdits &edits)
{
    for (const PriceKey &key : edits.remove)
        remove(key);
    for (const OwnPrice &price : edits.put)
        put(price);
    if (edits.region)
        region = *edits.region;
}

PriceEdits difference(const PriceBook &from, const PriceBook &to)
{
    PriceEdits edits;
    for (const OwnPrice &price : from.own())
        if (!to.find(price.key))
            edits.remove.push_back(price.key);
    for (const OwnPrice &price : to.own()) {
        const OwnPrice *before = from.find(price.key);
        if (!before || *before != price)
            edits.put.push_back(price);
    }
    if (from.region != to.region)
        edits.region = to.region;
    return edits;
}

Pricing::Pricing(PriceTable list, const PriceBook &book)
    : m_table(std::move(list))
    , m_region(book.region)
{
    for (const OwnPrice &price : book.own())
        m_table.add(price.price());
}

std::optional<TokenPrices> Pricing::at(std::string_view model, UtcMs time) const
{
    return m_table.at(model, m_region, time);
}

const Price *Pricing::row(std::string_view model, UtcMs time) const
{
    return m_table.find(model, m_region, time);
}

std::vector<PriceSpan> priceSpans(const Pricing &a, const Pricing &b, std::string_view model)
{
    std::set<UtcMs> times;
    for (const Pricing *pricing : {&a, &b})
        for (const Price &price : pricing->table().all(model))
            times.insert(price.validFrom);
    std::vector<PriceSpan> spans;
    for (const UtcMs time : times) {
        const bool differs = a.at(model, time) != b.at(model, time);
        if (differs != (!spans.empty() && spans.back().differs))
            spans.push_back({time, differs});
    }
    return spans;
}

bool differsAt(std::span<const PriceSpan> spans, UtcMs time)
{
    const auto after = std::upper_bound(spans.begin(), spans.end(), time,
                                        [](UtcMs t, const PriceSpan &span) { return t < span.from; });
    return after != spans.begin() && std::prev(after)->differs;
}

std::vector<std::string> regionsOf(const PriceTable &table)
{
    std::set<std::string> regions;
    for (const std::string &model : table.models())
        for (const Price &price : table.all(model))
            if (!price.region.empty())
                regions.insert(price.region);
    return {regions.begin(), regions.end()};
}

PriceCover coverOf(const ModelUse &use, const Pricing &pricing)
{
    // A price holds for ever from its day on: only the first message can be too early for all of them.
    if (pricing.row(use.key, use.firstAt))
        return PriceCover::All;
    return pricing.row(use.key, use.lastAt) ? PriceCover::LaterOnly : PriceCover::None;
}

} // namespace parlance

#include "models/store/valuation.h"

#include "models/analysis/question.h"

#include <algorithm>
#include <cstring>

namespace parlance {

namespace {

// Code points: every byte but the continuations (10xxxxxx), eight at a time.
qint64 characters(std::string_view utf8)
{
    constexpr uint64_t ones = 0x0101'0101'0101'0101ull;
    qint64 continuations = 0;
    size_t i = 0;
    while (i + 8 <= utf8.size()) {
        uint64_t counts = 0; // one in each byte
        for (const size_t end = i + 8 * std::min<size_t>((utf8.size() - i) / 8, 31); i < end; i += 8) {
            uint64_t x;
            std::memcpy(&x, utf8.data() + i, 8);
            counts += (x >> 7) & ~(x >> 6) & ones;
        }
        continuations += qint64(counts * ones >> 56); // at most 8 * 31
    }
    for (; i < utf8.size(); ++i)
        continuations += (utf8[i] & 0xC0) == 0x80;
    return qint64(utf8.size()) - continuations;
}

} // namespace

const PriceTable &builtInPrices()
{
    static const PriceTable table = PriceTable::fromJson(builtInPriceList()).value_or(PriceTable());
    return table;
}

std::shared_ptr<const Pricing> makePricing(const PriceBook &book)
{
    return std::make_shared<const Pricing>(builtInPrices(), book);
}

std::string_view normalisedQuestion(std::string_view text)
{
    thread_local std::string out;
    normaliseQuestion(text, out);
    return out;
}

std::optional<Nano> tokenPrice(const Pricing &pricing, std::string_view model, const MessageRecord &rare, UtcMs at)
{
    if (!rare.inputTokens && !rare.outputTokens && !rare.cacheReadTokens && !rare.cacheWriteTokens)
        return std::nullopt;
    const TokenCounts tokens{rare.inputTokens.value_or(0), rare.outputTokens.value_or(0),
                             rare.cacheReadTokens.value_or(0), rare.cacheWriteTokens.value_or(0)};
    const std::optional<TokenPrices> prices = pricing.at(model, at);
    return prices ? costOf(tokens, *prices) : std::nullopt;
}

Nano textPrice(const Pricing &pricing, std::string_view model, std::string_view prompt, std::string_view answer,
               UtcMs at)
{
    const std::optional<TokenPrices> found = pricing.at(model, at);
    return found ? estimateByText(characters(prompt), characters(answer), *found) : 0;
}

ModelName canonicalModel(std::string_view name)
{
    static const ModelNames names = ModelNames::fromJson(builtInPriceList()).value_or(ModelNames());
    return names.resolve(name);
}

std::string_view ModelCache::key(std::string_view name)
{
    if (name.empty())
        return {};
    if (name == m_lastName)
        return m_lastKey;
    auto found = m_names.find(name);
    if (found == m_names.end())
        found = m_names.emplace(std::string(name), canonicalModel(name)).first;
    m_lastName = found->first;
    m_lastKey = found->second.key;
    return m_lastKey;
}

} // namespace parlance

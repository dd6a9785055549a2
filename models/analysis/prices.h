// Dated price lists: what tokens cost. Exact: prices are nano-dollars per 1 000 tokens, costs are rounded once.
#pragma once

#include "models/core/money.h"
#include "models/core/time.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace parlance {

// In nano-dollars per 1 000 tokens. Input excludes cached tokens.
struct TokenPrices
{
    Nano input = 0, output = 0, cacheWrite = 0, cacheRead = 0;

    bool operator==(const TokenPrices &) const = default;
};

struct TokenCounts
{
    qint64 input = 0, output = 0, cacheRead = 0, cacheWrite = 0;
};

// Σ price × tokens ÷ 1 000, rounded half away from zero. Nothing for negative counts and sums out of range.
std::optional<Nano> costOf(const TokenCounts &tokens, const TokenPrices &prices);

// A rough price of an answer of which only the texts are known: code points ÷ 4 as tokens, the text of the user message
// before it at the input price, its own text at the output price. Rounded down; saturates. For weights only.
Nano estimateByText(qint64 promptCharacters, qint64 answerCharacters, const TokenPrices &prices);

// One row of a list.
struct Price
{
    std::string model;  // key (ModelName::key)
    std::string region; // "us-east-1"; empty: every region without a row of its own
    UtcMs validFrom = 0;
    TokenPrices prices;
    bool own = false; // set by the user: wins over every row of a list

    bool operator==(const Price &) const = default;
};

// A value; const functions are thread-safe.
class PriceTable
{
public:
    // {"prices":[{"model","region","validFrom":"2023-01-01","input","output","cacheWrite","cacheRead"}]}: prices are decimal
    // texts in dollars per 1 000 tokens; a missing cache price is the input price. Errors are Unreadable with a path.
    static Result<PriceTable> fromJson(const QByteArray &json);

    // Replaces the row of the same model, region, date and origin.
    void add(Price price);
    [[nodiscard]] const std::vector<Price> &all(std::string_view model) const; // newest first
    [[nodiscard]] std::vector<std::string> models() const;                     // sorted

    // What holds at that time: the newest row not after it, of the region, else of every region; own rows first.
    [[nodiscard]] std::optional<TokenPrices> at(std::string_view model, std::string_view region, UtcMs time) const;
    // The row that at() takes them from; null without one. Valid until add().
    [[nodiscard]] const Price *find(std::string_view model, std::string_view region, UtcMs time) const;
    // Nothing for a model without a price.
    [[nodiscard]] std::optional<Nano> cost(std::string_view model, const TokenCounts &tokens, std::string_view region,
                                           UtcMs time) const;

private:
    // Looked up by view: a price is asked for every message of an import.
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, std::vector<Price>, Hash, std::equal_to<>> m_byModel;
};

// The list that comes with the program (resources/prices/bedrock.json), for PriceTable and ModelNames::fromJson.
QByteArray builtInPriceList();

} // namespace parlance

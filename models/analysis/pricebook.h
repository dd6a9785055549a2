// The user's own prices and the region of a workspace: a value that is edited, and what it makes of the list that comes
// with the program. Days are UTC days, so that a list means the same in every workspace.
#pragma once

#include "models/analysis/prices.h"

#include <span>

namespace parlance {

// From this time on without saying so: before every message.
inline constexpr UtcMs alwaysValid = 0;

struct PriceKey
{
    std::string model;  // key (ModelName::key)
    std::string region; // empty: every region without a price of its own
    UtcMs validFrom = alwaysValid;

    auto operator<=>(const PriceKey &) const = default;
};

// In nano-dollars per 1 000 tokens. A cache price that is not stated is the input price.
struct OwnPrice
{
    PriceKey key;
    Nano input = 0, output = 0;
    std::optional<Nano> cacheRead, cacheWrite;

    [[nodiscard]] Price price() const;
    bool operator==(const OwnPrice &) const = default;
};

// What a price cannot be. A price of 0 is one: a model that runs on the own machine costs nothing a token.
enum class PriceProblem {
    None,
    NoModel,
    BadRegion, // letters, digits and "-", at most 64
    NotADay,   // valid from must be 00:00 UTC
    Missing,
    NotANumber,
    Negative,
    TooManyDecimals,
    TooLarge // more than mostPerThousand
};

inline constexpr Nano mostPerThousand = 1'000 * nanosPerDollar;

PriceProblem problemOf(const OwnPrice &price);

// Prices are written per 1 000 or per 1 000 000 tokens; stored is what fits a nano-dollar per 1 000 exactly.
enum class PriceUnit { PerThousand, PerMillion };

struct ParsedPrice
{
    Nano perThousand = 0;
    PriceProblem problem = PriceProblem::None;

    bool operator==(const ParsedPrice &) const = default;
};
// Plain decimal dollars ("0.003", "15"): no exponent, no group separators; never rounded.
ParsedPrice parsePrice(std::string_view text, PriceUnit unit);
int priceDecimals(PriceUnit unit); // that fit: 9 or 6
// Exact, without trailing zeros.
QString priceText(Nano perThousand, PriceUnit unit);

struct PriceEdits;

// A value. Own prices are sorted by key and unique in it.
class PriceBook
{
public:
    std::string region; // whose prices hold; empty: none was chosen

    [[nodiscard]] const std::vector<OwnPrice> &own() const { return m_own; }
    [[nodiscard]] const OwnPrice *find(const PriceKey &key) const;
    void put(OwnPrice price); // replaces the one with the same key
    bool remove(const PriceKey &key);
    void apply(const PriceEdits &edits);

    bool operator==(const PriceBook &) const = default;

private:
    std::vector<OwnPrice> m_own;
};

// Changes to a book, so that two people who change different prices do not undo each other's work.
struct PriceEdits
{
    std::vector<OwnPrice> put;
    std::vector<PriceKey> remove;
    std::optional<std::string> region;

    [[nodiscard]] bool isEmpty() const { return put.empty() && remove.empty() && !region; }
    bool operator==(const PriceEdits &) const = default;
};
// What turns one book into the other.
PriceEdits difference(const PriceBook &from, const PriceBook &to);

// The prices that hold in a workspace. A value; const functions are thread-safe.
class Pricing
{
public:
    Pricing() = default;
    Pricing(PriceTable list, const PriceBook &book);

    [[nodiscard]] std::optional<TokenPrices> at(std::string_view model, UtcMs time) const;
    // The row that at() takes its prices from; null without one. Valid as long as this object.
    [[nodiscard]] const Price *row(std::string_view model, UtcMs time) const;
    [[nodiscard]] const PriceTable &table() const { return m_table; }
    [[nodiscard]] const std::string &region() const { return m_region; }

private:
    PriceTable m_table;
    std::string m_region;
};

// When two pricings differ for a model: a change at each time listed, in order. Before the first they agree.
struct PriceSpan
{
    UtcMs from = 0;
    bool differs = false;

    bool operator==(const PriceSpan &) const = default;
};
std::vector<PriceSpan> priceSpans(const Pricing &a, const Pricing &b, std::string_view model);
bool differsAt(std::span<const PriceSpan> spans, UtcMs time);

// Regions that any row of the table names; sorted.
std::vector<std::string> regionsOf(const PriceTable &table);

// A model of the data: the messages whose cost follows from its price. Those whose cost the source states are left out.
struct ModelUse
{
    std::string key, label;
    qint64 byTokens = 0; // state tokens
    qint64 byShare = 0;  // share the total of their conversation
    UtcMs firstAt = 0, lastAt = 0;

    bool operator==(const ModelUse &) const = default;
};
enum class PriceCover { All, LaterOnly, None };
// Whether the model has a price for all of its messages, for those from some day on, or for none.
PriceCover coverOf(const ModelUse &use, const Pricing &pricing);

// What a change of prices would work out anew.
struct RepriceCount
{
    qint64 byTokens = 0, byShare = 0; // messages, as in ModelUse
    qint64 conversations = 0;

    [[nodiscard]] qint64 messages() const { return byTokens + byShare; }
    bool operator==(const RepriceCount &) const = default;
};

} // namespace parlance

#include "models/analysis/prices.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace parlance {

namespace {

__extension__ using Wide = __int128;

constexpr Wide largest = std::numeric_limits<Nano>::max();

Wide roundedQuotient(Wide sum, Wide divisor)
{
    const Wide half = divisor / 2;
    return sum < 0 ? (sum - half) / divisor : (sum + half) / divisor;
}

} // namespace

std::optional<Nano> costOf(const TokenCounts &tokens, const TokenPrices &prices)
{
    if (tokens.input < 0 || tokens.output < 0 || tokens.cacheRead < 0 || tokens.cacheWrite < 0)
        return std::nullopt;
    // Four products of 63 bits each would not fit; no one of them may exceed what the result could hold.
    Wide sum = 0;
    const std::pair<qint64, Nano> parts[] = {{tokens.input, prices.input},
                                             {tokens.output, prices.output},
                                             {tokens.cacheRead, prices.cacheRead},
                                             {tokens.cacheWrite, prices.cacheWrite}};
    for (const auto &[count, price] : parts) {
        const Wide part = Wide(count) * price;
        if (part > largest * 1000 || part < -largest * 1000)
            return std::nullopt;
        sum += part;
    }
    const Wide cost = roundedQuotient(sum, 1000);
    return cost > largest || cost < -largest ? std::nullopt : std::optional(Nano(cost));
}

Nano estimateByText(qint64 promptCharacters, qint64 answerCharacters, const TokenPrices &prices)
{
    const Wide prompt = Wide(std::max<qint64>(promptCharacters, 0)) * std::max<Nano>(prices.input, 0) / 4000;
    const Wide answer = Wide(std::max<qint64>(answerCharacters, 0)) * std::max<Nano>(prices.output, 0) / 4000;
    return Nano(std::min(prompt + answer, largest));
}

namespace {

constexpr Nano missingPrice = -1;

// The price at a key: decimal text. Missing: missingPrice.
Result<Nano> readPrice(const QJsonObject &row, const char *key, const QString &path)
{
    const QJsonValue value = row.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull())
        return missingPrice;
    const std::optional<Nano> price = parseDollars(value.toString().toStdString());
    if (!value.isString() || !price || *price < 0)
        return fail(ErrorCategory::Unreadable, QStringLiteral("a price is a decimal number in quotation marks"),
                    Place{{}, -1, -1, path + QLatin1Char('.') + QLatin1String(key)});
    return *price;
}

Result<Price> readRow(const QJsonObject &row, const QString &path)
{
    Price price;
    price.model = row.value(QLatin1String("model")).toString().toStdString();
    price.region = row.value(QLatin1String("region")).toString().toStdString();
    const auto validFrom = parseIsoTime(row.value(QLatin1String("validFrom")).toString().toStdString(), TimeZone());
    if (price.model.empty() || !validFrom)
        return fail(ErrorCategory::Unreadable, QStringLiteral("a price needs a model and a date like 2024-06-01"),
                    Place{{}, -1, -1, path});
    price.validFrom = *validFrom;

    const std::pair<const char *, Nano TokenPrices::*> members[] = {{"input", &TokenPrices::input},
                                                                    {"output", &TokenPrices::output},
                                                                    {"cacheWrite", &TokenPrices::cacheWrite},
                                                                    {"cacheRead", &TokenPrices::cacheRead}};
    for (const auto &[key, member] : members) {
        const Result<Nano> value = readPrice(row, key, path);
        if (!value)
            return tl::unexpected(value.error());
        price.prices.*member = *value;
    }
    if (price.prices.input == missingPrice || price.prices.output == missingPrice)
        return fail(ErrorCategory::Unreadable, QStringLiteral("a price needs input and output"),
                    Place{{}, -1, -1, path});
    for (Nano *cache : {&price.prices.cacheWrite, &price.prices.cacheRead})
        if (*cache == missingPrice)
            *cache = price.prices.input;
    return price;
}

} // namespace

Result<PriceTable> PriceTable::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(ErrorCategory::Unreadable,
                    QStringLiteral("the price list is no JSON object: %1").arg(error.errorString()),
                    Place{{}, -1, error.offset, {}});
    const QJsonArray rows = document.object().value(QLatin1String("prices")).toArray();
    PriceTable table;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Result<Price> price = readRow(rows[i].toObject(), QStringLiteral("prices[%1]").arg(i));
        if (!price)
            return tl::unexpected(price.error());
        table.add(std::move(*price));
    }
    return table;
}

void PriceTable::add(Price price)
{
    std::vector<Price> &rows = m_byModel[price.model];
    std::erase_if(rows, [&price](const Price &row) {
        return row.region == price.region && row.validFrom == price.validFrom && row.own == price.own;
    });
    const auto place =
        std::find_if(rows.begin(), rows.end(), [&price](const Price &row) { return row.validFrom <= price.validFrom; });
    rows.insert(place, std::move(price));
}

const std::vector<Price> &PriceTable::all(std::string_view model) const
{
    static const std::vector<Price> none;
    const auto it = m_byModel.find(model);
    return it == m_byModel.end() ? none : it->second;
}

std::vector<std::string> PriceTable::models() const
{
    std::vector<std::string> keys;
    for (const auto &[model, rows] : m_byModel)
        keys.push_back(model);
    std::sort(keys.begin(), keys.end());
    return keys;
}

const Price *PriceTable::find(std::string_view model, std::string_view region, UtcMs time) const
{
    const std::vector<Price> &rows = all(model);
    for (const bool own : {true, false})
        for (const std::string_view wanted : {region, std::string_view()})
            for (const Price &row : rows)
                if (row.own == own && row.region == wanted && row.validFrom <= time)
                    return &row;
    return nullptr;
}

std::optional<TokenPrices> PriceTable::at(std::string_view model, std::string_view region, UtcMs time) const
{
    const Price *row = find(model, region, time);
    return row ? std::optional(row->prices) : std::nullopt;
}

std::optional<Nano> PriceTable::cost(std::string_view model, const TokenCounts &tokens, std::string_view region,
                                     UtcMs time) const
{
    const std::optional<TokenPrices> prices = at(model, region, time);
    return prices ? costOf(tokens, *prices) : std::nullopt;
}

} // namespace parlance

// Outside the namespace: the macro declares a function of the global one. In a static library nobody else would call it.
static void initPriceResources()
{
    Q_INIT_RESOURCE(prices);
}

namespace parlance {

QByteArray builtInPriceList()
{
    initPriceResources();
    QFile file(QStringLiteral(":/prices/bedrock.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace parlance

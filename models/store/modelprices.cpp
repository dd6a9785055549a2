#include "models/store/modelprices.h"

#include "models/store/priceuse.h"
#include "models/store/valuation.h"

#include <algorithm>
#include <set>

namespace parlance {

namespace {

ModelPrices pricesOf(uint32_t id, const std::string &key, const Pricing &pricing)
{
    ModelPrices prices;
    prices.model = id;
    std::set<UtcMs> times{INT64_MIN};
    for (const Price &row : pricing.table().all(key)) {
        times.insert(row.validFrom);
        if (std::find(prices.all.begin(), prices.all.end(), row.prices) == prices.all.end())
            prices.all.push_back(row.prices);
    }
    for (const UtcMs time : times)
        prices.steps.push_back({time, pricing.at(key, time)});
    return prices;
}

} // namespace

const TokenPrices *ModelPrices::at(UtcMs time) const
{
    const auto after = std::upper_bound(steps.begin(), steps.end(), time,
                                        [](UtcMs t, const PriceStep &step) { return t < step.from; });
    if (after == steps.begin() || !std::prev(after)->prices)
        return nullptr;
    return &*std::prev(after)->prices;
}

Result<std::vector<ModelPrices>> modelPrices(ReadSession &session)
{
    const auto book = readPriceBook(session);
    if (!book)
        return tl::unexpected(book.error());
    const auto pricing = makePricing(*book);
    auto models = session.prepare(QStringLiteral("SELECT id, key FROM model ORDER BY id"));
    if (!models)
        return tl::unexpected(models.error());
    std::vector<ModelPrices> all;
    for (;;) {
        const auto row = models->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return all;
        all.push_back(pricesOf(uint32_t(models->integer(0)), std::string(models->bytes(1)), *pricing));
    }
}

} // namespace parlance

#include "views/dialogs/pricerows.h"

#include <algorithm>
#include <tuple>

namespace parlance {

namespace {

std::string labelOf(const PricesData &data, const std::string &model)
{
    const auto found = data.labels.find(model);
    return found == data.labels.end() ? model : found->second;
}

const ModelUse *useOf(const PricesData &data, const std::string &model)
{
    const auto found =
        std::find_if(data.uses.begin(), data.uses.end(), [&](const ModelUse &use) { return use.key == model; });
    return found == data.uses.end() ? nullptr : &*found;
}

PriceRow rowOf(const PricesData &data, const Price &price, const PriceBook &edited)
{
    PriceRow row;
    row.kind = price.own ? PriceRow::Kind::Own : PriceRow::Kind::BuiltIn;
    row.key = {price.model, price.region, price.validFrom};
    row.label = labelOf(data, price.model);
    row.prices = price.prices;
    if (const ModelUse *use = useOf(data, price.model)) {
        row.inData = true;
        row.use = *use;
    }
    if (!price.own)
        return row;
    const OwnPrice *now = edited.find(row.key), *before = data.book.find(row.key);
    row.cacheStated = now && (now->cacheRead || now->cacheWrite);
    row.changed = !before || !now || *before != *now;
    return row;
}

} // namespace

std::vector<PriceRow> priceRows(const PricesData &data, const PriceBook &edited)
{
    const Pricing pricing(data.list, edited);
    std::vector<PriceRow> rows;
    std::vector<ModelUse> uses = data.uses;
    std::sort(uses.begin(), uses.end(), [](const ModelUse &a, const ModelUse &b) {
        return std::pair(-(a.byTokens + a.byShare), a.key) < std::pair(-(b.byTokens + b.byShare), b.key);
    });
    std::vector<std::string> models;
    for (const ModelUse &use : uses) {
        models.push_back(use.key);
        const PriceCover cover = coverOf(use, pricing);
        if (cover == PriceCover::All)
            continue;
        PriceRow row;
        row.kind = PriceRow::Kind::Missing;
        row.key = {use.key, {}, alwaysValid};
        row.label = labelOf(data, use.key);
        row.inData = true;
        row.use = use;
        row.cover = cover;
        rows.push_back(std::move(row));
    }
    std::vector<std::string> others;
    for (const std::string &model : pricing.table().models())
        if (!useOf(data, model))
            others.push_back(model);
    std::sort(others.begin(), others.end(), [&](const std::string &a, const std::string &b) {
        return std::pair(labelOf(data, a), a) < std::pair(labelOf(data, b), b);
    });
    models.insert(models.end(), others.begin(), others.end());
    for (const std::string &model : models) {
        std::vector<Price> prices = pricing.table().all(model);
        std::sort(prices.begin(), prices.end(), [](const Price &a, const Price &b) {
            return std::tuple(!a.own, -a.validFrom, a.region) < std::tuple(!b.own, -b.validFrom, b.region);
        });
        for (const Price &price : prices)
            rows.push_back(rowOf(data, price, edited));
    }
    return rows;
}

} // namespace parlance

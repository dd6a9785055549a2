#include "models/store/priceuse.h"

#include "models/records/records.h"
#include "models/store/columns.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <map>
#include <optional>

namespace parlance {

namespace {

constexpr FactColumn wanted[] = {FactColumn::TimeS,        FactColumn::TimeMs,          FactColumn::Conversation,
                                 FactColumn::Model,        FactColumn::Flags,           FactColumn::InputTokens,
                                 FactColumn::OutputTokens, FactColumn::CacheReadTokens, FactColumn::CacheWriteTokens};
constexpr uint32_t anotherModel = 0xFFFF; // beyond 65,534 models a column can only say that

// One fact whose cost follows from a price, or would if there was one.
struct PricedFact
{
    uint32_t conversation = 0, model = 0;
    bool tokens = false; // else it shares a total
    // As the column holds it; nullopt at the ends of what a column can hold.
    std::optional<UtcMs> at;
};

template <typename T>
T valueAt(const FactBlock &block, FactColumn column, uint32_t row)
{
    const FactBlock::Data &data = block.data[int(column)];
    T value = T(factNull(column));
    if (!data.bytes.empty())
        std::memcpy(&value, data.bytes.data() + (data.constant ? 0 : row) * sizeof(T), sizeof value);
    return value;
}

bool hasTokens(const FactBlock &block, uint32_t row)
{
    for (const FactColumn column :
         {FactColumn::InputTokens, FactColumn::OutputTokens, FactColumn::CacheReadTokens, FactColumn::CacheWriteTokens})
        if (valueAt<uint32_t>(block, column, row) != nullU32)
            return true;
    return false;
}

std::optional<PricedFact> pricedFact(const FactBlock &block, uint32_t row)
{
    const auto flags = valueAt<uint32_t>(block, FactColumn::Flags, row);
    const auto basis = CostBasis((flags & FactFlags::basisMask) >> FactFlags::basisShift);
    if ((flags & FactFlags::kindMask) == FactFlags::kindCostOnly || basis == CostBasis::Reported)
        return std::nullopt;
    PricedFact fact;
    fact.tokens = hasTokens(block, row);
    if (!fact.tokens && basis != CostBasis::Allocated)
        return std::nullopt;
    fact.model = valueAt<uint16_t>(block, FactColumn::Model, row);
    fact.conversation = valueAt<uint32_t>(block, FactColumn::Conversation, row);
    const auto seconds = valueAt<uint32_t>(block, FactColumn::TimeS, row);
    if (seconds != 0 && seconds != nullU32)
        fact.at = qint64(seconds) * 1000 + valueAt<uint16_t>(block, FactColumn::TimeMs, row);
    return fact;
}

// Every fact of the workspace that a price matters to, once: a segment owns what no newer one lists.
Result<void> eachPricedFact(Database &db, std::stop_token stop, const std::function<void(const PricedFact &)> &take)
{
    auto s = db.prepare("SELECT blob FROM segment ORDER BY id DESC");
    if (!s)
        return tl::unexpected(s.error());
    std::vector<bool> seen;
    for (;;) {
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
        auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        const std::string_view blob = s->bytes(0);
        auto block = decodeSegment({reinterpret_cast<const std::byte *>(blob.data()), blob.size()}, wanted);
        if (!block)
            return tl::unexpected(block.error());
        const auto isSeen = [&](uint32_t c) { return c < seen.size() && seen[c]; };
        for (uint32_t i = 0; i < block->rows; ++i)
            if (const auto fact = pricedFact(*block, i); fact && !isSeen(fact->conversation))
                take(*fact);
        if (!block->conversations.empty() && block->conversations.back() >= seen.size())
            seen.resize(size_t(block->conversations.back()) + 1, false);
        for (const uint32_t conversation : block->conversations)
            seen[conversation] = true;
    }
}

struct NamedModel
{
    std::string key, label;
};

Result<std::map<uint32_t, NamedModel>> readModels(Database &db)
{
    auto s = db.prepare("SELECT id, key, coalesce(label, key) FROM model");
    if (!s)
        return tl::unexpected(s.error());
    std::map<uint32_t, NamedModel> models;
    for (;;) {
        auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return models;
        models[uint32_t(s->integer(0))] = {std::string(s->bytes(1)), std::string(s->bytes(2))};
    }
}

} // namespace

Result<std::vector<ModelUse>> readModelUses(Database &db, std::stop_token stop)
{
    auto models = readModels(db);
    if (!models)
        return tl::unexpected(models.error());
    std::map<uint32_t, ModelUse> uses;
    PARLANCE_TRY(eachPricedFact(db, stop, [&](const PricedFact &fact) {
        if (fact.model == 0)
            return; // nobody can give a price to a model that has no name
        ModelUse &use = uses[fact.model];
        const UtcMs at = fact.at.value_or(0);
        const bool first = use.byTokens + use.byShare == 0;
        use.firstAt = first ? at : std::min(use.firstAt, at);
        use.lastAt = first ? at : std::max(use.lastAt, at);
        ++(fact.tokens ? use.byTokens : use.byShare);
    }));
    std::vector<ModelUse> list;
    for (auto &[id, use] : uses) {
        const auto model = models->find(id);
        if (model == models->end())
            continue;
        use.key = model->second.key;
        use.label = model->second.label;
        list.push_back(std::move(use));
    }
    std::sort(list.begin(), list.end(), [](const ModelUse &a, const ModelUse &b) { return a.key < b.key; });
    return list;
}

Result<RepriceScope> repriceScope(Database &db, const Pricing &before, const Pricing &after, std::stop_token stop)
{
    auto models = readModels(db);
    if (!models)
        return tl::unexpected(models.error());
    std::map<uint32_t, std::vector<PriceSpan>> changed;
    bool anyBeyond = false;
    for (const auto &[id, model] : *models) {
        std::vector<PriceSpan> spans = priceSpans(before, after, model.key);
        if (spans.empty())
            continue;
        anyBeyond |= id >= anotherModel;
        changed.emplace(id, std::move(spans));
    }
    RepriceScope scope;
    if (changed.empty())
        return scope;
    PARLANCE_TRY(eachPricedFact(db, stop, [&](const PricedFact &fact) {
        const auto found = changed.find(fact.model);
        const bool unknown = anyBeyond && fact.model == anotherModel;
        if (!unknown && (found == changed.end() || (fact.at && !differsAt(found->second, *fact.at))))
            return;
        ++(fact.tokens ? scope.count.byTokens : scope.count.byShare);
        // The rows of a conversation stand together.
        if (scope.conversations.empty() || scope.conversations.back() != fact.conversation)
            scope.conversations.push_back(fact.conversation);
    }));
    std::sort(scope.conversations.begin(), scope.conversations.end());
    scope.count.conversations = qint64(scope.conversations.size());
    return scope;
}

} // namespace parlance

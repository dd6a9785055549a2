#include "models/engine/recomputing.h"

#include "models/engine/accumulatorparts.h"
#include "models/engine/pergroup.h"

#include <algorithm>

namespace parlance {

namespace {

using K = AtomKind;

constexpr uint8_t ofBasis(CostBasis basis)
{
    return uint8_t(uint32_t(basis) << FactFlags::basisShift);
}

bool hasBasis(uint8_t low, CostBasis basis)
{
    return (low & FactFlags::basisMask) == ofBasis(basis);
}

bool isStatedCall(uint8_t low)
{
    return hasBasis(low, CostBasis::Reported) && (low & FactFlags::kindMask) != FactFlags::kindCostOnly;
}

// The columns of calls, read for the few rows that need them.
class Calls
{
public:
    explicit Calls(const FactTable &facts)
        : m_facts(&facts)
        , m_low(facts.slice(Slice::FlagsLow).u8.data())
        , m_cost(&facts.column(FactColumn::Cost))
        , m_model(&facts.column(FactColumn::Model))
        , m_tokens{&facts.column(FactColumn::InputTokens), &facts.column(FactColumn::OutputTokens),
                   &facts.column(FactColumn::CacheReadTokens), &facts.column(FactColumn::CacheWriteTokens)}
    {}

    [[nodiscard]] uint8_t flags(uint32_t row) const { return m_low[row]; }
    [[nodiscard]] std::optional<Nano> cost(uint32_t row) const
    {
        const bool narrow = m_cost->shape == ColumnData::Shape::U32;
        if (m_cost->shape == ColumnData::Shape::Absent)
            return std::nullopt;
        const int64_t value = m_cost->at(row);
        return value == (narrow ? int64_t(nullCost32) : nullNano) ? std::nullopt : std::optional(value);
    }
    // Nothing when none is stated.
    [[nodiscard]] std::optional<TokenCounts> tokens(uint32_t row) const
    {
        std::array<qint64, 4> counts{};
        bool any = false;
        for (size_t i = 0; i < counts.size(); ++i) {
            if (m_tokens[i]->shape == ColumnData::Shape::Absent)
                continue;
            const int64_t value = m_tokens[i]->at(row);
            any = any || value != nullU32;
            counts[i] = value == nullU32 ? 0 : value;
        }
        return any ? std::optional(TokenCounts{counts[0], counts[1], counts[2], counts[3]}) : std::nullopt;
    }
    [[nodiscard]] const ModelPrices *model(uint32_t row, const std::vector<ModelPrices> &prices) const
    {
        const auto id = m_model->shape == ColumnData::Shape::Absent ? 0 : size_t(m_model->at(row));
        return id < prices.size() && !prices[id].steps.empty() ? &prices[id] : nullptr;
    }
    // To the quarter of an hour.
    [[nodiscard]] UtcMs time(uint32_t row) const { return m_facts->slotOfRow(row) * slotMs; }
    [[nodiscard]] uint32_t rows() const { return m_facts->rows(); }
    [[nodiscard]] bool stateTokens() const
    {
        return std::any_of(m_tokens.begin(), m_tokens.end(),
                           [](const ColumnData *c) { return c->shape != ColumnData::Shape::Absent; });
    }

private:
    const FactTable *m_facts;
    const uint8_t *m_low;
    const ColumnData *m_cost, *m_model;
    std::array<const ColumnData *, 4> m_tokens;
};

struct MoneyCell
{
    int64_t sum = 0, n = 0;
    MoneyCell &operator+=(const MoneyCell &other)
    {
        sum += other.sum;
        n += other.n;
        return *this;
    }
};

// What sources state, for calls or as shares of a total.
class StatedCost final : public AdditiveAccumulator<MoneyCell>
{
public:
    explicit StatedCost(const FactTable &facts)
        : m_low(facts.slice(Slice::FlagsLow).u8.data())
        , m_cost(facts.column(FactColumn::Cost))
    {}
    void add(const ScanBlock &block) override
    {
        constexpr auto stated = ofBasis(CostBasis::Reported); // the bit that Allocated has as well
        if (m_cost.shape == ColumnData::Shape::U32)
            sum(block, m_cost.u32.data(), nullCost32, stated);
        else if (m_cost.shape == ColumnData::Shape::I64)
            sum(block, m_cost.i64.data(), nullNano, stated);
    }
    void finish(uint32_t groups, const Output &output) override
    {
        m_cells.fold();
        int64_t *out = output(K::CostReported);
        for (uint32_t g = 0; out && g < groups; ++g)
            out[g] = m_cells[g].n == 0 ? noValue : m_cells[g].sum;
    }

private:
    template <typename T>
    void sum(const ScanBlock &block, const T *values, T null, uint8_t stated)
    {
        m_cells.each(block, [=, low = m_low](uint32_t row, MoneyCell &cell) {
            const bool is = (low[row] & stated) != 0 && values[row] != null;
            cell += {is ? int64_t(values[row]) : 0, is};
        });
    }

    const uint8_t *m_low;
    const ColumnData &m_cost;
};

struct RecomputedCell
{
    int64_t stated = 0, recomputed = 0, calls = 0;
    RecomputedCell &operator+=(const RecomputedCell &other)
    {
        stated += other.stated;
        recomputed += other.recomputed;
        calls += other.calls;
        return *this;
    }
};

class Recomputed final : public AdditiveAccumulator<RecomputedCell>
{
public:
    Recomputed(const FactTable &facts, std::shared_ptr<const std::vector<ModelPrices>> prices)
        : m_calls(facts)
        , m_prices(std::move(prices))
    {}
    void add(const ScanBlock &block) override
    {
        if (!m_prices || !m_calls.stateTokens())
            return;
        m_cells.each(block, [this](uint32_t row, RecomputedCell &cell) {
            if (isStatedCall(m_calls.flags(row)))
                cell += call(row);
        });
    }
    void finish(uint32_t groups, const Output &output) override
    {
        m_cells.fold();
        int64_t *stated = output(K::CostCompared), *recomputed = output(K::CostRecomputed);
        int64_t *calls = output(K::CallsCompared);
        for (uint32_t g = 0; g < groups; ++g) {
            const RecomputedCell &cell = m_cells[g];
            if (stated)
                stated[g] = cell.calls == 0 ? noValue : cell.stated;
            if (recomputed)
                recomputed[g] = cell.calls == 0 ? noValue : cell.recomputed;
            if (calls)
                calls[g] = cell.calls;
        }
    }

private:
    [[nodiscard]] RecomputedCell call(uint32_t row) const
    {
        const ModelPrices *model = m_calls.model(row, *m_prices);
        const TokenPrices *prices = model ? model->at(m_calls.time(row)) : nullptr;
        const auto tokens = prices ? m_calls.tokens(row) : std::nullopt;
        const auto cost = tokens ? costOf(*tokens, *prices) : std::nullopt;
        return cost ? RecomputedCell{m_calls.cost(row).value_or(0), *cost, 1} : RecomputedCell{};
    }

    Calls m_calls;
    std::shared_ptr<const std::vector<ModelPrices>> m_prices;
};

struct TokenCostCell
{
    int64_t input = 0, output = 0, calls = 0;
    TokenCostCell &operator+=(const TokenCostCell &other)
    {
        input += other.input;
        output += other.output;
        calls += other.calls;
        return *this;
    }
};

class TokenCost final : public AdditiveAccumulator<TokenCostCell>
{
public:
    TokenCost(const FactTable &facts, std::shared_ptr<const std::vector<ModelPrices>> prices)
        : m_calls(facts)
        , m_prices(std::move(prices))
    {}
    void add(const ScanBlock &block) override
    {
        if (!m_prices || !m_calls.stateTokens())
            return;
        m_cells.each(block, [this](uint32_t row, TokenCostCell &cell) {
            if ((m_calls.flags(row) & FactFlags::kindMask) != FactFlags::kindCostOnly)
                cell += call(row);
        });
    }
    void finish(uint32_t groups, const Output &output) override
    {
        m_cells.fold();
        int64_t *in = output(K::InputCost), *out = output(K::OutputCost);
        for (uint32_t g = 0; g < groups; ++g) {
            const TokenCostCell &cell = m_cells[g];
            if (in)
                in[g] = cell.calls == 0 ? noValue : cell.input;
            if (out)
                out[g] = cell.calls == 0 ? noValue : cell.output;
        }
    }

private:
    // The output is what is left of the whole, so that both add up to it to the nano-dollar.
    [[nodiscard]] TokenCostCell call(uint32_t row) const
    {
        const ModelPrices *model = m_calls.model(row, *m_prices);
        const TokenPrices *prices = model ? model->at(m_calls.time(row)) : nullptr;
        const auto tokens = prices ? m_calls.tokens(row) : std::nullopt;
        if (!tokens)
            return {};
        TokenCounts read = *tokens;
        read.output = 0;
        const auto whole = costOf(*tokens, *prices), input = costOf(read, *prices);
        return whole && input ? TokenCostCell{*input, *whole - *input, 1} : TokenCostCell{};
    }

    Calls m_calls;
    std::shared_ptr<const std::vector<ModelPrices>> m_prices;
};

CostCause causeOfCall(const Calls &calls, uint32_t row, const std::vector<ModelPrices> &prices)
{
    const ModelPrices *model = calls.model(row, prices);
    const auto tokens = calls.tokens(row);
    return causeOf(calls.cost(row).value_or(0), tokens ? &*tokens : nullptr,
                   model ? model->at(calls.time(row)) : nullptr,
                   model ? std::span<const TokenPrices>(model->all) : std::span<const TokenPrices>());
}

} // namespace

std::unique_ptr<Accumulator> makeStatedCost(const FactTable &facts)
{
    auto made = std::make_unique<StatedCost>(facts);
    made->readWhere(facts.column(FactColumn::Cost));
    return made;
}

std::unique_ptr<Accumulator> makeRecomputed(const FactTable &facts,
                                            std::shared_ptr<const std::vector<ModelPrices>> prices)
{
    auto made = std::make_unique<Recomputed>(facts, std::move(prices));
    made->readWhere(facts.column(FactColumn::Cost));
    return made;
}

std::unique_ptr<Accumulator> makeTokenCost(const FactTable &facts,
                                           std::shared_ptr<const std::vector<ModelPrices>> prices)
{
    return std::make_unique<TokenCost>(facts, std::move(prices));
}

CostCause costCauseOfBasis(uint32_t flagsLow)
{
    const auto low = uint8_t(flagsLow);
    return hasBasis(low, CostBasis::Allocated) ? CostCause::RunningTotal
           : hasBasis(low, CostBasis::Priced)  ? CostCause::NotStated
                                               : CostCause::None;
}

std::vector<uint32_t> costCausesOf(const FactTable &facts, const std::vector<ModelPrices> &prices)
{
    const Calls calls(facts);
    bool any = calls.stateTokens();
    for (uint32_t row = 0; row < calls.rows() && !any; ++row)
        any = isStatedCall(calls.flags(row));
    std::vector<uint32_t> causes;
    if (!any)
        return causes;
    causes.reserve(calls.rows());
    for (uint32_t row = 0; row < calls.rows(); ++row) {
        CostCause cause = costCauseOfBasis(calls.flags(row));
        if (isStatedCall(calls.flags(row)))
            cause = causeOfCall(calls, row, prices);
        else if (hasBasis(calls.flags(row), CostBasis::None) && calls.tokens(row))
            cause = CostCause::Unpriced;
        causes.push_back(uint32_t(cause));
    }
    return causes;
}

} // namespace parlance

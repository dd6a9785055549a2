#include "importers/mapped/cachedtokens.h"

#include "importers/mapped/headernames.h"
#include "importers/mapped/values.h"

#include <algorithm>

namespace parlance {

namespace {

using F = MappedField;

const ColumnSample *sampleOf(const std::vector<ColumnSample> &columns, const std::string &name)
{
    const auto found = std::ranges::find(columns, name, &ColumnSample::name);
    return found == columns.end() ? nullptr : &*found;
}

// The numbers of a column row by row: only where no row lacks one, for a sample does not say which.
std::vector<qint64> numbersOf(const ColumnSample *column, size_t rows, bool decimalComma)
{
    std::vector<qint64> numbers;
    if (!column || column->values.size() != rows)
        return numbers;
    for (const std::string &value : column->values)
        numbers.push_back(std::min(parseInteger(value, decimalComma).value_or(-1), mostTokens));
    return numbers;
}

bool isTotal(const std::string &name)
{
    const std::string plain = plainName(name);
    return plain == "total tokens" || plain == "tokens total" || plain == "total token count" || plain == "tokens";
}

class CachedTokens
{
public:
    CachedTokens(const TableMapping &mapping, const std::vector<ColumnSample> &columns)
        : m_mapping(mapping)
        , m_columns(columns)
    {
        if (const ColumnSample *input = of(F::InputTokens))
            m_rows = input->values.size();
        m_input = numbers(of(F::InputTokens));
        m_output = numbers(of(F::OutputTokens));
        m_read = numbers(of(F::CacheReadTokens));
        m_written = numbers(of(F::CacheWriteTokens));
        const auto total =
            std::ranges::find_if(columns, [](const ColumnSample &column) { return isTotal(column.name); });
        if (total != columns.end())
            m_total = numbers(&*total);
    }

    // More than the whole cannot be in it; a total says which parts it has.
    [[nodiscard]] CellUnit byNumbers() const
    {
        int with = 0, without = 0;
        for (size_t row = 0; row < m_input.size(); ++row) {
            const qint64 cached = at(m_read, row) + at(m_written, row);
            if (cached <= 0)
                continue;
            if (cached > m_input[row])
                return CellUnit::WithoutCached;
            const qint64 beside = m_input[row] + at(m_output, row);
            if (!m_total.empty() && !m_output.empty()) {
                with += m_total[row] == beside;
                without += m_total[row] == beside + cached;
            }
        }
        return with > without ? CellUnit::WithCached : without > with ? CellUnit::WithoutCached : CellUnit::None;
    }

    // Claude counts them beside the input, others count them in it.
    [[nodiscard]] CellUnit byNames() const
    {
        const auto isClaude = [](std::string_view model) {
            return model.find("claude") != std::string_view::npos || model.find("anthropic") != std::string_view::npos;
        };
        if (const ColumnSample *models = of(F::Model); models && !models->values.empty())
            return models->share(isClaude) > 0.5 ? CellUnit::WithoutCached : CellUnit::WithCached;
        for (const F field : {F::CacheReadTokens, F::CacheWriteTokens}) {
            const ColumnMapping *const column = m_mapping.find(field);
            // As Claude's own answers call them: cache_read_input_tokens, cacheReadInputTokens.
            if (column && plainName(column->column).find("input") != std::string::npos)
                return CellUnit::WithoutCached;
        }
        return CellUnit::WithCached;
    }

private:
    [[nodiscard]] const ColumnSample *of(F field) const
    {
        const ColumnMapping *const column = m_mapping.find(field);
        return column ? sampleOf(m_columns, column->column) : nullptr;
    }
    [[nodiscard]] std::vector<qint64> numbers(const ColumnSample *column) const
    {
        return numbersOf(column, m_rows, m_mapping.layout.decimalComma);
    }
    [[nodiscard]] static qint64 at(const std::vector<qint64> &numbers, size_t row)
    {
        return row < numbers.size() ? std::max<qint64>(numbers[row], 0) : 0;
    }

    const TableMapping &m_mapping;
    const std::vector<ColumnSample> &m_columns;
    size_t m_rows = 0;
    std::vector<qint64> m_input, m_output, m_read, m_written, m_total;
};

} // namespace

void countCached(TableMapping &mapping, const std::vector<ColumnSample> &columns)
{
    const auto input = std::ranges::find(mapping.columns, F::InputTokens, &ColumnMapping::field);
    const bool hasCached = mapping.has(F::CacheReadTokens) || mapping.has(F::CacheWriteTokens);
    if (input == mapping.columns.end() || !hasCached)
        return;
    const CachedTokens tokens(mapping, columns);
    const CellUnit told = tokens.byNumbers();
    input->unit = told == CellUnit::None ? tokens.byNames() : told;
}

} // namespace parlance

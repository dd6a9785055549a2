#include "views/filters/chips.h"

#include <algorithm>

namespace parlance {

namespace {

// One condition on the members of one dimension, not yet negated.
std::optional<Chip> membersOf(const Filter &filter)
{
    const auto *dimension = std::get_if<DimensionKey>(&filter.field);
    if (dimension == nullptr || *dimension == DimensionKey::Time || *dimension == DimensionKey::ExportHour ||
        *dimension == DimensionKey::Cohort)
        return std::nullopt;
    switch (filter.op) {
    case FilterOp::Equal:
    case FilterOp::In:
        return Chip{*dimension, filter.values, false, false};
    case FilterOp::NotEqual:
        return Chip{*dimension, filter.values, false, true};
    case FilterOp::IsNull:
        return Chip{*dimension, {}, true, false};
    default:
        return std::nullopt;
    }
}

// "bot in (…) or bot is null"
std::optional<Chip> eitherOf(const Filter &filter)
{
    std::optional<Chip> chip;
    for (const Filter &child : filter.children) {
        const auto part = membersOf(child);
        if (!part || part->exclude || (chip && chip->dimension != part->dimension))
            return std::nullopt;
        if (!chip) {
            chip = part;
            continue;
        }
        chip->values += part->values;
        chip->withNull |= part->withNull;
    }
    return chip;
}

std::optional<Chip> chipOf(const Filter &filter)
{
    if (filter.op == FilterOp::Any)
        return eitherOf(filter);
    if (filter.op != FilterOp::Not)
        return membersOf(filter);
    if (filter.children.size() != 1)
        return std::nullopt;
    auto chip = chipOf(filter.children.front());
    if (!chip || chip->exclude)
        return std::nullopt;
    chip->exclude = true;
    return chip;
}

Filter condition(FilterOp op, DimensionKey dimension, QStringList values)
{
    Filter filter;
    filter.op = op;
    filter.field = dimension;
    filter.values = std::move(values);
    return filter;
}

Filter group(FilterOp op, std::vector<Filter> children)
{
    Filter filter;
    filter.op = op;
    filter.children = std::move(children);
    return filter;
}

} // namespace

FilterParts splitFilter(const Filter &filter)
{
    FilterParts parts;
    const std::vector<Filter> single{filter};
    for (const Filter &child : filter.op == FilterOp::All ? filter.children : single) {
        if (auto chip = chipOf(child))
            parts.chips.push_back(std::move(*chip));
        else
            parts.rest = parts.rest && child;
    }
    return parts;
}

Filter toFilter(const Chip &chip)
{
    if (chip.isEmpty())
        return {};
    Filter members;
    if (!chip.values.isEmpty())
        members = condition(chip.values.size() == 1 ? FilterOp::Equal : FilterOp::In, chip.dimension, chip.values);
    if (chip.withNull) {
        Filter none = condition(FilterOp::IsNull, chip.dimension, {});
        members = chip.values.isEmpty() ? none : group(FilterOp::Any, {members, none});
    }
    return chip.exclude ? group(FilterOp::Not, {members}) : members;
}

Filter joinFilter(const FilterParts &parts)
{
    Filter joined;
    for (const Chip &chip : parts.chips) {
        if (!chip.isEmpty())
            joined = joined && toFilter(chip);
    }
    return joined && parts.rest;
}

Filter withCondition(const Filter &filter, const Filter &condition)
{
    FilterParts parts = splitFilter(filter);
    for (const Chip &added : splitFilter(condition).chips) {
        const auto same = std::find(parts.chips.begin(), parts.chips.end(), added);
        if (same != parts.chips.end()) {
            parts.chips.erase(same);
            continue;
        }
        const auto other = std::find_if(parts.chips.begin(), parts.chips.end(), [&](const Chip &chip) {
            return chip.dimension == added.dimension && chip.exclude == added.exclude;
        });
        if (other != parts.chips.end())
            *other = added;
        else
            parts.chips.push_back(added);
    }
    return joinFilter(parts) && splitFilter(condition).rest;
}

Filter withMember(const Filter &filter, DimensionKey dimension, const QString &member)
{
    return withCondition(withoutDimension(filter, dimension), toFilter({dimension, {member}, false, false}));
}

Filter withoutDimension(const Filter &filter, DimensionKey dimension)
{
    FilterParts parts = splitFilter(filter);
    std::erase_if(parts.chips, [dimension](const Chip &chip) { return chip.dimension == dimension; });
    return joinFilter(parts);
}

} // namespace parlance

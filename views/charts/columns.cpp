#include "views/charts/columns.h"

#include "models/query/bands.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace parlance {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

} // namespace

Member memberAt(const Column &column, qsizetype row)
{
    Member member;
    const auto index = size_t(row);
    member.isNull = column.isNull(row);
    if (column.type == ValueType::Text) {
        member.key = member.isNull ? QString() : column.texts[index];
        member.label = column.labelAt(row);
        member.isOther = isOtherMember(column, row);
    } else if (!member.isNull) {
        member.key = column.type == ValueType::Time      ? isoUtc(column.integers[index])
                     : column.type == ValueType::Integer ? QString::number(column.integers[index])
                                                         : QString::number(column.reals[index]);
        member.label = member.key;
    }
    if (member.isNull && member.label.isEmpty())
        member.label = Chart::tr("(none)", "a member without a name");
    return member;
}

Member shownMemberAt(const Column &column, qsizetype row, const NumberStyle &style)
{
    Member member = memberAt(column, row);
    const auto dimension = dimensionOf(column);
    if (!dimension || member.isNull || column.type != ValueType::Integer)
        return member;
    const qint64 number = column.integers[size_t(row)];
    if (isBanded(*dimension))
        member.label = bandText(*dimension, number, style);
    else if (*dimension == DimensionKey::Weekday)
        member.label = style.locale.standaloneDayName(int(number), QLocale::ShortFormat);
    return member;
}

TableParts::TableParts(const Table *table)
{
    if (!table)
        return;
    for (const Column &column : table->columns) {
        if (column.kind == ColumnKind::Dimension)
            dimensions.push_back(&column);
        else if (column.kind == ColumnKind::Measure)
            measures.push_back(&column);
    }
}

const Column *previousOf(const Table &table, const Column &measure)
{
    const QString key = measure.key + QLatin1String(".previous");
    for (const Column &column : table.columns)
        if (column.key == key)
            return &column;
    return nullptr;
}

double totalOf(const Table &table, const Column &column)
{
    const auto index = size_t(&column - table.columns.data());
    return index < table.totals.size() ? table.totals[index].value_or(nan) : nan;
}

double numberAt(const Column &column, qsizetype row)
{
    if (column.isNull(row))
        return nan;
    switch (column.type) {
    case ValueType::Integer:
    case ValueType::Time:
        return double(column.integers[size_t(row)]);
    case ValueType::Real:
        return std::isfinite(column.reals[size_t(row)]) ? column.reals[size_t(row)] : nan;
    case ValueType::Text:
        break;
    }
    return nan;
}

std::optional<DimensionKey> dimensionOf(const Column &column)
{
    return catalog::dimension(column.key);
}

std::vector<Member> rankedMembers(const Column &dimension, const Column &measure, const NumberStyle &style)
{
    struct Ranked
    {
        Member member;
        double total = 0;
    };
    std::vector<Ranked> ranked;
    std::map<std::pair<QString, bool>, size_t> place; // key, null
    for (qsizetype row = 0; row < qsizetype(dimension.nulls.size()); ++row) {
        Member member = shownMemberAt(dimension, row, style);
        const auto [it, isNew] = place.try_emplace({member.key, member.isNull}, ranked.size());
        if (isNew)
            ranked.push_back({std::move(member), 0});
        const double value = numberAt(measure, row);
        ranked[it->second].total += std::isfinite(value) ? value : 0;
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return a.member.isOther != b.member.isOther ? b.member.isOther : a.total > b.total;
    });
    std::vector<Member> result;
    for (Ranked &entry : ranked)
        result.push_back(std::move(entry.member));
    return result;
}

void addMember(Mark &mark, const Column &dimension, const Member &member)
{
    const auto key = dimensionOf(dimension);
    if (!key || member.isOther)
        return;
    mark.members.emplace_back(*key, member.key);
    mark.nulls.push_back(member.isNull);
}

bool isAdditive(const Column &measure)
{
    const auto key = catalog::measure(measure.key);
    return key && catalog::info(*key).aggregation == Aggregation::Additive;
}

int overlayDays(const Provenance &provenance)
{
    const auto &now = provenance.range.from, &before = provenance.comparison.from;
    if (!now || !before)
        return 0;
    constexpr double week = 7 * 86'400'000.0;
    return int(std::lround(double(*now - *before) / week)) * 7;
}

const Table *tableAt(const ChartInput &input, size_t index)
{
    return index < input.tables.size() ? input.tables[index].get() : nullptr;
}

} // namespace parlance

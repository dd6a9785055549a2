#include "views/charts/treemap.h"

#include "views/charts/columnhead.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr size_t mostMarked = 6; // colours; the other groups share one

bool sameMember(const Member &a, const Member &b)
{
    return a.key == b.key && a.isNull == b.isNull;
}

template <typename Part>
void rank(std::vector<Part> &parts)
{
    std::ranges::stable_sort(parts, [](const Part &a, const Part &b) {
        return a.member.isOther != b.member.isOther ? b.member.isOther : a.value > b.value;
    });
}

std::vector<int> coloursOf(const std::optional<DimensionKey> &key, const std::vector<Member> &ranked, ColourBook book)
{
    std::vector<QString> named;
    for (const Member &member : ranked)
        if (!member.isOther && named.size() < mostMarked)
            named.push_back(member.key);
    std::vector<int> known(named.size());
    for (size_t i = 0; i < known.size(); ++i)
        known[i] = int(i);
    if (key) {
        book.learn(*key, named);
        known = book.assign(*key, named);
    }
    std::vector<int> colours;
    size_t next = 0;
    for (const Member &member : ranked)
        colours.push_back(member.isOther || next >= known.size() ? otherColour : known[next++]);
    return colours;
}

template <typename Part>
void paint(std::vector<Part> &parts, const Column &dimension, const ColourBook &book)
{
    std::vector<Member> members;
    for (const Part &part : parts)
        members.push_back(part.member);
    const std::vector<int> colours = coloursOf(dimensionOf(dimension), members, book);
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i].colour = colours[i];
}

TreemapModel::Group &groupOf(TreemapModel &model, const Member &member)
{
    const auto known = std::ranges::find_if(
        model.groups, [&member](const TreemapModel::Group &group) { return sameMember(group.member, member); });
    if (known != model.groups.end())
        return *known;
    model.groups.push_back({member, 0, 0, {}});
    return model.groups.back();
}

} // namespace

int TreemapModel::count() const
{
    int result = 0;
    for (const Group &group : groups)
        result += int(group.cells.size());
    return result;
}

TreemapModel makeTreemap(const ChartInput &input)
{
    TreemapModel model;
    model.style = input.style;
    const Table *table = tableAt(input, 0);
    const TableParts parts(table);
    if (!table || parts.dimensions.empty() || parts.measures.empty())
        return model;
    const Column &dimension = *parts.dimensions[0], &measure = *parts.measures[0];
    const Column *second = parts.dimensions.size() > 1 ? parts.dimensions[1] : nullptr;
    model.isNested = second != nullptr;
    model.dimension = headOf(dimension);
    model.measure = headOf(measure);
    if (second)
        model.groupDimension = headOf(*second);
    for (qsizetype row = 0; row < table->rows; ++row) {
        const double value = numberAt(measure, row);
        if (!(value > 0)) // no area
            continue;
        const Member member = shownMemberAt(dimension, row, input.style),
                     outer = second ? shownMemberAt(*second, row, input.style) : Member();
        Mark mark;
        mark.measure = measure.key;
        addMember(mark, dimension, member);
        if (second)
            addMember(mark, *second, outer);
        const QString name = second ? Chart::tr("%1, %2", "row, column").arg(member.label, outer.label) : member.label;
        mark.description = Chart::tr("%1, %2 %3", "member, measure and value")
                               .arg(name, measure.label, formatValue(value, measure.unit, model.style));
        TreemapModel::Group &group = groupOf(model, outer);
        group.value += value;
        group.cells.push_back({member, value, 0, std::move(mark)});
        model.total += value;
    }
    rank(model.groups);
    if (second)
        paint(model.groups, *second, input.colours);
    for (TreemapModel::Group &group : model.groups) {
        rank(group.cells);
        if (!second)
            paint(group.cells, dimension, input.colours);
        else
            for (TreemapModel::Cell &cell : group.cells)
                cell.colour = group.colour;
    }
    return model;
}

} // namespace parlance

#include "views/charts/colours.h"

#include "views/theme/theme.h"

#include <algorithm>
#include <set>

namespace parlance {

namespace {

constexpr int colourCount = 6;

} // namespace

void ColourBook::learn(DimensionKey dimension, const std::vector<QString> &members)
{
    int next = 0;
    for (const auto &[key, rank] : m_rank)
        if (key.first == dimension)
            next = std::max(next, rank + 1);
    for (const QString &member : members)
        if (m_rank.try_emplace({dimension, member}, next).second)
            ++next;
}

int ColourBook::colour(DimensionKey dimension, const QString &member) const
{
    if (const auto fixed = fixedColour(dimension, member))
        return *fixed;
    const auto it = m_rank.find({dimension, member});
    return it != m_rank.end() && it->second < colourCount ? it->second : otherColour;
}

std::vector<int> ColourBook::assign(DimensionKey dimension, const std::vector<QString> &members) const
{
    std::vector<int> result;
    std::set<int> used;
    for (const QString &member : members) {
        int index = colour(dimension, member);
        if (index != otherColour && !used.insert(index).second)
            index = otherColour;
        result.push_back(index);
    }
    for (int &index : result)
        for (int free = 0; index == otherColour && free < colourCount; ++free)
            if (used.insert(free).second)
                index = free;
    return result;
}

std::optional<int> fixedColour(DimensionKey dimension, const QString &member)
{
    constexpr int blue = 0, amber = 1, green = 2, plum = 3, vermilion = 5;
    const auto has = [&member](const char *part) { return member.contains(QLatin1String(part), Qt::CaseInsensitive); };
    if (dimension == DimensionKey::Sentiment || dimension == DimensionKey::Emotion) {
        if (has("positive") || has("happy"))
            return green;
        if (has("negative") || has("frustrated"))
            return vermilion;
        return has("mixed") || has("confused") ? std::optional(amber) : std::nullopt;
    }
    switch (dimension) {
    case DimensionKey::Rating:
        if (has("up"))
            return blue;
        if (has("down"))
            return vermilion;
        return {};
    case DimensionKey::FeedbackCategory:
        if (has("fact"))
            return vermilion;
        if (has("follow") || has("instruction"))
            return amber;
        if (has("other"))
            return plum;
        return {};
    case DimensionKey::Outcome:
        if (has("resolved"))
            return green;
        if (has("escalated"))
            return plum;
        if (has("abandoned"))
            return amber;
        return {};
    case DimensionKey::Intent:
        if (has("fallback"))
            return vermilion;
        return {};
    default:
        return {};
    }
}

QColor categoryColor(const Theme &theme, int index)
{
    return index < 0 || index >= colourCount ? theme.other : theme.category[size_t(index)];
}

QColor categoryOutline(const Theme &theme, int index)
{
    return index < 0 || index >= colourCount ? theme.otherOutline : QColor();
}

} // namespace parlance

// Which category colour a member has. Given by rank when a field first appears, then kept, filters or not.
#pragma once

#include "models/query/catalog.h"

#include <QColor>

#include <map>

namespace parlance {

struct Theme;

inline constexpr int otherColour = -1; // Theme::other

// A value: a page keeps one for all its charts and lets it learn from unfiltered tables.
class ColourBook
{
public:
    // Members in the order of their rank (largest first). Those known already keep their colour.
    void learn(DimensionKey dimension, const std::vector<QString> &members);
    // 0 to 5, or otherColour for a member beyond the sixth or unknown.
    [[nodiscard]] int colour(DimensionKey dimension, const QString &member) const;

    // One colour per member of one chart, none twice: known ones keep theirs, the others take what is left.
    [[nodiscard]] std::vector<int> assign(DimensionKey dimension, const std::vector<QString> &members) const;

    bool operator==(const ColourBook &) const = default;

private:
    std::map<std::pair<DimensionKey, QString>, int> m_rank;
};

// Meanings that are the same everywhere: thumbs up is blue, a factual error vermilion. nullopt: no fixed meaning.
std::optional<int> fixedColour(DimensionKey dimension, const QString &member);

QColor categoryColor(const Theme &theme, int index);   // index or otherColour
QColor categoryOutline(const Theme &theme, int index); // invalid: no outline needed

} // namespace parlance

// The countries of the world: codes, names and outlines (resources/map, which says where they come from).
#pragma once

#include <QLocale>
#include <QPainterPath>

#include <unordered_map>
#include <vector>

namespace parlance {

struct Country
{
    QString alpha2, alpha3, numeric;   // empty: land without a code
    QString english, german, japanese; // empty where the code is
    QPainterPath outline;              // empty: too small for one, or not in the picture
    QRectF largest;                    // bounds of its largest part; a point's of a small one
    std::optional<QPointF> middle;     // nullopt: not in the picture

    // In German and Japanese, in English for all others.
    [[nodiscard]] const QString &name(const QLocale &locale) const;
};

// Immutable. Coordinates are those of the Natural Earth projection: 10000 across, y downwards.
class WorldMap
{
public:
    // Out of the text of the resource; lines that are no country are left out.
    explicit WorldMap(const QByteArray &text);

    [[nodiscard]] const std::vector<Country> &countries() const { return m_countries; }
    [[nodiscard]] const QRectF &bounds() const { return m_bounds; } // of all outlines
    // Index by an ISO code (two or three letters, or the number) or a name, whatever its case, accents and marks; -1: unknown.
    [[nodiscard]] int find(QStringView text) const;

private:
    std::vector<Country> m_countries;
    std::unordered_map<QString, int> m_byWord;
    QRectF m_bounds;
};

// The one that comes with the program, read when it is first asked for.
const WorldMap &worldMap();

} // namespace parlance

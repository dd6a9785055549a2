#include "views/charts/map.h"

#include "views/charts/change.h"
#include "views/charts/gridmodel.h"
#include "views/charts/heatscale.h"
#include "views/charts/painting.h"
#include "views/charts/ticks.h"
#include "views/charts/worldmap.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double footHeight = 20, footGap = 6, partGap = 16;
constexpr double dot = 4, tiny = 7; // pixels: of countries that are too small to be seen
constexpr double leastCircle = 3, mostCircle = 30, circleShare = 0.09;
constexpr double narrowest = 0.22, widest = 0.62; // of the world's width: what is looked at

// The part of the world that has all places in it, in the proportions of the area; the whole world where they are spread.
QRectF viewOf(const MapModel &model, const QSizeF &area)
{
    const QRectF world = worldMap().bounds();
    QRectF view;
    for (const MapModel::Place &place : model.places) {
        const Country &country = worldMap().countries()[size_t(place.country)];
        view = view.united(country.largest.isEmpty() ? QRectF(*country.middle - QPointF(1, 1), QSizeF(2, 2))
                                                     : country.largest);
    }
    if (view.isEmpty() || view.width() > widest * world.width())
        return world;
    const double margin = 0.12 * std::max(view.width(), view.height());
    view.adjust(-margin, -margin, margin, margin);
    const double proportion = area.width() / std::max(1.0, area.height());
    const double width = std::max({view.width(), view.height() * proportion, narrowest * world.width()});
    if (width > widest * world.width())
        return world;
    const QSizeF size(width, width / proportion);
    return {view.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

class MapPicture : public Picture
{
public:
    MapPicture(std::shared_ptr<const MapModel> model, const QRectF &rect, const Theme &theme)
        : m_model(std::move(model))
        , m_theme(theme)
        , m_rect(rect)
    {
        if (m_model->places.empty() && m_model->rest.empty())
            return;
        double most = 0;
        for (const MapModel::Place &place : m_model->places)
            most = std::isnan(place.value) ? most : std::max(most, place.value);
        m_most = m_model->circles ? most : valueScale(0, most, 9, m_model->measure.unit, m_model->style).to;
        m_circle = std::clamp(circleShare * std::min(rect.width(), 2 * rect.height()), leastCircle, mostCircle);
        placeFoot();
        if (m_map.width() > 0 && m_map.height() > 0)
            placeCountries();
    }

    void paint(QPainter &painter) const override
    {
        if (m_model->places.empty() && m_model->rest.empty()) {
            painting::emptyMessage(painter, m_rect, m_theme);
            return;
        }
        if (m_model->places.empty())
            painting::text(painter, m_map, Qt::AlignCenter, Chart::tr("No row names a country that the map has"),
                           font(TextRole::Table), m_theme.text2);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(m_map, Qt::IntersectClip);
        if (!m_model->places.empty())
            paintLand(painter);
        for (const Spot &spot : m_spots)
            paintSpot(painter, spot);
        painter.restore();
        paintFoot(painter);
    }

    void paintOverlay(QPainter &painter, const Overlay &overlay) const override
    {
        outline(painter, overlay.hovered, m_theme.text2, 1.5);
        outline(painter, overlay.selected, m_theme.text, 2);
        outline(painter, overlay.focused, m_theme.accent, 2);
    }

    int markCount() const override { return int(m_spots.size() + m_parts.size()); }

    int markAt(const QPointF &point) const override
    {
        for (size_t i = 0; i < m_parts.size(); ++i)
            if (m_parts[i].contains(point))
                return int(m_spots.size() + i);
        if (!m_map.contains(point))
            return -1;
        // Of circles over each other the smaller one: it is painted last.
        for (size_t i = m_spots.size(); i-- > 0;) {
            const double reach = std::max(m_spots[i].radius, m_spots[i].radius > 0 ? dot + 1 : 0.0);
            if (QLineF(m_spots[i].at, point).length() <= reach)
                return int(i);
        }
        for (size_t i = 0; i < m_spots.size(); ++i)
            if (m_spots[i].outline.contains(point))
                return int(i);
        return -1;
    }

    QRectF markRect(int mark) const override
    {
        if (size_t(mark) >= m_spots.size())
            return m_parts[size_t(mark) - m_spots.size()];
        const Spot &spot = m_spots[size_t(mark)];
        const double radius = std::max(spot.radius, dot);
        return {spot.at.x() - radius, spot.at.y() - radius, 2 * radius, 2 * radius};
    }

    Mark mark(int mark) const override
    {
        return size_t(mark) < m_spots.size() ? m_model->places[size_t(mark)].mark
                                             : m_model->rest[size_t(mark) - m_spots.size()].mark;
    }

    TooltipContent tooltip(int mark, const QPointF &) const override
    {
        return size_t(mark) < m_spots.size() ? placeTip(m_model->places[size_t(mark)])
                                             : restTip(m_model->rest[size_t(mark) - m_spots.size()]);
    }

    int neighbour(int mark, int key) const override { return nearestTowards(mark, key); }

    // What a country without a row is called.
    QString cutTextAt(const QPointF &point) const override
    {
        if (!m_map.contains(point) || markAt(point) >= 0)
            return {};
        const QPointF there = m_toMap.inverted().map(point);
        for (const Country &country : worldMap().countries())
            if (country.outline.contains(there))
                return country.name(m_model->style.locale);
        return {};
    }

private:
    struct Spot
    {
        QPainterPath outline;
        QPointF at;
        double radius = 0; // of a circle or dot; 0: none
    };

    void placeFoot()
    {
        const QFont f = font(TextRole::Axis);
        double right = m_rect.right();
        const double scale = m_model->circles ? circlesWidth() : heatscale::width(least(), most());
        double rest = 0;
        for (size_t i = 0; i < m_model->rest.size(); ++i)
            rest += painting::width(f, restText(i)) + 1 + (i > 0 ? partGap : 0);
        const bool two = rest > 0 && scale + partGap + rest > m_rect.width();
        const double foot = m_model->places.empty() ? footHeight : two ? 2 * footHeight : footHeight;
        m_map = m_rect.adjusted(0, 0, 0, -foot - footGap);
        m_scale = QPointF(m_rect.left(), m_rect.bottom() - footHeight + 2);
        const double top = m_rect.bottom() - (two ? 2 : 1) * footHeight + 2;
        double left = two ? m_rect.left() : right - rest;
        for (size_t i = 0; i < m_model->rest.size(); ++i) {
            const double width = std::min(painting::width(f, restText(i)) + 1, std::max(0.0, right - left));
            m_parts.emplace_back(left, top, width, footHeight - 2);
            left += width + partGap;
        }
    }

    void placeCountries()
    {
        const QRectF view = viewOf(*m_model, m_map.size());
        const double scale = std::min(m_map.width() / view.width(), m_map.height() / view.height());
        m_toMap.translate(m_map.center().x(), m_map.center().y());
        m_toMap.scale(scale, scale);
        m_toMap.translate(-view.center().x(), -view.center().y());
        for (const MapModel::Place &place : m_model->places) {
            const Country &country = worldMap().countries()[size_t(place.country)];
            Spot spot;
            spot.outline = m_toMap.map(country.outline);
            spot.at = m_toMap.map(*country.middle);
            const QRectF seen = m_toMap.mapRect(country.largest);
            if (m_model->circles)
                spot.radius = place.value > 0 ? radiusOf(place.value) : 0;
            else if (seen.width() < tiny && seen.height() < tiny)
                spot.radius = dot;
            m_spots.push_back(std::move(spot));
        }
    }

    double radiusOf(double value) const
    {
        return m_most > 0 ? std::max(leastCircle, m_circle * std::sqrt(value / m_most)) : leastCircle;
    }

    void paintLand(QPainter &painter) const
    {
        painter.setPen(QPen(m_theme.border2, 0.6));
        painter.setBrush(m_theme.sunken);
        for (const Country &country : worldMap().countries())
            if (!country.outline.isEmpty())
                painter.drawPath(m_toMap.map(country.outline));
    }

    QColor fillOf(const MapModel::Place &place) const
    {
        return std::isnan(place.value) ? m_theme.surface : m_theme.heat[size_t(heatStep(place.value, m_most))];
    }

    void paintSpot(QPainter &painter, const Spot &spot) const
    {
        const MapModel::Place &place = m_model->places[size_t(&spot - m_spots.data())];
        if (m_model->circles) {
            if (spot.radius <= 0)
                return;
            painter.setPen(QPen(m_theme.surface, 1));
            painter.setBrush(circleFill());
            painter.drawEllipse(spot.at, spot.radius, spot.radius);
            return;
        }
        painter.setPen(QPen(m_theme.text3, 0.6));
        painter.setBrush(fillOf(place));
        painter.drawPath(spot.outline);
        if (spot.radius > 0)
            painter.drawEllipse(spot.at, spot.radius, spot.radius);
    }

    // --- below the map: the scale, and what has no place on it

    QString least() const { return formatShort(0, m_model->measure.unit, m_model->style); }
    QString most() const { return formatShort(m_most, m_model->measure.unit, m_model->style); }

    static constexpr double sampleRadius = 7; // in the foot: as high as the line

    // A round amount whose circle is nearly that large: its area says what the others stand for.
    double sampleAmount() const
    {
        if (!(m_most > 0))
            return 0;
        const double part = std::min(1.0, sampleRadius / m_circle);
        const double amount = m_most * part * part;
        const double power = std::pow(10, std::floor(std::log10(amount)));
        const double round = (amount >= 5 * power ? 5 : amount >= 2 * power ? 2 : 1) * power;
        return m_model->measure.unit == Unit::Count ? std::max(1.0, round) : round;
    }

    QString sampleText() const { return formatShort(sampleAmount(), m_model->measure.unit, m_model->style); }

    double circlesWidth() const
    {
        return m_most > 0 ? 2 * sampleRadius + 6 + painting::width(font(TextRole::Axis), sampleText()) + 1 : 0;
    }

    void paintCircles(QPainter &painter) const
    {
        if (!(m_most > 0))
            return;
        const double radius = std::min(radiusOf(sampleAmount()), heatscale::height / 2);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(circleFill());
        painter.drawEllipse(QPointF(m_scale.x() + sampleRadius, m_scale.y() + heatscale::height / 2), radius, radius);
        painter.restore();
        const QString text = sampleText();
        painting::text(painter,
                       {m_scale.x() + 2 * sampleRadius + 6, m_scale.y(),
                        painting::width(font(TextRole::Axis), text) + 1, heatscale::height},
                       Qt::AlignLeft | Qt::AlignVCenter, text, font(TextRole::Axis), m_theme.text3);
    }

    QColor circleFill() const
    {
        QColor fill = m_theme.category[0];
        fill.setAlphaF(0.7F);
        return fill;
    }

    QString restText(size_t index) const
    {
        const MapModel::Rest &rest = m_model->rest[index];
        return std::isnan(rest.value)
                   ? rest.label
                   : Chart::tr("%1: %2", "series and value")
                         .arg(rest.label, formatShort(rest.value, m_model->measure.unit, m_model->style));
    }

    void paintFoot(QPainter &painter) const
    {
        if (!m_model->places.empty() && m_model->circles)
            paintCircles(painter);
        else if (!m_model->places.empty())
            heatscale::paint(painter, m_scale, least(), most(), m_theme);
        for (size_t i = 0; i < m_parts.size(); ++i)
            painting::text(painter, m_parts[i], Qt::AlignLeft | Qt::AlignVCenter, restText(i), font(TextRole::Axis),
                           m_theme.text2);
    }

    void outline(QPainter &painter, int mark, const QColor &color, double thickness) const
    {
        if (mark < 0 || mark >= markCount())
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        if (size_t(mark) >= m_spots.size()) {
            painter.setPen(QPen(color, 1));
            painter.drawRoundedRect(markRect(mark).adjusted(-3, 0, 3, 0), 4, 4);
        } else {
            const Spot &spot = m_spots[size_t(mark)];
            painter.setClipRect(m_map.adjusted(-2, -2, 2, 2), Qt::IntersectClip);
            for (const QPen &pen : {QPen(m_theme.surface, thickness + 2), QPen(color, thickness)}) {
                painter.setPen(pen);
                if (spot.radius > 0)
                    painter.drawEllipse(spot.at, spot.radius, spot.radius);
                else
                    painter.drawPath(spot.outline);
            }
        }
        painter.restore();
    }

    TooltipContent placeTip(const MapModel::Place &place) const
    {
        TooltipContent content;
        content.title = m_model->nameOf(place);
        const QColor swatch = m_model->circles ? m_theme.category[0] : fillOf(place);
        const bool apart = std::isnan(place.value) && place.spellings.size() > 1;
        for (size_t i = 0; apart && i < place.spellings.size(); ++i)
            content.lines.push_back(
                {{}, {}, place.spellings[i].label, m_model->valueText(place.values[i]), false, false});
        if (!apart)
            content.lines.push_back(
                {swatch, m_theme.text3, m_model->measure.label, m_model->valueText(place.value), false, false});
        if (m_model->total > 0 && !std::isnan(place.value))
            content.lines.push_back({{},
                                     {},
                                     Chart::tr("Share of all"),
                                     formatValue(place.value / m_model->total, Unit::Percent, m_model->style),
                                     true,
                                     false});
        if (!std::isnan(place.previous) && !std::isnan(place.value)) {
            content.lines.push_back(
                {{}, {}, Chart::tr("Previous period"), m_model->valueText(place.previous), true, false});
            content.lines.push_back({{},
                                     {},
                                     Chart::tr("Change"),
                                     describeChange(place.value, place.previous, m_model->measure.unit,
                                                    m_model->measure.good, m_model->style)
                                         .text,
                                     true,
                                     false});
        }
        if (place.spellings.size() > 1)
            content.note = Chart::tr("In the data: %1", "spellings of a country").arg(namesOf(place.spellings));
        return content;
    }

    TooltipContent restTip(const MapModel::Rest &rest) const
    {
        TooltipContent content;
        content.title = rest.label;
        content.lines.push_back({{}, {}, m_model->measure.label, m_model->valueText(rest.value), false, false});
        if (m_model->total > 0 && !std::isnan(rest.value))
            content.lines.push_back({{},
                                     {},
                                     Chart::tr("Share of all"),
                                     formatValue(rest.value / m_model->total, Unit::Percent, m_model->style),
                                     true,
                                     false});
        if (!rest.members.front().isNull && !rest.members.front().isOther)
            content.note = Chart::tr("In the data: %1", "spellings of a country").arg(namesOf(rest.members));
        return content;
    }

    static QString namesOf(const std::vector<Member> &members)
    {
        constexpr size_t most = 8;
        QStringList names;
        for (size_t i = 0; i < std::min(most, members.size()); ++i)
            names << members[i].label;
        if (members.size() > most)
            names << QString(QChar(0x2026));
        return names.join(QStringLiteral(", "));
    }

    std::shared_ptr<const MapModel> m_model;
    Theme m_theme;
    QRectF m_rect, m_map;
    QPointF m_scale;
    QTransform m_toMap;
    std::vector<Spot> m_spots;   // of the places
    std::vector<QRectF> m_parts; // of the rest
    double m_most = 0, m_circle = 0;
};

} // namespace

MapChart::MapChart(QWidget *parent)
    : BaseChart(parent)
    , m_model(std::make_shared<MapModel>())
{}

MapChart::~MapChart() = default;

void MapChart::prepare(const ChartInput &input)
{
    m_model = std::make_shared<MapModel>(makeMap(input));
}

std::unique_ptr<Picture> MapChart::layOut(const QRectF &rect, const Theme &theme, const ChartState &) const
{
    return std::make_unique<MapPicture>(m_model, rect, theme);
}

QString MapChart::describe() const
{
    if (m_model->places.empty() && m_model->rest.empty())
        return Chart::tr("Chart without data in this period.");
    QStringList first;
    constexpr size_t most = 3;
    for (size_t i = 0; i < std::min(most, m_model->places.size()); ++i)
        first << Chart::tr("%1 %2", "series and value")
                     .arg(m_model->nameOf(m_model->places[i]), m_model->valueText(m_model->places[i].value));
    QStringList sentences;
    if (first.isEmpty())
        sentences << Chart::tr("%1: none of the rows names a country that the map has.").arg(m_model->measure.label);
    else
        sentences << Chart::tr("%1 on a map of %n countries, largest: %2.", "map", int(m_model->places.size()))
                         .arg(m_model->measure.label, first.join(QStringLiteral(", ")));
    for (const MapModel::Rest &rest : m_model->rest)
        sentences << rest.mark.description + QLatin1Char('.');
    return sentences.join(QLatin1Char(' '));
}

} // namespace parlance

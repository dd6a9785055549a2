#include "views/charts/treemap.h"

#include "views/charts/painting.h"
#include "views/charts/squarify.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double headHeight = 20, groupGap = 4, padding = 6, line = 16, leastText = 34;

// WCAG relative luminance.
double luminance(const QColor &color)
{
    const auto part = [](float value) {
        return value <= 0.04045F ? double(value) / 12.92 : std::pow((double(value) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a), other = luminance(b);
    const auto [dark, light] = std::minmax(one, other); // references: both must have names
    return (light + 0.05) / (dark + 0.05);
}

class TreemapPicture : public Picture
{
public:
    TreemapPicture(std::shared_ptr<const TreemapModel> model, const QRectF &rect, const Theme &theme)
        : m_model(std::move(model))
        , m_theme(theme)
        , m_rect(rect)
    {
        std::vector<double> values;
        for (const TreemapModel::Group &group : m_model->groups)
            values.push_back(group.value);
        const std::vector<QRectF> areas =
            m_model->isNested ? squarify(values, rect) : std::vector<QRectF>(values.size(), rect);
        for (size_t i = 0; i < areas.size(); ++i)
            placeGroup(int(i), areas[i]);
    }

    void paint(QPainter &painter) const override
    {
        if (m_leaves.empty()) {
            painting::emptyMessage(painter, m_rect, m_theme);
            return;
        }
        for (const Head &head : m_heads)
            paintHead(painter, head);
        for (const Leaf &leaf : m_leaves)
            paintLeaf(painter, leaf);
    }

    void paintOverlay(QPainter &painter, const Overlay &overlay) const override
    {
        const auto outline = [&](int mark, const QColor &color, double thickness) {
            if (mark < 0 || mark >= markCount())
                return;
            const QRectF rect = markRect(mark).adjusted(0.5, 0.5, -0.5, -0.5);
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme.surface, thickness + 2));
            painter.drawRoundedRect(rect, 2, 2);
            painter.setPen(QPen(color, thickness));
            painter.drawRoundedRect(rect, 2, 2);
            painter.restore();
        };
        outline(overlay.hovered, m_theme.text2, 1.5);
        outline(overlay.selected, m_theme.text, 2);
        outline(overlay.focused, m_theme.accent, 2);
    }

    int markCount() const override { return int(m_leaves.size()); }

    int markAt(const QPointF &point) const override
    {
        const auto it =
            std::ranges::find_if(m_leaves, [&point](const Leaf &leaf) { return leaf.rect.contains(point); });
        return it == m_leaves.end() ? -1 : int(it - m_leaves.begin());
    }

    QRectF markRect(int mark) const override { return m_leaves[size_t(mark)].rect; }
    Mark mark(int mark) const override { return cellOf(m_leaves[size_t(mark)]).mark; }

    // The head of a group stands for the whole group.
    std::optional<Mark> markForMenu(const QPointF &point) const override
    {
        for (const Head &head : m_heads) {
            if (!head.rect.contains(point))
                continue;
            Mark result;
            result.measure = m_model->measure.key;
            addMember(result, m_model->groupDimension, m_model->groups[size_t(head.group)].member);
            return result;
        }
        return Picture::markForMenu(point);
    }

    TooltipContent tooltip(int mark, const QPointF &) const override
    {
        const Leaf &leaf = m_leaves[size_t(mark)];
        const TreemapModel::Group &group = m_model->groups[size_t(leaf.group)];
        const TreemapModel::Cell &cell = cellOf(leaf);
        const auto share = [this](double part, double whole) {
            return formatValue(part / whole, Unit::Percent, m_model->style);
        };
        TooltipContent content;
        content.title = m_model->isNested
                            ? Chart::tr("%1, %2", "row, column").arg(cell.member.label, group.member.label)
                            : cell.member.label;
        content.lines.push_back({categoryColor(m_theme, cell.colour), categoryOutline(m_theme, cell.colour),
                                 m_model->measure.label, formatValue(cell.value, m_model->measure.unit, m_model->style),
                                 false, false});
        content.lines.push_back({{}, {}, Chart::tr("Share of all"), share(cell.value, m_model->total), true, false});
        if (m_model->isNested)
            content.lines.push_back({{},
                                     {},
                                     Chart::tr("Share of %1").arg(group.member.label),
                                     share(cell.value, group.value),
                                     true,
                                     false});
        return content;
    }

    int neighbour(int mark, int key) const override { return nearestTowards(mark, key); }

    QString cutTextAt(const QPointF &point) const override
    {
        for (const Head &head : m_heads)
            if (head.rect.contains(point))
                return m_model->groups[size_t(head.group)].member.label;
        return {};
    }

private:
    struct Leaf
    {
        int group, cell;
        QRectF rect;
    };
    struct Head
    {
        int group;
        QRectF rect;
    };

    const TreemapModel::Cell &cellOf(const Leaf &leaf) const
    {
        return m_model->groups[size_t(leaf.group)].cells[size_t(leaf.cell)];
    }

    void placeGroup(int index, QRectF area)
    {
        const TreemapModel::Group &group = m_model->groups[size_t(index)];
        if (m_model->isNested) {
            area.adjust(area.left() > m_rect.left() + 0.5 ? groupGap / 2 : 0,
                        area.top() > m_rect.top() + 0.5 ? groupGap / 2 : 0,
                        area.right() < m_rect.right() - 0.5 ? -groupGap / 2 : 0,
                        area.bottom() < m_rect.bottom() - 0.5 ? -groupGap / 2 : 0);
            if (area.height() > 2 * headHeight && area.width() > leastText) {
                m_heads.push_back({index, {area.left(), area.top(), area.width() - padding, headHeight}});
                area.setTop(area.top() + headHeight);
            }
        }
        std::vector<double> values;
        for (const TreemapModel::Cell &cell : group.cells)
            values.push_back(cell.value);
        const std::vector<QRectF> rects = squarify(values, area);
        for (size_t i = 0; i < rects.size(); ++i)
            if (rects[i].width() >= 0.5 && rects[i].height() >= 0.5)
                m_leaves.push_back({index, int(i), rects[i]});
    }

    void paintHead(QPainter &painter, const Head &head) const
    {
        const TreemapModel::Group &group = m_model->groups[size_t(head.group)];
        const QString value = formatShort(group.value, m_model->measure.unit, m_model->style);
        const double width = painting::width(font(TextRole::Table), value) + 2;
        const bool both = head.rect.width() > width + 2 * leastText;
        const QRectF label = head.rect.adjusted(0, 0, both ? -width - 8 : 0, 0);
        painting::text(painter, label, Qt::AlignLeft | Qt::AlignVCenter, group.member.label,
                       font(TextRole::TableStrong), m_theme.text);
        if (both)
            painting::text(painter, {head.rect.right() - width, head.rect.top(), width, head.rect.height()},
                           Qt::AlignRight | Qt::AlignVCenter, value, font(TextRole::Table), m_theme.text2);
    }

    void paintLeaf(QPainter &painter, const Leaf &leaf) const
    {
        const TreemapModel::Cell &cell = cellOf(leaf);
        const QColor fill = categoryColor(m_theme, cell.colour);
        const QRectF box = leaf.rect.adjusted(0, 0, leaf.rect.width() > 3 ? -1 : 0, leaf.rect.height() > 3 ? -1 : 0);
        painting::roundedBar(painter, box, std::min({2.0, box.width() / 4, box.height() / 4}), fill);
        const QRectF inner = box.adjusted(padding, 3, -padding, -3);
        if (inner.width() < leastText || inner.height() < line)
            return;
        const QColor ink =
            contrast(m_theme.text, fill) > contrast(m_theme.surface, fill) ? m_theme.text : m_theme.surface;
        painting::text(painter, {inner.left(), inner.top(), inner.width(), line}, Qt::AlignLeft | Qt::AlignVCenter,
                       cell.member.label, font(TextRole::TableStrong), ink);
        if (inner.height() >= 2 * line)
            painting::text(painter, {inner.left(), inner.top() + line, inner.width(), line},
                           Qt::AlignLeft | Qt::AlignVCenter,
                           formatShort(cell.value, m_model->measure.unit, m_model->style), font(TextRole::Table), ink);
    }

    std::shared_ptr<const TreemapModel> m_model;
    Theme m_theme;
    QRectF m_rect;
    std::vector<Leaf> m_leaves;
    std::vector<Head> m_heads;
};

} // namespace

Treemap::Treemap(QWidget *parent)
    : BaseChart(parent)
    , m_model(std::make_shared<TreemapModel>())
{}

Treemap::~Treemap() = default;

void Treemap::prepare(const ChartInput &input)
{
    m_model = std::make_shared<TreemapModel>(makeTreemap(input));
}

std::unique_ptr<Picture> Treemap::layOut(const QRectF &rect, const Theme &theme, const ChartState &) const
{
    return std::make_unique<TreemapPicture>(m_model, rect, theme);
}

QString Treemap::describe() const
{
    if (m_model->groups.empty())
        return Chart::tr("Chart without data in this period.");
    const auto named = [this](const Member &member, double value) {
        return Chart::tr("%1 %2", "series and value")
            .arg(member.label, formatValue(value, m_model->measure.unit, m_model->style));
    };
    QStringList first;
    constexpr size_t most = 3;
    for (const TreemapModel::Group &group : m_model->groups) {
        if (m_model->isNested && first.size() < qsizetype(most))
            first << named(group.member, group.value);
        for (size_t i = 0; !m_model->isNested && i < std::min(most, group.cells.size()); ++i)
            first << named(group.cells[i].member, group.cells[i].value);
    }
    const QString by =
        m_model->isNested
            ? Chart::tr("%1 and %2", "two dimensions").arg(m_model->groupDimension.label, m_model->dimension.label)
            : m_model->dimension.label;
    return Chart::tr("%1 by %2 as %n areas, largest: %3.", "treemap", m_model->count())
        .arg(m_model->measure.label, by, first.join(QStringLiteral(", ")));
}

} // namespace parlance

#include "views/charts/sankey.h"

#include "views/charts/legendpicture.h"
#include "views/charts/painting.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

using Look = SankeyModel::Look;

constexpr double nodeWidth = 10, headHeight = 24, line = 16, labelGap = 6;
constexpr size_t vermilion = 5; // of the colours of categories: what is to be noticed

class SankeyPicture : public LegendPicture
{
public:
    SankeyPicture(std::shared_ptr<const SankeyModel> model, QRectF rect, const Theme &theme, const ChartState &state)
        : m_model(std::move(model))
        , m_theme(theme)
        , m_rect(rect)
    {
        if (m_model->isEmpty())
            return;
        if (!m_model->highlight.isEmpty())
            placeLegend(
                {{m_model->highlight, {}, m_theme.category[vermilion], {}, LegendEntry::Sign::Square, -1, false}},
                state.legendElsewhere, rect, 4);
        place(rect);
    }

    void paint(QPainter &painter) const override
    {
        if (m_nodes.empty()) {
            painting::emptyMessage(painter, m_rect, m_theme);
            return;
        }
        m_legend.paint(painter, m_theme);
        for (size_t i = 0; i < m_model->links.size(); ++i)
            fill(painter, m_ribbons[i], linkColor(m_model->links[i], false));
        for (size_t i = 0; i < m_model->nodes.size(); ++i)
            painting::roundedBar(painter, m_nodes[i], 1.5, nodeColor(m_model->nodes[i]));
        for (size_t level = 0; level < m_left.size(); ++level)
            paintHead(painter, level);
        double bottom = 0;
        for (size_t i = 0; i < m_model->nodes.size(); ++i) {
            if (i == 0 || m_model->nodes[i].level != m_model->nodes[i - 1].level)
                bottom = 0;
            paintLabel(painter, int(i), bottom);
        }
    }

    void paintOverlay(QPainter &painter, const Overlay &overlay) const override
    {
        emphasise(painter, overlay.hovered, m_theme.text2);
        emphasise(painter, overlay.selected, m_theme.text);
        emphasise(painter, overlay.focused, m_theme.accent);
    }

    // First the nodes but for the one that stands for everything, then the ribbons.
    int markCount() const override { return m_nodes.empty() ? 0 : nodeMarks() + int(m_model->links.size()); }

    int markAt(const QPointF &point) const override
    {
        for (size_t i = 1; i < m_nodes.size(); ++i)
            if (m_nodes[i].adjusted(-3, -1, 3, 1).contains(point))
                return int(i) - 1;
        for (size_t i = m_ribbons.size(); i-- > 0;)
            if (m_ribbons[i].contains(point))
                return nodeMarks() + int(i);
        return -1;
    }

    QRectF markRect(int mark) const override
    {
        return isNode(mark) ? m_nodes[size_t(mark) + 1] : m_ribbons[size_t(mark - nodeMarks())].boundingRect();
    }

    Mark mark(int mark) const override
    {
        return isNode(mark) ? m_model->nodes[size_t(mark) + 1].mark : linkOf(mark).mark;
    }

    TooltipContent tooltip(int mark, const QPointF &) const override
    {
        return isNode(mark) ? nodeTooltip(mark + 1) : linkTooltip(linkOf(mark));
    }

private:
    [[nodiscard]] int nodeMarks() const { return int(m_nodes.size()) - 1; }
    [[nodiscard]] bool isNode(int mark) const { return mark < nodeMarks(); }
    [[nodiscard]] const SankeyModel::Link &linkOf(int mark) const { return m_model->links[size_t(mark - nodeMarks())]; }

    void place(const QRectF &rect)
    {
        const QRectF area = rect.adjusted(0, headHeight, 0, -2);
        const size_t levels = m_model->levels.size() + 1;
        const double last = std::min(lastLabelWidth(), rect.width() * 0.3);
        const double pitch = (rect.width() - last - nodeWidth) / double(levels - 1);
        if (pitch < 3 * nodeWidth || area.height() < 3 * line)
            return;
        for (size_t level = 0; level < levels; ++level)
            m_left.push_back(rect.left() + std::round(double(level) * pitch));
        m_pitch = pitch;
        m_last = last;
        m_head = rect.top();
        placeNodes(area);
        placeRibbons();
    }

    double lastLabelWidth() const
    {
        double widest = 0;
        for (const SankeyModel::Node &node : m_model->nodes)
            if (node.level == int(m_model->levels.size()))
                widest = std::max({widest, painting::width(font(TextRole::TableStrong), node.member.label),
                                   painting::width(font(TextRole::Table), m_model->share(node.value))});
        return widest + labelGap + 2;
    }

    // One scale for all levels: that of the level with the most nodes.
    void placeNodes(const QRectF &area)
    {
        std::vector<int> counts(m_left.size(), 0);
        for (const SankeyModel::Node &node : m_model->nodes)
            ++counts[size_t(node.level)];
        const int most = *std::ranges::max_element(counts);
        m_gap = most > 1 ? std::clamp(area.height() * 0.4 / (most - 1), 2.0, 18.0) : 0;
        m_scale = (area.height() - m_gap * (most - 1)) / m_model->total;
        double top = area.top();
        for (size_t i = 0; i < m_model->nodes.size(); ++i) {
            const SankeyModel::Node &node = m_model->nodes[i];
            if (i > 0 && node.level != m_model->nodes[i - 1].level)
                top = area.top();
            const double height = node.value * m_scale;
            m_nodes.emplace_back(m_left[size_t(node.level)], top, nodeWidth, std::max(1.0, height));
            top += height + m_gap;
        }
    }

    // Links are sorted by where they come from and go to: so are the ribbons at each node.
    void placeRibbons()
    {
        std::vector<double> out(m_nodes.size()), in(m_nodes.size());
        for (size_t i = 0; i < m_nodes.size(); ++i)
            out[i] = in[i] = m_nodes[i].top();
        for (const SankeyModel::Link &link : m_model->links) {
            const double height = link.value * m_scale;
            double &from = out[size_t(link.from)], &to = in[size_t(link.to)];
            m_ribbons.push_back(ribbon(m_nodes[size_t(link.from)].right(), from, m_nodes[size_t(link.to)].left(), to,
                                       std::max(0.5, height)));
            from += height;
            to += height;
        }
    }

    static QPainterPath ribbon(double left, double from, double right, double to, double height)
    {
        const double middle = (left + right) / 2;
        QPainterPath path(QPointF(left, from));
        path.cubicTo({middle, from}, {middle, to}, {right, to});
        path.lineTo(right, to + height);
        path.cubicTo({middle, to + height}, {middle, from + height}, {left, from + height});
        path.closeSubpath();
        return path;
    }

    [[nodiscard]] QColor nodeColor(const SankeyModel::Node &node) const
    {
        if (node.look == Look::Highlighted)
            return m_theme.category[vermilion];
        if (node.look != Look::Plain)
            return m_theme.text3;
        const bool isLast = node.level == int(m_model->levels.size());
        if (!isLast || dimensionOf(m_model->levels.back()) != DimensionKey::Outcome)
            return m_theme.category[0];
        return node.member.key == QLatin1String("resolved")    ? m_theme.pos
               : node.member.key == QLatin1String("escalated") ? m_theme.category[3]
               : node.member.key == QLatin1String("abandoned") ? m_theme.warn
                                                               : m_theme.text3;
    }

    [[nodiscard]] QColor linkColor(const SankeyModel::Link &link, bool strong) const
    {
        const bool marked = m_model->isHighlighted(link);
        QColor color = m_theme.category[marked ? vermilion : 0];
        color.setAlphaF((marked ? 0.32F : 0.14F) + (strong ? 0.22F : 0));
        return color;
    }

    static void fill(QPainter &painter, const QPainterPath &path, const QColor &color)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(path, color);
        painter.restore();
    }

    void paintHead(QPainter &painter, size_t level) const
    {
        const QString label = level == 0 ? Chart::tr("Start") : m_model->levels[level - 1].label;
        painting::text(painter, {m_left[level], m_head, labelWidth(int(level)) + nodeWidth, line},
                       Qt::AlignLeft | Qt::AlignVCenter, label, font(TextRole::TableHead), m_theme.text2);
    }

    [[nodiscard]] double labelWidth(int level) const
    {
        return level + 1 == int(m_left.size()) ? m_last - labelGap : m_pitch - nodeWidth - 2 * labelGap;
    }

    // Beside its node, in one line or two; none where it would stand on the one above.
    void paintLabel(QPainter &painter, int index, double &bottom) const
    {
        const SankeyModel::Node &node = m_model->nodes[size_t(index)];
        const QRectF &box = m_nodes[size_t(index)];
        const QFont strong = font(TextRole::TableStrong), plain = font(TextRole::Table);
        const QString share = m_model->share(node.value);
        const double width = labelWidth(node.level);
        const double name = painting::width(strong, node.member.label), value = painting::width(plain, share);
        const bool oneLine = name + labelGap + value <= width;
        const bool twoLines = !oneLine && box.height() + m_gap >= 2 * line - 4 && box.center().y() - line >= bottom;
        const double height = twoLines ? 2 * line : line;
        const double top = box.center().y() - height / 2;
        if (top < bottom)
            return;
        bottom = top + height;
        const double left = box.right() + labelGap;
        haloed(painter, {left, top, width, line}, node.member.label, strong, m_theme.text);
        if (oneLine)
            haloed(painter, {left + name + labelGap, top, value + 2, line}, share, plain, m_theme.text2);
        else if (twoLines)
            haloed(painter, {left, top + line, width, line}, share, plain, m_theme.text2);
    }

    // Legible across ribbons.
    void haloed(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                const QColor &color) const
    {
        const QFontMetricsF metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width() + 0.5);
        QPainterPath outline;
        outline.addText({rect.left(), rect.center().y() + (metrics.ascent() - metrics.descent()) / 2}, font, shown);
        QColor halo = m_theme.surface;
        halo.setAlphaF(0.85F);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.strokePath(outline, QPen(halo, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.restore();
        painting::text(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, shown, font, color);
    }

    void emphasise(QPainter &painter, int mark, const QColor &color) const
    {
        if (mark < 0 || mark >= markCount())
            return;
        for (size_t i = 0; i < m_model->links.size(); ++i) {
            const SankeyModel::Link &link = m_model->links[i];
            if (isNode(mark) ? link.from == mark + 1 || link.to == mark + 1 : int(i) == mark - nodeMarks())
                fill(painter, m_ribbons[i], linkColor(link, true));
        }
        if (isNode(mark))
            painting::ring(painter, m_nodes[size_t(mark) + 1].adjusted(-2, -2, 2, 2), 3, color);
    }

    [[nodiscard]] TooltipContent::Line valueLine(double value) const
    {
        return {{}, {}, m_model->measure.label, formatValue(value, m_model->measure.unit, m_model->style), false, true};
    }

    [[nodiscard]] QString percent(double part, double whole) const
    {
        return formatValue(whole > 0 ? part / whole : 0, Unit::Percent, m_model->style);
    }

    // With the widest ways on from there.
    [[nodiscard]] TooltipContent nodeTooltip(int index) const
    {
        const SankeyModel::Node &node = m_model->nodes[size_t(index)];
        TooltipContent content;
        content.title = Chart::tr("%1: %2", "step and member")
                            .arg(m_model->levels[size_t(node.level) - 1].label, node.member.label);
        content.lines.push_back(valueLine(node.value));
        content.lines.push_back({{}, {}, Chart::tr("Share of all"), percent(node.value, m_model->total), true, false});
        std::vector<const SankeyModel::Link *> next;
        for (const SankeyModel::Link &link : m_model->links)
            if (link.from == index)
                next.push_back(&link);
        std::ranges::stable_sort(next, [](const auto *a, const auto *b) { return a->value > b->value; });
        constexpr size_t most = 4;
        for (size_t i = 0; i < std::min(most, next.size()); ++i)
            content.lines.push_back(
                {{},
                 {},
                 Chart::tr("then %1", "the next step").arg(m_model->nodes[size_t(next[i]->to)].member.label),
                 percent(next[i]->value, node.value),
                 true,
                 false});
        return content;
    }

    [[nodiscard]] TooltipContent linkTooltip(const SankeyModel::Link &link) const
    {
        const SankeyModel::Node &from = m_model->nodes[size_t(link.from)], &to = m_model->nodes[size_t(link.to)];
        TooltipContent content;
        content.title = Chart::tr("%1 → %2", "member and next member").arg(from.member.label, to.member.label);
        content.lines.push_back(valueLine(link.value));
        content.lines.push_back(
            {{}, {}, Chart::tr("Share of %1").arg(from.member.label), percent(link.value, from.value), true, false});
        content.lines.push_back(
            {{}, {}, Chart::tr("Share of %1").arg(to.member.label), percent(link.value, to.value), true, false});
        return content;
    }

    std::shared_ptr<const SankeyModel> m_model;
    Theme m_theme;
    QRectF m_rect;
    std::vector<double> m_left; // of each level
    double m_pitch = 0, m_last = 0, m_head = 0, m_scale = 0, m_gap = 0;
    std::vector<QRectF> m_nodes;
    std::vector<QPainterPath> m_ribbons;
};

} // namespace

Sankey::Sankey(QWidget *parent)
    : BaseChart(parent)
    , m_model(std::make_shared<SankeyModel>())
{}

Sankey::~Sankey() = default;

void Sankey::prepare(const ChartInput &input)
{
    m_model = std::make_shared<SankeyModel>(makeSankey(input));
}

std::unique_ptr<Picture> Sankey::layOut(const QRectF &rect, const Theme &theme, const ChartState &state) const
{
    return std::make_unique<SankeyPicture>(m_model, rect, theme, state);
}

QString Sankey::describe() const
{
    if (m_model->isEmpty())
        return Chart::tr("Chart without data in this period.");
    std::vector<const SankeyModel::Link *> widest;
    for (const SankeyModel::Link &link : m_model->links)
        if (link.from > 0)
            widest.push_back(&link);
    std::ranges::stable_sort(widest, [](const auto *a, const auto *b) { return a->value > b->value; });
    QStringList ways;
    for (size_t i = 0; i < std::min<size_t>(3, widest.size()); ++i)
        ways << widest[i]->mark.description;
    return Chart::tr("Ways of %1 through %n steps, the widest: %2.", "sankey", int(m_model->levels.size()))
        .arg(formatValue(m_model->total, m_model->measure.unit, m_model->style), ways.join(QStringLiteral("; ")));
}

} // namespace parlance

#include "views/charts/donut.h"

#include "views/charts/donutplot.h"
#include "views/charts/painting.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double rowHeight = 23, holeShare = 0.74, largest = 132, roomiest = 220, smallest = 64;

QString shareText(double value, double sum, const NumberStyle &style)
{
    return sum > 0 ? formatValue(value / sum, Unit::Percent, style) : QStringLiteral("–");
}

class DonutPicture : public Picture
{
public:
    DonutPicture(std::shared_ptr<const DonutModel> model, const QRectF &rect, const Theme &theme)
        : m_model(std::move(model))
        , m_theme(theme)
        , m_rect(rect)
    {
        place();
        std::vector<DonutPlot::Slice> slices;
        for (const auto &slice : m_model->slices)
            if (slice.value > 0)
                slices.push_back({slice.value, categoryColor(theme, slice.colour)});
        if (slices.empty())
            slices.push_back({1, theme.grid});
        m_plot = std::make_unique<DonutPlot>(m_ring, slices, holeShare, theme.surface);
    }

    void paint(QPainter &painter) const override
    {
        if (m_model->slices.empty()) { // no ring of nothing under the sentence of the card
            painting::emptyMessage(painter, m_rect, m_theme);
            return;
        }
        m_plot->paint(painter);
        paintCentre(painter);
        paintFigures(painter);
        for (int i = 0; i < m_rows; ++i)
            paintRow(painter, i);
    }

    void paintOverlay(QPainter &painter, const Overlay &overlay) const override
    {
        for (const auto &[mark, color, thickness] : {std::tuple{overlay.hovered, m_theme.border2, 1.0},
                                                     {overlay.selected, m_theme.accent, 1.0},
                                                     {overlay.focused, m_theme.accent, 2.0}}) {
            if (mark < 0 || mark >= m_rows)
                continue;
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(color, thickness));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(markRect(mark).adjusted(-5, 0.5, 5, -0.5), 4, 4);
            painter.restore();
        }
    }

    int markCount() const override { return m_rows; }
    QRectF markRect(int mark) const override
    {
        return {m_list.left(), m_list.top() + mark * rowHeight, m_list.width(), rowHeight};
    }

    int markAt(const QPointF &point) const override
    {
        for (int i = 0; i < m_rows; ++i)
            if (markRect(i).contains(point))
                return i;
        return sliceAt(point);
    }

    Mark mark(int index) const override
    {
        const auto &slice = m_model->slices[size_t(index)];
        Mark mark = slice.mark;
        mark.description = Chart::tr("%1, %2, %3 of all", "slice, value, share")
                               .arg(slice.label, formatValue(slice.value, m_model->unit, m_model->style),
                                    shareText(slice.value, m_model->sum, m_model->style));
        return mark;
    }

    TooltipContent tooltip(int index, const QPointF &) const override
    {
        const auto &slice = m_model->slices[size_t(index)];
        TooltipContent content;
        content.title = slice.label;
        content.lines.push_back({categoryColor(m_theme, slice.colour), categoryOutline(m_theme, slice.colour),
                                 m_model->title, formatValue(slice.value, m_model->unit, m_model->style), false,
                                 false});
        content.lines.push_back(
            {{}, {}, Chart::tr("Share"), shareText(slice.value, m_model->sum, m_model->style), true, false});
        return content;
    }

    QString cutTextAt(const QPointF &point) const override
    {
        const int index = markAt(point);
        return index >= 0 && m_list.contains(point) ? m_model->slices[size_t(index)].label : QString();
    }

private:
    // Ring and figures above, list below; where it is too low, the list beside the ring and no figures.
    void place()
    {
        const double list = rowHeight * double(m_model->slices.size());
        const double above = m_rect.height() - list - 16;
        m_beside = above < smallest;
        // On a large screen it grows, but leaves room to the figures and does not drown the list.
        const double most = std::min(std::clamp(m_rect.height() * 0.4, largest, roomiest), m_rect.width() * 0.42);
        const double diameter = std::floor(std::clamp(m_beside ? m_rect.height() : above, 0.0, most));
        m_ring =
            QRectF(m_rect.left(), m_rect.top() + (m_beside ? (m_rect.height() - diameter) / 2 : 0), diameter, diameter);
        if (m_beside) {
            const double left = m_ring.right() + 24;
            const double height = std::min(list, m_rect.height());
            m_list = QRectF(left, m_rect.center().y() - height / 2, std::max(0.0, m_rect.right() - left), height);
        } else {
            m_list =
                QRectF(m_rect.left(), m_ring.bottom() + 16, m_rect.width(), m_rect.bottom() - m_ring.bottom() - 16);
        }
        m_rows = int(std::min(double(m_model->slices.size()), std::floor((m_list.height() + 0.5) / rowHeight)));
    }

    void paintCentre(QPainter &painter) const
    {
        const double room = m_ring.width() * holeShare - 8;
        QFont big = font(TextRole::Kpi);
        while (big.pixelSize() > 11 && painting::width(big, m_model->centre) > room)
            big.setPixelSize(big.pixelSize() - 1);
        const bool label = m_ring.height() >= 96 && !m_model->centreLabel.isEmpty();
        const double middle = m_ring.center().y() - (label ? 8 : 0);
        const QRectF line(m_ring.center().x() - room / 2, middle - 16, room, 32);
        painting::text(painter, line, Qt::AlignCenter, m_model->centre, big, m_theme.text);
        if (label)
            painting::text(painter, {line.left(), middle + 12, room, 16}, Qt::AlignCenter, m_model->centreLabel,
                           font(TextRole::Axis), m_theme.text2);
    }

    void paintFigures(QPainter &painter) const
    {
        if (m_beside)
            return;
        const double left = m_ring.right() + 28;
        const double width = m_rect.right() - left;
        constexpr double narrowest = 80;
        if (width < narrowest)
            return;
        double total = 0;
        for (const auto &figure : m_model->figures)
            total += figure.change ? 60 : 40;
        total += 16 * double(std::max<size_t>(m_model->figures.size(), 1) - 1);
        double y = m_ring.center().y() - std::min(total, m_ring.height()) / 2;
        for (const auto &figure : m_model->figures) {
            if (y + (figure.change ? 60 : 40) > m_ring.bottom() + 8)
                break;
            painting::text(painter, {left, y, width, 18}, Qt::AlignLeft | Qt::AlignVCenter, figure.label,
                           font(TextRole::Table), m_theme.text2);
            QFont strong = font(TextRole::ControlStrong);
            strong.setPixelSize(15);
            painting::text(painter, {left, y + 18, width, 22}, Qt::AlignLeft | Qt::AlignVCenter, figure.value, strong,
                           m_theme.text);
            y += 40;
            if (figure.change) {
                paintChange(painter, {left, y, width, 18}, *figure.change);
                y += 20;
            }
            y += 16;
        }
    }

    void paintChange(QPainter &painter, const QRectF &rect, const Change &change) const
    {
        const QColor color = changeColor(change, m_theme);
        double left = rect.left();
        if (change.direction != 0) {
            painting::arrow(painter, {left + 4, rect.center().y()}, change.direction > 0, color);
            left += 14;
        }
        QFont medium = font(TextRole::Table);
        medium.setWeight(QFont::Medium);
        painting::text(painter, {left, rect.top(), rect.right() - left, rect.height()},
                       Qt::AlignLeft | Qt::AlignVCenter, change.text, medium, color);
    }

    void paintRow(QPainter &painter, int index) const
    {
        const auto &slice = m_model->slices[size_t(index)];
        const QRectF row = markRect(index);
        painting::swatch(painter, {row.left(), row.center().y() - 5, 10, 10}, categoryColor(m_theme, slice.colour),
                         categoryOutline(m_theme, slice.colour));
        constexpr double share = 56;
        const QString count = formatShort(slice.value, m_model->unit, m_model->style);
        const double countWidth = painting::width(font(TextRole::Table), count) + 2;
        painting::text(painter, {row.right() - share, row.top(), share, row.height()},
                       Qt::AlignRight | Qt::AlignVCenter, shareText(slice.value, m_model->sum, m_model->style),
                       font(TextRole::TableStrong), m_theme.text);
        painting::text(painter, {row.right() - share - countWidth, row.top(), countWidth, row.height()},
                       Qt::AlignRight | Qt::AlignVCenter, count, font(TextRole::Table), m_theme.text2);
        painting::text(painter, {row.left() + 18, row.top(), row.width() - 18 - share - countWidth - 8, row.height()},
                       Qt::AlignLeft | Qt::AlignVCenter, slice.label, font(TextRole::Table), m_theme.text);
    }

    int sliceAt(const QPointF &point) const
    {
        const QPointF from = point - m_ring.center();
        const double radius = std::hypot(from.x(), from.y()) / (m_ring.width() / 2);
        if (m_model->sum <= 0 || radius > 1 || radius < holeShare)
            return -1;
        double turn = std::atan2(from.x(), -from.y()) / (2 * M_PI); // clockwise from the top
        if (turn < 0)
            turn += 1;
        double end = 0;
        for (int i = 0; i < m_rows; ++i) {
            end += std::max(0.0, m_model->slices[size_t(i)].value) / m_model->sum;
            if (turn <= end)
                return i;
        }
        return -1;
    }

    std::shared_ptr<const DonutModel> m_model;
    Theme m_theme;
    QRectF m_rect, m_ring, m_list;
    std::unique_ptr<DonutPlot> m_plot;
    int m_rows = 0;
    bool m_beside = false;
};

double firstValue(const Table &table, QStringView key)
{
    const Column *column = table.column(key);
    return column && table.rows > 0 ? numberAt(*column, 0) : std::nan("");
}

void addSlice(DonutModel &model, DonutModel::Slice slice)
{
    if (std::isnan(slice.value))
        return;
    model.sum += std::max(0.0, slice.value);
    model.slices.push_back(std::move(slice));
}

void satisfactionModel(DonutModel &model, const Table &figures, const Table *reasons)
{
    DonutModel::Slice up;
    up.label = Chart::tr("Thumbs up");
    up.value = firstValue(figures, u"thumbs_up");
    up.mark.measure = QStringLiteral("thumbs_up");
    up.mark.members = {{DimensionKey::Rating, QStringLiteral("up")}};
    up.mark.nulls = {false};
    model.title = Chart::tr("Ratings");
    addSlice(model, up);

    const TableParts parts(reasons);
    if (!parts.dimensions.empty() && !parts.measures.empty()) {
        std::vector<QString> keys;
        for (qsizetype row = 0; row < reasons->rows; ++row)
            keys.push_back(memberAt(*parts.dimensions[0], row).key);
        const std::vector<int> colours = ColourBook().assign(DimensionKey::FeedbackCategory, keys);
        for (qsizetype row = 0; row < reasons->rows; ++row) {
            const Member member = memberAt(*parts.dimensions[0], row);
            if (member.isNull && numberAt(*parts.measures[0], row) == 0)
                continue; // only the previous period had some
            DonutModel::Slice slice;
            slice.label = member.isNull ? Chart::tr("No reason given") : member.label;
            slice.value = numberAt(*parts.measures[0], row);
            // Blue is thumbs up and nothing else.
            const int colour = colours[size_t(row)];
            slice.colour = member.isNull || member.isOther || colour == 0 ? otherColour : colour;
            slice.mark.measure = parts.measures[0]->key;
            addMember(slice.mark, *parts.dimensions[0], member);
            addSlice(model, std::move(slice));
        }
    }

    if (!(model.sum > 0))
        model.slices.clear(); // nobody rated anything
    const double satisfaction = firstValue(figures, u"satisfaction");
    const double before = firstValue(figures, u"satisfaction.previous");
    model.centre =
        std::isnan(satisfaction) ? QStringLiteral("–") : formatValue(satisfaction, Unit::Percent, model.style);
    model.centreLabel = Chart::tr("positive", "share of positive ratings");
    if (!std::isnan(before))
        model.figures.push_back({Chart::tr("Previous period"), formatValue(before, Unit::Percent, model.style),
                                 describeChange(satisfaction, before, Unit::Percent, GoodWhen::Higher, model.style)});
    const double rate = firstValue(figures, u"feedback_rate");
    if (!std::isnan(rate))
        model.figures.push_back({Chart::tr("Rated answers"), formatValue(rate, Unit::Percent, model.style), {}});
}

void memberModel(DonutModel &model, const Table &table, const TableParts &parts, ColourBook book)
{
    const Column &dimension = *parts.dimensions[0], &measure = *parts.measures[0];
    model.title = measure.label;
    model.unit = measure.unit;
    std::vector<std::pair<Member, double>> rows;
    for (qsizetype row = 0; row < table.rows; ++row)
        if (const double value = numberAt(measure, row); value > 0)
            rows.emplace_back(shownMemberAt(dimension, row, model.style), value);
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return a.first.isOther != b.first.isOther ? b.first.isOther : a.second > b.second;
    });

    constexpr size_t most = 6;
    const bool additive = isAdditive(measure);
    std::vector<QString> keys;
    for (const auto &[member, value] : rows)
        if (!member.isOther && keys.size() < most)
            keys.push_back(member.key);
    const auto key = dimensionOf(dimension);
    if (key)
        book.learn(*key, keys);
    const std::vector<int> colours = key ? book.assign(*key, keys) : std::vector<int>{0, 1, 2, 3, 4, 5};
    DonutModel::Slice rest;
    rest.label = Chart::tr("Other", "all members that are not among the largest");
    rest.colour = otherColour;
    rest.mark.measure = measure.key;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i >= keys.size()) {
            if (additive || rows[i].first.isOther) // the rest of a rate is not the sum of its members
                rest.value += rows[i].second;
            continue;
        }
        DonutModel::Slice slice;
        slice.label = rows[i].first.label;
        slice.value = rows[i].second;
        slice.colour = colours[i];
        slice.mark.measure = measure.key;
        addMember(slice.mark, dimension, rows[i].first);
        addSlice(model, std::move(slice));
    }
    if (rest.value > 0)
        addSlice(model, std::move(rest));

    const double total = totalOf(table, measure);
    model.centre = formatShort(std::isnan(total) && additive ? model.sum : total, measure.unit, model.style);
    model.centreLabel = measure.label;
    const Column *previous = previousOf(table, measure);
    const double before = previous ? totalOf(table, *previous) : std::nan("");
    if (!std::isnan(before) && !std::isnan(total))
        model.figures.push_back({Chart::tr("Previous period"), formatShort(before, measure.unit, model.style),
                                 describeChange(total, before, measure.unit, measure.good, model.style)});
}

} // namespace

Donut::Donut(QWidget *parent)
    : BaseChart(parent)
    , m_model(std::make_shared<DonutModel>())
{}

Donut::~Donut() = default;

void Donut::prepare(const ChartInput &input)
{
    auto model = std::make_shared<DonutModel>();
    model->style = input.style;
    model->centre = QStringLiteral("–");
    const Table *table = tableAt(input, 0);
    const TableParts parts(table);
    if (table && parts.dimensions.empty() && table->column(u"thumbs_up"))
        satisfactionModel(*model, *table, tableAt(input, 1));
    else if (table && !parts.dimensions.empty() && !parts.measures.empty())
        memberModel(*model, *table, parts, input.colours);
    m_model = std::move(model);
}

std::unique_ptr<Picture> Donut::layOut(const QRectF &rect, const Theme &theme, const ChartState &) const
{
    return std::make_unique<DonutPicture>(m_model, rect, theme);
}

QString Donut::describe() const
{
    if (m_model->slices.empty())
        return Chart::tr("Chart without data in this period.");
    QStringList parts;
    for (const auto &slice : m_model->slices)
        parts.append(Chart::tr("%1 %2", "series and value")
                         .arg(slice.label, shareText(slice.value, m_model->sum, m_model->style)));
    return Chart::tr("%1 %2: %3.", "big number, its meaning, slices")
        .arg(m_model->centre, m_model->centreLabel, parts.join(QStringLiteral(", ")));
}

} // namespace parlance

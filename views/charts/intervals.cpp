#include "views/charts/intervals.h"

#include "views/charts/columnhead.h"
#include "views/charts/painting.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double comfortable = 30, roomiest = 44, tightest = 20, axisHeight = 22, gap = 12;

class IntervalPicture : public Picture
{
public:
    IntervalPicture(std::shared_ptr<const IntervalModel> model, const QRectF &rect, const Theme &theme)
        : m_model(std::move(model))
        , m_theme(theme)
        , m_rect(rect)
    {
        place();
    }

    void paint(QPainter &painter) const override
    {
        if (m_visible == 0) {
            painting::emptyMessage(painter, m_rect, m_theme);
            return;
        }
        paintAxis(painter);
        for (int i = 0; i < m_visible; ++i)
            paintRow(painter, i);
        if (const int more = int(m_model->rows.size()) - m_visible; more > 0)
            painting::text(painter, {m_rect.left(), m_plot.bottom() + 2, m_label, axisHeight - 4},
                           Qt::AlignLeft | Qt::AlignVCenter, Chart::tr("%n more", "rows that do not fit", more),
                           font(TextRole::Axis), m_theme.text3);
    }

    void paintOverlay(QPainter &painter, const Overlay &overlay) const override
    {
        outline(painter, overlay.hovered, m_theme.border2, 1);
        outline(painter, overlay.selected, m_theme.accent, 1);
        outline(painter, overlay.focused, m_theme.accent, 2);
    }

    int markCount() const override { return m_visible; }

    int markAt(const QPointF &point) const override
    {
        for (int i = 0; i < m_visible; ++i)
            if (rowRect(i).contains(point))
                return i;
        return -1;
    }

    QRectF markRect(int mark) const override { return rowRect(mark); }

    Mark mark(int index) const override
    {
        const IntervalModel::Row &row = m_model->rows[size_t(index)];
        Mark mark;
        mark.measure = m_model->measure.key;
        addMember(mark, m_model->dimension, row.member);
        mark.description = Chart::tr("%1, %2 %3, between %4 and %5, %6 %7", "member, measure, value, low, high, n")
                               .arg(row.member.label, m_model->measure.label, share(row.value), share(row.low),
                                    share(row.high), count(row), m_model->countLabel);
        return mark;
    }

    TooltipContent tooltip(int index, const QPointF &) const override
    {
        const IntervalModel::Row &row = m_model->rows[size_t(index)];
        TooltipContent content;
        content.title = row.member.label;
        content.lines.push_back({m_theme.category[0], {}, m_model->measure.label, share(row.value), false, true});
        content.lines.push_back({{},
                                 {},
                                 Chart::tr("95 % interval"),
                                 Chart::tr("%1 – %2", "from – to").arg(share(row.low), share(row.high)),
                                 true,
                                 false});
        content.lines.push_back({{}, {}, m_model->countLabel, count(row), false, false});
        if (!std::isnan(m_model->overall))
            content.lines.push_back({{}, {}, Chart::tr("All together"), share(m_model->overall), true, false});
        return content;
    }

    QString cutTextAt(const QPointF &point) const override
    {
        const int index = markAt(point);
        return index >= 0 ? m_model->rows[size_t(index)].member.label : QString();
    }

private:
    QString share(double value) const
    {
        return std::isnan(value) ? QStringLiteral("–") : formatValue(value, m_model->measure.unit, m_model->style);
    }

    QString count(const IntervalModel::Row &row) const
    {
        return std::isnan(row.count) ? QStringLiteral("–") : formatShort(row.count, Unit::Count, m_model->style);
    }

    void place()
    {
        const auto rows = double(m_model->rows.size());
        const QRectF rest = m_rect.adjusted(0, 0, 0, -axisHeight);
        if (rows == 0 || rest.height() < tightest)
            return;
        m_pitch = std::clamp(rest.height() / rows, tightest, roomiest);
        m_visible = int(std::min(rows, std::floor((rest.height() + 1) / m_pitch)));
        double label = 0, value = 0, number = 0, least = 1;
        for (const IntervalModel::Row &row : m_model->rows) {
            label = std::max(label, painting::width(font(TextRole::Table), row.member.label));
            value = std::max(value, painting::width(font(TextRole::Control), share(row.value)) * 12 / 13);
            number = std::max(number, painting::width(font(TextRole::Table), count(row)));
        }
        for (int i = 0; i < m_visible; ++i)
            if (!std::isnan(m_model->rows[size_t(i)].low))
                least = std::min(least, m_model->rows[size_t(i)].low);
        m_from = std::clamp(std::floor(least * 10) / 10, 0.0, 0.9);
        m_label = std::ceil(std::min(label + 1, m_rect.width() * 0.36));
        m_value = std::ceil(value) + 2;
        m_number = std::ceil(number) + 2;
        const double left = m_label + gap + 4, right = m_value + gap + m_number + gap + 4;
        m_plot =
            QRectF(m_rect.left() + left, rest.top(), std::max(0.0, m_rect.width() - left - right), m_pitch * m_visible);
    }

    QRectF rowRect(int index) const { return {m_rect.left(), m_rect.top() + index * m_pitch, m_rect.width(), m_pitch}; }

    double x(double value) const { return m_plot.left() + (value - m_from) / (1 - m_from) * m_plot.width(); }

    // Lines at round shares; as many as have room for their labels.
    void paintAxis(QPainter &painter) const
    {
        const QFont f = font(TextRole::Axis);
        const double span = 1 - m_from;
        double step = span > 0.55 ? 0.25 : span > 0.25 ? 0.1 : 0.05;
        while (step < span && m_plot.width() * step / span < painting::width(f, share(1)) + 16)
            step *= 2;
        for (double at = 1; at >= m_from - 1e-9; at -= step) {
            const double line = std::round(x(at));
            painter.fillRect(QRectF(line, m_plot.top(), 1, m_plot.height()), m_theme.grid);
            painting::text(painter, {line - 30, m_plot.bottom() + 2, 60, axisHeight - 4}, Qt::AlignCenter,
                           formatShort(at, Unit::Percent, m_model->style), f, m_theme.text3);
        }
        if (std::isnan(m_model->overall) || m_model->overall < m_from)
            return;
        painter.save();
        painter.setPen(QPen(m_theme.text3, 1, Qt::DashLine));
        const double line = std::round(x(m_model->overall)) + 0.5;
        painter.drawLine(QPointF(line, m_plot.top()), QPointF(line, m_plot.bottom()));
        painter.restore();
    }

    void paintRow(QPainter &painter, int index) const
    {
        const IntervalModel::Row &row = m_model->rows[size_t(index)];
        const QRectF line = rowRect(index);
        painting::text(painter, {line.left(), line.top(), m_label, line.height()}, Qt::AlignLeft | Qt::AlignVCenter,
                       row.member.label, font(TextRole::Table), row.member.isOther ? m_theme.text2 : m_theme.text);
        QFont strong = font(TextRole::Table);
        strong.setWeight(QFont::Medium);
        painting::text(painter, {line.right() - m_number - gap - m_value, line.top(), m_value, line.height()},
                       Qt::AlignRight | Qt::AlignVCenter, share(row.value), strong, m_theme.text);
        painting::text(painter, {line.right() - m_number, line.top(), m_number, line.height()},
                       Qt::AlignRight | Qt::AlignVCenter, count(row), font(TextRole::Table), m_theme.text3);
        if (std::isnan(row.value))
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const double middle = std::round(line.center().y()) + 0.5;
        const QColor color = row.member.isOther ? m_theme.otherOutline : m_theme.category[0];
        if (!std::isnan(row.low) && !std::isnan(row.high)) {
            const double from = x(std::max(row.low, m_from)), to = x(row.high);
            painter.setPen(QPen(color, 2));
            painter.drawLine(QPointF(from, middle), QPointF(to, middle));
            for (const double end : {from, to})
                painter.drawLine(QPointF(end, middle - 4), QPointF(end, middle + 4));
        }
        painter.setPen(QPen(m_theme.surface, 2));
        painter.setBrush(color);
        painter.drawEllipse(QPointF(x(row.value), middle), 5.5, 5.5);
        painter.restore();
    }

    void outline(QPainter &painter, int mark, const QColor &color, double thickness) const
    {
        if (mark < 0 || mark >= m_visible)
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color, thickness));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rowRect(mark).adjusted(1 - 4, 1, -1 + 4, -1).intersected(m_rect.adjusted(-6, 0, 6, 0)),
                                4, 4);
        painter.restore();
    }

    std::shared_ptr<const IntervalModel> m_model;
    Theme m_theme;
    QRectF m_rect, m_plot;
    double m_pitch = comfortable, m_label = 0, m_value = 0, m_number = 0, m_from = 0;
    int m_visible = 0;
};

} // namespace

Intervals::Intervals(QWidget *parent)
    : BaseChart(parent)
    , m_model(std::make_shared<IntervalModel>())
{}

Intervals::~Intervals() = default;

void Intervals::prepare(const ChartInput &input)
{
    auto model = std::make_shared<IntervalModel>();
    model->style = input.style;
    model->overall = std::nan("");
    const Table *table = tableAt(input, 0);
    const TableParts parts(table);
    if (table && !parts.dimensions.empty() && parts.measures.size() >= 4) {
        const auto &m = parts.measures;
        model->dimension = headOf(*parts.dimensions[0]);
        model->measure = headOf(*m[0]);
        model->countLabel = m[3]->label;
        model->overall = totalOf(*table, *m[0]);
        constexpr qsizetype most = 1000; // nobody reads further; the table has all
        for (qsizetype row = 0; row < std::min(table->rows, most); ++row) {
            if (const double value = numberAt(*m[0], row); !std::isnan(value))
                model->rows.push_back({shownMemberAt(*parts.dimensions[0], row, input.style), value,
                                       numberAt(*m[1], row), numberAt(*m[2], row), numberAt(*m[3], row)});
        }
    }
    std::stable_partition(model->rows.begin(), model->rows.end(),
                          [](const IntervalModel::Row &row) { return !row.member.isOther; });
    m_model = std::move(model);
}

std::unique_ptr<Picture> Intervals::layOut(const QRectF &rect, const Theme &theme, const ChartState &) const
{
    return std::make_unique<IntervalPicture>(m_model, rect, theme);
}

QString Intervals::describe() const
{
    if (m_model->rows.empty())
        return Chart::tr("Chart without data in this period.");
    const IntervalModel::Row &best = m_model->rows.front(), &last = m_model->rows.back();
    const auto share = [this](double value) { return formatValue(value, m_model->measure.unit, m_model->style); };
    return Chart::tr("%1 by %2 with its 95 % interval, %n rows, from %3 %4 to %5 %6.", "chart",
                     int(m_model->rows.size()))
        .arg(m_model->measure.label, m_model->dimension.label, best.member.label, share(best.value), last.member.label,
             share(last.value));
}

} // namespace parlance

#include "views/charts/heatmap.h"

#include "views/charts/gridpicture.h"
#include "views/charts/painting.h"
#include "views/charts/ticks.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

struct Peak
{
    int row = -1, column = -1;
    double value = 0;
};

Peak peakOf(const GridModel &model)
{
    Peak peak;
    for (int row = 0; row < int(model.rows.size()); ++row)
        for (int column = 0; column < int(model.columns.size()); ++column)
            if (const double value = model.at(row, column); value > peak.value)
                peak = {row, column, value};
    return peak;
}

class HeatPicture : public GridPicture
{
public:
    HeatPicture(std::shared_ptr<const GridModel> model, const QRectF &rect, const Theme &theme)
        : GridPicture(std::move(model), theme)
        , m_rect(rect)
    {
        if (m_model->isEmpty())
            return;
        m_peak = peakOf(*m_model);
        // The scale ends at a round number.
        m_most = valueScale(0, m_peak.value, 9, m_model->measure.unit, m_model->style).to;
        place();
    }

    void paint(QPainter &painter) const override
    {
        if (m_model->isEmpty()) {
            painting::emptyMessage(painter, m_rect, m_theme);
            return;
        }
        for (int row = 0; row < m_rows; ++row) {
            const QRectF cell = cellRect(row, 0);
            painting::text(painter, {m_rect.left(), cell.top(), m_label, cell.height()},
                           Qt::AlignLeft | Qt::AlignVCenter, m_model->rows[size_t(row)].label, font(TextRole::Axis),
                           m_theme.text2);
            for (int column = 0; column < m_columns; ++column)
                paintCell(painter, row, column);
        }
        paintColumnLabels(painter);
        paintFoot(painter);
        if (m_peak.row < 0)
            painting::emptyMessage(painter, m_rect, m_theme); // where a card lays its own sentence
    }

    QString cutTextAt(const QPointF &point) const override
    {
        const QRectF labels(m_rect.left(), m_cells.top(), m_label, m_cells.height());
        if (m_rows == 0 || !labels.contains(point))
            return {};
        const int row = std::min(m_rows - 1, int((point.y() - labels.top()) / m_pitch.height()));
        return m_model->rows[size_t(row)].label;
    }

private:
    void place()
    {
        constexpr double axis = 22, foot = 24, widest = 0.32, lowest = 12;
        for (const Member &member : m_model->rows)
            m_label = std::max(m_label, painting::width(font(TextRole::Axis), member.label));
        m_label = std::ceil(std::min(m_label + 1, m_rect.width() * widest));
        const QRectF area = m_rect.adjusted(m_label + 8, 0, 0, -(axis + foot));
        if (area.width() < 24 || area.height() < lowest)
            return;
        m_columns = std::min(int(m_model->columns.size()), int(area.width() / 3));
        m_rows = std::min(int(m_model->rows.size()), std::max(1, int(area.height() / lowest)));
        m_pitch = {area.width() / m_columns, std::min(area.height() / m_rows, 76.0)};
        m_gap = m_pitch.width() > 6 ? 1 : 0;
        m_cells = QRectF(area.topLeft(), QSizeF(area.width(), m_pitch.height() * m_rows));
    }

    void paintCell(QPainter &painter, int row, int column) const
    {
        const QRectF cell = cellRect(row, column);
        const double value = m_model->at(row, column);
        if (std::isnan(value)) { // nothing known is not the same as none
            painter.setPen(QPen(m_theme.border, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5));
            return;
        }
        painting::roundedBar(painter, cell, 2, m_theme.heat[size_t(heatStep(value, m_most))]);
    }

    void paintColumnLabels(QPainter &painter) const
    {
        const QFont f = font(TextRole::Axis);
        double widest = 0;
        for (int column = 0; column < m_columns; ++column)
            widest = std::max(widest, painting::width(f, m_model->columns[size_t(column)].label));
        const auto key = dimensionOf(m_model->columnColumn);
        const bool hours = key == DimensionKey::HourOfDay || key == DimensionKey::HourBlock;
        int step = 1;
        while (step < m_columns && step * m_pitch.width() < widest + 16)
            step = hours ? (step == 1 ? 3 : step * 2) : step + 1;
        for (int column = 0; column < m_columns; column += step) {
            const QRectF cell = cellRect(m_rows - 1, column);
            const double width = std::max(widest + 1, m_pitch.width());
            const double left = hours
                                    ? std::min(cell.left(), m_rect.right() - width)
                                    : std::clamp(cell.center().x() - width / 2, m_rect.left(), m_rect.right() - width);
            painting::text(painter, {left, m_cells.bottom() + 4, width, 16},
                           (hours ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter,
                           m_model->columns[size_t(column)].label, f, m_theme.text3);
        }
    }

    void paintFoot(QPainter &painter) const
    {
        const double top = m_rect.bottom() - 18;
        const NumberStyle &style = m_model->style;
        // Means of few are worth a decimal.
        const bool mean = m_model->options.value(QLatin1String("average")).toBool();
        const Unit counted = m_model->measure.unit;
        const Unit unit = mean && counted == Unit::Count && m_peak.value < 10 ? Unit::Ratio : counted;
        const double width = paintScale(painter, {m_rect.left(), top}, formatShort(0, unit, style),
                                        m_peak.row < 0 ? QString() : formatShort(m_most, unit, style));
        if (m_peak.row < 0)
            return;
        const double shown = unit == Unit::Count && m_peak.value >= 1 ? std::round(m_peak.value) : m_peak.value;
        const QString where = Chart::tr("%1 %2 · %3", "peak: row, column, value")
                                  .arg(m_model->rows[size_t(m_peak.row)].label,
                                       m_model->columns[size_t(m_peak.column)].label, formatShort(shown, unit, style));
        const QString label = Chart::tr("Peak:");
        QFont strong = font(TextRole::TableHead);
        const double strongWidth = painting::width(strong, where) + 2;
        const double labelWidth = painting::width(font(TextRole::Axis), label) + 6;
        if (width + 16 + strongWidth + labelWidth > m_rect.width())
            return;
        painting::text(painter, {m_rect.right() - strongWidth, top, strongWidth, 16}, Qt::AlignRight | Qt::AlignVCenter,
                       where, strong, m_theme.text);
        painting::text(painter, {m_rect.right() - strongWidth - labelWidth, top, labelWidth - 3, 16},
                       Qt::AlignRight | Qt::AlignVCenter, label, font(TextRole::Axis), m_theme.text2);
    }

    QRectF m_rect;
    Peak m_peak;
    double m_most = 0, m_label = 0;
};

} // namespace

Heatmap::Heatmap(QWidget *parent)
    : BaseChart(parent)
    , m_model(std::make_shared<GridModel>())
{}

Heatmap::~Heatmap() = default;

void Heatmap::prepare(const ChartInput &input)
{
    m_model = std::make_shared<GridModel>(heatGrid(input));
}

std::unique_ptr<Picture> Heatmap::layOut(const QRectF &rect, const Theme &theme, const ChartState &) const
{
    return std::make_unique<HeatPicture>(m_model, rect, theme);
}

QString Heatmap::describe() const
{
    const Peak peak = m_model->isEmpty() ? Peak() : peakOf(*m_model);
    if (peak.row < 0)
        return Chart::tr("Chart without data in this period.");
    return Chart::tr("%1 by %2 and %3, peak %4 at %5, %6.", "heat map")
        .arg(m_model->measure.label, m_model->rowColumn.label, m_model->columnColumn.label,
             formatValue(peak.value, m_model->measure.unit, m_model->style), m_model->rows[size_t(peak.row)].label,
             m_model->columns[size_t(peak.column)].label);
}

} // namespace parlance

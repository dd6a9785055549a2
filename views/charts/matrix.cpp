#include "views/charts/matrix.h"

#include "models/core/gridnumbers.h"
#include "views/charts/gridpicture.h"
#include "views/charts/painting.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double headHeight = 26, lineHeight = 14, scaleHeight = 24, comfortable = 28, roomiest = 44, tightest = 20,
                 noteHeight = 18;
constexpr double totalsShare = 1.2; // the line of totals, in rows

double shownAmount(double value, Unit unit, const NumberStyle &style)
{
    return unit == Unit::Money ? value / double(nanosPerDollar) * style.currencyPerDollar : value;
}

bool isAmount(Unit unit)
{
    return unit == Unit::Money || unit == Unit::Count;
}

// The label on one line, or on two of whole words: as many as fit on the first one, the rest below. What is still too
// long is cut by the painter.
QStringList headLines(const QString &label, double room, const QFont &f)
{
    if (painting::width(f, label) <= room || !label.contains(QLatin1Char(' ')))
        return {label};
    QString first = label;
    while (painting::width(f, first) > room && first.contains(QLatin1Char(' ')))
        first.truncate(first.lastIndexOf(QLatin1Char(' ')));
    return {first, label.mid(first.size() + 1)};
}

class MatrixPicture : public GridPicture
{
public:
    MatrixPicture(std::shared_ptr<const GridModel> model, GridTotals totals, const QRectF &rect, const Theme &theme,
                  const ChartState &state)
        : GridPicture(std::move(model), theme)
        , m_totals(std::move(totals))
        , m_rect(rect)
        , m_scale(state.legendElsewhere ? 0 : scaleHeight)
    {
        for (int row = 0; row < int(m_model->rows.size()); ++row)
            for (int column = 0; column < int(m_model->columns.size()); ++column)
                if (isColoured(row, column) && m_model->at(row, column) > m_most)
                    m_most = m_model->at(row, column);
        chooseDecimals();
        place();
        if (needsTwoLines()) {
            m_head += lineHeight;
            place();
        }
    }

    void paint(QPainter &painter) const override
    {
        if (m_model->isEmpty() || m_columns == 0) {
            painting::emptyMessage(painter, m_rect, m_theme);
            return;
        }
        paintHead(painter);
        for (int row = 0; row < m_rows; ++row)
            paintRow(painter, row);
        if (m_hasTotals)
            paintTotals(painter);
        paintNote(painter);
    }

    double stripWidth() const override
    {
        return m_model->isEmpty() ? 0 : scaleWidth(m_model->style.locale.toString(0), mostText());
    }

    void paintStrip(QPainter &painter, const QRectF &rect, const Theme &) const override
    {
        paintScale(painter, {rect.left(), rect.center().y() - 8}, m_model->style.locale.toString(0), mostText());
    }

    // The end of the scale; it says when the cells are in cents.
    QString mostText() const
    {
        if (!(m_most > 0))
            return {};
        if (m_parts == 1 && m_model->measure.unit == Unit::Money)
            return m_model->style.locale.toCurrencyString(shownAmount(m_most, Unit::Money, m_model->style),
                                                          m_model->style.currencySymbol, m_decimals);
        if (m_parts == 1)
            return cellText(m_most);
        return cellText(m_most) + QLatin1Char(' ') +
               (m_model->style.currencySymbol == QLatin1String("$")
                    ? QStringLiteral("¢")
                    : m_model->style.currencySymbol + QStringLiteral("/100"));
    }

    QString cutTextAt(const QPointF &point) const override
    {
        if (m_columns == 0)
            return {};
        const int column = int(std::floor((point.x() - m_cells.left()) / m_pitch.width()));
        const int row = int(std::floor((point.y() - m_cells.top()) / m_pitch.height()));
        const bool head = point.y() < m_cells.top() && point.y() > m_cells.top() - m_head;
        if (head && column >= 0 && column < m_columns)
            return m_model->columns[size_t(column)].label;
        if (point.x() < m_cells.left() && row >= 0 && row < m_rows)
            return m_model->rows[size_t(row)].label;
        return {};
    }

private:
    bool isColoured(int row, int column) const
    {
        return !m_model->rows[size_t(row)].isOther && !m_model->columns[size_t(column)].isOther;
    }

    // Where nothing reaches a dollar, the cells are in cents.
    void chooseDecimals()
    {
        if (m_model->measure.unit == Unit::Money && shownAmount(m_most, Unit::Money, m_model->style) < 1)
            m_parts = 100;
        std::vector<double> amounts;
        for (int row = 0; row < int(m_model->rows.size()); ++row)
            for (int column = 0; column < int(m_model->columns.size()); ++column)
                if (isColoured(row, column))
                    amounts.push_back(m_parts *
                                      shownAmount(m_model->at(row, column), m_model->measure.unit, m_model->style));
        m_decimals = isAmount(m_model->measure.unit) ? gridDecimals(amounts) : 0;
    }

    // As narrow as it gets: without a currency sign.
    QString cellText(double value) const
    {
        const Unit unit = m_model->measure.unit;
        if (isAmount(unit))
            return formatInGrid(m_parts * shownAmount(value, unit, m_model->style), m_decimals, m_model->style.locale);
        return std::isnan(value) ? QStringLiteral("–") : formatShort(value, unit, m_model->style);
    }

    // With the currency sign; without cents where the cells have none.
    QString totalText(double value) const
    {
        const Unit unit = m_model->measure.unit;
        if (unit != Unit::Money || std::isnan(value))
            return cellText(value);
        const NumberStyle &style = m_model->style;
        const double one = double(nanosPerDollar) / (style.currencyPerDollar > 0 ? style.currencyPerDollar : 1.0);
        const bool whole = m_parts == 1 && m_decimals == 0 && std::abs(value) >= one;
        return whole ? formatShort(std::round(value / one) * one, unit, style) : formatValue(value, unit, style);
    }

    void place()
    {
        if (m_model->isEmpty())
            return;
        m_hasTotals = std::any_of(m_totals.ofColumns.begin(), m_totals.ofColumns.end(),
                                  [](double value) { return !std::isnan(value); });
        m_hasRowTotals = std::any_of(m_totals.ofRows.begin(), m_totals.ofRows.end(),
                                     [](double value) { return !std::isnan(value); });
        for (const Member &member : m_model->rows)
            m_label = std::max(m_label, painting::width(font(TextRole::Table), member.label));
        m_label = std::ceil(std::min(m_label + 1, m_rect.width() * 0.26));
        const auto cellArea = [this] {
            m_total = m_hasRowTotals ? totalsWidth() : 0;
            return m_rect.adjusted(m_label + 8, m_scale + m_head, -m_total, 0);
        };
        QRectF area = cellArea();
        double narrowest = narrowestColumn();
        // Rather a decimal less than a column left out.
        while (m_decimals > 1 && area.width() < narrowest * double(m_model->columns.size())) {
            --m_decimals;
            area = cellArea();
            narrowest = narrowestColumn();
        }
        constexpr double widest = 128;
        if (area.width() < narrowest || area.height() < 3 * tightest)
            return;
        const int allColumns = int(m_model->columns.size()), allRows = int(m_model->rows.size());
        m_columns = std::clamp(int(area.width() / narrowest), 1, allColumns);
        const double totals = m_hasTotals ? totalsShare : 0;
        if (m_columns < allColumns || area.height() < (allRows + totals) * tightest)
            area.setBottom(area.bottom() - noteHeight);
        const double height = std::clamp(area.height() / (allRows + totals), tightest, roomiest);
        m_rows = std::clamp(int(area.height() / height - totals + 0.01), 1, allRows);
        m_pitch = {std::min(area.width() / m_columns, widest), height};
        m_gap = 2;
        m_cells = QRectF(area.topLeft(), QSizeF(m_pitch.width() * m_columns, height * m_rows));
    }

    // Room for a second line of the heads is taken from the rows only where a head needs it and they have it.
    bool needsTwoLines() const
    {
        return m_columns > 0 && m_pitch.height() * m_rows - lineHeight >= tightest * m_rows &&
               std::any_of(m_model->columns.begin(), m_model->columns.begin() + m_columns,
                           [this](const Member &member) {
                               return headLines(member.label, m_pitch.width(), font(TextRole::TableHead)).size() > 1;
                           });
    }

    double totalsWidth() const
    {
        double width = painting::width(font(TextRole::TableHead), Chart::tr("Total"));
        for (const double value : m_totals.ofRows)
            width = std::max(width, painting::width(font(TextRole::TableStrong), totalText(value)));
        width = std::max(width, painting::width(font(TextRole::TableStrong), totalText(m_totals.all)));
        return std::ceil(width) + 12;
    }

    // No number is ever cut.
    double narrowestColumn() const
    {
        double result = 30;
        for (const double total : m_totals.ofColumns)
            result = std::max(result, painting::width(font(TextRole::TableStrong), cellText(total)) + 6);
        for (const double cell : m_model->cells)
            result = std::max(result, painting::width(font(TextRole::Table), cellText(cell)) + 8);
        return std::ceil(result);
    }

    // What does not fit is counted, so that nobody takes the visible part for all.
    void paintNote(QPainter &painter) const
    {
        const int rows = int(m_model->rows.size()) - m_rows, columns = int(m_model->columns.size()) - m_columns;
        QStringList parts;
        if (rows > 0)
            parts.append(Chart::tr("%n more rows", "rows that do not fit", rows));
        if (columns > 0)
            parts.append(Chart::tr("%n more columns", "columns that do not fit", columns));
        painting::text(painter, {m_rect.left(), m_rect.bottom() - noteHeight, m_rect.width(), noteHeight},
                       Qt::AlignLeft | Qt::AlignVCenter, parts.join(QStringLiteral(", ")), font(TextRole::Axis),
                       m_theme.text3);
    }

    void paintHead(QPainter &painter) const
    {
        if (m_scale > 0)
            paintStrip(painter, {m_rect.left(), m_rect.top(), m_rect.width(), 16}, m_theme);
        const double top = m_cells.top() - headHeight; // of the last line
        const QFont head = font(TextRole::TableHead);
        painting::text(painter, {m_rect.left(), top, m_label, headHeight}, Qt::AlignLeft | Qt::AlignVCenter,
                       m_model->rowColumn.label, head, m_theme.text3);
        for (int column = 0; column < m_columns; ++column) {
            const QRectF cell = cellRect(0, column);
            QStringList lines = headLines(m_model->columns[size_t(column)].label, cell.width(), head);
            if (m_head <= headHeight)
                lines = {lines.front()};
            for (qsizetype line = 0; line < lines.size(); ++line)
                painting::text(
                    painter,
                    {cell.left(), top - lineHeight * double(lines.size() - 1 - line), cell.width(), headHeight},
                    Qt::AlignCenter, lines[line], head, m_theme.text3);
        }
        if (m_hasRowTotals)
            painting::text(painter, {m_rect.right() - m_total, top, m_total, headHeight},
                           Qt::AlignRight | Qt::AlignVCenter, Chart::tr("Total"), head, m_theme.text3);
    }

    void paintRow(QPainter &painter, int row) const
    {
        const Member &member = m_model->rows[size_t(row)];
        const QRectF line = cellRect(row, 0);
        const QColor color = member.isOther ? m_theme.text3 : m_theme.text;
        painting::text(painter, {m_rect.left(), line.top(), m_label, line.height()}, Qt::AlignLeft | Qt::AlignVCenter,
                       member.label, font(TextRole::Table), color);
        for (int column = 0; column < m_columns; ++column)
            paintCell(painter, row, column);
        if (m_hasRowTotals) {
            QFont medium = font(TextRole::Table);
            medium.setWeight(QFont::Medium);
            painting::text(painter, {m_rect.right() - m_total, line.top(), m_total, line.height()},
                           Qt::AlignRight | Qt::AlignVCenter, totalText(m_totals.ofRows[size_t(row)]), medium, color);
        }
    }

    void paintCell(QPainter &painter, int row, int column) const
    {
        const QRectF cell = cellRect(row, column);
        const double value = m_model->at(row, column);
        const bool coloured = isColoured(row, column) && value > 0;
        QColor color = m_theme.text3;
        if (coloured) {
            const auto step = size_t(rootStep(value, m_most));
            painting::roundedBar(painter, cell, 3, m_theme.heat[step]);
            color = m_theme.heatText[step];
        }
        painting::text(painter, cell, Qt::AlignCenter, cellText(value), font(TextRole::Table), color);
    }

    void paintTotals(QPainter &painter) const
    {
        const double top = m_cells.bottom() + m_pitch.height() * 0.1;
        painter.fillRect(QRectF(m_rect.left(), std::round(top), m_rect.width(), 1), m_theme.axis);
        const QFont strong = font(TextRole::TableStrong);
        const double height = m_pitch.height();
        painting::text(painter, {m_rect.left(), top, m_label, height}, Qt::AlignLeft | Qt::AlignVCenter,
                       Chart::tr("Total"), strong, m_theme.text);
        for (int column = 0; column < m_columns; ++column) {
            const QRectF cell = cellRect(0, column);
            painting::text(painter, {cell.left(), top, cell.width(), height}, Qt::AlignCenter,
                           cellText(m_totals.ofColumns[size_t(column)]), strong, m_theme.text);
        }
        if (m_hasRowTotals)
            painting::text(painter, {m_rect.right() - m_total, top, m_total, height}, Qt::AlignRight | Qt::AlignVCenter,
                           totalText(m_totals.all), strong, m_theme.text);
    }

    GridTotals m_totals;
    QRectF m_rect;
    double m_scale; // height of the legend above the cells
    double m_most = 0, m_label = 0, m_total = 0, m_head = headHeight;
    int m_decimals = 0, m_parts = 1; // of a dollar
    bool m_hasTotals = false, m_hasRowTotals = false;
};

} // namespace

Matrix::Matrix(QWidget *parent)
    : BaseChart(parent)
    , m_model(std::make_shared<GridModel>())
{}

Matrix::~Matrix() = default;

QSize Matrix::sizeHint() const
{
    return {480, int(scaleHeight + headHeight +
                     comfortable * (double(std::max<size_t>(3, m_model->rows.size())) + totalsShare))};
}

void Matrix::prepare(const ChartInput &input)
{
    m_totals = {};
    m_model = std::make_shared<GridModel>(matrixGrid(input, m_totals));
    updateGeometry();
}

std::unique_ptr<Picture> Matrix::layOut(const QRectF &rect, const Theme &theme, const ChartState &state) const
{
    return std::make_unique<MatrixPicture>(m_model, m_totals, rect, theme, state);
}

QString Matrix::describe() const
{
    if (m_model->isEmpty())
        return Chart::tr("Chart without data in this period.");
    return Chart::tr("%1 by %2 and %3, %4 rows and %5 columns, total %6.", "matrix")
        .arg(m_model->measure.label, m_model->rowColumn.label, m_model->columnColumn.label,
             m_model->style.locale.toString(int(m_model->rows.size())),
             m_model->style.locale.toString(int(m_model->columns.size())),
             std::isnan(m_totals.all) ? QStringLiteral("–")
                                      : formatValue(m_totals.all, m_model->measure.unit, m_model->style));
}

} // namespace parlance

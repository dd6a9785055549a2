#include "views/charts/retention.h"

#include "views/charts/gridpicture.h"
#include "views/charts/painting.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double headHeight = 20, footHeight = 26, lowest = 18, highest = 34, narrowest = 14, widest = 64, space = 12;

QString sinceText(size_t since, Grain grain)
{
    switch (grain) {
    case Grain::Day:
        return Chart::tr("%n day(s) later", nullptr, int(since));
    case Grain::Week:
        return Chart::tr("%n week(s) later", nullptr, int(since));
    default:
        return Chart::tr("%n month(s) later", nullptr, int(since));
    }
}

QString headText()
{
    return Chart::tr("First use", "head of the periods in which users wrote for the first time");
}

// Marks are the cells that there are, row by row; of cohorts that do not fit, the earliest are left out.
class RetentionPicture : public GridPicture
{
public:
    RetentionPicture(std::shared_ptr<const RetentionModel> model, const QRectF &rect, const Theme &theme)
        : GridPicture(std::make_shared<GridModel>(), theme)
        , m_data(std::move(model))
        , m_rect(rect)
    {
        place();
    }

    void paint(QPainter &painter) const override
    {
        if (m_data->cohorts.empty() || m_rows == 0) {
            painting::emptyMessage(painter, m_rect, m_theme);
            return;
        }
        paintHead(painter);
        for (int row = 0; row < m_rows; ++row)
            paintRow(painter, row);
        paintScale(painter, {m_rect.left(), m_rect.bottom() - 18}, formatShort(0, Unit::Percent, m_data->style),
                   formatShort(1, Unit::Percent, m_data->style));
    }

    int markCount() const override { return int(m_marks.size()); }

    int markAt(const QPointF &point) const override
    {
        const int cell = GridPicture::markAtCell(point);
        return cell < 0 ? -1 : indexOf(cell / m_columns, cell % m_columns);
    }

    QRectF markRect(int mark) const override
    {
        const auto &[row, since] = m_marks[size_t(mark)];
        return cellRect(row, since);
    }

    Mark mark(int index) const override
    {
        const auto &[row, since] = m_marks[size_t(index)];
        const RetentionModel::Cohort &cohort = cohortOf(row);
        Mark mark;
        mark.measure = QStringLiteral("users");
        mark.description =
            Chart::tr("First used %1, %2: %3, %4 of %5", "cohort, when, share, users, all users of the cohort")
                .arg(cohort.label, sinceText(size_t(since), m_data->grain), shareText(row, since),
                     count(cohort.again[size_t(since)]), count(cohort.users));
        Filter filter;
        filter.op = FilterOp::Equal;
        filter.field = DimensionKey::Cohort;
        filter.grain = m_data->grain;
        filter.values = {m_data->zone.date(cohort.start).toString(Qt::ISODate)};
        mark.filter = filter;
        return mark;
    }

    TooltipContent tooltip(int index, const QPointF &) const override
    {
        const auto &[row, since] = m_marks[size_t(index)];
        const RetentionModel::Cohort &cohort = cohortOf(row);
        TooltipContent content;
        content.title = Chart::tr("First used %1", "cohort").arg(cohort.label);
        content.lines.push_back({{}, {}, sinceText(size_t(since), m_data->grain), shareText(row, since), false, true});
        content.lines.push_back({{},
                                 {},
                                 Chart::tr("Users"),
                                 Chart::tr("%1 of %2").arg(count(cohort.again[size_t(since)]), count(cohort.users)),
                                 false,
                                 false});
        if (isPartial(row, since))
            content.note = Chart::tr("This period is not over yet.");
        return content;
    }

    int neighbour(int mark, int key) const override
    {
        const auto &[row, since] = m_marks[size_t(mark)];
        const auto last = [this](int of) { return std::min(m_columns, int(cohortOf(of).again.size())) - 1; };
        const auto to = [&](int r, int s) { return indexOf(r, std::clamp(s, 0, last(r))); };
        switch (key) {
        case Qt::Key_Left:
            return to(row, since - 1);
        case Qt::Key_Right:
            return to(row, since + 1);
        case Qt::Key_Up:
            return to(std::max(0, row - 1), since);
        case Qt::Key_Down:
            return to(std::min(m_rows - 1, row + 1), since);
        case Qt::Key_Home:
            return to(row, 0);
        case Qt::Key_End:
            return to(row, last(row));
        default:
            return mark;
        }
    }

private:
    void place()
    {
        if (m_data->cohorts.empty())
            return;
        m_label = painting::width(font(TextRole::TableHead), headText());
        for (const RetentionModel::Cohort &cohort : m_data->cohorts) {
            m_label = std::max(m_label, painting::width(font(TextRole::Table), cohort.label));
            m_count = std::max(m_count, painting::width(font(TextRole::Table), count(cohort.users)));
        }
        m_label = std::ceil(m_label) + 1;
        m_count = std::ceil(std::max(m_count, painting::width(font(TextRole::TableHead), Chart::tr("Users")))) + 1;
        const double left = m_label + space + m_count + space;
        const QRectF area = m_rect.adjusted(left, headHeight, 0, -footHeight);
        if (area.width() < narrowest || area.height() < lowest)
            return;
        m_rows = std::min(int(m_data->cohorts.size()), int(area.height() / lowest));
        m_first = int(m_data->cohorts.size()) - m_rows;
        m_columns = std::min(int(m_data->cohorts[size_t(m_first)].again.size()), int(area.width() / narrowest));
        m_pitch = {std::min(area.width() / m_columns, widest), std::min(area.height() / m_rows, highest)};
        m_gap = 2;
        m_cells = QRectF(area.topLeft(), QSizeF(m_pitch.width() * m_columns, m_pitch.height() * m_rows));
        for (int row = 0; row < m_rows; ++row) {
            m_starts.push_back(int(m_marks.size()));
            for (int since = 0; since < std::min(m_columns, int(cohortOf(row).again.size())); ++since)
                m_marks.emplace_back(row, since);
        }
    }

    const RetentionModel::Cohort &cohortOf(int row) const { return m_data->cohorts[size_t(m_first + row)]; }

    int indexOf(int row, int since) const
    {
        const int next = row + 1 < int(m_starts.size()) ? m_starts[size_t(row + 1)] : int(m_marks.size());
        const int index = m_starts[size_t(row)] + since;
        return index < next ? index : -1;
    }

    bool isPartial(int row, int since) const
    {
        return m_data->lastIsPartial && since + 1 == int(cohortOf(row).again.size());
    }

    QString count(double value) const { return formatValue(value, Unit::Count, m_data->style); }

    QString shareText(int row, int since) const
    {
        return formatValue(m_data->share(size_t(m_first + row), size_t(since)), Unit::Percent, m_data->style);
    }

    void paintHead(QPainter &painter) const
    {
        const QFont head = font(TextRole::TableHead);
        const double top = m_rect.top();
        const double users = m_label + space;
        painting::text(painter, {m_rect.left(), top, users - 4, 16}, Qt::AlignLeft | Qt::AlignVCenter, headText(), head,
                       m_theme.text3);
        painting::text(painter, {m_rect.left() + users, top, m_count, 16}, Qt::AlignRight | Qt::AlignVCenter,
                       Chart::tr("Users"), head, m_theme.text3);
        for (int since = 0; since < m_columns; ++since) {
            const QRectF cell = cellRect(0, since);
            painting::text(painter, {cell.left(), top, cell.width(), 16}, Qt::AlignCenter, QString::number(since),
                           font(TextRole::Axis), m_theme.text3);
        }
    }

    void paintRow(QPainter &painter, int row) const
    {
        const RetentionModel::Cohort &cohort = cohortOf(row);
        const QRectF line = cellRect(row, 0);
        painting::text(painter, {m_rect.left(), line.top(), m_label, line.height()}, Qt::AlignLeft | Qt::AlignVCenter,
                       cohort.label, font(TextRole::Table), m_theme.text);
        painting::text(painter, {m_rect.left() + m_label + space, line.top(), m_count, line.height()},
                       Qt::AlignRight | Qt::AlignVCenter, count(cohort.users), font(TextRole::Table), m_theme.text2);
        for (int since = 0; since < std::min(m_columns, int(cohort.again.size())); ++since) {
            const QRectF cell = cellRect(row, since);
            const double share = m_data->share(size_t(m_first + row), size_t(since));
            const auto step = size_t(heatStep(share, 1));
            painting::roundedBar(painter, cell, 3, m_theme.heat[step]);
            if (isPartial(row, since))
                painting::hatch(painter, cell, m_theme.surface);
            const QString text = QStringLiteral("%1").arg(std::lround(share * 100));
            if (cell.width() >= 20 && cell.height() >= 14)
                painting::text(painter, cell, Qt::AlignCenter, text, font(TextRole::Axis), m_theme.heatText[step]);
        }
    }

    std::shared_ptr<const RetentionModel> m_data;
    QRectF m_rect;
    double m_label = 0, m_count = 0;
    int m_first = 0;
    std::vector<std::pair<int, int>> m_marks; // row, periods since
    std::vector<int> m_starts;                // first mark of each row
};

} // namespace

Retention::Retention(QWidget *parent)
    : BaseChart(parent)
    , m_model(std::make_shared<RetentionModel>())
{}

Retention::~Retention() = default;

void Retention::prepare(const ChartInput &input)
{
    m_model = std::make_shared<RetentionModel>(retentionModel(input));
}

std::unique_ptr<Picture> Retention::layOut(const QRectF &rect, const Theme &theme, const ChartState &) const
{
    return std::make_unique<RetentionPicture>(m_model, rect, theme);
}

QString Retention::describe() const
{
    if (m_model->cohorts.empty())
        return Chart::tr("Chart without data in this period.");
    const RetentionModel::Cohort &first = m_model->cohorts.front();
    const auto last = first.again.size() - 1;
    return Chart::tr("Users who came back, by when they first wrote, %n rows; of those of %1, %2 %3.", "retention",
                     int(m_model->cohorts.size()))
        .arg(first.label, formatValue(m_model->share(0, last), Unit::Percent, m_model->style),
             sinceText(last, m_model->grain));
}

} // namespace parlance

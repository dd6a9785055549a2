#include "tests/charts/tables.h"

#include "tests/support/tabletext.h"

#include <QJsonArray>

#include <cmath>

namespace parlance::test {

Column &TableBuilder::add(const QString &key, ColumnKind kind, ValueType type, size_t rows)
{
    Column column;
    column.key = key;
    column.label = key;
    column.kind = kind;
    column.type = type;
    column.nulls.assign(rows, false);
    m_table.rows = qsizetype(rows);
    m_table.columns.push_back(std::move(column));
    return m_table.columns.back();
}

TableBuilder &TableBuilder::time(const std::vector<UtcMs> &starts, Grain grain)
{
    Column &column = add(QStringLiteral("time"), ColumnKind::Dimension, ValueType::Time, starts.size());
    column.unit = Unit::Time;
    column.grain = grain;
    column.integers.assign(starts.begin(), starts.end());
    return *this;
}

TableBuilder &TableBuilder::text(const QString &key, const std::vector<std::optional<QString>> &members,
                                 const std::vector<QString> &labels)
{
    Column &column = add(key, ColumnKind::Dimension, ValueType::Text, members.size());
    column.unit = Unit::Text;
    column.label = key.left(1).toUpper() + key.mid(1).replace(u'_', u' ');
    for (size_t i = 0; i < members.size(); ++i) {
        column.nulls[i] = !members[i];
        column.texts.push_back(members[i].value_or(QString()));
    }
    column.labels = labels;
    return *this;
}

TableBuilder &TableBuilder::number(const QString &key, const QString &label, Unit unit,
                                   const std::vector<std::optional<double>> &values, GoodWhen good)
{
    const ColumnKind kind = key.contains(u'.') ? ColumnKind::Comparison : ColumnKind::Measure;
    Column &column = add(key, kind, ValueType::Real, values.size());
    column.label = label;
    column.unit = unit;
    column.good = good;
    for (size_t i = 0; i < values.size(); ++i) {
        column.nulls[i] = !values[i];
        column.reals.push_back(values[i].value_or(0));
    }
    return *this;
}

TableBuilder &TableBuilder::money(const QString &key, const QString &label,
                                  const std::vector<std::optional<double>> &dollars, GoodWhen good)
{
    const ColumnKind kind = key.contains(u'.') ? ColumnKind::Comparison : ColumnKind::Measure;
    Column &column = add(key, kind, ValueType::Integer, dollars.size());
    column.label = label;
    column.unit = Unit::Money;
    column.good = good;
    for (size_t i = 0; i < dollars.size(); ++i) {
        column.nulls[i] = !dollars[i];
        column.integers.push_back(qint64(std::llround(dollars[i].value_or(0) * double(nanosPerDollar))));
    }
    return *this;
}

TableBuilder &TableBuilder::period(TimeRange range, TimeRange comparison)
{
    m_table.provenance.range = range;
    m_table.provenance.comparison = comparison;
    return *this;
}

TableBuilder &TableBuilder::totals(const std::vector<std::optional<double>> &totals)
{
    m_table.totals = totals;
    return *this;
}

TablePtr TableBuilder::build() const
{
    return std::make_shared<const Table>(m_table);
}

UtcMs dayStart(const QDate &date)
{
    return TimeZone().startOfDay(date);
}

std::vector<UtcMs> days(int count, const QDate &first)
{
    std::vector<UtcMs> result;
    for (int i = 0; i < count; ++i)
        result.push_back(dayStart(first.addDays(i)));
    return result;
}

namespace {

using Values = std::vector<std::optional<double>>;

const TimeRange period{dayStart(QDate(2026, 10, 22)), dayStart(QDate(2026, 11, 21))};
const TimeRange before{dayStart(QDate(2026, 9, 22)), dayStart(QDate(2026, 10, 22))};

const Values dailyCost{125, 114, 44, 38,  137, 152, 141, 132, 110, 43, 39,  139, 148, 153, 137,
                       127, 52,  45, 162, 158, 156, 142, 122, 51,  44, 166, 157, 150, 143, 129};
const Values dailyCostBefore{123, 109, 42, 35,  129, 139, 123, 121, 107, 41, 36,  132, 130, 132, 120,
                             111, 41,  34, 128, 135, 127, 122, 110, 42,  35, 124, 133, 130, 125, 115};
const Values conversations{820, 750, 360, 310, 830, 920, 840, 790, 700, 350, 300, 850, 900, 820, 760,
                           730, 370, 300, 860, 870, 840, 800, 720, 360, 300, 866, 840, 800, 780, 740};
const Values conversationsBefore{790, 720, 330, 290, 790, 830, 780, 740, 660, 320, 280, 790, 810, 790, 700,
                                 680, 300, 260, 760, 830, 790, 750, 700, 330, 290, 739, 780, 760, 800, 760};

} // namespace

ChartInput costAndConversations()
{
    ChartInput input;
    input.tables = {TableBuilder()
                        .time(days(30))
                        .money(QStringLiteral("cost"), QStringLiteral("Cost"), dailyCost)
                        .money(QStringLiteral("cost.previous"), QStringLiteral("Cost, previous"), dailyCostBefore)
                        .number(QStringLiteral("conversations"), QStringLiteral("Conversations"), Unit::Count,
                                conversations, GoodWhen::Higher)
                        .number(QStringLiteral("conversations.previous"), QStringLiteral("Conversations, previous"),
                                Unit::Count, conversationsBefore)
                        .period(period, before)
                        .build()};
    input.visual.kind = VisualKind::StackedPanels;
    input.annotations = {
        {dayStart(QDate(2026, 11, 4)) + 9 * 3'600'000, QStringLiteral("Claude Opus enabled for Support Bot")}};
    return input;
}

ChartInput costByBot()
{
    const std::vector<std::optional<QString>> bots{
        QStringLiteral("Support Bot"),      QStringLiteral("Contract Reviewer"), QStringLiteral("Sales Assistant"),
        QStringLiteral("IT Service Desk"),  QStringLiteral("HR Helpdesk"),       QStringLiteral("Product Docs"),
        QStringLiteral("Onboarding Guide"), QStringLiteral("Store Assistant")};
    ChartInput input;
    input.tables = {TableBuilder()
                        .text(QStringLiteral("bot"), bots)
                        .money(QStringLiteral("cost"), QStringLiteral("Cost"),
                               {1413.72, 837.73, 474.26, 401.01, 164.43, 101.57, 24.78, 14.63})
                        .money(QStringLiteral("cost.previous"), QStringLiteral("Cost, previous"),
                               {1021.62, 799.13, 446.63, 454.21, 160.95, 99.13, 21.92, 13.84})
                        .period(period, before)
                        .build()};
    input.visual.kind = VisualKind::RankedBars;
    return input;
}

ChartInput costByDayAndModel()
{
    const QString names[] = {QStringLiteral("Claude Sonnet"), QStringLiteral("Claude Opus"),
                             QStringLiteral("Claude Haiku"), QStringLiteral("Nova Pro"), otherMember.toString()};
    std::vector<UtcMs> starts;
    std::vector<std::optional<QString>> models;
    std::vector<QString> labels;
    Values costs;
    const std::vector<UtcMs> dates = days(30);
    for (size_t day = 0; day < 30; ++day) {
        const double opus = day < 13 ? 0.3 : 0.47;
        const double shares[] = {0.9 - opus, opus, 0.075, 0.018, 0.007};
        for (size_t i = 0; i < 5; ++i) {
            starts.push_back(dates[day]);
            models.emplace_back(names[i]);
            labels.push_back(i == 4 ? QStringLiteral("Other") : names[i]);
            costs.emplace_back(*dailyCost[day] * shares[i]);
        }
    }
    ChartInput input;
    input.tables = {TableBuilder()
                        .time(starts)
                        .text(QStringLiteral("model"), models, labels)
                        .money(QStringLiteral("cost"), QStringLiteral("Cost"), costs)
                        .period(period, before)
                        .build(),
                    TableBuilder()
                        .time(dates)
                        .money(QStringLiteral("cost"), QStringLiteral("Cost"), dailyCost)
                        .money(QStringLiteral("cost.previous"), QStringLiteral("Cost, previous"), dailyCostBefore)
                        .period(period, before)
                        .build()};
    input.visual.kind = VisualKind::StackedColumns;
    input.annotations = {
        {dayStart(QDate(2026, 11, 4)) + 9 * 3'600'000, QStringLiteral("Claude Opus enabled for Support Bot")}};
    return input;
}

ChartInput costByWeekAndBot()
{
    const double weeks[5][6] = {{118.62, 82.72, 47.89, 38.71, 16.94, 14.87},
                                {277.44, 199.75, 106.6, 94.29, 39.56, 32.37},
                                {333.42, 188.96, 109.21, 86.44, 37.78, 33.49},
                                {361.89, 188.96, 112.35, 86.12, 38.68, 33.35},
                                {322.35, 177.34, 98.21, 81.0, 31.47, 27.99}};
    const QString names[] = {QStringLiteral("Support Bot"),     QStringLiteral("Contract Reviewer"),
                             QStringLiteral("Sales Assistant"), QStringLiteral("IT Service Desk"),
                             QStringLiteral("HR Helpdesk"),     otherMember.toString()};
    std::vector<UtcMs> starts, dates;
    std::vector<std::optional<QString>> bots;
    std::vector<QString> labels;
    Values costs, totals, before5{310, 690, 692, 690, 625};
    for (int week = 0; week < 5; ++week) {
        dates.push_back(dayStart(QDate(2026, 10, 19).addDays(7 * week)));
        double sum = 0;
        for (int i = 0; i < 6; ++i) {
            starts.push_back(dates.back());
            bots.emplace_back(names[i]);
            labels.push_back(i == 5 ? QStringLiteral("Other") : names[i]);
            costs.emplace_back(weeks[week][i]);
            sum += weeks[week][i];
        }
        totals.emplace_back(sum);
    }
    ChartInput input;
    input.tables = {TableBuilder()
                        .time(starts, Grain::Week)
                        .text(QStringLiteral("bot"), bots, labels)
                        .money(QStringLiteral("cost"), QStringLiteral("Cost"), costs)
                        .period(period, before)
                        .build(),
                    TableBuilder()
                        .time(dates, Grain::Week)
                        .money(QStringLiteral("cost"), QStringLiteral("Cost"), totals)
                        .money(QStringLiteral("cost.previous"), QStringLiteral("Cost, previous"), before5)
                        .period(period, before)
                        .build()};
    input.visual.kind = VisualKind::StackedColumns;
    return input;
}

ChartInput satisfaction()
{
    ChartInput input;
    input.tables = {
        TableBuilder()
            .number(QStringLiteral("thumbs_up"), QStringLiteral("Thumbs up"), Unit::Count, {2026}, GoodWhen::Higher)
            .number(QStringLiteral("thumbs_up.previous"), QStringLiteral("Thumbs up"), Unit::Count, {1948})
            .number(QStringLiteral("ratings"), QStringLiteral("Ratings"), Unit::Count, {2318}, GoodWhen::Higher)
            .number(QStringLiteral("satisfaction"), QStringLiteral("Satisfaction"), Unit::Percent, {0.874},
                    GoodWhen::Higher)
            .number(QStringLiteral("satisfaction.previous"), QStringLiteral("Satisfaction"), Unit::Percent, {0.893})
            .number(QStringLiteral("feedback_rate"), QStringLiteral("Feedback rate"), Unit::Percent, {0.114})
            .period(period, before)
            .build(),
        TableBuilder()
            .text(QStringLiteral("feedback_category"),
                  {QStringLiteral("notFactuallyCorrect"), QStringLiteral("notFullyFollowRequest"),
                   QStringLiteral("other")},
                  {QStringLiteral("Not factually correct"), QStringLiteral("Did not follow instructions"),
                   QStringLiteral("Other reason")})
            .number(QStringLiteral("thumbs_down"), QStringLiteral("Thumbs down"), Unit::Count, {128, 97, 67},
                    GoodWhen::Lower)
            .period(period, before)
            .build()};
    input.visual.kind = VisualKind::Donut;
    return input;
}

ChartInput conversationsByHour()
{
    const QString names[] = {QStringLiteral("Mon"), QStringLiteral("Tue"), QStringLiteral("Wed"), QStringLiteral("Thu"),
                             QStringLiteral("Fri"), QStringLiteral("Sat"), QStringLiteral("Sun")};
    std::vector<std::optional<QString>> weekdays, hours;
    std::vector<QString> labels;
    Values values;
    for (int day = 1; day <= 7; ++day)
        for (int hour = 0; hour < 24; ++hour) {
            const double morning = std::exp(-std::pow((hour - 10) / 2.2, 2)),
                         noon = std::exp(-std::pow((hour - 14.5) / 2.5, 2));
            const double evening = 0.18 * std::exp(-std::pow((hour - 19) / 3.0, 2));
            const double weight = day > 5 ? 0.2 : 1.0 - 0.03 * std::abs(day - 2);
            const double value = std::floor(350 * weight * std::max({morning, noon * 0.9, evening}));
            weekdays.emplace_back(QString::number(day));
            hours.emplace_back(QString::number(hour));
            labels.push_back(names[day - 1]);
            values.emplace_back(value);
        }
    values[size_t(6 * 24 + 3)] = std::nullopt;
    ChartInput input;
    input.tables = {TableBuilder()
                        .text(QStringLiteral("weekday"), weekdays, labels)
                        .text(QStringLiteral("hour_of_day"), hours)
                        .number(QStringLiteral("conversations"), QStringLiteral("Conversations"), Unit::Count, values,
                                GoodWhen::Higher)
                        .period(period, before)
                        .build()};
    input.visual.kind = VisualKind::Heatmap;
    input.visual.options.insert(QStringLiteral("average"), true);
    return input;
}

ChartInput costAllocation()
{
    const QString users[] = {QStringLiteral("Priya Raman"),  QStringLiteral("Claire Dubois"),
                             QStringLiteral("Jonas Meyer"),  QStringLiteral("Anna Kowalska"),
                             QStringLiteral("Omar Haddad"),  QStringLiteral("Mei Chen"),
                             QStringLiteral("Lucía Ortega"), QStringLiteral("Kofi Mensah"),
                             QStringLiteral("Tom Becker"),   otherMember.toString()};
    const QString bots[] = {QStringLiteral("Support Bot"),      QStringLiteral("Contract Reviewer"),
                            QStringLiteral("Sales Assistant"),  QStringLiteral("IT Service Desk"),
                            QStringLiteral("HR Helpdesk"),      QStringLiteral("Product Docs"),
                            QStringLiteral("Onboarding Guide"), QStringLiteral("Store Assistant")};
    const double cells[10][8] = {{17, 219, 3, 2, 1, 0.4, -1, -1},   {6, 179, 0.6, 1, 1, 0.7, 0.2, -1},
                                 {119, -1, 2, 5, 0.5, 2, 0.4, 0.2}, {100, 5, 6, 3, 0.5, 2, 0.4, 0.2},
                                 {88, -1, 4, 6, 0.7, 2, 0.5, 0.3},  {16, 18, 45, 2, 0.5, 1, 0.3, 0.2},
                                 {68, -1, 7, 4, 2, 0.5, 0.2, 0.1},  {8, 15, 34, 2, 0.8, 1, 0.3, 0.2},
                                 {13, -1, 1, 27, 0.9, 2, 0.6, -1},  {980, 401, 372, 348, 155, 90, 23, 14}};
    std::vector<std::optional<QString>> rowMembers, columnMembers, userMembers, botMembers;
    std::vector<QString> rowLabels, userLabels;
    Values values, rowTotals, columnTotals;
    double sum = 0;
    for (int row = 0; row < 10; ++row) {
        double total = 0;
        const QString label = row == 9 ? QStringLiteral("Other") : users[row];
        for (int column = 0; column < 8; ++column) {
            if (cells[row][column] < 0)
                continue;
            rowMembers.emplace_back(users[row]);
            rowLabels.push_back(label);
            columnMembers.emplace_back(bots[column]);
            values.emplace_back(cells[row][column]);
            total += cells[row][column];
        }
        userMembers.emplace_back(users[row]);
        userLabels.push_back(label);
        rowTotals.emplace_back(total);
        sum += total;
    }
    for (int column = 0; column < 8; ++column) {
        double total = 0;
        for (int row = 0; row < 10; ++row)
            total += std::max(0.0, cells[row][column]);
        botMembers.emplace_back(bots[column]);
        columnTotals.emplace_back(total);
    }
    const std::optional<double> grand = sum * double(nanosPerDollar);
    ChartInput input;
    input.tables = {TableBuilder()
                        .text(QStringLiteral("user"), rowMembers, rowLabels)
                        .text(QStringLiteral("bot"), columnMembers)
                        .money(QStringLiteral("cost"), QStringLiteral("Cost"), values)
                        .totals({std::nullopt, std::nullopt, grand})
                        .period(period, before)
                        .build(),
                    TableBuilder()
                        .text(QStringLiteral("user"), userMembers, userLabels)
                        .money(QStringLiteral("cost"), QStringLiteral("Cost"), rowTotals)
                        .totals({std::nullopt, grand})
                        .build(),
                    TableBuilder()
                        .text(QStringLiteral("bot"), botMembers)
                        .money(QStringLiteral("cost"), QStringLiteral("Cost"), columnTotals)
                        .totals({std::nullopt, grand})
                        .build()};
    input.visual.kind = VisualKind::Matrix;
    return input;
}

ChartInput intentWays()
{
    ChartInput input;
    input.tables = {tableFromText(QStringLiteral("intent_1 | intent_2 | outcome | conversations\n"
                                                 "TrackOrder | - | resolved | 700\n"
                                                 "TrackOrder | - | abandoned | 40\n"
                                                 "TrackOrder | ChangeDelivery | resolved | 230\n"
                                                 "TrackOrder | Fallback | escalated | 90\n"
                                                 "TrackOrder | CheckStock | resolved | 180\n"
                                                 "FindProduct | - | resolved | 322\n"
                                                 "FindProduct | CheckStock | resolved | 260\n"
                                                 "FindProduct | CheckStock | abandoned | 20\n"
                                                 "FindProduct | Fallback | abandoned | 176\n"
                                                 "FindProduct | RefundStatus | escalated | 68\n"
                                                 "ReturnItem | - | resolved | 251\n"
                                                 "ReturnItem | RefundStatus | resolved | 300\n"
                                                 "ReturnItem | RefundStatus | escalated | 113\n"
                                                 "ReturnItem | Fallback | abandoned | 38\n"
                                                 "StoreHours | - | resolved | 263\n"
                                                 "StoreHours | ChangeDelivery | resolved | 68\n"
                                                 "Fallback | - | abandoned | 126\n"
                                                 "Fallback | Fallback | escalated | 80\n"
                                                 "Fallback | Fallback | abandoned | 32\n"))};
    input.visual.kind = VisualKind::Sankey;
    input.visual.options = {{QStringLiteral("highlight"), QJsonArray{QStringLiteral("Fallback")}},
                            {QStringLiteral("highlight_label"), QStringLiteral("through Fallback")}};
    return input;
}

} // namespace parlance::test

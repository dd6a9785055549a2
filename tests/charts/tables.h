// Small Tables for the tests of charts, built column by column.
#pragma once

#include "views/charts/chart.h"

namespace parlance::test {

class TableBuilder
{
public:
    TableBuilder &time(const std::vector<UtcMs> &starts, Grain grain = Grain::Day);
    // nullopt: a null member.
    TableBuilder &text(const QString &key, const std::vector<std::optional<QString>> &members,
                       const std::vector<QString> &labels = {});
    TableBuilder &number(const QString &key, const QString &label, Unit unit,
                         const std::vector<std::optional<double>> &values, GoodWhen good = GoodWhen::Neutral);
    TableBuilder &money(const QString &key, const QString &label, const std::vector<std::optional<double>> &dollars,
                        GoodWhen good = GoodWhen::Lower);
    TableBuilder &period(TimeRange range, TimeRange comparison = {});
    TableBuilder &totals(const std::vector<std::optional<double>> &totals);
    [[nodiscard]] TablePtr build() const;

private:
    Column &add(const QString &key, ColumnKind kind, ValueType type, size_t rows);
    Table m_table;
};

std::vector<UtcMs> days(int count, const QDate &first = QDate(2026, 10, 22));
UtcMs dayStart(const QDate &date); // UTC

// The figures of the mockups, near enough to compare by eye.
ChartInput costAndConversations();
ChartInput costByBot();
ChartInput costByDayAndModel();
ChartInput costByWeekAndBot();
ChartInput satisfaction();
ChartInput conversationsByHour();
ChartInput costAllocation();
ChartInput intentWays(); // of 3,357 conversations in two steps and an outcome; "Fallback" is marked

} // namespace parlance::test

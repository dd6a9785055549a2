#include "views/explore/sqlpage.h"

#include <QDate>

#include <algorithm>

namespace parlance {

namespace {

constexpr size_t mostBars = 30;

// "2024-06-01" as the start of that day.
std::optional<UtcMs> dayOf(const QString &text, const TimeZone &zone)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return text.size() == 10 && date.isValid() ? std::optional(zone.startOfDay(date)) : std::nullopt;
}

} // namespace

TablePtr chartOf(const Table &table, const TimeZone &zone)
{
    const auto isText = [](const Column &column) { return column.kind == ColumnKind::Dimension; };
    const auto axis = std::find_if(table.columns.begin(), table.columns.end(), isText);
    const bool values = std::any_of(table.columns.begin(), table.columns.end(), std::not_fn(isText));
    if (axis == table.columns.end() || !values || table.rows == 0)
        return nullptr;
    Table drawn = table;
    drawn.columns.clear();
    Column x = *axis;
    bool days = true;
    for (qsizetype row = 0; row < table.rows && days; ++row)
        days = !x.isNull(row) && dayOf(x.texts[size_t(row)], zone).has_value();
    std::vector<size_t> order;
    for (size_t row = 0; row < size_t(table.rows); ++row)
        order.push_back(row);
    if (days) {
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return x.texts[a] < x.texts[b]; });
        x.key = QStringLiteral("time");
        x.type = ValueType::Time;
        x.unit = Unit::Time;
        x.grain = Grain::Day;
        for (const size_t row : order)
            x.integers.push_back(*dayOf(axis->texts[row], zone));
        x.texts.clear();
        drawn.provenance.range = {x.integers.front(), zone.next(Grain::Day, x.integers.back())};
    } else if (order.size() > mostBars) {
        order.resize(mostBars);
    }
    const auto pick = [&](auto &from) {
        if (from.empty())
            return;
        std::remove_reference_t<decltype(from)> to;
        for (const size_t row : order)
            to.push_back(from[row]);
        from = std::move(to);
    };
    if (!days) {
        pick(x.texts);
        pick(x.nulls);
    }
    x.nulls.resize(order.size());
    drawn.rows = qsizetype(order.size());
    drawn.columns.push_back(std::move(x));
    for (const Column &from : table.columns) {
        if (isText(from))
            continue;
        Column value = from;
        pick(value.integers);
        pick(value.reals);
        pick(value.nulls);
        drawn.columns.push_back(std::move(value));
    }
    drawn.totals.assign(drawn.columns.size(), std::nullopt);
    return std::make_shared<const Table>(std::move(drawn));
}

} // namespace parlance

// A measure that the user defines by a filter: how many messages mention a refund, what the errors of one model cost.
#pragma once

#include "models/query/filter.h"
#include "models/query/table.h"

#include <QJsonObject>

#include <span>

namespace parlance {

// A measure of the catalogue over those facts that pass the filter as well. A value.
struct Metric
{
    QString name;  // permanent: "refunds"; lists of measures and formulas call it "metric:refunds"
    QString label; // for people; empty: the name
    MeasureKey measure = MeasureKey::Messages;
    QString where; // in the language of filters, as typed

    [[nodiscard]] QString key() const; // of its column: "metric:refunds"
    [[nodiscard]] const QString &title() const { return label.isEmpty() ? name : label; }
    bool operator==(const Metric &) const = default;
};

inline constexpr QStringView metricPrefix = u"metric:";

// A small letter, then small letters, digits and "_"; at most 64.
bool isMetricName(QStringView name);
// The filter of a metric that may be asked. Errors are Usage: a name that is none, a filter that is broken (with
// Place::offset), that has a condition on a measure, or on a dimension that the facts of the measure have not.
Result<Filter> filterOf(const Metric &metric);

// {"version":1,"measure":"messages","where":"…","label":"…"}
QJsonObject toJson(const Metric &metric);
// Errors are Usage: another version, a measure that there is not.
Result<Metric> metricFromJson(const QString &name, const QJsonObject &json);

// The metric that "metric:NAME" means, at a place of a text that people typed; else an error there that names the nearest.
Result<Metric> metricNamed(const QString &key, std::span<const Metric> metrics, qsizetype at);

// The table with metrics as further columns: their values, and their previous values and changes where the answers, the
// same question asked of the measure and the filter of each, have them. allRows: rows that only an answer has are added,
// with nulls, or 0 where a measure counts; they stand in their place in time, else at the end.
Table withMetrics(const Table &table, std::span<const Metric> metrics, std::span<const TablePtr> answers, bool allRows);
// Nothing but the dimensions and the metric, whose columns are called like those of its measure: for calculations.
Table metricAsMeasure(const Table &table, const Metric &metric);

} // namespace parlance

// Words of the filter language that its writer, its parser and its JSON share. Private to the layer.
#pragma once

#include "models/query/filter.h"

#include <array>

namespace parlance::filtertext {

inline constexpr std::array grainNames{"hour", "day", "week", "month", "quarter", "year"};

std::optional<Grain> grain(QStringView name);
bool hasGrain(DimensionKey dimension);  // time, export_hour
bool isOrdered(DimensionKey dimension); // may be compared with < and >

// Of a time condition that names none: days when every value is a plain date, else hours.
Grain impliedGrain(const QStringList &values);

// "=", "!=", "<", "<=", ">", ">=", "contains", "in", "is null"; empty for groups.
const char *symbol(FilterOp op);
std::optional<FilterOp> op(QStringView symbol);

// Why the value cannot be compared with the field, or empty.
QString valueProblem(const Filter &condition, const QString &value);
// Why the operator does not go with the field, or empty.
QString operatorProblem(const Filter &condition);

} // namespace parlance::filtertext

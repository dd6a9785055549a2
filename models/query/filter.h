// A filter is a small tree of conditions: from a text that people type, from chips, from JSON, to both plans.
#pragma once

#include "models/query/catalog.h"

#include <QJsonValue>
#include <QVariant>

namespace parlance {

enum class FilterOp { All, Any, Not, Equal, NotEqual, In, Less, LessEqual, Greater, GreaterEqual, Contains, IsNull };

// All/Any/Not use children; the others a dimension (or, inside Query::having, a measure) and values.
// values: text keys as the Table shows them ("up", a bot id); "" never matches null: use IsNull.
// Money values are decimal dollars, durations milliseconds, shares 0 to 1, times ISO text.
struct Filter
{
    FilterOp op = FilterOp::All; // an All without children lets everything through
    std::vector<Filter> children;
    std::variant<std::monostate, DimensionKey, MeasureKey> field;
    Grain grain = Grain::Hour; // of a Time, ExportHour or Cohort field
    QStringList values;

    [[nodiscard]] bool isEmpty() const { return op == FilterOp::All && children.empty(); }
    bool operator==(const Filter &) const = default;
};

Filter operator&&(Filter a, Filter b); // flattens; an empty side vanishes

// 'bot = "x" and cost > 0.5', 'model in ("a", "b") or not rating is null', 'question contains "refund"'.
// Keywords in any case; names from the Catalog; text in double or single quotes, doubled inside. A measure is
// allowed only where having may be used and is then a condition on each group.
// Errors are Usage with Place::offset at the offending character and a suggestion for a typo.
struct ParsedFilter
{
    Filter where;
    Filter having;
};
Result<ParsedFilter> parseFilter(const QString &text);
QString toText(const Filter &filter); // parseFilter(toText(f)).where == f

QJsonValue toJson(const Filter &filter);
Result<Filter> filterFromJson(const QJsonValue &json);

} // namespace parlance

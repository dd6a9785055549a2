// What one condition of a filter means, apart from how facts are read. Logic is two-valued: a comparison with null
// is false, and "not equal" is everything but "equal", nulls included.
#pragma once

#include "models/engine/members.h"
#include "models/query/query.h"

namespace parlance {

// The periods that a condition on a time (Equal, In, Less, …) lets through. NotEqual and IsNull are not asked.
// A value stands for its whole period of the grain when it is the end of a range or compared for equality:
// time <= "2024-06-01" includes that day. Usage errors for texts that are no time.
Result<std::vector<TimeRange>> timesOf(const Filter &condition, const TimeZone &zone);

// Whether a member of a text or number dimension passes. NotEqual is treated like any other.
struct MemberTest
{
    explicit MemberTest(const Filter &condition);
    [[nodiscard]] bool text(bool isNull, const QString &key, const QString &label) const;
    [[nodiscard]] bool number(bool isNull, qint64 value) const;

private:
    FilterOp m_op;
    QStringList m_values; // sorted for Equal, NotEqual and In
    std::vector<double> m_numbers;
};

// A condition on a measure, on the value that a table would show. Money as decimal dollars, shares 0 to 1.
bool passesHaving(const Filter &condition, const std::function<std::optional<double>(MeasureKey)> &value,
                  const TimeZone &zone);

} // namespace parlance

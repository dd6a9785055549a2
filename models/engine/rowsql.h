// The words of the row plan: dimensions, conditions and atoms as SQL over the view `fact` of the schema.
#pragma once

#include "models/engine/atoms.h"
#include "models/engine/members.h"
#include "models/query/query.h"

namespace parlance::rowsql {

// SQL with its bound values: ?1, ?2, … in this order. User text is only ever here.
class Bindings
{
public:
    using Value = std::variant<qint64, double, QString>;
    QString add(Value value); // the placeholder
    [[nodiscard]] const std::vector<Value> &values() const { return m_values; }
    // The statement with the values written out, for people.
    [[nodiscard]] QString writtenOut(QString sql) const;

private:
    std::vector<Value> m_values;
};

// How a member is told apart, and its key. Both are expressions over f (fact), u, b, m, s, q, c, n; see from().
struct Member
{
    QString identity, key;
};
Member member(DimensionKey dimension, const TimeRange &range, Bindings &bindings);

// "FROM fact f LEFT JOIN …": u user, b bot, m model, s source, q question, c conversation, and n first message of the user
// if wanted.
// v slot of the message, of which there may be several: then every fact is there once for each.
QString from(bool totals, bool firstMessages, bool slots);
// Whether an expression speaks of v.
bool usesSlots(const QString &expression);
// Condition on f that a TimeRange sets, "1" when unbounded.
QString within(const QString &expression, const TimeRange &range, Bindings &bindings);

// keysThatPass answers conditions that SQL has no word for (contains): the members that pass.
using KeysThatPass = std::function<Result<QStringList>(const Filter &condition)>;
Result<QString> condition(const Filter &filter, const TimeRange &range, const TimeZone &zone, Bindings &bindings,
                          const KeysThatPass &keysThatPass);

// An aggregate; empty for atoms that need a statement of their own (lists, sessions, peak, source totals).
QString aggregate(AtomKind kind, const TimeRange &range, Bindings &bindings);

} // namespace parlance::rowsql

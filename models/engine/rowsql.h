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

// What f is. Calls: messages once for each tool that they call. OwnActions: what the analyst did, in the shape of audit
// events.
enum class Base { Messages, Totals, Calls, AuditEvents, OwnActions, Leads, ProductEvents, MetricSamples };
Base baseOf(FactKind kind);

// What a message may have several of: then it is there once for each. Each is an expression over one letter.
struct Parts
{
    bool slots = false; // v
    bool tools = false; // w
    bool cited = false; // h
    bool tags = false;  // g

    [[nodiscard]] bool any() const { return slots || tools || cited || tags; }
};
// Where the members of such a dimension stand.
QString tableOfParts(DimensionKey dimension);
// Those that an expression speaks of.
Parts partsOf(const QString &expression);

// "FROM fact f LEFT JOIN …": u user, b bot, m model, s source, q question, c conversation, the parts, and n first message
// of the user if wanted.
// `candidates`: facts of the conversations in temp.candidate alone (RowTables), of which only messages count.
QString from(Base base, bool firstMessages, const Parts &parts, bool candidates = false);
// Condition on f that a TimeRange sets, "1" when unbounded.
QString within(const QString &expression, const TimeRange &range, Bindings &bindings);

// keysThatPass answers conditions that SQL has no word for (contains): the members that pass.
using KeysThatPass = std::function<Result<QStringList>(const Filter &condition)>;
Result<QString> condition(const Filter &filter, const TimeRange &range, const TimeZone &zone, Bindings &bindings,
                          const KeysThatPass &keysThatPass);

// Holds of a call that states any of its tokens.
inline constexpr QLatin1String
    statesTokens("coalesce(f.input_tokens, f.output_tokens, f.cache_read_tokens, f.cache_write_tokens) IS NOT NULL");

// How long look-ups of documents took for the message, in milliseconds.
QString lookUpTime();

// An aggregate; empty for atoms that need a statement of their own (lists, sessions, peak, source totals).
QString aggregate(AtomKind kind, const TimeRange &range, Bindings &bindings);

} // namespace parlance::rowsql

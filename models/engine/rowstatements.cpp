#include "models/engine/rowstatements.h"

#include "models/engine/atoms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace parlance {

namespace {

bool isTime(DimensionKey dimension)
{
    return dimension == DimensionKey::Time || dimension == DimensionKey::ExportHour ||
           dimension == DimensionKey::Cohort;
}

QString list(const QStringList &parts)
{
    return parts.join(QStringLiteral(", "));
}

QString json(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

// Of a filter that lets only rated messages pass: the same in words that SQLite takes into the view. It then goes by the
// few that have feedback, instead of reading every message: the comparison tells it that a row without feedback is none of
// them, and "unlikely" that they are few. Else empty.
QString ratedCondition(const Filter &filter)
{
    if (filter.op == FilterOp::All) {
        for (const Filter &child : filter.children) {
            if (QString condition = ratedCondition(child); !condition.isEmpty())
                return condition;
        }
        return {};
    }
    const auto *field = std::get_if<DimensionKey>(&filter.field);
    const bool names = filter.op == FilterOp::Equal || filter.op == FilterOp::In;
    if (!field || *field != DimensionKey::Rating || !names || filter.values.contains(QStringLiteral("none")))
        return {};
    if (filter.values == QStringList{QStringLiteral("down")})
        return QStringLiteral("f.rating = 0");
    return filter.values == QStringList{QStringLiteral("up")}
               ? QStringLiteral("f.rating = 1")
               : QStringLiteral("f.rating >= 0 AND unlikely(f.rating IS NOT NULL)");
}

// What a condition on rare messages says in plain words as well: then the schema leads to them, and not every message is
// looked at. Adds nothing to what the filter lets through.
void addRare(const Filter &filter, QStringList &conditions)
{
    if (filter.op == FilterOp::All) {
        for (const Filter &child : filter.children)
            addRare(child, conditions);
        return;
    }
    const auto *dimension = std::get_if<DimensionKey>(&filter.field);
    const bool names = filter.op == FilterOp::Equal || filter.op == FilterOp::In;
    if (!names || !dimension)
        return;
    if (*dimension == DimensionKey::Status && filter.values == QStringList{QStringLiteral("error")})
        conditions << QStringLiteral("f.error");
    if (*dimension == DimensionKey::Understood && filter.values == QStringList{QStringLiteral("no")})
        conditions << QStringLiteral("f.missed");
}

// Stands in a base whose rows are told apart, for the columns of the facts that its statement reads: to compare all of them
// costs more than the rest of the statement.
constexpr QLatin1String columnsUsed("f.*used*");

QString factColumnsOf(const QString &sql)
{
    static const QRegularExpression column(QStringLiteral("\\bf\\.([a-z_]+)"));
    QStringList names{QStringLiteral("f.message_id"), QStringLiteral("f.kind")};
    for (auto found = column.globalMatch(sql); found.hasNext();) {
        const QString name = found.next().captured();
        const bool named =
            name == QLatin1String("f.n_at") || name.startsWith(QLatin1String("f.call")); // by the base itself
        if (!named && !names.contains(name))
            names << name;
    }
    return list(names);
}

// What the view fact_plain does not have.
bool readsDearColumns(const QString &sql)
{
    constexpr std::array dear{"f.confidence", "f.answer_source", "f.tool_calls", "f.tool_errors"};
    return std::ranges::any_of(dear, [&](const char *column) { return sql.contains(QLatin1String(column)); });
}

QStringList rareConditions(const Filter &filter)
{
    QStringList conditions;
    addRare(filter, conditions);
    if (const QString rated = ratedCondition(filter); !rated.isEmpty())
        conditions << rated;
    return conditions;
}

QString periodOf(const QString &table, const QString &at)
{
    return QStringLiteral("(SELECT p.shown FROM %1 p WHERE p.start <= %2 ORDER BY p.start DESC LIMIT 1)")
        .arg(table, at);
}

} // namespace

bool RowStatements::leadsToFew(const Filter &filter)
{
    return !rareConditions(filter).isEmpty();
}

QString RowStatements::select(const QStringList &values, const QString &source) const
{
    QStringList columns;
    for (qsizetype g = 0; g < groups.size(); ++g)
        columns << groups[g] << keys[g];
    columns << values;
    const QString by = groups.isEmpty() ? QString() : QStringLiteral(" GROUP BY ") + list(groups);
    return QStringLiteral("SELECT %1 FROM %2%3").arg(list(columns), source, by);
}

QString RowStatements::with(const QString &parts, const QString &select) const
{
    QString facts = base;
    facts.replace(columnsUsed, factColumnsOf(parts + select));
    if (!readsDearColumns(facts + parts + select))
        facts.replace(QLatin1String("fact f "), QLatin1String("fact_plain f "));
    return QStringLiteral("WITH base AS (%1)%2 %3").arg(facts, parts, select);
}

QString RowStatements::groupsAnd(const QString &more, bool comma) const
{
    return groups.isEmpty() ? more : list(groups) + (comma ? QStringLiteral(", ") : QString()) + more;
}

QString RowStatements::partition(const QString &more) const
{
    const QStringList parts = more.isEmpty() ? groups : groups + QStringList{more};
    return parts.isEmpty() ? QString() : QStringLiteral("PARTITION BY ") + list(parts);
}

QStringList RowStatements::groupsAndKeys() const
{
    QStringList all;
    for (qsizetype g = 0; g < groups.size(); ++g)
        all << groups[g] << QStringLiteral("t%1").arg(g);
    return all;
}

QString RowStatements::ranked(const QString &value, const QString &which, const QStringList &values) const
{
    const QString ranks =
        QStringLiteral(", l AS (SELECT %1 FROM base f WHERE %2), "
                       "r AS (SELECT l.*, row_number() OVER (%3 ORDER BY v) AS i, count(*) OVER (%3) AS n "
                       "FROM l WHERE v IS NOT NULL)")
            .arg(list(groupsAndKeys() + QStringList{value + QStringLiteral(" AS v")}), which, partition());
    return with(ranks, select(values, QStringLiteral("r")));
}

// A conversation is opened by a message without one before it that is near enough, and closed by one without such a one
// after it; who closes when another opens is still there then.
QString RowStatements::concurrency() const
{
    const QString members = list(groupsAndKeys() + QStringList{QString()}); // with a comma at the end
    const QString messages =
        QStringLiteral(
            ", l AS (SELECT %1f.at AS at, f.at - lag(f.at) OVER w AS before, lead(f.at) OVER w - f.at AS after "
            "FROM base f WHERE f.kind <= 1 WINDOW w AS (%2 ORDER BY f.at))")
            .arg(members, partition(QStringLiteral("f.conversation_id")));
    const QString ends =
        QStringLiteral(", e AS (SELECT %1at, 1 AS d FROM l WHERE before IS NULL OR before > %2 UNION ALL "
                       "SELECT %1at, -1 FROM l WHERE after IS NULL OR after > %2)")
            .arg(members)
            .arg(openForMs);
    const QString sums =
        QStringLiteral(", r AS (SELECT %1sum(d) OVER (%2 ORDER BY at, d DESC ROWS UNBOUNDED PRECEDING) "
                       "AS open FROM e)")
            .arg(members, partition());
    return with(messages + ends + sums, select({QStringLiteral("max(open)")}, QStringLiteral("r")));
}

QString RowStatements::buckets(const QStringList &values) const
{
    const QStringList members = groupsAndKeys();
    const QString counts =
        QStringLiteral(
            ", h AS (SELECT %1 FROM base f WHERE f.bound IS NOT NULL AND f.increase IS NOT NULL GROUP BY %2)")
            .arg(list(members + QStringList{QStringLiteral("f.bound AS bound"), QStringLiteral("f.metric AS metric"),
                                            QStringLiteral("sum(f.increase) AS c")}),
                 groupsAnd(QStringLiteral("f.metric, f.bound")));
    const QString buckets =
        QStringLiteral(", r AS (SELECT h.*, max(c) OVER (%1) AS total, lag(c) OVER (%1 ORDER BY bound) AS below, "
                       "lag(bound) OVER (%1 ORDER BY bound) AS lower, "
                       "min(metric) OVER (%1) = max(metric) OVER (%1) AS one FROM h)")
            .arg(partition());
    return with(counts + buckets, select(values, QStringLiteral("r")));
}

Result<RowStatements> RowStatements::make(const CellRequest &request, rowsql::Base base, const TimeZone &zone,
                                          const std::function<QString(size_t, int64_t)> &identityOf,
                                          const rowsql::KeysThatPass &keysThatPass)
{
    RowStatements s;
    QStringList members;
    for (size_t g = 0; g < request.by.size(); ++g) {
        const DimensionKey dimension = request.by[g].dimension;
        rowsql::Member member;
        if (dimension == DimensionKey::Time)
            member.identity = periodOf(QStringLiteral("temp.period"), QStringLiteral("f.at"));
        else if (dimension == DimensionKey::ExportHour)
            member.identity = periodOf(QStringLiteral("temp.export_period"), QStringLiteral("f.export_hour * 3600000"));
        else if (dimension == DimensionKey::Cohort)
            member.identity = periodOf(QStringLiteral("temp.cohort_period"), QStringLiteral("n.at"));
        else
            member = rowsql::member(dimension, request.range, s.bindings);
        if (isTime(dimension))
            member.key = member.identity;
        if (request.kept[g]) {
            QJsonArray kept;
            bool null = false;
            for (const int64_t code : *request.kept[g]) {
                null = null || code == 0;
                if (code != 0)
                    kept.push_back(identityOf(g, code));
            }
            member.identity =
                QStringLiteral(
                    "CASE WHEN %1 IS NULL THEN %2 WHEN CAST(%1 AS TEXT) IN (SELECT j.value FROM json_each(%3) j) "
                    "THEN %1 ELSE %4 END")
                    .arg(member.identity, null ? QStringLiteral("NULL") : s.bindings.add(otherMember.toString()),
                         s.bindings.add(json(kept)), s.bindings.add(otherMember.toString()));
        }
        members << QStringLiteral("%1 AS k%2").arg(member.identity).arg(g)
                << QStringLiteral("%1 AS t%2").arg(member.key).arg(g);
        s.groups << QStringLiteral("k%1").arg(g);
        s.keys << QStringLiteral("min(t%1)").arg(g);
    }
    const auto where = rowsql::condition(request.where, request.range, zone, s.bindings, keysThatPass);
    if (!where)
        return tl::unexpected(where.error());
    QStringList conditions{rowsql::within(QStringLiteral("f.at"), request.range, s.bindings), *where};
    if (base == rowsql::Base::Messages || base == rowsql::Base::Calls)
        conditions << rareConditions(request.where);
    if (base == rowsql::Base::Calls || (base == rowsql::Base::Messages && !request.costOnlyCells))
        conditions << QStringLiteral("f.kind <> 4");
    const QString condition = conditions.join(QStringLiteral(" AND "));
    const QString ofMembers = list(members), first = QStringLiteral("n.at");
    const bool firsts =
        request.atoms.contains(AtomKind::NewUsers) || ofMembers.contains(first) || condition.contains(first);
    const rowsql::Parts parts = rowsql::partsOf(ofMembers + condition);
    members << (parts.any() ? QString(columnsUsed) : QStringLiteral("f.*"));
    if (firsts)
        members << QStringLiteral("n.at AS n_at");
    if (base == rowsql::Base::Calls)
        members << QStringLiteral("w.n AS call") << QStringLiteral("w.ok AS call_ok");
    const QString select = list(members);
    const QString source = rowsql::from(base, firsts, parts, request.conversations.has_value());
    if (parts.any()) {
        // A message counts once in each member; shares of cost have no parts, and two may be equal in everything.
        s.base = QStringLiteral("SELECT DISTINCT %1 %2 WHERE %3 AND f.kind <> 4").arg(select, source, condition);
        if (request.costOnlyCells || base == rowsql::Base::Totals)
            s.base += QStringLiteral(" UNION ALL SELECT %1 %2 WHERE %3 AND f.kind = 4").arg(select, source, condition);
    } else {
        s.base = QStringLiteral("SELECT %1 %2 WHERE %3").arg(select, source, condition);
    }
    return s;
}

} // namespace parlance

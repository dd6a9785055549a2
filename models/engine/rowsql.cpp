#include "models/engine/rowsql.h"

#include "models/engine/conditions.h"
#include "models/engine/recordsql.h"
#include "models/query/bands.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parlance::rowsql {

namespace {

using D = DimensionKey;

bool isNumber(D dimension)
{
    return isNumberDimension(dimension) && dimension != D::Time && dimension != D::ExportHour && dimension != D::Cohort;
}

const char *comparison(FilterOp op)
{
    switch (op) {
    case FilterOp::Less:
        return "<";
    case FilterOp::LessEqual:
        return "<=";
    case FilterOp::Greater:
        return ">";
    case FilterOp::GreaterEqual:
        return ">=";
    default:
        return "=";
    }
}

QString joined(const QStringList &parts, const char *word, const char *ofNone)
{
    return parts.isEmpty() ? QString::fromLatin1(ofNone) : QStringLiteral("(%1)").arg(parts.join(QLatin1String(word)));
}

Result<QString> timeCondition(const QString &at, const Filter &filter, const TimeZone &zone, Bindings &bindings)
{
    if (filter.op == FilterOp::IsNull)
        return QStringLiteral("%1 IS NULL").arg(at);
    const auto ranges = timesOf(filter, zone);
    if (!ranges)
        return tl::unexpected(ranges.error());
    QStringList parts;
    for (const TimeRange &range : *ranges)
        parts.push_back(within(at, range, bindings));
    const QString any = QStringLiteral("coalesce(%1, 0)").arg(joined(parts, " OR ", "0"));
    return filter.op == FilterOp::NotEqual ? QStringLiteral("NOT ") + any : any;
}

QString memberCondition(const QString &key, const Filter &filter, bool number, Bindings &bindings)
{
    if (filter.op == FilterOp::IsNull)
        return QStringLiteral("%1 IS NULL").arg(key);
    QStringList parts;
    for (const QString &value : filter.values) {
        bool ok = true;
        const QString bound = number ? bindings.add(value.toDouble(&ok)) : bindings.add(value);
        if (ok)
            parts.push_back(QStringLiteral("%1 %2 %3").arg(key, QLatin1String(comparison(filter.op)), bound));
    }
    const QString any = QStringLiteral("coalesce(%1, 0)").arg(joined(parts, " OR ", "0"));
    return filter.op == FilterOp::NotEqual ? QStringLiteral("NOT ") + any : any;
}

} // namespace

QString Bindings::add(Value value)
{
    m_values.push_back(std::move(value));
    return QStringLiteral("?%1").arg(m_values.size());
}

QString Bindings::writtenOut(QString sql) const
{
    // From the last on, so that ?12 is not taken for ?1.
    for (size_t i = m_values.size(); i-- > 0;) {
        QString text;
        if (const auto *string = std::get_if<QString>(&m_values[i]))
            text = QLatin1Char('\'') + QString(*string).replace(QLatin1Char('\''), QStringLiteral("''")) +
                   QLatin1Char('\'');
        else if (const auto *integer = std::get_if<qint64>(&m_values[i]))
            text = QString::number(*integer);
        else
            text = QString::number(std::get<double>(m_values[i]));
        sql.replace(QStringLiteral("?%1").arg(i + 1), text);
    }
    return sql;
}

Base baseOf(FactKind kind)
{
    switch (kind) {
    case FactKind::AuditEvent:
        return Base::AuditEvents;
    case FactKind::Lead:
        return Base::Leads;
    case FactKind::ProductEvent:
        return Base::ProductEvents;
    case FactKind::MetricSample:
        return Base::MetricSamples;
    case FactKind::Message:
        break;
    }
    return Base::Messages;
}

QString tableOfParts(D dimension)
{
    return dimension == D::Tool          ? QStringLiteral("tool_call")
           : dimension == D::CitedSource ? citedSources()
           : dimension == D::Tag         ? QStringLiteral("own_tag")
                                         : QStringLiteral("slot_value");
}

Parts partsOf(const QString &expression)
{
    const auto speaksOf = [&](const char *letter) { return expression.contains(QLatin1String(letter)); };
    return {speaksOf("(v."), speaksOf("(w."), speaksOf("(h."), speaksOf("(g.")};
}

namespace {

QString tableOf(Base base, bool candidates)
{
    switch (base) {
    case Base::AuditEvents:
        return recordTable(FactKind::AuditEvent);
    case Base::OwnActions:
        return ownActions();
    case Base::Leads:
        return recordTable(FactKind::Lead);
    case Base::ProductEvents:
        return recordTable(FactKind::ProductEvent);
    case Base::MetricSamples:
        return recordTable(FactKind::MetricSample);
    default:
        return candidates ? QStringLiteral("temp.candidate_fact") : recordTable(FactKind::Message);
    }
}

} // namespace

QString from(Base base, bool firstMessages, const Parts &parts, bool candidates)
{
    static const QString firsts =
        QStringLiteral(" LEFT JOIN (SELECT user_id, min(at) AS at FROM fact_plain WHERE kind <= 1 "
                       "GROUP BY user_id) n ON n.user_id = f.user_id");
    static const QString ofSlots =
        QStringLiteral(" LEFT JOIN slot_value v ON v.message_id = f.message_id AND f.kind <> 4");
    static const QString ofTools =
        QStringLiteral(" LEFT JOIN tool_call w ON w.message_id = f.message_id AND f.kind <> 4");
    static const QString ofSources =
        QStringLiteral(" LEFT JOIN %1 h ON h.message_id = f.message_id AND f.kind <> 4").arg(citedSources());
    static const QString ofTags = QStringLiteral(
        " LEFT JOIN own_tag g ON g.source = s.name AND g.environment = s.environment AND g.conversation = c.ext_id "
        "AND (g.message = '' OR g.message = (SELECT x.ext_id FROM message x WHERE x.id = f.message_id)) "
        "AND f.kind <> 4");
    // The last running total of every conversation in every export hour, in the shape of a fact.
    static const QString ofTotals = QStringLiteral(
        "(SELECT NULL AS message_id, c.id AS conversation_id, c.source_id, 4 AS kind, x.export_hour * 3600000 AS at, "
        "c.user_id, c.bot_id, NULL AS model_id, NULL AS response, NULL AS confidence, 0 AS error, NULL AS rating, NULL "
        "AS feedback_category, 0 AS basis, "
        "x.total AS cost, x.export_hour, 0 AS missed, 0 AS hidden, 0 AS is_question, 0 AS first_turn, 0 AS sentiment, "
        "NULL AS input_tokens, NULL AS output_tokens, NULL AS cache_read_tokens, NULL AS cache_write_tokens, "
        "c.outcome, NULL AS question_id, NULL AS intent, NULL AS intent_state, NULL AS endpoint, "
        "NULL AS answer_source, NULL AS error_type, c.bot_alias, c.bot_version, c.locale, c.channel, c.modality, "
        "c.device, c.browser, c.country, c.city, c.referrer, c.experiment, c.variant, c.plan "
        "FROM (SELECT id, export_hour, total, row_number() OVER (PARTITION BY id >> 20, export_hour ORDER BY ord DESC) "
        "AS r "
        "FROM snapshot WHERE total IS NOT NULL AND export_hour IS NOT NULL AND ord & 3 = 1) x "
        "JOIN conversation c ON c.id = x.id >> 20 WHERE x.r = 1)");
    return QStringLiteral(
               "FROM %1 f LEFT JOIN user u ON u.id = f.user_id LEFT JOIN bot b ON b.id = f.bot_id "
               "LEFT JOIN model m ON m.id = f.model_id LEFT JOIN source s ON s.id = f.source_id "
               "LEFT JOIN question q ON q.id = f.question_id LEFT JOIN conversation c ON c.id = f.conversation_id%2%3")
        .arg(base == Base::Totals ? ofTotals : tableOf(base, candidates), firstMessages ? firsts : QString(),
             (parts.slots ? ofSlots : QString()) + (parts.tools || base == Base::Calls ? ofTools : QString()) +
                 (parts.cited ? ofSources : QString()) + (parts.tags ? ofTags : QString()));
}

QString within(const QString &expression, const TimeRange &range, Bindings &bindings)
{
    QStringList parts;
    if (range.from)
        parts.push_back(QStringLiteral("%1 >= %2").arg(expression, bindings.add(qint64(*range.from))));
    if (range.to)
        parts.push_back(QStringLiteral("%1 < %2").arg(expression, bindings.add(qint64(*range.to))));
    return parts.isEmpty() ? QStringLiteral("%1 IS NOT NULL").arg(expression) : joined(parts, " AND ", "1");
}

Result<QString> condition(const Filter &filter, const TimeRange &range, const TimeZone &zone, Bindings &bindings,
                          const KeysThatPass &keysThatPass)
{
    if (filter.op == FilterOp::All || filter.op == FilterOp::Any || filter.op == FilterOp::Not) {
        QStringList parts;
        for (const Filter &child : filter.children) {
            auto part = condition(child, range, zone, bindings, keysThatPass);
            if (!part)
                return part;
            parts.push_back(*part);
        }
        if (filter.op == FilterOp::Not)
            return parts.isEmpty() ? QStringLiteral("1") : QStringLiteral("NOT (%1)").arg(parts.front());
        return filter.op == FilterOp::Any ? joined(parts, " OR ", "0") : joined(parts, " AND ", "1");
    }
    const auto *dimension = std::get_if<D>(&filter.field);
    if (!dimension)
        return fail(ErrorCategory::Usage, QStringLiteral("A measure cannot be a condition on facts"));
    if (*dimension == D::Time)
        return timeCondition(QStringLiteral("f.at"), filter, zone, bindings);
    if (*dimension == D::ExportHour)
        return timeCondition(QStringLiteral("f.export_hour * 3600000"), filter, zone, bindings);
    if (*dimension == D::Cohort)
        return timeCondition(QStringLiteral("n.at"), filter, zone, bindings);
    const QString key = member(*dimension, range, bindings).key;
    if (filter.op != FilterOp::Contains)
        return memberCondition(key, filter, isNumber(*dimension), bindings);
    const auto keys = keysThatPass(filter);
    if (!keys)
        return tl::unexpected(keys.error());
    const QString list =
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(*keys)).toJson(QJsonDocument::Compact));
    return QStringLiteral("coalesce(CAST(%1 AS TEXT) IN (SELECT j.value FROM json_each(%2) j), 0)")
        .arg(key, bindings.add(list));
}

} // namespace parlance::rowsql

#include "models/engine/recordsql.h"

namespace parlance::rowsql {

namespace {

// The user is the actor; bot and conversation are the target.
const char *const auditEvents =
    "(SELECT 5 AS kind, a.at, a.source_id, u.id AS user_id, b.id AS bot_id, NULL AS model_id, NULL AS question_id, "
    "c.id AS conversation_id, NULL AS plan, a.ext_id AS audit_event, nullif(a.actor, '') AS actor, "
    "nullif(a.action, '') AS action, nullif(a.target_kind, '') AS target_kind, nullif(a.target, '') AS target, "
    "nullif(a.detail, '') AS detail, a.reconstructed "
    "FROM audit_event a LEFT JOIN user u ON u.source_id = a.source_id AND u.ext_id = a.actor "
    "LEFT JOIN bot b ON a.target_kind = 'bot' AND b.source_id = a.source_id AND b.ext_id = a.target "
    "LEFT JOIN conversation c ON a.target_kind = 'conversation' AND c.source_id = a.source_id AND c.ext_id = a.target)";

// The source is that of the target.
const char *const actionsOfOwn =
    "(SELECT 5 AS kind, o.at, s.id AS source_id, u.id AS user_id, b.id AS bot_id, NULL AS model_id, "
    "NULL AS question_id, c.id AS conversation_id, NULL AS plan, printf('%012d', o.id) AS audit_event, "
    "nullif(o.actor, '') AS actor, o.action, o.target_kind, o.target, o.detail, 2 AS reconstructed "
    "FROM own_action o LEFT JOIN source s ON s.name = o.source AND s.environment = o.environment "
    "LEFT JOIN user u ON o.target_kind = 'user' AND u.source_id = s.id AND u.ext_id = o.target "
    "LEFT JOIN bot b ON o.target_kind = 'bot' AND b.source_id = s.id AND b.ext_id = o.target "
    "LEFT JOIN conversation c ON o.target_kind = 'conversation' AND c.source_id = s.id AND c.ext_id = o.target)";

const char *const ofConversation =
    "c.bot_id, NULL AS model_id, NULL AS question_id, c.id AS conversation_id, c.outcome, c.bot_alias, c.bot_version, "
    "c.locale, c.channel, c.modality, c.device, c.browser, c.country, c.city, c.referrer, c.experiment, c.variant, "
    "c.plan";

const char *const leads =
    "(SELECT 6 AS kind, l.at, l.source_id, c.user_id, %1, nullif(l.interest, '') AS lead_interest, "
    "nullif(l.quality, '') AS lead_grade, l.followed_up, l.value "
    "FROM lead l LEFT JOIN conversation c ON c.source_id = l.source_id AND c.ext_id = l.conversation)";

// The user is that of the conversation, else the one that the event names.
const char *const productEvents =
    "(SELECT 7 AS kind, e.at, e.source_id, coalesce(c.user_id, u.id) AS user_id, %1, nullif(e.name, '') AS event, "
    "e.goal FROM product_event e "
    "LEFT JOIN conversation c ON c.source_id = e.source_id AND c.ext_id = e.conversation "
    "LEFT JOIN user u ON u.source_id = e.source_id AND u.ext_id = e.user)";

// The increase of a counter since the sample before it in its series; one that falls began anew at 0. The parts of a
// histogram are counters; bound is the upper end of a bucket of one. All samples take part, whatever is asked for: only
// then is the first of a period no gap.
const char *const metricSamples =
    "(SELECT 8 AS kind, s.at, s.source_id, NULL AS user_id, NULL AS bot_id, NULL AS model_id, NULL AS question_id, "
    "NULL AS conversation_id, NULL AS plan, nullif(s.name, '') AS metric, nullif(s.labels, '') AS metric_labels, "
    "s.counts, s.value, CASE WHEN s.counts AND s.earlier IS NOT NULL THEN "
    "CASE WHEN s.value < s.earlier THEN s.value ELSE s.value - s.earlier END END AS increase, "
    "CASE WHEN s.edge LIKE '%inf%' THEN 9e999 WHEN s.edge IS NOT NULL THEN CAST(s.edge AS REAL) END AS bound "
    "FROM (SELECT m.*, coalesce(m.kind IN ('counter', 'histogram'), 0) AS counts, "
    "lag(m.value) OVER (PARTITION BY m.source_id, m.name, m.labels ORDER BY m.at) AS earlier, "
    "CASE WHEN m.kind = 'histogram' AND json_valid(m.labels) THEN json_extract(m.labels, '$.le') END AS edge "
    "FROM metric_sample m) s)";

// A quality that is a number.
const char *const isScore =
    "CASE WHEN json_valid(f.lead_grade) THEN json_type(f.lead_grade) IN ('integer', 'real') END";

QString valueOf(const char *condition, const char *value)
{
    return QStringLiteral("CASE WHEN %1 THEN %2 END").arg(QLatin1String(condition), QLatin1String(value));
}

QString number(const char *condition)
{
    return QStringLiteral("count(%1)").arg(valueOf(condition, "1"));
}

QString sum(const char *condition, const char *value)
{
    return QStringLiteral("sum(%1)").arg(valueOf(condition, value));
}

QString different(const char *condition, const char *value)
{
    return QStringLiteral("count(DISTINCT %1)").arg(valueOf(condition, value));
}

} // namespace

QString recordTable(FactKind kind)
{
    switch (kind) {
    case FactKind::AuditEvent:
        return QString::fromLatin1(auditEvents);
    case FactKind::Lead:
        return QString::fromLatin1(leads).arg(QLatin1String(ofConversation));
    case FactKind::ProductEvent:
        return QString::fromLatin1(productEvents).arg(QLatin1String(ofConversation));
    case FactKind::MetricSample:
        return QString::fromLatin1(metricSamples);
    case FactKind::Message:
        break;
    }
    return QStringLiteral("fact");
}

QString storedTable(FactKind kind)
{
    switch (kind) {
    case FactKind::AuditEvent:
        return QStringLiteral("audit_event");
    case FactKind::Lead:
        return QStringLiteral("lead");
    case FactKind::ProductEvent:
        return QStringLiteral("product_event");
    case FactKind::MetricSample:
        return QStringLiteral("metric_sample");
    case FactKind::Message:
        break;
    }
    return {};
}

QString ownActions()
{
    return QString::fromLatin1(actionsOfOwn);
}

QString recordAggregate(AtomKind kind)
{
    using K = AtomKind;
    switch (kind) {
    case K::AuditEvents:
    case K::Leads:
    case K::ProductEvents:
    case K::MetricSamples:
        return QStringLiteral("count(*)");
    case K::LastAuditAt:
        return QStringLiteral("max(f.at)");
    case K::LeadValue:
        return QStringLiteral("sum(f.value)");
    case K::LeadsFollowedUp:
        return number("f.followed_up");
    case K::LeadsFollowUpKnown:
        return QStringLiteral("count(f.followed_up)");
    case K::LeadScore:
        return sum(isScore, "CAST(f.lead_grade AS REAL)");
    case K::LeadScoreN:
        return number(isScore);
    case K::Goals:
        return number("f.goal");
    case K::MetricCounters:
        return different("f.increase IS NOT NULL", "f.metric");
    case K::MetricIncrease:
        return QStringLiteral("sum(f.increase)");
    case K::MetricGauges:
        return different("NOT f.counts", "f.metric");
    case K::MetricGaugeN:
        return number("NOT f.counts");
    case K::MetricGaugeSum:
        return sum("NOT f.counts", "f.value");
    case K::RequestIncrease:
        return sum("f.metric LIKE '%requests\\_total' ESCAPE '\\'", "f.increase");
    case K::RequestsPerMinute:
        return QStringLiteral("avg(%1)").arg(valueOf("f.metric = 'requests_per_minute'", "f.value"));
    default:
        return {};
    }
}

QString histogramQuantile(int percent)
{
    // Of the bucket in which the rank lies; the last one has no upper end and gives its lower.
    return QStringLiteral(
               "max(CASE WHEN one AND total > 0 AND c >= total * %1 AND coalesce(below, 0) < total * %1 THEN "
               "CASE WHEN bound = 9e999 THEN lower WHEN lower IS NULL AND bound <= 0 THEN bound "
               "ELSE coalesce(lower, 0) + (bound - coalesce(lower, 0)) * (total * %1 - coalesce(below, 0)) "
               "/ (c - coalesce(below, 0)) END END)")
        .arg(percent / 100.0);
}

// The passages that were used for an answer, and the documents whose mark [^id] stands in its text.
QString citedSources()
{
    return QStringLiteral(
        "(SELECT message_id, source FROM retrieval_hit WHERE source <> '' UNION "
        "SELECT x.id, coalesce(nullif(d.link, ''), d.name) FROM related_document d "
        "JOIN conversation y ON y.source_id = d.source_id AND y.ext_id = d.conversation "
        "JOIN message x ON x.id >= y.id << 20 AND x.id < (y.id + 1) << 20 WHERE x.role = 1 "
        "AND instr(x.text, '[^' || d.ext_id || ']') > 0 AND coalesce(nullif(d.link, ''), d.name) <> '')");
}

} // namespace parlance::rowsql

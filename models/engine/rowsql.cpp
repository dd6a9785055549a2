#include "models/engine/rowsql.h"

#include "models/engine/conditions.h"
#include "models/engine/recordsql.h"
#include "models/query/bands.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parlance::rowsql {

namespace {

using D = DimensionKey;
using K = AtomKind;

// Text of a term; kind is its FactColumn.
QString term(FactColumn column, const char *name)
{
    return QStringLiteral("nullif((SELECT t.text FROM term t WHERE t.kind = %1 AND t.id = f.%2), '')")
        .arg(int(column))
        .arg(QLatin1String(name));
}

struct TermDimension
{
    D dimension;
    FactColumn column;
    const char *name;
};
constexpr TermDimension termDimensions[] = {
    {D::BotAlias, FactColumn::BotAlias, "bot_alias"},
    {D::BotVersion, FactColumn::BotVersion, "bot_version"},
    {D::Locale, FactColumn::Locale, "locale"},
    {D::Endpoint, FactColumn::Endpoint, "endpoint"},
    {D::Channel, FactColumn::Channel, "channel"},
    {D::Modality, FactColumn::Modality, "modality"},
    {D::Device, FactColumn::Device, "device"},
    {D::Browser, FactColumn::Browser, "browser"},
    {D::Country, FactColumn::Country, "country"},
    {D::City, FactColumn::City, "city"},
    {D::Referrer, FactColumn::Referrer, "referrer"},
    {D::Intent, FactColumn::Intent, "intent"},
    {D::IntentState, FactColumn::IntentState, "intent_state"},
    {D::AnswerSource, FactColumn::AnswerSource, "answer_source"},
    {D::FeedbackCategory, FactColumn::FeedbackCategory, "feedback_category"},
    {D::ErrorType, FactColumn::ErrorType, "error_type"},
    {D::Experiment, FactColumn::Experiment, "experiment"},
    {D::Variant, FactColumn::Variant, "variant"},
};

// Texts of records beside messages, null where they are empty.
struct RecordDimension
{
    D dimension;
    const char *name;
};
constexpr RecordDimension recordDimensions[] = {
    {D::Actor, "actor"},
    {D::Action, "action"},
    {D::TargetKind, "target_kind"},
    {D::Target, "target"},
    {D::AuditDetail, "detail"},
    {D::AuditEvent, "audit_event"},
    {D::Event, "event"},
    {D::LeadInterest, "lead_interest"},
    {D::LeadGrade, "lead_grade"},
    {D::Metric, "metric"},
    {D::MetricLabels, "metric_labels"},
};

// Of the user and assistant messages of the whole conversation.
QString ofConversation(const char *value, int least)
{
    return QStringLiteral("(SELECT %1 FROM message x WHERE x.id >= f.conversation_id << 20 "
                          "AND x.id < (f.conversation_id + 1) << 20 AND x.role <= 1 HAVING count(*) >= %2)")
        .arg(QLatin1String(value))
        .arg(least);
}

QString bandOf(D dimension, const QString &value)
{
    const auto starts = bandStarts(dimension);
    QString bands;
    for (size_t i = 1; i < starts.size(); ++i)
        bands += QStringLiteral(" WHEN y.v < %1 THEN %2").arg(starts[i]).arg(starts[i - 1]);
    return QStringLiteral("(SELECT CASE WHEN y.v IS NULL THEN NULL%1 ELSE %2 END FROM (SELECT %3 AS v) y)")
        .arg(bands)
        .arg(starts.back())
        .arg(value);
}

// Timeouts first: many come as 408 or 504.
const char *const errorKind =
    "(SELECT CASE WHEN x.error_code IN ('408', '504') OR lower(coalesce(x.error_name, '') || ' ' || "
    "coalesce(x.error_code, '') || ' ' || coalesce(x.error_text, '')) LIKE '%timeout%' "
    "OR lower(coalesce(x.error_text, '')) LIKE '%timed out%' THEN 'timeout' "
    "WHEN x.error_code GLOB '4[0-9][0-9]' THEN 'client_error' WHEN x.error_code GLOB '5[0-9][0-9]' THEN 'server_error' "
    "WHEN x.error_stack <> '' OR x.error_name LIKE '%exception%' OR x.error_name LIKE '%error%' THEN 'exception' "
    "ELSE 'other_error' END "
    "FROM message_extra x WHERE x.message_id = f.message_id AND f.kind <> 4 AND f.error)";

const char *const statesTokens =
    "coalesce(f.input_tokens, f.output_tokens, f.cache_read_tokens, f.cache_write_tokens) IS NOT NULL";

// A value for each call with a stated cost and stated tokens whose model has a price.
QString ofComparedCalls(const char *value)
{
    return QStringLiteral("CASE WHEN f.basis = 1 AND f.kind <> 4 AND %1 THEN (SELECT %2 FROM temp.model_price p "
                          "WHERE p.model_id = f.model_id AND p.since <= f.at AND p.until > f.at "
                          "AND p.input IS NOT NULL) END")
        .arg(QLatin1String(statesTokens), QLatin1String(value));
}

// A value for each call with stated tokens whose model has a price, whatever cost is stated.
QString ofPricedTokens(const QString &value)
{
    return QStringLiteral("sum(CASE WHEN f.kind <> 4 AND %1 THEN (SELECT %2 FROM temp.model_price p "
                          "WHERE p.model_id = f.model_id AND p.since <= f.at AND p.until > f.at "
                          "AND p.input IS NOT NULL) END)")
        .arg(QLatin1String(statesTokens), value);
}

// Thousandths of nano-dollars.
const char *const readTokensCost = "coalesce(f.input_tokens, 0) * p.input + "
                                   "coalesce(f.cache_read_tokens, 0) * p.cache_read + "
                                   "coalesce(f.cache_write_tokens, 0) * p.cache_write";

QString plain(D dimension)
{
    switch (dimension) {
    case D::SentimentBasis: // bit 22 of a question: estimated
        return QStringLiteral(
            "CASE WHEN f.sentiment BETWEEN 1 AND 4 THEN (SELECT CASE WHEN x.role = 0 AND x.flags >> 22 & 1 THEN "
            "'estimated' ELSE 'stated' END FROM message x WHERE x.id = f.message_id) END");
    case D::Emotion: // a function of our own
        return QStringLiteral("(SELECT emotion(x.text) FROM message x WHERE x.id = f.message_id AND f.kind = 0)");
    case D::LeadStatus:
        return QStringLiteral("CASE f.followed_up WHEN 1 THEN 'followed_up' WHEN 0 THEN 'open' END");
    case D::HourBlock:
        return QStringLiteral(
            "(SELECT p.hour - p.hour % 2 FROM temp.quarter p WHERE p.start <= f.at ORDER BY p.start DESC LIMIT 1)");
    case D::ResponseTimeBand:
        return bandOf(dimension, QStringLiteral("f.response"));
    case D::DurationBand:
        return bandOf(dimension, ofConversation("max(x.at) - min(x.at)", 2));
    case D::LengthBand:
        return bandOf(dimension, ofConversation("count(*)", 1));
    case D::ConfidenceBand:
        return bandOf(dimension, QStringLiteral("CAST(round(f.confidence * 10000) AS INTEGER) / 100"));
    case D::ErrorKind:
        return QStringLiteral("CASE WHEN f.kind <> 4 AND f.error THEN coalesce(%1, 'other_error') END")
            .arg(QLatin1String(errorKind));
    case D::HourOfDay:
        return QStringLiteral(
            "(SELECT p.hour FROM temp.quarter p WHERE p.start <= f.at ORDER BY p.start DESC LIMIT 1)");
    case D::Weekday:
        return QStringLiteral(
            "(SELECT p.weekday FROM temp.quarter p WHERE p.start <= f.at ORDER BY p.start DESC LIMIT 1)");
    case D::User:
        return QStringLiteral("nullif(u.ext_id, '')");
    case D::UserGroup:
        return QStringLiteral("nullif(u.user_group, '')");
    case D::Plan:
        return QStringLiteral("coalesce(%1, nullif(u.plan, ''))").arg(term(FactColumn::Plan, "plan"));
    case D::Bot:
        return QStringLiteral("nullif(b.ext_id, '')");
    case D::BotOwner:
        return QStringLiteral("nullif(b.owner, '')");
    case D::BotType:
        return QStringLiteral("nullif(b.type, '')");
    case D::BotPublished:
        return QStringLiteral("CASE b.published_api WHEN 0 THEN 'no' WHEN 1 THEN 'yes' END");
    case D::BotScope:
        return QStringLiteral("nullif(b.shared_scope, '')");
    case D::BotPinned:
        return QStringLiteral("CASE b.pinned WHEN 0 THEN 'no' WHEN 1 THEN 'yes' END");
    case D::BotStatus:
        return QStringLiteral("nullif(b.shared_status, '')");
    case D::Model:
        return QStringLiteral("nullif(m.key, '')");
    case D::Provider:
        return QStringLiteral("nullif(m.vendor, '')");
    case D::CostBasis:
        return QStringLiteral("CASE f.basis WHEN 1 THEN 'reported' WHEN 2 THEN 'priced' WHEN 3 THEN 'allocated' END");
    case D::Source:
        return QStringLiteral("nullif(s.name, '')");
    case D::Platform:
        return QStringLiteral("nullif(s.kind, '')");
    case D::Environment:
        return QStringLiteral("nullif(s.environment, '')");
    case D::Question:
        return QStringLiteral("nullif(q.text, '')");
    case D::Sentiment:
        return QStringLiteral("CASE f.sentiment WHEN 1 THEN 'positive' WHEN 2 THEN 'neutral' WHEN 3 THEN 'negative' "
                              "WHEN 4 THEN 'mixed' ELSE CASE WHEN f.kind = 0 THEN 'none' END END");
    case D::Rating:
        return QStringLiteral(
            "CASE WHEN f.kind <> 4 THEN CASE f.rating WHEN 1 THEN 'up' WHEN 0 THEN 'down' ELSE 'none' END END");
    case D::Outcome:
        return QStringLiteral(
            "CASE f.outcome WHEN 1 THEN 'resolved' WHEN 2 THEN 'escalated' WHEN 3 THEN 'abandoned' ELSE 'unknown' END");
    case D::Status:
        return QStringLiteral("CASE WHEN f.kind <> 4 THEN CASE WHEN f.error THEN 'error' ELSE 'ok' END END");
    case D::Role:
        return QStringLiteral(
            "CASE f.kind WHEN 0 THEN 'user' WHEN 1 THEN 'assistant' WHEN 2 THEN 'tool' WHEN 3 THEN 'system' END");
    case D::Branch:
        return QStringLiteral("CASE WHEN f.kind <> 4 THEN CASE WHEN f.hidden THEN 'other' ELSE 'visible' END END");
    case D::IsQuestion:
        return QStringLiteral("CASE WHEN f.kind = 0 THEN CASE WHEN f.is_question THEN 'yes' ELSE 'no' END END");
    case D::Slot:
        return QStringLiteral("nullif(v.name, '')");
    case D::SlotValue:
        return QStringLiteral("nullif(v.original, '')");
    case D::Utterance:
        return QStringLiteral("(SELECT nullif(x.text, '') FROM message x WHERE x.id = f.message_id AND f.kind = 0)");
    case D::Understood: // bit 26 of the row: known not to be missed
        return QStringLiteral("(SELECT CASE WHEN x.flags >> 8 & 1 THEN 'no' WHEN x.flags >> 26 & 1 THEN 'yes' END "
                              "FROM message x WHERE x.id = f.message_id AND f.kind = 0)");
    case D::Tool:
        return QStringLiteral("nullif(w.name, '')");
    case D::Tag:
        return QStringLiteral("nullif(g.tag, '')");
    case D::ReviewState:
        return QStringLiteral("(SELECT nullif(y.state, '') FROM own_review y JOIN message x ON x.ext_id = y.message "
                              "WHERE x.id = f.message_id AND f.kind <> 4 AND y.source = s.name "
                              "AND y.environment = s.environment AND y.conversation = c.ext_id)");
    case D::Topic:
        return QStringLiteral("(SELECT x.name FROM temp.topic x WHERE x.question_id = f.question_id AND f.kind = 0)");
    case D::PromptBand:
        return bandOf(dimension, QStringLiteral("f.input_tokens + coalesce(f.cache_read_tokens, 0) + "
                                                "coalesce(f.cache_write_tokens, 0)"));
    case D::CitedSource:
        return QStringLiteral("nullif(h.source, '')");
    case D::HttpStatus:
        return QStringLiteral("(SELECT CASE WHEN x.error_code GLOB '[1-5][0-9][0-9]' THEN x.error_code END "
                              "FROM message_extra x WHERE x.message_id = f.message_id AND f.kind <> 4)");
    case D::ErrorGroup: // a function of our own
        return QStringLiteral("(SELECT error_group(coalesce(nullif(x.error_text, ''), x.error_name)) "
                              "FROM message_extra x WHERE x.message_id = f.message_id AND f.kind <> 4)");
    case D::Comment:
        return QStringLiteral(
            "(SELECT nullif(x.comment, '') FROM feedback x WHERE x.message_id = f.message_id AND f.kind <> 4)");
    case D::IntentStep1:
    case D::IntentStep2:
    case D::IntentStep3:
    case D::IntentStep4:
    case D::IntentStep5:
        return QStringLiteral("(SELECT p.i%1 FROM temp.intent_path p WHERE p.conversation_id = f.conversation_id)")
            .arg(int(dimension) - int(D::IntentStep1) + 1);
    case D::PreviousIntent:
        return QStringLiteral("(SELECT p.before FROM temp.intent_turn p WHERE p.message_id = f.message_id AND "
                              "f.kind = 0)");
    case D::NearestIntent:
        return QStringLiteral("(SELECT nullif(t.text, '') FROM message_extra x JOIN term t ON t.kind = %1 AND "
                              "t.id = x.nearest_intent WHERE x.message_id = f.message_id AND f.kind = 0)")
            .arg(int(FactColumn::Intent));
    case D::CostCause:
        return QStringLiteral("CASE f.basis WHEN 3 THEN 'running_total' WHEN 2 THEN 'not_stated' WHEN 1 THEN "
                              "(SELECT cost_cause(f.cost, f.input_tokens, f.output_tokens, f.cache_read_tokens, "
                              "f.cache_write_tokens, "
                              "p.input, p.output, p.cache_read, p.cache_write, p.others) FROM (SELECT 1) LEFT JOIN "
                              "temp.model_price p "
                              "ON p.model_id = f.model_id AND p.since <= f.at AND p.until > f.at) ELSE CASE WHEN %1 "
                              "THEN 'unpriced' END "
                              "END")
            .arg(QLatin1String(statesTokens));
    case D::AuditOrigin:
        return QStringLiteral("CASE f.reconstructed WHEN 0 THEN 'recorded' WHEN 1 THEN 'reconstructed' ELSE 'own' END");
    case D::Turn:
        return QStringLiteral("CASE WHEN f.kind = 0 THEN CASE WHEN f.first_turn THEN 'first' ELSE 'later' END END");
    default:
        break;
    }
    for (const TermDimension &t : termDimensions) {
        if (t.dimension == dimension)
            return term(t.column, t.name);
    }
    for (const RecordDimension &r : recordDimensions) {
        if (r.dimension == dimension)
            return QStringLiteral("f.") + QLatin1String(r.name);
    }
    return QStringLiteral("NULL");
}

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

QString number(const char *condition)
{
    return QStringLiteral("sum(CASE WHEN %1 THEN 1 ELSE 0 END)").arg(QLatin1String(condition));
}

QString different(const QString &condition, const char *what)
{
    return QStringLiteral("count(DISTINCT CASE WHEN %1 THEN %2 END)").arg(condition, QLatin1String(what));
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

Member member(D dimension, const TimeRange &range, Bindings &bindings)
{
    switch (dimension) {
    case D::Conversation:
        return {QStringLiteral("f.conversation_id"), QStringLiteral("c.ext_id")};
    case D::Message:
        return {QStringLiteral("CASE WHEN f.kind <> 4 THEN f.message_id END"),
                QStringLiteral("(SELECT x.ext_id FROM message x WHERE x.id = f.message_id AND f.kind <> 4)")};
    case D::NewOrReturning: {
        const QString key = QStringLiteral("CASE WHEN n.at IS NULL THEN NULL WHEN %1 THEN 'new' ELSE 'returning' END")
                                .arg(within(QStringLiteral("n.at"), range, bindings));
        return {key, key};
    }
    default: {
        const QString key = plain(dimension);
        return {key, key};
    }
    }
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

Parts partsOf(const QString &expression)
{
    const auto speaksOf = [&](const char *letter) { return expression.contains(QLatin1String(letter)); };
    return {speaksOf("(v."), speaksOf("(w."), speaksOf("(h."), speaksOf("(g.")};
}

namespace {

QString tableOf(Base base)
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
        return recordTable(FactKind::Message);
    }
}

} // namespace

QString from(Base base, bool firstMessages, const Parts &parts)
{
    static const QString firsts = QStringLiteral(" LEFT JOIN (SELECT user_id, min(at) AS at FROM fact WHERE kind <= 1 "
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
        .arg(base == Base::Totals ? ofTotals : tableOf(base), firstMessages ? firsts : QString(),
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

QString lookUpTime()
{
    return QStringLiteral("(SELECT max(x.look_up_ms) FROM retrieval_hit x WHERE x.message_id = f.message_id "
                          "AND f.kind <> 4)");
}

QString aggregate(K kind, const TimeRange &range, Bindings &bindings)
{
    static const QString message = QStringLiteral("f.kind <= 1");
    switch (kind) {
    case K::Rows:
        return QStringLiteral("count(*)");
    case K::Messages:
        return number("f.kind <= 1");
    case K::Queries:
        return number("f.kind = 0");
    case K::QueriesKnownUser:
        return number("f.kind = 0 AND f.user_id IS NOT NULL");
    case K::Answers:
        return number("f.kind = 1 AND NOT f.error");
    case K::Generations:
        return number("f.kind = 1 AND NOT f.error AND f.model_id IS NOT NULL");
    case K::Errors:
        return number("f.kind = 1 AND f.error");
    case K::Starts:
        return number("f.kind <> 4 AND f.conversation_start");
    case K::ThumbsUp:
        return number("f.kind <> 4 AND f.rating = 1");
    case K::ThumbsDown:
        return number("f.kind <> 4 AND f.rating = 0");
    case K::Missed:
        return number("f.kind = 0 AND f.missed");
    case K::LowConfidence:
        return number("f.kind = 1 AND NOT f.error AND round(f.confidence * 10000) < 7000");
    case K::Unanswered:
        return number("f.kind = 0 AND (f.missed OR f.failed_retrieval OR f.out_of_scope OR f.answered_low "
                      "OR round(f.confidence * 10000) < 7000)");
    case K::Fallbacks:
        return number("f.kind = 1 AND NOT f.error AND f.answer_source = (SELECT t.id FROM term t WHERE t.kind = 23 "
                      "AND t.text = 'fallback')");
    case K::Positive:
        return number("f.kind = 0 AND f.sentiment = 1");
    case K::Neutral:
        return number("f.kind = 0 AND f.sentiment = 2");
    case K::Negative:
        return number("f.kind = 0 AND f.sentiment = 3");
    case K::Mixed:
        return number("f.kind = 0 AND f.sentiment = 4");
    case K::NotAnalysed:
        return number("f.kind = 0 AND f.sentiment = 0");
    case K::Branches:
        return number("f.kind = 0 AND f.branching");
    case K::Cost:
        return QStringLiteral("sum(f.cost)");
    case K::CostKnownUser:
        return QStringLiteral("sum(CASE WHEN f.user_id IS NOT NULL THEN f.cost END)");
    case K::InputTokens:
        return QStringLiteral("sum(f.input_tokens)");
    case K::OutputTokens:
        return QStringLiteral("sum(f.output_tokens)");
    case K::CacheReadTokens:
        return QStringLiteral("sum(f.cache_read_tokens)");
    case K::CacheWriteTokens:
        return QStringLiteral("sum(f.cache_write_tokens)");
    case K::Confidence:
        return QStringLiteral("sum(CAST(round(f.confidence * 10000) AS INTEGER))");
    case K::ConfidenceN:
        return QStringLiteral("count(f.confidence)");
    case K::ToolCalls:
        return QStringLiteral("sum(min(f.tool_calls, 255))");
    case K::ToolErrors:
        return QStringLiteral("sum(min(f.tool_errors, 255))");
    case K::Conversations:
        return different(message, "f.conversation_id");
    case K::KnownOutcome:
        return different(QStringLiteral("f.kind <= 1 AND f.outcome > 0"), "f.conversation_id");
    case K::Escalated:
        return different(QStringLiteral("f.kind <= 1 AND f.outcome = 2"), "f.conversation_id");
    case K::ResolvedOutcome:
        return different(QStringLiteral("f.kind <= 1 AND f.outcome = 1"), "f.conversation_id");
    case K::Users:
        return different(QStringLiteral("f.kind = 0"), "f.user_id");
    case K::NewUsers:
        return different(QStringLiteral("f.kind = 0 AND ") + within(QStringLiteral("f.n_at"), range, bindings),
                         "f.user_id");
    case K::Bots:
        return different(message, "f.bot_id");
    case K::ActiveDays:
        return different(message,
                         "(SELECT p.day FROM temp.quarter p WHERE p.start <= f.at ORDER BY p.start DESC LIMIT 1)");
    case K::ResponseN:
        return QStringLiteral("count(CASE WHEN f.kind = 1 THEN f.response END)");
    case K::ResponseSum:
        return QStringLiteral("sum(CASE WHEN f.kind = 1 THEN f.response END)");
    case K::NearestConfidence:
        return QStringLiteral("sum((SELECT CAST(round(x.nearest_confidence * 10000) AS INTEGER) FROM message_extra x "
                              "WHERE x.message_id = f.message_id AND f.kind = 0))");
    case K::NearestConfidenceN:
        return QStringLiteral("count((SELECT x.nearest_confidence FROM message_extra x "
                              "WHERE x.message_id = f.message_id AND f.kind = 0))");
    case K::CallsReported:
        return number("f.kind <> 4 AND f.basis = 1");
    case K::CostReported:
        return QStringLiteral("sum(CASE WHEN f.basis IN (1, 3) THEN f.cost END)");
    case K::CallsCompared:
        return QStringLiteral("count(%1)").arg(ofComparedCalls("1"));
    case K::CostCompared:
        return QStringLiteral("sum(%1)").arg(ofComparedCalls("f.cost"));
    case K::CostRecomputed: // nothing here is negative: half a nano-dollar rounds up
        return QStringLiteral("sum(%1)").arg(
            ofComparedCalls("(coalesce(f.input_tokens, 0) * p.input + coalesce(f.output_tokens, 0) * p.output + "
                            "coalesce(f.cache_read_tokens, 0) * p.cache_read + "
                            "coalesce(f.cache_write_tokens, 0) * p.cache_write + 500) / 1000"));
    case K::InputCost:
        return ofPricedTokens(QStringLiteral("(%1 + 500) / 1000").arg(QLatin1String(readTokensCost)));
    case K::OutputCost: // what is left of the whole
        return ofPricedTokens(QStringLiteral("(%1 + coalesce(f.output_tokens, 0) * p.output + 500) / 1000 - "
                                             "(%1 + 500) / 1000")
                                  .arg(QLatin1String(readTokensCost)));
    case K::LookUpN:
        return QStringLiteral("count(%1)").arg(lookUpTime());
    case K::LookUpSum:
        return QStringLiteral("sum(%1)").arg(lookUpTime());
    case K::FirstAt:
        return QStringLiteral("min(CASE WHEN f.kind <= 1 THEN f.at END)");
    case K::LastAt:
        return QStringLiteral("max(CASE WHEN f.kind <= 1 THEN f.at END)");
    default:
        return recordAggregate(kind);
    }
}

} // namespace parlance::rowsql

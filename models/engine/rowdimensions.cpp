// Dimensions in the row plan: the expression of each over f and what is joined to it.
#include "models/engine/recordsql.h"
#include "models/engine/rowsql.h"
#include "models/query/bands.h"

namespace parlance::rowsql {

namespace {

using D = DimensionKey;

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
    case D::Answer:
        return QStringLiteral("(SELECT nullif(x.text, '') FROM message x WHERE x.id = f.message_id AND f.kind = 1)");
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
            .arg(statesTokens);
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
} // namespace

Member member(D dimension, const TimeRange &range, Bindings &bindings)
{
    switch (dimension) {
    case D::Conversation:
        return {QStringLiteral("f.conversation_id"), QStringLiteral("c.ext_id")};
    case D::Question:
        return {QStringLiteral("CASE WHEN q.text <> '' THEN f.question_id END"), QStringLiteral("nullif(q.text, '')")};
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
} // namespace parlance::rowsql

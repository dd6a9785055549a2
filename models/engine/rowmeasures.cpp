// Atoms in the row plan: the aggregate of each over f.
#include "models/engine/recordsql.h"
#include "models/engine/rowsql.h"

namespace parlance::rowsql {

namespace {

using K = AtomKind;

// A value for each call with a stated cost and stated tokens whose model has a price.
QString ofComparedCalls(const char *value)
{
    return QStringLiteral("CASE WHEN f.basis = 1 AND f.kind <> 4 AND %1 THEN (SELECT %2 FROM temp.model_price p "
                          "WHERE p.model_id = f.model_id AND p.since <= f.at AND p.until > f.at "
                          "AND p.input IS NOT NULL) END")
        .arg(statesTokens, QLatin1String(value));
}

// A value for each call with stated tokens whose model has a price, whatever cost is stated.
QString ofPricedTokens(const QString &value)
{
    return QStringLiteral("sum(CASE WHEN f.kind <> 4 AND %1 THEN (SELECT %2 FROM temp.model_price p "
                          "WHERE p.model_id = f.model_id AND p.since <= f.at AND p.until > f.at "
                          "AND p.input IS NOT NULL) END)")
        .arg(statesTokens, value);
}

// Thousandths of nano-dollars.
const char *const readTokensCost = "coalesce(f.input_tokens, 0) * p.input + "
                                   "coalesce(f.cache_read_tokens, 0) * p.cache_read + "
                                   "coalesce(f.cache_write_tokens, 0) * p.cache_write";
QString number(const char *condition)
{
    return QStringLiteral("sum(CASE WHEN %1 THEN 1 ELSE 0 END)").arg(QLatin1String(condition));
}

QString different(const QString &condition, const char *what)
{
    return QStringLiteral("count(DISTINCT CASE WHEN %1 THEN %2 END)").arg(condition, QLatin1String(what));
}
} // namespace

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

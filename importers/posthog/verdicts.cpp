// What people think of answers: $ai_metric, $ai_feedback and surveys.
#include "importers/observability/rating.h"
#include "importers/observability/reasons.h"
#include "importers/posthog/eventwriter.h"

namespace parlance::posthog {

using namespace observability;

namespace {

constexpr std::string_view responsePrefix = "$survey_response";

// Answers of a survey about an AI answer: 1 is a thumb up, 2 a thumb down; anything else is a word or a comment.
std::optional<Rating> thumbOf(const Value &answer)
{
    const auto number = answer.number();
    if (number && *number == 2)
        return Rating::Down;
    return number && *number != 1 ? std::nullopt : ratingOf(answer);
}

} // namespace

Result<void> EventWriter::putVerdict(Verdict &verdict)
{
    verdict.conversation = conversation();
    verdict.at = *m_event.at;
    return m_calls.put(verdict);
}

// The value always is a text: "good", "bad", "0.85".
Result<void> EventWriter::putMetric()
{
    const std::string_view name = m_event.ai("$ai_metric_name").text();
    const auto rating = isRatingName(name) ? ratingOf(m_event.ai("$ai_metric_value")) : std::nullopt;
    if (rating) {
        Verdict verdict;
        verdict.id = m_event.id;
        verdict.rating = rating;
        verdict.category = m_event.any({"$ai_metric_category", "category"}).text();
        return putVerdict(verdict);
    }
    if (saysOutOfScope(name, m_event.ai("$ai_metric_value"))) {
        if (auto put = m_calls.putOutOfScope(conversation(), m_event.id, {}, *m_event.at); !put)
            return put;
    }
    ProductEventRecord event; // a measurement, or a verdict in between
    event.name = m_event.name;
    event.user = m_event.user();
    event.conversation = conversation().id;
    event.at = *m_event.at;
    event.properties = propertiesJson(false);
    return m_calls.put(event);
}

Result<void> EventWriter::putFeedback()
{
    Verdict verdict;
    verdict.id = m_event.id;
    verdict.comment = m_event.ai("$ai_feedback_text").text();
    verdict.rating = ratingOf(m_event.any({"$ai_feedback_rating", "$ai_feedback_score", "rating"}));
    return putVerdict(verdict);
}

// One event for each question, or one for all: what belongs together has the same submission.
Result<void> EventWriter::putSurvey()
{
    Verdict rated, said;
    TextArena &arena = m_calls.arena();
    for (const Fields::Field &field : m_event.properties.all()) {
        if (!field.name.starts_with(responsePrefix) || !field.value.isPresent())
            continue;
        const auto rating = thumbOf(field.value);
        if (rating && !rated.rating)
            rated.rating = rating;
        else if (!rating)
            said.comment = said.comment.empty() ? field.value.words(arena)
                                                : arena.join({said.comment, field.value.words(arena)}, "\n");
    }
    const std::string_view submission = m_event.any({"$survey_submission_id"}).text();
    const std::string_view id = submission.empty() ? m_event.id : submission;
    if (rated.rating) {
        rated.id = id;
        rated.comment = said.comment;
        return putVerdict(rated);
    }
    if (said.comment.empty())
        return {};
    said.id = arena.join({id, "comment"}, "#");
    return putVerdict(said);
}

} // namespace parlance::posthog

#include "importers/observability/rating.h"

#include "importers/readers/text.h"

namespace parlance::observability {

namespace {

constexpr std::string_view ups[] = {"good",      "great",     "excellent", "positive", "up",    "thumbs_up",
                                    "thumbs-up", "thumbsup",  "thumb_up",  "like",     "liked", "helpful",
                                    "yes",       "satisfied", "true",      "1",        "👍"};
constexpr std::string_view downs[] = {"bad",         "poor",        "terrible",    "negative",   "down",
                                      "thumbs_down", "thumbs-down", "thumbsdown",  "thumb_down", "dislike",
                                      "disliked",    "unhelpful",   "not_helpful", "no",         "dissatisfied",
                                      "false",       "0",           "-1",          "👎"};
constexpr std::string_view names[] = {"feedback", "rating", "thumb", "helpful", "satisf", "quality", "like", "vote"};

} // namespace

bool isRatingName(std::string_view name)
{
    const std::string simple = lowerAscii(name);
    return std::any_of(std::begin(names), std::end(names),
                       [&](std::string_view part) { return simple.find(part) != std::string::npos; });
}

std::optional<Rating> ratingOf(const Value &value)
{
    std::string word = lowerAscii(value.text());
    if (const auto number = value.number(); number && (*number == 0 || *number == 1 || *number == -1))
        word = *number == 1 ? "1" : "0";
    else if (const auto truth = value.truth())
        word = *truth ? "1" : "0";
    if (std::find(std::begin(ups), std::end(ups), word) != std::end(ups))
        return Rating::Up;
    if (std::find(std::begin(downs), std::end(downs), word) != std::end(downs))
        return Rating::Down;
    return std::nullopt;
}

} // namespace parlance::observability

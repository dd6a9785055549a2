#include "models/analysis/reviewvalues.h"

#include <array>

namespace parlance {

namespace {

constexpr std::array stateKeys{"new", "in_review", "resolved"};
constexpr std::array causeKeys{"", "prompt", "data", "model"};
constexpr std::array fieldKeys{"state", "cause", "assignee", "flag", "tag", "note"};

template <size_t n>
std::optional<size_t> placeOf(const std::array<const char *, n> &keys, QStringView key)
{
    for (size_t i = 0; i < n; ++i)
        if (key == QLatin1String(keys[i]))
            return i;
    return std::nullopt;
}

} // namespace

QString keyOf(ReviewState state)
{
    return QLatin1String(stateKeys.at(size_t(state)));
}

std::optional<ReviewState> reviewState(QStringView key)
{
    const auto place = placeOf(stateKeys, key);
    return place ? std::optional(ReviewState(*place)) : std::nullopt;
}

QString keyOf(ReviewCause cause)
{
    return QLatin1String(causeKeys.at(size_t(cause)));
}

std::optional<ReviewCause> reviewCause(QStringView key)
{
    const auto place = placeOf(causeKeys, key);
    return place ? std::optional(ReviewCause(*place)) : std::nullopt;
}

QString keyOf(ReviewField field)
{
    return QLatin1String(fieldKeys.at(size_t(field)));
}

std::optional<ReviewField> reviewField(QStringView key)
{
    const auto place = placeOf(fieldKeys, key);
    return place ? std::optional(ReviewField(*place)) : std::nullopt;
}

} // namespace parlance

// Row ids that cannot be mixed up. The value is the row id in the workspace; 0 means "none".
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace parlance {

template <typename Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};

using SourceId = Id<struct SourceTag>;
using BotId = Id<struct BotTag>;
using UserId = Id<struct UserTag>;
using ModelId = Id<struct ModelTag>;
using ConversationId = Id<struct ConversationTag>;
using MessageId = Id<struct MessageTag>;
using QuestionId = Id<struct QuestionTag>;
using ImportId = Id<struct ImportTag>;

// Rises by one with every commit that changes data. Two Tables with the same Query and version are equal.
using DataVersion = Id<struct DataVersionTag>;

} // namespace parlance

template <typename Tag>
struct std::hash<parlance::Id<Tag>>
{
    size_t operator()(parlance::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};

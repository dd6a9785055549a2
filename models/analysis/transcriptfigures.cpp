#include "models/analysis/transcriptfigures.h"

#include "models/analysis/branches.h"

#include <algorithm>

namespace parlance {

namespace {

void add(std::optional<qint64> &sum, const std::optional<qint64> &value)
{
    if (value)
        sum = sum.value_or(0) + *value;
}

std::optional<qint64> medianOf(std::vector<qint64> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace

TranscriptFigures transcriptFigures(const ReadConversation &conversation)
{
    TranscriptFigures figures;
    figures.cost = conversation.cost;
    std::vector<qint64> responses;
    const Branches branches(conversation.messages);
    UtcMs first = 0, last = 0;
    for (size_t at = 0; at < conversation.messages.size(); ++at) {
        const ReadMessage &message = conversation.messages[at];
        first = at == 0 ? message.at : std::min(first, message.at);
        last = at == 0 ? message.at : std::max(last, message.at);
        const bool asks = message.role == SpeakerRole::User, answers = message.role == SpeakerRole::Assistant;
        figures.messages += asks || answers;
        figures.questions += asks;
        const auto place = branches.placeOf(at);
        figures.regenerated += answers && place && place->number > 1;
        add(figures.inputTokens, message.inputTokens);
        add(figures.outputTokens, message.outputTokens);
        if (answers && message.responseMs)
            responses.push_back(*message.responseMs);
        figures.thumbsUp += message.up && *message.up;
        figures.thumbsDown += message.up && !*message.up;
        figures.errors += !message.errorName.isEmpty() || !message.errorText.isEmpty();
        figures.toolCalls += qint64(message.tools.size());
        figures.chunks += qint64(message.chunks.size());
    }
    figures.duration = last - first;
    figures.responseMs = medianOf(std::move(responses));
    return figures;
}

} // namespace parlance

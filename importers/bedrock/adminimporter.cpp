#include "importers/bedrock/adminimporter.h"

#include "importers/bedrock/adminanswer.h"
#include "importers/bedrock/conversationanswer.h"

namespace parlance {

using namespace bedrock;

namespace {

constexpr size_t largestAnswer = 16 << 20; // a thousand bots with their instructions take a few MiB
constexpr qsizetype pieceSize = 256 << 10;

// The whole input; nothing when it is larger than any answer.
Result<std::optional<std::string>> readAll(InputStream &input, const std::stop_token &stop)
{
    std::string text;
    while (true) {
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
        const size_t size = text.size();
        if (size > largestAnswer)
            return std::nullopt;
        text.resize(size + size_t(pieceSize));
        const auto got = input.read(text.data() + size, pieceSize);
        if (!got)
            return tl::unexpected(got.error());
        text.resize(size + size_t(*got));
        if (*got == 0)
            return text;
    }
}

} // namespace

Confidence BedrockAdminImporter::sniff(std::string_view head, const InputContext &) const
{
    return adminConfidence(head);
}

Result<void> BedrockAdminImporter::read(InputStream &input, const InputContext &context, RecordSink &sink,
                                        const ProgressSink &progress, std::stop_token stop) const
{
    ReadLog log(input, context, sink, progress);
    const auto text = readAll(input, stop);
    if (!text)
        return tl::unexpected(text.error());
    if (!*text) {
        log.issue(Severity::Rejected, QStringLiteral("record.size"),
                  QStringLiteral("more than 16 MiB; no answer of the admin API is that large"), {});
        log.finish();
        return {};
    }
    JsonParser parser;
    std::string_view json = **text;
    if (json.starts_with("\xEF\xBB\xBF"))
        json.remove_prefix(3);
    const auto root = parser.parse(json);
    if (!root) {
        log.issue(Severity::Rejected, parser.failure().code, parser.failure().text, {1, 0, {}}, json);
        log.finish();
        return {};
    }
    log.repairs(parser.repairs(), {1, 0, {}}, json);
    Object answer;
    const bool isConversation = root->get(answer) == simdjson::SUCCESS && isConversationAnswer(answer);
    auto done = isConversation ? readConversationAnswer(answer, context, sink, log)
                               : AdminAnswerReader(context, sink, log).read(*root);
    if (!done)
        return done;
    log.finish();
    return {};
}

} // namespace parlance

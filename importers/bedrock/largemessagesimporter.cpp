#include "importers/bedrock/largemessagesimporter.h"

#include "importers/bedrock/conversationwriter.h"
#include "importers/readers/text.h"

#include <QFileInfo>

namespace parlance {

using namespace bedrock;

namespace {

constexpr qsizetype blockSize = 512 << 10;
constexpr size_t maxSize = 256 << 20;

// The whole file; at most maxSize bytes.
Result<std::string> readWhole(InputStream &input, const InputContext &context, const std::stop_token &stop)
{
    std::string text;
    while (true) {
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("cancelled"));
        if (text.size() > maxSize)
            return fail(ErrorCategory::Unsupported, QStringLiteral("a message map of more than 256 MiB"),
                        Place{context.path, -1, -1, {}});
        const size_t had = text.size();
        text.resize(had + size_t(blockSize));
        const auto got = input.read(text.data() + had, blockSize);
        text.resize(had + size_t(got ? *got : 0));
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            return text;
    }
}

// The two folders above the file.
std::pair<std::string, std::string> ownersOf(const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 3)
        return {};
    return {parts.at(parts.size() - 3).toStdString(), parts.at(parts.size() - 2).toStdString()};
}

} // namespace

Confidence BedrockLargeMessagesImporter::sniff(std::string_view head, const InputContext &context) const
{
    const std::string_view text = trimmedHead(head);
    const bool isMap = text.starts_with('{') && contains(text, "\"role\"") && contains(text, "\"content\"") &&
                       contains(text, "\"create_time\"") && !contains(text.substr(0, 4096), "\"MessageMap\"");
    if (!isMap)
        return Confidence::No;
    return context.baseName == QStringLiteral("message_map.json") ? Confidence::Certain : Confidence::Maybe;
}

Result<void> BedrockLargeMessagesImporter::read(InputStream &input, const InputContext &context, RecordSink &sink,
                                                const ProgressSink &progress, std::stop_token stop) const
{
    auto [user, conversation] = ownersOf(context.path);
    if (conversation.empty()) // named without its folders: look where it lies
        std::tie(user, conversation) = ownersOf(QFileInfo(context.path).absoluteFilePath());
    if (conversation.empty())
        return fail(ErrorCategory::Unsupported,
                    QStringLiteral("the conversation is known only from the folders <user>/<conversation>/ "
                                   "around message_map.json: keep them"),
                    Place{context.path, -1, -1, {}});
    const auto text = readWhole(input, context, stop);
    if (!text)
        return tl::unexpected(text.error());
    ReadLog log(input, context, sink, progress);
    log.addRecord();
    ConversationFields fields;
    fields.user = user;
    fields.id = conversation;
    fields.messageMap = std::string_view(*text);
    fields.large = true;
    if (fields.messageMap->starts_with("\xEF\xBB\xBF"))
        fields.messageMap->remove_prefix(3);
    if (auto put = ConversationWriter(sink, log).put(fields, {}, {1, 0}); !put)
        return put;
    log.finish();
    return {};
}

} // namespace parlance

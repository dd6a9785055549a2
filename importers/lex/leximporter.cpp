#include "importers/lex/leximporter.h"

#include "importers/lex/lexreader.h"
#include "importers/readers/streams.h"

namespace parlance {

namespace {

constexpr qsizetype headSize = 64 << 10;

} // namespace

Confidence LexImporter::sniff(std::string_view head, const InputContext &) const
{
    return lex::sniffLex(head);
}

Result<void> LexImporter::read(InputStream &input, const InputContext &context, RecordSink &sink,
                               const ProgressSink &progress, std::stop_token stop) const
{
    auto userKey = LexUserKey::parse(context.userKey);
    if (!userKey)
        return tl::unexpected(userKey.error());
    PeekStream stream(input);
    const std::string head(stream.head(headSize));
    lex::LexReader reader(input, context, sink, progress, std::move(*userKey), std::move(stop));
    return reader.read(stream, head);
}

} // namespace parlance

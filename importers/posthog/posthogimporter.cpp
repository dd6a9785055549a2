#include "importers/posthog/posthogimporter.h"

#include "importers/posthog/eventwriter.h"
#include "importers/readers/streams.h"
#include "importers/readers/text.h"

namespace parlance {

using namespace observability;

namespace {

constexpr qsizetype headSize = 64 << 10;

Confidence sniffTable(const Head &head)
{
    bool hasProperty = head.has("properties");
    for (const std::string &column : head.columns)
        hasProperty = hasProperty || column.starts_with("properties.") || column.starts_with("$ai_");
    if (head.has("event") && head.has("distinct_id"))
        return Confidence::Certain;
    if (head.hasAll({"activity", "scope", "detail"}))
        return Confidence::Certain;
    return head.has("event") && hasProperty ? Confidence::Likely : Confidence::No;
}

} // namespace

Confidence PostHogImporter::sniff(std::string_view bytes, const InputContext &) const
{
    const Head head(bytes);
    if (!head.isJson)
        return sniffTable(head);
    const JsonHead &json = head.json;
    if (json.hasAll({"event", "distinct_id"}) || json.hasAll({"results[].event", "results[].distinct_id"}) ||
        json.hasAll({"results[].traceName", "results[].events"}) || json.hasAll({"traceName", "events"}))
        return Confidence::Certain;
    if (json.hasAll({"activity", "scope", "detail"}) || json.hasAll({"results[].activity", "results[].scope"}))
        return Confidence::Certain;
    const bool isAnswer = json.has("columns") && (json.has("types") || json.has("hogql") || json.has("is_cached"));
    if (isAnswer || json.hasAll({"event", "properties"}))
        return contains(bytes, "\"event\"") || contains(bytes, "\"activity\"") ? Confidence::Certain
                                                                               : Confidence::Likely;
    return json.hasAll({"results", "next"}) ? Confidence::Maybe : Confidence::No;
}

Result<void> PostHogImporter::read(InputStream &input, const InputContext &context, RecordSink &sink,
                                   const ProgressSink &progress, std::stop_token stop) const
{
    PeekStream stream(input);
    const std::string head(stream.head(headSize));
    ReadLog log(input, context, sink, progress);
    Layout layout;
    layout.lists = {"results"};
    layout.recordFields = {"event", "activity", "events"};
    layout.members = {"hasMore"};
    RecordReader reader(log, std::move(layout), std::move(stop));
    bool hasMore = false;
    reader.setOnMember([&](std::string_view, const Value &value) { hasMore = value.truth().value_or(false); });
    posthog::EventWriter writer(sink, log, reader.texts());
    const auto done = reader.read(stream, head, [&](const Record &record) { return writer.put(record); });
    if (!done && done.error().category != ErrorCategory::Unreadable)
        return done;
    if (hasMore)
        log.issue(Severity::Warning, QStringLiteral("posthog.more"),
                  QStringLiteral("the answer holds a part of its rows: the query has a limit, and there are more"), {});
    log.finish();
    return done;
}

} // namespace parlance

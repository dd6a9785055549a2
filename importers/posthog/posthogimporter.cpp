#include "importers/posthog/posthogimporter.h"

#include "importers/observability/importrecords.h"
#include "importers/posthog/eventwriter.h"
#include "importers/posthog/trends.h"
#include "importers/readers/text.h"

namespace parlance {

using namespace observability;

namespace {

Confidence sniffTable(const Head &head)
{
    bool hasProperty = head.has("properties");
    for (const std::string &column : head.columns)
        hasProperty = hasProperty || column.starts_with("properties.") || column.starts_with("$ai_");
    if (head.has("event") && head.has("distinct_id"))
        return Confidence::Certain;
    const bool isPerson = head.hasAll({"distinct_id", "person_version"});
    if (isPerson || head.hasAll({"activity", "scope", "detail"}) || posthog::isTrendTable(head.columns))
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
    const bool isTrend = json.hasAll({"result[].days", "result[].data", "result[].labels"}) ||
                         json.hasAll({"results[].days", "results[].data", "results[].labels"});
    const bool isPerson = json.hasAll({"distinct_id", "person_version"});
    if (isTrend || isPerson || json.hasAll({"activity", "scope", "detail"}) ||
        json.hasAll({"results[].activity", "results[].scope"}))
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
    Layout layout;
    layout.lists = {"results", "result"};
    layout.recordFields = {"event", "activity", "events", "person_version"};
    layout.members = {"hasMore"};
    return importRecords<posthog::EventWriter>(input, context, sink, progress, std::move(stop), std::move(layout));
}

} // namespace parlance

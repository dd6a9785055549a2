#include "importers/langfuse/langfuseimporter.h"

#include "importers/langfuse/rowwriter.h"
#include "importers/observability/importrecords.h"

#include <algorithm>

namespace parlance {

using namespace observability;

namespace {

// Whether the first row has these columns, plain or inside the list of an API answer.
bool hasRow(const Head &head, std::initializer_list<std::string_view> columns)
{
    const auto inList = [&](std::string_view prefix) {
        return std::all_of(columns.begin(), columns.end(),
                           [&](std::string_view column) { return head.json.has(std::string(prefix).append(column)); });
    };
    return head.hasAll(columns) || inList("data[].") || inList("observations[].");
}

} // namespace

Confidence LangfuseImporter::sniff(std::string_view bytes, const InputContext &) const
{
    const Head head(bytes);
    const bool isObservation = hasRow(head, {"trace_id", "start_time"}) || hasRow(head, {"traceId", "startTime"});
    const bool isScore = hasRow(head, {"data_type", "string_value", "trace_id"}) ||
                         hasRow(head, {"dataType", "name", "value", "traceId"});
    const bool isAudit = hasRow(head, {"resourceType", "before", "after"});
    const bool isTrace = hasRow(head, {"id", "timestamp", "sessionId", "tags"}) ||
                         hasRow(head, {"id", "timestamp", "session_id", "bookmarked"}) ||
                         hasRow(head, {"id", "timestamp", "htmlPath"});
    const bool isSession = hasRow(head, {"countTraces", "traceTags"});
    if (isObservation || isScore || isAudit || isTrace || isSession)
        return Confidence::Certain;
    return head.json.hasAll({"trace", "observations"}) ? Confidence::Likely : Confidence::No;
}

Result<void> LangfuseImporter::read(InputStream &input, const InputContext &context, RecordSink &sink,
                                    const ProgressSink &progress, std::stop_token stop) const
{
    Layout layout;
    layout.lists = {"data", "observations", "scores"};
    layout.recordFields = {"timestamp",   "start_time", "startTime", "resourceType",
                           "countTraces", "data_type",  "dataType"};
    layout.members = {"trace"};
    return importRecords<langfuse::RowWriter>(input, context, sink, progress, std::move(stop), std::move(layout));
}

} // namespace parlance

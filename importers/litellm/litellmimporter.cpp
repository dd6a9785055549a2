#include "importers/litellm/litellmimporter.h"

#include "importers/litellm/logwriter.h"
#include "importers/observability/importrecords.h"

namespace parlance {

using namespace observability;

Confidence LiteLlmImporter::sniff(std::string_view bytes, const InputContext &) const
{
    const Head head(bytes);
    const JsonHead &json = head.json;
    const bool isSpend = head.hasAll({"request_id", "call_type", "spend"}) ||
                         json.hasAll({"data[].request_id", "data[].call_type", "data[].spend"});
    const bool isPayload = head.hasAll({"response_cost", "startTime", "call_type"}) ||
                           head.hasAll({"response_cost", "startTime", "model_group"});
    const bool isError =
        head.hasAll({"request_id", "exception_type"}) || head.hasAll({"request_id", "exception_string"});
    const bool isAudit = head.hasAll({"table_name", "before_value", "updated_values"}) ||
                         json.hasAll({"audit_logs[].table_name", "audit_logs[].updated_values"});
    const bool isDay = head.hasAll({"date", "metrics", "breakdown"}) ||
                       json.hasAll({"results[].date", "results[].metrics"}) ||
                       head.hasAll({"date", "api_requests", "successful_requests", "spend"});
    const bool isExport = head.hasAll({"Date", "Spend ($)"});
    const bool isReport = head.hasAll({"group_by_day", "teams"}) || head.hasAll({"group_by_day", "customers"});
    const bool isBill = head.hasAll({"BilledCost", "ServiceName"}); // FOCUS, of other tools too
    if (isReport || isBill)
        return Confidence::Certain;
    return isSpend || isPayload || isError || isAudit || isDay || isExport ? Confidence::Certain : Confidence::No;
}

Result<void> LiteLlmImporter::read(InputStream &input, const InputContext &context, RecordSink &sink,
                                   const ProgressSink &progress, std::stop_token stop) const
{
    Layout layout;
    layout.lists = {"results", "data", "audit_logs"};
    layout.recordFields = {"request_id", "response_cost", "table_name", "date", "Date", "group_by_day", "BilledCost"};
    return importRecords<litellm::LogWriter>(input, context, sink, progress, std::move(stop), std::move(layout));
}

} // namespace parlance

#include "importers/helicone/heliconeimporter.h"

#include "importers/helicone/requestwriter.h"
#include "importers/observability/importrecords.h"

namespace parlance {

using namespace observability;

Confidence HeliconeImporter::sniff(std::string_view bytes, const InputContext &) const
{
    const Head head(bytes);
    const auto has = [&](std::string_view column) {
        return head.has(column) || head.json.has(std::string("data[].").append(column));
    };
    const bool isRequest =
        has("request_created_at") && (has("delay_ms") || has("costUSD") || has("response_status") || has("latency"));
    return isRequest ? Confidence::Certain : Confidence::No;
}

Result<void> HeliconeImporter::read(InputStream &input, const InputContext &context, RecordSink &sink,
                                    const ProgressSink &progress, std::stop_token stop) const
{
    Layout layout;
    layout.lists = {"data"};
    layout.recordFields = {"request_created_at"};
    return importRecords<helicone::RequestWriter>(input, context, sink, progress, std::move(stop), std::move(layout));
}

} // namespace parlance

#include "importers/sentry/sentryimporter.h"

#include "importers/observability/importrecords.h"
#include "importers/sentry/eventwriter.h"

namespace parlance {

using namespace observability;

Confidence SentryImporter::sniff(std::string_view bytes, const InputContext &) const
{
    const Head head(bytes);
    const JsonHead &json = head.json;
    if (json.hasAll({"eventID", "groupID"}) || json.hasAll({"shortId", "firstSeen"}))
        return Confidence::Certain;
    return json.has("data[].timestamp") && json.has("data[].title") && json.has("meta.fields") ? Confidence::Likely
                                                                                               : Confidence::No;
}

Result<void> SentryImporter::read(InputStream &input, const InputContext &context, RecordSink &sink,
                                  const ProgressSink &progress, std::stop_token stop) const
{
    Layout layout;
    layout.lists = {"data"};
    layout.recordFields = {"eventID", "shortId", "firstSeen"};
    return importRecords<sentry::EventWriter>(input, context, sink, progress, std::move(stop), std::move(layout));
}

} // namespace parlance

// One file from its first byte to its last, for importers whose input is a sequence of records.
#pragma once

#include "importers/observability/firsthead.h"

namespace parlance::observability {

// Writer: made of a sink, a log and the texts of the reader; has put(const Record &), and may have
// takeMember(path, value) for the members that the layout names, and finish() for what is told at the end.
template <typename Writer>
Result<void> importRecords(InputStream &input, const InputContext &context, RecordSink &sink,
                           const ProgressSink &progress, std::stop_token stop, Layout layout)
{
    PeekStream stream(input);
    const std::string head = headOf(stream, layout);
    ReadLog log(input, context, sink, progress);
    RecordReader reader(log, std::move(layout), std::move(stop));
    Writer writer(sink, log, reader.texts());
    if constexpr (requires(std::string_view path, const Value &value) { writer.takeMember(path, value); })
        reader.setOnMember([&](std::string_view path, const Value &value) { return writer.takeMember(path, value); });
    Result<void> done = reader.read(stream, head, [&](const Record &record) { return writer.put(record); });
    if (!done && done.error().category != ErrorCategory::Unreadable)
        return done;
    // What could be recovered of a file that breaks off is in, and so is what is told at its end.
    if constexpr (requires { writer.finish(); }) {
        if (auto finished = writer.finish(); !finished)
            return finished;
    }
    log.finish();
    return done;
}

} // namespace parlance::observability

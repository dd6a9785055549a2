// The shapes in which CloudWatch Logs gives log events away, told by the first bytes of a file.
#pragma once

#include "importers/importer.h"

namespace parlance::lex {

enum class Shape {
    Documents, // JSON values one after the other: records, lists of them, envelopes of events
    Lines,     // one event a line, with or without time and log stream before the JSON; base64 of an envelope
    Table      // CSV of CloudWatch Logs Insights
};

Shape shapeOf(std::string_view head);
Confidence sniffLex(std::string_view head);

// Keys with which an envelope may begin. A record of the log has none of them.
bool isEnvelopeKey(std::string_view key);
// gzip in base64, as subscriptions deliver it.
bool isPackedLine(std::string_view line);

// What stands before the JSON of a line: "2024-02-13T21:01:04.792Z ", "1705574400000 ", "stream time ", "time stream ".
struct Prefix
{
    size_t json = std::string_view::npos; // where the JSON begins; npos: nowhere
    std::optional<UtcMs> at;
};
Prefix prefixOf(std::string_view line);

} // namespace parlance::lex

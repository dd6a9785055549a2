// Takes log events out of whatever holds them and gives what is a Lex record to the TurnWriter.
#pragma once

#include "importers/lex/shapes.h"
#include "importers/lex/turnwriter.h"

#include <deque>

namespace parlance::lex {

class LexReader
{
public:
    LexReader(const InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress,
              LexUserKey userKey, std::stop_token stop)
        : m_context(context)
        , m_log(input, context, sink, progress)
        , m_turns(sink, m_log, std::move(userKey))
        , m_stop(std::move(stop))
    {}

    // head: of the input, as long as it was looked at.
    Result<void> read(InputStream &input, std::string_view head);

private:
    Result<void> readLines(InputStream &input);
    Result<void> readLine(std::string_view line, const Where &where);
    Result<void> readDocuments(InputStream &input, int depth);
    Result<void> readElement(std::string_view text, const Where &where, int depth);
    Result<void> readTable(InputStream &input, std::string_view head);

    // Whatever JSON was found: a record, an event around one, an envelope around events. at: of the event around it.
    Result<void> take(Element value, std::optional<UtcMs> at, const Where &where, std::string_view raw, int depth);
    Result<void> takeObject(Object object, std::optional<UtcMs> at, const Where &where, std::string_view raw,
                            int depth);
    Result<void> takeList(Array list, const Where &where, std::string_view raw, int depth);
    // A row of the Insights API: [{"field":"@message","value":"…"}, …].
    Result<void> takeFields(Array fields, const Where &where, std::string_view raw, int depth);
    // The text of an event, which may be of another application.
    Result<void> takeMessage(std::string_view message, std::optional<UtcMs> at, const Where &where, int depth);
    Result<void> takePacked(std::string_view base64, const Where &where, int depth);
    void takeStatus(std::string_view status);

    std::optional<Element> parsed(JsonParser &parser, std::string_view text, bool isPadded, const Where &where);
    JsonParser &parserAt(int depth);
    [[nodiscard]] Result<void> refuseTable(const Where &where);

    const InputContext &m_context;
    ReadLog m_log;
    TurnWriter m_turns;
    std::stop_token m_stop;
    std::deque<JsonParser> m_parsers; // by depth: a text inside a text needs its own
    qint64 m_rows = 0;                // of an Insights answer
};

} // namespace parlance::lex

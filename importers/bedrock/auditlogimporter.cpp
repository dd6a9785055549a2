#include "importers/bedrock/auditlogimporter.h"

#include "importers/bedrock/auditlogreader.h"
#include "importers/readers/jsonarrayreader.h"
#include "importers/readers/jsonhead.h"
#include "importers/readers/linereader.h"
#include "importers/readers/streams.h"
#include "importers/readers/text.h"

#include <algorithm>
#include <array>

namespace parlance {

using namespace bedrock;

namespace {

constexpr qsizetype headSize = 64 << 10;

// Where answers keep the list of events, and what else stands beside it.
constexpr std::array<std::string_view, 9> lists{"logs",    "audit_logs", "auditLogs", "items", "events",
                                                "records", "Records",    "entries",   "data"};
constexpr std::array<std::string_view, 10> besideLists{"total", "count",      "page",      "limit",    "offset",
                                                       "size",  "next_token", "nextToken", "has_more", "hasMore"};

bool isEnvelope(std::string_view firstKey)
{
    return std::find(lists.begin(), lists.end(), firstKey) != lists.end() ||
           std::find(besideLists.begin(), besideLists.end(), firstKey) != besideLists.end();
}

// The keys of the first object inside the head that is no envelope, not those of objects inside it.
std::vector<std::string> firstKeys(std::string_view head)
{
    std::vector<std::string> keys;
    int depth = 0, wanted = 0;
    bool isKey = false;
    for (size_t i = 0; i < head.size(); ++i) {
        const char c = head[i];
        if (c == '{' || c == '[') {
            ++depth;
            isKey = c == '{';
        } else if (c == '}' || c == ']') {
            if (depth == wanted)
                return keys;
            --depth;
        } else if (c == ',') {
            isKey = depth == wanted;
        } else if (c == '"') {
            size_t end = i + 1;
            while (end < head.size() && head[end] != '"')
                end += head[end] == '\\' ? 2 : 1;
            if (end >= head.size())
                return keys;
            const std::string_view text = head.substr(i + 1, end - i - 1);
            const bool first = isKey && wanted == 0 && !isEnvelope(text);
            if (first)
                wanted = depth;
            if (isKey && depth == wanted && wanted > 0)
                keys.push_back(snakeName(text));
            isKey = false;
            i = end;
        }
    }
    return keys;
}

std::vector<std::string> columnsOf(std::string_view head)
{
    std::vector<std::string> names;
    const TableHeader header = TableHeader::ofCsv(head);
    for (size_t i = 0; i < header.size(); ++i)
        names.push_back(snakeName(header.name(i)));
    return names;
}

bool isJson(std::string_view text)
{
    return text.starts_with('{') || text.starts_with('[');
}

// An event a line, so that a damaged line harms no other.
bool isLines(std::string_view text)
{
    const size_t begin = text.find('"');
    const size_t end = begin == std::string_view::npos ? begin : text.find('"', begin + 1);
    return end != std::string_view::npos && text.starts_with('{') &&
           !isEnvelope(text.substr(begin + 1, end - begin - 1)) && isObjectPerLine(text);
}

class AuditFile
{
public:
    AuditFile(const InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress)
        : m_log(input, context, sink, progress)
        , m_events(context, sink, m_log)
    {}

    Result<void> readJson(InputStream &input, std::stop_token stop)
    {
        std::vector<std::string> paths{""};
        paths.insert(paths.end(), lists.begin(), lists.end());
        JsonArrayReader elements(input, std::move(stop), std::move(paths));
        elements.wantObjects([](std::string_view firstKey) { return !isEnvelope(firstKey); });
        while (true) {
            const auto element = elements.next();
            if (!element)
                return tl::unexpected(element.error());
            if (!*element)
                break;
            m_log.addRecord();
            if (auto done = readElement(**element); !done)
                return done;
            m_log.tick();
        }
        if (const auto &damage = elements.damage())
            m_log.issue(Severity::Rejected, QStringLiteral("json.syntax"), damage->text,
                        {damage->line, damage->offset});
        m_log.finish();
        return {};
    }

    Result<void> readLines(InputStream &input, std::stop_token stop)
    {
        LineReader lines(input, std::move(stop));
        while (true) {
            const auto line = lines.next();
            if (!line)
                return tl::unexpected(line.error());
            if (!*line)
                break;
            if ((*line)->text.find_first_not_of(" \t\r") == std::string_view::npos)
                continue;
            m_log.addRecord();
            if (auto done = readEvent((*line)->text, (*line)->tooLong, {(*line)->number, (*line)->offset, {}}); !done)
                return done;
            m_log.tick();
        }
        m_log.finish();
        return {};
    }

    Result<void> readTable(InputStream &input, std::string_view head, std::stop_token stop)
    {
        const auto onProblem = [this](const TableProblem &problem) {
            m_log.addRecord();
            m_log.issue(Severity::Rejected, problem.code, problem.text, {problem.line, problem.offset}, problem.raw);
        };
        const auto table = TableReader::open(input, head, onProblem, std::move(stop));
        const auto header = table->header();
        if (!header)
            return tl::unexpected(header.error());
        while (true) {
            const auto row = table->next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            m_log.addRecord();
            if (auto put = m_events.put(*header, **row); !put)
                return put;
            m_log.tick();
        }
        m_log.finish();
        return {};
    }

private:
    Result<void> readElement(const JsonArrayReader::Element &element)
    {
        return readEvent(element.text, element.tooLong,
                         {element.line, element.offset, QStringLiteral("[%1]").arg(element.index)});
    }

    Result<void> readEvent(std::string_view text, bool tooLong, const ReadLog::At &at)
    {
        if (tooLong) {
            m_log.issue(Severity::Rejected, QStringLiteral("record.size"),
                        QStringLiteral("a record of more than 16 MiB"), at, text);
            return {};
        }
        const auto root = m_parser.parsePadded(text);
        Object object;
        if (!root || root->get(object) != simdjson::SUCCESS) {
            m_log.issue(Severity::Rejected, root ? QStringLiteral("json.shape") : m_parser.failure().code,
                        root ? QStringLiteral("an audit event is not a JSON object") : m_parser.failure().text, at,
                        text);
            return {};
        }
        m_log.repairs(m_parser.repairs(), at, text);
        return m_events.put(object, at, text);
    }

    ReadLog m_log;
    AuditLogReader m_events;
    JsonParser m_parser;
};

} // namespace

Confidence BedrockAuditLogImporter::sniff(std::string_view head, const InputContext &) const
{
    const std::string_view text = trimmedHead(head);
    return auditConfidence(isJson(text) ? firstKeys(text) : columnsOf(text));
}

Result<void> BedrockAuditLogImporter::read(InputStream &input, const InputContext &context, RecordSink &sink,
                                           const ProgressSink &progress, std::stop_token stop) const
{
    PeekStream stream(input);
    const std::string head(stream.head(headSize));
    AuditFile file(input, context, sink, progress);
    const std::string_view text = trimmedHead(head);
    if (isLines(text))
        return file.readLines(stream, std::move(stop));
    if (isJson(text))
        return file.readJson(stream, std::move(stop));
    return file.readTable(stream, head, std::move(stop));
}

} // namespace parlance

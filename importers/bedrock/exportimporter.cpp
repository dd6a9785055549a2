#include "importers/bedrock/exportimporter.h"

#include "importers/bedrock/itemreader.h"
#include "importers/bedrock/mapcutter.h"
#include "importers/readers/jsonarrayreader.h"
#include "importers/readers/linereader.h"
#include "importers/readers/streams.h"
#include "importers/readers/text.h"

namespace parlance {

using namespace bedrock;

namespace {

constexpr qsizetype headSize = 16 << 10;

// {"Items":[…]} or a list of items, in contrast to one record a line.
bool isDocument(std::string_view head)
{
    head = trimmedHead(head);
    if (head.starts_with('['))
        return true;
    if (!head.starts_with('{'))
        return false;
    const std::string_view key = trimmedHead(head.substr(1)).substr(0, 20);
    for (const std::string_view known : {"\"Items\"", "\"Count\"", "\"ScannedCount\"", "\"ConsumedCapacity\"",
                                         "\"LastEvaluatedKey\"", "\"NextToken\""}) {
        if (key.starts_with(known))
            return true;
    }
    return false;
}

std::optional<Object> objectAt(Object parent, std::string_view key)
{
    Object object;
    const auto value = find(parent, key);
    if (value && value->get(object) == simdjson::SUCCESS)
        return object;
    return std::nullopt;
}

// Reads one file.
class ExportReader
{
public:
    ExportReader(const InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress)
        : m_context(context)
        , m_log(input, context, sink, progress)
        , m_items(sink, m_log)
    {}

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
            if (auto done = readLine(**line); !done)
                return done;
            m_log.tick();
        }
        m_log.finish();
        return {};
    }

    Result<void> readDocument(InputStream &input, std::stop_token stop)
    {
        JsonArrayReader elements(input, std::move(stop), {"", "Items"});
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

private:
    Result<void> readLine(const LineReader::Line &line)
    {
        const ReadLog::At at{line.number, line.offset};
        if (line.tooLong) {
            rejectLong(at, line.text);
            return {};
        }
        m_items.setCutMap(std::nullopt);
        const auto cut = parseCut(line.text);
        const auto record = cut ? cut : parse(line.text, at);
        return record ? readRecord(*record, at, line.text) : Result<void>();
    }

    Result<void> readElement(const JsonArrayReader::Element &element)
    {
        ReadLog::At at{element.line, element.offset};
        at.path = QStringLiteral("Items[%1]").arg(element.index);
        if (element.tooLong) {
            rejectLong(at, element.text);
            return {};
        }
        const auto item = parse(element.text, at);
        if (!item)
            return {};
        if (const auto inner = objectAt(*item, "Item"))
            return m_items.putState(*inner, itemStamp(), at, element.text);
        return m_items.putState(*item, itemStamp(), at, element.text);
    }

    // The line without the text of its map; nothing when it has to be parsed as it is.
    std::optional<Object> parseCut(std::string_view line)
    {
        Object object;
        if (!m_cutter.cut(line))
            return std::nullopt;
        const auto root = m_parser.parsePadded(m_cutter.rest());
        if (!root || m_parser.repairs().changed || root->get(object) != simdjson::SUCCESS)
            return std::nullopt;
        m_items.setCutMap(m_cutter.text());
        return object;
    }

    std::optional<Object> parse(std::string_view text, const ReadLog::At &at)
    {
        const auto root = m_parser.parsePadded(text);
        if (!root) {
            m_log.issue(Severity::Rejected, m_parser.failure().code, m_parser.failure().text, at, text);
            return std::nullopt;
        }
        m_log.repairs(m_parser.repairs(), at, text);
        Object object;
        if (root->get(object) == simdjson::SUCCESS)
            return object;
        m_log.issue(Severity::Rejected, QStringLiteral("json.shape"), QStringLiteral("the record is not a JSON object"),
                    at, text);
        return std::nullopt;
    }

    Result<void> readRecord(Object record, ReadLog::At at, std::string_view raw)
    {
        if (const auto item = objectAt(record, "Item")) {
            at.path = QStringLiteral("Item");
            return m_items.putState(*item, itemStamp(), at, raw);
        }
        const auto keys = objectAt(record, "Keys");
        const auto before = objectAt(record, "OldImage");
        const auto after = objectAt(record, "NewImage");
        if (!keys && !before && !after) {
            m_log.issue(Severity::Rejected, QStringLiteral("bedrock.record"),
                        QStringLiteral("neither an item nor a change: no Item, Keys, OldImage or NewImage"), at, raw);
            return {};
        }
        const Stamp stamp = changeStamp(record, at, raw);
        if (!after)
            return readDeletion(keys, before, stamp, at, raw);
        if (before) {
            // What stood there before: it was not brought by this export, so it has no export hour.
            at.path = QStringLiteral("OldImage");
            if (auto put = putBefore(*before, *after, stamp, at, raw); !put)
                return put;
        }
        at.path = QStringLiteral("NewImage");
        return m_items.putState(*after, stamp, at, raw);
    }

    Result<void> putBefore(Object before, Object after, const Stamp &stamp, const ReadLog::At &at, std::string_view raw)
    {
        if (!splitConversationKey(textOf(find(before, "SK"))))
            return m_items.putChange(before, after, stamp); // of bots and documents the new state says it all
        return m_items.putState(before, {stamp.writeMicros, 0, std::nullopt, stamp.laterMicros}, at, raw);
    }

    Result<void> readDeletion(std::optional<Object> keys, std::optional<Object> before, const Stamp &stamp,
                              ReadLog::At at, std::string_view raw)
    {
        at.path = before ? QStringLiteral("OldImage") : QStringLiteral("Keys");
        const bool hasKeys = keys && find(*keys, "SK");
        if (!hasKeys && !before) {
            m_log.issue(Severity::Rejected, QStringLiteral("bedrock.keys"), QStringLiteral("a deletion without keys"),
                        at, raw);
            return {};
        }
        return m_items.putDeletion(hasKeys ? *keys : *before, before, stamp, at, raw);
    }

    Stamp changeStamp(Object record, const ReadLog::At &at, std::string_view raw)
    {
        Stamp stamp;
        if (const auto metadata = objectAt(record, "Metadata"))
            stamp.writeMicros = writeMicrosOf(find(*metadata, "WriteTimestampMicros"));
        stamp.exportHour = m_context.exportHour ? m_context.exportHour : exportHourOf(stamp.writeMicros);
        if (!stamp.writeMicros) {
            if (stamp.exportHour)
                stamp.laterMicros = (*stamp.exportHour - 1) * 3'600'000'000; // the hour's changes begin there
            m_log.issue(Severity::Warning, QStringLiteral("bedrock.time"),
                        QStringLiteral("a change without a readable WriteTimestampMicros: dated by its content"), at,
                        raw);
        }
        return stamp;
    }

    [[nodiscard]] Stamp itemStamp() const
    {
        Stamp stamp;
        stamp.laterMicros = m_context.exportMicros;
        return stamp;
    }

    void rejectLong(const ReadLog::At &at, std::string_view head)
    {
        m_log.issue(Severity::Rejected, QStringLiteral("record.size"),
                    QStringLiteral("a record of more than 16 MiB; no item of a table is that large"), at, head);
    }

    const InputContext &m_context;
    ReadLog m_log;
    MapCutter m_cutter;
    JsonParser m_parser;
    ItemReader m_items;
};

} // namespace

Confidence BedrockExportImporter::sniff(std::string_view head, const InputContext &context) const
{
    const std::string_view text = trimmedHead(head);
    if (text.empty()) // hours without a change give empty files
        return context.path.contains(QStringLiteral("AWSDynamoDB/")) ? Confidence::Likely : Confidence::No;
    if (!text.starts_with('{') && !text.starts_with('['))
        return Confidence::No;
    const bool keys = contains(text, "\"PK\"") && contains(text, "\"SK\"");
    const bool ours = contains(text, "#CONV#") || contains(text, "BOT#") || contains(text, "ALIAS#") ||
                      contains(text, "#RELATED_DOCUMENT#");
    if (isDocument(head))
        return keys                          ? (ours ? Confidence::Certain : Confidence::Likely)
               : contains(text, "\"Items\"") ? Confidence::Maybe
                                             : Confidence::No;
    const bool change = contains(text, "\"NewImage\"") || contains(text, "\"OldImage\"") || contains(text, "\"Keys\"");
    const bool item = contains(text.substr(0, 20), "\"Item\"");
    if (!change && !item)
        return Confidence::No;
    if (keys)
        return ours ? Confidence::Certain : Confidence::Likely;
    return Confidence::Maybe;
}

Result<void> BedrockExportImporter::read(InputStream &input, const InputContext &context, RecordSink &sink,
                                         const ProgressSink &progress, std::stop_token stop) const
{
    PeekStream stream(input);
    ExportReader reader(input, context, sink, progress);
    if (isDocument(stream.head(headSize)))
        return reader.readDocument(stream, std::move(stop));
    return reader.readLines(stream, std::move(stop));
}

} // namespace parlance

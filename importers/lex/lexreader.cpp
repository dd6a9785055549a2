#include "importers/lex/lexreader.h"

#include "importers/readers/jsonarrayreader.h"
#include "importers/readers/linereader.h"
#include "importers/readers/streams.h"
#include "importers/readers/tablereader.h"

namespace parlance::lex {

namespace {

constexpr int maxDepth = 6;                    // envelope in event in envelope
constexpr qint64 insightsDefaultLimit = 1000;  // rows, when the query names no limit
constexpr qint64 insightsLargestLimit = 10000; // rows that an answer can have at all

const QString otherText = QStringLiteral("%1 log events are not of a Lex conversation log");

// A text in memory as a stream.
class TextStream final : public InputStream
{
public:
    explicit TextStream(QByteArray text)
        : m_text(std::move(text))
    {}
    Result<qsizetype> read(char *out, qsizetype capacity) override
    {
        const qsizetype size = std::min(capacity, m_text.size() - m_at);
        std::copy_n(m_text.constData() + m_at, size, out);
        m_at += size;
        return size;
    }
    [[nodiscard]] qint64 consumed() const override { return m_at; }

private:
    QByteArray m_text;
    qsizetype m_at = 0;
};

std::optional<UtcMs> timeOf(const std::optional<Element> &value)
{
    if (!value)
        return std::nullopt;
    if (const std::string_view text = textOf(*value); !text.empty()) {
        if (const auto time = parseIsoTime(text, TimeZone()))
            return time;
    }
    const auto number = numberOf(*value);
    return number ? epochToMs(*number) : std::nullopt;
}

} // namespace

Result<void> LexReader::read(InputStream &input, std::string_view head)
{
    Result<void> done;
    switch (shapeOf(head)) {
    case Shape::Lines:
        done = readLines(input);
        break;
    case Shape::Documents:
        done = readDocuments(input, 0);
        break;
    case Shape::Table:
        done = readTable(input, head);
        break;
    }
    // What could be recovered of a file that breaks off has its bots too.
    if (!done && done.error().category != ErrorCategory::Unreadable)
        return done;
    if (auto put = m_turns.putBots(); !put)
        return put;
    m_log.finish();
    return done;
}

Result<void> LexReader::readLines(InputStream &input)
{
    LineReader lines(input, m_stop);
    while (true) {
        const auto line = lines.next();
        if (!line)
            return tl::unexpected(line.error());
        if (!*line)
            return {};
        if ((*line)->text.find_first_not_of(" \t\r") == std::string_view::npos)
            continue; // a message that ends in a line end leaves one
        m_log.addRecord();
        const Where where{(*line)->number, (*line)->offset};
        if ((*line)->tooLong)
            m_log.issue(Severity::Rejected, QStringLiteral("record.size"), QStringLiteral("a line of more than 16 MiB"),
                        where.at(), (*line)->text);
        else if (auto done = readLine((*line)->text, where); !done)
            return done;
        m_log.tick();
    }
}

Result<void> LexReader::readLine(std::string_view line, const Where &where)
{
    if (isPackedLine(line))
        return takePacked(line, where, 0);
    const Prefix prefix = prefixOf(line);
    if (prefix.json == std::string_view::npos) {
        m_log.count(QStringLiteral("lex.other"), otherText);
        return {};
    }
    const std::string_view json = line.substr(prefix.json);
    const auto value = parsed(parserAt(0), json, true, where);
    return value ? take(*value, prefix.at, where, json, 1) : Result<void>();
}

// Envelopes may be huge: their events are read one by one. Records and small wrappers are read whole.
Result<void> LexReader::readDocuments(InputStream &input, int depth)
{
    JsonArrayReader reader(input, m_stop, {"", "events", "results", "logEvents"});
    reader.wantMembers({"status"});
    reader.wantObjects([](std::string_view key) { return !isEnvelopeKey(key); });
    while (true) {
        const auto element = reader.next();
        if (!element)
            return tl::unexpected(element.error());
        if (!*element)
            break;
        const JsonArrayReader::Element &found = **element;
        if (found.path == "status") {
            takeStatus(found.text);
            continue;
        }
        m_log.addRecord();
        const Where where{found.line, found.offset, found.path, found.path.empty() ? -1 : found.index};
        if (found.tooLong)
            m_log.issue(Severity::Rejected, QStringLiteral("record.size"),
                        QStringLiteral("a record of more than 16 MiB"), where.at(), found.text);
        else if (auto done = readElement(found.text, where, depth); !done)
            return done;
        m_log.tick();
    }
    if (const auto &damage = reader.damage())
        m_log.issue(Severity::Rejected, QStringLiteral("json.syntax"), damage->text, {damage->line, damage->offset});
    return {};
}

Result<void> LexReader::readElement(std::string_view text, const Where &where, int depth)
{
    const auto value = parsed(parserAt(depth), text, true, where);
    return value ? take(*value, std::nullopt, where, text, depth + 1) : Result<void>();
}

Result<void> LexReader::readTable(InputStream &input, std::string_view head)
{
    const auto onProblem = [this](const TableProblem &problem) {
        m_log.addRecord();
        m_log.issue(Severity::Rejected, problem.code, problem.text, {problem.line, problem.offset}, problem.raw);
    };
    const auto table = TableReader::open(input, head, onProblem, m_stop);
    const auto header = table->header();
    if (!header)
        return tl::unexpected(header.error());
    const qsizetype message = header->column("@message"), timestamp = header->column("@timestamp");
    if (message < 0)
        return refuseTable({1, 0});
    while (true) {
        const auto row = table->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        m_log.addRecord();
        ++m_rows;
        const auto at = parseIsoTime((*row)->cell(timestamp), TimeZone());
        if (auto done = takeMessage((*row)->cell(message), at, {(*row)->line, (*row)->offset}, 0); !done)
            return done;
        m_log.tick();
    }
    takeStatus({});
    return {};
}

Result<void> LexReader::take(Element value, std::optional<UtcMs> at, const Where &where, std::string_view raw,
                             int depth)
{
    if (const auto object = objectOf(value))
        return takeObject(*object, at, where, raw, depth);
    if (const auto list = arrayOf(value))
        return takeList(*list, where, raw, depth);
    if (const std::string_view text = textOf(value); !text.empty())
        return takeMessage(text, at, where, depth);
    m_log.issue(Severity::Rejected, QStringLiteral("json.shape"), QStringLiteral("the record is not a JSON object"),
                where.at(), raw);
    return {};
}

Result<void> LexReader::takeObject(Object object, std::optional<UtcMs> at, const Where &where, std::string_view raw,
                                   int depth)
{
    std::optional<Element> message, cell, timestamp, cellTime, list, packed;
    bool isRecord = false, isEvent = false;
    for (const auto [key, value] : object) {
        if (key == "message")
            message = value;
        else if (key == "@message")
            cell = value;
        else if (key == "timestamp")
            timestamp = value;
        else if (key == "@timestamp")
            cellTime = value;
        else if (key == "events" || key == "logEvents" || key == "results")
            list = value;
        else if (key == "awslogs")
            packed = value;
        else if (key == "ingestionTime" || key == "id" || key == "eventId")
            isEvent = true;
        else if (key == "bot" || key == "sessionState" || key == "inputTranscript")
            isRecord = true;
    }
    if (isRecord)
        return m_turns.put(object, at, where, raw);
    if (cell)
        return take(*cell, timeOf(cellTime), where, raw, depth);
    if (message && (isEvent || timestamp) && message->is_string())
        return takeMessage(textOf(*message), timeOf(timestamp), where, depth);
    if (list && arrayOf(*list))
        return takeList(*arrayOf(*list), where, raw, depth);
    if (packed && objectOf(*packed))
        return takePacked(findText(*objectOf(*packed), "data"), where, depth);
    m_log.count(QStringLiteral("lex.other"), otherText);
    return {};
}

Result<void> LexReader::takeList(Array list, const Where &where, std::string_view raw, int depth)
{
    if (depth >= maxDepth) {
        m_log.issue(Severity::Rejected, QStringLiteral("json.depth"),
                    QStringLiteral("lists are nested too deeply in the record"), where.at(), raw);
        return {};
    }
    const auto first = list.begin();
    const bool isRow = first != list.end() && objectOf(*first) && find(*objectOf(*first), "field");
    if (isRow)
        return takeFields(list, where, raw, depth);
    for (const Element each : list) {
        if (auto done = take(each, std::nullopt, where, raw, depth + 1); !done)
            return done;
    }
    return {};
}

Result<void> LexReader::takeFields(Array fields, const Where &where, std::string_view raw, int depth)
{
    std::optional<Element> message, time;
    for (const Element each : fields) {
        const auto field = objectOf(each);
        if (!field)
            continue;
        const std::string_view name = findText(*field, "field");
        if (name == "@message")
            message = find(*field, "value");
        else if (name == "@timestamp")
            time = find(*field, "value");
    }
    ++m_rows;
    if (!message)
        return refuseTable(where);
    return take(*message, timeOf(time), where, raw, depth);
}

Result<void> LexReader::takeMessage(std::string_view message, std::optional<UtcMs> at, const Where &where, int depth)
{
    const size_t begin = message.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || message[begin] != '{' || depth >= maxDepth) {
        m_log.count(QStringLiteral("lex.other"), otherText);
        return {};
    }
    const auto value = parsed(parserAt(depth), message.substr(begin), false, where);
    return value ? take(*value, at, where, message, depth + 1) : Result<void>();
}

Result<void> LexReader::takePacked(std::string_view base64, const Where &where, int depth)
{
    const auto bytes = QByteArray::fromBase64Encoding(QByteArray(base64.data(), qsizetype(base64.size())),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.isEmpty() || depth >= maxDepth) {
        const QString text = depth >= maxDepth ? QStringLiteral("an envelope inside envelopes, too many of them")
                                               : QStringLiteral("the data is not base64");
        m_log.issue(Severity::Rejected, QStringLiteral("lex.packed"), text, where.at(), base64);
        return {};
    }
    auto plain = decode(std::make_unique<TextStream>(bytes.decoded), m_context.path);
    const Result<void> done = plain ? readDocuments(**plain, depth + 1) : Result<void>(tl::unexpected(plain.error()));
    if (done ||
        (done.error().category != ErrorCategory::Unreadable && done.error().category != ErrorCategory::Unsupported))
        return done;
    m_log.issue(Severity::Rejected, QStringLiteral("lex.packed"), done.error().text, where.at(), base64);
    return {};
}

// What the Insights answer says of itself, at its end.
void LexReader::takeStatus(std::string_view status)
{
    const bool isPart = status == "\"Running\"" || status == "\"Scheduled\"" || status == "\"Timeout\"" ||
                        status == "\"Failed\"" || status == "\"Cancelled\"";
    if (isPart)
        m_log.issue(Severity::Warning, QStringLiteral("lex.partial"),
                    QStringLiteral("the query had not finished: the answer holds a part of its rows"), {});
    if (m_rows == insightsDefaultLimit || m_rows == insightsLargestLimit)
        m_log.issue(Severity::Warning, QStringLiteral("lex.limit"),
                    QStringLiteral("exactly %1 rows, which is a limit of CloudWatch Logs Insights: there are probably "
                                   "more")
                        .arg(m_rows),
                    {});
    m_rows = 0;
}

std::optional<Element> LexReader::parsed(JsonParser &parser, std::string_view text, bool isPadded, const Where &where)
{
    const auto value = isPadded ? parser.parsePadded(text) : parser.parse(text);
    if (!value)
        m_log.issue(Severity::Rejected, parser.failure().code, parser.failure().text, where.at(), text);
    else
        m_log.repairs(parser.repairs(), where.at(), text);
    return value;
}

JsonParser &LexReader::parserAt(int depth)
{
    while (m_parsers.size() <= size_t(depth))
        m_parsers.emplace_back();
    return m_parsers[size_t(depth)];
}

Result<void> LexReader::refuseTable(const Where &where)
{
    return fail(ErrorCategory::Unsupported,
                QStringLiteral("the table has no column @message, which holds the records: add it to the query, as in "
                               "fields @timestamp, @message"),
                Place{m_context.path, where.line, where.offset, {}});
}

} // namespace parlance::lex

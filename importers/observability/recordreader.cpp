#include "importers/observability/firsthead.h"

#include "importers/readers/linereader.h"
#include "importers/readers/shorthead.h"
#include "importers/readers/tablereader.h"
#include "importers/readers/text.h"
#include "importers/readers/utf8.h"

#include <algorithm>

namespace parlance::observability {

namespace {

constexpr size_t mostHeldBytes = 64 << 20;

ReadLog::At placeOf(const JsonArrayReader::Element &element)
{
    ReadLog::At at{element.line, element.offset};
    if (!element.path.empty())
        at.path = QString::fromUtf8(element.path.data(), qsizetype(element.path.size())) +
                  QStringLiteral("[%1]").arg(element.index);
    return at;
}

} // namespace

Head::Head(std::string_view bytes)
    : isJson(trimmedHead(bytes).starts_with('{') || trimmedHead(bytes).starts_with('['))
    , json(isJson ? trimmedHead(bytes) : std::string_view())
{
    if (!isJson)
        columns = TableHeader::ofCsv(bytes).spelled();
}

bool Head::has(std::string_view field) const
{
    return json.has(field) || std::find(columns.begin(), columns.end(), field) != columns.end();
}

bool Head::hasAll(std::initializer_list<std::string_view> fields) const
{
    return std::all_of(fields.begin(), fields.end(), [this](std::string_view field) { return has(field); });
}

std::string headOf(PeekStream &stream, const Layout &layout)
{
    constexpr qsizetype usual = 64 << 10, longestRecord = 16 << 20;
    std::string head(stream.head(usual));
    if (!isCutJson(head))
        return head;
    const JsonHead keys(trimmedHead(head));
    const auto isThere = [&](const std::string &path) { return keys.has(path); };
    const bool isKnown = std::any_of(layout.recordFields.begin(), layout.recordFields.end(), isThere) ||
                         std::any_of(layout.lists.begin(), layout.lists.end(), isThere);
    return isKnown ? head : shortenedJson(stream.head(longestRecord));
}

Result<void> RecordReader::read(InputStream &input, std::string_view head, const OnRecord &onRecord)
{
    const std::string_view text = trimmedHead(head);
    if (!text.starts_with('{') && !text.starts_with('['))
        return readTable(input, head, onRecord);
    const JsonHead keys(text);
    const bool isRecord = std::any_of(m_layout.recordFields.begin(), m_layout.recordFields.end(),
                                      [&](const std::string &field) { return keys.has(field); });
    const bool isLines = text.starts_with('{') && isRecord && isObjectPerLine(text);
    if (auto done = isLines ? readLines(input, onRecord) : readDocuments(input, isRecord, onRecord); !done)
        return done;
    return takeHeldRows(onRecord);
}

Result<void> RecordReader::readLines(InputStream &input, const OnRecord &onRecord)
{
    LineReader lines(input, m_stop);
    while (true) {
        const auto line = lines.next();
        if (!line)
            return tl::unexpected(line.error());
        if (!*line)
            return {};
        const std::string_view text = (*line)->text;
        if (text.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        m_log.addRecord();
        const ReadLog::At at{(*line)->number, (*line)->offset};
        if ((*line)->tooLong) {
            reject("record.size", QStringLiteral("a line of more than 16 MiB"), at, text);
        } else if (const auto value = m_parser.parsePadded(text)) {
            m_log.repairs(m_parser.repairs(), at, text);
            if (auto done = take(*value, at, text, {}, onRecord); !done)
                return done;
        } else {
            m_log.issue(Severity::Rejected, m_parser.failure().code, m_parser.failure().text, at, text);
        }
        m_log.tick();
    }
}

Result<void> RecordReader::readDocuments(InputStream &input, bool isRecord, const OnRecord &onRecord)
{
    std::vector<std::string> lists = m_layout.lists;
    lists.emplace_back();
    JsonArrayReader reader(input, m_stop, std::move(lists));
    std::vector<std::string> members = m_layout.members;
    members.emplace_back("columns");
    reader.wantMembers(std::move(members));
    if (isRecord)
        reader.wantObjects([](std::string_view) { return true; });
    while (true) {
        const auto element = reader.next();
        if (!element)
            return tl::unexpected(element.error());
        if (!*element)
            break;
        const JsonArrayReader::Element &found = **element;
        const bool isMember = found.path == "columns" || std::find(m_layout.members.begin(), m_layout.members.end(),
                                                                   found.path) != m_layout.members.end();
        if (isMember) {
            if (auto taken = takeMember(found.path, found.text); !taken)
                return taken;
            continue;
        }
        m_log.addRecord();
        if (auto done = readElement(found, onRecord); !done)
            return done;
        m_log.tick();
    }
    if (const auto &damage = reader.damage())
        reject("json.syntax", damage->text, {damage->line, damage->offset}, {});
    return {};
}

Result<void> RecordReader::readElement(const JsonArrayReader::Element &element, const OnRecord &onRecord)
{
    const ReadLog::At at = placeOf(element);
    if (element.tooLong) {
        reject("record.size", QStringLiteral("a record of more than 16 MiB"), at, element.text);
        return {};
    }
    const auto value = m_parser.parsePadded(element.text);
    if (!value) {
        m_log.issue(Severity::Rejected, m_parser.failure().code, m_parser.failure().text, at, element.text);
        return {};
    }
    m_log.repairs(m_parser.repairs(), at, element.text);
    return take(*value, at, element.text, element.path, onRecord);
}

Result<void> RecordReader::take(Element value, const ReadLog::At &at, std::string_view raw, std::string_view list,
                                const OnRecord &onRecord)
{
    const Value record(value);
    if (const auto row = record.array())
        return takeRow(*row, at, raw, onRecord);
    const auto object = record.object();
    if (!object) {
        reject("json.shape", QStringLiteral("the record is not a JSON object"), at, raw);
        return {};
    }
    m_texts.clear();
    m_fields.clear();
    m_fields.addAll(*object);
    return onRecord({m_fields, at, raw, list});
}

// A row of an answer that names its columns once.
Result<void> RecordReader::takeRow(Array row, const ReadLog::At &at, std::string_view raw, const OnRecord &onRecord)
{
    if (m_columns.empty()) {
        m_heldBytes += raw.size();
        if (m_heldBytes > mostHeldBytes)
            reject("table.columns", QStringLiteral("a row before the names of its columns"), at, raw);
        else
            m_held.push_back({std::string(raw), at});
        return {};
    }
    m_texts.clear();
    m_fields.clear();
    size_t n = 0;
    for (const Element cell : row) {
        if (n < m_columns.size())
            m_fields.add(m_columns[n], Value(cell));
        ++n;
    }
    if (n != m_columns.size()) {
        reject("csv.ragged", QStringLiteral("a row of %1 cells below a header of %2").arg(n).arg(m_columns.size()), at,
               raw);
        return {};
    }
    return onRecord({m_fields, at, raw, {}});
}

Result<void> RecordReader::takeHeldRows(const OnRecord &onRecord)
{
    std::vector<HeldRow> held;
    held.swap(m_held);
    for (const HeldRow &row : held) {
        if (m_columns.empty()) {
            reject("table.columns", QStringLiteral("a row without the names of its columns"), row.at, row.text);
            continue;
        }
        const auto value = m_parser.parse(row.text); // it was parsed before
        const auto cells = value ? Value(*value).array() : std::nullopt;
        if (!cells)
            continue;
        if (auto done = takeRow(*cells, row.at, row.text, onRecord); !done)
            return done;
    }
    return {};
}

Result<void> RecordReader::takeMember(std::string_view path, std::string_view text)
{
    const auto value = m_memberParser.parse(text);
    if (!value)
        return {};
    if (path != "columns")
        return m_onMember ? m_onMember(path, Value(*value)) : Result<void>();
    m_columns.clear();
    if (const auto names = Value(*value).array()) {
        for (const Element name : *names)
            m_columns.emplace_back(Value(name).text());
    }
    return {};
}

Result<void> RecordReader::readTable(InputStream &input, std::string_view head, const OnRecord &onRecord)
{
    const auto onProblem = [this](const TableProblem &problem) {
        m_log.addRecord();
        m_log.issue(Severity::Rejected, problem.code, problem.text, {problem.line, problem.offset}, problem.raw);
    };
    const auto table = TableReader::open(input, head, onProblem, m_stop);
    const auto header = table->header();
    if (!header)
        return tl::unexpected(header.error());
    // Every row has the same names: where they stand is found once.
    m_fields.clear();
    std::vector<size_t> places;
    for (const std::string &name : header->spelled()) {
        m_fields.add(name, {});
        places.push_back(m_fields.placeOf(name));
    }
    TextArena mended;
    while (true) {
        const auto row = table->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        m_log.addRecord();
        m_texts.clear();
        mended.clear();
        const std::string_view raw = (*row)->raw;
        const bool isGood = simdjson::validate_utf8(raw.data(), raw.size()) && raw.find('\0') == std::string_view::npos;
        bool changed = false;
        for (size_t i = 0; i < places.size(); ++i) {
            const std::string_view cell = (*row)->cells[i];
            m_fields.set(places[i], Value(isGood ? cell : mended.keep(mendUtf8(cell, changed))));
        }
        const ReadLog::At at{(*row)->line, (*row)->offset};
        if (changed)
            m_log.repairs({.changed = true, .utf8 = true}, at, raw);
        if (auto done = onRecord({m_fields, at, raw, {}}); !done)
            return done;
        m_log.tick();
    }
}

void RecordReader::reject(const char *code, const QString &text, const ReadLog::At &at, std::string_view raw)
{
    m_log.issue(Severity::Rejected, QLatin1String(code), text, at, raw);
}

} // namespace parlance::observability

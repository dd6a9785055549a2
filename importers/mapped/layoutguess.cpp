// How the bytes of an unknown table become rows and cells.
#include "importers/mapped/guess.h"
#include "importers/mapped/rowsource.h"
#include "importers/mapped/times.h"
#include "importers/mapped/values.h"
#include "importers/readers/csvreader.h"
#include "importers/readers/decoding.h"
#include "importers/readers/json.h"
#include "importers/readers/jsonarrayreader.h"
#include "importers/readers/memorystream.h"
#include "importers/readers/text.h"

#include <algorithm>
#include <array>

namespace parlance {

namespace {

constexpr int lookedAt = 60; // rows
constexpr qsizetype smallWindow = 64 << 10;

struct Dialect
{
    char delimiter = ',';
    char quote = '"';
    double score = 0;
};

// Rows that all have the same number of cells, and more than one.
double scoreOf(std::string_view text, bool complete, char delimiter, char quote)
{
    MemoryStream stream(text);
    CsvReader csv(stream, {}, delimiter, smallWindow, RowSource::maxRow,
                  quote == TableLayout::noQuote ? CsvReader::neverQuote : quote);
    std::vector<size_t> widths;
    for (int i = 0; i < lookedAt; ++i) {
        const auto row = csv.next();
        if (!row || !*row)
            break;
        const bool isCutOff = !complete && (*row)->offset + qint64((*row)->raw.size()) >= qint64(text.size());
        if (isCutOff && i > 0)
            break;
        const bool isSeparator = i == 0 && (*row)->raw.starts_with("sep=");
        if (!isSeparator)
            widths.push_back((*row)->tooLong || (*row)->cut ? 0 : (*row)->cells.size());
    }
    if (widths.empty() || widths.front() < 2)
        return 0;
    const auto same = std::count(widths.begin(), widths.end(), widths.front());
    return 100.0 * double(same) / double(widths.size()) + double(std::min<size_t>(widths.front(), 20)) / 2;
}

// A cell that begins with the mark is what quotes are for.
bool hasQuotes(std::string_view text, char delimiter, char quote)
{
    const std::string_view head = text.substr(0, 16 << 10);
    const std::array<char, 3> afterDelimiter{delimiter, quote, '\0'}, afterLine{'\n', quote, '\0'};
    return head.starts_with(quote) || contains(head, afterDelimiter.data()) || contains(head, afterLine.data());
}

// Cells whose closing mark has text behind it: the marks are part of the text.
bool closesInsideText(std::string_view text, char delimiter, char quote)
{
    bool atStart = true, quoted = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == quote) {
            const char next = i + 1 < text.size() ? text[i + 1] : '\n';
            if (next == quote)
                ++i;
            else if (next != delimiter && next != '\n' && next != '\r')
                return true;
            else
                quoted = false;
        } else if (!quoted && atStart && c == quote) {
            quoted = true;
        }
        atStart = !quoted && (c == delimiter || c == '\n');
    }
    return false;
}

Dialect bestDialect(std::string_view text, bool complete)
{
    Dialect best;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const Dialect usual{delimiter, '"', scoreOf(text, complete, delimiter, '"')};
        if (usual.score > best.score)
            best = usual;
        const bool doubled = hasQuotes(text, delimiter, '"');
        if (!doubled && hasQuotes(text, delimiter, '\'')) {
            const Dialect single{delimiter, '\'', scoreOf(text, complete, delimiter, '\'')};
            if (single.score >= best.score && single.score > 0)
                best = single;
        }
        const Dialect bare{delimiter, TableLayout::noQuote, scoreOf(text, complete, delimiter, TableLayout::noQuote)};
        const bool better = bare.score > best.score + 5;
        const bool same = best.delimiter == delimiter && best.quote == '"' && bare.score >= best.score;
        if (doubled && (better || (same && closesInsideText(text, delimiter, '"'))))
            best = bare;
    }
    return best;
}

bool isValue(std::string_view cell)
{
    const std::string_view inside = trimmed(cell);
    if (inside.empty())
        return false;
    if (!plainDecimal(inside, false).empty() || !plainDecimal(inside, true).empty())
        return true;
    for (const TimeForm form :
         {TimeForm::Iso, TimeForm::YearMonthDay, TimeForm::DayMonthYear, TimeForm::MonthDayYear}) {
        if (parseTime(inside, form, TimeZone()))
            return true;
    }
    return false;
}

// A first row with a number or a time in it is no header.
bool hasHeader(std::string_view text, const TableLayout &layout)
{
    MemoryStream stream(text);
    CsvReader csv(stream, {}, layout.delimiter, smallWindow, RowSource::maxRow,
                  layout.quote == TableLayout::noQuote ? CsvReader::neverQuote : layout.quote);
    auto row = csv.next();
    if (row && *row && (*row)->raw.starts_with("sep="))
        row = csv.next();
    return !row || !*row || std::none_of((*row)->cells.begin(), (*row)->cells.end(), isValue);
}

int elementsAt(std::string_view text, const std::string &path)
{
    MemoryStream stream(text);
    JsonArrayReader reader(stream, {}, {path}, smallWindow);
    int found = 0;
    while (found < lookedAt) {
        const auto element = reader.next();
        if (!element || !*element)
            break;
        found += (*element)->text.starts_with('{');
    }
    return found;
}

// Where in a document its records stand: usual places.
std::string rowsPath(std::string_view text)
{
    constexpr std::array places{"data",      "results",    "items",         "rows",    "records", "events",
                                "messages",  "sessions",   "conversations", "leads",   "value",   "feedback",
                                "hits.hits", "data.items", "data.rows",     "metrics", "logs",    "entries"};
    std::string best;
    int most = 0;
    for (const char *place : places) {
        const int found = elementsAt(text, place);
        if (found > most) {
            most = found;
            best = place;
        }
    }
    return best;
}

bool isObject(std::string_view line)
{
    JsonParser parser;
    const auto root = parser.parse(line);
    return root && root->is_object();
}

} // namespace

TableLayout guessLayout(std::string_view text, bool complete)
{
    TableLayout layout;
    const std::string_view begin = trimmedHead(text);
    const std::string_view line = begin.substr(0, begin.find('\n'));
    if (begin.starts_with('{') && isObject(line) && !line.empty()) {
        layout.form = TableForm::JsonLines;
        if (line.size() < begin.size() && trimmedHead(begin.substr(line.size())).starts_with('{'))
            return layout;
        // A document on a single line may hold its records in a list.
        layout.rows = rowsPath(begin);
        layout.form = layout.rows.empty() ? TableForm::JsonLines : TableForm::Json;
        return layout;
    }
    const bool isArray = begin.starts_with('[') && trimmedHead(begin.substr(1)).starts_with('{');
    const bool isDocument = begin.starts_with('{') && trimmedHead(begin.substr(1)).starts_with('"');
    if (isArray || isDocument) {
        layout.form = TableForm::Json;
        layout.rows = isArray ? std::string() : rowsPath(begin);
        return layout;
    }
    std::string_view table = text;
    if (table.starts_with("\xEF\xBB\xBF"))
        table.remove_prefix(3);
    const Dialect dialect = bestDialect(table, complete);
    if (dialect.score > 0) {
        layout.delimiter = dialect.delimiter;
        layout.quote = dialect.quote;
    }
    layout.header = hasHeader(table, layout);
    return layout;
}

std::string decodedSample(std::string_view sample, TextEncoding encoding)
{
    MemoryStream bytes(sample);
    DecodingStream stream(bytes, encoding);
    std::string text;
    std::array<char, 16 << 10> piece{};
    while (true) {
        const auto got = stream.read(piece.data(), qsizetype(piece.size()));
        if (!got || *got == 0)
            return text;
        text.append(piece.data(), size_t(*got));
    }
}

} // namespace parlance

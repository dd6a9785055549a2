#include "importers/lex/shapes.h"

#include "importers/readers/jsonhead.h"
#include "importers/readers/tablereader.h"
#include "importers/readers/text.h"

#include <algorithm>
#include <charconv>

namespace parlance::lex {

namespace {

constexpr size_t maxPrefix = 1024; // a log stream name has at most 512 characters
constexpr std::string_view spaces = " \t\r\n";

// Keys of records, as they stand in JSON, in JSON inside a JSON string, and in JSON inside a CSV cell.
bool hasKey(std::string_view text, std::string_view name)
{
    for (size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        if (at > 0 && text[at - 1] == '"' && at + name.size() < text.size() &&
            (text[at + name.size()] == '"' || text[at + name.size()] == '\\'))
            return true;
    }
    return false;
}

bool hasRecord(std::string_view text)
{
    const bool version = hasKey(text, "messageVersion") || hasKey(text, "message-version");
    return version && hasKey(text, "sessionState") && (hasKey(text, "bot") || hasKey(text, "interpretations"));
}

bool hasVersion1Record(std::string_view text)
{
    return hasKey(text, "botName") && hasKey(text, "botAlias") &&
           (hasKey(text, "inputTranscript") || hasKey(text, "missedUtterance"));
}

bool isLexField(std::string_view name)
{
    return name == "inputtranscript" || name == "missedutterance" || name.starts_with("sessionstate.") ||
           name.starts_with("interpretations.") || name.starts_with("bot.");
}

// A table of CloudWatch Logs Insights. Without the whole messages it is known by columns that only Lex has.
Confidence sniffTable(std::string_view text)
{
    const TableHeader header = TableHeader::ofCsv(text);
    if (header.has({"@message"}))
        return hasRecord(text) ? Confidence::Certain : hasVersion1Record(text) ? Confidence::Likely : Confidence::Maybe;
    std::string line(text.substr(0, text.find('\n')));
    std::transform(line.begin(), line.end(), line.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; });
    size_t begin = 0;
    while (begin <= line.size()) {
        const size_t end = std::min(line.find(',', begin), line.size());
        std::string_view name = std::string_view(line).substr(begin, end - begin);
        while (!name.empty() && (name.front() == '"' || name.front() == ' '))
            name.remove_prefix(1);
        if (isLexField(name))
            return Confidence::Likely;
        begin = end + 1;
    }
    return Confidence::No;
}

Confidence sniffEnvelope(std::string_view text)
{
    if (firstJsonKey(text) == "awslogs")
        return contains(text.substr(0, 200), "\"H4sI") ? Confidence::Likely : Confidence::No;
    const bool events = hasKey(text, "events") && (hasKey(text, "searchedLogStreams") || hasKey(text, "nextToken") ||
                                                   hasKey(text, "nextForwardToken") || hasKey(text, "ingestionTime"));
    const bool results = hasKey(text, "results") && (hasKey(text, "statistics") || hasKey(text, "field"));
    const bool subscription = hasKey(text, "messageType") && hasKey(text, "logGroup");
    return events || results || subscription ? Confidence::Maybe : Confidence::No;
}

} // namespace

bool isEnvelopeKey(std::string_view key)
{
    constexpr std::string_view keys[] = {"events",
                                         "searchedLogStreams",
                                         "nextToken",
                                         "nextForwardToken",
                                         "nextBackwardToken",
                                         "results",
                                         "statistics",
                                         "status",
                                         "queryLanguage",
                                         "encryptionKey",
                                         "messageType",
                                         "owner",
                                         "logGroup",
                                         "logStream",
                                         "subscriptionFilters",
                                         "policyLevel",
                                         "logEvents"};
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

bool isPackedLine(std::string_view line)
{
    if (!line.starts_with("H4sI"))
        return false;
    return std::all_of(line.begin(), line.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/' ||
               c == '=' || c == '\r';
    });
}

Shape shapeOf(std::string_view head)
{
    const std::string_view text = trimmedHead(head);
    if (text.starts_with('['))
        return Shape::Documents;
    if (text.starts_with('{')) {
        const std::string_view key = firstJsonKey(text);
        return isEnvelopeKey(key) || key == "awslogs" || !isObjectPerLine(text) ? Shape::Documents : Shape::Lines;
    }
    return sniffTable(text) == Confidence::No ? Shape::Lines : Shape::Table;
}

Confidence sniffLex(std::string_view head)
{
    const std::string_view text = trimmedHead(head);
    if (text.starts_with('{') || text.starts_with('[')) {
        if (hasRecord(text))
            return Confidence::Certain;
        return hasVersion1Record(text) ? Confidence::Likely : sniffEnvelope(text);
    }
    if (const Confidence table = sniffTable(text); table != Confidence::No)
        return table;
    const std::string_view line = text.substr(0, text.find('\n'));
    if (isPackedLine(line))
        return Confidence::Maybe;
    // Any line of the head may be the first that is of Lex; but its JSON has to stand where such lines have it.
    if (!hasRecord(text) && !hasVersion1Record(text))
        return Confidence::No;
    for (size_t begin = 0; begin < text.size();) {
        const size_t end = std::min(text.find('\n', begin), text.size());
        if (prefixOf(text.substr(begin, end - begin)).json != std::string_view::npos)
            return hasRecord(text) ? Confidence::Certain : Confidence::Likely;
        begin = end + 1;
    }
    return Confidence::No;
}

Prefix prefixOf(std::string_view line)
{
    Prefix prefix;
    const size_t brace = line.substr(0, maxPrefix).find('{');
    if (brace == std::string_view::npos || (brace > 0 && line[brace - 1] != ' ' && line[brace - 1] != '\t'))
        return prefix;
    std::string_view rest = line.substr(0, brace);
    int words = 0;
    for (size_t begin = rest.find_first_not_of(spaces); begin != std::string_view::npos;
         begin = rest.find_first_not_of(spaces)) {
        const size_t end = std::min(rest.find_first_of(spaces, begin), rest.size());
        const std::string_view word = rest.substr(begin, end - begin);
        rest.remove_prefix(end);
        ++words;
        double epoch = 0;
        const auto [last, error] = std::from_chars(word.data(), word.data() + word.size(), epoch);
        if (error == std::errc() && last == word.data() + word.size() && word.size() >= 10)
            prefix.at = epochToMs(epoch);
        else if (const auto time = parseIsoTime(word, TimeZone()))
            prefix.at = time;
    }
    // Words without a time are a sentence with a brace in it, not an event.
    if (words == 0 || (prefix.at && words <= 3))
        prefix.json = brace;
    return prefix;
}

} // namespace parlance::lex

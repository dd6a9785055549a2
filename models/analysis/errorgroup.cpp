#include "models/analysis/errorgroup.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr size_t longestGroup = 200; // characters
constexpr size_t longestLine = 4096; // bytes looked at
constexpr size_t shortestHexId = 8, shortestId = 16;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isWord(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80) != 0;
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// What ends an address: white space, quotes, brackets.
bool endsAddress(char c)
{
    return isSpace(c) || std::string_view("\"'`<>()[]{},;").find(c) != std::string_view::npos;
}

std::string_view firstLine(std::string_view text)
{
    while (!text.empty()) {
        const size_t end = text.find_first_of("\r\n");
        const std::string_view line = text.substr(0, end);
        if (std::any_of(line.begin(), line.end(), [](char c) { return !isSpace(c); }))
            return line;
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return {};
}

size_t length(std::string_view text, bool (*belongs)(char))
{
    return size_t(std::find_if_not(text.begin(), text.end(), belongs) - text.begin());
}

size_t addressLength(std::string_view text)
{
    const size_t size = size_t(std::find_if(text.begin(), text.end(), endsAddress) - text.begin());
    return size > 0 && (text[size - 1] == '.' || text[size - 1] == ':') ? size - 1 : size; // of the sentence
}

// "https://…", "s3://…": the scheme is a word.
bool isUrl(std::string_view text, size_t word)
{
    return word > 0 && text.substr(word).starts_with("://");
}

bool isEmail(std::string_view address)
{
    const size_t at = address.find('@');
    return at != std::string_view::npos && at > 0 && address.find('.', at) != std::string_view::npos;
}

// 8-4-4-4-12 hexadecimal digits.
bool isUuid(std::string_view text)
{
    constexpr size_t size = 36;
    if (text.size() < size || (text.size() > size && isWord(text[size])))
        return false;
    for (size_t i = 0; i < size; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isHex(text[i]))
            return false;
    }
    return true;
}

// A word that nobody made up: hexadecimal, or letters and digits mixed, and long.
bool isId(std::string_view word)
{
    const bool digits = std::any_of(word.begin(), word.end(), isDigit);
    if (!digits || std::any_of(word.begin(), word.end(), [](char c) { return (c & 0x80) != 0; }))
        return false;
    if (word.size() > 2 && word[0] == '0' && (word[1] == 'x' || word[1] == 'X'))
        return std::all_of(word.begin() + 2, word.end(), isHex);
    return (word.size() >= shortestHexId && std::all_of(word.begin(), word.end(), isHex)) || word.size() >= shortestId;
}

// Digits with points, commas and colons between them: 3.5, 1,234, 10.0.0.1, 12:30:00.
size_t numberLength(std::string_view text)
{
    size_t size = length(text, isDigit);
    while (size + 1 < text.size() && std::string_view(".,:").find(text[size]) != std::string_view::npos &&
           isDigit(text[size + 1]))
        size += 1 + length(text.substr(size + 1), isDigit);
    return size;
}

// The text in quotes that begins here; 0: none. An apostrophe inside a word is no quote.
size_t quotedLength(std::string_view text, bool afterWord)
{
    if (text.empty() || std::string_view("\"'`").find(text[0]) == std::string_view::npos ||
        (afterWord && text[0] == '\''))
        return 0;
    for (size_t end = text.find(text[0], 1); end != std::string_view::npos; end = text.find(text[0], end + 1)) {
        const bool insideWord = text[0] == '\'' && end + 1 < text.size() && isWord(text[end + 1]);
        if (!insideWord)
            return end > 1 ? end + 1 : 0;
    }
    return 0;
}

struct Piece
{
    size_t size = 0;        // bytes of the message
    std::string_view shown; // instead of them; empty: as they are
};

Piece pieceOf(std::string_view text, bool afterWord)
{
    if (const size_t quoted = quotedLength(text, afterWord))
        return {quoted, "<text>"};
    const size_t word = length(text, isWord);
    if (word == 0)
        return {1, {}};
    if (afterWord && !isDigit(text[0])) // what stands behind a number
        return {length(text, [](char c) { return isWord(c) && !isDigit(c); }), {}};
    if (afterWord)
        return {numberLength(text), "<n>"};
    const size_t address = addressLength(text);
    if (isUrl(text, word))
        return {address, "<url>"};
    if (text.starts_with("arn:"))
        return {address, "<arn>"};
    if (isEmail(text.substr(0, address)))
        return {address, "<email>"};
    if (isUuid(text))
        return {36, "<id>"};
    if (isId(text.substr(0, word)))
        return {word, "<id>"};
    if (isDigit(text[0])) // with its unit, if there is one: 300ms
        return {numberLength(text), "<n>"};
    return {word, {}};
}

void shorten(std::string &text)
{
    size_t characters = 0, at = 0;
    for (; at < text.size(); ++at) {
        if ((text[at] & 0xC0) != 0x80 && characters++ == longestGroup)
            break;
    }
    if (at < text.size()) {
        text.resize(at);
        text += "…";
    }
}

} // namespace

std::string errorGroup(std::string_view message)
{
    std::string group;
    bool afterWord = false;
    for (std::string_view rest = firstLine(message).substr(0, longestLine); !rest.empty();) {
        if (isSpace(rest[0])) {
            if (!group.empty() && group.back() != ' ')
                group += ' ';
            rest.remove_prefix(1);
            afterWord = false;
            continue;
        }
        const Piece piece = pieceOf(rest, afterWord);
        group += piece.shown.empty() ? rest.substr(0, piece.size) : piece.shown;
        afterWord = isWord(rest[piece.size - 1]);
        rest.remove_prefix(piece.size);
    }
    if (!group.empty() && group.back() == ' ')
        group.pop_back();
    shorten(group);
    return group;
}

} // namespace parlance

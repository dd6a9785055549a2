#include "models/analysis/question.h"

#include "models/analysis/casefold.h"

#include <QChar>

#include <array>

namespace parlance {

namespace {

constexpr char space = ' ';
constexpr char notAscii = '\x7f'; // marks bytes that only the thorough way understands

// Lower case, every white space as a blank, everything beyond ASCII marked. DEL itself goes the thorough way too.
constexpr std::array<char, 256> foldTable = [] {
    std::array<char, 256> table{};
    for (int c = 0; c < 256; ++c) {
        const bool isSpace = c == ' ' || (c >= 0x09 && c <= 0x0d) || (c >= 0x1c && c <= 0x1f);
        const bool isUpper = c >= 'A' && c <= 'Z';
        table[size_t(c)] = isSpace ? space : isUpper ? char(c + ('a' - 'A')) : c >= 0x7f ? notAscii : char(c);
    }
    return table;
}();

bool isClosing(char c)
{
    return c == ' ' || c == '.' || c == '?' || c == '!';
}

void stripClosing(std::string &text)
{
    size_t size = text.size();
    while (size > 0 && isClosing(text[size - 1]))
        --size;
    text.resize(size);
}

// False, and out is meaningless, when the text is not ASCII.
bool normaliseAscii(std::string_view text, std::string &out)
{
    out.resize(text.size());
    char *end = out.data();
    char last = space;
    for (const char byte : text) {
        const char c = foldTable[static_cast<unsigned char>(byte)];
        if (c == notAscii)
            return false;
        *end = c;
        end += (c != space) | (last != space); // without a branch: no one foresees where words end
        last = c;
    }
    out.resize(size_t(end - out.data()));
    return true;
}

constexpr char32_t replacement = 0xfffd;

// Takes one character off the text, which is not empty. A byte that begins none counts as U+FFFD.
char32_t takeCharacter(std::string_view &text)
{
    const auto byte = [&text](size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    const size_t length = first < 0x80   ? 1
                          : first < 0xc2 ? 0
                          : first < 0xe0 ? 2
                          : first < 0xf0 ? 3
                          : first < 0xf5 ? 4
                                         : 0;
    char32_t letter = length == 1 ? first : first & (0x7fu >> length);
    bool valid = length > 0 && length <= text.size();
    for (size_t i = 1; valid && i < length; ++i) {
        valid = (byte(i) & 0xc0) == 0x80;
        letter = letter << 6 | (byte(i) & 0x3f);
    }
    const bool overlong = (length == 3 && letter < 0x800) || (length == 4 && letter < 0x10000);
    valid = valid && !overlong && letter <= 0x10ffff && (letter < 0xd800 || letter > 0xdfff);
    text.remove_prefix(valid ? length : 1);
    return valid ? letter : replacement;
}

void normaliseUnicode(std::string_view text, std::string &out)
{
    out.clear();
    out.reserve(text.size());
    while (!text.empty()) {
        if (const char c = foldTable[static_cast<unsigned char>(text.front())]; c != notAscii) {
            if (c != space || (!out.empty() && out.back() != space))
                out += c;
            text.remove_prefix(1);
            continue;
        }
        const char32_t letter = takeCharacter(text);
        if (!QChar::isSpace(letter))
            appendCaseFolded(letter, out);
        else if (!out.empty() && out.back() != space)
            out += space;
    }
}

} // namespace

void normaliseQuestion(std::string_view utf8, std::string &out)
{
    if (!normaliseAscii(utf8, out))
        normaliseUnicode(utf8, out);
    stripClosing(out);
}

namespace {

// The last bytes without trailing white space; of white space beyond ASCII the no-break and the ideographic space.
std::string_view trimmedEnd(std::string_view text)
{
    for (;;) {
        if (!text.empty() && foldTable[static_cast<unsigned char>(text.back())] == space)
            text.remove_suffix(1);
        else if (text.ends_with("\u00a0"))
            text.remove_suffix(2);
        else if (text.ends_with("\u3000"))
            text.remove_suffix(3);
        else
            return text;
    }
}

} // namespace

bool isObfuscated(std::string_view text)
{
    const auto isOfName = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
               c == '.';
    };
    for (size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        if (open > 0 && text[open - 1] == '\\')
            continue;
        size_t end = open + 1;
        while (end < text.size() && isOfName(text[end]))
            ++end;
        if (end > open + 1 && end < text.size() && text[end] == '}')
            return true;
    }
    return false;
}

bool endsWithQuestionMark(std::string_view utf8)
{
    const std::string_view text = trimmedEnd(utf8);
    return text.ends_with('?') || text.ends_with("\uff1f") || text.ends_with("\u061f");
}

} // namespace parlance

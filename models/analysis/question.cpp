#include "models/analysis/question.h"

#include <QString>

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
        if (c != space || last != space)
            *end++ = c;
        last = c;
    }
    out.resize(size_t(end - out.data()));
    return true;
}

bool isSpace(QChar c)
{
    return c.isSpace() || (c.unicode() >= 0x1c && c.unicode() <= 0x1f);
}

void normaliseUnicode(std::string_view utf8, std::string &out)
{
    const QString folded = QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).toCaseFolded();
    QString text;
    text.reserve(folded.size());
    for (const QChar c : folded) {
        if (!isSpace(c))
            text += c;
        else if (!text.isEmpty() && text.back() != QLatin1Char(' '))
            text += QLatin1Char(' ');
    }
    const QByteArray bytes = text.toUtf8();
    out.assign(bytes.constData(), size_t(bytes.size()));
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

bool endsWithQuestionMark(std::string_view utf8)
{
    const std::string_view text = trimmedEnd(utf8);
    return text.ends_with('?') || text.ends_with("\uff1f") || text.ends_with("\u061f");
}

} // namespace parlance

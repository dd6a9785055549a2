#include "models/analysis/searchtext.h"

#include "models/analysis/casefold.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <mutex>
#include <utility>

#include <experimental/simd>

namespace parlance {

namespace {

// How a character takes part in words. Invisible ones and accents are left out where they stand.
enum class Part : uint8_t { Separator, Word, Unspaced, Dropped };

struct Letter
{
    Part part = Part::Separator;
    uint8_t size = 0;
    char bytes[6] = {}; // what every folding of Unicode fits into, without its accents
};

bool isAccent(char32_t c)
{
    return c >= 0x300 && c <= 0x36f;
}

bool isInvisible(char32_t c)
{
    return isAccent(c) || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef) ||
           QChar::category(c) == QChar::Other_Format;
}

bool hasNoSpaces(char32_t c)
{
    if (c >= 0x3005 && c <= 0x30ff)
        return true; // marks that Kana and Han share
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

Part partOf(char32_t c)
{
    if (isInvisible(c))
        return Part::Dropped;
    switch (QChar::category(c)) {
    case QChar::Symbol_Other:
        return Part::Unspaced;
    case QChar::Symbol_Modifier:
        return c >= 0x1f3fb && c <= 0x1f3ff ? Part::Unspaced : Part::Separator; // skin tones
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Other_PrivateUse:
        return hasNoSpaces(c) ? Part::Unspaced : Part::Word;
    default:
        return Part::Separator;
    }
}

// The letter under its accents, for the scripts in which they are often left out.
char32_t withoutAccents(char32_t c)
{
    if (c >= 0xff01 && c <= 0xff5e)
        return c - 0xff01 + 0x21; // full-width forms
    const QChar::Script script = QChar::script(c);
    if (script != QChar::Script_Latin && script != QChar::Script_Greek)
        return c;
    while (QChar::decompositionTag(c) == QChar::Canonical) {
        const auto parts = QChar::decomposition(c).toUcs4();
        if (parts.isEmpty() || (parts.size() > 1 && !isAccent(parts[1])))
            break;
        c = parts[0];
    }
    return c;
}

void appendWordLetter(char32_t c, std::string &out)
{
    const size_t from = out.size();
    appendCaseFolded(withoutAccents(c), out);
    // A folding may bring accents of its own: "İ" is "i" and a dot. They are two bytes, 0xcc or 0xcd first.
    for (size_t at = from; at + 1 < out.size();) {
        const auto lead = static_cast<unsigned char>(out[at]);
        const auto next = static_cast<unsigned char>(out[at + 1]);
        if (lead == 0xcc || (lead == 0xcd && next < 0xb0))
            out.erase(at, 2);
        else
            at += detail::characterBytes(lead);
    }
}

Letter letterOf(char32_t c)
{
    Letter letter;
    letter.part = partOf(c);
    if (letter.part == Part::Separator || letter.part == Part::Dropped)
        return letter;
    std::string bytes;
    appendWordLetter(c, bytes);
    letter.size = uint8_t(std::min(bytes.size(), sizeof letter.bytes));
    std::memcpy(letter.bytes, bytes.data(), letter.size);
    return letter;
}

constexpr char32_t tabled = 0x10000;

// The letters of the first plane, worked out in pages of 256 when one of them is met for the first time.
class Letters
{
public:
    const Letter &at(char32_t c)
    {
        if (!m_ready[c >> 8].load(std::memory_order_acquire))
            makePage(c >> 8);
        return m_letters[c];
    }

private:
    void makePage(char32_t page)
    {
        const std::lock_guard lock(m_making);
        if (m_ready[page].load(std::memory_order_relaxed))
            return;
        for (char32_t c = page << 8; c < (page + 1) << 8; ++c)
            if (c < 0xd800 || c > 0xdfff)
                m_letters[c] = letterOf(c);
        m_ready[page].store(true, std::memory_order_release);
    }

    std::array<Letter, tabled> m_letters;
    std::array<std::atomic<bool>, tabled / 256> m_ready{};
    std::mutex m_making;
};

Letters &letters()
{
    static Letters all;
    return all;
}

// Word letters of ASCII in lower case; everything else separates.
constexpr std::array<char, 128> asciiWords = [] {
    std::array<char, 128> table{};
    for (int c = 0; c < 128; ++c) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool word = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        table[size_t(c)] = !word ? ' ' : upper ? char(c + ('a' - 'A')) : char(c);
    }
    return table;
}();

constexpr char32_t invalid = 0xffff'ffff;

// The character at the byte, which is advanced past it; `invalid` and one byte further when there is none.
char32_t take(std::string_view text, size_t &at)
{
    const auto byte = [&](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const unsigned lead = byte(at);
    if (lead < 0x80) {
        ++at;
        return lead;
    }
    const size_t size = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    char32_t c = lead & (0x7fu >> size);
    for (size_t i = 1; i < size; ++i) {
        if ((byte(at + i) & 0xc0) != 0x80) {
            ++at;
            return invalid;
        }
        c = c << 6 | (byte(at + i) & 0x3f);
    }
    const bool good = size != 0 && !(size == 3 && c < 0x800) && !(size == 4 && (c < 0x10000 || c > 0x10ffff)) &&
                      !(c >= 0xd800 && c <= 0xdfff);
    at += good ? size : 1;
    return good ? c : invalid;
}

// Builds the words form from left to right, in memory that is large enough for any text of the size.
class WordsForm
{
public:
    WordsForm(std::string &out, std::vector<uint32_t> *origin)
        : m_out(out)
        , m_origin(origin)
    {}

    void run(std::string_view text)
    {
        m_out.resize(4 * text.size() + 16); // two bytes become at most six and a blank
        m_end = m_out.data();
        *m_end++ = ' ';
        for (size_t at = 0; at < text.size();) {
            if (static_cast<unsigned char>(text[at]) < 0x80) {
                at = runOfAscii(text, at);
                continue;
            }
            const size_t from = at;
            const char32_t c = take(text, at);
            if (c < tabled)
                add(letters().at(c), from);
            else if (c == invalid)
                blank();
            else
                add(letterOf(c), from);
        }
        blank();
        m_out.resize(size_t(m_end - m_out.data()));
        if (m_origin)
            m_origin->resize(m_out.size(), uint32_t(text.size()));
    }

private:
    size_t runOfAscii(std::string_view text, size_t at)
    {
        if (std::exchange(m_unspaced, false))
            blank();
        if (m_origin) {
            for (; at < text.size() && static_cast<unsigned char>(text[at]) < 0x80; ++at)
                ascii(text[at], at);
            return at;
        }
        char *end = m_end;
        char before = end[-1]; // in a register: the loop waits for no memory
        const char *from = text.data() + at, *const last = text.data() + text.size();
        for (; from < last && static_cast<unsigned char>(*from) < 0x80; ++from) {
            const char c = asciiWords[static_cast<unsigned char>(*from)];
            *end = c;
            end += int(c != ' ') | int(before != ' ');
            before = c;
        }
        m_end = end;
        return size_t(from - text.data());
    }
    void ascii(char byte, size_t from)
    {
        const char c = asciiWords[static_cast<unsigned char>(byte)];
        if (c == ' ')
            blank();
        else
            append(&c, 1, from);
    }
    void add(const Letter &letter, size_t from)
    {
        if (letter.part == Part::Dropped)
            return;
        const bool unspaced = letter.part == Part::Unspaced;
        if (letter.part == Part::Separator || unspaced != m_unspaced)
            blank();
        m_unspaced = unspaced;
        if (letter.part == Part::Separator)
            return;
        append(letter.bytes, letter.size, from);
    }
    void append(const char *bytes, size_t size, size_t from)
    {
        std::memcpy(m_end, bytes, size);
        m_end += size;
        if (m_origin)
            m_origin->resize(size_t(m_end - m_out.data()), uint32_t(from));
    }
    void blank()
    {
        if (m_end[-1] != ' ')
            *m_end++ = ' ';
    }

    std::string &m_out;
    std::vector<uint32_t> *m_origin;
    char *m_end = nullptr;
    bool m_unspaced = false; // what was written last
};

void foldPlain(std::string_view text, std::string &out, std::vector<uint32_t> *origin)
{
    for (size_t at = 0; at < text.size();) {
        const size_t from = at;
        const char32_t c = take(text, at);
        if (c < 0x80) {
            out += char(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        } else {
            // ASCII stays among itself ("K" of Kelvin is no k), so that ASCII can be looked for in the text as it is.
            const char32_t folded = c == invalid ? c : QChar::toCaseFolded(c);
            if (folded == invalid || folded < 0x80)
                out.append(text.substr(from, at - from));
            else
                appendUtf8(folded, out);
        }
        if (origin)
            origin->resize(out.size(), uint32_t(from));
    }
}

namespace stdx = std::experimental;
using Bytes = stdx::native_simd<unsigned char>;

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

unsigned char lower(unsigned char c)
{
    return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
}

bool equalsAscii(const unsigned char *text, std::string_view needle)
{
    for (size_t i = 0; i < needle.size(); ++i)
        if (lower(text[i]) != static_cast<unsigned char>(needle[i]))
            return false;
    return true;
}

} // namespace

int searchFormVersion()
{
    constexpr int ownVersion = 1;
    return ownVersion * 1'000 + int(QChar::currentUnicodeVersion());
}

void foldForSearch(std::string_view utf8, SearchForm form, std::string &out, std::vector<uint32_t> *origin)
{
    out.clear();
    if (origin)
        origin->clear();
    if (form == SearchForm::Plain) {
        foldPlain(utf8, out, origin);
        return;
    }
    WordsForm(out, origin).run(utf8);
}

size_t endOfCharacter(std::string_view utf8, size_t at)
{
    if (at >= utf8.size())
        return utf8.size();
    take(utf8, at);
    for (size_t next = at; next < utf8.size(); at = next) {
        const char32_t c = take(utf8, next);
        if (c < 0x80 || c == invalid || !isInvisible(c))
            break;
    }
    return at;
}

bool isUnspaced(std::string_view foldedCharacter)
{
    if (foldedCharacter.empty() || static_cast<unsigned char>(foldedCharacter.front()) < 0x80)
        return false;
    size_t at = 0;
    const char32_t c = take(foldedCharacter, at);
    return c != invalid && (c < tabled ? letters().at(c).part : partOf(c)) == Part::Unspaced;
}

// Looks for the first and the last byte of the needle in many places at once and compares where both fit. Setting the
// bit of lower case confuses some signs with others ("@" and "`"); the comparison sorts them out.
bool containsAscii(std::string_view haystack, std::string_view needle)
{
    if (needle.size() > haystack.size())
        return false;
    const unsigned char *text = bytesOf(haystack);
    const size_t last = needle.size() - 1;
    const size_t places = haystack.size() - last;
    const Bytes bit(0x20);
    const Bytes head = Bytes(static_cast<unsigned char>(needle.front())) | bit;
    const Bytes tail = Bytes(static_cast<unsigned char>(needle.back())) | bit;
    size_t at = 0;
    for (; at + Bytes::size() <= places; at += Bytes::size()) {
        const Bytes a(text + at, stdx::element_aligned);
        const Bytes b(text + at + last, stdx::element_aligned);
        const auto both = ((a | bit) == head) && ((b | bit) == tail);
        if (stdx::none_of(both))
            continue;
        for (size_t i = 0; i < Bytes::size(); ++i)
            if (both[i] && equalsAscii(text + at + i, needle))
                return true;
    }
    for (; at < places; ++at)
        if (equalsAscii(text + at, needle))
            return true;
    return false;
}

bool isAscii(std::string_view text)
{
    const unsigned char *bytes = bytesOf(text);
    size_t at = 0;
    Bytes seen(0);
    for (; at + Bytes::size() <= text.size(); at += Bytes::size())
        seen |= Bytes(bytes + at, stdx::element_aligned);
    unsigned char rest = 0;
    for (; at < text.size(); ++at)
        rest |= bytes[at];
    return rest < 0x80 && stdx::none_of(seen >= Bytes(0x80));
}

bool containsAroundOthers(std::string_view utf8, const std::vector<std::string> &needles, std::string &scratch)
{
    const auto isOther = [&](size_t at) { return static_cast<unsigned char>(utf8[at]) >= 0x80; };
    size_t reach = 0; // of a needle to either side of a character that takes part in it
    for (const std::string &needle : needles)
        reach = std::max(reach, needle.size());
    for (size_t at = 0; at < utf8.size();) {
        if (!isOther(at)) {
            ++at;
            continue;
        }
        // On to where no needle can reach from these characters to the next ones.
        const size_t from = at > reach ? at - reach : 0;
        size_t last = at;
        for (; at < utf8.size() && at <= last + 2 * reach; ++at)
            last = isOther(at) ? at : last;
        const size_t to = std::min(utf8.size(), last + 1 + reach);
        foldForSearch(utf8.substr(from, to - from), SearchForm::Words, scratch);
        for (const std::string &needle : needles)
            if (scratch.find(needle) != std::string::npos)
                return true;
    }
    return false;
}

} // namespace parlance

#include "importers/readers/decoding.h"

#include "importers/readers/utf8.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <iconv.h>

namespace parlance {

namespace {

constexpr size_t pieceSize = 64 << 10;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

unsigned byteAt(std::string_view text, size_t i)
{
    return static_cast<unsigned char>(text[i]);
}

// Nothing but whole characters; the last one may be cut off.
bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const size_t length = utf8Length(text);
        if (length == 0)
            return text.size() < 4 && byteAt(text, 0) >= 0xC2;
        text.remove_prefix(length);
    }
    return true;
}

// Latin letters in UTF-16 have a zero byte each.
std::optional<TextEncoding> byZeroBytes(std::string_view head)
{
    size_t even = 0, odd = 0;
    for (size_t i = 0; i < head.size(); ++i) {
        if (head[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    const size_t pairs = head.size() / 2;
    if (pairs < 2 || even + odd < pairs / 5)
        return std::nullopt;
    return even > odd * 4   ? std::optional(TextEncoding::Utf16Be)
           : odd > even * 4 ? std::optional(TextEncoding::Utf16Le)
                            : std::nullopt;
}

// Shift-JIS: characters of two bytes that stand beside each other, or kana. In Western text such pairs are rare and
// alone.
bool looksLikeShiftJis(std::string_view head)
{
    size_t pairs = 0, beside = 0, kana = 0, broken = 0, western = 0;
    bool afterPair = false;
    for (size_t i = 0; i < head.size(); ++i) {
        const unsigned lead = byteAt(head, i);
        const bool isLead = (lead >= 0x81 && lead <= 0x9F) || (lead >= 0xE0 && lead <= 0xFC);
        if (!isLead) {
            broken += lead == 0x80 || lead >= 0xFD;
            western += lead >= 0xA0; // half-width kana, or a Western letter
            afterPair = false;
            continue;
        }
        if (i + 1 >= head.size())
            break;
        const unsigned trail = byteAt(head, i + 1);
        if (trail < 0x40 || trail == 0x7F || trail > 0xFC) {
            ++broken;
            afterPair = false;
            continue;
        }
        ++pairs;
        beside += afterPair;
        kana += (lead == 0x82 && trail >= 0x9F && trail <= 0xF1) || (lead == 0x83 && trail <= 0x96);
        afterPair = true;
        ++i;
    }
    return broken == 0 && pairs > 0 && western <= pairs && (beside * 5 >= pairs * 2 || kana * 5 >= pairs);
}

const char *converterName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Latin1:
        return "ISO-8859-1";
    case TextEncoding::Windows1252:
        return "CP1252";
    case TextEncoding::ShiftJis:
        return "CP932"; // as Windows writes it
    case TextEncoding::Utf8:
        break;
    }
    return nullptr;
}

} // namespace

std::optional<TextEncoding> markedEncoding(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (head.starts_with("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (head.starts_with("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

TextEncoding guessEncoding(std::string_view head)
{
    if (const auto marked = markedEncoding(head))
        return *marked;
    if (const auto wide = byZeroBytes(head))
        return *wide;
    if (isUtf8(head))
        return TextEncoding::Utf8;
    if (looksLikeShiftJis(head))
        return TextEncoding::ShiftJis;
    const bool hasControls = std::any_of(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 && byte <= 0x9F;
    });
    return hasControls ? TextEncoding::Windows1252 : TextEncoding::Latin1;
}

DecodingStream::DecodingStream(InputStream &source, TextEncoding encoding)
    : m_source(&source)
    , m_encoding(encoding)
{}

DecodingStream::DecodingStream(std::unique_ptr<InputStream> source, TextEncoding encoding)
    : m_owned(std::move(source))
    , m_source(m_owned.get())
    , m_encoding(encoding)
{}

DecodingStream::~DecodingStream()
{
    if (m_converter != nullptr)
        iconv_close(m_converter);
}

// The first bytes decide: they may have a mark.
Result<void> DecodingStream::start()
{
    m_started = true;
    while (m_in.size() < 3) {
        const auto more = fill();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
    }
    if (const auto marked = markedEncoding(m_in))
        m_encoding = *marked;
    const char *const name = converterName(m_encoding);
    if (name == nullptr)
        return {};
    const iconv_t opened = iconv_open("UTF-8", name);
    // NOLINTNEXTLINE(performance-no-int-to-ptr): how iconv says that it knows no such encoding
    if (opened == iconv_t(-1))
        return fail(ErrorCategory::Unsupported,
                    QStringLiteral("this system cannot read text in %1").arg(QLatin1String(name)));
    m_converter = opened;
    return {};
}

// Appends to m_in; false at the end.
Result<bool> DecodingStream::fill()
{
    const size_t had = m_in.size();
    m_in.resize(had + pieceSize);
    const auto got = m_source->read(m_in.data() + had, qsizetype(pieceSize));
    m_in.resize(had + size_t(got ? *got : 0));
    if (!got)
        return tl::unexpected(got.error());
    return *got > 0;
}

// Everything that is complete in m_in goes to m_out.
void DecodingStream::convert(bool atEnd)
{
    char *from = m_in.data();
    size_t left = m_in.size();
    while (left > 0) {
        const size_t had = m_out.size();
        m_out.resize(had + left * 3 + 16);
        char *to = m_out.data() + had;
        size_t room = m_out.size() - had;
        const size_t done = iconv(m_converter, &from, &left, &to, &room);
        const int error = errno;
        m_out.resize(size_t(to - m_out.data()));
        if (done != size_t(-1))
            break;
        if (error == E2BIG)
            continue;
        if (error == EINVAL && !atEnd)
            break; // a character that goes on in the next piece
        const size_t unit = m_encoding == TextEncoding::Utf16Le || m_encoding == TextEncoding::Utf16Be ? 2 : 1;
        const size_t skipped = std::min(left, unit);
        m_out += replacement;
        ++m_replaced;
        from += skipped;
        left -= skipped;
    }
    m_in.erase(0, m_in.size() - left);
}

Result<qsizetype> DecodingStream::read(char *out, qsizetype capacity)
{
    if (!m_started) {
        if (auto started = start(); !started)
            return tl::unexpected(started.error());
    }
    if (m_converter == nullptr) {
        if (m_given >= m_in.size())
            return m_source->read(out, capacity);
        const size_t size = m_in.copy(out, size_t(capacity), m_given);
        m_given += size;
        return qsizetype(size);
    }
    while (m_given == m_out.size() && !m_ended) {
        m_out.clear();
        m_given = 0;
        if (m_in.size() < 4) {
            const auto more = fill();
            if (!more)
                return tl::unexpected(more.error());
            m_ended = !*more;
        }
        convert(m_ended);
    }
    const size_t size = m_out.copy(out, size_t(capacity), m_given);
    m_given += size;
    return qsizetype(size);
}

} // namespace parlance

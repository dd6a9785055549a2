#include "importers/readers/streams.h"

#include "importers/readers/decoding.h"

#include <cstring>

namespace parlance {

namespace {

bool startsWith(std::string_view head, std::string_view magic)
{
    return head.substr(0, magic.size()) == magic;
}

// A tar header has the sum of its own bytes, the sum's field counted as spaces, in octal at byte 148.
bool isTarHeader(std::string_view head)
{
    if (head.size() < 512 || head[0] == '\0')
        return false;
    unsigned sum = 0;
    for (size_t i = 0; i < 512; ++i)
        sum += i >= 148 && i < 156 ? unsigned(' ') : unsigned(static_cast<unsigned char>(head[i]));
    unsigned stated = 0;
    bool digits = false;
    for (size_t i = 148; i < 156; ++i) {
        const char c = head[i];
        if (c >= '0' && c <= '7') {
            stated = stated * 8 + unsigned(c - '0');
            digits = true;
        } else if (digits) {
            break;
        }
    }
    return digits && stated == sum;
}

} // namespace

Packing packingOf(std::string_view head)
{
    using namespace std::string_view_literals;
    if (startsWith(head, "\x1f\x8b"sv))
        return Packing::Gzip;
    if (startsWith(head, "\x28\xb5\x2f\xfd"sv) ||
        (head.size() >= 4 && (head[0] & '\xf0') == '\x50' && head.substr(1, 3) == "\x2a\x4d\x18"sv))
        return Packing::Zstd;
    if (startsWith(head, "PK\x03\x04"sv) || startsWith(head, "PK\x05\x06"sv))
        return Packing::Zip;
    for (const std::string_view foreign : {"\xfd"
                                           "7zXZ\0"sv,
                                           "BZh"sv, "7z\xbc\xaf\x27\x1c"sv, "Rar!\x1a"sv}) {
        if (startsWith(head, foreign))
            return Packing::Foreign;
    }
    if (startsWith(head, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv))
        return Packing::Compound;
    if (startsWith(head, "PAR1"sv))
        return Packing::Parquet;
    if (startsWith(head, "\xff\xfe"sv) || startsWith(head, "\xfe\xff"sv))
        return Packing::Utf16;
    return isTarHeader(head) ? Packing::Tar : Packing::Plain;
}

std::string_view PeekStream::head(qsizetype size)
{
    const auto wanted = size_t(size);
    while (m_head.size() < wanted && !m_error) {
        const size_t had = m_head.size();
        m_head.resize(wanted);
        const auto got = m_source->read(m_head.data() + had, qsizetype(wanted - had));
        m_head.resize(had + size_t(got ? *got : 0));
        if (!got)
            m_error = got.error();
        else if (*got == 0)
            break;
    }
    return std::string_view(m_head).substr(0, wanted);
}

Result<qsizetype> PeekStream::read(char *out, qsizetype capacity)
{
    if (m_given < m_head.size()) {
        const size_t size = std::min(size_t(capacity), m_head.size() - m_given);
        std::memcpy(out, m_head.data() + m_given, size);
        m_given += size;
        if (m_given == m_head.size()) {
            m_head = {};
            m_given = 0;
        }
        return qsizetype(size);
    }
    if (m_error)
        return tl::unexpected(*m_error);
    return m_source->read(out, capacity);
}

Error BombGuard::error(const QString &name)
{
    return {ErrorCategory::Unsupported,
            QStringLiteral("the file unpacks to more than %1 times its size, which no export does").arg(maxRatio),
            Place{name, -1, -1, {}},
            {}};
}

Result<std::unique_ptr<InputStream>> decode(std::unique_ptr<InputStream> source, const QString &name)
{
    auto peek = std::make_unique<PeekStream>(std::move(source));
    switch (packingOf(peek->head(512))) {
    case Packing::Gzip:
        return gunzip(std::move(peek), name);
    case Packing::Zstd:
        return unzstd(std::move(peek), name);
    case Packing::Parquet:
        return fail(
            ErrorCategory::Unsupported,
            QStringLiteral("a Parquet file, which is not read: export as JSONL (JSON lines, JSONLines) instead"),
            Place{name, -1, -1, {}});
    case Packing::Foreign:
        return fail(ErrorCategory::Unsupported,
                    QStringLiteral("packed or encoded in a way that is not read (xz, bzip2, 7-Zip or rar): unpack it "
                                   "first"),
                    Place{name, -1, -1, {}});
    case Packing::Compound:
        return fail(ErrorCategory::Unsupported,
                    QStringLiteral("a workbook with a password, or one of Excel 97 to 2003: save it as XLSX without a "
                                   "password, or as CSV"),
                    Place{name, -1, -1, {}});
    case Packing::Zip:
        return fail(ErrorCategory::Unsupported, QStringLiteral("an archive inside an archive: unpack it first"),
                    Place{name, -1, -1, {}});
    case Packing::Utf16:
        return std::make_unique<DecodingStream>(std::move(peek), TextEncoding::Utf16Le);
    case Packing::Tar:
    case Packing::Plain:
        break;
    }
    if (name.endsWith(QLatin1String(".br"), Qt::CaseInsensitive))
        return unbrotli(std::move(peek), name);
    return peek;
}

} // namespace parlance

#include "tests/importers/packing.h"

#include <archive.h>
#include <archive_entry.h>
#include <brotli/encode.h>
#include <zlib.h>
#include <zstd.h>

namespace parlance::test {

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream = {};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray zstandard(const QByteArray &bytes)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    out.resize(qsizetype(ZSTD_compress(out.data(), size_t(out.size()), bytes.constData(), size_t(bytes.size()), 3)));
    return out;
}

QByteArray brotli(const QByteArray &bytes)
{
    size_t size = BrotliEncoderMaxCompressedSize(size_t(bytes.size())) + 16;
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    BrotliEncoderCompress(5, BROTLI_DEFAULT_WINDOW, BROTLI_DEFAULT_MODE, size_t(bytes.size()),
                          reinterpret_cast<const uint8_t *>(bytes.constData()), &size,
                          reinterpret_cast<uint8_t *>(out.data()));
    out.resize(qsizetype(size));
    return out;
}

namespace {

la_ssize_t appendBlock(archive *, void *out, const void *bytes, size_t size)
{
    static_cast<QByteArray *>(out)->append(static_cast<const char *>(bytes), qsizetype(size));
    return la_ssize_t(size);
}

} // namespace

QByteArray archived(ArchiveKind kind, const std::vector<std::pair<QString, QByteArray>> &members)
{
    QByteArray out;
    archive *const writer = archive_write_new();
    if (kind == ArchiveKind::Zip)
        archive_write_set_format_zip(writer);
    else
        archive_write_set_format_ustar(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open(writer, &out, nullptr, &appendBlock, nullptr);
    for (const auto &[path, bytes] : members) {
        archive_entry *const entry = archive_entry_new();
        archive_entry_set_pathname(entry, path.toUtf8().constData());
        archive_entry_set_filetype(entry, path.endsWith(u'/') ? AE_IFDIR : AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, bytes.size());
        archive_write_header(writer, entry);
        archive_write_data(writer, bytes.constData(), size_t(bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    if (kind == ArchiveKind::TarGzip)
        return gzipped(out);
    return kind == ArchiveKind::TarZstd ? zstandard(out) : out;
}

} // namespace parlance::test

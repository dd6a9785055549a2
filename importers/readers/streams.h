// The stages an input stream is built from: a file on disk, then the decompression its first bytes ask for.
#pragma once

#include "importers/importer.h"

#include <string>

namespace parlance {

// How the bytes are packed, by magic.
enum class Packing { Plain, Utf16, Gzip, Zstd, Zip, Tar, Parquet, Compound, Foreign };

// head: at least 512 bytes where the input has them. Foreign: a known archive that is not read (xz, bzip2, 7-Zip,
// rar). Compound: a file of older office programs, which workbooks with a password are too. Utf16: text with the byte order mark of UTF-16.
Packing packingOf(std::string_view head);

// A regular file, in order, without keeping it in the page cache longer than needed. A file that turns out shorter
// than it was when it was opened is an Error (somebody cuts it while it is read).
Result<std::unique_ptr<InputStream>> openFile(const QString &path);

// gzip with one or several members, checksums verified. Zero bytes after the last member are padding; anything else
// there is an Error. name: the file as errors call it.
std::unique_ptr<InputStream> gunzip(std::unique_ptr<InputStream> source, QString name);

// zstd with one or several frames; windows above 128 MiB are refused.
std::unique_ptr<InputStream> unzstd(std::unique_ptr<InputStream> source, QString name);

// brotli: one stream, windows of at most 16 MiB.
std::unique_ptr<InputStream> unbrotli(std::unique_ptr<InputStream> source, QString name);

// Lets the first bytes be looked at before they are read.
class PeekStream final : public InputStream
{
public:
    explicit PeekStream(std::unique_ptr<InputStream> source)
        : m_owned(std::move(source))
        , m_source(m_owned.get())
    {}
    explicit PeekStream(InputStream &source)
        : m_source(&source)
    {}

    // The first bytes, at most size of them; fewer at the end of the input or before damage. Damage found here is
    // returned by read() once the bytes before it were read. Call before the first read.
    std::string_view head(qsizetype size);

    Result<qsizetype> read(char *out, qsizetype capacity) override;
    [[nodiscard]] qint64 consumed() const override { return m_source->consumed(); }
    [[nodiscard]] std::optional<qint64> firstRow() const override { return m_source->firstRow(); }

private:
    std::unique_ptr<InputStream> m_owned;
    InputStream *m_source;
    std::string m_head;
    size_t m_given = 0;
    std::optional<Error> m_error;
};

// Stops input that grows beyond reason while it is unpacked.
class BombGuard
{
public:
    // True when `in` packed bytes gave more than a few hundred times as many.
    [[nodiscard]] static bool isBomb(qint64 in, qint64 out) { return out > freeBytes && out / maxRatio > in; }
    static Error error(const QString &name);

private:
    static constexpr qint64 freeBytes = 256LL << 20; // below this no ratio is suspicious
    static constexpr qint64 maxRatio = 500;          // real exports reach 5 to 30
};

// Gives the decoded stream of whatever the source holds: plain, gzip or zstd, and text marked as UTF-16 as UTF-8. Brotli
// has no magic: it is what the name ends in .br of and nothing else is seen in. Archives are the caller's business.
// Unsupported for packings that are not read.
Result<std::unique_ptr<InputStream>> decode(std::unique_ptr<InputStream> source, const QString &name);

} // namespace parlance

// One Importer per input format: recognised by content, registered once, found by dialog, drop and command line.
#pragma once

#include "models/records/sink.h"

#include <QIODevice>

#include <memory>
#include <stop_token>
#include <vector>

namespace parlance {

// How sure a format is about a head of input. The highest wins; equal scores go to the one registered first.
enum class Confidence { No, Maybe, Likely, Certain };

// What is known of a file besides its bytes. Paths are as the user named them.
struct InputContext
{
    QString path;     // "export.zip/2024/06/01/10/AWSDynamoDB/data/x.json.gz"
    QString baseName; // last part, without compression suffixes
    qint64 sizeOnDisk = 0;
    std::optional<qint64> exportHour;      // from a YYYY/MM/DD/HH partition in the path: hours since the epoch, UTC
    std::optional<qint64> exportMicros;    // from a manifest-summary.json or an AWS export id in the path
    std::optional<UtcMs> modifiedMs;       // of the file on disk: the time of what states none itself
    std::optional<qint64> expectedRecords; // from a manifest-files.json; another number is the Issue "export.count"
    TimeZone zone;                         // for times without an offset
    bool isSheet = false;                  // of a workbook, as CSV with commas and dots in UTF-8
    QString userKey; // which field names the user, in formats that leave it open; empty: the format's usual one
};

// Decompressed bytes in cache-sized windows. Not thread-safe; belongs to one worker.
class InputStream
{
public:
    virtual ~InputStream() = default;
    // Fills out with up to capacity bytes; 0 at the end. A truncated or damaged archive is an Error after the
    // bytes that could be recovered were delivered.
    virtual Result<qsizetype> read(char *out, qsizetype capacity) = 0;
    // Compressed bytes consumed so far, for progress.
    [[nodiscard]] virtual qint64 consumed() const = 0;
    // Of a table whose rows have numbers of their own, as the sheets of a workbook do: the number of its first row, known
    // after the first read. Each row is one then, however many lines its cells have.
    [[nodiscard]] virtual std::optional<qint64> firstRow() const { return std::nullopt; }
};

class Importer
{
public:
    virtual ~Importer() = default;

    [[nodiscard]] virtual QString key() const = 0;  // permanent: "bedrock-export"
    [[nodiscard]] virtual QString kind() const = 0; // platform of the source it fills: "bedrock-chat"
    // The source its files go into when the import names none; empty: the only one of the platform, else by the path.
    [[nodiscard]] virtual QString preferredSource() const { return {}; }
    // head: the first (decompressed) bytes, at most 64 KiB, possibly cut in the middle of a record.
    [[nodiscard]] virtual Confidence sniff(std::string_view head, const InputContext &context) const = 0;
    // Reads one file to its end. A damaged record is reported and skipped; an Error ends the file (unreadable
    // device, cancelled, or what the sink returned). const: one instance serves all threads.
    virtual Result<void> read(InputStream &input, const InputContext &context, RecordSink &sink,
                              const ProgressSink &progress, std::stop_token stop) const = 0;
};

class ImporterRegistry
{
public:
    ImporterRegistry(); // with every built-in format
    [[nodiscard]] const std::vector<std::unique_ptr<Importer>> &all() const { return m_importers; }
    [[nodiscard]] const Importer *byKey(const QString &key) const;
    // The best format for a head, or nullptr. Ties go to registration order.
    [[nodiscard]] const Importer *recognise(std::string_view head, const InputContext &context) const;

private:
    std::vector<std::unique_ptr<Importer>> m_importers;
};

} // namespace parlance

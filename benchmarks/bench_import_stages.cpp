// bench_import_stages PATH… [--stage inflate|split|parse|null|all] [--runs N] [--workers N] [--window KiB]
// The stages of reading an export, measured apart. MB are decimal, of decompressed bytes; CPU seconds, median of the runs.
//   inflate  decompression alone          split  and lines
//   parse    and JSON of the outer line   null   everything up to the records, which are thrown away
// Tables of no known format are read by the mapping that is guessed for them.
#include "importers/inputset.h"
#include "importers/mapped/guess.h"
#include "importers/mapped/mappedimporter.h"
#include "importers/readers/json.h"
#include "importers/readers/linereader.h"
#include "importers/readers/streams.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <thread>

using namespace parlance;

namespace {

struct Tally
{
    qint64 bytes = 0;
    qint64 records = 0;
    qint64 messages = 0;
};

// Takes what importers give and counts it.
class NullSink final : public RecordSink
{
public:
    Result<void> put(const ConversationRecord &record) override
    {
        ++tally.records;
        tally.messages += qint64(record.messages.size());
        return {};
    }
    Result<void> put(const BotRecord &) override { return {}; }
    Result<void> put(const BotAliasRecord &) override { return {}; }
    Result<void> put(const UserRecord &) override { return {}; }
    Result<void> put(const RelatedDocumentRecord &) override { return {}; }
    Result<void> put(const StatedFigureRecord &) override { return {}; }
    Result<void> put(const AuditRecord &) override { return {}; }
    Result<void> put(const LeadRecord &) override { return {}; }
    Result<void> put(const ProductEventRecord &) override { return {}; }
    Result<void> put(const MetricSampleRecord &) override { return {}; }
    void report(Issue issue) override
    {
        if (issue.severity != Severity::Note)
            std::fprintf(stderr, "%s\n", qPrintable(toString(issue.place) + QStringLiteral(": ") + issue.text));
    }

    Tally tally;
};

// Counts the bytes that pass.
class CountedStream final : public InputStream
{
public:
    explicit CountedStream(InputStream &source)
        : m_source(source)
    {}
    Result<qsizetype> read(char *out, qsizetype capacity) override
    {
        auto got = m_source.read(out, capacity);
        bytes += got.value_or(0);
        return got;
    }
    [[nodiscard]] qint64 consumed() const override { return m_source.consumed(); }
    [[nodiscard]] std::optional<qint64> firstRow() const override { return m_source.firstRow(); }

    qint64 bytes = 0;

private:
    InputStream &m_source;
};

Result<Tally> inflateFile(InputStream &input, qsizetype window)
{
    Tally tally;
    std::vector<char> buffer(static_cast<size_t>(window));
    while (true) {
        const auto got = input.read(buffer.data(), qsizetype(buffer.size()));
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            return tally;
        tally.bytes += *got;
    }
}

Result<Tally> splitFile(InputStream &input, qsizetype window, bool parse)
{
    Tally tally;
    CountedStream counted(input);
    LineReader lines(counted, {}, window);
    JsonParser parser;
    while (true) {
        const auto line = lines.next();
        if (!line)
            return tl::unexpected(line.error());
        if (!*line)
            break;
        tally.records += !parse || parser.parsePadded((*line)->text) ? 1 : 0;
    }
    tally.bytes = counted.bytes;
    return tally;
}

std::unique_ptr<Importer> mappedImporter(std::string_view head)
{
    auto guess = guessMapping(head, false);
    const bool isUsable = guess && problemOf(guess->mapping, false).flaw == MappingFlaw::None;
    return isUsable ? std::make_unique<MappedImporter>(std::move(guess->mapping)) : nullptr;
}

Result<Tally> importFile(InputStream &input, const InputFile &file)
{
    const ImporterRegistry registry;
    PeekStream stream(input);
    const std::string_view head = stream.head(64 << 10);
    const Importer *importer = registry.recognise(head, file.context);
    const std::unique_ptr<Importer> mapped = importer ? nullptr : mappedImporter(head);
    if (!importer)
        importer = mapped.get();
    if (!importer)
        return fail(ErrorCategory::Unsupported, QStringLiteral("of no known format"),
                    Place{file.context.path, -1, -1, {}});
    CountedStream counted(stream);
    NullSink sink;
    const auto done = importer->read(counted, file.context, sink, {}, {});
    if (!done)
        return tl::unexpected(done.error());
    sink.tally.bytes = counted.bytes;
    return sink.tally;
}

Result<Tally> runFile(const QString &stage, const InputFile &file, qsizetype window)
{
    auto stream = openInput(file);
    if (!stream)
        return tl::unexpected(stream.error());
    if (stage == QStringLiteral("inflate"))
        return inflateFile(**stream, window);
    if (stage == QStringLiteral("null"))
        return importFile(**stream, file);
    return splitFile(**stream, window, stage == QStringLiteral("parse"));
}

double cpuSeconds()
{
    timespec now = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

struct Options
{
    QStringList paths;
    QStringList stages = {QStringLiteral("inflate"), QStringLiteral("split"), QStringLiteral("parse"),
                          QStringLiteral("null")};
    int runs = 5;
    int workers = 1;
    qsizetype window = Window::usualSize;
};

bool measure(const QString &stage, const std::vector<InputFile> &files, const Options &options)
{
    std::vector<double> cpu, wall;
    Tally total;
    std::atomic<bool> failed = false;
    for (int run = 0; run < options.runs; ++run) {
        total = {};
        std::atomic<size_t> next = 0;
        std::vector<Tally> tallies(static_cast<size_t>(options.workers));
        const double cpuBefore = cpuSeconds();
        const auto before = std::chrono::steady_clock::now();
        {
            std::vector<std::jthread> threads;
            for (Tally &tally : tallies) {
                threads.emplace_back([&] {
                    for (size_t i = next++; i < files.size(); i = next++) {
                        const auto done = runFile(stage, files[i], options.window);
                        if (!done) {
                            std::fprintf(stderr, "%s\n", qPrintable(toString(done.error())));
                            failed = true;
                            continue;
                        }
                        tally.bytes += done->bytes;
                        tally.records += done->records;
                        tally.messages += done->messages;
                    }
                });
            }
        }
        wall.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count());
        cpu.push_back(cpuSeconds() - cpuBefore);
        for (const Tally &tally : tallies) {
            total.bytes += tally.bytes;
            total.records += tally.records;
            total.messages += tally.messages;
        }
    }
    std::sort(cpu.begin(), cpu.end());
    std::sort(wall.begin(), wall.end());
    const double seconds = cpu[cpu.size() / 2];
    std::printf("%-8s %8.1f MB  cpu %7.3f s  wall %7.3f s  %7.0f MB/s/core  %lld records  %lld messages\n",
                qPrintable(stage), double(total.bytes) / 1e6, seconds, wall[wall.size() / 2],
                double(total.bytes) / 1e6 / seconds, static_cast<long long>(total.records),
                static_cast<long long>(total.messages));
    return !failed;
}

bool parseOptions(const QStringList &words, Options &options)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (!words[i].startsWith(QStringLiteral("--"))) {
            options.paths += words[i];
            continue;
        }
        if (i + 1 >= words.size())
            return false;
        const QString name = words[i];
        const QString value = words[++i];
        const int number = value.toInt();
        if (name == QStringLiteral("--stage") && value != QStringLiteral("all"))
            options.stages = {value};
        else if (name == QStringLiteral("--runs") && number > 0)
            options.runs = number;
        else if (name == QStringLiteral("--workers") && number > 0)
            options.workers = number;
        else if (name == QStringLiteral("--window") && number > 0)
            options.window = qsizetype(number) << 10;
        else if (name != QStringLiteral("--stage"))
            return false;
    }
    return !options.paths.isEmpty();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Options options;
    if (!parseOptions(QCoreApplication::arguments(), options)) {
        std::fprintf(stderr, "usage: bench_import_stages PATH… [--stage inflate|split|parse|null|all] [--runs N] "
                             "[--workers N] [--window KiB]\n");
        return 1;
    }
    const auto inputs = collectInputs(options.paths, TimeZone(), {});
    if (!inputs) {
        std::fprintf(stderr, "%s\n", qPrintable(toString(inputs.error())));
        return 2;
    }
    bool good = true;
    for (const QString &stage : options.stages)
        good = measure(stage, inputs->files, options) && good;
    return good ? 0 : 2;
}

// generate_export DIR --messages N [--seed S] [--files N] [--threads N]
// Writes a full DynamoDB export (DIR/AWSDynamoDB/<id>/data/*.json.gz with manifests) to measure imports with.
#include "benchmarks/generator.h"

#include <isa-l/igzip_lib.h>

#include <atomic>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <thread>

using namespace parlance::bench;
namespace fs = std::filesystem;

namespace {

struct Options
{
    fs::path folder;
    int64_t messages = 1'000'000;
    uint64_t seed = 1;
    int files = 20;
    unsigned threads = std::max(1u, std::thread::hardware_concurrency());
};

bool parse(int argc, char **argv, Options &options)
{
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word.rfind("--", 0) != 0) {
            options.folder = word;
            continue;
        }
        if (i + 1 >= argc)
            return false;
        const int64_t value = std::strtoll(argv[++i], nullptr, 10);
        if (word == "--messages" && value >= 10)
            options.messages = value;
        else if (word == "--seed")
            options.seed = uint64_t(value);
        else if (word == "--files" && value >= 1)
            options.files = int(value);
        else if (word == "--threads" && value >= 1)
            options.threads = unsigned(value);
        else
            return false;
    }
    return !options.folder.empty();
}

// gzip of a stream in pieces; ISA-L at level 3 keeps up with the lines.
class GzipFile
{
public:
    explicit GzipFile(const fs::path &path)
        : m_file(path, std::ios::binary)
        , m_level(ISAL_DEF_LVL3_DEFAULT)
    {
        isal_deflate_init(&m_stream);
        m_stream.level = 3;
        m_stream.level_buf = m_level.data();
        m_stream.level_buf_size = uint32_t(m_level.size());
        m_stream.gzip_flag = IGZIP_GZIP;
        m_stream.flush = NO_FLUSH;
    }
    bool write(const std::string &data, bool last)
    {
        m_stream.next_in = reinterpret_cast<uint8_t *>(const_cast<char *>(data.data()));
        m_stream.avail_in = uint32_t(data.size());
        m_stream.end_of_stream = last;
        do {
            m_stream.next_out = m_out;
            m_stream.avail_out = sizeof m_out;
            if (isal_deflate(&m_stream) != COMP_OK)
                return false;
            m_file.write(reinterpret_cast<const char *>(m_out), std::streamsize(sizeof m_out - m_stream.avail_out));
        } while (m_stream.avail_out == 0);
        return bool(m_file);
    }

private:
    std::ofstream m_file;
    isal_zstream m_stream{};
    std::vector<uint8_t> m_level;
    uint8_t m_out[256 * 1024];
};

struct Export
{
    const Options &options;
    const Material &material;
    fs::path data;
    int64_t conversations;
    std::atomic<int> nextFile{0};
    std::atomic<bool> failed{false};
    std::mutex mutex;
    Counts total;
    std::vector<int64_t> items;
};

std::string fileName(int file)
{
    char name[64];
    std::snprintf(name, sizeof name, "%05d-bench.json.gz", file);
    return name;
}

void writeFile(Export &job, int file)
{
    LineWriter lines(job.material, job.options.seed);
    const auto gzip = std::make_unique<GzipFile>(job.data / fileName(file));
    const int64_t first = job.conversations * file / job.options.files;
    const int64_t end = job.conversations * (file + 1) / job.options.files;
    std::string block;
    for (int64_t conversation = first; conversation < end; ++conversation) {
        lines.append(block, conversation);
        if (block.size() > 256 * 1024) {
            if (!gzip->write(block, false))
                job.failed = true;
            block.clear();
        }
    }
    if (!gzip->write(block, true))
        job.failed = true;
    const std::lock_guard lock(job.mutex);
    job.total.conversations += lines.counts().conversations;
    job.total.messages += lines.counts().messages;
    job.total.bytes += lines.counts().bytes;
    job.items[size_t(file)] = lines.counts().conversations;
}

void writeManifests(const Export &job)
{
    const fs::path folder = job.data.parent_path();
    std::ofstream files(folder / "manifest-files.json", std::ios::binary);
    for (int file = 0; file < job.options.files; ++file)
        files << "{\"itemCount\":" << job.items[size_t(file)] << ",\"dataFileS3Key\":\"AWSDynamoDB/"
              << folder.filename().string() << "/data/" << fileName(file) << "\"}\n";
    std::ofstream summary(folder / "manifest-summary.json", std::ios::binary);
    summary << "{\"version\":\"2020-06-30\",\"itemCount\":" << job.conversations
            << ",\"exportTime\":\"2026-11-21T00:00:00.000Z\",\"outputFormat\":\"DYNAMODB_JSON\",\"exportType\":"
               "\"FULL_EXPORT\"}\n";
}

} // namespace

int main(int argc, char **argv)
{
    Options options;
    if (!parse(argc, argv, options)) {
        std::fprintf(stderr, "usage: generate_export DIR [--messages N] [--seed S] [--files N] [--threads N]\n");
        return 1;
    }
    const int64_t conversations = std::max<int64_t>(1, options.messages * 15 / 100);
    const Material material(options.seed, conversations);
    Export job{options,
               material,
               options.folder / "AWSDynamoDB" / "01795219200000-be9c0000" / "data",
               conversations,
               {},
               {},
               {},
               {},
               std::vector<int64_t>(size_t(options.files))};
    std::error_code error;
    fs::create_directories(job.data, error);
    if (error) {
        std::fprintf(stderr, "generate_export: %s: %s\n", job.data.c_str(), error.message().c_str());
        return 2;
    }
    {
        std::vector<std::jthread> workers;
        for (unsigned i = 0; i < options.threads; ++i)
            workers.emplace_back([&job] {
                for (int file = job.nextFile++; file < job.options.files && !job.failed; file = job.nextFile++)
                    writeFile(job, file);
            });
    }
    writeManifests(job);
    if (job.failed) {
        std::fprintf(stderr, "generate_export: writing failed in %s\n", job.data.c_str());
        return 2;
    }
    std::printf("{\"conversations\":%" PRId64 ",\"messages\":%" PRId64 ",\"bytes\":%" PRId64 "}\n",
                job.total.conversations, job.total.messages, job.total.bytes);
    return 0;
}

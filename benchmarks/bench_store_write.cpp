// What writing costs, by stage and without any parsing: records made in memory are pushed into the store.
//   bench_store_write FILE [MESSAGES] [STAGE]
// stages: batch (gather, hash, derive), rows (and insert rows), segments (and append columns), import (everything as an
// import does it: two workers, 20 files, finish and checkpoint). Prints messages, seconds of wall and CPU, and the peak
// of memory.
#include "models/store/importsession.h"
#include "models/store/storeprivate.h"

#include <QFile>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <random>
#include <sys/resource.h>
#include <thread>

using namespace parlance;

namespace {

constexpr int messagesPerConversation = 7;

struct Usage
{
    double wall = 0, cpu = 0, memory = 0;
};

Usage usage()
{
    rusage u{};
    getrusage(RUSAGE_SELF, &u);
    const auto seconds = [](const timeval &t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return {std::chrono::duration<double>(now).count(), seconds(u.ru_utime) + seconds(u.ru_stime),
            double(u.ru_maxrss) / 1024};
}

// One conversation after the other, the same for the same seed.
class Conversations
{
public:
    explicit Conversations(unsigned seed)
        : m_random(seed)
        , m_seed(seed)
    {
        static constexpr const char *syllables[] = {"ra", "to", "mi", "ken", "sol", "ver", "ab", "lin", "do", "pex"};
        while (m_words.size() < 64 * 1024) {
            for (unsigned n = 1 + m_random() % 4; n > 0; --n)
                m_words += syllables[m_random() % std::size(syllables)];
            m_words += ' ';
        }
    }

    const ConversationRecord &next()
    {
        ++m_count;
        const qint64 start = 1'700'000'000'000 + qint64(m_random() % 34'560'000) * 1000;
        const std::string name = std::to_string(m_seed) + "-" + std::to_string(m_count);
        m_id = "01HF7YAT00" + name;
        m_user = "user-" + std::to_string(m_random() % 5000);
        m_bot = "bot-" + std::to_string(m_random() % 60);
        m_ids.clear();
        for (int i = 0; i < messagesPerConversation; ++i)
            m_ids.push_back(m_id + "MESSAGE" + std::to_string(i));
        m_messages.clear();
        for (int i = 0; i < messagesPerConversation; ++i) {
            MessageRecord m;
            m.id = m_ids[size_t(i)];
            m.parent = i > 0 ? std::string_view(m_ids[size_t(i) - 1]) : std::string_view();
            m.role = i % 2 ? Role::Assistant : Role::User;
            m.at = start + i * 20'000;
            m.model = "claude-v3.5-sonnet";
            const size_t length = i % 2 ? 400 + m_random() % 754 : 20 + m_random() % 154;
            m.text = std::string_view(m_words).substr(m_random() % (m_words.size() - 1'200), length);
            if (i % 2 && m_random() % 100 < 6)
                m.feedback = FeedbackRecord{m_random() % 3 ? Rating::Up : Rating::Down, "other", {}};
            m_messages.push_back(m);
        }
        m_record = {};
        m_record.id = m_id;
        m_record.user = m_user;
        m_record.bot = m_bot;
        m_record.title = "A title of usual length";
        m_record.order = {(start + 200'000) * 1000, 1};
        m_record.reportedTotal = Nano(m_random() % 100'000'000);
        m_record.started = start;
        m_record.complete = true;
        m_record.messages = m_messages;
        return m_record;
    }

private:
    std::mt19937 m_random;
    unsigned m_seed;
    qint64 m_count = 0;
    std::string m_words, m_id, m_user, m_bot;
    std::vector<std::string> m_ids;
    std::vector<MessageRecord> m_messages;
    ConversationRecord m_record;
};

[[noreturn]] void stop(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(toString(error)));
    std::exit(1);
}

void batchStage(Store &store, qint64 messages, bool rows, bool segments)
{
    Conversations conversations(1);
    Batch batch;
    WriteOutcome outcome;
    for (qint64 done = 0; done < messages;) {
        batch.clear();
        for (int i = 0; i < 7'500; ++i, done += messagesPerConversation)
            batch.add(conversations.next());
        batch.derive(makePricing({}));
        if (!rows)
            continue;
        auto writer = store.write();
        if (!writer)
            stop(writer.error());
        auto rowWriter = (*writer)->rows();
        if (!rowWriter)
            stop(rowWriter.error());
        if (auto written = (*rowWriter)->write(batch, 1, 0, {}, outcome, segments); !written)
            stop(written.error());
        if (auto committed = (*writer)->commit(true); !committed)
            stop(committed.error());
    }
}

void importStage(Store &store, qint64 messages)
{
    constexpr int files = 20;
    auto session = ImportSession::begin(store, QStringLiteral("bench"), QStringLiteral("bedrock-chat"),
                                        QStringLiteral("default"), {});
    if (!session)
        stop(session.error());
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int file = next++; file < files; file = next++) {
            Conversations conversations{unsigned(file)};
            auto sink = (*session)->beginFile({QString::number(file), 1, 1, QStringLiteral("bench")}, {});
            if (!sink)
                stop(sink.error());
            for (qint64 done = 0; done < messages / files; done += messagesPerConversation)
                if (auto put = (*sink)->put(conversations.next()); !put)
                    stop(put.error());
            if (auto committed = (*sink)->commit(); !committed)
                stop(committed.error());
        }
    };
    {
        std::jthread other(work);
        work();
    }
    if (auto finished = (*session)->finish({}); !finished)
        stop(finished.error());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_store_write FILE [MESSAGES] [batch|rows|segments|import]\n");
        return 1;
    }
    const QString path = QFile::decodeName(argv[1]);
    const qint64 messages = argc > 2 ? std::atoll(argv[2]) : 1'000'000;
    const std::string stage = argc > 3 ? argv[3] : "import";
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    auto store = Store::open(path, Store::Mode::OpenOrCreate);
    if (!store)
        stop(store.error());
    const Usage before = usage();
    if (stage == "import")
        importStage(**store, messages);
    else
        batchStage(**store, messages, stage != "batch", stage == "segments");
    const Usage after = usage();
    const double wall = after.wall - before.wall, cpu = after.cpu - before.cpu;
    std::printf("%s: %lld messages, wall %.2f s (%.0f k/s), cpu %.2f s, peak %.0f MiB\n", stage.c_str(),
                static_cast<long long>(messages), wall, double(messages) / wall / 1e3, cpu, after.memory);
    return 0;
}

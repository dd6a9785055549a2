// bench_search --workspace FILE [--repeats N] [--build] [--words RARE,USUAL,COMMON]: milliseconds until the first
// results and until the end, by index and by reading the texts, and what building the index costs. --build changes the
// workspace. Without --words three are taken from the texts by how often they occur.
#include "models/store/search.h"
#include "models/store/searchindex.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <map>

using namespace parlance;

namespace {

struct Times
{
    double first = 0, whole = 0, cpu = 0; // ms
    qint64 matches = 0;
};

double cpuMs()
{
    timespec at{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &at);
    return double(at.tv_sec) * 1e3 + double(at.tv_nsec) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

Times once(const Store &store, const SearchRequest &request)
{
    Times times;
    const double cpu = cpuMs();
    QElapsedTimer timer;
    timer.start();
    const auto sink = [&](const std::vector<SearchHit> &hits, const SearchProgress &) {
        if (!hits.empty() && times.first == 0)
            times.first = double(timer.nsecsElapsed()) / 1e6;
    };
    const auto end = searchMessages(store, request, {}, sink);
    times.whole = double(timer.nsecsElapsed()) / 1e6;
    times.cpu = cpuMs() - cpu;
    times.matches = end ? end->matches : -1;
    return times;
}

void measure(const Store &store, const char *name, const QString &text, const SearchRequest &request, int repeats)
{
    std::vector<double> first, whole, cpu;
    qint64 matches = 0;
    for (int i = 0; i < repeats; ++i) {
        const Times times = once(store, request);
        first.push_back(times.first);
        whole.push_back(times.whole);
        cpu.push_back(times.cpu);
        matches = times.matches;
    }
    std::printf("%-34s %-16s %10.1f %10.1f %10.1f %10lld\n", name, qPrintable(text), median(first), median(whole),
                median(cpu), static_cast<long long>(matches));
    std::fflush(stdout);
}

// Rare, usual and common, by a sample of the texts.
QStringList someWords(const Store &store)
{
    auto session = store.read();
    auto s = (*session)->prepare(QStringLiteral("SELECT text FROM message WHERE text IS NOT NULL LIMIT 20000"));
    std::map<std::string, int> counts;
    std::string words;
    while (s->step().value_or(false)) {
        std::map<std::string, int> here;
        foldForSearch(s->bytes(0), SearchForm::Words, words);
        eachIndexToken(words, [&](std::string_view token) { here[std::string(token)] = 1; });
        for (const auto &[word, one] : here)
            counts[word] += one;
    }
    QStringList chosen;
    for (const int wanted : {6, 140, 6'000}) {
        const auto nearest = std::min_element(counts.begin(), counts.end(), [&](const auto &a, const auto &b) {
            return std::abs(a.second - wanted) < std::abs(b.second - wanted);
        });
        if (nearest != counts.end())
            chosen << QString::fromStdString(nearest->first);
    }
    return chosen;
}

int build(Store &store)
{
    if (!clearSearchIndex(store))
        return 1;
    const double cpu = cpuMs();
    QElapsedTimer timer;
    timer.start();
    const auto built = buildSearchIndex(store, {}, {});
    const double wall = double(timer.nsecsElapsed()) / 1e6, used = cpuMs() - cpu;
    const auto info = searchIndexInfo(store, true);
    if (!built || !info)
        return 1;
    const double messages = double(std::max<qint64>(1, info->messages));
    std::printf(
        "build: %lld messages, %.1f s wall, %.1f s CPU, %.2f us CPU a message, %.1f MB (%.1f bytes a message)\n",
        static_cast<long long>(info->messages), wall / 1e3, used / 1e3, used * 1e3 / messages,
        double(info->bytes) / 1e6, double(info->bytes) / messages);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QString path;
    QStringList words;
    int repeats = 5;
    bool builds = false;
    for (int i = 1; i < argc; ++i) {
        const auto is = [&](const char *name) { return std::strcmp(argv[i], name) == 0; };
        if (is("--workspace") && i + 1 < argc)
            path = QString::fromLocal8Bit(argv[++i]);
        else if (is("--words") && i + 1 < argc)
            words = QString::fromLocal8Bit(argv[++i]).split(u',');
        else if (is("--repeats") && i + 1 < argc)
            repeats = std::atoi(argv[++i]);
        else if (is("--build"))
            builds = true;
    }
    auto store = Store::open(path, Store::Mode::OpenExisting);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(toString(store.error())));
        return 1;
    }
    if (builds && build(**store) != 0)
        return 1;
    if (words.isEmpty())
        words = someWords(**store);
    std::printf("%-34s %-16s %10s %10s %10s %10s\n", "", "words", "first ms", "all ms", "CPU ms", "matches");
    for (const QString &word : words) {
        SearchRequest request;
        request.limit = 50;
        request.expression = parseSearch(word);
        measure(**store, "index, newest 50", word, request, repeats);
        request.order = SearchOrder::Relevance;
        measure(**store, "index, best 50 of all", word, request, repeats);
        request.useIndex = false;
        request.order = SearchOrder::Newest;
        measure(**store, "texts, newest 50", word, request, repeats);
        request.limit = 100'000'000;
        if (word == words.front()) {
            measure(**store, "texts, all, two threads", word, request, repeats);
            request.threads = 1;
            measure(**store, "texts, all, one thread", word, request, repeats);
            request.expression = plainSearch(word.mid(1));
            measure(**store, "substring, all, one thread", word.mid(1), request, repeats);
            request.threads = 2;
            measure(**store, "substring, all, two threads", word.mid(1), request, repeats);
        }
    }
    return 0;
}

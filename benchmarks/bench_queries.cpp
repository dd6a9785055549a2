// bench_queries (--workspace FILE | --messages N) [--repeats N] [--only TEXT] [--json]: the nine queries of a dashboard by columns,
// without the cache of answers, plain and under a filter on the busiest bot. Milliseconds, medians.
// bench_queries … --pivot: the nine queries of a pivot of 2 × 2 dimensions and 5 values instead.
// bench_queries --messages N --facts FILE: writes the made-up messages as CSV for the peers, as facts.sql does.
#include "models/engine/columnplan.h"
#include "models/engine/storesources.h"
#include "models/engine/tablebuilder.h"
#include "models/query/pivot.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <map>
#include <numeric>
#include <random>
#include <thread>

using namespace parlance;

namespace {

// A made-up year of messages, as segments of columns and nothing else.
class MadeUp final : public BlockSource
{
public:
    explicit MadeUp(uint32_t messages)
    {
        std::mt19937 random(7);
        const auto below = [&](uint32_t n) { return uint32_t(random() % n); };
        // Few members have much, many have little.
        const auto skewed = [&](uint32_t n) { return uint32_t(std::pow(double(random()) / 4294967296.0, 3) * n); };
        constexpr uint32_t start = 1'704'067'200, days = 400; // 2024-01-01
        uint32_t conversation = 0, made = 0;
        while (made < messages) {
            FactBlock block;
            const uint32_t first = made;
            while (made < messages && made - first < 65'536) {
                ++conversation;
                block.conversations.push_back(conversation);
                // Conversations come in order of time, and more in the daytime.
                const auto day = uint32_t(uint64_t(made) * days / messages);
                uint32_t at = start + day * 86'400 + (6 + below(8) + below(8)) * 3600 + below(3600);
                const uint32_t user = 1 + skewed(5000), bot = skewed(61), model = 1 + skewed(8);
                const uint32_t turns = 1 + below(6);
                for (uint32_t turn = 0; turn < turns * 2; ++turn, ++made) {
                    const bool answer = turn % 2 == 1;
                    const uint32_t response = 800 + below(8000);
                    at += answer ? response / 1000 : 20 + below(200);
                    uint32_t flags = answer ? FactFlags::kindAssistant : FactFlags::kindUser;
                    if (turn == 0)
                        flags |= FactFlags::firstTurn | FactFlags::conversationStart;
                    if (answer && below(100) < 6)
                        flags |= below(4) ? FactFlags::thumbsUp : FactFlags::thumbsDown;
                    if (answer)
                        flags |= 3u << FactFlags::basisShift;
                    put(block, FactColumn::TimeS, at);
                    put(block, FactColumn::TimeMs, uint16_t(below(1000)));
                    put(block, FactColumn::Conversation, conversation);
                    put(block, FactColumn::User, user);
                    put(block, FactColumn::Bot, uint16_t(bot));
                    put(block, FactColumn::Model, uint16_t(model));
                    put(block, FactColumn::Flags, flags);
                    put(block, FactColumn::Cost, answer ? int64_t(below(20'000'000)) : nullNano);
                    put(block, FactColumn::Response, answer ? response : nullU32);
                    put(block, FactColumn::Question, answer ? 0u : 1 + skewed(373'292));
                    ++block.rows;
                }
            }
            m_blocks.push_back(std::move(block));
        }
    }
    Result<std::vector<uint32_t>> segments() override
    {
        std::vector<uint32_t> ids(m_blocks.size());
        std::iota(ids.begin(), ids.end(), 1);
        return ids;
    }
    Result<FactBlock> block(uint32_t id, std::span<const FactColumn>) override { return m_blocks[id - 1]; }

    bool writeCsv(const char *path) const
    {
        std::FILE *file = std::fopen(path, "w");
        if (!file)
            return false;
        std::fputs("conv,ts,role,usr,bot,model,cost,lat,thumb,qid\n", file);
        for (const FactBlock &block : m_blocks) {
            for (uint32_t row = 0; row < block.rows; ++row)
                writeRow(block, row, file);
        }
        return std::fclose(file) == 0;
    }

private:
    template <typename T>
    static void put(FactBlock &block, FactColumn column, T value)
    {
        auto &bytes = block.data[int(column)].bytes;
        const auto *from = reinterpret_cast<const std::byte *>(&value);
        bytes.insert(bytes.end(), from, from + sizeof value);
    }
    template <typename T>
    static T get(const FactBlock &block, FactColumn column, uint32_t row)
    {
        T value;
        std::memcpy(&value, block.data[int(column)].bytes.data() + row * sizeof(T), sizeof(T));
        return value;
    }
    static void writeRow(const FactBlock &block, uint32_t row, std::FILE *file)
    {
        const auto u32 = [&](FactColumn column) { return get<uint32_t>(block, column, row); };
        const auto u16 = [&](FactColumn column) { return unsigned(get<uint16_t>(block, column, row)); };
        const uint32_t flags = u32(FactColumn::Flags), response = u32(FactColumn::Response);
        const auto cost = get<int64_t>(block, FactColumn::Cost, row);
        std::fprintf(file, "%u,%lld,%u,%u,%u,%u,", u32(FactColumn::Conversation),
                     u32(FactColumn::TimeS) * 1000LL + u16(FactColumn::TimeMs), flags & FactFlags::kindMask,
                     u32(FactColumn::User), u16(FactColumn::Bot), u16(FactColumn::Model));
        if (cost != nullNano)
            std::fprintf(file, "%lld", static_cast<long long>(cost));
        std::fputc(',', file);
        if (response != nullU32)
            std::fprintf(file, "%u", response);
        const char *thumb = flags & FactFlags::thumbsUp ? "1" : flags & FactFlags::thumbsDown ? "0" : "";
        std::fprintf(file, ",%s,%u\n", thumb, u32(FactColumn::Question));
    }
    std::vector<FactBlock> m_blocks;
};

class MadeUpNames final : public DictionarySource
{
public:
    Result<void> forEach(DictionaryKey dictionary, const std::function<void(const DictionaryRow &)> &use) override
    {
        const uint32_t size = dictionary.dictionary == Dictionary::Question ? 373'292
                              : dictionary.dictionary == Dictionary::User   ? 5000
                                                                            : 60;
        for (uint32_t id = 1; id <= size; ++id)
            use({id, QString::number(id), {}});
        return {};
    }
    Result<std::vector<DictionaryRow>> some(DictionaryKey, std::span<const uint32_t> ids) override
    {
        std::vector<DictionaryRow> rows;
        for (const uint32_t id : ids)
            rows.push_back({id, QString::number(id), {}});
        return rows;
    }
};

struct Named
{
    const char *name;
    Query query;
};

std::vector<Named> dashboard()
{
    using M = MeasureKey;
    using D = DimensionKey;
    const auto query = [](M measure, std::vector<Grouping> by, int limit = 0) {
        Query q;
        q.measures = {measure};
        q.by = std::move(by);
        q.limit = limit;
        return q;
    };
    std::vector<Named> list{
        {"cost per day", query(M::Cost, {{D::Time, Grain::Day}})},
        {"cost by bot", query(M::Cost, {{D::Bot}})},
        {"top 50 users", query(M::Cost, {{D::User}}, 50)},
        {"cost by model", query(M::Cost, {{D::Model}})},
        {"hour × weekday", query(M::Messages, {{D::HourOfDay}, {D::Weekday}})},
        {"satisfaction by bot", query(M::Satisfaction, {{D::Bot}})},
        {"top 50 questions", query(M::Queries, {{D::Question}}, 50)},
        {"p95 response per day", query(M::ResponseTimeP95, {{D::Time, Grain::Day}})},
        {"users per day and bot, 90 days", query(M::Users, {{D::Time, Grain::Day}, {D::Bot}})},
    };
    // The tiles show no totals row: each is one pass, as the peers' queries are.
    for (Named &named : list)
        named.query.totals = false;
    Query &users = list.back().query;
    users.period.kind = Period::Kind::LastDays;
    users.period.count = 90;
    users.fill = false;
    return list;
}

// What Explore asks for 2 × 2 dimensions and 5 values: a query for every level of totals, see PivotPlan.
std::vector<Named> pivot()
{
    Pivot pivot;
    pivot.rows = {{DimensionKey::Bot}, {DimensionKey::Model}};
    pivot.columns = {{DimensionKey::Time, Grain::Quarter}, {DimensionKey::Weekday}};
    for (const char *of : {"messages", "users", "cost", "response_time_p95", "satisfaction"})
        pivot.values.push_back({QLatin1String(of), PivotValue::Show::Value, 3});
    const PivotPlan plan = planPivot(pivot, {}).value();
    static const char *const depths[] = {"no", "one", "two"};
    static std::vector<std::string> names; // the list below points at them
    names.reserve(plan.levels.size());
    std::vector<Named> list;
    for (const PivotPlan::Level &level : plan.levels) {
        names.push_back(std::string("by ") + depths[level.rows] + " rows, " + depths[level.columns] + " columns");
        list.push_back({names.back().c_str(), plan.queries[level.query]});
    }
    return list;
}

QString nameOf(const Named &named, bool filtered)
{
    return QString::fromUtf8(named.name) + (filtered ? QStringLiteral(", filtered") : QString());
}

struct Options
{
    QString workspace, only; // only: part of the name of a query
    QByteArray facts;
    uint32_t messages = 1'000'000;
    int repeats = 5;
    bool json = false, pivot = false;
};

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

template <typename T>
T orExit(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(toString(result.error())));
        std::exit(1);
    }
    return std::move(*result);
}

// Says more than wall time on a busy machine.
double cpuMs()
{
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return double(t.tv_sec) * 1e3 + double(t.tv_nsec) / 1e6;
}

class Bench
{
public:
    Bench(std::shared_ptr<Snapshot> snapshot, SnapshotSources sources)
        : m_snapshot(std::move(snapshot))
        , m_sources(std::move(sources))
        , m_workers(int(std::max(1u, std::thread::hardware_concurrency())))
    {}

    Table run(const Query &query)
    {
        TableRequest request{query, orExit(resolve(query.period, query.compare, m_now, TimeZone())), TimeZone(), m_now};
        ColumnPlan plan(m_snapshot, m_sources, m_workers, TimeZone(), {});
        return orExit(buildTable(plan, request));
    }
    struct Time
    {
        double wall, cpu; // milliseconds; cpu of all threads
    };
    Time time(const Query &query)
    {
        QElapsedTimer timer;
        timer.start();
        const double before = cpuMs();
        const Table table = run(query);
        return {double(timer.nsecsElapsed()) / 1e6, cpuMs() - before};
    }
    // Now is when the data ends.
    void setNow()
    {
        const auto extent = orExit(m_snapshot->extent(m_sources, {}));
        m_now = extent ? *extent->to : 0;
    }
    Snapshot &snapshot() { return *m_snapshot; }

private:
    std::shared_ptr<Snapshot> m_snapshot;
    SnapshotSources m_sources;
    Workers m_workers;
    UtcMs m_now = 0;
};

int run(const Options &options)
{
    std::unique_ptr<Store> store;
    SnapshotSources sources;
    DataVersion version;
    if (!options.workspace.isEmpty()) {
        store = orExit(Store::open(options.workspace, Store::Mode::ReadOnly));
        auto session = std::make_shared<StoreSession>(*store, DataVersion(), std::stop_token());
        version = orExit(session->openNewest());
        sources = storeSources(session);
    } else {
        sources = {std::make_shared<MadeUp>(options.messages), nullptr, std::make_shared<MadeUpNames>(), {}};
    }
    QElapsedTimer timer;
    timer.start();
    const auto snapshot = orExit(Snapshot::load(version, sources, {}));
    Bench bench(snapshot, sources);
    bench.setNow();
    std::vector<Named> queries = options.pivot ? pivot() : dashboard();
    std::erase_if(queries, [&](const Named &named) { return !QString::fromUtf8(named.name).contains(options.only); });
    std::vector<FactColumn> columns;
    for (const Named &named : queries)
        ColumnPlan::addColumns(named.query, columns);
    orExit(snapshot->facts().require(columns, *sources.facts, {}).map([] { return 0; }));
    const double loadMs = double(timer.nsecsElapsed()) / 1e6;

    Query busiest;
    busiest.measures = {MeasureKey::Messages};
    busiest.by = {{DimensionKey::Bot}};
    busiest.where =
        Filter{FilterOp::Not, {Filter{FilterOp::IsNull, {}, DimensionKey::Bot, Grain::Hour, {}}}, {}, {}, {}};
    busiest.limit = 1;
    const Filter filter{
        FilterOp::Equal, {}, DimensionKey::Bot, Grain::Hour, {bench.run(busiest).columns.front().texts.front()}};

    // A round is one change of the filter: the rows that pass are found anew, then all tiles are answered.
    QJsonObject result;
    std::vector<double> totals[2];
    std::map<QString, std::vector<double>> times, cpuTimes;
    for (int round = 0; round <= options.repeats; ++round) {
        for (const bool filtered : {false, true}) {
            bench.snapshot().dropSelections();
            double total = 0;
            for (const Named &named : queries) {
                Query query = named.query;
                if (filtered)
                    query.where = filter;
                const Bench::Time took = bench.time(query);
                total += took.wall;
                if (round == 0) // warms up
                    continue;
                const QString name = nameOf(named, filtered);
                times[name].push_back(took.wall);
                cpuTimes[name].push_back(took.cpu);
            }
            if (round > 0)
                totals[filtered].push_back(total);
        }
    }
    for (const auto &[name, list] : times)
        result.insert(name, median(list));
    const uint32_t rows = snapshot->facts().rows();
    const double bytes = rows ? double(snapshot->bytes()) / rows : 0;
    if (options.json) {
        QJsonObject cpu;
        for (const auto &[name, list] : cpuTimes)
            cpu.insert(name, median(list));
        const QJsonObject out{{QStringLiteral("queries"), result},
                              {QStringLiteral("cpu"), cpu},
                              {QStringLiteral("messages"), qint64(rows)},
                              {QStringLiteral("together"), median(totals[0])},
                              {QStringLiteral("together, filtered"), median(totals[1])},
                              {QStringLiteral("loadMs"), loadMs},
                              {QStringLiteral("bytesPerMessage"), bytes}};
        std::printf("%s\n", QJsonDocument(out).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    std::printf("%u messages, loaded in %.0f ms, %.1f bytes a message\n", rows, loadMs, bytes);
    for (const Named &named : queries) {
        const QString name = nameOf(named, false);
        std::printf("%-32s %8.2f ms (CPU %8.2f)   filtered %8.2f ms (CPU %8.2f)\n", named.name,
                    result.value(name).toDouble(), median(cpuTimes[name]), result.value(nameOf(named, true)).toDouble(),
                    median(cpuTimes[nameOf(named, true)]));
    }
    double cpu[2] = {0, 0};
    for (const Named &named : queries) {
        for (const bool filtered : {false, true})
            cpu[filtered] += median(cpuTimes[nameOf(named, filtered)]);
    }
    std::printf("%-32s %8.2f ms (CPU %8.2f)   filtered %8.2f ms (CPU %8.2f)\n", "together", median(totals[0]), cpu[0],
                median(totals[1]), cpu[1]);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const bool more = i + 1 < argc;
        if (std::strcmp(argv[i], "--json") == 0)
            options.json = true;
        else if (std::strcmp(argv[i], "--pivot") == 0)
            options.pivot = true;
        else if (more && std::strcmp(argv[i], "--workspace") == 0)
            options.workspace = QString::fromLocal8Bit(argv[++i]);
        else if (more && std::strcmp(argv[i], "--facts") == 0)
            options.facts = argv[++i];
        else if (more && std::strcmp(argv[i], "--only") == 0)
            options.only = QString::fromLocal8Bit(argv[++i]);
        else if (more && std::strcmp(argv[i], "--messages") == 0)
            options.messages = uint32_t(std::max(1, std::atoi(argv[++i])));
        else if (more && std::strcmp(argv[i], "--repeats") == 0)
            options.repeats = std::max(1, std::atoi(argv[++i]));
        else {
            std::fprintf(
                stderr,
                "usage: bench_queries (--workspace FILE | --messages N) [--repeats N] [--only TEXT] [--json]\n");
            return 1;
        }
    }
    if (!options.facts.isEmpty())
        return MadeUp(options.messages).writeCsv(options.facts.constData()) ? 0 : 1;
    return run(options);
}

// bench_csv [--rows N] [--json]: how fast a Table of a million rows becomes CSV (into memory that is thrown away).
#include "exporters/tablewriter.h"

#include <chrono>
#include <cinttypes>
#include <cstdio>
#include <cstring>

using namespace parlance;

namespace {

// Counts what it is given and forgets it.
class Sink : public QIODevice
{
public:
    Sink() { (void)open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    qint64 bytes = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        bytes += size;
        return size;
    }
};

Column column(const char *key, ColumnKind kind, ValueType type, Unit unit, size_t rows)
{
    Column out;
    out.key = QLatin1String(key);
    out.kind = kind;
    out.type = type;
    out.unit = unit;
    out.nulls.assign(rows, false);
    return out;
}

// What an export of messages looks like: a time, two ids, counts, money, a share and a duration.
Table makeTable(size_t rows)
{
    Column time = column("time", ColumnKind::Dimension, ValueType::Time, Unit::Time, rows);
    time.grain = Grain::Hour;
    Column bot = column("bot", ColumnKind::Dimension, ValueType::Text, Unit::Text, rows);
    Column question = column("question", ColumnKind::Dimension, ValueType::Text, Unit::Text, rows);
    Column messages = column("messages", ColumnKind::Measure, ValueType::Integer, Unit::Count, rows);
    Column cost = column("cost", ColumnKind::Measure, ValueType::Integer, Unit::Money, rows);
    Column satisfaction = column("satisfaction", ColumnKind::Measure, ValueType::Real, Unit::Percent, rows);
    Column response = column("response_time_p95", ColumnKind::Measure, ValueType::Integer, Unit::Duration, rows);
    for (size_t i = 0; i < rows; ++i) {
        const qint64 mixed = qint64((i * 2654435761u) % 1000003);
        time.integers.push_back(1'760'000'000'000 + qint64(i) * 36'000);
        bot.texts.push_back(QStringLiteral("01HF7YAT00%1").arg(mixed % 60, 16, 10, QLatin1Char('0')));
        question.texts.push_back(QStringLiteral("how do i change the address of order %1, please").arg(mixed));
        messages.integers.push_back(mixed % 500);
        cost.integers.push_back(mixed * 7919);
        satisfaction.reals.push_back(double(mixed % 997) / 997);
        satisfaction.nulls[i] = mixed % 5 == 0;
        response.integers.push_back(900 + mixed % 40000);
    }
    Table table;
    table.rows = qsizetype(rows);
    table.columns = {time, bot, question, messages, cost, satisfaction, response};
    return table;
}

} // namespace

int main(int argc, char **argv)
{
    size_t rows = 1'000'000;
    bool json = false;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--json") == 0)
            json = true;
        else if (std::strcmp(argv[i], "--rows") == 0 && i + 1 < argc)
            rows = size_t(std::strtoull(argv[++i], nullptr, 10));
    }
    const Table table = makeTable(rows);
    TableWriteOptions options;
    options.labels = false;
    options.zone = TimeZone::fromIana(QStringLiteral("Europe/Berlin")).value_or(TimeZone());
    Sink sink;
    const auto start = std::chrono::steady_clock::now();
    if (!writeTable(table, options, sink))
        return 2;
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const double rate = double(sink.bytes) / 1e6 / seconds;
    std::printf(json ? "{\"rows\":%zu,\"bytes\":%" PRId64 ",\"seconds\":%.4f,\"megabytesPerSecond\":%.1f}\n"
                     : "%zu rows, %" PRId64 " bytes, %.4f s, %.1f MB/s\n",
                rows, int64_t(sink.bytes), seconds, rate);
    return 0;
}

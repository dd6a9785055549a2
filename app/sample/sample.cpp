#include "app/sample/sample.h"

#include "app/sample/exportfolder.h"
#include "app/sample/render.h"

#include <QDir>

#include <algorithm>
#include <map>

namespace parlance {

using namespace sample;

namespace {

constexpr qint64 hourMs = 3'600'000;

// Lines of one hourly export.
struct Partition
{
    std::string lines;
    int records = 0;
};
using Partitions = std::map<qint64, Partition>; // by hour of the export since the epoch

void addRecord(Partition &partition, const Company &company, const Conversation &conversation, qint64 hour, UtcMs last)
{
    const UtcMs before = hour * hourMs - 1;
    std::string &out = partition.lines;
    out += "{\"Metadata\":{\"WriteTimestampMicros\":{\"N\":\"" + std::to_string(last * 1000 + last % 997) +
           "\"}},\"Keys\":";
    appendKeys(out, conversation);
    if (existsAt(conversation, before)) {
        out += ",\"OldImage\":";
        appendImage(out, company, conversation, before);
    }
    if (existsAt(conversation, last)) {
        out += ",\"NewImage\":";
        appendImage(out, company, conversation, last);
    }
    out += "}\n";
    ++partition.records;
}

// One record per hour in which the conversation changed; the export of hour H holds what happened in [H − 1, H).
void addConversation(Partitions &partitions, const Company &company, const Conversation &conversation, UtcMs end)
{
    const std::vector<UtcMs> changes = changesOf(conversation);
    for (size_t i = 0; i < changes.size(); ++i) {
        const qint64 hour = changes[i] / hourMs;
        if (changes[i] >= end)
            return;
        const bool lastOfHour = i + 1 == changes.size() || changes[i + 1] / hourMs != hour;
        // Made and deleted within the hour leaves no trace.
        if (lastOfHour && (existsAt(conversation, changes[i]) || existsAt(conversation, hour * hourMs - 1)))
            addRecord(partitions[hour + 1], company, conversation, hour, changes[i]);
    }
}

// The export of two night hours failed once: a gap that the Sources page shows. The first of them, or −1.
qint64 failedHour(const Partitions &partitions, qint64 first, qint64 last)
{
    for (qint64 hour = std::max(first + 1, last - 27 * 24 - 22); hour < last - 24; ++hour)
        if (!partitions.contains(hour) && !partitions.contains(hour + 1))
            return hour;
    return -1;
}

Result<void> writePartitions(ExportFolder &folder, Partitions &partitions, qint64 first, qint64 last,
                             std::stop_token stop)
{
    const qint64 failed = failedHour(partitions, first, last);
    for (qint64 hour = first; hour <= last; ++hour) {
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("cancelled"));
        const auto found = partitions.find(hour);
        if (failed > 0 && (hour == failed || hour == failed + 1))
            continue;
        const Partition partition = found == partitions.end() ? Partition() : std::move(found->second);
        if (Result<void> done = folder.writePartition(hour, partition.lines, partition.records); !done)
            return done;
    }
    return {};
}

Result<void> checkTarget(const QString &path)
{
    const QDir folder(path);
    if (folder.exists() && !folder.isEmpty())
        return fail(ErrorCategory::Usage, QStringLiteral("the folder is not empty; name a new one"),
                    {path, -1, -1, {}});
    return {};
}

} // namespace

Result<SampleSummary> writeSample(const SampleOptions &options, std::stop_token stop)
{
    if (Result<void> free = checkTarget(options.folder); !free)
        return tl::unexpected(free.error());
    const Result<TimeZone> zone = TimeZone::fromIana(QStringLiteral("Europe/Berlin"));
    if (!zone)
        return tl::unexpected(zone.error());

    Random random(options.seed);
    const Company company = nordwind(random, options.days);
    const sample::Period period{options.until, options.days, *zone};
    const std::vector<Conversation> conversations = makeConversations(company, period, random);
    const UtcMs begin = zone->startOfDay(options.until.addDays(1 - options.days));
    const UtcMs end = zone->startOfDay(options.until.addDays(1));

    SampleSummary summary;
    ExportFolder folder(options.folder);
    Partitions partitions;
    for (const Conversation &conversation : conversations) {
        addConversation(partitions, company, conversation, end);
        if (!existsAt(conversation, std::min(end - 1, conversation.messages[1].at)))
            continue; // begun in the last minutes, exported with the next hour
        ++summary.conversations;
        summary.messages += std::count_if(conversation.messages.begin(), conversation.messages.end(),
                                          [&](const Message &message) { return message.at < end; });
        if (conversation.large) {
            const QString path =
                QStringLiteral("large-messages/%1/%2/message_map.json")
                    .arg(QString::fromStdString(conversation.user), QString::fromStdString(conversation.id));
            if (Result<void> done = folder.write(path, messageMap(company, conversation, end - 1)); !done)
                return tl::unexpected(done.error());
        }
    }
    for (const auto &[hour, partition] : partitions)
        summary.records += partition.records;

    Result<void> done = writePartitions(folder, partitions, begin / hourMs + 1, end / hourMs, stop);
    if (done)
        done = folder.write(QStringLiteral("bots.json"), botScan(company, end));
    if (done)
        done = folder.write(QStringLiteral("users.csv"), userList(company));
    if (!done)
        return tl::unexpected(done.error());
    summary.users = int(company.users.size());
    summary.bots = int(company.bots.size()) - 1;
    summary.files = folder.files();
    summary.bytes = folder.bytes();
    return summary;
}

} // namespace parlance

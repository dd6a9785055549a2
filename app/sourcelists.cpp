#include "app/sourcelists.h"

#include <algorithm>

namespace parlance {

namespace {
constexpr qint64 runGapMs = 60'000; // a longer pause between two files is the next import
} // namespace

SourceState stateOf(const SourceInfo &source, const std::vector<ImportInfo> &newestFirst)
{
    for (const ImportInfo &import : newestFirst) {
        if (import.source != source.id)
            continue;
        if (import.state == QLatin1String("failed"))
            return SourceState::Failed;
        if (import.state == QLatin1String("interrupted"))
            return SourceState::Interrupted;
        break;
    }
    const bool rejected = std::any_of(newestFirst.begin(), newestFirst.end(), [&](const ImportInfo &import) {
        return import.source == source.id && import.rejected > 0;
    });
    return rejected ? SourceState::WithIssues : SourceState::UpToDate;
}

std::vector<ImportRow> importRuns(const std::vector<ImportInfo> &newestFirst, const std::map<qint64, QString> &names)
{
    std::vector<ImportRow> runs;
    for (const ImportInfo &file : newestFirst) {
        if (file.state == QLatin1String("reading"))
            continue; // the running import has a card of its own
        const bool sameRun = !runs.empty() && runs.back().source == file.source.value &&
                             runs.back().at - (file.startedAt + file.durationMs) < runGapMs;
        if (!sameRun) {
            const auto name = names.find(file.source.value);
            ImportRow run;
            run.id = file.id.value;
            run.source = file.source.value;
            run.sourceName = name == names.end() ? QString() : name->second;
            run.file = file.file;
            run.state = file.state;
            run.at = file.startedAt;
            run.durationMs = file.durationMs;
            runs.push_back(run);
        }
        ImportRow &run = runs.back();
        const UtcMs end = std::max(run.at + run.durationMs, file.startedAt + file.durationMs);
        run.at = std::min(run.at, file.startedAt);
        run.durationMs = end - run.at;
        ++run.files;
        run.records += file.records;
        run.added += file.added;
        run.updated += file.updated;
        run.unchanged += file.unchanged;
        run.rejected += file.rejected;
        if (file.state != QLatin1String("done"))
            run.state = file.state;
    }
    return runs;
}

} // namespace parlance

#include "app/importrun.h"

#include "app/importworker.h"
#include "importers/lex/userkey.h"
#include "models/store/ownmappings.h"

#include <QElapsedTimer>

#include <algorithm>
#include <thread>

namespace parlance {

namespace {

void runWorkers(ImportJob &job, int workers)
{
    std::vector<std::jthread> threads;
    for (int i = 1; i < workers; ++i)
        threads.emplace_back([&job, i] { ImportWorker(job, size_t(i)).run(); });
    ImportWorker(job, 0).run();
}

int workerCount(const ImportRequest &request, size_t files)
{
    const int wanted = request.workers > 0 ? request.workers : int(std::thread::hardware_concurrency());
    return std::clamp(wanted, 1, int(std::max<size_t>(1, files)));
}

Error nothingRead(const ImportJob &job, const ImportSummary &summary)
{
    if (!summary.issues.empty()) {
        const Issue &first = summary.issues.front();
        return {ErrorCategory::Unreadable, QStringLiteral("nothing could be imported: ") + first.text, first.place, {}};
    }
    const QString text =
        summary.filesEmpty > 0 ? QStringLiteral("every file is empty") : QStringLiteral("no file to import was found");
    return {ErrorCategory::Unreadable, text, {job.request.paths.value(0), -1, -1, {}}, {}};
}

} // namespace

Result<ImportSummary> runImport(Store &store, const ImporterRegistry &registry, const ImportRequest &request,
                                const ProgressSink &progress, std::stop_token stop, const PauseToken &pause)
{
    QElapsedTimer timer;
    timer.start();
    if (!request.format.isEmpty() && !registry.byKey(request.format))
        return fail(ErrorCategory::Usage,
                    QStringLiteral("unknown format \"%1\"; known are %2").arg(request.format, formatList(registry)));
    if (const auto userKey = LexUserKey::parse(request.userKey); !userKey)
        return tl::unexpected(userKey.error());
    if (request.mapping) {
        const MappingProblem problem = problemOf(*request.mapping, false);
        if (problem.flaw != MappingFlaw::None)
            return fail(ErrorCategory::Usage, problemText(*request.mapping, problem));
    }
    Result<std::vector<TableMapping>> mappings = ownMappings(store);
    if (!mappings)
        return tl::unexpected(mappings.error());
    Result<InputSet> inputs = collectInputs(request.paths, request.zone, stop);
    if (!inputs)
        return tl::unexpected(inputs.error());

    std::erase_if(inputs->files, [&](const InputFile &file) { return request.except.contains(file.diskPath); });

    const int workers = workerCount(request, inputs->files.size());
    ImportJob job(store, registry, request, inputs->files, progress, stop, pause, size_t(workers));
    job.setMappings(std::move(*mappings));
    for (const Issue &issue : inputs->issues)
        job.note(issue);
    runWorkers(job, workers);

    pause.wait(stop); // finishing writes
    job.reportLoose(inputs->issues);
    Result<void> finished = job.finishSessions();
    if (job.failure())
        return tl::unexpected(*job.failure());
    if (stop.stop_requested())
        return fail(ErrorCategory::Cancelled, QStringLiteral("cancelled"));
    if (!finished)
        return tl::unexpected(finished.error());

    ImportSummary summary = job.summary();
    summary.elapsedMs = timer.elapsed();
    if (!job.anyRecognised())
        return tl::unexpected(nothingRead(job, summary));
    if (!request.dryRun && request.now) {
        auto purged = purgeByRetention(store, *request.now, stop);
        if (!purged)
            return tl::unexpected(purged.error());
        summary.purged = *purged;
    }
    return summary;
}

} // namespace parlance

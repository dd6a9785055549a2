// The parts of runImport: what the workers of one import share, and what each of them does with a file.
#pragma once

#include "app/importrun.h"
#include "importers/inputset.h"
#include "importers/mapped/mappedimporter.h"

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>

namespace parlance {

// "bedrock-export, bedrock-scan, …"
QString formatList(const ImporterRegistry &registry);

// Shared by the workers of one import. Thread-safe.
class ImportJob
{
public:
    ImportJob(Store &store, const ImporterRegistry &registry, const ImportRequest &request,
              const std::vector<InputFile> &files, const ProgressSink &progress, std::stop_token stop,
              const PauseToken &pause, size_t workers);

    const ImporterRegistry &registry;
    const ImportRequest &request;
    const std::stop_token stop; // the caller's
    const PauseToken pause;

    // Before the workers begin: mappings of the workspace that tables may have been made for.
    void setMappings(std::vector<TableMapping> mappings);
    // What reads a file that begins like this: what the request names, else a mapping made for exactly these columns,
    // else the best format. nullptr: nothing.
    [[nodiscard]] const Importer *importerFor(std::string_view head, const InputFile &file) const;

    // The next file nobody has taken, or nullptr: none left, cancelled, or given up after a failure to write. Waits while
    // paused.
    const InputFile *next();
    // Where the files of a platform go.
    struct Target
    {
        std::unique_ptr<ImportSession> session;
        QString userKey; // of the source
    };
    // The source that the files of an importer go into, its session begun at its first file.
    Result<const Target *> target(const Importer &importer);
    // Writing is impossible: the workers end, and runImport returns the first such error.
    void giveUp(Error error);
    [[nodiscard]] std::optional<Error> failure();

    // How far a worker has come with its file; the sum goes to the progress sink, at most ten times a second.
    void progressOf(size_t worker, const Progress &ofFile);
    enum class Ending { Read, Empty, Unchanged, Failed, Unrecognised };
    void ended(size_t worker, const InputFile &file, Ending ending);
    // For a dry run, which has no session.
    void countDry(const ImportSession::Counts &counts);
    // Some file was of a known format.
    void recognised() { m_recognised = true; }
    [[nodiscard]] bool anyRecognised() const { return m_recognised; }

    void note(const Issue &issue); // for the summary
    // Issues of the input as a whole go into the workspace with the first source, unless they are known already.
    void reportLoose(const std::vector<Issue> &issues);
    Result<void> finishSessions();
    [[nodiscard]] ImportSummary summary();

private:
    [[nodiscard]] Result<QString> sourceName(const Importer &importer) const;
    Result<QString> settleUserKey(const QString &kind, const QString &source);
    void publish();

    Store &m_store;
    const std::vector<InputFile> &m_files;
    const ProgressSink &m_progress;
    std::atomic<size_t> m_next{0};
    std::atomic<bool> m_recognised{false};

    // To begin a session is to wait for the writer, which a worker may have that needs the other mutex meanwhile.
    std::mutex m_targetMutex;
    std::map<std::pair<QString, QString>, Target> m_targets; // by kind and preferred source; guarded by m_targetMutex
    std::unique_ptr<MappedImporter> m_asked;                 // of the request's mapping
    std::vector<std::unique_ptr<MappedImporter>> m_mapped;   // of the workspace's

    std::mutex m_mutex; // guards everything below
    std::optional<Error> m_failure;
    ImportSummary m_summary;
    Progress m_done;                 // of the files that are finished
    std::vector<Progress> m_current; // of each worker's file
    std::chrono::steady_clock::time_point m_published;
};

class ImportWorker
{
public:
    ImportWorker(ImportJob &job, size_t index)
        : m_job(job)
        , m_index(index)
    {}
    void run();

private:
    ImportJob::Ending take(const InputFile &file);
    ImportJob::Ending unrecognised(const InputFile &file, std::string_view head);
    ImportJob::Ending read(const InputFile &file, InputStream &input, const Importer &importer,
                           const std::shared_ptr<ContentHash> &hash);
    ImportJob::Ending readDry(const InputFile &file, InputStream &input, const Importer &importer);
    Result<void> pass(const InputFile &file, const QString &userKey, InputStream &input, const Importer &importer,
                      RecordSink &sink);
    // What an error while reading a file means for the file; a failure to write ends the whole import.
    ImportJob::Ending failed(const InputFile &file, const Error &error, ImportSession *session);

    ImportJob &m_job;
    size_t m_index;
};

} // namespace parlance

// One run of import as its file sinks see it. Private to the layer.
#pragma once

#include "models/store/checkpointer.h"
#include "models/store/importissues.h"
#include "models/store/importsession.h"
#include "models/store/storeprivate.h"

#include <map>

namespace parlance {

struct DoneFile
{
    qint64 size = 0, modifiedMs = 0;
    QString format;
};

class ImportRun final : public ImportSession
{
public:
    ImportRun(Store &store, qint64 source)
        : m_store(store)
        , m_source(source)
        , m_checkpointer(std::make_unique<Checkpointer>(store.privates()))
    {
        const std::lock_guard lock(store.privates().mutex);
        ++store.privates().importSessions;
    }
    ~ImportRun() override;

    FileDecision decide(const FileIdentity &file) override;
    Result<std::unique_ptr<FileSink>> beginFile(const FileIdentity &file, std::stop_token stop,
                                                PauseToken pause) override;
    void report(Issue issue) override
    {
        const std::lock_guard lock(m_mutex);
        ++m_counts.issues;
        m_issues.add(std::move(issue));
    }
    Result<void> finish(std::stop_token stop) override;
    Counts counts() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_counts;
    }

    Result<void> loadDone(Database &db);
    void countFile(const WriteOutcome &outcome, const IssueList &issues)
    {
        const std::lock_guard lock(m_mutex);
        m_counts.added += outcome.added;
        m_counts.updated += outcome.updated;
        m_counts.unchanged += outcome.unchanged;
        m_counts.skipped += outcome.skipped;
        m_counts.messages += outcome.messages;
        m_counts.rejected += issues.rejected();
        m_counts.issues += issues.total();
    }
    // After a commit, by who still holds the writer.
    void committed(const std::stop_token &stop)
    {
        if (m_checkpointer)
            m_checkpointer->committed(stop);
    }
    // By the holder of the writer, outside a transaction.
    void loadQuickly()
    {
        m_store.privates().beginFirstLoad(m_source);
        m_loadsQuickly = m_store.privates().firstLoad != nullptr;
    }
    void forgetDictionaries();
    Store &store() { return m_store; }
    Result<std::unique_ptr<Writer>> write(const std::stop_token &stop)
    {
        return m_store.privates().writeImported(stop);
    }
    [[nodiscard]] qint64 source() const { return m_source; }

private:
    Store &m_store;
    qint64 m_source;
    std::map<QString, DoneFile> m_done;           // constant after begin()
    std::unique_ptr<Checkpointer> m_checkpointer; // until finish()
    bool m_loadsQuickly = false;                  // until finish(): it has begun a first load
    mutable std::mutex m_mutex;
    Counts m_counts;
    IssueList m_issues;
};

// The sink of one file. Says that the file is being read, when the writer is free at this moment.
std::unique_ptr<FileSink> makeFileSink(ImportRun &run, const FileIdentity &file, std::stop_token stop,
                                       PauseToken pause);

// A statement without rows, its values in their order.
Result<void> runSql(Database &db, std::string_view sql, std::initializer_list<qint64> values);

} // namespace parlance

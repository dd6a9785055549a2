// Private to the store layer: taking rows out so that nothing of them stays in the file.
#pragma once

#include "models/store/storeprivate.h"

namespace parlance {

// As long as it lives SQLite overwrites what the writer deletes. Only for the holder of the writer, and gone before it.
class SecureDelete
{
public:
    explicit SecureDelete(Database &db);
    SecureDelete(const SecureDelete &) = delete;
    SecureDelete &operator=(const SecureDelete &) = delete;
    ~SecureDelete();

private:
    Database &m_db;
};

// Conversations and all their parts, in the writer's transaction. Their ids ascend. Columns, ids and the search index are put
// right by finish(): of few messages the index is cleaned, of many it is dropped, and built anew by its job.
class ConversationRemover
{
public:
    // messages: about how many will go.
    static Result<ConversationRemover> create(Database &db, qint64 messages);
    Result<void> remove(std::span<const uint32_t> ids, std::stop_token stop);
    // After the last removal: questions that nobody asks any more, the columns, the search index.
    Result<void> finish(std::stop_token stop);

private:
    explicit ConversationRemover(Database &db)
        : m_db(db)
    {}
    Database &m_db;
    std::vector<RawStatement> m_statements;
    std::vector<bool> m_removed; // by conversation id
    bool m_keepsIndex = false;
};

// Ids of conversations, ascending, of a query that has them in its first column. sum: of its second one.
Result<std::vector<uint32_t>> readIds(RawStatement &query, qint64 *sum = nullptr);

// Copies the log into the file and empties it, and writes the file anew, so that nothing stands in it but what is in the
// tables now. False: there is no room on disk for it, or another program reads or writes.
Result<bool> rewriteFile(Store &store, std::stop_token stop);

// Copies the log into the file and empties it; then, when enough of the file is free, writes it anew without what is free.
// Nobody else may have the writer. What cannot be done for want of space on disk is left: free pages are used again.
void giveSpaceBack(Store &store, double freeShare, std::stop_token stop);

} // namespace parlance

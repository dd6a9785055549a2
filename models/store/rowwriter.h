// Private to the store layer: batches into rows and segments, inside the writer's transaction.
#pragma once

#include "models/store/batch.h"
#include "models/store/purged.h"
#include "models/store/rowreader.h"
#include "models/store/segmentbuilder.h"

#include <stop_token>

namespace parlance {

struct WriteOutcome
{
    qint64 added = 0, updated = 0, unchanged = 0; // conversations and other records
    qint64 skipped = 0;                           // left out, because they were purged
    qint64 conversations = 0, messages = 0;       // new rows
    qint64 newestAt = 0;                          // of the messages written; 0: none
    bool endMoved = false;                        // a conversation now ends earlier than it did
    bool changed = false;                         // anything at all
};

// Holds the dictionaries and prepared statements of one database connection over many transactions. After a rollback
// it is out of step with the file and must be made anew.
class RowWriter
{
public:
    static Result<std::unique_ptr<RowWriter>> create(Database &db);

    // derive() of the batch has been called, with the prices that hold. modifiedMs: of the file, the order of records that have none.
    // withSegments: only benchmarks leave them out.
    Result<void> write(Batch &batch, qint64 source, qint64 modifiedMs, std::stop_token stop, WriteOutcome &outcome,
                       bool withSegments = true);

    Dictionaries &dictionaries() { return *m_dictionaries; }
    RowReader &reader() { return *m_reader; }

    // Writes what changed of a merged and derived state under its id and appends its facts.
    void saveConversation(ConversationState &state, uint32_t id, qint64 source);
    Result<void> flush();

private:
    explicit RowWriter(Database &db)
        : m_db(db)
    {}
    Result<void> prepare();
    Result<void> writeConversation(ConversationState &incoming, qint64 source, Arena &arena, WriteOutcome &outcome);
    Result<uint32_t> findConversation(std::string_view extId, qint64 source);
    void appendFacts(const ConversationState &state, uint32_t id, qint64 source, const ConversationCodes &codes);

    void conversationRow(const ConversationState &state, uint32_t id, qint64 source, const ConversationCodes &codes);
    void remove(RawStatement &statement, qint64 id);
    // messagerows.cpp
    void snapshotRows(ConversationState &state, uint32_t id);
    void messageRow(const ConversationState &state, const StateMessage &m, uint32_t id, const MessageCodes &codes);
    void rareRows(const StateMessage &m, qint64 rowId, const MessageCodes &codes);
    void extraCostRows(const ConversationState &state, uint32_t id);
    // purgedrows.cpp
    Result<bool> wasPurged(const ConversationState &state);
    Result<void> leavePurgedOut(Batch &batch, WriteOutcome &outcome);
    void leaveErasedOut(Batch &batch, WriteOutcome &outcome);
    // joining.cpp
    Result<void> prepareParts();
    Result<void> joinParts(Batch &batch, qint64 source, WriteOutcome &outcome);
    Result<void> claimPart(Batch &batch, std::string_view part, std::string_view whole, qint64 source,
                           WriteOutcome &outcome);
    Result<void> takeStored(Batch &batch, std::string_view name, qint64 source, WriteOutcome &outcome);
    Result<void> noteShares(Batch &batch, const std::vector<std::optional<std::string>> &wholes, qint64 source);
    Result<void> noteOwnShare(Batch &batch, std::string_view whole, qint64 source);
    Result<void> addShare(std::string_view whole, std::string_view part, std::string share, qint64 source);
    Result<std::optional<std::string>> shareAt(std::string_view whole, std::string_view part, qint64 source);
    Result<std::vector<std::pair<std::string, std::string>>> sharesOf(std::string_view whole, qint64 source);
    static Result<std::optional<std::string>> firstBytes(RawStatement &statement);
    Result<std::optional<std::string>> rootOf(std::string_view part, qint64 source);
    Result<std::optional<std::string>> wholeOf(std::string_view part, qint64 source);

    Database &m_db;
    std::unique_ptr<Dictionaries> m_dictionaries;
    std::unique_ptr<RowReader> m_reader;
    std::optional<BulkInsert> m_conversations, m_snapshots, m_messages, m_rare, m_extras, m_feedback, m_hits, m_tools,
        m_slots, m_attachments;
    RawStatement m_findConversation, m_removeConversation, m_removeSnapshot, m_removeMessage, m_removeFeedback,
        m_removeExtras, m_removeParts[5];
    RawStatement m_addPart, m_movePart, m_findWhole, m_findShare, m_allShares, m_putShare;
    std::optional<SegmentBuilder> m_segments;
    std::optional<Error> m_error;          // the first error of a statement that cannot return one
    std::optional<PurgedRecords> m_purged; // of the source under way
    bool m_withSegments = true;
    bool m_hasParts = false, m_hasShares = false; // any conversation of any source
    std::shared_ptr<const Pricing> m_pricing;     // of the batch
    std::deque<std::string> m_orders;             // blobs of rows not yet flushed
    std::vector<MessageCodes> m_codes;
    std::vector<FactRow> m_facts;
};

// Conversations first … last and all their parts (removal.cpp).
Result<void> removeConversations(Database &db, uint32_t first, uint32_t last);
// No conversation ever gets an id below next again.
Result<void> keepIdsUnused(Database &db, uint32_t next);

// Bots, users, documents, figures, audit events, leads, events, samples (otherrecords.cpp).
Result<void> writeOtherRecords(Database &db, Dictionaries &dictionaries, const Batch &batch, qint64 source,
                               qint64 modifiedMs, WriteOutcome &outcome);

} // namespace parlance

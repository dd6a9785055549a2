// From the values of a row to the records of the catalogue.
#pragma once

#include "importers/mapped/cellreader.h"
#include "importers/readers/readlog.h"
#include "importers/readers/textarena.h"
#include "importers/readers/toldonce.h"

#include <QCryptographicHash>

#include <map>

namespace parlance {

class RecordMaker
{
public:
    // Mapping, sink and log outlive it.
    RecordMaker(const TableMapping &mapping, const TimeZone &zone, RecordSink &sink, ReadLog &log);

    [[nodiscard]] std::vector<std::string> columns() const { return m_values.columns(); }
    // Good values make a record; bad ones are warnings and missing, or reject the row where it cannot do without. An
    // Error is the sink's.
    Result<void> put(const MappedRow &row);

private:
    void warnOfCells(const MappedRow &row);
    Result<void> putMessages();
    Result<void> putConversation();
    Result<void> putFeedback();
    Result<void> putLead();
    Result<void> putEvent();
    Result<void> putSamples();
    Result<void> putPeople(std::optional<UtcMs> at);

    void fillCall(MessageRecord &message) const; // what the model call says
    void takeCachedOut(MessageRecord &message) const;
    void fillAsked(MessageRecord &message) const; // what is known of a user's message
    void fillReasons(MessageRecord &message, RetrievalHitRecord &lookUp) const;
    void fillLookUpTime(MessageRecord &message, RetrievalHitRecord &lookUp) const;
    void fillUnderstood(MessageRecord &message) const;
    void fillContext(ConversationRecord &record) const;
    [[nodiscard]] std::optional<FeedbackRecord> feedback() const;
    [[nodiscard]] std::string_view properties();
    // The row's own id, else one made of its bytes: the same in every file that has it.
    [[nodiscard]] std::string_view rowId();
    [[nodiscard]] Role usualRole() const;

    const TableMapping &m_mapping;
    RecordSink &m_sink;
    ReadLog &m_log;
    MappedValues m_values;
    bool m_callsOnly = false; // rows without a role are calls of a model
    bool m_cachedAreInput = false;

    // Of the row under way.
    TextArena m_arena;
    std::string_view m_raw;
    QCryptographicHash m_hash{QCryptographicHash::Md5};
    std::vector<MessageRecord> m_messages;
    RetrievalHitRecord m_askedLookUp, m_lookUp;

    // Users and bots are told again only where something about them is new.
    ToldOnce m_users;
    std::map<std::string, std::string, std::less<>> m_bots;
};

} // namespace parlance

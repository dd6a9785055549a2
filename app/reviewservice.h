// The review desk of the window, answered from the workspace: on workers, in the order it asks.
#pragma once

#include "app/workspace.h"
#include "models/analysis/redactions.h"
#include "views/pages/reviewaccess.h"

#include <mutex>

namespace parlance {

// What is asked on workers. Thread-safe; shared by the questions under way. The workspace outlives it.
class ReviewDeskReader
{
public:
    explicit ReviewDeskReader(Workspace &workspace)
        : m_workspace(workspace)
    {}

    Result<ReviewItems> items(const ReviewSampling &sampling, bool anonymised, std::stop_token stop);
    Result<ReadConversation> conversation(qint64 id, bool anonymised, std::stop_token stop);
    Result<ReviewDetail> detail(qint64 message, bool anonymised);
    Result<ReviewDesk> desk(const TimeZone &zone, UtcMs now);
    Result<RatedPatterns> patterns(const TimeRange &range, bool anonymised, const TimeZone &zone, std::stop_token stop);
    Result<std::vector<FoundRedaction>> redactions(qint64 conversation, std::stop_token stop);
    Result<std::vector<FoundRedaction>> tryWords(const QString &text, const PrivacyWords &words);

private:
    // As of the data there is now.
    Result<std::shared_ptr<const Anonymiser>> anonymiser();

    Workspace &m_workspace;
    std::mutex m_mutex; // of what follows
    std::shared_ptr<const Anonymiser> m_anonymiser;
    DataVersion m_version;
    PrivacyWords m_words;
    std::unordered_map<QString, QString> m_hidden; // comments that were looked at
};

// Every text of it without what tells who somebody is.
ReadConversation anonymised(const ReadConversation &read, const Anonymiser &anonymiser);

} // namespace parlance

// Where importers push what they read.
#pragma once

#include "models/core/issue.h"
#include "models/records/records.h"

namespace parlance {

// Called from one worker thread at a time; every put copies what it keeps. A failed put (disk full, cancelled)
// ends the file: the importer returns that Error unchanged.
class RecordSink
{
public:
    virtual ~RecordSink() = default;

    virtual Result<void> put(const ConversationRecord &) = 0;
    virtual Result<void> put(const BotRecord &) = 0;
    virtual Result<void> put(const BotAliasRecord &) = 0;
    virtual Result<void> put(const UserRecord &) = 0;
    virtual Result<void> put(const RelatedDocumentRecord &) = 0;
    virtual Result<void> put(const StatedFigureRecord &) = 0;
    virtual Result<void> put(const AuditRecord &) = 0;
    virtual Result<void> put(const LeadRecord &) = 0;
    virtual Result<void> put(const ProductEventRecord &) = 0;
    virtual Result<void> put(const MetricSampleRecord &) = 0;
    virtual void report(Issue) = 0;
};

} // namespace parlance

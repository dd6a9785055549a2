// The audit log event by event, in pages: what the Audit log page, exports and `parlance audit` list. What is counted in
// it (audit_events by actor, action, target, …) is a Query and counts the imported events alone.
#pragma once

#include "models/query/environments.h"
#include "models/store/store.h"

#include <stop_token>

namespace parlance {

// Recorded: the platform wrote it down. Reconstructed: found by comparing what was there before and after. Own: what the
// analyst did in this workspace (models/store/ownactions.h).
enum class AuditOrigin { Recorded, Reconstructed, Own };
QString keyOf(AuditOrigin origin); // "recorded", "reconstructed", "own": the members of audit_origin

// Texts are empty where nothing is stated. A label is what people read for an id, empty where none is known.
struct AuditEntry
{
    QString id; // unique among the events of its source and origin
    UtcMs at = 0;
    QString actor, actorLabel, action, targetKind, target, targetLabel;
    QString detail;              // JSON text, as the source has it
    QString source, environment; // of an own action: where its target comes from
    AuditOrigin origin = AuditOrigin::Recorded;

    bool operator==(const AuditEntry &) const = default;
};

// The place of an event in the order of the log: by time, imported events before own ones, then by source and id.
struct AuditMark
{
    UtcMs at = 0;
    bool own = false;
    qint64 source = 0; // row id
    QString id;

    bool operator==(const AuditMark &) const = default;
};

struct AuditRequest
{
    Filter where; // on dimensions that audit events have (actor, action, target_kind, target, audit_origin, user, …)
    TimeRange range; // half-open
    bool own = true; // own actions as well
    bool newestFirst = true;
    int limit = 500;                // of a page, > 0
    std::optional<AuditMark> after; // where the page before ended; none: from the beginning
};

// The condition with the environment that is meant when it names none, like that of a Query; what belongs to no environment
// (own actions about the workspace) is in it as well.
Filter inOneEnvironment(const Filter &where, const Environments &environments);

struct AuditPage
{
    std::vector<AuditEntry> entries;
    std::optional<AuditMark> next; // what follows; none: this is the last page
    DataVersion version;
};

// One page in one read transaction. Pages that follow each other by `next` have every event once, whatever is imported
// in between; events that come in before the mark are not seen. A condition on a dimension that audit events have not is
// a Usage error. Reads the file: for a worker; thread-safe.
Result<AuditPage> auditPage(const Store &store, const AuditRequest &request, const TimeZone &zone,
                            std::stop_token stop);
// How many events all pages have together; `limit` and `after` play no part.
Result<qint64> auditCount(const Store &store, const AuditRequest &request, const TimeZone &zone, std::stop_token stop);

} // namespace parlance

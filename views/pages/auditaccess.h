// What the audit log asks of the workspace: plain values, so that views know no store.
#pragma once

#include "models/items/pagedmodel.h"
#include "models/query/query.h"

namespace parlance {

struct AuditListAsk
{
    Filter where;
    Period period;
    bool newestFirst = true;

    bool operator==(const AuditListAsk &) const = default;
};

struct AuditAccess
{
    // Columns of the Tables: at, actor, action, target_kind, target, detail (JSON text), audit_origin, source, environment.
    std::function<RowFetch(const AuditListAsk &)> rows;
};

} // namespace parlance

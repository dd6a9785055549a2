// Dated events to be drawn over charts: audit events that sources brought, and the user's own remarks.
#pragma once

#include "models/store/store.h"

namespace parlance {

struct StoredAnnotation
{
    QString id; // of the user's own; empty: an audit event, which cannot be changed
    UtcMs at = 0;
    QString text;               // of the user's own; else what was done to what ("enabled model claude-opus")
    QString actor = {};         // of an audit event
    bool reconstructed = false; // found by comparing states, not stated by the source
    bool operator==(const StoredAnnotation &) const = default;
};

// The newest `limit` audit events and all of the user's own, by time. Thread-safe.
Result<std::vector<StoredAnnotation>> annotations(const Store &store, int limit);
// Adds the user's own annotation or replaces the one of that id. Waits for the writer: for a worker. The data version
// stays: no number changes.
Result<void> saveAnnotation(Store &store, const StoredAnnotation &annotation, UtcMs now, std::stop_token stop);
// One that is not there is no error.
Result<void> removeAnnotation(Store &store, const QString &id, std::stop_token stop);

} // namespace parlance

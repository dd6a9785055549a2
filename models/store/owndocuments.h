// The user's own work as JSON texts by kind and key: metrics and whatever else is a small document. What the texts mean
// is known above this layer.
#pragma once

#include "models/store/store.h"

namespace parlance {

struct OwnDocument
{
    QString key;
    QByteArray json;
};

// Of one kind ("metric"), by key. Thread-safe, as everything here.
Result<std::vector<OwnDocument>> ownDocuments(const Store &store, const QString &kind);
// Adds it or replaces the one of that key. Waits for the writer: for a worker. The data version stays.
Result<void> saveOwnDocument(Store &store, const QString &kind, const OwnDocument &document, UtcMs now,
                             std::stop_token stop);
// False: there was none.
Result<bool> removeOwnDocument(Store &store, const QString &kind, const QString &key, std::stop_token stop);

} // namespace parlance

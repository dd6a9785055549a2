// What the user has decided about a source. It stays when the source is read again, and goes with it when it is removed.
#pragma once

#include "models/store/store.h"

namespace parlance {

// The workspace's own choice for sources that have none; 0: everything is kept for ever.
Result<int> defaultRetentionDays(const Store &store);
Result<void> setDefaultRetentionDays(Store &store, int days);
// nullopt: as the workspace says; 0: for ever.
Result<void> setRetentionDays(Store &store, SourceId source, std::optional<int> days);
// Minutes between two looks at a source; 0: on change; nullopt: only when asked.
Result<void> setWatch(Store &store, SourceId source, std::optional<int> minutes);
// Where the source is read from next time; what was seen there is forgotten.
Result<void> setOrigin(Store &store, SourceId source, const QString &path);
// The fingerprint of all files that were there when the source was read last.
Result<void> setSeen(Store &store, SourceId source, qint64 fingerprint);

} // namespace parlance

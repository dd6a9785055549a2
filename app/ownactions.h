// Who sits before this computer, and what is written down of what they do. The window and the command line go through
// here; models/store/ownactions.h says what is kept.
#pragma once

#include "models/store/ownactions.h"

namespace parlance {

// The account on this computer; "me" when it has no name.
QString localActor();

// An action of the person at this computer.
OwnAction ownAction(const QString &action, const QString &targetKind = {}, const QString &target = {},
                    const QString &source = {}, const QString &environment = {});

// Store::removeSource, written down as "purge".
Result<void> purgeSource(Store &store, SourceId source, UtcMs now, std::stop_token stop);

} // namespace parlance

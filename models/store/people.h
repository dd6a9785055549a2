// Everybody that a workspace knows by an id, an address or a name: whom the anonymiser hides.
#pragma once

#include "models/analysis/anonymiser.h"
#include "models/store/store.h"

namespace parlance {

// Of the users list, the leads, the owners of bots, the audit log and the review desk, and whom users named where a bot
// asked for somebody's name (slots such as "recipient_name"). Names of roles are nobody.
Result<std::vector<KnownPerson>> knownPeople(const Store &store);

} // namespace parlance

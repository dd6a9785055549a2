// The environments of the sources of a workspace, as one read transaction sees them.
#pragma once

#include "models/query/environments.h"
#include "models/store/store.h"

namespace parlance {

Result<Environments> readEnvironments(ReadSession &session);

} // namespace parlance

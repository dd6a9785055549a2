// The content of a snapshot, read from the workspace.
#pragma once

#include "models/engine/snapshot.h"
#include "models/store/store.h"

namespace parlance {

// Opens its session when something has to be read, and only then: most queries find all they need in memory.
// Belongs to one run on one thread. Reading fails, and stale() tells why, when the workspace has moved on.
class StoreSession
{
public:
    StoreSession(const Store &store, DataVersion version, std::stop_token stop);
    ~StoreSession();

    Result<ReadSession *> open();
    [[nodiscard]] bool stale() const { return m_stale; }
    [[nodiscard]] std::stop_token stopToken() const { return m_stop; }
    // The version that is there now; opens the session and binds it to that version.
    Result<DataVersion> openNewest();

private:
    struct Interrupt;
    const Store &m_store;
    DataVersion m_version;
    std::stop_token m_stop;
    std::unique_ptr<ReadSession> m_session;
    std::unique_ptr<Interrupt> m_interrupt;
    bool m_stale = false;
};

SnapshotSources storeSources(std::shared_ptr<StoreSession> session);

} // namespace parlance

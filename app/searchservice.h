// The search page's questions answered from a store, on threads of their own.
#pragma once

#include "models/live/background.h"
#include "models/store/store.h"
#include "views/pages/searchaccess.h"

namespace parlance {

// Lives on the GUI thread. Destroying it ends the search under way.
class SearchService
{
public:
    // The store outlives the service.
    SearchService(const Store &store, Background::Mode mode);
    ~SearchService();

    [[nodiscard]] SearchAccess access();
    // Of these sources and environments are the searches that begin from now on; empty: of all.
    void setScope(const QStringList &sources, const QStringList &environments)
    {
        m_sources = sources;
        m_environments = environments;
    }
    // Calls done when the index has something to do.
    void whenIncomplete(QObject *receiver, std::function<void()> done);

private:
    void start(const SearchAsk &ask, QObject *receiver, const SearchAccess::OnNews &news);
    void cancel();

    const Store &m_store;
    std::shared_ptr<const int> m_newest; // the token of the search that may still tell something
    std::stop_source m_stop{std::nostopstate};
    QStringList m_sources, m_environments;
    Background m_searches;
    Background m_reads;
};

} // namespace parlance

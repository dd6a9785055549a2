// The full-text index of a session: a job whenever there is something that it lacks, and the user's choice to have none.
#include "app/workspacesession.h"

#include "models/store/searchindex.h"

namespace parlance {

void WorkspaceSession::startIndexing()
{
    if (m_info.readOnly || m_options.mode == Background::Mode::Inline)
        return;
    m_search.whenIncomplete(this, [this] {
        if (m_indexing != 0 || !m_imports.empty())
            return;
        m_indexing = m_jobs.start(tr("Building the search index"),
                                  [workspace = m_workspace](std::stop_token stop, const ProgressSink &progress) {
                                      return buildSearchIndex(workspace->store(), stop, progress);
                                  });
    });
}

void WorkspaceSession::setSearchScope(const QStringList &sources, const QStringList &environments)
{
    m_search.setScope(sources, environments);
}

void WorkspaceSession::setSearchIndex(bool enabled)
{
    if (enabled == m_info.searchIndex || m_info.readOnly)
        return;
    m_info.searchIndex = enabled;
    m_jobs.start(enabled ? tr("Switching the search index on") : tr("Removing the search index"),
                 [workspace = m_workspace, enabled](std::stop_token stop, const ProgressSink &) {
                     return setSearchIndexEnabled(workspace->store(), enabled, stop);
                 });
}

} // namespace parlance

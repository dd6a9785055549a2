// Own dashboards and benchmarks: seen at once, written in the order of the edits.
#include "app/owndocuments.h"
#include "app/workspacesession.h"

#include <algorithm>
#include <utility>

namespace parlance {

void WorkspaceSession::putDashboard(const OwnDashboard &dashboard)
{
    std::vector<OwnDashboard> &shown = m_info.dashboards;
    std::erase_if(shown, [&](const OwnDashboard &known) { return known.document.key == dashboard.document.key; });
    shown.push_back(dashboard);
    sortByTitle(shown);
    changeDesk(
        [workspace = m_workspace, dashboard, at = now()] { return putOwnDashboard(workspace->store(), dashboard, at); },
        tr("The dashboard could not be saved"));
}

void WorkspaceSession::dropDashboard(const QString &key)
{
    std::erase_if(m_info.dashboards, [&key](const OwnDashboard &known) { return known.document.key == key; });
    changeDesk(
        [workspace = m_workspace, key]() -> Result<void> {
            const auto dropped = dropOwnDashboard(workspace->store(), key);
            return dropped ? Result<void>() : tl::unexpected(dropped.error());
        },
        tr("The dashboard could not be deleted"));
}

void WorkspaceSession::putBenchmark(const Benchmark &benchmark)
{
    std::vector<Benchmark> &shown = m_info.benchmarks;
    std::erase_if(shown, [&](const Benchmark &known) { return known.key == benchmark.key; });
    shown.push_back(benchmark);
    std::ranges::stable_sort(shown, {}, &Benchmark::label);
    changeDesk([workspace = m_workspace, benchmark,
                at = now()] { return parlance::putBenchmark(workspace->store(), benchmark, at); },
               tr("The benchmark could not be saved"));
}

void WorkspaceSession::dropBenchmark(const QString &key)
{
    std::erase_if(m_info.benchmarks, [&key](const Benchmark &known) { return known.key == key; });
    changeDesk(
        [workspace = m_workspace, key]() -> Result<void> {
            const auto dropped = parlance::dropBenchmark(workspace->store(), key);
            return dropped ? Result<void>() : tl::unexpected(dropped.error());
        },
        tr("The benchmark could not be removed"));
}

void WorkspaceSession::changeDesk(std::function<Result<void>()> write, const QString &failed)
{
    ++m_deskEdits;
    ++m_deskPending;
    Q_EMIT infoChanged();
    if (!m_ownWrites)
        m_ownWrites = std::make_shared<OwnWrites>();
    m_ownWrites->add(std::move(write));
    m_writes.run([this, writes = &m_writes, waiting = m_ownWrites, failed](std::stop_token) {
        const auto written = waiting->writeNext();
        writes->deliver([this, written, failed] {
            --m_deskPending;
            if (!written) {
                m_deskFailed = true;
                Q_EMIT problem(failed, written.error());
            }
            if (m_deskPending == 0 && std::exchange(m_deskFailed, false))
                reload(); // shows what is there
        });
    });
}

} // namespace parlance

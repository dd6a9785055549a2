// The metrics of a workspace: for the dialog.
#include "app/metrics.h"
#include "app/workspacesession.h"

namespace parlance {

MetricActions WorkspaceSession::metrics()
{
    MetricActions actions;
    actions.readOnly = m_info.readOnly;
    actions.load = [this](QObject *receiver, MetricActions::Loaded done) {
        ask<std::vector<Metric>>(
            receiver, [workspace = m_workspace](std::stop_token) { return loadMetrics(workspace->store()); },
            std::move(done));
    };
    actions.value = [this](const Metric &metric, QObject *receiver, MetricActions::Valued done) {
        ask<std::optional<double>>(
            receiver,
            [workspace = m_workspace, metric, at = now()](std::stop_token stop) {
                return valueOf(metric, workspace->engine(), workspace->context(at, std::move(stop)));
            },
            std::move(done));
    };
    actions.save = [this](const Metric &metric, QObject *receiver, MetricActions::Written done) {
        write<bool>(
            receiver,
            [workspace = m_workspace, metric, at = now()]() -> Result<bool> {
                if (const auto saved = saveMetric(workspace->store(), metric, at, {}); !saved)
                    return tl::unexpected(saved.error());
                return true;
            },
            [this, done = std::move(done)](Result<bool> saved) {
                reload(); // cards may show it
                done(std::move(saved));
            });
    };
    actions.remove = [this](const QString &name, QObject *receiver, MetricActions::Written done) {
        write<bool>(
            receiver, [workspace = m_workspace, name] { return removeMetric(workspace->store(), name, {}); },
            [this, done = std::move(done)](Result<bool> removed) {
                reload();
                done(std::move(removed));
            });
    };
    return actions;
}

} // namespace parlance

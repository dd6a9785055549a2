// Erasing a person, of a session: a job that is finished once it has begun to write.
#include "app/erasing.h"
#include "app/workspacesession.h"

namespace parlance {

EraseActions WorkspaceSession::erasing()
{
    if (m_info.readOnly)
        return {};
    EraseActions actions;
    actions.count = [this](const QString &user, QObject *receiver,
                           const std::function<void(Result<ErasureCounts>)> &done) {
        ask<ErasureCounts>(
            receiver,
            [workspace = m_workspace, user](std::stop_token stop) {
                return countErasure(workspace->store(), user, std::move(stop));
            },
            done);
    };
    actions.erase = [this](const QString &user, QObject *receiver,
                           const std::function<void(Result<ErasureReceipt>)> &done) {
        const auto answer = [done, alive = QPointer<QObject>(receiver)](const Result<ErasureReceipt> &receipt) {
            if (alive)
                done(receipt);
        };
        m_purges.insert(m_jobs.start(tr("Erasing a person"),
                                     [workspace = m_workspace, mail = &m_mail, user, answer,
                                      at = now()](std::stop_token stop, const ProgressSink &progress) -> Result<void> {
                                         auto receipt = eraseEverywhere(workspace->store(), user, at, stop, progress);
                                         mail->post([answer, receipt] { answer(receipt); });
                                         return receipt ? Result<void>() : tl::unexpected(receipt.error());
                                     }));
    };
    actions.save = [](const ErasureReceipt &receipt, const QString &path) { return saveReceipt(receipt, path); };
    return actions;
}

} // namespace parlance

#include "app/sessionannotations.h"

#include "app/ownactions.h"
#include "app/workspacesession.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr int mostEvents = 2000; // charts show what lies in their period

Annotation asAnnotation(const StoredAnnotation &stored)
{
    Annotation annotation;
    annotation.at = stored.at;
    annotation.text = stored.text;
    annotation.id = stored.id;
    QStringList detail;
    if (!stored.actor.isEmpty())
        detail << WorkspaceSession::tr("by %1", "who did what an audit event tells").arg(stored.actor);
    if (stored.reconstructed)
        detail << WorkspaceSession::tr("seen by comparing exports");
    annotation.detail = detail.join(QStringLiteral(", "));
    return annotation;
}

} // namespace

Result<std::vector<Annotation>> loadAnnotations(const Store &store)
{
    const auto stored = annotations(store, mostEvents);
    if (!stored)
        return tl::unexpected(stored.error());
    std::vector<Annotation> shown;
    std::ranges::transform(*stored, std::back_inserter(shown), asAnnotation);
    return shown;
}

void WorkspaceSession::putAnnotation(const Annotation &annotation)
{
    std::vector<Annotation> shown = m_info.annotations;
    std::erase_if(shown, [&annotation](const Annotation &known) { return known.id == annotation.id; });
    shown.push_back(annotation);
    changeAnnotations(std::move(shown), [workspace = m_workspace, annotation, at = now()] {
        return saveAnnotation(workspace->store(), {annotation.id, annotation.at, annotation.text}, at, {});
    });
}

void WorkspaceSession::dropAnnotation(const QString &id)
{
    std::vector<Annotation> shown = m_info.annotations;
    std::erase_if(shown, [&id](const Annotation &known) { return known.id == id; });
    changeAnnotations(std::move(shown),
                      [workspace = m_workspace, id] { return removeAnnotation(workspace->store(), id, {}); });
}

void WorkspaceSession::changeAnnotations(std::vector<Annotation> shown, std::function<Result<void>()> write)
{
    m_info.annotations = std::move(shown);
    Q_EMIT infoChanged();
    if (!m_ownWrites)
        m_ownWrites = std::make_shared<OwnWrites>();
    m_ownWrites->add(std::move(write));
    m_writes.run([this, writes = &m_writes, waiting = m_ownWrites](std::stop_token) {
        const auto written = waiting->writeNext();
        writes->deliver([this, written] {
            if (!written)
                Q_EMIT problem(tr("The annotation could not be saved"), written.error());
            reload(); // one that began before the write would otherwise have the last word
        });
    });
}

void WorkspaceSession::writeLater(std::function<Result<void>()> write, const QString &failed)
{
    if (!m_ownWrites)
        m_ownWrites = std::make_shared<OwnWrites>();
    m_ownWrites->add(std::move(write));
    m_writes.run([this, writes = &m_writes, waiting = m_ownWrites, failed](std::stop_token) {
        const auto written = waiting->writeNext();
        if (!written)
            writes->deliver([this, written, failed] { Q_EMIT problem(failed, written.error()); });
    });
}

void WorkspaceSession::noteView(qint64 conversation)
{
    if (m_info.readOnly)
        return;
    writeLater(
        [workspace = m_workspace, conversation, at = now()] {
            return recordConversationView(workspace->store(), ConversationId{conversation}, localActor(), at, {});
        },
        tr("The audit log could not be written"));
}

void WorkspaceSession::noteUserView(const QString &user)
{
    if (m_info.readOnly)
        return;
    writeLater([workspace = m_workspace, user,
                at = now()] { return recordUserView(workspace->store(), user, localActor(), at, {}); },
               tr("The audit log could not be written"));
}

void WorkspaceSession::setRecordsActions(bool on)
{
    if (on == m_info.recordsActions || m_info.readOnly)
        return;
    m_info.recordsActions = on;
    writeLater([workspace = m_workspace, on,
                at = now()] { return setRecordsOwnActions(workspace->store(), on, localActor(), at, {}); },
               tr("The setting could not be kept"));
}

void WorkspaceSession::noteAction(const OwnAction &action)
{
    if (m_info.readOnly)
        return;
    writeLater(
        [workspace = m_workspace, action, at = now()] { return recordOwnAction(workspace->store(), action, at, {}); },
        tr("The audit log could not be written"));
}

void WorkspaceSession::finishOwnWrites()
{
    if (m_ownWrites)
        m_ownWrites->writeAll();
    m_deskWrites->writeAll();
}

} // namespace parlance

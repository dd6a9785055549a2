#include "app/workspace.h"

#include "models/store/erasure.h"

#include <QFileInfo>

namespace parlance {

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Store::Mode mode)
{
    Result<std::unique_ptr<Store>> store = Store::open(path, mode);
    if (!store)
        return tl::unexpected(store.error());
    // What was broken off is done as soon as it can be; a workspace that somebody else has open is used as it is.
    (void)finishErasures(**store, {});
    return std::unique_ptr<Workspace>(new Workspace(std::move(*store)));
}

Workspace::Workspace(std::unique_ptr<Store> store)
    : m_store(std::move(store))
    , m_engine(*m_store)
{}

QString Workspace::name() const
{
    return QFileInfo(m_store->path()).completeBaseName();
}

RunContext Workspace::context(UtcMs now, std::stop_token stop) const
{
    RunContext context;
    context.now = now;
    // A workspace whose zone is unknown to this machine is still readable, in UTC.
    context.zone = m_store->timeZone().value_or(TimeZone());
    context.stop = std::move(stop);
    context.apart = true;
    return context;
}

} // namespace parlance

#include "app/ownactions.h"

#include <algorithm>

#include <pwd.h>
#include <unistd.h>

namespace parlance {

QString localActor()
{
    const passwd *account = getpwuid(geteuid());
    const QString name = account ? QString::fromLocal8Bit(account->pw_name) : QString();
    return name.isEmpty() ? QStringLiteral("me") : name;
}

OwnAction ownAction(const QString &action, const QString &targetKind, const QString &target, const QString &source,
                    const QString &environment)
{
    return {localActor(), action, targetKind, target, source, environment, {}};
}

Result<void> purgeSource(Store &store, SourceId source, UtcMs now, std::stop_token stop)
{
    const auto sources = store.sources();
    if (!sources)
        return tl::unexpected(sources.error());
    const auto found = std::ranges::find(*sources, source, &SourceInfo::id);
    if (auto removed = store.removeSource(source, stop); !removed || found == sources->end())
        return removed;
    return recordOwnAction(
        store,
        ownAction(QStringLiteral("purge"), QStringLiteral("source"), found->name, found->name, found->environment), now,
        std::move(stop));
}

} // namespace parlance

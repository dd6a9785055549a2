#include "models/store/sourcesettings.h"

#include "models/store/purge.h"
#include "models/store/storeprivate.h"

namespace parlance {

namespace {

constexpr const char *defaultRetention = "retention_days";
constexpr qint64 dayMs = 24 * 60 * 60 * 1000ll;

template <typename Bind>
Result<void> change(Store &store, const char *sql, SourceId source, Bind bind)
{
    auto writer = store.write();
    if (!writer)
        return tl::unexpected(writer.error());
    Database &db = (*writer)->db();
    auto s = db.prepare(sql);
    if (!s)
        return tl::unexpected(s.error());
    bind(*s);
    s->bind(2, source.value);
    PARLANCE_TRY(s->run());
    if (sqlite3_changes(db.handle()) == 0)
        return fail(ErrorCategory::Usage, QStringLiteral("There is no such source any more."));
    return (*writer)->commit(false);
}

Result<void> changeNumber(Store &store, const char *sql, SourceId source, std::optional<int> value)
{
    return change(store, sql, source, [&](RawStatement &s) { value ? s.bind(1, qint64(*value)) : s.bindNull(1); });
}

} // namespace

Result<int> defaultRetentionDays(const Store &store)
{
    auto days = store.setting(QLatin1String(defaultRetention));
    if (!days)
        return tl::unexpected(days.error());
    return std::max(0, days->toInt());
}

Result<void> setDefaultRetentionDays(Store &store, int days)
{
    return store.setSetting(QLatin1String(defaultRetention), std::max(0, days));
}

Result<void> setRetentionDays(Store &store, SourceId source, std::optional<int> days)
{
    return changeNumber(store, "UPDATE source SET retention_days = ?1 WHERE id = ?2", source, days);
}

Result<void> setWatch(Store &store, SourceId source, std::optional<int> minutes)
{
    return changeNumber(store, "UPDATE source SET watch_minutes = ?1 WHERE id = ?2", source, minutes);
}

Result<void> setOrigin(Store &store, SourceId source, const QString &path)
{
    return change(store, "UPDATE source SET origin = ?1, watch_seen = NULL WHERE id = ?2", source,
                  [&](RawStatement &s) { s.bind(1, path); });
}

Result<void> setSeen(Store &store, SourceId source, qint64 fingerprint)
{
    return change(store, "UPDATE source SET watch_seen = ?1 WHERE id = ?2", source,
                  [&](RawStatement &s) { s.bind(1, fingerprint); });
}

Result<std::vector<PurgeScope>> dueByRetention(const Store &store, UtcMs now)
{
    auto days = defaultRetentionDays(store);
    auto sources = store.sources();
    if (!days || !sources)
        return tl::unexpected(!days ? days.error() : sources.error());
    std::vector<PurgeScope> due;
    for (const SourceInfo &source : *sources) {
        const int kept = source.retentionDays.value_or(*days);
        if (kept > 0)
            due.push_back({source.id, now - kept * dayMs, false});
    }
    return due;
}

Result<PurgeCounts> purgeByRetention(Store &store, UtcMs now, std::stop_token stop)
{
    auto due = dueByRetention(store, now);
    if (!due)
        return tl::unexpected(due.error());
    return purge(store, *due, GiveBack::WhenMuch, std::move(stop), {});
}

} // namespace parlance

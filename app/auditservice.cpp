#include "app/auditservice.h"

#include "models/engine/auditlog.h"

#include <QCoreApplication>

#include <map>
#include <mutex>

namespace parlance {

namespace {

// Pages follow each other by marks: where each of those read so far ended.
struct Marks
{
    std::mutex mutex;
    std::optional<qint64> total;
    std::map<qint64, AuditMark> before; // by the number of the first event after it
};

struct TextColumn
{
    const char *key;
    const char *label; // source text, context Catalog
    const QString AuditEntry::*value;
    const QString AuditEntry::*name = nullptr; // what people read, where it is known
};

constexpr TextColumn textColumns[] = {
    {"actor", QT_TRANSLATE_NOOP("Catalog", "Actor"), &AuditEntry::actor, &AuditEntry::actorLabel},
    {"action", QT_TRANSLATE_NOOP("Catalog", "Action"), &AuditEntry::action},
    {"target_kind", QT_TRANSLATE_NOOP("Catalog", "Kind of target"), &AuditEntry::targetKind},
    {"target", QT_TRANSLATE_NOOP("Catalog", "Target"), &AuditEntry::target, &AuditEntry::targetLabel},
    {"detail", QT_TRANSLATE_NOOP("Catalog", "Detail"), &AuditEntry::detail},
    {"source", QT_TRANSLATE_NOOP("Catalog", "Source"), &AuditEntry::source},
    {"environment", QT_TRANSLATE_NOOP("Catalog", "Environment"), &AuditEntry::environment},
};

QString originText(AuditOrigin origin)
{
    switch (origin) {
    case AuditOrigin::Recorded:
        return QCoreApplication::translate("Engine", "Recorded");
    case AuditOrigin::Reconstructed:
        return QCoreApplication::translate("Engine", "Reconstructed");
    case AuditOrigin::Own:
        break;
    }
    return QCoreApplication::translate("Engine", "Done here");
}

Column head(const char *key, const char *label, ValueType type)
{
    Column column;
    column.key = QLatin1String(key);
    column.label = QCoreApplication::translate("Catalog", label);
    column.type = type;
    column.unit = type == ValueType::Text ? Unit::Text : Unit::Time;
    return column;
}

TablePtr tableOf(const std::vector<AuditEntry> &entries)
{
    auto table = std::make_shared<Table>();
    table->rows = qsizetype(entries.size());
    Column at = head("at", QT_TRANSLATE_NOOP("Catalog", "Time"), ValueType::Integer);
    Column origin = head("audit_origin", QT_TRANSLATE_NOOP("Catalog", "Origin of the event"), ValueType::Text);
    for (const AuditEntry &entry : entries) {
        at.integers.push_back(entry.at);
        origin.texts.push_back(keyOf(entry.origin));
        origin.labels.push_back(originText(entry.origin));
    }
    at.nulls.assign(entries.size(), false);
    origin.nulls.assign(entries.size(), false);
    table->columns = {std::move(at), std::move(origin)};
    for (const TextColumn &part : textColumns) {
        Column column = head(part.key, part.label, ValueType::Text);
        for (const AuditEntry &entry : entries) {
            const QString &value = entry.*part.value;
            column.nulls.push_back(value.isEmpty());
            column.texts.push_back(value);
            if (part.name)
                column.labels.push_back((entry.*part.name).isEmpty() ? value : entry.*part.name);
        }
        table->columns.push_back(std::move(column));
    }
    table->totals.resize(table->columns.size());
    return table;
}

// The page that begins at `first`, going on from the last mark before it.
Result<std::vector<AuditEntry>> pageAt(const Store &store, AuditRequest request, qint64 first, Marks &marks,
                                       const TimeZone &zone, const std::stop_token &stop)
{
    auto known = marks.before.upper_bound(first);
    qint64 at = 0;
    if (known != marks.before.begin()) {
        --known;
        at = known->first;
        request.after = known->second;
    }
    for (;;) {
        auto page = auditPage(store, request, zone, stop);
        if (!page)
            return tl::unexpected(page.error());
        const bool wanted = at == first;
        at += qint64(page->entries.size());
        if (page->next)
            marks.before.emplace(at, *page->next);
        if (wanted)
            return std::move(page->entries);
        if (!page->next || at > first)
            return std::vector<AuditEntry>();
        request.after = page->next;
    }
}

} // namespace

AuditAccess auditAccess(Workspace &workspace, std::function<RunContext(std::stop_token)> context)
{
    AuditAccess access;
    access.rows = [workspace = &workspace, context](const AuditListAsk &ask) -> RowFetch {
        return [workspace, context, ask, marks = std::make_shared<Marks>()](qint64 first, int count,
                                                                            std::stop_token stop) -> Result<RowPage> {
            const RunContext now = context(stop);
            const auto period = resolve(ask.period, Compare::None, now.now, now.zone);
            if (!period)
                return tl::unexpected(period.error());
            AuditRequest request;
            const auto environments = workspace->engine().environments(now);
            if (!environments)
                return tl::unexpected(environments.error());
            request.where = inOneEnvironment(ask.where, *environments);
            request.range = period->range;
            request.newestFirst = ask.newestFirst;
            request.limit = count;
            const std::scoped_lock lock(marks->mutex);
            if (!marks->total) {
                const auto total = auditCount(workspace->store(), request, now.zone, stop);
                if (!total)
                    return tl::unexpected(total.error());
                marks->total = *total;
            }
            auto entries = pageAt(workspace->store(), request, first, *marks, now.zone, stop);
            if (!entries)
                return tl::unexpected(entries.error());
            return RowPage{tableOf(*entries), marks->total};
        };
    };
    return access;
}

} // namespace parlance

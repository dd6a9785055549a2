#include "models/engine/auditlog.h"

#include "models/engine/rowplan.h"

#include <algorithm>
#include <tuple>

namespace parlance {

namespace {

using rowsql::Base;
using rowsql::Bindings;

constexpr const char *columns = "f.at, f.source_id, f.audit_event, f.actor, f.action, f.target_kind, f.target, "
                                "f.detail, f.reconstructed, f.user_id, f.bot_id, f.conversation_id";

// Only for the events of the page: names behind ids.
constexpr const char *withNames =
    "SELECT e.*, s.name, s.environment, "
    "(SELECT coalesce(nullif(u.label, ''), u.email) FROM user u WHERE u.source_id = e.source_id AND u.ext_id = "
    "e.actor), "
    "CASE e.target_kind WHEN 'bot' THEN (SELECT b.title FROM bot b WHERE b.id = e.bot_id) "
    "WHEN 'conversation' THEN (SELECT c.title FROM conversation c WHERE c.id = e.conversation_id) "
    "WHEN 'user' THEN (SELECT coalesce(nullif(u.label, ''), u.email) FROM user u "
    "WHERE u.source_id = e.source_id AND u.ext_id = e.target) END "
    "FROM (%1) e LEFT JOIN source s ON s.id = e.source_id";

struct Line
{
    AuditMark mark;
    AuditEntry entry;
};

Line lineOf(const Statement &row)
{
    Line line;
    AuditEntry &entry = line.entry;
    entry.id = row.text(2);
    entry.at = row.integer(0);
    entry.actor = row.text(3);
    entry.action = row.text(4);
    entry.targetKind = row.text(5);
    entry.target = row.text(6);
    entry.detail = row.text(7);
    entry.origin = AuditOrigin(std::clamp(int(row.integer(8)), 0, 2));
    entry.source = row.text(12);
    entry.environment = row.text(13);
    entry.actorLabel = row.text(14);
    entry.targetLabel = row.text(15);
    const bool own = entry.origin == AuditOrigin::Own;
    line.mark = {entry.at, own, own ? 0 : row.integer(1), entry.id};
    return line;
}

auto placeOf(const AuditMark &mark)
{
    return std::tuple(mark.at, mark.own, mark.source);
}

// What lies after the mark among the imported events, or among the own ones.
QString afterMark(const AuditMark &mark, bool ofOwn, bool newestFirst, Bindings &bindings)
{
    const QLatin1String beyond(newestFirst ? "<" : ">");
    if (mark.own != ofOwn) {
        // At the very time of the mark the imported ones come first, or last.
        const bool same = ofOwn != newestFirst;
        return QStringLiteral("f.at %1%2 %3").arg(beyond, QLatin1String(same ? "=" : ""), bindings.add(mark.at));
    }
    if (ofOwn)
        return QStringLiteral("(f.at, f.audit_event) %1 (%2, %3)")
            .arg(beyond, bindings.add(mark.at), bindings.add(mark.id));
    return QStringLiteral("(f.at, f.source_id, f.audit_event) %1 (%2, %3, %4)")
        .arg(beyond, bindings.add(mark.at), bindings.add(mark.source), bindings.add(mark.id));
}

QString pageOf(const AuditRequest &request, bool ofOwn, Bindings &bindings)
{
    const QLatin1String direction(request.newestFirst ? " DESC" : "");
    const QString condition =
        request.after ? afterMark(*request.after, ofOwn, request.newestFirst, bindings) : QStringLiteral("1");
    const QString order =
        ofOwn ? QStringLiteral("f.at%1, f.audit_event%1") : QStringLiteral("f.at%1, f.source_id%1, f.audit_event%1");
    const QString page =
        QStringLiteral("SELECT %1 FROM base f WHERE %2 ORDER BY %3 LIMIT %4")
            .arg(QLatin1String(columns), condition, order.arg(direction), bindings.add(qint64(request.limit) + 1));
    return QString::fromLatin1(withNames).arg(page);
}

Result<void> checkDimensions(const Filter &filter)
{
    const auto *dimension = std::get_if<DimensionKey>(&filter.field);
    if (dimension && !hasDimension(FactKind::AuditEvent, *dimension))
        return fail(ErrorCategory::Usage,
                    QStringLiteral("audit events have no %1").arg(QLatin1String(catalog::info(*dimension).name)));
    for (const Filter &child : filter.children)
        if (auto checked = checkDimensions(child); !checked)
            return checked;
    return {};
}

CellRequest factsOf(const AuditRequest &request)
{
    CellRequest facts;
    facts.where = request.where;
    facts.range = request.range;
    facts.atoms.add(AtomKind::AuditEvents);
    return facts;
}

std::vector<Base> basesOf(const AuditRequest &request)
{
    return request.own ? std::vector{Base::AuditEvents, Base::OwnActions} : std::vector{Base::AuditEvents};
}

struct Opened
{
    std::shared_ptr<StoreSession> session;
    DataVersion version;
};

Result<Opened> open(const Store &store, const AuditRequest &request, std::stop_token stop)
{
    if (auto checked = checkDimensions(request.where); !checked)
        return tl::unexpected(checked.error());
    auto session = std::make_shared<StoreSession>(store, store.version(), std::move(stop));
    const auto version = session->openNewest();
    if (!version)
        return tl::unexpected(version.error());
    return Opened{std::move(session), *version};
}

} // namespace

QString keyOf(AuditOrigin origin)
{
    switch (origin) {
    case AuditOrigin::Recorded:
        return QStringLiteral("recorded");
    case AuditOrigin::Reconstructed:
        return QStringLiteral("reconstructed");
    case AuditOrigin::Own:
        break;
    }
    return QStringLiteral("own");
}

Filter inOneEnvironment(const Filter &where, const Environments &environments)
{
    const QString scope = environments.scopeOf(where);
    if (scope.isEmpty())
        return where;
    const Filter named{FilterOp::Equal, {}, DimensionKey::Environment, Grain::Hour, {scope}};
    const Filter none{FilterOp::IsNull, {}, DimensionKey::Environment, Grain::Hour, {}};
    return where && Filter{FilterOp::Any, {named, none}, {}, Grain::Hour, {}};
}

Result<AuditPage> auditPage(const Store &store, const AuditRequest &request, const TimeZone &zone, std::stop_token stop)
{
    const auto opened = open(store, request, std::move(stop));
    if (!opened)
        return tl::unexpected(opened.error());
    RowPlan plan(opened->session, zone);
    std::vector<Line> lines;
    for (const Base base : basesOf(request)) {
        const auto select = [&](Bindings &bindings) { return pageOf(request, base == Base::OwnActions, bindings); };
        const auto take = [&lines](const Statement &row) { lines.push_back(lineOf(row)); };
        if (auto listed = plan.readFacts(factsOf(request), base, select, take); !listed)
            return tl::unexpected(listed.error());
    }
    // Ids are in the order of the statements already.
    std::ranges::stable_sort(lines, [&](const Line &a, const Line &b) {
        return request.newestFirst ? placeOf(b.mark) < placeOf(a.mark) : placeOf(a.mark) < placeOf(b.mark);
    });
    AuditPage page;
    page.version = opened->version;
    const size_t shown = std::min(lines.size(), size_t(request.limit));
    for (size_t i = 0; i < shown; ++i)
        page.entries.push_back(std::move(lines[i].entry));
    if (shown < lines.size())
        page.next = lines[shown - 1].mark;
    return page;
}

Result<qint64> auditCount(const Store &store, const AuditRequest &request, const TimeZone &zone, std::stop_token stop)
{
    const auto opened = open(store, request, std::move(stop));
    if (!opened)
        return tl::unexpected(opened.error());
    RowPlan plan(opened->session, zone);
    qint64 count = 0;
    for (const Base base : basesOf(request)) {
        const auto select = [](Bindings &) { return QStringLiteral("SELECT count(*) FROM base f"); };
        const auto take = [&count](const Statement &row) { count += row.integer(0); };
        if (auto listed = plan.readFacts(factsOf(request), base, select, take); !listed)
            return tl::unexpected(listed.error());
    }
    return count;
}

} // namespace parlance

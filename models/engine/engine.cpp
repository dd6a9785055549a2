#include "models/engine/engine.h"

#include "models/engine/columnplan.h"
#include "models/engine/combinedplan.h"
#include "models/engine/conversationorder.h"
#include "models/engine/environmentlist.h"
#include "models/engine/storesources.h"
#include "models/engine/tablebuilder.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>
#include <list>
#include <thread>

namespace parlance {

namespace {

constexpr size_t tablesKept = 256;
constexpr qint64 valuesKept = 4'000'000; // of all of them together
constexpr int attempts = 5;              // while an import commits between look and read

QString canonical(const Query &query)
{
    return QString::fromUtf8(QJsonDocument(toJson(query)).toJson(QJsonDocument::Compact));
}

enum class Way { Columns, Rows, Both };

const char *nameOf(Way way)
{
    return way == Way::Columns ? "columns" : way == Way::Rows ? "rows" : "columns and rows";
}

Way wayOf(const Query &query, Plan wanted)
{
    if (wanted == Plan::Rows)
        return Way::Rows;
    return ColumnPlan::canAnswer(query) ? Way::Columns : Way::Both;
}

// One query made ready: what to ask, and under which name its answer is kept.
struct Prepared
{
    TableRequest request;
    Way way = Way::Columns;
    QString json, cacheKey;
    bool mayKeep = true; // what people do at the review desk changes without a new data version
};

bool isOwnWork(DimensionKey dimension)
{
    return dimension == DimensionKey::ReviewState || dimension == DimensionKey::Tag;
}

bool speaksOfOwnWork(const Filter &filter)
{
    const auto *field = std::get_if<DimensionKey>(&filter.field);
    return (field && isOwnWork(*field)) || std::any_of(filter.children.begin(), filter.children.end(), speaksOfOwnWork);
}

Result<Prepared> prepare(const Query &asked, const RunContext &context, const Environments &environments)
{
    if (auto valid = validate(asked); !valid)
        return tl::unexpected(valid.error());
    const Query query = context.apart ? environments.limited(asked) : asked;
    auto period = resolve(query.period, query.compare, context.now, context.zone);
    if (!period)
        return tl::unexpected(period.error());
    Prepared prepared;
    // Now in whole minutes, and none at all once the period is over: answers stay good while the clock goes on.
    UtcMs now = context.now - context.now % 60'000;
    if (period->range.to && *period->range.to <= now)
        now = *period->range.to;
    prepared.request = {query, *period, context.zone, now};
    prepared.way = wayOf(query, context.plan);
    prepared.json = canonical(query);
    prepared.mayKeep =
        !speaksOfOwnWork(query.where) &&
        std::none_of(query.by.begin(), query.by.end(), [](const Grouping &g) { return isOwnWork(g.dimension); });
    const auto bound = [](const std::optional<UtcMs> &t) { return t ? QString::number(*t) : QStringLiteral("-"); };
    const TimeRange was = period->comparison.value_or(TimeRange{});
    prepared.cacheKey = QStringList{prepared.json,           bound(period->range.from),
                                    bound(period->range.to), bound(was.from),
                                    bound(was.to),           QString::number(now),
                                    context.zone.name(),     QString::number(int(prepared.way))}
                            .join(QLatin1Char(' '));
    return prepared;
}

// The newest answers of one data version. Not thread-safe.
class TableCache
{
public:
    TablePtr find(DataVersion version, const QString &key)
    {
        if (version != m_version)
            return nullptr;
        const auto found =
            std::find_if(m_tables.begin(), m_tables.end(), [&](const auto &t) { return t.first == key; });
        if (found == m_tables.end())
            return nullptr;
        m_tables.splice(m_tables.begin(), m_tables, found);
        return m_tables.front().second;
    }
    void keep(DataVersion version, const QString &key, TablePtr table)
    {
        if (version < m_version)
            return;
        if (version != m_version)
            clear();
        m_version = version;
        m_values += size(*table);
        m_tables.emplace_front(key, std::move(table));
        while (m_tables.size() > tablesKept || (m_tables.size() > 1 && m_values > valuesKept)) {
            m_values -= size(*m_tables.back().second);
            m_tables.pop_back();
        }
    }
    void clear()
    {
        m_tables.clear();
        m_values = 0;
    }

private:
    static qint64 size(const Table &table) { return table.rows * qint64(table.columns.size()) + 100; }

    DataVersion m_version;
    std::list<std::pair<QString, TablePtr>> m_tables;
    qint64 m_values = 0;
};

} // namespace

struct Engine::Private
{
    explicit Private(const Store &s)
        : store(s)
        , workers(int(std::clamp(std::thread::hardware_concurrency(), 1u, 16u)))
    {}

    const Store &store;
    Workers workers;
    std::mutex mutex, loading;
    std::shared_ptr<Snapshot> snapshot;
    TableCache cache;
    DataVersion environmentsOf; // guarded by mutex, with what follows
    std::optional<Environments> environments;

    Result<Environments> environmentsAt(DataVersion version, StoreSession &session)
    {
        {
            const std::scoped_lock lock(mutex);
            if (environments && environmentsOf == version)
                return *environments;
        }
        auto reader = session.open();
        if (!reader)
            return tl::unexpected(reader.error());
        auto found = readEnvironments(**reader);
        if (!found)
            return found;
        const std::scoped_lock lock(mutex);
        environmentsOf = version;
        environments = *found;
        return found;
    }

    std::shared_ptr<Snapshot> latest()
    {
        const std::scoped_lock lock(mutex);
        return snapshot;
    }

    std::shared_ptr<Snapshot> current(DataVersion version)
    {
        const std::scoped_lock lock(mutex);
        return snapshot && snapshot->version() == version ? snapshot : nullptr;
    }

    // The snapshot of the newest version, loaded when there is none yet. The session is bound to its version.
    // `look`: ask the file, not only this process, what the newest version is.
    Result<std::shared_ptr<Snapshot>> newest(std::shared_ptr<StoreSession> &session, bool look, std::stop_token stop)
    {
        const DataVersion version = store.version();
        if (auto known = look ? nullptr : current(version)) {
            session = std::make_shared<StoreSession>(store, version, stop);
            return known;
        }
        const std::scoped_lock lock(loading);
        session = std::make_shared<StoreSession>(store, version, stop);
        const auto opened = session->openNewest();
        if (!opened)
            return tl::unexpected(opened.error());
        if (auto known = current(*opened))
            return known;
        auto loaded = Snapshot::load(*opened, storeSources(session), stop, latest());
        if (!loaded)
            return tl::unexpected(loaded.error());
        const std::scoped_lock keep(mutex);
        snapshot = *loaded;
        return loaded;
    }

    std::unique_ptr<PlanRunner> planOf(const Prepared &prepared, const std::shared_ptr<Snapshot> &snapshotOfRun,
                                       const std::shared_ptr<StoreSession> &session, std::stop_token stop)
    {
        const TimeZone &zone = prepared.request.zone;
        if (prepared.way == Way::Rows)
            return std::make_unique<RowPlan>(session, zone);
        ColumnPlan columns(snapshotOfRun, storeSources(session), workers, zone, std::move(stop));
        if (prepared.way == Way::Both)
            return std::make_unique<CombinedPlan>(std::move(columns), session, zone);
        return std::make_unique<ColumnPlan>(std::move(columns));
    }

    Result<TablePtr> answer(const Prepared &prepared, const std::shared_ptr<Snapshot> &snapshotOfRun,
                            const std::shared_ptr<StoreSession> &session, std::stop_token stop)
    {
        const DataVersion version = snapshotOfRun->version();
        if (prepared.mayKeep) {
            const std::scoped_lock lock(mutex);
            if (auto known = cache.find(version, prepared.cacheKey))
                return known;
        }
        QElapsedTimer timer;
        timer.start();
        const TableRequest &request = prepared.request;
        auto built = buildTable(*planOf(prepared, snapshotOfRun, session, stop), request);
        if (!built)
            return tl::unexpected(built.error());
        Provenance &provenance = built->provenance;
        provenance.query = prepared.json;
        provenance.sql = RowPlan::sqlForPeople(request.query, request.period.range, request.zone);
        provenance.plan = QString::fromLatin1(nameOf(prepared.way));
        provenance.version = version;
        provenance.elapsedMicros = timer.nsecsElapsed() / 1000;
        auto table = std::make_shared<const Table>(std::move(*built));
        if (!prepared.mayKeep)
            return table;
        const std::scoped_lock lock(mutex);
        cache.keep(version, prepared.cacheKey, table);
        return table;
    }

    // Calls use(snapshot, session) and repeats it when the workspace moved on in between.
    template <typename Use>
    auto onNewest(std::stop_token stop, Use use) -> decltype(use(snapshot, std::shared_ptr<StoreSession>()))
    {
        for (int attempt = 1;; ++attempt) {
            std::shared_ptr<StoreSession> session;
            auto newestSnapshot = newest(session, attempt > 1, stop);
            if (!newestSnapshot)
                return tl::unexpected(newestSnapshot.error());
            auto result = use(*newestSnapshot, session);
            if (result || !session->stale() || attempt == attempts)
                return result;
        }
    }
};

Engine::Engine(const Store &store)
    : d(std::make_unique<Private>(store))
{}

Engine::~Engine() = default;

Result<TablePtr> Engine::run(const Query &query, const RunContext &context)
{
    auto tables = run(std::span(&query, 1), context);
    if (!tables)
        return tl::unexpected(tables.error());
    return tables->front();
}

Result<std::vector<TablePtr>> Engine::run(std::span<const Query> queries, const RunContext &context)
{
    using Tables = Result<std::vector<TablePtr>>;
    return d->onNewest(
        context.stop,
        [&](const std::shared_ptr<Snapshot> &snapshot, const std::shared_ptr<StoreSession> &session) -> Tables {
            Environments environments;
            if (context.apart) {
                auto found = d->environmentsAt(snapshot->version(), *session);
                if (!found)
                    return tl::unexpected(found.error());
                environments = std::move(*found);
            }
            std::vector<Prepared> prepared;
            for (const Query &query : queries) {
                auto one = prepare(query, context, environments);
                if (!one)
                    return tl::unexpected(one.error());
                prepared.push_back(std::move(*one));
            }
            // All columns of all queries in one pass over the segments.
            std::vector<FactColumn> columns;
            for (const Prepared &one : prepared) {
                if (one.way == Way::Columns)
                    ColumnPlan::addColumns(one.request.query, columns);
            }
            if (auto loaded = snapshot->facts().require(columns, *storeSources(session).facts, context.stop); !loaded)
                return tl::unexpected(loaded.error());
            std::vector<TablePtr> tables;
            for (const Prepared &one : prepared) {
                auto table = d->answer(one, snapshot, session, context.stop);
                if (!table)
                    return tl::unexpected(table.error());
                tables.push_back(std::move(*table));
            }
            return tables;
        });
}

Result<std::vector<Engine::Member>> Engine::members(DimensionKey dimension, const QString &match, int limit,
                                                    const RunContext &asked)
{
    RunContext context = asked;
    context.apart = false;
    Query query;
    query.measures = {countOf(dimension)};
    query.by = {Grouping{dimension}};
    query.limit = limit;
    query.totals = false;
    query.fill = false;
    query.order = {{QString::fromLatin1(catalog::info(query.measures.front()).name), true}};
    if (!match.isEmpty())
        query.where = Filter{FilterOp::Contains, {}, dimension, Grain::Hour, {match}};
    const auto table = run(query, context);
    if (!table)
        return tl::unexpected(table.error());
    const Column &column = (*table)->columns.front();
    const Column &counts = (*table)->columns.back();
    std::vector<Member> members;
    for (qsizetype row = 0; row < (*table)->rows; ++row) {
        const auto at = size_t(row);
        const QString key = column.type == ValueType::Text ? column.texts[at] : QString::number(column.integers[at]);
        members.push_back({key, column.type == ValueType::Text ? column.labelAt(row) : key, counts.integers[at]});
    }
    return members;
}

Result<Environments> Engine::environments(const RunContext &context)
{
    return d->onNewest(context.stop,
                       [&](const std::shared_ptr<Snapshot> &snapshot, const std::shared_ptr<StoreSession> &session)
                           -> Result<Environments> { return d->environmentsAt(snapshot->version(), *session); });
}

Result<ConversationIds> Engine::conversations(const ConversationsAsked &wanted, const RunContext &context)
{
    const auto period = resolve(wanted.period, Compare::None, context.now, context.zone);
    if (!period)
        return tl::unexpected(period.error());
    return d->onNewest(context.stop,
                       [&](const std::shared_ptr<Snapshot> &snapshot,
                           const std::shared_ptr<StoreSession> &session) -> Result<ConversationIds> {
                           ConversationsAsked asked = wanted;
                           if (context.apart) { // those that the number of conversations counts
                               const auto environments = d->environmentsAt(snapshot->version(), *session);
                               if (!environments)
                                   return tl::unexpected(environments.error());
                               Query counted;
                               counted.measures = {MeasureKey::Conversations};
                               counted.where = wanted.where;
                               asked.where = environments->limited(counted).where;
                           }
                           const SnapshotSources sources = storeSources(session);
                           std::unique_ptr<PlanRunner> plan;
                           if (context.plan == Plan::Columns && columnsHold(asked.where))
                               plan = std::make_unique<ColumnPlan>(snapshot, sources, d->workers, context.zone,
                                                                   context.stop);
                           else
                               plan = std::make_unique<RowPlan>(session, context.zone);
                           return conversationOrder(*plan, *snapshot, sources, asked, period->range, context.stop);
                       });
}

Result<std::optional<TimeRange>> Engine::extent(const RunContext &context)
{
    using Extent = Result<std::optional<TimeRange>>;
    return d->onNewest(
        context.stop,
        [&](const std::shared_ptr<Snapshot> &snapshot, const std::shared_ptr<StoreSession> &session) -> Extent {
            return snapshot->extent(storeSources(session), context.stop);
        });
}

qint64 Engine::columnBytes() const
{
    const std::scoped_lock lock(d->mutex);
    return d->snapshot ? d->snapshot->bytes() : 0;
}

void Engine::dropCaches()
{
    const std::scoped_lock lock(d->mutex);
    d->snapshot.reset();
    d->cache.clear();
}

} // namespace parlance

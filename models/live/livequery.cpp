#include "models/live/livequery.h"

#include <QElapsedTimer>

#include <algorithm>

namespace parlance {

struct QueryService::Private
{
    // Shared with the tasks under way, which may outlast a request but never the worker.
    std::shared_ptr<const QueryRunner> runner;
    Background background;
    int count = 0;
    qint64 micros = 0;

    Private(QueryRunner run, Background::Mode mode)
        : runner(std::make_shared<const QueryRunner>(std::move(run)))
        , background(mode)
    {}
};

QueryService::QueryService(QueryRunner runner, QObject *parent, Background::Mode mode)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(runner), mode))
{}

QueryService::~QueryService() = default;

Background *QueryService::background() const
{
    return &d->background;
}

void QueryService::beginPage()
{
    d->count = 0;
    d->micros = 0;
    Q_EMIT statisticsChanged();
}

int QueryService::queryCount() const
{
    return d->count;
}

qint64 QueryService::queryMicros() const
{
    return d->micros;
}

void QueryService::dataChanged()
{
    Q_EMIT refreshAll();
}

bool isEmpty(const Table &table)
{
    for (const Column &column : table.columns) {
        if (column.kind == ColumnKind::Dimension)
            continue;
        for (qsizetype row = 0; row < table.rows; ++row) {
            if (!column.isNull(row) && column.number(row) != 0)
                return false;
        }
    }
    return true;
}

namespace {

struct Answer
{
    std::vector<TablePtr> tables;
    qint64 micros = 0;
};

} // namespace

struct LiveQuery::Private
{
    QPointer<QueryService> service;
    Latest<Answer> latest;
    std::vector<Query> queries;
    std::vector<TablePtr> tables;
    std::optional<Error> error;
    bool asked = false;
    bool answered = false;
    TileState state = TileState::Loading;

    explicit Private(QueryService *s)
        : service(s)
        , latest(s ? s->background() : nullptr)
    {}

    // What is seen when nothing is under way.
    [[nodiscard]] TileState settled() const
    {
        if (error)
            return TileState::Failed;
        if (!answered)
            return TileState::Loading;
        const bool empty = std::ranges::all_of(tables, [](const TablePtr &table) { return isEmpty(*table); });
        return empty ? TileState::Empty : TileState::Ready;
    }
};

LiveQuery::LiveQuery(QueryService *service, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(service))
{
    if (service)
        connect(service, &QueryService::refreshAll, this, &LiveQuery::refresh);
}

LiveQuery::~LiveQuery() = default;

void LiveQuery::ask(std::vector<Query> queries)
{
    if (d->asked && queries == d->queries && !d->error)
        return;
    d->queries = std::move(queries);
    d->asked = true;
    refresh();
}

void LiveQuery::refresh()
{
    if (!d->asked || !d->service)
        return;
    d->state = d->answered ? TileState::Stale : TileState::Loading;
    d->error.reset();
    Q_EMIT changed();

    auto work = [runner = d->service->d->runner, queries = d->queries](std::stop_token stop) -> Result<Answer> {
        QElapsedTimer timer;
        timer.start();
        Result<std::vector<TablePtr>> tables = (*runner)(queries, stop);
        if (!tables)
            return tl::unexpected(tables.error());
        if (tables->size() != queries.size())
            return fail(ErrorCategory::Internal,
                        QStringLiteral("the number of answers differs from that of the queries"));
        return Answer{std::move(*tables), timer.nsecsElapsed() / 1000};
    };
    d->latest.start(std::move(work), [this](Result<Answer> answer) {
        if (answer) {
            d->tables = std::move(answer->tables);
            d->answered = true;
            if (d->service) {
                d->service->d->count += int(d->tables.size());
                d->service->d->micros += answer->micros;
            }
        } else if (answer.error().category != ErrorCategory::Cancelled) {
            d->error = answer.error();
        }
        // Cancelled from below (the workspace is closing) is neither an answer nor a failure: what was there
        // stays.
        d->state = d->settled();
        const QPointer<QueryService> service = d->service;
        Q_EMIT changed(); // may destroy this
        if (service)
            Q_EMIT service->statisticsChanged();
    });
}

TileState LiveQuery::state() const
{
    return d->state;
}

const std::vector<TablePtr> &LiveQuery::tables() const
{
    return d->tables;
}

const std::optional<Error> &LiveQuery::error() const
{
    return d->error;
}

} // namespace parlance

// A Query that answers itself again whenever it or the data changes.
#pragma once

#include "models/live/background.h"
#include "models/query/query.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace parlance {

// What a LiveQuery needs of the engine: runs on a worker, captures values only.
// app binds it to Engine::run; tests give their own.
using QueryRunner = std::function<Result<std::vector<TablePtr>>(const std::vector<Query> &, std::stop_token)>;

// One worker thread for all queries of a window. A new request of the same LiveQuery makes its old one
// obsolete: the old one is asked to stop, its late answer is dropped. Lives on the GUI thread.
class QueryService : public QObject
{
    Q_OBJECT
public:
    // Inline answers within ask(): for pictures without an event loop, and for tests.
    explicit QueryService(QueryRunner runner, QObject *parent = nullptr,
                          Background::Mode mode = Background::Mode::Threaded);
    ~QueryService() override;

    // The worker thread, for other things a page has to fetch.
    [[nodiscard]] Background *background() const;

    // For the status bar: queries answered and milliseconds since the last call of beginPage().
    void beginPage();
    [[nodiscard]] int queryCount() const;
    [[nodiscard]] qint64 queryMicros() const;

public Q_SLOTS:
    void dataChanged(); // a new data version: every LiveQuery asks again

Q_SIGNALS:
    void statisticsChanged();
    void refreshAll();

private:
    friend class LiveQuery;
    struct Private;
    std::unique_ptr<Private> d;
};

// Loading: nothing to show yet. Ready and Empty: the answer, Empty when it has no rows or only nulls and
// zeros. Stale: the old answer while the next one is computed. Failed: the last request ended with error();
// the old answer, if any, is kept.
enum class TileState { Loading, Ready, Empty, Stale, Failed };

// True when there is nothing to see: no rows, or no measure that is neither null nor zero.
bool isEmpty(const Table &table);

// Holds the last good Tables while the next ones are computed (Stale). Signals on the GUI thread.
class LiveQuery : public QObject
{
    Q_OBJECT
public:
    explicit LiveQuery(QueryService *service, QObject *parent = nullptr);
    ~LiveQuery() override;

    void ask(std::vector<Query> queries); // asks again only when they differ
    void refresh();
    [[nodiscard]] TileState state() const;
    [[nodiscard]] const std::vector<TablePtr> &tables() const; // empty before the first answer
    [[nodiscard]] const std::optional<Error> &error() const;

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parlance

// Private to the store layer: a search under way. Pieces of the workspace, newest first; threads that work through
// them; what they have found so far.
#pragma once

#include "models/store/searchfilter.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <set>

namespace parlance {

// Conversations from … to − 1: asked of the index, or read.
struct SearchUnit
{
    qint64 from = 0, to = 0;
    bool byIndex = false;
    bool changed = false; // a conversation that the index has in an older state
    qint64 messages = 0;
    UtcMs minAt = 0, maxAt = 0; // no message is outside
};

// What a search works through, of one moment.
struct SearchPlan
{
    std::vector<SearchUnit> units;      // newest first
    std::string match;                  // for the index; empty: it cannot help
    std::unordered_set<qint64> changed; // conversations that have units of their own
    std::vector<qint64> found;          // by the index, sorted, when they are few
    bool fewFound = false;
    qint64 indexed = 0, total = 0; // messages
};
Result<SearchPlan> planSearch(Database &db, const SearchRequest &request);

// The expression for the index, which finds all messages that match and perhaps others; empty: it cannot help.
std::string indexExpression(const SearchExpression &expression);

// Shared by the threads of one search. Thread-safe.
class SearchRun
{
public:
    SearchRun(const SearchRequest &request, const SearchPlan &plan, std::stop_token stop);

    const SearchRequest &request;
    const SearchPlan &plan;

    [[nodiscard]] bool stopped() const { return m_ended || m_stop.stop_requested(); }
    // The next unit nobody has taken, or null.
    const SearchUnit *next();
    // Hits below it are not among the wanted ones.
    [[nodiscard]] double floor() const { return m_floor; }
    void add(const SearchUnit &unit, std::vector<SearchHit> hits, qint64 matches);
    void threadEnded(std::optional<Error> error);

    // For the collecting thread: passes on what has been added until everything has.
    Result<SearchProgress> collect(const SearchSink &sink);

private:
    [[nodiscard]] SearchProgress progress() const; // locked
    void noteFinished(const SearchUnit &unit);
    [[nodiscard]] double key(const SearchHit &hit) const
    {
        return request.order == SearchOrder::Newest ? double(hit.at) : hit.score;
    }

    std::stop_token m_stop;
    std::atomic<size_t> m_next{0};
    std::atomic<bool> m_ended{false};
    std::atomic<double> m_floor;

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    std::vector<bool> m_finished;
    size_t m_firstOpen = 0;
    std::vector<SearchHit> m_fresh;
    std::multiset<double> m_best; // keys of the wanted ones
    qint64 m_looked = 0, m_matches = 0;
    int m_threads = 0;
    std::optional<Error> m_error;
};

// One thread's connection and statements.
class SearchWorker
{
public:
    SearchWorker(SearchRun &run, Database &db)
        : m_run(run)
        , m_db(db)
        , m_matcher(run.request.expression)
    {}
    Result<void> work();

private:
    struct Match
    {
        qint64 id = 0;
        UtcMs at = 0;
        Role role = Role::User;
        double score = 0;
    };
    Result<void> prepare();
    Result<void> read(const SearchUnit &unit);
    Result<void> ask(const SearchUnit &unit);
    Result<void> askOne(qint64 id);
    Result<void> take(qint64 id, Role role, UtcMs at, std::string_view text);
    Result<void> hand(const SearchUnit &unit);
    Result<std::optional<SearchHit>> hitOf(const Match &match);

    SearchRun &m_run;
    Database &m_db;
    SearchMatcher m_matcher;
    std::unique_ptr<SearchFilter> m_filter;
    RawStatement m_texts, m_index, m_text;
    std::vector<Match> m_matches;
    int m_rows = 0;
};

} // namespace parlance

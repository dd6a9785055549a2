#include "models/store/searchrun.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace parlance {

namespace {

constexpr int snippetCharacters = 240;

Error cancelled()
{
    return {ErrorCategory::Cancelled, QStringLiteral("Cancelled."), {}, {}};
}

} // namespace

bool comesBefore(const SearchHit &a, const SearchHit &b, SearchOrder order)
{
    if (order == SearchOrder::Relevance && a.score != b.score)
        return a.score > b.score;
    return a.at != b.at ? a.at > b.at : a.message > b.message;
}

SearchRun::SearchRun(const SearchRequest &asked, const SearchPlan &planned, std::stop_token stop)
    : request(asked)
    , plan(planned)
    , m_stop(std::move(stop))
    , m_floor(std::numeric_limits<double>::lowest())
    , m_finished(planned.units.size())
    , m_threads(std::max(1, asked.threads))
{}

const SearchUnit *SearchRun::next()
{
    if (stopped())
        return nullptr;
    const size_t index = m_next++;
    return index < plan.units.size() ? &plan.units[index] : nullptr;
}

void SearchRun::noteFinished(const SearchUnit &unit)
{
    m_finished[size_t(&unit - plan.units.data())] = true;
    while (m_firstOpen < m_finished.size() && m_finished[m_firstOpen])
        ++m_firstOpen;
}

void SearchRun::add(const SearchUnit &unit, std::vector<SearchHit> hits, qint64 matches)
{
    const std::lock_guard lock(m_mutex);
    noteFinished(unit);
    m_looked += unit.messages;
    m_matches += matches;
    const size_t wanted = size_t(std::max(1, request.limit));
    for (SearchHit &hit : hits) {
        m_best.insert(key(hit));
        m_fresh.push_back(std::move(hit));
    }
    while (m_best.size() > wanted)
        m_best.erase(m_best.begin());
    if (m_best.size() == wanted) {
        m_floor = *m_best.begin();
        // Units are in order: what is still open has nothing newer than its first one.
        if (request.order == SearchOrder::Newest && m_firstOpen < plan.units.size() &&
            double(plan.units[m_firstOpen].maxAt) < m_floor)
            m_ended = true;
    }
    m_changed.notify_one();
}

void SearchRun::threadEnded(std::optional<Error> error)
{
    const std::lock_guard lock(m_mutex);
    --m_threads;
    if (error && !m_error && !(m_ended && error->category == ErrorCategory::Cancelled)) {
        m_error = std::move(error);
        m_ended = true;
    }
    m_changed.notify_one();
}

SearchProgress SearchRun::progress() const
{
    SearchProgress progress;
    progress.looked = m_looked;
    progress.total = plan.total;
    progress.indexed = plan.indexed;
    progress.matches = m_matches;
    progress.exhausted = m_firstOpen == plan.units.size();
    if (progress.exhausted)
        progress.backTo = plan.units.empty() ? 0 : plan.units.back().minAt;
    else if (m_firstOpen > 0)
        progress.backTo = plan.units[m_firstOpen].maxAt;
    return progress;
}

Result<SearchProgress> SearchRun::collect(const SearchSink &sink)
{
    using namespace std::chrono;
    constexpr auto patience = milliseconds(30);
    auto last = steady_clock::now();
    bool told = false;
    std::unique_lock lock(m_mutex);
    for (;;) {
        // The first ones at once, the others in batches.
        m_changed.wait_for(lock, patience, [&] { return m_threads == 0 || (!told && !m_fresh.empty()); });
        const bool done = m_threads == 0;
        if (m_stop.stop_requested() && done)
            return tl::unexpected(cancelled());
        if (done && m_error)
            return tl::unexpected(*m_error);
        const bool first = !told && !m_fresh.empty();
        if (!done && (m_stop.stop_requested() || (!first && steady_clock::now() - last < patience)))
            continue;
        told |= first;
        std::vector<SearchHit> hits = std::move(m_fresh);
        m_fresh.clear();
        const double lowest = m_floor;
        const SearchProgress now = progress();
        lock.unlock();
        std::erase_if(hits, [&](const SearchHit &hit) { return key(hit) < lowest; });
        std::sort(hits.begin(), hits.end(),
                  [&](const SearchHit &a, const SearchHit &b) { return comesBefore(a, b, request.order); });
        sink(std::move(hits), now);
        last = steady_clock::now();
        if (done)
            return now;
        lock.lock();
    }
}

Result<void> SearchWorker::prepare()
{
    auto filter = SearchFilter::create(m_db, m_run.request);
    if (!filter)
        return tl::unexpected(filter.error());
    m_filter = std::move(*filter);
    const std::pair<RawStatement *, std::string_view> statements[] = {
        {&m_texts, "SELECT id, role, at, text FROM message WHERE id >= ?1 AND id < ?2 ORDER BY id"},
        {&m_text, "SELECT id, role, at, text, ext_id FROM message WHERE id = ?1"}};
    for (const auto &[statement, sql] : statements) {
        auto prepared = m_db.prepare(sql);
        if (!prepared)
            return tl::unexpected(prepared.error());
        *statement = std::move(*prepared);
    }
    if (m_run.plan.match.empty() || m_run.plan.fewFound)
        return {};
    auto index = m_db.prepare("SELECT rowid FROM search WHERE search MATCH ?1 AND rowid >= ?2 AND rowid < ?3");
    if (!index)
        return tl::unexpected(index.error());
    m_index = std::move(*index);
    return {};
}

Result<void> SearchWorker::work()
{
    PARLANCE_TRY(prepare());
    while (const SearchUnit *unit = m_run.next()) {
        m_matches.clear();
        PARLANCE_TRY(unit->byIndex ? ask(*unit) : read(*unit));
        PARLANCE_TRY(hand(*unit));
    }
    return {};
}

Result<void> SearchWorker::read(const SearchUnit &unit)
{
    m_texts.reset();
    m_texts.bind(1, unit.from << 20);
    m_texts.bind(2, unit.to << 20);
    for (;;) {
        auto row = m_texts.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        const qint64 id = m_texts.integer(0);
        if (!unit.changed && !m_run.plan.changed.empty() && m_run.plan.changed.count(id >> 20) > 0)
            continue;
        PARLANCE_TRY(take(id, Role(m_texts.integer(1)), m_texts.integer(2), m_texts.bytes(3)));
    }
    m_texts.reset();
    return {};
}

Result<void> SearchWorker::ask(const SearchUnit &unit)
{
    const qint64 from = unit.from << 20, to = unit.to << 20;
    if (m_run.plan.fewFound) {
        const auto &found = m_run.plan.found;
        for (auto it = std::lower_bound(found.begin(), found.end(), from); it != found.end() && *it < to; ++it)
            PARLANCE_TRY(askOne(*it));
        return {};
    }
    m_index.reset();
    m_index.bind(1, std::string_view(m_run.plan.match));
    m_index.bind(2, from);
    m_index.bind(3, to);
    for (;;) {
        auto row = m_index.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        PARLANCE_TRY(askOne(m_index.integer(0)));
    }
    m_index.reset();
    return {};
}

Result<void> SearchWorker::askOne(qint64 id)
{
    if (m_run.plan.changed.count(id >> 20) > 0)
        return {};
    m_text.reset();
    m_text.bind(1, id);
    auto row = m_text.step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? take(id, Role(m_text.integer(1)), m_text.integer(2), m_text.bytes(3)) : Result<void>();
}

// Whatever found the message: its text decides.
Result<void> SearchWorker::take(qint64 id, Role role, UtcMs at, std::string_view text)
{
    if (++m_rows % 64 == 0 && m_run.stopped())
        return tl::unexpected(cancelled());
    if (!m_filter->wants(role, at) || !(m_run.request.all || m_matcher.matches(text)))
        return {};
    if (m_filter->byConversation()) {
        auto conversation = m_filter->conversation(id >> 20);
        if (!conversation)
            return tl::unexpected(conversation.error());
        if (!*conversation || !(*conversation)->wanted)
            return {};
    }
    const bool byScore = m_run.request.order == SearchOrder::Relevance;
    m_matches.push_back({id, at, role, byScore ? m_matcher.score(text) : 0});
    return {};
}

// Only those that may be among the wanted ones become hits with all that is shown of them.
Result<void> SearchWorker::hand(const SearchUnit &unit)
{
    const qint64 matches = qint64(m_matches.size());
    const bool byScore = m_run.request.order == SearchOrder::Relevance;
    const auto key = [&](const Match &m) { return byScore ? m.score : double(m.at); };
    const double floor = m_run.floor();
    std::erase_if(m_matches, [&](const Match &m) { return key(m) < floor; });
    const auto better = [&](const Match &a, const Match &b) {
        return key(a) != key(b) ? key(a) > key(b) : std::tie(a.at, a.id) > std::tie(b.at, b.id);
    };
    std::sort(m_matches.begin(), m_matches.end(), better);
    if (const size_t wanted = size_t(std::max(1, m_run.request.limit)); m_matches.size() > wanted)
        m_matches.resize(wanted);
    std::vector<SearchHit> hits;
    for (const Match &match : m_matches) {
        if (m_run.stopped())
            return tl::unexpected(cancelled());
        auto hit = hitOf(match);
        if (!hit)
            return tl::unexpected(hit.error());
        if (*hit)
            hits.push_back(std::move(**hit));
    }
    m_run.add(unit, std::move(hits), matches);
    return {};
}

Result<std::optional<SearchHit>> SearchWorker::hitOf(const Match &match)
{
    m_text.reset();
    m_text.bind(1, match.id);
    auto row = m_text.step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    SearchHit hit;
    hit.conversation = {match.id >> 20};
    hit.message = {match.id};
    hit.at = match.at;
    hit.role = match.role;
    hit.score = match.score;
    hit.messageKey = m_text.text(4);
    hit.snippet = m_matcher.snippet(m_text.bytes(3), snippetCharacters);
    m_text.reset();
    if (auto labelled = m_filter->label(hit); !labelled)
        return tl::unexpected(labelled.error());
    return hit;
}

} // namespace parlance

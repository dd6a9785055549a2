#include "models/store/search.h"

#include "models/store/searchrun.h"

#include <algorithm>
#include <map>
#include <thread>

namespace parlance {

namespace {

// Few enough to fetch them all: then the index is asked once and not for each piece.
constexpr size_t fewHits = 20'000;
constexpr int mostTerms = 32; // for the index; the texts are asked for all of them

std::string quoted(std::string_view token, bool prefix)
{
    std::string text = "\"";
    for (const char c : token)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + (prefix ? "\"*" : "\"");
}

// The tokens that a text with the term has for certain, joined; empty: there are none.
std::string termExpression(const SearchTerm &term)
{
    if (term.form != SearchForm::Words)
        return {};
    const std::string_view needle = term.needle;
    std::string all;
    int count = 0;
    eachIndexToken(needle, [&](std::string_view token) {
        const size_t end = size_t(token.data() - needle.data()) + token.size();
        const bool isLast = end == needle.size();
        bool prefix = isLast && term.prefix && token.size() < detail::longestToken;
        if (isUnspaced(token)) {
            // The last character of a run alone is in the index only where the run ends there.
            const bool single = token.size() == detail::characterBytes(static_cast<unsigned char>(token.front()));
            const size_t start = size_t(token.data() - needle.data());
            const bool alone = single && (start == 0 || needle[start - 1] == ' ');
            if (single && !alone)
                return;
            prefix = alone;
        }
        if (++count <= mostTerms)
            all += (all.empty() ? "" : " AND ") + quoted(token, prefix);
    });
    return all;
}

// A period leaves out the pieces that lie outside.
void addUnit(std::vector<SearchUnit> &units, const SearchUnit &unit, const TimeRange &period)
{
    if ((period.from && unit.maxAt < *period.from) || (period.to && unit.minAt >= *period.to))
        return;
    units.push_back(unit);
}

Result<void> addBlocks(Database &db, const SearchRequest &request, qint64 indexed, SearchPlan &plan)
{
    auto s = db.prepare("SELECT block, messages, min_at, max_at FROM search_block");
    if (!s)
        return tl::unexpected(s.error());
    for (;;) {
        auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        const qint64 first = s->integer(0) << searchBlockShift;
        SearchUnit unit{first,
                        std::min(first + (qint64(1) << searchBlockShift), indexed + 1),
                        !plan.match.empty(),
                        false,
                        s->integer(1),
                        s->integer(2),
                        s->integer(3)};
        addUnit(plan.units, unit, request.period);
    }
}

// The conversations that no block covers, in pieces of the same size.
Result<void> addRest(Database &db, const SearchRequest &request, qint64 after, SearchPlan &plan)
{
    auto s = db.prepare("SELECT id, messages, first_at, last_at FROM conversation WHERE id > ?1 AND messages > 0"
                        " ORDER BY id");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, after);
    SearchUnit unit;
    for (;;) {
        auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        const qint64 id = *row ? s->integer(0) : 0;
        if (unit.messages > 0 && (!*row || id >> searchBlockShift != unit.from >> searchBlockShift)) {
            addUnit(plan.units, unit, request.period);
            unit = {};
        }
        if (!*row)
            return {};
        const bool first = unit.messages == 0;
        unit.from = first ? id : unit.from;
        unit.to = id + 1;
        unit.messages += s->integer(1);
        unit.minAt = first ? s->integer(2) : std::min(unit.minAt, s->integer(2));
        unit.maxAt = first ? s->integer(3) : std::max(unit.maxAt, s->integer(3));
    }
}

// What has changed since it was indexed is read, and was counted with its block.
Result<void> addChanged(Database &db, const SearchRequest &request, SearchPlan &plan)
{
    auto s = db.prepare("SELECT c.id, c.first_at, c.last_at FROM search_todo t JOIN conversation c"
                        " ON c.id = t.conversation WHERE c.messages > 0");
    if (!s)
        return tl::unexpected(s.error());
    for (;;) {
        auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        const qint64 id = s->integer(0);
        plan.changed.insert(id);
        addUnit(plan.units, {id, id + 1, false, true, 0, s->integer(1), s->integer(2)}, request.period);
    }
}

Result<void> askOnce(Database &db, SearchPlan &plan)
{
    auto s = db.prepare("SELECT rowid FROM search WHERE search MATCH ?1 LIMIT ?2");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, std::string_view(plan.match));
    s->bind(2, qint64(fewHits + 1));
    for (;;) {
        auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        plan.found.push_back(s->integer(0));
    }
    plan.fewFound = plan.found.size() <= fewHits;
    if (!plan.fewFound)
        plan.found.clear();
    std::sort(plan.found.begin(), plan.found.end());
    return {};
}

// Connections that see the same data version, each inside a read transaction.
Result<std::vector<Database>> openConnections(const Store &store, int count)
{
    std::vector<Database> all;
    qint64 first = -1;
    for (int attempts = 0; int(all.size()) < count && attempts < 10 * count; ++attempts) {
        auto db = store.privates().openReader();
        if (!db)
            return tl::unexpected(db.error());
        registerSearchTokenizer(*db);
        PARLANCE_TRY(db->exec("BEGIN"));
        auto version = db->integer("SELECT value FROM meta WHERE key = 'data_version'");
        if (!version)
            return tl::unexpected(version.error());
        if (all.empty())
            first = version->value_or(0);
        else if (version->value_or(0) != first)
            all.clear(), first = version->value_or(0);
        all.push_back(std::move(*db));
    }
    return all;
}

} // namespace

std::string indexExpression(const SearchExpression &expression)
{
    std::string all;
    int groups = 0;
    for (const auto &group : expression.groups) {
        if (group.size() > size_t(mostTerms) || groups == mostTerms)
            continue;
        std::string any;
        const bool known = std::all_of(group.begin(), group.end(), [&](const SearchTerm &term) {
            const std::string tokens = termExpression(term);
            any += (any.empty() ? "(" : " OR (") + tokens + ")";
            return !tokens.empty();
        });
        if (!known)
            continue; // every text may have it
        all += (all.empty() ? "(" : " AND (") + any + ")";
        ++groups;
    }
    return all;
}

Result<SearchPlan> planSearch(Database &db, const SearchRequest &request)
{
    SearchPlan plan;
    auto state = readSearchState(db);
    if (!state)
        return tl::unexpected(state.error());
    const qint64 indexed = request.useIndex ? state->indexed : 0;
    if (indexed > 0) {
        plan.match = request.all ? std::string() : indexExpression(request.expression);
        PARLANCE_TRY(addBlocks(db, request, indexed, plan));
        PARLANCE_TRY(addChanged(db, request, plan));
        if (!plan.match.empty())
            PARLANCE_TRY(askOnce(db, plan));
    }
    PARLANCE_TRY(addRest(db, request, indexed, plan));
    for (const SearchUnit &unit : plan.units) {
        plan.total += unit.messages;
        plan.indexed += unit.to <= indexed + 1 && !unit.changed ? unit.messages : 0;
    }
    std::sort(plan.units.begin(), plan.units.end(), [](const SearchUnit &a, const SearchUnit &b) {
        return a.maxAt != b.maxAt ? a.maxAt > b.maxAt : a.from > b.from;
    });
    return plan;
}

Result<SearchProgress> searchMessages(const Store &store, const SearchRequest &request, std::stop_token stop,
                                      const SearchSink &sink)
{
    if (request.expression.isEmpty() && !request.all) {
        SearchProgress nothing;
        nothing.exhausted = true;
        return nothing;
    }
    auto connections = openConnections(store, std::clamp(request.threads, 1, 16));
    if (!connections)
        return tl::unexpected(connections.error());
    const std::stop_callback interrupt(stop, [&] {
        for (const Database &db : *connections)
            sqlite3_interrupt(db.handle());
    });
    auto plan = planSearch(connections->front(), request);
    if (!plan)
        return tl::unexpected(plan.error());
    SearchRequest asked = request;
    asked.threads = int(connections->size());
    SearchRun run(asked, *plan, stop);
    std::vector<std::jthread> threads; // joined before what they use goes
    for (Database &db : *connections)
        threads.emplace_back([&run, &db] {
            SearchWorker worker(run, db);
            auto done = worker.work();
            run.threadEnded(done ? std::nullopt : std::optional(std::move(done.error())));
        });
    return run.collect(sink);
}

} // namespace parlance

#include "app/searchservice.h"

#include "models/store/search.h"
#include "models/store/searchindex.h"

namespace parlance {

namespace {

SearchRequest requestOf(const SearchAsk &ask)
{
    SearchRequest request;
    request.expression = ask.exact ? plainSearch(ask.text) : parseSearch(ask.text);
    request.all = ask.isAll();
    request.period = ask.period;
    request.bots = ask.bots;
    request.users = ask.users;
    for (const SearchRole role : ask.roles)
        request.roles.push_back(Role(int(role)));
    request.order = ask.relevance ? SearchOrder::Relevance : SearchOrder::Newest;
    request.limit = ask.limit;
    return request;
}

SearchRow rowOf(SearchHit &hit)
{
    return {hit.conversation.value,
            hit.message.value,
            hit.at,
            SearchRole(int(hit.role)),
            hit.score,
            std::move(hit.title),
            std::move(hit.botLabel),
            std::move(hit.userLabel),
            std::move(hit.snippet)};
}

SearchNews newsOf(const SearchProgress &progress)
{
    SearchNews news;
    news.looked = progress.looked;
    news.total = progress.total;
    news.indexed = progress.indexed;
    news.matches = progress.matches;
    news.backTo = progress.backTo;
    news.exhausted = progress.exhausted;
    return news;
}

} // namespace

SearchService::SearchService(const Store &store, Background::Mode mode)
    : m_store(store)
    , m_newest(std::make_shared<const int>(0))
    , m_searches(mode)
    , m_reads(mode)
{}

SearchService::~SearchService()
{
    m_stop.request_stop();
}

SearchAccess SearchService::access()
{
    SearchAccess access;
    access.start = [this](const SearchAsk &ask, QObject *receiver, const SearchAccess::OnNews &news) {
        start(ask, receiver, news);
    };
    access.cancel = [this] { cancel(); };
    return access;
}

void SearchService::cancel()
{
    m_stop.request_stop();
    m_newest = std::make_shared<const int>(0);
}

void SearchService::start(const SearchAsk &ask, QObject *receiver, const SearchAccess::OnNews &onNews)
{
    cancel();
    // Letters of an older search find their token gone.
    const std::weak_ptr<const int> token = m_newest;
    const auto tell = [token, watched = QPointer<QObject>(receiver), onNews](const SearchNews &news) {
        if (watched && !token.expired())
            onNews(news);
    };
    SearchRequest wanted = requestOf(ask);
    wanted.sources = m_sources;
    wanted.environments = m_environments;
    m_stop = m_searches.run(
        [store = &m_store, background = &m_searches, request = std::move(wanted), tell](std::stop_token stop) {
            const auto post = [&](SearchNews news) {
                auto letter = std::make_shared<SearchNews>(std::move(news));
                background->deliver([tell, letter] { tell(*letter); });
            };
            const auto sink = [&](std::vector<SearchHit> hits, const SearchProgress &progress) {
                SearchNews news = newsOf(progress);
                for (SearchHit &hit : hits)
                    news.rows.push_back(rowOf(hit));
                post(std::move(news));
            };
            const Result<SearchProgress> end = searchMessages(*store, request, stop, sink);
            SearchNews last = end ? newsOf(*end) : SearchNews();
            last.done = true;
            if (!end)
                last.error = end.error();
            post(std::move(last));
        });
}

void SearchService::whenIncomplete(QObject *receiver, std::function<void()> done)
{
    (void)m_reads.run([store = &m_store, background = &m_reads, watched = QPointer<QObject>(receiver),
                       done = std::move(done)](std::stop_token) {
        const Result<SearchIndexInfo> info = searchIndexInfo(*store);
        if (!info || !info->available || !info->enabled || info->isComplete())
            return;
        background->deliver([watched, done] {
            if (watched)
                done();
        });
    });
}

} // namespace parlance

#include "views/filters/viewstate.h"

#include "views/filters/periods.h"

#include <QUrlQuery>

namespace parlance {

namespace {
constexpr size_t historyLimit = 200;
}

QUrl toLink(const ViewState &state)
{
    QUrlQuery query;
    const auto add = [&query](const char *key, const QString &value) {
        query.addQueryItem(QLatin1String(key), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add("period", periodToken(state.filter.period));
    add("compare", compareToken(state.filter.compare));
    if (!state.filter.where.isEmpty())
        add("where", toText(state.filter.where));
    QUrl url;
    url.setScheme(QStringLiteral("parlance"));
    url.setPath(state.page);
    url.setQuery(query);
    return url;
}

Result<ViewState> fromLink(const QUrl &link)
{
    if (link.scheme() != QLatin1String("parlance") || link.path().isEmpty())
        return fail(ErrorCategory::Usage, QStringLiteral("Not a link of Parlance: %1").arg(link.toString()));
    const QUrlQuery query(link);
    const auto value = [&query](const char *key) {
        return query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
    };
    ViewState state;
    state.page = link.path();
    if (query.hasQueryItem(QStringLiteral("period"))) {
        const auto period = periodFromToken(value("period"));
        if (!period)
            return fail(ErrorCategory::Usage, QStringLiteral("Unknown period in the link: %1").arg(value("period")));
        state.filter.period = *period;
    }
    if (const auto compare = compareFromToken(value("compare")))
        state.filter.compare = *compare;
    const auto parsed = parseFilter(value("where"));
    if (!parsed)
        return tl::unexpected(parsed.error());
    state.filter.where = parsed->where;
    return state;
}

void History::push(const ViewState &state)
{
    if (state == current())
        return;
    m_states.resize(m_at + 1);
    m_states.push_back(state);
    if (m_states.size() > historyLimit)
        m_states.erase(m_states.begin());
    m_at = m_states.size() - 1;
}

const ViewState &History::back()
{
    if (canGoBack())
        --m_at;
    return current();
}

const ViewState &History::forward()
{
    if (canGoForward())
        ++m_at;
    return current();
}

} // namespace parlance

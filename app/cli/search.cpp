#include "models/store/search.h"
#include "app/cli/command.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "models/core/format.h"
#include "models/query/environments.h"
#include "models/query/query.h"

#include <QJsonArray>

#include <algorithm>

namespace parlance::cli {

namespace {

constexpr std::pair<Role, const char *> roleNames[] = {
    {Role::User, "user"}, {Role::Assistant, "assistant"}, {Role::Tool, "tool"}, {Role::System, "system"}};

QString roleName(Role role)
{
    for (const auto &[known, name] : roleNames)
        if (known == role)
            return QLatin1String(name);
    return {};
}

Result<std::vector<Role>> rolesFrom(const QString &text)
{
    std::vector<Role> roles;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        const auto known = std::find_if(std::begin(roleNames), std::end(roleNames),
                                        [&](const auto &role) { return word.trimmed() == QLatin1String(role.second); });
        if (known == std::end(roleNames))
            return fail(ErrorCategory::Usage, Cli::tr("--role is user, assistant, tool or system"));
        roles.push_back(known->first);
    }
    return roles;
}

QStringList listFrom(const QString &text)
{
    QStringList list = text.split(u',', Qt::SkipEmptyParts);
    for (QString &item : list)
        item = item.trimmed();
    return list;
}

Result<SearchRequest> requestFrom(const Arguments &arguments, const TimeZone &zone)
{
    SearchRequest request;
    const QString words = arguments.positional().join(u' ');
    request.expression = arguments.has(QStringLiteral("substring")) ? plainSearch(words) : parseSearch(words);
    if (request.expression.isEmpty())
        return fail(ErrorCategory::Usage, Cli::tr("say what to search for"));
    const Result<Period> period =
        parsePeriod(arguments.value(QStringLiteral("from")), arguments.value(QStringLiteral("to")));
    const Result<UtcMs> now = nowFrom(arguments);
    if (!period || !now)
        return tl::unexpected(period ? now.error() : period.error());
    const Result<ResolvedPeriod> resolved = resolve(*period, Compare::None, *now, zone);
    if (!resolved)
        return tl::unexpected(resolved.error());
    request.period = resolved->range;
    const Result<std::vector<Role>> roles = rolesFrom(arguments.value(QStringLiteral("role")));
    const Result<qint64> limit = arguments.number(QStringLiteral("limit"), 50, 1, 1'000'000);
    if (!roles || !limit)
        return tl::unexpected(roles ? limit.error() : roles.error());
    request.roles = *roles;
    request.limit = int(*limit);
    request.bots = listFrom(arguments.value(QStringLiteral("bot")));
    request.users = listFrom(arguments.value(QStringLiteral("user")));
    request.sources = listFrom(arguments.value(QStringLiteral("source")));
    request.environments = listFrom(arguments.value(QStringLiteral("environment")));
    const QString sort = arguments.value(QStringLiteral("sort"), QStringLiteral("newest"));
    if (sort != u"newest" && sort != u"relevance")
        return fail(ErrorCategory::Usage, Cli::tr("--sort is newest or relevance"));
    request.order = sort == u"relevance" ? SearchOrder::Relevance : SearchOrder::Newest;
    request.useIndex = !arguments.has(QStringLiteral("no-index"));
    return request;
}

QString localTime(UtcMs at, const TimeZone &zone)
{
    return isoUtc(zone.toLocal(at)).left(16).replace(u'T', u' ');
}

// Names come from the data: nothing of them may steer a terminal.
QString harmless(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return text;
}

QString marked(const SearchSnippet &snippet)
{
    QString text = snippet.text;
    for (auto mark = snippet.marks.rbegin(); mark != snippet.marks.rend(); ++mark) {
        text.insert(mark->first + mark->second, QStringLiteral("\033[0m"));
        text.insert(mark->first, QStringLiteral("\033[1m"));
    }
    return text;
}

QJsonObject toJson(const SearchHit &hit)
{
    QJsonArray marks;
    for (const auto &[start, length] : hit.snippet.marks)
        marks.append(QJsonArray{start, length});
    return {{QStringLiteral("time"), isoUtc(hit.at)},
            {QStringLiteral("role"), roleName(hit.role)},
            {QStringLiteral("conversation"), hit.conversationKey},
            {QStringLiteral("message"), hit.messageKey},
            {QStringLiteral("title"), hit.title},
            {QStringLiteral("bot"), hit.bot},
            {QStringLiteral("bot_label"), hit.botLabel},
            {QStringLiteral("user"), hit.user},
            {QStringLiteral("user_label"), hit.userLabel},
            {QStringLiteral("snippet"), hit.snippet.text},
            {QStringLiteral("highlights"), marks}};
}

// Keeps the wanted hits in their order, and prints those that no later one can precede.
class Printer
{
public:
    Printer(const Context &context, const SearchRequest &request, TimeZone zone)
        : m_context(context)
        , m_request(request)
        , m_zone(std::move(zone))
        , m_json(context.arguments.has(QStringLiteral("json")))
    {}

    void take(std::vector<SearchHit> hits, const SearchProgress &progress)
    {
        for (SearchHit &hit : hits)
            m_hits.push_back(std::move(hit));
        const auto before = [&](const SearchHit &a, const SearchHit &b) { return comesBefore(a, b, m_request.order); };
        std::sort(m_hits.begin() + qsizetype(m_printed), m_hits.end(), before);
        if (m_hits.size() > size_t(m_request.limit))
            m_hits.resize(size_t(m_request.limit));
        if (m_request.order == SearchOrder::Newest && !m_json && progress.backTo)
            while (m_printed < m_hits.size() && m_hits[m_printed].at > *progress.backTo)
                print(m_hits[m_printed++]);
        Progress shown;
        shown.bytesDone = shown.rows = progress.looked;
        shown.bytesTotal = progress.total;
        m_context.console.progress(shown);
    }

    void finish(const SearchProgress &end)
    {
        m_context.console.endProgress();
        if (m_json) {
            printJson(end);
            return;
        }
        while (m_printed < m_hits.size())
            print(m_hits[m_printed++]);
        const QString looked = formatValue(double(end.looked), Unit::Count, NumberStyle());
        const QString matches = formatValue(double(end.matches), Unit::Count, NumberStyle());
        if (end.matches == 0)
            m_context.console.message(Cli::tr("Nothing found in %1 messages.").arg(looked));
        else if (end.exhausted)
            m_context.console.message(Cli::tr("%1 of %2 messages found.").arg(m_hits.size()).arg(matches));
        else
            m_context.console.message(
                Cli::tr("The newest %1; there are more. --limit shows more of them.").arg(m_hits.size()));
    }

private:
    void print(const SearchHit &hit)
    {
        m_context.console.endProgress();
        QStringList head{localTime(hit.at, m_zone), roleName(hit.role)};
        for (const QString &part : {hit.botLabel, hit.userLabel, hit.title})
            if (!part.isEmpty())
                head << harmless(part);
        m_context.console.print(head.join(QStringLiteral(" · ")) + QStringLiteral("  [%1]").arg(hit.conversationKey));
        m_context.console.print(QStringLiteral("    ") +
                                (m_context.console.outIsTerminal() ? marked(hit.snippet) : hit.snippet.text));
    }
    void printJson(const SearchProgress &end)
    {
        QJsonArray hits;
        for (const SearchHit &hit : m_hits)
            hits.append(toJson(hit));
        m_context.console.printJson({{QStringLiteral("hits"), hits},
                                     {QStringLiteral("matches"), end.matches},
                                     {QStringLiteral("exhausted"), end.exhausted},
                                     {QStringLiteral("looked_at"), end.looked},
                                     {QStringLiteral("messages"), end.total},
                                     {QStringLiteral("indexed"), end.indexed}});
    }

    const Context &m_context;
    const SearchRequest &m_request;
    TimeZone m_zone;
    bool m_json;
    std::vector<SearchHit> m_hits;
    size_t m_printed = 0;
};

// Of several environments one, unless the call says which, or names a source.
Result<void> keepApart(const Context &context, Workspace &workspace, const TimeZone &zone, SearchRequest &request)
{
    const auto now = nowFrom(context.arguments);
    if (!now)
        return tl::unexpected(now.error());
    const auto environments = workspace.engine().environments({*now, zone, context.stop, Plan::Columns});
    if (!environments)
        return tl::unexpected(environments.error());
    const QString all = environments->names.join(QStringLiteral(", "));
    for (const QString &name : std::as_const(request.environments))
        if (!environments->names.contains(name))
            return fail(ErrorCategory::Usage, Cli::tr("no environment \"%1\"; there are: %2").arg(name, all));
    const QString only = environments->scopeOf(Filter());
    if (only.isEmpty() || !request.environments.isEmpty() || !request.sources.isEmpty())
        return {};
    request.environments = {only};
    context.console.message(Cli::tr("Of the environment \"%1\" only; --environment chooses from: %2").arg(only, all));
    return {};
}

int run(const Context &context)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(context.arguments, Store::Mode::ReadOnly);
    if (!workspace)
        return reportError(context.console, workspace.error());
    const Result<TimeZone> zone = zoneFrom(context.arguments, **workspace);
    if (!zone)
        return reportError(context.console, zone.error());
    Result<SearchRequest> request = requestFrom(context.arguments, *zone);
    if (!request)
        return reportError(context.console, request.error());
    if (const auto apart = keepApart(context, **workspace, *zone, *request); !apart)
        return reportError(context.console, apart.error());
    Printer printer(context, *request, *zone);
    const auto sink = [&](std::vector<SearchHit> hits, const SearchProgress &progress) {
        printer.take(std::move(hits), progress);
    };
    const Result<SearchProgress> end = searchMessages((*workspace)->store(), *request, context.stop, sink);
    if (!end)
        return reportError(context.console, end.error());
    printer.finish(*end);
    return Done;
}

OptionSpec option(const char *name, const char *value, const QString &help)
{
    return {QString::fromLatin1(name), {}, QString::fromLatin1(value), help};
}

} // namespace

Command searchCommand()
{
    return {QStringLiteral("search"),
            Cli::tr("Finds messages by their words, newest first."),
            QStringLiteral("WORDS… -w FILE [OPTION…]"),
            {workspaceOption(), option("bot", "LIST", Cli::tr("ids or titles of bots, with commas between them")),
             option("user", "LIST", Cli::tr("ids, names or addresses of users")),
             option("source", "LIST", Cli::tr("names of sources")),
             option("environment", "LIST", Cli::tr("of these environments, such as prod,dev")),
             option("role", "LIST", Cli::tr("user, assistant, tool, system")),
             option("from", "TIME", Cli::tr("2024-06-01, 2024-06-01T12:00, 2024060112, -30d, \"last month\"")),
             option("to", "TIME", Cli::tr("a plain day is included, a time is not")),
             option("sort", "ORDER", Cli::tr("newest (default) or relevance")),
             option("limit", "N", Cli::tr("at most so many messages (default: 50)")),
             option("substring", "", Cli::tr("find the text as it is, also inside words")),
             option("no-index", "", Cli::tr("read the texts even where there is an index")), timeZoneOption(),
             option("now", "TIME", Cli::tr("what relative dates count from")), jsonOption()},
            {QStringLiteral("parlance search invoice address -w company"),
             QStringLiteral("parlance search '\"reset my password\" -vpn' -w company --role user --from -90d"),
             QStringLiteral("parlance search 'refund* OR voucher' -w company --bot \"Web shop\" --json"),
             QStringLiteral("parlance search '404.html' -w company --substring --limit 500")},
            Cli::tr("All words must occur; \"words together\" in quotes, begin*, -without, this OR that.\n"
                    "Case and accents make no difference. Put words that begin with - into quotes with the others."),
            run};
}

} // namespace parlance::cli

#include "views/tiles/findings.h"

#include "views/tiles/ratingfindings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace parlance {

namespace {

// Below these a change is noise for a reader, however the arithmetic comes out.
constexpr double costChange = 0.10; // of the member's own cost
constexpr double costEffect = 0.01; // of the whole cost
constexpr double usageChange = 0.15;
constexpr double usageEffect = 0.02;
constexpr double shareShift = 0.05; // five points
constexpr double satisfactionShift = 0.01;
constexpr double timeChange = 0.05;
constexpr double timeShiftMs = 200;
constexpr double fewUsersShare = 0.10;
constexpr qsizetype fewUsersOf = 12; // "3 users cause …" says something only among at least so many
constexpr double zForNews = 1.645;   // a change of a share is told when it is unlikely to be chance (90 %)

QString say(const char *text)
{
    return QCoreApplication::translate("Findings", text);
}

QString member(const Column &column, qsizetype row)
{
    return column.isNull(row) ? QCoreApplication::translate("Cells", "(none)") : column.labelAt(row);
}

Filter equal(DimensionKey key, const Column &column, qsizetype row)
{
    Filter filter;
    filter.op = column.isNull(row) ? FilterOp::IsNull : FilterOp::Equal;
    filter.field = key;
    if (!column.isNull(row))
        filter.values = {column.texts[size_t(row)]};
    return filter;
}

// A measure with its value before, read row by row; null counts as nothing.
struct Pair
{
    const Column *now = nullptr;
    const Column *before = nullptr;

    Pair(const Table &table, const char *key)
        : now(table.column(QString(QLatin1String(key))))
        , before(table.column(QString(QLatin1String(key) + QStringLiteral(".previous"))))
    {}
    [[nodiscard]] bool valid() const { return now && before; }
    [[nodiscard]] double at(qsizetype row) const { return now->isNull(row) ? 0 : now->number(row); }
    [[nodiscard]] double was(qsizetype row) const { return before->isNull(row) ? 0 : before->number(row); }
};

class Analyst
{
public:
    Analyst(const std::vector<Query> &queries, const std::vector<TablePtr> &tables, const NumberStyle &style)
        : m_queries(queries)
        , m_tables(tables)
        , m_style(style)
    {}

    std::vector<Finding> run()
    {
        cost(DimensionKey::Bot);
        cost(DimensionKey::Model);
        usage();
        satisfaction();
        responseTime();
        concentration();
        std::ranges::stable_sort(m_findings, [](const Finding &a, const Finding &b) { return a.weight > b.weight; });
        return std::move(m_findings);
    }

private:
    const Table *table(MeasureKey measure, std::initializer_list<DimensionKey> by) const
    {
        for (size_t i = 0; i < m_queries.size() && i < m_tables.size(); ++i) {
            const Query &query = m_queries[i];
            const bool sameBy = std::ranges::equal(query.by, by, {}, &Grouping::dimension);
            if (sameBy && std::ranges::find(query.measures, measure) != query.measures.end())
                return m_tables[i].get();
        }
        return nullptr;
    }

    QString percent(double share) const { return formatValue(share, Unit::Percent, m_style); }
    QString value(double number, Unit unit) const { return formatValue(number, unit, m_style); }
    QString change(double now, double was, Unit unit) const { return formatChange(now, was, unit, m_style); }

    void cost(DimensionKey dimension);
    QString costCause(DimensionKey dimension, const QString &key, double now, double was) const;
    QString usageCause(const QString &bot) const;
    void usage();
    void satisfaction();
    void responseTime();
    void concentration();

    const std::vector<Query> &m_queries;
    const std::vector<TablePtr> &m_tables;
    const NumberStyle &m_style;
    std::vector<Finding> m_findings;
};

double sum(const Pair &pair, qsizetype rows, bool before)
{
    double total = 0;
    for (qsizetype row = 0; row < rows; ++row)
        total += before ? pair.was(row) : pair.at(row);
    return total;
}

void Analyst::cost(DimensionKey dimension)
{
    const Table *costs = table(MeasureKey::Cost, {dimension});
    const Column *names = costs ? costs->column(QString(QLatin1String(catalog::info(dimension).name))) : nullptr;
    if (!names)
        return;
    const Pair money(*costs, "cost");
    if (!money.valid())
        return;
    const double whole = std::max(sum(money, costs->rows, false), sum(money, costs->rows, true));
    for (qsizetype row = 0; row < costs->rows; ++row) {
        const double now = money.at(row), was = money.was(row);
        if (isOtherMember(*names, row) || whole <= 0 || std::abs(now - was) < costEffect * whole)
            continue;
        Finding finding;
        finding.scope = member(*names, row);
        finding.filter = equal(dimension, *names, row);
        finding.weight = std::abs(now - was) / whole * (dimension == DimensionKey::Bot ? 1.0 : 0.9);
        if (was <= 0) {
            finding.kind = Finding::Kind::NewMember;
            finding.effect = say(QT_TRANSLATE_NOOP("Findings", "%1 is new")).arg(finding.scope);
            finding.cause = say(QT_TRANSLATE_NOOP("Findings", "%1, %2 of the cost"))
                                .arg(value(now, Unit::Money), percent(now / whole));
            m_findings.push_back(finding);
            continue;
        }
        if (std::abs(now - was) < costChange * was)
            continue;
        finding.kind = now > was ? Finding::Kind::CostUp : Finding::Kind::CostDown;
        finding.judgement = now > was ? -1 : 1;
        finding.effect =
            say(QT_TRANSLATE_NOOP("Findings", "%1 costs %2")).arg(finding.scope, change(now, was, Unit::Money));
        finding.cause = costCause(dimension, names->isNull(row) ? QString() : names->texts[size_t(row)], now, was);
        m_findings.push_back(finding);
    }
}

// Of a bot: the model whose share moved most; of a model: the bot that moved it most. Else what is known for certain.
QString Analyst::costCause(DimensionKey dimension, const QString &key, double now, double was) const
{
    const QString plain = QStringLiteral("%1 → %2").arg(value(was, Unit::Money), value(now, Unit::Money));
    const Table *both = table(MeasureKey::Cost, {DimensionKey::Bot, DimensionKey::Model});
    if (!both)
        return plain;
    const bool ofBot = dimension == DimensionKey::Bot;
    const Column *mine = both->column(ofBot ? QStringLiteral("bot") : QStringLiteral("model"));
    const Column *others = both->column(ofBot ? QStringLiteral("model") : QStringLiteral("bot"));
    const Pair money(*both, "cost");
    if (!mine || !others || !money.valid())
        return plain;
    double most = 0;
    qsizetype cause = -1;
    for (qsizetype row = 0; row < both->rows; ++row) {
        if ((mine->isNull(row) ? QString() : mine->texts[size_t(row)]) != key || isOtherMember(*others, row))
            continue;
        const double moved =
            ofBot ? (now > 0 ? money.at(row) / now : 0) - money.was(row) / was : money.at(row) - money.was(row);
        // A cause pulls the way of the effect: a falling cost is explained by what fell or by a cheaper model's rise.
        if ((ofBot && now > was && moved <= 0) || (!ofBot && (moved > 0) != (now > was)))
            continue;
        if (std::abs(moved) > most) {
            most = std::abs(moved);
            cause = row;
        }
    }
    if (cause >= 0 && !ofBot) {
        return say(QT_TRANSLATE_NOOP("Findings", "%1: %2 → %3"))
            .arg(member(*others, cause), value(money.was(cause), Unit::Money), value(money.at(cause), Unit::Money));
    }
    if (cause >= 0 && most >= shareShift) {
        const double shareNow = now > 0 ? money.at(cause) / now : 0, shareWas = money.was(cause) / was;
        const char *text = shareNow > shareWas ? QT_TRANSLATE_NOOP("Findings", "%1 share up from %2 to %3")
                                               : QT_TRANSLATE_NOOP("Findings", "%1 share down from %2 to %3");
        return say(text).arg(member(*others, cause), percent(shareWas), percent(shareNow));
    }
    const QString usage = ofBot ? usageCause(key) : QString();
    return usage.isEmpty() ? plain : usage;
}

QString Analyst::usageCause(const QString &bot) const
{
    const Table *used = table(MeasureKey::Conversations, {DimensionKey::Bot});
    const Column *names = used ? used->column(u"bot") : nullptr;
    if (!names)
        return {};
    const Pair conversations(*used, "conversations");
    for (qsizetype row = 0; conversations.valid() && row < used->rows; ++row) {
        if ((names->isNull(row) ? QString() : names->texts[size_t(row)]) == bot) {
            return say(QT_TRANSLATE_NOOP("Findings", "Conversations %1 → %2"))
                .arg(value(conversations.was(row), Unit::Count), value(conversations.at(row), Unit::Count));
        }
    }
    return {};
}

void Analyst::usage()
{
    const Table *used = table(MeasureKey::Conversations, {DimensionKey::Bot});
    const Column *names = used ? used->column(u"bot") : nullptr;
    if (!names)
        return;
    const Pair conversations(*used, "conversations");
    const Pair users(*used, "users");
    if (!conversations.valid())
        return;
    const double whole = std::max(sum(conversations, used->rows, false), sum(conversations, used->rows, true));
    for (qsizetype row = 0; row < used->rows; ++row) {
        const double now = conversations.at(row), was = conversations.was(row);
        const bool small =
            whole <= 0 || std::abs(now - was) < usageEffect * whole || std::abs(now - was) < usageChange * was;
        if (small || was <= 0 || isOtherMember(*names, row))
            continue;
        Finding finding;
        finding.kind = Finding::Kind::Usage;
        finding.scope = member(*names, row);
        finding.filter = equal(DimensionKey::Bot, *names, row);
        finding.judgement = now > was ? 1 : -1;
        finding.weight = std::abs(now - was) / whole * 0.5;
        finding.effect = say(QT_TRANSLATE_NOOP("Findings", "%1: conversations %2"))
                             .arg(finding.scope, change(now, was, Unit::Count));
        finding.cause = users.valid() ? say(QT_TRANSLATE_NOOP("Findings", "Users %1 → %2"))
                                            .arg(value(users.was(row), Unit::Count), value(users.at(row), Unit::Count))
                                      : QStringLiteral("%1 → %2").arg(value(was, Unit::Count), value(now, Unit::Count));
        m_findings.push_back(finding);
    }
}

void Analyst::satisfaction()
{
    const Table *rated = table(MeasureKey::Satisfaction, {});
    if (!rated || rated->rows != 1)
        return;
    const Pair share(*rated, "satisfaction"), ratings(*rated, "ratings");
    if (!share.valid() || !ratings.valid() || share.now->isNull(0) || share.before->isNull(0))
        return;
    const double now = share.at(0), was = share.was(0), n = ratings.at(0), m = ratings.was(0);
    const double pooled = n + m > 0 ? (now * n + was * m) / (n + m) : 0;
    const double deviation = n > 0 && m > 0 ? std::sqrt(pooled * (1 - pooled) * (1 / n + 1 / m)) : 0;
    if (std::abs(now - was) < satisfactionShift || std::abs(now - was) < zForNews * deviation)
        return;
    Finding finding;
    finding.kind = Finding::Kind::Satisfaction;
    finding.judgement = now > was ? 1 : -1;
    finding.weight = std::abs(now - was) * 3;
    const QString points = m_style.locale.toString(std::abs(now - was) * 100, 'f', 1);
    const char *text = now > was ? QT_TRANSLATE_NOOP("Findings", "Satisfaction rose %1 points to %2")
                                 : QT_TRANSLATE_NOOP("Findings", "Satisfaction fell %1 points to %2");
    finding.effect = say(text).arg(points, percent(now));
    finding.cause =
        say(QT_TRANSLATE_NOOP("Findings", "%1 ratings, %2 before")).arg(value(n, Unit::Count), value(m, Unit::Count));
    finding.filter.op = FilterOp::Equal;
    finding.filter.field = DimensionKey::Rating;
    finding.filter.values = {QStringLiteral("down")};
    finding.scope = say(QT_TRANSLATE_NOOP("Findings", "thumbs down"));

    const Table *reasons = table(MeasureKey::ThumbsDown, {DimensionKey::Bot, DimensionKey::FeedbackCategory});
    const Column *bots = reasons ? reasons->column(u"bot") : nullptr;
    const Column *categories = reasons ? reasons->column(u"feedback_category") : nullptr;
    if (bots && categories) {
        const Pair down(*reasons, "thumbs_down");
        double most = 0;
        for (qsizetype row = 0; down.valid() && row < reasons->rows; ++row) {
            const double moved = (down.at(row) - down.was(row)) * (now > was ? -1 : 1);
            if (moved <= most || isOtherMember(*bots, row) || isOtherMember(*categories, row))
                continue;
            most = moved;
            finding.cause = say(QT_TRANSLATE_NOOP("Findings", "%1: “%2” %3 → %4"))
                                .arg(member(*bots, row), member(*categories, row), value(down.was(row), Unit::Count),
                                     value(down.at(row), Unit::Count));
            Filter rating = finding.filter.op == FilterOp::Equal ? finding.filter : finding.filter.children.front();
            finding.filter = rating && equal(DimensionKey::Bot, *bots, row);
            finding.scope = say(QT_TRANSLATE_NOOP("Findings", "%1, thumbs down")).arg(member(*bots, row));
        }
    }
    m_findings.push_back(finding);
}

void Analyst::responseTime()
{
    const Table *all = table(MeasureKey::ResponseTimeP95, {});
    if (!all || all->rows != 1)
        return;
    const Pair time(*all, "response_time_p95");
    if (!time.valid() || time.now->isNull(0) || time.before->isNull(0))
        return;
    const double now = time.at(0), was = time.was(0);
    if (std::abs(now - was) < timeShiftMs || std::abs(now - was) < timeChange * was)
        return;
    Finding finding;
    finding.kind = Finding::Kind::ResponseTime;
    finding.judgement = now < was ? 1 : -1;
    finding.weight = std::abs(now - was) / was * 0.4;
    const char *text = now < was ? QT_TRANSLATE_NOOP("Findings", "p95 response time is %1 faster")
                                 : QT_TRANSLATE_NOOP("Findings", "p95 response time is %1 slower");
    finding.effect = say(text).arg(value(std::abs(now - was), Unit::Duration));
    finding.cause = QStringLiteral("%1 → %2").arg(value(was, Unit::Duration), value(now, Unit::Duration));

    const Table *byBot = table(MeasureKey::ResponseTimeP95, {DimensionKey::Bot});
    const Column *bots = byBot ? byBot->column(u"bot") : nullptr;
    if (bots) {
        const Pair each(*byBot, "response_time_p95"), count(*byBot, "response_time_n");
        double most = 0;
        for (qsizetype row = 0; each.valid() && row < byBot->rows; ++row) {
            if (each.now->isNull(row) || each.before->isNull(row) || isOtherMember(*bots, row))
                continue;
            const double moved =
                (each.at(row) - each.was(row)) * (now > was ? 1 : -1) * (count.now ? count.at(row) : 1);
            if (moved <= most)
                continue;
            most = moved;
            finding.cause =
                say(QT_TRANSLATE_NOOP("Findings", "%1: %2 → %3"))
                    .arg(member(*bots, row), value(each.was(row), Unit::Duration), value(each.at(row), Unit::Duration));
            finding.filter = equal(DimensionKey::Bot, *bots, row);
            finding.scope = member(*bots, row);
        }
    }
    m_findings.push_back(finding);
}

void Analyst::concentration()
{
    const Table *costs = table(MeasureKey::Cost, {DimensionKey::User});
    const Column *names = costs ? costs->column(u"user") : nullptr;
    const Column *money = costs ? costs->column(u"cost") : nullptr;
    if (!names || !money || std::max(costs->groupCount, qint64(costs->rows)) < fewUsersOf)
        return;
    const int index = costs->find(u"cost");
    const double whole = size_t(index) < costs->totals.size() ? costs->totals[size_t(index)].value_or(0) : 0;
    std::vector<qsizetype> rows;
    for (qsizetype row = 0; row < costs->rows; ++row) {
        if (!names->isNull(row) && !isOtherMember(*names, row) && !money->isNull(row))
            rows.push_back(row);
    }
    std::ranges::stable_sort(rows, [money](qsizetype a, qsizetype b) { return money->number(a) > money->number(b); });
    rows.resize(std::min(rows.size(), size_t(3)));
    double top = 0;
    QStringList labels;
    Finding finding;
    finding.filter.op = FilterOp::In;
    finding.filter.field = DimensionKey::User;
    for (const qsizetype row : rows) {
        top += money->number(row);
        labels << member(*names, row);
        finding.filter.values << names->texts[size_t(row)];
    }
    if (rows.size() < 3 || whole <= 0 || top / whole < fewUsersShare)
        return;
    finding.kind = Finding::Kind::Concentration;
    finding.effect = say(QT_TRANSLATE_NOOP("Findings", "3 users cause %1 of the cost")).arg(percent(top / whole));
    finding.cause = labels.join(QStringLiteral(", "));
    finding.scope = finding.cause;
    finding.weight = top / whole * 0.1;
    m_findings.push_back(finding);
}

} // namespace

std::vector<Finding> findChanges(const std::vector<Query> &queries, const std::vector<TablePtr> &tables,
                                 const NumberStyle &style)
{
    std::vector<Finding> found = Analyst(queries, tables, style).run();
    std::ranges::move(ratingChanges(queries, tables, style), std::back_inserter(found));
    std::ranges::stable_sort(found, std::greater(), &Finding::weight);
    return found;
}

} // namespace parlance

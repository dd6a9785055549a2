#include "tests/tiles/fakecompany.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace parlance::test {

namespace {

constexpr UtcMs hourMs = 3'600'000, dayMs = 24 * hourMs;
constexpr int days = 65;

struct Fact // one conversation with one answer
{
    UtcMs at = 0;
    int bot = 0, model = 0, user = 0;
    Nano cost = 0;
    int rating = 0, category = 0; // rating: 0 none, 1 up, 2 down
    qint64 responseMs = 0, tokens = 0;
};

const QStringList bots{"Support Bot", "Contract Reviewer", "Sales Assistant",  "IT Service Desk",
                       "HR Helpdesk", "Product Docs",      "Onboarding Guide", "Store Assistant"};
const QStringList models{"Claude Sonnet", "Claude Opus", "Claude Haiku", "Nova Pro", "Lex V2 text", "Llama 3.1 8B"};
const QStringList modelKeys{"claude-sonnet", "claude-opus", "claude-haiku", "nova-pro", "lex-v2", "llama-3.1-8b"};
const QStringList people{"Priya Raman", "Claire Dubois", "Jonas Meyer", "Anna Kowalska", "Omar Haddad",
                         "Mei Chen",    "Lucía Ortega",  "Kofi Mensah", "Tom Becker",    "Sofia Rossi"};
const QStringList groups{"Legal", "Legal",   "Support", "Support", "Support",
                         "Sales", "Support", "Sales",   "IT",      "Product"};
const QStringList categories{"notFactuallyCorrect", "notFollowInstructions", "other"};
const QStringList categoryLabels{"Not factually correct", "Did not follow instructions", "Other reason"};
constexpr int userCount = 400;

int pick(QRandomGenerator &random, const std::vector<double> &weights)
{
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    double at = random.generateDouble() * sum;
    for (size_t i = 0; i < weights.size(); ++i) {
        at -= weights[i];
        if (at <= 0)
            return int(i);
    }
    return int(weights.size()) - 1;
}

std::vector<Fact> makeFacts()
{
    QRandomGenerator random(20261120);
    std::vector<Fact> facts;
    const UtcMs start = (fakeNow / dayMs - days + 1) * dayMs;
    for (int day = 0; day < days; ++day) {
        const int weekday = int((start / dayMs + day + 3) % 7); // 0 Monday
        const bool recent = day >= days - 16;
        const int count = int((weekday >= 5 ? 30 : 110) * (1 + day * 0.0025) * (0.92 + 0.16 * random.generateDouble()));
        for (int i = 0; i < count; ++i) {
            Fact fact;
            const double clock = weekday >= 5
                                     ? random.generateDouble() * 24
                                     : std::clamp(12.5 + 3.2 *
                                                             (random.generateDouble() + random.generateDouble() +
                                                              random.generateDouble() - 1.5) *
                                                             2,
                                                  0.0, 23.9);
            fact.at = start + day * dayMs + UtcMs(clock * double(hourMs));
            fact.bot = pick(random, {980, 401, 372, 348, 155, 90, 40, 30});
            const bool opus = fact.bot == 0 && recent;
            fact.model = fact.bot == 7 ? 4 : pick(random, {55, opus ? 30.0 : 9.0, 30, 6, 0, 3});
            const bool known = random.generateDouble() < 0.28;
            fact.user = known ? pick(random, {9, 8, 13, 12, 10, 8, 8, 7, 6, 5}) : 10 + random.bounded(userCount - 10);
            const double price[] = {0.16, 0.62, 0.05, 0.06, 0.004, 0.02};
            fact.cost = Nano(price[fact.model] * (0.5 + random.generateDouble()) * double(nanosPerDollar));
            if (random.generateDouble() < 0.12) {
                fact.rating = random.generateDouble() < (recent && fact.bot == 4 ? 0.60 : 0.89) ? 1 : 2;
                fact.category = pick(random, {recent && fact.bot == 4 ? 80.0 : 40.0, 30, 20});
            }
            fact.responseMs = qint64((1500 + 6500 * std::pow(random.generateDouble(), 3)) *
                                     (fact.bot == 5 && !recent ? 2.4 : 1.0) * (recent ? 0.92 : 1.0));
            fact.tokens = fact.model == 4 ? 0 : fact.cost / 2500;
            facts.push_back(fact);
        }
    }
    return facts;
}

struct Key
{
    QString key, label;
    qint64 number = 0; // time, hour, weekday: what it is ordered by
    bool operator<(const Key &other) const { return std::tie(number, key) < std::tie(other.number, other.key); }
    bool operator==(const Key &other) const { return key == other.key && number == other.number; }
};

QString personLabel(int user)
{
    return user < people.size() ? people[user]
                                : QStringLiteral("user-%1@nordwind.example").arg(user, 3, 10, QLatin1Char('0'));
}

Key keyOf(const Fact &fact, const Grouping &by, UtcMs shift)
{
    const UtcMs at = fact.at + shift;
    static const QStringList weekdays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    switch (by.dimension) {
    case DimensionKey::Time:
        return {{}, {}, TimeZone().period(by.grain, at).from.value_or(0)};
    case DimensionKey::HourOfDay: {
        const int hour = int(at / hourMs % 24);
        return {QString::number(hour), QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')), hour};
    }
    case DimensionKey::Weekday: {
        const int weekday = int((at / dayMs + 3) % 7);
        return {QString::number(weekday + 1), weekdays[weekday], weekday};
    }
    case DimensionKey::Bot:
        return {QStringLiteral("bot-%1").arg(fact.bot), bots[fact.bot], 0};
    case DimensionKey::Model:
        return {modelKeys[fact.model], models[fact.model], 0};
    case DimensionKey::User:
        return {QStringLiteral("u-%1").arg(fact.user), personLabel(fact.user), 0};
    case DimensionKey::UserGroup: {
        const QString group = groups[fact.user % groups.size()];
        return {group, group, 0};
    }
    case DimensionKey::FeedbackCategory:
        return {categories[fact.category], categoryLabels[fact.category], 0};
    case DimensionKey::Rating:
        return {fact.rating == 1 ? "up" : fact.rating == 2 ? "down" : "none", {}, 0};
    default:
        return {};
    }
}

using Facts = std::vector<const Fact *>;

std::optional<double> measure(MeasureKey key, const Facts &facts, bool tokens)
{
    double cost = 0, up = 0, down = 0, token = 0;
    QSet<int> users;
    std::vector<qint64> times;
    for (const Fact *fact : facts) {
        cost += double(fact->cost);
        up += fact->rating == 1;
        down += fact->rating == 2;
        token += double(fact->tokens);
        users.insert(fact->user);
        times.push_back(fact->responseMs);
    }
    const double n = double(facts.size());
    const auto ratio = [](double a, double b) { return b > 0 ? std::optional(a / b) : std::nullopt; };
    switch (key) {
    case MeasureKey::Cost:
        return cost;
    case MeasureKey::Conversations:
        return n;
    case MeasureKey::Users:
        return double(users.size());
    case MeasureKey::TotalTokens:
        return tokens ? std::optional(token) : std::nullopt;
    case MeasureKey::CostPerConversation:
        return ratio(cost, n);
    case MeasureKey::ThumbsUp:
        return up;
    case MeasureKey::ThumbsDown:
        return down;
    case MeasureKey::Ratings:
        return up + down;
    case MeasureKey::Satisfaction:
        return ratio(up, up + down);
    case MeasureKey::FeedbackRate:
        return ratio(up + down, n);
    case MeasureKey::ResponseTimeN:
        return n;
    case MeasureKey::ResponseTimeP95: {
        if (times.empty())
            return std::nullopt;
        std::ranges::sort(times);
        return double(times[size_t(std::ceil(0.95 * n)) - 1]);
    }
    default:
        return std::nullopt;
    }
}

bool matches(const Fact &fact, const Filter &filter)
{
    switch (filter.op) {
    case FilterOp::All:
        return std::ranges::all_of(filter.children, [&](const Filter &child) { return matches(fact, child); });
    case FilterOp::Any:
        return std::ranges::any_of(filter.children, [&](const Filter &child) { return matches(fact, child); });
    case FilterOp::Not:
        return !matches(fact, filter.children.at(0));
    case FilterOp::Equal:
    case FilterOp::In:
        return filter.values.contains(keyOf(fact, {std::get<DimensionKey>(filter.field), Grain::Day, 0}, 0).key);
    default:
        return false;
    }
}

struct Cell
{
    Facts now, before;
};

class Answer
{
public:
    Answer(const Query &query, const std::vector<Fact> &facts, bool tokens)
        : m_query(query)
        , m_tokens(tokens)
    {
        const auto resolved = resolve(query.period, query.compare, fakeNow, TimeZone());
        m_resolved = resolved ? *resolved : ResolvedPeriod{};
        for (const Fact &fact : facts) {
            if (!matches(fact, query.where))
                continue;
            if (m_resolved.range.contains(fact.at))
                m_now.push_back(&fact);
            if (m_resolved.comparison && m_resolved.comparison->contains(fact.at))
                m_before.push_back(&fact);
        }
    }

    TablePtr table()
    {
        group();
        order();
        auto table = std::make_shared<Table>();
        table->rows = qsizetype(m_order.size());
        table->groupCount = table->rows;
        for (size_t i = 0; i < m_query.by.size(); ++i)
            table->columns.push_back(dimensionColumn(i));
        table->totals.resize(table->columns.size());
        for (const MeasureKey key : m_query.measures) {
            table->columns.push_back(measureColumn(key, false));
            table->totals.push_back(measure(key, m_now, m_tokens));
            if (m_resolved.comparison) {
                table->columns.push_back(measureColumn(key, true));
                table->totals.push_back(measure(key, m_before, m_tokens));
            }
        }
        table->provenance.range = m_resolved.range;
        table->provenance.comparison = m_resolved.comparison.value_or(TimeRange{});
        table->provenance.zone = QStringLiteral("UTC");
        if (m_query.limit > 0 && table->rows > m_query.limit)
            cut(*table);
        return table;
    }

private:
    using Keys = std::vector<Key>;

    Keys keysOf(const Fact &fact, bool before) const
    {
        const UtcMs shift = before ? m_resolved.overlayShiftDays * dayMs : 0;
        Keys keys;
        for (size_t i = 0; i < m_query.by.size(); ++i) {
            Key key = keyOf(fact, m_query.by[i], shift);
            if (m_query.by[i].top > 0 && !m_top[i].contains(key.key))
                key = {otherMember.toString(), QStringLiteral("Other"), 0};
            keys.push_back(key);
        }
        return keys;
    }

    void group()
    {
        m_top.resize(m_query.by.size());
        for (size_t i = 0; i < m_query.by.size(); ++i) {
            if (m_query.by[i].top == 0)
                continue;
            std::map<QString, Facts> members;
            for (const Fact *fact : m_now)
                members[keyOf(*fact, m_query.by[i], 0).key].push_back(fact);
            std::vector<std::pair<double, QString>> ranked;
            for (const auto &[key, facts] : members)
                ranked.emplace_back(-measure(m_query.measures[0], facts, m_tokens).value_or(0), key);
            std::ranges::sort(ranked);
            for (size_t k = 0; k < std::min(ranked.size(), size_t(m_query.by[i].top)); ++k)
                m_top[i].insert(ranked[k].second);
        }
        if (m_query.by.size() == 1 && m_query.by[0].dimension == DimensionKey::Time && m_resolved.range.from &&
            m_resolved.range.to) {
            for (UtcMs at = *m_resolved.range.from; at < *m_resolved.range.to;
                 at = TimeZone().next(m_query.by[0].grain, at))
                m_cells[{Key{{}, {}, at}}];
        }
        if (m_query.by.empty())
            m_cells[{}];
        for (const Fact *fact : m_now)
            m_cells[keysOf(*fact, false)].now.push_back(fact);
        for (const Fact *fact : m_before) {
            const Keys keys = keysOf(*fact, true);
            const bool inTime = m_query.by.empty() || m_query.by[0].dimension != DimensionKey::Time ||
                                m_resolved.range.contains(keys[0].number);
            if (inTime)
                m_cells[keys].before.push_back(fact);
        }
    }

    void order()
    {
        for (const auto &[keys, cell] : m_cells)
            m_order.push_back(&keys);
        const bool timed = !m_query.by.empty() && (m_query.by[0].dimension == DimensionKey::Time ||
                                                   m_query.by[0].dimension == DimensionKey::Weekday);
        if (timed)
            return;
        std::map<const Keys *, double> values;
        for (const Keys *keys : m_order)
            values[keys] = measure(m_query.measures[0], m_cells[*keys].now, m_tokens).value_or(0);
        std::ranges::stable_sort(m_order, [&](const Keys *a, const Keys *b) {
            const bool otherA = !a->empty() && a->front().key == otherMember,
                       otherB = !b->empty() && b->front().key == otherMember;
            return otherA != otherB ? otherB : values[a] > values[b];
        });
    }

    Column dimensionColumn(size_t i) const
    {
        const DimensionInfo &info = catalog::info(m_query.by[i].dimension);
        Column column;
        column.key = QLatin1String(info.name);
        column.label = QLatin1String(info.label);
        column.kind = ColumnKind::Dimension;
        column.grain = m_query.by[i].grain;
        const bool time = m_query.by[i].dimension == DimensionKey::Time;
        column.type = time ? ValueType::Time : ValueType::Text;
        column.unit = time ? Unit::Time : Unit::Text;
        for (const Keys *keys : m_order) {
            const Key &key = (*keys)[i];
            if (time) {
                column.integers.push_back(key.number);
            } else {
                column.texts.push_back(key.key);
                column.labels.push_back(key.label.isEmpty() ? key.key : key.label);
            }
            column.nulls.push_back(false);
        }
        return column;
    }

    Column measureColumn(MeasureKey key, bool before)
    {
        const MeasureInfo &info = catalog::info(key);
        Column column;
        column.key = QString(QLatin1String(info.name)) + (before ? QStringLiteral(".previous") : QString());
        column.label = QLatin1String(info.label);
        column.kind = before ? ColumnKind::Comparison : ColumnKind::Measure;
        column.unit = info.unit;
        column.good = info.good;
        const bool whole = info.unit == Unit::Count || info.unit == Unit::Money || info.unit == Unit::Duration;
        column.type = whole ? ValueType::Integer : ValueType::Real;
        for (const Keys *keys : m_order) {
            const Cell &cell = m_cells[*keys];
            std::optional<double> value = measure(key, before ? cell.before : cell.now, m_tokens);
            const bool timed = before && !m_query.by.empty() && m_query.by[0].dimension == DimensionKey::Time;
            if (timed && !m_resolved.comparison->contains((*keys)[0].number - m_resolved.overlayShiftDays * dayMs))
                value.reset(); // nothing lies there to compare with
            if (whole)
                column.integers.push_back(qint64(value.value_or(0)));
            else
                column.reals.push_back(value.value_or(0));
            column.nulls.push_back(!value);
        }
        return column;
    }

    void cut(Table &table) const
    {
        for (Column &column : table.columns) {
            const auto count = size_t(m_query.limit);
            column.nulls.resize(count);
            if (!column.integers.empty())
                column.integers.resize(count);
            if (!column.reals.empty())
                column.reals.resize(count);
            if (!column.texts.empty())
                column.texts.resize(count);
            if (!column.labels.empty())
                column.labels.resize(count);
        }
        table.rows = m_query.limit;
    }

    const Query &m_query;
    bool m_tokens;
    ResolvedPeriod m_resolved;
    Facts m_now, m_before;
    std::vector<QSet<QString>> m_top;
    std::map<Keys, Cell> m_cells;
    std::vector<const Keys *> m_order;
};

} // namespace

QueryRunner FakeCompany::runner() const
{
    auto facts = std::make_shared<const std::vector<Fact>>(empty ? std::vector<Fact>() : makeFacts());
    return
        [facts, tokens = tokens](const std::vector<Query> &queries, std::stop_token) -> Result<std::vector<TablePtr>> {
            std::vector<TablePtr> tables;
            for (const Query &query : queries)
                tables.push_back(Answer(query, *facts, tokens).table());
            return tables;
        };
}

TimeRange FakeCompany::extent()
{
    return {(fakeNow / dayMs - days + 1) * dayMs, fakeNow};
}

} // namespace parlance::test

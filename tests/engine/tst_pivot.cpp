// Every cell and every total of random pivots, counted again from the raw rows by a program of its own: plain SQL reads
// the rows of the tables, loops count them. Nothing of the engine or of the catalogue is used for it.
#include "models/engine/pivotrun.h"
#include "tests/engine/randomworkspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace parlance;

namespace {

constexpr UtcMs now = 1'735'732'800'000; // 2025-01-01T12:00Z

struct Raw
{
    int kind = 0; // role of a message; 4: a share of cost
    qint64 conversation = 0;
    std::optional<qint64> user;
    UtcMs at = 0;
    std::optional<QString> model;
    std::optional<qint64> rating, cost, response;
    std::map<QString, std::optional<QString>> members; // by dimension
};

constexpr const char *rawSql =
    "SELECT m.role, c.id, c.user_id, m.at, d.key, f.rating, m.cost, m.response FROM message m"
    " JOIN conversation c ON c.id = m.id >> 20 LEFT JOIN model d ON d.id = m.model_id"
    " LEFT JOIN feedback f ON f.message_id = m.id"
    " UNION ALL SELECT 4, c.id, c.user_id, x.at, d.key, NULL, x.nano, NULL FROM cost_extra x"
    " JOIN conversation c ON c.id = x.conversation_id LEFT JOIN message m ON m.id = x.message_id"
    " LEFT JOIN model d ON d.id = m.model_id";

// Key of the member of a row, in UTC; nullopt: none.
std::optional<QString> memberOf(const Raw &raw, const QString &dimension)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(raw.at, Qt::UTC);
    if (dimension == QLatin1String("model"))
        return raw.model;
    if (dimension == QLatin1String("hour_of_day"))
        return QString::number(at.time().hour());
    if (dimension == QLatin1String("weekday"))
        return QString::number(at.date().dayOfWeek());
    const QDate month(at.date().year(), at.date().month(), 1);
    return QString::number(QDateTime(month, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
}

std::vector<Raw> readRaw(const Store &store)
{
    std::vector<Raw> rows;
    const auto session = store.read();
    auto statement = (*session)->prepare(QLatin1String(rawSql));
    for (auto more = statement->step(); more && *more; more = statement->step()) {
        Raw raw;
        const auto optional = [&](int column) {
            return statement->isNull(column) ? std::nullopt : std::optional(statement->integer(column));
        };
        raw.kind = int(statement->integer(0));
        raw.conversation = statement->integer(1);
        raw.user = optional(2);
        raw.at = statement->integer(3);
        if (!statement->isNull(4))
            raw.model = statement->text(4);
        raw.rating = optional(5);
        raw.cost = optional(6);
        raw.response = optional(7);
        for (const char *dimension : {"model", "hour_of_day", "weekday", "month"})
            raw.members[QLatin1String(dimension)] = memberOf(raw, QLatin1String(dimension));
        rows.push_back(raw);
    }
    return rows;
}

std::optional<double> share(double part, double whole)
{
    return whole == 0 ? std::nullopt : std::optional(part / whole);
}

std::optional<double> percentile(std::vector<qint64> values, double p)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const auto rank = size_t(std::ceil(p * double(values.size()) - 1e-9));
    return double(values[std::max<size_t>(rank, 1) - 1]);
}

std::optional<double> count(const std::vector<const Raw *> &rows, const QString &value)
{
    double messages = 0, up = 0, down = 0, cost = 0;
    bool anyCost = false;
    std::set<qint64> conversations, users;
    std::vector<qint64> times;
    for (const Raw *raw : rows) {
        messages += raw->kind == 0 || raw->kind == 1;
        if (raw->kind < 2)
            conversations.insert(raw->conversation);
        if (raw->kind == 0 && raw->user)
            users.insert(*raw->user);
        up += raw->rating == 1;
        down += raw->rating == 0;
        anyCost = anyCost || raw->cost;
        cost += double(raw->cost.value_or(0));
        if (raw->response)
            times.push_back(*raw->response);
    }
    if (value == QLatin1String("messages"))
        return messages;
    if (value == QLatin1String("conversations"))
        return double(conversations.size());
    if (value == QLatin1String("users"))
        return double(users.size());
    if (value == QLatin1String("satisfaction"))
        return share(up, up + down);
    if (value == QLatin1String("response_time_p95"))
        return percentile(times, 0.95);
    if (value == QLatin1String("messages / conversations"))
        return share(messages, double(conversations.size()));
    return anyCost ? std::optional(cost) : std::nullopt; // cost
}

const QStringList values{QStringLiteral("messages"),
                         QStringLiteral("cost"),
                         QStringLiteral("conversations"),
                         QStringLiteral("users"),
                         QStringLiteral("satisfaction"),
                         QStringLiteral("response_time_p95"),
                         QStringLiteral("messages / conversations")};

Pivot randomPivot(std::mt19937 &random)
{
    QStringList dimensions{QStringLiteral("model"), QStringLiteral("hour_of_day"), QStringLiteral("weekday"),
                           QStringLiteral("month")};
    std::shuffle(dimensions.begin(), dimensions.end(), random);
    Pivot pivot;
    const int rows = int(random() % 3), columns = int(random() % 3);
    for (int i = 0; i < rows + columns; ++i) {
        Grouping grouping = *parseGrouping(dimensions[i]);
        if (grouping.dimension == DimensionKey::Model && random() % 2)
            grouping.top = 1 + int(random() % 3);
        (i < rows ? pivot.rows : pivot.columns).push_back(grouping);
    }
    for (int i = 0; i < 5; ++i)
        pivot.values.push_back({values[int((i + random() % 2) % values.size())], PivotValue::Show::Value, 3});
    if (random() % 3 == 0)
        pivot.values.push_back({values[6], PivotValue::Show::Value, 3});
    pivot.sort.descending = random() % 2;
    return pivot;
}

// The rows that a node stands for: of "Other" all members without a node of their own.
bool covers(const PivotSide &side, int node, const Raw &raw)
{
    for (const int at : side.path(node)) {
        const PivotSide::Level &level = side.levels[size_t(side.nodes[size_t(at)].depth - 1)];
        const PivotMember &member = side.member(at);
        const std::optional<QString> &key =
            raw.members.at(toText(Grouping{level.grouping.dimension, level.grouping.grain, 0}));
        const auto same = [&](const PivotMember &m) {
            return !m.isOther && (key ? !m.isNull && m.key == *key : m.isNull);
        };
        const bool covered =
            member.isOther ? std::none_of(level.members.begin(), level.members.end(), same) : same(member);
        if (!covered)
            return false;
    }
    return true;
}

} // namespace

class TestPivot : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Engine> m_engine;

    PivotPtr run(const Pivot &pivot, const OwnMeasures &own = {})
    {
        const auto table = runPivot(*m_engine, pivot, own, {now, TimeZone(), {}, Plan::Columns, false});
        if (!table)
            qWarning("%s", qPrintable(toString(table.error())));
        return table ? *table : nullptr;
    }
    static Pivot pivotOf(const QStringList &rows, const QStringList &columns, std::vector<PivotValue> shown)
    {
        Pivot pivot;
        for (const QString &text : rows)
            pivot.rows.push_back(*parseGrouping(text));
        for (const QString &text : columns)
            pivot.columns.push_back(*parseGrouping(text));
        pivot.values = std::move(shown);
        return pivot;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto store = Store::open(m_folder.filePath(QStringLiteral("w.parlance")), Store::Mode::OpenOrCreate);
        QVERIFY(store.has_value());
        m_store = std::move(*store);
        QVERIFY(fillRandomly(*m_store, 7).has_value());
        m_engine = std::make_unique<Engine>(*m_store);
    }
    void totalsFromRawRows();
    void sortAndOrder();
    void calculations();
    void levelsThatAreNotShown();
    void comparison();
    void cellsLeadToTheirFacts();
    void ownFormulasAndMetrics();
    void mistakesHaveAPlace();
    void jsonKeepsAll();
};

void TestPivot::totalsFromRawRows()
{
    const std::vector<Raw> raws = readRaw(*m_store);
    QVERIFY(raws.size() > 200);
    std::mt19937 random(20'240'601);
    int cells = 0, others = 0;
    for (int i = 0; i < 40; ++i) {
        Pivot pivot = randomPivot(random);
        std::sort(pivot.values.begin(), pivot.values.end(), [](auto &a, auto &b) { return a.of < b.of; });
        pivot.values.erase(std::unique(pivot.values.begin(), pivot.values.end()), pivot.values.end());
        const PivotPtr table = run(pivot);
        QVERIFY(table);
        for (int row = 0; row < table->rows.size(); ++row) {
            std::vector<const Raw *> ofRow;
            for (const Raw &raw : raws) {
                if (covers(table->rows, row, raw))
                    ofRow.push_back(&raw);
            }
            others += row > 0 && table->rows.member(row).isOther;
            for (int column = 0; column < table->columns.size(); ++column) {
                std::vector<const Raw *> facts;
                for (const Raw *raw : ofRow) {
                    if (covers(table->columns, column, *raw))
                        facts.push_back(raw);
                }
                for (size_t v = 0; v < pivot.values.size(); ++v) {
                    const auto is = table->value(row, column, int(v));
                    const auto expected = count(facts, pivot.values[v].of);
                    // A cell where nothing is counted may be there or not.
                    const bool nothing = (!is || facts.empty()) && is.value_or(0) == 0 && expected.value_or(0) == 0;
                    const bool same = is && expected
                                          ? std::abs(*is - *expected) <= 1e-9 * std::max(1.0, std::abs(*expected))
                                          : !is && !expected;
                    if (!nothing && !same)
                        QFAIL(qPrintable(QStringLiteral("pivot %1, row %2 [%3], column %4 [%5], %6: %7, expected %8")
                                             .arg(i)
                                             .arg(row)
                                             .arg(table->rows.keys(row).join(u'/'))
                                             .arg(column)
                                             .arg(table->columns.keys(column).join(u'/'), pivot.values[v].of)
                                             .arg(is.value_or(NAN))
                                             .arg(expected.value_or(NAN))));
                    ++cells;
                }
            }
        }
    }
    QVERIFY(cells > 10'000);
    QVERIFY(others > 5);
}

void TestPivot::sortAndOrder()
{
    Pivot pivot = pivotOf({QStringLiteral("model"), QStringLiteral("weekday")}, {QStringLiteral("month")},
                          {{QStringLiteral("messages"), PivotValue::Show::Value, 3},
                           {QStringLiteral("users"), PivotValue::Show::Value, 3}});
    const PivotPtr first = run(pivot);
    QVERIFY(first);
    const auto rising = [](const PivotTable &table, int column, int value, bool descending) {
        std::map<int, double> last; // by parent
        for (int row = 1; row < table.rows.size(); ++row) {
            const int parent = table.rows.nodes[size_t(row)].parent;
            const double is = table.value(row, column, value).value_or(descending ? -1 : 1e300);
            const auto known = last.find(parent);
            if (known != last.end() && (descending ? is > known->second : is < known->second))
                return false;
            last[parent] = is;
        }
        return true;
    };
    QVERIFY(rising(*first, 0, 0, true));
    QVERIFY(!rising(*first, 0, 0, false));
    QVERIFY(first->columns.size() > 2);
    for (int column = 2; column < first->columns.size(); ++column) // periods in their order
        QVERIFY(first->columns.member(column - 1).number < first->columns.member(column).number);

    pivot.sort = {1, first->columns.keys(2), false};
    const PivotPtr second = run(pivot);
    QVERIFY(rising(*second, 2, 1, false));
    pivot.sort = {-1, {}, false};
    const PivotPtr third = run(pivot);
    for (int row = 1; row < third->rows.size(); ++row) { // weekdays from Monday
        if (third->rows.nodes[size_t(row)].depth == 2 && third->rows.nodes[size_t(row - 1)].depth == 2)
            QVERIFY(third->rows.member(row - 1).number < third->rows.member(row).number);
    }
}

void TestPivot::calculations()
{
    using Show = PivotValue::Show;
    const QString of = QStringLiteral("messages");
    const Pivot pivot = pivotOf({QStringLiteral("model"), QStringLiteral("weekday")}, {QStringLiteral("month")},
                                {{of, Show::Value, 3},
                                 {of, Show::ShareOfTotal, 3},
                                 {of, Show::ShareOfRow, 3},
                                 {of, Show::ShareOfColumn, 3},
                                 {of, Show::ShareOfParent, 3},
                                 {of, Show::Running, 3},
                                 {of, Show::Average, 2},
                                 {of, Show::Rank, 3},
                                 {of, Show::Difference, 3},
                                 {of, Show::Change, 3}});
    const PivotPtr table = run(pivot);
    QVERIFY(table);
    QCOMPARE(table->measures[1].unit, Unit::Percent);
    int checked = 0;
    for (int row = 1; row < table->rows.size(); ++row) {
        double sum = 0;
        for (int column = 1; column < table->columns.size(); ++column) {
            const auto is = [&](int r, int c, int v) { return table->value(r, c, v); };
            const double value = is(row, column, 0).value_or(0);
            sum += value;
            if (const auto running = is(row, column, 5))
                QCOMPARE(*running, sum); // also where the cell itself is not there
            if (!is(row, column, 0))
                continue;
            const int parent = table->rows.nodes[size_t(row)].parent;
            QCOMPARE(is(row, column, 1), share(value, *is(0, 0, 0)));
            QCOMPARE(is(row, column, 2), share(value, *is(row, 0, 0)));
            QCOMPARE(is(row, column, 3), share(value, *is(0, column, 0)));
            QCOMPARE(is(row, column, 4), share(value, *is(parent, column, 0)));
            const auto before = column > 1 ? is(row, column - 1, 0) : std::nullopt;
            QCOMPARE(is(row, column, 6), std::optional(before ? (value + *before) / 2 : value));
            QCOMPARE(is(row, column, 8), before ? std::optional(value - *before) : std::nullopt);
            QCOMPARE(is(row, column, 9), before ? share(value - *before, *before) : std::nullopt);
            int rank = 1;
            for (int other = 1; other < table->rows.size(); ++other) {
                if (table->rows.nodes[size_t(other)].parent == parent)
                    rank += is(other, column, 0).value_or(-1) > value;
            }
            QCOMPARE(is(row, column, 7), std::optional(double(rank)));
            ++checked;
        }
    }
    QVERIFY(checked > 20);
}

// Without subtotals the groups are measured and ordered as with them.
void TestPivot::levelsThatAreNotShown()
{
    const QString of = QStringLiteral("messages");
    Pivot pivot = pivotOf({QStringLiteral("model"), QStringLiteral("weekday")},
                          {QStringLiteral("month"), QStringLiteral("hour_of_day")},
                          {{of, PivotValue::Show::Value, 3}, {of, PivotValue::Show::ShareOfParent, 3}});
    const PivotPtr first = run(pivot);
    QVERIFY(first->columns.size() > 3);
    for (const int column : {0, 1, 2}) { // all, a month, an hour of it
        for (const bool descending : {true, false}) {
            pivot.sort = {0, first->columns.keys(column), descending};
            pivot.subtotals = pivot.columnSubtotals = true;
            const PivotPtr with = run(pivot);
            pivot.subtotals = pivot.columnSubtotals = false;
            const PivotPtr without = run(pivot);
            QCOMPARE(without->rows.size(), with->rows.size());
            for (int row = 1; row < with->rows.size(); ++row)
                QCOMPARE(without->rows.keys(row), with->rows.keys(row));
            for (int row = 1; row < with->rows.size(); ++row) {
                for (int leaf = 1; leaf < with->columns.size(); ++leaf) {
                    if (with->rows.isLeaf(row) && with->columns.isLeaf(leaf))
                        QCOMPARE(without->value(row, leaf, 1), with->value(row, leaf, 1));
                }
            }
        }
    }
}

void TestPivot::comparison()
{
    Pivot pivot = pivotOf({QStringLiteral("weekday")}, {},
                          {{QStringLiteral("messages"), PivotValue::Show::Value, 3},
                           {QStringLiteral("messages / conversations"), PivotValue::Show::Value, 3}});
    const PivotPtr all = run(pivotOf({QStringLiteral("month")}, {}, pivot.values));
    QVERIFY(all->rows.size() > 2);
    const UtcMs month = all->rows.member(all->rows.size() - 1).number;
    const auto bounds = [&](UtcMs at) {
        const TimeRange range = TimeZone().period(Grain::Month, at);
        Period period;
        period.kind = Period::Kind::Absolute;
        period.from = isoUtc(*range.from);
        period.to = isoUtc(*range.to);
        return period;
    };
    pivot.period = bounds(month);
    pivot.compare = Compare::PreviousPeriod;
    const PivotPtr compared = run(pivot);
    QVERIFY(compared->compared);
    pivot.period = bounds(month - 1);
    pivot.compare = Compare::None;
    const PivotPtr before = run(pivot);
    for (int row = 0; row < compared->rows.size(); ++row) {
        const int same = before->rows.find(compared->rows.keys(row));
        for (int v = 0; v < 2; ++v) {
            if (same >= 0)
                QCOMPARE(compared->previous(row, v), before->value(same, 0, v));
        }
    }
}

void TestPivot::cellsLeadToTheirFacts()
{
    const Pivot pivot = pivotOf({QStringLiteral("model:2"), QStringLiteral("weekday")}, {QStringLiteral("month")},
                                {{QStringLiteral("messages"), PivotValue::Show::Value, 3}});
    const PivotPtr table = run(pivot);
    int asked = 0;
    for (int row = 0; row < table->rows.size(); ++row) {
        for (int column = 0; column < table->columns.size(); ++column) {
            const auto facts = table->facts(row, column, TimeZone());
            const std::vector<int> path = table->rows.path(row);
            const bool other = !path.empty() && table->rows.member(path.front()).isOther;
            QCOMPARE(facts.has_value(), !other);
            if (!facts)
                continue;
            Query query;
            query.measures = {MeasureKey::Messages};
            query.where = facts->where;
            query.period.kind = Period::Kind::Absolute;
            query.period.from = facts->range.from ? isoUtc(*facts->range.from) : QString();
            query.period.to = facts->range.to ? isoUtc(*facts->range.to) : QString();
            if (!facts->range.from && !facts->range.to)
                query.period = {};
            const auto counted = m_engine->run(query, {now, TimeZone(), {}, Plan::Columns, false});
            QVERIFY2(counted.has_value(), counted ? "" : qPrintable(toString(counted.error())));
            QCOMPARE((*counted)->totals.back().value_or(0), table->value(row, column, 0).value_or(0));
            ++asked;
        }
    }
    QVERIFY(asked > 20);
}

void TestPivot::ownFormulasAndMetrics()
{
    OwnMeasures own;
    own.metrics = {{QStringLiteral("asked"), {}, MeasureKey::Messages, QStringLiteral("role = \"user\"")}};
    own.formulas = {
        {QStringLiteral("per_head"), QStringLiteral("Per head"), QStringLiteral("messages / nullif(users, 0)")}};
    const PivotPtr table = run(pivotOf({QStringLiteral("model")}, {QStringLiteral("weekday")},
                                       {{QStringLiteral("metric:asked"), PivotValue::Show::Value, 3},
                                        {QStringLiteral("queries"), PivotValue::Show::Value, 3},
                                        {QStringLiteral("formula:per_head"), PivotValue::Show::Value, 3},
                                        {QStringLiteral("messages"), PivotValue::Show::Value, 3},
                                        {QStringLiteral("users"), PivotValue::Show::Value, 3}}),
                               own);
    QVERIFY(table);
    for (int row = 0; row < table->rows.size(); ++row) {
        for (int column = 0; column < table->columns.size(); ++column) {
            QCOMPARE(table->value(row, column, 0).value_or(0), table->value(row, column, 1).value_or(0));
            const auto messages = table->value(row, column, 3), users = table->value(row, column, 4);
            QCOMPARE(table->value(row, column, 2), messages ? share(*messages, users.value_or(0)) : std::nullopt);
        }
    }
}

void TestPivot::mistakesHaveAPlace()
{
    const auto errorOf = [](const Pivot &pivot) { return planPivot(pivot, {}).error(); };
    const PivotValue good{QStringLiteral("cost"), PivotValue::Show::Value, 3};
    const Error typo = errorOf(pivotOf({}, {}, {good, {QStringLiteral("cost / uesrs"), PivotValue::Show::Value, 3}}));
    QCOMPARE(typo.place.path, QStringLiteral("values[1]"));
    QCOMPARE(typo.place.offset, 7);
    QCOMPARE(errorOf(pivotOf({QStringLiteral("model")}, {QStringLiteral("model")}, {good})).category,
             ErrorCategory::Usage);
    QCOMPARE(errorOf(pivotOf({}, {}, {})).category, ErrorCategory::Usage);
    QCOMPARE(errorOf(pivotOf({}, {}, {{QStringLiteral("users"), PivotValue::Show::Running, 3}})).place.path,
             QStringLiteral("values[0]"));
    QCOMPARE(errorOf(pivotOf({}, {}, {{QStringLiteral("formula:gone"), PivotValue::Show::Value, 3}})).category,
             ErrorCategory::Usage);
}

void TestPivot::jsonKeepsAll()
{
    std::mt19937 random(3);
    for (int i = 0; i < 30; ++i) {
        Pivot pivot = randomPivot(random);
        pivot.values.front().show = PivotValue::Show(int(random() % 10));
        pivot.compare = Compare(int(random() % 3));
        pivot.sort = {int(random() % 3) - 1, {QStringLiteral("x"), QString()}, random() % 2 == 0};
        pivot.subtotals = random() % 2;
        pivot.where = parseFilter(QStringLiteral("model = \"a\" or rating is null"))->where;
        pivot.period.kind = Period::Kind::LastDays;
        pivot.period.count = 7;
        for (PivotValue &value : pivot.values)
            value.periods = value.show == PivotValue::Show::Average ? 5 : 3;
        const auto read = pivotFromJson(toJson(pivot));
        QVERIFY(read.has_value());
        QCOMPARE(toJson(*read), toJson(pivot));
        QVERIFY(*read == pivot);
    }
}

QTEST_GUILESS_MAIN(TestPivot)
#include "tst_pivot.moc"

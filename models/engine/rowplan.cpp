#include "models/engine/rowplan.h"

#include "models/engine/conditions.h"
#include "models/engine/dimensions.h"
#include "models/engine/measures.h"
#include "models/engine/overlay.h"
#include "models/engine/recordsql.h"
#include "models/engine/rowmembers.h"
#include "models/engine/rowstatements.h"
#include "models/query/bands.h"
#include "models/store/modelprices.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <bit>

namespace parlance {

namespace {

using K = AtomKind;
using rowsql::Bindings;

constexpr qint64 dayMs = 86'400'000;

bool isTime(DimensionKey dimension)
{
    return dimension == DimensionKey::Time || dimension == DimensionKey::ExportHour ||
           dimension == DimensionKey::Cohort;
}

QString list(const QStringList &parts)
{
    return parts.join(QStringLiteral(", "));
}

QString json(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

// The kinds of facts that the atoms are about.
std::vector<FactKind> kindsOf(const AtomList &atoms)
{
    std::vector<FactKind> kinds;
    for (const AtomKind atom : atoms.kinds()) {
        if (std::find(kinds.begin(), kinds.end(), factKindOf(atom)) == kinds.end())
            kinds.push_back(factKindOf(atom));
    }
    return kinds;
}

bool speaksOf(const Filter &filter, DimensionKey dimension)
{
    const auto *field = std::get_if<DimensionKey>(&filter.field);
    return (field && *field == dimension) || std::any_of(filter.children.begin(), filter.children.end(),
                                                         [&](const Filter &f) { return speaksOf(f, dimension); });
}

// By tool a message stands under each of its tools, but a call under its own: then calls are counted apart.
bool countsCalls(const CellRequest &request)
{
    const auto byTool = [](const Grouping &g) { return g.dimension == DimensionKey::Tool; };
    return std::any_of(request.by.begin(), request.by.end(), byTool) || speaksOf(request.where, DimensionKey::Tool);
}

} // namespace

RowPlan::RowPlan(std::shared_ptr<StoreSession> session, TimeZone zone)
    : m_session(std::move(session))
    , m_dictionaries(storeSources(m_session).dictionaries)
    , m_zone(std::move(zone))
{}

RowPlan::~RowPlan() = default;

std::shared_ptr<RowMembers> RowPlan::rowMembers(DimensionKey dimension)
{
    auto &members = m_members[dimension];
    if (!members)
        members = std::make_shared<RowMembers>(dimension, m_dictionaries);
    return members;
}

MembersPtr RowPlan::members(DimensionKey dimension)
{
    return isNumberDimension(dimension) ? nullptr : rowMembers(dimension);
}

Result<void> RowPlan::execute(const QString &sql, const QString &bound)
{
    const auto session = m_session->open();
    if (!session)
        return tl::unexpected(session.error());
    auto statement = (*session)->prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    if (!bound.isNull())
        statement->bind(1, bound);
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
    }
}

// The least and the greatest time that a statement gives; none without any.
Result<std::optional<TimeRange>> RowPlan::ends(const QString &sql)
{
    const auto session = m_session->open();
    if (!session)
        return tl::unexpected(session.error());
    auto statement = (*session)->prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    if (const auto more = statement->step(); !more)
        return tl::unexpected(more.error());
    if (statement->isNull(0))
        return std::optional<TimeRange>();
    return std::optional(TimeRange{statement->integer(0), statement->integer(1)});
}

Result<std::optional<TimeRange>> RowPlan::extent(const AtomList &atoms)
{
    QStringList tables;
    for (const FactKind kind : kindsOf(atoms)) {
        tables << (kind == FactKind::Message ? QStringLiteral("SELECT at FROM message WHERE role <= 1")
                                             : QStringLiteral("SELECT at FROM ") + rowsql::storedTable(kind));
    }
    return ends(QStringLiteral("SELECT min(at), max(at) FROM (%1)").arg(tables.join(QStringLiteral(" UNION ALL "))));
}

Result<void> RowPlan::makeTempWritable()
{
    if (m_writableTemp)
        return {};
    m_writableTemp = true;
    return execute(QStringLiteral("PRAGMA query_only = 0"), {});
}

// What models cost from when to when as a temporary table; null prices: the model has none then. others: every price of
// the model as [[input, output, cache read, cache write], …].
Result<void> RowPlan::makePrices(bool wanted)
{
    if (m_hasPrices || !wanted)
        return {};
    const auto session = m_session->open();
    if (!session)
        return tl::unexpected(session.error());
    const auto models = modelPrices(**session);
    if (!models)
        return tl::unexpected(models.error());
    // As text: JSON numbers are doubles.
    const auto whole = [](qint64 value) { return QString::number(value); };
    QJsonArray rows;
    for (const ModelPrices &model : *models) {
        QJsonArray others;
        for (const TokenPrices &p : model.all)
            others.push_back(QJsonArray{p.input, p.output, p.cacheRead, p.cacheWrite});
        for (size_t i = 0; i < model.steps.size(); ++i) {
            const auto &[from, prices] = model.steps[i];
            const UtcMs until = i + 1 < model.steps.size() ? model.steps[i + 1].from : INT64_MAX;
            QJsonArray row{whole(model.model), whole(from), whole(until), json(others)};
            if (prices)
                for (const Nano price : {prices->input, prices->output, prices->cacheRead, prices->cacheWrite})
                    row.push_back(whole(price));
            rows.push_back(row);
        }
    }
    m_hasPrices = true;
    Result<void> done = makeTempWritable();
    if (done)
        done = execute(QStringLiteral("CREATE TEMP TABLE model_price (model_id INTEGER, since INTEGER, until INTEGER, "
                                      "others TEXT, input INTEGER, output INTEGER, cache_read INTEGER, "
                                      "cache_write INTEGER, PRIMARY KEY (model_id, since)) WITHOUT ROWID"),
                       {});
    QStringList values;
    for (int i = 0; i < 8; ++i)
        values << QStringLiteral("j.value ->> '$[%1]'").arg(i);
    if (done)
        done = execute(QStringLiteral("INSERT INTO temp.model_price SELECT %1 FROM json_each(?1) j").arg(list(values)),
                       json(rows));
    return done;
}

// The periods of the zone as temporary tables, from the first fact to the last; the file itself stays read-only.
Result<void> RowPlan::makePeriods(const CellRequest &request, bool quarters)
{
    if (auto done = makeTempWritable(); !done)
        return done;
    QStringList times;
    for (const FactKind kind : kindsOf(request.atoms)) {
        if (kind == FactKind::Message)
            times << QStringLiteral("SELECT min(at) AS t FROM fact UNION ALL SELECT max(at) FROM fact "
                                    "UNION ALL SELECT min(export_hour) * 3600000 FROM fact "
                                    "UNION ALL SELECT max(export_hour) * 3600000 FROM fact "
                                    "UNION ALL SELECT min(export_hour) * 3600000 FROM snapshot "
                                    "UNION ALL SELECT max(export_hour) * 3600000 FROM snapshot");
        else
            times << QStringLiteral("SELECT at AS t FROM ") + rowsql::storedTable(kind);
        if (kind == FactKind::AuditEvent)
            times << QStringLiteral("SELECT at FROM own_action");
    }
    const auto range =
        ends(QStringLiteral("SELECT min(t), max(t) FROM (%1)").arg(times.join(QStringLiteral(" UNION ALL "))));
    if (!range)
        return tl::unexpected(range.error());
    const UtcMs from = *range ? *(*range)->from : 0, to = *range ? *(*range)->to + 1 : 1;

    const auto fill = [&](const QString &table, const QString &columns, const QJsonArray &rows,
                          int width) -> Result<void> {
        QStringList values;
        for (int i = 0; i < width; ++i)
            values << QStringLiteral("j.value ->> '$[%1]'").arg(i);
        auto done = execute(QStringLiteral("DROP TABLE IF EXISTS temp.%1").arg(table), {});
        if (done)
            done =
                execute(QStringLiteral("CREATE TEMP TABLE %1 (start INTEGER PRIMARY KEY, %2)").arg(table, columns), {});
        if (done)
            done =
                execute(QStringLiteral("INSERT INTO temp.%1 SELECT %2 FROM json_each(?1) j").arg(table, list(values)),
                        json(rows));
        return done;
    };
    for (const Grouping &grouping : request.by) {
        if (!isTime(grouping.dimension))
            continue;
        const bool time = grouping.dimension == DimensionKey::Time;
        QJsonArray rows;
        for (const UtcMs start : periodStarts(m_zone, grouping.grain, from, to)) {
            const auto shown = time && request.align ? request.align(start) : std::optional(start);
            rows.push_back(QJsonArray{start, shown ? QJsonValue(qint64(*shown)) : QJsonValue()});
        }
        const bool cohort = grouping.dimension == DimensionKey::Cohort;
        if (auto done = fill(time     ? QStringLiteral("period")
                             : cohort ? QStringLiteral("cohort_period")
                                      : QStringLiteral("export_period"),
                             QStringLiteral("shown INTEGER"), rows, 2);
            !done)
            return done;
    }
    if (m_hasQuarters || !quarters)
        return {};
    // Quarters of an hour with their hour, weekday and day: offsets of zones are multiples of them.
    QJsonArray quarterRows;
    for (UtcMs t = from - from % slotMs; t < to; t += slotMs) {
        const qint64 local = m_zone.toLocal(t);
        const QDate date = m_zone.date(t);
        quarterRows.push_back(
            QJsonArray{t, (local % dayMs + dayMs) % dayMs / 3'600'000, date.dayOfWeek(), date.toJulianDay()});
    }
    m_hasQuarters = true;
    return fill(QStringLiteral("quarter"), QStringLiteral("hour INTEGER, weekday INTEGER, day INTEGER"), quarterRows,
                4);
}

Result<QStringList> RowPlan::keysThatPass(const Filter &condition)
{
    const DimensionKey dimension = std::get<DimensionKey>(condition.field);
    const MemberTest test(condition);
    QStringList keys;
    if (isNumberDimension(dimension) && !isTime(dimension)) {
        const auto starts = bandStarts(dimension);
        std::vector<qint64> numbers(starts.begin(), starts.end());
        for (int i = 0; numbers.size() < 24 && starts.empty(); ++i)
            numbers.push_back(i);
        for (const qint64 number : numbers) {
            if (test.number(false, number))
                keys.push_back(QString::number(number));
        }
        return keys;
    }
    const auto take = [&](const QString &key, const QString &label) {
        if (!key.isNull() && test.text(false, key, label.isEmpty() ? key : label))
            keys.push_back(key);
    };
    for (const ListMembers::Member &member : fixedMembers(dimension))
        take(member.key, member.label);
    std::vector<DictionaryKey> dictionaries;
    if (const auto dictionary = wordsOf(dimension))
        dictionaries.push_back(*dictionary);
    if (dimension == DimensionKey::Plan)
        dictionaries = {{Dictionary::Term, int(FactColumn::Plan)}, Dictionary::UserPlan};
    for (const DictionaryKey &dictionary : dictionaries) {
        auto read = m_dictionaries->forEach(dictionary, [&](const DictionaryRow &row) { take(row.key, row.label); });
        if (!read)
            return tl::unexpected(read.error());
    }
    return keys;
}

Result<Statement> RowPlan::prepared(const QString &sql, const Bindings &bindings)
{
    const auto session = m_session->open();
    if (!session)
        return tl::unexpected(session.error());
    auto statement = (*session)->prepare(sql);
    if (!statement)
        return statement;
    int index = 0;
    for (const Bindings::Value &value : bindings.values()) {
        ++index;
        std::visit([&](const auto &v) { statement->bind(index, v); }, value);
    }
    return statement;
}

Result<void> RowPlan::readFacts(const CellRequest &request, rowsql::Base base, const RowSelect &select,
                                const TakeRow &take)
{
    auto facts = statements(request, base);
    if (!facts)
        return tl::unexpected(facts.error());
    const QString sql = facts->with({}, select(facts->bindings));
    if (auto done = makePeriods(request, facts->uses("temp.quarter")); !done)
        return done;
    auto statement = prepared(sql, facts->bindings);
    if (!statement)
        return tl::unexpected(statement.error());
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        take(*statement);
    }
}

// Runs one statement, whose values after the members are these atoms, and adds what it gives.
Result<void> RowPlan::add(Answer &answer, const CellRequest &request, const QString &sql, const Bindings &bindings,
                          std::span<const AtomKind> atoms)
{
    auto statement = prepared(sql, bindings);
    if (!statement)
        return tl::unexpected(statement.error());
    Answer part;
    part.groupings = request.by.size();
    part.atoms.resize(request.atoms.kinds().size());
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        std::vector<int64_t> members;
        bool shown = true;
        for (size_t g = 0; g < request.by.size(); ++g) {
            const int column = int(g) * 2;
            const DimensionKey dimension = request.by[g].dimension;
            const bool null = statement->isNull(column);
            shown = shown && !(null && dimension == DimensionKey::Time);
            if (isNumberDimension(dimension))
                members.push_back(null ? nullMember : statement->integer(column));
            else if (null)
                members.push_back(0);
            else if (request.kept[g] && statement->text(column) == otherMember)
                members.push_back(otherOfKept);
            else
                members.push_back(rowMembers(dimension)->intern(statement->text(column), statement->text(column + 1)));
        }
        if (!shown)
            continue;
        part.members.insert(part.members.end(), members.begin(), members.end());
        ++part.count;
        int column = int(request.by.size()) * 2;
        for (const AtomKind kind : atoms) {
            const int64_t value = statement->isNull(column) ? emptyAtom(kind)
                                  : isRealAtom(kind)        ? std::bit_cast<int64_t>(statement->real(column) + 0.0)
                                                            : statement->integer(column);
            part.atoms[size_t(request.atoms.position(kind))].push_back(value);
            ++column;
        }
        if (statement->columnCount() > column)
            answer.factsRead += statement->integer(column);
    }
    merge(answer, part, request.atoms, atoms);
    return {};
}

Result<RowStatements> RowPlan::statements(const CellRequest &request, rowsql::Base base)
{
    const auto identityOf = [&](size_t g, int64_t code) {
        return rowMembers(request.by[g].dimension)->identity(uint32_t(code));
    };
    return RowStatements::make(request, base, m_zone, identityOf,
                               [&](const Filter &condition) { return keysThatPass(condition); });
}

// What is counted in records beside messages: one statement for each kind of them.
Result<void> RowPlan::addRecords(Answer &answer, const CellRequest &request)
{
    for (const FactKind kind : kindsOf(request.atoms)) {
        if (kind == FactKind::Message)
            continue;
        auto facts = statements(request, rowsql::baseOf(kind));
        if (!facts)
            return tl::unexpected(facts.error());
        std::vector<AtomKind> wanted;
        QStringList values;
        for (const AtomKind atom : request.atoms.kinds()) {
            if (factKindOf(atom) != kind)
                continue;
            if (const QString value = rowsql::aggregate(atom, request.range, facts->bindings); !value.isEmpty()) {
                wanted.push_back(atom);
                values << value;
            }
        }
        values << QStringLiteral("count(*)");
        if (auto done = makePeriods(request, facts->uses("temp.quarter")); !done)
            return done;
        const QString sql = facts->with({}, facts->select(values, QStringLiteral("base f")));
        if (auto done = add(answer, request, sql, facts->bindings, wanted); !done)
            return done;
        if (kind != FactKind::MetricSample)
            continue;
        if (auto done = addQuantiles(answer, request, *facts); !done)
            return done;
    }
    return {};
}

Result<void> RowPlan::addQuantiles(Answer &answer, const CellRequest &request, const RowStatements &facts)
{
    std::vector<AtomKind> wanted;
    QStringList values;
    for (const auto &[atom, percent] : {std::pair(K::MetricP50, 50), std::pair(K::MetricP95, 95)}) {
        if (!request.atoms.contains(atom))
            continue;
        wanted.push_back(atom);
        values << rowsql::histogramQuantile(percent);
    }
    return wanted.empty() ? Result<void>() : add(answer, request, facts.buckets(values), facts.bindings, wanted);
}

Result<Answer> RowPlan::cells(const CellRequest &request)
{
    Answer answer;
    answer.groupings = request.by.size();
    answer.atoms.resize(request.atoms.kinds().size());
    std::vector<AtomKind> wanted;
    const auto want = [&](std::initializer_list<AtomKind> kinds) {
        wanted.clear();
        std::copy_if(kinds.begin(), kinds.end(), std::back_inserter(wanted),
                     [&](K k) { return request.atoms.contains(k); });
        return !wanted.empty();
    };
    const auto values = [&](auto expression) {
        QStringList sql;
        for (const AtomKind kind : wanted)
            sql << expression(kind);
        return sql;
    };

    if (auto done = addRecords(answer, request); !done)
        return tl::unexpected(done.error());
    const auto ofMessages = [](K k) { return factKindOf(k) == FactKind::Message; };
    if (std::none_of(request.atoms.kinds().begin(), request.atoms.kinds().end(), ofMessages))
        return answer;
    auto facts = statements(request, rowsql::Base::Messages);
    if (!facts)
        return tl::unexpected(facts.error());
    const bool calls = countsCalls(request);
    std::vector<AtomKind> plain;
    QStringList aggregates;
    for (const AtomKind kind : request.atoms.kinds()) {
        const bool later = !ofMessages(kind) || (calls && (kind == K::ToolCalls || kind == K::ToolErrors));
        const QString sql = later ? QString() : rowsql::aggregate(kind, request.range, facts->bindings);
        if (!sql.isEmpty()) {
            plain.push_back(kind);
            aggregates << sql;
        }
    }
    const QString expressions = facts->base + aggregates.join(QString());
    Result<void> done = makePeriods(request, expressions.contains(QLatin1String("temp.quarter")));
    if (done)
        done = makePrices(expressions.contains(QLatin1String("temp.model_price")));
    const bool onlyTotals =
        std::count_if(request.atoms.kinds().begin(), request.atoms.kinds().end(), ofMessages) == 1 &&
        request.atoms.contains(K::SourceTotal);
    if (done && !onlyTotals)
        done = add(answer, request,
                   facts->with({}, facts->select(aggregates + QStringList{QStringLiteral("count(*)")},
                                                 QStringLiteral("base f"))),
                   facts->bindings, plain);

    const auto atRank = [](const QString &rank) {
        return QStringLiteral("max(CASE WHEN i = %1 THEN v END)").arg(rank);
    };
    const auto ranked = [&](AtomKind kind) -> QString {
        if (kind == K::ResponseMedian2 || kind == K::FirstTokenMedian2)
            return atRank(QStringLiteral("(n + 1) / 2")) + QStringLiteral(" + ") + atRank(QStringLiteral("n / 2 + 1"));
        const int percent = kind == K::ResponseP90 ? 90 : kind == K::ResponseP99 ? 99 : 95;
        return atRank(QStringLiteral("(n * %1 + 99) / 100").arg(percent));
    };
    if (done && want({K::ResponseMedian2, K::ResponseP90, K::ResponseP95, K::ResponseP99}))
        done = add(answer, request, facts->ranked("response", values(ranked)), facts->bindings, wanted);
    if (done && want({K::FirstTokenMedian2, K::FirstTokenP95}))
        done = add(answer, request, facts->ranked("first_token", values(ranked)), facts->bindings, wanted);
    if (done && want({K::SessionN, K::SessionSum, K::SessionMedian2, K::SingleTurn})) {
        const QString parts =
            QStringLiteral(", s AS (SELECT %1 FROM base f WHERE f.kind <= 1 GROUP BY %2), "
                           "r AS (SELECT s.*, row_number() OVER (%3 ORDER BY v) AS i, count(*) OVER (%3) AS n FROM s)")
                .arg(list(facts->groupsAndKeys() + QStringList{QStringLiteral("f.conversation_id"),
                                                               QStringLiteral("max(f.at) - min(f.at) AS v"),
                                                               QStringLiteral("count(*) AS messages")}),
                     facts->groupsAnd(QStringLiteral("f.conversation_id")),
                     facts->partition(QStringLiteral("messages >= 2")));
        const auto expression = [&](AtomKind kind) -> QString {
            const auto rank = [](const char *r) {
                return QStringLiteral("max(CASE WHEN messages >= 2 AND i = %1 THEN v END)").arg(QLatin1String(r));
            };
            return kind == K::SessionN     ? QStringLiteral("sum(messages >= 2)")
                   : kind == K::SessionSum ? QStringLiteral("sum(CASE WHEN messages >= 2 THEN v END)")
                   : kind == K::SingleTurn ? QStringLiteral("sum(messages = 1)")
                                           : QString(rank("(n + 1) / 2") + QStringLiteral(" + ") + rank("n / 2 + 1"));
        };
        done = add(answer, request, facts->with(parts, facts->select(values(expression), QStringLiteral("r"))),
                   facts->bindings, wanted);
    }
    if (done && want({K::PeakMinute})) {
        const QString parts =
            QStringLiteral(", p AS (SELECT %1 FROM base f WHERE f.kind <= 1 GROUP BY %2)")
                .arg(list(facts->groupsAndKeys() + QStringList{QStringLiteral("count(*) AS messages")}),
                     facts->groupsAnd(QStringLiteral("f.at / 60000")));
        done = add(answer, request,
                   facts->with(parts, facts->select({QStringLiteral("max(messages)")}, QStringLiteral("p"))),
                   facts->bindings, wanted);
    }
    if (done && calls && want({K::ToolCalls, K::ToolErrors})) {
        const auto each = statements(request, rowsql::Base::Calls);
        if (!each)
            return tl::unexpected(each.error());
        const auto expression = [](AtomKind kind) {
            return kind == K::ToolCalls ? QStringLiteral("count(f.call)") : QStringLiteral("sum(f.call_ok IS 0)");
        };
        done = add(answer, request, each->with({}, each->select(values(expression), QStringLiteral("base f"))),
                   each->bindings, wanted);
    }
    if (done && want({K::SourceTotal})) {
        const auto totals = statements(request, rowsql::Base::Totals);
        if (!totals)
            return tl::unexpected(totals.error());
        const QString parts =
            QStringLiteral(", r AS (SELECT %1, row_number() OVER (%2 ORDER BY f.at DESC) AS i FROM base f)")
                .arg(list(totals->groupsAndKeys() + QStringList{QStringLiteral("f.cost")}),
                     totals->partition(QStringLiteral("f.conversation_id")));
        done = add(answer, request,
                   totals->with(parts, totals->select({QStringLiteral("sum(cost)")},
                                                      QStringLiteral("(SELECT * FROM r WHERE i = 1)"))),
                   totals->bindings, wanted);
    }
    if (!done)
        return tl::unexpected(done.error());
    return answer;
}

QString RowPlan::sqlForPeople(const Query &query, const TimeRange &range, const TimeZone &zone)
{
    CellRequest request;
    request.by = query.by;
    request.kept.resize(query.by.size());
    request.where = query.where;
    request.range = range;
    for (const MeasureKey measure : query.measures) {
        addAtoms(measure, request.atoms);
        request.costOnlyCells = request.costOnlyCells || needsCostOnly(measure);
    }
    // "contains" is shown as LIKE: people read it, nothing runs it.
    const auto pass = [](const Filter &condition) -> Result<QStringList> { return condition.values; };
    // Of several kinds of facts the statement of messages is shown, else that of the first.
    const auto kinds = kindsOf(request.atoms);
    const bool messages = std::find(kinds.begin(), kinds.end(), FactKind::Message) != kinds.end();
    const FactKind shown = messages || kinds.empty() ? FactKind::Message : kinds.front();
    auto statements = RowStatements::make(
        request, rowsql::baseOf(shown), zone, [](size_t, int64_t) { return QString(); }, pass);
    if (!statements)
        return {};
    QStringList values;
    for (const AtomKind kind : request.atoms.kinds()) {
        if (factKindOf(kind) != shown)
            continue;
        const QString sql = rowsql::aggregate(kind, range, statements->bindings);
        if (!sql.isEmpty())
            values << sql;
    }
    if (values.isEmpty())
        values << QStringLiteral("count(*)");
    const QString sql = statements->with({}, statements->select(values, QStringLiteral("base f")));
    return statements->bindings.writtenOut(sql);
}

} // namespace parlance

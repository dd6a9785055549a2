#include "models/engine/rowplan.h"

#include "models/engine/conditions.h"
#include "models/engine/dimensions.h"
#include "models/engine/measures.h"
#include "models/engine/overlay.h"
#include "models/engine/recordsql.h"
#include "models/engine/rowmembers.h"
#include "models/engine/rowstatements.h"
#include "models/query/bands.h"

#include <algorithm>
#include <bit>

namespace parlance {

namespace {

using K = AtomKind;
using rowsql::Bindings;

bool isTime(DimensionKey dimension)
{
    return dimension == DimensionKey::Time || dimension == DimensionKey::ExportHour ||
           dimension == DimensionKey::Cohort;
}

int percentOf(AtomKind kind)
{
    switch (kind) {
    case K::ResponseP5:
        return 5;
    case K::ResponseP25:
        return 25;
    case K::ResponseP75:
        return 75;
    case K::ResponseP90:
        return 90;
    case K::ResponseP99:
        return 99;
    default:
        return 95;
    }
}

QString list(const QStringList &parts)
{
    return parts.join(QStringLiteral(", "));
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
    , m_tables(m_session, zone)
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

uint32_t RowPlan::code(DimensionKey dimension, const QString &identity, const QString &key)
{
    return rowMembers(dimension)->intern(identity, key);
}

Result<bool> RowPlan::occurs(DimensionKey dimension)
{
    const auto [known, isNew] = m_occurs.emplace(dimension, false);
    if (!isNew)
        return known->second;
    auto statement =
        prepared(QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1)").arg(rowsql::tableOfParts(dimension)), {});
    if (!statement)
        return tl::unexpected(statement.error());
    if (const auto row = statement->step(); !row)
        return tl::unexpected(row.error());
    return known->second = statement->integer(0) != 0;
}

Result<std::optional<TimeRange>> RowPlan::extent(const AtomList &atoms)
{
    QStringList tables;
    for (const FactKind kind : kindsOf(atoms)) {
        tables << (kind == FactKind::Message ? QStringLiteral("SELECT at FROM message WHERE role <= 1")
                                             : QStringLiteral("SELECT at FROM ") + rowsql::storedTable(kind));
    }
    return m_tables.ends(
        QStringLiteral("SELECT min(at), max(at) FROM (%1)").arg(tables.join(QStringLiteral(" UNION ALL "))));
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
    if (auto done = m_tables.make(request, facts->base); !done)
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
        if (auto done = m_tables.make(request, facts->base); !done)
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
    Result<void> done = m_tables.make(request, facts->base + aggregates.join(QString()));
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
        if (kind == K::ResponseMedian2 || kind == K::FirstTokenMedian2 || kind == K::LookUpMedian2)
            return atRank(QStringLiteral("(n + 1) / 2")) + QStringLiteral(" + ") + atRank(QStringLiteral("n / 2 + 1"));
        return atRank(QStringLiteral("(n * %1 + 99) / 100").arg(percentOf(kind)));
    };
    if (done && want({K::ResponseMedian2, K::ResponseP5, K::ResponseP25, K::ResponseP75, K::ResponseP90, K::ResponseP95,
                      K::ResponseP99}))
        done = add(answer, request,
                   facts->ranked(QStringLiteral("f.response"), QStringLiteral("f.kind = 1"), values(ranked)),
                   facts->bindings, wanted);
    if (done && want({K::FirstTokenMedian2, K::FirstTokenP95}))
        done = add(answer, request,
                   facts->ranked(QStringLiteral("f.first_token"), QStringLiteral("f.kind = 1"), values(ranked)),
                   facts->bindings, wanted);
    if (done && want({K::LookUpMedian2, K::LookUpP95}))
        done = add(answer, request, facts->ranked(rowsql::lookUpTime(), QStringLiteral("1"), values(ranked)),
                   facts->bindings, wanted);
    if (done && want({K::PeakOpen}))
        done = add(answer, request, facts->concurrency(), facts->bindings, wanted);
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

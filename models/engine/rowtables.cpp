#include "models/engine/rowtables.h"

#include "models/engine/overlay.h"
#include "models/engine/recordsql.h"
#include "models/engine/timeslots.h"
#include "models/store/modelprices.h"
#include "models/store/topics.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <initializer_list>

namespace parlance {

namespace {

constexpr qint64 dayMs = 86'400'000;

QString json(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

// As text: JSON numbers are doubles.
QString whole(qint64 value)
{
    return QString::number(value);
}

// One row for each time from which a price of the model counts; without prices: the model has none then.
void addPrices(const ModelPrices &model, QJsonArray &rows)
{
    QJsonArray others; // every price of the model: [[input, output, cache read, cache write], …]
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

// First and last time of the rows of a table, and of their hours of export, in one pass over it.
QString endsOf(const char *table, bool hasTime)
{
    return QStringLiteral("SELECT j.value AS t FROM (SELECT json_array(%1min(export_hour) * 3600000, "
                          "max(export_hour) * 3600000) AS ends FROM %2) x, json_each(x.ends) j")
        .arg(hasTime ? QStringLiteral("min(at), max(at), ") : QString(), QLatin1String(table));
}

// The table of the periods of a dimension of times, or nullptr.
const char *periodsOf(DimensionKey dimension)
{
    switch (dimension) {
    case DimensionKey::Time:
        return "period";
    case DimensionKey::Cohort:
        return "cohort_period";
    case DimensionKey::ExportHour:
        return "export_period";
    default:
        return nullptr;
    }
}

} // namespace

RowTables::RowTables(std::shared_ptr<StoreSession> session, TimeZone zone)
    : m_session(std::move(session))
    , m_zone(std::move(zone))
{}

Result<void> RowTables::make(const CellRequest &request, const QString &sql)
{
    const auto names = [&sql](const char *table) { return sql.contains(QLatin1String(table)); };
    if (auto done = makeWritable(); !done)
        return done;
    const bool quarters = names("temp.quarter") && !m_hasQuarters;
    const bool periods = std::any_of(request.by.begin(), request.by.end(),
                                     [](const Grouping &g) { return periodsOf(g.dimension) != nullptr; });
    Result<void> done;
    if (periods || quarters) {
        const auto range = reach(request);
        if (!range)
            return tl::unexpected(range.error());
        done = makePeriods(request, *range);
        if (done && quarters)
            done = makeQuarters(*range);
    }
    if (done && request.conversations)
        done = makeCandidates(*request.conversations);
    if (done && names("temp.model_price") && !m_hasPrices)
        done = makePrices();
    if (done && names("temp.intent_") && !m_hasIntents)
        done = makeIntents();
    if (done && names("temp.topic") && !m_hasTopics)
        done = makeTopics();
    return done;
}

Result<std::optional<TimeRange>> RowTables::ends(const QString &sql)
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

Result<void> RowTables::execute(const QString &sql, const QString &bound)
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

Result<void> RowTables::makeWritable()
{
    if (m_isWritable)
        return {};
    m_isWritable = true;
    return execute(QStringLiteral("PRAGMA query_only = 0"));
}

// From the first fact to the last that the request is about, whatever its period.
Result<TimeRange> RowTables::reach(const CellRequest &request)
{
    QStringList times;
    for (const FactKind kind : kindsOf(request.atoms)) {
        if (kind == FactKind::Message)
            times << endsOf("message", true) << endsOf("cost_extra", true) << endsOf("snapshot", false);
        else
            times << QStringLiteral("SELECT at AS t FROM ") + rowsql::storedTable(kind);
        if (kind == FactKind::AuditEvent)
            times << QStringLiteral("SELECT at FROM own_action");
    }
    const auto range =
        ends(QStringLiteral("SELECT min(t), max(t) FROM (%1)").arg(times.join(QStringLiteral(" UNION ALL "))));
    if (!range)
        return tl::unexpected(range.error());
    return *range ? TimeRange{(*range)->from, *(*range)->to + 1} : TimeRange{0, 1};
}

Result<void> RowTables::fill(const QString &table, const QString &columns, const QJsonArray &rows, int width)
{
    QStringList values;
    for (int i = 0; i < width; ++i)
        values << QStringLiteral("j.value ->> '$[%1]'").arg(i);
    auto done = execute(QStringLiteral("DROP TABLE IF EXISTS temp.%1").arg(table));
    if (done)
        done = execute(QStringLiteral("CREATE TEMP TABLE %1 (%2)").arg(table, columns));
    if (done)
        done = execute(QStringLiteral("INSERT INTO temp.%1 SELECT %2 FROM json_each(?1) j")
                           .arg(table, values.join(QStringLiteral(", "))),
                       json(rows));
    return done;
}

Result<void> RowTables::makePeriods(const CellRequest &request, const TimeRange &facts)
{
    for (const Grouping &grouping : request.by) {
        const char *table = periodsOf(grouping.dimension);
        if (!table)
            continue;
        const bool time = grouping.dimension == DimensionKey::Time;
        QJsonArray rows;
        for (const UtcMs start : periodStarts(m_zone, grouping.grain, *facts.from, *facts.to)) {
            const auto shown = time && request.align ? request.align(start) : std::optional(start);
            rows.push_back(QJsonArray{start, shown ? QJsonValue(qint64(*shown)) : QJsonValue()});
        }
        if (auto done = fill(QLatin1String(table), QStringLiteral("start INTEGER PRIMARY KEY, shown INTEGER"), rows, 2);
            !done)
            return done;
    }
    return {};
}

// Quarters of an hour with their hour, weekday and day: offsets of zones are multiples of them.
Result<void> RowTables::makeQuarters(const TimeRange &facts)
{
    QJsonArray rows;
    for (UtcMs t = *facts.from - *facts.from % slotMs; t < *facts.to; t += slotMs) {
        const qint64 local = m_zone.toLocal(t);
        const QDate date = m_zone.date(t);
        rows.push_back(
            QJsonArray{t, (local % dayMs + dayMs) % dayMs / 3'600'000, date.dayOfWeek(), date.toJulianDay()});
    }
    m_hasQuarters = true;
    return fill(QStringLiteral("quarter"),
                QStringLiteral("start INTEGER PRIMARY KEY, hour INTEGER, weekday INTEGER, day INTEGER"), rows, 4);
}

Result<void> RowTables::makeCandidates(const std::vector<uint32_t> &conversations)
{
    if (m_candidates == conversations)
        return {};
    QJsonArray ids;
    for (const uint32_t id : conversations)
        ids.push_back(qint64(id));
    auto done = execute(QStringLiteral("DROP TABLE IF EXISTS temp.candidate"));
    if (done)
        done = execute(QStringLiteral("CREATE TEMP TABLE candidate (id INTEGER PRIMARY KEY)"));
    if (done)
        done = execute(QStringLiteral("INSERT INTO temp.candidate SELECT j.value FROM json_each(?1) j"), json(ids));
    const bool first = !m_candidates;
    m_candidates = conversations;
    for (const char *view : {"fact", "fact_plain"}) {
        if (done && first)
            done = makeCandidateFacts(QLatin1String(view));
    }
    return done;
}

// The views of facts with their messages found by conversation: SQLite takes a list of ids into no view of two kinds of
// facts.
Result<void> RowTables::makeCandidateFacts(const QString &name)
{
    const auto session = m_session->open();
    if (!session)
        return tl::unexpected(session.error());
    auto statement = (*session)->prepare(QStringLiteral("SELECT sql FROM main.sqlite_master WHERE name = ?1"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, name);
    if (const auto row = statement->step(); !row)
        return tl::unexpected(row.error());
    QString view = statement->text(0);
    const QString head = QStringLiteral("CREATE VIEW ") + name, messages = QStringLiteral("\nFROM message m\n");
    if (!view.startsWith(head) || view.count(messages) != 1)
        return fail(ErrorCategory::Internal, QStringLiteral("The view %1 is not as it was written").arg(name));
    view.replace(0, head.size(), QStringLiteral("CREATE TEMP VIEW candidate_") + name);
    view.replace(messages, QStringLiteral("\nFROM temp.candidate k CROSS JOIN message m "
                                          "ON m.id >= k.id << 20 AND m.id < (k.id + 1) << 20\n"));
    // There is one already when another query of this run made it.
    if (auto done = execute(QStringLiteral("DROP VIEW IF EXISTS temp.candidate_") + name); !done)
        return done;
    return execute(view);
}

Result<void> RowTables::makePrices()
{
    const auto session = m_session->open();
    if (!session)
        return tl::unexpected(session.error());
    const auto models = modelPrices(**session);
    if (!models)
        return tl::unexpected(models.error());
    QJsonArray rows;
    for (const ModelPrices &model : *models)
        addPrices(model, rows);
    m_hasPrices = true;
    return fill(
        QStringLiteral("model_price"),
        QStringLiteral("model_id INTEGER, since INTEGER, until INTEGER, others TEXT, input INTEGER, "
                       "output INTEGER, cache_read INTEGER, cache_write INTEGER, PRIMARY KEY (model_id, since)"),
        rows, 8);
}

Result<void> RowTables::makeTopics()
{
    const auto session = m_session->open();
    if (!session)
        return tl::unexpected(session.error());
    const auto topics = questionTopics(**session, m_session->stopToken());
    if (!topics)
        return tl::unexpected(topics.error());
    QJsonArray rows;
    for (const QuestionTopic &topic : *topics)
        rows.push_back(QJsonArray{topic.question, topic.name});
    m_hasTopics = true;
    return fill(QStringLiteral("topic"), QStringLiteral("question_id INTEGER PRIMARY KEY, name TEXT"), rows, 2);
}

// Each visible user message with an intent and the intent before it; and the intents of each conversation in their
// order, the same one in a row once. Flag 9: on a branch that the user does not see.
Result<void> RowTables::makeIntents()
{
    m_hasIntents = true;
    for (const QString &sql :
         {QStringLiteral("DROP TABLE IF EXISTS temp.intent_turn"), // of another query of this run
          QStringLiteral("DROP TABLE IF EXISTS temp.intent_path"),
          QStringLiteral("CREATE TEMP TABLE intent_turn (message_id INTEGER PRIMARY KEY, intent TEXT, before TEXT)"),
          QStringLiteral("INSERT INTO temp.intent_turn SELECT m.id, t.text, lag(t.text) OVER (PARTITION BY m.id >> 20 "
                         "ORDER BY m.at, m.id) FROM message_extra e JOIN message m ON m.id = e.message_id "
                         "JOIN term t ON t.kind = %1 AND t.id = e.intent AND t.text <> '' "
                         "WHERE m.role = 0 AND m.flags >> 9 & 1 = 0")
              .arg(int(FactColumn::Intent)),
          QStringLiteral("CREATE TEMP TABLE intent_path (conversation_id INTEGER PRIMARY KEY, i1 TEXT, i2 TEXT, "
                         "i3 TEXT, i4 TEXT, i5 TEXT)"),
          QStringLiteral("INSERT INTO temp.intent_path SELECT conversation_id, max(CASE n WHEN 1 THEN intent END), "
                         "max(CASE n WHEN 2 THEN intent END), max(CASE n WHEN 3 THEN intent END), "
                         "max(CASE n WHEN 4 THEN intent END), max(CASE n WHEN 5 THEN intent END) FROM ("
                         "SELECT p.message_id >> 20 AS conversation_id, p.intent, row_number() OVER ("
                         "PARTITION BY p.message_id >> 20 ORDER BY m.at, m.id) AS n FROM temp.intent_turn p "
                         "JOIN message m ON m.id = p.message_id WHERE p.intent IS NOT p.before) "
                         "GROUP BY conversation_id")}) {
        if (auto done = execute(sql); !done)
            return done;
    }
    return {};
}

} // namespace parlance

#include "models/engine/conversationlist.h"

#include "models/query/catalog.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace parlance {

namespace {

enum class Part { Id, Text, Labelled, Time, Count, Duration, Money, Share, Outcome };

// A column of the list. expression: over c (conversation), u, b, and x (of its messages, see rowSql).
struct ListColumn
{
    const char *key;
    const char *label; // source text, context Catalog; nullptr: the dimension's or measure's own
    Part part;
    const char *expression;
    const char *name = nullptr;    // Labelled: what people read
    const char *present = nullptr; // a statement with a row when some conversation has a value; nullptr: see below
};

// What the columns of the engine know without reading all rows: nothing is there when the total is null or 0.
constexpr std::pair<const char *, MeasureKey> totalled[] = {{"confidence", MeasureKey::ConfidenceAvg},
                                                            {"errors", MeasureKey::Errors}};

// The numbers of message and term texts are those of the schema.
constexpr std::array columns{
    ListColumn{"row", QT_TRANSLATE_NOOP("Catalog", "Row"), Part::Id, "c.id"},
    ListColumn{"conversation", QT_TRANSLATE_NOOP("Catalog", "Session"), Part::Text, "c.ext_id"},
    ListColumn{"title", QT_TRANSLATE_NOOP("Catalog", "Title"), Part::Text, "nullif(c.title, '')", nullptr,
               "SELECT 1 FROM conversation WHERE title <> '' LIMIT 1"},
    ListColumn{"started", QT_TRANSLATE_NOOP("Catalog", "Start"), Part::Time, "x.first_at"},
    ListColumn{"ended", QT_TRANSLATE_NOOP("Catalog", "End"), Part::Time, "x.last_at"},
    ListColumn{"duration", QT_TRANSLATE_NOOP("Catalog", "Duration"), Part::Duration,
               "CASE WHEN x.n > 1 THEN x.last_at - x.first_at END"},
    ListColumn{"messages", nullptr, Part::Count, "x.n"},
    ListColumn{"user", nullptr, Part::Labelled, "nullif(u.ext_id, '')", "coalesce(u.label, u.email, u.ext_id)",
               "SELECT 1 FROM user LIMIT 1"},
    ListColumn{"bot", nullptr, Part::Labelled, "nullif(b.ext_id, '')", "coalesce(b.title, b.ext_id)",
               "SELECT 1 FROM bot LIMIT 1"},
    ListColumn{"model", nullptr, Part::Labelled,
               "(SELECT d.key FROM message m JOIN model d ON d.id = m.model_id WHERE m.id BETWEEN x.low AND x.high "
               "GROUP BY d.id ORDER BY count(*) DESC, d.key LIMIT 1)",
               "(SELECT coalesce(d.label, d.key) || CASE WHEN count(*) OVER () > 1 THEN ' +' || (count(*) OVER () - 1) "
               "ELSE '' END FROM message m JOIN model d ON d.id = m.model_id WHERE m.id BETWEEN x.low AND x.high "
               "GROUP BY d.id ORDER BY count(*) DESC, d.key LIMIT 1)",
               "SELECT 1 FROM model LIMIT 1"},
    ListColumn{"channel", nullptr, Part::Text, "(SELECT t.text FROM term t WHERE t.kind = 28 AND t.id = c.channel)",
               nullptr, "SELECT 1 FROM term WHERE kind = 28 AND text <> '' LIMIT 1"},
    ListColumn{"device", nullptr, Part::Text, "(SELECT t.text FROM term t WHERE t.kind = 30 AND t.id = c.device)",
               nullptr, "SELECT 1 FROM term WHERE kind = 30 AND text <> '' LIMIT 1"},
    ListColumn{"browser", nullptr, Part::Text, "(SELECT t.text FROM term t WHERE t.kind = 31 AND t.id = c.browser)",
               nullptr, "SELECT 1 FROM term WHERE kind = 31 AND text <> '' LIMIT 1"},
    ListColumn{"country", nullptr, Part::Text, "(SELECT t.text FROM term t WHERE t.kind = 32 AND t.id = c.country)",
               nullptr, "SELECT 1 FROM term WHERE kind = 32 AND text <> '' LIMIT 1"},
    ListColumn{"city", nullptr, Part::Text, "(SELECT t.text FROM term t WHERE t.kind = 33 AND t.id = c.city)", nullptr,
               "SELECT 1 FROM term WHERE kind = 33 AND text <> '' LIMIT 1"},
    ListColumn{"referrer", nullptr, Part::Text, "(SELECT t.text FROM term t WHERE t.kind = 34 AND t.id = c.referrer)",
               nullptr, "SELECT 1 FROM term WHERE kind = 34 AND text <> '' LIMIT 1"},
    ListColumn{"cost", nullptr, Part::Money, "c.cost", nullptr,
               "SELECT 1 FROM conversation WHERE cost IS NOT NULL LIMIT 1"},
    ListColumn{
        "thumbs_up", nullptr, Part::Count,
        "(SELECT nullif(count(*), 0) FROM feedback r WHERE r.message_id BETWEEN x.low AND x.high AND r.rating = 1)",
        nullptr, "SELECT 1 FROM feedback LIMIT 1"},
    ListColumn{
        "thumbs_down", nullptr, Part::Count,
        "(SELECT nullif(count(*), 0) FROM feedback r WHERE r.message_id BETWEEN x.low AND x.high AND r.rating = 0)",
        nullptr, "SELECT 1 FROM feedback LIMIT 1"},
    ListColumn{"outcome", nullptr, Part::Outcome, "c.outcome", nullptr,
               "SELECT 1 FROM conversation WHERE outcome > 0 LIMIT 1"},
    ListColumn{"confidence", QT_TRANSLATE_NOOP("Catalog", "Confidence"), Part::Share,
               "(SELECT avg(e.confidence) FROM message_extra e WHERE e.message_id BETWEEN x.low AND x.high)"},
    ListColumn{"errors", nullptr, Part::Count, "nullif(x.errors, 0)"},
};

QString rowSql()
{
    QStringList values;
    for (const ListColumn &column : columns) {
        values << QLatin1String(column.expression);
        if (column.name)
            values << QLatin1String(column.name);
    }
    return QStringLiteral(
               "SELECT %1 FROM conversation c JOIN (SELECT ?1 << 20 AS low, ((?1 + 1) << 20) - 1 AS high, min(m.at) AS "
               "first_at, max(m.at) AS last_at, count(*) AS n, sum(m.role = 1 AND m.flags >> 3 & 1) AS errors "
               "FROM message m WHERE m.id BETWEEN ?1 << 20 AND ((?1 + 1) << 20) - 1 AND m.role <= 1) x "
               "LEFT JOIN user u ON u.id = c.user_id LEFT JOIN bot b ON b.id = c.bot_id WHERE c.id = ?1")
        .arg(values.join(QStringLiteral(", ")));
}

QString labelOf(const ListColumn &column)
{
    const QString key = QLatin1String(column.key);
    const char *source = column.label;
    if (const auto dimension = source ? std::nullopt : catalog::dimension(key))
        source = catalog::info(*dimension).label;
    else if (const auto measure = source ? std::nullopt : catalog::measure(key))
        source = catalog::info(*measure).label;
    return QCoreApplication::translate("Catalog", source);
}

Column head(const ListColumn &part)
{
    Column column;
    column.key = QLatin1String(part.key);
    column.label = labelOf(part);
    switch (part.part) {
    case Part::Text:
    case Part::Labelled:
    case Part::Outcome:
        column.type = ValueType::Text;
        column.unit = Unit::Text;
        break;
    case Part::Time:
        column.unit = Unit::Time;
        break;
    case Part::Duration:
        column.unit = Unit::Duration;
        break;
    case Part::Money:
        column.unit = Unit::Money;
        break;
    case Part::Share:
        column.type = ValueType::Real;
        column.unit = Unit::Percent;
        break;
    case Part::Id:
    case Part::Count:
        break;
    }
    return column;
}

QString outcomeKey(qint64 outcome)
{
    constexpr const char *names[] = {"unknown", "resolved", "escalated", "abandoned"};
    return QLatin1String(names[outcome > 0 && outcome < 4 ? outcome : 0]);
}

QString outcomeText(qint64 outcome)
{
    constexpr const char *names[] = {QT_TRANSLATE_NOOP("Engine", "Unknown"), QT_TRANSLATE_NOOP("Engine", "Resolved"),
                                     QT_TRANSLATE_NOOP("Engine", "Escalated"),
                                     QT_TRANSLATE_NOOP("Engine", "Abandoned")};
    return QCoreApplication::translate("Engine", names[outcome > 0 && outcome < 4 ? outcome : 0]);
}

// Takes one value, with its label where it has one; `at` moves on.
void take(Column &column, const ListColumn &part, const Statement &row, int &at)
{
    const int value = at++;
    const int label = part.name ? at++ : value;
    const bool outcome = part.part == Part::Outcome;
    const bool null = row.isNull(value) || (outcome && row.integer(value) == 0);
    column.nulls.push_back(null);
    if (outcome) {
        column.texts.push_back(null ? QString() : outcomeKey(row.integer(value)));
        column.labels.push_back(null ? QString() : outcomeText(row.integer(value)));
    } else if (column.type == ValueType::Text) {
        column.texts.push_back(row.text(value));
        if (part.name)
            column.labels.push_back(row.text(label));
    } else if (column.type == ValueType::Real) {
        column.reals.push_back(row.real(value));
    } else {
        column.integers.push_back(row.integer(value));
    }
}

} // namespace

Result<TablePtr> conversationRows(const Store &store, std::span<const uint32_t> ids, std::stop_token stop)
{
    auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    const std::stop_callback interrupt(stop, [&] { (*session)->interrupt(); });
    auto statement = (*session)->prepare(rowSql());
    if (!statement)
        return tl::unexpected(statement.error());
    Table table;
    for (const ListColumn &part : columns)
        table.columns.push_back(head(part));
    for (const uint32_t id : ids) {
        statement->reset();
        statement->bind(1, qint64(id));
        const auto found = statement->step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            continue;
        int at = 0;
        for (size_t i = 0; i < columns.size(); ++i)
            take(table.columns[i], columns[i], *statement, at);
        ++table.rows;
    }
    table.totals.resize(table.columns.size());
    return std::make_shared<const Table>(std::move(table));
}

Result<QStringList> conversationColumns(Engine &engine, const Store &store, const RunContext &context)
{
    Query query;
    for (const auto &[key, measure] : totalled)
        query.measures.push_back(measure);
    const auto table = engine.run(query, context);
    if (!table)
        return tl::unexpected(table.error());
    auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    const std::stop_callback interrupt(context.stop, [&] { (*session)->interrupt(); });
    QStringList present;
    for (const ListColumn &column : columns) {
        const auto total = std::find_if(std::begin(totalled), std::end(totalled),
                                        [&](const auto &t) { return qstrcmp(t.first, column.key) == 0; });
        bool some = true;
        if (total != std::end(totalled)) {
            const auto &value = (*table)->totals[size_t(total - std::begin(totalled))];
            some = value && *value != 0;
        } else if (column.present) {
            auto statement = (*session)->prepare(QLatin1String(column.present));
            if (!statement)
                return tl::unexpected(statement.error());
            const auto row = statement->step();
            if (!row)
                return tl::unexpected(row.error());
            some = *row;
        }
        if (some)
            present << QLatin1String(column.key);
    }
    return present;
}

} // namespace parlance

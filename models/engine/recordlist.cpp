#include "models/engine/recordlist.h"

#include "models/engine/environmentlist.h"
#include "models/engine/rowplan.h"

#include <QScopeGuard>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace parlance {

namespace {

using rowsql::Bindings;
using enum FieldUse;
using T = ValueType;

constexpr qsizetype batchRows = 2'000;

// Texts of terms by their FactColumn, as the schema numbers them.
#define PARLANCE_TERM(kind, column) "(SELECT t.text FROM term t WHERE t.kind = " #kind " AND t.id = " column ")"

// Over c (conversation), s (source), u, b and, of messages, m, e (extra), f (feedback), r (own review), x (the fact).
constexpr const char *tagsOf =
    "(SELECT group_concat(tag, ', ') FROM (SELECT g.tag FROM own_tag g WHERE g.source = s.name"
    " AND g.environment = s.environment AND g.conversation = c.ext_id AND g.message ="
    " m.ext_id ORDER BY g.tag))";
constexpr const char *stateOf = "coalesce(r.state, 'new')";
// Null: nobody has said whether it was understood (neither "missed" nor "known not missed" of the flags).
constexpr const char *missedOf = "CASE WHEN m.flags & 67109120 THEN m.flags >> 8 & 1 END";
constexpr const char *missedTimes = "sum(CASE WHEN m.flags & 67109120 THEN m.flags >> 8 & 1 END)";
constexpr const char *roleOf =
    "CASE m.role WHEN 0 THEN 'user' WHEN 1 THEN 'assistant' WHEN 2 THEN 'tool' ELSE 'system' END";

constexpr std::array conversationFields{
    RecordField{"source", Text, T::Text, Unit::Text, "s.name"},
    RecordField{"environment", Text, T::Text, Unit::Text, "s.environment"},
    RecordField{"conversation", Id, T::Text, Unit::Text, "c.ext_id"},
    RecordField{"title", Text, T::Text, Unit::Text, "c.title"},
    RecordField{"user", Person, T::Text, Unit::Text, "u.ext_id"},
    RecordField{"user_label", Person, T::Text, Unit::Text, "coalesce(u.label, u.email)"},
    RecordField{"bot", Text, T::Text, Unit::Text, "b.ext_id"},
    RecordField{"bot_label", Text, T::Text, Unit::Text, "b.title"},
    RecordField{"channel", Text, T::Text, Unit::Text, PARLANCE_TERM(28, "c.channel")},
    RecordField{"started", Plain, T::Time, Unit::Time, "c.first_at"},
    RecordField{"ended", Plain, T::Time, Unit::Time, "c.last_at"},
    RecordField{"messages", Plain, T::Integer, Unit::Count, "c.messages"},
    RecordField{"cost", Plain, T::Integer, Unit::Money, "c.cost"},
    RecordField{"thumbs_up", Plain, T::Integer, Unit::Count,
                "(SELECT count(*) FROM feedback k WHERE k.message_id >= c.id << 20 AND k.message_id < (c.id + 1) << 20"
                " AND k.rating = 1)"},
    RecordField{"thumbs_down", Plain, T::Integer, Unit::Count,
                "(SELECT count(*) FROM feedback k WHERE k.message_id >= c.id << 20 AND k.message_id < (c.id + 1) << 20"
                " AND k.rating = 0)"},
    RecordField{"outcome", Plain, T::Text, Unit::Text,
                "CASE c.outcome WHEN 1 THEN 'resolved' WHEN 2 THEN 'escalated' WHEN 3 THEN 'abandoned' END"},
    RecordField{"deleted", Plain, T::Time, Unit::Time, "c.deleted_at"},
    RecordField{"models", Text, T::Text, Unit::Text,
                "(SELECT group_concat(key, ', ') FROM (SELECT DISTINCT d.key FROM message n JOIN model d ON d.id ="
                " n.model_id WHERE n.id >= c.id << 20 AND n.id < (c.id + 1) << 20 AND n.role = 1 ORDER BY d.key))"},
    RecordField{"locale", Text, T::Text, Unit::Text, PARLANCE_TERM(27, "c.locale")},
    RecordField{"modality", Text, T::Text, Unit::Text, PARLANCE_TERM(29, "c.modality")},
    RecordField{"device", Text, T::Text, Unit::Text, PARLANCE_TERM(30, "c.device")},
    RecordField{"browser", Text, T::Text, Unit::Text, PARLANCE_TERM(31, "c.browser")},
    RecordField{"country", Text, T::Text, Unit::Text, PARLANCE_TERM(32, "c.country")},
    RecordField{"region", Text, T::Text, Unit::Text, "c.region"},
    RecordField{"city", Text, T::Text, Unit::Text, PARLANCE_TERM(33, "c.city")},
    RecordField{"referrer", Text, T::Text, Unit::Text, PARLANCE_TERM(34, "c.referrer")},
    RecordField{"plan", Text, T::Text, Unit::Text, PARLANCE_TERM(37, "c.plan")},
    RecordField{"bot_alias", Text, T::Text, Unit::Text, PARLANCE_TERM(25, "c.bot_alias")},
    RecordField{"bot_version", Text, T::Text, Unit::Text, PARLANCE_TERM(26, "c.bot_version")},
    RecordField{"experiment", Text, T::Text, Unit::Text, PARLANCE_TERM(35, "c.experiment")},
    RecordField{"variant", Text, T::Text, Unit::Text, PARLANCE_TERM(36, "c.variant")},
};

constexpr std::array messageFields{
    RecordField{"source", Text, T::Text, Unit::Text, "s.name"},
    RecordField{"environment", Text, T::Text, Unit::Text, "s.environment"},
    RecordField{"conversation", Id, T::Text, Unit::Text, "c.ext_id"},
    RecordField{"message", Id, T::Text, Unit::Text, "m.ext_id"},
    RecordField{"parent", Id, T::Text, Unit::Text,
                "coalesce((SELECT p.ext_id FROM message p WHERE p.id = m.parent), m.parent_ext)"},
    RecordField{"role", Plain, T::Text, Unit::Text, roleOf},
    RecordField{"at", Plain, T::Time, Unit::Time, "m.at"},
    RecordField{"user", Person, T::Text, Unit::Text, "u.ext_id"},
    RecordField{"bot", Text, T::Text, Unit::Text, "b.ext_id"},
    RecordField{"model", Text, T::Text, Unit::Text, "(SELECT d.key FROM model d WHERE d.id = m.model_id)"},
    RecordField{"text", Text, T::Text, Unit::Text, "m.text"},
    RecordField{"reasoning", Text, T::Text, Unit::Text, "e.reasoning"},
    RecordField{"input_tokens", Plain, T::Integer, Unit::Count, "e.input_tokens"},
    RecordField{"output_tokens", Plain, T::Integer, Unit::Count, "e.output_tokens"},
    RecordField{"cost", Plain, T::Integer, Unit::Money, "m.cost"},
    RecordField{"cost_basis", Plain, T::Text, Unit::Text,
                "CASE m.basis WHEN 1 THEN 'reported' WHEN 2 THEN 'priced' WHEN 3 THEN 'allocated' END"},
    RecordField{"response_time", Plain, T::Integer, Unit::Duration, "m.response"},
    RecordField{"status", Plain, T::Text, Unit::Text, "CASE m.flags >> 3 & 1 WHEN 1 THEN 'error' ELSE 'ok' END"},
    RecordField{"error_name", Text, T::Text, Unit::Text, "e.error_name"},
    RecordField{"error_text", Text, T::Text, Unit::Text, "e.error_text"},
    RecordField{"intent", Text, T::Text, Unit::Text, PARLANCE_TERM(20, "e.intent")},
    RecordField{"confidence", Plain, T::Real, Unit::Ratio, "e.confidence"},
    RecordField{"missed", Plain, T::Integer, Unit::Count, missedOf},
    RecordField{"cited_sources", Text, T::Text, Unit::Text,
                "(SELECT group_concat(source, ' | ') FROM (SELECT DISTINCT h.source FROM retrieval_hit h"
                " WHERE h.message_id = m.id))"},
    RecordField{"rating", Plain, T::Text, Unit::Text, "CASE k.rating WHEN 1 THEN 'up' WHEN 0 THEN 'down' END"},
    RecordField{"feedback_category", Text, T::Text, Unit::Text, PARLANCE_TERM(18, "k.category")},
    RecordField{"comment", Text, T::Text, Unit::Text, "k.comment"},
    RecordField{"endpoint", Text, T::Text, Unit::Text, PARLANCE_TERM(22, "e.endpoint")},
    RecordField{"cache_read_tokens", Plain, T::Integer, Unit::Count, "e.cache_read_tokens"},
    RecordField{"cache_write_tokens", Plain, T::Integer, Unit::Count, "e.cache_write_tokens"},
    RecordField{"first_token", Plain, T::Integer, Unit::Duration, "e.first_token"},
    RecordField{"error_code", Text, T::Text, Unit::Text, "e.error_code"},
    RecordField{"error_request_id", Text, T::Text, Unit::Text, "e.error_request_id"},
    RecordField{"error_stack", Text, T::Text, Unit::Text, "e.error_stack"},
    RecordField{
        "slots", Text, T::Text, Unit::Text,
        "(SELECT group_concat(v.name || ' = ' || coalesce(v.interpreted, v.original, ''), '; ') FROM slot_value v"
        " WHERE v.message_id = m.id)"},
    RecordField{
        "tools", Text, T::Text, Unit::Text,
        "(SELECT nullif(json_group_array(json_object('name', w.name, 'input', w.input, 'output', w.output, 'ok',"
        " w.ok)), '[]') FROM tool_call w WHERE w.message_id = m.id)"},
    RecordField{"attachments", Text, T::Text, Unit::Text,
                "(SELECT group_concat(coalesce(a.name, a.media_type, a.kind), '; ') FROM attachment a WHERE"
                " a.message_id = m.id)"},
};

constexpr std::array feedbackFields{
    RecordField{"source", Text, T::Text, Unit::Text, "s.name"},
    RecordField{"environment", Text, T::Text, Unit::Text, "s.environment"},
    RecordField{"conversation", Id, T::Text, Unit::Text, "c.ext_id"},
    RecordField{"message", Id, T::Text, Unit::Text, "m.ext_id"},
    RecordField{"at", Plain, T::Time, Unit::Time, "m.at"},
    RecordField{"rating", Plain, T::Text, Unit::Text, "CASE k.rating WHEN 1 THEN 'up' WHEN 0 THEN 'down' END"},
    RecordField{"feedback_category", Text, T::Text, Unit::Text, PARLANCE_TERM(18, "k.category")},
    RecordField{"comment", Text, T::Text, Unit::Text, "k.comment"},
    RecordField{"user", Person, T::Text, Unit::Text, "u.ext_id"},
    RecordField{"bot", Text, T::Text, Unit::Text, "b.ext_id"},
    RecordField{"bot_label", Text, T::Text, Unit::Text, "b.title"},
    RecordField{"model", Text, T::Text, Unit::Text, "(SELECT d.key FROM model d WHERE d.id = m.model_id)"},
    RecordField{"title", Text, T::Text, Unit::Text, "c.title"},
    RecordField{"question", Text, T::Text, Unit::Text, "(SELECT p.text FROM message p WHERE p.id = m.parent)"},
    RecordField{"answer", Text, T::Text, Unit::Text, "m.text"},
    RecordField{"review_state", Plain, T::Text, Unit::Text, stateOf},
    RecordField{"cause", Plain, T::Text, Unit::Text, "r.cause"},
    RecordField{"assignee", Person, T::Text, Unit::Text, "r.assignee"},
    RecordField{"flagged", Plain, T::Integer, Unit::Count, "coalesce(r.flagged, 0)"},
    RecordField{"tags", Text, T::Text, Unit::Text, tagsOf},
    RecordField{"note", Text, T::Text, Unit::Text,
                "(SELECT n.text FROM own_note n WHERE n.source = s.name AND n.environment = s.environment AND"
                " n.conversation = c.ext_id AND n.message = m.ext_id)"},
};

constexpr std::array questionFields{
    RecordField{"question", Text, T::Text, Unit::Text, "q.text"},
    RecordField{"asked", Plain, T::Integer, Unit::Count, "count(*)"},
    RecordField{"conversations", Plain, T::Integer, Unit::Count, "count(DISTINCT x.conversation_id)"},
    RecordField{"missed", Plain, T::Integer, Unit::Count, missedTimes},
    RecordField{"first", Plain, T::Time, Unit::Time, "min(x.at)"},
    RecordField{"last", Plain, T::Time, Unit::Time, "max(x.at)"},
};

constexpr std::array utteranceFields{
    RecordField{"utterance", Text, T::Text, Unit::Text, "m.text"},
    RecordField{"intent", Text, T::Text, Unit::Text, PARLANCE_TERM(20, "x.intent")},
    RecordField{"locale", Text, T::Text, Unit::Text, PARLANCE_TERM(27, "x.locale")},
    RecordField{"bot", Text, T::Text, Unit::Text, "b.ext_id"},
    RecordField{"count", Plain, T::Integer, Unit::Count, "count(*)"},
    RecordField{"last", Plain, T::Time, Unit::Time, "max(x.at)"},
};

constexpr std::array passageFields{
    RecordField{"cited_source", Text, T::Text, Unit::Text, "p.cited"},
    RecordField{"kind", Text, T::Text, Unit::Text, "p.kind"},
    RecordField{"link", Text, T::Text, Unit::Text, "p.link"},
    RecordField{"page", Plain, T::Integer, Unit::Count, "p.page"},
    RecordField{"text", Text, T::Text, Unit::Text, "p.text"},
    RecordField{"bot", Text, T::Text, Unit::Text, "b.ext_id"},
    RecordField{"bot_label", Text, T::Text, Unit::Text, "b.title"},
    RecordField{"count", Plain, T::Integer, Unit::Count, "count(*)"},
    RecordField{"conversations", Plain, T::Integer, Unit::Count, "count(DISTINCT p.conversation)"},
    RecordField{"first", Plain, T::Time, Unit::Time, "min(p.at)"},
    RecordField{"last", Plain, T::Time, Unit::Time, "max(p.at)"},
};

constexpr std::array fileFields{
    RecordField{"source", Text, T::Text, Unit::Text, "s.name"},
    RecordField{"environment", Text, T::Text, Unit::Text, "s.environment"},
    RecordField{"origin", Plain, T::Text, Unit::Text, "p.origin"},
    RecordField{"name", Text, T::Text, Unit::Text, "p.name"},
    RecordField{"kind", Text, T::Text, Unit::Text, "p.kind"},
    RecordField{"media_type", Text, T::Text, Unit::Text, "p.media_type"},
    RecordField{"bytes", Plain, T::Integer, Unit::Count, "p.bytes"},
    RecordField{"bot", Text, T::Text, Unit::Text, "b.ext_id"},
    RecordField{"bot_label", Text, T::Text, Unit::Text, "b.title"},
    RecordField{"conversation", Id, T::Text, Unit::Text, "p.conversation"},
    RecordField{"message", Id, T::Text, Unit::Text, "p.message"},
    RecordField{"at", Plain, T::Time, Unit::Time, "p.at"},
    RecordField{"user", Person, T::Text, Unit::Text, "u.ext_id"},
};

#undef PARLANCE_TERM

constexpr const char *ofConversations =
    " FROM conversation c JOIN source s ON s.id = c.source_id LEFT JOIN user u ON u.id = c.user_id"
    " LEFT JOIN bot b ON b.id = c.bot_id WHERE c.id IN (SELECT x.conversation_id FROM base x WHERE x.kind <= 1)";
constexpr const char *ofMessages =
    " FROM base x JOIN message m ON m.id = x.message_id JOIN conversation c ON c.id = x.conversation_id"
    " JOIN source s ON s.id = c.source_id LEFT JOIN user u ON u.id = c.user_id LEFT JOIN bot b ON b.id = c.bot_id"
    " LEFT JOIN message_extra e ON e.message_id = m.id LEFT JOIN feedback k ON k.message_id = m.id";
constexpr const char *ofFeedback =
    " FROM base x JOIN feedback k ON k.message_id = x.message_id JOIN message m ON m.id = x.message_id"
    " JOIN conversation c ON c.id = x.conversation_id JOIN source s ON s.id = c.source_id"
    " LEFT JOIN user u ON u.id = c.user_id LEFT JOIN bot b ON b.id = c.bot_id LEFT JOIN own_review r ON r.source ="
    " s.name AND r.environment = s.environment AND r.conversation = c.ext_id AND r.message = m.ext_id";
constexpr const char *ofQuestions = " FROM base x JOIN message m ON m.id = x.message_id JOIN question q ON q.id ="
                                    " x.question_id WHERE x.kind = 0 GROUP BY q.id ORDER BY count(*) DESC, q.text";
constexpr const char *ofUtterances =
    " FROM base x JOIN message m ON m.id = x.message_id LEFT JOIN bot b ON b.id = x.bot_id WHERE x.kind = 0 AND"
    " x.missed GROUP BY m.text, x.intent, x.locale, x.bot_id ORDER BY count(*) DESC, m.text, 2, 3, 4";

// Retrieved passages, and the documents of a conversation, each once.
constexpr const char *ofPassages =
    " FROM (SELECT x.at, x.conversation_id AS conversation, x.bot_id, nullif(h.source, '') AS cited, h.kind,"
    " nullif(h.text, '') AS text, NULL AS link, NULL AS page FROM base x JOIN retrieval_hit h ON h.message_id ="
    " x.message_id WHERE h.source <> '' OR h.text <> '' UNION ALL SELECT min(x.at), x.conversation_id, x.bot_id,"
    " nullif(d.name, ''), 'document', nullif(d.text, ''), nullif(d.link, ''), d.page FROM base x JOIN conversation c"
    " ON c.id = x.conversation_id JOIN related_document d ON d.source_id = c.source_id AND d.conversation = c.ext_id"
    " GROUP BY c.id, d.ext_id) p LEFT JOIN bot b ON b.id = p.bot_id GROUP BY p.cited, p.kind, p.link, p.page, p.text,"
    " p.bot_id ORDER BY count(*) DESC, p.cited, p.link, p.page, p.text, b.ext_id";
// %1: of which bots.
constexpr const char *ofFiles =
    " FROM (SELECT 'attachment' AS origin, c.source_id, c.user_id, c.bot_id, c.ext_id AS conversation, m.ext_id AS"
    " message, m.at, nullif(a.name, '') AS name, a.kind, nullif(a.media_type, '') AS media_type, nullif(a.bytes, 0) AS"
    " bytes, m.id AS place, a.n FROM base x JOIN attachment a ON a.message_id = x.message_id JOIN message m ON m.id ="
    " x.message_id JOIN conversation c ON c.id = x.conversation_id UNION ALL SELECT 'knowledge', o.source_id, NULL,"
    " o.id, NULL, NULL, NULL, j.value, CASE k.key WHEN 'urls' THEN 'url' WHEN 'files' THEN 'file' ELSE k.key END,"
    " NULL, NULL, o.id, j.key FROM bot o, json_each(CASE WHEN json_valid(o.knowledge) THEN o.knowledge ELSE '{}' END)"
    " k, json_each(k.value) j WHERE %1) p JOIN source s ON s.id = p.source_id LEFT JOIN user u ON u.id = p.user_id"
    " LEFT JOIN bot b ON b.id = p.bot_id ORDER BY p.origin, p.place, p.kind, p.n";

QString tablesOf(const RecordsAsked &asked)
{
    static constexpr const char *tables[] = {ofConversations, ofMessages, ofFeedback, ofQuestions,
                                             ofUtterances,    ofPassages, ofFiles};
    const QString text = QLatin1String(tables[size_t(asked.kind)]);
    if (asked.kind != RecordKind::Files)
        return text;
    // A bot that nobody used draws on files, too; of a filter only those that it lets through.
    const bool all = asked.where.isEmpty() && !asked.range.from && !asked.range.to;
    return text.arg(all ? QStringLiteral("1") : QStringLiteral("o.id IN (SELECT x.bot_id FROM base x)"));
}

QString statement(const RecordsAsked &asked)
{
    QStringList columns;
    for (const RecordField &field : recordFields(asked.kind))
        columns << QLatin1String(field.expression);
    return QStringLiteral("SELECT ") + columns.join(QStringLiteral(", ")) + tablesOf(asked);
}

class Batch
{
public:
    explicit Batch(RecordKind kind)
        : m_fields(recordFields(kind))
    {
        clear();
    }

    void add(const Statement &row)
    {
        for (size_t i = 0; i < m_fields.size(); ++i) {
            Column &column = m_table.columns[i];
            const int at = int(i);
            const bool null = row.isNull(at);
            column.nulls.push_back(null);
            if (column.type == ValueType::Text)
                column.texts.push_back(null ? QString() : row.text(at));
            else if (column.type == ValueType::Real)
                column.reals.push_back(null ? 0 : row.real(at));
            else
                column.integers.push_back(null ? 0 : row.integer(at));
        }
        ++m_table.rows;
    }

    [[nodiscard]] qsizetype rows() const { return m_table.rows; }

    // What has been added so far; the next row begins another table.
    Table take()
    {
        Table full = std::move(m_table);
        clear();
        return full;
    }

private:
    void clear()
    {
        m_table = {};
        for (const RecordField &field : m_fields) {
            Column column;
            column.key = QLatin1String(field.key);
            column.label = column.key;
            column.type = field.type;
            column.unit = field.unit;
            column.kind = ColumnKind::Measure; // a time is an instant, not the start of a period
            m_table.columns.push_back(std::move(column));
        }
        m_table.totals.resize(m_table.columns.size());
    }

    std::span<const RecordField> m_fields;
    Table m_table;
};

// Rows on their way from the thread that reads them to the one that takes them: while some are written, the next are read.
class Handover
{
public:
    // Waits while enough are waiting; drops them when no more are wanted.
    void put(Table rows)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.size() < most || m_refused; });
        if (!m_refused)
            m_waiting.push_back(std::move(rows));
        m_changed.notify_all();
    }
    void close() { set(m_closed); }
    void refuse() { set(m_refused); }

    // None: those were the last.
    std::optional<Table> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_waiting.empty() || m_closed; });
        if (m_waiting.empty() || m_refused)
            return std::nullopt;
        Table rows = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_changed.notify_all();
        return rows;
    }

private:
    static constexpr size_t most = 2;

    void set(bool &state)
    {
        const std::scoped_lock lock(m_mutex);
        state = true;
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Table> m_waiting;
    bool m_closed = false, m_refused = false;
};

} // namespace

std::span<const RecordField> recordFields(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Conversations:
        return conversationFields;
    case RecordKind::Messages:
        return messageFields;
    case RecordKind::Feedback:
        return feedbackFields;
    case RecordKind::Questions:
        return questionFields;
    case RecordKind::Utterances:
        return utteranceFields;
    case RecordKind::Passages:
        return passageFields;
    case RecordKind::Files:
        break;
    }
    return fileFields;
}

namespace {

// Where rows of several environments would be summed, the one that queries mean.
Result<Filter> limited(const RecordsAsked &asked, StoreSession &session)
{
    constexpr RecordKind sums[] = {RecordKind::Questions, RecordKind::Utterances, RecordKind::Passages};
    if (std::find(std::begin(sums), std::end(sums), asked.kind) == std::end(sums))
        return asked.where;
    auto reader = session.open();
    if (!reader)
        return tl::unexpected(reader.error());
    const auto environments = readEnvironments(**reader);
    if (!environments)
        return tl::unexpected(environments.error());
    Query query;
    query.where = asked.where;
    return environments->limited(query).where;
}

} // namespace

Result<qint64> readRecords(const Store &store, const RecordsAsked &asked, const TimeZone &zone, std::stop_token stop,
                           const TakeRecords &take)
{
    std::stop_source enough;
    const std::stop_callback passed(stop, [&] { enough.request_stop(); });
    const auto session = std::make_shared<StoreSession>(store, store.version(), enough.get_token());
    if (const auto opened = session->openNewest(); !opened)
        return tl::unexpected(opened.error());
    auto where = limited(asked, *session);
    if (!where)
        return tl::unexpected(where.error());
    CellRequest request;
    request.where = std::move(*where);
    if (asked.kind == RecordKind::Feedback) // leads SQLite to the few rated messages
        request.where = request.where && Filter{FilterOp::In, {}, DimensionKey::Rating, Grain::Hour, {"up", "down"}};
    request.range = asked.range;
    request.atoms.add(AtomKind::Messages);
    RowPlan plan(session, zone);
    Handover handover;
    Result<void> read;
    qint64 count = 0;
    {
        const std::jthread reader([&] {
            Batch batch(asked.kind);
            read = plan.readFacts(
                request, rowsql::Base::Messages, [&](Bindings &) { return statement(asked); },
                [&](const Statement &row) {
                    batch.add(row);
                    ++count;
                    if (batch.rows() == batchRows)
                        handover.put(batch.take());
                });
            if (read && batch.rows() > 0)
                handover.put(batch.take());
            handover.close();
        });
        const auto leave =
            qScopeGuard([&] { handover.refuse(); }); // also when `take` throws: the reader would wait for ever
        while (const auto rows = handover.next()) {
            if (enough.stop_requested() || !take(*rows)) {
                enough.request_stop();
                handover.refuse();
            }
        }
    }
    if (!read)
        return tl::unexpected(read.error());
    if (enough.stop_requested())
        return fail(ErrorCategory::Cancelled, QStringLiteral("stopped"));
    return count;
}

} // namespace parlance

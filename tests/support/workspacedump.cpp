#include "tests/support/workspacedump.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <set>

namespace parlance::test {

namespace {

QString query(ReadSession &session, const QString &title, const QString &sql)
{
    auto statement = session.prepare(sql);
    if (!statement)
        return QStringLiteral("!! ") + statement.error().text + QStringLiteral("\n") + sql;
    QString out = QStringLiteral("== ") + title + QStringLiteral("\n");
    for (;;) {
        auto row = statement->step();
        if (!row)
            return out + QStringLiteral("!! ") + row.error().text;
        if (!*row)
            return out;
        for (int c = 0; c < statement->columnCount(); ++c)
            if (!statement->isNull(c))
                out += statement->columnName(c) + QStringLiteral("=") + statement->text(c) + QStringLiteral(" ");
        out += QStringLiteral("\n");
    }
}

const char *const tables[][2] = {
    {"source", "SELECT name, kind, environment, conversations, messages, data_until FROM source ORDER BY 1, 3"},
    {"bot", "SELECT ext_id, title, description, owner, created, last_used, deleted_at, state_ord, deleted_ord,"
            " hex(field_orders) AS orders FROM bot"
            " WHERE field_orders IS NOT NULL OR id IN (SELECT bot_id FROM conversation) ORDER BY source_id, ext_id"},
    {"user", "SELECT ext_id, label, email, user_group, enabled, created, last_modified, hex(field_orders) AS orders"
             " FROM user WHERE field_orders IS NOT NULL OR id IN (SELECT user_id FROM conversation) ORDER BY "
             "source_id, ext_id"},
    {"bot_alias", "SELECT bot, user, created, last_used FROM bot_alias ORDER BY 1, 2"},
    {"document", "SELECT conversation, ext_id, name, link, text, page FROM related_document ORDER BY 1, 2"},
    {"figure", "SELECT kind, subject, measure, from_at, to_at, value FROM stated_figure ORDER BY 1, 2, 3, 4, 5"},
    {"audit",
     "SELECT ext_id, at, actor, action, target_kind, target, detail, reconstructed FROM audit_event ORDER BY 1"},
    {"lead", "SELECT conversation, at, name, email, value FROM lead ORDER BY 1, 2, 3, 4"},
    {"event", "SELECT at, conversation, user, name, properties, goal FROM product_event ORDER BY 1, 2, 3, 4, 5"},
    {"part", "SELECT part, whole FROM conversation_part ORDER BY 1"},
    {"sample", "SELECT name, labels, at, value FROM metric_sample ORDER BY 1, 2, 3"},
    {"model", "SELECT key, label, vendor, family FROM model WHERE id IN (SELECT model_id FROM message) ORDER BY 1"},
    {"question", "SELECT DISTINCT q.text FROM question q JOIN message m ON m.question_id = q.id ORDER BY 1"},
    {"conversation",
     "SELECT c.ext_id AS id, u.ext_id AS user, b.ext_id AS bot, c.title,"
     " (SELECT text FROM term WHERE kind = 28 AND term.id = c.channel) AS channel,"
     " (SELECT text FROM term WHERE kind = 32 AND term.id = c.country) AS country, region, outcome, started, ended,"
     " first_at, last_at, messages, cost, reported_total, c.deleted_at, hex(c.field_orders) AS orders"
     " FROM conversation c LEFT JOIN user u ON u.id = user_id LEFT JOIN bot b ON b.id = bot_id ORDER BY 1"},
    {"snapshot", "SELECT c.ext_id AS id, ord, export_hour, total, bits FROM snapshot s"
                 " JOIN conversation c ON c.id = s.id >> 20 ORDER BY 1, 2"},
    {"message",
     "SELECT c.ext_id AS id, m.ext_id AS message, p.ext_id AS parent, m.parent_ext, m.role, m.at, d.key AS model, "
     "m.text,"
     " m.flags, m.cost, m.basis, m.export_hour, m.response, q.text AS question, f.ord AS first, l.ord AS last"
     " FROM message m JOIN conversation c ON c.id = m.id >> 20 LEFT JOIN message p ON p.id = m.parent"
     " LEFT JOIN model d ON d.id = m.model_id LEFT JOIN question q ON q.id = m.question_id"
     " JOIN snapshot f ON f.id = (m.id >> 20 << 20) + m.first_n JOIN snapshot l ON l.id = (m.id >> 20 << 20) + m.last_n"
     " ORDER BY 1, 2"},
    {"extra",
     "SELECT c.ext_id AS id, m.ext_id AS message, reasoning, input_tokens, output_tokens, reported_cost,"
     " reported_response, error_name, (SELECT text FROM term WHERE kind = 20 AND term.id = e.intent) AS intent,"
     " (SELECT text FROM term WHERE kind = 24 AND term.id = e.error_type) AS error_type, confidence, sentiment,"
     " (SELECT text FROM term WHERE kind = 20 AND term.id = e.nearest_intent) AS nearest_intent, nearest_confidence"
     " FROM message_extra e JOIN message m ON m.id = message_id JOIN conversation c ON c.id = m.id >> 20 ORDER BY 1, "
     "2"},
    {"cost", "SELECT c.ext_id AS id, m.ext_id AS message, x.at, x.export_hour, nano, x.basis FROM cost_extra x"
             " JOIN conversation c ON c.id = conversation_id LEFT JOIN message m ON m.id = x.message_id"
             " ORDER BY 1, 2, 3, 4, 5"},
    {"feedback",
     "SELECT c.ext_id AS id, m.ext_id AS message, rating, t.text AS category, comment, ord, first_ord FROM feedback f"
     " JOIN message m ON m.id = message_id JOIN conversation c ON c.id = m.id >> 20"
     " LEFT JOIN term t ON t.kind = 18 AND t.id = category ORDER BY 1, 2"},
    {"hit", "SELECT c.ext_id AS id, m.ext_id AS message, n, source, h.text FROM retrieval_hit h"
            " JOIN message m ON m.id = message_id JOIN conversation c ON c.id = m.id >> 20 ORDER BY 1, 2, 3"},
    {"tool", "SELECT c.ext_id AS id, m.ext_id AS message, n, name, output, ok FROM tool_call t"
             " JOIN message m ON m.id = message_id JOIN conversation c ON c.id = m.id >> 20 ORDER BY 1, 2, 3"},
    {"slot", "SELECT c.ext_id AS id, m.ext_id AS message, n, name, resolved FROM slot_value s"
             " JOIN message m ON m.id = message_id JOIN conversation c ON c.id = m.id >> 20 ORDER BY 1, 2, 3"},
    {"attachment", "SELECT c.ext_id AS id, m.ext_id AS message, n, name, bytes FROM attachment a"
                   " JOIN message m ON m.id = message_id JOIN conversation c ON c.id = m.id >> 20 ORDER BY 1, 2, 3"}};

using Texts = QHash<qint64, QString>;

Texts texts(ReadSession &session, const QString &sql)
{
    Texts all;
    auto s = session.prepare(sql);
    while (s && s->step().value_or(false))
        all[s->integer(0)] = s->text(1);
    return all;
}

// Codes of a fact as texts; numbers stay.
struct Names
{
    Texts conversation, user, bot, model, question, source, term; // term: kind << 32 | id

    explicit Names(ReadSession &s)
        : conversation(texts(s, QStringLiteral("SELECT id, ext_id FROM conversation")))
        , user(texts(s, QStringLiteral("SELECT id, ext_id FROM user")))
        , bot(texts(s, QStringLiteral("SELECT id, ext_id FROM bot")))
        , model(texts(s, QStringLiteral("SELECT id, key FROM model")))
        , question(texts(s, QStringLiteral("SELECT id, text FROM question")))
        , source(texts(s, QStringLiteral("SELECT id, name FROM source")))
        , term(texts(s, QStringLiteral("SELECT kind << 32 | id, text FROM term")))
    {}

    QString text(FactColumn column, quint64 value) const
    {
        if (value == factNull(column))
            return {};
        switch (column) {
        case FactColumn::Conversation:
            return conversation.value(qint64(value));
        case FactColumn::User:
            return user.value(qint64(value));
        case FactColumn::Bot:
            return bot.value(qint64(value));
        case FactColumn::Model:
            return model.value(qint64(value));
        case FactColumn::Question:
            return question.value(qint64(value));
        case FactColumn::Source:
            return source.value(qint64(value));
        case FactColumn::FeedbackCategory:
            return term.value(qint64(column) << 32 | qint64(value));
        default:
            if (column >= FactColumn::Intent && column <= FactColumn::Plan)
                return term.value(qint64(column) << 32 | qint64(value), QStringLiteral("?"));
            return QString::number(qint64(value));
        }
    }
};

QString sorted(std::vector<QString> lines)
{
    std::sort(lines.begin(), lines.end());
    QString out;
    for (const QString &line : lines)
        out += line + QStringLiteral("\n");
    return out;
}

quint64 valueAt(const FactBlock &block, FactColumn column, uint32_t row)
{
    const FactBlock::Data &data = block.data[int(column)];
    if (data.bytes.empty())
        return factNull(column);
    const size_t width = size_t(factWidth(column));
    quint64 value = 0;
    std::memcpy(&value, data.bytes.data() + (data.constant ? 0 : row) * width, width);
    return value;
}

} // namespace

QString dumpWorkspace(const Store &store)
{
    auto session = store.read();
    if (!session)
        return session.error().text;
    QString out;
    for (const auto &[title, sql] : tables)
        out += query(**session, QLatin1String(title), QLatin1String(sql));
    return out;
}

QString dumpSegments(const Store &store)
{
    auto session = store.read();
    if (!session)
        return session.error().text;
    const Names names(**session);
    auto s = (*session)->prepare(QStringLiteral("SELECT id, rows, min_s, max_s, blob FROM segment ORDER BY id DESC"));
    std::set<uint32_t> owned;
    std::vector<QString> lines;
    while (s && s->step().value_or(false)) {
        const std::string_view blob = s->bytes(4);
        auto block = decodeSegment({reinterpret_cast<const std::byte *>(blob.data()), blob.size()}, allFactColumns());
        if (!block)
            return block.error().text;
        if (block->rows != s->integer(1))
            return QStringLiteral("wrong row count");
        std::set<uint32_t> mine;
        for (uint32_t c : block->conversations)
            if (owned.insert(c).second)
                mine.insert(c);
        for (uint32_t row = 0; row < block->rows; ++row) {
            const qint64 seconds = qint64(valueAt(*block, FactColumn::TimeS, row));
            if (seconds < s->integer(2) || seconds > s->integer(3))
                return QStringLiteral("time outside the segment");
            if (!mine.count(uint32_t(valueAt(*block, FactColumn::Conversation, row))))
                continue;
            QString line;
            for (FactColumn column : allFactColumns())
                line += names.text(column, valueAt(*block, column, row)) + QStringLiteral("|");
            lines.push_back(line);
        }
    }
    return sorted(std::move(lines));
}

QString dumpFactView(const Store &store)
{
    auto session = store.read();
    if (!session)
        return session.error().text;
    const Names names(**session);
    // In FactColumn order; null becomes the column's null.
    auto s = (*session)->prepare(QStringLiteral(
        "SELECT at / 1000, at % 1000, conversation_id, user_id, bot_id, model_id,"
        " kind + error * 8 + (rating IS 1) * 16 + (rating IS 0) * 32 + basis * 64 + missed * 256 + hidden * 512 +"
        " branching * 1024 + is_question * 2048 + first_turn * 4096 + conversation_start * 8192 + sentiment * 16384 +"
        " coalesce(outcome, 0) * 131072 + deleted * 524288 + failed_retrieval * 1048576 + out_of_scope * 2097152 +"
        " coalesce((SELECT m.flags >> 22 & 1 FROM message m WHERE m.id = message_id AND kind = 0), 0) * 4194304 +"
        " answered_low * 8388608,"
        " cost, response, question_id, export_hour, source_id, first_token, input_tokens, output_tokens,"
        " cache_read_tokens, cache_write_tokens, reasoning_tokens, feedback_category,"
        " CAST(round(confidence * 10000) AS INTEGER), intent, intent_state, endpoint, answer_source, error_type,"
        " bot_alias, bot_version, locale, channel, modality, device, browser, country, city, referrer, experiment,"
        " variant, plan, tool_calls + tool_errors * 256,"
        " (SELECT max(h.look_up_ms) FROM retrieval_hit h WHERE h.message_id = fact.message_id AND fact.kind <> 4) FROM "
        "fact"));
    if (!s)
        return s.error().text;
    std::vector<QString> lines;
    while (s->step().value_or(false)) {
        QString line;
        for (int c = 0; c < factColumnCount; ++c) {
            const auto column = FactColumn(c);
            line += names.text(column, s->isNull(c) ? factNull(column) : quint64(s->integer(c))) + QStringLiteral("|");
        }
        lines.push_back(line);
    }
    return sorted(std::move(lines));
}

} // namespace parlance::test

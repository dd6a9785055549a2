#include "models/store/readconversation.h"

#include "models/store/storeprivate.h"

#include <unordered_map>

namespace parlance {

namespace {

constexpr qint64 goneFlag = qint64(1) << 27, hiddenFlag = qint64(1) << 9, errorFlag = qint64(1) << 3;

class Reader
{
public:
    Reader(Database &db, qint64 conversation)
        : m_db(db)
        , m_conversation(conversation)
    {}

    Result<ReadConversation> read()
    {
        PARLANCE_TRY(readHead());
        PARLANCE_TRY(readMessages());
        PARLANCE_TRY(each("SELECT message_id, source, text, rank, score, look_up_ms FROM retrieval_hit",
                          [](ReadMessage &m, const RawStatement &s) {
                              if (s.isNull(1) && s.isNull(2)) { // a look-up that failed
                                  if (!s.isNull(5))
                                      m.retrievalMs = std::max(m.retrievalMs.value_or(0), s.integer(5));
                                  return;
                              }
                              ReadChunk chunk{s.text(1), s.text(2), {}, {}};
                              if (!s.isNull(3))
                                  chunk.rank = int(s.integer(3));
                              if (!s.isNull(4))
                                  chunk.score = s.real(4);
                              if (!s.isNull(5))
                                  m.retrievalMs = std::max(m.retrievalMs.value_or(0), s.integer(5));
                              m.chunks.push_back(std::move(chunk));
                          }));
        PARLANCE_TRY(each("SELECT message_id, name, input, output, ok FROM tool_call",
                          [](ReadMessage &m, const RawStatement &s) {
                              ReadTool tool{s.text(1), s.text(2), s.text(3), {}};
                              if (!s.isNull(4))
                                  tool.ok = s.integer(4) != 0;
                              m.tools.push_back(std::move(tool));
                          }));
        PARLANCE_TRY(each("SELECT message_id, name, coalesce(interpreted, original) FROM slot_value",
                          [](ReadMessage &m, const RawStatement &s) {
                              m.slotTexts << QStringLiteral("%1 = %2").arg(s.text(1), s.text(2));
                          }));
        PARLANCE_TRY(each("SELECT message_id, coalesce(name, media_type, kind) FROM attachment",
                          [](ReadMessage &m, const RawStatement &s) { m.attachments << s.text(1); }));
        PARLANCE_TRY(readCited());
        return std::move(m_read);
    }

private:
    Result<void> readHead()
    {
        auto s = m_db.prepare("SELECT c.ext_id, c.title, coalesce(b.title, b.ext_id), coalesce(u.label, u.email,"
                              " u.ext_id), c.deleted_at IS NOT NULL, c.cost, b.instruction FROM conversation c"
                              " LEFT JOIN bot b ON b.id = c.bot_id LEFT JOIN user u ON u.id = c.user_id"
                              " WHERE c.id = ?1");
        if (!s)
            return tl::unexpected(s.error());
        s->bind(1, m_conversation);
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return fail(ErrorCategory::Workspace, QStringLiteral("The conversation is no longer in the workspace."));
        m_read.key = s->text(0);
        m_read.title = s->text(1);
        m_read.bot = s->text(2);
        m_read.user = s->text(3);
        m_read.deleted = s->integer(4) != 0;
        m_read.cost = s->optional(5);
        m_read.instruction = s->text(6);
        return {};
    }

    Result<void> readMessages()
    {
        auto s = m_db.prepare(
            "SELECT m.id, m.parent, m.role, m.at, coalesce(d.label, d.key), m.text, e.reasoning, e.input_tokens,"
            " e.output_tokens, m.response, m.cost, m.flags, e.error_name, e.error_text, e.error_stack,"
            " (SELECT t.text FROM term t WHERE t.kind = 20 AND t.id = e.intent), e.sentiment, e.confidence, f.rating,"
            " (SELECT t.text FROM term t WHERE t.kind = 18 AND t.id = f.category), f.comment, e.error_code,"
            " e.error_request_id, (SELECT t.text FROM term t WHERE t.kind = 22 AND t.id = e.endpoint)"
            " FROM message m LEFT JOIN model d ON d.id = m.model_id LEFT JOIN message_extra e ON e.message_id = m.id"
            " LEFT JOIN feedback f ON f.message_id = m.id WHERE m.id >= ?1 AND m.id < ?2 ORDER BY m.at, m.id");
        if (!s)
            return tl::unexpected(s.error());
        s->bind(1, m_conversation << 20);
        s->bind(2, (m_conversation + 1) << 20);
        for (;;) {
            const auto row = s->step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return {};
            m_places.emplace(s->integer(0), m_read.messages.size());
            m_read.messages.push_back(messageOf(*s));
        }
    }

    // The documents whose mark [^id] stands in an answer, behind what was retrieved for it.
    Result<void> readCited()
    {
        auto s = m_db.prepare("SELECT d.ext_id, d.name, d.link, d.text FROM conversation c JOIN related_document d ON"
                              " d.source_id = c.source_id AND d.conversation = c.ext_id WHERE c.id = ?1 ORDER BY 1");
        if (!s)
            return tl::unexpected(s.error());
        s->bind(1, m_conversation);
        for (;;) {
            const auto row = s->step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return {};
            const QString mark = QStringLiteral("[^%1]").arg(s->text(0));
            const QString name = s->text(1).isEmpty() ? s->text(2) : s->text(1);
            for (ReadMessage &message : m_read.messages)
                if (message.role == SpeakerRole::Assistant && message.text.contains(mark))
                    message.chunks.push_back({name, s->text(3), {}, {}, true});
        }
    }

    // By which an error is found again at its service, before the stack.
    static QString errorDetail(const RawStatement &s)
    {
        QStringList lines;
        for (const auto &[name, column] :
             {std::pair("code", 21), std::pair("request_id", 22), std::pair("endpoint", 23)})
            if (const QString value = s.text(column); !value.isEmpty() && (!s.isNull(12) || !s.isNull(13)))
                lines << QLatin1String(name) + u": " + value;
        if (!s.isNull(14))
            lines << s.text(14);
        return lines.join(u'\n');
    }

    static ReadMessage messageOf(const RawStatement &s)
    {
        ReadMessage m;
        m.message = s.integer(0);
        m.parent = s.integer(1);
        m.role = SpeakerRole(s.integer(2));
        m.at = s.integer(3);
        m.model = s.text(4);
        m.text = s.text(5);
        m.reasoning = s.text(6);
        m.inputTokens = s.optional(7);
        m.outputTokens = s.optional(8);
        m.responseMs = s.optional(9);
        m.cost = s.optional(10);
        const qint64 flags = s.integer(11);
        m.hidden = (flags & hiddenFlag) != 0;
        m.gone = (flags & goneFlag) != 0;
        m.errorName = s.text(12);
        m.errorText = s.text(13);
        m.errorStack = errorDetail(s);
        if ((flags & errorFlag) != 0 && m.errorName.isEmpty() && m.errorText.isEmpty())
            m.errorName = QStringLiteral("error");
        m.intent = s.text(15);
        m.sentiment = s.text(16);
        if (!s.isNull(17))
            m.confidence = s.real(17);
        if (!s.isNull(18))
            m.up = s.integer(18) != 0;
        m.category = s.text(19);
        m.comment = s.text(20);
        return m;
    }

    // Rows that begin with the id of their message, in the order they stand in it.
    template <typename Take>
    Result<void> each(const char *select, const Take &take)
    {
        auto s =
            m_db.prepare(std::string(select) + " WHERE message_id >= ?1 AND message_id < ?2 ORDER BY message_id, n");
        if (!s)
            return tl::unexpected(s.error());
        s->bind(1, m_conversation << 20);
        s->bind(2, (m_conversation + 1) << 20);
        for (;;) {
            const auto row = s->step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return {};
            if (const auto place = m_places.find(s->integer(0)); place != m_places.end())
                take(m_read.messages[place->second], *s);
        }
    }

    Database &m_db;
    qint64 m_conversation;
    ReadConversation m_read;
    std::unordered_map<qint64, size_t> m_places;
};

} // namespace

Result<ReadConversation> readConversation(const Store &store, ConversationId conversation, std::stop_token stop)
{
    auto db = store.privates().openReader();
    if (!db)
        return tl::unexpected(db.error());
    const std::stop_callback interrupt(stop, [&] { sqlite3_interrupt(db->handle()); });
    PARLANCE_TRY(db->exec("BEGIN"));
    return Reader(*db, conversation.value).read();
}

} // namespace parlance

#include "models/engine/storesources.h"

#include "models/engine/dimensions.h"
#include "models/engine/recordsql.h"
#include "models/store/topics.h"

#include <QCoreApplication>

#include <cstring>

namespace parlance {

namespace {

// What the analyst did stands in the audit log beside what was imported.
const char *const auditLog = "(SELECT source_id, actor, action, target_kind, target, detail FROM audit_event UNION ALL "
                             "SELECT s.id, o.actor, o.action, o.target_kind, o.target, o.detail FROM own_action o "
                             "LEFT JOIN source s ON s.name = o.source AND s.environment = o.environment)";

QString differentOfAudit(const char *column)
{
    return QStringLiteral("SELECT DISTINCT 0, %1, NULL FROM %2").arg(QLatin1String(column), QLatin1String(auditLog));
}

// id, key, label of every row. A key that is null or empty is no member.
QString dictionarySql(DictionaryKey dictionary)
{
    switch (dictionary.dictionary) {
    case Dictionary::User:
        return QStringLiteral("SELECT id, ext_id, coalesce(label, email) FROM user");
    case Dictionary::UserGroup:
        return QStringLiteral("SELECT id, user_group, NULL FROM user");
    case Dictionary::UserPlan:
        return QStringLiteral("SELECT id, plan, NULL FROM user");
    case Dictionary::Bot:
        return QStringLiteral("SELECT id, ext_id, title FROM bot");
    case Dictionary::BotOwner:
        return QStringLiteral("SELECT b.id, b.owner, coalesce(u.label, u.email) FROM bot b "
                              "LEFT JOIN user u ON u.source_id = b.source_id AND u.ext_id = b.owner");
    case Dictionary::BotType:
        return QStringLiteral("SELECT id, type, NULL FROM bot");
    case Dictionary::BotPublished:
        return QStringLiteral("SELECT id, CASE published_api WHEN 0 THEN 'no' WHEN 1 THEN 'yes' END, NULL FROM bot");
    case Dictionary::BotScope:
        return QStringLiteral("SELECT id, shared_scope, NULL FROM bot");
    case Dictionary::BotPinned:
        return QStringLiteral("SELECT id, CASE pinned WHEN 0 THEN 'no' WHEN 1 THEN 'yes' END, NULL FROM bot");
    case Dictionary::BotStatus:
        return QStringLiteral("SELECT id, shared_status, NULL FROM bot");
    case Dictionary::Model:
        return QStringLiteral("SELECT id, key, label FROM model");
    case Dictionary::Provider:
        return QStringLiteral("SELECT id, vendor, NULL FROM model");
    case Dictionary::Source:
        return QStringLiteral("SELECT id, name, NULL FROM source");
    case Dictionary::Platform:
        return QStringLiteral("SELECT id, kind, NULL FROM source");
    case Dictionary::Environment:
        return QStringLiteral("SELECT id, environment, NULL FROM source");
    case Dictionary::Term:
        return QStringLiteral("SELECT id, text, NULL FROM term WHERE kind = %1").arg(dictionary.kind);
    case Dictionary::Question:
        return QStringLiteral("SELECT id, text, NULL FROM question");
    case Dictionary::Conversation:
        return QStringLiteral("SELECT id, ext_id, title FROM conversation");
    case Dictionary::Slot:
        return QStringLiteral("SELECT DISTINCT 0, name, NULL FROM slot_value");
    case Dictionary::SlotValue:
        return QStringLiteral("SELECT DISTINCT 0, original, NULL FROM slot_value");
    case Dictionary::Utterance:
        return QStringLiteral("SELECT DISTINCT 0, text, NULL FROM message WHERE role = 0");
    case Dictionary::Answer:
        return QStringLiteral("SELECT DISTINCT 0, text, NULL FROM message WHERE role = 1");
    case Dictionary::Tool:
        return QStringLiteral("SELECT DISTINCT 0, name, NULL FROM tool_call");
    case Dictionary::CitedSource:
        return QStringLiteral("SELECT DISTINCT 0, source, NULL FROM ") + rowsql::citedSources();
    case Dictionary::HttpStatus:
        return QStringLiteral("SELECT DISTINCT 0, error_code, NULL FROM message_extra "
                              "WHERE error_code GLOB '[1-5][0-9][0-9]'");
    case Dictionary::ErrorGroup:
        return QStringLiteral("SELECT DISTINCT 0, error_group(coalesce(nullif(error_text, ''), error_name)), NULL "
                              "FROM message_extra WHERE coalesce(error_text, error_name) IS NOT NULL");
    case Dictionary::Actor:
        return QStringLiteral("SELECT 0, a.actor, max(coalesce(u.label, u.email)) FROM %1 a "
                              "LEFT JOIN user u ON u.source_id = a.source_id AND u.ext_id = a.actor GROUP BY a.actor")
            .arg(QLatin1String(auditLog));
    case Dictionary::Action:
        return differentOfAudit("action");
    case Dictionary::TargetKind:
        return differentOfAudit("target_kind");
    case Dictionary::Target:
        return QStringLiteral(
                   "SELECT 0, a.target, max(CASE a.target_kind WHEN 'bot' THEN b.title WHEN 'user' THEN "
                   "coalesce(u.label, u.email) WHEN 'conversation' THEN c.title END) FROM %1 a "
                   "LEFT JOIN bot b ON b.source_id = a.source_id AND b.ext_id = a.target "
                   "LEFT JOIN user u ON u.source_id = a.source_id AND u.ext_id = a.target "
                   "LEFT JOIN conversation c ON c.source_id = a.source_id AND c.ext_id = a.target GROUP BY a.target")
            .arg(QLatin1String(auditLog));
    case Dictionary::AuditDetail:
        return differentOfAudit("detail");
    case Dictionary::AuditEvent:
        return QStringLiteral("SELECT DISTINCT 0, ext_id, NULL FROM audit_event");
    case Dictionary::Event:
        return QStringLiteral("SELECT DISTINCT 0, name, NULL FROM product_event");
    case Dictionary::LeadInterest:
        return QStringLiteral("SELECT DISTINCT 0, interest, NULL FROM lead");
    case Dictionary::LeadGrade:
        return QStringLiteral("SELECT DISTINCT 0, quality, NULL FROM lead");
    case Dictionary::Metric:
        return QStringLiteral("SELECT DISTINCT 0, name, NULL FROM metric_sample");
    case Dictionary::MetricLabels:
        return QStringLiteral("SELECT DISTINCT 0, labels, NULL FROM metric_sample");
    case Dictionary::Intent:
        return QStringLiteral("SELECT 0, text, NULL FROM term WHERE kind = %1").arg(int(FactColumn::Intent));
    case Dictionary::Comment:
        return QStringLiteral("SELECT DISTINCT 0, comment, NULL FROM feedback");
    case Dictionary::ReviewState:
        return QStringLiteral("SELECT DISTINCT 0, state, NULL FROM own_review");
    case Dictionary::Tag:
        return QStringLiteral("SELECT DISTINCT 0, tag, NULL FROM own_tag");
    case Dictionary::Topic: // no statement says which questions are alike
        break;
    }
    return {};
}

// What people read for members whose keys are words of a platform.
QString knownLabel(DictionaryKey dictionary, const QString &key)
{
    if (dictionary.dictionary == Dictionary::BotPublished || dictionary.dictionary == Dictionary::BotPinned) {
        for (const ListMembers::Member &member : fixedMembers(DimensionKey::BotPublished)) {
            if (member.key == key)
                return member.label;
        }
    }
    if (dictionary.dictionary != Dictionary::Term)
        return {};
    if (dictionary.kind == int(FactColumn::AnswerSource)) {
        if (key == QLatin1String("out_of_scope"))
            return QCoreApplication::translate("Engine", "Out of scope");
        return key == QLatin1String("failed_retrieval") ? QCoreApplication::translate("Engine", "Retrieval failed")
                                                        : QString();
    }
    if (dictionary.kind != int(FactColumn::FeedbackCategory))
        return {};
    if (key == QLatin1String("notFactuallyCorrect"))
        return QCoreApplication::translate("Engine", "Not factually correct");
    if (key == QLatin1String("notFullyFollowRequest"))
        return QCoreApplication::translate("Engine", "Not fully following my request");
    return key == QLatin1String("other") ? QCoreApplication::translate("Engine", "Other reason") : QString();
}

class StoreDictionaries final : public DictionarySource
{
public:
    explicit StoreDictionaries(std::shared_ptr<StoreSession> session)
        : m_session(std::move(session))
    {}

    Result<void> forEach(DictionaryKey dictionary, const std::function<void(const DictionaryRow &)> &use) override
    {
        if (dictionary.dictionary == Dictionary::Topic)
            return readTopics(use);
        return read(dictionary, dictionarySql(dictionary), nullptr, use);
    }

    Result<std::vector<DictionaryRow>> some(DictionaryKey dictionary, std::span<const uint32_t> ids) override
    {
        std::vector<DictionaryRow> rows;
        const QString sql = dictionarySql(dictionary) + QStringLiteral(" WHERE id = ?1");
        auto done = read(dictionary, sql, &ids, [&](const DictionaryRow &row) { rows.push_back(row); });
        if (!done)
            return tl::unexpected(done.error());
        return rows;
    }

private:
    Result<void> readTopics(const std::function<void(const DictionaryRow &)> &use)
    {
        const auto session = m_session->open();
        if (!session)
            return tl::unexpected(session.error());
        const auto topics = questionTopics(**session, m_session->stopToken());
        if (!topics)
            return tl::unexpected(topics.error());
        for (const QuestionTopic &topic : *topics)
            use({uint32_t(topic.question), topic.name, {}});
        return {};
    }

    Result<void> read(DictionaryKey dictionary, const QString &sql, const std::span<const uint32_t> *ids,
                      const std::function<void(const DictionaryRow &)> &use)
    {
        const auto session = m_session->open();
        if (!session)
            return tl::unexpected(session.error());
        auto statement = (*session)->prepare(sql);
        if (!statement)
            return tl::unexpected(statement.error());
        for (size_t i = 0; i < (ids ? ids->size() : 1); ++i) {
            if (ids) {
                statement->reset();
                statement->bind(1, qint64((*ids)[i]));
            }
            for (;;) {
                const auto more = statement->step();
                if (!more)
                    return tl::unexpected(more.error());
                if (!*more)
                    break;
                DictionaryRow row{uint32_t(statement->integer(0)), statement->text(1), statement->text(2)};
                if (row.key.isEmpty())
                    row.key = QString();
                else if (row.label.isEmpty())
                    row.label = knownLabel(dictionary, row.key);
                use(row);
            }
        }
        return {};
    }

    std::shared_ptr<StoreSession> m_session;
};

class StoreSegments final : public BlockSource
{
public:
    explicit StoreSegments(std::shared_ptr<StoreSession> session)
        : m_session(std::move(session))
    {}

    Result<std::vector<uint32_t>> segments() override
    {
        std::vector<uint32_t> ids;
        const auto session = m_session->open();
        if (!session)
            return tl::unexpected(session.error());
        auto statement = (*session)->prepare(QStringLiteral("SELECT id FROM segment ORDER BY id"));
        if (!statement)
            return tl::unexpected(statement.error());
        for (;;) {
            const auto more = statement->step();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            ids.push_back(uint32_t(statement->integer(0)));
        }
        return ids;
    }

    Result<FactBlock> block(uint32_t id, std::span<const FactColumn> wanted) override
    {
        const auto session = m_session->open();
        if (!session)
            return tl::unexpected(session.error());
        auto statement = (*session)->prepare(QStringLiteral("SELECT blob FROM segment WHERE id = ?1"));
        if (!statement)
            return tl::unexpected(statement.error());
        statement->bind(1, qint64(id));
        const auto more = statement->step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return fail(ErrorCategory::Internal, QStringLiteral("A column segment is missing"));
        const std::string_view bytes = statement->bytes(0);
        return decodeSegment(std::as_bytes(std::span(bytes.data(), bytes.size())), wanted);
    }

private:
    std::shared_ptr<StoreSession> m_session;
};

// The last running total of every conversation in every export hour, as one block of CostOnly facts at that hour.
class StoreTotals final : public BlockSource
{
public:
    explicit StoreTotals(std::shared_ptr<StoreSession> session)
        : m_session(std::move(session))
    {}

    Result<std::vector<uint32_t>> segments() override { return std::vector<uint32_t>{1}; }

    Result<FactBlock> block(uint32_t, std::span<const FactColumn>) override
    {
        const auto session = m_session->open();
        if (!session)
            return tl::unexpected(session.error());
        // max() makes SQLite take the other values from the same row.
        auto statement = (*session)->prepare(
            QStringLiteral("SELECT c.id, s.export_hour, s.total, c.user_id, c.bot_id, c.source_id, c.outcome, "
                           "c.deleted_at IS NOT NULL, %1, max(s.ord) "
                           "FROM snapshot s JOIN conversation c ON c.id = s.id >> 20 "
                           "WHERE s.total IS NOT NULL AND s.export_hour IS NOT NULL AND s.ord & 3 = 1 "
                           "GROUP BY c.id, s.export_hour ORDER BY s.export_hour, c.id")
                .arg(termNames()));
        if (!statement)
            return tl::unexpected(statement.error());
        FactBlock block;
        for (;;) {
            const auto more = statement->step();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            add(block, *statement);
        }
        std::sort(block.conversations.begin(), block.conversations.end());
        block.conversations.erase(std::unique(block.conversations.begin(), block.conversations.end()),
                                  block.conversations.end());
        return block;
    }

private:
    struct Term
    {
        const char *name;
        FactColumn column;
    };
    static constexpr Term terms[] = {
        {"bot_alias", FactColumn::BotAlias}, {"bot_version", FactColumn::BotVersion}, {"locale", FactColumn::Locale},
        {"channel", FactColumn::Channel},    {"modality", FactColumn::Modality},      {"device", FactColumn::Device},
        {"browser", FactColumn::Browser},    {"country", FactColumn::Country},        {"city", FactColumn::City},
        {"referrer", FactColumn::Referrer},  {"experiment", FactColumn::Experiment},  {"variant", FactColumn::Variant},
        {"plan", FactColumn::Plan},
    };
    static QString termNames()
    {
        QStringList names;
        for (const Term &term : terms)
            names.push_back(QStringLiteral("c.") + QLatin1String(term.name));
        return names.join(QStringLiteral(", "));
    }
    template <typename T>
    static void push(FactBlock &block, FactColumn column, T value)
    {
        auto &bytes = block.data[int(column)].bytes;
        bytes.resize(bytes.size() + sizeof(T));
        std::memcpy(bytes.data() + bytes.size() - sizeof(T), &value, sizeof(T));
    }
    static void add(FactBlock &block, Statement &s)
    {
        using namespace FactFlags;
        ++block.rows;
        block.conversations.push_back(uint32_t(s.integer(0)));
        push(block, FactColumn::Conversation, uint32_t(s.integer(0)));
        push(block, FactColumn::TimeS, uint32_t(s.integer(1) * 3600));
        push(block, FactColumn::ExportHour, uint32_t(s.integer(1)));
        push(block, FactColumn::Cost, int64_t(s.integer(2)));
        push(block, FactColumn::User, uint32_t(s.integer(3)));
        push(block, FactColumn::Bot, uint16_t(s.integer(4)));
        push(block, FactColumn::Source, uint16_t(s.integer(5)));
        push(
            block, FactColumn::Flags,
            uint32_t(kindCostOnly | uint32_t(s.integer(6)) << outcomeShift | (s.integer(7) ? deletedConversation : 0)));
        int column = 8;
        for (const Term &term : terms)
            push(block, term.column, uint16_t(s.integer(column++)));
    }

    std::shared_ptr<StoreSession> m_session;
};

} // namespace

struct StoreSession::Interrupt
{
    explicit Interrupt(std::stop_token stop, ReadSession *session)
        : callback(std::move(stop), [session] { session->interrupt(); })
    {}
    std::stop_callback<std::function<void()>> callback;
};

StoreSession::StoreSession(const Store &store, DataVersion version, std::stop_token stop)
    : m_store(store)
    , m_version(version)
    , m_stop(std::move(stop))
{}

StoreSession::~StoreSession() = default;

Result<ReadSession *> StoreSession::open()
{
    if (m_session)
        return m_session.get();
    auto session = m_store.read();
    if (!session)
        return tl::unexpected(session.error());
    if ((*session)->version() != m_version) {
        m_stale = true;
        return fail(ErrorCategory::Internal, QStringLiteral("The workspace has moved on"));
    }
    m_session = std::move(*session);
    m_interrupt = std::make_unique<Interrupt>(m_stop, m_session.get());
    return m_session.get();
}

Result<DataVersion> StoreSession::openNewest()
{
    auto session = m_store.read();
    if (!session)
        return tl::unexpected(session.error());
    m_session = std::move(*session);
    m_interrupt = std::make_unique<Interrupt>(m_stop, m_session.get());
    m_version = m_session->version();
    return m_version;
}

SnapshotSources storeSources(std::shared_ptr<StoreSession> session)
{
    return {std::make_shared<StoreSegments>(session), std::make_shared<StoreTotals>(session),
            std::make_shared<StoreDictionaries>(session), [session]() -> Result<std::vector<ModelPrices>> {
                const auto opened = session->open();
                return opened ? modelPrices(**opened) : tl::unexpected(opened.error());
            }};
}

} // namespace parlance

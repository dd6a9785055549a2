// Records beside conversations. Each has a rule that makes the result independent of the order of arrival: per field
// the newest state wins (bots, users), the greater of two rows with one key, or least and greatest of each value.
#include "models/store/rowwriter.h"

#include <algorithm>
#include <limits>
#include <variant>

namespace parlance {

namespace {

using Value = std::variant<std::monostate, qint64, std::string>;

struct EntityField
{
    Value value;
    qint64 ord = 0;
};

// One row of bot or user: fields merge one by one.
class EntityTable
{
public:
    static Result<EntityTable> create(Database &db, std::string_view table, std::span<const char *const> columns)
    {
        std::string list, sets;
        for (const char *column : columns) {
            list += std::string(column) + ", ";
            sets += std::string(column) + " = ?, ";
        }
        auto select = db.prepare("SELECT " + list + "field_orders FROM " + std::string(table) + " WHERE id = ?");
        auto update = db.prepare("UPDATE " + std::string(table) + " SET " + sets + "field_orders = ? WHERE id = ?");
        if (!select || !update)
            return tl::unexpected(!select ? select.error() : update.error());
        EntityTable entity;
        entity.m_select = std::move(*select);
        entity.m_update = std::move(*update);
        entity.m_columns = columns.size();
        return entity;
    }

    // True when the row changed.
    Result<bool> merge(uint32_t id, std::span<const EntityField> incoming)
    {
        auto fields = load(id);
        if (!fields)
            return tl::unexpected(fields.error());
        bool changed = false;
        for (size_t i = 0; i < m_columns; ++i) {
            const EntityField &theirs = incoming[i];
            EntityField &mine = (*fields)[i];
            if (theirs.value.index() == 0)
                continue;
            if (mine.value.index() != 0 && std::tie(theirs.ord, theirs.value) <= std::tie(mine.ord, mine.value))
                continue;
            mine = theirs;
            changed = true;
        }
        if (changed)
            PARLANCE_TRY(store(id, *fields));
        return changed;
    }

private:
    Result<std::vector<EntityField>> load(uint32_t id)
    {
        std::vector<EntityField> fields(m_columns);
        m_select.bind(1, qint64(id));
        auto row = m_select.step();
        if (!row)
            return tl::unexpected(row.error());
        if (*row) {
            for (size_t i = 0; i < m_columns; ++i) {
                const int type = sqlite3_column_type(m_select.get(), int(i));
                if (type == SQLITE_INTEGER)
                    fields[i].value = m_select.integer(int(i));
                else if (type != SQLITE_NULL)
                    fields[i].value = std::string(m_select.bytes(int(i)));
            }
            const std::string_view orders = m_select.bytes(int(m_columns));
            for (size_t at = 0; at + 9 <= orders.size(); at += 9)
                if (uint8_t(orders[at]) < m_columns)
                    std::memcpy(&fields[uint8_t(orders[at])].ord, orders.data() + at + 1, 8);
        }
        m_select.reset();
        return fields;
    }

    Result<void> store(uint32_t id, const std::vector<EntityField> &fields)
    {
        std::string orders;
        for (size_t i = 0; i < m_columns; ++i) {
            const EntityField &f = fields[i];
            const int index = int(i) + 1;
            if (f.value.index() == 0) {
                m_update.bindNull(index);
                continue;
            }
            if (const auto *number = std::get_if<qint64>(&f.value))
                m_update.bind(index, *number);
            else
                m_update.bind(index, std::string_view(std::get<std::string>(f.value)));
            orders.push_back(char(i));
            orders.append(reinterpret_cast<const char *>(&f.ord), sizeof f.ord);
        }
        m_update.bindBlob(int(m_columns) + 1, orders);
        m_update.bind(int(m_columns) + 2, qint64(id));
        return m_update.run();
    }

    RawStatement m_select, m_update;
    size_t m_columns = 0;
};

EntityField field(std::string_view text, qint64 ord)
{
    return text.empty() ? EntityField{} : EntityField{Value(std::string(text)), ord};
}

template <typename T>
EntityField field(const std::optional<T> &value, qint64 ord)
{
    return value ? EntityField{Value(qint64(value.value_or(T{}))), ord} : EntityField{};
}

constexpr const char *botColumns[] = {"title",         "description", "owner",        "type",          "plan",
                                      "published_api", "pinned",      "shared_scope", "shared_status", "locale",
                                      "sync_status",   "sync_reason", "instruction",  "created",       "last_used",
                                      "knowledge",     "usage_count", "state_ord",    "deleted_ord"};
constexpr const char *userColumns[] = {"label", "email", "user_group", "plan", "enabled", "created", "last_modified"};

void count(WriteOutcome &outcome, bool changed, bool isNew)
{
    outcome.added += isNew;
    outcome.updated += changed && !isNew;
    outcome.unchanged += !changed && !isNew;
    outcome.changed |= changed || isNew;
}

Result<void> writeBots(Database &db, Dictionaries &dictionaries, const Batch &batch, qint64 source, qint64 modifiedMs,
                       WriteOutcome &outcome)
{
    if (batch.bots.empty())
        return {};
    auto table = EntityTable::create(db, "bot", botColumns);
    auto deletion =
        db.prepare("UPDATE bot SET deleted_at = iif(deleted_ord > coalesce(state_ord, -1), deleted_ord / 4000,"
                   " NULL) WHERE id = ?");
    if (!table || !deletion)
        return tl::unexpected(!table ? table.error() : deletion.error());
    for (const BotRecord &b : batch.bots) {
        const qint64 ord =
            b.order.atMicros != 0 ? encodeOrder(b.order) : encodeOrder({modifiedMs * 1000, b.order.rank});
        std::optional<qint64> stateOrd, deletedOrd;
        (b.deleted ? deletedOrd : stateOrd) = ord;
        const EntityField fields[] = {
            field(b.title, ord),        field(b.description, ord),  field(b.owner, ord),      field(b.type, ord),
            field(b.plan, ord),         field(b.publishedApi, ord), field(b.pinned, ord),     field(b.sharedScope, ord),
            field(b.sharedStatus, ord), field(b.locale, ord),       field(b.syncStatus, ord), field(b.syncReason, ord),
            field(b.instruction, ord),  field(b.created, ord),      field(b.lastUsed, ord),   field(b.knowledge, ord),
            field(b.usageCount, ord),   field(stateOrd, ord),       field(deletedOrd, ord)};
        static_assert(std::size(fields) == std::size(botColumns));
        const bool isNew = !dictionaries.hasBot(source, b.id);
        const uint32_t id = dictionaries.bot(source, b.id);
        PARLANCE_TRY(dictionaries.flush());
        auto changed = table->merge(id, fields);
        if (!changed)
            return tl::unexpected(changed.error());
        deletion->bind(1, qint64(id));
        if (*changed)
            PARLANCE_TRY(deletion->run());
        count(outcome, *changed, isNew);
    }
    return {};
}

Result<void> writeUsers(Database &db, Dictionaries &dictionaries, const Batch &batch, qint64 source, qint64 modifiedMs,
                        WriteOutcome &outcome)
{
    if (batch.users.empty())
        return {};
    auto table = EntityTable::create(db, "user", userColumns);
    if (!table)
        return tl::unexpected(table.error());
    for (const UserRecord &u : batch.users) {
        const qint64 ord = u.lastModified.value_or(modifiedMs);
        const EntityField fields[] = {field(u.label, ord),       field(u.email, ord),   field(u.group, ord),
                                      field(u.plan, ord),        field(u.enabled, ord), field(u.created, ord),
                                      field(u.lastModified, ord)};
        static_assert(std::size(fields) == std::size(userColumns));
        const bool isNew = !dictionaries.hasUser(source, u.id);
        const uint32_t id = dictionaries.user(source, u.id);
        PARLANCE_TRY(dictionaries.flush());
        auto changed = table->merge(id, fields);
        if (!changed)
            return tl::unexpected(changed.error());
        count(outcome, *changed, isNew);
    }
    return {};
}

// Binds values from 1 on, runs, and counts by what SQLite says it changed.
class Upsert
{
public:
    static Result<Upsert> create(Database &db, std::string_view sql)
    {
        auto statement = db.prepare(sql);
        if (!statement)
            return tl::unexpected(statement.error());
        Upsert upsert;
        upsert.m_statement = std::move(*statement);
        return upsert;
    }

    template <typename... Values>
    Result<void> run(WriteOutcome &outcome, const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
        PARLANCE_TRY(m_statement.run());
        const bool changed = sqlite3_changes(sqlite3_db_handle(m_statement.get())) > 0;
        outcome.added += changed;
        outcome.unchanged += !changed;
        outcome.changed |= changed;
        return {};
    }

private:
    void bind(int index, qint64 value) { m_statement.bind(index, value); }
    void bind(int index, double value) { m_statement.bind(index, value); }
    void bind(int index, bool value) { m_statement.bind(index, qint64(value)); }
    void bind(int index, std::string_view value)
    {
        value.data() ? m_statement.bind(index, value) : m_statement.bindNull(index);
    }
    template <typename T>
    void bind(int index, const std::optional<T> &value)
    {
        value ? m_statement.bind(index, qint64(*value)) : m_statement.bindNull(index);
    }
    RawStatement m_statement;
};

// A key column cannot be null: an absent text is "" there.
std::string_view key(std::string_view text)
{
    return text.data() ? text : std::string_view("");
}

Result<void> writeAliases(Database &db, const Batch &batch, qint64 source, WriteOutcome &outcome)
{
    if (batch.botAliases.empty())
        return {};
    auto upsert = Upsert::create(
        db, "INSERT INTO bot_alias (source_id, bot, user, created, last_used) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET created = min(coalesce(created, excluded.created), coalesce(excluded.created, "
            "created)),"
            " last_used = max(coalesce(last_used, excluded.last_used), coalesce(excluded.last_used, last_used))"
            " WHERE excluded.created < coalesce(created, 9223372036854775807)"
            " OR excluded.last_used > coalesce(last_used, -9223372036854775808)");
    if (!upsert)
        return tl::unexpected(upsert.error());
    for (const BotAliasRecord &a : batch.botAliases)
        PARLANCE_TRY(upsert->run(outcome, source, key(a.bot), key(a.user), a.created, a.lastUsed));
    return {};
}

Result<void> writeDocuments(Database &db, const Batch &batch, qint64 source, WriteOutcome &outcome)
{
    if (batch.documents.empty())
        return {};
    auto upsert = Upsert::create(
        db, "INSERT INTO related_document (source_id, conversation, ext_id, name, link, text, page)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET name = excluded.name, link = excluded.link,"
            " text = excluded.text, page = excluded.page"
            " WHERE (coalesce(excluded.name, ''), coalesce(excluded.link, ''), coalesce(excluded.text, ''),"
            " coalesce(excluded.page, -1)) > (coalesce(name, ''), coalesce(link, ''), coalesce(text, ''),"
            " coalesce(page, -1))");
    if (!upsert)
        return tl::unexpected(upsert.error());
    for (const RelatedDocumentRecord &d : batch.documents)
        PARLANCE_TRY(upsert->run(outcome, source, key(d.conversation), key(d.id), d.name, d.link, d.text, d.page));
    return {};
}

Result<void> writeFigures(Database &db, const Batch &batch, qint64 source, qint64 modifiedMs, WriteOutcome &outcome)
{
    if (batch.figures.empty())
        return {};
    auto upsert = Upsert::create(
        db, "INSERT INTO stated_figure (source_id, kind, subject, measure, from_at, to_at, value, ord)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value, ord = excluded.ord"
            " WHERE (excluded.ord, excluded.value) > (ord, value)");
    if (!upsert)
        return tl::unexpected(upsert.error());
    for (const StatedFigureRecord &f : batch.figures)
        PARLANCE_TRY(upsert->run(outcome, source, key(f.kind), key(f.subject), key(f.measure),
                                 f.period.from.value_or(std::numeric_limits<qint64>::min()),
                                 f.period.to.value_or(std::numeric_limits<qint64>::max()), key(f.value), modifiedMs));
    return {};
}

Result<void> writeAudits(Database &db, const Batch &batch, qint64 source, WriteOutcome &outcome)
{
    if (batch.audits.empty())
        return {};
    auto upsert = Upsert::create(
        db, "INSERT INTO audit_event (source_id, ext_id, at, actor, action, target_kind, target, detail, reconstructed)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET at = excluded.at, actor = excluded.actor,"
            " action = excluded.action, target_kind = excluded.target_kind, target = excluded.target,"
            " detail = excluded.detail, reconstructed = excluded.reconstructed"
            " WHERE (excluded.at, coalesce(excluded.actor, ''), coalesce(excluded.action, ''),"
            " coalesce(excluded.target_kind, ''), coalesce(excluded.target, ''), coalesce(excluded.detail, ''),"
            " NOT excluded.reconstructed) > (at, coalesce(actor, ''), coalesce(action, ''), coalesce(target_kind, ''),"
            " coalesce(target, ''), coalesce(detail, ''), NOT reconstructed)");
    if (!upsert)
        return tl::unexpected(upsert.error());
    for (const AuditRecord &a : batch.audits) {
        std::string made; // events without an id are told apart by all they say
        if (a.id.empty()) {
            quint64 h = hashMix(quint64(a.at), a.reconstructed);
            for (std::string_view v : {a.actor, a.action, a.targetKind, a.target, a.detail})
                h = hash64(v, h);
            made.append(1, '#').append(std::to_string(h));
        }
        PARLANCE_TRY(upsert->run(outcome, source, a.id.empty() ? std::string_view(made) : a.id, a.at, a.actor, a.action,
                                 a.targetKind, a.target, a.detail, a.reconstructed));
    }
    return {};
}

Result<void> writeLeads(Database &db, const Batch &batch, qint64 source, WriteOutcome &outcome)
{
    if (batch.leads.empty())
        return {};
    auto upsert = Upsert::create(
        db, "INSERT INTO lead (source_id, conversation, at, key, name, email, phone, company, interest, quality,"
            " followed_up, value) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET interest = excluded.interest, quality = excluded.quality,"
            " followed_up = excluded.followed_up, value = excluded.value"
            " WHERE (coalesce(excluded.followed_up, -1), coalesce(excluded.value, -1), coalesce(excluded.quality, ''),"
            " coalesce(excluded.interest, '')) > (coalesce(followed_up, -1), coalesce(value, -1),"
            " coalesce(quality, ''), coalesce(interest, ''))");
    if (!upsert)
        return tl::unexpected(upsert.error());
    for (const LeadRecord &l : batch.leads) {
        quint64 who = 0;
        for (std::string_view v : {l.name, l.email, l.phone, l.company})
            who = hash64(v, who);
        PARLANCE_TRY(upsert->run(outcome, source, key(l.conversation), l.at, qint64(who), l.name, l.email, l.phone,
                                 l.company, l.interest, l.quality, l.followedUp, l.value));
    }
    return {};
}

Result<void> writeEvents(Database &db, const Batch &batch, qint64 source, WriteOutcome &outcome)
{
    if (batch.events.empty())
        return {};
    auto upsert =
        Upsert::create(db, "INSERT INTO product_event (source_id, at, key, conversation, user, name, properties, goal)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    if (!upsert)
        return tl::unexpected(upsert.error());
    for (const ProductEventRecord &e : batch.events) {
        quint64 all = e.goal;
        for (std::string_view v : {e.conversation, e.user, e.name, e.properties})
            all = hash64(v, all);
        PARLANCE_TRY(
            upsert->run(outcome, source, e.at, qint64(all), e.conversation, e.user, key(e.name), e.properties, e.goal));
    }
    return {};
}

Result<void> writeSamples(Database &db, const Batch &batch, qint64 source, WriteOutcome &outcome)
{
    if (batch.samples.empty())
        return {};
    auto upsert = Upsert::create(
        db, "INSERT INTO metric_sample (source_id, name, labels, at, value, unit, kind) VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET value = excluded.value, unit = excluded.unit, kind = excluded.kind"
            " WHERE (excluded.value, coalesce(excluded.unit, ''), coalesce(excluded.kind, ''))"
            " > (value, coalesce(unit, ''), coalesce(kind, ''))");
    if (!upsert)
        return tl::unexpected(upsert.error());
    for (const MetricSampleRecord &m : batch.samples)
        PARLANCE_TRY(upsert->run(outcome, source, key(m.name), key(m.labels), m.at, m.value, m.unit, m.kind));
    return {};
}

} // namespace

Result<void> writeOtherRecords(Database &db, Dictionaries &dictionaries, const Batch &batch, qint64 source,
                               qint64 modifiedMs, WriteOutcome &outcome)
{
    PARLANCE_TRY(writeBots(db, dictionaries, batch, source, modifiedMs, outcome));
    PARLANCE_TRY(writeUsers(db, dictionaries, batch, source, modifiedMs, outcome));
    PARLANCE_TRY(writeAliases(db, batch, source, outcome));
    PARLANCE_TRY(writeDocuments(db, batch, source, outcome));
    PARLANCE_TRY(writeFigures(db, batch, source, modifiedMs, outcome));
    PARLANCE_TRY(writeAudits(db, batch, source, outcome));
    PARLANCE_TRY(writeLeads(db, batch, source, outcome));
    PARLANCE_TRY(writeEvents(db, batch, source, outcome));
    return writeSamples(db, batch, source, outcome);
}

} // namespace parlance

#include "importers/bedrock/auditlogreader.h"

#include "importers/readers/utf8.h"

#include <algorithm>
#include <array>

namespace parlance::bedrock {

namespace {

struct FieldName
{
    std::string_view name;
    AuditField field;
    int rank; // of several names for one thing the lowest is taken
};

using F = AuditField;
constexpr std::array fieldNames{
    FieldName{"id", F::Id, 2},
    FieldName{"audit_id", F::Id, 0},
    FieldName{"log_id", F::Id, 0},
    FieldName{"event_id", F::Id, 1},
    FieldName{"timestamp", F::Time, 0},
    FieldName{"event_time", F::Time, 0},
    FieldName{"occurred_at", F::Time, 0},
    FieldName{"created_at", F::Time, 1},
    FieldName{"time", F::Time, 1},
    FieldName{"at", F::Time, 1},
    FieldName{"date", F::Time, 2},
    FieldName{"actor_id", F::Actor, 0},
    FieldName{"user_id", F::Actor, 1},
    FieldName{"admin_id", F::Actor, 1},
    FieldName{"actor", F::Actor, 2},
    FieldName{"performed_by", F::Actor, 2},
    FieldName{"changed_by", F::Actor, 2},
    FieldName{"user", F::Actor, 3},
    FieldName{"user_email", F::Actor, 4},
    FieldName{"email", F::Actor, 4},
    FieldName{"action_type", F::Action, 0},
    FieldName{"event_name", F::Action, 1}, // CloudTrail
    FieldName{"action", F::Action, 1},
    FieldName{"operation", F::Action, 2},
    FieldName{"activity", F::Action, 2},
    FieldName{"event_type", F::Action, 3},
    FieldName{"resource_type", F::TargetKind, 0},
    FieldName{"target_type", F::TargetKind, 0},
    FieldName{"target_kind", F::TargetKind, 0},
    FieldName{"object_type", F::TargetKind, 1},
    FieldName{"entity_type", F::TargetKind, 1},
    FieldName{"resource_id", F::Target, 0},
    FieldName{"target_id", F::Target, 0},
    FieldName{"object_id", F::Target, 1},
    FieldName{"entity_id", F::Target, 1},
    FieldName{"target", F::Target, 2},
    FieldName{"resource", F::Target, 3},
    FieldName{"details", F::Detail, 0},
    FieldName{"detail", F::Detail, 0},
};

// The same but for underscores: headers of tables come in lower case, actiontype for actionType.
bool isSame(std::string_view a, std::string_view b)
{
    size_t i = 0, k = 0;
    while (true) {
        while (i < a.size() && a[i] == '_')
            ++i;
        while (k < b.size() && b[k] == '_')
            ++k;
        if (i == a.size() || k == b.size())
            return i == a.size() && k == b.size();
        if (a[i++] != b[k++])
            return false;
    }
}

const FieldName *known(std::string_view name)
{
    const auto found =
        std::find_if(fieldNames.begin(), fieldNames.end(), [&](const FieldName &f) { return isSame(f.name, name); });
    return found == fieldNames.end() ? nullptr : &*found;
}

void appendMember(std::string &json, std::string_view name, std::string_view value, bool isJson)
{
    json += json.empty() ? '{' : ',';
    appendJsonString(json, name);
    json += ':';
    if (isJson)
        json += value;
    else
        appendJsonString(json, value);
}

std::string mended(std::string_view text)
{
    const bool good = text.find('\0') == std::string_view::npos && simdjson::validate_utf8(text.data(), text.size());
    bool changed = false;
    return good ? std::string(text) : mendUtf8(text, changed);
}

bool isJsonObject(std::string_view text)
{
    simdjson::dom::parser parser(1 << 20);
    Object object;
    return text.starts_with('{') && parser.parse(text.data(), text.size()).get(object) == simdjson::SUCCESS;
}

// The first of the members that is a text.
std::string textIn(const Object &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        std::string_view text;
        if (object[name].get(text) == simdjson::SUCCESS && !text.empty())
            return mended(text);
    }
    return {};
}

} // namespace

// CloudTrail keeps who and what in objects of their own, which stay in the detail too.
void AuditLogReader::addCloudTrail(Object object, std::vector<Value> &values)
{
    Object who, what;
    if (object["userIdentity"].get(who) != simdjson::SUCCESS)
        return;
    if (std::string actor = textIn(who, {"userName", "arn", "principalId"}); !actor.empty())
        values.push_back({"actor_id", std::move(actor), false});
    if (object["requestParameters"].get(what) != simdjson::SUCCESS)
        return;
    if (std::string bot = textIn(what, {"botId"}); !bot.empty()) {
        values.push_back({"target_id", std::move(bot), false});
        values.push_back({"target_type", "bot", false});
    }
}

AuditField auditField(std::string_view name)
{
    const FieldName *field = known(name);
    return field ? field->field : AuditField::Other;
}

Confidence auditConfidence(const std::vector<std::string> &names)
{
    const auto has = [&](AuditField field) {
        return std::any_of(names.begin(), names.end(), [&](const std::string &n) { return auditField(n) == field; });
    };
    const auto named = [&](std::string_view name) {
        return std::any_of(names.begin(), names.end(), [&](const std::string &n) { return isSame(n, name); });
    };
    if (named("event_name") && named("event_time") && named("event_source") && named("user_identity"))
        return Confidence::Likely; // CloudTrail
    if (!has(F::Action) || !has(F::Time) || !(has(F::Actor) || has(F::Target)))
        return Confidence::No;
    // Audit logs of other platforms, which say what was before and after.
    if (named("before") || named("after") || named("before_value") || named("properties") || named("distinct_id"))
        return Confidence::Maybe;
    return named("action_type") || (named("action") && has(F::TargetKind)) ? Confidence::Likely : Confidence::Maybe;
}

Result<void> AuditLogReader::put(Object object, const ReadLog::At &at, std::string_view raw)
{
    std::vector<Value> values;
    const AnswerFields fields(object);
    for (const AnswerFields::Field &field : fields.all()) {
        if (field.value.is_null())
            continue;
        const bool isText = field.value.is_string();
        std::string text = isText ? textOfValue(field.value) : simdjson::minify(field.value);
        values.push_back({field.name, mended(text), !isText});
    }
    addCloudTrail(object, values);
    return put(values, at, raw);
}

Result<void> AuditLogReader::put(const TableHeader &header, const TableRow &row)
{
    std::vector<Value> values;
    for (size_t i = 0; i < header.size(); ++i) {
        const std::string_view text = row.cell(qsizetype(i));
        if (!text.empty())
            values.push_back({snakeName(header.name(i)), mended(text), false});
    }
    return put(values, {row.line, row.offset, {}}, row.raw);
}

Result<void> AuditLogReader::put(const std::vector<Value> &values, const ReadLog::At &at, std::string_view raw)
{
    std::map<AuditField, const Value *> best;
    const auto rankOf = [](const Value *value) { return known(value->name)->rank; };
    for (const Value &value : values) {
        const AuditField field = auditField(value.name);
        const bool isList = value.isJson && (value.text.starts_with('{') || value.text.starts_with('['));
        if (field == F::Other || (field != F::Detail && isList))
            continue;
        const auto [found, isNew] = best.emplace(field, &value);
        if (!isNew && rankOf(&value) < rankOf(found->second))
            found->second = &value;
    }
    const auto text = [&](AuditField field) {
        const auto found = best.find(field);
        return found == best.end() ? std::string_view() : std::string_view(found->second->text);
    };
    const auto time = timeOfText(text(F::Time), m_context.zone);
    if (!time || text(F::Action).empty()) {
        m_log.issue(Severity::Rejected, QStringLiteral("audit.record"),
                    !time ? QStringLiteral("an audit event without a readable time")
                          : QStringLiteral("an audit event without an action"),
                    at, raw);
        return {};
    }
    std::string detail;
    const Value *stated = best.contains(F::Detail) ? best[F::Detail] : nullptr;
    for (const Value &value : values) {
        const auto found = best.find(auditField(value.name));
        const bool isTaken = found != best.end() && found->second == &value;
        if (!isTaken)
            appendMember(detail, value.name, value.text, value.isJson);
    }
    if (stated && detail.empty() && isJsonObject(stated->text))
        detail = stated->text; // nothing to add to it
    else if (stated)
        appendMember(detail, "detail", stated->text, stated->isJson || isJsonObject(stated->text));
    if (detail.starts_with('{') && !(stated && detail == stated->text))
        detail += '}';

    AuditRecord record;
    record.id = text(F::Id);
    record.actor = text(F::Actor);
    record.action = text(F::Action);
    record.targetKind = text(F::TargetKind);
    record.target = text(F::Target);
    record.detail = detail;
    record.at = *time;
    return m_sink.put(record);
}

} // namespace parlance::bedrock

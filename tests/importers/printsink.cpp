#include "tests/importers/printsink.h"

#include <charconv>

namespace parlance::test {

namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()))
        .replace('\n', "\\n")
        .replace('\r', "\\r")
        .replace('\0', "\\0");
}

const char *name(Role role)
{
    constexpr const char *names[] = {"user", "assistant", "tool", "system"};
    return names[size_t(role)];
}

const char *name(Severity severity)
{
    constexpr const char *names[] = {"note", "warning", "rejected"};
    return names[size_t(severity)];
}

} // namespace

void PrintSink::head(const char *kind, std::string_view id)
{
    m_text += QByteArray(m_indent, ' ') + kind + (id.empty() ? "" : " ") + bytes(id) + '\n';
}

void PrintSink::field(const char *name, std::string_view value)
{
    if (!value.empty())
        m_text += QByteArray(m_indent + 2, ' ') + name + ": " + bytes(value) + '\n';
}

void PrintSink::field(const char *name, std::optional<qint64> value)
{
    if (value)
        field(name, std::to_string(*value));
}

void PrintSink::money(const char *name, std::optional<Nano> value)
{
    if (value)
        field(name, dollars(*value).toStdString());
}

void PrintSink::time(const char *name, std::optional<UtcMs> value)
{
    if (value)
        field(name, isoUtc(*value).toStdString());
}

void PrintSink::flag(const char *name, std::optional<bool> value)
{
    if (value)
        field(name, *value ? std::string_view("yes") : std::string_view("no"));
}

Result<void> PrintSink::put(const ConversationRecord &record)
{
    head("conversation", record.id);
    if (record.part != record.id)
        field("part", record.part);
    field("user", record.user);
    field("bot", record.bot);
    field("order", std::to_string(record.order.atMicros) + " rank " + std::to_string(record.order.rank));
    field("export hour", record.exportHour);
    money("total", record.reportedTotal);
    field("title", record.title);
    field("channel", record.channel);
    field("modality", record.modality);
    field("locale", record.locale);
    field("bot alias", record.botAlias);
    field("bot version", record.botVersion);
    field("device", record.device);
    field("browser", record.browser);
    field("country", record.country);
    field("region", record.region);
    field("city", record.city);
    field("referrer", record.referrer);
    field("plan", record.plan);
    field("experiment", record.experiment);
    field("variant", record.variant);
    field("outcome", record.outcome);
    time("started", record.started);
    if (record.deleted)
        flag("deleted", true);
    if (!record.hasState)
        flag("state", false);
    flag("complete", record.complete);
    m_indent += 2;
    for (const MessageRecord &each : record.messages)
        message(each);
    m_indent -= 2;
    return {};
}

void PrintSink::message(const MessageRecord &record)
{
    head(name(record.role), record.id);
    field("parent", record.parent);
    time("at", record.at);
    field("model", record.model);
    field("text", record.text);
    field("reasoning", record.reasoning);
    field("input tokens", record.inputTokens);
    field("output tokens", record.outputTokens);
    field("cache read tokens", record.cacheReadTokens);
    field("cache write tokens", record.cacheWriteTokens);
    field("reasoning tokens", record.reasoningTokens);
    money("cost", record.cost);
    field("response ms", record.responseMs);
    field("first token ms", record.firstTokenMs);
    if (record.error)
        flag("error", true);
    field("error name", record.errorName);
    field("error type", record.errorType);
    field("error code", record.errorCode);
    field("error text", record.errorText);
    field("error request", record.errorRequestId);
    field("error stack", record.errorStack);
    flag("visible", record.visible);
    field("endpoint", record.endpoint);
    field("intent", record.intent);
    field("intent state", record.intentState);
    if (record.confidence)
        field("confidence", std::to_string(*record.confidence));
    if (!record.nearestIntent.empty())
        field("nearest", record.nearestIntent);
    if (record.nearestConfidence)
        field("nearest_confidence", std::to_string(*record.nearestConfidence));
    flag("missed", record.missed);
    field("answer source", record.answerSource);
    field("sentiment", record.sentiment);
    if (record.feedback) {
        field("rating", record.feedback->rating == Rating::Up ? std::string_view("up") : std::string_view("down"));
        field("category", record.feedback->category);
        field("comment", record.feedback->comment);
    }
    m_indent += 2;
    for (const RetrievalHitRecord &hit : record.hits) {
        head("hit", hit.source);
        field("kind", hit.kind);
        field("text", hit.text);
        field("rank", hit.rank ? std::optional<qint64>(*hit.rank) : std::nullopt);
        field("look-up ms", hit.lookUpMs);
    }
    for (const ToolCallRecord &tool : record.tools) {
        head("tool", tool.id);
        field("name", tool.name);
        field("input", tool.input);
        field("output", tool.output);
        flag("ok", tool.ok);
    }
    for (const SlotRecord &slot : record.slotValues) {
        head("slot", slot.name);
        field("original", slot.original);
        field("interpreted", slot.interpreted);
        field("resolved", slot.resolved);
    }
    for (const AttachmentRecord &attachment : record.attachments) {
        head("attachment", attachment.name);
        field("kind", attachment.kind);
        field("type", attachment.mediaType);
        field("bytes", attachment.bytes);
    }
    m_indent -= 2;
}

Result<void> PrintSink::put(const BotRecord &record)
{
    head("bot", record.id);
    field("owner", record.owner);
    field("title", record.title);
    field("description", record.description);
    field("instruction", record.instruction);
    flag("published", record.publishedApi);
    flag("pinned", record.pinned);
    field("scope", record.sharedScope);
    field("status", record.sharedStatus);
    field("sync", record.syncStatus);
    field("sync reason", record.syncReason);
    time("created", record.created);
    time("last used", record.lastUsed);
    field("knowledge", record.knowledge);
    field("used", record.usageCount);
    field("order", std::to_string(record.order.atMicros) + " rank " + std::to_string(record.order.rank));
    if (record.deleted)
        flag("deleted", true);
    return {};
}

Result<void> PrintSink::put(const BotAliasRecord &record)
{
    head("alias of", record.bot);
    field("user", record.user);
    time("created", record.created);
    time("last used", record.lastUsed);
    return {};
}

Result<void> PrintSink::put(const UserRecord &record)
{
    head("person", record.id);
    field("label", record.label);
    field("email", record.email);
    field("group", record.group);
    flag("enabled", record.enabled);
    time("created", record.created);
    time("modified", record.lastModified);
    return {};
}

Result<void> PrintSink::put(const RelatedDocumentRecord &record)
{
    head("document", record.id);
    field("conversation", record.conversation);
    field("name", record.name);
    field("link", record.link);
    field("text", record.text);
    field("page", record.page ? std::optional<qint64>(*record.page) : std::nullopt);
    return {};
}

Result<void> PrintSink::put(const StatedFigureRecord &record)
{
    head("figure", record.kind);
    field("subject", record.subject);
    field("measure", record.measure);
    field("value", record.value);
    time("from", record.period.from);
    time("to", record.period.to);
    return {};
}

Result<void> PrintSink::put(const AuditRecord &record)
{
    head("audit", record.id);
    time("at", record.at);
    field("actor", record.actor);
    field("action", record.action);
    field("target kind", record.targetKind);
    field("target", record.target);
    field("detail", record.detail);
    if (record.reconstructed)
        flag("reconstructed", true);
    return {};
}

Result<void> PrintSink::put(const LeadRecord &record)
{
    head("lead", record.conversation);
    return {};
}

Result<void> PrintSink::put(const ProductEventRecord &record)
{
    head("event", record.name);
    time("at", record.at);
    field("user", record.user);
    field("conversation", record.conversation);
    field("properties", record.properties);
    return {};
}

Result<void> PrintSink::put(const MetricSampleRecord &record)
{
    head("sample", record.name);
    time("at", record.at);
    field("labels", record.labels);
    field("kind", record.kind);
    field("unit", record.unit);
    char value[64];
    const auto end = std::to_chars(value, value + sizeof value, record.value).ptr;
    field("value", std::string_view(value, size_t(end - value)));
    return {};
}

void PrintSink::report(Issue issue)
{
    head("issue", name(issue.severity));
    field("code", issue.code.toStdString());
    field("text", issue.text.toStdString());
    field("line", issue.place.line >= 0 ? std::optional(issue.place.line) : std::nullopt);
    field("offset", issue.place.offset >= 0 ? std::optional(issue.place.offset) : std::nullopt);
    field("path", issue.place.path.toStdString());
}

} // namespace parlance::test

#include "importers/bedrock/itemreader.h"

#include "importers/bedrock/mapcutter.h"
#include "importers/readers/utf8.h"

#include <algorithm>

namespace parlance::bedrock {

namespace {

enum class Kind { Conversation, RelatedDocument, Bot, Alias, Other };

// What an item is by its keys: PK is the user, SK is "<user>#KIND#<id>" or, for bots since v3, "KIND#<id>".
struct ItemKey
{
    Kind kind = Kind::Other;
    std::string_view user;
    std::string_view rest; // behind "#KIND#"
    bool version3 = false;
};

ItemKey keyOf(std::string_view partition, std::string_view sort)
{
    struct Form
    {
        std::string_view infix;
        Kind kind;
    };
    constexpr Form forms[] = {{"#CONV#", Kind::Conversation},
                              {"#RELATED_DOCUMENT#", Kind::RelatedDocument},
                              {"#BOT#", Kind::Bot},
                              {"#BOT_ALIAS#", Kind::Alias}};
    for (const Form &form : forms) {
        const size_t from = sort.starts_with(partition) ? partition.size() : 0;
        const size_t at = partition.empty() ? sort.find(form.infix) : sort.find(form.infix, from);
        if (at != std::string_view::npos && at + form.infix.size() < sort.size())
            return {form.kind, partition.empty() ? sort.substr(0, at) : partition, sort.substr(at + form.infix.size()),
                    false};
    }
    if (sort.starts_with("BOT#"))
        return {Kind::Bot, partition, sort.substr(4), true};
    if (sort.starts_with("ALIAS#"))
        return {Kind::Alias, partition, sort.substr(6), true};
    return {Kind::Other, partition, sort.starts_with(partition) ? sort.substr(partition.size()) : sort, false};
}

// The constant part of a foreign sort key: "USAGE#SUMMARY", "9f…#3" → "USAGE#SUMMARY", "other".
QString kindName(std::string_view rest)
{
    while (rest.starts_with('#'))
        rest.remove_prefix(1);
    QStringList words;
    for (const QString &part : QString::fromUtf8(rest.data(), qsizetype(rest.size())).split(u'#')) {
        const bool isWord = !part.isEmpty() && part.size() <= 30 && std::all_of(part.begin(), part.end(), [](QChar c) {
            return (c >= u'A' && c <= u'Z') || c == u'_';
        });
        if (!isWord)
            break;
        words += part;
    }
    return words.isEmpty() ? QStringLiteral("other") : words.join(u'#');
}

// The plain JSON lists of the knowledge attribute, joined under one name.
void appendKnowledge(std::string &out, std::string_view name, Object knowledge,
                     std::initializer_list<std::string_view> keys)
{
    std::string items;
    for (const std::string_view key : keys) {
        const auto list = find(knowledge, key);
        const std::string json = list ? plainJson(*list) : std::string();
        if (json.size() > 2 && json.front() == '[')
            items.append(items.empty() ? "" : ",").append(json, 1, json.size() - 2);
    }
    if (items.empty())
        return;
    out += out.empty() ? "{" : ",";
    appendJsonString(out, name);
    out.append(":[").append(items).append("]");
}

std::string knowledgeJson(Object item)
{
    std::string out;
    if (const auto knowledge = mapOf(find(item, "Knowledge"))) {
        appendKnowledge(out, "urls", *knowledge, {"source_urls", "sitemap_urls"});
        appendKnowledge(out, "files", *knowledge, {"filenames"});
        appendKnowledge(out, "s3", *knowledge, {"s3_urls"});
    }
    if (!out.empty())
        out += '}';
    return out;
}

// Until v2 a bot was public or not; v3 has a scope, a status and pins ("Essential" bots).
void readSharing(BotRecord &bot, Object item, bool version3)
{
    if (!version3) {
        const bool isPublic = !textOf(find(item, "PublicBotId")).empty();
        bot.sharedScope = isPublic ? "all" : "private";
        bot.sharedStatus = isPublic ? "shared" : "unshared";
        return;
    }
    bot.sharedScope = textOf(find(item, "SharedScope"));
    if (bot.sharedScope.empty())
        bot.sharedScope = "private";
    bot.sharedStatus = textOf(find(item, "SharedStatus"));
    if (!bot.sharedStatus.empty())
        bot.pinned = bot.sharedStatus.starts_with("pinned");
}

} // namespace

Result<void> ItemReader::putState(Object item, const Stamp &stamp, const ReadLog::At &at, std::string_view raw)
{
    m_arena.clear();
    m_repairs = {};
    auto put = putItem(item, stamp, at, raw);
    m_log.repairs(m_repairs, at, raw);
    return put;
}

Result<void> ItemReader::putItem(Object item, const Stamp &stamp, const ReadLog::At &at, std::string_view raw)
{
    const std::string_view partition = text(item, "PK");
    const std::string_view sort = text(item, "SK");
    const ItemKey key = keyOf(partition, sort);
    switch (key.kind) {
    case Kind::Conversation:
        return putConversation(item, key.user, key.rest, stamp, at);
    case Kind::RelatedDocument:
        return putRelatedDocument(item, key.rest);
    case Kind::Bot:
        return putBot(item, key.user, key.rest, key.version3, stamp, false);
    case Kind::Alias:
        return putAlias(item, key.user, key.rest);
    case Kind::Other:
        break;
    }
    if (sort.empty())
        m_log.issue(Severity::Rejected, QStringLiteral("bedrock.keys"),
                    QStringLiteral("an item without a sort key (SK)"), at, raw);
    else
        m_log.count(QStringLiteral("bedrock.kind"), QStringLiteral("%1 items of kind ") + kindName(key.rest) +
                                                        QStringLiteral(" carry nothing to read and were left out"));
    return {};
}

Result<void> ItemReader::putChange(Object before, Object after, const Stamp &stamp)
{
    const ItemKey key = keyOf(textOf(find(after, "PK")), textOf(find(after, "SK")));
    if (key.kind != Kind::Bot || !stamp.writeMicros)
        return {};
    return m_conversations.trail().botChanged(before, after, key.user, key.rest, key.version3, *stamp.writeMicros);
}

Result<void> ItemReader::putDeletion(Object keys, std::optional<Object> before, const Stamp &stamp,
                                     const ReadLog::At &at, std::string_view raw)
{
    m_arena.clear();
    const std::string_view sort = text(keys, "SK");
    const ItemKey key = keyOf(text(keys, "PK"), sort);
    if (sort.empty()) {
        m_log.issue(Severity::Rejected, QStringLiteral("bedrock.keys"),
                    QStringLiteral("a deletion without a sort key (SK)"), at, raw);
        return {};
    }
    if (key.kind == Kind::Conversation) {
        if (before) {
            const Stamp old{stamp.writeMicros, 0, std::nullopt, stamp.laterMicros};
            if (auto put = putConversation(*before, key.user, key.rest, old, at); !put)
                return put;
        }
        return m_conversations.putDeletion(key.user, key.rest, stamp);
    }
    if (key.kind == Kind::Bot) {
        auto put = putBot(before.value_or(keys), key.user, key.rest, key.version3, stamp, true);
        if (!put || !stamp.writeMicros)
            return put;
        return m_conversations.trail().botDeleted(key.user, key.rest, *stamp.writeMicros);
    }
    m_log.count(QStringLiteral("bedrock.deleted"),
                QStringLiteral("%1 deletions of related documents, aliases and other items were left out"));
    return {};
}

Result<void> ItemReader::putConversation(Object item, std::string_view user, std::string_view id, const Stamp &stamp,
                                         const ReadLog::At &at)
{
    ConversationFields fields;
    fields.user = user;
    fields.id = id;
    for (const auto field : item) {
        const std::string_view name = field.key;
        const std::optional<Element> value = field.value;
        if (name == "MessageMap") {
            const std::string_view map = textOf(value);
            fields.mapPadded = m_cutMap && map == MapCutter::marker;
            fields.messageMap = fields.mapPadded ? m_cutMap : map.empty() ? std::optional<std::string_view>() : map;
        } else if (name == "Title") {
            fields.title = clean(textOf(value));
        } else if (name == "CreateTime") {
            fields.created = timeOf(value);
            checkNumber(fields.created.has_value(), *value, name, at);
        } else if (name == "TotalPrice") {
            fields.total = dollarsOf(value);
            checkNumber(fields.total.has_value(), *value, name, at);
        } else if (name == "LastMessageId") {
            fields.lastMessageId = textOf(value);
        } else if (name == "BotId") {
            fields.bot = clean(textOf(value));
        } else if (name == "IsLargeMessage") {
            fields.large = boolOf(value).value_or(false);
        }
    }
    return m_conversations.put(fields, stamp, {at.line, at.offset, at.path + QStringLiteral(".MessageMap.S")});
}

void ItemReader::checkNumber(bool readable, Element value, std::string_view name, const ReadLog::At &at)
{
    if (readable || isNull(value)) [[likely]]
        return;
    const QString path = at.path + u'.' + QString::fromUtf8(name.data(), qsizetype(name.size()));
    m_log.issue(Severity::Warning, QStringLiteral("bedrock.number"),
                QStringLiteral("not a number, or out of range: taken as missing"), {at.line, at.offset, path},
                numberOf(value));
}

// rest: "<conversation>#<source id>".
Result<void> ItemReader::putRelatedDocument(Object item, std::string_view rest)
{
    const size_t at = rest.find('#');
    if (at == std::string_view::npos) {
        m_log.count(QStringLiteral("bedrock.kind"),
                    QStringLiteral("%1 related documents without a conversation were left out"));
        return {};
    }
    RelatedDocumentRecord document;
    document.conversation = rest.substr(0, at);
    document.id = rest.substr(at + 1);
    document.name = text(item, "SourceName");
    document.link = text(item, "SourceLink");
    if (const auto content = mapOf(find(item, "Content"))) {
        document.text = clean(textOf(find(*content, "text")));
        const auto json = find(*content, "json");
        if (document.text.empty() && json && !isNull(json))
            document.text = m_arena.keep(plainJson(*json));
    }
    const auto page = integerOf(find(item, "PageNumber"));
    if (page && *page >= 0 && *page < 100'000'000)
        document.page = int(*page);
    return m_sink.put(document);
}

Result<void> ItemReader::putBot(Object item, std::string_view owner, std::string_view id, bool version3,
                                const Stamp &stamp, bool deleted)
{
    BotRecord bot;
    bot.id = id;
    bot.owner = owner;
    bot.deleted = deleted;
    bot.title = text(item, "Title");
    bot.description = text(item, "Description");
    bot.instruction = text(item, "Instruction");
    bot.syncStatus = text(item, "SyncStatus");
    bot.syncReason = text(item, "SyncStatusReason");
    bot.created = timeOf(find(item, "CreateTime"));
    bot.lastUsed = timeOf(find(item, version3 ? "LastUsedTime" : "LastBotUsed"));
    bot.knowledge = m_arena.keep(knowledgeJson(item));
    if (const auto stack = find(item, "ApiPublishmentStackName"))
        bot.publishedApi = !textOf(stack).empty();
    if (const auto usage = mapOf(find(item, "UsageStats")))
        bot.usageCount = integerOf(find(*usage, "usage_count"));
    const bool hasState = find(item, "Title").has_value();
    if (hasState)
        readSharing(bot, item, version3);
    const qint64 inside = std::max(bot.created.value_or(0), bot.lastUsed.value_or(0)) * 1000;
    bot.order = {stamp.writeMicros.value_or(std::max(inside, stamp.laterMicros.value_or(0))), stamp.rank};
    return m_sink.put(bot);
}

Result<void> ItemReader::putAlias(Object item, std::string_view user, std::string_view id)
{
    BotAliasRecord alias;
    alias.user = user;
    alias.bot = text(item, "OriginalBotId");
    if (alias.bot.empty())
        alias.bot = id;
    alias.created = timeOf(find(item, "CreateTime"));
    alias.lastUsed = timeOf(find(item, "LastUsedTime"));
    if (!alias.lastUsed)
        alias.lastUsed = timeOf(find(item, "LastBotUsed"));
    return m_sink.put(alias);
}

std::string_view ItemReader::text(Object item, std::string_view key)
{
    return clean(textOf(find(item, key)));
}

std::string_view ItemReader::clean(std::string_view text)
{
    if (text.empty() || std::memchr(text.data(), '\0', text.size()) == nullptr) [[likely]]
        return text;
    return m_arena.keep(mendUtf8(text, m_repairs.nul));
}

} // namespace parlance::bedrock

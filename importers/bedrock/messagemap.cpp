#include "importers/bedrock/messagemap.h"

#include "importers/bedrock/attributes.h"
#include "importers/readers/utf8.h"
#include "models/records/reasons.h"

#include <algorithm>

namespace parlance::bedrock {

namespace {

constexpr size_t indexedFrom = 32; // below, looking through the nodes is faster than hashing
constexpr std::string_view paragraph = "\n\n";

std::string_view stringOf(const std::optional<simdjson::dom::element> &value)
{
    std::string_view text;
    if (value && value->get(text) == simdjson::SUCCESS)
        return text;
    return {};
}

// In the spelling of the table, else in that of the API.
std::optional<simdjson::dom::element> findEither(simdjson::dom::object object, std::string_view snake,
                                                 std::string_view camel)
{
    const auto found = find(object, snake);
    return found ? found : find(object, camel);
}

std::optional<double> doubleOf(simdjson::dom::element value)
{
    double number = 0;
    if (value.get(number) == simdjson::SUCCESS)
        return number;
    return std::nullopt;
}

std::optional<UtcMs> timeOfMessage(simdjson::dom::element value)
{
    if (const auto number = doubleOf(value))
        return epochToMs(*number);
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? epochText(text) : std::nullopt;
}

std::optional<qint64> countOf(simdjson::dom::element value)
{
    const auto number = doubleOf(value);
    if (number && *number >= 0 && *number < 9e15)
        return qint64(*number);
    return std::nullopt;
}

qint64 base64Size(std::string_view text)
{
    while (!text.empty() && text.back() == '=')
        text.remove_suffix(1);
    return qint64(text.size() * 3 / 4);
}

bool isPseudo(std::string_view id, std::string_view role)
{
    return role == "system" || role == "instruction" || id == "system" || id == "instruction";
}

} // namespace

struct MessageMapReader::Fields
{
    std::optional<Element> role, content, model, parent, createTime, feedback, chunks, thinkingLog, inputTokens,
        outputTokens;

    explicit Fields(Object object)
    {
        for (const auto field : object) {
            if (std::optional<Element> *slot = slotOf(field.key))
                *slot = field.value;
        }
    }

    std::optional<Element> *slotOf(std::string_view key)
    {
        switch (key.size()) {
        case 4:
            return key == "role" ? &role : nullptr;
        case 5:
            return key == "model" ? &model : nullptr;
        case 6:
            return key == "parent" ? &parent : nullptr;
        case 7:
            return key == "content" ? &content : nullptr;
        case 8:
            return key == "feedback" ? &feedback : nullptr;
        case 10: // answers of the app's own API are in camel case
            return key == "createTime" ? &createTime : key == "usedChunks" ? &chunks : nullptr;
        case 11:
            return key == "create_time"   ? &createTime
                   : key == "used_chunks" ? &chunks
                   : key == "thinkingLog" ? &thinkingLog
                                          : nullptr;
        case 12:
            return key == "thinking_log" ? &thinkingLog : nullptr;
        case 17:
            return key == "input_token_count" ? &inputTokens : nullptr;
        case 18:
            return key == "output_token_count" ? &outputTokens : nullptr;
        default:
            return nullptr;
        }
    }
};

bool MessageMapReader::read(std::string_view json, std::string_view lastMessageId, bool padded)
{
    clear();
    const auto root = padded ? m_parser.parsePadded(json) : m_parser.parse(json);
    Object map;
    if (!root) {
        m_failure = m_parser.failure();
        return false;
    }
    if (root->get(map) != simdjson::SUCCESS) {
        m_failure = {QStringLiteral("bedrock.map"), QStringLiteral("the message map is not a JSON object")};
        return false;
    }
    m_repairs |= m_parser.repairs();
    for (const auto field : map)
        addMessage(field.key, field.value);
    finish(lastMessageId);
    return true;
}

void MessageMapReader::clear()
{
    m_arena.clear();
    m_messages.clear();
    m_extents.clear();
    m_hits.clear();
    m_tools.clear();
    m_attachments.clear();
    m_nodes.clear();
    if (!m_nodeIndex.empty()) // clearing costs as much as the largest map needed
        m_nodeIndex = {};
    m_anyReplaced = false;
    m_newest.reset();
    m_repairs = {};
    m_failure = {};
    m_problems.clear();
    m_remarks.clear();
}

void MessageMapReader::addMessage(std::string_view rawId, Element value)
{
    const std::string_view id = clean(rawId);
    Object object;
    if (value.get(object) != simdjson::SUCCESS) {
        m_problems.push_back(
            {QStringLiteral("bedrock.message"), QStringLiteral("a message is not a JSON object"), std::string(id)});
        return;
    }
    const Fields fields(object);
    const std::string_view roleName = stringOf(fields.role);
    const std::string_view parent = clean(stringOf(fields.parent));
    if (isPseudo(id, roleName)) {
        addNode(id, parent, -1);
        return;
    }
    const auto role = roleOf(roleName);
    if (!role) {
        m_problems.push_back(
            {QStringLiteral("bedrock.message"), QStringLiteral("a message without a role"), std::string(id)});
        addNode(id, parent, -1);
        return;
    }
    Extent extent{m_hits.size(), 0, m_tools.size(), 0, m_attachments.size(), 0, false};
    m_texts.clear();
    m_reasoning.clear();
    m_firstTool = m_tools.size();
    if (fields.content)
        readContent(*fields.content, false);
    if (fields.thinkingLog)
        readThinkingLog(*fields.thinkingLog);
    if (fields.chunks)
        readChunks(*fields.chunks);
    noteFailedLookUp(extent.hits);
    extent.hitCount = m_hits.size() - extent.hits;
    extent.toolCount = m_tools.size() - extent.tools;
    extent.attachmentCount = m_attachments.size() - extent.attachments;

    MessageRecord message;
    message.id = id;
    message.parent = parent;
    message.role = *role;
    message.model = clean(stringOf(fields.model));
    message.text = m_arena.join(m_texts, paragraph);
    message.reasoning = m_arena.join(m_reasoning, paragraph);
    if (fields.createTime)
        message.at = timeOfMessage(*fields.createTime);
    if (fields.feedback)
        message.feedback = feedbackOf(*fields.feedback);
    if (fields.inputTokens)
        message.inputTokens = countOf(*fields.inputTokens);
    if (fields.outputTokens)
        message.outputTokens = countOf(*fields.outputTokens);
    if (message.at && (!m_newest || *message.at > *m_newest))
        m_newest = message.at;
    addNode(id, parent, qsizetype(m_messages.size()));
    m_messages.push_back(message);
    m_extents.push_back(extent);
}

std::optional<Role> MessageMapReader::roleOf(std::string_view role)
{
    if (role == "user")
        return Role::User;
    if (role == "assistant")
        return Role::Assistant;
    if (role == "tool")
        return Role::Tool;
    if (role.empty())
        return std::nullopt;
    const QString shown = QString::fromUtf8(role.data(), qsizetype(std::min<size_t>(role.size(), 40)));
    m_remarks.push_back(
        {QStringLiteral("bedrock.role"), QStringLiteral("%1 messages have the unknown role \"") + shown +
                                             QStringLiteral("\" and count neither as questions nor as answers")});
    return Role::System;
}

// A list of parts; one part alone (up to v0.4.4); or a plain text.
void MessageMapReader::readContent(Element content, bool thinking)
{
    simdjson::dom::array parts;
    Object part;
    std::string_view text;
    if (content.get(parts) == simdjson::SUCCESS) {
        for (const Element item : parts) {
            if (item.get(part) == simdjson::SUCCESS)
                readPart(part, thinking);
        }
    } else if (content.get(part) == simdjson::SUCCESS) {
        readPart(part, thinking);
    } else if (content.get(text) == simdjson::SUCCESS && !text.empty()) {
        thinking ? addReasoning(text) : m_texts.push_back(clean(text));
    }
}

void MessageMapReader::readPart(Object part, bool thinking)
{
    const std::string_view type = stringOf(findEither(part, "content_type", "contentType"));
    const std::optional<Element> body = find(part, "body");
    if (type == "text") {
        const std::string_view text = stringOf(body);
        if (!text.empty())
            thinking ? addReasoning(text) : m_texts.push_back(clean(text));
    } else if (type == "image" || type == "attachment") {
        const std::string_view content = stringOf(body);
        m_attachments.push_back({type, clean(stringOf(findEither(part, "file_name", "fileName"))),
                                 clean(stringOf(findEither(part, "media_type", "mediaType"))), base64Size(content)});
    } else if (type == "toolUse") {
        if (body)
            readToolUse(*body);
    } else if (type == "toolResult") {
        if (body)
            readToolResult(*body);
    } else if (type == "reasoning") {
        addReasoning(stringOf(find(part, "text")));
    } else {
        const QString shown = QString::fromUtf8(type.data(), qsizetype(std::min<size_t>(type.size(), 40)));
        m_remarks.push_back({QStringLiteral("bedrock.part"), QStringLiteral("%1 parts of the unknown content type \"") +
                                                                 shown + QStringLiteral("\" were left out")});
    }
}

// A list of steps since v1.4. v1.0 wrote a string, which the platform itself ignores.
void MessageMapReader::readThinkingLog(Element log)
{
    simdjson::dom::array steps;
    if (log.get(steps) != simdjson::SUCCESS)
        return;
    for (const Element step : steps) {
        Object object;
        if (step.get(object) != simdjson::SUCCESS)
            continue;
        if (const auto content = find(object, "content"))
            readContent(*content, true);
    }
}

// The same thought may stand in the content and in the thinking log.
void MessageMapReader::addReasoning(std::string_view text)
{
    const std::string_view cleaned = clean(text);
    const auto known = [&](const std::vector<std::string_view> &texts) {
        return std::find(texts.begin(), texts.end(), cleaned) != texts.end();
    };
    if (!cleaned.empty() && !known(m_reasoning) && !known(m_texts))
        m_reasoning.push_back(cleaned);
}

ToolCallRecord &MessageMapReader::toolCall(std::string_view id)
{
    for (size_t i = m_firstTool; i < m_tools.size(); ++i) {
        if (!id.empty() && m_tools[i].id == id)
            return m_tools[i];
    }
    m_tools.push_back({id, {}, {}, {}, std::nullopt});
    return m_tools.back();
}

void MessageMapReader::readToolUse(Element body)
{
    Object object;
    if (body.get(object) != simdjson::SUCCESS)
        return;
    ToolCallRecord &call = toolCall(clean(stringOf(findEither(object, "tool_use_id", "toolUseId"))));
    call.name = clean(stringOf(find(object, "name")));
    if (const auto input = find(object, "input"); input && !input->is_null())
        call.input = m_arena.keep(simdjson::minify(*input));
}

void MessageMapReader::readToolResult(Element body)
{
    Object object;
    if (body.get(object) != simdjson::SUCCESS)
        return;
    ToolCallRecord &call = toolCall(clean(stringOf(findEither(object, "tool_use_id", "toolUseId"))));
    call.ok = stringOf(find(object, "status")) != "error";
    if (const auto content = find(object, "content"))
        call.output = toolOutput(*content);
}

std::string_view MessageMapReader::toolOutput(Element content)
{
    std::vector<std::string_view> texts;
    simdjson::dom::array parts;
    Object part;
    if (content.get(parts) == simdjson::SUCCESS) {
        for (const Element item : parts) {
            if (item.get(part) == simdjson::SUCCESS)
                appendToolOutput(part, texts);
        }
    } else if (content.get(part) == simdjson::SUCCESS) {
        appendToolOutput(part, texts);
    } else {
        texts.push_back(clean(stringOf(content)));
    }
    return m_arena.join(texts, paragraph);
}

// {"text":…}, {"json":…}; before v2.2 {"json_":…|null,"text":…|null}. Images and documents are not kept.
void MessageMapReader::appendToolOutput(Object part, std::vector<std::string_view> &texts)
{
    if (const std::string_view text = stringOf(find(part, "text")); !text.empty())
        texts.push_back(clean(text));
    for (const std::string_view key : {"json", "json_"}) {
        if (const auto json = find(part, key); json && !json->is_null())
            texts.push_back(m_arena.keep(simdjson::minify(*json)));
    }
}

void MessageMapReader::readChunks(Element chunks)
{
    simdjson::dom::array list;
    if (chunks.get(list) != simdjson::SUCCESS)
        return;
    for (const Element item : list) {
        Object chunk;
        if (item.get(chunk) != simdjson::SUCCESS)
            continue;
        RetrievalHitRecord hit;
        hit.source = clean(stringOf(find(chunk, "source")));
        hit.kind = clean(stringOf(findEither(chunk, "content_type", "contentType")));
        hit.text = clean(stringOf(find(chunk, "content")));
        const auto rank = find(chunk, "rank");
        if (const auto number = rank ? doubleOf(*rank) : std::nullopt; number && *number >= 0 && *number < 1e9)
            hit.rank = int(*number);
        m_hits.push_back(hit);
    }
}

// An agent looks its documents up with a tool. `firstHit`: of the message under way. (The chunks that the platform keeps
// are those that the answer cites: none of them does not say that nothing was found.)
void MessageMapReader::noteFailedLookUp(size_t firstHit)
{
    int failed = 0, other = 0;
    for (size_t i = m_firstTool; i < m_tools.size(); ++i) {
        if (m_tools[i].name.starts_with("knowledge_base"))
            ++(m_tools[i].ok == false ? failed : other);
    }
    if (failed > 0 && other == 0 && m_hits.size() == firstHit)
        m_hits.emplace_back().kind = reasons::failedLookUp;
}

std::optional<FeedbackRecord> MessageMapReader::feedbackOf(Element value)
{
    Object object;
    if (value.get(object) != simdjson::SUCCESS)
        return std::nullopt; // null, or "" in old data
    const auto thumbsUp = findEither(object, "thumbs_up", "thumbsUp");
    bool up = false;
    if (!thumbsUp || thumbsUp->get(up) != simdjson::SUCCESS)
        return std::nullopt;
    return FeedbackRecord{up ? Rating::Up : Rating::Down, clean(stringOf(find(object, "category"))),
                          clean(stringOf(find(object, "comment")))};
}

std::string_view MessageMapReader::clean(std::string_view text)
{
    if (text.empty() || std::memchr(text.data(), '\0', text.size()) == nullptr) [[likely]]
        return text;
    return m_arena.keep(mendUtf8(text, m_repairs.nul));
}

MessageMapReader::Node *MessageMapReader::node(std::string_view id)
{
    if (m_nodes.size() < indexedFrom) {
        const auto found = std::find_if(m_nodes.begin(), m_nodes.end(), [&](const Node &n) { return n.id == id; });
        return found == m_nodes.end() ? nullptr : &*found;
    }
    if (m_nodeIndex.empty()) {
        for (size_t i = 0; i < m_nodes.size(); ++i)
            m_nodeIndex.emplace(m_nodes[i].id, i);
    }
    const auto found = m_nodeIndex.find(id);
    return found == m_nodeIndex.end() ? nullptr : &m_nodes[found->second];
}

// Of duplicate ids the last one wins.
void MessageMapReader::addNode(std::string_view id, std::string_view parent, qsizetype message)
{
    if (Node *known = node(id)) {
        if (known->message >= 0) {
            m_extents[size_t(known->message)].replaced = true;
            m_anyReplaced = true;
        }
        *known = Node{known->id, parent, message, false};
        return;
    }
    if (!m_nodeIndex.empty())
        m_nodeIndex.emplace(id, m_nodes.size());
    m_nodes.push_back({id, parent, message, false});
}

void MessageMapReader::finish(std::string_view lastMessageId)
{
    markVisible(lastMessageId);
    for (size_t i = 0; i < m_messages.size(); ++i) {
        MessageRecord &message = m_messages[i];
        const Extent &extent = m_extents[i];
        message.parent = realParent(message.parent);
        message.hits = std::span(m_hits).subspan(extent.hits, extent.hitCount);
        message.tools = std::span(m_tools).subspan(extent.tools, extent.toolCount);
        message.attachments = std::span(m_attachments).subspan(extent.attachments, extent.attachmentCount);
    }
    if (m_anyReplaced)
        dropReplaced();
}

// Walks from the leaf to the root. Without a known leaf nothing is known about any message.
void MessageMapReader::markVisible(std::string_view lastMessageId)
{
    Node *at = lastMessageId.empty() ? nullptr : node(lastMessageId);
    if (at == nullptr)
        return;
    while (at != nullptr && !at->visible) { // a circle ends where it was entered
        at->visible = true;
        at = at->parent.empty() ? nullptr : node(at->parent);
    }
    for (const Node &each : m_nodes) {
        if (each.message >= 0)
            m_messages[size_t(each.message)].visible = each.visible;
    }
}

// The nearest ancestor that is a message: pseudo messages are not stored.
std::string_view MessageMapReader::realParent(std::string_view parent)
{
    for (size_t steps = 0; steps <= m_nodes.size() && !parent.empty(); ++steps) {
        const Node *at = node(parent);
        if (at == nullptr || at->message >= 0)
            return parent;
        parent = at->parent;
    }
    return {};
}

void MessageMapReader::dropReplaced()
{
    size_t kept = 0;
    for (size_t i = 0; i < m_messages.size(); ++i) {
        if (!m_extents[i].replaced)
            m_messages[kept++] = m_messages[i];
    }
    m_messages.resize(kept);
}

} // namespace parlance::bedrock

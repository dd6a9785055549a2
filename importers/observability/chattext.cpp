#include "importers/observability/chattext.h"

#include "importers/readers/text.h"

#include <utility>

namespace parlance::observability {

namespace {

constexpr int maxDepth = 6;

// Blocks of a message that nobody said.
bool isNoSpeech(std::string_view type)
{
    return isOneOf(type, {"tool_result", "tool_use", "function", "function_call", "tool_call", "tool_call_response",
                          "image", "image_url", "thinking", "reasoning", "redacted_thinking"});
}

Value firstOf(Object object, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const Value value = member(object, name); value.isPresent())
            return value;
    }
    return {};
}

} // namespace

std::string_view ChatText::question(const Value &input)
{
    const std::string_view asked = questionOf(input, 0);
    return asked.empty() ? structured(input) : asked;
}

// Arguments and results that are no messages are shown as they are.
std::string_view ChatText::structured(const Value &value)
{
    const auto json = m_texts.parse(value);
    const auto object = json ? Value(*json).object() : std::nullopt;
    const bool isMessage = object && (member(*object, "role").isPresent() || member(*object, "messages").isPresent());
    return object && object->size() > 0 && !isMessage ? Value(*json).words(m_arena) : std::string_view();
}

std::string_view ChatText::questionOf(const Value &input, int depth)
{
    const auto json = depth == 0 ? m_texts.parse(input) : input.json(); // only the whole may be JSON as text
    if (!json || depth > maxDepth)
        return input.text();
    const Value value(*json);
    if (const auto messages = value.array())
        return lastOf(*messages, depth);
    const auto object = value.object();
    if (!object)
        return {};
    const std::string_view role = member(*object, "role").text();
    if (!role.empty())
        return isOneOf(role, {"user", "human"}) ? contentText(firstOf(*object, {"content", "parts"}), depth + 1)
                                                : std::string_view();
    return questionOf(firstOf(*object, {"messages", "contents", "prompt", "input", "inputs", "question", "query",
                                        "text", "inputText", "content"}),
                      depth + 1);
}

std::string_view ChatText::lastOf(Array messages, int depth)
{
    std::string_view last;
    for (const Element each : messages) {
        const std::string_view found = questionOf(Value(each), depth + 1);
        if (!found.empty())
            last = found;
    }
    return last;
}

// The spoken text of a message's content.
std::string_view ChatText::contentText(const Value &content, int depth)
{
    if (depth > maxDepth)
        return {};
    if (const auto parts = content.array()) {
        std::vector<std::string_view> texts;
        for (const Element part : *parts) {
            if (const std::string_view text = contentText(Value(part), depth + 1); !text.empty())
                texts.push_back(text);
        }
        return m_arena.join(texts, "\n");
    }
    const auto object = content.object();
    if (!object)
        return content.text();
    if (isNoSpeech(member(*object, "type").text()))
        return {};
    return contentText(firstOf(*object, {"text", "content", "value"}), depth + 1);
}

Reply ChatText::reply(const Value &output)
{
    m_parts.clear();
    m_thoughts.clear();
    m_reply = {};
    readReply(output, 0);
    m_reply.text = m_arena.join(m_parts, "\n");
    if (m_parts.empty() && m_thoughts.empty() && m_reply.tools.empty())
        m_reply.text = structured(output);
    m_reply.reasoning = m_arena.join(m_thoughts, "\n");
    return std::exchange(m_reply, {});
}

void ChatText::readReply(const Value &output, int depth)
{
    if (depth > maxDepth)
        return;
    const auto json = depth == 0 ? m_texts.parse(output) : output.json();
    if (!json) {
        if (!output.text().empty())
            m_parts.push_back(output.text());
        return;
    }
    const Value value(*json);
    if (const auto list = value.array()) {
        for (const Element each : *list) {
            if (const auto object = Value(each).object())
                readReplyObject(*object, depth + 1);
            else
                readReply(Value(each), depth + 1);
        }
    } else if (const auto object = value.object()) {
        readReplyObject(*object, depth + 1);
    }
}

// A message, a choice that holds one, a content block, or the body of a vendor's answer.
void ChatText::readReplyObject(Object object, int depth)
{
    if (depth > maxDepth)
        return;
    const std::string_view type = member(object, "type").text();
    if (!type.empty() && type != "message") {
        readPart(object, depth);
        return;
    }
    if (isOneOf(member(object, "role").text(), {"user", "human", "system", "tool"}))
        return; // the prompt, repeated
    if (const auto calls = member(object, "tool_calls").array()) {
        for (const Element each : *calls) {
            if (const auto call = Value(each).object())
                addTool(*call);
        }
    }
    readReply(
        firstOf(object, {"choices", "message", "messages", "content", "parts", "generation", "generations",
                         "completion", "output_text", "outputText", "output", "answer", "response", "text", "results"}),
        depth + 1);
}

void ChatText::readPart(Object part, int depth)
{
    const std::string_view type = member(part, "type").text();
    if (isOneOf(type, {"tool_use", "function", "function_call", "tool_call"})) {
        addTool(part);
    } else if (isOneOf(type, {"thinking", "reasoning"})) {
        const std::string_view thought = firstOf(part, {"thinking", "reasoning", "text", "content"}).text();
        if (!thought.empty())
            m_thoughts.push_back(thought);
    } else if (!isNoSpeech(type)) {
        const std::string_view text = contentText(firstOf(part, {"text", "content", "value"}), depth + 1);
        if (!text.empty())
            m_parts.push_back(text);
    }
}

void ChatText::addTool(Object call)
{
    const auto inner = member(call, "function").object();
    const Object described = inner.value_or(call);
    ToolCallRecord tool;
    tool.id = firstOf(call, {"id", "call_id", "tool_call_id"}).text();
    tool.name = member(described, "name").text();
    tool.input = firstOf(described, {"arguments", "input", "args"}).words(m_arena);
    if (!tool.name.empty())
        m_reply.tools.push_back(tool);
}

std::string_view spreadText(const Fields &fields, std::string_view list, std::string_view role)
{
    constexpr std::string_view contents[] = {".content", ".message.content", ".content.0.text",
                                             ".message.content.0.text", ".text"};
    std::string_view said;
    std::string column(list);
    for (int n = 0; n < 1000; ++n) {
        column.resize(list.size());
        const size_t prefix = column.append(1, '.').append(std::to_string(n)).size();
        std::string_view text;
        for (const std::string_view content : contents) {
            column.resize(prefix);
            if (text.empty())
                text = fields.at(column.append(content)).text();
        }
        column.resize(prefix);
        const bool isThere = !text.empty() || fields.at(column.append(".role")).isPresent();
        if (!isThere)
            break;
        if (role.empty() && !text.empty())
            return text;
        if (!text.empty() && fields.at(column.replace(prefix, std::string::npos, ".role")).text() == role)
            said = text;
    }
    return said;
}

} // namespace parlance::observability

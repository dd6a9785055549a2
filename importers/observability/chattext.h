// What was asked and what was answered, out of the many forms in which vendors and platforms write prompts and replies:
// plain text, lists of messages, content blocks, choices, parts.
#pragma once

#include "importers/observability/fields.h"
#include "models/records/records.h"

#include <vector>

namespace parlance::observability {

struct Reply
{
    std::string_view text, reasoning;
    std::vector<ToolCallRecord> tools; // that the model asked for
};

// Texts that had to be put together are in the arena.
class ChatText
{
public:
    ChatText(TextArena &arena, JsonTexts &texts)
        : m_arena(arena)
        , m_texts(texts)
    {}

    // The last thing that a person said; results of tools are not it. Empty: not known.
    std::string_view question(const Value &input);
    Reply reply(const Value &output);

private:
    std::string_view questionOf(const Value &input, int depth);
    std::string_view structured(const Value &value);
    std::string_view lastOf(Array messages, int depth);
    std::string_view contentText(const Value &content, int depth);
    void readReply(const Value &output, int depth);
    void readReplyObject(Object object, int depth);
    void readPart(Object part, int depth);
    void addTool(Object call);

    TextArena &m_arena;
    JsonTexts &m_texts;
    std::vector<std::string_view> m_parts, m_thoughts;
    Reply m_reply;
};

// Of a list of messages that is spread over fields ("$ai_input.1.content"): what the last one of that role says; without a
// role the first one.
std::string_view spreadText(const Fields &fields, std::string_view list, std::string_view role);

} // namespace parlance::observability

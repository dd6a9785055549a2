// The MessageMap of a Bedrock Chat conversation, in every shape since v0.3, as message records.
#pragma once

#include "importers/readers/json.h"
#include "importers/readers/textarena.h"
#include "models/core/issue.h"
#include "models/records/records.h"

#include <unordered_map>

namespace parlance::bedrock {

// Keeps its buffers from map to map. Not thread-safe.
class MessageMapReader
{
public:
    // A message that could not be taken, or not whole.
    struct Problem
    {
        QString code;
        QString text;
        std::string message; // its id
    };
    // Something worth one line for the whole file. text has %1 for the number of times.
    struct Remark
    {
        QString code;
        QString text;
    };

    // json: the decoded text of the attribute; padded: jsonPadding readable bytes follow it. lastMessageId: the leaf of the branch the user sees, or empty.
    // False when it is no JSON object; failure() then says why. Everything below is valid until the next read.
    bool read(std::string_view json, std::string_view lastMessageId, bool padded = false);

    // Without the pseudo messages "system" and "instruction", in the order of the map.
    [[nodiscard]] std::span<const MessageRecord> messages() const { return m_messages; }
    [[nodiscard]] std::optional<UtcMs> newest() const { return m_newest; }
    [[nodiscard]] const JsonRepairs &repairs() const { return m_repairs; }
    [[nodiscard]] const JsonFailure &failure() const { return m_failure; }
    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }
    [[nodiscard]] const std::vector<Remark> &remarks() const { return m_remarks; }

private:
    using Element = simdjson::dom::element;
    using Object = simdjson::dom::object;

    struct Node
    {
        std::string_view id;
        std::string_view parent;
        qsizetype message = -1; // index of its record; −1: a pseudo message or a damaged one
        bool visible = false;
    };
    // Where the lists of one message lie in the common vectors.
    struct Extent
    {
        size_t hits = 0, hitCount = 0;
        size_t tools = 0, toolCount = 0;
        size_t attachments = 0, attachmentCount = 0;
        bool replaced = false; // by a later message of the same id
    };
    struct Fields;

    void clear();
    void addMessage(std::string_view id, Element value);
    std::optional<Role> roleOf(std::string_view role);
    void readContent(Element content, bool thinking);
    void readPart(Object part, bool thinking);
    void readThinkingLog(Element log);
    void readToolUse(Element body);
    void readToolResult(Element body);
    std::string_view toolOutput(Element content);
    void appendToolOutput(Object part, std::vector<std::string_view> &texts);
    ToolCallRecord &toolCall(std::string_view id);
    void readChunks(Element chunks);
    std::optional<FeedbackRecord> feedbackOf(Element value);
    void addReasoning(std::string_view text);
    void noteFailedLookUp(size_t firstHit);
    std::string_view clean(std::string_view text);

    Node *node(std::string_view id);
    void addNode(std::string_view id, std::string_view parent, qsizetype message);
    void finish(std::string_view lastMessageId);
    void markVisible(std::string_view lastMessageId);
    std::string_view realParent(std::string_view parent);
    void dropReplaced();

    JsonParser m_parser;
    TextArena m_arena;
    std::vector<MessageRecord> m_messages;
    std::vector<Extent> m_extents;
    std::vector<RetrievalHitRecord> m_hits;
    std::vector<ToolCallRecord> m_tools;
    std::vector<AttachmentRecord> m_attachments;
    std::vector<Node> m_nodes;
    std::unordered_map<std::string_view, size_t> m_nodeIndex; // only filled for large maps
    std::vector<std::string_view> m_texts;                    // of the message under way
    std::vector<std::string_view> m_reasoning;                // of the message under way
    size_t m_firstTool = 0;                                   // of the message under way
    bool m_anyReplaced = false;
    std::optional<UtcMs> m_newest;
    JsonRepairs m_repairs;
    JsonFailure m_failure;
    std::vector<Problem> m_problems;
    std::vector<Remark> m_remarks;
};

} // namespace parlance::bedrock

#include "app/sample/render.h"

#include <QString>

#include <algorithm>

namespace parlance::sample {

namespace {

void appendHex4(std::string &out, char16_t unit)
{
    static const char *digits = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(unit >> shift) & 15];
}

// As Python's json.dumps writes a string: ASCII only.
void appendJson(std::string &out, const std::string &text)
{
    out += '"';
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    const auto put = [&out](char16_t unit) {
        if (unit == u'"' || unit == u'\\') {
            out += '\\';
            out += char(unit);
        } else if (unit == u'\n') {
            out += "\\n";
        } else if (unit < 0x20 || unit > 0x7e) {
            appendHex4(out, unit);
        } else {
            out += char(unit);
        }
    };
    if (ascii) {
        for (char c : text)
            put(char16_t(static_cast<unsigned char>(c)));
    } else {
        const QString wide = QString::fromStdString(text);
        for (QChar c : wide)
            put(c.unicode());
    }
    out += '"';
}

// {"S":"…"} of a text that is ASCII JSON already.
void appendNested(std::string &out, const std::string &json)
{
    out += "{\"S\":\"";
    for (char c : json) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    out += "\"}";
}

void appendText(std::string &out, const char *key, const std::string &value)
{
    out += ",\"";
    out += key;
    out += "\":{\"S\":";
    appendJson(out, value);
    out += '}';
}

void appendNumber(std::string &out, const char *key, const std::string &value)
{
    out += ",\"";
    out += key;
    out += "\":{\"N\":\"" + value + "\"}";
}

std::string sortKey(const Conversation &conversation)
{
    return conversation.user + "#CONV#" + conversation.id;
}

struct Node
{
    std::string id, parent;
    const char *role;
    std::string text, model;
    UtcMs at;
    const Message *message = nullptr; // the source; absent for system and instruction
};

void appendFeedback(std::string &out, const Message *message, UtcMs at)
{
    out += ", \"feedback\": ";
    if (!message || !message->feedback || message->feedback->at > at) {
        out += "null";
        return;
    }
    out += message->feedback->up ? "{\"thumbs_up\": true, \"category\": " : "{\"thumbs_up\": false, \"category\": ";
    appendJson(out, message->feedback->category);
    out += ", \"comment\": ";
    appendJson(out, message->feedback->comment);
    out += '}';
}

void appendChunks(std::string &out, const Bot &bot, const Message *message)
{
    out += ", \"used_chunks\": ";
    if (!message || message->citations == 0) {
        out += "null";
        return;
    }
    out += '[';
    for (int rank = 0; rank < message->citations; ++rank) {
        // Which document was found depends on the answer only, so that the same question cites the same pages.
        const auto page = (message->text.size() + size_t(rank) * 7) % 23 + 1;
        const std::string folder = bot.title == "HR Helpdesk" ? "people-handbook" : "product-manuals";
        out += rank ? ", {\"content\": " : "{\"content\": ";
        appendJson(out, message->text.substr(0, 160));
        out += ", \"content_type\": \"s3\", \"source\": ";
        appendJson(out, "s3://nordwind-knowledge/" + folder + "/chapter-" + std::to_string(page) + ".pdf");
        out += ", \"rank\": " + std::to_string(rank) + "}";
    }
    out += ']';
}

void appendThinking(std::string &out, const Message *message)
{
    out += ", \"thinking_log\": ";
    if (!message || message->tool.empty()) {
        out += "null";
        return;
    }
    const std::string id = "tooluse_" + message->id.substr(10);
    out += "[{\"role\": \"assistant\", \"content\": [{\"content_type\": \"toolUse\", \"body\": {\"tool_use_id\": ";
    appendJson(out, id);
    out += ", \"name\": ";
    appendJson(out, message->tool);
    out += ", \"input\": {\"limit\": 5}}}]}, {\"role\": \"user\", \"content\": [{\"content_type\": \"toolResult\", "
           "\"body\": {\"tool_use_id\": ";
    appendJson(out, id);
    out += message->toolFailed
               ? ", \"status\": \"error\", \"content\": [{\"text\": \"The service did not answer in time.\"}]}}]}]"
               : ", \"status\": \"success\", \"content\": [{\"text\": \"3 entries found\"}]}}]}]";
}

void appendNode(std::string &out, const Bot &bot, const Node &node, const std::vector<Node> &all, UtcMs at)
{
    appendJson(out, node.id);
    out += ": {\"role\": \"";
    out += node.role;
    out += "\", \"content\": [{\"content_type\": \"text\", \"body\": ";
    appendJson(out, node.text);
    out += "}], \"model\": ";
    appendJson(out, node.model);
    out += ", \"children\": [";
    bool first = true;
    for (const Node &other : all) {
        if (other.parent != node.id)
            continue;
        out += first ? "" : ", ";
        appendJson(out, other.id);
        first = false;
    }
    out += "], \"parent\": ";
    if (node.parent.empty())
        out += "null";
    else
        appendJson(out, node.parent);
    out += ", \"create_time\": " + std::to_string(node.at) + ".0";
    appendFeedback(out, node.message, at);
    appendChunks(out, bot, node.message);
    appendThinking(out, node.message);
    out += '}';
}

std::vector<Node> nodesAt(const Bot &bot, const Conversation &conversation, UtcMs at)
{
    const std::string &model = conversation.messages.front().model;
    std::vector<Node> nodes;
    nodes.push_back({"system", {}, "system", {}, model, conversation.created});
    std::string root = "system";
    if (!bot.instruction.empty()) {
        root = "instruction";
        nodes.push_back({root, "system", "instruction", bot.instruction, model, conversation.created});
    }
    for (const Message &message : conversation.messages) {
        if (message.at > at)
            break;
        const std::string parent = message.parent < 0 ? root : conversation.messages[size_t(message.parent)].id;
        nodes.push_back({message.id, parent, message.assistant ? "assistant" : "user", message.text, message.model,
                         message.at, &message});
    }
    return nodes;
}

std::string renderMap(const Bot &bot, const std::vector<Node> &nodes, UtcMs at)
{
    std::string out = "{";
    for (size_t i = 0; i < nodes.size(); ++i) {
        out += i ? ", " : "";
        appendNode(out, bot, nodes[i], nodes, at);
    }
    return out + "}";
}

} // namespace

std::vector<UtcMs> changesOf(const Conversation &conversation)
{
    std::vector<UtcMs> times;
    for (const Message &message : conversation.messages) {
        // The item is written when the answer is there, with the question.
        if (message.assistant)
            times.push_back(message.at);
        if (message.feedback)
            times.push_back(message.feedback->at);
    }
    if (conversation.deleted) {
        std::erase_if(times, [&](UtcMs t) { return t >= *conversation.deleted; });
        times.push_back(*conversation.deleted);
    }
    std::sort(times.begin(), times.end());
    return times;
}

bool existsAt(const Conversation &conversation, UtcMs at)
{
    return at >= conversation.messages[1].at && (!conversation.deleted || at < *conversation.deleted);
}

void appendKeys(std::string &out, const Conversation &conversation)
{
    out += "{\"PK\":{\"S\":";
    appendJson(out, conversation.user);
    out += "}";
    appendText(out, "SK", sortKey(conversation));
    out += "}";
}

std::string messageMap(const Company &company, const Conversation &conversation, UtcMs at)
{
    const Bot &bot = company.bots[conversation.bot];
    return renderMap(bot, nodesAt(bot, conversation, at), at);
}

void appendImage(std::string &out, const Company &company, const Conversation &conversation, UtcMs at)
{
    const Bot &bot = company.bots[conversation.bot];
    std::vector<Node> nodes = nodesAt(bot, conversation, at);
    // A question without its answer is not stored yet.
    while (nodes.back().message && !nodes.back().message->assistant)
        nodes.pop_back();
    Nano total = 0;
    for (const Node &node : nodes)
        total += node.message ? node.message->price : 0;

    out += "{\"PK\":{\"S\":";
    appendJson(out, conversation.user);
    out += '}';
    appendText(out, "SK", sortKey(conversation));
    appendText(out, "Title", conversation.title);
    appendNumber(out, "CreateTime", std::to_string(conversation.created));
    appendNumber(out, "TotalPrice", dollars(total).toStdString());
    appendText(out, "LastMessageId", nodes.back().id);
    out += ",\"ShouldContinue\":{\"BOOL\":false},\"IsLargeMessage\":{\"BOOL\":";
    out += conversation.large ? "true}" : "false}";
    if (conversation.large) {
        appendText(out, "LargeMessagePath", conversation.user + "/" + conversation.id + "/message_map.json");
        nodes.resize(1);
    }
    if (!bot.id.empty())
        appendText(out, "BotId", bot.id);
    out += ",\"MessageMap\":";
    appendNested(out, renderMap(bot, nodes, at));
    out += '}';
}

std::string botScan(const Company &company, UtcMs end)
{
    std::string out = "{\"Items\":[";
    int count = 0;
    for (const Bot &bot : company.bots) {
        if (bot.id.empty())
            continue;
        const std::string &owner = company.users[size_t(count) * 7].sub;
        out += count++ ? ",\n{\"PK\":{\"S\":" : "\n{\"PK\":{\"S\":";
        appendJson(out, owner);
        out += '}';
        appendText(out, "SK", "BOT#" + bot.id);
        appendText(out, "ItemType", owner + "#BOT");
        appendText(out, "BotId", bot.id);
        appendText(out, "Title", bot.title);
        appendText(out, "Description", bot.description);
        appendText(out, "Instruction", bot.instruction);
        appendNumber(out, "CreateTime", std::to_string(end - 400LL * 86'400'000 + count * 86'400'000LL));
        appendNumber(out, "LastUsedTime", std::to_string(end - count * 3'600'000LL));
        appendText(out, "SharedScope", "all");
        appendText(out, "SharedStatus", count <= 2 ? "pinned@00" + std::to_string(count) : "shared");
        appendText(out, "SyncStatus", "SUCCEEDED");
        if (bot.published) {
            appendText(out, "ApiPublishmentStackName", "ApiPublishmentStack" + bot.id);
            appendNumber(out, "ApiPublishedDatetime", std::to_string(end - 300LL * 86'400'000));
        }
        out += '}';
    }
    const std::string size = std::to_string(count);
    return out + "\n],\"Count\":" + size + ",\"ScannedCount\":" + size + "}\n";
}

std::string userList(const Company &company)
{
    std::string out = "sub,email,name,group,enabled\r\n";
    for (const User &user : company.users)
        out += user.sub + ',' + user.email + ',' + user.name + ',' + user.department + ',' +
               (user.enabled ? "true" : "false") + "\r\n";
    return out;
}

} // namespace parlance::sample

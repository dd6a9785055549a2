#include "tests/support/textrecords.h"

#include "models/records/reasons.h"

#include <QList>

#include <deque>
#include <map>

namespace parlance::test {

namespace {

struct Word
{
    std::string key, value; // "title=x" → title, x; a bare word has no value; "…" text has the key "text"
};

std::vector<Word> words(const std::string &line)
{
    std::vector<Word> all;
    for (size_t i = 0; i < line.size();) {
        if (line[i] == ' ') {
            ++i;
            continue;
        }
        std::string key, value;
        bool hasValue = false;
        for (; i < line.size() && line[i] != ' ' && line[i] != '"'; ++i) {
            if (line[i] == '=' && !hasValue)
                hasValue = true;
            else
                (hasValue ? value : key) += line[i];
        }
        if (i < line.size() && line[i] == '"') {
            const size_t end = line.find('"', i + 1);
            value = line.substr(i + 1, end - i - 1);
            if (key.empty())
                key = "text";
            i = end + 1;
        }
        all.push_back({key, value});
    }
    return all;
}

qint64 thousandths(const std::string &seconds)
{
    return qint64(std::stod(seconds) * 1000 + (seconds[0] == '-' ? -0.5 : 0.5));
}

// Owns what the views of one record point to.
struct Block
{
    std::deque<std::vector<Word>> lines;
    ConversationRecord conversation;
    std::vector<MessageRecord> messages;
    std::deque<std::vector<RetrievalHitRecord>> hits;
    std::deque<std::vector<ToolCallRecord>> tools;
    std::deque<std::vector<SlotRecord>> filledSlots;
    std::deque<std::vector<AttachmentRecord>> files;
};

bool readMessage(Block &block, const std::vector<Word> &line, MessageRecord &m)
{
    static const std::map<std::string, Role> roles{
        {"user", Role::User}, {"assistant", Role::Assistant}, {"tool", Role::Tool}, {"system", Role::System}};
    m.role = roles.at(line[0].key);
    m.id = line.at(1).key;
    auto &hits = block.hits.emplace_back();
    auto &tools = block.tools.emplace_back();
    auto &filled = block.filledSlots.emplace_back();
    auto &files = block.files.emplace_back();
    for (size_t i = 2; i < line.size(); ++i) {
        const auto &[key, value] = line[i];
        if (key[0] == '<')
            m.parent = std::string_view(key).substr(1);
        else if (key[0] == '@')
            m.at = thousandths(key.substr(1));
        else if (key == "text")
            m.text = value;
        else if (key == "model")
            m.model = value;
        else if (key == "up" || key == "down")
            m.feedback = FeedbackRecord{key == "up" ? Rating::Up : Rating::Down, {}, {}};
        else if (key == "category")
            m.feedback->category = value;
        else if (key == "comment")
            m.feedback->comment = value;
        else if (key == "error")
            m.error = true;
        else if (key == "missed")
            m.missed = true;
        else if (key == "understood")
            m.missed = false;
        else if (key == "source")
            m.answerSource = value;
        else if (key == "state")
            m.intentState = value;
        else if (key == "hidden")
            m.visible = false;
        else if (key == "visible")
            m.visible = true;
        else if (key == "cost")
            m.cost = parseDollars(value);
        else if (key == "response")
            m.responseMs = std::stoll(value);
        else if (key == "intent")
            m.intent = value;
        else if (key == "confidence")
            m.confidence = std::stod(value);
        else if (key == "nearest") {
            m.nearestIntent = std::string_view(value).substr(0, value.find(':'));
            m.nearestConfidence = std::stod(value.substr(value.find(':') + 1));
        } else if (key == "sentiment")
            m.sentiment = value;
        else if (key == "endpoint")
            m.endpoint = value;
        else if (key == "reasoning")
            m.reasoning = value;
        else if (key == "errortype")
            m.errorType = value;
        else if (key == "errorname")
            m.errorName = value;
        else if (key == "errorcode")
            m.errorCode = value;
        else if (key == "errortext")
            m.errorText = value;
        else if (key == "errorrequest")
            m.errorRequestId = value;
        else if (key == "errorstack")
            m.errorStack = value;
        else if (key == "tokens") {
            m.inputTokens = std::stoll(value);
            m.outputTokens = std::stoll(value.substr(value.find('/') + 1));
        } else if (key == "file")
            files.push_back({"attachment", value, "application/pdf", qint64(value.size())});
        else if (key == "hit")
            hits.push_back({value, "url", "chunk", int(hits.size()), {}, {}});
        else if (key == "hittext")
            hits.back().text = value;
        else if (key == "hitkind")
            hits.back().kind = value;
        else if (key == "nohit")
            hits.push_back({{}, reasons::failedLookUp, {}, {}, {}, 20});
        else if (key == "lookup")
            hits.push_back({{}, reasons::timedLookUp, {}, {}, {}, std::stoll(value)});
        else if (key == "tool" || key == "badtool")
            tools.push_back({"t", value, "{}", "out", key == "tool"});
        else if (key == "toolin")
            tools.back().input = value;
        else if (key == "toolout")
            tools.back().output = value;
        else if (key == "filekind")
            files.back().kind = files.back().mediaType = value;
        else if (key == "slot")
            filled.push_back({std::string_view(value).substr(0, value.find(':')),
                              std::string_view(value).substr(value.find(':') + 1),
                              {},
                              {}});
        else
            return false;
    }
    m.slotValues = filled;
    m.hits = hits;
    m.attachments = files;
    m.tools = tools;
    return true;
}

bool readConversation(ConversationRecord &c, const std::vector<Word> &line)
{
    static const std::map<std::string, std::string_view ConversationRecord::*> texts{
        {"channel", &ConversationRecord::channel},       {"modality", &ConversationRecord::modality},
        {"locale", &ConversationRecord::locale},         {"alias", &ConversationRecord::botAlias},
        {"version", &ConversationRecord::botVersion},    {"device", &ConversationRecord::device},
        {"browser", &ConversationRecord::browser},       {"country", &ConversationRecord::country},
        {"region", &ConversationRecord::region},         {"city", &ConversationRecord::city},
        {"referrer", &ConversationRecord::referrer},     {"plan", &ConversationRecord::plan},
        {"experiment", &ConversationRecord::experiment}, {"variant", &ConversationRecord::variant}};
    c.id = line.at(1).key;
    for (size_t i = 2; i < line.size(); ++i) {
        const auto &[key, value] = line[i];
        if (key == "user")
            c.user = value;
        else if (key == "bot")
            c.bot = value;
        else if (key == "at")
            c.order.atMicros = thousandths(value) * 1000;
        else if (key == "rank")
            c.order.rank = std::stoi(value);
        else if (key == "hour")
            c.exportHour = std::stoll(value);
        else if (key == "total")
            c.reportedTotal = parseDollars(value);
        else if (key == "part")
            c.part = value;
        else if (key == "title")
            c.title = value;
        else if (const auto text = texts.find(key); text != texts.end())
            c.*(text->second) = value;
        else if (key == "outcome")
            c.outcome = value;
        else if (key == "started")
            c.started = thousandths(value);
        else if (key == "deleted")
            c.deleted = true;
        else if (key == "complete")
            c.complete = true;
        else if (key == "nostate")
            c.hasState = false;
        else
            return false;
    }
    return true;
}

Result<void> pushOther(RecordSink &sink, const std::vector<Word> &line)
{
    std::map<std::string, std::string_view> w;
    for (size_t i = 2; i < line.size(); ++i)
        w[line[i].key] = line[i].value;
    const std::string &id = line.at(1).key;
    if (line[0].key == "bot") {
        BotRecord b;
        b.id = id;
        b.title = w["title"];
        b.owner = w["owner"];
        const std::string knows = "{\"files\":[\"" + std::string(w["knows"]) + "\"]}";
        if (w.count("knows"))
            b.knowledge = knows;
        b.instruction = w["instruction"];
        b.deleted = w.count("deleted") > 0;
        if (w.count("at"))
            b.order.atMicros = thousandths(std::string(w["at"])) * 1000;
        return sink.put(b);
    }
    if (line[0].key == "account") {
        UserRecord u;
        u.id = id;
        u.label = w["label"];
        u.email = w["email"];
        if (w.count("modified"))
            u.lastModified = thousandths(std::string(w["modified"]));
        return sink.put(u);
    }
    if (line[0].key == "document") {
        RelatedDocumentRecord d;
        d.conversation = w["conversation"];
        d.id = id;
        d.name = w["name"];
        d.link = w["link"];
        d.text = w["text"];
        return sink.put(d);
    }
    const auto at = [&] { return thousandths(std::string(w["at"])); };
    if (line[0].key == "audit") {
        AuditRecord a{id,          w["actor"],  w["action"], w["kind"],
                      w["target"], w["detail"], at(),        w.count("reconstructed") > 0};
        return sink.put(a);
    }
    if (line[0].key == "lead") {
        LeadRecord l;
        l.conversation = id;
        l.name = w["name"];
        l.email = w["email"];
        l.phone = w["phone"];
        l.interest = w["interest"];
        l.quality = w["quality"];
        l.at = at();
        if (w.count("followed"))
            l.followedUp = w["followed"] == "yes";
        if (w.count("value"))
            l.value = parseDollars(w["value"]);
        return sink.put(l);
    }
    if (line[0].key == "event") {
        ProductEventRecord e;
        e.name = id;
        e.conversation = w["conversation"];
        e.user = w["user"];
        e.at = at();
        e.goal = w.count("goal") > 0;
        return sink.put(e);
    }
    if (line[0].key == "sample") {
        MetricSampleRecord s;
        s.name = id;
        const std::string ofBucket = R"({"le":")" + std::string(w["le"]) + R"("})";
        s.labels = w.count("le") > 0 && !w["le"].empty() ? std::string_view(ofBucket) : w["labels"];
        s.kind = w["kind"];
        s.at = at();
        s.value = std::stod(std::string(w["value"]));
        return sink.put(s);
    }
    return fail(ErrorCategory::Internal, QString::fromStdString("unknown line: " + line[0].key));
}

} // namespace

Result<void> pushText(RecordSink &sink, const QByteArray &text)
{
    Block block;
    const auto finish = [&]() -> Result<void> {
        if (block.conversation.id.empty())
            return {};
        block.conversation.messages = block.messages;
        auto put = sink.put(block.conversation);
        block.conversation = {};
        block.messages.clear();
        return put;
    };
    for (const QByteArray &raw : text.split('\n')) {
        if (raw.trimmed().isEmpty() || raw.trimmed().startsWith('#'))
            continue;
        const auto &line = block.lines.emplace_back(words(raw.trimmed().toStdString()));
        bool understood = true;
        if (line[0].key == "conversation") {
            if (auto done = finish(); !done)
                return done;
            understood = readConversation(block.conversation, line);
        } else if (raw.startsWith("  ")) {
            understood = readMessage(block, line, block.messages.emplace_back());
        } else {
            if (auto done = finish(); !done)
                return done;
            if (auto done = pushOther(sink, line); !done)
                return done;
        }
        if (!understood)
            return fail(ErrorCategory::Internal, QStringLiteral("not understood: %1").arg(QString::fromUtf8(raw)));
    }
    return finish();
}

} // namespace parlance::test

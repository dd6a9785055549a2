#include "importers/bedrock/adminanswer.h"

#include "importers/bedrock/conversationanswer.h"
#include "importers/readers/text.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace parlance::bedrock {

namespace {

constexpr int deepest = 6; // lists inside lists of an answer

struct Word
{
    std::string_view name, measure;
};
constexpr std::array words{
    Word{"total_price", "cost"},
    Word{"total_cost", "cost"},
    Word{"cost", "cost"},
    Word{"total_input_tokens", "input_tokens"},
    Word{"input_tokens", "input_tokens"},
    Word{"total_output_tokens", "output_tokens"},
    Word{"output_tokens", "output_tokens"},
    Word{"num_sessions", "conversations"},
    Word{"total_sessions", "conversations"},
    Word{"sessions", "conversations"},
    Word{"conversation_count", "conversations"},
    Word{"num_of_convos", "conversations"},
    Word{"num_messages", "messages"},
    Word{"total_messages", "messages"},
    Word{"message_count", "messages"},
    Word{"total_queries", "queries"},
    Word{"query_count", "queries"},
    Word{"queries", "queries"},
    Word{"frequency", "queries"},
    Word{"count", "queries"},
    Word{"total_users", "users"},
    Word{"num_of_users", "users"},
    Word{"unique_users", "users"},
    Word{"user_count", "users"},
    Word{"total_bots", "bots"},
    Word{"avg_satisfaction", "satisfaction"},
    Word{"average_satisfaction", "satisfaction"},
    Word{"satisfaction_rate", "satisfaction"},
    Word{"satisfaction_score", "satisfaction"},
    Word{"satisfaction", "satisfaction"},
    Word{"thumbs_up", "thumbs_up"},
    Word{"positive_count", "thumbs_up"},
    Word{"thumbs_down", "thumbs_down"},
    Word{"negative_count", "thumbs_down"},
    Word{"total_ratings", "ratings"},
    Word{"total_feedback", "ratings"},
    Word{"feedback_count", "ratings"},
    Word{"percentage", "percentage"},
};

std::string_view measureOf(std::string_view name)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const Word &w) { return w.name == name; });
    return found == words.end() ? std::string_view() : found->measure;
}

// The lists that answers hold, by the kind of their figures.
struct List
{
    std::string_view name, kind;
};
constexpr std::array lists{
    List{"bots", "bot_cost"},
    List{"top_bots", "bot_cost"},
    List{"users", "user_cost"},
    List{"top_users", "user_cost"},
    List{"topics", "topic"},
    List{"top_topics", "topic"},
    List{"daily", "daily"},
    List{"daily_usage", "daily"},
    List{"daily_stats", "daily"},
    List{"queries", "question"},
    List{"popular_queries", "question"},
    List{"top_queries", "question"},
};

std::string_view kindOf(std::string_view list)
{
    const auto found = std::find_if(lists.begin(), lists.end(), [&](const List &l) { return l.name == list; });
    return found == lists.end() ? std::string_view() : found->kind;
}

// One of a fork's list of somebody's conversations, which has a cost; upstream's own list has none.
bool isConversation(const AnswerFields &fields)
{
    return fields.has({"id"}) && fields.has({"title"}) && fields.has({"create_time"}) && fields.has({"total_price"}) &&
           !fields.has({"owner_user_id"});
}

TimeRange rangeOfDate(std::string_view text)
{
    const TimeZone utc;
    const QString date = QString::fromUtf8(text.data(), qsizetype(std::min<size_t>(text.size(), 10)));
    if (const QDate month = QDate::fromString(date, QStringLiteral("yyyy-MM")); date.size() == 7 && month.isValid())
        return {utc.startOfDay(month), utc.startOfDay(month.addMonths(1))};
    QDate day = QDate::fromString(date, Qt::ISODate);
    if (!day.isValid())
        day = QDate::fromString(date.left(8), QStringLiteral("yyyyMMdd"));
    if (!day.isValid())
        return {};
    return {utc.startOfDay(day), utc.startOfDay(day.addDays(1))};
}

std::string knowledgeOf(const AnswerFields &fields)
{
    const auto value = fields.find({"knowledge"});
    Object object;
    if (!value || value->get(object) != simdjson::SUCCESS)
        return {};
    const AnswerFields knowledge(object);
    constexpr std::pair<std::string_view, std::string_view> parts[] = {
        {"source_urls", "urls"}, {"sitemap_urls", "urls"}, {"filenames", "files"}, {"s3_urls", "s3"}};
    std::string json;
    std::string_view open;
    for (const auto &[name, key] : parts) {
        simdjson::dom::array items;
        const auto list = knowledge.find({name});
        if (!list || list->get(items) != simdjson::SUCCESS || items.size() == 0)
            continue;
        const std::string text = simdjson::minify(*list);
        if (key == open) {
            json.back() = ','; // the list of the same name goes on
            json.append(text, 1);
        } else {
            json += json.empty() ? '{' : ',';
            appendJsonString(json, key);
            json.append(":").append(text);
        }
        open = key;
    }
    return json.empty() ? json : json + '}';
}

// {"id": …, "name": …, "email": …}, alone or in a list, and nothing else: who is behind an id.
bool isOfPeople(std::string_view text)
{
    const std::string_view first = text.substr(0, text.find('}'));
    size_t keys = 0;
    for (size_t at = first.find("\":"); at != std::string_view::npos; at = first.find("\":", at + 1))
        ++keys;
    return keys == 3 && contains(first, "\"id\":") && contains(first, "\"name\":") && contains(first, "\"email\":");
}

} // namespace

Result<void> AdminAnswerReader::read(Element root)
{
    simdjson::dom::array list;
    Object object;
    if (root.get(list) == simdjson::SUCCESS)
        return readList(list, {}, {}, {}, 0);
    if (root.get(object) == simdjson::SUCCESS)
        return readObject(object, {}, {}, 0);
    m_log.issue(Severity::Rejected, QStringLiteral("json.shape"),
                QStringLiteral("the answer is neither a list nor an object"), {});
    return {};
}

// An answer about one bot or user, or about everything; with its lists.
Result<void> AdminAnswerReader::readObject(Object object, const Scope &outer, const QString &path, int depth)
{
    const AnswerFields fields(object);
    const bool isPerson = fields.has({"email"}) && fields.has({"id", "user_id"}) && !fields.has({"owner_user_id"});
    if (depth == 0 && (isPerson || isConversation(fields)))
        return readItem(object, {}, outer, path, depth);
    m_log.addRecord();
    Scope scope{outer.kind, outer.subject, periodOf(fields, outer.period)};
    const std::string bot = fields.text({"bot_id"});
    const bool isBot = !bot.empty() || (fields.has({"id"}) && fields.has({"owner_user_id", "instruction"}));
    const std::string subject = !bot.empty() ? bot : fields.text({"id"});
    if (isBot) {
        scope = {"bot_cost", subject, scope.period};
        if (auto put = putBot(fields, subject); !put)
            return put;
    } else if (scope.kind.empty()) {
        scope.kind = "totals";
    }
    if (auto put = putFigures(fields, scope, path); !put)
        return put;
    for (const AnswerFields::Field &field : fields.all()) {
        simdjson::dom::array list;
        Object inner;
        const QString at = path + (path.isEmpty() ? QString() : QStringLiteral(".")) +
                           QString::fromUtf8(field.given.data(), qsizetype(field.given.size()));
        Result<void> done;
        if (field.value.get(list) == simdjson::SUCCESS && depth < deepest)
            done = readList(list, field.name, scope, at, depth + 1);
        else if ((field.name == "summary" || field.name == "satisfaction" || field.name == "data") &&
                 field.value.get(inner) == simdjson::SUCCESS && depth < deepest)
            done = readObject(inner, scope, at, depth + 1);
        if (!done)
            return done;
    }
    return {};
}

Result<void> AdminAnswerReader::readList(simdjson::dom::array list, std::string_view name, const Scope &scope,
                                         const QString &path, int depth)
{
    if (!name.empty() && kindOf(name).empty())
        return {}; // of texts and other things that state no figures
    qint64 index = 0;
    for (const Element item : list) {
        const QString at = QStringLiteral("%1[%2]").arg(path).arg(index++);
        Object object;
        if (item.get(object) != simdjson::SUCCESS) {
            m_log.addRecord();
            m_log.issue(Severity::Rejected, QStringLiteral("json.shape"),
                        QStringLiteral("an element of the answer is not a JSON object"), {-1, -1, at},
                        simdjson::minify(item));
            continue;
        }
        if (auto done = readItem(object, name, scope, at, depth); !done)
            return done;
        m_log.tick();
    }
    return {};
}

// What an element is says its list, else its fields.
Result<void> AdminAnswerReader::readItem(Object object, std::string_view list, const Scope &outer, const QString &path,
                                         int depth)
{
    m_log.addRecord();
    m_arena.clear();
    const AnswerFields fields(object);
    Scope scope{kindOf(list), {}, periodOf(fields, outer.period)};
    std::string subject;
    if (scope.kind.empty()) {
        scope.kind = isConversation(fields)                                    ? "conversation_cost"
                     : fields.has({"owner_user_id", "bot_id", "is_published"}) ? "bot_cost"
                     : fields.has({"user_id"}) || fields.names("email")        ? "user_cost"
                     : fields.has({"date", "day"})                             ? "daily"
                     : fields.has({"topic"})                                   ? "topic"
                                                                               : "question";
    }
    if (scope.kind == "bot_cost")
        subject = fields.text({"bot_id", "id"});
    else if (scope.kind == "user_cost")
        subject = fields.text({"user_id", "id"});
    else if (scope.kind == "conversation_cost")
        subject = fields.text({"id"});
    else if (scope.kind == "topic")
        subject = fields.text({"topic", "name"});
    else if (scope.kind == "question")
        subject = fields.text({"query", "question", "text", "prompt", "content"});
    else
        subject = fields.text({"date", "day"});
    if (subject.empty()) {
        m_log.issue(Severity::Rejected, QStringLiteral("bedrock.answer"),
                    QStringLiteral("an element without what it is about: an id, a day, a topic or a question"),
                    {-1, -1, path}, simdjson::minify(object));
        return {};
    }
    Result<void> put;
    if (scope.kind == "bot_cost")
        put = putBot(fields, subject);
    else if (scope.kind == "user_cost")
        put = putUser(fields, subject);
    else if (scope.kind == "conversation_cost")
        noteMessages(fields);
    if (!put)
        return put;
    if (scope.kind == "daily") {
        scope.period = rangeOfDate(subject);
        if (!outer.subject.empty()) { // of one bot
            scope.kind = "bot_daily";
            subject = outer.subject;
        }
    } else if (!outer.subject.empty()) {
        subject = std::string(outer.subject) + '|' + subject;
        scope.kind = scope.kind == "topic" ? "bot_topic" : scope.kind == "question" ? "bot_question" : "bot_user_cost";
    }
    scope.subject = subject;
    if (auto done = putFigures(fields, scope, path); !done)
        return done;
    const auto daily = fields.find({"daily", "daily_usage"});
    simdjson::dom::array days;
    if (scope.kind == "bot_cost" && daily && daily->get(days) == simdjson::SUCCESS && depth < deepest)
        return readList(days, "daily", scope, path + QStringLiteral(".daily"), depth + 1);
    return {};
}

Result<void> AdminAnswerReader::putBot(const AnswerFields &fields, std::string_view id)
{
    BotRecord bot;
    bot.id = id;
    bot.title = keep(fields.text({"title"}));
    bot.description = keep(fields.text({"description"}));
    bot.owner = keep(fields.text({"owner_user_id"}));
    bot.instruction = keep(fields.text({"instruction"}));
    bot.sharedScope = keep(fields.text({"shared_scope"}));
    bot.sharedStatus = keep(fields.text({"shared_status"}));
    bot.syncStatus = keep(fields.text({"sync_status"}));
    bot.syncReason = keep(fields.text({"sync_status_reason"}));
    bot.created = fields.time({"create_time"}, m_context.zone);
    bot.lastUsed = fields.time({"last_used_time"}, m_context.zone);
    bot.knowledge = keep(knowledgeOf(fields));
    bot.publishedApi = fields.flag({"is_published"});
    if (!bot.publishedApi && fields.has({"published_stack_name", "published_api_stack_name", "published_datetime"}))
        bot.publishedApi = true;
    if (!bot.sharedStatus.empty())
        bot.pinned = bot.sharedStatus.starts_with("pinned");
    return m_sink.put(bot);
}

// The same messages in an export would be others: nothing says which is which.
void AdminAnswerReader::noteMessages(const AnswerFields &fields)
{
    simdjson::dom::array messages;
    if (const auto list = fields.find({"messages"}); list && list->get(messages) == simdjson::SUCCESS)
        for (size_t i = 0; i < messages.size(); ++i)
            m_log.count(QStringLiteral("bedrock.messages"),
                        QStringLiteral("%1 messages without an id were left out; the export has them"));
}

Result<void> AdminAnswerReader::putUser(const AnswerFields &fields, std::string_view id)
{
    UserRecord user;
    user.id = id;
    user.email = keep(fields.text({"email"}));
    const std::string first = fields.text({"first_name", "given_name"}),
                      last = fields.text({"last_name", "family_name"});
    std::string name = fields.text({"name"});
    if (name.empty())
        name = first + (first.empty() || last.empty() ? "" : " ") + last;
    user.label = keep(name);
    user.group = keep(fields.text({"group", "group_id"}));
    return m_sink.put(user);
}

Result<void> AdminAnswerReader::putFigures(const AnswerFields &fields, const Scope &scope, const QString &path)
{
    for (const AnswerFields::Field &field : fields.all()) {
        std::string_view measure = measureOf(field.name);
        if (measure.empty() || field.value.is_null() || !(field.value.is_number() || field.value.is_string()))
            continue;
        if (scope.kind == "topic" || scope.kind == "bot_topic")
            measure = field.name == "count" ? "messages" : measure;
        if (auto put = putFigure(scope, measure, textOfValue(field.value),
                                 path + u'.' + QString::fromUtf8(field.given.data(), qsizetype(field.given.size())));
            !put)
            return put;
    }
    return putByModel(fields, scope, path);
}

Result<void> AdminAnswerReader::putByModel(const AnswerFields &fields, const Scope &scope, const QString &path)
{
    const auto models = fields.find({"by_model"});
    Object object;
    if (!models || models->get(object) != simdjson::SUCCESS)
        return {};
    const std::string kind = scope.kind == "totals" ? "model_cost" : std::string(scope.kind) + "_by_model";
    for (const auto field : object) {
        const std::string model(field.key);
        const std::string subject = scope.subject.empty() ? model : std::string(scope.subject) + '|' + model;
        const Scope one{kind, subject, scope.period};
        const QString at = path + QStringLiteral(".by_model.") + QString::fromStdString(model);
        if (auto put = putFigure(one, "cost", textOfValue(field.value), at); !put)
            return put;
    }
    return {};
}

Result<void> AdminAnswerReader::putFigure(const Scope &scope, std::string_view measure, const std::string &number,
                                          const QString &path)
{
    const auto amount = parseDollars(number);
    if (!amount) {
        m_log.issue(Severity::Rejected, QStringLiteral("bedrock.number"), QStringLiteral("not a number"),
                    {-1, -1, path}, number);
        return {};
    }
    const std::string decimal = dollars(*amount).toStdString(); // without an exponent
    StatedFigureRecord figure;
    figure.kind = scope.kind;
    figure.subject = scope.subject;
    figure.measure = measure;
    figure.value = decimal;
    figure.period = scope.period;
    return m_sink.put(figure);
}

TimeRange AdminAnswerReader::periodOf(const AnswerFields &fields, const TimeRange &outer) const
{
    if (const std::string period = fields.text({"period"}); !period.empty()) {
        if (const TimeRange range = rangeOfDate(period); range.from)
            return range;
    }
    const auto from = fields.time({"start_time", "from_date", "start_date"}, m_context.zone);
    const auto to = fields.time({"end_time", "to_date", "end_date"}, m_context.zone);
    return from || to ? TimeRange{from, to} : outer;
}

Confidence adminConfidence(std::string_view head)
{
    const std::string_view text = trimmedHead(head);
    if (!text.starts_with('{') && !text.starts_with('['))
        return Confidence::No;
    const auto has = [&](std::string_view snake, std::string_view camel) {
        const auto quoted = [](std::string_view name) { return '"' + std::string(name) + '"'; };
        return contains(text, quoted(snake)) || contains(text, quoted(camel));
    };
    if (isConversationAnswer(text))
        return Confidence::Certain;
    // A conversation has these words inside, too.
    if (contains(text, "MessageMap") || contains(text, "\"messageMap\"") || contains(text, "\"NewImage\""))
        return Confidence::No;
    const bool ofBots = has("owner_user_id", "ownerUserId") &&
                        (has("shared_scope", "sharedScope") || has("published_stack_name", "publishedStackName"));
    const bool ofUsers = text.starts_with('[') && has("email", "email") && has("total_price", "totalPrice");
    const bool ofCosts = has("total_cost", "totalCost") &&
                         (has("by_model", "byModel") || has("top_users", "topUsers") || has("top_bots", "topBots"));
    const bool ofDashboard = (has("daily_usage", "dailyUsage") || has("total_sessions", "totalSessions")) &&
                             (has("num_sessions", "numSessions") || has("total_users", "totalUsers"));
    const bool ofTop = has("top_users", "topUsers") && has("top_bots", "topBots");
    const bool ofConversations = has("title", "title") && has("create_time", "createTime") &&
                                 has("total_price", "totalPrice") && !contains(text, "\"PK\"");
    if (ofBots || ofUsers || ofConversations || ofCosts || ofDashboard || ofTop)
        return Confidence::Certain;
    const bool ofTopics = has("topics", "topics") && has("message_count", "messageCount");
    const bool ofQueries = has("popular_queries", "popularQueries") ||
                           (has("query", "query") && has("count", "count") && has("bot_id", "botId"));
    const bool ofBot = has("bot_id", "botId") &&
                       (has("query_count", "queryCount") || has("unique_users", "uniqueUsers") ||
                        has("avg_satisfaction", "avgSatisfaction") || has("satisfaction_rate", "satisfactionRate"));
    if (ofTopics || ofQueries || ofBot)
        return Confidence::Likely;
    return isOfPeople(text) ? Confidence::Maybe : Confidence::No;
}

} // namespace parlance::bedrock

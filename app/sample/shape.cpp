#include "app/sample/shape.h"

#include <algorithm>
#include <array>

namespace parlance::sample {

namespace {

constexpr int64_t second = 1000, minute = 60 * second, hour = 60 * minute;

// Conversations that begin in each local hour: office bots, and bots that also customers use.
constexpr std::array<int64_t, 24> officeHours = {0,  0,  0,  0,  0,  1,  6,  26, 70, 100, 104, 92,
                                                 54, 72, 96, 90, 74, 46, 20, 9,  5,  4,   2,   1};
constexpr std::array<int64_t, 24> customerHours = {4,  2,  1,  1,  1,  2,  8,  20, 42, 62, 74, 76,
                                                   70, 66, 64, 62, 66, 74, 84, 92, 88, 66, 34, 12};
constexpr std::array<int64_t, 7> officeDays = {1060, 1120, 1080, 1030, 820, 110, 90};

// One conversation in the making.
class Talk
{
public:
    Talk(const Company &company, const Conversation &start, const char *model, bool dip, Random &random)
        : m_bot(company.bots[start.bot])
        , m_conversation(start)
        , m_model(model)
        , m_dip(dip)
        , m_random(random)
        , m_now(start.created)
    {}

    Conversation run(int dayOfYear)
    {
        const Topic &topic = popular(m_bot.topics);
        m_slots = chooseSlots(m_random, dayOfYear);
        m_conversation.title = topic.title;
        m_conversation.large = topic.large;
        std::string question = fillSlots(popular(topic.questions), m_slots);
        if (topic.large)
            question += "\n\n" + longContract(m_random, m_slots, 315'000);
        exchange(question, fillSlots(m_random.pick<std::string>(topic.answers), m_slots), topic);
        followUps(topic);
        maybeDelete();
        return std::move(m_conversation);
    }

private:
    // What stands first in the content files is asked most.
    template <typename T>
    const T &popular(const std::vector<T> &values)
    {
        m_weights.clear();
        for (size_t i = 0; i < values.size(); ++i)
            m_weights.push_back(int64_t(1200 / (i + 2)));
        return values[m_random.weighted(m_weights)];
    }

    void followUps(const Topic &topic)
    {
        static constexpr std::array<int64_t, 7> counts = {300, 270, 190, 110, 70, 40, 20};
        const auto wanted = size_t(m_random.weighted(counts));
        for (size_t i = 0; i < wanted; ++i) {
            pause();
            if (i < topic.followUps.size()) {
                const FollowUp &next = topic.followUps[i];
                exchange(fillSlots(next.question, m_slots), fillSlots(next.answer, m_slots), topic);
            } else if (m_random.perMille(680)) {
                const Topic &other = popular(m_bot.topics);
                exchange(fillSlots(popular(other.questions), m_slots),
                         fillSlots(m_random.pick<std::string>(other.answers), m_slots), other);
            } else {
                const FollowUp &next = m_random.pick<FollowUp>(commonFollowUps());
                exchange(next.question, next.answer, topic);
            }
        }
    }

    void pause()
    {
        // Most people go on within minutes, some come back after a meeting or the next day.
        if (m_random.perMille(40))
            m_now += m_random.between(14 * hour, 26 * hour);
        else if (m_random.perMille(70))
            m_now += m_random.between(30 * minute, 4 * hour);
        else
            m_now += m_random.between(12 * second, 150 * second) + m_random.below(second);
    }

    void exchange(const std::string &question, const std::string &answer, const Topic &topic)
    {
        Message asked;
        asked.id = ulid(m_now, m_random);
        asked.parent = m_leaf;
        asked.model = m_model;
        asked.text = question;
        asked.at = m_now;
        m_read += int64_t(question.size());
        m_conversation.messages.push_back(std::move(asked));
        const int parent = int(m_conversation.messages.size()) - 1;
        reply(parent, answer, topic);
        if (m_random.perMille(m_dip ? 90 : 26)) { // "try again"
            m_now += m_random.between(6 * second, 50 * second);
            reply(parent, answer + " If this does not help, please tell me what exactly is different in your case.",
                  topic);
        }
    }

    void reply(int parent, const std::string &answer, const Topic &topic)
    {
        const Speed speed = speedOf(m_model);
        const int64_t took = speed.base + speed.perHundred * int64_t(answer.size()) / 100 + m_bot.contextTokens / 50;
        m_now += took * m_random.between(70, 190) / 100 + m_random.below(200);

        Message reply;
        reply.id = ulid(m_now, m_random);
        reply.parent = parent;
        reply.assistant = true;
        reply.model = m_model;
        reply.text = answer;
        reply.at = m_now;
        const TokenPrice price = priceOf(m_model);
        const int64_t readTokens =
            (m_read + int64_t(m_bot.instruction.size())) / 4 + m_bot.contextTokens * m_random.between(60, 140) / 100;
        reply.price = readTokens * price.input + (int64_t(answer.size()) / 4 + 1) * price.output;
        reply.citations = m_bot.cites ? int(m_random.between(1, 4)) : 0;
        reply.tool = topic.tool;
        reply.toolFailed = !topic.tool.empty() && m_random.perMille(60);
        m_read += int64_t(answer.size());
        rate(reply);
        m_conversation.messages.push_back(std::move(reply));
        m_leaf = int(m_conversation.messages.size()) - 1;
    }

    void rate(Message &reply)
    {
        static const std::array<std::string, 3> categories = {"notFactuallyCorrect", "notFullyFollowRequest", "other"};
        static constexpr std::array<int64_t, 3> usual = {44, 36, 20}, wrong = {80, 12, 8};
        if (!m_random.perMille(m_dip ? 210 : 105))
            return;
        Feedback feedback;
        feedback.up = m_random.perMille(m_dip ? 330 : m_bot.satisfiedPerMille) && !reply.toolFailed;
        if (!feedback.up)
            feedback.category = categories[m_random.weighted(m_dip ? wrong : usual)];
        const std::vector<std::string> &comments = feedback.up ? praises() : complaints(feedback.category);
        feedback.comment = m_random.perMille(500) ? m_random.pick<std::string>(comments) : std::string();
        const bool late = m_random.perMille(140);
        feedback.at = m_now + (late ? m_random.between(2 * hour, 70 * hour) : m_random.between(4 * second, 6 * minute));
        reply.feedback = std::move(feedback);
    }

    void maybeDelete()
    {
        if (m_random.perMille(14))
            m_conversation.deleted = m_now + m_random.between(2 * hour, 20 * 24 * hour);
    }

    const Bot &m_bot;
    Conversation m_conversation;
    std::string m_model;
    bool m_dip;
    Random &m_random;
    Slots m_slots;
    std::vector<int64_t> m_weights;
    UtcMs m_now;
    int64_t m_read = 0; // characters of the conversation so far
    int m_leaf = -1;
};

// How busy the company is on a day, per mille of the mean: growth, week, holidays and a product launch.
int64_t activity(const Period &period, int day, const Bot &bot)
{
    const QDate date = period.lastDay.addDays(day + 1 - period.days);
    const auto weekday = size_t(date.dayOfWeek() - 1);
    int64_t level = officeDays[weekday];
    if (weekday >= 5 && bot.weekendPerMille > 200)
        level = bot.weekendPerMille;
    level = level * (780 + 440 * day / std::max(1, period.days)) / 1000;
    const bool holiday = (date.month() == 10 && date.day() == 3) || (date.month() == 12 && date.day() >= 24);
    if (holiday)
        level = level * 12 / 100;
    const int left = period.days - 1 - day;
    if (left >= 58 && left <= 62) // the new tents
        level = level * (bot.title == "Product Docs" || bot.title == "Support Bot" ? 190 : 110) / 100;
    return level;
}

class Calendar
{
public:
    Calendar(const Company &company, const Period &period, Random &random)
        : m_company(company)
        , m_period(period)
        , m_random(random)
    {}

    std::vector<Conversation> run()
    {
        std::vector<Conversation> all;
        for (int day = 0; day < m_period.days; ++day)
            for (size_t bot = 0; bot < m_company.bots.size(); ++bot)
                startDay(day, bot, all);
        return all;
    }

private:
    void startDay(int day, size_t bot, std::vector<Conversation> &all)
    {
        static constexpr int64_t perDay = 45;
        const Bot &spec = m_company.bots[bot];
        const int64_t expected =
            perDay * spec.share * activity(m_period, day, spec) / 1000 * m_random.between(820, 1180) / 1000;
        const int64_t count = expected / 1000 + (m_random.perMille(expected % 1000) ? 1 : 0);
        const int left = m_period.days - 1 - day;
        const char *model = modelOf(spec, left);
        // While Support answered with the smallest model its answers were often wrong.
        const bool dip = spec.title == "Support Bot" && std::string_view(model) == "amazon-nova-micro";
        const int dayOfYear = m_period.lastDay.addDays(-left).dayOfYear();
        for (int64_t i = 0; i < count; ++i) {
            const Conversation start = begin(day, bot);
            const char *used = m_random.perMille(35) ? "claude-v4-sonnet" : model; // people may choose another
            all.push_back(Talk(m_company, start, used, dip && used == model, m_random).run(dayOfYear));
        }
    }

    Conversation begin(int day, size_t bot)
    {
        const Bot &spec = m_company.bots[bot];
        const bool api = spec.published && m_random.perMille(280);
        const bool customer = api || spec.weekendPerMille > 1000;
        Conversation conversation;
        conversation.bot = bot;
        int shift = 0;
        if (api) {
            conversation.user = "PUBLISHED_API#" + spec.id;
        } else {
            const User &user = person(day, bot);
            conversation.user = user.sub;
            shift = user.shiftHours;
        }
        const auto localHour = int64_t(m_random.weighted(customer ? customerHours : officeHours)) + shift;
        const QDate date = m_period.lastDay.addDays(day + 1 - m_period.days);
        conversation.created = m_period.zone.startOfDay(date) + localHour * hour + m_random.below(hour);
        conversation.id = ulid(conversation.created, m_random);
        return conversation;
    }

    const User &person(int day, size_t bot)
    {
        m_weights.clear();
        for (const User &user : m_company.users)
            m_weights.push_back(user.joinedDay > day ? 0 : user.weight * affinity(user.department, bot));
        m_weights.front() += 1; // never all zero
        return m_company.users[m_random.weighted(m_weights)];
    }

    const Company &m_company;
    const Period &m_period;
    Random &m_random;
    std::vector<int64_t> m_weights;
};

} // namespace

std::vector<Conversation> makeConversations(const Company &company, const Period &period, Random &random)
{
    return Calendar(company, period, random).run();
}

} // namespace parlance::sample

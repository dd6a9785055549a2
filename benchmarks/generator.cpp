#include "benchmarks/generator.h"

#include <algorithm>
#include <array>

namespace parlance::bench {

namespace {

constexpr int64_t day = 86'400'000;
constexpr int64_t lastDay = 1'795'132'800'000; // 2026-11-20T00:00Z
constexpr int64_t days = 400;

struct Model
{
    const char *key;
    int64_t input, output; // nano-dollars per token
};
constexpr std::array<Model, 8> models = {{{"claude-v3.5-haiku", 1000, 5000},
                                          {"claude-v3.7-sonnet", 3000, 15000},
                                          {"amazon-nova-lite", 60, 240},
                                          {"claude-v4-sonnet", 3000, 15000},
                                          {"amazon-nova-pro", 800, 3200},
                                          {"claude-v3-haiku", 250, 1250},
                                          {"claude-v4-opus", 15000, 75000},
                                          {"mistral-large-2", 2000, 6000}}};

uint64_t mix(uint64_t &state)
{
    uint64_t z = (state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

__extension__ using Wide = unsigned __int128;

int64_t below(uint64_t random, int64_t n)
{
    return int64_t(Wide(random) * uint64_t(n) >> 64);
}

constexpr char crockford[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

void appendUlid(std::string &out, int64_t ms, uint64_t random)
{
    char id[26];
    for (int i = 9; i >= 0; --i, ms >>= 5)
        id[i] = crockford[ms & 31];
    for (int i = 10; i < 22; ++i, random >>= 5)
        id[i] = crockford[random & 31];
    std::fill(id + 22, id + 26, '0');
    out.append(id, 26);
}

std::string uuid(uint64_t &state)
{
    std::string out = "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx";
    for (char &c : out)
        if (c == 'x')
            c = "0123456789abcdef"[mix(state) & 15];
    return out;
}

// Two to four syllables; some words carry what makes JSON hard: umlauts, quotes, line breaks.
std::string word(uint64_t &state)
{
    static constexpr std::array<const char *, 24> heads = {"ba", "re", "con", "sta", "pro", "li", "ne", "tor",
                                                           "ma", "vi", "sa",  "de",  "mo",  "ti", "ra", "for",
                                                           "ge", "be", "un",  "ver", "an",  "se", "ko", "pla"};
    static constexpr std::array<const char *, 16> tails = {"ment", "tion", "ne", "ren", "ly", "sen", "ter", "ble",
                                                           "ing",  "ed",   "al", "ung", "s",  "ic",  "er",  "or"};
    std::string out;
    for (int64_t i = below(mix(state), 3); i >= 0; --i)
        out += heads[size_t(below(mix(state), heads.size()))];
    out += tails[size_t(below(mix(state), tails.size()))];
    switch (below(mix(state), 60)) {
    case 0:
        return out + "\\\\u00fc" + "n"; // u umlaut, escaped as Python does, inside a string inside a string
    case 1:
        return "\\\\\\\"" + out + "\\\\\\\""; // in quotation marks
    case 2:
        return out + ".\\\\n"; // a new line
    default:
        return out;
    }
}

} // namespace

size_t Material::Cumulative::draw(uint64_t random) const
{
    const auto at = uint64_t(below(random, int64_t(sums.back())));
    return size_t(std::upper_bound(sums.begin(), sums.end(), at) - sums.begin());
}

Material::Cumulative Material::falling(size_t count, uint64_t offset)
{
    Cumulative out;
    uint64_t sum = 0;
    for (size_t k = 0; k < count; ++k)
        out.sums.push_back(sum += 1'000'000'000'000u / (k + offset));
    return out;
}

Material::Material(uint64_t seed, int64_t conversations)
{
    uint64_t state = seed * 0x632BE59BD9B4E019u + 17;
    for (int i = 0; i < 6000; ++i)
        words.push_back(word(state));
    wordWeights = falling(words.size(), 20);

    const auto pool = size_t(std::max<int64_t>(200, conversations * 2 / 15));
    for (size_t i = 0; i < pool; ++i) {
        std::string text;
        for (int64_t n = 6 + below(mix(state), 16); n > 0; --n)
            text += (text.empty() ? "" : " ") + words[wordWeights.draw(mix(state))];
        questions.push_back(text + "?");
    }
    questionWeights = falling(pool, 3);

    for (int i = 0; i < 5000; ++i)
        users.push_back(uuid(state));
    userWeights = falling(users.size(), 60);
    for (int i = 0; i < 60; ++i) {
        std::string id;
        appendUlid(id, lastDay - (days + 30) * day + i * day / 7, mix(state));
        bots.push_back(id);
    }
    botWeights = falling(bots.size(), 6);
    modelWeights = falling(models.size(), 2);

    const auto sums = [](std::initializer_list<uint64_t> weights) {
        Cumulative out;
        uint64_t sum = 0;
        for (uint64_t weight : weights)
            out.sums.push_back(sum += weight);
        return out;
    };
    turnWeights = sums({22, 20, 17, 13, 10, 7, 5, 3, 2, 1});
    hourWeights = sums({4, 2, 1, 1, 2, 6, 20, 48, 82, 100, 104, 96, 70, 84, 98, 92, 74, 48, 30, 22, 18, 14, 10, 7});
}

struct LineWriter::Turn
{
    std::string id, parent;
    std::vector<std::string> children;
    const char *model;
    int64_t at;
    int rating; // 0 none, 1 up, 2 down
};

uint64_t LineWriter::next()
{
    return mix(m_state);
}

void LineWriter::appendText(std::string &out, int64_t bytes)
{
    const size_t end = out.size() + size_t(bytes);
    out += m_material.words[m_material.wordWeights.draw(next())];
    while (out.size() < end) {
        out += ' ';
        out += m_material.words[m_material.wordWeights.draw(next())];
    }
}

void LineWriter::appendMessage(std::string &out, const Turn &turn, bool assistant, const std::string &text)
{
    static constexpr std::array<const char *, 3> categories = {"notFactuallyCorrect", "notFullyFollowRequest", "other"};
    out += R"(, \")";
    out += turn.id;
    out += assistant ? R"(\": {\"role\": \"assistant\")" : R"(\": {\"role\": \"user\")";
    out += R"(, \"content\": [{\"content_type\": \"text\", \"body\": \")";
    out += text;
    out += R"(\"}], \"model\": \")";
    out += turn.model;
    out += R"(\", \"children\": [)";
    for (const std::string &child : turn.children) {
        out += R"(\")";
        out += child;
        out += R"(\")";
    }
    out += R"(], \"parent\": \")";
    out += turn.parent;
    out += R"(\", \"create_time\": )";
    out += std::to_string(turn.at);
    out += R"(.0, \"feedback\": )";
    if (turn.rating == 0) {
        out += "null";
    } else if (turn.rating == 1) {
        out += R"({\"thumbs_up\": true, \"category\": \"\", \"comment\": \"\"})";
    } else {
        out += R"({\"thumbs_up\": false, \"category\": \")";
        out += categories[size_t(below(next(), 3))];
        out += R"(\", \"comment\": \"\"})";
    }
    out += R"(, \"used_chunks\": null, \"thinking_log\": null})";
    ++m_counts.messages;
}

void LineWriter::append(std::string &out, int64_t conversation)
{
    m_state = m_seed * 0xD1342543DE82EF95u + uint64_t(conversation) * 0x2545F4914F6CDD1Du;
    const std::string &user = m_material.users[m_material.userWeights.draw(next())];
    const Model &model = models[m_material.modelWeights.draw(next())];
    int64_t date = below(next(), days);
    if (date % 7 >= 5 && below(next(), 10) < 8) // fewer on two days of the week
        date = std::max<int64_t>(0, date - 3);
    const int64_t start = lastDay - (days - 1 - date) * day + int64_t(m_material.hourWeights.draw(next())) * 3'600'000 +
                          below(next(), 3'600'000);
    const auto turns = int64_t(m_material.turnWeights.draw(next())) + 1;

    std::vector<Turn> tree(size_t(turns * 2), Turn{{}, {}, {}, model.key, 0, 0});
    int64_t now = start;
    for (size_t i = 0; i < tree.size(); ++i) {
        tree[i].at = now;
        appendUlid(tree[i].id, now, next());
        tree[i].parent = i ? tree[i - 1].id : "system";
        if (i)
            tree[i - 1].children.push_back(tree[i].id);
        const bool asked = i % 2 == 0;
        now += asked ? 1500 + below(next(), 28'000) : 10'000 + below(next(), 240'000);
        if (!asked && below(next(), 1000) < 60)
            tree[i].rating = below(next(), 100) < 74 ? 1 : 2;
    }

    m_map =
        R"({\"system\": {\"role\": \"system\", \"content\": [{\"content_type\": \"text\", \"body\": \"\"}], \"model\": \")";
    m_map += model.key;
    m_map += R"(\", \"children\": [\")" + tree.front().id + R"(\"], \"parent\": null, \"create_time\": )" +
             std::to_string(start) + R"(.0, \"feedback\": null, \"used_chunks\": null, \"thinking_log\": null})";
    int64_t read = 0, price = 0;
    for (size_t i = 0; i < tree.size(); ++i) {
        m_text.clear();
        const bool assistant = i % 2 == 1;
        if (assistant)
            appendText(m_text, 92 + below(next(), 1410));
        else if (below(next(), 100) < 30)
            m_text = m_material.questions[m_material.questionWeights.draw(next())];
        else
            appendText(m_text, 18 + below(next(), 150));
        read += int64_t(m_text.size());
        if (assistant)
            price += read / 4 * model.input + int64_t(m_text.size()) / 4 * model.output;
        appendMessage(m_map, tree[i], assistant, m_text);
    }
    m_map += '}';

    std::string id;
    appendUlid(id, start, next());
    const size_t before = out.size();
    out += R"({"Item":{"PK":{"S":")" + user + R"("},"SK":{"S":")" + user + "#CONV#" + id +
           R"("},"Title":{"S":"Conversation )" + std::to_string(conversation) + R"("},"CreateTime":{"N":")" +
           std::to_string(start) + R"("},"TotalPrice":{"N":"0.)";
    std::string digits = std::to_string(price);
    out.append(9 - std::min<size_t>(9, digits.size()), '0');
    out += digits;
    out += R"("},"LastMessageId":{"S":")" + tree.back().id +
           R"("},"ShouldContinue":{"BOOL":false},"IsLargeMessage":{"BOOL":false},)";
    if (below(next(), 100) < 94)
        out += R"("BotId":{"S":")" + m_material.bots[m_material.botWeights.draw(next())] + R"("},)";
    out += R"("MessageMap":{"S":")";
    out += m_map;
    out += "\"}}}\n";
    ++m_counts.conversations;
    m_counts.bytes += int64_t(out.size() - before);
}

} // namespace parlance::bench

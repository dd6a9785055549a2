#include "app/sample/company.h"

#include <array>
#include <cctype>
#include <set>

namespace parlance::sample {

namespace {

constexpr std::array departments = {"Customer care", "Legal",     "Sales",  "IT",        "People",
                                    "Product",       "Marketing", "Stores", "Logistics", "Finance"};

// Rows: departments; columns: bots in the order of makeBots, last "no bot".
constexpr int64_t affinities[10][9] = {{60, 0, 4, 6, 4, 14, 2, 6, 4},   {0, 70, 0, 5, 5, 0, 2, 0, 18},
                                       {8, 8, 54, 5, 3, 10, 2, 4, 6},   {2, 0, 0, 58, 4, 4, 3, 0, 29},
                                       {0, 6, 0, 6, 52, 0, 20, 0, 16},  {8, 2, 4, 6, 4, 44, 2, 6, 24},
                                       {4, 2, 14, 6, 5, 12, 3, 4, 50},  {18, 0, 6, 6, 6, 14, 5, 44, 1},
                                       {30, 2, 2, 14, 10, 8, 6, 6, 22}, {0, 22, 8, 12, 12, 0, 4, 0, 42}};

const std::vector<std::string> firstNames = {
    "Anna",   "Jonas",  "Mia",   "Lukas", "Emma",   "Finn",  "Lena",  "Paul",   "Clara",  "Felix",
    "Sofie",  "Emil",   "Ida",   "Noah",  "Marie",  "Oskar", "Lea",   "Henrik", "Nora",   "Jakob",
    "Elif",   "Mehmet", "Amira", "Tariq", "Julia",  "Anton", "Greta", "Mats",   "Freja",  "Lars",
    "Ingrid", "Bjarne", "Zofia", "Piotr", "Chiara", "Marco", "Grace", "Daniel", "Olivia", "Samuel"};
const std::vector<std::string> lastNames = {
    "Petersen", "Hansen",  "Schmidt",   "Behrens", "Lorenz",   "Vogel",    "Brandt", "Krause",  "Jansen", "Friedrich",
    "Nielsen",  "Holm",    "Lindqvist", "Berg",    "Dahl",     "Kowalski", "Nowak",  "Rossi",   "Yilmaz", "Demir",
    "Haddad",   "Okafor",  "Baker",     "Turner",  "Carlsson", "Winter",   "Sommer", "Kaiser",  "Engel",  "Peters",
    "Albers",   "Thomsen", "Steen",     "Moritz",  "Wolf",     "Arndt",    "Beck",   "Claasen", "Ehlers", "Franke"};

std::string lower(std::string text)
{
    for (char &c : text)
        c = char(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

Bot makeBot(const char *content, std::string title, std::string description, int share, int contextTokens,
            std::vector<ModelSince> models)
{
    Bot bot;
    bot.instruction = "You are the " + title + " of Nordwind, a maker of outdoor equipment in Hamburg. " + description +
                      " Answer briefly and politely. If you do not know something, say so.";
    bot.title = std::move(title);
    bot.description = std::move(description);
    bot.topics = topicsOf(content);
    bot.share = share;
    bot.contextTokens = contextTokens;
    bot.models = std::move(models);
    return bot;
}

std::vector<Bot> makeBots()
{
    std::vector<Bot> bots;
    bots.push_back(makeBot("support", "Support Bot", "Orders, deliveries, returns and refunds.", 300, 14000,
                           {{10000, "claude-v3.5-haiku"}, {19, "amazon-nova-micro"}, {9, "claude-v4.5-haiku"}}));
    bots.back().weekendPerMille = 320;
    bots.back().satisfiedPerMille = 860;
    bots.back().published = true;
    // The expensive weeks: somebody chose the largest model for reviews and took it back eleven days later.
    bots.push_back(makeBot("contracts", "Contract Reviewer", "Reviews drafts against our legal playbook.", 90, 60000,
                           {{10000, "claude-v3.7-sonnet"}, {33, "claude-v4-opus"}, {22, "claude-v4.5-sonnet"}}));
    bots.back().satisfiedPerMille = 910;
    bots.back().weekendPerMille = 30;
    bots.push_back(makeBot("sales", "Sales Assistant", "Offers, customer summaries and price lists.", 150, 24000,
                           {{10000, "claude-v4-sonnet"}}));
    bots.back().satisfiedPerMille = 830;
    bots.push_back(makeBot("itdesk", "IT Service Desk", "First help with devices, accounts and software.", 140, 12000,
                           {{10000, "amazon-nova-pro"}}));
    bots.back().satisfiedPerMille = 720;
    bots.push_back(makeBot("hr", "HR Helpdesk", "Rules for vacation, pay, travel and leave.", 95, 18000,
                           {{10000, "claude-v3.5-haiku"}, {41, "claude-v4.5-haiku"}}));
    bots.back().cites = true;
    bots.back().satisfiedPerMille = 880;
    bots.push_back(makeBot("docs", "Product Docs", "Manuals, care and technical data of our products.", 120, 21000,
                           {{10000, "amazon-nova-lite"}}));
    bots.back().cites = true;
    bots.back().satisfiedPerMille = 790;
    bots.push_back(makeBot("onboarding", "Onboarding Guide", "Helps new colleagues through their first 90 days.", 45,
                           9000, {{10000, "claude-v3-haiku"}}));
    bots.back().satisfiedPerMille = 930;
    bots.push_back(makeBot("store", "Store Assistant", "Stock, advice and opening hours for our stores.", 110, 8000,
                           {{10000, "amazon-nova-lite"}}));
    bots.back().weekendPerMille = 1150;
    bots.back().satisfiedPerMille = 840;
    bots.back().published = true;
    bots.push_back(makeBot("general", "", "", 90, 2600, {{10000, "claude-v4-sonnet"}}));
    bots.back().instruction.clear();
    bots.back().shared = false;
    return bots;
}

std::vector<User> makeUsers(Random &random, int days)
{
    static constexpr std::array<int64_t, 10> sizes = {46, 9, 30, 18, 10, 22, 16, 32, 14, 8};
    std::vector<User> users;
    std::set<std::string> taken;
    while (users.size() < 205) {
        const std::string &first = random.pick<std::string>(firstNames);
        const std::string &last = random.pick<std::string>(lastNames);
        if (!taken.insert(first + last).second)
            continue;
        User user;
        user.sub = uuid(random);
        user.name = first + " " + last;
        user.email = lower(first) + "." + lower(last) + "@nordwind.example";
        user.department = departments[random.weighted(sizes)];
        user.joinedDay = random.perMille(620) ? 0 : int(random.below(std::max(1, days - 3)));
        user.shiftHours = random.perMille(110) ? 6 : 0;
        user.weight = 60000 / (int64_t(users.size()) + 9);
        user.enabled = !random.perMille(30);
        users.push_back(std::move(user));
    }
    return users;
}

} // namespace

Company nordwind(Random &random, int days)
{
    Company company{makeBots(), makeUsers(random, days)};
    for (Bot &bot : company.bots)
        if (!bot.title.empty())
            bot.id = ulid(1'735'689'600'000 + random.below(20'000'000'000), random);
    return company;
}

int64_t affinity(const std::string &department, size_t bot)
{
    for (size_t i = 0; i < departments.size(); ++i)
        if (department == departments[i])
            return affinities[i][bot];
    return 1;
}

const char *modelOf(const Bot &bot, int daysBeforeEnd)
{
    const char *model = bot.models.front().model;
    for (const ModelSince &since : bot.models)
        if (daysBeforeEnd <= since.daysBeforeEnd)
            model = since.model;
    return model;
}

TokenPrice priceOf(const std::string &model)
{
    if (model == "claude-v4-opus")
        return {15000, 75000};
    if (model == "claude-v3.5-haiku" || model == "claude-v4.5-haiku")
        return {1000, 5000};
    if (model == "claude-v3-haiku")
        return {250, 1250};
    if (model == "amazon-nova-pro")
        return {800, 3200};
    if (model == "amazon-nova-lite")
        return {60, 240};
    if (model == "amazon-nova-micro")
        return {35, 140};
    return {3000, 15000}; // every Sonnet
}

Speed speedOf(const std::string &model)
{
    if (model == "claude-v4-opus")
        return {3800, 3100};
    if (model.find("sonnet") != std::string::npos)
        return {2100, 1500};
    if (model.find("haiku") != std::string::npos)
        return {1100, 700};
    return {900, 520};
}

std::string uuid(Random &random)
{
    static const char *digits = "0123456789abcdef";
    std::string out = "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx";
    for (char &c : out)
        if (c == 'x')
            c = digits[random.below(16)];
    return out;
}

std::string ulid(int64_t ms, Random &random)
{
    static const char *digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string out(26, '0');
    for (int i = 9; i >= 0; --i, ms >>= 5)
        out[size_t(i)] = digits[ms & 31];
    for (size_t i = 10; i < 26; ++i)
        out[i] = digits[random.below(32)];
    return out;
}

} // namespace parlance::sample

// The fictional company "Nordwind": its bots, people and departments, and which model a bot used when.
#pragma once

#include "app/sample/content.h"

#include <cstdint>

namespace parlance::sample {

// From this many days before the last day on, the bot answers with this model.
struct ModelSince
{
    int daysBeforeEnd;
    const char *model;
};

struct Bot
{
    std::string id, title, description, instruction;
    std::vector<Topic> topics;
    std::vector<ModelSince> models;
    int share = 0;               // of all conversations, per mille
    int weekendPerMille = 100;   // of a working day
    int satisfiedPerMille = 850; // of ratings
    int contextTokens = 0;       // read with every question besides the conversation
    bool cites = false;          // answers carry retrieved chunks
    bool published = false;      // also reached through the published API
    bool shared = true;
};

struct User
{
    std::string sub, name, email, department;
    int joinedDay = 0;  // counted from the first day
    int shiftHours = 0; // works this many hours later than Hamburg
    int64_t weight = 1;
    bool enabled = true;
};

struct Company
{
    std::vector<Bot> bots; // the last one is "no bot": general questions, with an empty id
    std::vector<User> users;
};

Company nordwind(Random &random, int days);

// Share of conversations that people of a department have with a bot.
int64_t affinity(const std::string &department, size_t bot);

const char *modelOf(const Bot &bot, int daysBeforeEnd);
// Nano-dollars per token of a model.
struct TokenPrice
{
    int64_t input, output;
};
TokenPrice priceOf(const std::string &model);
// Response time without and per 100 characters of the answer, in milliseconds.
struct Speed
{
    int64_t base, perHundred;
};
Speed speedOf(const std::string &model);

std::string uuid(Random &random);
// 26 characters that sort by time.
std::string ulid(int64_t ms, Random &random);

} // namespace parlance::sample

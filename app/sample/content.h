// What the people of the fictional company "Nordwind" ask, and what their bots answer.
#pragma once

#include "app/sample/random.h"

#include <string>
#include <vector>

namespace parlance::sample {

struct FollowUp
{
    std::string question, answer;
};

// Texts hold slots such as {order} or {city}; fillSlots replaces them.
struct Topic
{
    std::string title;
    std::string tool;   // name of a tool that the bot calls for this topic; empty: none
    bool large = false; // the first question brings a long pasted document
    std::vector<std::string> questions, answers;
    std::vector<FollowUp> followUps;
};

// Reads one of the text files of this folder. Blocks are separated by empty lines; the first characters of a line say
// what it is: "title: ", "tool ", "large", "? " question, "! " answer, "+ " and "- " a follow-up and its answer.
// A line that begins with a space continues the answer above it.
std::vector<Topic> parseTopics(const std::string &text);
std::vector<Topic> topicsOf(const char *name); // from the built-in resource "name.txt"

// One choice of every slot, so that a conversation speaks of the same order and city throughout.
struct Slots
{
    std::string order, product, city, date, amount, ticket, country, customer;
};
Slots chooseSlots(Random &random, int dayOfYear);
std::string fillSlots(const std::string &text, const Slots &values);

// Follow-ups that fit any conversation, comments of ratings, and a contract of about `bytes` bytes.
const std::vector<FollowUp> &commonFollowUps();
const std::vector<std::string> &praises();
const std::vector<std::string> &complaints(const std::string &category);
std::string longContract(Random &random, const Slots &values, size_t bytes);

} // namespace parlance::sample

// Who asked what when: the conversations of the sample, before they take the form of an export.
#pragma once

#include "app/sample/company.h"
#include "models/core/money.h"
#include "models/core/time.h"

#include <optional>

namespace parlance::sample {

struct Feedback
{
    bool up = true;
    std::string category, comment;
    UtcMs at = 0; // when it was given, which may be days after the answer
};

struct Message
{
    std::string id;
    int parent = -1; // index in the conversation; −1: the bot's instruction
    bool assistant = false;
    std::string model, text;
    UtcMs at = 0;
    Nano price = 0;
    std::optional<Feedback> feedback;
    int citations = 0; // retrieved chunks shown with the answer
    std::string tool;  // called while answering; empty: none
    bool toolFailed = false;
};

struct Conversation
{
    std::string id, user, title;
    size_t bot = 0; // index in Company::bots
    UtcMs created = 0;
    std::vector<Message> messages; // by time; at least two
    std::optional<UtcMs> deleted;
    bool large = false; // too big for a table item: its messages lie in the other bucket
};

struct Period
{
    QDate lastDay;
    int days = 120;
    TimeZone zone; // of the company
};

// Deterministic: the same company, period and random state give the same conversations.
std::vector<Conversation> makeConversations(const Company &company, const Period &period, Random &random);

} // namespace parlance::sample

// A conversation as Bedrock Chat stores it: the DynamoDB item of one moment, as JSON text.
#pragma once

#include "app/sample/shape.h"

#include <vector>

namespace parlance::sample {

// Every instant at which the item of the conversation changed, ascending: messages, title, ratings, deletion.
std::vector<UtcMs> changesOf(const Conversation &conversation);

// Whether anything of the conversation exists at `at` (at its creation and later, until it is deleted).
bool existsAt(const Conversation &conversation, UtcMs at);

// {"PK":{"S":…},…}: the item as it stands at `at`, all changes of that millisecond included. It must exist then.
void appendImage(std::string &out, const Company &company, const Conversation &conversation, UtcMs at);
// {"PK":{"S":…},"SK":{"S":…}}
void appendKeys(std::string &out, const Conversation &conversation);
// {"system": {…}, …}: plain JSON, as in the item's MessageMap and in the bucket for large messages.
std::string messageMap(const Company &company, const Conversation &conversation, UtcMs at);

// bots.json: the bot table as `aws dynamodb scan` prints it.
std::string botScan(const Company &company, UtcMs end);
// users.csv: sub, email, name, group, enabled.
std::string userList(const Company &company);

} // namespace parlance::sample

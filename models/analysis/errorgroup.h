// Which error messages tell of the same fault.
#pragma once

#include <string>
#include <string_view>

namespace parlance {

// The first line of the message that says something, its white space collapsed, without what differs from call to call:
// numbers (and what is made of them, like addresses and times) are "<n>", ids of hexadecimal or mixed characters "<id>",
// addresses "<url>", e-mail addresses "<email>", AWS names "<arn>", quoted texts "<text>". At most 200 characters, then
// "…". Upper and lower case stay. Empty for a message without text.
std::string errorGroup(std::string_view message);

} // namespace parlance

// Files that hold sums which a platform has made, and no rows to count from: refused by name, with what to export instead.
#pragma once

#include <QString>

#include <string_view>

namespace parlance {

// Why a file that begins like this cannot be counted; technical, English. Empty: it is none of those.
QString knownSums(std::string_view head);

} // namespace parlance

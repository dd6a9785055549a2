// How far a typed word is from a known one.
#pragma once

#include <QStringView>

namespace parlance {

// Insertions, deletions, replacements and swaps of neighbours that turn a into b, not counting case.
int editDistance(QStringView a, QStringView b);

// Whether a word at this distance may be what was meant: one slip in a short word, more in a long one.
bool isNear(int distance, QStringView word);

} // namespace parlance

// Text on a few lines, for what is painted and not laid out by a label.
#pragma once

#include <QFont>
#include <QStringList>

namespace parlance {

// The text in lines of at most `width` pixels, broken between words where there is one; of more than `most` lines the last
// one ends with an ellipsis. Nothing for an empty text.
QStringList wrapped(const QString &text, const QFont &font, int width, int most);

} // namespace parlance

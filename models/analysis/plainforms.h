// A text as a reader takes it in: without characters that nobody sees, wide and styled forms as the plain ones, escapes as
// what they stand for. Every character knows the part of the text it came from, so that what is found can be covered there.
#pragma once

#include <QString>

#include <vector>

namespace parlance {

enum class Escapes { Keep, Decode }; // \u0040 and \n of JSON, %40 of addresses, &#64; of HTML

struct PlainForm
{
    QString text;
    std::vector<qsizetype> from, to; // by character: its part of the original, [from, to)
};

PlainForm plainForm(const QString &original, Escapes escapes);
// Whether decoding could make a difference.
bool hasEscapes(const QString &text);

// Without accents and differences of case, for comparing words.
QString foldedWord(const QString &word);

} // namespace parlance

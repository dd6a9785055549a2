// A text as a reader takes it in: without characters that nobody sees, wide and styled forms as the plain ones, letters and
// their accents as one, escapes as what they stand for. Every character knows the part of the text it came from, so that
// what is found can be covered there.
#pragma once

#include <QString>

#include <vector>

namespace parlance {

struct PlainForm
{
    QString text;
    std::vector<qsizetype> from, to; // by character: its part of the original, [from, to)
};

PlainForm plainForm(const QString &original);
// The plain form, and what it is with its escapes decoded (\u0040 and \n of JSON, %40 of addresses, &#64; and &uuml; of
// HTML), as long as that changes something: up to three times, for JSON in JSON.
std::vector<PlainForm> plainForms(const QString &original);

// Of a script without spaces between words, or with endings that are written together (Han, Hangul, Thai, …).
bool isUnspacedLetter(char32_t character);

// Without accents and differences of case, for comparing words.
QString foldedWord(const QString &word);

} // namespace parlance

// What an escape in a text stands for. Private to plainforms.cpp.
#pragma once

#include <QString>

namespace parlance {

struct Escape
{
    QString text;
    qsizetype size = 0; // of what it is written with; 0: there is none here
};

// Of JSON and programs (\n, \u0040, \x40), of addresses (%40, in UTF-8 or Latin-1), of HTML (&#64;, &uuml;, &amp without its
// semicolon). A \uD842 is half of a character: the other half follows.
Escape escapeAt(const QString &text, qsizetype at);

} // namespace parlance

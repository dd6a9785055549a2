// The words of documents: titles of blocks, choices, labels in options.
#pragma once

#include <QString>

namespace parlance {

// As people read it, in the language of the program; empty stays empty. What people wrote themselves stays as it is.
QString documentText(const QString &source);

} // namespace parlance

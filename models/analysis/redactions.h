// What is hidden of a text and why: for people who look before something goes out. Plain values.
#pragma once

#include "models/analysis/anonymiser.h"

namespace parlance {

// What the users of a workspace want hidden besides what is found by itself.
struct PrivacyWords
{
    QStringList words, patterns; // patterns: regular expressions
    bool operator==(const PrivacyWords &) const = default;
};

struct FoundRedaction
{
    qint64 message = 0; // row id; 0: of the conversation itself
    QString field;      // "title", "text", "comment", …
    QString text;       // as it stands there
    SecretKind kind = SecretKind::Word;
    QString pseudonym;

    bool operator==(const FoundRedaction &) const = default;
};

// What the anonymiser finds in one text, added to the list.
inline void addRedactions(std::vector<FoundRedaction> &list, const Anonymiser &anonymiser, const QString &text,
                          qint64 message = 0, const QString &field = {})
{
    for (const Redaction &found : anonymiser.find(text))
        list.push_back({message, field, text.mid(found.start, found.length), found.kind, found.pseudonym});
}

} // namespace parlance

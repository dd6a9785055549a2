// Sample utterances into a complete export of a Lex V2 bot or locale ("LexJson"): only the lists of utterances of the
// intents named change, everything else stays byte for byte, in its order. An import with "Overwrite" replaces every
// resource, so what comes out is always the whole export or no file at all.
#pragma once

#include "models/core/result.h"

#include <QStringList>

#include <stop_token>
#include <vector>

namespace parlance {

struct LexUtterance
{
    QString text, intent;
    QString locale; // "en_US"; empty: of the only one that has the intent
};

enum class LexOutcome {
    Added,
    AlreadyThere,  // the intent has it, in whatever case
    OtherIntent,   // another intent of the locale has it: the bot could not be built
    UnknownIntent, // no intent of that name, or not in that locale
    SeveralLocales,
    BuiltInIntent, // takes no utterances
    UnknownSlot    // {…} that is no slot of the intent
};

struct LexPlacement
{
    LexUtterance utterance;
    LexOutcome outcome = LexOutcome::Added;
    QString detail; // the other intent, the slot
};

struct LexChange
{
    std::vector<LexPlacement> placements; // as they were given
    [[nodiscard]] int added() const;
};

// Reads the zip at `from` and writes `to`; nothing is written when nothing is added. A file that is no such export, one
// that is damaged or encrypted, and from == to are errors, and then nothing is written either.
Result<LexChange> addToLexExport(const QString &from, const QString &to, const std::vector<LexUtterance> &utterances,
                                 std::stop_token stop);

// The text of an Intent.json with these utterances added, all else as it is. Public for tests.
Result<QByteArray> withUtterances(const QByteArray &intentJson, const QStringList &utterances);

} // namespace parlance

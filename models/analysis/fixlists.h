// The lists that lead from reading to mending: questions with the answer that should have been given, utterances with the
// intent they belong to, topics that a guardrail should keep away. Plain values that the store keeps and the views show.
#pragma once

#include "models/core/time.h"

#include <QStringList>

#include <optional>

namespace parlance {

// Permanent: "qa", "utterance", "guardrail".
enum class FixList { Questions, Utterances, Guardrails };
QString keyOf(FixList list);

// Permanent: "open", "done", "ignored".
enum class FixState { Open, Done, Ignored };
QString keyOf(FixState state);
std::optional<FixState> fixState(QStringView key);

struct FixEntry
{
    qint64 id = 0; // 0: not kept yet
    FixList list = FixList::Questions;
    QString text;        // the question, the utterance, what was asked
    QString value;       // the answer, the intent, what the bot should say instead
    QStringList sources; // documents that the answer rests on
    FixState state = FixState::Open;
    QString note;
    QString bot, locale;              // of utterances
    QString suggested;                // the intent that came nearest
    std::optional<double> confidence; // of that one
    qint64 uses = 0;                  // how often it was said; 0: typed in
    std::optional<UtcMs> firstAt, lastAt;
    UtcMs updatedAt = 0;

    bool operator==(const FixEntry &) const = default;
};

// Whether two entries are one: texts that differ in case, spaces or closing punctuation only, of the same list and bot.
QString alikeKey(const FixEntry &entry);

} // namespace parlance

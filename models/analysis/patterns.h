// What negative ratings have in common against the other ratings: by bot, model, cited document, topic, length of the
// answer, hour. Not a list of the most frequent: each is compared with the rest, with what chance makes of it.
#pragma once

#include "models/analysis/proportions.h"

#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace parlance {

// An answer with its rating, as patterns are looked for in.
struct RatedAnswer
{
    qint64 message = 0;
    bool down = false;
    QString bot, botLabel, model; // keys; the label is what people call the bot
    QStringList documents;        // cited, each once
    QString question;             // what it answered
    int words = 0;                // of the answer
    int hour = 0;                 // of the day, in the zone of the workspace
};

enum class PatternKind { Bot, Model, Document, Topic, Length, Hour };

struct Pattern
{
    PatternKind kind = PatternKind::Bot;
    QString key, label;                 // Length: "0", "50", …: words from; Hour: "0" to "23"
    qint64 down = 0, rated = 0;         // of the answers that have it
    qint64 restDown = 0, restRated = 0; // of those that do not
    double rate = 0, restRate = 0;
    std::optional<double> lift;   // how many times the rate of the rest; nullopt: the rest has none
    Bounds difference;            // 95 % interval of rate − restRate
    double p = 1;                 // that chance alone makes them differ so much
    bool standsOut = false;       // higher than the rest, p corrected for the number of patterns looked at (Holm, 5 %)
    std::vector<qint64> messages; // the negative ones
};

struct PatternLimits
{
    qint64 fewestRated = 5; // of a pattern, and of the rest; below it nothing is said
    int mostTopics = 60;
};

// What is looked at and what was found, of one moment.
struct RatedPatterns
{
    std::vector<RatedAnswer> answers;
    std::vector<Pattern> patterns;
};

// Those with a higher rate than the rest: what stands out first, then by the lower end of the interval. Answers of more
// than one kind of pattern are in each. Stopped: empty.
std::vector<Pattern> patternsOf(const std::vector<RatedAnswer> &answers, const PatternLimits &limits,
                                std::stop_token stop);

// The negative ratings, besides the message itself, whose answers cite the document that most of them share with it.
struct SharedDocument
{
    QString document;
    std::vector<qint64> others;
};
std::optional<SharedDocument> sharedDocument(const std::vector<RatedAnswer> &answers, qint64 message);

} // namespace parlance

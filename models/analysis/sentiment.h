// What a text sounds like, by the words in it: an estimate for messages whose source states no sentiment. Deterministic,
// without any network; docs/sentiment.md says how it works and what it cannot do.
#pragma once

#include "models/core/result.h"

#include <memory>
#include <string_view>

namespace parlance {

// The numbers of FactFlags (models/store/columns.h).
enum class Sentiment : quint8 { Unknown, Positive, Neutral, Negative, Mixed };
enum class Emotion : quint8 { None, Frustrated, Happy, Confused };

struct SentimentEstimate
{
    Sentiment label = Sentiment::Unknown; // Unknown: in no language that the lexicon knows
    Emotion emotion = Emotion::None;
    double positive = 0, negative = 0; // both from 0 on

    bool operator==(const SentimentEstimate &) const = default;
};

// Words with their weights. Immutable; copies share it.
class SentimentLexicon
{
public:
    // Lines as resources/sentiment/lexicon.txt explains them. An error names the line.
    static Result<SentimentLexicon> parse(std::string_view text);
    // The one that comes with the program.
    static const SentimentLexicon &builtIn();

    // Looks at the first longestLooked bytes: what is longer is a document and not how somebody feels.
    [[nodiscard]] SentimentEstimate estimate(std::string_view utf8) const;
    static constexpr size_t longestLooked = 2000;

    struct Data;

private:
    std::shared_ptr<const Data> m_data;
};

// As a source writes it, in any case: positive, neutral, negative, mixed; Unknown for all else.
Sentiment sentimentFromLabel(std::string_view label);
// "frustrated"; nullptr: none.
const char *keyOf(Emotion emotion);

} // namespace parlance

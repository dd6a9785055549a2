// What the lines of a sentiment lexicon say, as the reading of a text looks it up.
#pragma once

#include "models/analysis/sentiment.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace parlance {

struct LexiconEntry
{
    double weight = 0;
    std::optional<double> negated; // its weight then
    Emotion emotion = Emotion::None, emotionNegated = Emotion::None;
    double factor = 1; // on the weight of what follows
    bool negates = false, negatesBefore = false, turns = false;
};

// Words by their hash: half of all words of a text are looked up and found.
class WordTable
{
public:
    static constexpr uint32_t firstHash = 2166136261u; // FNV-1a
    static constexpr uint32_t nextHash(uint32_t hash, char c)
    {
        return (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    }

    void build(const std::map<std::string, LexiconEntry, std::less<>> &words);
    [[nodiscard]] const LexiconEntry *find(std::string_view word, uint32_t hash) const
    {
        for (size_t at = hash & m_mask; m_slots[at] != 0; at = (at + 1) & m_mask) {
            const auto &[text, entry] = m_words[m_slots[at] - 1];
            if (text == word)
                return &entry;
        }
        return nullptr;
    }

private:
    std::vector<std::pair<std::string, LexiconEntry>> m_words;
    std::vector<uint32_t> m_slots{0}; // position + 1; 0: free. Never full.
    size_t m_mask = 0;
};

struct SentimentLexicon::Data
{
    WordTable words;
    std::multimap<std::string, std::pair<std::string, LexiconEntry>, std::less<>> inside; // by the first character
    std::vector<std::string> insideNegation;
};

} // namespace parlance

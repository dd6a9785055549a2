// The words that every sentence of a language is full of and that say nothing about what it is about.
#pragma once

#include <string_view>

namespace parlance {

enum class TextLanguage { Unknown, English, German, French, Spanish, Italian, Portuguese, Dutch };

// Whether the word, in the words form of searchtext.h (lower case, without accents), is one of them.
bool isFunctionWord(std::string_view word, TextLanguage language);

// Counts the function words of each language to find out which one texts are written in.
class LanguageGuess
{
public:
    void add(std::string_view word);
    // The language with by far the most of them; Unknown when none stands out.
    [[nodiscard]] TextLanguage language() const;

private:
    size_t m_words = 0;
    size_t m_counts[8] = {};
};

// Its name for libstemmer; nullptr: words are left as they are.
const char *stemmerOf(TextLanguage language);

} // namespace parlance

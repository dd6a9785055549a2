#include "models/analysis/functionwords.h"

#include <array>
#include <span>
#include <unordered_map>

namespace parlance {

namespace {

using Words = std::span<const std::string_view>;

// Without accents, as words are compared; each list sorted.
constexpr std::array<std::string_view, 84> english{
    "a",    "about", "after", "all",  "am",     "an",   "and",   "any",  "are",    "as",   "at",   "be",
    "been", "but",   "by",    "can",  "could",  "did",  "do",    "does", "for",    "from", "get",  "give",
    "had",  "has",   "have",  "he",   "hello",  "help", "her",   "hi",   "his",    "how",  "i",    "if",
    "in",   "into",  "is",    "it",   "its",    "just", "know",  "like", "m",      "may",  "me",   "my",
    "need", "no",    "not",   "of",   "on",     "or",   "our",   "out",  "please", "s",    "she",  "should",
    "so",   "some",  "t",     "tell", "thanks", "that", "the",   "them", "there",  "they", "this", "to",
    "want", "was",   "we",    "were", "what",   "when", "which", "who",  "why",    "will", "with", "would"};
constexpr std::array<std::string_view, 4> englishYou{"yes", "you", "your", "yours"};
constexpr std::array<std::string_view, 60> german{
    "aber", "als",  "am",    "an",    "auch",  "auf", "aus",  "bei",    "bin",  "bis",   "bitte", "das",
    "dass", "dem",  "den",   "der",   "des",   "die", "du",   "ein",    "eine", "einen", "einer", "es",
    "fur",  "hab",  "habe",  "haben", "hallo", "hat", "ich",  "im",     "in",   "ist",   "ja",    "kann",
    "man",  "mein", "meine", "mich",  "mir",   "mit", "muss", "nach",   "nein", "nicht", "noch",  "oder",
    "sie",  "sind", "so",    "um",    "und",   "von", "was",  "welche", "wie",  "wir",   "zu",    "zum"};
constexpr std::array<std::string_view, 36> french{
    "au", "aux",  "avec", "bonjour", "c",  "ce", "cette", "comment", "d",   "dans", "de",  "des",
    "du", "elle", "en",   "est",     "et", "il", "j",     "je",      "l",   "la",   "le",  "les",
    "ma", "mes",  "mon",  "nous",    "on", "ou", "pour",  "que",     "qui", "un",   "une", "vous"};
constexpr std::array<std::string_view, 33> spanish{"al",    "como", "con", "cual",  "de",  "del",    "el", "en", "es",
                                                   "esta",  "hola", "la",  "las",   "lo",  "los",    "me", "mi", "mis",
                                                   "no",    "para", "por", "puedo", "que", "quiero", "se", "si", "su",
                                                   "tengo", "un",   "una", "y",     "ya",  "yo"};
constexpr std::array<std::string_view, 32> italian{"al",  "alla", "che",   "ciao",  "come", "con", "da",  "dal",
                                                   "dei", "del",  "della", "di",    "e",    "gli", "ho",  "i",
                                                   "il",  "in",   "io",    "la",    "le",   "lo",  "mi",  "mia",
                                                   "mio", "non",  "per",   "posso", "sono", "un",  "una", "vorrei"};
constexpr std::array<std::string_view, 31> portuguese{
    "ao",  "as", "com", "como", "da", "das",  "de",  "do",    "dos",   "e",   "em", "esta",  "eu", "meu", "minha", "na",
    "nao", "no", "o",   "ola",  "os", "para", "por", "posso", "quero", "que", "se", "tenho", "um", "uma", "voce"};
constexpr std::array<std::string_view, 33> dutch{"aan", "als",   "bij",   "dat",  "de",   "die",  "dit",  "een", "en",
                                                 "er",  "graag", "hallo", "heb",  "het",  "hoe",  "ik",   "in",  "is",
                                                 "kan", "maar",  "met",   "mij",  "mijn", "naar", "niet", "of",  "om",
                                                 "op",  "te",    "van",   "voor", "wat",  "wil"};

Words wordsOf(TextLanguage language)
{
    switch (language) {
    case TextLanguage::English:
        return english;
    case TextLanguage::German:
        return german;
    case TextLanguage::French:
        return french;
    case TextLanguage::Spanish:
        return spanish;
    case TextLanguage::Italian:
        return italian;
    case TextLanguage::Portuguese:
        return portuguese;
    case TextLanguage::Dutch:
        return dutch;
    case TextLanguage::Unknown:
        break;
    }
    return {};
}

// By word, a bit for each language that it is one of. Every word of every text is looked up.
std::unordered_map<std::string_view, unsigned> everyWord()
{
    std::unordered_map<std::string_view, unsigned> languages;
    const auto note = [&](Words words, TextLanguage language) {
        for (const std::string_view word : words)
            languages[word] |= 1u << unsigned(language);
    };
    for (int language = 1; language <= int(TextLanguage::Dutch); ++language)
        note(wordsOf(TextLanguage(language)), TextLanguage(language));
    note(englishYou, TextLanguage::English);
    return languages;
}

unsigned languagesOf(std::string_view word)
{
    static const std::unordered_map<std::string_view, unsigned> languages = everyWord();
    const auto found = languages.find(word);
    return found == languages.end() ? 0 : found->second;
}

} // namespace

bool isFunctionWord(std::string_view word, TextLanguage language)
{
    return languagesOf(word) >> unsigned(language) & 1;
}

void LanguageGuess::add(std::string_view word)
{
    ++m_words;
    const unsigned languages = languagesOf(word);
    for (int language = 1; language <= int(TextLanguage::Dutch); ++language)
        m_counts[language] += languages >> unsigned(language) & 1;
}

TextLanguage LanguageGuess::language() const
{
    int best = 1, second = 0; // Unknown counts none
    for (int language = 2; language <= int(TextLanguage::Dutch); ++language) {
        if (m_counts[language] > m_counts[best]) {
            second = best;
            best = language;
        } else if (m_counts[language] > m_counts[second]) {
            second = language;
        }
    }
    // Every seventh word, and a quarter more than of any other language.
    const bool enough = m_counts[best] * 7 >= m_words && m_words > 0;
    return enough && m_counts[best] * 4 > m_counts[second] * 5 ? TextLanguage(best) : TextLanguage::Unknown;
}

const char *stemmerOf(TextLanguage language)
{
    constexpr const char *names[] = {nullptr,   "english", "german",     "french",
                                     "spanish", "italian", "portuguese", "dutch"};
    return names[int(language)];
}

} // namespace parlance

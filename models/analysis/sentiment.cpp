#include "models/analysis/sentiment.h"

#include "models/analysis/sentimentlexicon.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace parlance {

namespace {

using Data = SentimentLexicon::Data;

constexpr int negationReaches = 3, factorReaches = 2; // words
constexpr double turnedRound = 0.75;                  // how much of a weight is left, with the other sign
constexpr double exclaimed = 1.25;
constexpr double clear = 1;                  // a sum below says nothing
constexpr double mixedFrom = 1.5;            // both sums have at least that, and
constexpr double mixedShare = 0.5;           // the smaller one is at least half of the larger
constexpr int knownOfWords = 4;              // one word in four is known: a language of the lexicon
constexpr size_t longestWord = 40;           // bytes; longer ones are no words
constexpr size_t negationFollowsWithin = 18; // bytes after a Japanese word

// Bytes of the character that begins there; 1 for what begins none.
size_t characterBytes(unsigned char first)
{
    return first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 1;
}

bool isWordByte(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

class Reading
{
public:
    Reading(const Data &data, std::string_view text)
        : m_data(data)
        , m_text(text.substr(0, SentimentLexicon::longestLooked))
    {}

    SentimentEstimate run()
    {
        while (m_at < m_text.size()) {
            const auto c = static_cast<unsigned char>(m_text[m_at]);
            if (isWordByte(c) || (c >= 0xc3 && c < 0xe0))
                word();
            else if (c <= ' ')
                ++m_at;
            else if (c == ':' || c == ';' || c >= 0xe2)
                inside();
            else
                punctuation(char(c));
        }
        return result();
    }

private:
    // Lower case of ASCII and Latin letters; ’ counts as '.
    void word()
    {
        m_length = 0;
        m_hash = WordTable::firstHash;
        bool tooLong = false;
        while (m_at < m_text.size()) {
            const auto c = static_cast<unsigned char>(m_text[m_at]);
            if (isWordByte(c)) {
                tooLong |= !put(char(c >= 'A' && c <= 'Z' ? c + 32 : c));
                ++m_at;
            } else if (c >= 0xc3 && c < 0xe0 && m_at + 1 < m_text.size()) {
                const auto next = static_cast<unsigned char>(m_text[m_at + 1]);
                const bool isUpper = c == 0xc3 && next >= 0x80 && next <= 0x9e && next != 0x97;
                tooLong |= !put(char(c));
                tooLong |= !put(char(isUpper ? next + 0x20 : next));
                m_at += 2;
            } else if (c == '\'' && m_at + 1 < m_text.size() &&
                       isWordByte(static_cast<unsigned char>(m_text[m_at + 1]))) {
                tooLong |= !put('\'');
                ++m_at;
            } else if (m_text.substr(m_at).starts_with("\u2019")) {
                tooLong |= !put('\'');
                m_at += 3;
            } else if (c >= 0xc3 && c < 0xe0) {
                ++m_at; // the first half of a letter at the end
            } else {
                break;
            }
        }
        ++m_words;
        if (!tooLong)
            take({m_word.data(), m_length});
    }

    bool put(char c)
    {
        if (m_length == m_word.size())
            return false;
        m_word[m_length++] = c;
        m_hash = WordTable::nextHash(m_hash, c);
        return true;
    }

    void take(std::string_view word)
    {
        const LexiconEntry *found = m_data.words.find(word, m_hash);
        if (!found)
            return;
        ++m_known;
        const LexiconEntry &entry = *found;
        if (entry.weight != 0 || entry.negated || entry.emotion != Emotion::None)
            score(entry, m_words - m_negation <= negationReaches, m_words - m_factorAt <= factorReaches ? m_factor : 1);
        if (entry.negatesBefore)
            turnLast();
        if (entry.negates)
            m_negation = m_words;
        if (entry.factor != 1) {
            m_factor = entry.factor;
            m_factorAt = m_words;
        }
        if (entry.turns)
            endClause();
    }

    void score(const LexiconEntry &entry, bool negated, double factor)
    {
        const double turned = entry.negated.value_or(-turnedRound * entry.weight);
        m_last = (negated ? turned : entry.weight) * factor;
        (m_last > 0 ? m_positive : m_negative) += std::abs(m_last);
        m_lastEntry = negated ? nullptr : &entry;
        m_lastAt = m_words;
        m_lastFactor = factor;
        const Emotion emotion = negated ? entry.emotionNegated : entry.emotion;
        ++m_emotions[size_t(emotion)];
    }

    // "Es funktioniert nicht": the last word said something, which is now turned round.
    void turnLast()
    {
        if (!m_lastEntry || m_words - m_lastAt > negationReaches)
            return;
        (m_last > 0 ? m_positive : m_negative) -= std::abs(m_last);
        --m_emotions[size_t(m_lastEntry->emotion)];
        score(*m_lastEntry, true, m_lastFactor);
    }

    // What is found without regard to blanks: Japanese, symbols. The longest that begins here.
    void inside()
    {
        const size_t bytes = std::min(characterBytes(static_cast<unsigned char>(m_text[m_at])), m_text.size() - m_at);
        const std::string_view rest = m_text.substr(m_at);
        if (bytes == 3 && static_cast<unsigned char>(rest[0]) == 0xe3 && static_cast<unsigned char>(rest[1]) >= 0x81 &&
            static_cast<unsigned char>(rest[1]) <= 0x83)
            m_kana = true;
        const auto [from, to] = m_data.inside.equal_range(rest.substr(0, bytes));
        const std::pair<std::string, LexiconEntry> *best = nullptr;
        for (auto i = from; i != to; ++i)
            if (rest.starts_with(i->second.first) && (!best || i->second.first.size() > best->first.size()))
                best = &i->second;
        if (!best) {
            if (rest.starts_with("\uff01"))
                exclaim();
            else if (rest.starts_with("\u3002") || rest.starts_with("\u2026"))
                endClause();
            m_at += bytes;
            return;
        }
        ++m_found;
        const std::string_view after = rest.substr(best->first.size(), negationFollowsWithin);
        const bool turned =
            std::any_of(m_data.insideNegation.begin(), m_data.insideNegation.end(), [&](const std::string &n) {
                const size_t at = after.find(n);
                return at != std::string_view::npos && after.substr(0, at).find("\u3002") == std::string_view::npos;
            });
        score(best->second, turned && bytes == 3, 1);
        m_at += best->first.size();
    }

    void punctuation(char c)
    {
        ++m_at;
        if (c == '!')
            exclaim();
        else if (c == '.' || c == ',' || c == '?')
            endClause();
    }

    void exclaim()
    {
        // Once for what was said last.
        (m_last > 0 ? m_positive : m_negative) += std::abs(m_last) * (exclaimed - 1);
        endClause();
    }

    void endClause()
    {
        m_negation = m_factorAt = -longestReach;
        m_last = 0;
        m_lastEntry = nullptr;
    }

    [[nodiscard]] SentimentEstimate result() const
    {
        SentimentEstimate estimate;
        estimate.positive = m_positive;
        estimate.negative = m_negative;
        const double less = std::min(m_positive, m_negative), more = std::max(m_positive, m_negative);
        if (less >= mixedFrom && less >= mixedShare * more)
            estimate.label = Sentiment::Mixed;
        else if (m_positive - m_negative >= clear)
            estimate.label = Sentiment::Positive;
        else if (m_negative - m_positive >= clear)
            estimate.label = Sentiment::Negative;
        else if (m_kana || m_found > 0 || (m_known > 0 && m_known * knownOfWords >= m_words))
            estimate.label = Sentiment::Neutral;
        int most = 0;
        for (const Emotion emotion : {Emotion::Frustrated, Emotion::Confused, Emotion::Happy}) {
            if (m_emotions[size_t(emotion)] > most) {
                most = m_emotions[size_t(emotion)];
                estimate.emotion = emotion;
            }
        }
        return estimate;
    }

    static constexpr int longestReach = 1000;

    const Data &m_data;
    std::string_view m_text;
    size_t m_at = 0;
    std::array<char, longestWord> m_word{};
    size_t m_length = 0;
    uint32_t m_hash = 0;
    int m_words = 0, m_known = 0, m_found = 0;
    int m_negation = -longestReach, m_factorAt = -longestReach; // the number of the word
    double m_factor = 1, m_last = 0, m_positive = 0, m_negative = 0;
    const LexiconEntry *m_lastEntry = nullptr; // said last in this clause, and not negated
    int m_lastAt = 0;
    double m_lastFactor = 1;
    std::array<int, 4> m_emotions{};
    bool m_kana = false;
};

SentimentLexicon load()
{
    QFile file(QStringLiteral(":/sentiment/lexicon.txt"));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    auto lexicon = SentimentLexicon::parse({text.constData(), size_t(text.size())});
    return lexicon ? std::move(*lexicon) : SentimentLexicon(); // tests read it: it has no errors
}

} // namespace

const SentimentLexicon &SentimentLexicon::builtIn()
{
    static const SentimentLexicon lexicon = load();
    return lexicon;
}

SentimentEstimate SentimentLexicon::estimate(std::string_view utf8) const
{
    return m_data ? Reading(*m_data, utf8).run() : SentimentEstimate();
}

Sentiment sentimentFromLabel(std::string_view label)
{
    static constexpr std::string_view labels[] = {"positive", "neutral", "negative", "mixed"};
    for (size_t i = 0; i < std::size(labels); ++i)
        if (label.size() == labels[i].size() &&
            std::equal(label.begin(), label.end(), labels[i].begin(),
                       [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; }))
            return Sentiment(i + 1);
    return Sentiment::Unknown;
}

const char *keyOf(Emotion emotion)
{
    constexpr const char *keys[] = {nullptr, "frustrated", "happy", "confused"};
    return keys[size_t(emotion)];
}

} // namespace parlance

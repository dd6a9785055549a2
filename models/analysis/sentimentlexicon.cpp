#include "models/analysis/sentimentlexicon.h"

#include <algorithm>
#include <bit>
#include <charconv>

namespace parlance {

namespace {

constexpr double heaviest = 3;

enum class Section { None, Words, Negation, NegationBefore, Stronger, Weaker, Turn, Plain, Inside, InsideNegation };

std::optional<Section> sectionOf(std::string_view name)
{
    constexpr std::pair<std::string_view, Section> names[] = {
        {"words", Section::Words},       {"negation", Section::Negation}, {"negation before", Section::NegationBefore},
        {"stronger", Section::Stronger}, {"weaker", Section::Weaker},     {"turn", Section::Turn},
        {"plain", Section::Plain},       {"inside", Section::Inside},     {"inside negation", Section::InsideNegation}};
    for (const auto &[known, section] : names)
        if (name == known)
            return section;
    return std::nullopt;
}

Emotion emotionOf(std::string_view name)
{
    for (const Emotion emotion : {Emotion::Frustrated, Emotion::Happy, Emotion::Confused})
        if (name == keyOf(emotion))
            return emotion;
    return Emotion::None;
}

std::optional<double> numberOf(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool good = error == std::errc() && end == text.data() + text.size();
    return good && value >= -heaviest && value <= heaviest ? std::optional(value) : std::nullopt;
}

std::vector<std::string_view> partsOf(std::string_view line)
{
    std::vector<std::string_view> parts;
    size_t at = 0;
    while (at < line.size()) {
        const size_t from = line.find_first_not_of(" \t\r", at);
        if (from == std::string_view::npos)
            break;
        at = std::min(line.find_first_of(" \t\r", from), line.size());
        parts.push_back(line.substr(from, at - from));
    }
    return parts;
}

// What stands behind weight: the weight when negated, emotions.
bool readMark(std::string_view mark, LexiconEntry &entry)
{
    if (mark.starts_with('!')) {
        entry.emotionNegated = emotionOf(mark.substr(1));
        return entry.emotionNegated != Emotion::None;
    }
    if (const Emotion emotion = emotionOf(mark); emotion != Emotion::None) {
        entry.emotion = emotion;
        return true;
    }
    if (mark.starts_with('n')) {
        entry.negated = numberOf(mark.substr(1));
        return entry.negated.has_value();
    }
    return false;
}

class LexiconReader
{
public:
    Result<void> line(std::string_view text)
    {
        if (text.starts_with('[')) {
            const size_t end = text.find(']');
            const auto section = end == std::string_view::npos ? std::nullopt : sectionOf(text.substr(1, end - 1));
            if (!section)
                return wrong("an unknown section");
            m_section = *section;
            return {};
        }
        const auto parts = partsOf(text);
        if (parts.empty() || text.starts_with('#'))
            return {};
        return entry(parts);
    }

    SentimentLexicon::Data data;
    std::map<std::string, LexiconEntry, std::less<>> words;

private:
    static tl::unexpected<Error> wrong(const char *what)
    {
        return fail(ErrorCategory::Unreadable, QString::fromLatin1(what));
    }

    Result<void> entry(const std::vector<std::string_view> &parts)
    {
        const bool weighs = m_section == Section::Words || m_section == Section::Inside;
        const bool scales = m_section == Section::Stronger || m_section == Section::Weaker;
        if (m_section == Section::None || (parts.size() > 1) != (weighs || scales))
            return wrong("a line that does not fit its section");
        const std::string word(parts[0]);
        if (m_section == Section::InsideNegation) {
            data.insideNegation.push_back(word);
            return {};
        }
        LexiconEntry fresh;
        LexiconEntry &entry = m_section == Section::Inside ? fresh : words[word];
        const auto number = parts.size() > 1 ? numberOf(parts[1]) : std::nullopt;
        if ((weighs || scales) && !number)
            return wrong("no number from -3 to 3");
        if (weighs)
            entry.weight = number.value_or(0);
        if (scales)
            entry.factor = number.value_or(1);
        entry.negates |= m_section == Section::Negation;
        entry.negatesBefore |= m_section == Section::NegationBefore;
        entry.turns |= m_section == Section::Turn;
        for (size_t i = 2; i < parts.size(); ++i)
            if (!weighs || !readMark(parts[i], entry))
                return wrong("an unknown mark");
        if (m_section == Section::Inside)
            data.inside.emplace(firstCharacter(word), std::pair(word, fresh));
        return {};
    }

    static std::string firstCharacter(const std::string &word)
    {
        size_t bytes = 1;
        while (bytes < word.size() && (static_cast<unsigned char>(word[bytes]) & 0xc0) == 0x80)
            ++bytes;
        return word.substr(0, bytes);
    }

    Section m_section = Section::None;
};

} // namespace

void WordTable::build(const std::map<std::string, LexiconEntry, std::less<>> &words)
{
    m_words.assign(words.begin(), words.end());
    m_slots.assign(std::bit_ceil(4 * m_words.size() + 2), 0);
    m_mask = m_slots.size() - 1;
    for (uint32_t i = 0; i < m_words.size(); ++i) {
        uint32_t hash = firstHash;
        for (const char c : m_words[i].first)
            hash = nextHash(hash, c);
        size_t at = hash & m_mask;
        while (m_slots[at] != 0)
            at = (at + 1) & m_mask;
        m_slots[at] = i + 1;
    }
}

Result<SentimentLexicon> SentimentLexicon::parse(std::string_view text)
{
    LexiconReader reader;
    qint64 number = 0;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        ++number;
        if (auto read = reader.line(text.substr(0, end)); !read) {
            Error error = read.error();
            error.place.line = number;
            return tl::unexpected(error);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    reader.data.words.build(reader.words);
    SentimentLexicon lexicon;
    lexicon.m_data = std::make_shared<const Data>(std::move(reader.data));
    return lexicon;
}

} // namespace parlance
